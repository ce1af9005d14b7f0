"""The names of the lanes at their left, each with the sign that folds it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPolygonF

from timeline_app.painting.areas import Areas, mirrored

if TYPE_CHECKING:
    from timeline_app.geometry.scene import LanePicture
    from timeline_app.painting.frame import Frame

#: The coloured bar at the left edge, the sign beside it, and the air around the name.
_BAR_PX, _SIGN_PX, _AIR_PX = 3.0, 18.0, 6.0
#: Beside the widest name: what bar, sign and air take.
BESIDE_PX = _BAR_PX + _SIGN_PX + 2 * _AIR_PX


def header_rect(areas: Areas, lane: LanePicture) -> QRectF:
    """Where the header of a lane stands in the widget; it may reach beyond the lanes' area where they scroll."""
    return QRectF(areas.headers.left(), lane.top, areas.headers.width(), lane.bottom - lane.top)


def fold_rect(areas: Areas, lane: LanePicture, line_px: float) -> QRectF:
    """Where the sign is that folds or opens a lane, as large as a hand needs; `line_px`: height of a line."""
    header = header_rect(areas, lane)
    rect = _sign_rect(header, line_px)
    return mirrored(rect, header) if areas.is_mirrored else rect


def _sign_rect(header: QRectF, line_px: float) -> QRectF:
    return QRectF(header.left() + _BAR_PX, _text_top(header, line_px) - 2, _SIGN_PX + 4, line_px + 4)


def draw_headers(painter: QPainter, frame: Frame) -> None:
    """All headers in view."""
    if frame.scene is None or frame.areas.headers.width() < 1:
        return
    painter.save()
    painter.setClipRect(frame.areas.headers)
    for lane in frame.scene.lanes:
        _put_header(painter, frame, lane)
    painter.setPen(frame.colors.hairline)
    edge = frame.areas.lanes.right() if frame.areas.is_mirrored else frame.areas.lanes.left()
    painter.drawLine(QLineF(edge, frame.areas.headers.top(), edge, frame.areas.headers.bottom()))
    painter.restore()
    if frame.scene.is_log and any(lane.density is not None for lane in frame.scene.lanes):
        _draw_scale(painter, frame)


def _put_header(painter: QPainter, frame: Frame, lane: LanePicture) -> None:
    """A header as a picture that is kept, or drawn as shapes and text for files and paper."""
    header = header_rect(frame.areas, lane)
    if frame.is_sheet:
        _draw_header(painter, frame, lane, header)
        return
    look = (frame.lane_names[lane.number], lane.number, lane.is_collapsed, frame.areas.is_mirrored)

    def draw(target: QPainter, place: QRectF) -> None:
        _draw_header(target, frame, lane, place)

    frame.picture.images.put(painter, look, header, draw)


def _draw_header(painter: QPainter, frame: Frame, lane: LanePicture, header: QRectF) -> None:
    ink = frame.colors.lane(lane.number).ink
    inset = min(5.0, header.height() / 6)
    bar = QRectF(header.left(), header.top() + inset, _BAR_PX, header.height() - 2 * inset)
    painter.fillRect(_sided(frame, bar, header), ink)
    metrics = QFontMetricsF(frame.font)
    line = metrics.height()
    left = _BAR_PX + _AIR_PX
    if not frame.is_sheet:
        sign = _sided(frame, _sign_rect(header, line), header)
        _draw_sign(painter, frame, sign, is_collapsed=lane.is_collapsed)
        left += _SIGN_PX
    width = header.width() - left - _AIR_PX
    name = metrics.elidedText(frame.lane_names[lane.number], Qt.TextElideMode.ElideRight, width)
    painter.setPen(frame.colors.muted if lane.is_collapsed else frame.colors.text)
    rect = QRectF(header.left() + left, _text_top(header, line), width, line)
    painter.drawText(
        _sided(frame, rect, header), int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter), name
    )


def _draw_scale(painter: QPainter, frame: Frame) -> None:
    """Below the names, beside the axis: that heights are squeezed."""
    headers, metrics = frame.areas.headers, QFontMetricsF(frame.font)
    foot = QRectF(headers.left(), headers.bottom() + 2, headers.width(), metrics.height())
    rect = _sided(frame, foot.adjusted(_BAR_PX + _AIR_PX, 0, -_AIR_PX, 0), foot)
    words = QCoreApplication.translate("timeline", "log scale")
    painter.setPen(frame.colors.muted)
    painter.drawText(
        rect,
        int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter),
        metrics.elidedText(words, Qt.TextElideMode.ElideRight, rect.width()),
    )


def _sided(frame: Frame, rect: QRectF, header: QRectF) -> QRectF:
    """Where a part of a header stands in the language's direction."""
    return mirrored(rect, header) if frame.areas.is_mirrored else rect


def _text_top(header: QRectF, line_px: float) -> float:
    """Where the line of the name begins: near the top of a high lane, in the middle of a low one."""
    if header.height() > 2.5 * line_px:
        return header.top() + 8
    return header.center().y() - line_px / 2


def _draw_sign(painter: QPainter, frame: Frame, rect: QRectF, *, is_collapsed: bool) -> None:
    """A small triangle: toward the lane where that is folded, downward where it is open."""
    middle, reach = rect.center(), 3.6
    offsets = ((-reach / 2, -reach), (reach / 2, 0.0), (-reach / 2, reach))
    points = offsets if is_collapsed else tuple((-y, x) for x, y in offsets)
    if frame.areas.is_mirrored:
        points = tuple((-x, y) for x, y in points)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(frame.colors.muted)
    painter.drawPolygon(QPolygonF([middle + QPointF(x, y) for x, y in points]))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
