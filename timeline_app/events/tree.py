"""The clauses of a sentence as a tree, as `clauses` builds it."""

from dataclasses import dataclass, field
from enum import Enum, auto

from timeline_app.events.groups import Group


class Kind(Enum):
    """What a clause is to its parent."""

    MAIN = auto()
    COORDINATE = auto()
    """Begins with "and" or a comma; may share the subject."""
    COMPLEMENT = auto()
    """What is said, thought, decided."""
    ADVERBIAL = auto()
    RELATIVE = auto()
    REDUCED = auto()
    """A participle after its noun: "the bomb planted by rebels"."""
    PARTICIPLE = auto()
    """", killing dozens"."""
    INFINITIVE = auto()


NESTED = frozenset({Kind.REDUCED, Kind.PARTICIPLE, Kind.INFINITIVE})


@dataclass(slots=True)
class Clause:
    """A clause while it is built and after: `start` is its first token, `opener` the word that opened it."""

    number: int
    parent: int
    kind: Kind
    start: int
    opener: str = ""
    group: Group | None = None
    children: list[int] = field(default_factory=list)
    is_attribution: bool = False


@dataclass(frozen=True, slots=True)
class ClauseTree:
    """All clauses, the root first, and for each token the number of its clause."""

    clauses: list[Clause]
    of_token: list[int]

    def below(self, number: int) -> set[int]:
        """A clause with all that hangs on it."""
        found = {number}
        for clause in self.clauses[number + 1 :]:
            if clause.parent in found:
                found.add(clause.number)
        return found
