"""The office holders that a text names: "Chancellor Angela Merkel" is in office, "former President Bush" was.

A mention is a full name, or a surname after a title; the title stands before the name or follows it between commas
("Angela Merkel, the German chancellor,"), the body before the title or after its "of".
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum
from functools import cache
from math import log

from timeline_app.dating import profiles
from timeline_app.dating.clues import Clues
from timeline_app.dating.evidence import Evidence, Family
from timeline_app.dating.offices import Holder, Office, Offices, Term, offices
from timeline_app.dating.passages import words as listed
from timeline_app.dating.phrases import Word
from timeline_app.dating.profiles import profile
from timeline_app.dating.steps import Steps, highest
from timeline_app.model import Interval, Origin

#: A title stands so many words before a name at most, and as many after it.
_REACH = 7
_TOLD_TERMS = 3


class Manner(IntEnum):
    """How a text speaks of a holder; the most telling manner of all mentions holds."""

    NAMED = 0
    PAST = 1
    IN_OFFICE = 2
    NEW = 3
    LEAVING = 4
    FORMER = 5


_PRESENT = (Manner.IN_OFFICE, Manner.NEW, Manner.LEAVING)
#: The list of words that tells each manner; the first of those that are there.
_MANNERS = {"former": Manner.FORMER, "historic": Manner.PAST, "new": Manner.NEW, "leaving": Manner.LEAVING}


@dataclass(frozen=True, slots=True)
class Mention:
    """Whom a text names, by what title, and the terms that it can mean; `is_full`: by the full name."""

    holders: tuple[Holder, ...]
    manner: Manner
    title: str = ""
    terms: tuple[Term, ...] = ()
    is_full: bool = False


@dataclass(frozen=True, slots=True)
class _Title:
    """A title beside a name: the offices that it can be, the bodies named with it, and how it is qualified."""

    text: str
    offices: tuple[Office, ...]
    bodies: tuple[Office, ...]
    manner: Manner


def from_office_holders(clues: Clues) -> Iterator[Evidence]:
    """One piece for each person (or persons of one name) that the text names."""
    best: dict[tuple[str, ...], Mention] = {}
    finder = _Finder(clues, offices())
    mentions = list(finder.mentions())
    named = {mention.holders[0].name for mention in mentions if mention.is_full and len(mention.holders) == 1}
    for one in mentions:
        mention = _grounded(_narrowed(one, named), named, finder)
        if mention is None:
            continue
        key = tuple(holder.name for holder in mention.holders)
        if key not in best or mention.manner > best[key].manner:
            best[key] = mention
    for mention in best.values():
        about = mention.holders[0].name if len(mention.holders) == 1 else ""
        yield Evidence(_odds(mention), Origin.INFERRED, _reason(mention), Family.OFFICES, about=about)


def _narrowed(mention: Mention, named: set[str]) -> Mention:
    """A surname means who is named in full: "President Bush" beside "George W. Bush" is he."""
    holders = tuple(holder for holder in mention.holders if holder.name in named)
    if len(mention.holders) == 1 or not holders:
        return mention
    terms = tuple(term for holder in holders for term in holder.terms if term in mention.terms)
    return replace(mention, holders=holders, terms=terms)


def _grounded(mention: Mention, named: set[str], finder: "_Finder") -> Mention | None:
    """The mention without the clubs and firms that it may not mean; None where no office is left.

    There is a "boss Brown" in many firms: such a one is meant where the text names the firm, or the person with a
    title and in full.
    """
    terms = mention.terms or tuple(term for holder in mention.holders for term in holder.terms)
    known = [holder for holder in mention.holders if mention.terms and holder.name in named]
    sure = {id(term) for holder in known for term in holder.terms}
    kept = tuple(t for t in terms if not t.office.is_one_of_many or id(t) in sure or t.office in finder.bodies)
    return replace(mention, terms=kept) if kept else None


class _Finder:
    """Looks a text through once."""

    def __init__(self, clues: Clues, known: Offices) -> None:
        self._clues, self._known = clues, known
        self._text, self._words = clues.passages.text, clues.words
        self._bodies: set[Office] | None = None

    @property
    def bodies(self) -> set[Office]:
        """The offices whose country or body the text names anywhere."""
        if self._bodies is None:
            found = self._known.bodies.find(self._text, self._words)
            self._bodies = {office for _, _, offices_ in found for office in offices_}
        return self._bodies

    def mentions(self) -> Iterator[Mention]:
        """All mentions in the order of the text."""
        index, words = 0, self._words
        while index < len(words):
            form = words[index].form
            if not form[0].isupper() and form not in self._known.particles:
                index += 1
                continue
            full = self._known.names.at(self._text, words, index)
            last = None if full else self._known.surnames.at(self._text, words, index)
            if full:
                yield self._by_name(index, *full)
                index = full[0]
                continue
            if last:
                yield from self._by_surname(index, *last)
                index = last[0]
                continue
            index += 1

    def _by_name(self, begin: int, end: int, holders: Sequence[Holder]) -> Mention:
        for title in self._titles(begin, end):
            found = self._meant(holders, title, begin)
            if found is not None:
                return replace(found, is_full=True)
        return Mention(tuple(holders), self._past(begin, Manner.NAMED), is_full=True)

    def _by_surname(self, begin: int, end: int, holders: Sequence[Holder]) -> Iterator[Mention]:
        title = self._title_before(begin)
        found = self._meant(holders, title, begin) if title else None
        if found is None and self._is_government(end):
            heads = listed("heads")
            terms = [t for h in holders for t in h.terms if any(name.lower() in heads for name in t.office.titles)]
            found = _mention(holders, terms, self._past(begin, Manner.IN_OFFICE), "")
        if found is not None:
            yield found

    def _titles(self, begin: int, end: int) -> Iterator[_Title]:
        before = self._title_before(begin)
        if before:
            yield before
        after = self._title_after(end)
        if after:
            yield after

    def _meant(self, holders: Sequence[Holder], title: _Title, begin: int) -> Mention | None:
        terms = [term for holder in holders for term in holder.terms if term.office in title.offices]
        of_bodies = [term for term in terms if term.office in title.bodies]
        return _mention(holders, of_bodies or terms, self._past(begin, title.manner), title.text)

    def _past(self, begin: int, manner: Manner) -> Manner:
        """A sentence with a year of the past speaks of that year and not of the article's day."""
        if manner in _PRESENT and self._clues.passages.past_years(self._words[begin].start):
            return Manner.PAST
        return manner

    def _is_government(self, index: int) -> bool:
        """Whether the word after a surname makes it a government's: "the Obama administration"."""
        return index < len(self._words) and self._words[index].form.lower() in listed("governments")

    def _title_before(self, begin: int) -> _Title | None:
        """The title that ends at a name, or whose "of" its body is: "CEO of Apple Tim Cook"."""
        words = self._words
        for first in range(max(0, begin - _REACH), begin):
            found = self._known.titles.at(self._text, words, first, is_small=True)
            if found is None:
                continue
            end, offices_ = found
            bodies = self._body_before(first)
            if end < begin:
                if words[end].form.lower() != "of":
                    continue
                after = self._body_within(end + 1, begin)
                if after is None:
                    continue
                bodies = after
            elif not self._is_near(words[end - 1], words[begin]):
                continue
            start = self._start_of_body(first)
            title = self._title(first, end, offices_, bodies, self._words[max(0, start - 3) : start])
            return title and replace(title, text=self._text[words[start].start : words[end - 1].end])
        return None

    def _title_after(self, end: int) -> _Title | None:
        """The title between commas after a name: "Tim Cook, Apple's chief executive"."""
        words = self._words
        if end >= len(words) or self._text[words[end - 1].end : words[end].start].strip() not in {
            ",",
            "(",
            "–",
            "—",
        }:
            return None
        qualifiers: list[Word] = []
        index = end
        bodies: tuple[Office, ...] = ()
        while index < min(len(words), end + _REACH):
            found = self._known.titles.at(self._text, words, index, is_small=True)
            if found is not None:
                after = self._body_within(found[0] + 1, found[0] + 5)
                return self._title(index, found[0], found[1], after or bodies, qualifiers)
            body = self._known.bodies.at(self._text, words, index)
            if body is not None:
                index, bodies = body[0], tuple(body[1])
                continue
            if words[index].form.lower() not in _qualifiers():
                return None
            qualifiers.append(words[index])
            index += 1
        return None

    def _title(
        self, first: int, end: int, found: Sequence[Office], bodies: tuple[Office, ...], qualifiers: Sequence[Word]
    ) -> _Title | None:
        said = {word.form.lower() for word in qualifiers}
        if said & listed("deputy"):
            return None
        manner = next((kind for name, kind in _MANNERS.items() if said & listed(name)), Manner.IN_OFFICE)
        text = self._text[self._words[first].start : self._words[end - 1].end]
        return _Title(text, tuple(found), bodies, manner)

    def _body_before(self, first: int) -> tuple[Office, ...]:
        """The body whose name, perhaps with its 's, ends where a title begins."""
        start = self._start_of_body(first)
        if start == first:
            return ()
        found = self._known.bodies.at(self._text, self._words, start)
        return tuple(found[1]) if found else ()

    def _start_of_body(self, first: int) -> int:
        end = first - 1 if first and self._words[first - 1].form == "s" else first
        for start in range(max(0, end - 5), end):
            found = self._known.bodies.at(self._text, self._words, start)
            if found is not None and found[0] == end and self._is_near(self._words[end - 1], self._words[first]):
                return start
        return first

    def _body_within(self, first: int, end: int) -> tuple[Office, ...] | None:
        """The body that begins at a word or after its "the", and ends by another."""
        for start in range(first, min(first + 2, len(self._words), end)):
            found = self._known.bodies.at(self._text, self._words, start)
            if found is not None and found[0] <= end:
                return tuple(found[1])
        return None

    def _is_near(self, word: Word, following: Word) -> bool:
        """Whether nothing but a blank, a comma or a genitive stands between two words."""
        return (
            len(self._text[word.end : following.start]) <= 4 and "\n" not in self._text[word.end : following.start]
        )


def _mention(holders: Sequence[Holder], terms: Sequence[Term], manner: Manner, title: str) -> Mention | None:
    if not terms:
        return None
    meant = tuple(holder for holder in holders if any(term in terms for term in holder.terms))
    return Mention(meant, manner, title, tuple(terms))


def _odds(mention: Mention) -> Steps:
    terms = mention.terms or tuple(term for holder in mention.holders for term in holder.terms)
    first = min(term.first for term in terms)
    if mention.manner is Manner.PAST:
        return profile(first, None, profiles.PAST_BEFORE, ())
    if mention.manner is Manner.FORMER:
        return _former(terms)
    if mention.manner in _PRESENT:
        return highest([_in_office(term, mention.manner) for term in terms])
    return highest([_named(term) for term in terms])


def _in_office(term: Term, manner: Manner) -> Steps:
    if manner is Manner.NEW:
        return profile(term.first, term.first, profiles.NEW_BEFORE, profiles.NEW_AFTER)
    if manner is Manner.LEAVING and term.last is not None:
        return profile(term.last, term.last, profiles.LEAVING_BEFORE, profiles.OFFICE_AFTER)
    return profile(term.first, term.last, profiles.OFFICE_BEFORE, profiles.OFFICE_AFTER)


def _former(terms: Sequence[Term]) -> Steps:
    ends = [term.last for term in terms if term.last is not None]
    if not ends:
        return Steps.of(0.0, ())
    changes = [(end + 1, 0.0) for end in ends]
    changes += [(term.first, log(profiles.FORMER_AGAIN)) for term in terms if term.first > min(ends)]
    return Steps.of(log(profiles.FORMER_BEFORE), sorted(changes))


def _named(term: Term) -> Steps:
    """A full name alone: mostly of somebody in office, and more so of one who leads a country."""
    is_head = any(title.lower() in listed("heads") for title in term.office.titles)
    odds = profile(term.first, term.last, profiles.NAMED_BEFORE, profiles.NAMED_AFTER)
    return odds if is_head else odds.map(lambda value: value + log(profiles.LESS_PROMINENT))


def _reason(mention: Mention) -> str:
    names = " or ".join(holder.name for holder in mention.holders[:_TOLD_TERMS])
    terms = mention.terms or tuple(term for holder in mention.holders for term in holder.terms)
    same = [term for term in terms if str(term.office) == str(terms[0].office)]
    days = " and ".join(_days(term) for term in same[:_TOLD_TERMS])
    if mention.manner is Manner.NAMED:
        return f"The text names {names}, {terms[0].office} {days}."
    if mention.manner is Manner.FORMER:
        return f"The text calls {names} former {_with_body(mention.title, terms[0].office)}, in office {days}."
    if mention.manner is Manner.PAST:
        return f"The text looks back on {names}, {terms[0].office} {days}."
    title = mention.title or "head of a government"
    return f"The text calls {names} {_with_body(title, terms[0].office)}, in office {days}."


def _with_body(title: str, office: Office) -> str:
    """The title as the text writes it, with its country or body where the text leaves that out."""
    is_told = any(body in title for body in office.bodies)
    return title if is_told else f"{title} ({office.bodies[0]})"


def _days(term: Term) -> str:
    first = Interval.day_at(term.first).human()
    return f"since {first}" if term.last is None else f"from {first} to {Interval.day_at(term.last).human()}"


@cache
def _qualifiers() -> frozenset[str]:
    """The words that may stand between a name and the title after it."""
    return listed("links").union(*(listed(name) for name in _MANNERS), listed("then"))
