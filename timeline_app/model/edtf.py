"""EDTF (ISO 8601-2:2019, the Library of Congress profile) out and in, on bare numbers.

Used of it: level 0 dates, times and intervals; level 1 seasons, `~`, negative years; level 2 quarters
(33–36), halves (40, 41), decades `199X`, centuries `19XX`, millennia `1XXX`. A stretch that is no single
calendar unit prints as an interval `first/last`, both ends included, in its own granularity. `Interval.edtf` and
`Interval.from_edtf` are what the rest of the program uses.
"""

import re

from timeline_app.errors import DateError
from timeline_app.model import calendar as cal
from timeline_app.model.granularity import Granularity
from timeline_app.model.units import unit_at

#: start, end, granularity, approximate: the fields of an Interval
Fields = tuple[int, int, Granularity, bool]

_DATE = re.compile(
    r"(?P<year>-?\d{4})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d)"
    r"(?:T(?P<hour>\d\d)(?::(?P<minute>\d\d)(?::(?P<second>\d\d))?)?)?)?)?",
    re.ASCII,
)
_MASKED = re.compile(r"(\d{1,3})(X{1,3})", re.ASCII)
_MASKS = {1: Granularity.DECADE, 2: Granularity.CENTURY, 3: Granularity.MILLENNIUM}
_MASK_OF = {granularity: count for count, granularity in _MASKS.items()}
#: first EDTF number, granularity, length in months, month in which the first begins, how many in a year
_PARTS = (
    (21, Granularity.SEASON, 3, 3, 4),
    (33, Granularity.QUARTER, 3, 1, 4),
    (40, Granularity.HALF, 6, 1, 2),
)


def format_edtf(start: int, end: int, granularity: Granularity, approximate: bool) -> str:
    """The EDTF string of a stretch of time."""
    sign = "~" if approximate else ""
    unit = _unit(start, granularity) if unit_at(start, granularity) == (start, end) else None
    if unit is not None:
        return unit + sign
    return f"{_point(start, granularity)}{sign}/{_point(max(start, end - 1), granularity)}{sign}"


def parse_edtf(text: str) -> Fields:
    """The stretch that an EDTF string names; raises DateError with a sentence where it names none."""
    first, slash, last = text.strip().partition("/")
    start = _parse_point(first, text)
    if not slash:
        return start
    end = _parse_point(last, text)
    if end[1] <= start[0]:
        raise DateError(f"“{text}” ends before it begins.")
    finest = min(start[2], end[2])
    return start[0], end[1], _stretch_granularity(start[0], end[1], finest), start[3] or end[3]


def _stretch_granularity(start: int, end: int, finest: Granularity) -> Granularity:
    """A stretch of days that is exactly a week or a stretch of hours that is a day part is read as one."""
    for named, printed in ((Granularity.WEEK, Granularity.DAY), (Granularity.DAY_PART, Granularity.HOUR)):
        if finest is printed and unit_at(start, named) == (start, end):
            return named
    return finest


def _unit(start: int, granularity: Granularity) -> str | None:
    """The name of the one unit that begins at `start`; None for the units that EDTF has no name for."""
    year, month, *_ = cal.fields(start)
    if granularity in _MASK_OF:
        count = _MASK_OF[granularity]
        return f"{year // 10**count:0{4 - count}d}" + "X" * count if year >= 0 else None
    for first, part, months, begins, _ in _PARTS:
        if granularity is part:
            return f"{_year(year)}-{first + (month - begins) // months}"
    if granularity in (Granularity.WEEK, Granularity.DAY_PART):
        return None
    return _point(start, granularity)


def _year(year: int) -> str:
    return f"-{-year:04d}" if year < 0 else f"{year:04d}"


def _point(moment: int, granularity: Granularity) -> str:
    """One end of a stretch; long units end on a year, quarters and seasons on a month, weeks on a day."""
    year, month, day, hour, minute, second = cal.fields(moment)
    if granularity >= Granularity.YEAR:
        return _year(year)
    if granularity >= Granularity.MONTH:
        return f"{_year(year)}-{month:02d}"
    text = f"{_year(year)}-{month:02d}-{day:02d}"
    if granularity >= Granularity.DAY:
        return text
    if granularity >= Granularity.HOUR:
        return f"{text}T{hour:02d}"
    return f"{text}T{hour:02d}:{minute:02d}" + (f":{second:02d}" if granularity is Granularity.SECOND else "")


def _parse_point(text: str, whole: str) -> Fields:
    stripped = text.strip()
    bare = stripped.rstrip("~%?")
    found = _parse_masked(bare) or _parse_date(bare)
    if found is None:
        raise DateError(
            f"“{whole}” is not a date. Write it as 2020-08-18, 2020-08 or 2020; a range as 2020-08-18/2020-08-20."
        )
    moment, granularity = found
    return (*unit_at(moment, granularity), granularity, len(bare) < len(stripped))


def _parse_masked(text: str) -> tuple[int, Granularity] | None:
    found = _MASKED.fullmatch(text)
    if not found or len(text) != 4:
        return None
    count = len(found[2])
    return cal.seconds(int(found[1]) * 10**count), _MASKS[count]


def _parse_date(text: str) -> tuple[int, Granularity] | None:
    found = _DATE.fullmatch(text)
    if not found:
        return None
    year, month, day, hour, minute, second = (None if part is None else int(part) for part in found.groups())
    if year is None or month is None:
        return cal.seconds(year or 0), Granularity.YEAR
    if day is None:
        return _parse_part_of_year(year, month)
    if not cal.is_day(year, month, day) or (hour or 0) > 23 or (minute or 0) > 59 or (second or 0) > 59:
        return None
    fineness = sum(part is not None for part in (hour, minute, second))
    granularity = (Granularity.DAY, Granularity.HOUR, Granularity.MINUTE, Granularity.SECOND)[fineness]
    return cal.seconds(year, month, day, hour or 0, minute or 0, second or 0), granularity


def _parse_part_of_year(year: int, number: int) -> tuple[int, Granularity] | None:
    if 1 <= number <= 12:
        return cal.seconds(year, number), Granularity.MONTH
    for first, granularity, months, begins, count in _PARTS:
        if first <= number < first + count:
            return cal.seconds(year, begins + months * (number - first)), granularity
    return None
