"""The rows of the table of events and their words."""

from __future__ import annotations

from collections.abc import Hashable
from enum import IntEnum
from typing import Any, NamedTuple

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from timeline_app.model import Status
from timeline_app.painting.dates import assumed
from timeline_app.ui.panels.colour_names import colour_words
from timeline_app.ui.panels.event_source import EventSource, FixedRows
from timeline_app.ui.panels.labels import quoted
from timeline_app.ui.panels.values import EventRow
from timeline_app.ui.safetext import one_line, tooltip
from timeline_app.ui.sentences import translated

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
#: So many rows are kept as they were put into words, and how sure one is is told in so many steps.
_KEPT, _SHARES = 500, 48
#: A hand that has not moved for so long rests.
_REST_MS = 60


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


class Told(NamedTuple):
    """A row with the words of its cells, and for each what it looks like: equal where nothing differs.

    Nothing (None) stands in a bare one.
    """

    row: EventRow
    cells: tuple[str, ...]
    looks: tuple[Hashable, ...]

    @classmethod
    def of(cls, row: EventRow) -> Told:
        """What is told of a row; how sure it is as far as a bar shows it."""
        words = cells(row)
        looks: list[Hashable] = [(column, said) if said else None for column, said in enumerate(words)]
        looks[Column.DATE] = "date", words[Column.DATE], row.is_dated_in_words, row.start is None
        looks[Column.EVENT] = "event", words[Column.EVENT], row.status.value, row.colour
        looks[Column.SURE] = "sure", words[Column.SURE], round(_SHARES * row.confidence)
        return cls(row, words, tuple(looks))


class EventModel(QAbstractTableModel):
    """The rows of an `EventSource`, which are made as they come into sight.

    While one source follows another as quickly as under a hand that drags a range, only words that are at hand
    are shown; the others come once it rests. `sorting_wanted(Column, Qt.SortOrder)`: another order is asked for.
    """

    sorting_wanted = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source: EventSource = FixedRows()
        self._names = column_names()
        self._told: dict[int, Told] = {}
        self._is_hurried = self._lacks_words = False
        self._rest_timer = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest_timer.timeout.connect(self._show_words)

    @property
    def source(self) -> EventSource:
        """What is shown."""
        return self._source

    def set_source(self, source: EventSource) -> None:
        """Show these events."""
        self._is_hurried = self._rest_timer.isActive()
        self._rest_timer.start()
        self.beginResetModel()
        self._source = source
        self._told.clear()
        self.endResetModel()

    def row_at(self, row: int) -> EventRow:
        """The event of a row."""
        found = self._source.row(row, is_hurried=self._is_hurried)
        self._lacks_words = self._lacks_words or found.is_outline
        return found

    def told_at(self, row: int) -> Told:
        """What is told of a row, made once."""
        told = self._told.get(row)
        if told is None:
            if len(self._told) >= _KEPT:
                self._told.clear()
            told = self._told[row] = Told.of(self.row_at(row))
        return told

    def forget(self) -> None:
        """Put everything into words anew: the language is another."""
        self._told.clear()
        self._names = column_names()

    def id_at(self, row: int) -> int:
        """The id of the event of a row."""
        return self._source.ids(row, row + 1)[0]

    def row_of(self, event_id: int) -> int:
        """The row of an event, -1 where it is not shown."""
        return self._source.place_of(event_id) if event_id else -1

    @property
    def is_resting(self) -> bool:
        """Whether all rows in sight have their words."""
        return not (self._is_hurried and self._rest_timer.isActive())

    def _show_words(self) -> None:
        self._is_hurried = False
        if self._lacks_words:
            self._told.clear()
            self._lacks_words = False
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._source) - 1, len(Column) - 1))

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Ask for the rows in another order."""
        self.sorting_wanted.emit(Column(column), order)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Number of events."""
        return 0 if parent.isValid() else len(self._source)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Number of columns."""
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words, and as a tooltip the sentence with the reason of its date."""
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        row, told, _looks = self.told_at(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return told[index.column()]
        sentence = quoted(one_line(row.sentence)) if row.sentence else ""
        return tooltip(title_words(row), sentence, translated(row.reason), *notes(row))

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The names of the columns."""
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return self._names[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and orientation is Qt.Orientation.Horizontal:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None
