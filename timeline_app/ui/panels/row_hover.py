"""Which row of a table the pointer is over."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Signal
from PySide6.QtGui import QCursor, QMouseEvent
from PySide6.QtWidgets import QTableView


class RowHover(QObject):
    """Watches the pointer over a table; `event_hovered(id)`: it came to the row of another event, 0 for none.

    `id_at` tells the event of a row; `show` is called with the row that the pointer came to, -1 for none.
    """

    event_hovered = Signal(int)

    def __init__(self, table: QTableView, id_at: Callable[[int], int], show: Callable[[int], None]) -> None:
        super().__init__(table)
        self._table, self._id_at, self._show = table, id_at, show
        self._row, self._event_id = -1, 0
        table.viewport().setMouseTracking(True)
        table.viewport().installEventFilter(self)
        table.verticalScrollBar().valueChanged.connect(self._look_under_pointer)
        table.model().modelReset.connect(self._look_under_pointer)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the pointer, until it leaves."""
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseMove:
            self._look(event.position().toPoint())
        elif event.type() == QEvent.Type.Leave:
            self._tell(-1)
        return super().eventFilter(watched, event)

    def _look_under_pointer(self) -> None:
        """Another row may be under a pointer that stands still."""
        viewport = self._table.viewport()
        if self._row >= 0 and viewport.underMouse():
            self._look(viewport.mapFromGlobal(QCursor.pos()))
        else:
            self._tell(-1)

    def _look(self, position: QPoint) -> None:
        self._tell(self._table.rowAt(position.y()))

    def _tell(self, row: int) -> None:
        if row != self._row:
            self._row = row
            self._show(row)
        event_id = self._id_at(row) if row >= 0 else 0
        if event_id != self._event_id:
            self._event_id = event_id
            self.event_hovered.emit(event_id)
