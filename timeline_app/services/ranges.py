"""Ranges of time as they are typed: "18–19 Aug 2020; Oct 2020", "2019..", "last week", EDTF; ends inclusive."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import date
from functools import partial
from typing import NoReturn

from timeline_app.errors import DateError
from timeline_app.model import Granularity, Interval, Ranges, TimeExpression
from timeline_app.model import calendar as cal
from timeline_app.temporal import tag

_MAX_LENGTH = 100
#: So many ranges can be typed at once: each of them may be read in several ways.
_MOST_RANGES = 20
_EXAMPLES = "Write it as 18 Aug 2020, Aug 2020 – Oct 2020, 2019.., last week or 2020-08-18/2020-08-20."

_UNIT_EXAMPLES = "Write it as 19 Aug 2020, Aug 2020, 2020 or 2020-08-19."

_LAST_DAYS = re.compile(r"(?<!\d)(?:29|3[0-9])(?!\d)", re.ASCII)
_BETWEEN = re.compile(r"(?:from|between)\s+(?=.*\s(?:and|to|till|until|through|-|–|—)\s)", re.IGNORECASE)
_SINCE = re.compile(r"(?:from|since)\s+(.+)|(.+?)\s*(?:\.{2,3}|…|–|—|/\.\.|\s-)", re.IGNORECASE)
_UNTIL = re.compile(r"(?:until|till|to|through|up to)\s+(.+)|(?:\.{2,3}/?|…|–|—|-\s)\s*(.+)", re.IGNORECASE)
_SEPARATOR = re.compile(r"\s*(?:\.{2,3}|…|–|—|/|-)\s*|\s+(?:to|till|until|through|and)\s+", re.IGNORECASE)
_YEAR = re.compile(r"\d{4}|\bBCE?\b", re.IGNORECASE)
_AROUND = re.compile(r"(?:around|about|circa|c\.|ca\.|~)\s*(.+)", re.IGNORECASE)
_WEEK_OF = re.compile(r"(?:the\s+)?week\s+(?:of|from)\s+(.+)", re.IGNORECASE)
_THE = re.compile(r"the\s+(.+)", re.IGNORECASE)
_YEARLESS = re.compile(r"XXXX-\d\d")

#: one date that was typed and the day near which it is to be looked for, if another than the usual one
_ReadOne = Callable[[str, date | None], Interval | None]


def parse_range(text: str, *, today: date, reference: Interval | None = None) -> Interval:
    """The stretch of time that somebody typed; raises DateError with a sentence where it is none.

    A date without its year is taken near `reference` (what is looked at), "last week" from `today`. The stretch
    begins with the first and ends with the last unit that is named, at the finer granularity of the two.
    """
    typed = " ".join(text.split())
    if not typed:
        raise DateError(f"No date was given. {_EXAMPLES}")
    if len(typed) > _MAX_LENGTH:
        raise DateError(f"“{typed[:40]}…” is too long for a date. {_EXAMPLES}")
    read_one = partial(_read_one, today=today, usual=(reference and reference.first_date) or today)
    found = read_one(typed, None) or _read_open(typed, read_one) or _read_pair(typed, read_one)
    if found is None:
        _refuse_late_day(typed, read_one, _EXAMPLES)
        raise DateError(f"“{typed}” is not a date or a range. {_EXAMPLES}")
    return found


def parse_ranges(text: str, *, today: date, reference: Interval | None = None) -> Ranges:
    """The stretches of time that somebody typed with semicolons between them; see `parse_range` for each.

    A date without its year is taken near the range before it. Raises DateError with a sentence on the first that
    is none.
    """
    typed = [part for part in text.split(";", maxsplit=2 * _MOST_RANGES) if part.strip()] or [""]
    if len(typed) > _MOST_RANGES:
        raise DateError(f"These are too many ranges: type at most {_MOST_RANGES} at once.")
    found: list[Interval] = []
    for part in typed:
        found.append(parse_range(part, today=today, reference=found[-1] if found else reference))
    return Ranges.of(found)


def parse_unit(text: str, *, today: date, reference: Interval | None = None) -> Interval:
    """One day, month, year … that somebody typed; raises DateError with a sentence where it is something else.

    `today` and `reference` as for `parse_range`.
    """
    try:
        found = parse_range(text, today=today, reference=reference)
    except DateError as error:
        usual = (reference and reference.first_date) or today
        _refuse_unit(" ".join(text.split()), partial(_read_one, today=today, usual=usual), error)
    if Interval.around(found.start, found.granularity).end != found.end:
        raise DateError(f"“{text}” is a stretch of time. {_UNIT_EXAMPLES}")
    return found


def _refuse_unit(typed: str, read_one: _ReadOne, error: DateError) -> NoReturn:
    """Say why these words are no date."""
    if not typed:
        raise DateError(f"No date was given. {_UNIT_EXAMPLES}") from error
    if len(typed) > _MAX_LENGTH:
        raise DateError(f"“{typed[:40]}…” is too long for a date. {_UNIT_EXAMPLES}") from error
    _refuse_late_day(typed, read_one, _UNIT_EXAMPLES)
    raise DateError(f"“{typed}” is not a date. {_UNIT_EXAMPLES}") from error


def _refuse_late_day(typed: str, read_one: _ReadOne, examples: str) -> None:
    """Say where a date, or one end of a range, lies after the end of its month: the slip that is worth naming."""
    ends = (end for cut in _SEPARATOR.finditer(typed) for end in (typed[: cut.start()], typed[cut.end() :]))
    for written in (typed, *ends):
        late = _LAST_DAYS.findall(written)
        first = read_one(_LAST_DAYS.sub("01", written), None) if len(late) == 1 else None
        if first is not None and first.granularity is Granularity.DAY:
            month = Interval.around(first.start, Granularity.MONTH)
            days = (month.end - month.start) // cal.DAY
            if int(late[0]) > days:
                raise DateError(f"{month.human()} has {days} days. {examples}")


def _week_around(interval: Interval) -> Interval:
    return Interval.around(interval.start, Granularity.WEEK)


#: Words before a date that change it, and what they make of it.
_QUALIFIED: tuple[tuple[re.Pattern[str], Callable[[Interval], Interval]], ...] = (
    (_AROUND, lambda interval: replace(interval, approximate=True)),
    (_WEEK_OF, _week_around),
    (_THE, lambda interval: interval),
)


def _read_one(text: str, near: date | None, *, today: date, usual: date) -> Interval | None:
    with suppress(DateError):
        return Interval.from_edtf(text)
    for pattern, change in _QUALIFIED:
        if qualified := pattern.fullmatch(text):
            bare = _read_one(qualified[1], near, today=today, usual=usual)
            return change(bare) if bare is not None else None
    # Who types "mar 2020" means no verb: months and weekdays as a newspaper writes them.
    capitalized = " ".join(word.capitalize() for word in text.split())
    for written in dict.fromkeys((text, capitalized, f"{capitalized}.")):
        unanchored = _whole(written, None)
        if unanchored is None:
            continue
        is_yearless = _YEARLESS.match(unanchored.value) is not None
        found = _whole(written, (near or usual) if is_yearless else today)
        if found is not None and found.interval is not None:
            return found.interval
    return None


def _whole(written: str, reference: date | None) -> TimeExpression | None:
    """The one time expression that all of it is; a month that may be a name ("May") is none after "in"."""
    for opening in ("", "in "):
        found = tag(opening + written, reference)
        if len(found) == 1 and found[0].text == written:
            return found[0]
    return None


def _read_open(text: str, read_one: _ReadOne) -> Interval | None:
    """A range with one end: "2019..", "since May 2020", "..2020", "until yesterday"."""
    for pattern, has_start in ((_SINCE, True), (_UNTIL, False)):
        found = pattern.fullmatch(text)
        end = read_one(found[1] or found[2], None) if found else None
        if end is not None and has_start:
            return Interval(end.start, cal.LAST_MOMENT, end.granularity, end.approximate)
        if end is not None:
            return Interval(cal.FIRST_MOMENT, end.end, end.granularity, end.approximate)
    return None


def _read_pair(text: str, read_one: _ReadOne) -> Interval | None:
    """A range with both ends, split where both sides are dates."""
    bare = _BETWEEN.sub("", text, count=1)
    for separator in _SEPARATOR.finditer(bare):
        left, right = bare[: separator.start()], bare[separator.end() :]
        ends = _read_ends(left, right, read_one) if left and right else None
        if ends is not None:
            first, last = ends
            if last.end <= first.start:
                raise DateError(f"“{text}” ends before it begins. Write the earlier date first.")
            granularity = min(first.granularity, last.granularity)
            return Interval(first.start, last.end, granularity, first.approximate or last.approximate)
    return None


def _read_ends(left: str, right: str, read_one: _ReadOne) -> tuple[Interval, Interval] | None:
    """The two dates; each may lack what the other says: "18–19 Aug 2020", "August 18–19, 2020"."""
    reverse: tuple[Interval, Interval] | None = None
    for right_text in _with_heads(left, right):
        last = read_one(right_text, None)
        if last is None:
            continue
        for left_text in _with_tails(left, right):
            # "Dec – Jan 2020" begins in 2019: the nearest December.
            first = read_one(left_text, last.first_date)
            if first is None:
                continue
            if first.start < last.end:
                return first, last
            reverse = reverse or (first, last)
    return reverse


def _with_heads(left: str, right: str) -> Iterator[str]:
    yield right
    words = left.split()
    yield from (" ".join((*words[:count], right)) for count in range(1, len(words)))


def _with_tails(left: str, right: str) -> Iterator[str]:
    words = right.split()
    if not _YEAR.search(left):
        yield from (" ".join((left, *words[count:])) for count in range(1, len(words)))
    yield left
