"""Several values a row as two arrays (compressed sparse rows), and names as numbers."""

from __future__ import annotations

from bisect import insort
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from heapq import merge
from threading import Lock
from typing import Any

import numpy as np
from numpy.typing import NDArray

Indices = NDArray[np.signedinteger[Any]]
Mask = NDArray[np.bool_]
Codes = NDArray[np.integer[Any]]

#: Fewer new names than this are put into their places one by one; more are sorted in runs of so many.
_FEW, _RUN = 500, 5_000
#: So many rows are repeated at once.
_PIECE = 1 << 15
#: Ids below this are counted at the places that they are, which is far quicker than sorting them.
_SMALL = 1 << 20


@dataclass(frozen=True, eq=False)
class Many:
    """Values of rows: those of row `n` are `codes[offsets[n]:offsets[n + 1]]`."""

    offsets: NDArray[np.int64]
    codes: Codes

    @classmethod
    def of(cls, lengths: Sequence[int] | NDArray[np.int64], codes: Codes) -> Many:
        """Of how many values each row has, and all values in the order of the rows."""
        offsets = np.zeros(len(lengths) + 1, np.int64)
        np.cumsum(lengths, out=offsets[1:])
        return cls(offsets, codes)

    @classmethod
    def joined(cls, parts: Sequence[Many]) -> Many:
        """The rows of all of these, one part behind the other."""
        lengths = np.concatenate([part.lengths for part in parts])
        return cls.of(lengths, np.concatenate([part.codes for part in parts]))

    def __len__(self) -> int:
        return len(self.offsets) - 1

    @property
    def lengths(self) -> NDArray[np.int64]:
        """How many values each row has."""
        return np.diff(self.offsets)

    @cached_property
    def rows(self) -> Codes:
        """The row of each value."""
        return _repeated(np.arange(len(self), dtype=np.int32), self.lengths)

    def of_row(self, row: int) -> Codes:
        """The values of a row."""
        return self.codes[self.offsets[row] : self.offsets[row + 1]]

    def take(self, rows: Indices) -> Many:
        """Some rows in this order."""
        lengths = self.lengths[rows]
        # Where the values of a row begin less where they will begin: what is to be added to each place.
        shift = self.offsets[:-1][rows] - (np.cumsum(lengths) - lengths)
        places = _repeated(shift, lengths)
        places += np.arange(len(places))
        return Many.of(lengths, self.codes[places])

    def head(self, count: int) -> Many:
        """The first rows."""
        return Many(self.offsets[: count + 1], self.codes[: self.offsets[count]])

    def where(self, kept: Mask) -> Many:
        """The values that are kept, of the same rows."""
        counted = np.append(0, np.cumsum(kept))
        return Many(counted[self.offsets], self.codes[kept])

    def any_of(self, wanted: Mask) -> Mask:
        """The rows of which `wanted`, by code, holds for any value."""
        found = np.zeros(len(self), np.bool_)
        found[self.rows[wanted[self.codes]]] = True
        return found

    def least(self, ranks: Codes, default: int) -> Codes:
        """The least of the ranks, by code, of each row's values; `default` where it has none."""
        found = np.full(len(self), default, np.int32)
        filled = self.lengths > 0
        if filled.any():
            found[filled] = np.minimum.reduceat(ranks[self.codes], self.offsets[:-1][filled])
        return found

    def runs(self, starts: Indices) -> Many:
        """Rows joined: each from one start up to the next, the first start being 0."""
        return Many(np.append(self.offsets[starts], self.offsets[-1]), self.codes)

    def distinct(self, keys: Codes | None = None) -> Many:
        """Each value of a row once, the first; `keys`: what tells values apart, if not they themselves."""
        keys = self.codes if keys is None else keys
        order = np.lexsort((keys, self.rows))
        rows, keys = self.rows[order], keys[order]
        again = order[1:][(rows[1:] == rows[:-1]) & (keys[1:] == keys[:-1])]
        if not len(again):
            return self
        # The sort keeps the order of what is equal, so it is the first of each that stays.
        kept = np.ones(len(self.codes), np.bool_)
        kept[again] = False
        return self.where(kept)


def _repeated(values: Codes, times: NDArray[np.int64]) -> Codes:
    """Each of the values so many times: piece by piece, as `np.repeat` lets no other thread run meanwhile."""
    pieces = (slice(first, first + _PIECE) for first in range(0, len(values), _PIECE))
    return np.concatenate([values[:0], *(np.repeat(values[piece], times[piece]) for piece in pieces)])


def places_in(ids: NDArray[np.int64], wanted: NDArray[np.int64]) -> NDArray[np.intp]:
    """Where these stand among ids that are in order; -1 for those that are not there."""
    places = np.searchsorted(ids, wanted)
    if not len(ids):
        return np.full(len(wanted), -1, np.intp)
    is_there = ids[np.minimum(places, len(ids) - 1)] == wanted
    return np.where(is_there, places, -1)


def counted(ids: NDArray[np.int64]) -> dict[int, int]:
    """How often each of these ids is there; they may be any."""
    if ids.min(initial=0) >= 0 and ids.max(initial=0) < _SMALL:
        counts = np.bincount(ids)
        found = np.flatnonzero(counts)
        counts = counts[found]
    else:
        found, counts = np.unique(ids, return_counts=True)
    return dict(zip(found.tolist(), counts.tolist(), strict=True))


class Names(dict[str, int]):
    """Names as numbers, which are given as they are asked for and never change.

    Several catalogues share one, and so do the threads that read and narrow them: each may ask at any time.
    """

    def __init__(self, known: Iterable[str] = ()) -> None:
        super().__init__()
        self.all: list[str] = []
        self._order: list[int] = []
        self._ranks = np.zeros(0, np.int32)
        # Two locks: who asks for a name need not wait for who sorts.
        self._naming, self._sorting = Lock(), Lock()
        for name in known:
            _ = self[name]

    def __missing__(self, name: str) -> int:
        with self._naming:
            code = self.get(name)
            if code is None:  # nor has another thread named it meanwhile
                code = len(self.all)
                self.all.append(name)
                self[name] = code
            return code

    def codes(self, names: Iterable[str]) -> NDArray[np.int32]:
        """The numbers of these names."""
        return np.array([*map(self.__getitem__, names)], np.int32)

    def ranks(self) -> Codes:
        """Of each code, its place when all are sorted by name."""
        with self._sorting:
            if len(self._ranks) < len(self.all):
                order = self._sorted()
                ranks = np.empty(len(order), np.int32)
                ranks[np.array(order, np.intp)] = np.arange(len(order), dtype=np.int32)
                self._order, self._ranks = order, ranks
            return self._ranks

    def _sorted(self) -> list[int]:
        """All codes by name: many that came since are sorted in runs, one sort of all would hold threads up."""
        new = range(len(self._order), len(self.all))
        if len(new) < _FEW:
            order = self._order.copy()
            for code in new:
                insort(order, code, key=self._key)
            return order
        runs = [sorted(new[first : first + _RUN], key=self._key) for first in range(0, len(new), _RUN)]
        return list(merge(self._order, *runs, key=self._key))

    def _key(self, code: int) -> tuple[str, str]:
        return self.all[code].casefold(), self.all[code]
