"""In which order the chosen sentences of a summary stand."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from timeline_app.library import SentenceRow
from timeline_app.model import Granularity, Interval
from timeline_app.model import calendar as cal
from timeline_app.services.choosing import Choice
from timeline_app.services.summary_material import Place, place_of


def in_order(
    told: Iterable[Choice], *, is_per_day: bool, is_undated: Callable[[SentenceRow], bool]
) -> list[Choice]:
    """By the time that is told, then by article and place; day by day first by the headings, wider ones first.

    Within a day it goes by the clock. Where no hour is told a sentence follows what its article tells before it;
    what is undated itself (`is_undated`) follows all that begins within the time of its article.
    """
    read = sorted(told, key=lambda one: (one.row.article_id, one.row.ordinal))
    clocks = _clocks(read)
    return sorted(
        read, key=lambda one: (_heading(one.period if is_per_day else None), _time(one, clocks, is_undated))
    )


def _clocks(read: Sequence[Choice]) -> dict[Place, int]:
    """The second at which each sentence of a day stands, from sentences in the order of reading."""
    found, last = dict[Place, int](), dict[tuple[int, int], int]()
    for row in (one.row for one in read):
        if row.interval is not None and _is_within_day(row.interval):
            day = row.interval.start // cal.DAY
            if row.interval.granularity < Granularity.DAY:
                last[row.article_id, day] = row.interval.start
            found[place_of(row)] = last.get((row.article_id, day), day * cal.DAY)
    return found


def _is_within_day(interval: Interval) -> bool:
    return interval.granularity <= Granularity.DAY and interval.end - interval.start <= cal.DAY


def _heading(period: Interval | None) -> tuple[bool, int, int]:
    return (period is None, period.start, -period.end) if period else (True, 0, 0)


def _time(
    one: Choice, clocks: Mapping[Place, int], is_undated: Callable[[SentenceRow], bool]
) -> tuple[bool, int, int, int]:
    interval, clock = one.row.interval, clocks.get(place_of(one.row))
    if interval is None:
        return True, 0, 0, 0
    if clock is None:
        return False, interval.last_moment if is_undated(one.row) else interval.start, interval.end, 0
    day = clock // cal.DAY * cal.DAY
    return False, day, day + cal.DAY, clock
