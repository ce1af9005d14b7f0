"""The views that fit something: an interval, the bulk of the events, all of them, the year around today."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate

from timeline_app.geometry import Viewport
from timeline_app.model import Interval
from timeline_app.model import calendar as cal

if TYPE_CHECKING:
    from timeline_app.geometry import EventColumns

_EPOCH = QDate(1970, 1, 1)
_LEFT_PX = 24.0
#: More events than this do not all have cards.
_MANY = 100
#: An interval so many times longer than the part of it that holds events is fitted to that part.
_MOSTLY_EMPTY = 4
_SOME_TIME_S = 5 * 365 * cal.DAY


def today() -> int:
    """The moment at which this day began, in seconds from 1970-01-01."""
    return _EPOCH.daysTo(QDate.currentDate()) * cal.DAY


def around_today(width_px: float) -> Viewport:
    """A year with today in its middle: what is seen while there are no events."""
    return Viewport.of(today() - 182 * cal.DAY, today() + 183 * cal.DAY, width_px)


def clipped(interval: Interval, columns: EventColumns | None) -> Interval:
    """The part of an interval where the events are, if most of it is empty: "2010.." reaches to the year 9999.

    An interval with an open end in which there is no event is cut to some time at its other end.
    """
    bounds = columns.bounds if columns is not None else None
    if bounds is None:
        return interval
    start, end = max(interval.start, bounds[0]), min(interval.end, bounds[1])
    if start >= end and interval.end == cal.LAST_MOMENT:
        return Interval(interval.start, interval.start + _SOME_TIME_S, interval.granularity)
    if start >= end and interval.start == cal.FIRST_MOMENT:
        return Interval(interval.end - _SOME_TIME_S, interval.end, interval.granularity)
    if start >= end or interval.end - interval.start <= _MOSTLY_EMPTY * (end - start):
        return interval
    return Interval(start, end, interval.granularity)


def of_interval(viewport: Viewport, interval: Interval, line_px: float) -> Viewport:
    """An interval with some air, more of it at the right for the cards there."""
    room = min(0.25 * viewport.width_px, 12 * line_px)
    return viewport.fit(interval.start, interval.end, left_px=room / 2, right_px=room)


def of_bulk(viewport: Viewport, columns: EventColumns | None, line_px: float) -> Viewport:
    """The bulk of the events with room for the last one's card."""
    if columns is None or not len(columns):
        return around_today(viewport.width_px)
    from timeline_app.geometry.fitting import fit_bulk  # numpy is there: there are columns

    bulk = fit_bulk(columns)
    if bulk is None:
        return viewport
    return _with_room(viewport, columns, bulk.start, max(bulk.end, bulk.start + cal.DAY), line_px)


def of_all(viewport: Viewport, columns: EventColumns | None, line_px: float) -> Viewport:
    """All events, far ones as well."""
    bounds = columns.bounds if columns is not None else None
    if columns is None or bounds is None:
        return around_today(viewport.width_px)
    return _with_room(viewport, columns, *bounds, line_px)


def _with_room(viewport: Viewport, columns: EventColumns, start: int, end: int, line_px: float) -> Viewport:
    """A stretch with room at the right for the last event's card, unless that event is wide enough itself.

    Where there are many the last one's card stands as well to the left of it or is not among those shown.
    """
    filled = viewport.fit(start, end, left_px=_LEFT_PX, right_px=_LEFT_PX)
    if len(columns) > _MANY:
        return filled
    last = int(columns.start[columns.groups.begun(end) - 1])
    if filled.to_px(last) <= 0.75 * viewport.width_px:
        return filled
    return viewport.fit(start, end, left_px=_LEFT_PX, right_px=min(0.22 * viewport.width_px, 15 * line_px))
