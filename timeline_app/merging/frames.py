"""Who does what to whom in a title, as far as the order of its words tells: enough to see that two differ."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise, takewhile

from timeline_app.merging.words import load_words, root, token_of

_WORD = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+|[,;:]")
#: "Plan B", "Gate C", "Phase II": what tells one of several things of a name from the others.
_LABEL = re.compile(r"\b(\w{3,})[ -]([A-HJ-Z]|[IVX]{2,5}|\d{1,3}[A-Z])\b")
#: No verb stands behind more words of its sentence that matter.
_MOST_WORDS, _MOST_LETTERS = 60, 1200
_ARTICLES = (["a"], ["an"], ["the"])
#: Between "was" and its participle may stand so many words: "was later on Tuesday seriously injured".
_GAP = 3


@dataclass(frozen=True, slots=True)
class Frame:
    """The words of a title by where they stand, as roots: before the verb, behind it, behind its "by".

    `told_of`: to whom or what it was done, "the pope" of "met the pope in Rome".
    `first`: the first words up to one that means nothing by itself: "French President Paul Duval". `is_passive`:
    "was questioned"; then what stands before the verb is whom it was done to. `is_open`: "He was questioned".
    """

    told_of: frozenset[str]
    first: frozenset[str]
    before: frozenset[str]
    behind: frozenset[str]
    doers: frozenset[str]
    is_passive: bool
    is_open: bool

    @property
    def subject(self) -> frozenset[str]:
        """The words that may name who did it."""
        return self.doers if self.is_passive else self.before


_NOTHING: frozenset[str] = frozenset()
_NONE = Frame(_NOTHING, _NOTHING, _NOTHING, _NOTHING, _NOTHING, is_passive=False, is_open=False)


def said_in(title: str) -> list[str]:
    """The words and commas of a title in small letters, as many as a verb and its object need."""
    return _WORD.findall(title[:_MOST_LETTERS].casefold())[:_MOST_WORDS]


def frame_of(said: Sequence[str], lemma: str) -> Frame:
    """The frame of the verb `lemma` in the words of a title; else an empty one, also where it begins it."""
    stem = root(lemma)
    verb = next((place for place, word in enumerate(said) if place and root(word) == stem), 0)
    if not (lemma and verb):
        return _NONE
    words = load_words()
    is_passive = not said[verb].endswith("ing") and not words.auxiliaries.isdisjoint(
        said[max(0, verb - _GAP) : verb]
    )
    by = said.index("by", verb) if "by" in said[verb:] else len(said)
    before = _roots(said[:verb])
    behind = said[verb + 1 + (said[verb + 1 : verb + 2] in _ARTICLES) :]
    return Frame(
        told_of=before if is_passive else _roots(takewhile(token_of, behind)),
        first=_roots(takewhile(token_of, said[said[0] in words.stop : verb])),
        before=before,
        behind=_roots(said[verb + 1 : by]),
        doers=_roots(said[by:]),
        is_passive=is_passive,
        is_open=not words.pronouns.isdisjoint(said),
    )


def labels_of(title: str) -> dict[str, str]:
    """What things of a title are told apart by: "Plan B" gives the root of "plan" to "B"."""
    return {root(thing.casefold()): label for thing, label in _LABEL.findall(title[:_MOST_LETTERS])}


def neighbours_of(said: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Words that mean something and stand side by side, as roots."""
    return ((one, other) for one, other in pairwise(map(token_of, said)) if one and other)


def _roots(words: Iterable[str]) -> frozenset[str]:
    return frozenset(filter(None, map(token_of, words)))
