"""Greedy placement of labels in rows, so that none overlaps another."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Box:
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
        place = bisect_left(self._lefts, left)
        if place and self._rights[place - 1] > left:
            return False
        if place < len(self._lefts) and self._lefts[place] < right:
            return False
        self._lefts.insert(place, left)
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
) -> dict[int, Spot]:
    """The spot of each box that finds one, by key; the first boxes choose first.

    A box takes its preferred spot where that is free (so that labels do not jump), else the lowest free row where
    it wants to stand, else one where it is moved to the left by one of `shifts`.
    """
    taken = [Row() for _ in range(rows)]
    wished = preferred or {}
    spots = [Spot(row, shift) for shift in shifts for row in range(rows)]
    placed: dict[int, Spot] = {}
    for box in boxes:
        first = wished.get(box.key)
        for spot in spots if first is None or first.row >= rows else (first, *spots):
            if taken[spot.row].add(box.left - spot.shift, box.right - spot.shift + gap):
                placed[box.key] = spot
                break
    return placed
