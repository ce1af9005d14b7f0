"""Phrases of many words found in a text by one look-up a word.

A phrase is the words of it, without what stands between them; in a text no more than a blank, a hyphen, a full stop
after an initial or the like may stand there. Accents do not count ("Lukašenko", "Lukasenko"), capitals do.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Generic, NamedTuple, TypeVar
from unicodedata import combining, normalize

#: "Disney+" is another name than "Disney".
_WORD = re.compile(r"[^\W_]+\+?")
#: What may stand between two words of one phrase.
_JOINT = re.compile(r"[ \u00a0]?[-–‑/&'’.+:]?[ \u00a0]?")
#: A full stop within a phrase ends an initial or a short form ("J. Edgar", "St. Louis", "U.S.").
_LONGEST_SHORT_FORM = 3

T = TypeVar("T")
Words = tuple[str, ...]


class Word(NamedTuple):
    """A word of a text: its letters without accents and its offsets."""

    form: str
    start: int
    end: int


def words_of(text: str) -> list[Word]:
    """Every run of letters and figures of a text."""
    if text.isascii():
        return [Word(found[0], found.start(), found.end()) for found in _WORD.finditer(text)]
    return [Word(unaccented(found[0]), found.start(), found.end()) for found in _WORD.finditer(text)]


def phrase(text: str) -> Words:
    """The words of a phrase as they are looked for."""
    return tuple(unaccented(found) for found in _WORD.findall(text))


def unaccented(word: str) -> str:
    """The word without what stands above or below its letters."""
    if word.isascii():
        return word
    return "".join(letter for letter in normalize("NFKD", word) if not combining(letter))


@dataclass(slots=True)
class Phrases(Generic[T]):
    """Phrases and what each stands for; the longest of those that begin at a word is the one that is there."""

    _by_first: dict[str, dict[Words, list[T]]] = field(default_factory=dict)

    def add(self, words: Words, value: T) -> None:
        """Know a phrase; one phrase may stand for several things."""
        if words:
            values = self._by_first.setdefault(words[0], {}).setdefault(words, [])
            if value not in values:
                values.append(value)

    def at(
        self, text: str, words: Sequence[Word], index: int, *, is_small: bool = False
    ) -> tuple[int, list[T]] | None:
        """The longest phrase that begins at word `index`: the index after it and what it stands for.

        `is_small`: the phrases are known in small letters, and the text may write them as it likes.
        """
        form = words[index].form
        known = self._by_first.get(form.lower() if is_small else form)
        if known is None:
            return None
        best: tuple[int, list[T]] | None = None
        for forms, values in known.items():
            end = index + len(forms)
            if (
                (best is None or end > best[0])
                and end <= len(words)
                and is_phrase(text, words, index, forms, is_small=is_small)
            ):
                best = end, values
        return best

    def find(self, text: str, words: Sequence[Word]) -> Iterator[tuple[int, int, list[T]]]:
        """All phrases of a text, none within another: first word, the one after the last, what it stands for."""
        index = 0
        while index < len(words):
            found = self.at(text, words, index)
            if found is None:
                index += 1
            else:
                yield index, found[0], found[1]
                index = found[0]


def is_phrase(
    text: str, words: Sequence[Word], index: int, forms: Iterable[str], *, is_small: bool = False
) -> bool:
    """Whether these words stand at `index`, joined as the words of one phrase."""
    for offset, form in enumerate(forms):
        word = words[index + offset]
        if (word.form.lower() if is_small else word.form) != form or (
            offset and not is_joined(text, words[index + offset - 1], word)
        ):
            return False
    return True


def is_joined(text: str, word: Word, following: Word) -> bool:
    """Whether two neighbouring words may belong to one phrase."""
    between = text[word.end : following.start]
    if between == " ":
        return True
    if len(between) > 3 or not _JOINT.fullmatch(between):
        return False
    return between[0] != "." or len(between) == 1 or len(word.form) <= _LONGEST_SHORT_FORM
