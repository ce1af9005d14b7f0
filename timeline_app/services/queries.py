"""What the window asks of a library."""

from __future__ import annotations

from collections.abc import Iterator

from timeline_app.geometry import EventColumns, Flag, Row
from timeline_app.library import Library


def columns(library: Library, *, search: str = "", minor: bool = False) -> EventColumns:
    """The dated events of the checked articles as columns; with a search those that it finds.

    `minor` adds the events that deserve no entry of their own.
    """
    found = library.search(search).event_ids if search.strip() else None
    return EventColumns.from_rows(_rows(library, found, minor=minor))


def _rows(library: Library, found: frozenset[int] | None, *, minor: bool) -> Iterator[Row]:
    approximate, planned, assumed = int(Flag.APPROXIMATE), int(Flag.PLANNED), int(Flag.ASSUMED_YEAR)
    for start, end, granularity, article_id, event_id, importance, *signs in library.event_rows(minor=minor):
        if found is None or event_id in found:
            flags = approximate * signs[0] + planned * signs[1] + assumed * signs[2]
            yield Row(start, end, granularity, article_id, event_id, importance, flags)
