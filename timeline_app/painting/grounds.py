"""Draws what lies behind the events: stripes of lanes, weekends, chosen ranges, the lines of the ticks."""

from __future__ import annotations

from collections.abc import Iterable
from math import ceil, floor

from PySide6.QtCore import QLineF, QLocale, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from timeline_app.geometry import Tick, Viewport
from timeline_app.model import calendar as cal
from timeline_app.painting import ranges
from timeline_app.painting.crowds import device_ratio
from timeline_app.painting.frame import Frame
from timeline_app.painting.painting_on import painting_on

#: Days narrower than this are not told apart by their ground.
_LEAST_DAY_PX = 4.0
#: So many rows of pixels are painted once and then repeated.
_ROWS_PX = 8


def draw_grounds(painter: QPainter, frame: Frame) -> None:
    """All that lies behind the events, on a ground that is filled already.

    What runs through all lanes is painted in a few rows, and these are repeated from top to bottom: Qt fills a
    long narrow line much more slowly than it copies rows. On sheets all is drawn as shapes, and where ranges
    reach beyond the lanes it is as well.
    """
    areas, colors = frame.areas, frame.colors
    lanes, foot = areas.lanes, areas.axis.bottom()
    if frame.is_sheet or frame.ranges or lanes.height() < 1:
        _draw_stripes(painter, frame)
        _draw_weekends(painter, frame, lanes)
        ranges.draw_grounds(painter, frame)
        _draw_lines(painter, frame, frame.axis.fine, colors.hairline, lanes.top(), lanes.bottom())
        _draw_lines(painter, frame, frame.axis.coarse, colors.line, lanes.top(), foot)
    else:
        _repeat_rows(painter, frame)
        _draw_lines(painter, frame, frame.axis.coarse, colors.line, lanes.bottom(), foot)
    x = lanes.left() + frame.viewport.to_px(frame.today)
    if lanes.left() <= x <= lanes.right():
        painter.setPen(QPen(colors.today, 1, Qt.PenStyle.DashLine))
        painter.drawLine(QLineF(x, lanes.top(), x, areas.axis.top() + 4))


def _repeat_rows(painter: QPainter, frame: Frame) -> None:
    """Lanes and headers on their grounds, with weekends and lines, row by row."""
    ratio, areas = device_ratio(painter), frame.areas
    whole = areas.lanes.united(areas.headers)
    plain, striped = (_rows(frame, color, whole, ratio) for color in (frame.colors.ground, frame.colors.stripe))
    top = whole.top()
    for bottom, is_striped in _stripes(frame):
        below = min(max(floor(bottom * ratio + 0.5) / ratio, top), whole.bottom())
        box = QRectF(whole.left(), top, whole.width(), below - top)
        painter.drawTiledPixmap(box, striped if is_striped else plain)
        top = below


def _stripes(frame: Frame) -> list[tuple[float, bool]]:
    """Where stripes of lanes end, from the top down, and whether they are of the other ground."""
    lanes = frame.scene.lanes if frame.scene is not None else ()
    is_told_apart = len(frame.lane_names) > 1
    stripes = [(lane.bottom, is_told_apart and lane.number % 2 == 1) for lane in lanes]
    return [*stripes, (frame.areas.lanes.bottom(), False)]


def _rows(frame: Frame, ground: QColor, whole: QRectF, ratio: float) -> QPixmap:
    """Some rows of pixels, alike, of lanes on a ground."""
    rows = QPixmap(ceil(whole.width() * ratio), _ROWS_PX)
    rows.fill(ground)
    rows.setDevicePixelRatio(ratio)
    lanes = QRectF(frame.areas.lanes)
    lanes.setHeight(_ROWS_PX)
    with painting_on(rows) as painter:
        painter.translate(-whole.left(), 0)
        _draw_weekends(painter, frame, lanes)
        _draw_lines(painter, frame, frame.axis.fine, frame.colors.hairline, -1, _ROWS_PX)
        _draw_lines(painter, frame, frame.axis.coarse, frame.colors.line, -1, _ROWS_PX)
    return rows


def _draw_stripes(painter: QPainter, frame: Frame) -> None:
    """Every other lane on a ground of its own."""
    if frame.scene is None or len(frame.lane_names) < 2:
        return
    whole = frame.areas.lanes.united(frame.areas.headers)
    for lane in frame.scene.lanes:
        if lane.number % 2:
            rect = QRectF(whole.left(), lane.top, whole.width(), lane.bottom - lane.top)
            painter.fillRect(rect.intersected(whole), frame.colors.stripe)


def _draw_weekends(painter: QPainter, frame: Frame, lanes: QRectF) -> None:
    """Weekends on a ground of their own, below the chosen ranges."""
    for start, end in weekends(frame.viewport, frame.locale):
        left, right = frame.viewport.to_px(start), frame.viewport.to_px(end)
        stripe = QRectF(lanes.left() + left, lanes.top(), right - left, lanes.height())
        painter.fillRect(stripe.intersected(lanes), frame.colors.weekend)


def _draw_lines(
    painter: QPainter, frame: Frame, ticks: Iterable[Tick], color: QColor, top: float, bottom: float
) -> None:
    """Lines of ticks on whole pixels of the view."""
    view, left = frame.viewport, frame.areas.lanes.left()
    places = (round(view.to_px(tick.moment)) for tick in ticks)
    painter.setPen(color)
    painter.drawLines(
        [QLineF(left + x + 0.5, top, left + x + 0.5, bottom) for x in places if 0 <= x < view.width_px]
    )


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
