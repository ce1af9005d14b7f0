"""The list of what can be asked for: arrows move, Space or a click chooses, letters go to the field that finds."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTreeView, QWidget

from timeline_app.ui.panels.filter_delegate import FilterDelegate
from timeline_app.ui.panels.filter_model import FilterModel, RowKind

_CHOOSING = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Select)
_TYPED = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


class FilterTree(QTreeView):
    """Sections that fold, and values; the place is kept through changes of the rows.

    `typed(text)`: letters that are to be found; `left_upward()`: the hand went up from the first row.
    """

    typed = Signal(str)
    left_upward = Signal()

    def __init__(self, model: FilterModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = model
        self.setModel(model)
        self.setItemDelegate(FilterDelegate(model, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setExpandsOnDoubleClick(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self._folded: set[object] = set()
        self._is_restoring = False
        self._place: tuple[tuple[object, ...] | None, int] = (None, 0)
        model.modelAboutToBeReset.connect(self._keep_place)
        model.modelReset.connect(self._restore_place)
        self.clicked.connect(self._press)
        self.collapsed.connect(lambda index: self._note_fold(index, is_folded=True))
        self.expanded.connect(lambda index: self._note_fold(index, is_folded=False))

    def choose_first(self) -> QModelIndex:
        """Make the first value the current one; its index, invalid where there is none."""
        for place in range(self._rows.rowCount()):
            first = self._rows.index(0, 0, self._rows.index(place, 0))
            if first.isValid():
                self.setCurrentIndex(first)
                return first
        return QModelIndex()

    def event(self, event: QEvent) -> bool:
        """Take letters before the window's shortcuts of one letter do."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_typing(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Enter choose; a letter begins to find; up from the first row leaves the list."""
        index = self.currentIndex()
        if event.key() in _CHOOSING and index.isValid() and not event.modifiers():
            self._press(index)
        elif _is_typing(event):
            self.typed.emit(event.text())
        elif event.key() == Qt.Key.Key_Up and index.isValid() and not self.indexAbove(index).isValid():
            self.left_upward.emit()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two quick clicks are two clicks."""
        self.mousePressEvent(event)

    def _press(self, index: QModelIndex) -> None:
        if self._rows.row_at(index).kind is RowKind.SECTION:
            self.setExpanded(index, not self.isExpanded(index))
        else:
            self._rows.press(index)

    def _keep_place(self) -> None:
        current = self.currentIndex()
        key = self._rows.row_at(current).key if current.isValid() else None
        self._place = key, self.verticalScrollBar().value()

    def _restore_place(self) -> None:
        """Unfold what was unfolded (all, while something is looked for), and stand where the hand stood."""
        self._is_restoring = True
        for place in range(self._rows.rowCount()):
            index = self._rows.index(place, 0)
            self.setExpanded(index, self._rows.is_finding or self._rows.row_at(index).facet not in self._folded)
        self._is_restoring = False
        key, scrolled = self._place
        if key is not None:
            self.selectionModel().setCurrentIndex(
                self._rows.index_of(key), self.selectionModel().SelectionFlag.NoUpdate
            )
        self.verticalScrollBar().setValue(scrolled)

    def _note_fold(self, index: QModelIndex, *, is_folded: bool) -> None:
        if self._is_restoring or self._rows.is_finding:
            return
        facet = self._rows.row_at(index).facet
        self._folded.add(facet) if is_folded else self._folded.discard(facet)


def _is_typing(event: QKeyEvent) -> bool:
    """Whether a key is a letter or a figure that somebody types."""
    return event.modifiers() in _TYPED and event.text().isalnum()
