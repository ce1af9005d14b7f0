"""What appeared or happened when: `resources/dating/happenings/*.txt`, rows `term; term | first | last | kind`."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from functools import cache
from pathlib import Path

from timeline_app.dating.phrases import Phrases
from timeline_app.dating.tables import columns, first_day, items, last_day, rows
from timeline_app.settings import resource


class Kind(Enum):
    """How the press speaks of a thing before, during and after its days."""

    HAPPENING = "happening"
    """Not before; most soon after."""
    SCHEDULED = "scheduled"
    """Long before already."""
    ANNIVERSARY = "anniversary"
    """Shortly before and after."""
    PRODUCT = "product"
    """Not before; less with the years."""
    WORD = "word"
    """Not before; always since."""
    NAME = "name"
    """Between its days, and in looking back."""


@dataclass(frozen=True, slots=True)
class Happening:
    """Something that has its days; `last` is None where the table names none."""

    terms: tuple[str, ...]
    first: int
    last: int | None
    kind: Kind


def happenings(path: Path) -> Iterator[Happening]:
    """The rows of one table; raises ValueError where a line is none."""
    return map(happening, rows(path))


def happening(line: str) -> Happening:
    """One row."""
    terms, first, last, kind = columns(line, 4)
    return Happening(tuple(items(terms)), first_day(first), last_day(last) if last else None, Kind(kind))


def tables() -> list[Path]:
    """The files that hold the happenings."""
    return sorted(resource("dating", "happenings").glob("*.txt"))


@cache
def known_happenings() -> Phrases[str]:
    """The rows of all tables by their terms, read once a process; `happening` makes a value of one."""
    known: Phrases[str] = Phrases()
    for path in tables():
        for line in rows(path):
            for term in items(line.partition("|")[0]):
                known.add(term, line)
    return known
