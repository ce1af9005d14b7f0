"""A heading whose words may change with every step of a hand."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from timeline_app.ui.panels.labels import heading_font, plain_label

#: A line that leaves so much free is one however it is measured.
_SPARE_PX = 16


class SteadyHeading(QWidget):
    """Words in several lines where one has no room, larger than text.

    A label in a layout has the whole window laid out anew with each word; within this, only where it needs other
    room than before.
    """

    def __init__(self, parent: QWidget, text: str) -> None:
        super().__init__(parent)
        self._label = plain_label(self, text)
        self._label.setFont(heading_font(parent.font()))
        self.setSizePolicy(self._label.sizePolicy())
        self._needs = self._needed()

    def text(self) -> str:
        """The words."""
        return self._label.text()

    def set_text(self, text: str) -> None:
        """Show other words."""
        before = self._label.text()
        if text != before:
            self._label.setText(text)
            if not self._is_alike(before, text):
                self._follow()

    def hasHeightForWidth(self) -> bool:
        """The narrower, the more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How high the words are at a width."""
        return self._label.heightForWidth(width)

    def sizeHint(self) -> QSize:
        """As the words have it."""
        return self._label.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Room for the longest word."""
        return self._label.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The words take all the room."""
        super().resizeEvent(event)
        self._label.setGeometry(self.rect())
        self._needs = self._needed()

    def showEvent(self, event: QShowEvent) -> None:
        """While it was not seen nobody heard of what the words need."""
        super().showEvent(event)
        self._follow()

    def event(self, event: QEvent) -> bool:
        """Words in another font need other room."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._follow()
        return super().event(event)

    def _is_alike(self, one: str, other: str) -> bool:
        """Whether two texts plainly need the same room: a line each, with the same widest word."""
        advance = self._label.fontMetrics().horizontalAdvance
        first, second = (max(text.split(), key=advance, default="") for text in (one, other))
        return first == second and max(advance(one), advance(other)) < self.width() - _SPARE_PX

    def _needed(self) -> tuple[int, int]:
        return self.heightForWidth(self.width()), self.minimumSizeHint().width()

    def _follow(self) -> None:
        needs = self._needed()
        if needs != self._needs:
            self._needs = needs
            self.updateGeometry()
