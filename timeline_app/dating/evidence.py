"""A piece of evidence: what it makes of every day, where it comes from, and what it says to a person."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from math import exp, log

from timeline_app.dating.steps import Steps
from timeline_app.model import Interval, Origin


class Family(Enum):
    """Evidence of one family hangs together: ten ministers of one government are not ten proofs of its years."""

    GIVEN = "given"
    """What the article or its file says of its own day: each from a place of its own, and so independent."""
    WRITTEN = "written"
    WEEKDAYS = "weekdays"
    DAYS = "days"
    OFFICES = "offices"
    ELECTIONS = "elections"
    HAPPENINGS = "happenings"
    AGES = "ages"
    TYPOGRAPHY = "typography"
    NEIGHBOURS = "neighbours"


@dataclass(frozen=True, slots=True)
class Evidence:
    """`odds`: the natural logarithm of the likelihood of this piece on every day, up to a constant.

    `interval`: the date that it names as the article's own, None where it only favours some days over others.
    `worth`: how likely it is right, where it names a date. `about`: the person that it tells of; "" for another
    thing.
    """

    odds: Steps
    origin: Origin
    reason: str
    family: Family = Family.GIVEN
    interval: Interval | None = None
    worth: float = 0.0
    about: str = ""


#: By how much each piece of a family counts less than the one that says more.
_NEXT = 0.92
#: Below this share a piece counts for nothing.
_LEAST = 0.05
#: "Any other article" is of one of so many days over so long a time, the denser the later.
_ORDINARY, _SPAN_DAYS = 40, 40 * 366


def once(pieces: Sequence[Evidence]) -> list[Evidence]:
    """The pieces without the later ones about the same person: an office holder and a name in the news are one."""
    known: set[str] = set()
    kept = []
    for piece in pieces:
        if piece.about and piece.about in known:
            continue
        known.add(piece.about)
        kept.append(piece)
    return kept


def dampened(pieces: Sequence[Evidence], latest: int) -> list[Steps]:
    """The odds of all pieces; those of one family, but for what is given, count less the more there are."""
    odds = [piece.odds for piece in pieces if piece.family is Family.GIVEN]
    for family in Family:
        if family is Family.GIVEN:
            continue
        share = 1.0
        ranked = sorted((p.odds for p in pieces if p.family is family), key=lambda steps: ordinary(steps, latest))
        for steps in ranked:
            if share < _LEAST:
                break
            odds.append(steps.map(share.__mul__))
            share *= _NEXT
    return odds


@lru_cache(maxsize=512)
def ordinary(odds: Steps, latest: int) -> float:
    """The odds on a day of any article up to `latest`: the lower beside the best day's, the more is said."""
    return mean_odds(odds, _ordinary_days(latest)) - max(odds.values)


def mean_odds(odds: Steps, days: Sequence[int]) -> float:
    """The logarithm of the mean likelihood on some days."""
    return log(sum(exp(odds.at(day)) for day in days) / len(days))


@lru_cache(maxsize=64)
def _ordinary_days(latest: int) -> tuple[int, ...]:
    return tuple(latest - int(_SPAN_DAYS * (number / _ORDINARY) ** 2) for number in range(_ORDINARY))
