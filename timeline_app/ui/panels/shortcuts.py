"""The list of shortcuts."""

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from timeline_app.ui.panels.labels import heading_font
from timeline_app.ui.panels.values import ShortcutItem
from timeline_app.ui.theme import UNIT_PX


class ShortcutsDialog(QDialog):
    """Shows a table of shortcuts, group by group in the order given."""

    def __init__(self, items: Sequence[ShortcutItem], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.resize(170 * UNIT_PX, 160 * UNIT_PX)
        page = QWidget(self)
        grid = QGridLayout(page)
        grid.setContentsMargins(4 * UNIT_PX, 2 * UNIT_PX, 4 * UNIT_PX, 4 * UNIT_PX)
        grid.setHorizontalSpacing(6 * UNIT_PX)
        grid.setVerticalSpacing(2 * UNIT_PX)
        grid.setColumnStretch(1, 1)
        row = 0
        for group, members in groupby(items, key=lambda item: item.group):
            row = self._add_group(grid, row, group, list(members))
        grid.setRowStretch(row, 1)
        area = QScrollArea(self)
        area.setAccessibleName(self.windowTitle())
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(page)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 2 * UNIT_PX, 2 * UNIT_PX)
        layout.addWidget(area, 1)
        layout.addWidget(buttons)

    def _add_group(self, grid: QGridLayout, row: int, group: str, items: Sequence[ShortcutItem]) -> int:
        """Add one group from `row` on; the row after it."""
        heading = QLabel(group, self)
        heading.setFont(heading_font(self.font(), scale=1.1))
        heading.setContentsMargins(0, 3 * UNIT_PX, 0, 0)
        grid.addWidget(heading, row, 0, 1, 2)
        for offset, item in enumerate(items, start=1):
            keys, text = QLabel(item.keys, self), QLabel(item.text, self)
            keys.setTextFormat(Qt.TextFormat.PlainText)
            text.setTextFormat(Qt.TextFormat.PlainText)
            keys.setForegroundRole(QPalette.ColorRole.PlaceholderText)
            text.setWordWrap(True)
            text.setBuddy(keys)
            grid.addWidget(keys, row + offset, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(text, row + offset, 1)
        return row + len(items) + 1
