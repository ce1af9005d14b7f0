"""What a format gives of an article, before it is completed from the file itself."""

from dataclasses import dataclass

from timeline_app.model import Interval


@dataclass(frozen=True, slots=True)
class Draft:
    """Title, body and what the metadata say; "" and None where they say nothing. `language` is ISO 639-1."""

    title: str = ""
    text: str = ""
    source: str = ""
    url: str = ""
    language: str = ""
    published: Interval | None = None
