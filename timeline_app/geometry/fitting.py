"""The first view: the bulk of the events, so that one outlier does not stretch the axis."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from timeline_app.geometry.columns import EventColumns


@dataclass(frozen=True, slots=True)
class Bulk:
    """The stretch `[start, end)` that the bulk fills and how many events lie wholly outside on each side."""

    start: int
    end: int
    left: int
    right: int


_DAY_S = 86_400
#: Shares of the events that are weighed as the bulk.
_SHARES = (1.0, 0.95, 0.9, 0.8, 0.7, 0.6, 0.5)
#: A share is worth its size over this root of its length: half of the events must be 32 times nearer together.
_ROOT = 0.2
#: Of many events some more than so many are weighed, evenly chosen.
_WEIGHED = 100_000


def fit_bulk(columns: EventColumns) -> Bulk | None:
    """The stretch that the bulk of the events fills; None for no events. The columns keep it."""
    return columns.bulk


def found_bulk(columns: EventColumns, *, gain: float = 8.0) -> Bulk | None:
    """The stretch that the bulk of the events fills; None for no events.

    For each of some shares the shortest stretch that holds so many events (by their middles) is weighed: many
    events and a short axis are good. The best one grows over its neighbours while the gap to the next is no longer
    than half of what is held. Something is left out only when that makes the axis at least `gain` times shorter.
    """
    bounds = columns.bounds
    if bounds is None:
        return None
    whole = Bulk(bounds[0], max(bounds[1], int(columns.start[-1]) + 1), 0, 0)  # without length: a second long
    if len(columns) < 3:
        return whole
    step = max(1, len(columns) // _WEIGHED)
    starts = columns.start[::step]
    ends = np.maximum(columns.end[::step], starts + 1)
    middles = starts + (ends - starts) // 2
    order = np.argsort(middles, kind="stable")
    starts, ends, middles = starts[order], ends[order], middles[order]
    low, high = _grown(middles, *_core(middles))
    start, end = _extent(starts[low : high + 1], ends[low : high + 1], middles[low : high + 1])
    if (whole.end - whole.start) < gain * max(_DAY_S, end - start):
        return whole
    return Bulk(start, end, columns.groups.before(start), columns.groups.after(end))


def _extent(starts: NDArray[np.int64], ends: NDArray[np.int64], middles: NDArray[np.int64]) -> tuple[int, int]:
    """The stretch of some events; without those longer than their middles lie apart.

    A year in which much happened in two months is not shown whole because somebody said that it was that year.
    """
    lengths = ends - starts
    longest = int(middles[-1] - middles[0])
    is_short = lengths <= longest
    if 2 * np.count_nonzero(is_short) <= len(lengths):  # else the median, which is dear, is no longer than that
        is_short = lengths <= max(longest, int(np.median(lengths)))
    return int(starts[is_short].min()), int(ends[is_short].max())


def _core(middles: NDArray[np.int64]) -> tuple[int, int]:
    """First and last position of the stretch that is worth most."""
    best, found = 0.0, (0, len(middles) - 1)
    for share in _SHARES:
        size = max(2, int(np.ceil(share * len(middles))))
        lengths = middles[size - 1 :] - middles[: len(middles) - size + 1]
        low = int(np.argmin(lengths))
        worth = size / max(_DAY_S, int(lengths[low])) ** _ROOT
        if worth > best:
            best, found = worth, (low, low + size - 1)
    return found


def _grown(middles: NDArray[np.int64], low: int, high: int) -> tuple[int, int]:
    """The core with the neighbours that stand near enough to it."""
    gaps = np.diff(middles)
    held = max(int(middles[high] - middles[low]), _DAY_S)
    reach = held // 2
    far_left = np.flatnonzero(gaps[:low] > reach)
    far_right = np.flatnonzero(gaps[high:] > reach)
    low = int(far_left[-1]) + 1 if len(far_left) else 0
    return low, high + int(far_right[0]) if len(far_right) else len(middles) - 1
