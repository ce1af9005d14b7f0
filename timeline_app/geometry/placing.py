"""Greedy placement of labels in rows, so that none overlaps another."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping
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


def place(
    boxes: Iterable[Box], rows: int, *, gap: float = 0.0, preferred: Mapping[int, int] | None = None
) -> dict[int, int]:
    """The row of each box that finds one, by key; the first boxes choose first.

    A box takes its preferred row where that is free (so that labels do not jump), else the lowest free one.
    """
    taken = [Row() for _ in range(rows)]
    wished = preferred or {}
    placed: dict[int, int] = {}
    for box in boxes:
        first = wished.get(box.key, -1)
        order = range(rows) if not 0 <= first < rows else (first, *(r for r in range(rows) if r != first))
        for row in order:
            if taken[row].add(box.left, box.right + gap):
                placed[box.key] = row
                break
    return placed
