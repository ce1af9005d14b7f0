"""Paragraphs of plain text: lines that were wrapped are joined, lines that stand alone are told apart.

Text files come in two manners, one line a paragraph or wrapped at a column. A text is wrapped where some line
begins with a small letter; there a line break is a wrap where the next word would not have fitted, measured by the
longest line of the same block. Blank lines always part.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

#: Nobody wraps at more columns, or at fewer.
_WIDEST, _NARROWEST = 132, 40
#: Longer than this is prose even where no mark ends it.
_HEADING_LENGTH, _HEADING_WORDS = 160, 22

_BROKEN_SENTENCE = re.compile(r"\n[a-zß-öø-ÿа-яё]")
_FIRST_WORD = re.compile(r"\S{1,40}")
_LIST_ITEM = re.compile(r"[-*•·–—▪‣]\s|\(?\d{1,2}[.)]\s|\(?[a-z]\)\s")
_CLOSERS = "\"”’'»)]*_`“ \t\u00a0"
_TERMINALS = ".!?…:;,。！？؟।॥۔"


class Paragraph(NamedTuple):
    """Offsets of a paragraph, trimmed; `is_first`: nothing stands directly above it, without a blank line."""

    start: int
    end: int
    is_first: bool


class _Line(NamedTuple):
    start: int
    end: int
    indent: int


def paragraphs(text: str) -> Iterator[Paragraph]:
    """The paragraphs of a text in order."""
    is_wrapped = bool(_BROKEN_SENTENCE.search(text))
    for block in _blocks(text):
        width = max(line.end - line.start for line in block) if is_wrapped else 0
        first = last = block[0]
        for line in block[1:]:
            if not _is_wrapped(text, last, line, width):
                yield Paragraph(first.start, last.end, first is block[0])
                first = line
            last = line
        yield Paragraph(first.start, last.end, first is block[0])


def is_heading(text: str, paragraph: Paragraph) -> bool:
    """Whether a paragraph has the form of a heading: short, on its own, no mark at its end."""
    start, end, is_first = paragraph
    if not is_first or end - start > _HEADING_LENGTH:
        return False
    line = text[start:end].rstrip(_CLOSERS)
    return not line.endswith(tuple(_TERMINALS)) and len(line.split()) <= _HEADING_WORDS


def _blocks(text: str) -> Iterator[list[_Line]]:
    """Runs of lines without a blank line between."""
    block: list[_Line] = []
    position = 0
    for raw in text.splitlines(keepends=True):
        line = raw.strip()
        if line:
            indent = len(raw) - len(raw.lstrip())
            block.append(_Line(position + indent, position + indent + len(line), indent))
        elif block:
            yield block
            block = []
        position += len(raw)
    if block:
        yield block


def _is_wrapped(text: str, last: _Line, line: _Line, width: int) -> bool:
    """Whether `line` goes on where `last` was broken for want of room."""
    if _LIST_ITEM.match(text, line.start) or line.indent > last.indent + 1:
        return False
    if text[line.start].islower() and not text.startswith(tuple(".!?…"), last.end - 1):
        return True
    word = _FIRST_WORD.match(text, line.start, line.end)
    length = last.end - last.start + 1 + (word.end() - word.start() if word else 0)
    return _NARROWEST <= width <= _WIDEST and length > width
