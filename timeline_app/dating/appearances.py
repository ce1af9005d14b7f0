"""What a text names that has its days: happenings, products, words, names of states and firms."""

from collections.abc import Iterator

from timeline_app.dating import profiles
from timeline_app.dating.clues import Clues
from timeline_app.dating.evidence import Evidence, Family
from timeline_app.dating.happenings import Happening, Kind, happening, known_happenings
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
    found: dict[str, tuple[list[str], str, bool]] = {}
    for begin, end, lines in known_happenings().find(text, words):
        is_past = bool(clues.passages.past_years(words[begin].start))
        # A term that also stands in a sentence of the present is spoken of in the present.
        _, term, was_past = found.get(lines[0], ([], text[words[begin].start : words[end - 1].end], True))
        found[lines[0]] = (lines, term, is_past and was_past)
    for lines, term, is_past in found.values():
        happenings = [happening(line) for line in lines]
        odds = highest([_odds(one, is_past=is_past) for one in happenings])
        yield Evidence(odds, Origin.INFERRED, _reason(term, happenings), Family.HAPPENINGS)


def _odds(one: Happening, *, is_past: bool) -> Steps:
    first, last = one.first, one.last
    if one.kind is Kind.WORD and last is None:
        return profile(first, first, profiles.WORD_BEFORE, profiles.WORD_AFTER)
    if one.kind is Kind.WORD:
        return profile(first, last, profiles.WORD_BEFORE, profiles.NAME_AFTER)
    if one.kind is Kind.NAME:
        return profile(first, last, profiles.NAME_BEFORE, profiles.NAME_AFTER)
    if is_past:
        return profile(first, None, profiles.PAST_BEFORE, ())
    if one.kind is Kind.PRODUCT:
        new = profile(first, first, profiles.PRODUCT_BEFORE, profiles.PRODUCT_AFTER)
        if last is None:
            return new
        running = profiles.PRODUCT_RUNNING
        return highest([new, profile(first, last, profiles.PRODUCT_BEFORE, profiles.PRODUCT_AFTER, peak=running)])
    if one.kind is Kind.SCHEDULED:
        return profile(first, last or first, profiles.SCHEDULED_BEFORE, profiles.SCHEDULED_AFTER)
    return profile(first, last or first, profiles.HAPPENING_BEFORE, profiles.HAPPENING_AFTER)


def _reason(term: str, happenings: list[Happening]) -> str:
    one = happenings[0]
    first = Interval.day_at(one.first).human()
    if len(happenings) > 1:
        years = ", ".join(Interval.day_at(other.first).human() for other in happenings)
        return f"The text names {term}: {years}."
    until = f" to {Interval.day_at(one.last).human()}" if one.last is not None and one.last != one.first else ""
    return f"The text names {term}, {_SAYS[one.kind]} {first}{until}."
