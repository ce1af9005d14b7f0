"""Dates without a year: a text that says "August 18" alone is of a day near one, most often by a few days.

That tells no year by itself, but it does beside what has its first or last day: a telephone of this September is
spoken of in this November as much as in the next.
"""

from collections.abc import Iterator
from math import log

from timeline_app.dating.clues import Clues
from timeline_app.dating.evidence import Evidence, Family
from timeline_app.dating.steps import Steps
from timeline_app.dating.written import WrittenDate
from timeline_app.model import Origin

#: How far from the nearest such day articles are: share of them within so many days before or after it.
_NEAR = ((8, 0.42), (31, 0.25), (92, 0.17), (183, 0.16))
#: So many dates are looked at, over so many years.
_DATES, _SPAN_YEARS = 4, 60


def from_dates_without_year(clues: Clues) -> Iterator[Evidence]:
    """One piece for each of the first few dates; a dateline says it better and stands alone."""
    if clues.dateline is not None:
        return
    dates = dict.fromkeys((date.month, date.day) for date in clues.passages.dates if date.year is None)
    for month, day in list(dates)[:_DATES]:
        date = WrittenDate(month, day)
        yield Evidence(_near(date, clues.latest_year), Origin.TEXT, f"The text says {date}.", Family.DAYS)


def _near(date: WrittenDate, last_year: int) -> Steps:
    """The density of articles around each occurrence of a date, beside an even one."""
    changes: list[tuple[int, float]] = []
    for year in range(last_year - _SPAN_YEARS, last_year + 2):
        day = date.in_year(year)
        if day is None:
            continue
        inner = 0
        for reach, share in _NEAR:
            density = log(share / (2 * (reach - inner)) * 365)
            changes += [(day - reach, density), (day + inner + 1, density)]
            inner = reach
    return Steps.of(0.0, sorted(changes))
