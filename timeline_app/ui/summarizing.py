"""The summary of what is shown of a library, for a thread of its own."""

from __future__ import annotations

from collections.abc import Collection, Generator, Sequence
from typing import TYPE_CHECKING

from timeline_app.ui.snapshot import Snapshot, told_in

if TYPE_CHECKING:
    from timeline_app.library import Library
    from timeline_app.services.runs import Numbers
    from timeline_app.services.summary import Summary, SummaryRequest

#: Of a library of more events than this, summaries are of the most important of the chosen ones, so many at most.
_MANY, MOST_TOLD = 60_000, 2_000
#: So many events are read at once.
_STEP = 500


def summarize(
    snapshot: Snapshot, request: SummaryRequest, only: Sequence[str], most: str
) -> Generator[None, None, Summary]:
    """The summary that is asked for; where a filter leaves events out or they are very many, of the events alone.

    It is made in steps, so that it can be stopped between them.

    Where no shown event shares time with the ranges there is nothing to tell, as the counts say: a sentence may
    name such a time by the way, of something that is none of the events ("by the end of the decade").
    `only`: what it is restricted to, in words; `most`: what it says of the most important of many.
    """
    from timeline_app.library import Library
    from timeline_app.services.runs import runs_in
    from timeline_app.services.summary import summarize_library

    ranges = request.ranges
    with Library.open(snapshot.reading.path) as library, library.standing_still():
        places: Collection[tuple[int, int]] | None = None
        search = snapshot.search
        if ranges and not len(runs_in(snapshot.columns, ranges)):
            places = ()
        elif not snapshot.wanted.is_empty or len(snapshot.catalogue) > _MANY:
            numbers = told_in(snapshot, ranges, MOST_TOLD if len(snapshot.catalogue) > _MANY else None)
            places, search = (yield from _places(library, snapshot, numbers)), ""
            only = (*only, most) if len(numbers) == MOST_TOLD else only
        return summarize_library(
            library,
            request,
            search=search,
            places=places,
            only=", ".join(only),
        )


def _places(
    library: Library, snapshot: Snapshot, numbers: Numbers
) -> Generator[None, None, Collection[tuple[int, int]]]:
    """Article and start of every sentence that tells some of the shown events, leading an entry or not."""
    told = sorted(set(snapshot.catalogue.tellings_of(snapshot.ids_at(numbers)).tolist()))
    places = set[tuple[int, int]]()
    for first in range(0, len(told), _STEP):
        yield
        places |= {
            (event.article_id, event.sentence_start) for event in library.events(told[first : first + _STEP])
        }
    yield
    return places
