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


def votes(path: Path) -> Iterator[Election]:
    """The rows of a table in its order, one a day; raises ValueError where a line is none."""
    names: tuple[str, ...] = ()
    for line in rows(path):
        if line.startswith("["):
            names = tuple(items(line.removeprefix("[").removesuffix("]"), ","))
            continue
        kind, days = columns(line, 2)
        if not names:
            raise ValueError(f"a vote without its country: {line}")
        for day in items(days, " "):
            yield Election(names[0], names, Vote(kind), first_day(day))


@cache
def elections() -> tuple[Election, ...]:
    """All votes that the program knows of, by country and kind; read once a process."""
    return tuple(votes(resource("dating", "elections.txt")))
