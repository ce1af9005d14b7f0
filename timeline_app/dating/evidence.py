"""A piece of evidence: what it makes of every day, where it comes from, and what it says to a person."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from timeline_app.dating.steps import Steps
from timeline_app.model import Interval, Origin


class Family(Enum):
    """Evidence of one family hangs together: ten ministers of one government are not ten proofs of its years."""

    GIVEN = "given"
    """What the article or its file says of its own day: each from a place of its own, and so independent."""
    WRITTEN = "written"
    WEEKDAYS = "weekdays"
    OFFICES = "offices"
    ELECTIONS = "elections"
    HAPPENINGS = "happenings"
    AGES = "ages"
    NEIGHBOURS = "neighbours"


@dataclass(frozen=True, slots=True)
class Evidence:
    """`odds`: the natural logarithm of the likelihood of this piece on every day, up to a constant.

    `interval`: the date that it names as the article's own, None where it only favours some days over others.
    `worth`: how likely it is right, where it names a date.
    """

    odds: Steps
    origin: Origin
    reason: str
    family: Family = Family.GIVEN
    interval: Interval | None = None
    worth: float = 0.0


#: What the strongest piece of a family counts for, and by how much each weaker one counts less than the one before.
_FIRST, _NEXT = 1.0, 0.75
#: Below this share a piece counts for nothing.
_LEAST = 0.05


def dampened(pieces: Sequence[Evidence]) -> list[Steps]:
    """The odds of all pieces; those of one family, but for what is given, count less the more there are."""
    odds = [piece.odds for piece in pieces if piece.family is Family.GIVEN]
    for family in Family:
        if family is Family.GIVEN:
            continue
        share = _FIRST
        ranked = sorted((p.odds for p in pieces if p.family is family), key=lambda steps: -steps.span)
        for steps in ranked:
            if share < _LEAST:
                break
            odds.append(steps.map(share.__mul__))
            share *= _NEXT
    return odds
