"""Events by lane and class of granularity, so that binary search culls well.

In one sorted column a year-wide event forces every search to begin a year early. In a group of its own it does
not: the longest span of each group bounds where its search begins.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from math import ceil, floor

import numpy as np
from numpy.typing import NDArray

from timeline_app.model import Granularity

Int64s = NDArray[np.int64]
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

    `order`: indices into the columns. `start`, `end`: in that order; `sorted_end`: ends sorted within each group.
    An event without length is counted as one second long. `longest`, `mean_length`: the longest and the mean span
    of each group, seconds.
    """

    order: Ints
    offsets: tuple[int, ...]
    start: Int64s
    end: Int64s
    sorted_end: Int64s
    longest: tuple[int, ...]
    mean_length: tuple[float, ...]

    @classmethod
    def of(
        cls, start: Int64s, end: Int64s, granularity: NDArray[np.int8], lane: NDArray[np.int32], lanes: int
    ) -> Groups:
        """Groups of columns that are sorted by start."""
        number = lane.astype(np.int32) * CLASSES + classes_of(granularity)
        order = np.argsort(number, kind="stable")
        offsets = np.concatenate(([0], np.cumsum(np.bincount(number, minlength=lanes * CLASSES)))).tolist()
        grouped_start = start[order]
        grouped_end = np.maximum(end[order], grouped_start + 1)
        sorted_end = grouped_end.copy()
        longest, mean_length = [], []
        for first, last in pairwise(offsets):
            sorted_end[first:last].sort()
            lengths = grouped_end[first:last] - grouped_start[first:last]
            longest.append(int(lengths.max(initial=0)))
            mean_length.append(float(lengths.mean()) if len(lengths) else 0.0)
        return cls(
            order=order,
            offsets=tuple(offsets),
            start=grouped_start,
            end=grouped_end,
            sorted_end=sorted_end,
            longest=tuple(longest),
            mean_length=tuple(mean_length),
        )

    def __len__(self) -> int:
        return len(self.longest)

    def span(self, group: int, start: float, end: float) -> tuple[int, int]:
        """Positions in `order` that hold all of a group's events overlapping `[start, end)` and few others."""
        first, last = self.offsets[group], self.offsets[group + 1]
        starts = self.start[first:last]
        low = count_up_to(starts, start - self.longest[group])
        return first + low, first + count_before(starts, end)

    def count(self, start: float, end: float) -> int:
        """How many events overlap `[start, end)`: those begun before its end less those over by its start."""
        total = 0
        for first, last in pairwise(self.offsets):
            total += count_before(self.start[first:last], end)
            total -= count_up_to(self.sorted_end[first:last], start)
        return total

    def before(self, moment: float) -> int:
        """How many events are over at `moment`."""
        return sum(count_up_to(self.sorted_end[a:b], moment) for a, b in pairwise(self.offsets))

    def after(self, moment: float) -> int:
        """How many events begin at `moment` or later."""
        return len(self.order) - self.begun(moment)

    def begun(self, moment: float) -> int:
        """How many events begin before `moment`."""
        return sum(count_before(self.start[a:b], moment) for a, b in pairwise(self.offsets))

    def overlapping(self, start: float, end: float, groups: range | None = None) -> Ints:
        """Indices into the columns, ascending, of the events that overlap `[start, end)`."""
        found = [self.overlapping_in(group, start, end) for group in groups or range(len(self))]
        return np.sort(np.concatenate(found)) if found else np.empty(0, np.intp)

    def overlapping_in(self, group: int, start: float, end: float) -> Ints:
        """The same for one group."""
        low, high = self.span(group, start, end)
        return self.order[low:high][self.end[low:high] > floor(start)]
