"""The sentences of a library, kept from one summary to the next: while nothing changes nothing is read again."""

from __future__ import annotations

from collections import OrderedDict, defaultdict, deque
from collections.abc import Collection, Hashable, Iterator, Sequence
from dataclasses import replace
from functools import partial

from timeline_app.errors import LibraryError
from timeline_app.library import Library, Listing, SentenceRow
from timeline_app.model import Ranges, Terms, TimeExpression
from timeline_app.services.placed_sentences import PlacedSentences
from timeline_app.services.summary_material import Material, Place, Weight, place_of
from timeline_app.services.traits import Traits
from timeline_app.summaries import checked, checkpoint, terms_of

#: So many sentences are kept at most, some 90 MB; of a larger library those that were asked for last.
MOST_KEPT = 50_000
#: So many choices are kept, each of some sentences out of a period.
_CHOICES = 500
#: The time expressions of so many articles are kept, some 10 KB each.
_ARTICLES = 1_000
#: The terms of so many sentences are written at once: others who write wait some milliseconds for it.
_WRITTEN_AT_ONCE = 200


class KeptSentences:
    """What summaries need of the checked articles of one library at a time, for one thread at a time.

    Articles that changed are read again, the others are not. Terms that a library does not know are made for the
    sentences that are asked for, and wait for `write`, which another thread may call.
    """

    def __init__(self, most: int = MOST_KEPT) -> None:
        self._most = most
        self._of: tuple[object, int] | None = None
        self._is_kept = False
        self._placed = PlacedSentences(most)
        self._rows: dict[int, list[SentenceRow]] = {}
        self._listings: dict[int, Listing] = {}
        self._weights: dict[int, dict[Place, Weight]] = {}
        self._lacking: set[int] = set()
        self._whole: Material | None = None
        self._found: tuple[str, Collection[int]] | None = None
        self._choices = _Choices()
        self._traits = dict[Place, Traits]()
        self._expressions = dict[int, Sequence[TimeExpression]]()
        self._unwritten: deque[tuple[int, Place, Terms]] = deque()

    @property
    def has_unwritten(self) -> bool:
        """Whether terms were made that the library should keep."""
        return bool(self._unwritten)

    def is_small(self, library: Library) -> bool:
        """Whether all sentences of the checked articles are kept."""
        self._follow(library)
        return self._is_kept

    def material(
        self,
        library: Library,
        ranges: Ranges,
        *,
        search: str = "",
        places: Collection[Place] | None = None,
    ) -> Material:
        """What a summary of `ranges` is made from, of the articles that a search finds, of these places alone."""
        self._follow(library)
        if len(self._traits) > self._most:
            self._traits.clear()
        wanted = self._searched(library, search) if search.strip() else None
        if self._is_kept:
            material = self._completed(ranges)
            rows = _narrowed(material.rows, wanted, places)
        elif places is None:
            material = self._read(library, ranges, wanted)
            rows = material.rows
        else:
            at = [place for place in places if wanted is None or place[0] in wanted]
            material = self._read_at(library, ranges, at)
            rows = material.rows
        return replace(
            material,
            rows=rows,
            marks=library.sentence_marks(),
            struck=library.struck_sentences(),
            expressions=partial(self._expressions_of, library),
            choices=self._choices,
            known=self._traits,
        )

    def write(self, library: Library) -> Iterator[None]:
        """Let the library keep the terms that were made, some at a time; what cannot be written is let go."""
        try:
            while self._unwritten:
                seen = self._unwritten[0][0]
                batch = dict[Place, Terms]()
                while self._unwritten and self._unwritten[0][0] == seen and len(batch) < _WRITTEN_AT_ONCE:
                    _, place, terms = self._unwritten.popleft()
                    batch[place] = terms
                library.keep_terms(batch, seen=seen)
                yield
        except LibraryError:  # in use or read-only: it goes on without
            self._unwritten.clear()

    # --- following the library -----------------------------------------------------------------------------

    def _follow(self, library: Library) -> None:
        """Read what has changed since the last time."""
        now = library.place, library.last_change()
        if now == self._of:
            return
        # Where the reading fails nothing is known of what was read.
        before, self._of, self._found = self._of, None, None
        self._whole, self._choices, self._traits, self._expressions = None, _Choices(), {}, {}
        changes = library.changes_since(before[1]) if before and before[0] == now[0] else None
        was_kept, self._is_kept = self._is_kept, library.has_at_most(self._most)
        if changes is None or was_kept is not self._is_kept:
            self._forget()
            changed = None
        else:
            changed = changes.article_ids | library.articles_of(changes.event_ids)
            self._placed.drop(changed)
        if self._is_kept:
            self._take(library, changed)
        self._of = now

    def _forget(self) -> None:
        self._placed.forget()
        for kept in (self._rows, self._listings, self._weights, self._lacking):
            kept.clear()

    def _take(self, library: Library, article_ids: Collection[int] | None) -> None:
        """Read these articles, None for all that are checked."""
        rows = defaultdict[int, list[SentenceRow]](list)
        for row in library.sentences(article_ids, is_with_terms=True):
            rows[row.article_id].append(row)
        for article_id in article_ids or ():
            for kept in (self._rows, self._listings, self._weights):
                kept.pop(article_id, None)
        self._lacking.difference_update(article_ids or ())
        for listing in library.listings(rows):
            if listing.is_checked:
                self._listings[listing.id] = listing
                self._rows[listing.id] = rows[listing.id]
                self._weights[listing.id] = {}
                if any(row.terms is None for row in rows[listing.id]):
                    self._lacking.add(listing.id)
        for place, found in library.sentence_weights(self._listings.keys() & rows).items():
            self._weights[place[0]][place] = Weight(*found)

    # --- what is asked for ---------------------------------------------------------------------------------

    def _completed(self, ranges: Ranges) -> Material:
        """All that is kept, with the terms of all sentences that tell of the ranges."""
        for article_id in tuple(self._lacking):
            checkpoint()
            rows, language = self._rows[article_id], self._listings[article_id].language
            if any(row.terms is None and _tells_of(row, ranges) for row in rows):
                self._rows[article_id] = rows = [self._with_terms(row, language) for row in rows]
                self._lacking.remove(article_id)
                self._whole = None
        if self._whole is None:
            self._whole = Material(
                rows=[row for article_id in sorted(self._rows) for row in self._rows[article_id]],
                articles=dict(self._listings),
                weights={place: weight for of_one in self._weights.values() for place, weight in of_one.items()},
            )
        return self._whole

    def _read(self, library: Library, ranges: Ranges, wanted: Collection[int] | None) -> Material:
        """All of a library that is too large to be kept, or all of the articles that are wanted."""
        listings = {one.id: one for one in library.listings() if one.is_checked}
        article_ids = listings.keys() if wanted is None else listings.keys() & wanted
        rows = [
            self._with_terms(row, listings[row.article_id].language) if _tells_of(row, ranges) else row
            for row in checked(library.sentences(sorted(article_ids), is_with_terms=True))
        ]
        told = {row.article_id for row in rows}
        weights = {place: Weight(*found) for place, found in library.sentence_weights(told).items()}
        return Material(rows, listings, weights)

    def _read_at(self, library: Library, ranges: Ranges, places: Collection[Place]) -> Material:
        """What begins at these places of a library that is too large to be kept."""
        placed = self._placed
        rows = placed.at(library, places)
        for number, row in enumerate(checked(rows)):
            if row.terms is None and _tells_of(row, ranges):
                rows[number] = self._with_terms(row, placed.articles[row.article_id].language)
                placed.put(rows[number])
        return Material(rows, placed.articles, placed.weights)

    def _with_terms(self, row: SentenceRow, language: str) -> SentenceRow:
        if row.terms is not None or self._of is None:
            return row
        terms = terms_of(row.text, language)
        self._unwritten.append((self._of[1], place_of(row), terms))
        return replace(row, terms=terms)

    def _expressions_of(self, library: Library, article_id: int) -> Sequence[TimeExpression]:
        if article_id not in self._expressions:
            if len(self._expressions) >= _ARTICLES:
                self._expressions.clear()
            self._expressions[article_id] = library.expressions(article_id)
        return self._expressions[article_id]

    def _searched(self, library: Library, search: str) -> Collection[int]:
        if self._found is None or self._found[0] != search:
            self._found = search, library.search(search).article_ids
        return self._found[1]


class _Choices(OrderedDict[Hashable, Sequence[int]]):
    """What was asked for last of what was chosen."""

    def __getitem__(self, key: Hashable) -> Sequence[int]:
        self.move_to_end(key)
        return super().__getitem__(key)

    def __setitem__(self, key: Hashable, value: Sequence[int]) -> None:
        super().__setitem__(key, value)
        if len(self) > _CHOICES:
            self.popitem(last=False)


def _narrowed(
    rows: Sequence[SentenceRow], article_ids: Collection[int] | None, places: Collection[Place] | None
) -> Sequence[SentenceRow]:
    if article_ids is None and places is None:
        return rows
    told = None if places is None else frozenset(places)
    return [
        row
        for row in rows
        if (article_ids is None or row.article_id in article_ids) and (told is None or place_of(row) in told)
    ]


def _tells_of(row: SentenceRow, ranges: Ranges) -> bool:
    return not ranges or (row.interval is not None and ranges.overlaps(row.interval))
