"""The sign that a doubtful date wears: words in a rounded frame, and a chevron that says that more unfolds."""

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle

from timeline_app.ui.panels.values import Doubt
from timeline_app.ui.theme import UNIT_PX

_PADDING_PX = 2 * UNIT_PX
_CHEVRON_PX = 2 * UNIT_PX
_GROUND, _LIT_GROUND = 0.08, 0.22


def doubt_words(doubt: Doubt) -> str:
    """The words of the sign, "" where there is none."""
    if doubt is Doubt.NONE:
        return ""
    return _tr("year assumed") if doubt is Doubt.YEAR else _tr("date unsure")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Doubt", text)


def sign_width(words: str, metrics: QFontMetrics) -> int:
    """How many pixels wide the sign with these words is."""
    return metrics.horizontalAdvance(words) + 2 * _PADDING_PX + UNIT_PX + _CHEVRON_PX + 2


def draw_sign(
    painter: QPainter, rect: QRect, words: str, color: QColor | str, direction: Qt.LayoutDirection, *, is_lit: bool
) -> None:
    """Draw the sign in the painter's font; `is_lit` where the pointer is on it."""
    ink = QColor(color)
    ground = QColor(ink)
    ground.setAlphaF(_LIT_GROUND if is_lit else _GROUND)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(ink, 1))
    painter.setBrush(ground)
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), rect.height() / 2, rect.height() / 2)
    inner = rect.adjusted(_PADDING_PX, 0, -_PADDING_PX, 0)
    chevron = QStyle.visualRect(direction, inner, inner.adjusted(inner.width() - _CHEVRON_PX, 0, 0, 0))
    text = QStyle.visualRect(direction, inner, inner.adjusted(0, 0, -_CHEVRON_PX - UNIT_PX, 0))
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, text.width())
    painter.drawText(text, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, shown)
    left, middle = chevron.left() + 0.5, rect.center().y() + 0.5
    corners = ((0.0, -_CHEVRON_PX / 4), (_CHEVRON_PX / 2, _CHEVRON_PX / 4), (_CHEVRON_PX, -_CHEVRON_PX / 4))
    painter.setPen(QPen(ink, 1.5))
    painter.drawPolyline([QPointF(left + x, middle + y) for x, y in corners])
    painter.restore()
