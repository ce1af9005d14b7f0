"""Which events lie in chosen ranges, in the order of time, without writing all of their numbers down."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

import numpy as np
from numpy.typing import NDArray

from timeline_app.geometry import EventColumns
from timeline_app.geometry.groups import count_before
from timeline_app.model import Ranges

Numbers = NDArray[np.intp]


@dataclass(frozen=True, eq=False)
class Runs:
    """Numbers as runs without a gap (ranges) and others between them (arrays); ascending where `is_sorted`."""

    parts: tuple[range | Numbers, ...]
    ends: tuple[int, ...]
    is_sorted: bool = True

    @classmethod
    def of(cls, parts: Sequence[range | Numbers]) -> Runs:
        """These parts one behind the other, which are all ascending; empty ones are left out."""
        kept = tuple(part for part in parts if len(part))
        return cls(kept, tuple(accumulate(map(len, kept))))

    @classmethod
    def in_order(cls, numbers: Numbers) -> Runs:
        """Numbers in any order."""
        return cls((numbers,), (len(numbers),), is_sorted=False)

    def __len__(self) -> int:
        return self.ends[-1] if self.ends else 0

    def __iter__(self) -> Iterator[int]:
        return (int(number) for part in self.parts for number in part)

    def at(self, place: int) -> int:
        """The number at a place; raises IndexError where there is none."""
        if not 0 <= place < len(self):
            raise IndexError(place)
        part = bisect_right(self.ends, place)
        return int(self.parts[part][place - (self.ends[part - 1] if part else 0)])

    def between(self, first: int, end: int) -> Numbers:
        """The numbers from one place up to another."""
        found, begun = [], 0
        for part, part_end in zip(self.parts, self.ends, strict=True):
            low, high = max(first, begun) - begun, min(end, part_end) - begun
            if low < high:
                found.append(_array(part[low:high]))
            begun = part_end
        return np.concatenate(found) if found else np.empty(0, np.intp)

    def place_of(self, number: int) -> int:
        """The place of a number, -1 where it is not among them."""
        if not self.is_sorted:
            places = np.flatnonzero(self.array() == number)
            return int(places[0]) if len(places) else -1
        first = 0
        for part, end in zip(self.parts, self.ends, strict=True):
            if part[0] <= number <= part[-1]:
                inside = number - part.start if isinstance(part, range) else int(part.searchsorted(number))
                return first + inside if part[inside] == number else -1
            first = end
        return -1

    def array(self) -> Numbers:
        """All numbers."""
        return self.between(0, len(self))

    def mask(self, length: int) -> NDArray[np.bool_]:
        """Whether each of the numbers below `length` is among them."""
        found = np.zeros(length, np.bool_)
        for part in self.parts:
            found[slice(part.start, part.stop) if isinstance(part, range) else part] = True
        return found


def _array(part: range | Numbers) -> Numbers:
    return np.arange(part.start, part.stop) if isinstance(part, range) else part


def runs_in(columns: EventColumns, ranges: Ranges, *, undated: int = 0) -> Runs:
    """The places in columns of the events that share time with a range, as `EventColumns.in_range` has them.

    Of everything, where no range is chosen, `undated` further places behind them.
    """
    if not ranges:
        return Runs.of([range(len(columns) + undated)])
    parts: list[range | Numbers] = []
    taken = 0
    for one in ranges:
        first, last = (count_before(columns.start, moment) for moment in (one.start, max(one.end, one.start + 1)))
        begun = lasting(columns, one.start)
        parts += [begun[begun.searchsorted(taken) : begun.searchsorted(first)], range(first, last)]
        taken = last
    return Runs.of(parts)


def lasting(columns: EventColumns, moment: int) -> Numbers:
    """The places of the events that hold a moment, in seconds."""
    return columns.groups.overlapping(moment, moment + 1)
