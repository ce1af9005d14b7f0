"""The rows of the table of events, sorted by what they mean and not by how it is written."""

from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from timeline_app.model import Status
from timeline_app.painting.dates import assumed
from timeline_app.ui.panels.colour_names import colour_words
from timeline_app.ui.panels.values import EventRow
from timeline_app.ui.safetext import one_line, tooltip

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class Column(IntEnum):
    """The columns from left to right."""

    DATE = 0
    EVENT = 1
    WHO = 2
    ARTICLE = 3
    SOURCES = 4
    TAGS = 5
    SURE = 6


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("EventModel", text, None, n)


def column_names() -> tuple[str, ...]:
    """The words above the columns."""
    return _tr("Date"), _tr("Event"), _tr("Who"), _tr("Article"), _tr("Sources"), _tr("Tags"), _tr("Sure")


def sure_words(confidence: float) -> str:
    """How sure the program is, 0 to 1, in a word."""
    if confidence >= 0.75:
        return _tr("sure")
    return _tr("likely") if confidence >= 0.5 else _tr("doubtful")


def status_words(row: EventRow) -> str:
    """What stands behind a title where the text does not say that it happened, "" where it does."""
    word = {
        Status.PLANNED: _tr("planned"),
        Status.DENIED: _tr("did not happen"),
        Status.CONDITIONAL: _tr("if"),
    }.get(row.status)
    return f" · {word}" if word else ""


def title_words(row: EventRow) -> str:
    """The title, and whether it is more than planned, thought of or denied."""
    return one_line(row.title) + status_words(row)


def date_words(row: EventRow) -> str:
    """The date; "≈" before one that its own sentence does not give, "?" after one of an assumed year too."""
    if row.start is None:
        return row.date_text or _tr("undated")
    if row.is_assumed:
        return assumed(row.date_text)
    return row.date_text if row.is_dated_in_words else f"≈ {row.date_text}"


def cells(row: EventRow) -> tuple[str, ...]:
    """All columns of a row as text."""
    return (
        date_words(row),
        title_words(row),
        one_line(", ".join(row.participants)),
        one_line(row.article_title),
        str(row.source_count) if row.article_title or row.source_count > 1 else "",
        one_line(", ".join(row.tags)),
        sure_words(row.confidence),
    )


def notes(row: EventRow) -> tuple[str, ...]:
    """What a tooltip adds to the sentence and the reason of the date, a paragraph each."""
    return (
        _tr("The year is assumed: the article does not write it.") if row.is_assumed else "",
        _tr("Told by %Ln articles.", row.source_count) if row.source_count > 1 else "",
        _tr("Lane: {name}").format(name=one_line(row.lane)) if row.lane else "",
        _tr("Colour: {name}").format(name=colour_words(row.colour)) if row.colour else "",
        _tr("Note: {text}").format(text=row.note) if row.note else "",
        _tr("Changed by hand.") if row.is_edited else "",
    )


_SORT_KEYS: dict[Column, Callable[[EventRow], Any]] = {
    Column.DATE: lambda row: (row.start, row.end),
    Column.EVENT: lambda row: row.title.casefold(),
    Column.WHO: lambda row: tuple(name.casefold() for name in row.participants),
    Column.ARTICLE: lambda row: row.article_title.casefold(),
    Column.SOURCES: lambda row: row.source_count,
    Column.TAGS: lambda row: (not row.tags, [tag.casefold() for tag in row.tags]),
    Column.SURE: lambda row: row.confidence,
}


class EventModel(QAbstractTableModel):
    """A table that sorts itself: a proxy would ask Python for every pair that it compares."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[EventRow] = []
        self._names = column_names()
        self._has_several_sources = self._has_tags = False
        self._row_of: dict[int, int] | None = None
        self._sorting = (Column.DATE, Qt.SortOrder.AscendingOrder)

    def set_rows(self, rows: Sequence[EventRow]) -> None:
        """Show these events, in the order that was last asked for."""
        self.beginResetModel()
        self._rows = self._sorted(rows)
        self._row_of = None
        self._has_several_sources = any(row.source_count > 1 for row in rows)
        self._has_tags = any(row.tags for row in rows)
        self.endResetModel()

    def row_at(self, row: int) -> EventRow:
        """The event of a row."""
        return self._rows[row]

    @property
    def has_several_sources(self) -> bool:
        """Whether several articles tell of an event here."""
        return self._has_several_sources

    @property
    def has_tags(self) -> bool:
        """Whether an event here has a tag."""
        return self._has_tags

    def row_of(self, event_id: int) -> int:
        """The row of an event, -1 where it is not in the table."""
        if self._row_of is None:
            self._row_of = {event.id: row for row, event in enumerate(self._rows)}
        return self._row_of.get(event_id, -1)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; events without a date stay at the end in both orders."""
        self._sorting = (Column(column), order)
        self.set_rows(self._rows)  # a reset: thousands of persistent indexes would cost a second

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Number of events."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Number of columns."""
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words, and as a tooltip the sentence with the reason of its date."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return cells(row)[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            sentence = f"“{one_line(row.sentence)}”" if row.sentence else ""
            return tooltip(title_words(row), sentence, row.reason, *notes(row))
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The names of the columns."""
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return self._names[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and orientation is Qt.Orientation.Horizontal:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def _sorted(self, rows: Sequence[EventRow]) -> list[EventRow]:
        column, order = self._sorting
        is_reversed = order is Qt.SortOrder.DescendingOrder
        if column is not Column.DATE:
            return sorted(rows, key=_SORT_KEYS[column], reverse=is_reversed)
        dated = [row for row in rows if row.start is not None]
        undated = [row for row in rows if row.start is None]
        return sorted(dated, key=_SORT_KEYS[column], reverse=is_reversed) + undated
