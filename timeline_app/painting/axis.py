"""Draws the axis: two rows of calendar ticks, their lines through the lanes, weekends and today.

Time runs from left to right in every language; only the words follow the language's direction.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLineF, QLocale, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from timeline_app.geometry import Axis, Tick, Viewport, ticks
from timeline_app.model import Granularity
from timeline_app.painting.tick_labels import coarse_label, fine_label, label_widths, whole_label

if TYPE_CHECKING:
    from timeline_app.painting.frame import Frame

#: Between two labels (half of it in the upper row), and from a tick to its label.
_AIR_PX, _INSET_PX = 12.0, 6.0
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


def axis_of(viewport: Viewport, font: QFont, locale: QLocale, *, finest: Granularity) -> Axis:
    """The ticks of a view whose labels have room in a font and a locale."""
    return ticks(viewport, label_widths(font, locale).fine, finest=finest)


def bold(font: QFont) -> QFont:
    """The font of the coarse row."""
    heavy = QFont(font)
    heavy.setWeight(QFont.Weight.DemiBold)
    return heavy


def draw_axis(painter: QPainter, frame: Frame, taken: Sequence[QRectF] = ()) -> None:
    """Both rows of labels; nothing is written where something else is (`taken`)."""
    area, colors = frame.areas.axis, frame.colors
    painter.setPen(colors.line)
    painter.drawLine(QLineF(area.left(), area.top() + 0.5, area.right(), area.top() + 0.5))
    labels = axis_labels(frame, taken)
    heavy = bold(frame.font)
    _write(painter, frame, labels.fine, frame.font, colors.muted)
    if labels.today is not None:
        _write(painter, frame, [labels.today], heavy, colors.today)
    _write(painter, frame, labels.coarse, heavy, colors.text)
    painter.setFont(frame.font)


def _write(painter: QPainter, frame: Frame, labels: Iterable[AxisLabel], font: QFont, color: QColor) -> None:
    """Texts in a font: pictures that are kept for the screen, text for files and paper."""
    painter.setFont(font)
    painter.setPen(color)
    if frame.is_sheet:
        for label in labels:
            painter.drawText(label.rect, _LABEL, label.text)
        return
    stamps, look = frame.picture.images.on(painter), ("label", font.weight(), color.rgba())
    for label in labels:

        def draw(target: QPainter, rect: QRectF, text: str = label.text) -> None:
            target.setPen(color)
            target.drawText(rect, _LABEL, text)

        stamps.put((*look, label.text), label.rect, (label.rect.left(),), draw)


def axis_labels(frame: Frame, taken: Sequence[QRectF] = ()) -> AxisLabels:
    """What is written where: the fine row at its ticks, the coarse one pinned to the view, none on another.

    `taken`: places of chips and pills, which labels leave free.
    """
    today = _today(frame, taken)
    beside = [*taken, today.rect] if today is not None else taken
    fine, coarse = _Row(frame, frame.font, beside), _Row(frame, bold(frame.font), taken, is_lower=True)
    has_weekday = _has_weekday(frame)
    return AxisLabels(
        fine=fine.labels(
            (tick, (fine_label(tick, frame.locale, has_weekday=has_weekday),)) for tick in frame.axis.fine
        ),
        coarse=coarse.labels(
            (tick, (coarse_label(tick, frame.locale), whole_label(tick, frame.locale)))
            for tick in frame.axis.coarse
        ),
        today=today,
    )


def _today(frame: Frame, taken: Sequence[QRectF]) -> AxisLabel | None:
    """The word at the line of today, on its right or else on its left."""
    row, word = _Row(frame, bold(frame.font), taken), QCoreApplication.translate("timeline", "Today")
    line = frame.areas.axis.left() + frame.viewport.to_px(frame.today)
    return row.plain(line + _INSET_PX, word) or row.plain(line - _INSET_PX - row.width(word), word)


def _has_weekday(frame: Frame) -> bool:
    """Whether days have room for their weekdays."""
    first = frame.axis.fine[0] if frame.axis.fine else None
    if first is None or first.unit is not Granularity.DAY:
        return False
    day_px = frame.viewport.to_px(first.end) - frame.viewport.to_px(first.moment)
    return day_px > label_widths(frame.font, frame.locale).weekday + 2 * _AIR_PX


class _Row:
    """Puts texts into a row of the axis, from left to right; none of the upper row crosses a line of the lower."""

    def __init__(self, frame: Frame, font: QFont, taken: Sequence[QRectF], *, is_lower: bool = False) -> None:
        self._widths, self._area, self._viewport = (
            label_widths(font, frame.locale),
            frame.areas.axis,
            frame.viewport,
        )
        self._left, self._end = self._area.left(), self._area.right() - 2
        self._is_lower, self._height = is_lower, QFontMetricsF(font).height()
        self._top = self._area.top() + 5 + is_lower * self._height
        # A pill reaches into the air between the rows: only what touches the words themselves is in their way.
        row = QRectF(self._area.left(), self._top + 2, self._area.width(), self._height - 4)
        self._taken = sorted((rect for rect in taken if rect.intersects(row)), key=QRectF.left)
        self._lines = [self._px(tick.moment) for tick in frame.axis.coarse]
        self._free = self._left

    def width(self, text: str) -> float:
        """How wide a text is."""
        return self._widths.advance(text) + 2

    def labels(self, texts: Iterable[tuple[Tick, tuple[str, ...]]]) -> tuple[AxisLabel, ...]:
        """The texts that have room, each in the first of its forms that has."""
        made = []
        for tick, forms in texts:
            if self._is_lower:
                kept = (self._pinned(tick, text, is_kept=True) for text in forms)
                label = next(filter(None, kept), None) or self._pinned(tick, forms[-1], is_kept=False)
            else:
                label = next(
                    filter(None, (self.plain(self._px(tick.moment) + _INSET_PX, text) for text in forms)), None
                )
            made.append(label)
        return tuple(label for label in made if label is not None)

    def plain(self, x: float, text: str) -> AxisLabel | None:
        """A text at a place; None where it has no room."""
        end = x + self.width(text)
        is_free = self._free <= x and end <= self._end
        if not is_free or any(_is_near(other, x, end) for other in self._taken):
            return None
        line = bisect_right(self._lines, x - 2)
        is_crossed = line < len(self._lines) and self._lines[line] < end
        return None if is_crossed else self._put(x, text)

    def _pinned(self, tick: Tick, text: str, *, is_kept: bool) -> AxisLabel | None:
        """A text at a tick or at the left edge; `is_kept`: within its own stretch, as what gives way always is."""
        left, own_end = self._px(tick.moment), self._px(tick.end) + _INSET_PX - _AIR_PX
        x, right = max(left, self._left) + _INSET_PX, self._end
        if is_kept or left < self._left:
            right = min(right, own_end)
        if x < self._free:
            return None
        for other in self._taken:
            if _is_near(other, x, x + self.width(text)):
                x, right = other.right() + _INSET_PX + 2, min(right, own_end)
        return self._put(x, text) if x + self.width(text) <= right else None

    def _put(self, x: float, text: str) -> AxisLabel:
        width = self.width(text)
        self._free = x + width + (_AIR_PX if self._is_lower else _AIR_PX / 2)
        return AxisLabel(QRectF(x, self._top, width, self._height), text)

    def _px(self, moment: float) -> float:
        return self._left + self._viewport.to_px(moment)


def _is_near(other: QRectF, left: float, right: float) -> bool:
    return other.left() - _INSET_PX < right and left < other.right() + _INSET_PX
