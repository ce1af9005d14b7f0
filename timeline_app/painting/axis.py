"""Draws the axis: two rows of calendar ticks, and their lines through the lanes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QLocale, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from timeline_app.geometry import Axis, Tick, Viewport
from timeline_app.model import Granularity
from timeline_app.model import calendar as cal
from timeline_app.painting.areas import Areas
from timeline_app.painting.labels import coarse_label, fine_label
from timeline_app.painting.palette import TimelineColors

_AIR_PX = 12.0


def draw_grid(painter: QPainter, axis: Axis, viewport: Viewport, areas: Areas, colors: TimelineColors) -> None:
    """Lines of the ticks through the lanes; weekends on a ground of their own where days are wide enough."""
    lanes = areas.lanes
    days = [tick for tick in axis.fine if tick.unit is Granularity.DAY]
    for tick in days:
        if cal.weekday(tick.moment // cal.DAY) >= 5:
            left, right = viewport.to_px(tick.moment), viewport.to_px(tick.end)
            stripe = QRectF(lanes.left() + left, 0, right - left, lanes.height()).intersected(lanes)
            color = QColor(colors.text)
            color.setAlphaF(0.025)
            painter.fillRect(stripe, color)
    painter.setPen(colors.hairline)
    for x in _edges(axis.fine, viewport):
        painter.drawLine(QLineF(lanes.left() + x, 0, lanes.left() + x, lanes.bottom()))
    painter.setPen(colors.line)
    for x in _edges(axis.coarse, viewport):
        painter.drawLine(QLineF(lanes.left() + x, 0, lanes.left() + x, areas.axis.bottom()))


def _edges(ticks: tuple[Tick, ...], viewport: Viewport) -> list[float]:
    """Where ticks begin within the view, on whole pixels."""
    places = (round(viewport.to_px(tick.moment)) for tick in ticks)
    return [x + 0.5 for x in places if 0 <= x < viewport.width_px]


def draw_axis(
    painter: QPainter,
    axis: Axis,
    viewport: Viewport,
    areas: Areas,
    colors: TimelineColors,
    *,
    font: QFont,
    locale: QLocale,
    taken: Sequence[QRectF] = (),
) -> None:
    """Both rows of labels: the fine one in small grey words at its ticks, the coarse one pinned to the view.

    Nothing is written where something else is (`taken`).
    """
    metrics, area = QFontMetricsF(font), areas.axis
    painter.setPen(colors.line)
    painter.drawLine(QLineF(area.left(), area.top() + 0.5, area.right(), area.top() + 0.5))
    painter.setPen(colors.muted)
    days_px = viewport.to_px(axis.fine[0].end) - viewport.to_px(axis.fine[0].moment) if axis.fine else 0
    has_weekday = days_px > metrics.horizontalAdvance("Wed 00") + 2 * _AIR_PX
    free = area.left()
    for tick in axis.fine:
        text = fine_label(tick, locale, has_weekday=has_weekday)
        free = _draw_label(painter, area, text, viewport, tick, free, metrics, row=0, taken=taken)
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    painter.setFont(bold)
    painter.setPen(colors.text)
    free = area.left()
    metrics = QFontMetricsF(bold)
    for tick in axis.coarse:
        free = _draw_label(
            painter, area, coarse_label(tick, locale), viewport, tick, free, metrics, row=1, taken=taken
        )
    painter.setFont(font)


def _draw_label(
    painter: QPainter,
    area: QRectF,
    text: str,
    viewport: Viewport,
    tick: Tick,
    free: float,
    metrics: QFontMetricsF,
    *,
    row: int,
    taken: Sequence[QRectF],
) -> float:
    """Write a label where it fits, a coarse one pinned to the left edge; returns where the next may begin."""
    left = area.left() + viewport.to_px(tick.moment)
    width = metrics.horizontalAdvance(text)
    x = max(left, area.left()) + 6 if row else left + 6
    end = area.left() + viewport.to_px(tick.end)
    if x < free or x + width > area.right() - 2 or (row and x + width > end - 4 and left < area.left()):
        return free
    top = area.top() + 5 + row * metrics.height()
    rect = QRectF(x, top, width + 2, metrics.height())
    for other in taken:
        if other.adjusted(-6, 0, 6, 0).intersects(rect):
            if not row or other.right() + width + _AIR_PX > min(end, area.right()):
                return free
            rect.moveLeft(other.right() + 8)
    painter.drawText(rect, int(Qt.AlignmentFlag.AlignLeft), text)
    return rect.right() + _AIR_PX
