"""The date that a sentence leaves to its article: "on Tuesday" cannot be read without it.

Whether words name a date by themselves is told by reading them alone: then "18 August 2020" has a place on the
calendar, "Tuesday" has none, and "18 August" lacks its year. That holds for every language that is read at all.
What is added never tells less than the words leave open: of more than two days that are not in a row, nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from timeline_app.model import Granularity, Interval, Ranges, TimeExpression
from timeline_app.model import calendar as cal
from timeline_app.temporal import tag
from timeline_app.text.limits import is_attribute, is_beside, is_stretch

#: A month or a day of a month without its year, as TIMEX3 has it.
_YEARLESS = re.compile(r"XXXX-\d\d(?:-\d\d)?")
#: A day of the week, 1 for Monday, of a week that the words leave open.
_WEEKDAY = re.compile(r"XXXX-WXX-([1-7])")
#: Longer words are none of a date.
_LONGEST = 80
#: So many days that are not in a row stand in a bracket.
_MOST = 2
#: A stretch of so many seconds that runs past midnight is one night.
_NIGHT = 12 * cal.HOUR


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a sentence, and where it begins in its article, by which its expressions are counted."""

    text: str
    start: int
    language: str


@dataclass(frozen=True, slots=True)
class _Reading:
    """An expression: its place in the sentence and on the calendar, and what its words say alone.

    `alone`: their own place on the calendar. `value`: else their TIMEX3 value, with X for what they leave open.
    `is_joined`: two expressions are its ends.
    """

    start: int
    end: int
    interval: Interval
    alone: Interval | None
    value: str
    is_joined: bool = False

    @property
    def is_yearless(self) -> bool:
        """Whether its words say all but the year."""
        return self.alone is None and bool(_YEARLESS.match(self.value))

    def agrees(self, interval: Interval) -> bool:
        """Whether a stretch begins on the weekday that the words name, if they name one."""
        named = _WEEKDAY.match(self.value)
        return named is None or int(named[1]) == cal.weekday(interval.start // cal.DAY) + 1


def added_dates(
    time: Interval, expressions: Iterable[TimeExpression], sentence: Words, *, reference: Interval | None
) -> tuple[Interval, ...]:
    """What the words of a sentence leave open of a time; nothing where they say it, name none or too many.

    `time`: what the sentence tells of; `expressions`: those in it; `reference`: the date of its article. For "on
    Tuesday" a whole date, to the day at most; for "18 August" a year; for "Monday and Tuesday" a stretch of
    both days, for "Monday and Friday" each.
    """
    readings = _readings(expressions, sentence)
    if any(_settles(one, time) for one in readings):
        return ()
    open_ = _joined([one for one in readings if one.alone is None], sentence)
    told = [one for one in open_ if _is_told(one, sentence)]
    told = [one for one in told if one.interval.overlaps(time) or not _is_attribute(one, sentence)] or told
    found = _added(time, told, reference) if told else _common_year(one for one in open_ if one.is_yearless)
    return () if _say_year(found, readings) else found


def _added(time: Interval, open_: Sequence[_Reading], reference: Interval | None) -> tuple[Interval, ...]:
    """What is left open of a time by words that date what is told."""
    if time != reference and not any(one.interval.overlaps(time) for one in open_):
        # The user corrects what "on Tuesday" means.
        return (_to_the_day(time),) if all(one.agrees(time) for one in open_) else ()
    if not all(one.agrees(one.interval) for one in open_):
        return ()
    days = [_to_the_day(one.interval) for one in open_]
    if any(one.granularity is Granularity.DAY and one.overlaps(time) for one in days):
        # By the day that is told "two weeks ago" can be reckoned.
        days = [one for one in days if one.granularity is Granularity.DAY]
    return (_common_year(open_) if all(one.is_yearless for one in open_) else ()) or _together(days)


def _say_year(added: Sequence[Interval], readings: Iterable[_Reading]) -> bool:
    """Whether nothing but a year would be added that other words of the sentence say already."""
    said = [one.alone for one in readings if one.alone is not None]
    return bool(added) and all(
        one.granularity is Granularity.YEAR and any(map(one.contains, said)) for one in added
    )


def _common_year(readings: Iterable[_Reading]) -> tuple[Interval, ...]:
    """The one year of all days, nothing where they are of several or there are none."""
    ends = (moment for one in readings for moment in (one.interval.start, one.interval.last_moment))
    years = {Interval.around(moment, Granularity.YEAR) for moment in ends}
    return (years.pop(),) if len(years) == 1 else ()


def says_year(time: Interval, expressions: Iterable[TimeExpression], sentence: Words) -> bool:
    """Whether words of a sentence say the year of its time, so that no assumed year of its article touches it."""
    return any(one.alone is not None and one.alone.overlaps(time) for one in _readings(expressions, sentence))


def _readings(expressions: Iterable[TimeExpression], sentence: Words) -> list[_Reading]:
    found = []
    for one in expressions:
        if one.interval is not None:
            start, end = one.start - sentence.start, one.end - sentence.start
            alone, value = _alone(one.text, sentence.language) or _within(start, sentence)
            found.append(_Reading(start, end, one.interval, alone, value))
    return found


@lru_cache(maxsize=4_096)  # news name the same few days again and again
def _alone(text: str, language: str) -> tuple[Interval | None, str] | None:
    """The place on the calendar and the value of words without an article; None where they are no time alone."""
    found = tag(text, None, language=language) if len(text) <= _LONGEST else []
    return (next((one.interval for one in found if one.interval), None), found[0].value) if found else None


def _within(start: int, sentence: Words) -> tuple[Interval | None, str]:
    """What words that are a time only among others say there: the "17" of "17 and 18 August"."""
    found = tag(sentence.text, None, language=sentence.language)
    return next(((one.interval, one.value) for one in found if one.start == start), (None, ""))


def _settles(reading: _Reading, time: Interval) -> bool:
    """Whether words name a time as finely as it is known, the clock aside."""
    alone = reading.alone
    return (
        alone is not None and alone.overlaps(time) and alone.granularity <= max(time.granularity, Granularity.DAY)
    )


def _joined(readings: Sequence[_Reading], sentence: Words) -> list[_Reading]:
    """With the two ends of "Monday to Wednesday" made one; none at all where the calendar has them otherwise."""
    joined: list[_Reading] = []
    for one in readings:
        last = joined[-1] if joined else None
        if last is None or not is_stretch(sentence.text, last.end, one.start, sentence.language):
            joined.append(one)
            continue
        first, second = _to_the_day(last.interval), _to_the_day(one.interval)
        if second.start < first.start or not one.agrees(second):
            return []
        interval = replace(first, end=max(first.end, second.end))
        value = "" if last.is_yearless and not one.is_yearless else last.value
        joined[-1] = replace(last, end=one.end, interval=interval, value=value, is_joined=True)
    return joined


def _is_told(reading: _Reading, sentence: Words) -> bool:
    """Whether words say when that is what is told, not when it begins or ends, nor when something beside it is."""
    return reading.is_joined or not is_beside(sentence.text, reading.start, reading.end, sentence.language)


def _is_attribute(reading: _Reading, sentence: Words) -> bool:
    """Whether words only say which thing is meant: "on Wednesday declared the winner of Sunday's election"."""
    return is_attribute(sentence.text, reading.start, reading.end, sentence.language)


def _together(times: Sequence[Interval]) -> tuple[Interval, ...]:
    """What times say: a day and its week the day, days in a row their stretch, two other days each."""
    parts = sorted({one for one in times if not any(_is_said_by(one, other) for other in times)})
    if len(parts) == 1:
        return tuple(parts)
    if any(one.granularity is not Granularity.DAY for one in parts):
        return ()
    if all(one.end == other.start for one, other in pairwise(parts)):
        return Ranges.of(parts).intervals
    return tuple(parts) if len(parts) == _MOST else ()


def _is_said_by(time: Interval, other: Interval) -> bool:
    """Whether another time says more: a stretch of one of its days, a day of its week."""
    if time == other:
        return False
    return other.contains(time) if _is_stretch(other) else time.contains(other) and not _is_stretch(time)


def _is_stretch(time: Interval) -> bool:
    return Interval.around(time.start, time.granularity) != replace(time, approximate=False)


def _to_the_day(time: Interval) -> Interval:
    """The date alone: words say that it is about then ("earlier this year"); a night is its evening's."""
    if time.granularity >= Granularity.DAY:
        return replace(time, approximate=False)
    day = Interval.around(time.start, Granularity.DAY)
    if time.end - time.start <= _NIGHT:
        return day
    return replace(day, end=Interval.around(time.last_moment, Granularity.DAY).end)
