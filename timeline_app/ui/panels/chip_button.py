"""A small rounded button that tells of something in force; a click takes it away."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from timeline_app.ui.safetext import one_line, tooltip
from timeline_app.ui.theme import UNIT_PX, colors_of

_WIDEST_PX = 80 * UNIT_PX
_CROSS_PX = 8
_PADDING_PX = 2 * UNIT_PX
_GROUND, _LIT_GROUND = 0.10, 0.25


class ChipButton(QPushButton):
    """Words and a cross; the words give way where there is no room, and stand in the tooltip in full."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_words(self, words: str) -> None:
        """Tell something else."""
        self._words = one_line(words)
        self.setToolTip(tooltip(self._words, self.tr("Click to clear it.")))
        self.setAccessibleName(self.tr("Clear: {words}").format(words=self._words))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the words, up to a limit."""
        width = self.fontMetrics().horizontalAdvance(self._words) + 3 * _PADDING_PX + _CROSS_PX + 2
        return QSize(min(width, _WIDEST_PX), self.fontMetrics().height() + UNIT_PX + 2)

    def minimumSizeHint(self) -> QSize:
        """Room for some letters."""
        return QSize(20 * UNIT_PX, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the words in a frame with round ends, and the cross."""
        ink = QColor(colors_of(self.palette()).accent)
        ground = QColor(ink)
        ground.setAlphaF(_LIT_GROUND if self.underMouse() or self.hasFocus() else _GROUND)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line_px = 3 if self.hasFocus() else 1
        painter.setPen(QPen(ink, line_px))
        painter.setBrush(ground)
        inset = (line_px + 1) / 2
        frame = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2)
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        text = self.rect().adjusted(_PADDING_PX, 0, -_PADDING_PX, 0)
        cross = QRectF(0, 0, _CROSS_PX, _CROSS_PX)
        cross.moveCenter(frame.center())
        if is_mirrored:
            cross.moveLeft(text.left())
            text.setLeft(text.left() + _CROSS_PX + _PADDING_PX)
        else:
            cross.moveRight(text.right())
            text.setRight(text.right() - _CROSS_PX - _PADDING_PX)
        painter.setPen(self.palette().color(self.palette().ColorRole.WindowText))
        shown = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, text.width())
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, shown)
        painter.setPen(QPen(ink, 1.5))
        painter.drawLine(cross.topLeft(), cross.bottomRight())
        painter.drawLine(cross.topRight(), cross.bottomLeft())
