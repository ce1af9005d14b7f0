"""The rows of what will change: an article, its date so far, its date then."""

from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from timeline_app.model import Interval, ReferenceDate
from timeline_app.ui.panels.values import YearItem
from timeline_app.ui.safetext import one_line, tooltip
from timeline_app.ui.sentences import translated

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class Column(IntEnum):
    """The columns from left to right."""

    ARTICLE = 0
    BEFORE = 1
    AFTER = 2


class YearsModel(QAbstractTableModel):
    """A table whose rows can be left out by their ticks.

    `in_year` gives the date of an article in another year, None where there is none. `changed()`: another year,
    other articles or other ticks.
    """

    changed = Signal()

    def __init__(
        self,
        *,
        in_year: Callable[[ReferenceDate | None, int], Interval | None],
        format_date: Callable[[Interval], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._in_year, self._format_date = in_year, format_date
        self._items: tuple[YearItem, ...] = ()
        self._left_out: set[int] = set()
        self._year: int | None = None
        self._after: list[Interval | None] = []

    def set_items(self, items: Sequence[YearItem]) -> None:
        """Show these articles."""
        self.beginResetModel()
        self._items = tuple(items)
        self._resolve()
        self.endResetModel()
        self.changed.emit()

    def set_year(self, year: int | None) -> None:
        """Show the dates in this year; None while there is no year."""
        self._year = year
        self._resolve()
        if self._items:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._items) - 1, len(Column) - 1))
        self.changed.emit()

    def dates(self) -> dict[int, Interval]:
        """The dates that the ticked articles will have, by id."""
        rows = zip(self._items, self._after, strict=True)
        return {item.id: after for item, after in rows if after and item.id not in self._left_out}

    def impossible(self) -> int:
        """How many articles have a day that the year does not have."""
        return self._after.count(None) if self._year is not None else 0

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Number of articles."""
        return 0 if parent.isValid() else len(self._items)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Number of columns."""
        return 0 if parent.isValid() else len(Column)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """What has no date in the year cannot be ticked."""
        flag = Qt.ItemFlag
        if not index.isValid() or (self._year is not None and self._after[index.row()] is None):
            return flag.NoItemFlags
        flags = flag.ItemIsEnabled | flag.ItemIsSelectable
        return flags | flag.ItemIsUserCheckable if index.column() == Column.ARTICLE else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words and ticks."""
        if not index.isValid():
            return None
        item = self._items[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(index)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(item.title, *map(translated, item.reference.reasons if item.reference else ()))
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == Column.ARTICLE:
            is_ticked = item.id not in self._left_out and self.flags(index) != Qt.ItemFlag.NoItemFlags
            return Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick or untick an article."""
        if not index.isValid() or role != Qt.ItemDataRole.CheckStateRole:
            return False
        article_id = self._items[index.row()].id
        if Qt.CheckState(value) == Qt.CheckState.Checked:
            self._left_out.discard(article_id)
        else:
            self._left_out.add(article_id)
        self.dataChanged.emit(index, index)
        self.changed.emit()
        return True

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The names of the columns."""
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return (self.tr("Article"), self.tr("So far"), self.tr("Then"))[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and orientation is Qt.Orientation.Horizontal:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def _words(self, index: Index) -> str:
        item, after = self._items[index.row()], self._after[index.row()]
        if index.column() == Column.ARTICLE:
            return one_line(item.title)
        if index.column() == Column.BEFORE:
            return item.date_text or self.tr("no date")
        if after is None:
            return "" if self._year is None else self.tr("no such day")
        return f"→ {self._format_date(after)}"

    def _resolve(self) -> None:
        year = self._year
        self._after = [None if year is None else self._in_year(item.reference, year) for item in self._items]
