"""The important events at every level of crowding, so that a crowd never hides them.

Level 0 are all events of a group by start; each level above keeps the two most important of every sixteen of the
level below. Blocks are fixed, so what a level shows does not change while the view moves.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, floor
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from timeline_app.geometry.groups import count_before, count_up_to

if TYPE_CHECKING:
    from timeline_app.geometry.groups import Groups

_BLOCK = 16
_KEPT = 2
_SMALL = 64


@dataclass(frozen=True, eq=False)
class Pyramid:
    """`levels[group][k]`: positions in `Groups.order`, ascending, at level k + 1; `starts`: their starts."""

    levels: tuple[tuple[NDArray[np.int32], ...], ...]
    starts: tuple[tuple[NDArray[np.int64], ...], ...]
    groups: Groups

    @classmethod
    def of(cls, groups: Groups, importance: NDArray[np.float32]) -> Pyramid:
        """The pyramid of all groups; `importance` as in the columns."""
        levels = tuple(
            _levels(groups.offsets[g], importance[groups.order[groups.offsets[g] : groups.offsets[g + 1]]])
            for g in range(len(groups))
        )
        return cls(levels, tuple(tuple(groups.start[level] for level in group) for group in levels), groups)

    def visible(self, group: int, start: float, end: float, limit: int) -> tuple[NDArray[np.intp], bool]:
        """Column indices of at most `limit` events of a group overlapping `[start, end)`; whether they are all."""
        low, high = self.groups.span(group, start, end)
        if high - low <= limit or not self.levels[group]:
            return self.groups.lasting(low, high, start)[:limit], high - low <= limit
        positions = self._thinned(group, start - self.groups.longest[group], end, limit)
        indices = self.groups.order[positions]
        return indices[self.groups.ends[indices] > floor(start)][:limit].astype(np.intp), False

    def beginning(self, group: int, start: float, end: float, limit: int) -> NDArray[np.intp]:
        """Column indices of events of a group that begin in `[start, end)`; of more than `limit` the important.

        So many are at least an eighth of the limit, unless they are fewer.
        """
        low, high = self.groups.span_of_starts(group, start, end)
        if high - low <= limit or not self.levels[group]:
            return self.groups.order[low:high].astype(np.intp)
        return self.groups.order[self._thinned(group, ceil(start) - 1, end, limit)].astype(np.intp)

    def _thinned(self, group: int, after: float, end: float, limit: int) -> NDArray[np.int32]:
        """Positions at the first level that has at most `limit` events between `after` and `end`."""
        found = np.empty(0, np.int32)
        for level, starts in zip(self.levels[group], self.starts[group], strict=True):
            low, high = count_up_to(starts, after), count_before(starts, end)
            found = level[low:high]
            if high - low <= limit:
                break
        return found


def _levels(first: int, weights: NDArray[np.float32]) -> tuple[NDArray[np.int32], ...]:
    """All levels above the lowest of a group whose events stand at positions from `first`, with their weights."""
    levels: list[NDArray[np.int32]] = []
    below = np.arange(len(weights), dtype=np.int32)
    while len(below) > _SMALL:
        whole = len(below) // _BLOCK * _BLOCK
        blocks = below[:whole].reshape(-1, _BLOCK)
        best = np.argpartition(weights[blocks], _BLOCK - _KEPT, axis=1)[:, _BLOCK - _KEPT :]
        kept = np.sort(np.take_along_axis(blocks, best, axis=1), axis=1).ravel()
        below = np.concatenate((kept, below[whole:]))
        levels.append(below)
    return tuple(level + np.int32(first) for level in levels)
