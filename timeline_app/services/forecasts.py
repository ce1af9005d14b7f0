"""Which forecasts are news no more."""

from __future__ import annotations

from collections.abc import Sequence

from timeline_app.library import SentenceRow
from timeline_app.model import Interval, Ranges
from timeline_app.model import calendar as cal
from timeline_app.services.summary_material import Material, Place, place_of
from timeline_app.summaries import checked

#: So many days of what is foreseen are looked at: what is foreseen for longer is no news of a day.
_MOST_DAYS = 92


def stale_forecasts(material: Material, rows: Sequence[SentenceRow], ranges: Ranges) -> frozenset[Place]:
    """Where sentences stand that only foresee what later articles tell, or foresaw it before the ranges began.

    Nothing is stale where nothing else is known.
    """
    told, foreseen = dict[int, int](), list[tuple[Place, Interval, Interval]]()
    for row in checked(rows):
        weight = material.weight(row)
        if row.interval is None or not weight.importance:
            continue
        reference = material.articles[row.article_id].reference
        written = reference.interval if reference else None
        if written is None:
            continue
        if weight.is_forecast:
            foreseen.append((place_of(row), row.interval, written))
        else:
            day = row.interval.start // cal.DAY
            told[day] = max(told.get(day, written.start), written.start)
    hull = ranges.hull if told else None
    return frozenset(
        place
        for place, time, written in foreseen
        if (hull is not None and written.end <= hull.start)
        or any(told.get(day, cal.FIRST_MOMENT) >= written.end for day in _days(time))
    )


def _days(time: Interval) -> range:
    """The days of a time, the first of many."""
    first = time.start // cal.DAY
    return range(first, min(-(-time.end // cal.DAY), first + _MOST_DAYS))
