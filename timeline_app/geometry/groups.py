"""Events by lane and class of granularity, so that binary search culls well.

In one sorted column a year-wide event forces every search to begin a year early. In a group of its own it does
not: the longest span of each group bounds where its search begins.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from math import ceil, floor
from typing import Any

import numpy as np
from numpy.typing import NDArray

from timeline_app.geometry.bins import Bins
from timeline_app.model import Granularity

Int64s = NDArray[np.int64]
Int32s = NDArray[np.int32]
Ints = NDArray[np.intp]

#: Classes of granularity: a day or finer, up to a month, longer.
CLASSES = 3
_CLASS_OF: NDArray[np.int8] = np.array(
    [(g > Granularity.DAY) + (g > Granularity.MONTH) for g in Granularity], np.int8
)


def classes_of(granularity: NDArray[np.int8]) -> NDArray[np.int8]:
    """The class of each granularity: 0, 1, 2."""
    return _CLASS_OF[granularity]


def count_before(moments: Int64s, moment: float) -> int:
    """How many of the sorted moments lie before one.

    The key must be an integer like the array: numpy would turn the whole array into floats to find a float.
    """
    return int(moments.searchsorted(np.int64(ceil(moment)), "left"))


def count_up_to(moments: Int64s, moment: float) -> int:
    """How many of the sorted moments lie before one or on it."""
    return int(moments.searchsorted(np.int64(floor(moment)), "right"))


@dataclass(frozen=True, eq=False)
class Groups:
    """Group g = lane × CLASSES + class holds `order[offsets[g]:offsets[g + 1]]`, sorted by start.

    `order`: indices into the columns. `start`: in that order; `sorted_end`: ends sorted within each group; `ends`:
    those of the columns, in their order. An event without length is counted as one second long. `longest`,
    `mean_length`: the longest and the mean span of each group, seconds.
    """

    order: Int32s
    offsets: tuple[int, ...]
    start: Int64s
    sorted_end: Int64s
    ends: Int64s
    longest: tuple[int, ...]
    mean_length: tuple[float, ...]

    @classmethod
    def of(
        cls, start: Int64s, end: Int64s, granularity: NDArray[np.int8], lane: NDArray[np.int32], lanes: int
    ) -> Groups:
        """Groups of columns that are sorted by start."""
        number: NDArray[Any] = lane * np.int32(CLASSES) + classes_of(granularity)
        if lanes * CLASSES <= np.iinfo(np.int16).max:
            number = number.astype(np.int16)  # numpy sorts short integers by their digits
        order = np.argsort(number, kind="stable").astype(np.int32)
        offsets = np.concatenate(([0], np.cumsum(np.bincount(number, minlength=lanes * CLASSES)))).tolist()
        grouped_start, sorted_end = start[order], end[order]
        np.maximum(sorted_end, grouped_start + 1, out=sorted_end)
        longest, mean_length = [], []
        for first, last in pairwise(offsets):
            lengths = sorted_end[first:last] - grouped_start[first:last]
            longest.append(int(lengths.max(initial=0)))
            mean_length.append(float(lengths.mean()) if len(lengths) else 0.0)
            sorted_end[first:last].sort(kind="stable")  # nearly in order: a merge sort is quick
        return cls(
            order=order,
            offsets=tuple(offsets),
            start=grouped_start,
            sorted_end=sorted_end,
            ends=end,
            longest=tuple(longest),
            mean_length=tuple(mean_length),
        )

    def __len__(self) -> int:
        return len(self.longest)

    @cached_property
    def bins(self) -> Bins:
        """Prefix sums of all groups."""
        return Bins.of(self._slices(self.start), self._slices(self.sorted_end))

    def of_lane(self, lane: int) -> range:
        """The groups of a lane."""
        return range(lane * CLASSES, (lane + 1) * CLASSES)

    def lane_span(self, lane: int) -> int:
        """Seconds from the first start in a lane to the last end; 0 where it has no events."""
        own = [group for group in self.of_lane(lane) if self.longest[group]]
        first = min((int(self.starts_of(group)[0]) for group in own), default=0)
        return max((int(self.ends_of(group)[-1]) for group in own), default=0) - first

    def lane_count(self, lane: int) -> int:
        """How many events a lane has."""
        return self.offsets[(lane + 1) * CLASSES] - self.offsets[lane * CLASSES]

    def starts_of(self, group: int) -> Int64s:
        """The sorted starts of a group."""
        return self.start[self.offsets[group] : self.offsets[group + 1]]

    def ends_of(self, group: int) -> Int64s:
        """The sorted ends of a group."""
        return self.sorted_end[self.offsets[group] : self.offsets[group + 1]]

    def span(self, group: int, start: float, end: float) -> tuple[int, int]:
        """Positions in `order` that hold all of a group's events overlapping `[start, end)` and few others."""
        first, starts = self.offsets[group], self.starts_of(group)
        return first + count_up_to(starts, start - self.longest[group]), first + count_before(starts, end)

    def span_of_starts(self, group: int, start: float, end: float) -> tuple[int, int]:
        """Positions in `order` of a group's events that begin in `[start, end)`."""
        first, starts = self.offsets[group], self.starts_of(group)
        return first + count_before(starts, start), first + count_before(starts, end)

    def counts(self, start: float, end: float) -> Int64s:
        """How many events of each group overlap `[start, end)`: begun before its end less over by its start."""
        return self._begun_before(end) - self._over_at(start)

    def count(self, start: float, end: float) -> int:
        """How many events overlap `[start, end)`."""
        return int(self.counts(start, end).sum())

    def before(self, moment: float) -> int:
        """How many events are over at `moment`."""
        return int(self._over_at(moment).sum())

    def after(self, moment: float) -> int:
        """How many events begin at `moment` or later."""
        return len(self.order) - self.begun(moment)

    def begun(self, moment: float) -> int:
        """How many events begin before `moment`."""
        return int(self._begun_before(moment).sum())

    def _begun_before(self, moment: float) -> Int64s:
        """How many events of each group begin before a moment."""
        counts = self.bins.begun_before(ceil(moment))
        for group in self._between_edges:
            counts[group] = count_before(self.starts_of(group), moment)
        return counts

    def _over_at(self, moment: float) -> Int64s:
        """How many events of each group are over at a moment."""
        counts = self.bins.over_at(floor(moment))
        for group in self._between_edges:
            counts[group] = count_up_to(self.ends_of(group), moment)
        return counts

    @cached_property
    def _between_edges(self) -> tuple[int, ...]:
        """The groups whose events do not all begin and end on the edges of the bins: those must be searched."""
        return tuple(group for group, is_exact in enumerate(self.bins.is_exact) if not is_exact)

    def overlapping(self, start: float, end: float, groups: range | None = None) -> Ints:
        """Indices into the columns, ascending, of the events that overlap `[start, end)`."""
        chosen = range(len(self)) if groups is None else groups
        found = [self.overlapping_in(group, start, end) for group in chosen]
        return np.sort(np.concatenate(found)) if found else np.empty(0, np.intp)

    def overlapping_in(self, group: int, start: float, end: float) -> Ints:
        """The same for one group, by start."""
        low, high = self.span(group, start, end)
        return self.lasting(low, high, start)

    def lasting(self, low: int, high: int, moment: float) -> Ints:
        """Indices of the events at positions `[low, high)` that are not over at `moment`, by start."""
        indices, second = self.order[low:high], floor(moment)
        is_there = (self.ends[indices] > second) | (self.start[low:high] == second)  # the latter without a length
        return np.asarray(indices[is_there], np.intp)

    def _slices(self, moments: Int64s) -> list[Int64s]:
        return [moments[first:last] for first, last in pairwise(self.offsets)]
