"""Dates as they are typed in the user's language, for engines that read what is typed in English.

Names of months and days are the locale's; all other words are in `resources/translations/typed_*.json`, one file a
language.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import lru_cache
from typing import TypeVar

from PySide6.QtCore import QLocale

from timeline_app.errors import DateError
from timeline_app.model.human import MONTHS
from timeline_app.settings import resource

_Read = TypeVar("_Read")
_Rules = tuple[tuple[re.Pattern[str], str], ...]

_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
#: The point that makes a day an ordinal, "18. August", "18.–19. August".
_POINT = re.compile(r"(?<![\d.])(\d{1,2})\.(?=\s*[^\W\d_]|\s*[–-])")


def in_any_language(parse: Callable[[str], _Read]) -> Callable[[str], _Read]:
    """What reads dates in English, made to read those of the user's language as well.

    What is wrong is told of the text as it was typed.
    """

    def read(text: str) -> _Read:
        english = in_english(text)
        if english != text:
            with suppress(DateError):
                return parse(english)
        return parse(text)

    return read


def in_english(text: str) -> str:
    """A date or a range in the words in which it would be typed in English."""
    locale = QLocale()
    if locale.language() in (QLocale.Language.English, QLocale.Language.C):
        return text
    for pattern, english in _rules(locale.name()):
        text = pattern.sub(english, text)
    return " ".join(_POINT.sub(r"\1", text).split())


@lru_cache(maxsize=4)
def _rules(locale_name: str) -> _Rules:
    locale = QLocale(locale_name)
    path = resource("translations", f"typed_{locale_name.split('_')[0]}.json")
    words = json.loads(path.read_text("utf-8"))["words"] if path.is_file() else ()
    rules = [*((pattern, english) for pattern, english in words), *_names(locale)]
    return tuple(
        (re.compile(rf"(?<!\w)(?:{pattern})(?!\w)", re.IGNORECASE), english) for pattern, english in rules
    )


def _names(locale: QLocale) -> Iterator[tuple[str, str]]:
    """The locale's names of months and days, long and short, with or without the point of an abbreviation."""
    kinds = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
    for number, english in enumerate(MONTHS, start=1):
        names = {form(number, kind) for kind in kinds for form in (locale.monthName, locale.standaloneMonthName)}
        yield _any(names), english
    for number, english in enumerate(_DAYS, start=1):
        yield (
            _any({form(number, kind) for kind in kinds for form in (locale.dayName, locale.standaloneDayName)}),
            english,
        )


def _any(names: set[str]) -> str:
    bare = sorted({name.rstrip(".") for name in names if name}, key=len, reverse=True)
    return f"(?:{'|'.join(map(re.escape, bare))})\\.?"
