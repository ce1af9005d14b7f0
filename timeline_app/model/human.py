"""Dates as a person reads them, in English; the window formats days and months by its locale instead."""

from functools import lru_cache

from timeline_app.model import calendar as cal
from timeline_app.model.granularity import Granularity
from timeline_app.model.units import unit_at

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_SEASONS = ("spring", "summer", "autumn", "winter")
_ORDINALS = ("first", "second", "third", "fourth")
#: where in its day a night begins, and how long it lasts, in seconds
_NIGHT = (18 * cal.HOUR, 12 * cal.HOUR)


@lru_cache(maxsize=4096)  # news name the same few days again and again
def format_human(start: int, end: int, granularity: Granularity, approximate: bool) -> str:
    """One unit by its name ("18 August 2020"), a longer stretch by its two ends ("18 – 20 August 2020")."""
    is_unit = unit_at(start, granularity) == (start, end)
    if granularity is Granularity.HOUR and (start % cal.DAY, end - start) == _NIGHT:
        text = f"night of {_unit(start, Granularity.DAY)}"
    elif is_unit:
        text = _unit(start, granularity)
    elif end == cal.LAST_MOMENT:
        text = f"since {_unit(start, granularity)}"
    elif start == cal.FIRST_MOMENT:
        text = f"until {_unit(unit_at(end - 1, granularity)[0], granularity)}"
    else:
        text = _stretch(start, max(start, end - 1), granularity)
    return f"around {text}" if approximate else text


def format_year(year: int) -> str:
    """An astronomical year as it is written: 1969, 44 BC (there is no year 0)."""
    return str(year) if year > 0 else f"{1 - year} BC"


def ordinal(number: int) -> str:
    """The number as 1st, 2nd, 3rd, 4th, 11th."""
    suffix = "th" if 10 <= number % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{suffix}"


def _unit(start: int, granularity: Granularity) -> str:
    year, month, day, hour, minute, second = cal.fields(start)
    if granularity > Granularity.YEAR:
        return _long_unit(year, granularity)
    written, date = format_year(year), f"{day} {MONTHS[month - 1]} {format_year(year)}"
    return {
        Granularity.SECOND: f"{date}, {hour:02d}:{minute:02d}:{second:02d}",
        Granularity.MINUTE: f"{date}, {hour:02d}:{minute:02d}",
        Granularity.HOUR: f"{date}, {hour:02d}:00",
        Granularity.DAY_PART: f"{('night', 'morning', 'afternoon', 'evening')[hour // 6]} of {date}",
        Granularity.DAY: date,
        Granularity.WEEK: f"week of {date}",
        Granularity.MONTH: f"{MONTHS[month - 1]} {written}",
        Granularity.QUARTER: f"{_ORDINALS[(month - 1) // 3]} quarter of {written}",
        Granularity.SEASON: f"{_SEASONS[month // 3 - 1]} {written}",
        Granularity.HALF: f"{_ORDINALS[(month - 1) // 6]} half of {written}",
        Granularity.YEAR: written,
    }[granularity]


def _long_unit(year: int, granularity: Granularity) -> str:
    if granularity is Granularity.DECADE:
        return f"the {year}s" if year > 0 else f"{format_year(year)} – {format_year(year + 9)}"
    span, name = (100, "century") if granularity is Granularity.CENTURY else (1000, "millennium")
    number = year // span
    return f"the {ordinal(number + 1)} {name}" if number >= 0 else f"the {ordinal(-number)} {name} BC"


def _stretch(start: int, last: int, granularity: Granularity) -> str:
    """The two ends, both included, saying once what they share."""
    year, month, day, *_ = cal.fields(start)
    last_year, last_month, last_day, *_ = cal.fields(last)
    if granularity >= Granularity.YEAR:
        return f"{format_year(year)} – {format_year(last_year)}"
    if granularity >= Granularity.MONTH:
        first = MONTHS[month - 1] + ("" if year == last_year else f" {format_year(year)}")
        return f"{first} – {MONTHS[last_month - 1]} {format_year(last_year)}"
    end = f"{last_day} {MONTHS[last_month - 1]} {format_year(last_year)}"
    if (year, month, day) == (last_year, last_month, last_day):
        return f"{end}, {_clock(start)} – {_clock(last)}" if granularity < Granularity.DAY else end
    first = str(day)
    if (year, month) != (last_year, last_month):
        first += f" {MONTHS[month - 1]}"
    if year != last_year:
        first += f" {format_year(year)}"
    return f"{first} – {end}"


def _clock(moment: int) -> str:
    _, _, _, hour, minute, _ = cal.fields(moment)
    return f"{hour:02d}:{minute:02d}"
