"""Who does what to whom in a title, as far as the order of its words tells: enough to see that two differ."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import takewhile

from timeline_app.merging.words import load_words, root, token_of

_WORD = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+|[,;:]")
#: "Plan B", "Gate C", "Phase II": what tells one of several things of a name from the others.
_LABEL = re.compile(r"\b(\w{3,})[ -]([A-HJ-Z]|[IVX]{2,5}|\d{1,3}[A-Z])\b")
#: The end of one, soon found; few titles have it.
_ENDS_LABEL = re.compile(r"[ -](?:[A-HJ-Z]|[IVX]{2,5}|\d{1,3}[A-Z])\b")
#: No verb stands behind more words of its sentence that matter.
MOST_WORDS = 60
_MOST_LETTERS = 1200
_ARTICLES = (["a"], ["an"], ["the"])
#: Between "was" and its participle may stand so many words: "was later on Tuesday seriously injured".
_GAP = 3


@dataclass(frozen=True, slots=True)
class Frame:
    """The words of a title by where they stand, as roots: before the verb, behind it, behind its "by".

    `told_of`: to whom or what it was done, "the pope" of "met the pope in Rome".
    `first`: the first words up to one that means nothing by itself: "French President Paul Duval". `goes_on`:
    whether anything that matters stands behind the verb. `is_passive`: "was questioned"; then what stands before
    the verb is whom it was done to. `is_open`: "He was questioned".
    """

    told_of: frozenset[str]
    first: frozenset[str]
    before: frozenset[str]
    doers: frozenset[str]
    goes_on: bool
    is_passive: bool
    is_open: bool

    @property
    def subject(self) -> frozenset[str]:
        """The words that may name who did it."""
        return self.doers if self.is_passive else self.before


_NOTHING: frozenset[str] = frozenset()
_NONE = Frame(_NOTHING, _NOTHING, _NOTHING, _NOTHING, goes_on=False, is_passive=False, is_open=False)


def said_in(title: str) -> list[str]:
    """The words and commas of a title in small letters."""
    return _WORD.findall(title[:_MOST_LETTERS].casefold())


def frame_of(said: Sequence[str], lemma: str) -> Frame:
    """The frame of the verb `lemma` in the words of a title; else an empty one, also where it begins it.

    Looks at no more than `MOST_WORDS`.
    """
    said, stem = said[:MOST_WORDS], root(lemma)
    verb = next((place for place, word in enumerate(said) if place and root(word) == stem), 0)
    if not (lemma and verb):
        return _NONE
    words, meant = load_words(), list(map(token_of, said))
    is_passive = not said[verb].endswith("ing") and not words.auxiliaries.isdisjoint(
        said[max(0, verb - _GAP) : verb]
    )
    by = said.index("by", verb) if "by" in said[verb:] else len(said)
    before, opening = _roots(meant[:verb]), meant[said[0] in words.stop : verb]
    behind = meant[verb + 1 + (said[verb + 1 : verb + 2] in _ARTICLES) :]
    return Frame(
        told_of=before if is_passive else _roots(takewhile(bool, behind)),
        first=_roots(takewhile(bool, opening)) if "" in opening else before,
        before=before,
        doers=_roots(meant[by:]),
        goes_on=any(meant[verb + 1 : by]),
        is_passive=is_passive,
        is_open=not words.pronouns.isdisjoint(said),
    )


def labels_of(title: str) -> dict[str, str]:
    """What things of a title are told apart by: "Plan B" gives the root of "plan" to "B"."""
    title = title[:_MOST_LETTERS]
    if not _ENDS_LABEL.search(title):
        return {}
    return {root(thing.casefold()): label for thing, label in _LABEL.findall(title)}


def _roots(tokens: Iterable[str]) -> frozenset[str]:
    return frozenset(filter(None, tokens)) or _NOTHING
