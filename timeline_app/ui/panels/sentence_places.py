"""Where the sentences of a summary stand on the screen, and what is drawn around them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen, QTextBlock, QTextCursor
from PySide6.QtWidgets import QTextBrowser

from timeline_app.ui.panels.sentence_signs import SIGN_PX, draw_pin, sign_rect
from timeline_app.ui.panels.summary_document import sentence_of
from timeline_app.ui.panels.values import Place
from timeline_app.ui.theme import UNIT_PX, colors_of

_BAR_PX, _RADIUS, _AIR_PX = 3, 4, 5


@dataclass(frozen=True, slots=True)
class Kept:
    """What was seen of a text: sentences with their distance from the upper edge, and how far it is scrolled."""

    tops: tuple[tuple[Place, int], ...]
    scrolled: int


class SentencePlaces:
    """Finds sentences by number, which is their place in the summary, in the viewport of a text."""

    def __init__(self, text: QTextBrowser) -> None:
        self._text = text
        self._blocks: list[QTextBlock] = []
        self._named: list[Place] = []

    def follow(self, places: Sequence[Place]) -> None:
        """The text has been written anew, with sentences that begin at these places of their articles."""
        self._named = list(places)
        self._blocks = []
        block = self._text.document().begin()
        while block.isValid() and len(self._blocks) < len(places):
            if sentence_of(block) is not None:
                self._blocks.append(block)
            block = block.next()

    def rect(self, number: int) -> QRect:
        """Where a sentence stands in the viewport, from edge to edge."""
        bounds = self._text.document().documentLayout().blockBoundingRect(self._blocks[number])
        top = bounds.top() - self._text.verticalScrollBar().value()
        width = self._text.viewport().width()
        return QRectF(UNIT_PX, top - _AIR_PX, width - 2 * UNIT_PX, bounds.height() + 2 * _AIR_PX).toRect()

    def column(self, number: int) -> QRect:
        """Where the signs of a sentence stand."""
        rect = self.rect(number)
        top = rect.top() - max(0, SIGN_PX - rect.height()) // 2
        column = QRect(rect.right() - 2 * SIGN_PX + 1, top, 2 * SIGN_PX, SIGN_PX)
        if self._text.isRightToLeft():
            column.moveLeft(rect.left())
        return column

    def number_at(self, position: QPoint) -> int | None:
        """The sentence at a place of the viewport; None beside all of them."""
        number = sentence_of(self._text.cursorForPosition(position).block())
        if number is None or number >= len(self._blocks):
            return None
        return number if self.rect(number).adjusted(0, -UNIT_PX, 0, UNIT_PX).contains(position) else None

    def first_in_view(self) -> int:
        """The first sentence that is seen from its beginning, else the last one."""
        return next((n for n in range(len(self._blocks)) if self.rect(n).top() >= -UNIT_PX), len(self._blocks) - 1)

    def begin_at(self, number: int | None) -> None:
        """Let the widget's own cursor be at a sentence, at the beginning where there is none."""
        cursor = QTextCursor(self._text.document())
        self._text.setTextCursor(cursor if number is None else QTextCursor(self._blocks[number]))

    def tab_from(self, number: int) -> None:
        """Let Tab go on from a sentence: Qt looks for links behind what is selected, else from the beginning."""
        cursor = QTextCursor(self._blocks[number])
        cursor.movePosition(QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveMode.KeepAnchor)
        self._text.setTextCursor(cursor)

    def show(self, number: int) -> None:
        """Bring a sentence into sight."""
        self.begin_at(number)
        rect, bar, room = self.rect(number), self._text.verticalScrollBar(), self._text.viewport().height()
        if number == 0:
            bar.setValue(0)
        elif rect.bottom() > room - UNIT_PX:
            bar.setValue(bar.value() + min(rect.bottom() - room + 2 * UNIT_PX, rect.top() - 2 * UNIT_PX))
        elif rect.top() < 0:
            bar.setValue(bar.value() + rect.top() - 2 * UNIT_PX)

    # What stays where it is while another summary is written

    def kept(self, first: Iterable[Place | None]) -> Kept:
        """Where the sentences in view are, these before all others."""
        height, tops = self._text.viewport().height(), dict[Place, int]()
        for number, place in enumerate(self._named):
            rect = self.rect(number)
            if rect.bottom() > 0 and rect.top() < height:
                tops[place] = rect.top()
        leading = {place: tops[place] for place in first if place is not None and place in tops}
        return Kept(tuple({**leading, **tops}.items()), self._text.verticalScrollBar().value())

    def restore(self, kept: Kept) -> None:
        """Scroll so that the first sentence that is still there stays where it was; else as far as before."""
        bar = self._text.verticalScrollBar()
        bar.setValue(kept.scrolled)
        if not kept.scrolled:
            return  # the beginning is what is looked at
        for place, top in kept.tops:
            if place in self._named:
                bar.setValue(bar.value() + self.rect(self._named.index(place)).top() - top)
                return

    # Drawing

    def draw_grounds(
        self, painter: QPainter, *, pointed: int | None, current: int | None, lit: Collection[int | None]
    ) -> None:
        """A ground under the sentence that is pointed at and under those that are lit, which get a bar as well.

        The one that the keys are at has a frame.
        """
        colors, palette = colors_of(self._text.palette()), self._text.palette()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        accent = palette.color(QPalette.ColorRole.Accent)
        for number in {pointed, current, *lit} - {None}:
            if number is None or number >= len(self._blocks):
                continue
            rect = QRectF(self.rect(number))
            painter.setPen(QPen(accent, 2) if number == current else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colors.hover))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
            if number in lit:
                left = rect.right() - _BAR_PX if self._text.isRightToLeft() else rect.left()
                painter.fillRect(QRectF(left, rect.top(), _BAR_PX, rect.height()), accent)

    def draw_pins(self, painter: QPainter, numbers: Iterable[int]) -> None:
        """The pins of sentences, where their signs would stand."""
        ink, height = QColor(colors_of(self._text.palette()).accent), self._text.viewport().height()
        for number in numbers:
            square = QRectF(self.column(number))
            if self._text.isRightToLeft():
                square.setLeft(square.left() + SIGN_PX)
            square.setWidth(SIGN_PX)
            if square.bottom() > 0 and square.top() < height:
                draw_pin(painter, sign_rect(square), ink, True)
