"""How long a summary shall be."""

import re
from dataclasses import dataclass
from enum import StrEnum

#: Thai letters, kana and Chinese characters: each counts as a word, as in word processors.
_ALONE = "\u0e00-\u0e7f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_WORD = re.compile(f"[{_ALONE}]|[^\\s{_ALONE}]+")


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

    def room(self, sentences: int) -> int:
        """How much fits in, of so many sentences offered: sentences, or words where `unit` is WORDS."""
        return max(1, sentences * self.amount // 100) if self.unit is Unit.PERCENT else self.amount

    def cost(self, sentence: str) -> int:
        """How much of `room` a sentence takes."""
        return max(1, word_count(sentence)) if self.unit is Unit.WORDS else 1


def word_count(text: str) -> int:
    """The words of a text as a person counts them: what spaces part, unless it has no letter and no figure."""
    return sum(any(map(str.isalnum, match.group())) for match in _WORD.finditer(text))
