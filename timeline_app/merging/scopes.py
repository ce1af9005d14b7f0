"""Which stretch of the calendar decides about a telling, so that a change stays where it happened.

Tellings are compared with those of the very same stretch of days. What is known less finely than to the day may
join something finer within it, and that only inside one calendar year. So a year decides for itself, and so does
each longer stretch: an article about 2010 touches nothing of 2011.
"""

from functools import lru_cache
from typing import NamedTuple

from timeline_app.model import calendar as cal


class Scope(NamedTuple):
    """Days as in `Span`: those of a calendar year, or of the very stretch that reaches beyond one."""

    first: int
    end: int

    @property
    def is_year(self) -> bool:
        """Whether it is a calendar year, which decides for all that lies within; else it does for itself alone."""
        year, *_ = cal.civil(self.first)
        return self == (cal.day_number(year, 1, 1), cal.day_number(year + 1, 1, 1))


class Span(NamedTuple):
    """Whole days, counted from 1970-01-01: the first, and the one behind the last."""

    first: int
    end: int

    @property
    def is_day(self) -> bool:
        """Whether it is a single day."""
        return self.end - self.first == 1

    def holds(self, other: "Span") -> bool:
        """Whether `other` lies within and is shorter."""
        return self != other and self.first <= other.first and other.end <= self.end


def span_of(start_s: int, end_s: int) -> Span:
    """The days of a stretch in seconds; a night belongs to the day on which it begins."""
    first = start_s // cal.DAY
    if end_s - start_s <= cal.DAY:
        return Span(first, first + 1)
    return Span(first, -(-end_s // cal.DAY))


@lru_cache(maxsize=10_000)
def scope_of(start_s: int, end_s: int) -> Scope:
    """The stretch whose tellings can have a part in how one of this stretch is merged."""
    first, end = span_of(start_s, end_s)
    year, *_ = cal.civil(first)
    beyond = cal.day_number(year + 1, 1, 1)
    return Scope(cal.day_number(year, 1, 1), beyond) if end <= beyond else Scope(first, end)
