"""Days, months and years that a summary tells of, and how its sentences are shared out among them."""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from timeline_app.model import Granularity, Interval, Ranges
from timeline_app.model import calendar as cal

#: The units into which a stretch of time is parted, those that stand as headings among them.
UNITS = (
    Granularity.DAY,
    Granularity.WEEK,
    Granularity.MONTH,
    Granularity.QUARTER,
    Granularity.YEAR,
    Granularity.DECADE,
    Granularity.CENTURY,
)
HEADINGS = (Granularity.DAY, Granularity.MONTH, Granularity.YEAR, Granularity.DECADE, Granularity.CENTURY)


#: The same days are asked for again and again, for each unit and while a hand drags a range.
_around = lru_cache(maxsize=20_000)(Interval.around)


def period_of(time: Interval | None, unit: Granularity, ranges: Ranges) -> Interval | None:
    """The unit of the calendar under which a time is told; None for no time.

    What is known more coarsely than the unit has a period as coarse as it is known. What lasts longer stands where
    it begins within the ranges.
    """
    if time is None:
        return None
    if time.granularity > unit:
        return _around(time.start, time.granularity)
    within = next((one for one in ranges if one.overlaps(time)), time)
    return _around(max(time.start, within.start), unit)


def numbered(times: Iterable[Interval | None]) -> tuple[list[Interval | None], list[int]]:
    """Each of some times once, and of each its number among these.

    They are to be held elsewhere, so that no two have one identity: equal ones are one object more often than not,
    and to compare thousands by what they are would take longer than all that is done with them.
    """
    by_value, by_identity, found = dict[Interval | None, int](), dict[int, int](), list[int]()
    for time in times:
        number = by_identity.get(id(time))
        if number is None:
            number = by_identity[id(time)] = by_value.setdefault(time, len(by_value))
        found.append(number)
    return list(by_value), found


class Periods:
    """The periods of some times within ranges; what was found once is remembered. Times go by their numbers."""

    def __init__(self, times: Sequence[Interval | None], ranges: Ranges) -> None:
        self._times, self._ranges = times, ranges
        hull = ranges.hull
        #: what begins at this moment or later begins within the range in which it stands
        self._begun = cal.FIRST_MOMENT if hull is None else hull.start if len(ranges) == 1 else cal.LAST_MOMENT
        self._known = dict[Granularity, list[int]]()

    def by(self, unit: Granularity) -> Sequence[int]:
        """Of each time the number of the first one that stands in the same period."""
        found = self._known.get(unit)
        if found is None:
            first = dict[Interval | None, int]()
            periods = (self.period(number, unit) for number in range(len(self._times)))
            found = [first.setdefault(period, number) for number, period in enumerate(periods)]
            self._known[unit] = found
        return found

    def period(self, number: int, unit: Granularity) -> Interval | None:
        """The period in which a time stands."""
        time = self._times[number]
        if time is not None and time.start >= self._begun:
            return _around(time.start, max(time.granularity, unit))
        return period_of(time, unit, self._ranges)

    def unit_for(self, weights: Mapping[int, float], room: int) -> Granularity:
        """The finest unit that parts weighted times into no more periods than there is room for.

        Periods are counted as the inverse of Simpson's index, so that those that hardly matter hardly count.
        """
        for unit in UNITS:
            if round(_effective(self._summed(weights, unit))) <= room:
                return unit
        return UNITS[-1]

    def _summed(self, weights: Mapping[int, float], unit: Granularity) -> list[float]:
        found, periods = defaultdict[int, float](float), self.by(unit)
        for time, weight in weights.items():
            found[periods[time]] += weight
        return [damped(weight) for weight in found.values()]


def heading_unit(times: Iterable[Interval | None], most: int, ranges: Ranges) -> Granularity:
    """The finest unit of `HEADINGS` by which these times have at most so many headings."""
    distinct = set(times)
    for unit in HEADINGS:
        if len({period_of(time, unit, ranges) for time in distinct}) <= most:
            return unit
    return HEADINGS[-1]


def share_out(weights: Sequence[float], room: int, limits: Sequence[int], taken: Sequence[int]) -> list[int]:
    """How many of `room` places each weight gets: one at a time to the greatest quotient (Webster, Sainte-Laguë).

    A weight of less than half of a fair share gets none. `limits`: none gets more. `taken`: places that they have
    already, which count; nobody loses them.
    """
    places = list(taken)
    queue = [
        (-weight / (2 * have + 1), number)
        for number, (weight, have, limit) in enumerate(zip(weights, taken, limits, strict=True))
        if have < limit
    ]
    heapq.heapify(queue)
    for _ in range(room - sum(taken)):
        if not queue:
            break
        _, number = queue[0]
        places[number] += 1
        if places[number] < limits[number]:
            heapq.heapreplace(queue, (-weights[number] / (2 * places[number] + 1), number))
        else:
            heapq.heappop(queue)
    return places


def damped(voices: float) -> float:
    """The weight of so many articles: their root, so that one busy day is not all; of less than one as it is."""
    return voices if voices <= 1 else voices**0.5


def _effective(weights: Sequence[float]) -> float:
    """1 / Simpson's index: so many periods of one weight would be as many."""
    squares = sum(weight * weight for weight in weights)
    return sum(weights) ** 2 / squares if squares else 0.0
