"""Weekdays: the one written beside a date leaves the years that have it, a bare one lies just back."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import log

from timeline_app.dating.clues import Clues
from timeline_app.dating.evidence import Evidence, Family
from timeline_app.dating.passages import View
from timeline_app.dating.steps import Steps, total
from timeline_app.dating.written import WrittenDate, month_number, weekday_number
from timeline_app.model import Origin
from timeline_app.model import calendar as cal

#: Years before these have the weekdays of every other: told apart they would cost more than they say.
_SPAN_YEARS = 220
#: A weekday that does not fit its date speaks against a year so strongly: editors err too.
_MISFIT = log(0.02)
#: So many dates with weekdays are looked at, so many misfits counted: a text that quotes old diaries has dozens.
_DATES, _MISFITS = 12, 3
#: How many days before its dateline an article's bare weekday lies, measured on pages with known dates.
_DAYS_BACK = (0.41, 0.32, 0.10, 0.05, 0.04, 0.04, 0.04)
#: Only the first few weekdays are of the article's own week, and each says less than the one before.
_BARE, _BARE_SHARE = 3, 0.7
#: What is told as fitting best lies so near the best.
_NEAR_BEST = 1.0
#: A date with its weekday is within half a year, and so far the tense may be wrong about the side: who writes a
#: weekday beside a date thinks of one that is near.
_GRACE = 92
_TOLD_YEARS = 4
#: "Sun" and "Mar" are words and names; a bare weekday is written out.
_SHORTEST = 5
_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def from_dates_with_weekday(clues: Clues) -> Iterator[Evidence]:
    """A pair: "Tuesday, August 18" leaves about two years of eleven."""
    written = ({clues.dateline: View.OPEN} if clues.dateline else {}) | clues.passages.dates
    dates = [date for date in written if date.weekday is not None and date.year is None][:_DATES]
    if not dates:
        return
    misfits = total([_misfits(date, written[date], clues.latest_year) for date in dates])
    odds = misfits.map(lambda count: min(_MISFITS, round(count)) * _MISFIT)
    yield Evidence(odds, Origin.INFERRED, _fitting(dates, clues), Family.WEEKDAYS)


def from_bare_weekdays(clues: Clues) -> Iterator[Evidence]:
    """A lone one: "on Tuesday" beside a dateline without its year: it most often lies a day or two back."""
    written = clues.dateline
    if written is None or written.year is not None:
        return
    weekdays = list(dict.fromkeys(_bare(clues)))[:_BARE]
    if not weekdays:
        return
    changes, share = [], _BARE_SHARE
    for year in _years(clues.latest_year):
        day = written.in_year(year)
        if day is not None:
            odds = sum(
                share * _BARE_SHARE**rank * log(_DAYS_BACK[(cal.weekday(day) - weekday) % 7])
                for rank, weekday in enumerate(weekdays)
            )
            changes.append((cal.day_number(year, 1, 1), odds))
    names = " and ".join(_NAMES[weekday] for weekday in weekdays)
    best = max(value for _, value in changes)
    years = _told(
        [cal.civil(day)[0] for day, value in changes if value > best - _NEAR_BEST and day <= clues.latest]
    )
    reason = f"{names} would be just past on {written} in {years}."
    yield Evidence(Steps.of(0.0, changes), Origin.INFERRED, reason, Family.WEEKDAYS)


def _bare(clues: Clues) -> Iterator[int]:
    """The weekdays of the text that no date stands beside, in its order."""
    words = clues.words
    for index, word in enumerate(words):
        if len(word.form) < _SHORTEST or (number := weekday_number(word.form)) is None:
            continue
        beside = [*words[max(0, index - 1) : index], *words[index + 1 : index + 2]]
        if not any(other.form[0].isdigit() or month_number(other.form) for other in beside):
            yield number


def _misfits(date: WrittenDate, view: View, last_year: int) -> Steps:
    """1 for the days from which the date that is meant has another weekday, 0 for the others.

    The nearest is meant, the last where it is told as past, the next where it lies ahead.
    """
    days = [day for year in _years(last_year) if (day := date.in_year(year)) is not None]
    misses = [float(cal.weekday(day) != date.weekday) for day in days]
    borders = [_border(before, day, view) for before, day in pairwise(days)]
    return Steps.of(misses[0], zip(borders, misses[1:], strict=True))


def _border(before: int, day: int, view: View) -> int:
    """From which day on `day` is meant and no longer the same date of a year before."""
    if view is View.AHEAD:
        return before + _GRACE
    return day - _GRACE if view is View.BACK else (before + day) // 2


def _years(last_year: int) -> range:
    return range(last_year - _SPAN_YEARS, last_year + 2)


def _fitting(dates: Sequence[WrittenDate], clues: Clues) -> str:
    first = dates[0]
    fits = [y for y in _years(clues.latest_year)[:-1] if all(_fits(date, y) for date in dates)]
    if not fits:
        return "The weekdays beside the dates of the text fit no year."
    others = f" and {len(dates) - 1} more such dates" if len(dates) > 1 else ""
    return f"{first} was a {_NAMES[first.weekday or 0]}, as is written{others}, in {_told(fits)}."


def _fits(date: WrittenDate, year: int) -> bool:
    day = date.in_year(year)
    return day is not None and cal.weekday(day) == date.weekday


def _told(years: Sequence[int]) -> str:
    """The last few of the years, the latest first."""
    last = [str(year) for year in years[::-1][:_TOLD_YEARS]]
    return ", ".join(last) + (" and before" if len(years) > _TOLD_YEARS else "")
