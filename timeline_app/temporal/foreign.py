"""Date strings of the languages that have no grammar of their own.

The names of months and days are dateparser's locale vocabulary; the spans are found by a pattern made of them, for
dateparser's own search takes "die", "mit" and "so" for weekdays. A bare abbreviation is never a date.
"""

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from types import MappingProxyType

from timeline_app.model import TimeExpression
from timeline_app.settings import resource
from timeline_app.temporal.dates import calendar, relday, written, year
from timeline_app.temporal.expression import expression
from timeline_app.temporal.frame import Context, Frame
from timeline_app.temporal.lexer import Token
from timeline_app.temporal.parts import Parts
from timeline_app.temporal.resolved import Resolved

_MONTHS = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_TODAY = {"0 day ago": 0, "1 day ago": -1}
#: shorter names of days and of months without a day beside them are abbreviations or other words too
_FULL_NAME = 5
_SHORT_NAME = 3
_NUMERIC = r"(?<![\w./-])(?:(?P<iso>\d{4}-\d\d-\d\d)|(?P<dotted>\d{1,2}[./]\d{1,2}[./]\d{4}))(?![\w/-])"


@dataclass(frozen=True, slots=True)
class _Names:
    """The words of one language, in lower case, with their numbers."""

    months: MappingProxyType[str, int]
    weekdays: MappingProxyType[str, int]
    days: MappingProxyType[str, int]


def tag_foreign(text: str, reference: int | None, language: str) -> list[TimeExpression]:
    """The dates in a text; `reference` is the day number of the article's date."""
    frame, found = Frame(reference), []
    names = _names(language)
    for match in _pattern(language).finditer(text):
        context = Context(text, match.start(), match.end(), frame, language)
        resolved = _resolve(match, names, context)
        if resolved is None:
            continue
        found.append(expression(text, match.start(), match.end(), resolved))
        frame.tell(resolved.value, found[-1].interval)
    return found


def _resolve(match: re.Match[str], names: _Names, context: Context) -> Resolved | None:
    groups = {name: value for name, value in match.groupdict().items() if value}
    if "iso" in groups:
        return written(Parts((Token("iso", groups["iso"], groups["iso"]),)), context)
    if "dotted" in groups:
        dotted = groups["dotted"].replace("/", ".")
        return written(Parts((Token("numeric_date", dotted, dotted),)), context)
    if "today" in groups:
        return relday(Parts((Token("today", names.days[groups["today"].lower()], ""),)), context)
    tokens = []
    for group, value in groups.items():
        kind, _, _ = group.partition("_")
        if kind == "weekday":
            tokens.append(Token("weekday", names.weekdays[value.lower()], value))
        elif kind == "month":
            tokens.append(Token("month", int(value) if value.isdecimal() else names.months[value.lower()], value))
        elif kind == "day":
            tokens.append(Token("dom", int(value), value))
        elif kind == "year":
            tokens.append(Token("year", int(value), value))
    parts = Parts(tuple(tokens))
    return calendar(parts, context) if parts.month or parts.weekday else year(parts, context)


@cache
def _names(language: str) -> _Names:
    try:
        # dateparser's data is heavy to import: only an article in such a language pays for it
        info = import_module(f"dateparser.data.date_translation_data.{language}").info
    except ModuleNotFoundError:
        info = {}
    unwanted = set(_data()["not_weekdays"])
    return _Names(
        months=_numbered(info, _MONTHS, _SHORT_NAME, frozenset()),
        weekdays=_numbered(info, _WEEKDAYS, _FULL_NAME, unwanted),
        days=MappingProxyType(
            {
                word.lower(): step
                for name, step in _TODAY.items()
                for word in info.get("relative-type", {}).get(name, [])
                if (len(word) >= _SHORT_NAME or not word.isascii())
                and re.fullmatch(r"[^\W\d_]+(?:['’][^\W\d_]+)?", word)
            }
        ),
    )


def _numbered(
    info: dict[str, list[str]], keys: tuple[str, ...], shortest: int, unwanted: frozenset[str] | set[str]
) -> MappingProxyType[str, int]:
    """Names to numbers from 1; a name that stands for two things is left out."""
    numbers: dict[str, int] = {}
    clashes = set(unwanted)
    for number, key in enumerate(keys, 1):
        for name in info.get(key, []):
            word = name.lower()
            if len(word) < shortest or not word.replace("-", "").replace(" ", "").isalpha():
                continue
            if numbers.setdefault(word, number) != number:
                clashes.add(word)
    return MappingProxyType({word: number for word, number in numbers.items() if word not in clashes})


@cache
def _data() -> dict[str, dict[str, list[str]] | list[str]]:
    data: dict[str, dict[str, list[str]] | list[str]] = json.loads(
        resource("temporal", "other-languages.json").read_text(encoding="utf-8")
    )
    return data


def _of_language(key: str, language: str) -> list[str]:
    table = _data()[key]
    return table.get(language, []) if isinstance(table, dict) else table


@cache
def _pattern(language: str) -> re.Pattern[str]:
    """Full dates first, then less and less; every blank is bounded, so that the pattern is linear."""
    counted = _of_language("counted_years", language)
    if counted:
        return _counted_pattern(counted, language)
    names = _names(language)
    month, weekday = _any(names.months), _any(names.weekdays)
    unwanted = _data()["not_bare_months"]
    full = _any(word for word in names.months if len(word) >= _FULL_NAME and word not in unwanted)
    linking, marks = _any(_of_language("linking", language)), _any(_of_language("day_marks", language))
    year_marks = _any(_of_language("year_marks", language))
    between = rf"[\s\xa0]{{1,3}}(?:{linking}[\s\xa0]{{0,2}})?"
    day = rf"(?P<day_@>\d{{1,2}})(?:{marks})?"
    year = r"(?P<year_@>\d{4})(?!\d)"
    after = rf"(?:,?{between}{year})?(?:[\s\xa0]{{1,2}}(?:{year_marks})(?!\w))?"
    lead = rf"(?:(?P<weekday_@>{weekday}),?{between})?"
    forms = [
        _NUMERIC,
        rf"(?<!\w){_fill(lead, 1)}{_fill(day, 1)}{between}(?P<month_1>{month})(?:\.(?=\s\d))?(?!\w)"
        rf"{_fill(after, 1)}",
        rf"(?<!\w)(?P<year_2>\d{{4}})\.?(?:[\s\xa0](?:{year_marks}))?[\s\xa0](?P<month_2>{month})\.?[\s\xa0]"
        rf"{_fill(day, 2)}(?!\w)",
        rf"(?<!\w)(?P<month_3>{month})\.?[\s\xa0]{_fill(day, 3)}(?!\w),?{between}{_fill(year, 3)}",
        rf"(?<!\w)(?P<month_4>{month})(?!\w)\.?{between}{_fill(year, 4)}",
        rf"(?<!\w)(?P<weekday_5>{weekday})(?!\w)",
        rf"(?<!\w)(?P<month_6>{full})(?!\w)",
        rf"(?<!\w)(?P<today>{_any(names.days)})(?!\w)",
        rf"(?<=\s){_before_year(language)}(?P<year_7>(?:1[5-9]|20)\d\d)(?![\w%.,:/-]*\d)",
    ]
    return re.compile("|".join(forms), re.IGNORECASE)


def _counted_pattern(counted: list[str], language: str) -> re.Pattern[str]:
    """2020年8月18日, 8월 18일: numbers with their units after them."""
    year, month, day = (f"[{letters}]" for letters in counted)
    names = _names(language)
    forms = [
        _NUMERIC,
        rf"(?<!\d)(?P<year_1>\d{{4}})\s?{year}\s?(?P<month_1>\d{{1,2}})\s?{month}(?:\s?(?P<day_1>\d{{1,2}})\s?{day})?",
        rf"(?<!\d)(?P<month_2>\d{{1,2}})\s?{month}\s?(?P<day_2>\d{{1,2}})\s?{day}",
        rf"(?<!\d)(?P<year_3>(?:1[5-9]|20)\d\d)\s?{year}",
        rf"(?P<today>{_any(names.days)})",
    ]
    return re.compile("|".join(forms))


def _before_year(language: str) -> str:
    """A bare year counts only behind a word that leads to one; the words stay outside of the span."""
    words = _of_language("before_year", language)
    return "(?:" + "|".join(rf"(?<=\s{re.escape(word)}\s)" for word in words) + ")" if words else "(?!)"


def _fill(form: str, number: int) -> str:
    """The groups of one form, told apart by its number."""
    return form.replace("@>", f"{number}>")


def _any(words: Iterable[str]) -> str:
    """An alternation, the longest first; one that never matches for no words."""
    ordered = sorted(words, key=len, reverse=True)
    return f"(?:{'|'.join(map(re.escape, ordered)) or '(?!)'})"
