"""Prefix sums over equal bins of time: density at every pixel by two gathers, whatever the number of events."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Int64s = NDArray[np.int64]
Int32s = NDArray[np.int32]

_DAY_S = 86_400
#: More bins than this over all groups are not kept (8 bytes each).
_MOST = 1 << 21
_MOST_OF_GROUP = 1 << 15


@dataclass(frozen=True, eq=False)
class Bins:
    """Counts of the events of each group at the edges of bins, `origin + i * width_s`; shapes `(groups, edges)`.

    `begun`: events that begin before an edge; `over`: events that end before it or on it. `is_exact`: whether all
    events of a group begin and end on edges, as those known to the day do: then the counts hold for any moment.
    """

    origin: int
    width_s: int
    begun: Int32s
    over: Int32s
    is_exact: tuple[bool, ...]

    @classmethod
    def of(cls, starts: Sequence[Int64s], ends: Sequence[Int64s]) -> Bins:
        """Bins of groups, each with its sorted starts and sorted ends; a day wide, or as many days as needed."""
        first = min((int(group[0]) for group in starts if len(group)), default=0) // _DAY_S
        last = -(-max((int(group[-1]) for group in ends if len(group)), default=0) // _DAY_S)
        most = min(_MOST_OF_GROUP, _MOST // max(1, len(starts)))
        days = 1
        while (last - first) // days + 1 > most:
            days *= 2
        width, origin = days * _DAY_S, first * _DAY_S
        count = (last - first) // days + 2
        sums = [_sums(group, origin, width, count) for group in starts]
        over = [_sums(group, origin, width, count, is_end=True) for group in ends]
        is_exact = tuple(s[1] and e[1] for s, e in zip(sums, over, strict=True))
        return cls(origin, width, np.stack([s[0] for s in sums]), np.stack([e[0] for e in over]), is_exact)

    def at(self, groups: slice, moments: Int64s) -> tuple[Int32s, Int32s]:
        """How many events of groups begin before moments, and end before them or at them: right for exact groups.

        Shapes `(groups, moments)`.
        """
        places = (moments - self.origin) // self.width_s
        is_between = places * self.width_s + self.origin != moments
        begun = self.begun[groups].take(places + is_between, axis=1, mode="clip")
        return begun, self.over[groups].take(places, axis=1, mode="clip")

    def begun_before(self, moment: int) -> Int64s:
        """How many events of each group begin before one moment: right for exact groups."""
        return self._column(self.begun, -((self.origin - moment) // self.width_s))

    def over_at(self, moment: int) -> Int64s:
        """How many events of each group end before one moment or at it: right for exact groups."""
        return self._column(self.over, (moment - self.origin) // self.width_s)

    def _column(self, counts: Int32s, place: int) -> Int64s:
        return counts[:, min(max(place, 0), counts.shape[1] - 1)].astype(np.int64)

    def near(self, group: int, moments: Int64s) -> tuple[Int32s, Int32s]:
        """The same of one group at the edges that are nearest to the moments."""
        places = (moments - self.origin + self.width_s // 2) // self.width_s
        return self.begun[group].take(places, mode="clip"), self.over[group].take(places, mode="clip")


def _sums(moments: Int64s, origin: int, width_s: int, count: int, *, is_end: bool = False) -> tuple[Int32s, bool]:
    """How many sorted moments lie before each of `count` edges (or on it, for ends); whether all lie on edges."""
    places = (moments - origin) // width_s
    on_edge = places * width_s + origin == moments
    places += 1 if not is_end else ~on_edge
    return np.cumsum(np.bincount(places, minlength=count)).astype(np.int32), bool(on_edge.all())
