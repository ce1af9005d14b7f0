"""Of very many events those that a summary of ranges is made of: the most important of every span of time."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from timeline_app.model import Ranges
from timeline_app.model import calendar as cal

Int64s = NDArray[np.int64]

#: This share of a sample goes evenly to all spans of days, so that each has its say; the rest by importance.
_EVEN_SHARE = 0.5
#: Of what is known more coarsely so much is taken along that there is something to tell, should the sentences of
#: what is known exactly speak of another time.
_FEWEST = 200
#: Days in a span, at most, to tell one span from another by a single number.
_LONGEST_DAYS = 1 << 24


def sample(
    start: Int64s, end: Int64s, importance: NDArray[np.float32], ranges: Ranges, most: int
) -> NDArray[np.intp]:
    """The places of `most` events at most, ascending; `start` and `end` in seconds.

    They are of those that lie for the better half within the ranges, and few others, as a summary tells what is
    known more coarsely only where nothing is known more exactly.
    """
    is_within = _is_within(start, end, ranges)
    count = min(most, max(_FEWEST, int(np.count_nonzero(is_within))))
    if len(start) <= count:
        return np.arange(len(start))
    ranks, spans = _ranks(start, end, importance)
    is_first = ranks < max(1, int(_EVEN_SHARE * most) // spans)
    worth = importance + 2 * is_first + 4 * is_within
    return np.sort(worth.argpartition(len(worth) - count)[len(worth) - count :])


def _is_within(start: Int64s, end: Int64s, ranges: Ranges) -> NDArray[np.bool_]:
    """Whether each lies for the better half within the ranges, all where there is none."""
    if not ranges:
        return np.ones(len(start), np.bool_)
    shared = np.zeros(len(start), np.int64)
    for one in ranges:
        shared += np.maximum(np.minimum(end, one.end) - np.maximum(start, one.start), 0)
    return np.asarray(2 * shared >= end - start)


def _ranks(start: Int64s, end: Int64s, importance: NDArray[np.float32]) -> tuple[NDArray[np.intp], int]:
    """How many events of the same days are more important than each, and how many spans of days there are."""
    first, last = start // cal.DAY, end // cal.DAY
    spans = first * _LONGEST_DAYS + np.minimum(last - first, _LONGEST_DAYS - 1)
    order = np.lexsort((-importance, spans))
    is_new = np.append(True, np.diff(spans[order]) != 0)
    begins = np.flatnonzero(is_new)
    ranks = np.empty(len(order), np.intp)
    ranks[order] = np.arange(len(order)) - begins[np.cumsum(is_new) - 1]
    return ranks, len(begins)
