"""The small signs at a sentence of a summary: a pin that keeps it there, a cross that strikes it out."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from timeline_app.painting.painting_on import painting_on
from timeline_app.ui.theme import UNIT_PX, colors_of

#: The side of the square that a sign is drawn in, with the air around it.
SIGN_PX = 6 * UNIT_PX
_DRAWN_PX = 15.0

#: Draws a sign into a square with an ink, filled or not.
Draw = Callable[[QPainter, QRectF, QColor, bool], None]


class SentenceSigns(QWidget):
    """Both signs side by side, as a sentence may have one line only; `pin_clicked()`, `strike_clicked()`."""

    pin_clicked = Signal()
    strike_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pin = _Sign(draw_pin, self)
        self.strike = _Sign(_draw_cross, self)
        self.strike.setAccessibleName(self.tr("Strike sentence out"))
        self.strike.setToolTip(self.tr("Strike the sentence out: another is told in its place (X)"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.pin)
        layout.addWidget(self.strike)
        self.pin.clicked.connect(self.pin_clicked)
        self.strike.clicked.connect(self.strike_clicked)
        self.set_pinned(False)
        self.resize(self.sizeHint())
        self.hide()

    def set_pinned(self, is_pinned: bool) -> None:
        """Show whether the sentence is pinned."""
        self.pin.is_filled = is_pinned
        self.pin.setAccessibleName(self.tr("Unpin sentence") if is_pinned else self.tr("Pin sentence"))
        pinned = self.tr("Pinned: told in every range that holds it. Click to unpin it (P)")
        free = self.tr("Pin the sentence: it is told in every range that holds it (P)")
        self.pin.setToolTip(pinned if is_pinned else free)
        self.pin.update()


class _Sign(QAbstractButton):
    """A button that is nothing but its sign, on a ground where the pointer is over it."""

    def __init__(self, draw: Draw, parent: QWidget) -> None:
        super().__init__(parent)
        self._draw, self.is_filled = draw, False
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # P and X do the same where the keys are
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(SIGN_PX, SIGN_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        with painting_on(self) as painter:
            colors = colors_of(self.palette())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            rect = QRectF(self.rect())
            if self.underMouse():
                painter.setPen(QPen(QColor(colors.edge), 1))
                painter.setBrush(self.palette().color(QPalette.ColorRole.Base))
                painter.drawRoundedRect(rect.adjusted(1.5, 1.5, -1.5, -1.5), 4, 4)
            ink = QColor(colors.accent if self.is_filled else colors.muted)
            self._draw(painter, sign_rect(rect), ink, self.is_filled)


def sign_rect(square: QRectF) -> QRectF:
    """Where a sign is drawn in its square."""
    drawn = QRectF(0, 0, _DRAWN_PX, _DRAWN_PX)
    drawn.moveCenter(square.center())
    return drawn


def draw_pin(painter: QPainter, rect: QRectF, ink: QColor, is_filled: bool) -> None:
    """A drawing pin, aslant; filled where something is pinned."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.center())
    painter.rotate(40)
    painter.scale(rect.width() / 16, rect.height() / 16)
    painter.setPen(QPen(ink, 1.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(ink if is_filled else Qt.BrushStyle.NoBrush)
    head = QPainterPath(QPointF(-3, -7))
    for x, y in ((3, -7), (2.2, -2), (4.6, 1.2), (-4.6, 1.2), (-2.2, -2)):
        head.lineTo(x, y)
    head.closeSubpath()
    painter.drawPath(head)
    painter.drawLine(QPointF(0, 1.2), QPointF(0, 7))
    painter.restore()


def _draw_cross(painter: QPainter, rect: QRectF, ink: QColor, _is_filled: bool) -> None:
    painter.setPen(QPen(ink, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    cross = rect.adjusted(3, 3, -3, -3)
    painter.drawLine(cross.topLeft(), cross.bottomRight())
    painter.drawLine(cross.topRight(), cross.bottomLeft())
