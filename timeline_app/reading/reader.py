"""One way in: a path becomes its articles, whatever the format."""

import os
import re
from collections.abc import Iterator
from pathlib import Path

from timeline_app.errors import ReadError
from timeline_app.model import Article
from timeline_app.reading.decoding import decode
from timeline_app.reading.draft import Draft
from timeline_app.reading.files import display_name, read_bytes
from timeline_app.reading.markdown import read_markdown
from timeline_app.reading.page import read_page
from timeline_app.reading.plain import read_plain
from timeline_app.text import detect_language, find_dateline, sentences

_FORMATS = {
    ".txt": read_plain,
    ".md": read_markdown,
    ".html": read_page,
    ".htm": read_page,
    ".xhtml": read_page,
}
#: The suffixes of the files that can be read, in lower case.
KINDS = tuple(_FORMATS)

_MARKUP = frozenset((".html", ".htm", ".xhtml"))
#: The tree of a page takes some 300 bytes a tag: more than these and one file would fill the memory.
_MOST_TAGS = 1_000_000
_LONGEST_TITLE = 90
_NAME_PARTS = re.compile(r"[\s_\-.]+")


def read(path: Path) -> Iterator[Article]:
    """The articles of a file; each has title, text, language and all that the file tells of source and date.

    Raises ReadError with a sentence for the user where the file is of no kind in `KINDS`, cannot be read, or holds
    no text.
    """
    name, kind = display_name(path), path.suffix.lower()
    if kind not in _FORMATS and os.path.lexists(path):
        raise ReadError(f"{name} is not of a kind that can be read: open {', '.join(KINDS)} files.")
    text = decode(read_bytes(path), name, is_markup=kind in _MARKUP)
    if kind in _MARKUP and text.count("<") > _MOST_TAGS:
        raise ReadError(f"{name} has more than {_MOST_TAGS:,} tags: save its text as plain text and open that.")
    draft = _FORMATS[kind](text)
    if not any(map(str.isalnum, draft.text)):
        raise ReadError(f"{name} holds no text of an article.")
    yield _article(draft, path)


def _article(draft: Draft, path: Path) -> Article:
    """The article, completed from its own text and from the file."""
    dateline = find_dateline(draft.text)
    prefix = dateline if dateline and dateline.start == 0 else None
    language = draft.language or detect_language(draft.text)
    return Article(
        title=draft.title or _named(path) or _first_words(draft.text, language),
        text=draft.text,
        language=language,
        source=draft.source or (prefix.agency if prefix else ""),
        url=draft.url,
        path=path,
        dateline=draft.text[: prefix.end] if prefix else "",
        published=draft.published,
        modified=_modified(path),
    )


def _named(path: Path) -> str:
    """The file's name where it is made of words ("2010-10-10 breakthrough at the mine"), else ""."""
    words = [part for part in _NAME_PARTS.split(path.stem) if part.isalpha() and len(part) > 1]
    return " ".join(words) if len(words) >= 3 and len(" ".join(words)) <= _LONGEST_TITLE else ""


def _first_words(text: str, language: str) -> str:
    """The first sentence, cut at a word."""
    head = text[: 10 * _LONGEST_TITLE]
    start, end = next(iter(sentences(head, language=language)), (0, len(head)))
    words = " ".join(head[start:end].split())
    if len(words) <= _LONGEST_TITLE:
        return words
    return words[:_LONGEST_TITLE].rsplit(" ", 1)[0].rstrip(",;:—–- ") + "…"


def _modified(path: Path) -> int | None:
    try:
        return int(path.stat().st_mtime)
    except OSError:  # it was there a moment ago; its text is what counts
        return None
