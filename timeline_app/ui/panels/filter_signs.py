"""Small signs that tell a person, an organisation and a place apart without a word and without colour."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from timeline_app.model import ParticipantKind


def draw_kind(painter: QPainter, rect: QRectF, kind: ParticipantKind, color: QColor) -> None:
    """Draw the sign of a kind into a square; nothing for one that is not known."""
    draw = {
        ParticipantKind.PERSON: _person,
        ParticipantKind.ORGANISATION: _organisation,
        ParticipantKind.PLACE: _place,
    }.get(kind)
    if draw is None:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topLeft())
    painter.scale(rect.width() / 12, rect.height() / 12)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    draw(painter, color)
    painter.restore()


def _person(painter: QPainter, _color: QColor) -> None:
    """Head and shoulders."""
    painter.drawEllipse(QPointF(6, 3.6), 2.5, 2.5)
    shoulders = QPainterPath(QPointF(1.4, 11))
    shoulders.cubicTo(1.4, 5.8, 10.6, 5.8, 10.6, 11)
    shoulders.closeSubpath()
    painter.drawPath(shoulders)


def _organisation(painter: QPainter, _color: QColor) -> None:
    """A house with columns."""
    painter.drawPolygon([QPointF(0.8, 4.6), QPointF(6, 1), QPointF(11.2, 4.6)])
    for left in (2.0, 5.2, 8.4):
        painter.drawRect(QRectF(left, 5.4, 1.6, 3.8))
    painter.drawRect(QRectF(1, 9.8, 10, 1.3))


def _place(painter: QPainter, color: QColor) -> None:
    """A pin on a map."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(color, 1.5))
    pin = QPainterPath(QPointF(6, 11.2))
    pin.cubicTo(4.6, 8.8, 2.4, 7, 2.4, 4.6)
    pin.arcTo(QRectF(2.4, 1, 7.2, 7.2), 180, -180)
    pin.cubicTo(9.6, 7, 7.4, 8.8, 6, 11.2)
    painter.drawPath(pin)
    painter.drawEllipse(QPointF(6, 4.6), 1.0, 1.0)
