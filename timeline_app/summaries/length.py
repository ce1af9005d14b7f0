"""How long a summary shall be."""

from dataclasses import dataclass
from enum import StrEnum


class Unit(StrEnum):
    """What the length of a summary is counted in."""

    SENTENCES = "sentences"
    WORDS = "words"
    PERCENT = "percent"


@dataclass(frozen=True, slots=True)
class Length:
    """The length of a summary: so many sentences; at most so many words; so many per cent of the sentences.

    Whatever the amount, one sentence is told where there is one. Raises ValueError for less than 1 and for more
    than 100 per cent.
    """

    amount: int = 5
    unit: Unit = Unit.SENTENCES

    def __post_init__(self) -> None:
        if self.amount < 1 or (self.unit is Unit.PERCENT and self.amount > 100):
            raise ValueError(f"no length of a summary: {self.amount} {self.unit}")
