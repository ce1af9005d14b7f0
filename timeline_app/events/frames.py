"""The date of a happening that no date in its sentence governs: carried from near by, or the article's own day."""

from dataclasses import dataclass, field

from timeline_app.events.anchors import Bond, Link, anchors
from timeline_app.events.choice import is_statement
from timeline_app.events.heads import Head
from timeline_app.events.source import Source
from timeline_app.events.values import value_of, value_of_interval
from timeline_app.model import Anchor, Interval, TimeExpression

_GOVERNED = frozenset({Bond.MODIFIER, Bond.VERB, Bond.NOUN, Bond.FRONT})


@dataclass(frozen=True, slots=True)
class Dating:
    """The date of one head and where it is from; `link` only for dates that govern the head."""

    anchor: Anchor
    interval: Interval | None
    value: str
    reason: str
    expression: TimeExpression | None = None
    link: Link | None = None


@dataclass(slots=True)
class Frame:
    """What the article has told so far.

    `reference`: its own date. `last`: the date that the sentence before set for what follows. `told`: the dates on
    which something was said.
    """

    reference: Interval | None
    last: TimeExpression | None = None
    told: set[str] = field(default_factory=set)

    def date(self, source: Source, head: Head, link: Link | None) -> Dating:
        """The date of a head: by its link, else carried, else the article's own."""
        if link is not None:
            found = link.expression
            return Dating(Anchor.EXPRESSION, found.interval, value_of(found), found.reason, found, link)
        carried, where = self._carried(source, head)
        if carried is not None:
            reason = f"Told with “{' '.join(carried.text.split())}” {where}. {carried.reason}"
            return Dating(Anchor.CONTEXT, carried.interval, value_of(carried), reason, carried)
        if self.reference is None:
            return Dating(Anchor.REFERENCE, None, "", "It is not dated, and the article's own date is not known.")
        reason = f"It is not dated; the article speaks from {self.reference.human()}."
        return Dating(Anchor.REFERENCE, self.reference, value_of_interval(self.reference), reason)

    def move_on(self, source: Source, links: dict[int, Link]) -> None:
        """Remember the last date that governs a telling word; a sentence without one ends the frame."""
        self.last = None
        for head in source.heads:
            link = links.get(head.token)
            if link is not None and link.bond in _GOVERNED and not is_statement(source, head):
                self.last = link.expression if self._is_past(link.expression.interval) else None

    def _is_past(self, interval: Interval | None) -> bool:
        return interval is not None and (self.reference is None or interval.start < self.reference.end)

    def _carried(self, source: Source, head: Head) -> tuple[TimeExpression | None, str]:
        """The nearest date of the same sentence, or that of the sentence before, for what is told in the past.

        What is said, and what is told in the present, belongs to the article's own day.
        """
        if is_statement(source, head):
            return None, ""
        dates = [
            (abs(token - head.token), found)
            for token, found in source.tagged.expressions.items()
            if anchors(found)
        ]
        if dates:
            is_bound = _is_told_past(source, head) or _is_dependent(source, head)
            return (min(dates, key=_distance)[1], "in its sentence") if is_bound else (None, "")
        return (self.last, "in the sentence before") if _is_told_past(source, head) else (None, "")


def _distance(dated: tuple[int, TimeExpression]) -> int:
    return dated[0]


def _is_told_past(source: Source, head: Head) -> bool:
    """A past tense, or a noun in a clause with one."""
    group = head.group or source.tree.clauses[head.clause].group
    return group is not None and group.is_past and not group.modal and head.token not in source.quoted


def _is_dependent(source: Source, head: Head) -> bool:
    """Nouns, infinitives and participles have no time of their own."""
    group = head.group
    return group is None or group.modal == "to" or (source.tagged.tags[head.token] == "G" and not group.is_finite)
