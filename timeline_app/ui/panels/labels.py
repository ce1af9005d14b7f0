"""Labels for text from outside."""

from PySide6.QtCore import QCoreApplication, QLocale, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from timeline_app.ui.safetext import one_line, tooltip

_HEADING_SCALE = 1.25
_STEP_PX = 32


def plain_label(parent: QWidget, text: str = "") -> QLabel:
    """A label that wraps, is never taken for HTML, and whose text can be selected."""
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setWordWrap(True)
    label.setText(text)
    return label


def share_words(share: float, locale: QLocale) -> str:
    """A probability in per cent; what is nearly impossible or nearly certain is not called so."""
    if share < 0.01:
        return _tr("under {percent}").format(percent=_percent(1, locale))
    if share > 0.99:
        return _tr("over {percent}").format(percent=_percent(99, locale))
    return _percent(round(100 * share), locale)


def _percent(number: int, locale: QLocale) -> str:
    return f"{locale.toString(number)}\u202f{locale.percent()}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Labels", text)


def quoted(text: str) -> str:
    """Words of somebody else, between the language's quotation marks."""
    return _tr("“{words}”").format(words=text)


def heading_font(font: QFont, *, scale: float = _HEADING_SCALE) -> QFont:
    """A larger, bolder version of a font."""
    larger = QFont(font)
    larger.setPointSizeF(font.pointSizeF() * scale)
    larger.setWeight(QFont.Weight.DemiBold)
    return larger


def set_ground(panel: QWidget) -> None:
    """Let a panel stand on the ground of its text, so that head and text are one surface."""
    panel.setAutoFillBackground(True)
    panel.setBackgroundRole(QPalette.ColorRole.Base)


class ElidedLabel(QFrame):
    """One line that gives way when there is no room, and shows all of itself as a tooltip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def text(self) -> str:
        """All of the text."""
        return self._text

    def set_text(self, text: str) -> None:
        """Show another text; what stands beside it moves only where the room for it is another."""
        shown, room = one_line(text), self.sizeHint()
        if shown == self._text:
            return
        self._text = shown
        self.setToolTip(tooltip(self._text))
        self.setAccessibleName(self._text)
        if self.sizeHint() != room:
            self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for all of the text, in steps: with each digit that comes or goes its neighbours would tremble."""
        metrics = self.fontMetrics()
        return QSize(-(-metrics.horizontalAdvance(self._text) // _STEP_PX) * _STEP_PX + 2, metrics.height())

    def minimumSizeHint(self) -> QSize:
        """Room for nothing but its height."""
        return QSize(0, self.fontMetrics().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw as much as there is room for."""
        painter = QPainter(self)
        shown = self.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, self.width())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
