"""Which events of a lane get a card, in which row and size: laid out tile by tile, once.

The most important choose first. Within an octave of scale a title that has a place keeps it, and finer steps only
add others.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import floor, inf
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from timeline_app.geometry.candidates import FEW, Item, Widths, beginning, items_of
from timeline_app.geometry.placing import Box, Spot, place
from timeline_app.geometry.scene import CardStyle, Metrics
from timeline_app.geometry.tiles import STEPS, Level, Tile, tiles_of
from timeline_app.geometry.viewport import FIRST_MOMENT, LAST_MOMENT

if TYPE_CHECKING:
    from timeline_app.geometry.columns import EventColumns

#: Between two cards of a row, and between two rows.
GAP_PX = 8.0
#: The least width of a tile, in ems.
_TILE_EMS = 56.0
#: How many events are tried at most in a tile, and for each card that there is room for.
_MOST_TRIED, _TRIED_A_CARD = 600, 5
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
    room_px: float


#: The style of a tile's cards, and by their indices the events that have one, with their spots.
_Placement = tuple[CardStyle, dict[int, tuple[Item, Spot]]]


class CardLayout:
    """The cards of some columns; keeps what was laid out last. `made`: how many tiles were laid out ever."""

    def __init__(self, columns: EventColumns, metrics: Metrics) -> None:
        self.made = 0
        self._columns = columns
        self._em_px = metrics.em_px
        self._styles = metrics.styles
        self._items: dict[_Key, tuple[list[Item], bool]] = {}
        self._placements: dict[_Key, _Placement | None] = {}
        self._tiles: dict[tuple[_Key, frozenset[int]], CardTile | None] = {}
        self._last: dict[int, tuple[object, tuple[CardTile, ...]]] = {}

    def over(
        self, lane: int, level: Level, start_s: float, end_s: float, room_px: float, wanted: frozenset[int]
    ) -> Sequence[CardTile]:
        """The tiles with cards of a lane that share time with a stretch, where there is so much room for cards.

        `wanted`: indices of events that have their titles before all others.
        """
        keys = self._keys(lane, level, start_s, end_s, room_px)
        asked = (keys[:1], keys[-1:], wanted)
        last = self._last.get(lane)
        if last is not None and last[0] == asked:
            return last[1]
        found = [self._tile(one, self._inside(wanted, lane, one.tile)) for one in keys]
        shown = tuple(tile for tile in found if tile is not None)
        self._last[lane] = asked, shown
        return shown

    def prepared(
        self, lane: int, level: Level, start_s: float, end_s: float, room_px: float, wanted: frozenset[int]
    ) -> Iterator[None]:
        """Lay out what `over` will need, one tile after the other; those that are known take no turn."""
        for key in self._keys(lane, level, start_s, end_s, room_px):
            inside = self._inside(wanted, lane, key.tile)
            if (key, inside) not in self._tiles:
                self._tile(key, inside)
                yield

    def _keys(self, lane: int, level: Level, start_s: float, end_s: float, room_px: float) -> list[_Key]:
        """What the tiles of a stretch depend on; none where there is no room for a card."""
        if not rows_in(room_px, self._styles[-1]):
            return []
        is_few = self._columns.groups.lane_count(lane) <= FEW  # no card stops at a border that nobody sees
        tiles = () if is_few else tiles_of(start_s, end_s, level.tile_s(_TILE_EMS * self._em_px))
        room = round(room_px, 2)  # scrolling is no change
        return [_Key(lane, level, tile, room) for tile in tiles or (None,)]

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
            self.made += 1
            self._tiles[key, wanted] = self._laid_out(key, wanted)
        return self._tiles[key, wanted]

    def _laid_out(self, key: _Key, wanted: frozenset[int]) -> CardTile | None:
        found = self._placement(key)
        if found is None:
            return None
        style, placed = found
        widths = self._widths(key)
        missing = [
            item for item in self._by_index(wanted) if item.place not in placed and not widths.is_wide(item)
        ]
        if missing:
            kept = [item for item, _ in placed.values()]
            placed = self._place(
                key, [*missing, *kept], style, {place: spot for place, (_, spot) in placed.items()}
            )
        if not placed:
            return None
        used = 1 + max(spot.row for _, spot in placed.values())
        rows: list[list[Placed]] = [[] for _ in range(used)]
        for item, spot in placed.values():
            rows[spot.row].append(Placed(item, spot.shift))
        scale = key.level.px_per_s
        for row in rows:
            row.sort(key=lambda placed: placed.item.start * scale - placed.shift)
        shown = used if key.tile is None else rows_in(key.room_px, style)
        height = shown * (style.height_px + GAP_PX) - GAP_PX
        return CardTile(key.tile or _ALWAYS, style, tuple(map(tuple, rows)), height)

    def _placement(self, key: _Key) -> _Placement | None:
        """The style of a tile's cards and the spots of those that find one."""
        if key not in self._placements:
            _make_room(self._placements)
            coarser = key.level.coarser
            if coarser is None:
                self._placements[key] = self._best(key)
            else:
                before = self._placement(key._replace(level=coarser))
                self._placements[key] = None if before is None else self._added(key, *before)
        return self._placements[key]

    def _added(self, key: _Key, style: CardStyle, before: dict[int, tuple[Item, Spot]]) -> _Placement:
        """The placement at the next finer level: those who have a spot keep it, others find one beside them."""
        widths = self._widths(key)
        tried = [item for item, _ in before.values()]
        tried += [item for item in self._candidates(key)[0] if item.place not in before]
        kept = {place: spot for place, (_, spot) in before.items()}
        return style, self._place(key, [item for item in tried if not widths.is_wide(item)], style, kept)

    def _best(self, key: _Key) -> _Placement | None:
        """The style that shows most, and the spots in it; a crowd is told by its number, without a try."""
        items, is_complete = self._candidates(key)
        best: tuple[float, CardStyle, dict[int, tuple[Item, Spot]] | None] | None = None
        for style in self._styles:
            room = self._capacity(key, style)
            if not room:
                continue
            placed = self._place(key, items, style) if len(items) < 2 * room else None
            is_all = is_complete and placed is not None and len(placed) == len(items)
            worth = (room if placed is None else len(placed)) * style.worth * (_ALL_BONUS if is_all else 1.0)
            if best is None or worth > best[0]:
                best = worth, style, placed
            if is_all:
                break
        if best is None:
            return None
        _, style, placed = best
        return style, self._place(key, items, style) if placed is None else placed

    def _capacity(self, key: _Key, style: CardStyle) -> int:
        """How many cards of a style fill a tile; many in a lane that is one tile."""
        rows = rows_in(key.room_px, style)
        if key.tile is None:
            return rows * FEW
        return rows * max(1, floor((key.tile.width_px(key.level) + GAP_PX) / (style.width_px + GAP_PX)))

    def _place(
        self, key: _Key, items: Sequence[Item], style: CardStyle, preferred: dict[int, Spot] | None = None
    ) -> dict[int, tuple[Item, Spot]]:
        """The items that find a spot, the first ones first."""
        scale, width = key.level.px_per_s, style.width_px
        tried = items[: max(_TRIED_A_CARD * self._capacity(key, style), len(preferred or ()))]
        start = key.tile.start_s if key.tile is not None else 0.0
        lefts = [(item.start - start) * scale for item in tried]
        boxes = [Box(number, left, left + width) for number, left in enumerate(lefts)]
        wished = (
            {number: preferred[item.place] for number, item in enumerate(tried) if item.place in preferred}
            if preferred
            else {}
        )
        bounds = (-inf, inf) if key.tile is None else (0.0, key.tile.width_px(key.level) - GAP_PX)
        shifts = tuple(share * width for share in _SHIFTS)
        rows = rows_in(key.room_px, style)
        spots = place(boxes, rows, gap=GAP_PX, shifts=shifts, preferred=wished, bounds=bounds)
        return {tried[number].place: (tried[number], spot) for number, spot in spots.items()}

    def _widths(self, key: _Key) -> Widths:
        return Widths.at(key.level, self._em_px, is_few=key.tile is None)

    def _candidates(self, key: _Key) -> tuple[list[Item], bool]:
        """The events of a tile that may be cards in an octave, important ones first, and whether they are all."""
        whole = key._replace(level=key.level.base)
        if whole not in self._items:
            _make_room(self._items)
            finest = key._replace(level=Level(key.level.base.number + STEPS - 1))
            count = _TRIED_A_CARD * max(self._capacity(finest, style) for style in self._styles)
            tile = key.tile or _ALWAYS
            stretch = (tile.start_s, tile.end_s)
            count = min(max(count, FEW), _MOST_TRIED)
            self._items[whole] = beginning(self._columns, key.lane, stretch, self._widths(whole), count)
        return self._items[whole]

    def _by_index(self, indices: Iterable[int]) -> list[Item]:
        return items_of(self._columns, np.array(sorted(indices), np.intp))


def rows_in(room_px: float, style: CardStyle) -> int:
    """How many rows of a style there is room for."""
    return max(0, floor((room_px + GAP_PX + 0.02) / (style.height_px + GAP_PX)))


def _make_room(kept: dict[Any, Any]) -> None:
    """Forget the oldest half of what is kept where it is too much."""
    if len(kept) >= _KEPT:
        for key in list(kept)[: _KEPT // 2]:
            del kept[key]
