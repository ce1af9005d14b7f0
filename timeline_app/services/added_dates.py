"""The date that a sentence leaves to its article: "on Tuesday" cannot be read without it.

Whether words name a date by themselves is told by reading them alone: then "18 August 2020" has a place on the
calendar, "Tuesday" has none, and "18 August" lacks its year. That holds for every language that is read at all.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache

from timeline_app.model import Granularity, Interval, TimeExpression
from timeline_app.temporal import tag

#: A month or a day of a month without its year, as TIMEX3 has it.
_YEARLESS = re.compile(r"XXXX-\d\d(?:-\d\d)?")
#: Longer words are none of a date.
_LONGEST = 80


@dataclass(frozen=True, slots=True)
class _Reading:
    """Where an expression is on the calendar, and what its words say alone: that, all but the year, less."""

    interval: Interval
    alone: Interval | None
    is_yearless: bool


def added_date(
    time: Interval, expressions: Iterable[TimeExpression], *, language: str, reference: Interval | None
) -> Interval | None:
    """What the words of a sentence leave open of a time; None where they say it, or name no time at all.

    `time`: what the sentence tells of; `expressions`: those in it; `reference`: the date of its article. For "on
    Tuesday" a whole date, to the day at most; for "18 August" a year.
    """
    readings = [_read(one.text, one.interval, language) for one in expressions if one.interval]
    if any(_settles(one, time) for one in readings):
        return None
    open_ = [one for one in readings if one.alone is None]
    if not open_:
        return None
    dating = next((one for one in open_ if one.interval.overlaps(time)), None)
    if dating is None and time != reference:
        # The user corrects what "on Tuesday" means.
        return _to_the_day(time)
    if dating is None:
        dating, time = open_[0], open_[0].interval
    year = Interval.around(time.start, Granularity.YEAR)
    return year if dating.is_yearless and year.contains(time) else _to_the_day(time)


def says_year(time: Interval, expressions: Iterable[TimeExpression], *, language: str) -> bool:
    """Whether words of a sentence say the year of its time, so that no assumed year of its article touches it."""
    readings = (_read(one.text, one.interval, language) for one in expressions if one.interval)
    return any(one.alone is not None and one.alone.overlaps(time) for one in readings)


def _read(text: str, interval: Interval, language: str) -> _Reading:
    alone, is_yearless = _alone(text, language)
    return _Reading(interval, alone, is_yearless)


@lru_cache(maxsize=4_096)  # news name the same few days again and again
def _alone(text: str, language: str) -> tuple[Interval | None, bool]:
    """What words say without an article: their place on the calendar, and whether they lack only its year."""
    found = tag(text, None, language=language) if len(text) <= _LONGEST else []
    interval = next((one.interval for one in found if one.interval), None)
    return interval, interval is None and any(_YEARLESS.match(one.value) for one in found)


def _settles(reading: _Reading, time: Interval) -> bool:
    """Whether words name a time as finely as it is known, the clock aside."""
    alone = reading.alone
    return (
        alone is not None and alone.overlaps(time) and alone.granularity <= max(time.granularity, Granularity.DAY)
    )


def _to_the_day(time: Interval) -> Interval:
    """The date alone: that it is about then ("earlier this year") the words say."""
    if time.granularity < Granularity.DAY:
        return Interval.around(time.start, Granularity.DAY)
    return replace(time, approximate=False)
