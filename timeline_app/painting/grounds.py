"""Draws what lies behind the events: stripes and weekends below the chosen ranges, the lines of ticks above."""

from __future__ import annotations

from collections.abc import Iterable
from math import floor

from PySide6.QtCore import QLineF, QLocale, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from timeline_app.geometry import Tick, Viewport
from timeline_app.model import calendar as cal
from timeline_app.painting.frame import Frame

#: Days narrower than this are not told apart by their ground.
_LEAST_DAY_PX = 4.0


def draw_grounds(painter: QPainter, frame: Frame) -> None:
    """All that lies below the chosen ranges, on a ground that is filled already."""
    _draw_stripes(painter, frame)
    _draw_weekends(painter, frame)


def draw_lines(painter: QPainter, frame: Frame) -> None:
    """The lines of ticks and of today, above the chosen ranges."""
    areas, colors = frame.areas, frame.colors
    lanes = areas.lanes
    _draw_lines(painter, frame, frame.axis.fine, colors.hairline, lanes.bottom())
    _draw_lines(painter, frame, frame.axis.coarse, colors.line, areas.axis.bottom())
    x = lanes.left() + frame.viewport.to_px(frame.today)
    if lanes.left() <= x <= lanes.right():
        painter.setPen(QPen(colors.today, 1, Qt.PenStyle.DashLine))
        painter.drawLine(QLineF(x, lanes.top(), x, areas.axis.top() + 4))


def _draw_stripes(painter: QPainter, frame: Frame) -> None:
    """Every other lane on a ground of its own."""
    if frame.scene is None or len(frame.lane_names) < 2:
        return
    whole = frame.areas.lanes.united(frame.areas.headers)
    for lane in frame.scene.lanes:
        if lane.number % 2:
            rect = QRectF(whole.left(), lane.top, whole.width(), lane.bottom - lane.top)
            painter.fillRect(rect.intersected(whole), frame.colors.stripe)


def _draw_weekends(painter: QPainter, frame: Frame) -> None:
    """Weekends on a ground of their own, below the chosen ranges."""
    lanes, view = frame.areas.lanes, frame.viewport
    color, top, height = frame.colors.weekend, lanes.top(), lanes.height()
    for start, end in weekends(view, frame.locale):
        left, right = max(view.to_px(start), 0.0), min(view.to_px(end), lanes.width())
        if left < right:
            painter.fillRect(QRectF(lanes.left() + left, top, right - left, height), color)


def _draw_lines(painter: QPainter, frame: Frame, ticks: Iterable[Tick], color: QColor, bottom: float) -> None:
    """Lines of ticks through the lanes, on whole pixels of the view."""
    view, lanes = frame.viewport, frame.areas.lanes
    left, top = lanes.left(), lanes.top()
    places = (round(view.to_px(tick.moment)) for tick in ticks)
    for x in (x for x in places if 0 <= x < view.width_px):
        painter.fillRect(QRectF(left + x, top, 1, bottom - top), color)  # three times as quick as a line


def weekends(viewport: Viewport, locale: QLocale) -> list[tuple[int, int]]:
    """Start and end of the locale's weekends in view, whole days; none where days are too narrow or too wide."""
    day_px = cal.DAY / viewport.seconds_per_px
    if day_px < _LEAST_DAY_PX or viewport.span_s < 2 * cal.DAY:
        return []
    working = {day.value - 1 for day in locale.weekdays()}
    first, last = floor(viewport.start_s / cal.DAY), floor(viewport.end_s / cal.DAY)
    free = (day for day in range(first, min(first + 7, last + 1)) if cal.weekday(day) not in working)
    days = sorted(again for day in free for again in range(day, last + 1, 7))
    found: list[tuple[int, int]] = []
    for start in (day * cal.DAY for day in days):
        if found and found[-1][1] == start:
            found[-1] = (found[-1][0], start + cal.DAY)
        else:
            found.append((start, start + cal.DAY))
    return found
