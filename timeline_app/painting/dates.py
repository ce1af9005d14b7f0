"""Intervals as the user's locale writes dates; QDate is not used, it has no room for BC and granularities.

The order of day, month and year comes from the locale's own long format, the names and digits from QLocale.
"""

import re
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QLocale, QTime

from timeline_app.model import Granularity, Interval
from timeline_app.model import calendar as cal
from timeline_app.model.units import unit_at

#: a pattern cut into fields ("y", "M", "d", "w") and literal text
Pattern = tuple[tuple[str, str], ...]

_TOKEN = re.compile(r"'([^']*)'|(d{3,4})|(d{1,2})|(M{1,4})|(y{1,4})|([^'dMy]+)")
_COARSER = {"y": "", "M": "y", "d": "yM"}


@lru_cache(maxsize=8_192)  # a table writes the same days thousands of times, and again at each step of a drag
def format_interval(interval: Interval, locale: QLocale) -> str:
    """The short form: "19 Aug 2020", "Aug 2020", "the 1990s", "44 BC"; a stretch by its ends, both included."""
    unit = unit_at(interval.start, interval.granularity) == (interval.start, interval.end)
    text = _unit(interval.start, interval.granularity, locale) if unit else _open_or_stretch(interval, locale)
    return _tr("around {date}").format(date=text) if interval.approximate else text


def long_month(moment: int, locale: QLocale) -> str:
    """The month at a moment with its whole name: "August 2020", "2020年8月"."""
    return _date(moment, _month_pattern(locale), locale, is_long=True)


def long_day(moment: int, locale: QLocale) -> str:
    """The day at a moment with the whole names of weekday and month: "Tuesday, 18 August 2020"."""
    pattern = _cut(locale.dateFormat(QLocale.FormatType.LongFormat), has_weekday=True)
    date = _date(moment, pattern, locale, is_long=True)
    if any(name == "w" for name, _ in pattern):
        return date
    weekday = locale.standaloneDayName(cal.weekday(moment // cal.DAY) + 1, QLocale.FormatType.LongFormat)
    return f"{weekday}, {date}"


def assumed(text: str) -> str:
    """A date whose year is assumed, with the sign for it: "≈ 19 Aug 2020?"."""
    return f"≈ {text}?"


def _tr(text: str) -> str:
    return QCoreApplication.translate("dates", text)


def _open_or_stretch(interval: Interval, locale: QLocale) -> str:
    """A stretch by its two ends, or by the one that it has."""
    if interval.end == cal.LAST_MOMENT:
        return _tr("since {date}").format(date=_unit(interval.start, interval.granularity, locale))
    if interval.start == cal.FIRST_MOMENT:
        last = unit_at(interval.last_moment, interval.granularity)[0]
        return _tr("until {date}").format(date=_unit(last, interval.granularity, locale))
    return _stretch(interval, locale)


def _unit(start: int, granularity: Granularity, locale: QLocale) -> str:
    if granularity > Granularity.YEAR:
        return _long_unit(cal.fields(start)[0], granularity, locale)
    if granularity < Granularity.DAY:
        return _clock_unit(start, granularity, locale)
    _, month, *_ = cal.fields(start)
    year = _year(cal.fields(start)[0], locale)
    if granularity is Granularity.DAY:
        return _date(start, _pattern(locale), locale)
    if granularity is Granularity.WEEK:
        return _tr("week of {date}").format(date=_date(start, _pattern(locale), locale))
    if granularity is Granularity.MONTH:
        return _date(start, _month_pattern(locale), locale)
    if granularity is Granularity.YEAR:
        return year
    number = (month - 1) // 3 if granularity is Granularity.QUARTER else (month - 1) // 6
    if granularity is Granularity.SEASON:
        number = month // 3 - 1
    return _part_name(granularity, number).format(year=year)


def _part_name(granularity: Granularity, number: int) -> str:
    return {
        Granularity.QUARTER: (_tr("Q1 {year}"), _tr("Q2 {year}"), _tr("Q3 {year}"), _tr("Q4 {year}")),
        Granularity.SEASON: (
            _tr("spring {year}"),
            _tr("summer {year}"),
            _tr("autumn {year}"),
            _tr("winter {year}"),
        ),
        Granularity.HALF: (_tr("first half of {year}"), _tr("second half of {year}")),
    }[granularity][number]


def _clock_unit(start: int, granularity: Granularity, locale: QLocale) -> str:
    date = _date(start, _pattern(locale), locale)
    *_, hour, _minute, second = cal.fields(start)
    if granularity is Granularity.DAY_PART:
        names = (
            _tr("night of {date}"),
            _tr("morning of {date}"),
            _tr("afternoon of {date}"),
            _tr("evening of {date}"),
        )
        return names[hour // 6].format(date=date)
    clock = _clock(start, locale)
    if granularity is Granularity.SECOND:
        clock = locale.toString(QTime(hour, _minute, second), "HH:mm:ss")
    return f"{date}, {clock}"


def _long_unit(year: int, granularity: Granularity, locale: QLocale) -> str:
    if granularity is Granularity.DECADE:
        if year > 0:
            return _tr("the {year}s").format(year=_year(year, locale))
        return f"{_year(year, locale)} – {_year(year + 9, locale)}"
    span = 100 if granularity is Granularity.CENTURY else 1000
    index = year // span
    number = index + 1 if index >= 0 else -index
    names = (
        (_tr("the {ordinal} century"), _tr("the {ordinal} century BC"))
        if span == 100
        else (_tr("the {ordinal} millennium"), _tr("the {ordinal} millennium BC"))
    )
    return names[index < 0].format(ordinal=_ordinal(number), number=_number(number, locale))


def _stretch(interval: Interval, locale: QLocale) -> str:
    """Both ends; what they share is said once, and only where the locale's order allows it."""
    first, last = interval.start, interval.last_moment
    if interval.granularity >= Granularity.YEAR:
        return f"{_year(cal.fields(first)[0], locale)} – {_year(cal.fields(last)[0], locale)}"
    pattern = _month_pattern(locale) if interval.granularity >= Granularity.MONTH else _pattern(locale)
    a, b = cal.fields(first)[:3], cal.fields(last)[:3]
    if a == b:
        date = _date(first, pattern, locale)
        if interval.granularity >= Granularity.DAY:
            return date
        return f"{date}, {_clock(first, locale)} – {_clock(last, locale)}"
    differs = "yMd"[next(i for i in range(3) if a[i] != b[i])]
    if pattern == _month_pattern(locale) and differs == "d":
        return _date(first, pattern, locale)
    head = _without_trailing(pattern, _COARSER[differs])
    tail = _without_leading(pattern, _COARSER[differs])
    return f"{_date(first, head, locale)} – {_date(last, tail, locale)}"


def _without_trailing(pattern: Pattern, names: str) -> Pattern:
    """The pattern before its trailing fields that are in `names`; the point of an ordinal stays, "18."."""
    head = tuple(reversed(_without_leading(tuple(reversed(pattern)), names)))
    follower = pattern[len(head)][1] if len(head) < len(pattern) else ""
    return (*head, ("", ".")) if follower.startswith(".") and names else head


def _without_leading(pattern: Pattern, names: str) -> Pattern:
    """The pattern after its leading fields that are in `names`, with the literals between and after them."""
    rest = 0
    for index, (name, _) in enumerate(pattern):
        if name and name not in names:
            break
        if not name and rest == 0:
            break  # a literal at the very edge belongs to the field beside it, "19日"
        rest = index + 1
    return pattern[rest:]


def _date(moment: int, pattern: Pattern, locale: QLocale, *, is_long: bool = False) -> str:
    year, month, day, *_ = cal.fields(moment)
    has_day = any(name == "d" for name, _ in pattern)
    written = []
    for name, text in pattern:
        if name == "y":
            written.append(_year(year, locale))
        elif name == "d":
            written.append(_number(day, locale))
        elif name == "M":
            written.append(_month(month, text, locale, standalone=not has_day, is_long=is_long))
        elif name == "w":
            weekday = cal.weekday(moment // cal.DAY) + 1
            written.append(locale.dayName(weekday, QLocale.FormatType.LongFormat))
        else:
            written.append(text)
    return "".join(written)


@lru_cache(maxsize=256)
def _month(month: int, token: str, locale: QLocale, *, standalone: bool, is_long: bool) -> str:
    if len(token) <= 2:
        return _number(month, locale)
    name = locale.standaloneMonthName if standalone else locale.monthName
    return name(month, QLocale.FormatType.LongFormat if is_long else QLocale.FormatType.ShortFormat)


def _year(year: int, locale: QLocale) -> str:
    if year > 0:
        return _number(year, locale)
    return _tr("{year} BC").format(year=_number(1 - year, locale))


@lru_cache(maxsize=1_024)  # a new QLocale for each takes longer than all the rest of a date
def _number(number: int, locale: QLocale) -> str:
    """The number in the locale's digits, without separators: 2020, ۲۰۲۰."""
    plain = QLocale(locale)
    plain.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return plain.toString(number)


def _ordinal(number: int) -> str:
    """English 1st, 2nd, 3rd, 4th, 11th; a translation has the bare `{number}` for words of its own."""
    suffix = "th" if 10 <= number % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{suffix}"


def _clock(moment: int, locale: QLocale) -> str:
    *_, hour, minute, _second = cal.fields(moment)
    return locale.toString(QTime(hour, minute), QLocale.FormatType.ShortFormat)


@lru_cache(maxsize=32)
def _pattern(locale: QLocale) -> Pattern:
    return _cut(locale.dateFormat(QLocale.FormatType.LongFormat))


@lru_cache(maxsize=32)
def _month_pattern(locale: QLocale) -> Pattern:
    """The pattern without the day and the literal after it: "d. MMMM yyyy" becomes "MMMM yyyy"."""
    pattern = list(_pattern(locale))
    index = next((i for i, (name, _) in enumerate(pattern) if name == "d"), None)
    if index is None:
        return tuple(pattern)
    del pattern[index : index + 2]
    return _stripped(pattern)


@lru_cache(maxsize=32)
def _cut(date_format: str, *, has_weekday: bool = False) -> Pattern:
    """The fields and literals of a Qt date format; the weekday ("w") is left out unless it is asked for."""
    parts: list[tuple[str, str]] = []
    for quoted, weekday, day, month, year, literal in _TOKEN.findall(date_format):
        if weekday and not has_weekday:
            continue
        fields = (("w", weekday), ("d", day), ("M", month), ("y", year))
        name, text = next(((name, text) for name, text in fields if text), ("", quoted or literal))
        if not name and parts and not parts[-1][0]:
            parts[-1] = ("", parts[-1][1] + text)
        else:
            parts.append((name, text))
    return _stripped(parts)


def _stripped(parts: list[tuple[str, str]]) -> Pattern:
    """The parts without separators at either edge, which stood beside what was left out."""
    edges = " ,،、\u202f"
    if parts and not parts[0][0]:
        parts[0] = ("", parts[0][1].lstrip(edges))
    if parts and not parts[-1][0]:
        parts[-1] = ("", parts[-1][1].rstrip(edges))
    return tuple(part for part in parts if part[1])
