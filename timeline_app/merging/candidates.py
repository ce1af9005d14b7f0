"""Which tellings of a stretch of days are compared at all: those that share a word that says something."""

from collections import defaultdict
from collections.abc import Hashable, Iterator, Sequence

from timeline_app.merging.features import Features
from timeline_app.merging.likeness import Likeness

#: So many of its weightiest words speak for a telling.
_KEYS = 3
#: How many of those that share a key, in the order of their words, a telling is compared with: fewer on a day so
#: crowded that the comparisons of all come to more than `_BUDGET`.
_WIDEST, _NARROWEST, _BUDGET = 24, 1, 60_000
#: The same where they share only the family of the word that names them, as so many do on a day with much to tell.
_BUDGET_OF_FAMILIES = 600


def find_pairs(tellings: Sequence[Features], likeness: Likeness) -> list[tuple[int, int]]:
    """Pairs of places in `tellings`, the lesser first, in order.

    The sorted neighbourhood method (Hernández & Stolfo 1995): who shares a key is sorted by its words, and each is
    compared with the next few only. So a hundred thousand tellings of one day cost as much each as ten.
    """
    words = [sorted(filter(likeness.is_shared, one.title | one.names), key=likeness.rank) for one in tellings]
    sharing: defaultdict[Hashable, list[int]] = defaultdict(list)
    for place in sorted(range(len(tellings)), key=lambda place: (words[place], place)):
        for key in _keys(tellings[place], words[place]):
            sharing[key].append(place)
    wide, narrow = (_window(len(tellings), budget) for budget in (_BUDGET, _BUDGET_OF_FAMILIES))
    found: set[tuple[int, int]] = set()
    for key, places in sharing.items():
        found.update(_neighbours(places, narrow if isinstance(key, int) else wide))
    return sorted(found)


def _window(crowd: int, budget: int) -> int:
    return max(_NARROWEST, min(_WIDEST, budget // max(1, crowd)))


def _keys(one: Features, words: Sequence[str]) -> Iterator[Hashable]:
    yield from one.families
    if one.head and not one.families:
        yield one.head
    yield from words[:_KEYS]


def _neighbours(places: Sequence[int], window: int) -> Iterator[tuple[int, int]]:
    for number, place in enumerate(places):
        for other in places[number + 1 : number + 1 + window]:
            yield (place, other) if place < other else (other, place)
