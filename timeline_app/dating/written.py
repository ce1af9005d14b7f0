"""Dates as they are written in datelines, file names and running text, read without a reference date.

Only what settles the day of an article is read here: a day and a month with or without a year and a weekday, and
years. The full range of time expressions is the business of `temporal`. Month and weekday names of all languages
stand in one pattern (`resources/dating/calendar.json`): no name means two different months.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from timeline_app.model import Interval
from timeline_app.model import calendar as cal
from timeline_app.settings import resource
from timeline_app.text.folding import fold

#: Years that a written date may have: the first newspapers are of 1605, and the program knows four digits.
FIRST_YEAR = 1600
_LAST_YEAR = 2199

#: The longest that stands before the figures of a date ("Wednesday, 13 September") and after them.
_AROUND = 32
_FIGURES = re.compile(r"\d+")
_COUNTED = re.compile(r"(?:(\d{4})[年년][ ]?)?(\d{1,2})[月월][ ]?(\d{1,2})[日일]")


@dataclass(frozen=True, slots=True)
class WrittenDate:
    """A day of a month, with the year and the weekday (0 is Monday) where they are written beside it."""

    month: int
    day: int
    year: int | None = None
    weekday: int | None = None

    def in_year(self, year: int) -> int | None:
        """The day number of this date in `year`; None for 29 February of a common year."""
        return cal.day_number(year, self.month, self.day) if cal.is_day(year, self.month, self.day) else None

    def interval(self) -> Interval | None:
        """The day, where its year is written."""
        if self.year is None or self.in_year(self.year) is None:
            return None
        return Interval.day(self.year, self.month, self.day)

    def __str__(self) -> str:
        return Interval.day(2000, self.month, self.day).human().removesuffix(" 2000")


@dataclass(frozen=True, slots=True)
class WrittenYear:
    """A year in a text: the offset where its words begin, the second of two years, the month before it."""

    start: int
    year: int
    until: int | None = None
    month: int | None = None


def dates_in(text: str) -> Iterator[WrittenDate]:
    """Every day and month of `text`, in its order; what is no day of any year is left out."""
    return (date for _, date in found_dates(text))


def date_of_head(text: str) -> WrittenDate | None:
    """The date of a dateline, where months are cut short that are other words in a sentence: "3 set", "20 мар"."""
    counted = _COUNTED.search(text)
    if counted:
        year, month, day = counted.groups()
        return written_date(int(year) if year else None, int(month), int(day))
    return next((date for found in _matches(_pattern("short_months"), text) if (date := _read(found))), None)


def found_dates(text: str) -> Iterator[tuple[int, WrittenDate]]:
    """Every day and month of `text` with the offset where it begins."""
    for found in _matches(_pattern(), text):
        date = _read(found)
        if date is not None:
            yield found.start(), date


def years_in(text: str) -> Iterator[int]:
    """Every year of `text`, see `found_years`; both of "2009-10"."""
    for found in found_years(text):
        yield found.year
        if found.until is not None:
            yield found.until


def found_years(text: str) -> Iterator[WrittenYear]:
    """Every year of `text`: four digits that stand where a year stands and not what is counted.

    After a month, after a word that leads to a year ("since 1889"), in brackets, between an article and a noun
    ("the 2018 elections"), before a noun that has a year ("2019 season"), or two years in one ("2018-19",
    "1999–2004").
    """
    for found in _matches(_year_pattern(), text):
        year = int(found["year"] or found["of_noun"] or found["before_noun"] or found["first"])
        until = _until(year, found["until"]) if found["until"] else None
        if FIRST_YEAR <= year <= _LAST_YEAR and (until is not None or not found["until"]):
            month = month_number(found["month"]) if found["month"] else None
            yield WrittenYear(found.start(), year, until, month)


def _until(year: int, digits: str) -> int | None:
    """The second year of "2009-10" or "1999–2004"; None where it is none that follows."""
    until = int(digits) if len(digits) == 4 else year // 100 * 100 + int(digits)
    return until if year < until <= min(_LAST_YEAR, year + (100 if len(digits) == 4 else 10)) else None


def written_date(year: int | None, month: int, day: int, weekday: int | None = None) -> WrittenDate | None:
    """The date of these numbers; None where no calendar has such a day."""
    if year is not None and not FIRST_YEAR <= year <= _LAST_YEAR:
        return None
    return WrittenDate(month, day, year, weekday) if cal.is_day(year or 2000, month, day) else None


def month_number(name: str) -> int | None:
    """1…12 for the name of a month in any of the languages; None for another word."""
    return _names("months").get(fold(name.rstrip(".")))


def weekday_number(name: str) -> int | None:
    """0 (Monday) … 6 for the name of a weekday in any of the languages; None for another word."""
    return _names("weekdays").get(fold(name))


def _matches(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """All matches of a pattern that holds figures: it is tried around figures only, several times as fast."""
    start = end = 0
    for figures in _FIGURES.finditer(text):
        if figures.start() - _AROUND > end:
            yield from pattern.finditer(text, start, end)
            start = figures.start() - _AROUND
        # Only past the end so far, or one long word would be walked again from each of its figures.
        end = max(end, min(len(text), figures.end() + _AROUND))
        while end < len(text) and text[end].isalnum():
            end += 1
    yield from pattern.finditer(text, start, end)


def _read(found: re.Match[str]) -> WrittenDate | None:
    """The date of a match; "which may 20 voters": only languages that put the day first write months small."""
    if found["digits"]:
        return _numeric(found)
    return _named(found) if found["month_1"] or found["month_2"][0].isupper() else None


def _named(found: re.Match[str]) -> WrittenDate | None:
    name = found["month_1"] or found["month_2"]
    month = month_number(name) or _names("short_months").get(fold(name))
    if month is None:
        return None
    year = found["year_1"] or found["year_2"]
    weekday = found["weekday"]
    return written_date(
        int(year) if year else None,
        month,
        int(found["day_1"] or found["day_2"]),
        _names("weekdays").get(fold(weekday)) if weekday else None,
    )


def _numeric(found: re.Match[str]) -> WrittenDate | None:
    """2010-10-13, 13.10.2010, 13/10/2010 and 10/13/2010; 5/6/2010 may be either and is neither."""
    if found["iso"]:
        year, month, day = (int(part) for part in re.split(r"\D", found["iso"]))
        return written_date(year, month, day)
    mark = next(sign for sign in found["digits"] if not sign.isdigit())
    first, second, year = (int(part) for part in found["digits"].split(mark))
    if mark == "." or first > 12 or first == second:
        return written_date(year, second, first)
    return written_date(year, first, second) if second > 12 else None


@cache
def _vocabulary() -> dict[str, dict[str, list[str]]]:
    data: dict[str, dict[str, list[str]]] = json.loads(
        resource("dating", "calendar.json").read_text(encoding="utf-8")
    )
    return data


@cache
def _names(kind: str) -> dict[str, int]:
    return {fold(name): int(number) for number, names in _vocabulary()[kind].items() for name in names}


def _written(kind: str) -> list[str]:
    return [name for names in _vocabulary()[kind].values() for name in names]


def _any_of(words: list[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))


@cache
def _pattern(*more: str) -> re.Pattern[str]:
    """Day and month; `more`: lists of further names of months."""
    month = rf"(?:{_any_of([name for kind in ('months', *more) for name in _written(kind)])})"
    weekday = rf"(?:(?P<weekday>{_any_of(_written('weekdays'))})\b\.?[ ]?,?[ ]{{1,2}})?"
    of = rf"(?:(?:{_any_of(list(_vocabulary()['of']))})[ ])?"
    year = r"(?:[ ]?,?[ ]{{1,2}}{of}(?P<year_{n}>[12]\d{{3}})(?!\d|[.,]\d))?"
    return re.compile(
        rf"(?<![\w.,/-])(?:(?P<digits>(?P<iso>\d{{4}}-\d\d-\d\d)|\d{{1,2}}([./-])\d{{1,2}}\3\d{{4}})(?![\w/-])"
        rf"|{weekday}(?:(?:the[ ])?(?P<day_1>\d{{1,2}})(?:st|nd|rd|th|er|º|\.)?[ ]{{1,2}}{of}"
        rf"(?P<month_1>{month})\b\.?{year.format(of=of, n=1)}"
        rf"|(?P<month_2>{month})\b\.?[ ]{{1,2}}(?P<day_2>\d{{1,2}})(?:st|nd|rd|th)?(?!\d|[.,:]\d|[ ]?%)"
        rf"{year.format(of=of, n=2)}))",
        re.IGNORECASE,
    )


@cache
def _year_pattern() -> re.Pattern[str]:
    """A year after the words that lead to one: a bare number of four digits may count anything."""
    months = _any_of(_written("months"))
    leads, articles, nouns = (
        _any_of(list(_vocabulary()[name])) for name in ("before_a_year", "articles", "after_a_year")
    )
    year = r"[12]\d{3}"
    clear = r"(?![\w%]|[.,:]\d|[-–/]\d)"
    return re.compile(
        rf"(?<![\w$€£.,/-])(?P<first>{year})[-–/](?P<until>\d\d(?:\d\d)?)(?![\w%]|[.,:/–-]\d)"
        rf"|(?:(?<!\w)(?:(?P<month>{months})|{leads})\.?,?|(?<!\w)\d{{1,2}}(?:st|nd|rd|th)?,|[(©‘“\"])"
        rf"[ ]?(?<![\d$€£])"
        rf"(?P<year>{year}){clear}"
        rf"|(?:(?<!\w)(?:{articles})|['’]s)[ ](?P<of_noun>{year})(?=[ ][^\W\d_]|-[^\W\d_]){clear}"
        rf"|(?<![\w$€£.,/-])(?P<before_noun>{year})(?=[ ](?:{nouns})\b)",
        re.IGNORECASE,
    )
