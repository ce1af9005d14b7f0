"""The happenings that an article dates, so that it need not date them again: "the shooting", "Slepian was shot".

A news story gives the day of a happening once and speaks of "the attack" from then on; often its first sentence
has no day and a later one has.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from timeline_app.events.anchors import GOVERNED, Link
from timeline_app.events.heads import Head
from timeline_app.events.lexicon import Lexicon
from timeline_app.events.source import Source
from timeline_app.model import Granularity, TimeExpression

#: tokens behind a noun in which the names of those concerned stand: "the killing of the doctor, Barnett Slepian"
_REACH = 6
#: sentences of the lead, which may tell what is dated only further on
LEAD = 3


@dataclass(frozen=True, slots=True)
class Told:
    """A happening that a date governs: the sentence's number, the head's token, who is concerned."""

    sentence: int
    token: int
    lemma: str
    names: frozenset[str]
    expression: TimeExpression


@dataclass(frozen=True, slots=True)
class Memory:
    """What an article tells with a date, by kind of happening, in its order."""

    told: dict[str, list[Told]] = field(default_factory=dict)

    def recall(self, source: Source, head: Head, number: int) -> Told | None:
        """The dated telling of the happening that `head` of sentence `number` names again; None for a new one.

        A noun must be definite and a verb must concern somebody named there; the nearest before wins, and only the
        lead looks ahead.
        """
        candidates = [told for kind in _kinds(head.lemma, source.lexicon) for told in self.told.get(kind, ())]
        if not candidates or not (_is_definite(source, head) if head.is_noun else _is_told(source, head)):
            return None
        names = _names(source, head, narrow=True)
        fitting = [told for told in candidates if _fits(told, names, head)]
        before = [told for told in fitting if (told.sentence, told.token) < (number, head.token)]
        if before:
            return max(before, key=_order)
        ahead = [told for told in fitting if told.sentence > number] if number < LEAD else []
        return min(ahead, key=_order) if ahead else None


def remember(sources: Sequence[Source], links: Sequence[dict[int, Link]]) -> Memory:
    """The memory of an article from the links of each of its sentences."""
    found: defaultdict[str, list[Told]] = defaultdict(list)
    for number, (source, dated) in enumerate(zip(sources, links, strict=True)):
        if not dated:
            continue
        for head in source.heads:
            link = dated.get(head.token)
            if link is None or link.bond not in GOVERNED or link.is_topic or _is_coarse(link.expression):
                continue
            names = _names(source, head, narrow=False)
            told = Told(number, head.token, head.lemma, names, link.expression)
            for kind in _kinds(head.lemma, source.lexicon):
                found[kind].append(told)
    return Memory(dict(found))


def _order(told: Told) -> tuple[int, int]:
    return told.sentence, told.token


def _is_coarse(expression: TimeExpression) -> bool:
    return expression.interval is None or expression.interval.granularity > Granularity.YEAR


def _kinds(lemma: str, lexicon: Lexicon) -> tuple[str, ...]:
    """The kinds of a word; what has none is a kind of its own."""
    return lexicon.kinds.get(lemma, (lemma,))


def _fits(told: Told, names: frozenset[str], head: Head) -> bool:
    if not head.is_noun:
        return bool(names & told.names)
    return not names or not told.names or bool(names & told.names)


def _is_told(source: Source, head: Head) -> bool:
    """A verb in the past that has a kind: other verbs, as "announce", name another happening each time."""
    group = head.group
    is_past = group is not None and group.is_past and not group.modal and not group.is_negated
    return is_past and head.lemma in source.lexicon.kinds and head.lemma not in source.lexicon.sets["repeatable"]


def _is_definite(source: Source, head: Head) -> bool:
    """Whether "the", "its" or somebody's "'s" begins the noun's phrase, and nothing in it says "another"."""
    words, tags, sets = source.tagged.words, source.tagged.tags, source.lexicon.sets
    token = head.token - 1
    while token >= 0 and tags[token] in "AN#P" and words[token] not in sets["definite"]:
        if words[token] in sets["others"]:
            return False
        token -= 1
    return token >= 0 and words[token] in sets["definite"]


def _names(source: Source, head: Head, *, narrow: bool) -> frozenset[str]:
    """Who is concerned: of a verb the names of its clause, of a noun those beside it.

    `narrow`: of a noun only whose it is; else the clause's too.
    """
    of_token, registry = source.tree.of_token, source.registry
    if head.is_noun and narrow:
        inside = range(_phrase_start(source, head.token), head.token + _REACH)
        found = [
            mention
            for mention in source.mentions
            if mention.first in inside and _is_beside(source, head, mention.first)
        ]
        return frozenset(filter(None, map(registry.resolve, found)))
    named = {registry.resolve(mention) for mention in source.mentions if of_token[mention.first] == head.clause}
    meant = {name for token, name in source.antecedents.items() if of_token[token] == head.clause}
    return frozenset(named | meant) - {""}


def _phrase_start(source: Source, token: int) -> int:
    """Where the noun's phrase begins, a name with "'s" included."""
    tags, words, possessive = source.tagged.tags, source.tagged.words, ("'s", "’s")
    start = token
    while start > 0 and (tags[start - 1] in "AN#P" or words[start - 1] in possessive):
        start -= 1
    return start


def _is_beside(source: Source, head: Head, token: int) -> bool:
    """Before the noun, or behind it with nothing but "of the doctor," between."""
    return token < head.token or all(tag in "JTAN,P" for tag in source.tagged.tags[head.token + 1 : token])
