"""Breaks a long timeline into pages between years, and between months or days where a year is too full for one.

A page belongs to the events that begin in it. Stretches in which nothing begins take no paper.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from timeline_app.model import Granularity
from timeline_app.model.units import unit_at

if TYPE_CHECKING:
    from timeline_app.geometry.columns import EventColumns

#: Between which units a break is tried, one after the other.
_LEVELS = (
    Granularity.MILLENNIUM,
    Granularity.CENTURY,
    Granularity.DECADE,
    Granularity.YEAR,
    Granularity.MONTH,
    Granularity.DAY,
    Granularity.HOUR,
)
#: The units in which a page begins and ends, if it holds so many of them.
_ROUND = (Granularity.CENTURY, Granularity.DECADE, Granularity.YEAR, Granularity.MONTH, Granularity.DAY)
_ROUND_UNITS = 8
_SECONDS = {unit: unit_at(0, unit)[1] - unit_at(0, unit)[0] for unit in _ROUND}
#: A page is not left emptier than this share of its events for the sake of a better place to break.
_FILLED = 0.6


@dataclass(frozen=True, slots=True, eq=False)
class Page:
    """The stretch `[start, end)` and the indices, ascending, of the events that begin in it.

    Several pages may have the same stretch, where more begins in its one unit than a page holds.
    """

    start: int
    end: int
    indices: NDArray[np.intp]


Holds = Callable[[Page], bool]


def pages(
    columns: EventColumns, start: int, end: int, holds: Holds, *, is_shared: bool = True
) -> Iterator[Page | None]:
    """The pages of what begins in `[start, end)`, in order, each event on one of them; None while they are sought.

    `holds` says whether a page shows what it should of its events. First the time is cut at the coarsest units of
    the calendar that each hold their events by themselves; neighbours are then put on one page as long as it holds
    them, rather up to the end of a year than a little farther. Where the finest unit does not hold its events they
    are shared out among several pages of it, unless `is_shared` is false.
    """
    first, last = np.searchsorted(columns.start, (start, end))
    pieces: list[Page] = []
    for piece in _pieces(columns, Page(start, end, np.arange(first, last)), 0, holds, is_shared=is_shared):
        yield None
        pieces.append(piece)
    done = 0
    while done < len(pieces):
        count = _best_break(columns, pieces[done:], max(1, _held(pieces[done:], holds)))
        yield _joined(pieces[done : done + count])
        done += count


def part(columns: EventColumns, indices: NDArray[np.intp]) -> tuple[EventColumns, tuple[int, ...]]:
    """The events at ascending indices as columns of their lanes alone, and the numbers that these lanes had."""
    arrays = {
        column.name: getattr(columns, column.name)[indices] for column in fields(columns) if column.name != "lanes"
    }
    used, lane = np.unique(arrays["lane"], return_inverse=True)
    numbers = tuple(used.tolist()) or (0,)  # a picture has at least one lane
    names = tuple(columns.lanes[number] for number in numbers)
    return replace(columns, **{**arrays, "lane": lane.astype(np.int32), "lanes": names}), numbers


def stretch(columns: EventColumns, page: Page) -> tuple[int, int]:
    """The part of a page's time that is worth its paper, in whole calendar units: where its shorter events are.

    What lasts beyond the page runs through it anyway: that something was in 1994 does not make a page of October
    begin in January.
    """
    starts, ends = columns.start[page.indices], columns.end[page.indices]
    is_short = ends <= page.end
    if not is_short.any():
        return page.start, page.end
    first, last = int(starts[is_short].min()), max(int(ends[is_short].max()), int(starts.max()) + 1)
    fitting = (unit for unit in _ROUND if _SECONDS[unit] * _ROUND_UNITS <= last - first)
    unit = next(fitting, Granularity.HOUR)
    return max(page.start, unit_at(first, unit)[0]), min(page.end, unit_at(last - 1, unit)[1])


def on_page(columns: EventColumns, page: Page, least_s: float) -> NDArray[np.intp]:
    """Indices, ascending, of what a page shows: what begins there, or lasts at least so many seconds of it."""
    first, last = stretch(columns, page)
    before = np.arange(int(page.indices[0]))
    seen = np.minimum(columns.end[before], last) - first
    return np.concatenate([before[seen >= max(least_s, 1.0)], page.indices])


def _pieces(columns: EventColumns, page: Page, level: int, holds: Holds, *, is_shared: bool) -> Iterator[Page]:
    """The page, or what it is cut into at the units from a level on so that each piece holds its events."""
    if not len(page.indices):
        return
    if holds(page):
        yield page
        return
    finest = Granularity(int(columns.granularity[page.indices].min()))
    if level == len(_LEVELS) or _LEVELS[level] < min(finest, Granularity.YEAR):
        yield from _shared_out(page, holds) if is_shared else iter((page,))
        return
    for unit in _units(columns, page, _LEVELS[level]):
        yield from _pieces(columns, unit, level + 1, holds, is_shared=is_shared)


def _best_break(columns: EventColumns, pieces: list[Page], most: int) -> int:
    """After how many of the first pieces a page ends best: at the coarsest boundary that leaves it well filled."""
    if most >= len(pieces):
        return most

    def boundary(count: int) -> int:
        before = int(columns.start[pieces[count - 1].indices[-1]])
        after = int(columns.start[pieces[count].indices[0]])
        return next(n for n in range(len(_LEVELS) + 1) if n == len(_LEVELS) or _parts(before, after, _LEVELS[n]))

    sizes = np.cumsum([len(piece.indices) for piece in pieces[:most]])
    filled = [count for count in range(1, most + 1) if sizes[count - 1] >= _FILLED * sizes[-1]]
    return min(filled, key=lambda count: (boundary(count), -count))


def _parts(before: int, after: int, level: Granularity) -> bool:
    """Whether a unit of a level ends between two moments."""
    return unit_at(before, level) != unit_at(after, level)


def _units(columns: EventColumns, page: Page, level: Granularity) -> list[Page]:
    """The page cut at the units of a level, those left out in which nothing begins."""
    starts, units, done = columns.start[page.indices], [], 0
    while done < len(starts):
        first, last = unit_at(int(starts[done]), level)
        following = int(np.searchsorted(starts, last))
        units.append(Page(max(first, page.start), min(last, page.end), page.indices[done:following]))
        done = following
    return units


def _held(units: list[Page], holds: Holds) -> int:
    """How many of the first units go on one page together; 0 where not even the first does."""
    count = 1
    while count < len(units) and holds(_joined(units[: 2 * count])):
        count *= 2
    low, high = (count, min(2 * count, len(units))) if count > 1 or holds(units[0]) else (0, 1)
    while high - low > 1:
        middle = (low + high) // 2
        if holds(_joined(units[:middle])):
            low = middle
        else:
            high = middle
    return min(low, len(units))


def _joined(units: list[Page]) -> Page:
    return Page(units[0].start, units[-1].end, np.concatenate([unit.indices for unit in units]))


def _shared_out(page: Page, holds: Holds) -> Iterator[Page]:
    """Pages of the same stretch; an event that no page holds has one of its own."""
    singles = [Page(page.start, page.end, page.indices[place : place + 1]) for place in range(len(page.indices))]
    done = 0
    while done < len(singles):
        count = max(1, _held(singles[done:], holds))
        yield _joined(singles[done : done + count])
        done += count
