"""A menu of boxes that stays while they are ticked."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu


class StayingOpen(QObject):
    """Lets a click or Space tick a box of a menu without closing it: several are ticked one after the other."""

    def __init__(self, menu: QMenu) -> None:
        super().__init__(menu)
        self._menu = menu
        menu.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tick what is meant, in the place of Qt, which would close the menu."""
        action = self._meant(event)
        if action is not None and action.isCheckable() and action.isEnabled():
            action.trigger()
            return True
        return super().eventFilter(watched, event)

    def _meant(self, event: QEvent) -> QAction | None:
        if isinstance(event, QMouseEvent) and event.type() is QEvent.Type.MouseButtonRelease:
            return self._menu.actionAt(event.position().toPoint())
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Space
        ):
            return self._menu.activeAction()
        return None
