"""What a text names that has its days: happenings, products, words, names of states and firms."""

from collections.abc import Iterator

from timeline_app.dating import profiles
from timeline_app.dating.clues import Clues
from timeline_app.dating.evidence import Evidence, Family
from timeline_app.dating.happenings import Happening, Kind, known_happenings
from timeline_app.dating.profiles import profile
from timeline_app.dating.steps import Steps, highest
from timeline_app.model import Interval, Origin

_SAYS = {
    Kind.HAPPENING: "which happened on",
    Kind.SCHEDULED: "which was set for",
    Kind.PRODUCT: "which came out on",
    Kind.WORD: "a word since",
    Kind.NAME: "so called from",
}


def from_happenings(clues: Clues) -> Iterator[Evidence]:
    """Every term of the tables once, with what its kind makes of the days before and after."""
    text, words = clues.passages.text, clues.words
    found: dict[str, tuple[list[Happening], bool]] = {}
    for begin, _, happenings in known_happenings().find(text, words):
        is_past = bool(clues.passages.past_years(words[begin].start))
        key = happenings[0].terms[0]
        # A term that also stands in a sentence of the present is spoken of in the present.
        found[key] = (happenings, is_past and found.get(key, (happenings, True))[1])
    for happenings, is_past in found.values():
        odds = highest([_odds(happening, is_past=is_past) for happening in happenings])
        yield Evidence(odds, Origin.INFERRED, _reason(happenings), Family.HAPPENINGS)


def _odds(happening: Happening, *, is_past: bool) -> Steps:
    first, last = happening.first, happening.last
    if happening.kind is Kind.WORD:
        return profile(first, last, profiles.WORD_BEFORE, profiles.NAME_AFTER)
    if happening.kind is Kind.NAME:
        return profile(first, last, profiles.NAME_BEFORE, profiles.NAME_AFTER)
    if is_past:
        return profile(first, None, profiles.PAST_BEFORE, ())
    if happening.kind is Kind.PRODUCT:
        return profile(first, last or first, profiles.PRODUCT_BEFORE, profiles.PRODUCT_AFTER)
    if happening.kind is Kind.SCHEDULED:
        return profile(first, last or first, profiles.SCHEDULED_BEFORE, profiles.SCHEDULED_AFTER)
    return profile(first, last or first, profiles.HAPPENING_BEFORE, profiles.HAPPENING_AFTER)


def _reason(happenings: list[Happening]) -> str:
    one = happenings[0]
    first = Interval.day_at(one.first).human()
    if len(happenings) > 1:
        years = ", ".join(Interval.day_at(other.first).human() for other in happenings)
        return f"The text names {one.terms[0]}: {years}."
    until = f" to {Interval.day_at(one.last).human()}" if one.last is not None and one.last != one.first else ""
    return f"The text names {one.terms[0]}, {_SAYS[one.kind]} {first}{until}."
