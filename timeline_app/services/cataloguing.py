"""Reading the catalogue of a library: in steps, and after that only what has changed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from timeline_app.library import Library, Listing
from timeline_app.library.changes import Changes
from timeline_app.services.catalogue import Catalogue
from timeline_app.services.gathering import Tellings, Vocabulary, gather
from timeline_app.services.many import Indices, Mask
from timeline_app.services.parts import parts_of
from timeline_app.services.rows import Rows

#: So many entries are shown first; then twice as many, and so on.
_FIRST = 30_000
#: Where more events changed than this, and more than this share of all, everything is read anew.
_MOST_CHANGED, _SHARE_CHANGED = 5_000, 0.2


@dataclass(frozen=True, slots=True, eq=False)
class Found:
    """What a search found: ids of articles, and which rows of a catalogue."""

    articles: frozenset[int]
    kept: Mask


def catalogues(library: Library, last: Catalogue | None = None) -> Iterator[Catalogue]:
    """The catalogue of a library, in parts that grow, each with all of the ones before; the last of them is whole.

    With `last`, a whole one that was read of the same library before, only what has changed since is read: it
    comes in one step, and is `last` itself where nothing has. To be called where the library stands still.
    """
    return (catalogue for catalogue in in_steps(library, last) if catalogue is not None)


def in_steps(library: Library, last: Catalogue | None = None) -> Iterator[Catalogue | None]:
    """The same, with None after every short step between them: there whoever reads it can stop."""
    if last is not None and last.is_whole and last.place == library.place:
        changes = library.changes_since(last.mark)
        if changes is not None and changes.mark == last.mark:
            yield last
            return
        most = max(_MOST_CHANGED, _SHARE_CHANGED * len(last))
        if changes is not None and len(changes.event_ids) + len(changes.article_ids) <= most:
            yield _spliced(library, last, changes).prepare()
            return
    yield from _read(library)


def search(library: Library, catalogue: Catalogue, query: str) -> Found | None:
    """What holds all the words of `query` (see `Library.search`); None where nothing is searched for."""
    if not query.strip():
        return None
    matches = library.search(query)
    return Found(matches.article_ids, catalogue.mask_of(matches.event_ids))


def _read(library: Library) -> Iterator[Catalogue | None]:
    vocabulary, mark, bylines = Vocabulary(), library.last_change(), library.bylines()
    parts: list[tuple[Rows, Tellings]] = []
    due = _FIRST
    for part in parts_of(library, vocabulary, bylines):
        yield None
        parts.append(part)
        if sum(len(rows) for rows, _ in parts) >= due:
            parts = [_sorted(parts)]
            due = 2 * len(parts[0][0])
            yield None
            yield Catalogue(*parts[0], vocabulary, bylines, mark=mark, is_whole=False).prepare()
    whole = Catalogue(*_sorted(parts), vocabulary, bylines, place=library.place, mark=mark)
    yield None
    whole.prepare()
    yield None
    listings = library.listings()
    yield None
    yield whole.with_listings(_counted(whole, listings))


def _sorted(parts: Sequence[tuple[Rows, Tellings]]) -> tuple[Rows, Tellings]:
    rows = Rows.joined([rows for rows, _ in parts])
    return rows.take(rows.order()), Tellings.joined([tellings for _, tellings in parts])


def _spliced(library: Library, last: Catalogue, changes: Changes) -> Catalogue:
    """The catalogue with what became of articles and events, and of the entries of these, in the place of them."""
    beside = (number for event_id in changes.event_ids for number in last.telling_ids(event_id))
    touched = library.mates(changes.event_ids.union(beside))
    gone = last.rows_with(touched)
    bylines = {number: byline for number, byline in last.bylines.items() if number not in changes.article_ids}
    bylines |= library.bylines(changes.article_ids)
    rows, tellings = gather(library.batch_of(touched), last.vocabulary, bylines)
    catalogue = Catalogue(
        _inserted(last.rows, gone, rows),
        Tellings.joined([last.tellings.without(last.event_id[gone]), tellings]),
        last.vocabulary,
        bylines,
        place=last.place,
        mark=changes.mark,
    )
    moved = changes.article_ids | library.articles_of(touched)
    listings = [listing for listing in last.listings if listing.id not in moved]
    listings += library.listings(moved)
    return catalogue.with_listings(_counted(catalogue, sorted(listings, key=_place_of_listing)))


def _inserted(rows: Rows, gone: Indices, new: Rows) -> Rows:
    """Rows in order without some of them, and with new ones in their places."""
    everything = Rows.joined([rows, new])
    if len(new) > _MOST_CHANGED:
        left = everything.take(np.delete(np.arange(len(everything)), gone))
        return left.take(left.order())
    kept = np.delete(np.arange(len(rows)), gone)
    order = new.order()
    return everything.take(np.insert(kept, _places(rows.take(kept), new.take(order)), len(rows) + order))


def _places(rows: Rows, new: Rows) -> list[int]:
    """Before which of the rows, which are in order, each of the new ones belongs."""
    dated = int(np.count_nonzero(rows.is_dated))
    keys = (new.start.tolist(), new.end.tolist(), new.event_id.tolist(), new.is_dated.tolist())
    found = []
    for start, end, event_id, is_dated in zip(*keys, strict=True):
        first, last = (0, dated) if is_dated else (dated, len(rows))
        for column, value in ((rows.start, start), (rows.end, end), (rows.event_id, event_id)):
            within = column[first:last]
            first, last = first + np.searchsorted(within, value), first + np.searchsorted(within, value, "right")
        found.append(int(first))
    return found


def _counted(catalogue: Catalogue, listings: Sequence[Listing]) -> tuple[Listing, ...]:
    """The articles with the numbers of dated entries that they tell of; those that are not checked have theirs."""
    counts = catalogue.counts_of_articles(catalogue.rows.is_dated)
    return tuple(
        replace(listing, event_count=counts.get(listing.id, 0))
        if listing.is_checked and listing.event_count != counts.get(listing.id, 0)
        else listing
        for listing in listings
    )


def _place_of_listing(listing: Listing) -> tuple[bool, int, str, int]:
    """As `Library.listings` sorts them."""
    interval = listing.reference.interval if listing.reference else None
    return interval is None, interval.start if interval else 0, listing.title, listing.id
