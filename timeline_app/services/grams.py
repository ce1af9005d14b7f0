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
#: Of what there is one a letter: half of the room.
_Small = NDArray[np.int32]
Key = TypeVar("Key", np.int64, np.uint64)


class Grams:
    """The sets of grams of texts. `sizes`: how many each text has, one at least; `work`: what was counted so far.

    Who shares two thirds of a set shares at least one in fifteen of any two fifths of it. So it is enough to count
    the rarest two fifths of each set, which few hold; whole sets are compared only of those that may be alike by
    these (the prefix filter of Chaudhuri, Ganti and Kaushik 2006, with a longer prefix and a count).
    """

    def __init__(self, texts: Sequence[str]) -> None:
        count = len(texts)
        # Of a gram only the last bits count that the number of a text leaves of 64: some 48 tell grams apart.
        bits = np.uint64(count.bit_length())
        keys = _keys(texts, bits)
        keys = keys[_is_first(keys)]
        holders = (keys & ((np.uint64(1) << bits) - np.uint64(1))).astype(np.int32)
        keys >>= bits
        checkpoint()
        begins = np.flatnonzero(_is_first(keys)).astype(np.int32)
        frequency = np.diff(begins, append=np.int32(len(keys)))
        del keys
        by_rarity = np.argsort(frequency, kind="stable").astype(np.int32)
        rank = np.empty(len(by_rarity), dtype=np.int32)
        rank[by_rarity] = np.arange(len(by_rarity), dtype=np.int32)
        ranks = np.repeat(rank, frequency)
        self.sizes: _Numbers = np.bincount(holders, minlength=count)
        self._firsts = np.cumsum(self.sizes) - self.sizes
        self._members = _members(holders, ranks)
        checkpoint()
        self._rarest = (2 * self.sizes + 4) // 5
        is_rare = ranks <= self._members[self._firsts + self._rarest - 1][holders]
        rare_before = np.append(np.int32(0), np.cumsum(is_rare, dtype=np.int32))
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

    def _of(self, number: int) -> _Small:
        first = self._firsts[number]
        return self._members[first : first + self.sizes[number]]


@dataclass(frozen=True, slots=True)
class _Lists:
    """Lists one behind the other, and where each begins and ends."""

    items: _Small
    begins: _Small
    ends: _Small

    def of(self, numbers: _Small) -> _Small:
        """The lists of these numbers in a row."""
        begins = self.begins[numbers]
        return self.items[_in_a_row(begins, self.ends[numbers] - begins)]


def _in_a_row(begins: _Small | _Numbers, sizes: _Small | _Numbers) -> _Numbers:
    """The places begin, begin + 1 … of stretches of so many."""
    ends: _Numbers = np.cumsum(sizes, dtype=np.int64)
    places: _Numbers = np.arange(ends[-1] if len(ends) else 0) + np.repeat(begins - ends + sizes, sizes)
    return places


def _sorted(keys: NDArray[Key]) -> NDArray[Key]:
    """The keys in their order, sorted in place; in runs, between which the work may end."""
    for first in range(0, len(keys), _RUN):
        checkpoint()
        keys[first : first + _RUN].sort()
    keys.sort(kind="stable")  # which merges runs
    return keys


def _is_first(keys: NDArray[Key]) -> NDArray[np.bool_]:
    """Whether each of some keys in their order is another one than the key before it."""
    found = np.ones(len(keys), dtype=np.bool_)
    np.not_equal(keys[1:], keys[:-1], out=found[1:])
    return found


def _members(holders: _Small, ranks: _Small) -> _Small:
    """The ranks of each holder in their order, those of the first holder first."""
    keys = holders.astype(np.int64)
    keys <<= 32
    keys |= ranks
    return (_sorted(keys) & 0xFFFF_FFFF).astype(np.int32)


def _keys(texts: Sequence[str], bits: np.uint64) -> NDArray[np.uint64]:
    """The grams of all texts in their order, the number of its text in the last bits of each."""
    sizes = np.array([_GRAM if " " in text else _GRAM_UNSPACED for text in texts], dtype=np.int32)
    filled = [text.ljust(size, "\0") for text, size in zip(texts, sizes.tolist(), strict=True)]
    lengths = np.array([len(text) for text in filled], dtype=np.int32)
    letters = np.frombuffer("".join(filled).encode("utf-32-le", "surrogatepass"), dtype="<u4")
    owners = np.repeat(np.arange(len(texts), dtype=np.uint32), lengths)
    begins = np.arange(len(letters), dtype=np.int32)
    is_whole = begins + sizes[owners] <= np.cumsum(lengths, dtype=np.int32)[owners]
    owners, begins = owners[is_whole], begins[is_whole]
    keys = np.zeros(len(begins), dtype=np.uint64)
    for offset in range(_GRAM):
        checkpoint()
        is_within = offset < sizes[owners]
        keys *= _BASE
        keys += letters[np.where(is_within, begins + offset, begins)] * is_within
    keys <<= bits
    keys |= owners
    return _sorted(keys)
