"""What the engines say (how a date was found, what is wrong with a file) in the user's language.

The engines know no Qt and write whole English sentences, some of which are kept in libraries. Here a sentence is
recognised by its form, "{weekday} before {anchor}.", and said again by the catalogue's words for that form; what
stands in the fields comes along: dates as the locale writes them, names as they are. A sentence of no known form
stays as it is. The forms are in `resources/translations/sentences.json`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QLocale

from timeline_app.model import Interval
from timeline_app.model.human import MONTHS
from timeline_app.painting.dates import format_interval
from timeline_app.settings import resource

#: A longer text is none of the engines'.
_LONGEST = 2_000
#: So many sentences within sentences are looked into.
_DEEPEST = 4

_FIELD = re.compile(r"\\\{(\w+)\\\}")
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTH = "|".join(MONTHS)
_YEAR = r"(?P<year>\d{1,4})(?P<bc> BC)?"
#: What a field can hold; all else is anything.
_HELD = {
    "weekday": "|".join(_DAYS),
    "number": r"[\d.,]+",
    "year": r"\d{1,4}(?: BC)?",
    "month": rf"(?:{_MONTH}) \d{{1,4}}(?: BC)?",
    "unit": r"[a-z]+",
    "terms": r"(?:from|since) .+?",
    "terms2": r"(?:from|since) .+?",
    "first": r"(?:(?! and ).)+?",
    "last": r"(?:(?! and ).)+?",
}
_WORDS_FOR_DATES = tuple(
    (re.compile(pattern), source)
    for pattern, source in (
        (r"around (?P<date>.+)", "around {date}"),
        (r"week of (?P<date>.+)", "week of {date}"),
        (r"night of (?P<date>.+)", "night of {date}"),
        (r"morning of (?P<date>.+)", "morning of {date}"),
        (r"afternoon of (?P<date>.+)", "afternoon of {date}"),
        (r"evening of (?P<date>.+)", "evening of {date}"),
        (r"the (?P<year>\d+)s", "the {year}s"),
        (r"the (?P<ordinal>(?P<number>\d+)\w\w) century", "the {ordinal} century"),
        (r"the (?P<ordinal>(?P<number>\d+)\w\w) century BC", "the {ordinal} century BC"),
        (r"(?P<year>\d+) BC", "{year} BC"),
        (r"first quarter of (?P<year>.+)", "Q1 {year}"),
        (r"second quarter of (?P<year>.+)", "Q2 {year}"),
        (r"third quarter of (?P<year>.+)", "Q3 {year}"),
        (r"fourth quarter of (?P<year>.+)", "Q4 {year}"),
        (r"spring (?P<year>\d.*)", "spring {year}"),
        (r"summer (?P<year>\d.*)", "summer {year}"),
        (r"autumn (?P<year>\d.*)", "autumn {year}"),
        (r"winter (?P<year>\d.*)", "winter {year}"),
        (r"first half of (?P<year>.+)", "first half of {year}"),
        (r"second half of (?P<year>.+)", "second half of {year}"),
    )
)
_DATE = re.compile(rf"(?:(?P<day>\d{{1,2}}) )?(?P<month>{_MONTH})(?: {_YEAR})?")

_Forms = tuple[tuple[re.Pattern[str], str], ...]


def translated(sentence: str) -> str:
    """One or several sentences of the engines in the user's language; what is not known stays as it is."""
    if not sentence or QLocale().language() in (QLocale.Language.English, QLocale.Language.C):
        return sentence
    return _kept(sentence, QLocale().name())


@lru_cache(maxsize=2_000)  # a list asks again with each painting
def _kept(sentence: str, _locale: str) -> str:
    return _said(sentence, 0)


def _said(text: str, depth: int) -> str:
    if len(text) > _LONGEST or depth > _DEEPEST:
        return text
    sentences, parts = _forms()
    for form, source in sentences:
        if found := form.fullmatch(text):
            rest = found["rest"]
            return _fill(source, found.groupdict(), depth) + (f" {_said(rest, depth + 1)}" if rest else "")
    for form, source in parts:
        if found := form.fullmatch(text):
            return _fill(source, found.groupdict(), depth)
    return text


def _fill(source: str, values: Mapping[str, str | None], depth: int) -> str:
    told = {name: _value(name, value, depth) for name, value in values.items() if value is not None}
    return QCoreApplication.translate("Sentences", source).format(**told)


def _value(name: str, value: str, depth: int) -> str:
    """What stands in a field, in the user's words."""
    if name in ("sentence", "anchor", "unit", "cause", "terms", "terms2"):
        return _said(value, depth + 1)
    if name == "reason":
        return _said(f"{value}.", depth + 1).removesuffix(".")
    if name in ("weekday", "weekdays"):
        return re.sub("|".join(_DAYS), lambda day: QLocale().dayName(_DAYS.index(day[0]) + 1), value)
    if name in ("file", "name", "words", "word", "kinds", "term", "office"):
        return value
    return _date(value)


def _date(text: str) -> str:
    """Dates as the engines write them, as the locale writes them."""
    for form, source in _WORDS_FOR_DATES:
        if found := form.fullmatch(text):
            values = {name: _date(value) for name, value in found.groupdict().items()}
            return QCoreApplication.translate("dates", source).format(**values)
    return _DATE.sub(_written, text)


def _written(found: re.Match[str]) -> str:
    locale, month = QLocale(), MONTHS.index(found["month"]) + 1
    if found["year"] is None:
        name = locale.monthName(month, QLocale.FormatType.ShortFormat)
        return f"{found['day']}. {name}" if found["day"] else name
    year = 1 - int(found["year"]) if found["bc"] else int(found["year"])
    try:
        date = Interval.day(year, month, int(found["day"])) if found["day"] else Interval.month(year, month)
    except ValueError:  # 31 June in a name, which is none
        return found[0]
    return format_interval(date, locale)


@lru_cache(maxsize=1)
def _forms() -> tuple[_Forms, _Forms]:
    """The forms of sentences, which others may follow, and of parts of sentences."""
    data = json.loads(resource("translations", "sentences.json").read_text(encoding="utf-8"))
    # Of two forms that fit, the one that says more is meant.
    sentences, parts = (sorted(data[kind], key=_literal_length, reverse=True) for kind in ("sentences", "parts"))
    rest = "(?: (?P<rest>[A-Z“].*))?"
    return (
        tuple((re.compile(_pattern(form) + rest, re.DOTALL), form) for form in sentences),
        tuple((re.compile(_pattern(form), re.IGNORECASE), form) for form in parts),
    )


def _literal_length(form: str) -> int:
    return len(re.sub(r"\{\w+\}", "", form))


def _pattern(form: str) -> str:
    """The form as a regular expression with a group a field."""
    return _FIELD.sub(lambda field: f"(?P<{field[1]}>{_HELD.get(field[1], '.+?')})", re.escape(form))
