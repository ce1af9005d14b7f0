"""Who held which office when: `resources/dating/offices/*.txt`.

A section `[body, its other names | title; title]` is one office, a row below it `name; name | first day | last day`
one term of a person in it. A name after `=` is how the person is called after the title where that is not the last
word of the first name ("President Xi").
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from timeline_app.dating.phrases import Phrases, Words, phrase
from timeline_app.dating.tables import columns, first_day, items, last_day, rows
from timeline_app.settings import resource


@dataclass(frozen=True, slots=True, eq=False)
class Office:
    """An office: the names of its country or body, and its titles, as they are written."""

    bodies: tuple[str, ...]
    titles: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.titles[0]} ({self.bodies[0]})"


@dataclass(frozen=True, slots=True)
class Term:
    """Days of a person in an office; `last` is None as long as it lasts."""

    office: Office
    names: tuple[str, ...]
    first: int
    last: int | None


@dataclass(slots=True, eq=False)
class Holder:
    """A person with all terms; `name` is the full usual one."""

    name: str
    terms: list[Term] = field(default_factory=list)


@dataclass(slots=True)
class Offices:
    """All that is looked for in a text. `titles` are in small letters, whatever they are in print.

    `surnames`: what may follow a title, by its last word.
    """

    holders: dict[str, Holder] = field(default_factory=dict)
    names: Phrases[Holder] = field(default_factory=Phrases)
    surnames: Phrases[Holder] = field(default_factory=Phrases)
    titles: Phrases[Office] = field(default_factory=Phrases)
    bodies: Phrases[Office] = field(default_factory=Phrases)


def terms(path: Path) -> Iterator[Term]:
    """The terms of one table in its order; raises ValueError where a line is none."""
    office: Office | None = None
    for line in rows(path):
        if line.startswith("["):
            bodies, titles = columns(line.removeprefix("[").removesuffix("]"), 2)
            office = Office(tuple(items(bodies, ",")), tuple(items(titles)))
            continue
        names, first, last = columns(line, 3)
        if office is None:
            raise ValueError(f"a term without its office: {line}")
        yield Term(office, tuple(items(names)), first_day(first), last_day(last) if last else None)


def tables() -> list[Path]:
    """The files that hold the terms."""
    return sorted(resource("dating", "offices").glob("*.txt"))


@cache
def offices() -> Offices:
    """All offices and their holders, read once a process."""
    return index(term for path in tables() for term in terms(path))


def index(found: Iterator[Term]) -> Offices:
    """The terms by person, and every name and title as a phrase."""
    known = Offices()
    seen: set[Office] = set()
    for term in found:
        if term.office not in seen:
            seen.add(term.office)
            _add_office(known, term.office)
        _add_term(known, term)
    return known


def _add_office(known: Offices, office: Office) -> None:
    for title in office.titles:
        known.titles.add(tuple(word.lower() for word in phrase(title)), office)
    for body in office.bodies:
        known.bodies.add(phrase(body), office)


def _add_term(known: Offices, term: Term) -> None:
    key = " ".join(phrase(term.names[0].removeprefix("=")))
    holder = known.holders.get(key)
    if holder is None:
        holder = known.holders[key] = Holder(term.names[0].removeprefix("="))
    before = {name for other in holder.terms for name in other.names}
    holder.terms.append(term)
    for name in term.names:
        if name not in before:
            _add_name(known, holder, name)
    if not before and not any(name.startswith("=") for name in term.names):
        known.surnames.add(_surname(term.names[0]), holder)


def _add_name(known: Offices, holder: Holder, name: str) -> None:
    if name.startswith("="):
        known.surnames.add(phrase(name.removeprefix("=")), holder)
    elif len(words := phrase(name)) > 1:
        known.names.add(words, holder)


def _surname(name: str) -> Words:
    """The last word of a name, with its hyphens: "Abu-Jamal", "al-Sisi"."""
    return phrase(name.split()[-1])
