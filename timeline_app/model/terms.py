"""The words of a sentence and their stems, as they are kept beside it."""

from __future__ import annotations

from dataclasses import dataclass
from sys import intern


@dataclass(frozen=True, slots=True)
class Terms:
    """The words of a sentence in their order, and at the same index the stem of each; none holds white space.

    Raises ValueError where there are not as many stems as words.
    """

    words: tuple[str, ...]
    stems: tuple[str, ...]

    def __post_init__(self) -> None:
        if len(self.words) != len(self.stems):
            raise ValueError(f"{len(self.words)} words but {len(self.stems)} stems")

    def dumps(self) -> str:
        """One line of words, one of stems, for `loads`."""
        return f"{' '.join(self.words)}\n{' '.join(self.stems)}"

    @classmethod
    def loads(cls, text: str) -> Terms:
        """What `dumps` wrote; raises ValueError for any other text. Equal words are one in memory."""
        words, separator, stems = text.partition("\n")
        if not separator:
            raise ValueError("no line of stems")
        return cls(tuple(map(intern, words.split())), tuple(map(intern, stems.split())))
