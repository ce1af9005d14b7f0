"""How many events of each article lie in chosen ranges, counted while a hand drags them.

A range shares time with the events that begin before its end less those that are over by its start. Both are the
first so many in an order, so a range that moves a little is counted by what it passes over alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from timeline_app.geometry import EventColumns
from timeline_app.geometry.groups import count_before, count_up_to
from timeline_app.model import Ranges
from timeline_app.services.runs import Numbers, lasting

#: A table of ids may be so many times as long as there are ids.
_TABLE = 8

Int64s = NDArray[np.int64]
Counts = NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class ArticleCounts(Mapping[int, int]):
    """Numbers of events by the ids of articles; `places` holds the place in `counts` of each."""

    places: Mapping[int, int]
    counts: Counts

    def __getitem__(self, article_id: int) -> int:
        return int(self.counts[self.places[article_id]])

    def __iter__(self) -> Iterator[int]:
        return (article_id for article_id, place in self.places.items() if self.counts[place])

    def __len__(self) -> int:
        return int(np.count_nonzero(self.counts))


class _Passed:
    """How many of the first so many moments of an order are of each article; it moves there from where it was."""

    def __init__(self, moments: Int64s, places: NDArray[np.int32], articles: int) -> None:
        order = np.argsort(moments, kind="stable")
        self.moments, self._places = moments[order], places[order]
        self._reached, self._counts = 0, np.zeros(articles, np.int64)

    def up_to(self, reached: int) -> Counts:
        """Counts of the first `reached`; they hold until the next call."""
        first, end = sorted((self._reached, reached))
        passed = np.bincount(self._places[first:end], minlength=len(self._counts))
        self._counts += passed if reached > self._reached else -passed
        self._reached = reached
        return self._counts


class Tally:
    """Counts articles of the dated events in columns; for one thread.

    `told_at`, `told_by`: beside the article of the event that leads each entry, places in the columns (ascending)
    and the ids of further articles that tell them. `undated_in`: ids of the articles of events without a date.
    """

    def __init__(self, columns: EventColumns, told_at: Numbers, told_by: Int64s, undated_in: Int64s) -> None:
        self._columns, self._told_at = columns, told_at
        ids = np.concatenate((columns.article_id, told_by))
        self._articles, self._places = _numbered(ids)
        start = np.concatenate((columns.start, columns.start[told_at]))
        end = np.maximum(np.concatenate((columns.end, columns.end[told_at])), start + 1)
        self._begun = _Passed(start, self._places, len(self._articles))
        self._over = _Passed(end, self._places, len(self._articles))
        self._everything = self._named(np.bincount(self._places, minlength=len(self._articles)))
        self._undated_alone = len(np.setdiff1d(undated_in[undated_in > 0], self._articles))

    @cached_property
    def _by_id(self) -> dict[int, int]:
        return {article_id: place for place, article_id in enumerate(self._articles.tolist()) if article_id}

    def count(self, ranges: Ranges) -> ArticleCounts:
        """Dated events of each article that share time with a range; all of them where none is chosen."""
        if not ranges:
            return self._everything
        counts = np.zeros(len(self._articles), np.int64)
        for one in ranges:
            counts += self._begun.up_to(count_before(self._begun.moments, max(one.end, one.start + 1)))
            counts -= self._over.up_to(count_up_to(self._over.moments, one.start))
        for before, after in pairwise(ranges):  # what lasts from one into the next has been counted twice
            across = lasting(self._columns, before.end - 1)
            across = across[self._columns.end[across] > after.start]
            further = np.isin(self._told_at, across).nonzero()[0] + len(self._columns)
            told = np.concatenate((self._places[across], self._places[further]))
            counts -= np.bincount(told, minlength=len(counts))
        return self._named(counts)

    def articles_in(self, counts: ArticleCounts, ranges: Ranges) -> int:
        """How many articles are counted; those that tell undated events alone too, where no range is chosen."""
        return len(counts) + (0 if ranges else self._undated_alone)

    def _named(self, counts: Counts) -> ArticleCounts:
        if len(self._articles) and self._articles[0] == 0:  # of no article: the user added them
            counts[0] = 0
        return ArticleCounts(self._by_id, counts)


def _numbered(ids: Int64s) -> tuple[Int64s, NDArray[np.int32]]:
    """The different ids in ascending order, and the place there of each.

    The ids of a library lie close together: then a table of all of them is quicker than sorting them.
    """
    low, high = (int(ids.min()), int(ids.max())) if len(ids) else (0, 0)
    if high - low > _TABLE * len(ids):
        different, places = np.unique(ids, return_inverse=True)
        return different, places.astype(np.int32)
    is_there = np.zeros(high - low + 1, bool)
    is_there[ids - low] = True
    return is_there.nonzero()[0] + low, (np.cumsum(is_there, dtype=np.int32) - 1)[ids - low]
