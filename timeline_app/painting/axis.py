"""Draws the axis: two rows of calendar ticks, their lines through the lanes, weekends and today.

Time runs from left to right in every language; only the words follow the language's direction.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import floor
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLineF, QLocale, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from timeline_app.geometry import Axis, Tick, Viewport, ticks
from timeline_app.model import Granularity
from timeline_app.model import calendar as cal
from timeline_app.painting.tick_labels import coarse_label, fine_label, label_widths, whole_label

if TYPE_CHECKING:
    from timeline_app.painting.frame import Frame

#: Between two labels, and from a tick to its label.
_AIR_PX, _INSET_PX = 12.0, 6.0
#: Days narrower than this are not told apart by their ground.
_LEAST_DAY_PX = 4.0
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


def draw_weekends(painter: QPainter, frame: Frame) -> None:
    """Weekends on a ground of their own, below the chosen ranges."""
    lanes = frame.areas.lanes
    for start, end in weekends(frame.viewport, frame.locale):
        left, right = frame.viewport.to_px(start), frame.viewport.to_px(end)
        stripe = QRectF(lanes.left() + left, lanes.top(), right - left, lanes.height())
        painter.fillRect(stripe.intersected(lanes), frame.colors.weekend)


def draw_grid(painter: QPainter, frame: Frame) -> None:
    """Lines of the ticks through the lanes, and one for today."""
    areas, colors, lanes = frame.areas, frame.colors, frame.areas.lanes
    painter.setPen(colors.hairline)
    for x in _edges(frame.axis.fine, frame.viewport):
        painter.drawLine(QLineF(lanes.left() + x, lanes.top(), lanes.left() + x, lanes.bottom()))
    painter.setPen(colors.line)
    for x in _edges(frame.axis.coarse, frame.viewport):
        painter.drawLine(QLineF(lanes.left() + x, lanes.top(), lanes.left() + x, areas.axis.bottom()))
    x = lanes.left() + frame.viewport.to_px(frame.today)
    if lanes.left() <= x <= lanes.right():
        painter.setPen(QPen(colors.today, 1, Qt.PenStyle.DashLine))
        painter.drawLine(QLineF(x, lanes.top(), x, areas.axis.top() + 4))


def weekends(viewport: Viewport, locale: QLocale) -> list[tuple[int, int]]:
    """Start and end of the locale's weekends in view, whole days; none where days are too narrow or too wide."""
    day_px = cal.DAY / viewport.seconds_per_px
    if day_px < _LEAST_DAY_PX or viewport.span_s < 2 * cal.DAY:
        return []
    working = {day.value - 1 for day in locale.weekdays()}
    found: list[tuple[int, int]] = []
    for day in range(floor(viewport.start_s / cal.DAY), floor(viewport.end_s / cal.DAY) + 1):
        if cal.weekday(day) in working:
            continue
        start = day * cal.DAY
        if found and found[-1][1] == start:
            found[-1] = (found[-1][0], start + cal.DAY)
        else:
            found.append((start, start + cal.DAY))
    return found


def _edges(stretches: tuple[Tick, ...], viewport: Viewport) -> list[float]:
    """Where ticks begin within the view, on whole pixels."""
    places = (round(viewport.to_px(tick.moment)) for tick in stretches)
    return [x + 0.5 for x in places if 0 <= x < viewport.width_px]


def draw_axis(painter: QPainter, frame: Frame, taken: Sequence[QRectF] = ()) -> None:
    """Both rows of labels; nothing is written where something else is (`taken`)."""
    area, colors = frame.areas.axis, frame.colors
    painter.setPen(colors.line)
    painter.drawLine(QLineF(area.left(), area.top() + 0.5, area.right(), area.top() + 0.5))
    labels = axis_labels(frame, taken)
    painter.setPen(colors.muted)
    _write(painter, labels.fine)
    painter.setFont(bold(frame.font))
    if labels.today is not None:
        painter.setPen(colors.today)
        _write(painter, [labels.today])
    painter.setPen(colors.text)
    _write(painter, labels.coarse)
    painter.setFont(frame.font)


def _write(painter: QPainter, labels: Iterable[AxisLabel]) -> None:
    for label in labels:
        painter.drawText(label.rect, _LABEL, label.text)


def axis_labels(frame: Frame, taken: Sequence[QRectF] = ()) -> AxisLabels:
    """What is written where: the fine row at its ticks, the coarse one pinned to the view, none on another.

    `taken`: places of chips and pills, which labels leave free.
    """
    widths = label_widths(frame.font, frame.locale)
    days_px = 0.0
    if frame.axis.fine and frame.axis.fine[0].unit is Granularity.DAY:
        days_px = frame.viewport.to_px(frame.axis.fine[0].end) - frame.viewport.to_px(frame.axis.fine[0].moment)
    has_weekday = days_px > widths.weekday + 2 * _AIR_PX
    row = _Row(frame, bold(frame.font), taken, number=0)
    today = row.label(frame.today, QCoreApplication.translate("timeline", "Today"), is_pinned=False)
    beside = [*taken, today.rect] if today is not None else taken
    fine = _Row(frame, frame.font, beside, number=0)
    coarse = _Row(frame, bold(frame.font), taken, number=1)
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


class _Row:
    """Puts texts into a row of the axis, from left to right."""

    def __init__(self, frame: Frame, font: QFont, taken: Sequence[QRectF], *, number: int) -> None:
        metrics, self._area = QFontMetricsF(font), frame.areas.axis
        self._viewport, self._metrics, self._is_pinned = frame.viewport, metrics, number == 1
        self._top, self._height = self._area.top() + 5 + number * metrics.height(), metrics.height()
        # A pill reaches into the air between the rows: only what touches the words themselves is in their way.
        row = QRectF(self._area.left(), self._top + 2, self._area.width(), self._height - 4)
        self._taken = sorted((rect for rect in taken if rect.intersects(row)), key=QRectF.left)
        self._free = self._area.left()

    def labels(self, texts: Iterable[tuple[Tick, tuple[str, ...]]]) -> tuple[AxisLabel, ...]:
        """The texts that have room, each in the first of its forms that has."""
        made = []
        for tick, forms in texts:
            tried = (self.label(tick.moment, text, end=tick.end, is_pinned=self._is_pinned) for text in forms)
            made.append(next(filter(None, tried), None))
        return tuple(label for label in made if label is not None)

    def label(self, moment: float, text: str, *, end: float | None = None, is_pinned: bool) -> AxisLabel | None:
        """A text at a moment, a pinned one at the left edge where it began before; None where it has no room."""
        left, width = self._area.left() + self._viewport.to_px(moment), self._metrics.horizontalAdvance(text) + 2
        right = self._area.right() - 2
        if is_pinned and end is not None:
            if left < self._area.left():  # what is pushed along by the next one stays within its own stretch
                right = min(right, self._area.left() + self._viewport.to_px(end) - 4)
            left = max(left, self._area.left())
        x = left + _INSET_PX
        if x < self._free:
            return None
        for other in self._taken:
            if other.left() - _INSET_PX < x + width and x < other.right() + _INSET_PX:
                if not is_pinned:
                    return None
                x = other.right() + _INSET_PX + 2
                right = min(right, self._area.left() + self._viewport.to_px(end or moment) - 4)
        if x + width > right:
            return None
        self._free = x + width + _AIR_PX
        return AxisLabel(QRectF(x, self._top, width, self._height), text)
