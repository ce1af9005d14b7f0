"""Draws the marks of events at the foot of a lane; where they are too many, those of the chosen ones alone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from timeline_app.painting.palette import LaneColors
from timeline_app.painting.shapes import PALE, Shape, fading

if TYPE_CHECKING:
    from timeline_app.geometry.scene import LanePicture, Mark
    from timeline_app.painting.frame import Frame

_LEAST_PX = 4.0
#: A strip that is higher, for crowds at this scale, has its marks at its foot.
_HIGHEST_PX = 28.0
#: So far from a mark its ring is.
_RING_PX = 3.5


def stem_foot(lane: LanePicture) -> float:
    """Where the stem of a card ends: at its mark, or at the foot of the density."""
    if lane.density is not None:
        return lane.strip_bottom
    return max(lane.strip_top, lane.strip_bottom - _HIGHEST_PX) + 2


def draw_marks(painter: QPainter, frame: Frame, lane: LanePicture) -> None:
    """The marks of one lane in the coordinates of the lanes' area."""
    colors = frame.colors.lane(lane.number)
    picture = frame.picture
    shown: Sequence[Mark] = lane.marks
    if lane.density is not None:
        kept = [mark for mark in shown if mark.event_id == frame.hovered or picture.is_chosen(mark.event_id)]
        known = {mark.event_id for mark in kept}
        lit = picture.lit_in(lane.number, frame.viewport)
        shown = [*kept, *(mark for mark in lit if mark.event_id not in known)]
    if not shown:
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for rank in (2, 1, 0):
        marks = [mark for mark in shown if mark.rank == rank]
        _draw_marks(painter, frame, lane, marks, colors)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def _draw_marks(
    painter: QPainter, frame: Frame, lane: LanePicture, marks: Sequence[Mark], colors: LaneColors
) -> None:
    """Marks of one rank: plain ones alike, what is lit or not like most by its own and above them."""
    special: list[Mark] = []
    plain: list[Mark] = []
    picture = frame.picture
    lit = picture.highlighted | picture.lit | picture.chosen | {picture.selected, frame.hovered}
    for mark in marks:
        is_own = mark.event_id in lit or not picture.is_plain(mark.place)
        (special if is_own else plain).append(mark)
    is_strong = frame.colors.is_high_contrast
    fill = _fill(colors, marks[0].rank, is_strong=is_strong) if marks else colors.ink
    _draw_plain(painter, frame, lane, plain, fill)
    for mark in special:
        _draw_special(painter, frame, lane, mark, colors)


def _draw_plain(painter: QPainter, frame: Frame, lane: LanePicture, marks: Sequence[Mark], fill: QColor) -> None:
    """Marks of one rank and colour; the narrow ones, which are all alike, are drawn once."""
    narrow = [] if frame.is_sheet else [m for m in marks if m.right - m.left <= _LEAST_PX + 1]
    wide = [m for m in marks if m.right - m.left > _LEAST_PX + 1] if narrow else marks

    def bar(target: QPainter, rect: QRectF) -> None:
        target.setPen(Qt.PenStyle.NoPen)
        target.setBrush(fill)
        radius = min(3.0, rect.width() / 2, rect.height() / 2)
        target.drawRoundedRect(rect, radius, radius)

    if narrow:
        rect = _rect(narrow[0], lane, frame.viewport.width_px)
        rect.setWidth(_LEAST_PX)
        frame.picture.images.on(painter).put(("mark", fill.rgba()), rect, [mark.left for mark in narrow], bar)
    for mark in wide:
        bar(painter, _rect(mark, lane, frame.viewport.width_px))


def _fill(colors: LaneColors, rank: int, *, is_strong: bool) -> QColor:
    """The coarser a date, the softer its mark; in high contrast (`is_strong`) all keep 3:1 on black."""
    fill = QColor(colors.ink)
    fill.setAlphaF(((1.0, 0.82, 0.68) if is_strong else (0.8, 0.42, 0.14))[rank])
    return fill


def _rect(mark: Mark, lane: LanePicture, view_px: float) -> QRectF:
    """A day is a tall round bar, a month a lower one, what is longer a low soft one: shape tells granularity."""
    strip = min(lane.strip_bottom - lane.strip_top, _HIGHEST_PX)
    height = strip * (0.72, 0.5, 0.34)[mark.rank]
    width = max(mark.right - mark.left - 1, _LEAST_PX)
    left = max(mark.left, -4.0)
    right = min(mark.left + width, view_px + 4)
    middle = lane.strip_bottom - strip / 2
    return QRectF(left, middle - height / 2, max(right - left, _LEAST_PX), height)


def _draw_special(painter: QPainter, frame: Frame, lane: LanePicture, mark: Mark, colors: LaneColors) -> None:
    """A mark that is lit, of its own colour, soft, hollow, struck through or told by several sources."""
    picture = frame.picture
    if colour := picture.colour(mark.place):
        colors = frame.colors.event(lane.number, colour)
    rect, shape = _rect(mark, lane, frame.viewport.width_px), Shape.of(picture.flags(mark.place))
    is_lit = mark.event_id == frame.hovered or picture.is_chosen(mark.event_id)
    is_lit = is_lit or picture.is_lit(mark.event_id)
    is_full, is_strong = is_lit or colour, frame.colors.is_high_contrast
    fill = QColor(colors.ink) if is_full else _fill(colors, mark.rank, is_strong=is_strong)
    if shape.is_pale and not is_lit:
        fill.setAlphaF(fill.alphaF() * PALE)
    if shape.is_soft and rect.width() > 12:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fading(rect.left(), rect.right(), fill, rect.width() / 3, frame.ground))
    elif shape.is_hollow:
        painter.setPen(QPen(colors.ink, 1.3, shape.outline))
        painter.setBrush(frame.colors.ground)
    else:
        painter.setPen(QPen(frame.colors.text, 1.5) if is_lit else Qt.PenStyle.NoPen)
        painter.setBrush(fill)
    radius = min(3.0, rect.width() / 2, rect.height() / 2)
    painter.drawRoundedRect(rect, radius, radius)
    if mark.event_id in picture.lit:
        _draw_ring(painter, rect, frame.colors.accent)
    if picture.sources(mark.place) > 1:
        _draw_foot(painter, rect, lane, colors)
    if shape.is_struck:
        painter.setPen(QPen(frame.colors.text, 1.5))
        middle = rect.center()
        painter.drawLine(QLineF(middle.x() - 5, middle.y() + 3, middle.x() + 5, middle.y() - 3))


def _draw_ring(painter: QPainter, rect: QRectF, ink: QColor) -> None:
    """A ring around a mark that is pointed at elsewhere: it is found at a glance among many."""
    painter.setPen(QPen(ink, 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(-_RING_PX, -_RING_PX, _RING_PX, _RING_PX), 2 * _RING_PX, 2 * _RING_PX)


def _draw_foot(painter: QPainter, rect: QRectF, lane: LanePicture, colors: LaneColors) -> None:
    """A bar below the mark of an event that several sources tell of."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colors.ink)
    painter.drawRect(QRectF(rect.left() - 2, lane.strip_bottom - 2, rect.width() + 4, 2))
