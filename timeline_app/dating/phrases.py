"""Phrases of many words found in a text by one look-up a word.

A phrase is the words of it; in a text there may stand between them what stands there in the phrase, or no more
than a blank, a hyphen, a full stop after an initial or the like. Accents do not count ("Lukašenko", "Lukasenko"),
capitals do.
"""

import re
from collections.abc import Iterator, Sequence
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
    words = [Word(found[0], *found.span()) for found in _WORD.finditer(text)]
    if text.isascii():
        return words
    return [word if word.form.isascii() else word._replace(form=unaccented(word.form)) for word in words]


def phrase(text: str) -> Words:
    """The words of a phrase as they are looked for."""
    return tuple(unaccented(found) for found in _WORD.findall(text))


def unaccented(word: str) -> str:
    """The word without what stands above or below its letters."""
    if word.isascii():
        return word
    return "".join(letter for letter in normalize("NFKD", word) if not combining(letter))


@dataclass(slots=True)
class _Known(Generic[T]):
    """A phrase, what stands before each of its words in one of its spellings, and what it stands for."""

    forms: Words
    joints: list[set[str]]
    values: list[T] = field(default_factory=list)


@dataclass(slots=True)
class Phrases(Generic[T]):
    """Phrases and what each stands for; the longest of those that begin at a word is the one that is there.

    They are cut into words when the first word of one is met in a text: of many thousands, most never are.
    """

    _texts: dict[str, list[tuple[str, T]]] = field(default_factory=dict)
    _phrases: dict[str, dict[str, list[_Known[T]]]] = field(default_factory=dict)

    def add(self, text: str, value: T) -> None:
        """Know a phrase; one phrase may stand for several things. A text without a word is none."""
        first = text.partition(" ")[0]
        if not (first.isascii() and first.isalnum()):
            found = _WORD.search(text)
            if found is None:
                return
            first = unaccented(found[0])
        texts = self._texts.get(first)
        if texts is None:
            self._texts[first] = [(text, value)]
        else:
            texts.append((text, value))

    def at(
        self, text: str, words: Sequence[Word], index: int, *, is_small: bool = False
    ) -> tuple[int, list[T]] | None:
        """The longest phrase that begins at word `index`: the index after it and what it stands for.

        One that is known in small letters may begin a sentence; `is_small`: all are known in small letters, and
        the text may write them as it likes.
        """
        form = words[index].form
        best: tuple[int, list[T]] | None = None
        second = words[index + 1].form if index + 1 < len(words) else ""
        for first in {form, form.lower()} & self._texts.keys():
            known = self._of(first)
            for one in (*known.get(second.lower() if is_small else second, ()), *known.get("", ())):
                end = index + len(one.forms)
                if (best is None or end > best[0]) and _continues(text, words, index, one, is_small=is_small):
                    best = end, one.values
        return best

    def _of(self, first: str) -> dict[str, list[_Known[T]]]:
        """The phrases that begin with a word, by their second, "" for none."""
        known = self._phrases.get(first)
        if known is None:
            found: dict[Words, _Known[T]] = {}
            for text, value in self._texts[first]:
                forms = phrase(text)
                one = found.setdefault(forms, _Known(forms, [set() for _ in forms]))
                for joints, joint in zip(one.joints, _WORD.split(text), strict=False):
                    joints.add(joint)
                if value not in one.values:
                    one.values.append(value)
            known = self._phrases[first] = {}
            for forms, one in found.items():
                known.setdefault(forms[1] if len(forms) > 1 else "", []).append(one)
        return known

    def find(self, text: str, words: Sequence[Word]) -> Iterator[tuple[int, int, list[T]]]:
        """All phrases of a text, none within another: first word, the one after the last, what it stands for."""
        end = 0
        for index, word in enumerate(words):
            if index < end or (word.form not in self._texts and word.form.lower() not in self._texts):
                continue
            found = self.at(text, words, index)
            if found is not None:
                end = found[0]
                yield index, end, found[1]


def _continues(text: str, words: Sequence[Word], index: int, known: _Known[T], *, is_small: bool) -> bool:
    """Whether the words after the first of a phrase stand in the text too, joined as those of one phrase."""
    if index + len(known.forms) > len(words):
        return False
    for at, form in enumerate(known.forms[1:], 1):
        before, word = words[index + at - 1], words[index + at]
        if (word.form.lower() if is_small else word.form) != form:
            return False
        if text[before.end : word.start] not in known.joints[at] and not is_joined(text, before, word):
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
