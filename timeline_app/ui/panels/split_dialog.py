"""Parting an entry: which of its tellings are another happening."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from timeline_app.ui.panels.entry_list import EntryList
from timeline_app.ui.panels.labels import plain_label
from timeline_app.ui.panels.values import EntryItem
from timeline_app.ui.theme import UNIT_PX


class SplitDialog(QDialog):
    """Asks which tellings are taken out of an entry; the first stands for it.

    `parted(tuple of ids)`: these are taken out; `parted(None)`: each becomes an entry of its own.
    """

    parted = Signal(object)

    def __init__(self, tellings: Sequence[EntryItem], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Split entry"))
        self.resize(150 * UNIT_PX, 120 * UNIT_PX)
        words = self.tr("This entry is told %Ln times. Check what is another happening:", None, len(tellings))
        heading = plain_label(self, words)
        self.list = EntryList(self, is_checkable=True)
        self.list.setAccessibleName(heading.text())
        self.list.set_entries(tellings)
        self.list.itemChanged.connect(self._follow)
        buttons = QDialogButtonBox(self)
        self.out_button = buttons.addButton(self.tr("&Take out"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.all_button = buttons.addButton(self.tr("&Part all"), QDialogButtonBox.ButtonRole.ActionRole)
        self.all_button.setToolTip(self.tr("Each telling becomes an entry of its own"))
        self.all_button.setAutoDefault(False)
        self.all_button.clicked.connect(self._part_all)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self._take_out)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(4 * UNIT_PX,) * 4)
        layout.setSpacing(3 * UNIT_PX)
        layout.addWidget(heading)
        layout.addWidget(self.list, 1)
        layout.addWidget(buttons)
        self.list.setCurrentRow(0)
        self.list.setFocus()
        self._follow()

    def _follow(self) -> None:
        self.out_button.setEnabled(0 < len(self.list.chosen()) < self.list.count())

    def _take_out(self) -> None:
        self.parted.emit(tuple(self.list.chosen()))
        self.accept()

    def _part_all(self) -> None:
        self.parted.emit(None)
        self.accept()
