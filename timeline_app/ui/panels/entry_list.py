"""Events in a list, each on some lines: date and source, title, sentence."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListWidget, QListWidgetItem, QWidget

from timeline_app.ui.panels.labels import quoted
from timeline_app.ui.panels.values import EntryItem
from timeline_app.ui.safetext import one_line
from timeline_app.ui.theme import UNIT_PX

_SENTENCE = 240


class EntryList(QListWidget):
    """Shows entries to be chosen, by check boxes where `is_checkable`, else by selecting one or several."""

    def __init__(self, parent: QWidget | None = None, *, is_checkable: bool = False) -> None:
        super().__init__(parent)
        self._is_checkable = is_checkable
        mode = QAbstractItemView.SelectionMode
        self.setSelectionMode(mode.SingleSelection if is_checkable else mode.ExtendedSelection)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setWordWrap(True)
        self.setSpacing(UNIT_PX // 2)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)

    def set_entries(self, entries: Sequence[EntryItem]) -> None:
        """Show these; what was chosen stays so, as far as it is still there."""
        kept = frozenset(self.chosen())
        self.clear()
        for entry in entries:
            item = QListWidgetItem(entry_words(entry))
            item.setData(Qt.ItemDataRole.UserRole, entry)
            if self._is_checkable:
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(Qt.CheckState.Checked if entry.id in kept else Qt.CheckState.Unchecked)
            self.addItem(item)
            item.setSelected(not self._is_checkable and entry.id in kept)

    def chosen(self) -> list[int]:
        """The ids of those that are checked, or selected, from top to bottom."""
        return [entry.id for entry in self.chosen_entries()]

    def chosen_entries(self) -> list[EntryItem]:
        """Those that are checked, or selected, from top to bottom."""
        items = [self.item(row) for row in range(self.count())]
        checked = Qt.CheckState.Checked
        is_chosen = [item.checkState() == checked if self._is_checkable else item.isSelected() for item in items]
        return [
            item.data(Qt.ItemDataRole.UserRole) for item, chosen in zip(items, is_chosen, strict=True) if chosen
        ]


def entry_words(entry: EntryItem) -> str:
    """What stands in the list of an entry."""
    sentence = one_line(entry.sentence, limit=_SENTENCE)
    lines = (
        " · ".join(part for part in (entry.date_text, one_line(entry.source_text)) if part),
        one_line(entry.title),
        quoted(sentence) if sentence else "",
    )
    return "\n".join(line for line in lines if line)
