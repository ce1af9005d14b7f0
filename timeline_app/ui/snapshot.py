"""What the window shows of a library at one moment, taken off the UI thread."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from timeline_app.geometry import EventColumns
    from timeline_app.library import EventDetail, Listing, Matches


@dataclass(frozen=True, slots=True, eq=False)
class Snapshot:
    """Articles, and the visible events of the checked ones: as columns for the picture, by id for the words.

    `undated`: ids of the events that have no place on the calendar. `matches`: what the search found, None where
    nothing is searched for; columns and undated hold only what it found. `began`: when it was begun, on the clock
    of `time.perf_counter`; `seconds`: how long it took to take.
    """

    listings: tuple[Listing, ...]
    columns: EventColumns
    details: Mapping[int, EventDetail]
    undated: tuple[int, ...]
    matches: Matches | None
    search: str = ""
    began: float = 0.0
    seconds: float = 0.0


def take_snapshot(path: Path, search: str) -> Snapshot:
    """Read the library at `path`; for a thread of its own, so it opens the file itself."""
    # Imported here: numpy and sqlite3 wait until the window has been painted.
    from timeline_app.library import Library
    from timeline_app.services.queries import columns

    began = time.perf_counter()
    with Library.open(path) as library, library.standing_still():
        matches = library.search(search) if search.strip() else None
        shown = [*library.event_details(), *library.undated_events()]
        details = {
            detail.event.id: detail for detail in shown if matches is None or detail.event.id in matches.event_ids
        }
        picture = columns(library, search=search)
        _prepare(picture)
        return Snapshot(
            listings=tuple(library.listings()),
            columns=picture,
            details=details,
            undated=tuple(number for number, detail in details.items() if detail.event.interval is None),
            matches=matches,
            search=search,
            began=began,
            seconds=time.perf_counter() - began,
        )


def _prepare(columns: EventColumns) -> None:
    """Make what the painter will ask of the columns, and load what it is made with, while nobody waits."""
    import timeline_app.geometry.fitting
    import timeline_app.geometry.lanes  # noqa: F401 - for the painter

    _ = columns.groups, columns.pyramid, columns.is_plain
