"""The important events at every level of crowding, so that a crowd never hides them.

Level 0 are all events of a group by start; each level above keeps the two most important of every sixteen of the
level below. Blocks are fixed, so what a level shows does not change while the view moves.
"""

from __future__ import annotations

from dataclasses import dataclass
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
    """`levels[group][k]`: positions in `Groups.order`, ascending; the starts there stand in `starts`."""

    levels: tuple[tuple[NDArray[np.int32], ...], ...]
    starts: tuple[tuple[NDArray[np.int64], ...], ...]
    groups: Groups

    @classmethod
    def of(cls, groups: Groups, importance: NDArray[np.float32]) -> Pyramid:
        """The pyramid of all groups; `importance` as in the columns."""
        weights = importance[groups.order]
        levels = tuple(
            _levels(np.arange(groups.offsets[g], groups.offsets[g + 1], dtype=np.int32), weights)
            for g in range(len(groups))
        )
        return cls(levels, tuple(tuple(groups.start[level] for level in group) for group in levels), groups)

    def visible(self, group: int, start: float, end: float, limit: int) -> tuple[NDArray[np.intp], bool]:
        """Column indices of at most `limit` events of a group overlapping `[start, end)`; whether they are all."""
        longest = self.groups.longest[group]
        for number, (level, starts) in enumerate(zip(self.levels[group], self.starts[group], strict=True)):
            low = count_up_to(starts, start - longest)
            high = count_before(starts, end)
            if high - low <= limit or number + 1 == len(self.levels[group]):
                found = level[low:high]
                found = found[self.groups.end[found] > start][:limit]
                return self.groups.order[found], number == 0
        return np.empty(0, np.intp), True


def _levels(positions: NDArray[np.int32], weights: NDArray[np.float32]) -> tuple[NDArray[np.int32], ...]:
    levels = [positions]
    while len(levels[-1]) > _SMALL:
        below = levels[-1]
        whole = len(below) // _BLOCK * _BLOCK
        blocks = below[:whole].reshape(-1, _BLOCK)
        best = np.argpartition(weights[blocks], _BLOCK - _KEPT, axis=1)[:, _BLOCK - _KEPT :]
        kept = np.sort(np.take_along_axis(blocks, best, axis=1), axis=1).ravel()
        levels.append(np.concatenate((kept, below[whole:])))
    return tuple(levels)
