"""Which events are likely to be the same happening."""

from __future__ import annotations

import heapq
import re
from collections.abc import Iterable

from timeline_app.library import EventDetail
from timeline_app.model import calendar as cal

#: So many of the events nearest in time are looked at for those alike.
_NEAREST = 2_000
#: Events so far apart may be one that was dated differently; none is likely to be farther.
_APART_DAYS = 31
_WORD = re.compile(r"\w{3,}")


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


def _days(one: EventDetail, other: EventDetail) -> float:
    """How many days lie between two events: none where they overlap, many where one alone has a date."""
    first, second = one.event.interval, other.event.interval
    if first is None or second is None:
        return 0.0 if first is second else _APART_DAYS
    gap = max(first.start, second.start) - min(first.end, second.end)
    return 0.0 if gap < 0 else 1 + gap / cal.DAY


def _words(detail: EventDetail) -> frozenset[str]:
    return frozenset(_WORD.findall(detail.event.title.casefold()))
