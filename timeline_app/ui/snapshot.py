"""What the window shows of a library at one moment, taken off the UI thread."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from timeline_app.errors import LibraryError
from timeline_app.services.filters import NOTHING_ASKED, Facets, Filter, narrow

if TYPE_CHECKING:
    from timeline_app.geometry import EventColumns
    from timeline_app.library import EventDetail, Library, Listing, Matches

#: So many dates on which something changed are merged before the library is shown; more of them, as after an older
#: library was brought up to date, behind what is shown.
_MERGED_AT_ONCE = 300


@dataclass(frozen=True, slots=True, eq=False)
class Reading:
    """What was read of a library: all articles, and the events of the checked ones that a search found.

    `columns` are for the picture, `details`, by id, for the words: dated events by time, then the undated ones.
    `matches`: what the search found, None where nothing is searched for. `began`: when it was begun, on the clock
    of `time.perf_counter`; `seconds`: how long it took to read. `is_merged`: whether nothing is left to merge.
    """

    listings: tuple[Listing, ...]
    columns: EventColumns
    details: Mapping[int, EventDetail]
    matches: Matches | None
    search: str = ""
    began: float = 0.0
    seconds: float = 0.0
    is_merged: bool = True


@dataclass(frozen=True, slots=True, eq=False)
class Snapshot:
    """A reading, and what the filter `wanted` lets pass of it.

    `columns`, `details` and `undated` (ids of the events that have no place on the calendar) hold only what
    passes; `facets` what else could be asked for. `shared`: by id of an entry that several articles tell, those
    beside the article of the event that leads it; `leaders`: by id of an event that stands behind another in an
    entry, that one.
    """

    reading: Reading
    wanted: Filter
    facets: Facets
    columns: EventColumns
    details: Mapping[int, EventDetail]
    undated: tuple[int, ...]
    shared: Mapping[int, tuple[int, ...]]
    leaders: Mapping[int, int]

    @property
    def listings(self) -> tuple[Listing, ...]:
        """All articles."""
        return self.reading.listings

    @property
    def matches(self) -> Matches | None:
        """What the search found, None where nothing is searched for."""
        return self.reading.matches

    @property
    def search(self) -> str:
        """What is searched for."""
        return self.reading.search

    @property
    def began(self) -> float:
        """When it was begun, on the clock of `time.perf_counter`."""
        return self.reading.began

    @property
    def seconds(self) -> float:
        """How long it took to read the library."""
        return self.reading.seconds

    def entry_of(self, event_id: int) -> EventDetail | None:
        """The entry in which an event stands, by the event that leads it; None where it is not shown."""
        return self.details.get(self.leaders.get(event_id, event_id))

    def entries_in(self, article_id: int) -> list[int]:
        """The ids of the dated entries of which an article tells."""
        led: list[int] = self.columns.event_id[self.columns.article_id == article_id].tolist()
        return led + [number for number, articles in self.shared.items() if article_id in articles]


def take_snapshot(path: Path, search: str, wanted: Filter = NOTHING_ASKED) -> Snapshot:
    """Read the library at `path` and filter it; for a thread of its own, so it opens the file itself."""
    return filtered(_read(path, search), wanted)


def filtered(reading: Reading, wanted: Filter) -> Snapshot:
    """What a filter lets pass of a reading; it takes no other look at the library."""
    from timeline_app.geometry.selection import among

    passing, facets = narrow(reading.details.values(), wanted)
    details = {detail.event.id: detail for detail in passing}
    columns = among(reading.columns, details.keys())
    _prepare(columns)
    return Snapshot(
        reading=reading,
        wanted=wanted,
        facets=facets,
        columns=columns,
        details=details,
        undated=tuple(number for number, detail in details.items() if detail.event.interval is None),
        shared={number: others for number, detail in details.items() if (others := _others(detail))},
        leaders={number: detail.event.id for detail in passing for number in detail.telling_ids[1:]},
    )


def _read(path: Path, search: str) -> Reading:
    # Imported here: numpy and sqlite3 wait until the window has been painted.
    from timeline_app.library import Library
    from timeline_app.services.queries import columns

    began = time.perf_counter()
    with Library.open(path) as library:
        is_merged = _merge(library)
        with library.standing_still():
            matches = library.search(search) if search.strip() else None
            found = None if matches is None else matches.event_ids
            shown = library.event_details()
            return Reading(
                listings=tuple(library.listings()),
                columns=columns(library, search=search),
                details={d.event.id: d for d in shown if found is None or d.event.id in found},
                matches=matches,
                search=search,
                began=began,
                seconds=time.perf_counter() - began,
                is_merged=is_merged,
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


def _others(detail: EventDetail) -> tuple[int, ...]:
    """The articles that tell an entry beside that of the event that leads it."""
    return tuple(number for number in detail.article_ids if number != detail.event.article_id)


def _prepare(columns: EventColumns) -> None:
    """Make what the painter will ask of the columns, and load what it is made with, while nobody waits."""
    import timeline_app.geometry.fitting
    import timeline_app.geometry.lanes  # noqa: F401 - for the painter

    _ = columns.groups, columns.pyramid, columns.is_plain
