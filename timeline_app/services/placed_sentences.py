"""Sentences of a large library at the places that are asked for, kept from one summary to the next."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator

from timeline_app.library import Library, Listing, SentenceRow
from timeline_app.services.summary_material import Place, Weight, place_of

#: Of so many articles all sentences are held at once where a few of them are told.
_ARTICLES_AT_ONCE = 40


class PlacedSentences:
    """What was read at places, `most` of them at most; who keeps it says which articles have changed.

    `articles`: those of what was read that are checked, by id. `weights`: what the events of sentences are worth.
    """

    def __init__(self, most: int) -> None:
        self.articles: dict[int, Listing] = {}
        self.weights: dict[Place, Weight] = {}
        self._most = most
        #: None where no sentence of a checked article begins.
        self._rows: dict[Place, SentenceRow | None] = {}

    def forget(self) -> None:
        """Keep nothing."""
        for kept in (self.articles, self.weights, self._rows):
            kept.clear()

    def drop(self, article_ids: Collection[int]) -> None:
        """Keep nothing of these articles."""
        if any(place[0] in article_ids for place in self._rows):
            self.articles = {id_: one for id_, one in self.articles.items() if id_ not in article_ids}
            self.weights = {place: one for place, one in self.weights.items() if place[0] not in article_ids}
            self._rows = {place: one for place, one in self._rows.items() if place[0] not in article_ids}

    def at(self, library: Library, places: Collection[Place]) -> list[SentenceRow]:
        """The sentences of checked articles that begin at these places; only those that are not kept are read."""
        missing = [place for place in places if place not in self._rows]
        if missing and len(self._rows) + len(missing) > self._most:
            self.forget()
            missing = list(places)
        if missing:
            self._read(library, missing)
        return [row for place in sorted(places) if (row := self._rows[place]) is not None]

    def put(self, row: SentenceRow) -> None:
        """Keep a sentence in the place of what was read of it."""
        self._rows[place_of(row)] = row

    def _read(self, library: Library, places: Collection[Place]) -> None:
        new = {article_id for article_id, _ in places} - self.articles.keys()
        self.articles.update((one.id, one) for one in library.listings(new) if one.is_checked)
        told = [place for place in places if place[0] in self.articles]
        rows = {place_of(row): row for row in told_at(library, told)}
        weights = library.sentence_weights({article_id for article_id, _ in told}, {start for _, start in told})
        wanted = frozenset(told)
        self.weights.update((place, Weight(*found)) for place, found in weights.items() if place in wanted)
        self._rows.update(dict.fromkeys(places) | rows)


def told_at(library: Library, places: Collection[Place]) -> Iterator[SentenceRow]:
    """The sentences that begin at these places, read some articles at a time."""
    starts = defaultdict[int, list[int]](list)
    for article_id, start in places:
        starts[article_id].append(start)
    told = sorted(starts)
    for first in range(0, len(told), _ARTICLES_AT_ONCE):
        yield from library.sentences(told[first : first + _ARTICLES_AT_ONCE], starts, is_with_terms=True)
