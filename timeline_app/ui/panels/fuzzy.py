"""Finding words by a few of their letters: "exsum" finds "Export summary"."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

#: What a letter is worth: found at all, at the beginning of a word, right after the one before, at the beginning.
_FOUND, _WORD, _NEXT, _FIRST = 1.0, 8.0, 4.0, 3.0
#: What it costs to pass letters over between two that are found, and each of them.
_GAP, _PASSED = 2.0, 0.15


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
            if here == letter:
                before = [
                    (_worth(way, place, letters) + way.score, way) for last, way in ways.items() if last < place
                ]
                if before:
                    score, way = max(before, key=lambda one: one[0])
                    following[place] = Match(score, (*way.places, place))
        ways = following
    return max(ways.values(), key=lambda way: way.score, default=None)


def _worth(way: Match, place: int, letters: str) -> float:
    """What it is worth to find a letter at a place after others.

    Letters that go on with the beginning of a word are worth as much as that: "fit" is rather "Fit range" than
    "Files that …".
    """
    last = way.places[-1] if way.places else -1
    if last >= 0 and last == place - 1:
        begun = last
        while begun - 1 in way.places:
            begun -= 1
        return _FOUND + (_WORD if _begins_word(begun, letters) else _NEXT)
    worth = _FOUND + (_WORD if _begins_word(place, letters) else 0.0) + (_FIRST if place == 0 else 0.0)
    return worth if last < 0 else worth - _GAP - _PASSED * (place - last - 1)


def _begins_word(place: int, letters: str) -> bool:
    return place == 0 or not letters[place - 1].isalnum()
