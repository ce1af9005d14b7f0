"""Which sentences tell again what another one tells: copies, agencies' rewrites, one event in two articles.

Heavy: imports numpy.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Hashable, Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

#: A sentence is a rewrite with two thirds of its letters in another one.
_REWRITTEN = 2 / 3
#: With so much it adds nothing to another telling of the same event in another article.
_TOLD = 0.4
#: So many letters in a row are compared: enough to tell words apart, few enough to see their stems; and in writing
#: without spaces, where a sign says as much as a syllable or a word.
_GRAM, _GRAM_UNSPACED = 4, 2
_NUMBER = re.compile(r"\d+(?:[.,:]\d+)*")
#: A gram is one number, equal for equal letters: theirs as the digits of this odd base, modulo 2 ** 64.
_BASE = np.uint64(0x9E37_79B9_7F4A_7C15)
#: So many grams in common are counted, in some half a second: what comes later is not compared.
_MOST_COUNTED = 300_000_000

_Numbers = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Telling:
    """A sentence, its article, and the entries that it tells."""

    text: str
    article_id: int
    entries: Collection[int] = ()


def retold(tellings: Sequence[Telling]) -> list[int]:
    """The places of those that tell again what one before them tells, in their order."""
    return Tellings(tellings).retold(range(len(tellings)))


def retelling(told: Sequence[Telling], others: Sequence[Telling]) -> list[int]:
    """The places of those others that tell again what is told."""
    first = len(told)
    found = Tellings([*told, *others]).retelling(range(first), range(first, first + len(others)))
    return [place - first for place in found]


class Tellings:
    """Sentences that are compared with one another; places count among all of them.

    One is a rewrite of another one that shares two thirds of the letters of the shorter, and names no other
    numbers ("fell 3 percent to 20 dollars" is no rewrite of "fell 2 percent to 31 dollars"); and one that shares
    0.4 of its own letters with the telling of the same event in another article adds nothing to it.

    Of thousands of sentences the first are compared with all; for the last there may be no time.
    """

    def __init__(self, tellings: Sequence[Telling]) -> None:
        flat = [" ".join(telling.text.casefold().split()) for telling in tellings]
        self._grams = _sets_of_grams(flat)
        self._figures = _sets_of([_NUMBER.findall(text) for text in flat])
        self._entries = _sets_of([telling.entries for telling in tellings])
        self._articles = np.array([telling.article_id for telling in tellings], dtype=np.int64)
        self._counted = 0
        self._known = dict[int, list[int]]()

    def retold(self, places: Iterable[int]) -> list[int]:
        """Those of these places that tell again what one before them tells that does not."""
        found, kept, gone = list[int](), set[int](), set[int]()
        for place in places:
            if place in gone and place not in kept:
                found.append(place)
            else:
                kept.add(place)
                gone.update(self._retellers(place))
        return found

    def retelling(self, told: Iterable[int], others: Iterable[int]) -> list[int]:
        """Those of the other places that tell again what is told."""
        gone = {again for place in told for again in self._retellers(place)}
        return [place for place in others if place in gone]

    def _retellers(self, place: int) -> list[int]:
        """All that tell again what stands at a place."""
        if place not in self._known:
            self._known[place] = self._compared(place) if self._counted < _MOST_COUNTED else []
        return self._known[place]

    def _compared(self, place: int) -> list[int]:
        grams, sizes = self._grams.shared(place), self._grams.sizes
        self._counted += self._grams.work(place)
        figures, numbers = self._figures.shared(place), self._figures.sizes
        has_other_news = (figures < numbers) & (figures < numbers[place])
        is_rewrite = (grams >= _REWRITTEN * np.minimum(sizes, sizes[place])) & ~has_other_news
        is_one_event = (self._entries.shared(place) > 0) & (self._articles != self._articles[place])
        is_again = is_rewrite | (is_one_event & (grams >= _TOLD * sizes))
        is_again[place] = False
        found: list[int] = np.flatnonzero(is_again).tolist()
        return found


class _Sets:
    """Sets of numbered members, and which of them hold each member. `sizes`: how many members each set has."""

    def __init__(self, owners: _Numbers, members: NDArray[np.uint64], count: int) -> None:
        """Sets 0…count - 1: whose each member is; in any order, and as often as it comes.

        Of a member only the last bits count that the number of a set leaves of 64; grams of some 48 are different.
        """
        bits = np.uint64(max(1, count).bit_length())
        keys = np.sort(members << bits | owners.astype(np.uint64))
        keys = keys[np.flatnonzero(np.diff(keys, prepend=~keys[:1]))]
        self._holders = (keys & ((np.uint64(1) << bits) - np.uint64(1))).astype(np.int64)
        self.sizes: _Numbers = np.bincount(self._holders, minlength=count)
        self._lasts = np.cumsum(self.sizes)
        members = keys >> bits
        is_new = np.diff(members, prepend=~members[:1]) != 0
        self._begins = np.flatnonzero(is_new)
        self._ends = np.append(self._begins[1:], len(keys))
        by_owner = np.sort(self._holders << 32 | np.cumsum(is_new) - 1)
        self._members = by_owner & 0xFFFF_FFFF

    def shared(self, number: int) -> _Numbers:
        """How many members each set shares with that of this number."""
        begins, ends = self._spans(number)
        held = [self._holders[begin:end] for begin, end in zip(begins.tolist(), ends.tolist(), strict=True)]
        if not held:
            return np.zeros(len(self.sizes), dtype=np.int64)
        return np.bincount(np.concatenate(held), minlength=len(self.sizes))

    def work(self, number: int) -> int:
        """How much has to be counted for `shared`."""
        begins, ends = self._spans(number)
        return int((ends - begins).sum())

    def _spans(self, number: int) -> tuple[_Numbers, _Numbers]:
        last = self._lasts[number]
        own = self._members[last - self.sizes[number] : last]
        return self._begins[own], self._ends[own]


def _sets_of(sets: Sequence[Iterable[Hashable]]) -> _Sets:
    numbers = dict[Hashable, int]()
    members = [[numbers.setdefault(one, len(numbers)) for one in each] for each in sets]
    owners = np.repeat(np.arange(len(sets)), [len(each) for each in members])
    return _Sets(owners, np.array([one for each in members for one in each], dtype=np.uint64), len(sets))


def _sets_of_grams(texts: Sequence[str]) -> _Sets:
    """The sets of the grams of texts; of one that is shorter than a gram the whole."""
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
        is_within = offset < sizes[owners]
        keys = keys * _BASE + letters[np.where(is_within, begins + offset, begins)] * is_within
    return _Sets(owners, keys, len(texts))


def recurrence(sentences: Iterable[str], *, words: int = 4) -> float:
    """The share of the runs of so many words that stand there before already, 0…1: what a summary says twice."""
    seen = set[tuple[str, ...]]()
    count = again = 0
    for sentence in sentences:
        parts = sentence.casefold().split()
        for run in zip(*(parts[first:] for first in range(words)), strict=False):
            count, again = count + 1, again + (run in seen)
            seen.add(run)
    return again / count if count else 0.0
