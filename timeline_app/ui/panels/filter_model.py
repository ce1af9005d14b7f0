"""The rows of the filter panel: a section a facet, below it its values with their counts."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from timeline_app.model import ParticipantKind
from timeline_app.services.filters import (
    CLOSED,
    CONFIDENCE_STEPS,
    NOTHING_ASKED,
    Facet,
    Facets,
    FacetValue,
    Filter,
)
from timeline_app.ui.panels.filter_words import facet_title, kind_words, step_label, value_label

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
#: So many values of a facet are listed at first, and so many more with each "more…".
_FIRST, _MORE = 8, 40
#: A list that is so little longer than the first values is shown whole.
_SLACK = 2
#: None is how sure the date is.
_ORDER: tuple[Facet | None, ...] = (*Facet, None)


class RowKind(Enum):
    """What a row is."""

    SECTION = "section"
    VALUE = "value"
    STEP = "step"
    """One of the steps of "at least so sure", of which one is chosen."""
    MORE = "more"


@dataclass(frozen=True, slots=True)
class FilterRow:
    """A row of the panel. `count`: of events; of a row `MORE` how many values are not listed."""

    kind: RowKind
    facet: Facet | None
    label: str
    count: int = 0
    name: str = ""
    step: float = 0.0
    who: ParticipantKind = ParticipantKind.UNKNOWN

    @property
    def key(self) -> tuple[object, ...]:
        """What makes it the same row after a change of counts."""
        return self.kind, self.facet, self.name, self.step


@dataclass(frozen=True, slots=True)
class _Section:
    head: FilterRow
    rows: tuple[FilterRow, ...]

    @property
    def keys(self) -> tuple[object, ...]:
        return (self.head.key, *(row.key for row in self.rows))


class FilterModel(QAbstractItemModel):
    """Two levels: facets, and of each the values that are listed.

    `wanted_changed(Filter)`: the user wants another filter; shown once it comes back with `set_wanted`.
    """

    wanted_changed = Signal(object)

    def __init__(self, parent: QObject | None = None, *, locale: QLocale | None = None) -> None:
        super().__init__(parent)
        self._locale = locale or QLocale()
        self._facets, self._wanted, self._words = Facets(), NOTHING_ASKED, ""
        self._limits: dict[Facet | None, int] = {}
        #: what was chosen once stays listed, so that it can be chosen again
        self._pinned: set[tuple[Facet, str]] = set()
        self._folded: dict[str, str] = {}
        self._sections: tuple[_Section, ...] = ()

    # --- what is shown -------------------------------------------------------------------------------------

    def set_facets(self, facets: Facets) -> None:
        """Show these values and counts."""
        self._facets = facets
        self._rebuild()

    def set_wanted(self, wanted: Filter) -> None:
        """Show which values are wanted."""
        if wanted != self._wanted:
            self._wanted = wanted
            self._pinned.update((facet, name) for facet in Facet for name in wanted.values(facet))
            self._rebuild()

    def find(self, words: str) -> None:
        """List only values in which these words are found; all of them with none. Accents do not matter."""
        if (folded := fold(words)) != self._words:
            self._words = folded
            self._limits.clear()
            self._rebuild()

    def forget(self) -> None:
        """Begin anew for another library: nothing that was chosen stays listed."""
        self._pinned.clear()
        self._limits.clear()
        self._folded.clear()
        self._wanted = NOTHING_ASKED
        self.set_facets(Facets())

    @property
    def is_finding(self) -> bool:
        """Whether values are looked for."""
        return bool(self._words)

    def row_at(self, index: Index) -> FilterRow:
        """The row of an index."""
        section = self._sections[index.internalId() - 1 if index.internalId() else index.row()]
        return section.rows[index.row()] if index.internalId() else section.head

    def index_of(self, key: tuple[object, ...]) -> QModelIndex:
        """Where the row with a key stands; an invalid index where it is not listed."""
        for place, section in enumerate(self._sections):
            parent = self.index(place, 0)
            if section.head.key == key:
                return parent
            for row, listed in enumerate(section.rows):
                if listed.key == key:
                    return self.index(row, 0, parent)
        return QModelIndex()

    def is_wanted(self, row: FilterRow) -> bool:
        """Whether a value or a step is chosen."""
        if row.kind is RowKind.STEP:
            return row.step == self._wanted.least_confidence
        return row.facet is not None and row.name in self._wanted.values(row.facet)

    def chosen_in(self, facet: Facet | None) -> int:
        """How many conditions a facet has."""
        return len(self._wanted.values(facet)) if facet is not None else int(self._wanted.least_confidence > 0)

    # --- what the hand does --------------------------------------------------------------------------------

    def press(self, index: Index) -> None:
        """Choose a value or take it back, choose a step, list more; nothing for the head of a section."""
        row = self.row_at(index)
        if row.kind is RowKind.VALUE and row.facet is not None:
            self.wanted_changed.emit(self._wanted.toggled(row.facet, row.name))
        elif row.kind is RowKind.STEP:
            self.wanted_changed.emit(replace(self._wanted, least_confidence=row.step))
        elif row.kind is RowKind.MORE:
            self._limits[row.facet] = self._limits.get(row.facet, _FIRST) + _MORE
            self._rebuild()

    # --- Qt's side -----------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Sections, and the rows of a section."""
        if not parent.isValid():
            return len(self._sections)
        return 0 if parent.internalId() else len(self._sections[parent.row()].rows)

    def columnCount(self, _parent: Index = _ROOT) -> int:
        """One."""
        return 1

    def headerData(
        self, _section: int, _orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """What a screen reader calls the one column."""
        return self.tr("Filter") if role == Qt.ItemDataRole.DisplayRole else None

    def index(self, row: int, column: int, parent: Index = _ROOT) -> QModelIndex:
        """The index of a row; a child carries the number of its section, from 1."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: Index | None = None) -> Any:
        """The section of a row."""
        if index is None:
            return super().parent()
        if not index.isValid() or not index.internalId():
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, 0)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Values can be ticked."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        kind = self.row_at(index).kind
        if kind in (RowKind.VALUE, RowKind.STEP):
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags if kind is RowKind.SECTION else flags | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words, ticks, and what a screen reader says; the delegate asks `row_at` for the rest."""
        if not index.isValid():
            return None
        row = self.row_at(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return row.label
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        if role == Qt.ItemDataRole.CheckStateRole and row.kind in (RowKind.VALUE, RowKind.STEP):
            return Qt.CheckState.Checked if self.is_wanted(row) else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick or untick, as a screen reader does."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        if (Qt.CheckState(value) == Qt.CheckState.Checked) != self.is_wanted(self.row_at(index)):
            self.press(index)
        return True

    def _spoken(self, row: FilterRow) -> str:
        if row.kind is RowKind.SECTION:
            chosen = self.chosen_in(row.facet)
            return self.tr("{title}, chosen: {n}").format(title=row.label, n=chosen) if chosen else row.label
        if row.kind is RowKind.MORE:
            return row.label
        events = self.tr("events: {n}").format(n=row.count)
        return ", ".join(part for part in (row.label, kind_words(row.who), events) if part)

    # --- rows ----------------------------------------------------------------------------------------------

    def _rebuild(self) -> None:
        """Make the rows anew; where they are the same ones only their looks change."""
        sections = tuple(section for facet in _ORDER if (section := self._section(facet)) is not None)
        if [section.keys for section in sections] != [section.keys for section in self._sections]:
            self.beginResetModel()
            self._sections = sections
            self.endResetModel()
            return
        self._sections = sections
        for place, section in enumerate(sections):
            head = self.index(place, 0)
            self.dataChanged.emit(head, head)
            if section.rows:
                last = len(section.rows) - 1
                self.dataChanged.emit(self.index(0, 0, head), self.index(last, 0, head))

    def _section(self, facet: Facet | None) -> _Section | None:
        """The section of a facet; None where it offers no choice."""
        rows = (self._steps() if facet is None else self._values(facet)) if self._facets.everything else []
        return _Section(FilterRow(RowKind.SECTION, facet, facet_title(facet)), tuple(rows)) if rows else None

    def _steps(self) -> list[FilterRow]:
        counted = zip(CONFIDENCE_STEPS, self._facets.at_least, strict=True)
        rows = (
            FilterRow(RowKind.STEP, None, step_label(step, self._locale), count, step=step)
            for step, count in counted
        )
        return [row for row in rows if self._words in self._fold(row.label)]

    def _values(self, facet: Facet) -> list[FilterRow]:
        """The values of a facet that are listed: the first, those that are or were chosen, and "more…"."""
        values = self._facets.values.get(facet, ())
        pinned = sorted(name for pinned, name in self._pinned if pinned is facet)
        if len(values) == 1 and not values[0].name and not pinned:
            return []  # one lane, or no source named: no choice
        if not self._words and not pinned:
            return self._listed(facet, values, range(len(values)), (), ())
        names = _names(values)
        places = [place for place, name in enumerate(names) if self._is_found(facet, name)]
        kept = [place for place in places if names[place] in pinned] if pinned else ()
        gone = sorted(name for name in set(pinned).difference(names) if self._is_found(facet, name))
        return self._listed(facet, values, places, kept, gone)

    def _listed(
        self,
        facet: Facet,
        values: Sequence[FacetValue],
        places: Sequence[int],
        kept: Sequence[int],
        gone: Sequence[str],
    ) -> list[FilterRow]:
        """The rows of the first values at these places, of those that are kept and of those that no event has."""
        limit = self._limits.get(facet, _FIRST)
        first = places if facet in CLOSED or len(places) <= limit + _SLACK else places[:limit]
        shown = [*first, *sorted(set(kept).difference(first))]
        rows = [_row(facet, values[place]) for place in shown]
        rows += [_row(facet, FacetValue(name, 0)) for name in gone]
        if left := len(places) - len(shown):
            words = self.tr("{n} more…").format(n=self._locale.toString(left))
            rows.append(FilterRow(RowKind.MORE, facet, words, left))
        return rows

    def _is_found(self, facet: Facet, name: str) -> bool:
        if not self._words:
            return True
        is_named = facet not in CLOSED and bool(name)
        return self._words in self._fold(name if is_named else value_label(facet, name))

    def _fold(self, text: str) -> str:
        if text not in self._folded:
            self._folded[text] = fold(text)
        return self._folded[text]


def _names(values: Sequence[FacetValue]) -> Sequence[str]:
    """The names of values, which are not made for it where they are many."""
    names: Sequence[str] | None = getattr(values, "names", None)
    return [value.name for value in values] if names is None else names


def _row(facet: Facet, value: FacetValue) -> FilterRow:
    label = value_label(facet, value.name)
    return FilterRow(RowKind.VALUE, facet, label, value.count, value.name, who=value.kind)


def fold(text: str) -> str:
    """A text for comparing: without accents, cases, and blanks around."""
    if text.isascii():
        return text.strip().casefold()
    decomposed = unicodedata.normalize("NFKD", text.strip())
    return "".join(sign for sign in decomposed if not unicodedata.combining(sign)).casefold()
