"""Entries of a library with all that tell them, some at a time, for what leaves the program."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from timeline_app.library import Library
from timeline_app.model import Article
from timeline_app.services.merging import Entry, Remarks, Told

#: So many entries are read at once, and so many articles are kept meanwhile.
_AT_ONCE, _ARTICLES = 200, 400
_NO_ARTICLE = Article("", "")


def entries_of(library: Library, event_ids: Sequence[int]) -> Iterator[Entry]:
    """The entries that these events lead, in this order; those that are gone are left out."""
    read = lru_cache(_ARTICLES)(library.article)
    for first in range(0, len(event_ids), _AT_ONCE):
        details = library.event_details(event_ids[first : first + _AT_ONCE])
        behind = [number for detail in details for number in detail.telling_ids[1:]]
        others = {other.event.id: other.event for other in library.event_details(behind)}
        for detail in details:
            events = [detail.event, *(others[number] for number in detail.telling_ids[1:] if number in others)]
            articles = {number: read(number) for number in {event.article_id for event in events} if number}
            told = tuple(Told(event, articles.get(event.article_id, _NO_ARTICLE)) for event in events)
            yield Entry(told, Remarks(detail.lane, detail.colour, detail.tags, detail.note))
