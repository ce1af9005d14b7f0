"""Sentences of an article as offsets: no heading, no furniture, no dateline among them."""

import re
from collections.abc import Iterator

from timeline_app.text.boundaries import rules_for, split
from timeline_app.text.dateline import Dateline, find_dateline, match_dateline
from timeline_app.text.paragraphs import Paragraph, is_heading, paragraphs

#: So many short lines in a row, of so many words each, are a list, not headings.
_LIST_LINES, _LIST_WORDS = 3, 4

#: Below a lead, a place and a dash are a dateline in the first paragraphs; further down they may be a speaker.
_LEAD, _DASHES = 4, "-–—_"

#: Longer than this is a table, a resolution or words without a mark: it is cut into stretches, so that what is
#: done with the sentence of each event costs no more than so much.
_LONGEST = 2_000

_WORD = re.compile(r"[^\W_]")


def sentences(text: str, *, language: str = "en") -> list[tuple[int, int]]:
    """The sentences of a text in order, without overlap: `(start, end)` character offsets without outer blanks.

    A heading (a short line on its own that no mark ends) is none, and nothing of a dateline or above it is; in a
    text of such lines alone every line is a sentence. None has more than 2,000 characters: what is longer is
    cut at a line break, a semicolon or a blank. `language` is ISO 639-1; one without a data file is split by its
    marks alone.
    """
    rules = rules_for(language)
    dateline = find_dateline(text)
    every = list(paragraphs(text))
    prose = list(_prose(text, every, dateline)) or every
    return [
        (start, end)
        for paragraph in prose
        for whole in split(text, paragraph.start, paragraph.end, rules)
        for start, end in _stretches(text, *whole)
        if _WORD.search(text, start, end)
    ]


def _stretches(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A sentence, in pieces without outer blanks where it is longer than any that is written."""
    while end - start > _LONGEST:
        cut = _cut(text, start, start + _LONGEST)
        piece = text[start:cut]
        yield start, start + len(piece.rstrip())
        start = cut
        while text[start].isspace():
            start += 1
    yield start, end


def _cut(text: str, start: int, end: int) -> int:
    """Where a stretch ends: at the last line break of its second half, else at a semicolon, else at a blank."""
    middle = (start + end) // 2
    line = text.rfind("\n", middle, end)
    semicolon = text.rfind("; ", middle, end) + 1
    blank = next((place for place in range(end, middle, -1) if text[place].isspace()), end)
    return line if line >= 0 else semicolon or blank


def _prose(text: str, every: list[Paragraph], dateline: Dateline | None) -> Iterator[Paragraph]:
    """The paragraphs that are told in sentences, without the datelines at their head."""
    has_begun = False
    headings: list[Paragraph] = []
    for number, paragraph in enumerate(every):
        body = _without_dateline(text, paragraph, dateline, number)
        if body is None:
            continue
        if is_heading(text, body):
            headings.append(body)
            continue
        if has_begun and _is_list(text, headings):
            yield from headings
        headings.clear()
        has_begun = True
        yield body
    if has_begun and _is_list(text, headings):
        yield from headings


def _without_dateline(text: str, paragraph: Paragraph, head: Dateline | None, number: int) -> Paragraph | None:
    """What is left of a paragraph after a dateline; None for what is dateline or above the article's own."""
    if head and paragraph.start < head.end:
        return Paragraph(head.end, paragraph.end, False) if head.end < paragraph.end else None
    found = match_dateline(text, paragraph.start)
    if found and (found.agency or found.has_date or (number < _LEAD and text[found.end - 2] in _DASHES)):
        return Paragraph(found.end, paragraph.end, False) if found.end < paragraph.end else None
    return paragraph


def _is_list(text: str, lines: list[Paragraph]) -> bool:
    """Whether short lines are the items of a list, as in a chronicle, rather than headings with nothing below."""
    return len(lines) >= _LIST_LINES and all(
        len(text[line.start : line.end].split()) >= _LIST_WORDS for line in lines
    )
