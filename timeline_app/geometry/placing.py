"""Greedy placement of labels in rows, so that none overlaps another."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import inf
from typing import NamedTuple


class Box(NamedTuple):
    """A label that wants `[left, right)` pixels of a row; `key` names it."""

    key: int
    left: float
    right: float


class Row:
    """What is already placed in a row."""

    __slots__ = ("_lefts", "_rights")

    def __init__(self) -> None:
        self._lefts: list[float] = []
        self._rights: list[float] = []

    def add(self, left: float, right: float) -> bool:
        """Take `[left, right)` where it is free; False where it is not."""
        lefts = self._lefts
        place = bisect_left(lefts, left)
        if place and self._rights[place - 1] > left:
            return False
        if place < len(lefts) and lefts[place] < right:
            return False
        lefts.insert(place, left)
        self._rights.insert(place, right)
        return True


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a box stands: its row, and how far to the left it was moved in pixels."""

    row: int
    shift: float = 0.0


def place(
    boxes: Iterable[Box],
    rows: int,
    *,
    gap: float = 0.0,
    shifts: Sequence[float] = (0.0,),
    preferred: Mapping[int, Spot] | None = None,
    bounds: tuple[float, float] = (-inf, inf),
) -> dict[int, Spot]:
    """The spot of each box that finds one, by key; the first boxes choose first.

    A box takes its preferred spot where that is free (so that labels do not jump), else the lowest free row where
    it wants to stand, else one where it is moved to the left by one of `shifts`. None leaves the bounds: a box
    that would is moved to the left so far that it does not, at most by its width, or finds no place.
    """
    taken = [Row() for _ in range(rows)]
    wished = preferred or {}
    placed: dict[int, Spot] = {}
    for key, left, right in boxes:
        wish = wished.get(key)
        if (
            wish is not None
            and wish.row < rows
            and taken[wish.row].add(left - wish.shift, right - wish.shift + gap)
        ):
            placed[key] = wish
        elif (spot := _free(taken, left, right, gap, _possible(left, right, shifts, bounds))) is not None:
            placed[key] = spot
    return placed


def _possible(left: float, right: float, shifts: Sequence[float], bounds: tuple[float, float]) -> Sequence[float]:
    """How far a box may be moved to the left, the least first."""
    least, most = max(0.0, right - bounds[1]), left - bounds[0]
    if least == 0.0 and most >= shifts[-1]:
        return shifts
    return [shift for shift in sorted({least, *shifts}) if least <= shift <= min(most, right - left)]


def _free(taken: Sequence[Row], left: float, right: float, gap: float, shifts: Sequence[float]) -> Spot | None:
    for shift in shifts:
        for number, row in enumerate(taken):
            if row.add(left - shift, right - shift + gap):
                return Spot(number, shift)
    return None
