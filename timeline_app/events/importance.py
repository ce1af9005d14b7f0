"""How much an event matters, and how sure its date is; both between 0 and 1."""

from timeline_app.events.heads import Head
from timeline_app.events.lexicon import Lexicon
from timeline_app.events.source import Source
from timeline_app.events.tree import NESTED, Clause, Kind
from timeline_app.model import Anchor, Granularity, Interval, Status

_GENERAL = 0.6
#: what is to happen, nobody says when, has no place on the day on which it was told
_DATELESS_PLAN = 0.6
#: Above this a weight counts half: the room above is for what many articles tell.
_HIGH = 0.6
_BASE = {Anchor.EXPRESSION: 0.5, Anchor.CONTEXT: 0.25, Anchor.REFERENCE: 0.2}


#: what a date of at most this granularity adds
_EXACTNESS = ((Granularity.DAY, 0.11), (Granularity.MONTH, 0.09), (Granularity.CENTURY, 0.05))


def is_counted(source: Source, head: Head) -> bool:
    """Whether the happening's clause tells how many or how much; dates do not count."""
    tags, of_token = source.tagged.tags, source.tree.of_token
    return "#" in tags and any(tag == "#" and of_token[token] == head.clause for token, tag in enumerate(tags))


def importance(
    head: Head,
    clause: Clause,
    lexicon: Lexicon,
    *,
    anchor: Anchor,
    interval: Interval | None,
    status: Status,
    participants: int,
    is_counted: bool,
    position: float,
    is_main: bool,
    is_statement: bool,
    is_quoted: bool,
    clearness: float,
    is_general: bool,
) -> float:
    """A weight for the picture, of which what a single article tells seldom has more than 0.85.

    `is_counted`: it tells a number. `position`: 0 for the first sentence of the article, 1 for the last.
    `is_main`: the happening that the sentence or a date in it is told for. `is_statement`: a "said" that stands
    for what was said that day; other reporting and states stay below `model.event.NOTABLE`. `clearness`: how well
    the title reads. `is_general`: it is told of no day, as what is always so, or in an article about other times
    than its own.
    """
    weight = _BASE[anchor] + 0.1 + 0.12 * (1 - position)
    if interval is not None and anchor is Anchor.EXPRESSION:
        weight += next(extra for finest, extra in _EXACTNESS if interval.granularity <= finest)
    weight += 0.12 if head.lemma in lexicon.sets["grave"] else 0
    weight += 0.04 * min(participants, 3) + (0.04 if is_counted else 0)
    if not is_main:
        weight *= 0.4
    if is_statement:
        weight += 0.1
    elif is_quoted:
        weight *= 0.8 if anchor is Anchor.EXPRESSION else 0.5
    weight *= clearness * (_GENERAL if is_general and not is_statement else 1.0)
    weight *= _doubts(head, clause, lexicon, status, is_statement=is_statement)
    if status is Status.PLANNED and anchor is not Anchor.EXPRESSION and not is_statement:
        weight *= _DATELESS_PLAN
    weight = min(weight, _HIGH + (weight - _HIGH) / 2)
    return round(min(1.0, max(0.02, weight)), 3)


def _doubts(head: Head, clause: Clause, lexicon: Lexicon, status: Status, *, is_statement: bool) -> float:
    """What makes an entry less of one: words about words, states, hypotheses, side clauses."""
    if is_statement:
        return 1.0
    sets, group, factor = lexicon.sets, head.group, 1.0
    if group is not None:
        if clause.is_attribution:
            factor *= 0.3
        elif group.is_copula or head.lemma in sets["stative"] or head.lemma in sets["belief"]:
            factor *= 0.55
        elif head.lemma in sets["reporting"] or clause.kind in NESTED:
            factor *= 0.7
    if status is Status.CONDITIONAL:
        factor *= 0.6
    elif status is Status.DENIED:
        factor *= 0.9
    return factor * (0.8 if clause.kind in (Kind.RELATIVE, Kind.ADVERBIAL) else 1.0)
