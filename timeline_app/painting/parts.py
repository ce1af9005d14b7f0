"""Which part of the events stands on which sheet: a view, a stretch of time, or pages for print."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from math import ceil, inf
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QLocale, QSizeF
from PySide6.QtGui import QFontMetricsF

from timeline_app.geometry import Viewport
from timeline_app.geometry.lane_layout import LaneLayout
from timeline_app.geometry.pages import Page, on_page, pages, part, stretch
from timeline_app.geometry.placing import Box, place
from timeline_app.geometry.scene import Metrics, Scene
from timeline_app.geometry.viewport import FIRST_MOMENT, LAST_MOMENT
from timeline_app.model import Granularity, Interval
from timeline_app.painting import fits
from timeline_app.painting.dates import format_interval
from timeline_app.painting.picture import Picture
from timeline_app.painting.sheets import Look, Measures, Part, Subject, picture_of

if TYPE_CHECKING:
    from timeline_app.geometry import EventColumns

#: So many pages are printed for each event to have its title; where they do not do, so many for an overview.
MOST_PAGES, _OVERVIEW_PAGES = 100, 30
#: More events than this do not find room on them anyway; nor do more than so many on one page.
_TITLED, _TITLES = 1_500, 200
#: What a lane needs besides its cards and bands, the air between cards, and the rows that are counted.
_STRIP_PX, _GAP_PX, _MOST_ROWS = 40.0, 8.0, 9
#: What cards and bands may ask for, in heights of a page, before it is tried how they stand on it.
_TOO_MUCH = 1.25
#: So far a card may be moved to the left of its event, in shares of its width.
_SHIFTS = (0.0, 0.5, 0.9)
#: So few always find room on a page.
_FEW = 1
#: Air at both ends of a page's stretch.
_AIR_PX = 12.0
#: The least lines of a title on a card, one demand after the other.
_LINES = (2, 1)
#: The width of a band that still says what it is, in ems.
_BAND_EMS = 9.0


def of_view(
    subject: Subject, look: Look, size: QSizeF, start_s: float, end_s: float, *, layout: LaneLayout | None = None
) -> Part:
    """The events in view, as they are seen."""
    grain = max(subject.columns.finest, _grain(end_s - start_s))
    first, last = Interval.around(int(start_s), grain), Interval.around(ceil(end_s) - 1, grain)
    seen = subject.columns.in_range(Interval(int(start_s), max(int(start_s), ceil(end_s)), grain))
    seen_part = _part(subject, look, size, seen, (start_s, end_s), Interval(first.start, last.end, grain))
    return replace(seen_part, layout=layout or LaneLayout())


def of_stretch(subject: Subject, look: Look, size: QSizeF, interval: Interval | None) -> Part:
    """The events of an interval, or all of them, with some air around."""
    columns = subject.columns
    indices = np.arange(len(columns)) if interval is None else columns.in_range(interval)
    shown, _ = part(columns, indices)
    view, line = Viewport.of(0, 86_400, _lanes_width(subject, look, size)), QFontMetricsF(look.font).height()
    if interval is None:
        view = fits.of_all(view, shown, line)
    else:
        interval = fits.clipped(interval, shown)
        view = fits.of_interval(view, interval, line)
    return _part(subject, look, size, indices, (view.start_s, view.end_s), interval)


def of_bulk(subject: Subject, look: Look, size: QSizeF) -> Part:
    """Where most events are; how many there are in all is said."""
    columns, line = subject.columns, QFontMetricsF(look.font).height()
    view = fits.of_bulk(Viewport.of(0, 86_400, _lanes_width(subject, look, size)), columns, line)
    seen = columns.in_range(Interval(int(view.start_s), ceil(view.end_s), columns.finest))
    shown, _ = part(columns, seen)
    stretch = _hull(shown, int(view.start_s), ceil(view.end_s))
    return _part(subject, look, size, seen, (view.start_s, view.end_s), stretch)


def of_pages(subject: Subject, look: Look, size: QSizeF, interval: Interval | None) -> Iterator[Part | None]:
    """The parts of all pages of a print; None while they are still being looked for.

    Each event has its card with its title, on the page on which it begins; where that would take more than
    `MOST_PAGES`, the pages are an overview.
    """
    printer = _printer(subject, look, size, interval)
    if printer is None:
        return
    found: list[Part] = []
    for demand in printer.demands():
        found = []
        for page in printer.pages(demand):
            yield None
            if page is not None:
                found += printer.parts(page, is_titled=demand.is_titled)
            if len(found) > demand.most:
                break
        if len(found) <= demand.most:
            break
    for number, one in enumerate(found, 1):
        place = f"{look.locale.toString(number)} / {look.locale.toString(len(found))}"
        yield replace(one, place=place if len(found) > 1 else "")


def of_first_page(subject: Subject, look: Look, size: QSizeF, interval: Interval | None) -> Iterator[Part | None]:
    """The first page as it is if the best that is asked of pages can be met; None while it is looked for."""
    printer = _printer(subject, look, size, interval)
    if printer is None:
        return
    demand = next(printer.demands())
    for page in printer.pages(demand):
        if page is not None:
            yield from printer.parts(page, is_titled=demand.is_titled)[:1]
            return
        yield None


def _printer(subject: Subject, look: Look, size: QSizeF, interval: Interval | None) -> _Printer | None:
    """What tries out the pages of a stretch; None where nothing is in it."""
    columns = subject.columns
    if interval is not None:
        columns, _ = part(columns, columns.in_range(interval))
    return None if columns.bounds is None else _Printer(subject, columns, look, size, columns.bounds)


@dataclass(frozen=True, slots=True)
class _Demand:
    """What is asked of a page, and how many pages may be."""

    holds: Callable[[Page], bool]
    most: float
    is_titled: bool


class _Printer:
    """Tries how pages of a size come out."""

    def __init__(
        self, subject: Subject, columns: EventColumns, look: Look, size: QSizeF, bounds: tuple[int, int]
    ) -> None:
        self._bounds = bounds
        self._subject, self._columns, self._look = subject, columns, look
        self._height_px = Measures.of(subject, look, size).lanes_px
        self._headers_px = _headers(subject, look, size)
        self._width_px = _lanes_width(subject, look, size)
        metrics = QFontMetricsF(look.font)
        self._metrics = Metrics(metrics.height(), metrics.averageCharWidth() * 1.9)

    def demands(self) -> Iterator[_Demand]:
        """What is asked of pages, the best first; the last can always be met."""
        count = len(self._columns)
        if count <= _TITLED:
            for lines in _LINES:
                yield _Demand(partial(self._is_titled, lines=lines), MOST_PAGES, is_titled=True)
        capacity = ceil(count / _OVERVIEW_PAGES)
        while capacity < count:
            yield _Demand(partial(_is_few, most=capacity), _OVERVIEW_PAGES, is_titled=False)
            capacity *= 2
        yield _Demand(partial(_is_few, most=count), inf, is_titled=False)

    def pages(self, demand: _Demand) -> Iterator[Page | None]:
        """Pages that meet a demand, in order; None while the next is looked for."""
        start, end = self._bounds
        return pages(self._columns, start, end + 1, demand.holds, is_shared=demand.is_titled)

    def parts(self, page: Page, *, is_titled: bool) -> list[Part]:
        """The sheets of a page: one, or several where its lanes do not fit on one."""
        columns, look = self._columns, self._look
        view = Viewport.of(0, 86_400, self._width_px)
        view = view.fit(*stretch(columns, page), left_px=_AIR_PX, right_px=_AIR_PX)
        indices = on_page(columns, page, _BAND_EMS * self._metrics.em_px * view.seconds_per_px)
        lanes = columns.lane[indices]
        found = []
        for group in _groups(np.unique(lanes).tolist(), self._height_px, self._least_px(is_titled=is_titled)):
            chosen = indices[np.isin(lanes, group)]
            shown, numbers = part(columns, chosen)
            begun = shown.lane[np.isin(chosen, page.indices)]
            one = Part(
                view.start_s,
                view.end_s,
                shown,
                _words(self._stretch(page), len(begun), len(columns), look.locale),
                lanes=numbers,
                headers_px=self._headers_px,
                layout=self._layout(shown, view) if is_titled else LaneLayout(),
            )
            found.append(one)
        return found

    def _layout(self, shown: EventColumns, view: Viewport) -> LaneLayout:
        """Lanes as high as what stands in them asks for."""
        needs = self._needs(shown, view)
        return LaneLayout({name: need / self._height_px for name, need in zip(shown.lanes, needs, strict=True)})

    def _needs(self, shown: EventColumns, view: Viewport) -> list[float]:
        """About how high each lane must be for all its bands and cards."""
        from timeline_app.geometry.groups import classes_of

        style, wide_px = self._metrics.styles[3], _BAND_EMS * self._metrics.em_px
        lefts = (shown.start - view.start_s) / view.seconds_per_px
        is_wide = (shown.end - shown.start) / view.seconds_per_px >= wide_px
        is_band = is_wide & (classes_of(shown.granularity) > 0)
        needs = []
        for number in range(len(shown.lanes)):
            is_here = shown.lane == number
            cards = lefts[is_here & ~is_band].tolist()
            rows = _rows_for(cards, style.width_px, view.width_px)
            bands = min(int((is_here & is_band).sum()), _MOST_ROWS)
            needs.append(_STRIP_PX + bands * (self._metrics.band_px + 4) + rows * (style.height_px + _GAP_PX))
        return needs

    def _stretch(self, page: Page) -> Interval:
        """What the words of a page call its stretch of time."""
        first, last = stretch(self._columns, page)
        grain = max(self._columns.finest, Granularity.DAY, _grain(last - first))
        return Interval(Interval.around(first, grain).start, Interval.around(last - 1, grain).end, grain)

    def _is_titled(self, page: Page, *, lines: int) -> bool:
        """Whether each event that begins on a page has a card with its date and so many lines, or a band."""
        if not _FEW < len(page.indices) <= _TITLES:
            return len(page.indices) <= _FEW
        ids = self._columns.event_id[page.indices]
        for one in self.parts(page, is_titled=True):
            if sum(one.layout.weights.values()) > _TOO_MUCH:
                return False
            picture = Picture(self._look.font)
            picture.set_columns(one.columns)
            picture.layout = one.layout
            view = Viewport.of(one.start_s, one.end_s, self._width_px)
            scene = picture.scene(view, self._height_px, self._look.locale)
            here = np.intersect1d(one.columns.event_id, ids, assume_unique=True)
            if scene is None or not set(here.tolist()) <= _titled(scene, lines):
                return False
        return True

    def _least_px(self, *, is_titled: bool) -> float:
        """The least height of a lane: a row of cards with two lines, or with one, and what stands below them."""
        return self._metrics.styles[3 if is_titled else 4].height_px + 46


def _rows_for(lefts: list[float], width: float, view_px: float) -> int:
    """How many rows hold cards that want to begin at these places of a view, where each may stand farther left."""
    starts = (min(max(left, 0.0), view_px) for left in lefts)
    boxes = [Box(number, left, left + width) for number, left in enumerate(starts)]
    shifts = tuple(share * width for share in _SHIFTS)
    for rows in range(min(1, len(boxes)), _MOST_ROWS):
        if len(place(boxes, rows, gap=_GAP_PX, shifts=shifts, bounds=(0.0, view_px))) == len(boxes):
            return rows
    return _MOST_ROWS


def _is_few(page: Page, *, most: int) -> bool:
    return len(page.indices) <= most


def _titled(scene: Scene, lines: int) -> set[int]:
    cards = {
        card.event_id
        for lane in scene.lanes
        for card in lane.cards
        if card.style.has_date and card.style.title_lines >= lines
    }
    return cards | {band.event_id for lane in scene.lanes for band in lane.bands}


def _groups(lanes: list[int], height_px: float, least_px: float) -> list[list[int]]:
    """Lanes shared out among as few sheets as they fit on, about equally many on each."""
    most = max(1, int(height_px // least_px))
    count = ceil(len(lanes) / most)
    size = ceil(len(lanes) / max(1, count))
    return [lanes[first : first + size] for first in range(0, len(lanes), size)]


def _part(
    subject: Subject,
    look: Look,
    size: QSizeF,
    indices: NDArray[np.intp],
    view: tuple[float, float],
    stretch: Interval | None,
) -> Part:
    """The part of the events at some indices; its words tell their own stretch where none is given."""
    shown, lanes = part(subject.columns, indices)
    words = _words(stretch or _hull(shown), len(shown), len(subject.columns), look.locale)
    return Part(*view, shown, words, lanes=lanes, headers_px=_headers(subject, look, size))


def _headers(subject: Subject, look: Look, size: QSizeF) -> float:
    """How wide the names of all lanes are, at most a quarter of a sheet."""
    return min(picture_of(subject, look, subject.columns).headers_px, (size.width() - 2 * look.margin_px) / 4)


def _lanes_width(subject: Subject, look: Look, size: QSizeF) -> float:
    """How wide the lanes are on a sheet, beside their names."""
    return max(1.0, size.width() - 2 * look.margin_px - _headers(subject, look, size))


def _hull(columns: EventColumns, least: int = FIRST_MOMENT, most: int = LAST_MOMENT) -> Interval | None:
    """From the first to the last of some events at their granularity, cut at two moments."""
    if columns.bounds is None:
        return None
    first, last = max(columns.bounds[0], least), min(columns.bounds[1], most)
    grain = max(columns.finest, Granularity.DAY, _grain(last - first))
    return Interval(Interval.around(first, grain).start, Interval.around(max(first, last - 1), grain).end, grain)


def _grain(span_s: float) -> Granularity:
    """How exactly the ends of a stretch of a length are said."""
    days = span_s / 86_400
    if days > 20_000:
        return Granularity.YEAR
    return Granularity.MONTH if days > 1_500 else Granularity.DAY if days > 2 else Granularity.MINUTE


def _words(stretch: Interval | None, shown: int, everything: int, locale: QLocale) -> str:
    """A stretch of time and how many events stand in it, of how many."""
    if shown == everything:
        count = _tr("%Ln events", shown)
    else:
        count = _tr("{n} of %Ln events", everything).format(n=locale.toString(shown))
    return " · ".join(filter(None, (format_interval(stretch, locale) if stretch else "", count)))


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("timeline", text, None, n)
