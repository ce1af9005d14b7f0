"""The list of files that could not be read, with the reason of each."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from timeline_app.ui.clipboard import table_of
from timeline_app.ui.panels.values import FailureItem
from timeline_app.ui.safetext import one_line, tooltip, visible_name
from timeline_app.ui.theme import UNIT_PX


class FailuresDialog(QDialog):
    """One line a file; Ctrl+C copies the selected lines, the button all of them."""

    def __init__(self, items: Sequence[FailureItem], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Files that were not read"))
        self.resize(220 * UNIT_PX, 90 * UNIT_PX)
        self._rows = [(visible_name(item.path_text), one_line(item.reason)) for item in items]
        self.list = QTreeWidget(self)
        self.list.setAccessibleName(self.windowTitle())
        self.list.setHeaderLabels([self.tr("File"), self.tr("Reason")])
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setAlternatingRowColors(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.list.header().resizeSection(0, 80 * UNIT_PX)
        for row in self._rows:
            item = QTreeWidgetItem(self.list, list(row))
            item.setSizeHint(0, QSize(0, self.fontMetrics().height() + 3 * UNIT_PX))
            for column, text in enumerate(row):
                item.setToolTip(column, tooltip(text))
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.copy_button = self._buttons.addButton(self.tr("&Copy all"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy_button.setEnabled(bool(items))
        self.copy_button.clicked.connect(self.copy_all)
        self._buttons.rejected.connect(self.reject)
        words = self.tr("Everything else was read. These files were left out:")
        label = QLabel(words if items else self.tr("Every file was read."), self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4 * UNIT_PX, 4 * UNIT_PX, 4 * UNIT_PX, 4 * UNIT_PX)
        layout.setSpacing(2 * UNIT_PX)
        layout.addWidget(label)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._buttons)

    def copy_all(self) -> None:
        """Put every line on the clipboard."""
        self._copy(range(len(self._rows)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy the selected lines."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy(sorted(index.row() for index in self.list.selectionModel().selectedRows()))
        else:
            super().keyPressEvent(event)

    def _copy(self, rows: Sequence[int]) -> None:
        if rows:
            header = (self.tr("File"), self.tr("Reason"))
            QGuiApplication.clipboard().setMimeData(table_of(header, [self._rows[row] for row in rows]))
