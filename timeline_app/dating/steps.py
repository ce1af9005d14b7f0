"""Functions of the day that change on few days: what a piece of evidence says of every day there is.

A grid of days would be as simple, and would cost numpy in every worker and a hundred thousand cells for every name
in a text; a handful of borders does the same, exactly, over all years that the calendar knows.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Steps:
    """`values[i]` holds from day `borders[i - 1]` up to the eve of `borders[i]`: one value more than borders.

    Days are numbered from 1970-01-01. `borders` ascend and none comes twice.
    """

    borders: tuple[int, ...]
    values: tuple[float, ...]

    @classmethod
    def of(cls, before: float, changes: Iterable[tuple[int, float]]) -> "Steps":
        """From the value before all changes and (day, value from that day on); the last of a day holds."""
        latest = dict(changes)
        borders = tuple(sorted(latest))
        return cls(borders, (before, *(latest[day] for day in borders)))

    def at(self, day: int) -> float:
        """The value of one day."""
        return self.values[bisect_right(self.borders, day)]

    def map(self, change: Callable[[float], float]) -> "Steps":
        """The same borders with every value changed."""
        return Steps(self.borders, tuple(map(change, self.values)))

    @property
    def span(self) -> float:
        """How far the highest value lies above the lowest."""
        return max(self.values) - min(self.values)


def total(parts: Sequence[Steps], borders: Iterable[int] = ()) -> Steps:
    """The sum of all parts, cut at `borders` too."""
    changes = dict.fromkeys(borders, 0.0)
    for part in parts:
        for day, before, after in zip(part.borders, part.values, part.values[1:], strict=False):
            changes[day] = changes.get(day, 0.0) + after - before
    value = sum(part.values[0] for part in parts)
    values, days = [value], sorted(changes)
    for day in days:
        value += changes[day]
        values.append(value)
    return Steps(tuple(days), tuple(values))


def highest(parts: Sequence[Steps]) -> Steps:
    """The upper envelope: on each day the value of the part that is highest there."""
    borders = sorted({day for part in parts for day in part.borders})
    first = max(part.values[0] for part in parts)
    return Steps(tuple(borders), (first, *(max(part.at(day) for part in parts) for day in borders)))
