"""The sentences of a text as far as dating needs them: where they are, the years in them, whether they look ahead.

A rough cut by punctuation: a tenth of the cost of the true sentences, and a wrong one does no harm here.
"""

import json
import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cache

from timeline_app.dating.written import WrittenDate, WrittenYear, found_dates, found_years
from timeline_app.settings import resource

#: A full stop, but not after an initial or a short form with a capital ("U.S.", "Mr.", "Gov.").
_BREAK = re.compile(r"(?<![A-Z])(?<!\b[A-Z][a-z])(?<!\b[A-Z][a-z]{2})[.!?][\"”’')\]]*\s+|[!?][\"”’')\]]*\s+|\n\s*")
#: So far around a year the words are looked at that tell whether it is ahead.
_BEFORE, _AFTER = 70, 30


class View(Enum):
    """How the words around a date see it."""

    BACK = "back"
    OPEN = "open"
    AHEAD = "ahead"


@dataclass(frozen=True, slots=True)
class Named:
    """A year, a month of it or a day of it that a text names, and how the words around it see it."""

    offset: int
    year: int
    view: View
    month: int | None = None
    day: int | None = None


@dataclass(frozen=True, slots=True)
class Passages:
    """A text cut into sentences, with the dates in them that have a year, and the `dates` with or without one.

    `dates` tells of each how the words around it see it first; one without a year in a sentence about a past year
    is of that year, and left out. `starts`: offsets of the sentences. `past`: the years of each that lie in the
    past as it speaks of them.
    """

    text: str
    starts: tuple[int, ...]
    named: tuple[Named, ...]
    dates: dict[WrittenDate, View]
    past: dict[int, tuple[int, ...]]

    def sentence(self, offset: int) -> int:
        """The number of the sentence that holds an offset."""
        return bisect_right(self.starts, offset) - 1

    def bounds(self, offset: int) -> tuple[int, int]:
        """Where the sentence that holds an offset begins and ends."""
        number = self.sentence(offset)
        end = self.starts[number + 1] if number + 1 < len(self.starts) else len(self.text)
        return self.starts[number], end

    def past_years(self, offset: int) -> tuple[int, ...]:
        """The years past that the sentence around an offset names."""
        return self.past.get(self.sentence(offset), ())


def passages(text: str, head: range = range(0)) -> Passages:
    """Cut a text and find its dates, but for those in `head`: the date at its head speaks for itself."""
    starts = (0, *(found.end() for found in _BREAK.finditer(text)))
    dates = [(offset, date) for offset, date in found_dates(text) if offset not in head]
    years = (found for found in found_years(text) if found.start not in head)
    named = sorted(_named(text, starts, dates, years), key=lambda one: one.offset)
    past: dict[int, tuple[int, ...]] = {}
    for one in named:
        if one.view is not View.AHEAD:
            number = bisect_right(starts, one.offset) - 1
            past[number] = (*past.get(number, ()), one.year)
    spoken: dict[WrittenDate, View] = {}
    for offset, date in dates:
        if date not in spoken and (date.year or bisect_right(starts, offset) - 1 not in past):
            spoken[date] = _view(text, starts, offset)
    return Passages(text, starts, tuple(named), spoken, past)


def _named(
    text: str, starts: Sequence[int], dates: Sequence[tuple[int, WrittenDate]], years: Iterable[WrittenYear]
) -> Iterator[Named]:
    for offset, date in dates:
        if date.year is not None:
            yield Named(offset, date.year, _view(text, starts, offset), date.month, date.day)
    for found in years:
        view = _view(text, starts, found.start)
        if found.until is None:
            yield Named(found.start, found.year, view, found.month)
        else:
            yield Named(found.start, found.year, View.OPEN)
            yield Named(found.start, found.until, view)


def _view(text: str, starts: Sequence[int], offset: int) -> View:
    """Whether the words around a date look ahead: the nearest that tells decides, "by 2030", "was … in 2011"."""
    number = bisect_right(starts, offset) - 1
    first = max(starts[number], offset - _BEFORE)
    end = min(starts[number + 1] if number + 1 < len(starts) else len(text), offset + _AFTER)
    before = None
    for found in _tense().finditer(text, first, offset):
        before = found
    telling = before or _tense().search(text, offset, end)
    if telling is None:
        return View.OPEN
    return View.AHEAD if telling["future"] else View.BACK


@cache
def words(kind: str) -> frozenset[str]:
    """One of the lists of `resources/dating/words.json`."""
    return frozenset(_lists()[kind])


@cache
def _lists() -> dict[str, list[str]]:
    lists: dict[str, list[str]] = json.loads(resource("dating", "words.json").read_text(encoding="utf-8"))
    return lists


@cache
def _tense() -> re.Pattern[str]:
    """Words that look ahead or back; "May" with a capital is the month."""
    future, past = ("|".join(re.escape(word) for word in sorted(_lists()[kind])) for kind in ("future", "past"))
    return re.compile(
        r"(?<![\w-])(?:"
        rf"(?!(?-i:May)\b)(?P<future>(?:to|will|shall|would|may|could) (?:not )?be [a-z]+|{future})"
        rf"|(?P<past>{past})|(?P<done>[a-z]+ed))(?![\w-])",
        re.IGNORECASE,
    )
