"""The rows of the list of articles: what the window gave, cut down to what a search matched."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from timeline_app.ui.panels.doubt_sign import doubt_words
from timeline_app.ui.panels.values import ArticleItem, Doubt

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
#: In a list of more articles all rows are equally high: measuring each would take too long.
LONG_LIST = 300


class ArticleModel(QAbstractListModel):
    """A flat list.

    `article_checked(id, is_checked)`: ticked, which shows at once; `counts_changed()`: rows look different but lie
    where they were. `has_doubt`: one of the articles, shown or not, has a date that is in doubt.
    """

    article_checked = Signal(int, bool)
    counts_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[ArticleItem] = []
        self._shown: list[ArticleItem] = []
        self._matches: frozenset[int] | None = None
        self._counts: Mapping[int, int] | None = None
        self.has_doubt = False

    @property
    def is_long(self) -> bool:
        """Whether there are so many articles, shown or not, that their rows are equally high."""
        return len(self._all) > LONG_LIST

    def set_items(self, items: Sequence[ArticleItem]) -> None:
        """Show these articles; rows that stay keep their place, so that a growing list does not jump."""
        self._all = list(items)
        self.has_doubt = any(item.doubt is not Doubt.NONE for item in items)
        self._show(self._matching())

    def set_matches(self, matches: frozenset[int] | None) -> None:
        """Show only the articles with these ids; all of them with None."""
        if matches != self._matches:
            self._matches = matches
            self._show(self._matching())

    def set_counts(self, counts: Mapping[int, int] | None) -> None:
        """How many events of each article lie in the chosen range; None where no range is chosen."""
        if counts is not self._counts:
            self._counts = counts
            self.counts_changed.emit()  # dataChanged would lay out every row anew, at each step of a drag

    def item(self, row: int) -> ArticleItem:
        """The article of a row that is shown."""
        return self._shown[row]

    def count_of(self, item: ArticleItem) -> tuple[int | None, int]:
        """Events of an article in the chosen range (None without one) and in all."""
        return (None if self._counts is None else self._counts.get(item.id, 0)), item.event_count

    def row_of(self, article_id: int) -> int:
        """The row of an article, -1 where it is not shown."""
        return next((row for row, item in enumerate(self._shown) if item.id == article_id), -1)

    def all_items(self) -> Sequence[ArticleItem]:
        """Every article, shown or not."""
        return self._all

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Rows that are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words that a screen reader says, and the tick; the delegate asks `item` for the rest."""
        if not index.isValid():
            return None
        item = self._shown[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if item.is_checked else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.DisplayRole:
            return item.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(item)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return " ".join(item.reasons) if item.doubt is not Doubt.NONE else ""
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick or untick an article."""
        if not index.isValid() or role != Qt.ItemDataRole.CheckStateRole:
            return False
        item = self._shown[index.row()]
        is_checked = Qt.CheckState(value) == Qt.CheckState.Checked
        if is_checked != item.is_checked:
            self._replace(item, is_checked=is_checked)
            self._changed(index.row(), index.row() + 1)
            self.article_checked.emit(item.id, is_checked)
        return True

    def check_all(self, is_checked: bool) -> None:
        """Tick or untick every article, shown or not, without telling."""
        self._all = [replace(item, is_checked=is_checked) for item in self._all]
        self._show(self._matching())

    def flags(self, _index: Index) -> Qt.ItemFlag:
        """Every row can be chosen and ticked."""
        flag = Qt.ItemFlag
        return flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsUserCheckable | flag.ItemNeverHasChildren

    def _matching(self) -> list[ArticleItem]:
        if self._matches is None:
            return list(self._all)
        return [item for item in self._all if item.id in self._matches]

    def _show(self, items: list[ArticleItem]) -> None:
        old = self._shown
        common = min(len(old), len(items))
        if any(a.id != b.id for a, b in zip(old, items, strict=False)):
            self.beginResetModel()
            self._shown = items
            self.endResetModel()
            return
        if len(items) > len(old):
            self.beginInsertRows(_ROOT, len(old), len(items) - 1)
            self._shown = items
            self.endInsertRows()
        elif len(items) < len(old):
            self.beginRemoveRows(_ROOT, len(items), len(old) - 1)
            self._shown = items
            self.endRemoveRows()
        else:
            self._shown = items
        self._changed(0, common)

    def _changed(self, first: int, end: int) -> None:
        if first < end:
            self.dataChanged.emit(self.index(first), self.index(end - 1))

    def _replace(self, item: ArticleItem, *, is_checked: bool) -> None:
        changed = replace(item, is_checked=is_checked)
        for items in (self._all, self._shown):
            items[items.index(item)] = changed

    def _spoken(self, item: ArticleItem) -> str:
        date = item.date_text or self.tr("no date")
        if item.doubt is not Doubt.NONE:
            date = f"{date}, {doubt_words(item.doubt)}"
        inside, total = self.count_of(item)
        events = (
            self.tr("events: {total}").format(total=total)
            if inside is None
            else self.tr("events in range: {inside} of {total}").format(inside=inside, total=total)
        )
        return ", ".join(part for part in (item.title, item.source, date, events) if part)
