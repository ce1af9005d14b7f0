"""Ranges under the hand: snapping to the calendar at the scale of the view. Pure Python."""

from __future__ import annotations

from dataclasses import replace
from math import ceil, floor

from timeline_app.geometry.viewport import FIRST_MOMENT, LAST_MOMENT, Viewport
from timeline_app.model import Granularity, Interval
from timeline_app.model import calendar as cal
from timeline_app.model.units import next_unit, unit_at

#: Units that a range snaps to, finest first, with the least width in pixels at which each is taken. A day stays
#: the unit until it is a pixel wide: months and years then attract the hand (`_MAGNET_PX`) instead of forcing it.
_UNITS = (
    (Granularity.MINUTE, 60, 12.0),
    (Granularity.HOUR, 3_600, 12.0),
    (Granularity.DAY, 86_400, 1.0),
    (Granularity.MONTH, 2_629_746, 2.0),
    (Granularity.YEAR, 31_556_952, 2.0),
    (Granularity.DECADE, 315_569_520, 2.0),
    (Granularity.CENTURY, 3_155_695_200, 2.0),
)
_MAGNETS = (Granularity.CENTURY, Granularity.DECADE, Granularity.YEAR, Granularity.MONTH)
_MAGNET_PX = 5.0
_MAGNET_BELOW_PX = 8.0


def snap_unit(viewport: Viewport, finest: Granularity = Granularity.DAY) -> Granularity:
    """The calendar unit that a drag chooses by at this scale, not finer than the data (`finest`)."""
    for unit, seconds, least_px in _UNITS:
        if unit >= min(finest, Granularity.DAY) and seconds / viewport.seconds_per_px >= least_px:
            return unit
    return _UNITS[-1][0]


def stretch(first: float, last: float, viewport: Viewport, *, unit: Granularity | None) -> Interval:
    """The range between two moments in any order, every unit that was touched whole.

    `unit` None: free, to the second.
    Where units are only some pixels wide, the edges of months, years, decades and centuries attract.
    """
    low, high = sorted((_inside(first), _inside(last)))
    if unit is None:
        start = min(floor(low), LAST_MOMENT - 1)
        return Interval(start, max(ceil(high), start + 1), Granularity.SECOND)
    start, _ = unit_at(floor(low), unit)
    _, end = unit_at(ceil(high) - 1 if high > low else floor(high), unit)
    start = _attracted(low, viewport, unit, start)
    end = _attracted(high, viewport, unit, end)
    if end <= start:
        start, end = unit_at(floor(low), unit)
    return Interval(max(start, FIRST_MOMENT), min(end, LAST_MOMENT), unit)


def extended(interval: Interval, direction: int, unit: Granularity) -> Interval:
    """The range longer by a unit: its end later for 1, its start earlier for -1."""
    if direction > 0:
        whole = unit_at(interval.last_moment, unit)[1]
        end = whole if whole > interval.end else next_unit(interval.last_moment, unit)
        end = end if end > interval.end else next_unit(interval.end, unit)
        return replace(interval, end=min(end, LAST_MOMENT), granularity=min(unit, interval.granularity))
    start = unit_at(interval.start, unit)[0]
    start = start if start < interval.start else next_unit(interval.start, unit, -1)
    return replace(interval, start=max(start, FIRST_MOMENT), granularity=min(unit, interval.granularity))


def shortened(interval: Interval, direction: int, unit: Granularity) -> Interval:
    """The range shorter by a unit: its start later for 1, its end earlier for -1; never empty."""
    grain = min(unit, interval.granularity)
    if direction > 0:
        start = unit_at(interval.start, unit)[1]
        return replace(interval, start=start, granularity=grain) if start < interval.end else interval
    end = unit_at(interval.last_moment, unit)[0]
    return replace(interval, end=end, granularity=grain) if end > interval.start else interval


def shifted(interval: Interval, direction: int) -> Interval:
    """The range of the same length that follows (1) or comes before (-1): September after August.

    What is made of whole years or months counts them; all else its seconds.
    """
    start, end = interval.start, interval.end
    for unit in (Granularity.YEAR, Granularity.MONTH):
        if unit_at(start, unit)[0] == start and unit_at(end, unit)[0] == end:
            count = direction * _count_units(start, end, unit)
            start, end = next_unit(start, unit, count), next_unit(end, unit, count)
            break
    else:
        start, end = start + direction * (end - start), end + direction * (end - start)
    if start < FIRST_MOMENT or end > LAST_MOMENT:
        return interval
    return replace(interval, start=start, end=end)


def _count_units(start: int, end: int, unit: Granularity) -> int:
    """How many whole units there are between two edges of such units."""
    (first, first_month, *_), (last, last_month, *_) = cal.fields(start), cal.fields(end)
    return last - first if unit is Granularity.YEAR else 12 * (last - first) + last_month - first_month


def _inside(moment: float) -> float:
    return min(max(moment, float(FIRST_MOMENT)), float(LAST_MOMENT - 1))


def _attracted(moment: float, viewport: Viewport, unit: Granularity, default: int) -> int:
    """The edge of a coarser unit within reach of the hand; `default` where none is or units are wide enough."""
    first, end = unit_at(floor(moment), unit)
    if (end - first) / viewport.seconds_per_px >= _MAGNET_BELOW_PX:
        return default
    reach = _MAGNET_PX * viewport.seconds_per_px
    for magnet in _MAGNETS:
        if magnet <= unit:
            break
        for edge in unit_at(floor(moment), magnet):
            if abs(edge - moment) <= reach:
                return edge
    return default
