"""The first view: the bulk of the events, so that one outlier does not stretch the axis."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from timeline_app.geometry.columns import EventColumns


@dataclass(frozen=True, slots=True)
class Bulk:
    """The stretch `[start, end)` that the bulk fills and how many events lie wholly outside on each side."""

    start: int
    end: int
    left: int
    right: int


def fit_bulk(columns: EventColumns, *, share: float = 0.8, gain: float = 3.0) -> Bulk | None:
    """The stretch that the bulk of the events fills; None for no events.

    The shortest stretch that holds `share` of the events (by their middles) is the core; it grows over its
    neighbours while the gap to the next one is no longer than half of what is held. What is left outside is left
    out only when that makes the view at least `gain` times shorter.
    """
    bounds = columns.bounds
    if bounds is None:
        return None
    every_end = np.maximum(columns.end, columns.start + 1)  # an event without length is a second long
    whole = Bulk(bounds[0], int(every_end.max()), 0, 0)
    count = len(columns)
    if count < 3:
        return whole
    order = np.argsort(columns.start + (columns.end - columns.start) // 2, kind="stable")
    starts, ends = columns.start[order], every_end[order]
    middles = starts + (ends - starts) // 2
    low, high = _core(middles, max(2, int(np.ceil(share * count))))
    low, high = _grown(middles, low, high)
    start, end = int(starts[low : high + 1].min()), int(ends[low : high + 1].max())
    if (bounds[1] - bounds[0]) < gain * max(1, end - start):
        return whole
    return Bulk(start, end, columns.groups.before(start), columns.groups.after(end))


def _core(middles: np.ndarray[tuple[int, ...], np.dtype[np.int64]], size: int) -> tuple[int, int]:
    """First and last position of the shortest stretch that holds `size` middles."""
    low = int(np.argmin(middles[size - 1 :] - middles[: len(middles) - size + 1]))
    return low, low + size - 1


def _grown(middles: np.ndarray[tuple[int, ...], np.dtype[np.int64]], low: int, high: int) -> tuple[int, int]:
    """The core with the neighbours that stand near enough to it."""
    day = 86_400
    gaps = np.diff(middles)
    held = max(int(middles[high] - middles[low]), day)
    reach = held // 2
    far_left = np.flatnonzero(gaps[:low] > reach)
    far_right = np.flatnonzero(gaps[high:] > reach)
    low = int(far_left[-1]) + 1 if len(far_left) else 0
    return low, high + int(far_right[0]) if len(far_right) else len(middles) - 1
