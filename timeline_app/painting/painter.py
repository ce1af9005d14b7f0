"""Draws one frame of the timeline; decides nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from timeline_app.geometry import Axis, Viewport
from timeline_app.model import Interval
from timeline_app.painting import cards
from timeline_app.painting.areas import Areas
from timeline_app.painting.axis import draw_axis, draw_grid
from timeline_app.painting.chips import Chip
from timeline_app.painting.marks import draw_strip
from timeline_app.painting.palette import TimelineColors
from timeline_app.painting.picture import Picture

if TYPE_CHECKING:
    from timeline_app.geometry.scene import LanePicture, Scene


@dataclass(frozen=True, slots=True)
class Frame:
    """All that is drawn in one frame. `today`: a moment in seconds, or None."""

    areas: Areas
    viewport: Viewport
    axis: Axis
    scene: Scene | None
    picture: Picture
    colors: TimelineColors
    font: QFont
    locale: QLocale
    range_: Interval | None
    hovered: int | None
    today: float
    chips: tuple[Chip, ...]
    empty_text: str
    lane_names: tuple[str, ...]


def paint(painter: QPainter, frame: Frame) -> None:
    """Draw everything but the overview."""
    painter.setFont(frame.font)
    areas, colors = frame.areas, frame.colors
    painter.fillRect(areas.lanes.united(areas.axis).united(areas.headers), colors.ground)
    _draw_stripes(painter, frame)
    _draw_range(painter, frame)
    _draw_range_ends(painter, frame)
    draw_grid(painter, frame.axis, frame.viewport, areas, colors)
    _draw_today(painter, frame)
    if frame.scene is not None:
        painter.save()
        painter.setClipRect(areas.lanes)
        painter.translate(areas.lanes.topLeft())
        for lane in frame.scene.lanes:
            draw_strip(painter, frame, lane)
        cards.draw_cards(painter, frame)
        painter.restore()
    elif frame.empty_text:
        painter.setPen(colors.muted)
        box = areas.lanes.adjusted(24, 0, -24, 0)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), frame.empty_text)
    pills = _range_pills(frame)
    taken = [pill for pill, _ in pills] + [chip.rect for chip in frame.chips]
    draw_axis(
        painter, frame.axis, frame.viewport, areas, colors, font=frame.font, locale=frame.locale, taken=taken
    )
    _draw_grips(painter, frame, pills)
    _draw_headers(painter, frame)
    for chip in frame.chips:
        _draw_chip(painter, frame, chip)


def _draw_stripes(painter: QPainter, frame: Frame) -> None:
    """Every other lane on a ground of its own."""
    if frame.scene is None or len(frame.lane_names) < 2:
        return
    for lane in frame.scene.lanes:
        if lane.number % 2:
            rect = QRectF(0, lane.top, frame.areas.lanes.right(), lane.bottom - lane.top)
            painter.fillRect(rect.intersected(frame.areas.lanes.united(frame.areas.headers)), frame.colors.stripe)


def range_px(frame: Frame) -> tuple[float, float] | None:
    """Where the chosen range begins and ends in the widget."""
    if frame.range_ is None:
        return None
    left = frame.areas.lanes.left()
    return left + frame.viewport.to_px(frame.range_.start), left + frame.viewport.to_px(frame.range_.end)


def _draw_range(painter: QPainter, frame: Frame) -> None:
    ends = range_px(frame)
    if ends is None:
        return
    area = frame.areas.lanes.united(frame.areas.axis)
    rect = QRectF(QPointF(ends[0], area.top()), QPointF(ends[1], area.bottom())).intersected(area)
    if rect.width() > 0:
        painter.fillRect(rect, frame.colors.range_ground)


def _draw_range_ends(painter: QPainter, frame: Frame) -> None:
    """A line at each end, behind the cards so that no title is cut."""
    painter.setPen(QPen(frame.colors.accent, 1.5))
    for x in _visible_ends(frame):
        painter.drawLine(QLineF(x, 0, x, frame.areas.axis.bottom()))


def _visible_ends(frame: Frame) -> list[float]:
    lanes = frame.areas.lanes
    return [x for x in range_px(frame) or () if lanes.left() - 1 <= x <= lanes.right() + 1]


def _draw_grips(painter: QPainter, frame: Frame, pills: list[tuple[QRectF, str]]) -> None:
    """A grip at each end where lanes and axis meet, and the dates in pills on the axis."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(frame.colors.ground, 1))
    painter.setBrush(frame.colors.accent)
    for x in _visible_ends(frame):
        painter.drawRoundedRect(QRectF(x - 4, frame.areas.lanes.bottom() - 26, 8, 24), 4, 4)
    for pill, text in pills:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        painter.setPen(frame.colors.accent_text)
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()


def _range_pills(frame: Frame) -> list[tuple[QRectF, str]]:
    """Each end's date beside it where both have room, else the whole range in one pill; none out of view."""
    ends = range_px(frame)
    if ends is None or frame.range_ is None:
        return []
    metrics, area = QFontMetricsF(frame.font), frame.areas.axis
    left, right = max(ends[0], area.left()), min(ends[1], area.right())
    if right <= left:
        return []

    def pill(x: float, text: str) -> tuple[QRectF, str]:
        width = metrics.horizontalAdvance(text) + 16
        kept = min(max(x - width / 2, area.left() + 4), area.right() - width - 4)
        return QRectF(kept, area.top() + 3, width, metrics.height() + 3), text

    first, last = cards.range_dates(frame.range_, frame.locale)
    pills = [pill(left, first), pill(right, last)]
    if first != last and pills[0][0].right() + 16 < pills[1][0].left():
        return pills
    return [pill((left + right) / 2, cards.whole_range(frame.range_, frame.locale))]


def _draw_today(painter: QPainter, frame: Frame) -> None:
    x = frame.areas.lanes.left() + frame.viewport.to_px(frame.today)
    if frame.areas.lanes.left() <= x <= frame.areas.lanes.right():
        painter.setPen(QPen(frame.colors.today, 1, Qt.PenStyle.DashLine))
        painter.drawLine(QLineF(x, 0, x, frame.areas.axis.top() + 4))


def _draw_headers(painter: QPainter, frame: Frame) -> None:
    """The names of the lanes at their left."""
    if frame.scene is None or frame.areas.headers.width() < 1:
        return
    painter.save()
    painter.setClipRect(frame.areas.headers)
    for lane in frame.scene.lanes:
        _draw_header(painter, frame, lane)
    painter.setPen(frame.colors.hairline)
    painter.drawLine(QLineF(frame.areas.headers.topRight(), frame.areas.headers.bottomRight()))
    painter.restore()


def _draw_header(painter: QPainter, frame: Frame, lane: LanePicture) -> None:
    rect = QRectF(0, lane.top, frame.areas.headers.width(), lane.bottom - lane.top).adjusted(10, 4, -8, -4)
    painter.fillRect(QRectF(0, lane.top + 5, 3, lane.bottom - lane.top - 10), frame.colors.lane(lane.number).ink)
    painter.setPen(frame.colors.text)
    metrics = QFontMetricsF(frame.font)
    name = metrics.elidedText(frame.lane_names[lane.number], Qt.TextElideMode.ElideRight, rect.width())
    top = rect.top() + 4 if rect.height() > 2.5 * metrics.height() else rect.center().y() - metrics.height() / 2
    painter.drawText(QRectF(rect.left(), top, rect.width(), metrics.height()), Qt.AlignmentFlag.AlignLeading, name)


def _draw_chip(painter: QPainter, frame: Frame, chip: Chip) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(frame.colors.line, 1))
    painter.setBrush(frame.colors.chip)
    painter.drawRoundedRect(chip.rect, chip.rect.height() / 2, chip.rect.height() / 2)
    painter.setPen(frame.colors.text)
    painter.drawText(chip.rect, Qt.AlignmentFlag.AlignCenter, chip.text)
    painter.restore()
