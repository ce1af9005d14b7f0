"""TIMEX3 values and their places on the calendar."""

import re
from functools import lru_cache

from timeline_app.model import Granularity, Interval
from timeline_app.model import calendar as cal

_DATE = re.compile(r"(BC)?(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T(.+))?", re.ASCII)
_PART = re.compile(r"(BC)?(\d{4})-(?:Q([1-4])|H([12])|(SP|SU|FA|WI)|W(\d{1,2})(-WE)?)", re.ASCII)
_LONG = re.compile(r"\d{2,3}", re.ASCII)
_CENTURY_BC = re.compile(r"BC(\d\d)", re.ASCII)
_CLOCK = re.compile(r"(\d\d)(?::(\d\d)(?::(\d\d))?)?", re.ASCII)
_SEASONS = {"SP": 1, "SU": 2, "FA": 3, "WI": 4}
#: first and last hour of the TIMEX3 day parts
_PART_HOURS = {"MO": (6, 12), "AF": (12, 18), "EV": (18, 24), "NI": (18, 30), "DT": (6, 18)}

#: EDTF knows parts of so many hours; a longer one is told by its first and last hour
_PART_LENGTH = 6
_MIDNIGHT = 24


def day_value(number: int) -> str:
    """The TIMEX3 value of a day number: 2020-08-18, BC0044-03-15."""
    year, month, day = cal.civil(number)
    return f"{year_value(year)}-{month:02d}-{day:02d}"


def month_value(year: int, month: int) -> str:
    """The TIMEX3 value of a month."""
    return f"{year_value(year)}-{month:02d}"


def year_value(year: int) -> str:
    """The TIMEX3 value of an astronomical year; 44 BC, which is -43, is BC0044."""
    return f"{year:04d}" if year > 0 else f"BC{1 - year:04d}"


def week_value(number: int) -> str:
    """The ISO week that holds a day; without a leading zero, as TimeBank writes it (1998-W2)."""
    year, week = cal.iso_week(number)
    return f"{year:04d}-W{week}"


def interval_of(value: str, *, approximate: bool = False) -> Interval | None:
    """The place of a TIMEX3 value on the calendar; None for one that has none (P3D, XXXX-08-18, PAST_REF)."""
    found = _exact(value)
    if found is None or not approximate:
        return found
    return Interval(found.start, found.end, found.granularity, approximate=True)


@lru_cache(maxsize=4096)  # news names the same few days again and again
def _exact(value: str) -> Interval | None:
    if found := _DATE.fullmatch(value):
        return _calendar(*found.groups())
    if found := _PART.fullmatch(value):
        return _part(*found.groups())
    if _LONG.fullmatch(value):
        return Interval.decade(int(value)) if len(value) == 3 else Interval.century(int(value))
    if found := _CENTURY_BC.fullmatch(value):
        return Interval.century(-int(found[1]) - 1)
    return None


def _calendar(bc: str | None, year: str, month: str | None, day: str | None, time: str | None) -> Interval | None:
    number = 1 - int(year) if bc else int(year)
    if number < cal.MIN_YEAR:
        return None
    if month is None:
        return Interval.year(number)
    if not 1 <= int(month) <= 12:
        return None
    if day is None:
        return Interval.month(number, int(month))
    if not cal.is_day(number, int(month), int(day)):
        return None
    whole = Interval.day(number, int(month), int(day))
    return _within_day(whole, time) if time else whole


def _within_day(day: Interval, time: str) -> Interval:
    """A day part, or a clock time on the wall of the place that is told of (the zone stays in the value)."""
    if time in _PART_HOURS:
        first, last = _PART_HOURS[time]
        size = Granularity.DAY_PART if last - first == _PART_LENGTH else Granularity.HOUR
        return Interval(day.start + first * cal.HOUR, day.start + last * cal.HOUR, size)
    clock = _CLOCK.match(time)
    if clock is None:
        return day
    hour, minute, second = (int(part) if part else 0 for part in clock.groups())
    if hour == _MIDNIGHT:
        return day  # "midnight on Friday" is of Friday; the first minute of Saturday, where it ends, is not
    start = day.start + hour * cal.HOUR + minute * cal.MINUTE + second
    size = Granularity.SECOND if clock[3] else Granularity.MINUTE if clock[2] else Granularity.HOUR
    return Interval(start, start + {0: 1, 1: cal.MINUTE, 2: cal.HOUR}[int(size)], size)


def _part(
    bc: str | None,
    year: str,
    quarter: str | None,
    half: str | None,
    season: str | None,
    week: str | None,
    weekend: str | None,
) -> Interval | None:
    number = 1 - int(year) if bc else int(year)
    if quarter:
        return Interval.quarter(number, int(quarter))
    if half:
        return Interval.half(number, int(half))
    if season:
        return Interval.season(number, _SEASONS[season])
    if not week or not 1 <= int(week) <= 53:
        return None
    monday = cal.iso_week_start(number, int(week))
    if weekend:
        return Interval((monday + 5) * cal.DAY, (monday + 7) * cal.DAY, Granularity.DAY)
    return Interval.week(number, int(week))
