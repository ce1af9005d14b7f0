"""Writes a text into a document slice by slice, so that the window goes on answering while a long one comes in."""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument, QTextOption

from timeline_app.model import TimeExpression
from timeline_app.ui.panels.offsets import displayable
from timeline_app.ui.theme import UNIT_PX

#: How long a slice may take in seconds, and how many characters are written at once within it.
_SLICE_S = 0.012
_PIECE = 4_000
_LINE_HEIGHT = 145
_AT_WORDS = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
_GAP_PX = 2.0 * UNIT_PX
_LONGEST_HEADING = 80
#: In a text of more characters sub-headings are not looked for: that would take longer than a slice.
_LONGEST_WITH_HEADINGS = 1_000_000
#: What Qt ends no line at, be it a space. For each line of a run of it Qt looks through all that is left: it takes
#: 54 s for a million letters. A run is looked for where it begins, for else long words took as many seconds.
_UNBROKEN = r"[\S\x1c-\x1f\xa0\u2007\u202f]"
_ENDLESS = re.compile(rf"(?<!{_UNBROKEN}){_UNBROKEN}{{2000}}")
_HEADING = re.compile(r"[^\W_a-z].*[\w)]")


class Filler(QObject):
    """Fills one document; `advanced(length)`: so many characters of the text are in it by now."""

    advanced = Signal(int)

    def __init__(self, document: QTextDocument, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._slices: Iterator[int] = iter(())
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._advance)
        self.length = 0

    @property
    def is_running(self) -> bool:
        """Whether something of the text is still to come."""
        return self._timer.isActive()

    def start(
        self, text: str, expressions: Sequence[TimeExpression], mark: Callable[[int], QTextCharFormat]
    ) -> None:
        """Write a text in place of the one before: its first slice at once, the rest turn by turn.

        `mark` gives the format of the expression of an index.
        """
        self._document.clear()
        _wrap(self._document, QTextOption.WrapMode.WrapAnywhere if _ENDLESS.search(text) else _AT_WORDS)
        self.length = 0
        self._slices = _slices(self._document, text, expressions, mark)
        self._timer.start()
        self._advance()

    def _advance(self) -> None:
        length = next(self._slices, None)
        if length is None:
            self._timer.stop()
            return
        self.length = length
        self.advanced.emit(length)


def _wrap(document: QTextDocument, mode: QTextOption.WrapMode) -> None:
    """Say where lines may end; of an empty document, for another one would be laid out anew."""
    option = document.defaultTextOption()
    if option.wrapMode() != mode:
        option.setWrapMode(mode)
        document.setDefaultTextOption(option)


def _slices(
    document: QTextDocument,
    text: str,
    expressions: Sequence[TimeExpression],
    mark: Callable[[int], QTextCharFormat],
) -> Iterator[int]:
    """Write for a while, say how much of the text is there, and so on."""
    cursor = QTextCursor(document)
    spacing = QTextBlockFormat()
    spacing.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    cursor.setBlockFormat(spacing)
    tightener = _Tightener(document)
    began = perf_counter()
    cursor.beginEditBlock()
    for start, end, form in _stretches(text, expressions, mark):
        for first in range(start, end, _PIECE):
            last = min(first + _PIECE, end)
            cursor.insertText(displayable(text[first:last]), form)
            if perf_counter() - began > _SLICE_S:
                tightener.go_on(is_end=False)
                cursor.endEditBlock()
                yield last
                began = perf_counter()
                cursor.beginEditBlock()
    tightener.go_on(is_end=True)
    cursor.endEditBlock()
    yield len(text)


def _stretches(
    text: str, expressions: Sequence[TimeExpression], mark: Callable[[int], QTextCharFormat]
) -> Iterator[tuple[int, int, QTextCharFormat]]:
    """The text in stretches of one format: plain, of an expression, of a sub-heading or of both.

    Where one expression lies within another the inner one is marked.
    """
    headings = subheadings(text) if len(text) <= _LONGEST_WITH_HEADINGS else []
    plain, bold = QTextCharFormat(), QTextCharFormat()
    bold.setFontWeight(QFont.Weight.DemiBold)
    places = [*((e.start, e.end) for e in expressions), *headings]
    edges = sorted({0, len(text), *(min(place, len(text)) for pair in places for place in pair)})
    opened = sorted(range(len(expressions)), key=lambda index: expressions[index].start, reverse=True)
    open_now: list[int] = []
    heading = iter([*headings, (len(text) + 1, len(text) + 1)])
    head = next(heading)
    for start, end in pairwise(edges):
        while opened and expressions[opened[-1]].start <= start:
            open_now.append(opened.pop())
        open_now = [index for index in open_now if expressions[index].end > start]
        while head[1] <= start:
            head = next(heading)
        inner = min(open_now, key=lambda index: expressions[index].end - expressions[index].start, default=None)
        form = plain if inner is None else mark(inner)
        if head[0] <= start:
            form = bold if inner is None else form
            form.setFontWeight(QFont.Weight.DemiBold)
        yield start, end, form


def subheadings(text: str) -> list[tuple[int, int]]:
    """Where lines stand that are headings: short, alone, without an end mark, and followed by prose."""
    lines, offset = [], 0
    for line in text.split("\n"):
        lines.append((offset + len(line) - len(line.lstrip()), line.strip()))
        offset += len(line) + 1
    filled = [number for number, (_, line) in enumerate(lines) if line]
    found = []
    for place, number in enumerate(filled[:-1]):
        start, line = lines[number]
        if len(line) > _LONGEST_HEADING or not _HEADING.fullmatch(line):
            continue
        before = lines[filled[place - 1]][1] if place else ""
        after = lines[filled[place + 1]][1]
        is_alone = filled[place + 1] > number + 1 and (not place or filled[place - 1] < number - 1)
        is_between_prose = len(after) > _LONGEST_HEADING and (not place or len(before) > _LONGEST_HEADING)
        if (is_alone and len(after) > len(line)) or is_between_prose:
            found.append((start, start + len(line)))
    return found


class _Tightener:
    """Makes blank lines the gaps between paragraphs that they are meant as; of several the first counts."""

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self._next = 0
        self._was_blank = False

    def go_on(self, *, is_end: bool) -> None:
        """Look at the lines that have come; the last one only at the end, for more of it may come."""
        gap = QTextBlockFormat()
        last = self._document.blockCount() - (0 if is_end else 1)
        block = self._document.findBlockByNumber(self._next)
        while block.isValid() and self._next < last:
            is_blank = not block.text().strip()
            if is_blank:
                height = 0.1 if self._was_blank else _GAP_PX
                gap.setLineHeight(height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
                QTextCursor(block).setBlockFormat(gap)
            self._was_blank = is_blank
            self._next += 1
            block = block.next()
