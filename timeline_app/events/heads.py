"""The words of a sentence that name happenings: main verbs and nouns such as "attack", "talks", "election"."""

from dataclasses import dataclass

from timeline_app.events.groups import Group
from timeline_app.events.lexicon import Lexicon
from timeline_app.events.tagging import Tagged
from timeline_app.events.tree import ClauseTree

#: far more than any sentence of prose tells; each costs a title, whose cost grows with the sentence
_MOST_HEADS = 60
#: So many words in a row without a mark between them are a list of words rather than prose, of which only what
#: stands so near to a date is told.
_UNMARKED, _NEAR_DATE = 70, 12
_MARKS = frozenset(',;:–("')


@dataclass(frozen=True, slots=True)
class Head:
    """One candidate: its token, its lemma, the number of its clause, its verb group (None for a noun)."""

    token: int
    lemma: str
    clause: int
    group: Group | None

    @property
    def is_noun(self) -> bool:
        """Whether a noun names the happening."""
        return self.group is None


def find_heads(tagged: Tagged, tree: ClauseTree, lexicon: Lexicon) -> list[Head]:
    """All candidates of a sentence, in order; of a hostile one the first `_MOST_HEADS`.

    Where words follow on words without a mark, only those near a date.
    """
    heads = [
        Head(clause.group.main, clause.group.lemma, clause.number, clause.group)
        for clause in tree.clauses
        if clause.group is not None and not _is_empty(tagged, clause.group, lexicon)
    ]
    happenings, words = lexicon.happenings, tagged.words
    heads += [
        Head(token, lexicon.lemmas[words[token]], tree.of_token[token], None)
        for token, tag in enumerate(tagged.tags)
        if tag == "N"
        and words[token] in happenings
        and not _is_modifier(tagged, token)
        and not _is_generic(tagged, token)
    ]
    if not heads:
        state = _state(tagged, tree)
        return [] if state is None else [state]
    heads = _of_prose(tagged, heads)
    heads.sort(key=_token_of)
    return heads[:_MOST_HEADS]


def _of_prose(tagged: Tagged, heads: list[Head]) -> list[Head]:
    """The candidates that can be told; of words without marks those near a date."""
    if len(tagged) <= _UNMARKED * (1 + sum(tag in _MARKS for tag in tagged.tags)):
        return heads
    near = {token for date in tagged.expressions for token in range(date - _NEAR_DATE, date + _NEAR_DATE + 1)}
    return [head for head in heads if head.token in near]


def _state(tagged: Tagged, tree: ClauseTree) -> Head | None:
    """What somebody or something was at a date, where the sentence tells nothing else.

    "He was mayor of Hull until 1995", but not "The shares were down 6 % on Friday".
    """
    group = tree.clauses[0].group
    if group is None or group.lemma != "be" or not group.is_past or not tagged.expressions:
        return None
    follower = tagged.tags[group.main + 1 : group.main + 2]
    return Head(group.main, group.lemma, 0, group) if follower and follower[0] in "TNJ" else None


def _token_of(head: Head) -> int:
    return head.token


def _is_empty(tagged: Tagged, group: Group, lexicon: Lexicon) -> bool:
    """Forms of "be" by themselves, and participles that only tie two nouns: "compared with", "based on"."""
    if group.is_copula and group.lemma == "be":
        return True
    if not group.is_bare or tagged.tags[group.main] not in "DEG":
        return False
    if group.lemma == "end" and group.main and tagged.words[group.main - 1].split()[-1] in lexicon.sets["periods"]:
        return True  # "the third quarter ended Sept. 30"
    return group.lemma in lexicon.sets["not_events"]


def _is_generic(tagged: Tagged, token: int) -> bool:
    """A bare singular behind a preposition names no one happening: "prisoners of war", "in early trading"."""
    tags, words = tagged.tags, tagged.words
    if words[token].endswith("s"):
        return False
    first = token
    while first > 0 and tags[first - 1] in "ANP":
        first -= 1
    if not first or tags[first - 1] != "J":
        return False
    follower = tags[token + 1] if token + 1 < len(tags) else "."
    return follower not in "WJDZVBHMO"


def _is_modifier(tagged: Tagged, token: int) -> bool:
    """A happening before another noun only says which one: "murder trial", "abortion clinic"."""
    following = token + 1
    return following < len(tagged) and tagged.tags[following] == "N"
