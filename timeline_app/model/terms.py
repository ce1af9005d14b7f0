"""The words of a sentence and their stems, as they are kept beside it."""

from __future__ import annotations

from dataclasses import dataclass
from sys import intern

#: What makes words and stems: it rises when any of them comes out otherwise, so that what was kept is made anew.
MAKER = 1
#: Terms of more characters are not kept: no sentence that is short enough to be told has as many.
MOST_CHARACTERS = 10_000


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
        """One line that names the maker, one of words, one of stems, for `loads`."""
        return f"{MAKER}\n{' '.join(self.words)}\n{' '.join(self.stems)}"

    @classmethod
    def loads(cls, text: str) -> Terms:
        """What `dumps` wrote; raises ValueError for any other text. Equal words are one in memory."""
        lines = text.split("\n") if len(text) <= MOST_CHARACTERS else []
        if len(lines) != 3 or lines[0] != str(MAKER):
            raise ValueError("no words and stems of this maker")
        return cls(tuple(map(intern, lines[1].split())), tuple(map(intern, lines[2].split())))
