"""Draws the axis: two rows of calendar ticks, their lines through the lanes, weekends and today.

Time runs from left to right in every language; only the words follow the language's direction.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLineF, QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPixmap

from timeline_app.geometry import Axis, Tick, Viewport, ticks
from timeline_app.model import Granularity
from timeline_app.painting.tick_labels import coarse_label, fine_label, label_widths, whole_label

if TYPE_CHECKING:
    from timeline_app.painting.frame import Frame

#: Between two labels (half of it in the upper row), and from a tick to its label.
_AIR_PX, _INSET_PX = 12.0, 6.0
#: The view that is shown, and one that it came from.
_KEPT_AXES = 2
_LABEL = int(Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


@dataclass(frozen=True, slots=True)
class AxisLabel:
    """A text on the axis, in the widget's coordinates."""

    rect: QRectF
    text: str


@dataclass(frozen=True, slots=True)
class AxisLabels:
    """All texts on the axis, from left to right; `today` is None where today is not in view or has no room."""

    fine: tuple[AxisLabel, ...]
    coarse: tuple[AxisLabel, ...]
    today: AxisLabel | None


@lru_cache(maxsize=_KEPT_AXES)
def axis_of(viewport: Viewport, font: QFont, locale: QLocale, *, finest: Granularity) -> Axis:
    """The ticks of a view whose labels have room in a font and a locale."""
    return ticks(viewport, label_widths(font, locale).fine, finest=finest)


def bold(font: QFont) -> QFont:
    """The font of the coarse row."""
    heavy = QFont(font)
    heavy.setWeight(QFont.Weight.DemiBold)
    return heavy


def draw_edge(painter: QPainter, frame: Frame) -> None:
    """The line between lanes and axis."""
    area = frame.areas.axis
    painter.setPen(frame.colors.line)
    painter.drawLine(QLineF(area.left(), area.top() + 0.5, area.right(), area.top() + 0.5))


def draw_axis(painter: QPainter, frame: Frame, words: AxisWords, taken: Sequence[QRectF] = ()) -> None:
    """Both rows of labels; nothing is written where something else is (`taken`)."""
    colors, labels = frame.colors, words.labels(taken)
    heavy = bold(frame.font)
    write = _write if frame.is_sheet else words.put
    write(painter, frame, labels.fine, frame.font, colors.muted)
    if labels.today is not None:
        write(painter, frame, [labels.today], heavy, colors.today)
    write(painter, frame, labels.coarse, heavy, colors.text)
    painter.setFont(frame.font)


def _write(painter: QPainter, _frame: Frame, labels: Iterable[AxisLabel], font: QFont, color: QColor) -> None:
    """Texts for files and paper."""
    painter.setFont(font)
    painter.setPen(color)
    for label in labels:
        painter.drawText(label.rect, _LABEL, label.text)


def axis_labels(frame: Frame, taken: Sequence[QRectF] = ()) -> AxisLabels:
    """What is written where: the fine row at its ticks, the coarse one pinned to the view, none on another.

    `taken`: places of chips and pills, which labels leave free.
    """
    return AxisWords(frame).labels(taken)


class AxisWords:
    """The words of a frame's axis, measured, and as pictures once they have been drawn.

    They serve for all frames that differ in nothing but what stands in the way of words.
    """

    def __init__(self, frame: Frame) -> None:
        heavy, locale, axis = bold(frame.font), frame.locale, frame.axis
        has_weekday = _has_weekday(frame)
        self._fine = _UpperRow(
            frame,
            frame.font,
            [(tick.moment, fine_label(tick, locale, has_weekday=has_weekday)) for tick in axis.fine],
        )
        self._coarse = _LowerRow(
            frame, heavy, [(tick, coarse_label(tick, locale), whole_label(tick, locale)) for tick in axis.coarse]
        )
        word = QCoreApplication.translate("timeline", "Today")
        self._today = _UpperRow(frame, heavy, [(frame.today, word)], is_on_both_sides=True)
        #: by the id of a label, all of which the rows keep
        self._placed: dict[int, tuple[QPointF, QPixmap]] = {}

    def labels(self, taken: Sequence[QRectF]) -> AxisLabels:
        """The words that have room beside what is taken; today before all others."""
        today = next(iter(self._today.labels(taken)), None)
        beside = [*taken, today.rect] if today is not None else taken
        return AxisLabels(fine=self._fine.labels(beside), coarse=self._coarse.labels(taken), today=today)

    def put(
        self, painter: QPainter, frame: Frame, labels: Iterable[AxisLabel], font: QFont, color: QColor
    ) -> None:
        """Draw texts in a font as pictures that are kept; painters of all frames place them alike."""
        stamps, look, placed = None, ("label", font.weight(), color.rgba()), self._placed
        for label in labels:
            at = placed.get(id(label))
            if at is None:
                if stamps is None:
                    painter.setFont(font)
                    stamps = frame.picture.images.on(painter)

                def draw(target: QPainter, rect: QRectF, text: str = label.text) -> None:
                    target.setPen(color)
                    target.drawText(rect, _LABEL, text)

                at = placed[id(label)] = stamps.placed((*look, label.text), label.rect, draw)
            painter.drawPixmap(*at)


def _has_weekday(frame: Frame) -> bool:
    """Whether days have room for their weekdays."""
    first = frame.axis.fine[0] if frame.axis.fine else None
    if first is None or first.unit is not Granularity.DAY:
        return False
    day_px = frame.viewport.to_px(first.end) - frame.viewport.to_px(first.moment)
    return day_px > label_widths(frame.font, frame.locale).weekday + 2 * _AIR_PX


class _Row:
    """A row of the axis, in which texts are put from left to right."""

    def __init__(self, frame: Frame, font: QFont, *, is_lower: bool) -> None:
        area, self._viewport = frame.areas.axis, frame.viewport
        self._widths = label_widths(font, frame.locale)
        self._left, self._end = area.left(), area.right() - 2
        self._height = QFontMetricsF(font).height()
        self._top = area.top() + 5 + is_lower * self._height
        # A pill reaches into the air between the rows: only what touches the words themselves is in their way.
        self._words = QRectF(area.left(), self._top + 2, area.width(), self._height - 4)
        self._kept: dict[tuple[float, str], AxisLabel] = {}

    def _blocked(self, taken: Iterable[QRectF]) -> list[tuple[float, float]]:
        """Where no text may reach into, from left to right."""
        near = (rect for rect in taken if rect.intersects(self._words))
        return sorted((rect.left() - _INSET_PX, rect.right() + _INSET_PX) for rect in near)

    def _label(self, x: float, text: str) -> AxisLabel:
        """A text at a place, the same object each time."""
        label = self._kept.get((x, text))
        if label is None:
            rect = QRectF(x, self._top, self._width(text), self._height)
            label = self._kept[x, text] = AxisLabel(rect, text)
        return label

    def _width(self, text: str) -> float:
        return self._widths.advance(text) + 2

    def _px(self, moment: float) -> float:
        return self._left + self._viewport.to_px(moment)


class _UpperRow(_Row):
    """Texts behind their moments, each whole or not at all; none crosses a line of the lower row.

    `is_on_both_sides`: a text stands behind its moment or else before it.
    """

    def __init__(
        self, frame: Frame, font: QFont, texts: Iterable[tuple[float, str]], *, is_on_both_sides: bool = False
    ) -> None:
        super().__init__(frame, font, is_lower=False)
        lines = [self._px(tick.moment) for tick in frame.axis.coarse]
        places = []
        for moment, text in texts:
            x = self._px(moment)
            places.append((x + _INSET_PX, text))
            if is_on_both_sides:
                places.append((x - _INSET_PX - self._width(text), text))
        self._places = [
            (x, end, self._label(x, text))
            for x, text in places
            if self._left <= x and (end := x + self._width(text)) <= self._end and not _is_crossed(lines, x, end)
        ]

    def labels(self, taken: Iterable[QRectF]) -> tuple[AxisLabel, ...]:
        """The texts that have room."""
        found, free, blocked = [], self._left, self._blocked(taken)
        for x, end, label in self._places:
            if x < free:
                continue
            for low, high in blocked:
                if low < end and x < high:
                    break
            else:
                found.append(label)
                free = end + _AIR_PX / 2
        return tuple(found)


class _LowerRow(_Row):
    """Texts at their ticks or at the left edge, each in the first of its two forms that has room."""

    def __init__(self, frame: Frame, font: QFont, texts: Iterable[tuple[Tick, str, str]]) -> None:
        super().__init__(frame, font, is_lower=True)
        self._texts = [
            (self._px(tick.moment), self._px(tick.end) + _INSET_PX - _AIR_PX, [(f, self._width(f)) for f in forms])
            for tick, *forms in texts
        ]

    def labels(self, taken: Iterable[QRectF]) -> tuple[AxisLabel, ...]:
        """The texts that have room."""
        found, free, blocked = [], self._left, self._blocked(taken)
        for left, own_end, forms in self._texts:
            ways = [*((text, width, True) for text, width in forms), (*forms[-1], False)]
            for text, width, is_kept in ways:
                x = self._place(left, own_end, width, free, blocked, is_kept=is_kept)
                if x is not None:
                    found.append(self._label(x, text))
                    free = x + width + _AIR_PX
                    break
        return tuple(found)

    def _place(
        self,
        left: float,
        own_end: float,
        width: float,
        free: float,
        blocked: Iterable[tuple[float, float]],
        *,
        is_kept: bool,
    ) -> float | None:
        """Where a text has room; `is_kept`: within its own stretch, as what gives way always is."""
        x, right = max(left, self._left) + _INSET_PX, self._end
        if is_kept or left < self._left:
            right = min(right, own_end)
        if x < free:
            return None
        for low, high in blocked:
            if low < x + width and x < high:
                x, right = high + 2, min(right, own_end)
        return x if x + width <= right else None


def _is_crossed(lines: Sequence[float], left: float, right: float) -> bool:
    line = bisect_right(lines, left - 2)
    return line < len(lines) and lines[line] < right
