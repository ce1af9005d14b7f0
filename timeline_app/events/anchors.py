"""Which time expression of a sentence governs which happening.

A date belongs to the noun that it stands beside ("Tuesday's attack", "the talks on Tuesday") and else to the verb
of its clause, not to whatever verb is nearest: in "officials said Friday that the plant had closed in May" Friday
is of "said" and May of "closed".
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from timeline_app.events.heads import Head
from timeline_app.events.lexicon import Lexicon
from timeline_app.events.tagging import Tagged
from timeline_app.events.tree import NESTED, Clause, ClauseTree, Kind
from timeline_app.model import Granularity, TimeExpression

POSSESSIVES = frozenset({"'s", "’s", "'", "’"})
#: tokens within which two dates count as equally near
_NEAR = 5


class Bond(Enum):
    """How an expression is tied to a head; the value is how sure that is."""

    MODIFIER = 0.92
    """"Tuesday's attack"."""
    VERB = 0.87
    """"attacked on Tuesday"."""
    NOUN = 0.9
    """"the attack on Tuesday"."""
    FRONT = 0.84
    """"On Tuesday rebels attacked"."""
    SHARED = 0.7
    """A participle, a second verb or an object of a dated verb: ", killing dozens"."""


#: the bonds of a date with what it dates by itself
GOVERNED = frozenset({Bond.MODIFIER, Bond.VERB, Bond.NOUN, Bond.FRONT})


@dataclass(frozen=True, slots=True)
class Link:
    """The governing expression of a head; `is_topic`: it says of when rather than when ("results for 2019")."""

    expression: TimeExpression
    token: int
    bond: Bond
    is_topic: bool = False


def link_dates(tagged: Tagged, tree: ClauseTree, heads: list[Head], lexicon: Lexicon) -> dict[int, Link]:
    """Head token to its link, for the heads that a date of the sentence governs."""
    dates = [
        (token, found)
        for token, found in tagged.expressions.items()
        if anchors(found) and not _ends_range(tagged, token, lexicon)
    ]
    if not dates:
        return {}
    nouns = {head.token: head for head in heads if head.is_noun}
    links: dict[int, Link] = {}
    for token, expression in dates:
        is_range = _ends_range(tagged, token + 2, lexicon)
        is_topic = not is_range and _preposition(tagged, token) in lexicon.sets["topic_prepositions"]
        is_attribute = _is_attribute(tagged, token)
        for head_token, bond in _governed(tagged, tree, token, nouns, lexicon):
            link = Link(expression, token, bond, is_topic or (is_attribute and head_token not in nouns))
            if head_token not in links or _rank(link, head_token) < _rank(links[head_token], head_token):
                links[head_token] = link
    _share(tree, heads, links)
    return links


def _is_attribute(tagged: Tagged, token: int) -> bool:
    """Whether a date says of something which one it is: "yesterday, at this year's congress, he spoke"."""
    ahead = token + 1
    return ahead < len(tagged) and (tagged.tags[ahead] in "NA" or tagged.words[ahead] in POSSESSIVES)


def _ends_range(tagged: Tagged, token: int, lexicon: Lexicon) -> bool:
    """Whether a date is the end of one that stands before it and reaches to it: "from 1914 to 1918"."""
    first, last = tagged.expressions.get(token - 2), tagged.expressions.get(token)
    if first is None or last is None or first.interval is None or last.interval is None:
        return False
    is_joined = tagged.words[token - 1] in lexicon.sets["range_joints"]
    return is_joined and first.interval.start < last.interval.start and first.interval.end >= last.interval.end


def anchors(expression: TimeExpression) -> bool:
    """Whether an expression can date a happening: it has a place on the calendar and is no span or repetition."""
    return expression.interval is not None and expression.type in ("DATE", "TIME")


def _rank(link: Link, head: int) -> tuple[bool, bool, int, int, int]:
    """Of two dates for one head a day comes before an hour without one, then the nearer by far, then the finer."""
    interval, distance = link.expression.interval, abs(link.token - head)
    coarseness = int(Granularity.CENTURY if interval is None else max(interval.granularity, Granularity.DAY))
    return link.is_topic, link.expression.type == "TIME", distance // _NEAR, coarseness, distance


def _preposition(tagged: Tagged, token: int) -> str:
    """The word before a date and its article."""
    before = token - 1
    if before > 0 and tagged.tags[before] == "T":
        before -= 1
    return tagged.words[before] if before >= 0 else ""


def _governed(
    tagged: Tagged, tree: ClauseTree, token: int, nouns: dict[int, Head], lexicon: Lexicon
) -> Iterator[tuple[int, Bond]]:
    """The heads that the date at `token` dates by itself."""
    after = _noun_after(tagged, token, nouns)
    if after is not None:
        yield after, Bond.MODIFIER
        if _is_setting(tagged, token, lexicon):
            yield from _of_verb(tagged, tree, token, nouns, lexicon)
        return
    before = _noun_before(tagged, token, nouns)
    if before is not None:
        yield before, Bond.NOUN
        if tagged.words[token - 1] == "of":
            return
    yield from _of_verb(tagged, tree, token, nouns, lexicon)


def _of_verb(
    tagged: Tagged, tree: ClauseTree, token: int, nouns: dict[int, Head], lexicon: Lexicon
) -> Iterator[tuple[int, Bond]]:
    """The verb of the date's clause, the noun that it says to have begun, and the verb that a copula ranks."""
    clause = _clause_of(tree, token)
    if clause is not None:
        clause = _above_wish(tagged, tree, clause, lexicon)
    if clause is None or clause.group is None:
        return
    bond = Bond.VERB if clause.group.main < token else Bond.FRONT
    yield clause.group.main, bond
    if clause.kind is Kind.RELATIVE and clause.group.lemma in lexicon.sets["unfolding"]:
        antecedent = _before_clause(tagged, clause)
        if antecedent in nouns:
            yield antecedent, bond
    ranked = _ranked(tagged, tree, clause, lexicon)
    if ranked is not None:
        yield ranked, bond


def _above_wish(tagged: Tagged, tree: ClauseTree, clause: Clause, lexicon: Lexicon) -> Clause:
    """The clause that tells what became of a wish: "had rejected calls to quit on Thursday"."""
    parent = tree.clauses[clause.parent] if clause.kind is Kind.INFINITIVE else clause
    verb, words = parent.group, tagged.words
    is_wish = parent is not clause and words[clause.start - 1] in lexicon.sets["wished_nouns"]
    is_over = verb is not None and verb.first < verb.main and words[verb.first] == "had"
    return parent if is_wish and is_over else clause


def _before_clause(tagged: Tagged, clause: Clause) -> int:
    """The noun that a relative clause is of: "the fire, which started on Thursday,"."""
    token = clause.start - 1
    return token - 1 if token > 0 and tagged.tags[token] == "," else token


def _is_setting(tagged: Tagged, token: int, lexicon: Lexicon) -> bool:
    """Whether a dated happening is where the verb took place: "in a July 16 press conference, Jobs said"."""
    token -= 1
    while token >= 0 and tagged.tags[token] in "TAN#P":
        token -= 1
    return token >= 0 and tagged.words[token] in lexicon.sets["settings"]


def _noun_after(tagged: Tagged, token: int, nouns: dict[int, Head]) -> int | None:
    """The happening that a date modifies from before: behind "'s" or between article and noun."""
    tags, words = tagged.tags, tagged.words
    index = token + 1
    if index < len(tags) and words[index] in POSSESSIVES:
        index += 1
    elif not token or tags[token - 1] not in "TA":
        return None
    found = None
    while index < len(tags) and tags[index] in "ANP#":
        if index in nouns:
            found = index
        index += 1
    return found


def _noun_before(tagged: Tagged, token: int, nouns: dict[int, Head]) -> int | None:
    """The happening right before a date, or before whose it is: "the talks on", "the murder of Anna Berg on"."""
    tags, words = tagged.tags, tagged.words
    index = token - 1
    if index > 0 and tags[index] in "JR":
        index -= 1
    if index in nouns:
        return index
    while index > 0 and tags[index] in "NPA":
        index -= 1
    if index > 0 and tags[index] == "T":
        index -= 1
    return index - 1 if words[index] == "of" and index - 1 in nouns else None


def _clause_of(tree: ClauseTree, token: int) -> Clause | None:
    """The clause that a date stands in; where that has no verb, the nearest one around it that has."""
    number = tree.of_token[token]
    while number >= 0:
        clause = tree.clauses[number]
        if clause.group is not None:
            return clause
        number = clause.parent
    return next((clause for clause in tree.clauses if clause.group is not None), None)


def _ranked(tagged: Tagged, tree: ClauseTree, clause: Clause, lexicon: Lexicon) -> int | None:
    """In "she was the first to come up, at noon" the date of "was" is that of "come"."""
    group = clause.group
    if group is None or not group.is_copula or group.lemma != "be":
        return None
    for number in clause.children:
        child = tree.clauses[number]
        if child.kind is Kind.INFINITIVE and child.group is not None and child.start > group.main:
            between = range(group.main + 1, child.start)
            is_phrase = all(tagged.tags[token] in "TANPR#" for token in between)
            is_ranked = is_phrase and any(tagged.words[token] in lexicon.sets["ranks"] for token in between)
            return child.group.main if is_ranked else None
    return None


def _share(tree: ClauseTree, heads: list[Head], links: dict[int, Link]) -> None:
    """Hand the date of a verb on to what happens in the same breath."""
    for clause in tree.clauses[1:]:
        group, parent = clause.group, tree.clauses[clause.parent]
        if group is None or group.main in links or parent.group is None:
            continue
        link = links.get(parent.group.main)
        if link is not None and _goes_along(clause, parent):
            links[group.main] = Link(link.expression, link.token, Bond.SHARED)
    for head in heads:
        verb = tree.clauses[head.clause].group
        if head.is_noun and head.token not in links and verb is not None and verb.main in links:
            link = links[verb.main]
            links[head.token] = Link(link.expression, link.token, Bond.SHARED)


def _goes_along(clause: Clause, parent: Clause) -> bool:
    """Participles, and second verbs under one date in front."""
    if clause.kind is Kind.COORDINATE:
        return not clause.is_attribution and not parent.is_attribution
    return clause.kind in NESTED and clause.kind is not Kind.REDUCED and not parent.is_attribution
