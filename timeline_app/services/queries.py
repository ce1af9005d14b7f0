"""What the window asks of a library."""

from __future__ import annotations

import heapq
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from timeline_app.geometry import EventColumns, Flag
from timeline_app.library import COLOURS, EventDetail, Library
from timeline_app.model import Anchor, Granularity, Status
from timeline_app.model import calendar as cal

if TYPE_CHECKING:
    from timeline_app.library.details import PictureRow

_STATUS_FLAGS = {
    Status.ASSERTED.value: Flag.NONE,
    Status.PLANNED.value: Flag.PLANNED,
    Status.DENIED.value: Flag.DENIED,
    Status.CONDITIONAL.value: Flag.CONDITIONAL,
}
_COLOUR_NUMBERS = {name: number for number, name in enumerate(COLOURS, 1)}

#: So many of the events nearest in time are looked at for those alike.
_NEAREST = 2_000
#: Events so far apart may be one that was dated differently; none is likely to be farther.
_APART_DAYS = 31
_WORD = re.compile(r"\w{3,}")


def columns(library: Library, *, search: str = "", minor: bool = False) -> EventColumns:
    """The dated events of the checked articles as columns; with a search those that it finds.

    The main lane is the first, those that the user named follow by name; a lane without an event is left out.
    `minor` adds the events that deserve no entry of their own.
    """
    found = library.search(search).event_ids if search.strip() else None
    rows = [row for row in library.event_rows(minor=minor) if found is None or row[4] in found]
    lanes = sorted({row[9] for row in rows}, key=lambda name: (name != "", name.casefold(), name)) or [""]
    return EventColumns.from_rows(_rows(rows, {name: number for number, name in enumerate(lanes)}), lanes)


def _rows(rows: Iterable[PictureRow], lanes: Mapping[str, int]) -> Iterator[tuple[float, ...]]:
    """The columns' rows: plain tuples in the order of a `Row`."""
    approximate, assumed = int(Flag.APPROXIMATE), int(Flag.ASSUMED_YEAR)
    flags_of = {status: int(flag) for status, flag in _STATUS_FLAGS.items()}
    for *when_and_what, is_approximate, is_assumed, status, lane, colour, sources in rows:
        flags = approximate * is_approximate + assumed * is_assumed + flags_of.get(status, 0)
        yield (*when_and_what, flags, lanes[lane], _COLOUR_NUMBERS.get(colour, 0), sources)


def likely_same(detail: EventDetail, others: Iterable[EventDetail], *, limit: int = 40) -> list[EventDetail]:
    """The events that are most likely the same happening: of the same time, with like titles and participants.

    The best come first; `detail` itself is left out.
    """
    near = heapq.nsmallest(
        _NEAREST, (other for other in others if other.event.id != detail.event.id), key=lambda o: _days(detail, o)
    )
    own = _words(detail)

    def unlikeness(other: EventDetail) -> tuple[float, int]:
        days, theirs = _days(detail, other), _words(other)
        shared = len(own & theirs) / max(1, len(own | theirs))
        cast = len(set(detail.event.participants) & set(other.event.participants))
        return -(max(0.0, 1 - days / _APART_DAYS) + 2 * shared + 0.5 * min(cast, 2)), other.event.id

    return heapq.nsmallest(limit, near, key=unlikeness)


def leader_of(details: Iterable[EventDetail]) -> EventDetail:
    """Which of these events stands for an entry of them all, by the library's own rule (`library.entries`)."""

    def rank(detail: EventDetail) -> tuple[object, ...]:
        event = detail.event
        is_touched = detail.is_edited or detail.is_manual
        grain = max(event.interval.granularity, Granularity.DAY) if event.interval else Granularity.DAY
        return (
            event.interval is None,
            not is_touched,
            not (is_touched or event.is_notable),
            event.anchor not in (Anchor.EXPRESSION, Anchor.USER),
            grain,
            -event.importance,
            event.id,
        )

    return min(details, key=rank)


def _days(one: EventDetail, other: EventDetail) -> float:
    """How many days lie between two events: none where they overlap, many where one alone has a date."""
    first, second = one.event.interval, other.event.interval
    if first is None or second is None:
        return 0.0 if first is second else _APART_DAYS
    gap = max(first.start, second.start) - min(first.end, second.end)
    return 0.0 if gap < 0 else 1 + gap / cal.DAY


def _words(detail: EventDetail) -> frozenset[str]:
    return frozenset(_WORD.findall(detail.event.title.casefold()))
