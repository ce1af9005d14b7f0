"""The events that are worth a title in a stretch of time, and how crowded it is there."""

from __future__ import annotations

from dataclasses import dataclass
from math import inf
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

from timeline_app.geometry.groups import classes_of

if TYPE_CHECKING:
    from timeline_app.geometry.columns import EventColumns
    from timeline_app.geometry.tiles import Level

#: How many events of a group are weighed where there are more.
_WEIGHED = 480
#: The least width of a band in ems, for events known to the day or finer and for coarser ones; what is narrower
#: gets a card, and so does whatever lasts no longer than a day.
_WIDE_EMS = (36.0, 9.0, 9.0)
_DAY_S = 86_400
#: A lane with at most so many events is laid out as a whole.
FEW = 48


class Item(NamedTuple):
    """An event to be laid out; `place`: its index in the columns; `rank`: its class of granularity."""

    place: int
    event_id: int
    start: int
    end: int
    rank: int


@dataclass(frozen=True, slots=True)
class Widths:
    """From which length on an event is a band with its title instead of a card, in seconds by class."""

    least_s: tuple[float, ...]

    @classmethod
    def at(cls, level: Level, em_px: float, *, is_few: bool) -> Widths:
        """The lengths at a level of scale; where events are few all that are known to the day get cards."""
        fine, *coarse = (ems * em_px / level.px_per_s for ems in _WIDE_EMS)
        return cls((inf if is_few else max(fine, _DAY_S + 1), *coarse))

    def is_wide(self, item: Item) -> bool:
        """Whether an event is a band."""
        return item.end - item.start >= self.least_s[item.rank]


def items_of(columns: EventColumns, indices: NDArray[np.intp]) -> list[Item]:
    """The events at some indices."""
    values = (
        indices,
        columns.event_id[indices],
        columns.start[indices],
        columns.end[indices],
        classes_of(columns.granularity[indices]),
    )
    return [Item(*row) for row in zip(*(value.tolist() for value in values), strict=True)]


def heaviest(columns: EventColumns, indices: NDArray[np.intp], count: int) -> NDArray[np.intp]:
    """At most so many of some events, the most important first."""
    order = np.lexsort((indices, -columns.importance[indices]))
    return indices[order[:count]]


def beginning(
    columns: EventColumns, lane: int, stretch: tuple[float, float], widths: Widths, count: int
) -> tuple[list[Item], bool]:
    """At most so many important events of a lane that begin in a stretch, and whether they are all.

    The most important stand first; what is wide is left out.
    """
    found, total = [], 0
    for group, least_s in zip(columns.groups.of_lane(lane), widths.least_s, strict=True):
        low, high = columns.groups.span_of_starts(group, *stretch)
        indices = columns.pyramid.beginning(group, *stretch, 8 * count)
        if columns.groups.longest[group] >= least_s:
            indices = indices[columns.end[indices] - columns.start[indices] < least_s]
        else:
            total += high - low - len(indices)
        found.append(indices)
    indices = np.concatenate(found)
    return items_of(columns, heaviest(columns, indices, count)), total == 0 and len(indices) <= count


def wide_over(
    columns: EventColumns, lane: int, start_s: float, end_s: float, widths: Widths, count: int
) -> list[Item]:
    """At most so many important bands of a lane that share time with `[start_s, end_s)`, important ones first."""
    found = [np.empty(0, np.intp)]
    for group, least_s in zip(columns.groups.of_lane(lane), widths.least_s, strict=True):
        if columns.groups.longest[group] < least_s:
            continue
        indices, _ = columns.pyramid.visible(group, start_s, end_s, _WEIGHED)
        found.append(indices[columns.end[indices] - columns.start[indices] >= least_s])
    return items_of(columns, heaviest(columns, np.concatenate(found), count))
