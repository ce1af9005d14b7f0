"""Calendar ticks for every scale from seconds to millennia, in two rows: coarse above, fine below."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from math import floor

from timeline_app.geometry.viewport import FIRST_MOMENT, LAST_MOMENT, Viewport
from timeline_app.model import Granularity
from timeline_app.model import calendar as cal
from timeline_app.model.units import next_unit, unit_at

_G = Granularity


@dataclass(frozen=True, slots=True)
class Tick:
    """One stretch of the axis `[moment, end)`: `step` units long; what writes its label goes by `unit`."""

    moment: int
    end: int
    unit: Granularity
    step: int = 1


@dataclass(frozen=True, slots=True)
class Axis:
    """The two rows of ticks in view, ascending; the first of each may begin before the view."""

    coarse: tuple[Tick, ...]
    fine: tuple[Tick, ...]


@dataclass(frozen=True, slots=True)
class _Scale:
    """A unit and step of the fine row, about how many seconds it is long, and the unit of the coarse row."""

    unit: Granularity
    step: int
    seconds: float
    coarse: Granularity | None


_YEAR_S = 365.2425 * cal.DAY
_SCALES = (
    _Scale(_G.SECOND, 5, 5, _G.HOUR),
    _Scale(_G.SECOND, 10, 10, _G.HOUR),
    _Scale(_G.SECOND, 30, 30, _G.HOUR),
    _Scale(_G.MINUTE, 1, 60, _G.DAY),
    _Scale(_G.MINUTE, 5, 300, _G.DAY),
    _Scale(_G.MINUTE, 15, 900, _G.DAY),
    _Scale(_G.HOUR, 1, cal.HOUR, _G.DAY),
    _Scale(_G.HOUR, 3, 3 * cal.HOUR, _G.DAY),
    _Scale(_G.HOUR, 6, 6 * cal.HOUR, _G.DAY),
    _Scale(_G.HOUR, 12, 12 * cal.HOUR, _G.DAY),
    _Scale(_G.DAY, 1, cal.DAY, _G.MONTH),
    _Scale(_G.WEEK, 1, 7 * cal.DAY, _G.MONTH),
    _Scale(_G.MONTH, 1, _YEAR_S / 12, _G.YEAR),
    _Scale(_G.QUARTER, 1, _YEAR_S / 4, _G.YEAR),
    _Scale(_G.YEAR, 1, _YEAR_S, _G.DECADE),
    _Scale(_G.YEAR, 2, 2 * _YEAR_S, _G.DECADE),
    _Scale(_G.YEAR, 5, 5 * _YEAR_S, _G.CENTURY),
    _Scale(_G.YEAR, 10, 10 * _YEAR_S, _G.CENTURY),
    _Scale(_G.YEAR, 20, 20 * _YEAR_S, _G.CENTURY),
    _Scale(_G.YEAR, 50, 50 * _YEAR_S, _G.MILLENNIUM),
    _Scale(_G.YEAR, 100, 100 * _YEAR_S, _G.MILLENNIUM),
    _Scale(_G.YEAR, 200, 200 * _YEAR_S, _G.MILLENNIUM),
    _Scale(_G.YEAR, 500, 500 * _YEAR_S, _G.MILLENNIUM),
    _Scale(_G.YEAR, 1000, 1000 * _YEAR_S, None),
    _Scale(_G.YEAR, 2000, 2000 * _YEAR_S, None),
    _Scale(_G.YEAR, 5000, 5000 * _YEAR_S, None),
)
#: The longest of the units below which ticks may be left out.
_SECONDS = {_G.SECOND: 1, _G.MINUTE: cal.MINUTE, _G.HOUR: cal.HOUR}
#: Where AD begins.
_AD_S = cal.seconds(1)
#: Years of the units whose coarse ticks are counted in BC and AD rather than in astronomical years.
_ERA_YEARS = {_G.DECADE: 10, _G.CENTURY: 100, _G.MILLENNIUM: 1000}


#: How wide the widest label of a unit is, in pixels; the second argument: whether years BC are among them.
LabelPx = Callable[[Granularity, bool], float]


def ticks(
    viewport: Viewport, label_px: LabelPx, *, padding_px: float = 22.0, finest: Granularity = _G.SECOND
) -> Axis:
    """The ticks of both rows.

    The finest scale whose labels have room is taken, so that they never collide; `padding_px`: the least air
    between two of them, half of it between two days. Units below `finest` (in which nothing is known) are left
    out while the view holds two of that or more.
    """
    scale = _scale(viewport, label_px, padding_px, finest)
    coarse = () if scale.coarse is None else tuple(_ticks(viewport, scale.coarse, 1))
    return Axis(coarse, tuple(_ticks(viewport, scale.unit, scale.step)))


def single_row(viewport: Viewport, label_px: LabelPx, *, padding_px: float = 22.0) -> tuple[Tick, ...]:
    """The ticks of an axis of one row, whose labels say all of the date; none finer than a day."""
    scale = _scale(viewport, label_px, padding_px, _G.DAY, is_strict=True)
    return tuple(_ticks(viewport, scale.unit, scale.step))


def _scale(
    viewport: Viewport, label_px: LabelPx, padding_px: float, finest: Granularity, *, is_strict: bool = False
) -> _Scale:
    """The finest scale whose labels have room; the coarsest where none has."""
    has_bc = viewport.start_s < _AD_S
    for scale in _SCALES:
        if scale.unit < finest and (is_strict or viewport.span_s >= 2 * _SECONDS.get(finest, cal.DAY)):
            continue
        padding = padding_px / 2 if scale.unit in (_G.DAY, _G.WEEK) else padding_px
        if scale.seconds / viewport.seconds_per_px >= label_px(scale.unit, has_bc) + padding:
            return scale
    return _SCALES[-1]


def _ticks(viewport: Viewport, unit: Granularity, step: int) -> Iterator[Tick]:
    """Ticks from the one that holds the view's start to the last one that begins in it."""
    moment = _first(floor(max(viewport.start_s, FIRST_MOMENT)), unit, step)
    last = min(viewport.end_s, LAST_MOMENT)
    while moment < last:
        tick = _tick(moment, unit, step)
        if tick.end > viewport.start_s:
            yield tick
        moment = tick.end


@lru_cache(maxsize=4096)
def _tick(moment: int, unit: Granularity, step: int) -> Tick:
    """The tick that begins at a moment; the next frame asks for nearly all of them again."""
    return Tick(moment, _next(moment, unit, step), unit, step)


def _first(moment: int, unit: Granularity, step: int) -> int:
    if years := _years(unit, step):
        return cal.seconds(_round_year(cal.fields(moment)[0], years))
    if unit <= _G.HOUR:
        span = step * {_G.SECOND: 1, _G.MINUTE: cal.MINUTE, _G.HOUR: cal.HOUR}[unit]
        return moment // span * span
    return unit_at(moment, unit)[0]


def _next(moment: int, unit: Granularity, step: int) -> int:
    if years := _years(unit, step):
        year = cal.fields(moment)[0]
        nearest = year + years if year != 1 else years
        return cal.seconds(max(_round_year(nearest, years), year + 1))
    return next_unit(moment, unit, step)


def _years(unit: Granularity, step: int) -> int:
    """How many years a step is, 0 for less than a year."""
    return step if unit is _G.YEAR else _ERA_YEARS.get(unit, 0) * step


def _round_year(year: int, step: int) -> int:
    """The last round year not after the given one, both astronomical.

    Round years are the multiples of `step` in their own era and the year 1, with which AD begins, for there is no
    year 0: … 200 BC, 100 BC, 1, 100, 200 …
    """
    if year > 0:
        return max(1, year // step * step)
    return 1 - -(-(1 - year) // step) * step
