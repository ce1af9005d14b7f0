"""Which event of a table the pointer is over."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Signal
from PySide6.QtGui import QCursor, QMouseEvent
from PySide6.QtWidgets import QTableView


class RowHover(QObject):
    """Watches the pointer over a table; `event_hovered(id)`: it came to the row of another event, 0 for none.

    `id_at` tells the event of a row.
    """

    event_hovered = Signal(int)

    def __init__(self, table: QTableView, id_at: Callable[[int], int]) -> None:
        super().__init__(table)
        self._table, self._id_at, self._hovered = table, id_at, 0
        table.viewport().setMouseTracking(True)
        table.viewport().installEventFilter(self)
        table.verticalScrollBar().valueChanged.connect(self._look_under_pointer)
        table.model().modelReset.connect(self._look_under_pointer)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the pointer, until it leaves."""
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseMove:
            self._look(event.position().toPoint())
        elif event.type() == QEvent.Type.Leave:
            self._tell(0)
        return super().eventFilter(watched, event)

    def _look_under_pointer(self) -> None:
        """Another row may be under a pointer that stands still."""
        viewport = self._table.viewport()
        if self._hovered and viewport.underMouse():
            self._look(viewport.mapFromGlobal(QCursor.pos()))
        else:
            self._tell(0)

    def _look(self, position: QPoint) -> None:
        row = self._table.rowAt(position.y())
        self._tell(self._id_at(row) if row >= 0 else 0)

    def _tell(self, event_id: int) -> None:
        if event_id != self._hovered:
            self._hovered = event_id
            self.event_hovered.emit(event_id)
