"""Which events of a lane get a card, in which row and size: laid out tile by tile, once.

The most important choose first. Within an octave of scale a title that has a place keeps it, and finer steps only
add others.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import floor, inf
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from timeline_app.geometry.candidates import FEW, Item, Widths, beginning, items_of
from timeline_app.geometry.placing import Box, Spot, place
from timeline_app.geometry.scene import CardStyle, Metrics
from timeline_app.geometry.tiles import Level, Tile, tiles_of
from timeline_app.geometry.viewport import FIRST_MOMENT, LAST_MOMENT

if TYPE_CHECKING:
    from timeline_app.geometry.columns import EventColumns

#: Between two cards of a row, and between two rows.
GAP_PX = 8.0
#: The least width of a tile, in ems.
_TILE_EMS = 56.0
#: How many events are tried at most in a tile, in one that is very wide, and for each card that there is room for.
_TRIED, _MOST_TRIED, _TRIED_A_CARD = 240, 600, 3
#: So much more is a style worth that leaves no event without its card.
_ALL_BONUS = 1.6
#: Shares of its width that a card is moved to the left where the place right of its moment is taken.
_SHIFTS = (0.0, 0.5, 0.92)
#: Tiles that are kept.
_KEPT = 2_000
_ALWAYS = Tile(float(FIRST_MOMENT), float(LAST_MOMENT + 1))


class Placed(NamedTuple):
    """A card in its row, moved so many pixels to the left."""

    item: Item
    shift: float


@dataclass(frozen=True, slots=True)
class CardTile:
    """The cards of a tile: rows from below, each from left to right; `rows_px`: the height that they are given."""

    tile: Tile
    style: CardStyle
    rows: tuple[tuple[Placed, ...], ...]
    rows_px: float


class _Key(NamedTuple):
    """What the layout of a tile depends on beside the chosen events; `tile` None: the lane is one tile."""

    lane: int
    level: Level
    tile: Tile | None
    room_px: int


class CardLayout:
    """The cards of some columns; keeps what was laid out last."""

    def __init__(self, columns: EventColumns, metrics: Metrics) -> None:
        self._columns = columns
        self._em_px = metrics.em_px
        self._styles = metrics.styles
        self._items: dict[tuple[int, Level, Tile | None], list[Item]] = {}
        self._spots: dict[_Key, tuple[CardStyle, dict[int, Spot]] | None] = {}
        self._tiles: dict[tuple[_Key, frozenset[int]], CardTile | None] = {}
        self._last: dict[int, tuple[object, tuple[CardTile, ...]]] = {}

    def over(
        self, lane: int, level: Level, start_s: float, end_s: float, room_px: float, wanted: frozenset[int]
    ) -> Sequence[CardTile]:
        """The tiles with cards of a lane that share time with a stretch, where there is so much room for cards.

        `wanted`: indices of events that have their titles before all others.
        """
        if room_px < self._styles[-1].height_px:
            return ()
        is_few = self._columns.groups.lane_count(lane) <= FEW  # no card stops at a border that nobody sees
        tiles = () if is_few else tiles_of(start_s, end_s, level.tile_s(_TILE_EMS * self._em_px))
        key = (level, tiles[:1], tiles[-1:], room := floor(room_px), wanted)
        last = self._last.get(lane)
        if last is not None and last[0] == key:
            return last[1]
        keys = [_Key(lane, level, tile, room) for tile in tiles or (None,)]
        found = [self._tile(one, self._inside(wanted, lane, one.tile)) for one in keys]
        shown = tuple(tile for tile in found if tile is not None)
        self._last[lane] = key, shown
        return shown

    def _inside(self, wanted: frozenset[int], lane: int, tile: Tile | None) -> frozenset[int]:
        """The wanted events that begin in a tile."""
        starts, lanes = self._columns.start, self._columns.lane
        return frozenset(
            index
            for index in wanted
            if lanes[index] == lane and (tile is None or tile.start_s <= starts[index] < tile.end_s)
        )

    def _tile(self, key: _Key, wanted: frozenset[int]) -> CardTile | None:
        if (key, wanted) not in self._tiles:
            _make_room(self._tiles)
            self._tiles[key, wanted] = self._laid_out(key, wanted)
        return self._tiles[key, wanted]

    def _laid_out(self, key: _Key, wanted: frozenset[int]) -> CardTile | None:
        found = self._placement(key)
        if found is None:
            return None
        style, spots = found
        items = self._narrow(key)
        widths = self._widths(key)
        missing = [item for item in self._by_index(wanted) if item.place not in spots and not widths.is_wide(item)]
        if missing:
            items = list(dict.fromkeys([*missing, *(item for item in items if item.place in spots), *items]))
            spots = self._place(key, items, style, preferred=spots)
        if not spots:
            return None
        by_index = {item.place: item for item in items}
        used = 1 + max(spot.row for spot in spots.values())
        rows: list[list[Placed]] = [[] for _ in range(used)]
        for index, spot in spots.items():
            rows[spot.row].append(Placed(by_index[index], spot.shift))
        scale = key.level.px_per_s
        for row in rows:
            row.sort(key=lambda placed: placed.item.start * scale - placed.shift)
        shown = used if key.tile is None else rows_in(key.room_px, style)
        height = shown * (style.height_px + GAP_PX) - GAP_PX
        return CardTile(key.tile or _ALWAYS, style, tuple(map(tuple, rows)), height)

    def _placement(self, key: _Key) -> tuple[CardStyle, dict[int, Spot]] | None:
        """The style of a tile's cards and the spots of those that find one."""
        if key not in self._spots:
            _make_room(self._spots)
            coarser = key.level.coarser
            if coarser is None:
                self._spots[key] = self._best(key)
            elif (before := self._placement(key._replace(level=coarser))) is not None:
                style, kept = before
                narrow = self._narrow(key)
                items = [*(i for i in narrow if i.place in kept), *(i for i in narrow if i.place not in kept)]
                self._spots[key] = style, self._place(key, items, style, preferred=kept)
            else:
                self._spots[key] = None
        return self._spots[key]

    def _best(self, key: _Key) -> tuple[CardStyle, dict[int, Spot]] | None:
        """The style that shows most, and the spots in it; a crowd is told by its number, without a try."""
        items = self._narrow(key)
        best: tuple[float, CardStyle, dict[int, Spot] | None] | None = None
        for style in self._styles:
            room = self._capacity(key, style)
            if not room:
                continue
            spots = self._place(key, items, style) if len(items) < 2 * room else None
            is_all = spots is not None and len(spots) == len(items)
            worth = (room if spots is None else len(spots)) * style.worth * (_ALL_BONUS if is_all else 1.0)
            if best is None or worth > best[0]:
                best = worth, style, spots
            if is_all:
                break
        if best is None:
            return None
        _, style, spots = best
        return style, self._place(key, items, style) if spots is None else spots

    def _capacity(self, key: _Key, style: CardStyle) -> int:
        """How many cards of a style fill a tile; many in a lane that is one tile."""
        rows = rows_in(key.room_px, style)
        if key.tile is None:
            return rows * _TRIED
        return rows * max(1, floor((key.tile.width_px(key.level) + GAP_PX) / (style.width_px + GAP_PX)))

    def _place(
        self, key: _Key, items: Sequence[Item], style: CardStyle, preferred: dict[int, Spot] | None = None
    ) -> dict[int, Spot]:
        scale, width = key.level.px_per_s, style.width_px
        tried = max(_TRIED_A_CARD * self._capacity(key, style), len(preferred or ()))
        start = key.tile.start_s if key.tile is not None else 0.0
        boxes = []
        for item in items[:tried]:
            left = (item.start - start) * scale
            boxes.append(Box(item.place, left, left + width))
        bounds = (-inf, inf) if key.tile is None else (0.0, key.tile.width_px(key.level) - GAP_PX)
        shifts = tuple(share * width for share in _SHIFTS)
        rows = rows_in(key.room_px, style)
        return place(boxes, rows, gap=GAP_PX, shifts=shifts, preferred=preferred, bounds=bounds)

    def _widths(self, key: _Key) -> Widths:
        return Widths.at(key.level, self._em_px, is_few=key.tile is None)

    def _narrow(self, key: _Key) -> list[Item]:
        """The events of a tile that are cards at a level, the most important first."""
        widths = self._widths(key)
        return [item for item in self._candidates(key) if not widths.is_wide(item)]

    def _candidates(self, key: _Key) -> list[Item]:
        whole = key.lane, key.level.base, key.tile
        if whole not in self._items:
            _make_room(self._items)
            tile = key.tile or _ALWAYS
            share = max(1.0, tile.width_px(key.level.base) / (2 * _TILE_EMS * self._em_px))
            count = min(round(_TRIED * share), _MOST_TRIED)
            self._items[whole] = beginning(self._columns, key.lane, tile.start_s, tile.end_s, count)
        return self._items[whole]

    def _by_index(self, indices: Iterable[int]) -> list[Item]:
        return items_of(self._columns, np.array(sorted(indices), np.intp))


def rows_in(room_px: float, style: CardStyle) -> int:
    """How many rows of a style there is room for."""
    return max(0, floor((room_px + GAP_PX) / (style.height_px + GAP_PX)))


def _make_room(kept: dict[Any, Any]) -> None:
    """Forget the oldest half of what is kept where it is too much."""
    if len(kept) >= _KEPT:
        for key in list(kept)[: _KEPT // 2]:
            del kept[key]
