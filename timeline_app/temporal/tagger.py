"""The two doors of the tagger: a text, or one date that somebody typed."""

from datetime import date

from timeline_app.model import Interval, TimeExpression
from timeline_app.temporal.english import tag_english


def tag(text: str, reference: date | None, *, language: str = "en") -> list[TimeExpression]:
    """The time expressions of a text (TIMEX3), in its order.

    `reference`: the article's date, to which "yesterday" and "August 18" are relative; None where it is unknown: then
    what depends on it keeps X's in its value and has no interval. `language`: ISO 639-1.
    """
    return tag_english(text, reference)


def parse_date(text: str, reference: date | None = None, *, language: str = "en") -> Interval | None:
    """The place of one date that was typed ("18 Aug 2020", "August 2020", "yesterday"); None where it is none."""
    found = tag(text, reference, language=language)
    if len(found) != 1 or found[0].text != text.strip():
        return None
    return found[0].interval
