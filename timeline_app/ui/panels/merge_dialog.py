"""Merging an entry with others: the likely ones first, a field to find any."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from timeline_app.ui.panels.entry_list import EntryList
from timeline_app.ui.panels.labels import heading_font, plain_label
from timeline_app.ui.panels.values import EntryItem
from timeline_app.ui.safetext import one_line
from timeline_app.ui.theme import UNIT_PX

_FIND_MS = 150


class MergeDialog(QDialog):
    """Asks which entries are the same happening as `entry`; `merged(tuple of ids)` are those that were chosen.

    `find` gives the entries to choose from for the words in the field, "" at first; `say` a sentence about the
    dates of those that would become one.
    """

    merged = Signal(object)

    def __init__(
        self,
        entry: EntryItem,
        *,
        find: Callable[[str], Sequence[EntryItem]],
        say: Callable[[Sequence[EntryItem]], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._entry, self._find, self._say = entry, find, say
        self.setWindowTitle(self.tr("Merge with…"))
        self.resize(150 * UNIT_PX, 130 * UNIT_PX)
        title = plain_label(self, one_line(entry.title))
        title.setFont(heading_font(self.font(), scale=1.15))
        self.field = QLineEdit(self)
        self.field.setClearButtonEnabled(True)
        self.field.setPlaceholderText(self.tr("Find another event"))
        self.field.setAccessibleName(self.tr("Find another event"))
        self.field.installEventFilter(self)
        self.list = EntryList(self)
        self.list.setAccessibleName(self.tr("Events that may be the same happening"))
        self.answer = plain_label(self)
        self.answer.setMinimumHeight(2 * self.fontMetrics().height())
        buttons = QDialogButtonBox(self)
        self.ok_button = buttons.addButton(self.tr("&Merge"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(4 * UNIT_PX,) * 4)
        layout.setSpacing(2 * UNIT_PX)
        told = plain_label(self, " · ".join(filter(None, (entry.date_text, one_line(entry.source_text)))))
        same = plain_label(self, self.tr("is the same happening as:"))
        for widget in (told, title, same, self.field):
            layout.addWidget(widget)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.answer)
        layout.addWidget(buttons)
        self._join()
        self._look()

    def _join(self) -> None:
        self._find_timer = QTimer(self, singleShot=True, interval=_FIND_MS)
        self._find_timer.timeout.connect(self._look)
        self.field.textChanged.connect(lambda _text: self._find_timer.start())
        self.list.itemSelectionChanged.connect(self._follow)
        self.list.itemDoubleClicked.connect(lambda _item: self.accept())
        self.accepted.connect(lambda: self.merged.emit(tuple(self.list.chosen())))
        self.field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows in the field move through the list."""
        keys = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)
        if watched is self.field and isinstance(event, QKeyEvent) and event.key() in keys:
            if event.type() == QEvent.Type.KeyPress:
                self.list.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def _look(self) -> None:
        self.list.set_entries(self._find(self.field.text().strip()))
        if self.list.count() and not self.list.chosen():
            self.list.setCurrentRow(0)
        self._follow()

    def _follow(self) -> None:
        chosen = self.list.chosen_entries()
        self.ok_button.setEnabled(bool(chosen))
        if not self.list.count():
            self.answer.setText(self.tr("No other event was found."))
        else:
            self.answer.setText(self._say((self._entry, *chosen)) if chosen else "")
