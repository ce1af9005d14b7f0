"""The dates of other articles in the same folder: who keeps articles together mostly keeps those of one time."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import log

from timeline_app.dating.evidence import Evidence, Family
from timeline_app.dating.prior import Prior
from timeline_app.dating.steps import Steps, total
from timeline_app.model import Interval, Origin, ReferenceDate
from timeline_app.model import calendar as cal

_MOST = 40
#: How likely an article is of the time of its folder: where there is one neighbour; where there are several, each
#: of which has another within a year.
_ALONE, _TOGETHER = 0.4, 0.85
_YEAR = 366
#: Articles within so many years can be of one story; a folder that spans more is where somebody puts everything.
_ONE_TIME = 2
#: How far from one of its neighbours an article of the folder's time is: share of them within so many days.
_APART = ((7, 0.3), (60, 0.35), (_YEAR, 0.25), (3 * _YEAR, 0.1))


def from_neighbours(neighbours: Sequence[ReferenceDate], prior: Prior) -> Iterator[Evidence]:
    """Days near those of the neighbours, the likelier the closer these lie together."""
    dated = [one.interval for one in neighbours if one.is_telling and one.interval is not None][:_MOST]
    if not dated:
        return
    days = sorted((one.start // cal.DAY + (one.end - one.start) // cal.DAY // 2) for one in dated)
    worth = _worth(days)
    near = total([_around(day, worth / len(days) / prior.mass(Interval.day_at(day))) for day in days])
    odds = near.map(lambda likelihood: log(1 - worth + max(0.0, likelihood)))
    yield Evidence(odds, Origin.NEIGHBOURS, _reason(days), Family.NEIGHBOURS)


def _worth(days: Sequence[int]) -> float:
    if len(days) == 1:
        return _ALONE
    gaps = [after - before for before, after in pairwise(days)]
    nearest = [min(pair) for pair in zip([_YEAR + 1, *gaps], [*gaps, _YEAR + 1], strict=True)]
    near = _TOGETHER * sum(gap <= _YEAR for gap in nearest) / len(days) or _ALONE / len(days)
    return near * min(1.0, (_ONE_TIME * _YEAR / max(1, days[-1] - days[0])) ** 2)


def _around(day: int, worth: float) -> Steps:
    """A likelihood that falls with the distance to a day."""
    changes, inner = [], 0
    for reach, share in _APART:
        density = worth * share / (2 * (reach - inner) or 1)
        changes += [(day - reach, density), (day + inner, density)]
        inner = reach
    changes.append((day + inner, 0.0))
    return Steps.of(0.0, changes)


def _reason(days: Sequence[int]) -> str:
    first, last = (Interval.day_at(day).human() for day in (days[0], days[-1]))
    if first == last:
        return f"Another article of its folder is of {first}."
    return f"{len(days)} other articles of its folder are from {first} to {last}."
