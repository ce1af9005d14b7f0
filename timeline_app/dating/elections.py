"""Which country voted when: `resources/dating/elections.txt`.

A section `[country, its other names]` is a country, a row below it `kind | day day day` its votes of one kind.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from functools import cache
from pathlib import Path

from timeline_app.dating.tables import columns, first_day, items, rows
from timeline_app.settings import resource


class Vote(Enum):
    """What is voted on; `MIDTERM` is of a parliament within the term of a president."""

    PRESIDENTIAL = "presidential"
    PARLIAMENTARY = "parliamentary"
    MIDTERM = "midterm"
    REFERENDUM = "referendum"


@dataclass(frozen=True, slots=True)
class Election:
    """A national vote; `names`: the country, its people and the like, as they are written, `day`: day number."""

    country: str
    names: tuple[str, ...]
    vote: Vote
    day: int


@dataclass(frozen=True, slots=True)
class Country:
    """A country that votes, with its rows; they are read when somebody asks for them."""

    names: tuple[str, ...]
    lines: list[str]

    def elections(self) -> Iterator[Election]:
        """Its votes, one a day; raises ValueError where a line is none."""
        for line in self.lines:
            kind, days = columns(line, 2)
            for day in items(days, " "):
                yield Election(self.names[0], self.names, Vote(kind), first_day(day))


def read_countries(path: Path) -> dict[str, Country]:
    """The countries of a table by their first names, in its order; raises ValueError for a vote without one."""
    found: dict[str, Country] = {}
    country: Country | None = None
    for line in rows(path):
        if line.startswith("["):
            names = tuple(items(line.removeprefix("[").removesuffix("]"), ","))
            country = found.setdefault(names[0], Country(names, []))
        elif country is None:
            raise ValueError(f"a vote without its country: {line}")
        else:
            country.lines.append(line)
    return found


def votes(path: Path) -> Iterator[Election]:
    """All votes of a table; raises ValueError where a line is none."""
    for country in read_countries(path).values():
        yield from country.elections()


@cache
def countries() -> dict[str, Country]:
    """The countries whose votes the program knows, read once a process."""
    return read_countries(resource("dating", "elections.txt"))


def elections() -> tuple[Election, ...]:
    """All votes that the program knows of, by country and kind."""
    return tuple(vote for country in countries().values() for vote in country.elections())
