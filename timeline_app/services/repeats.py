"""What of the sentences on offer for a summary tells again what is chosen. Heavy: imports numpy."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from timeline_app.library import SentenceRow
from timeline_app.model import Mark
from timeline_app.services.retellings import Telling, Tellings
from timeline_app.services.summary_material import Material, Place, digest, place_of

#: Sentences of so many characters are compared with one another at once, each counted as so many more, in 150 MB.
_MOST, _SENTENCE = 4_000_000, 50
#: Where one in so many has to be compared all are: the next ones will be asked for.
_MANY = 4


class Repeats:
    """Compares sentences out of `rows`; what was compared once is remembered. What is pinned repeats nothing."""

    def __init__(self, material: Material, rows: Sequence[SentenceRow]) -> None:
        self._material, self._rows = material, rows
        self._compared = dict[Place, SentenceRow]()
        self._numbers = dict[Place, int]()
        self._tellings: Tellings | None = None

    def parted(self, rows: Sequence[SentenceRow]) -> tuple[list[SentenceRow], list[SentenceRow]]:
        """Of some sentences, the most important first, what is told, and what tells that again."""
        # Where a hand drags a range most steps choose what the one before chose.
        places, choices = list(map(place_of, rows)), self._material.choices
        key = "again", self._material.stale.intersection(places), digest(places)
        if key not in choices:
            again = set(self._tellings_of(rows).retold(self._numbers_of(rows)))
            choices[key] = [i for i, place in enumerate(places) if self._numbers.get(place) in again]
        is_again = set(choices[key])
        kept, repeating = list[SentenceRow](), list[SentenceRow]()
        for i, row in enumerate(rows):
            (repeating if i in is_again and not self._is_pinned(row) else kept).append(row)
        return kept, repeating

    def likewise(self, others: Iterable[SentenceRow], kept: Sequence[SentenceRow]) -> frozenset[Place]:
        """What of other sentences tells again what is kept: no rewrite is to come in the place of another."""
        told = set(map(place_of, kept))
        others = [row for row in others if place_of(row) not in told and not self._is_pinned(row)]
        tellings = self._tellings_of([*kept, *others])
        again = set(tellings.retelling(self._numbers_of(kept), self._numbers_of(others)))
        return frozenset(place for place in map(place_of, others) if self._numbers.get(place) in again)

    def _tellings_of(self, rows: Sequence[SentenceRow]) -> Tellings:
        """What is compared, these among it; of too many the first ones."""
        if self._tellings is None or not all(row.place in self._numbers for row in _first(rows)):
            more = self._rows if _MANY * len(rows) >= len(self._rows) else self._compared.values()
            by_place = {place_of(row): row for row in chain(rows, more)}
            self._compared = {place_of(row): row for row in _first(by_place.values())}
            self._numbers = {place: number for number, place in enumerate(self._compared)}
            self._tellings = Tellings([self._telling(row) for row in self._compared.values()])
        return self._tellings

    def _numbers_of(self, rows: Iterable[SentenceRow]) -> list[int]:
        places = map(place_of, rows)
        return [self._numbers[place] for place in places if place in self._numbers]

    def _telling(self, row: SentenceRow) -> Telling:
        return Telling(row.text, row.article_id, self._material.weight(row).entries, row.interval)

    def _is_pinned(self, row: SentenceRow) -> bool:
        return self._material.mark(row) is Mark.PINNED


def _first(rows: Iterable[SentenceRow]) -> Iterator[SentenceRow]:
    """As many of some sentences, from the first on, as are compared at once."""
    held = 0
    for row in rows:
        held += len(row.text) + _SENTENCE
        if held > _MOST:
            return
        yield row
