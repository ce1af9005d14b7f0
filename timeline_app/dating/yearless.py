"""Dates without a year: a text that says "August 18" alone is of a day near one, most often by a few days.

That tells no year by itself, but it does beside what has its first or last day: a telephone of this September is
spoken of in this November as much as in the next.
"""

from collections.abc import Iterator
from math import log

from timeline_app.dating.clues import Clues
from timeline_app.dating.evidence import Evidence, Family
from timeline_app.dating.passages import View
from timeline_app.dating.steps import Steps
from timeline_app.dating.written import WrittenDate
from timeline_app.model import Origin

#: How far before such a day articles are that tell it as lying ahead, and how far after one that they look back
#: on: (share before, share after) within so many days of it, half as one-sided as measured on pages with known
#: dates, since these were few.
_REACHES = (8, 31, 92, 183)
_NEAR = {
    View.AHEAD: ((0.3, 0.165), (0.24, 0.075), (0.125, 0.035), (0.035, 0.025)),
    View.BACK: ((0.17, 0.23), (0.105, 0.2), (0.09, 0.09), (0.0575, 0.0575)),
    View.OPEN: ((0.22, 0.335), (0.13, 0.14), (0.055, 0.045), (0.04, 0.035)),
}
_SAYS = {
    View.AHEAD: "The text looks ahead to {}.",
    View.BACK: "The text looks back on {}.",
    View.OPEN: "The text says {}.",
}
#: So many dates are looked at, over so many years.
_DATES, _SPAN_YEARS = 4, 60


def from_dates_without_year(clues: Clues) -> Iterator[Evidence]:
    """One piece for each of the first few dates; a dateline says it better and stands alone."""
    if clues.dateline is not None:
        return
    dates: dict[WrittenDate, View] = {}
    for date, view in clues.passages.dates.items():
        if date.year is None:
            dates.setdefault(WrittenDate(date.month, date.day), view)
    for date, view in list(dates.items())[:_DATES]:
        yield Evidence(_near(date, view, clues.latest_year), Origin.TEXT, _SAYS[view].format(date), Family.DAYS)


def _near(date: WrittenDate, view: View, last_year: int) -> Steps:
    """The density of articles around each occurrence of a date, beside an even one."""
    changes: list[tuple[int, float]] = []
    for year in range(last_year - _SPAN_YEARS, last_year + 2):
        day = date.in_year(year)
        if day is None:
            continue
        inner = 0
        for reach, (before, after) in zip(_REACHES, _NEAR[view], strict=True):
            width = (reach - inner) / 365
            changes += [(day - reach, log(before / width)), (day + inner + 1, log(after / width))]
            inner = reach
    return Steps.of(0.0, sorted(changes))
