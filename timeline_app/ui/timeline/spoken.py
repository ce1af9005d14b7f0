"""What a screen reader says of the timeline: the same facts that are seen, as sentences that can be heard.

No sign stands for a word here: "≈ 19 Aug 2020?" is heard as a date whose year is assumed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QTextDocumentFragment

from timeline_app.geometry import Viewport
from timeline_app.geometry.brush import snap_unit
from timeline_app.model import Interval, Ranges
from timeline_app.model.units import unit_at
from timeline_app.painting.dates import format_interval
from timeline_app.painting.labels import sources_words, status_words
from timeline_app.painting.picture import Picture
from timeline_app.painting.ranges import range_dates
from timeline_app.painting.shapes import ASSUMED_YEAR

if TYPE_CHECKING:
    from timeline_app.geometry import EventColumns

#: So many of the chosen ranges are read out.
_RANGES_READ = 4


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("SpokenTimeline", text, None, n)


def event_words(picture: Picture, index: int, locale: QLocale) -> str:
    """An event by its index: its date, its title, and whatever else its card shows."""
    columns = picture.columns
    if columns is None:
        return ""
    flags, sources = picture.flags(index), picture.sources(index)
    told = (
        interval_words(columns.interval_at(index), locale),
        picture.titles.title(int(columns.event_id[index])),
        _tr("year assumed") if flags & ASSUMED_YEAR else "",
        status_words(flags),
        sources_words(sources) if sources > 1 else "",
    )
    return ", ".join(part for part in told if part)


def place_words(picture: Picture, index: int, locale: QLocale) -> str:
    """Which event of how many an event is, and in which lane where there are several."""
    columns = picture.columns
    if columns is None:
        return ""
    place = _tr("{n} of {all}").format(n=locale.toString(index + 1), all=locale.toString(len(columns)))
    if len(columns.lanes) < 2:
        return place
    lane = picture.lane_names[int(columns.lane[index])]
    return _tr("{place}, lane {lane}").format(place=place, lane=lane)


def interval_words(interval: Interval, locale: QLocale) -> str:
    """A date; a stretch by its first and last date with a word between them, for a dash is not heard."""
    is_unit = unit_at(interval.start, interval.granularity) == (interval.start, interval.end)
    first, last = range_dates(interval, locale)
    if is_unit or interval.approximate or first == last:
        return format_interval(interval, locale)
    return _tr("{first} to {last}").format(first=first, last=last)


def ranges_words(columns: EventColumns | None, ranges: Ranges, locale: QLocale) -> str:
    """How many events lie in what is chosen: "3 events from 18 Aug 2020 to 19 Aug 2020"."""
    count = columns.count_in(ranges) if columns is not None else 0
    if not ranges:
        return _tr("No range chosen, %Ln events", count)
    if len(ranges) > 1:
        read = [interval_words(interval, locale) for interval in ranges.intervals[:_RANGES_READ]]
        read += ["…"] if len(ranges) > _RANGES_READ else []
        told = _tr("%Ln events in {n} ranges: {ranges}", count)
        return told.format(n=locale.toString(len(ranges)), ranges="; ".join(read))
    first, last = range_dates(ranges.intervals[0], locale)
    if first == last:
        return _tr("%Ln events, {date}", count).format(date=first)
    return _tr("%Ln events from {first} to {last}", count).format(first=first, last=last)


def view_words(columns: EventColumns | None, viewport: Viewport, locale: QLocale) -> str:
    """Which stretch of time is in view, in units of its scale, and how many events are in it."""
    unit = snap_unit(viewport)
    start, end = int(viewport.start_s), max(int(viewport.start_s) + 1, int(viewport.end_s))
    first, last = (format_interval(Interval.around(at, unit), locale) for at in (start, end - 1))
    count = columns.count_in(Interval(start, end)) if columns is not None else 0
    return _tr("In view: {first} to {last}, %Ln events", count).format(first=first, last=last)


def timeline_words(picture: Picture, viewport: Viewport, ranges: Ranges, locale: QLocale) -> str:
    """The timeline as a whole: how many events there are, what is in view, what is chosen."""
    columns = picture.columns
    if columns is None or not len(columns):
        return count_words(columns)
    told = [count_words(columns), view_words(columns, viewport, locale)]
    if ranges:
        told.append(_tr("Chosen: {ranges}").format(ranges=ranges_words(columns, ranges, locale)))
    return ". ".join(told)


def count_words(columns: EventColumns | None) -> str:
    """How many events are shown."""
    return _tr("%Ln events", len(columns)) if columns is not None and len(columns) else _tr("No events")


def plain(rich: str) -> str:
    """Rich text without its marks, on one line."""
    return " ".join(QTextDocumentFragment.fromHtml(rich).toPlainText().split())
