"""What holds of a sentence in whatever range it is told."""

from __future__ import annotations

from dataclasses import dataclass

from timeline_app.model import Granularity, Interval
from timeline_app.model import calendar as cal
from timeline_app.summaries.form import faults
from timeline_app.summaries.function_words import function_words

#: Before all days of the calendar.
NO_DAY = cal.FIRST_MOMENT
#: A longer sentence is none: a table, a list, a text without punctuation. So many characters of it are told.
LONGEST = 1_200
ELLIPSIS = " …"
#: So much is left of its voice to what has no other date than that of its article, of which no day is known.
_VAGUE_VOICE = 0.2
#: So much of its voice a sentence loses by each fault of its form, and so much is left to the worst.
_FAULT, _FAULTY_VOICE = 0.25, 0.05


@dataclass(frozen=True, slots=True)
class Traits:
    """What is the same of a sentence for every summary.

    `wording`: equal for sentences of equal words. `language`: its article's. `day`: the number of the one day that
    it tells of, NO_DAY for longer times, which articles repeat for background. `audibility`: how much its form and
    a vague date leave of its voice, 0…1.
    """

    wording: str
    language: str
    day: int
    audibility: float


def traits_of(text: str, language: str, time: Interval | None, *, is_undated: bool) -> Traits:
    """The traits of a sentence that tells of a time; `is_undated`: which is no more than that of its article."""
    short = shortened_text(text)
    form = max(1 - _FAULT * faults(short, function_words(language)), _FAULTY_VOICE)
    return Traits(wording_of(short), language, _day(time), form * (_VAGUE_VOICE if is_undated else 1.0))


def wording_of(text: str) -> str:
    """The words of a sentence, however its lines are broken and whatever stands in capitals."""
    return " ".join(text.casefold().split())


def shortened_text(text: str) -> str:
    """A sentence of a length that can be read."""
    if len(text) <= LONGEST:
        return text
    kept = text[: LONGEST - len(ELLIPSIS)]
    head, space, _ = kept.rpartition(" ")
    return (head if space else kept).rstrip() + ELLIPSIS


def _day(time: Interval | None) -> int:
    if time is None or time.end - time.start > cal.DAY or time.granularity > Granularity.DAY:
        return NO_DAY
    return time.start // cal.DAY
