"""The table of events kept in step with what is chosen: the events in the ranges, sorted as its head says."""

from __future__ import annotations

from collections.abc import Generator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Qt, Signal

from timeline_app.ui import present
from timeline_app.ui.event_listing import (
    EventListing,
    RowMaker,
    Sorting,
    among,
    by_time,
    sorted_numbers,
)
from timeline_app.ui.jobs import Job, Jobs
from timeline_app.ui.layout import Layout
from timeline_app.ui.panels.event_model import Column
from timeline_app.ui.panels.event_source import EventSource, FixedRows
from timeline_app.ui.session import Session

if TYPE_CHECKING:
    from pathlib import Path

    from timeline_app.services.runs import Numbers, Runs
    from timeline_app.ui.snapshot import Snapshot

#: Titles are looked through so many at a time.
_LOOKED_THROUGH = 2_000


class Tabling(QObject):
    """Fills the table, sorts it and finds titles in it; what takes long leaves the UI thread.

    `shown()`: the table shows other rows.
    """

    shown = Signal()

    def __init__(self, session: Session, jobs: Jobs, parts: Layout, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._jobs, self._parts = session, jobs, parts
        self._rows = RowMaker(session.words, QLocale())
        self._sorting = Sorting()
        self._order: tuple[Snapshot, Sorting, Numbers] | None = None
        self._search: Job | None = None
        parts.events.sorting_wanted.connect(self._sort)
        parts.events.search_typed.connect(self._find)
        parts.tabs.currentChanged.connect(lambda _index: self.show())

    def show(self) -> None:
        """Fill the table; one that is out of sight waits until it is looked at."""
        if not self._parts.is_table_shown:
            return
        snapshot, numbers, sorting = self._session.snapshot, self._session.numbers_in_range(), self._sorting
        self._parts.events.set_empty_text(present.not_found_words(snapshot))
        if snapshot is None or numbers is None:
            self._fill(FixedRows())
        elif sorting.column is Column.DATE:
            self._fill(by_time(snapshot, numbers, self._rows, is_descending=sorting.is_descending))
        else:
            order = self._order[2] if self._order and self._order[:2] == (snapshot, sorting) else None
            work = partial(_sorted, snapshot, sorting, order, numbers)
            self._jobs.latest("table", work, partial(self._take, snapshot, sorting))

    def _take(self, snapshot: Snapshot, sorting: Sorting, found: tuple[Numbers, Runs]) -> None:
        if (snapshot, sorting) == (self._session.snapshot, self._sorting):
            self._order = snapshot, sorting, found[0]
            self._fill(EventListing(snapshot, found[1], self._rows))

    def _fill(self, source: EventSource) -> None:
        self._parts.events.set_source(source)
        self.shown.emit()

    def _sort(self, column: Column, order: Qt.SortOrder) -> None:
        self._sorting = Sorting(column, order is Qt.SortOrder.DescendingOrder)
        self.show()

    # --- finding what is typed -----------------------------------------------------------------------------

    def _find(self, text: str) -> None:
        """Go to the next event whose title begins with what was typed, from the current one on."""
        if self._search is not None:
            self._search.cancel()
        source, view = self._parts.events.source, self._parts.events.view
        first = max(0, view.currentIndex().row() + (len(text) == 1))
        work = partial(_found, self._session.library.path, source, text, first)
        self._search = self._jobs.start(work, on_result=partial(self._go, source))

    def _go(self, source: EventSource, place: int | None) -> None:
        self._search = None
        if place is not None and source is self._parts.events.source:
            self._parts.events.view.go_to(place)


def _sorted(snapshot: Snapshot, sorting: Sorting, order: Numbers | None, chosen: Runs) -> tuple[Numbers, Runs]:
    """All numbers of a snapshot in an order, unless they are known so already, and the chosen ones of them."""
    numbers = sorted_numbers(snapshot, sorting) if order is None else order
    return numbers, among(numbers, chosen)


def _found(path: Path, source: EventSource, text: str, first: int) -> Generator[None, None, int | None]:
    """The place of the first event from one on whose title begins with a text; behind the last comes the first."""
    from timeline_app.library import Library

    wanted = text.casefold()
    with Library.open(path) as library:
        for low, high in ((first, len(source)), (0, min(first, len(source)))):
            for begun in range(low, high, _LOOKED_THROUGH):
                ids = source.ids(begun, min(high, begun + _LOOKED_THROUGH))
                titles = library.titles(ids)
                for place, number in enumerate(ids, begun):
                    if titles.get(number, "").casefold().startswith(wanted):
                        return place
                yield
    return None
