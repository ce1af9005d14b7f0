"""What appeared or happened when: `resources/dating/happenings/*.txt`, rows `term; term | first | last | kind`."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from functools import cache
from pathlib import Path

from timeline_app.dating.phrases import Phrases, phrase
from timeline_app.dating.tables import columns, first_day, items, last_day, rows
from timeline_app.settings import resource


class Kind(Enum):
    """How the press speaks of a thing before, during and after its days."""

    HAPPENING = "happening"
    """Not before; most soon after."""
    SCHEDULED = "scheduled"
    """Long before already."""
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
    for line in rows(path):
        terms, first, last, kind = columns(line, 4)
        yield Happening(tuple(items(terms)), first_day(first), last_day(last) if last else None, Kind(kind))


def tables() -> list[Path]:
    """The files that hold the happenings."""
    return sorted(resource("dating", "happenings").glob("*.txt"))


@cache
def known_happenings() -> Phrases[Happening]:
    """All terms of all tables, read once a process."""
    return index(row for path in tables() for row in happenings(path))


def index(found: Iterable[Happening]) -> Phrases[Happening]:
    """The terms as phrases; one that is written small stands with a capital where a sentence begins."""
    known: Phrases[Happening] = Phrases()
    for happening in found:
        for term in happening.terms:
            words = phrase(term)
            known.add(words, happening)
            if words and words[0][:1].islower() and words[0].islower():
                known.add((words[0].capitalize(), *words[1:]), happening)
    return known
