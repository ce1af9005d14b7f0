"""What the window shows of a library at one moment, taken off the UI thread."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Generator, Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from timeline_app.errors import LibraryError
from timeline_app.model import EVERYTHING, Ranges
from timeline_app.services.filters import NOTHING_ASKED, Facets, Filter
from timeline_app.services.lanes import LaneBy, LaneOrder
from timeline_app.ui import present
from timeline_app.ui.panels.values import ArticleItem

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from timeline_app.geometry import EventColumns
    from timeline_app.library import Library, Listing
    from timeline_app.services.catalogue import Catalogue
    from timeline_app.services.cataloguing import Found
    from timeline_app.services.many import Mask
    from timeline_app.services.tally import Tally

#: So many dates on which something changed are merged before the library is shown; more of them, as after an older
#: library was brought up to date, behind what is shown.
_MERGED_AT_ONCE = 300


@dataclass(frozen=True, slots=True)
class Asked:
    """How a library is looked at: what is searched for, what a filter lets pass, what the lanes are of."""

    search: str = ""
    wanted: Filter = NOTHING_ASKED
    by: LaneBy = LaneBy.LANE
    order: LaneOrder = LaneOrder.NAME


@dataclass(frozen=True, slots=True, eq=False)
class Reading:
    """What was read of a library.

    `path`: its file. `items`: its articles as their list shows them. `began`: when it was begun, on the clock of
    `time.perf_counter`; `seconds`: how long it took. `is_merged`: whether nothing is left to merge.
    """

    path: Path
    catalogue: Catalogue
    items: tuple[ArticleItem, ...] = ()
    began: float = 0.0
    seconds: float = 0.0
    is_merged: bool = True


@dataclass(frozen=True, eq=False)
class Snapshot:
    """A reading, and what of it passes search and filter: the shown events, each with a number from 0.

    `kept`: which rows of the catalogue are shown; None for all of them. `columns`: the dated ones, whose numbers
    are their places there; the undated ones follow. `facets`: what else could be asked for. `found`: what the
    search found, None where nothing is searched for. `tally`: counts of articles in ranges.
    """

    reading: Reading
    asked: Asked
    found: Found | None
    kept: Mask | None
    facets: Facets
    columns: EventColumns
    undated: NDArray[np.int64]
    tally: Tally

    def __len__(self) -> int:
        return len(self.columns) + len(self.undated)

    @property
    def catalogue(self) -> Catalogue:
        """All that was read."""
        return self.reading.catalogue

    @property
    def listings(self) -> tuple[Listing, ...]:
        """All articles."""
        return self.catalogue.listings

    @property
    def wanted(self) -> Filter:
        """The filter."""
        return self.asked.wanted

    @property
    def search(self) -> str:
        """What is searched for."""
        return self.asked.search

    @property
    def is_nothing_found(self) -> bool:
        """Whether there is no event because the search finds none."""
        return bool(self.search.strip()) and self.catalogue.is_whole and not self.facets.everything

    @property
    def began(self) -> float:
        """When the reading was begun, on the clock of `time.perf_counter`."""
        return self.reading.began

    @property
    def matches(self) -> frozenset[int] | None:
        """The ids of the articles that the search found, None where nothing is searched for."""
        return None if self.found is None else self.found.articles

    @cached_property
    def rows(self) -> NDArray[np.intp] | None:
        """The row in the catalogue of each shown event; None where they are the same."""
        return None if self.kept is None else self.kept.nonzero()[0]

    @cached_property
    def has_several_sources(self) -> bool:
        """Whether any shown event is told by several articles."""
        return bool((self.catalogue.rows.sources > 1).any())

    @cached_property
    def has_tags(self) -> bool:
        """Whether any event has a tag."""
        return len(self.catalogue.rows.tags.codes) > 0

    def row_at(self, number: int) -> int:
        """The row in the catalogue of a shown event."""
        return number if self.rows is None else int(self.rows[number])

    def number_of(self, event_id: int) -> int:
        """The number of the shown entry in which an event stands, -1 where it is not shown."""
        row = self.catalogue.row_of(event_id)
        if row is None or (self.kept is not None and not self.kept[row]):
            return -1
        return row if self.rows is None else int(self.rows.searchsorted(row))

    def leader_of(self, event_id: int) -> int | None:
        """The event that stands in the picture for an event; None where its entry is not shown."""
        return self.catalogue.leader_of(event_id) if self.number_of(event_id) >= 0 else None

    def entries_in(self, article_id: int) -> list[int]:
        """The ids of the dated entries of which an article tells."""
        found: list[int] = self.catalogue.entries_in(article_id, self.kept).tolist()
        return found

    def near(self, event_id: int, most: int, *, among: Collection[int] | None = None) -> list[int]:
        """The ids of the shown entries before and after one, `most` of each; with `among` only of these events."""
        import numpy as np

        number = self.number_of(event_id)
        if among is None:
            numbers = np.arange(max(0, number - most), min(len(self), number + most + 1))
        else:
            rows = self.catalogue.rows_of(list(among))
            rows = rows if self.kept is None else rows[self.kept[rows]]
            numbers = rows if self.rows is None else self.rows.searchsorted(rows)
            place = int(numbers.searchsorted(number))
            numbers = numbers[max(0, place - most) : place + most + 1]
        found: list[int] = self.ids_at(numbers[numbers != number]).tolist()
        return found

    def id_at(self, number: int) -> int:
        """The id of a shown event."""
        dated = len(self.columns)
        return int(self.columns.event_id[number] if number < dated else self.undated[number - dated])

    def ids_at(self, numbers: NDArray[np.intp]) -> NDArray[np.int64]:
        """The ids of shown events."""
        return self.catalogue.event_id[numbers if self.rows is None else self.rows[numbers]]


def read(
    path: Path, last: Reading | None, asked: Callable[[], Asked]
) -> Generator[Snapshot | None, None, Snapshot | None]:
    """Read the library at `path`, for a thread of its own; yields what can be shown of it so far.

    `last`: all that was read of it before, so that only what changed since is: then parts are not shown. `asked`:
    how it is looked at now. Between what can be shown it yields None, so that it can be stopped there.
    """
    # Imported here: numpy and sqlite3 wait until the window has been painted.
    from timeline_app.library import Library
    from timeline_app.services.cataloguing import in_steps

    began, snapshot = time.perf_counter(), None
    with Library.open(path) as library:
        is_merged = _merge(library)
        with library.standing_still():
            for catalogue in in_steps(library, last.catalogue if last else None):
                if catalogue is None or (last is not None and not catalogue.is_whole):
                    yield None
                    continue
                items = _items(catalogue, last)
                yield None
                reading = Reading(path, catalogue, items, began, time.perf_counter() - began, is_merged)
                snapshot = _seen(library, reading, asked())
                if not catalogue.is_whole:
                    yield snapshot
    return snapshot


def _items(catalogue: Catalogue, last: Reading | None) -> tuple[ArticleItem, ...]:
    """The articles as their list shows them; those that are the same as before are the same items."""
    if last is not None and last.catalogue.listings is catalogue.listings:
        return last.items
    locale = QLocale()
    before = dict(zip(map(id, last.catalogue.listings), last.items, strict=True)) if last else {}
    return tuple(before.get(id(one)) or present.article_item(one, locale) for one in catalogue.listings)


def seen(reading: Reading, asked: Asked, found: Found | None = None) -> Snapshot:
    """What of a reading is shown to another question; for a thread of its own.

    `found`: what the search found, where that has been looked for already.
    """
    if found is not None or not asked.search.strip():
        return _made(reading, asked, found)
    from timeline_app.library import Library

    with Library.open(reading.path) as library:
        return _seen(library, reading, asked)


def _tally(catalogue: Catalogue, columns: EventColumns, kept: Mask | None) -> Tally:
    import numpy as np

    from timeline_app.services.tally import Tally

    rows, article_ids = catalogue.beside
    shown = np.arange(len(catalogue)) if kept is None else kept.nonzero()[0]
    told = np.isin(rows, shown[: len(columns)])
    order = np.argsort(rows[told], kind="stable")
    numbers = shown.searchsorted(rows[told][order])
    return Tally(columns, numbers, article_ids[told][order], catalogue.article_id[shown[len(columns) :]])


def _seen(library: Library, reading: Reading, asked: Asked) -> Snapshot:
    from timeline_app.services.cataloguing import search

    return _made(reading, asked, search(library, reading.catalogue, asked.search))


def _made(reading: Reading, asked: Asked, found: Found | None) -> Snapshot:
    from timeline_app.services.narrowing import narrow

    catalogue = reading.catalogue
    passing, facets = narrow(catalogue, asked.wanted, found.kept if found else None)
    kept = None if passing.all() else passing
    columns = catalogue.columns(kept, by=asked.by, order=asked.order)
    _prepare(columns)
    return Snapshot(
        reading=reading,
        asked=asked,
        found=found,
        kept=kept,
        facets=facets,
        columns=columns,
        undated=catalogue.undated(kept),
        tally=_tally(catalogue, columns, kept),
    )


def _merge(library: Library) -> bool:
    """Merge what changed, unless that may take long; whether it did."""
    from timeline_app.services.merging import settle, unmerged

    with suppress(LibraryError):  # one that cannot be written at the moment is shown as it was merged last
        if len(unmerged(library)) > _MERGED_AT_ONCE:
            return False
        settle(library)
    return True


def merging(path: Path) -> Iterator[int]:
    """Merge all that changed, step by step; for a thread of its own. Yields how many steps are left."""
    from timeline_app.library import Library
    from timeline_app.services.merging import settling

    with suppress(LibraryError), Library.open(path) as library:
        yield from settling(library)


def _prepare(columns: EventColumns) -> None:
    """Make what the painter will ask of the columns, and load what it is made with, while nobody waits."""
    import timeline_app.geometry.fitting
    import timeline_app.geometry.lanes  # noqa: F401 - for the painter

    columns.prepare()


def told_in(snapshot: Snapshot, ranges: Ranges, most: int | None) -> NDArray[np.intp]:
    """The numbers of the shown events that overlap the ranges, all with None; else a sample of `most` of them."""
    from timeline_app.services.runs import runs_in
    from timeline_app.services.sampling import sample

    if most is None:
        return runs_in(snapshot.columns, EVERYTHING, undated=len(snapshot.undated)).array()
    found = runs_in(snapshot.columns, ranges, undated=len(snapshot.undated)).array()
    if len(found) <= most:
        return found
    rows, facts = found if snapshot.rows is None else snapshot.rows[found], snapshot.catalogue.rows
    return found[sample(facts.start[rows], facts.end[rows], facts.importance[rows], ranges, most)]
