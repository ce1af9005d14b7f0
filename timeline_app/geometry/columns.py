"""Events as columns: a million of them are 50 MB of numpy arrays, not a million objects."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import IntFlag
from functools import cached_property
from itertools import pairwise
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from timeline_app.geometry.fitting import Bulk, found_bulk
from timeline_app.geometry.groups import Groups
from timeline_app.geometry.pyramid import Pyramid
from timeline_app.model import Granularity, Interval, Ranges

Int64s = NDArray[np.int64]


class Flag(IntFlag):
    """What else is to be seen of an event."""

    NONE = 0
    APPROXIMATE = 1
    PLANNED = 2
    ASSUMED_YEAR = 4
    DENIED = 8
    CONDITIONAL = 16
    DOUBTFUL = 32


class Row(NamedTuple):
    """One event on its way into the columns; plain tuples in this order serve as well.

    `start`, `end`: seconds, half-open. What follows `importance` may be left out: `flags`: `Flag` values added up;
    `lane`: index into the names of the lanes; `colour`: one that the user gave it, from 1, 0 for none; `sources`:
    how many articles tell of it.
    """

    start: int
    end: int
    granularity: int
    article_id: int
    event_id: int
    importance: float
    flags: int = 0
    lane: int = 0
    colour: int = 0
    sources: int = 1


#: More sources than this are not told apart.
_MOST_SOURCES = 65_535
_REST = tuple(Row._field_defaults.values())
_REQUIRED = len(Row._fields) - len(_REST)


@dataclass(frozen=True, slots=True, eq=False)
class Places:
    """Where events stand in columns.

    `ids`: ascending; `rows`: the row of each in what the columns were taken from; `places`: the index in the
    columns of each such row, -1 for none; None where the columns begin with all the rows.
    """

    ids: Int64s
    rows: NDArray[np.signedinteger[Any]]
    places: NDArray[np.int32] | None = None

    def of(self, event_id: int) -> int | None:
        """The index of an event, the first where there are several; None where it has none."""
        for place in range(int(self.ids.searchsorted(event_id)), len(self.ids)):
            if int(self.ids[place]) != event_id:
                break
            row = int(self.rows[place])
            index = row if self.places is None else int(self.places[row])
            if index >= 0:
                return index
        return None


@dataclass(frozen=True, eq=False)
class EventColumns:
    """Dated events, sorted by start (then end, then id); all arrays have one entry an event.

    `start`, `end`: int64 seconds, half-open. `lane`: index into `lanes` (names; one lane: ungrouped).
    `importance`: 0 … 1. `flags`: `Flag` values. `colour`, `sources`: as of a `Row`.
    """

    start: Int64s
    end: Int64s
    granularity: NDArray[np.int8]
    lane: NDArray[np.int32]
    event_id: Int64s
    article_id: Int64s
    importance: NDArray[np.float32]
    flags: NDArray[np.uint8]
    colour: NDArray[np.uint8]
    sources: NDArray[np.uint16]
    lanes: tuple[str, ...] = field(default=("",))

    @classmethod
    def from_rows(cls, rows: Iterable[Sequence[float] | Row], lanes: Sequence[str] = ("",)) -> EventColumns:
        """Columns of `Row`s in any order."""
        items = [(*row, *_REST[len(row) - _REQUIRED :]) for row in rows]
        table = list(zip(*items, strict=True)) or [()] * len(Row._fields)
        return cls.from_arrays(
            start=np.array(table[0], np.int64),
            end=np.array(table[1], np.int64),
            granularity=np.array(table[2], np.int8),
            article_id=np.array(table[3], np.int64),
            event_id=np.array(table[4], np.int64),
            importance=np.array(table[5], np.float32),
            flags=np.array(table[6], np.uint8),
            lane=np.array(table[7], np.int32),
            colour=np.array(table[8], np.uint8),
            sources=np.minimum(np.array(table[9], np.int64), _MOST_SOURCES).astype(np.uint16),
            lanes=lanes,
        )

    @classmethod
    def from_arrays(
        cls,
        *,
        start: Int64s,
        end: Int64s,
        granularity: NDArray[np.int8],
        lane: NDArray[np.int32],
        event_id: Int64s,
        article_id: Int64s,
        importance: NDArray[np.float32],
        flags: NDArray[np.uint8] | None = None,
        colour: NDArray[np.uint8] | None = None,
        sources: NDArray[np.uint16] | None = None,
        lanes: Sequence[str] = ("",),
        places: Places | None = None,
    ) -> EventColumns:
        """Columns of arrays in any order; raises ValueError where one ends before it starts or has no lane.

        `places`: where the events stand by their ids, if the arrays are in order and somebody knows it already.
        """
        flags = np.zeros(len(start), np.uint8) if flags is None else flags
        colour = np.zeros(len(start), np.uint8) if colour is None else colour
        sources = np.ones(len(start), np.uint16) if sources is None else sources
        if np.any(end < start):
            raise ValueError("an event ends before it starts")
        if len(lane) and (lane.min() < 0 or lane.max() >= len(lanes)):
            raise ValueError("an event stands in a lane that has no name")
        is_sorted = _is_sorted(start, end, event_id)
        order = slice(None) if is_sorted else np.lexsort((event_id, end, start))
        found = cls(
            start=start[order],
            end=end[order],
            granularity=granularity[order],
            lane=lane[order],
            event_id=event_id[order],
            article_id=article_id[order],
            importance=importance[order],
            flags=flags[order],
            colour=colour[order],
            sources=sources[order],
            lanes=tuple(lanes),
        )
        if is_sorted and places is not None:
            found.__dict__["places"] = places  # else made when it is first asked for, by sorting the ids
        return found

    def __len__(self) -> int:
        return len(self.start)

    @cached_property
    def bounds(self) -> tuple[int, int] | None:
        """The earliest start and the latest end, seconds; None where there is no event."""
        return (int(self.start[0]), int(self.end.max())) if len(self) else None

    @cached_property
    def finest(self) -> Granularity:
        """The finest granularity among the events; a day where there are none."""
        return Granularity(int(self.granularity.min())) if len(self) else Granularity.DAY

    @cached_property
    def is_plain(self) -> NDArray[np.bool_]:
        """Whether an event is drawn like most: happened, of a known extent, without a colour, told once."""
        signs = self.flags & np.uint8(~Flag.ASSUMED_YEAR & 0xFF)
        is_plain: NDArray[np.bool_] = (signs == 0) & (self.colour == 0) & (self.sources <= 1)
        return is_plain

    @cached_property
    def groups(self) -> Groups:
        """The events by lane and class of granularity: what makes search quick (see `Groups`)."""
        return Groups.of(self.start, self.end, self.granularity, self.lane, len(self.lanes))

    @cached_property
    def pyramid(self) -> Pyramid:
        """The important events at every level of crowding."""
        return Pyramid.of(self.groups, self.importance)

    @cached_property
    def important(self) -> Groups:
        """The important among the events (see `strip.important_groups`)."""
        from timeline_app.geometry.strip import important_groups  # which is made of what stands in this module

        return important_groups(self)

    @cached_property
    def bulk(self) -> Bulk | None:
        """The stretch that the bulk of the events fills (see `fit_bulk`)."""
        return found_bulk(self)

    def prepare(self) -> EventColumns:
        """The same, with all made that is otherwise made when it is first asked for; for a thread of its own."""
        _ = self.bounds, self.finest, self.is_plain, self.groups.bins, self.pyramid, self.important.bins, self.bulk
        _ = self.places
        return self

    def index_of(self, event_id: int) -> int | None:
        """Where an event stands in the columns; None where it is not among them."""
        index = self.places.of(event_id)
        return index if index is not None and index < len(self) else None

    def interval_at(self, index: int) -> Interval:
        """The interval of the event at an index."""
        return Interval(
            int(self.start[index]),
            int(self.end[index]),
            Granularity(int(self.granularity[index])),
            bool(self.flags[index] & Flag.APPROXIMATE),
        )

    def in_range(self, chosen: Interval | Ranges) -> NDArray[np.intp]:
        """Indices, ascending, of the events that share time with what is chosen; all where nothing is.

        Ends are half-open; an event or an interval without length counts as its one moment.
        """
        if isinstance(chosen, Ranges) and not chosen:
            return np.arange(len(self))
        parts, seen = [], None
        for interval in chosen if isinstance(chosen, Ranges) else (chosen,):
            low, high = self._begun_in(interval)
            parts += [self._lasting_into(interval.start, seen), np.arange(low, high)]
            seen = interval.end
        return np.concatenate(parts)

    def count_in(self, chosen: Interval | Ranges) -> int:
        """How many events share time with what is chosen, by binary searches; all where nothing is."""
        if isinstance(chosen, Interval):
            return self.groups.count(chosen.start, max(chosen.end, chosen.start + 1))
        if not chosen:
            return len(self)
        total = self.count_in(chosen.intervals[0])
        for before, interval in pairwise(chosen):
            low, high = self._begun_in(interval)
            total += high - low + len(self._lasting_into(interval.start, before.end))
        return total

    def _begun_in(self, interval: Interval) -> tuple[int, int]:
        """Where those stand that begin in an interval: one stretch of the columns."""
        end = max(interval.end, interval.start + 1)
        return int(self.start.searchsorted(interval.start)), int(self.start.searchsorted(end))

    def _lasting_into(self, moment: int, since: int | None) -> NDArray[np.intp]:
        """Indices, ascending, of the events that began before a moment, not before `since`, and last over it."""
        groups, found = self.groups, []
        for group in range(len(groups)):
            earliest = moment - groups.longest[group]
            low, high = groups.span_of_starts(group, earliest if since is None else max(earliest, since), moment)
            found.append(groups.lasting(low, high, moment))
        return np.sort(np.concatenate(found)) if found else np.empty(0, np.intp)

    @cached_property
    def places(self) -> Places:
        """Where the events stand, by their ids."""
        order = np.argsort(self.event_id, kind="stable").astype(np.int32)
        return Places(self.event_id[order], order)


def _is_sorted(start: Int64s, end: Int64s, event_id: Int64s) -> bool:
    """Whether the order is already that of the columns; what a filter leaves is, and sorting is dear."""
    is_after = event_id[1:] >= event_id[:-1]
    for key in (end, start):
        is_after = (key[1:] > key[:-1]) | ((key[1:] == key[:-1]) & is_after)
    return bool(is_after.all())
