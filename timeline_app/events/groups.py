"""Verb groups: a main verb with the auxiliaries, negations and "to" before it."""

from dataclasses import dataclass

from timeline_app.events.lexicon import Lexicon
from timeline_app.events.tagging import Tagged

_MAIN = frozenset("VZDEGI")
_STARTS = frozenset("VZDEGIBHOMK")
_AUXILIARIES = frozenset("BHOM")
_PASSING = frozenset("RX")


@dataclass(frozen=True, slots=True)
class Group:
    """Token numbers of one verb group; `main` is the verb that names the happening.

    `lemma`: of the main verb. `modal`: the modal, or "to" of an infinitive, in lower case ("" for none).
    `is_copula`: a form of be, have or do stands alone as the verb.
    """

    first: int
    main: int
    lemma: str
    modal: str
    is_finite: bool
    is_negated: bool
    is_passive: bool
    is_past: bool
    is_copula: bool

    @property
    def is_bare(self) -> bool:
        """One word without auxiliaries, which may be a participle after a noun."""
        return self.first == self.main and not self.is_copula


def find_groups(tagged: Tagged, lexicon: Lexicon) -> list[Group]:
    """The verb groups of a sentence, in order."""
    groups: list[Group] = []
    tags = tagged.tags
    index, count = 0, len(tags)
    while index < count:
        if tags[index] in _STARTS:
            group = _group_at(tagged, index, lexicon)
            if group is not None:
                groups.append(group)
                index = group.main
        index += 1
    return groups


def _group_at(tagged: Tagged, first: int, lexicon: Lexicon) -> Group | None:
    """The group that begins at `first`; None for a "to" or a modal without a verb."""
    tags = tagged.tags
    index, last_auxiliary, count = first, -1, len(tags)
    while index < count and tags[index] not in _MAIN:
        tag = tags[index]
        if tag in _AUXILIARIES:
            last_auxiliary = index
        elif tag == '"' and last_auxiliary == index - 1 >= first:
            pass  # had been "practically kidnapped"
        elif tag not in _PASSING and not (tag == "K" and _opens_infinitive(tags, index)):
            break
        index += 1
    else:
        if index < count:
            return _make(tagged, first, index, lexicon, is_copula=False)
    if last_auxiliary < 0 or tags[last_auxiliary] in "MO":
        return None
    return _make(tagged, first, last_auxiliary, lexicon, is_copula=True)


def _opens_infinitive(tags: list[str], index: int) -> bool:
    """Whether a verb follows "to", adverbs aside."""
    index += 1
    while index < len(tags) and tags[index] in _PASSING:
        index += 1
    return index < len(tags) and tags[index] in "IBHO"


def _make(tagged: Tagged, first: int, main: int, lexicon: Lexicon, *, is_copula: bool) -> Group:
    tags, words = tagged.tags, tagged.words
    modal, is_negated, has_be, has_auxiliary, is_past = "", False, False, False, tags[main] == "D"
    for index in range(first, main if not is_copula else main + 1):
        tag, word = tags[index], words[index]
        if tag in "MK":
            modal = modal or word
        has_be = has_be or tag == "B"
        has_auxiliary = has_auxiliary or tag in "BHO"
        is_past = is_past or word in lexicon.sets["past"]
        is_negated = is_negated or tag == "X" or word.endswith(("n't", "n’t"))
    before = words[first - 1] if first else ""
    return Group(
        first=first,
        main=main,
        lemma=lexicon.lemmas.get(words[main], words[main]),
        modal=modal,
        is_finite=tags[first] != "K" and (has_auxiliary or bool(modal) or tags[main] in "VZD"),
        is_negated=is_negated or (before in lexicon.sets["negations"] and tags[first - 1] == "X"),
        is_passive=has_be and tags[main] in "DE",
        is_past=is_past,
        is_copula=is_copula,
    )
