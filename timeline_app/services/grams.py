"""Which sentences share many of their letters: runs of letters, and who holds each. Heavy: imports numpy."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from timeline_app.summaries import checkpoint

#: Sentences that share so much of the shorter one are found.
ALIKE = 2 / 3
#: So many letters in a row are compared: enough to tell words apart, few enough to see their stems; and in writing
#: without spaces, where a sign says as much as a syllable or a word.
_GRAM, _GRAM_UNSPACED = 4, 2
#: A gram is one number, equal for equal letters: theirs as the digits of this odd base, modulo 2 ** 64.
_BASE = np.uint64(0x9E37_79B9_7F4A_7C15)

#: So many keys are sorted between two checkpoints.
_RUN = 400_000

_Numbers = NDArray[np.int64]
Key = TypeVar("Key", np.int64, np.uint64)


class Grams:
    """The sets of grams of texts. `sizes`: how many each text has, one at least; `work`: what was counted so far.

    Who shares two thirds of a set shares at least one in fifteen of any two fifths of it. So it is enough to count
    the rarest two fifths of each set, which few hold; whole sets are compared only of those that may be alike by
    these (the prefix filter of Chaudhuri, Ganti and Kaushik 2006, with a longer prefix and a count).
    """

    def __init__(self, texts: Sequence[str]) -> None:
        owners, grams = _grams(texts)
        count = len(texts)
        # Of a gram only the last bits count that the number of a text leaves of 64: some 48 tell grams apart.
        bits = np.uint64(count.bit_length())
        keys = _sorted(grams << bits | owners.astype(np.uint64))
        keys = keys[np.flatnonzero(np.diff(keys, prepend=~keys[:1]))]
        holders = (keys & ((np.uint64(1) << bits) - np.uint64(1))).astype(np.int64)
        keys >>= bits
        checkpoint()
        begins = np.flatnonzero(np.diff(keys, prepend=~keys[:1]))
        frequency = np.diff(begins, append=len(keys))
        by_rarity = np.argsort(frequency, kind="stable")
        rank = np.empty_like(by_rarity)
        rank[by_rarity] = np.arange(len(by_rarity))
        ranks = np.repeat(rank, frequency)
        self.sizes: _Numbers = np.bincount(holders, minlength=count)
        self._firsts = np.cumsum(self.sizes) - self.sizes
        self._members = _sorted(holders << 32 | ranks) & 0xFFFF_FFFF
        checkpoint()
        self._rarest = (2 * self.sizes + 4) // 5
        is_rare = ranks <= self._members[self._firsts + self._rarest - 1][holders]
        rare_before = np.append(0, np.cumsum(is_rare))
        begins, ends = begins[by_rarity], (begins + frequency)[by_rarity]
        self._all = _Lists(holders, begins, ends)
        self._rare = _Lists(holders[is_rare], rare_before[begins], rare_before[ends])
        self._fewest = self._rarest - (self.sizes - np.ceil(ALIKE * self.sizes - 1e-6).astype(np.int64))
        # So many grams, the rarest, are held by one text alone.
        self._lonely = int(np.count_nonzero(frequency == 1))
        self._is_own = np.zeros(len(by_rarity), dtype=np.bool_)
        self.work = 0

    def alike(self, number: int) -> list[int]:
        """All that may share two thirds of the shorter one with the text of this number, or itself."""
        own = self._of(number)
        lonely = np.searchsorted(own, self._lonely)
        held, rare = self._all.of(own[lonely : self._rarest[number]]), self._rare.of(own[lonely:])
        self.work += len(held) + len(rare)
        size = len(self.sizes)
        enough = np.bincount(held, minlength=size) >= self._fewest[number]
        enough |= np.bincount(rare, minlength=size) >= self._fewest
        found: list[int] = np.flatnonzero(enough).tolist()
        return found

    def shared(self, number: int, others: Sequence[int]) -> _Numbers:
        """How many grams each of some other texts shares with the text of this number."""
        own, sizes = self._of(number), self.sizes[others]
        places = _in_a_row(self._firsts[others], sizes)
        self.work += len(places)
        self._is_own[own] = True
        found = np.add.reduceat(self._is_own[self._members[places]], np.cumsum(sizes) - sizes, dtype=np.int64)
        self._is_own[own] = False
        return found

    def _of(self, number: int) -> _Numbers:
        first = self._firsts[number]
        return self._members[first : first + self.sizes[number]]


@dataclass(frozen=True, slots=True)
class _Lists:
    """Lists one behind the other, and where each begins and ends."""

    items: _Numbers
    begins: _Numbers
    ends: _Numbers

    def of(self, numbers: _Numbers) -> _Numbers:
        """The lists of these numbers in a row."""
        begins = self.begins[numbers]
        return self.items[_in_a_row(begins, self.ends[numbers] - begins)]


def _in_a_row(begins: _Numbers, sizes: _Numbers) -> _Numbers:
    """The places begin, begin + 1 … of stretches of so many."""
    ends = np.cumsum(sizes)
    return np.arange(ends[-1] if len(ends) else 0) + np.repeat(begins - ends + sizes, sizes)


def _sorted(keys: NDArray[Key]) -> NDArray[Key]:
    """The keys in their order, sorted in place; in runs, between which the work may end."""
    for first in range(0, len(keys), _RUN):
        checkpoint()
        keys[first : first + _RUN].sort()
    keys.sort(kind="stable")  # which merges runs
    return keys


def _grams(texts: Sequence[str]) -> tuple[_Numbers, NDArray[np.uint64]]:
    """The grams of all texts, and whose each is; of a text that is shorter than a gram the whole."""
    sizes = np.array([_GRAM if " " in text else _GRAM_UNSPACED for text in texts], dtype=np.int64)
    filled = [text.ljust(size, "\0") for text, size in zip(texts, sizes.tolist(), strict=True)]
    lengths = np.array([len(text) for text in filled], dtype=np.int64)
    letters = np.frombuffer("".join(filled).encode("utf-32-le", "surrogatepass"), dtype="<u4").astype(np.uint64)
    owners = np.repeat(np.arange(len(texts)), lengths)
    begins = np.arange(len(letters))
    is_whole = begins + sizes[owners] <= np.cumsum(lengths)[owners]
    owners, begins = owners[is_whole], begins[is_whole]
    keys = np.zeros(len(begins), dtype=np.uint64)
    for offset in range(_GRAM):
        checkpoint()
        is_within = offset < sizes[owners]
        keys = keys * _BASE + letters[np.where(is_within, begins + offset, begins)] * is_within
    return owners, keys
