"""Which sentences tell again what another one tells: copies, agencies' rewrites, one event in two articles."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

#: A sentence is a rewrite with so much of its letters in another one.
_REWRITTEN = 0.6
#: With so much it adds nothing to another telling of the same event in another article.
_TOLD = 0.4
#: So many letters in a row are compared: enough to tell words apart in any script, few enough to see their stems.
_GRAM = 4


@dataclass(frozen=True, slots=True)
class Telling:
    """A sentence, its article, and the entries that it tells."""

    text: str
    article_id: int
    entries: Collection[int] = ()


def retold(tellings: Sequence[Telling]) -> list[int]:
    """The places of those that tell again what one before them tells, in their order."""
    kept: list[tuple[Telling, frozenset[str]]] = []
    found: list[int] = []
    for place, telling in enumerate(tellings):
        grams = _grams(telling.text)
        if any(_tells(before, of_before, telling, grams) for before, of_before in kept):
            found.append(place)
        else:
            kept.append((telling, grams))
    return found


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


def _tells(before: Telling, of_before: frozenset[str], telling: Telling, grams: frozenset[str]) -> bool:
    is_one_event = before.article_id != telling.article_id and not set(telling.entries).isdisjoint(before.entries)
    return len(grams & of_before) >= (_TOLD if is_one_event else _REWRITTEN) * len(grams)


def _grams(text: str) -> frozenset[str]:
    flat = " ".join(text.casefold().split())
    return frozenset(flat[first : first + _GRAM] for first in range(max(1, len(flat) - _GRAM + 1)))
