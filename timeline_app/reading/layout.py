"""From the lines of a text to title and body: furniture goes, wrapped lines are joined, the dateline leads."""

import re

from timeline_app.reading.furniture import is_byline, is_furniture, same_words
from timeline_app.text import find_dateline
from timeline_app.text.paragraphs import Paragraph, is_heading, paragraphs

#: A line of so many words says what an article is about; a shorter one is rather the name of a section.
_TITLE_WORDS = 4
#: A question or a cry of no more words may be a title.
_LONGEST_TITLE = 22

#: It begins where a run of blanks begins: else a long run without a line break is tried from each of its blanks.
_BREAK = re.compile(r"(?<!\s)\s*\n\s*")


def clean_text(text: str) -> str:
    """The text with a line for each paragraph, no more than one blank line between, and no site furniture."""
    parts: list[str] = []
    for paragraph in paragraphs(text):
        line = _BREAK.sub(" ", text[paragraph.start : paragraph.end])
        if not is_furniture(line):
            parts.append(("\n\n" if paragraph.is_first else "\n") + line)
    return "".join(parts).strip("\n")


def split_title(text: str) -> tuple[str, str]:
    """Title ("" for none) and body of a text that `clean_text` gave, by its form alone.

    The title is the first full line above the dateline, or above the first paragraph that is told in sentences.
    """
    lines, start = _head(text)
    titles = [line for line in lines if not is_byline(line) and not _is_date(line)]
    if not titles:
        return "", _body(lines, text[start:])
    title = next((line for line in titles if len(line.split()) >= _TITLE_WORDS), max(titles, key=len))
    below = lines[lines.index(title) + 1 :]
    return title, _body([line for line in lines if _is_date(line)][:1] + below, text[start:])


def without_title(text: str, title: str) -> str:
    """The body of a text whose title is known: at its head it may stand once more, with byline and date."""
    lines, start = _head(text)
    first, _, rest = text[start:].partition("\n")
    body = rest.lstrip("\n") if rest and same_words(first, title) else text[start:]
    return _body([line for line in lines if not same_words(line, title)], body)


def _body(lines: list[str], rest: str) -> str:
    """What is kept of the head (no byline, one date) and the rest; nothing stands above a dateline."""
    if find_dateline(rest[:400]):
        return rest
    dates = [line for line in lines if _is_date(line)][:1]
    kept = [line for line in lines if not is_byline(line) and not _is_date(line)]
    return "\n\n".join([*dates, *kept, rest]).strip("\n")


def _head(text: str) -> tuple[list[str], int]:
    """The lines above the body, and where the body begins."""
    dateline = find_dateline(text)
    body_start = dateline.start if dateline and (dateline.place or dateline.agency) else None
    below: int | None = None
    lines: list[str] = []
    for number, paragraph in enumerate(paragraphs(text)):
        below = paragraph.start if number == 1 else below
        if body_start is not None and paragraph.start >= body_start:
            return lines, body_start
        line = text[paragraph.start : paragraph.end]
        if body_start is None and not _is_head_line(text, paragraph, line, number):
            return lines, paragraph.start
        lines.append(line)
    # Nothing but short lines: the first is the title, unless it is the whole text.
    return (lines[:1], below) if below is not None else ([], 0)


def _is_head_line(text: str, paragraph: Paragraph, line: str, number: int) -> bool:
    if is_heading(text, paragraph._replace(is_first=True)) or _is_date(line):
        return True
    is_question = number == 0 and line.endswith(("?", "!", "?”", '?"'))
    return is_question and paragraph.is_first and paragraph.end < len(text) and len(line.split()) <= _LONGEST_TITLE


def _is_date(line: str) -> bool:
    found = find_dateline(line)
    return found is not None and found.end == len(line) and found.has_date and not found.place
