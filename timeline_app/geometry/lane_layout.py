"""How high each lane is: shares that a hand has given, lanes folded to a strip. Pure Python."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import accumulate, pairwise
from math import isfinite

#: What a weight may be at most and at least: beyond it a lane is the only one, or none.
_LIGHTEST, _HEAVIEST = 1e-3, 100.0


@dataclass(frozen=True, slots=True)
class LaneSizes:
    """Heights in pixels: of an open lane that scrolls with others, the least of any open one, of a folded one."""

    open_px: float
    least_px: float
    collapsed_px: float


@dataclass(frozen=True, slots=True)
class LaneLayout:
    """Heights of lanes by name, whatever their number and order: a lane that is not named weighs 1 and is open.

    `weights`: shares of the height of the open lanes; `collapsed`: the lanes that are folded to a thin strip.
    """

    weights: Mapping[str, float] = field(default_factory=dict, hash=False)
    collapsed: frozenset[str] = frozenset()

    def extents(self, names: Sequence[str], height_px: float, sizes: LaneSizes) -> tuple[tuple[float, float], ...]:
        """Top and bottom of each lane, each beginning where the one above ends.

        Where there is room for `open_px` a lane, less for a lighter one, they fill the height by their weights;
        where there is not, a lane of weight 1 is so high, and they are higher together than what there is.
        """
        heights, _ = self._heights(names, height_px, sizes)
        return tuple(pairwise(accumulate(heights, initial=0.0)))

    def folded(self, name: str, *, is_collapsed: bool) -> LaneLayout:
        """The layout with a lane folded or opened."""
        return replace(self, collapsed=self.collapsed | {name} if is_collapsed else self.collapsed - {name})

    def toggled(self, name: str) -> LaneLayout:
        """The layout with a lane folded if it was open, else opened."""
        return self.folded(name, is_collapsed=name not in self.collapsed)

    def reset(self, name: str) -> LaneLayout:
        """The layout with a lane as high as one that no hand has touched."""
        return replace(self, weights={key: value for key, value in self.weights.items() if key != name})

    def dragged(
        self, names: Sequence[str], name: str, delta_px: float, *, height_px: float, sizes: LaneSizes
    ) -> LaneLayout:
        """The layout after the lower border of a lane was moved down by so much (up where negative).

        What the lane wins the open lanes below it lose, the nearest first; where lanes are more than fit it just
        grows or shrinks. The border stops where a lane would be lower than the least, and where all fit.
        """
        if name not in names or name in self.collapsed:
            return self
        heights, unit = self._heights(names, height_px, sizes)
        place = list(names).index(name)
        if sum(heights) > height_px + 0.5:
            others = self._asked(names, sizes) - _asked(heights[place] / unit, sizes)
            share = max(heights[place] + delta_px, sizes.least_px, height_px - others) / unit
            return replace(self, weights={**self.weights, name: share})
        open_ = [number for number, other in enumerate(names) if other not in self.collapsed]
        below = [number for number in open_ if number > place]
        moved = _moved(heights, place, below, delta_px, sizes.least_px)
        shares = {names[number]: moved[number] / max(unit, sizes.open_px) for number in open_}
        return replace(self, weights={**self.weights, **shares})

    def _asked(self, names: Sequence[str], sizes: LaneSizes) -> float:
        """What all lanes have together at least before they are more than fit."""
        weights = [_sane(self.weights.get(name, 1.0)) for name in names if name not in self.collapsed]
        folded = (len(names) - len(weights)) * sizes.collapsed_px
        return folded + sum(_asked(weight, sizes) for weight in weights)

    def _heights(self, names: Sequence[str], height_px: float, sizes: LaneSizes) -> tuple[list[float], float]:
        """The heights of all lanes, and that of a lane of weight 1."""
        weights = [None if name in self.collapsed else _sane(self.weights.get(name, 1.0)) for name in names]
        open_ = [weight for weight in weights if weight is not None]
        unit = sizes.open_px
        if open_ and self._asked(names, sizes) < height_px:
            unit = _unit(open_, height_px - sizes.collapsed_px * (len(weights) - len(open_)), sizes.least_px)
        heights = [sizes.collapsed_px if w is None else max(sizes.least_px, w * unit) for w in weights]
        return heights, unit


def _sane(weight: float) -> float:
    return min(max(weight, _LIGHTEST), _HEAVIEST) if isfinite(weight) else 1.0


def _asked(weight: float, sizes: LaneSizes) -> float:
    """What an open lane has at least before lanes are more than fit."""
    return max(sizes.least_px, min(weight, 1.0) * sizes.open_px)


def _unit(weights: Iterable[float], room: float, least: float) -> float:
    """Pixels a weight, such that lanes fill the room, where there is enough, though none is lower than `least`."""
    free = sorted(weights)
    while free[0] * (unit := room / sum(free)) < least and len(free) > 1:
        room -= least
        free.pop(0)
    return unit


def _moved(heights: Sequence[float], place: int, below: Sequence[int], delta: float, least: float) -> list[float]:
    """The heights after a border moved; the lanes below give as long as they are higher than `least`."""
    moved = list(heights)
    if not below:
        return moved
    if delta < 0:
        given = min(-delta, moved[place] - least)
        moved[place] -= given
        moved[below[0]] += given
        return moved
    for number in below:
        given = min(delta, moved[number] - least)
        moved[number] -= given
        moved[place] += given
        delta -= given
    return moved
