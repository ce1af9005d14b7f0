"""Events as wide as they are known, with their titles, in rows of their own."""

from __future__ import annotations

from bisect import bisect_right, insort
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from math import ceil, floor, inf
from typing import TYPE_CHECKING

import numpy as np

from timeline_app.geometry.candidates import FEW, Item, Widths, items_of, wide_over
from timeline_app.geometry.cards import GAP_PX
from timeline_app.geometry.placing import Box, Spot, place
from timeline_app.geometry.scene import Band, Metrics
from timeline_app.geometry.tiles import Level, tiles_of
from timeline_app.geometry.viewport import FIRST_MOMENT, LAST_MOMENT, Viewport

if TYPE_CHECKING:
    from timeline_app.geometry.columns import EventColumns

#: Between two rows of bands, and between two bands of a row.
_ROW_GAP_PX, _BAND_GAP_PX = 4.0, 2.0
#: How many events are tried at most.
_TRIED = 96
#: Share of a lane's room that bands take where there are cards as well.
_SHARE = 0.4
#: The bands are chosen in a stretch of whole tiles at least so wide, in ems, so that few moves choose anew.
_TILE_EMS = 112.0


@dataclass(slots=True)
class _Memory:
    """The rows of a lane's bands: what they were chosen for, and who stands where."""

    key: object = None
    items: tuple[Item, ...] = ()
    spots: Mapping[int, Spot] = field(default_factory=dict)


class BandLayout:
    """The bands of some columns; one that has a row keeps it while it is near the view."""

    def __init__(self, columns: EventColumns, metrics: Metrics) -> None:
        self._columns = columns
        self._metrics = metrics
        self._memories: dict[int, _Memory] = {}
        self._rows: dict[tuple[int, Level, int], int] = {}

    @property
    def step_px(self) -> float:
        """From one row to the next."""
        return self._metrics.band_px + _ROW_GAP_PX

    def height_px(self, lane: int, level: Level, room_px: float) -> float:
        """How much of a lane's room its bands take at a level, wherever the view is."""
        rows = floor(room_px / self.step_px)
        key = (lane, level, rows)
        if key not in self._rows:
            self._rows[key] = self._needed(lane, level, room_px)
        return self._rows[key] * self.step_px

    def _needed(self, lane: int, level: Level, room_px: float) -> int:
        widths, groups = self._widths(lane, level), self._columns.groups
        own = groups.of_lane(lane)
        is_wide = [groups.longest[group] >= least for group, least in zip(own, widths.least_s, strict=True)]
        if not any(is_wide):
            return 0
        is_alone = all(
            groups.mean_length[g] >= s or not groups.longest[g] for g, s in zip(own, widths.least_s, strict=True)
        )
        most = floor(room_px * (1.0 if is_alone else _SHARE) / self.step_px)
        if groups.lane_count(lane) <= FEW:
            return self._used(lane, level, widths, most)
        span = max(1, groups.lane_span(lane))
        counts = (groups.offsets[g + 1] - groups.offsets[g] for g in own)
        together = sum(n * groups.mean_length[g] / span for n, g, w in zip(counts, own, is_wide, strict=True) if w)
        return min(most, 1 + ceil(together))

    def _used(self, lane: int, level: Level, widths: Widths, most: int) -> int:
        """How many rows the bands of a lane of few events take."""
        items = self._wide(lane, FIRST_MOMENT, LAST_MOMENT, widths)
        return 1 + max((spot.row for spot in _spots(items, most, level, {}).values()), default=-1)

    def _widths(self, lane: int, level: Level) -> Widths:
        return Widths.at(level, self._metrics.em_px, is_few=self._columns.groups.lane_count(lane) <= FEW)

    def _wide(self, lane: int, start_s: float, end_s: float, widths: Widths) -> list[Item]:
        return wide_over(self._columns, lane, start_s, end_s, widths, _TRIED)

    def over(
        self, lane: int, level: Level, viewport: Viewport, height_px: float, top: float, wanted: Iterable[int]
    ) -> tuple[Band, ...]:
        """The bands of a lane in and near a view, their rows from `top` down in so much height."""
        rows = floor(height_px / self.step_px + 1e-6)
        if not rows:
            return ()
        memory = self._memories.setdefault(lane, _Memory())
        if self._columns.groups.lane_count(lane) <= FEW:
            first, last = float(FIRST_MOMENT), float(LAST_MOMENT)
        else:
            tiles = tiles_of(viewport.start_s, viewport.end_s, level.tile_s(_TILE_EMS * self._metrics.em_px))
            first, last = tiles[0].start_s, tiles[-1].end_s
        chosen = frozenset(i for i in wanted if self._columns.lane[i] == lane)
        key = (level, first, last, rows, chosen)
        if memory.key != key:
            self._choose(memory, lane, level, (first, last), rows, chosen)
            memory.key = key
        return self._bands(memory, viewport, top)

    def _choose(
        self,
        memory: _Memory,
        lane: int,
        level: Level,
        stretch: tuple[float, float],
        rows: int,
        chosen: frozenset[int],
    ) -> None:
        widths = self._widths(lane, level)
        first = items_of(self._columns, np.array(sorted(chosen), np.intp))
        items = [item for item in first if widths.is_wide(item)]
        items += self._wide(lane, *stretch, widths)
        is_few = self._columns.groups.lane_count(lane) <= FEW
        memory.items = tuple(dict.fromkeys(items))
        memory.spots = _spots(memory.items, rows, level, {} if is_few else memory.spots)

    def _bands(self, memory: _Memory, viewport: Viewport, top: float) -> tuple[Band, ...]:
        lefts: dict[int, list[float]] = {}
        shown = []
        for item in memory.items:
            if (spot := memory.spots.get(item.place)) is not None:
                left, right = viewport.to_px(item.start), viewport.to_px(item.end)
                insort(lefts.setdefault(spot.row, []), left)
                shown.append((item, left, right, spot.row))
        bands = []
        for item, left, right, number in shown:
            if right < 0 or left > viewport.width_px:
                continue
            row = lefts[number]
            after = bisect_right(row, left)
            limit = row[after] - GAP_PX if after < len(row) else inf
            head = top + number * self.step_px
            bands.append(Band(item.place, item.event_id, left, right, head, head + self._metrics.band_px, limit))
        return tuple(bands)


def _spots(items: Iterable[Item], rows: int, level: Level, preferred: Mapping[int, Spot]) -> dict[int, Spot]:
    scale = level.px_per_s
    boxes = [Box(item.place, item.start * scale, item.end * scale) for item in items]
    return place(boxes, rows, gap=_BAND_GAP_PX, preferred=preferred)
