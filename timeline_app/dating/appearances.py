"""What a text names that has its days: happenings, products, words, names of states and firms."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from math import log

from timeline_app.dating import profiles
from timeline_app.dating.anniversaries import known_anniversaries, may_mark
from timeline_app.dating.clues import Clues
from timeline_app.dating.evidence import Evidence, Family
from timeline_app.dating.happenings import Happening, Kind, happening, known_happenings
from timeline_app.dating.offices import offices
from timeline_app.dating.passages import words as listed
from timeline_app.dating.phrases import words_of
from timeline_app.dating.profiles import profile
from timeline_app.dating.steps import Steps, highest
from timeline_app.model import Interval, Origin

_SAYS = {
    Kind.HAPPENING: "which happened on",
    Kind.SCHEDULED: "which was set for",
    Kind.ANNIVERSARY: "which was on",
    Kind.PRODUCT: "which came out on",
    Kind.WORD: "a word since",
    Kind.NAME: "a name since",
}


#: What is named so often is what the text is about, and that is told while it is new: its odds count so much more.
_TOPIC, _TOPICAL = 3, 1.5
#: … but not below what a wrong row or a namesake makes likely.
_LEAST = log(0.004)


@dataclass(slots=True)
class _Term:
    """A term of a text and the rows that it may mean; `is_past`, `is_new`: as the text speaks of it."""

    text: str
    lines: list[str]
    is_past: bool = True
    is_new: bool = False
    count: int = 0


def from_happenings(clues: Clues) -> Iterator[Evidence]:
    """Every term of the tables once, with what its kind makes of the days before and after."""
    for term in _terms(clues):
        rows = [happening(line) for line in term.lines]
        odds = highest([_odds(one, term) for one in rows])
        if term.count >= _TOPIC and rows[0].kind not in (Kind.WORD, Kind.NAME):
            odds = odds.map(lambda value: max(_TOPICAL * value, min(value, _LEAST)))
        about = _person(term.text) if rows[0].kind is Kind.WORD else ""
        yield Evidence(odds, Origin.INFERRED, _reason(term.text, rows), Family.HAPPENINGS, about=about)


def _terms(clues: Clues) -> Iterable[_Term]:
    """The terms of a text; one that also stands in a sentence of the present is spoken of in the present."""
    found: dict[str, _Term] = {}
    text, words = clues.passages.text, clues.words
    marked = list(known_anniversaries().find(text, words)) if may_mark(text) else []
    told = {index for begin, end, _ in marked for index in range(begin, end)}
    others = (one for one in known_happenings().find(text, words) if one[0] not in told)
    for begin, end, lines in (*marked, *others):
        term = found.setdefault(lines[0], _Term(text[words[begin].start : words[end - 1].end], lines))
        term.count += 1
        term.is_past &= bool(clues.passages.past_years(words[begin].start))
        term.is_new |= begin > 0 and words[begin - 1].form.lower() in listed("new")
    return found.values()


def _person(name: str) -> str:
    """The office holder of this name, "" for none."""
    found = offices().names.at(name, words_of(name), 0)
    return found[1][0].name if found else ""


def _odds(one: Happening, term: _Term) -> Steps:
    first, last = one.first, one.last
    if one.kind is Kind.NAME or (one.kind is Kind.WORD and last is not None):
        before = profiles.NAME_BEFORE if one.kind is Kind.NAME else profiles.WORD_BEFORE
        return profile(first, last, before, profiles.NAME_AFTER)
    if one.kind is Kind.WORD:
        return profile(first, first, profiles.WORD_BEFORE, profiles.WORD_AFTER)
    if term.is_past:
        return profile(first, None, profiles.PAST_BEFORE, ())
    if one.kind is Kind.PRODUCT:
        return _of_product(one, is_new=term.is_new)
    if one.kind is Kind.SCHEDULED:
        return profile(first, last or first, profiles.SCHEDULED_BEFORE, profiles.SCHEDULED_AFTER)
    if one.kind is Kind.ANNIVERSARY:
        return profile(first, last or first, profiles.MARKED_BEFORE, profiles.MARKED_AFTER)
    return profile(first, last or first, profiles.HAPPENING_BEFORE, profiles.HAPPENING_AFTER)


def _of_product(one: Happening, *, is_new: bool) -> Steps:
    after = profiles.NEW_PRODUCT_AFTER if is_new else profiles.PRODUCT_AFTER
    young = profile(one.first, one.first, profiles.PRODUCT_BEFORE, after)
    if one.last is None or is_new:
        return young
    running = profiles.PRODUCT_RUNNING
    return highest([young, profile(one.first, one.last, profiles.PRODUCT_BEFORE, after, peak=running)])


def _reason(term: str, happenings: list[Happening]) -> str:
    one = happenings[0]
    first = Interval.day_at(one.first).human()
    if len(happenings) > 1:
        days = ", ".join(Interval.day_at(other.first).human() for other in happenings)
        return f"The text names {term}, which may be of {days}."
    if one.last is None or one.last == one.first:
        return f"The text names {term}, {_SAYS[one.kind]} {first}."
    last = Interval.day_at(one.last).human()
    return f"The text names {term}, {_SAYS[one.kind].replace('since', 'from')} {first} to {last}."
