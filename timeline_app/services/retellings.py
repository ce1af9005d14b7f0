"""Which sentences tell again what another one tells: copies, agencies' rewrites, one event in two articles."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

#: A sentence is a rewrite with so much of its letters in another one.
_REWRITTEN = 2 / 3
#: With so much it adds nothing to another telling of the same event in another article.
_TOLD = 0.4
#: So many letters in a row are compared: enough to tell words apart, few enough to see their stems; and in writing
#: without spaces, where a sign says as much as a syllable or a word.
_GRAM, _GRAM_UNSPACED = 4, 2
_NUMBER = re.compile(r"\d+(?:[.,:]\d+)*")


@dataclass(frozen=True, slots=True)
class Telling:
    """A sentence, its article, and the entries that it tells."""

    text: str
    article_id: int
    entries: Collection[int] = ()


def retold(tellings: Sequence[Telling]) -> list[int]:
    """The places of those that tell again what one before them tells, in their order."""
    kept: list[_Read] = []
    found: list[int] = []
    for place, read in enumerate(map(_Read.of, tellings)):
        if any(read.tells_again(before) for before in kept):
            found.append(place)
        else:
            kept.append(read)
    return found


def retelling(told: Sequence[Telling], others: Sequence[Telling]) -> list[int]:
    """The places of those others that tell again what is told."""
    known = [_Read.of(telling) for telling in told]
    read = map(_Read.of, others)
    return [place for place, one in enumerate(read) if any(one.tells_again(before) for before in known)]


@dataclass(frozen=True, slots=True)
class _Read:
    telling: Telling
    grams: frozenset[str]
    numbers: frozenset[str]

    @classmethod
    def of(cls, telling: Telling) -> _Read:
        flat = " ".join(telling.text.casefold().split())
        size = _GRAM if " " in flat else _GRAM_UNSPACED
        grams = frozenset(flat[end - size : end] for end in range(size, max(size, len(flat)) + 1))
        return cls(telling, grams, frozenset(_NUMBER.findall(flat)))

    def tells_again(self, before: _Read) -> bool:
        """Whether it is a rewrite of another one, or adds nothing to how that tells the same event."""
        one, other = self.telling, before.telling
        is_one_event = one.article_id != other.article_id and not set(one.entries).isdisjoint(other.entries)
        shared = len(self.grams & before.grams)
        if is_one_event and shared >= _TOLD * len(self.grams):
            return True
        # "fell 3 percent to 20 dollars" is no rewrite of "fell 2 percent to 31 dollars".
        is_other_news = bool(self.numbers - before.numbers and before.numbers - self.numbers)
        return not is_other_news and shared >= _REWRITTEN * min(len(self.grams), len(before.grams))


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
