"""Which event is next: in time, and in another lane."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline_app.geometry.groups import CLASSES, count_before

if TYPE_CHECKING:
    from timeline_app.geometry.columns import EventColumns


def nearest_in_lane(columns: EventColumns, lane: int, moment: float) -> int | None:
    """The index of the event of a lane that begins nearest to a moment; None where the lane has none.

    A binary search in each of the lane's groups, however many events there are.
    """
    groups, found = columns.groups, []
    for group in range(lane * CLASSES, (lane + 1) * CLASSES):
        first, last = groups.offsets[group], groups.offsets[group + 1]
        place = first + count_before(groups.start[first:last], moment)
        found += [near for near in (place - 1, place) if first <= near < last]
    nearest = min(found, key=lambda place: abs(int(groups.start[place]) - moment), default=None)
    return None if nearest is None else int(groups.order[nearest])


def in_next_lane(columns: EventColumns, index: int, direction: int) -> int | None:
    """The index of the nearest event in the next lane below (1) or above (-1) that has any, else None."""
    lane = int(columns.lane[index]) + direction
    while 0 <= lane < len(columns.lanes):
        found = nearest_in_lane(columns, lane, int(columns.start[index]))
        if found is not None:
            return found
        lane += direction
    return None
