"""The date of a happening that no date in its sentence governs.

In this order: a happening that the article dates elsewhere has that date; what is told in the past beside a date
has it too, in the same sentence or the next; a story that tells of one day of its week tells of it to its end; all
else belongs to the article's own day.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from timeline_app.events.anchors import GOVERNED, Bond, Link, anchors
from timeline_app.events.certainty import Way
from timeline_app.events.choice import is_statement
from timeline_app.events.heads import Head
from timeline_app.events.memory import Memory, Told
from timeline_app.events.source import Source
from timeline_app.events.tree import ClauseTree, Kind
from timeline_app.events.values import value_of, value_of_interval
from timeline_app.model import Anchor, Granularity, Interval, TimeExpression
from timeline_app.model import calendar as cal

#: a story is of a day that lies at most so far back
_NEWS = 7 * cal.DAY
#: what lies further back is history, told beside the news
_HISTORY = 366 * cal.DAY
#: clauses whose date is of something else than the clause around them tells
_CLOSED = frozenset({Kind.RELATIVE, Kind.COORDINATE})


@dataclass(frozen=True, slots=True)
class Dating:
    """The date of one head and where it is from; `link` only for dates that govern the head."""

    anchor: Anchor
    interval: Interval | None
    value: str
    reason: str
    expression: TimeExpression | None = None
    link: Link | None = None
    way: Way = Way.ARTICLE


@dataclass(slots=True)
class Frame:
    """What the article has told so far.

    `reference`: its own date. `memory`: the happenings that it dates anywhere. `last`: the date that the sentence
    before set for what follows; `dwells`: a sentence told on from it. `days`: the days of its week of which it has
    told, `story`: the date of the only one; `older`: the sentences that tell of older things. `told`: the dates on
    which something was said. `number`: of the sentence that it is at. `undated`, `said`: the article's own date.
    """

    reference: Interval | None
    memory: Memory = field(default_factory=Memory)
    last: TimeExpression | None = None
    dwells: bool = False
    days: set[str] = field(default_factory=set)
    story: TimeExpression | None = None
    older: set[int] = field(default_factory=set)
    told: set[str] = field(default_factory=set)
    number: int = 0
    undated: Dating = field(init=False)
    said: Dating = field(init=False)

    def __post_init__(self) -> None:
        self.undated = _of_article(self.reference)
        self.said = replace(self.undated, way=Way.SAID)

    def date(self, source: Source, head: Head, link: Link | None) -> Dating:
        """The date of a head: by its link, else recalled, else carried, else the article's own."""
        recalled = self._recalled(source, head, link)
        if recalled is not None:
            word = source.tagged.forms[head.token]
            return _carry(recalled.expression, f"“{word.capitalize()}” was told with “{{}}”.", Way.RECALLED)
        if link is not None:
            found = link.expression
            return Dating(Anchor.EXPRESSION, found.interval, value_of(found), found.reason, found, link)
        if not is_statement(source, head):
            carried = _in_sentence(source, head)
            if carried is not None and (not _is_told_past(source, head) or self._is_past(carried.interval)):
                return _carry(carried, "Told with “{}” in its sentence.", Way.SENTENCE)
        if _is_told_past(source, head):
            if self.last is not None and not is_statement(source, head) and not self._has_left(self.last, source):
                return _carry(self.last, "Told with “{}” in the sentence before.", Way.BEFORE)
            if self.story is not None and (not self.is_away or is_statement(source, head)):
                return _carry(self.story, "The article tells of “{}”.", Way.STORY)
        return self.said if is_statement(source, head) else self.undated

    def date_all(self, source: Source, links: dict[int, Link]) -> dict[int, Dating]:
        """The dates of all heads of a sentence; a participle has that of the verb that it goes with."""
        found = {head.token: self.date(source, head, links.get(head.token)) for head in source.heads}
        for head in source.heads:
            if found[head.token].anchor is Anchor.REFERENCE and _is_participle(source, head):
                parent = source.tree.clauses[source.tree.clauses[head.clause].parent].group
                carried = found.get(parent.main) if parent is not None else None
                if carried is not None and carried.anchor is Anchor.CONTEXT:
                    found[head.token] = carried
        return found

    def move_on(self, source: Source, links: dict[int, Link]) -> None:
        """Remember the last date that governs a telling word; a sentence of the present ends what it set."""
        if not _goes_on(source):
            self.last = None
        carried = self.last
        self.number += 1
        for head in source.heads:
            link = links.get(head.token)
            if link is None or link.bond not in GOVERNED:
                continue
            if _is_told_past(source, head):
                self._note_day(link.expression, is_said=_is_said(source, head))
            if not is_statement(source, head) and not (
                _only_modifies(source, head, link) or _is_supposed(source, head)
            ):
                self.last = link.expression if self._is_past(link.expression.interval) else None
        if self.last is not None:
            self.last = self._day_beside(source, self.last) or self.last
        self.dwells = self.last is not None and self.last is carried

    def _day_beside(self, source: Source, last: TimeExpression) -> TimeExpression | None:
        """The day of the article's week before a date that was an aside: the story goes on.

        "Saturday was the bicentenary: on September 18, 1810, a junta met. The miners hung up a flag."
        """
        reference, older = self.reference, last.interval
        if reference is None or older is None or older.start >= reference.start - _HISTORY:
            return None
        if older.granularity > Granularity.DAY:  # history goes on by years, a memorial day is of one day
            return None
        news = range(reference.start - _NEWS, reference.end)
        for found in source.tagged.expressions.values():
            day = found.interval if found.start < last.start and anchors(found) else None
            if day is not None and day.granularity <= Granularity.DAY and day.start in news:
                return found
        return None

    @property
    def is_away(self) -> bool:
        """Whether most of the article so far tells of older things than its story."""
        return 2 * len(self.older) > self.number

    def _has_left(self, last: TimeExpression, source: Source) -> bool:
        """Whether a new paragraph is back at the news, after a year long past told in one sentence.

        "In 1998 it was shaken by a quake.", and on a line of its own: "The governor declared an emergency."
        """
        place, reference, words = last.interval, self.reference, source.tagged.words
        if not source.opens or place is None or reference is None or self.is_away or self.dwells:
            return False
        is_old = place.granularity > Granularity.DAY and place.start < reference.start - _HISTORY
        return is_old and not _points_back(words[0], source)

    def _recalled(self, source: Source, head: Head, link: Link | None) -> Told | None:
        """What is dated elsewhere, unless a date governs the head here."""
        if link is not None and (link.bond is not Bond.SHARED or not head.is_noun):
            return None
        told = self.memory.recall(source, head, self.number)
        if told is None or link is None:
            return told
        is_finer = _is_within(link.expression, told.expression)
        return told if told.sentence < self.number and not is_finer else None

    def _note_day(self, expression: TimeExpression, *, is_said: bool) -> None:
        """A second day of the week ends the story of one; the article's own day is no story."""
        interval, reference = expression.interval, self.reference
        if interval is None or reference is None or interval.start >= reference.end:
            return
        if interval.start < reference.start - _NEWS:
            self.older.add(self.number)
        elif interval.granularity <= Granularity.DAY:
            self.days.add(value_of(expression))
            is_story = interval.start < reference.start and len(self.days) == 1
            self.story = (self.story if is_said else expression) if is_story else None

    def _is_past(self, interval: Interval | None) -> bool:
        return interval is not None and (self.reference is None or interval.start < self.reference.end)


def _is_within(expression: TimeExpression, other: TimeExpression) -> bool:
    """Whether a date tells a part of another: "earlier this month" of "this year"."""
    inner, outer = expression.interval, other.interval
    if inner is None or outer is None or inner.granularity >= outer.granularity:
        return False
    return outer.start <= inner.start and inner.end <= outer.end


def _of_article(reference: Interval | None) -> Dating:
    """The article's own date."""
    if reference is None:
        return Dating(Anchor.REFERENCE, None, "", "It is not dated, and the article's own date is not known.")
    reason = f"It is not dated; the article speaks from {reference.human()}."
    return Dating(Anchor.REFERENCE, reference, value_of_interval(reference), reason)


def _is_said(source: Source, head: Head) -> bool:
    """Whether somebody in the sentence says it: the day of what is said is not the day of the saying."""
    clauses = source.tree.clauses
    number = clauses[head.clause].parent
    while number >= 0:
        if clauses[number].is_attribution:
            return True
        number = clauses[number].parent
    return False


def _only_modifies(source: Source, head: Head, link: Link) -> bool:
    """Whether a date tells which thing the verb is done to, not when: "A court ruled over the 2023 fire"."""
    group = source.tree.clauses[head.clause].group
    is_tied = link.bond is Bond.NOUN and source.tagged.words[link.token - 1] == "of"
    if link.bond is Bond.MODIFIER or is_tied:
        return group is None or group.main < head.token
    tags, token = source.tagged.tags, link.token
    if not link.is_topic or head.token > token or token + 1 == len(tags):
        return False
    return tags[token - 1] == "T" and tags[token + 1] in "NA"


def _is_supposed(source: Source, head: Head) -> bool:
    """Whether a happening is told as one that did not come: "would have returned on Sunday"."""
    clause, sets = source.tree.clauses[head.clause], source.lexicon.sets
    group = head.group or clause.group
    if group is None or clause.opener in sets["hypotheses"]:
        return group is not None
    return group.modal in sets["conditional"] and "have" in source.tagged.words[group.first : group.main]


def _goes_on(source: Source) -> bool:
    """Whether a sentence without a date tells on in the past: "He was soon released"."""
    words, continuing = source.tagged.words, source.lexicon.sets["continuing"]
    if not words or words[0] not in continuing or any(map(anchors, source.tagged.expressions.values())):
        return False
    verbs = [head for head in source.heads if not head.is_noun]
    return bool(verbs) and all(_is_told_past(source, head) and not is_statement(source, head) for head in verbs)


def _points_back(word: str, source: Source) -> bool:
    """Whether the first word of a sentence is of what was told before it: "he", "these"."""
    sets = source.lexicon.sets
    return word in sets["continuing"] or word in sets["pointing"]


def _carry(expression: TimeExpression, reason: str, way: Way) -> Dating:
    words = " ".join(expression.text.split())
    return Dating(
        Anchor.CONTEXT,
        expression.interval,
        value_of(expression),
        f"{reason.format(words)} {expression.reason}",
        expression,
        way=way,
    )


def _in_sentence(source: Source, head: Head) -> TimeExpression | None:
    """The nearest date of the sentence that reaches the head, for what is told in the past or has no time."""
    if not source.tagged.expressions or not (_is_told_past(source, head) or _is_dependent(source, head)):
        return None
    dates = [(abs(token - head.token), token) for token in _open_dates(source, head)]
    return source.tagged.expressions[min(dates)[1]] if dates else None


def _open_dates(source: Source, head: Head) -> Iterator[int]:
    """The dates that are not shut in a clause of their own: "Albright, who had fled in 1948, signed"."""
    tree = source.tree
    for token, found in source.tagged.expressions.items():
        is_fine = found.interval is not None and found.interval.granularity <= Granularity.YEAR
        if is_fine and anchors(found) and not _is_closed(tree, tree.of_token[token], head.clause):
            yield token


def _is_closed(tree: ClauseTree, inner: int, outer: int) -> bool:
    """Whether a clause that keeps its date stands between the date's clause and that of the head."""
    around = set()
    while outer >= 0:
        around.add(outer)
        outer = tree.clauses[outer].parent
    while inner not in around:
        if tree.clauses[inner].kind in _CLOSED:
            return True
        inner = tree.clauses[inner].parent
    return False


def _is_told_past(source: Source, head: Head) -> bool:
    """A past tense, or a noun in a clause with one."""
    group = head.group or source.tree.clauses[head.clause].group
    return group is not None and group.is_past and not group.modal and head.token not in source.quoted


def _is_participle(source: Source, head: Head) -> bool:
    """A verb that goes with another: "He left the room, saying that …"."""
    return head.group is not None and source.tree.clauses[head.clause].kind is Kind.PARTICIPLE


def _is_dependent(source: Source, head: Head) -> bool:
    """Nouns, infinitives and participles have no time of their own."""
    group = head.group
    return group is None or group.modal == "to" or (source.tagged.tags[head.token] == "G" and not group.is_finite)
