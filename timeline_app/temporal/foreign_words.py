"""The words of one language without a grammar of its own: dateparser's locale data, and what that lacks.

dateparser says "the day before yesterday" and "last week" in 200 languages; it does not know number words in most
of them, nor "last Tuesday" in any. `resources/temporal/relative.json` has these.
"""

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from itertools import product
from types import MappingProxyType
from typing import Any

from timeline_app.settings import resource

_MONTHS = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
#: how dateparser's data name a day or another unit near the article's
_NEAR = re.compile(r"(?P<ahead>in )?(?P<count>\d) (?P<unit>day|week|month|year)(?(ahead)| ago)")
_UNITS = {"day": "D", "week": "W", "month": "MO", "year": "Y"}
#: words that make up a phrase: "avant-hier", "aujourd'hui", "la semaine dernière"
_PHRASE = re.compile(r"[^\W\d_]+(?:['’ -][^\W\d_]+)*")
#: how they say "3 days ago", a number in the place of `NUMBER`; "in 3 days" is a duration in many languages
_AGO = re.compile(r"\\1 (day|week|month|year) ago")
_NUMBER_GROUP = re.compile(r"\(\\d[^()]*\)")
NUMBER = "#"
#: from here on (CJK radicals) one letter is a word
_IDEOGRAPHS = "\u2e80"
#: a weekday has two: "周二"
_SHORT_IDEOGRAPHS = 2
#: what points at a week, a month, a day, and how many away it lies
POINTERS = {"last": -1, "this": 0, "next": 1}
#: shorter names of days and of months without a day beside them are abbreviations or other words too
FULL_NAME = 5
_SHORT_NAME = 3


@dataclass(frozen=True, slots=True)
class Relative:
    """What points from the article's day, in lower case; all empty for a language that has no such list.

    `pointers`: "last", "this", "next" to their words; `units`: what they point at, one of it, with its letter;
    `counted`: what is counted; `before`, `after`: words for "ago" on either side of it, `hence_before`: for
    "in three days". `not_behind`: what makes "morgen" and "mañana" the morning.
    """

    pointers: MappingProxyType[str, tuple[str, ...]]
    units: MappingProxyType[str, str]
    counted: MappingProxyType[str, str]
    before: tuple[str, ...]
    after: tuple[str, ...]
    hence_before: tuple[str, ...]
    numbers: MappingProxyType[str, int]
    not_behind: frozenset[str]


@dataclass(frozen=True, slots=True)
class Names:
    """The names of one language, in lower case: of months and weekdays with their numbers from 1.

    `near`: phrases such as "yesterday" and "last week", with the letter of the unit and how many away it lies;
    `ago`: "`NUMBER` days ago", with the letter of the unit. `passed`: how the weekday just past is called.
    """

    months: MappingProxyType[str, int]
    weekdays: MappingProxyType[str, int]
    near: MappingProxyType[str, tuple[str, int]]
    ago: MappingProxyType[str, str]
    passed: MappingProxyType[str, int]


@cache
def names(language: str) -> Names:
    """The names that dateparser's data have for a language; none for one that it does not know."""
    try:
        # dateparser's data is heavy to import: only an article in such a language pays for it
        info = import_module(f"dateparser.data.date_translation_data.{language}").info
    except ModuleNotFoundError:
        info = {}
    return Names(
        months=MappingProxyType(_numbered(info, _MONTHS, _SHORT_NAME, ())),
        weekdays=_weekdays(info, language),
        near=MappingProxyType(_near(info.get("relative-type", {})) | _more_near(language)),
        ago=_ago(info.get("relative-type-regex", {})),
        passed=MappingProxyType(_listed("passed_weekdays", language)),
    )


def _weekdays(info: dict[str, list[str]], language: str) -> MappingProxyType[str, int]:
    """The weekdays, those of a list of our own too, and their parts of the day: "Montagabend"."""
    found = _numbered(info, _WEEKDAYS, FULL_NAME, words("not_weekdays", language)) | _listed("weekdays", language)
    parts = words("parts_of_weekdays", language)
    return MappingProxyType(found | {day + part: number for day, number in found.items() for part in parts})


@cache
def weeks(language: str) -> MappingProxyType[str, int]:
    """What names a week before one of its days ("next week Friday"), with how many weeks away it lies."""
    pointing = relative(language)
    found = {
        phrase: step for phrase, (unit, step) in names(language).near.items() if unit == "W" and abs(step) < 2
    }
    week_words = [word for word, unit in pointing.units.items() if unit == "W"]
    for name, step in POINTERS.items():
        for pointer, week in product(pointing.pointers[name], week_words):
            found |= {f"{pointer} {week}": step, f"{week} {pointer}": step}
        found |= dict.fromkeys(_read("other-languages.json")["weeks"].get(language, {}).get(name, ()), step)
    return MappingProxyType(found)


@cache
def relative(language: str) -> Relative:
    """The words of a language that point from the article's day."""
    data = _read("relative.json").get(language, {})
    return Relative(
        pointers=MappingProxyType({name: tuple(data.get(name, ())) for name in ("last", "this", "next")}),
        units=MappingProxyType(data.get("units", {})),
        counted=MappingProxyType(data.get("counted", {})),
        before=tuple(data.get("before", ())),
        after=tuple(data.get("after", ())),
        hence_before=tuple(data.get("hence_before", ())),
        numbers=MappingProxyType(data.get("numbers", {})),
        not_behind=frozenset(data.get("not_behind", ())),
    )


def words(key: str, language: str) -> list[str]:
    """A list of `resources/temporal/other-languages.json`, which may be one for all languages."""
    table = _read("other-languages.json")[key]
    found: list[str] = table.get(language, []) if isinstance(table, dict) else table
    return found


def _more_near(language: str) -> dict[str, tuple[str, int]]:
    """What dateparser lacks: "tomorrow" in Arabic."""
    listed: dict[str, tuple[str, int]] = _read("other-languages.json")["near"].get(language, {})
    return {phrase: (unit, step) for phrase, (unit, step) in listed.items()}


def _near(phrases: dict[str, list[str]]) -> dict[str, tuple[str, int]]:
    found: dict[str, tuple[str, int]] = {}
    for key, written in phrases.items():
        match = _NEAR.fullmatch(key)
        if match is None:
            continue
        step = int(match["count"]) * (1 if match["ahead"] else -1)
        for phrase in written:
            if (len(phrase) >= _SHORT_NAME or not phrase.isascii()) and _PHRASE.fullmatch(phrase):
                found.setdefault(phrase.lower(), (_UNITS[match["unit"]], step))
    return found


def _ago(patterns: dict[str, list[str]]) -> MappingProxyType[str, str]:
    found: dict[str, str] = {}
    for key, written in patterns.items():
        unit = _AGO.fullmatch(key)
        for pattern in written if unit else ():
            template = _NUMBER_GROUP.sub(NUMBER, pattern.lower())
            said = template.replace(NUMBER, " ").split()
            is_plain = all(_PHRASE.fullmatch(word) and (len(word) > 1 or word > _IDEOGRAPHS) for word in said)
            if unit and is_plain and template.count(NUMBER) == 1:
                found[template] = _UNITS[unit[1]]
    return MappingProxyType(found)


def _numbered(
    info: dict[str, list[str]], keys: tuple[str, ...], shortest: int, unwanted: Iterable[str]
) -> dict[str, int]:
    """Names to numbers from 1; a name that stands for two things is left out."""
    numbers: dict[str, int] = {}
    clashes = set(unwanted)
    for number, key in enumerate(keys, 1):
        for name in info.get(key, []):
            word = name.lower()
            if (
                len(word) < (_SHORT_IDEOGRAPHS if word > _IDEOGRAPHS else shortest)
                or not word.replace("-", "").replace(" ", "").isalpha()
            ):
                continue
            if numbers.setdefault(word, number) != number:
                clashes.add(word)
    return {word: number for word, number in numbers.items() if word not in clashes}


def _listed(key: str, language: str) -> dict[str, int]:
    """The seven words of a list by language, with their numbers from 1; a "|" parts words for the same."""
    return {word: number for number, group in enumerate(words(key, language), 1) for word in group.split("|")}


@cache
def _read(name: str) -> dict[str, Any]:
    data: dict[str, Any] = json.loads(resource("temporal", name).read_text(encoding="utf-8"))
    return data
