"""Who held which office when: `resources/dating/offices/*.txt`.

A section `[body, its other names | title; title]` is one office, a row below it `name; name | first | last` one
term of a person in it. A name after `=` is how the person is called after the title where that is not the last
word of the first name ("President Xi").
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from timeline_app.dating.phrases import Phrases, phrase
from timeline_app.dating.tables import columns, first_day, items, last_day, rows
from timeline_app.settings import resource

#: The tables of clubs and firms.
_MANY = ("companies", "sport")


@dataclass(frozen=True, slots=True, eq=False)
class Office:
    """An office: the names of its country or body, and its titles, as they are written.

    `is_one_of_many`: it is of a club or firm, whose title alone tells nothing: each has its "manager" and "boss".
    """

    bodies: tuple[str, ...]
    titles: tuple[str, ...]
    is_one_of_many: bool = False

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
    _offices: list[Office]
    _lines: list[str]
    _terms: list[Term] | None = None

    def add(self, office: Office, line: str) -> None:
        """Know one more term; its row is read when somebody asks for it."""
        self._offices.append(office)
        self._lines.append(line)

    @property
    def terms(self) -> list[Term]:
        """All terms in the order of the tables."""
        if self._terms is None:
            self._terms = [term(*row) for row in zip(self._offices, self._lines, strict=True)]
        return self._terms


@dataclass(slots=True)
class Offices:
    """All that is looked for in a text. `titles` are in small letters, whatever they are in print.

    `surnames`: what may follow a title; `particles`: the words in small letters that one may begin with.
    """

    holders: dict[str, Holder] = field(default_factory=dict)
    names: Phrases[Holder] = field(default_factory=Phrases)
    surnames: Phrases[Holder] = field(default_factory=Phrases)
    particles: set[str] = field(default_factory=set)
    titles: Phrases[Office] = field(default_factory=Phrases)
    bodies: Phrases[Office] = field(default_factory=Phrases)
    _cells: dict[str, Holder] = field(default_factory=dict)

    def add_office(self, office: Office) -> None:
        """Know an office by its titles and bodies."""
        for title in office.titles:
            self.titles.add(title.lower(), office)
        for body in office.bodies:
            self.bodies.add(body, office)

    def add_term(self, office: Office, line: str) -> None:
        """Know the holder of one row by every name."""
        cell = line.partition("|")[0]
        same = self._cells.get(cell)
        if same is not None:
            same.add(office, line)
            return
        names = items(cell)
        full = names[0].removeprefix("=")
        holder = self.holders.get(full)
        if holder is None:
            holder = self.holders[full] = Holder(full, [office], [line])
            if not any(name.startswith("=") for name in names):
                self.surnames.add(full.rpartition(" ")[2], holder)
        else:
            holder.add(office, line)
        self._cells[cell] = holder
        for name in names:
            if name.startswith("="):
                short = name.removeprefix("=")
                self.surnames.add(short, holder)
                if short[0].islower():
                    self.particles.add(phrase(short)[0])
            elif " " in name:
                self.names.add(name, holder)


def terms(path: Path) -> Iterator[Term]:
    """The terms of one table in its order; raises ValueError where a line is none."""
    return (term(office, line) for office, line in _sections(path))


def term(office: Office, line: str) -> Term:
    """One row below its office."""
    names, first, last = columns(line, 3)
    return Term(office, tuple(items(names)), first_day(first), last_day(last) if last else None)


def tables() -> list[Path]:
    """The files that hold the terms."""
    return sorted(resource("dating", "offices").glob("*.txt"))


@cache
def offices() -> Offices:
    """All offices and their holders, read once a process."""
    known = Offices()
    seen: set[int] = set()
    for path in tables():
        for office, line in _sections(path):
            if id(office) not in seen:
                seen.add(id(office))
                known.add_office(office)
            known.add_term(office, line)
    return known


def _sections(path: Path) -> Iterator[tuple[Office, str]]:
    """Every row with the office whose section it stands in."""
    office: Office | None = None
    for line in rows(path):
        if line.startswith("["):
            bodies, titles = columns(line.removeprefix("[").removesuffix("]"), 2)
            office = Office(tuple(items(bodies, ",")), tuple(items(titles)), path.stem in _MANY)
        elif office is None:
            raise ValueError(f"a term without its office: {line}")
        else:
            yield office, line
