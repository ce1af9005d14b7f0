"""Finding words by a few of their letters: "exsum" finds "Export summary"."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

#: What a letter is worth: found at all, at the beginning of a word, right after the one before, at the beginning.
_FOUND, _WORD, _NEXT, _FIRST = 1.0, 8.0, 5.0, 4.0
#: What each letter costs that is passed over between two that are found.
_PASSED = 0.15


@dataclass(frozen=True, slots=True)
class Match:
    """How well letters were found, more is better, and where: places in the text, ascending."""

    score: float
    places: tuple[int, ...]


def match(wanted: str, text: str) -> Match | None:
    """Find the words that were typed in a text; None where one of them is not in it.

    The letters of a word stand in the text in their order, maybe with others between them; the words may come in
    any order. Case and accents do not count.
    """
    letters, score, places = folded(text), 0.0, set[int]()
    for word in folded(wanted).split():
        found = _best(word, letters)
        if found is None:
            return None
        score += found.score
        places.update(found.places)
    return Match(score - 0.01 * len(text), tuple(sorted(places)))


def folded(text: str) -> str:
    """A text letter by letter without case and accents, as long as it was."""
    return "".join(unicodedata.normalize("NFKD", letter)[0].lower()[:1] or letter for letter in text)


def _best(word: str, letters: str) -> Match | None:
    """The best of all ways to find a word's letters one after another: a row of ways for each letter."""
    ways: dict[int, Match] = {-1: Match(0.0, ())}
    for letter in word:
        following: dict[int, Match] = {}
        for place, here in enumerate(letters):
            if here != letter:
                continue
            before = [
                (_worth(last, place, letters) + way.score, way) for last, way in ways.items() if last < place
            ]
            if before:
                score, way = max(before, key=lambda one: one[0])
                following[place] = Match(score, (*way.places, place))
        ways = following
    return max(ways.values(), key=lambda way: way.score, default=None)


def _worth(last: int, place: int, letters: str) -> float:
    """What it is worth to find a letter at a place after another at `last` (-1: it is the first)."""
    worth = _FOUND
    if place == 0:
        worth += _FIRST
    if place == 0 or not letters[place - 1].isalnum():
        worth += _WORD
    if last < 0:
        return worth
    return worth + (_NEXT if last == place - 1 else -_PASSED * (place - last - 1))
