"""The dates of other articles in the same folder: who keeps articles together mostly keeps those of one time."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import log

from timeline_app.dating.evidence import Evidence, Family
from timeline_app.dating.prior import Prior
from timeline_app.dating.steps import Steps, total
from timeline_app.model import Granularity, Interval, Origin, ReferenceDate
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
    """Days near those of the neighbours, the likelier the closer these lie together.

    A neighbour that is known to its month counts for all the days of it; one that is known less well, for none.
    """
    dated = [one.interval for one in neighbours if one.is_telling and one.interval is not None]
    fine = [place for place in dated if place.granularity <= Granularity.MONTH][:_MOST]
    places = sorted(fine, key=lambda place: place.start)
    if not places:
        return
    days = [_middle(place) for place in places]
    worth = _worth(days)
    near = total(
        [
            _around(place, worth / len(days) / prior.mass(Interval.day_at(day)))
            for place, day in zip(places, days, strict=True)
        ]
    )
    odds = near.map(lambda likelihood: log(1 - worth + max(0.0, likelihood)))
    yield Evidence(odds, Origin.NEIGHBOURS, _reason(places), Family.NEIGHBOURS)


def _middle(place: Interval) -> int:
    """The day number of the middle of a day or a month."""
    return place.start // cal.DAY + (place.end - place.start) // cal.DAY // 2


def _worth(days: Sequence[int]) -> float:
    if len(days) == 1:
        return _ALONE
    gaps = [after - before for before, after in pairwise(days)]
    nearest = [min(pair) for pair in zip([_YEAR + 1, *gaps], [*gaps, _YEAR + 1], strict=True)]
    near = _TOGETHER * sum(gap <= _YEAR for gap in nearest) / len(days) or _ALONE / len(days)
    return near * min(1.0, (_ONE_TIME * _YEAR / max(1, days[-1] - days[0])) ** 2)


def _around(place: Interval, worth: float) -> Steps:
    """A likelihood that falls with the distance to a day, or to the days of a month."""
    first, last = place.start // cal.DAY, max(place.start, place.end - cal.DAY) // cal.DAY
    changes, inner, within = [], 0, last - first
    for reach, share in _APART:
        density = worth * share / (2 * (reach - inner) + within or 1)
        changes += [(first - reach, density), (last + inner, density)]
        inner, within = reach, 0
    changes.append((last + inner, 0.0))
    return Steps.of(0.0, changes)


def _reason(places: Sequence[Interval]) -> str:
    first, last = (place.human() for place in (places[0], places[-1]))
    if first == last:
        return f"Another article of its folder is of {first}."
    return f"{len(places)} other articles of its folder are from {first} to {last}."
