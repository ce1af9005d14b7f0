"""The two doors of the tagger: a text, or one date that somebody typed."""

from datetime import date

from timeline_app.model import Interval, TimeExpression
from timeline_app.model import calendar as cal
from timeline_app.temporal.english import tag_english
from timeline_app.temporal.foreign import tag_foreign

_LONGEST_TYPED = 100


def tag(text: str, reference: date | None, *, language: str = "en") -> list[TimeExpression]:
    """The time expressions of a text (TIMEX3), in its order.

    `reference`: the article's date, to which "yesterday" and "August 18" are relative; None where it is unknown:
    then what depends on it keeps X's in its value and has no interval. `language`: ISO 639-1.
    """
    day = None if reference is None else cal.day_number(reference.year, reference.month, reference.day)
    if language == "en":
        return tag_english(text, day)
    return tag_foreign(text, day, language)


def parse_date(text: str, reference: date | None = None, *, language: str = "en") -> Interval | None:
    """The place of one date that was typed ("18 Aug 2020", "August 2020", "yesterday"); None where it is none."""
    typed = text.strip()
    if len(typed) > _LONGEST_TYPED:
        return None
    for attempt in (typed, typed.lower(), typed.title()):
        found = tag(attempt, reference, language=language)
        if len(found) == 1 and found[0].text == attempt:
            return found[0].interval
    return None
