"""Plain text files."""

from timeline_app.reading.draft import Draft
from timeline_app.reading.layout import clean_text, split_title


def read_plain(text: str) -> Draft:
    """Title and body of a plain text, told apart by their form."""
    title, body = split_title(clean_text(text))
    return Draft(title=title, text=body)
