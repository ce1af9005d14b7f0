"""A button in the middle of a widget that has nothing to show, a little below the words that say so."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRect
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QPushButton, QWidget

from timeline_app.ui.theme import UNIT_PX


class Offer(QPushButton):
    """Keeps its place within its parent; hidden until it is shown. `room`: where in the parent the words stand."""

    def __init__(self, text: str, parent: QWidget, *, room: Callable[[], QRect]) -> None:
        super().__init__(text, parent)
        self._room = room
        self.hide()
        parent.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the parent's size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._stand()
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the place of the moment."""
        self._stand()
        super().showEvent(event)

    def _stand(self) -> None:
        self.adjustSize()
        room = self._room()
        top = room.center().y() + 3 * self.fontMetrics().height() // 2 + UNIT_PX
        self.move(room.center().x() - self.width() // 2, min(top, room.bottom() - self.height()))
