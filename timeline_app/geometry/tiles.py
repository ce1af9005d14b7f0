"""Steps of scale and tiles of time: what is laid out in them does not depend on how one came to a view.

A view is laid out at the nearest step of scale that is not nearer than it, and in tiles of time that stand still.
So panning never lays anything out anew, and zooming within a step only moves things apart.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, floor, log2
from typing import Self

from timeline_app.geometry.viewport import Viewport

#: Steps of scale in which it doubles.
STEPS = 4
_DAY_S = 86_400


@dataclass(frozen=True, slots=True)
class Level:
    """A step of scale: pixels a second are `2 ** (number / STEPS)`; an octave lies between two doublings."""

    number: int

    @classmethod
    def of(cls, viewport: Viewport) -> Self:
        """The step of a view; it is a little farther away than the view, or as far."""
        return cls(floor(STEPS * -log2(viewport.seconds_per_px) + 1e-6))  # a rounding error is not a step

    @property
    def px_per_s(self) -> float:
        """The scale."""
        return float(2.0 ** (self.number / STEPS))

    @property
    def base(self) -> Level:
        """The first level of the octave."""
        return Level(self.number // STEPS * STEPS)

    @property
    def coarser(self) -> Level | None:
        """The level before in the same octave; None for the first one."""
        return Level(self.number - 1) if self.number % STEPS else None

    def tile_s(self, least_px: float) -> float:
        """How long tiles are in this octave, seconds: at least so many pixels wide.

        They are a day long, or two, four, eight …: what lasts a day is never cut.
        """
        days = least_px / self.base.px_per_s / _DAY_S
        return _DAY_S * float(2.0 ** max(0, ceil(log2(days))))


@dataclass(frozen=True, slots=True)
class Tile:
    """The stretch `[start_s, end_s)`."""

    start_s: float
    end_s: float

    def width_px(self, level: Level) -> float:
        """Its width at a level."""
        return (self.end_s - self.start_s) * level.px_per_s


def tiles_of(start_s: float, end_s: float, tile_s: float) -> tuple[Tile, ...]:
    """The tiles that share time with a stretch, in order."""
    first, last = floor(start_s / tile_s), ceil(end_s / tile_s)
    return tuple(Tile(number * tile_s, (number + 1) * tile_s) for number in range(first, max(last, first + 1)))
