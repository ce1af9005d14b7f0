"""Layout of the lanes: cards where there is room, marks where there is less, density where there is none.

Titles go to the most important events first (greedy placement). They do not jump while the view moves:
candidates come from a window that is wider than the view and stands still until the view leaves it, and a title
that has a row keeps it.
"""

from __future__ import annotations

from bisect import bisect_right, insort
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain
from math import ceil, floor, inf, log2
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from timeline_app.geometry.density import masses, peak, pixel_edges
from timeline_app.geometry.groups import CLASSES, classes_of
from timeline_app.geometry.lane_layout import LaneLayout
from timeline_app.geometry.placing import Box, Spot, place
from timeline_app.geometry.scene import Band, Card, CardStyle, LanePicture, Mark, Metrics, Scene
from timeline_app.geometry.viewport import Viewport

if TYPE_CHECKING:
    from timeline_app.geometry.columns import EventColumns

#: A group with more events than this in the window is shown as density.
CROWD = 240
#: A lane with more events than this in view shows density instead of a mark each.
_MARKS = 72
#: How many candidates for a title each group of a crowded lane gives.
_CANDIDATES = 160
#: How many titles are tried at most in a lane.
_TITLES = 240
_GAP_PX = 8.0
_STRIP_PX = 18.0
#: The least width of a band with a title, in ems; what is narrower gets a card and a soft mark.
_BAND_EMS = 9.0
_STICKY = 0.1
_OPEN = LaneLayout()
#: A style is left for another only when that one shows this much more: while zooming, while panning.
_STYLE_BONUS = (1.2, 2.0)
#: So much more is a style worth that leaves no event without its card.
_ALL_BONUS = 1.6
#: Shares of its width that a card is moved to the left where the place right of its moment is taken.
_SHIFTS = (0.0, 0.5, 0.92)
#: A card grows to this much of its style's width where there is room.
_GROWTH = 1.7


@dataclass(frozen=True, slots=True)
class _Item:
    """A candidate of a lane, in pixels from the view's left edge; `rank` as of a `Mark`."""

    index: int
    event_id: int
    left: float
    right: float
    rank: int


@dataclass(slots=True)
class _Memory:
    """What a lane looked like in the frame before."""

    cards: dict[int, Spot]
    bands: dict[int, Spot]
    style: int
    span_s: float


class Composer:
    """Lays out frame after frame of the same events; what it keeps is only there so that titles do not jump."""

    def __init__(self, columns: EventColumns, metrics: Metrics) -> None:
        self._columns = columns
        self.metrics = metrics
        self._styles = metrics.styles
        self._memory: dict[int, _Memory] = {}

    def compose(
        self,
        viewport: Viewport,
        height_px: float,
        *,
        first: Iterable[int] = (),
        scroll_px: float = 0.0,
        layout: LaneLayout = _OPEN,
    ) -> Scene:
        """The picture of a view; `first` are the indices of events that choose their place before all others."""
        wanted = frozenset(first)
        lanes = []
        for number, (begin, end) in enumerate(self.extents(height_px, layout)):
            top, bottom = begin - scroll_px, end - scroll_px
            if bottom <= 0 or top >= height_px:
                continue
            if self._columns.lanes[number] in layout.collapsed:
                lanes.append(self._collapsed(number, viewport, top, bottom, wanted))
            else:
                lanes.append(self._lane(number, viewport, top, bottom, wanted))
        densities = [lane.density for lane in lanes if lane.density is not None]
        return Scene(viewport, tuple(lanes), peak(densities))

    def extents(self, height_px: float, layout: LaneLayout = _OPEN) -> tuple[tuple[float, float], ...]:
        """Top and bottom of each lane in an area of a height, before it is scrolled."""
        return layout.extents(self._columns.lanes, height_px, self.metrics.lane_px, self.metrics.collapsed_px)

    def _collapsed(
        self, number: int, viewport: Viewport, top: float, bottom: float, wanted: frozenset[int]
    ) -> LanePicture:
        """A folded lane: its strip alone."""
        indices, is_crowd = self._candidates(number, viewport, wanted)
        density = None
        if is_crowd:
            density = masses(self._columns.groups, number, pixel_edges(viewport, round(viewport.width_px)))
            indices = np.array([index for index in indices.tolist() if index in wanted], np.intp)
        marks = tuple(
            Mark(item.index, item.event_id, item.left, item.right, item.rank)
            for item in self._items(indices, viewport)
            if item.right >= 0 and item.left <= viewport.width_px
        )
        return LanePicture(number, top, bottom, top + 2, bottom - 2, (), (), marks, density, is_collapsed=True)

    def _lane(
        self, number: int, viewport: Viewport, top: float, bottom: float, wanted: frozenset[int]
    ) -> LanePicture:
        indices, is_crowd = self._candidates(number, viewport, wanted)
        strip = self._strip_px(bottom - top, is_crowd=is_crowd)
        strip_top, strip_bottom = bottom - strip - 2, bottom - 2
        count = self._capacity(viewport, strip_top - top) + len(wanted) if is_crowd else len(indices)
        items = self._items(indices[:count], viewport)
        memory = self._memory.setdefault(number, _Memory({}, {}, -1, 0.0))
        wide_px = _BAND_EMS * self.metrics.em_px
        wide = [item for item in items if item.rank and item.right - item.left >= wide_px]
        narrow = [item for item in items if not (item.rank and item.right - item.left >= wide_px)]
        room = strip_top - top - 6
        bands, band_height = self._bands(wide, memory, strip_top - 4, room * (0.4 if narrow else 1.0))
        cards = self._cards(narrow, memory, (top + 6, strip_top - 8 - band_height), viewport)
        titled = {band.index for band in bands}
        marks = tuple(
            Mark(item.index, item.event_id, item.left, item.right, item.rank)
            for item in items
            if item.right >= 0 and item.left <= viewport.width_px and item.index not in titled
        )
        density = None
        if is_crowd:
            density = masses(self._columns.groups, number, pixel_edges(viewport, round(viewport.width_px)))
            shown = {card.index for card in cards}
            marks = tuple(mark for mark in marks if mark.index in shown or mark.index in wanted)
        return LanePicture(number, top, bottom, strip_top, strip_bottom, cards, bands, marks, density)

    def _strip_px(self, height: float, *, is_crowd: bool) -> float:
        """The height of a lane's strip: a crowd is shown higher; it fills a lane that has no room for a card."""
        strip = min(max(_STRIP_PX, 0.28 * height), 96.0) if is_crowd else _STRIP_PX
        return strip if height - strip >= self._styles[-1].height_px + 20 else height - 8

    def _capacity(self, viewport: Viewport, room_px: float) -> int:
        """How many events are worth a try where so much room is above a crowd: some more than can have a title."""
        style = self._styles[-1]
        rows = floor(room_px / (style.height_px + _GAP_PX))
        return min(_TITLES, ceil(4 * rows * (viewport.width_px / style.width_px + 1)))

    def _candidates(
        self, number: int, viewport: Viewport, wanted: frozenset[int]
    ) -> tuple[NDArray[np.intp], bool]:
        """Indices of a lane's events, heaviest first, and whether they are too many for a mark each."""
        columns = self._columns
        start, end = _window(viewport)
        found, is_crowd = [], False
        for group in range(number * CLASSES, (number + 1) * CLASSES):
            low, high = columns.groups.span(group, start, end)
            limit = CROWD if high - low <= CROWD else _CANDIDATES
            indices, is_all = columns.pyramid.visible(group, start, end, limit)
            found.append(indices)
            is_crowd = is_crowd or not is_all
        extra = [
            i for i in wanted if columns.lane[i] == number and columns.end[i] >= start and columns.start[i] < end
        ]
        indices = _distinct(np.concatenate([*found, np.array(extra, np.intp)]))
        memory = self._memory.get(number)
        kept = memory.cards.keys() | memory.bands.keys() if memory else frozenset()
        weights = columns.importance[indices].astype(np.float64)
        if kept:
            weights += _STICKY * np.isin(indices, np.fromiter(kept, np.intp, len(kept)))
        if wanted:
            weights += 10.0 * np.isin(indices, np.fromiter(wanted, np.intp, len(wanted)))
        order = np.lexsort((indices, -weights))
        in_view = (columns.end[indices] >= viewport.start_s) & (columns.start[indices] < viewport.end_s)
        return indices[order], is_crowd or int(in_view.sum()) > _MARKS

    def _items(self, indices: NDArray[np.intp], viewport: Viewport) -> list[_Item]:
        columns = self._columns
        starts, ends = columns.start[indices], columns.end[indices]
        scale = 1 / viewport.seconds_per_px
        lefts, rights = (starts - viewport.start_s) * scale, (ends - viewport.start_s) * scale
        ranks = classes_of(columns.granularity[indices])
        return [
            _Item(*values)
            for values in zip(
                indices.tolist(),
                columns.event_id[indices].tolist(),
                lefts.tolist(),
                rights.tolist(),
                ranks.tolist(),
                strict=True,
            )
        ]

    def _bands(
        self, items: list[_Item], memory: _Memory, foot: float, room: float
    ) -> tuple[tuple[Band, ...], float]:
        """Bands stacked upward from `foot` in at most `room` pixels, and the height that they take."""
        step = self.metrics.band_px + 4
        rows = max(0, floor(room / step))
        boxes = [Box(i.index, i.left, i.right) for i in items[:_TITLES]]
        placed = place(boxes, rows, gap=2, preferred=memory.bands)
        memory.bands = placed
        used = 1 + max((spot.row for spot in placed.values()), default=-1)
        lefts: list[list[float]] = [[] for _ in range(used)]
        for item in items:
            if item.index in placed:
                insort(lefts[placed[item.index].row], item.left)
        bands = []
        for item in items:
            if (spot := placed.get(item.index)) is not None:
                row = lefts[spot.row]
                place_after = bisect_right(row, item.left)
                limit = row[place_after] - _GAP_PX if place_after < len(row) else inf
                bottom = foot - spot.row * step
                top = bottom - step + 4
                bands.append(Band(item.index, item.event_id, item.left, item.right, top, bottom, limit))
        return tuple(bands), used * step

    def _cards(
        self,
        items: list[_Item],
        memory: _Memory,
        room: tuple[float, float],
        viewport: Viewport,
    ) -> tuple[Card, ...]:
        best: tuple[float, int, dict[int, Spot]] = (0.0, memory.style, {})
        is_pan = abs(viewport.span_s - memory.span_s) < 1e-3 * memory.span_s
        memory.span_s = viewport.span_s
        for number, style in enumerate(self._styles):
            rows = floor((room[1] - room[0] + _GAP_PX) / (style.height_px + _GAP_PX))
            if rows < 1:
                continue
            placed = self._placed(items, style, rows, memory if number == memory.style else None)
            shown = sum(1 for i in items if i.index in placed and _is_seen(i, style.width_px, viewport))
            is_all = len(placed) == len(items)
            worth = (
                shown
                * style.worth
                * (_ALL_BONUS if is_all else 1.0)
                * (_STYLE_BONUS[is_pan] if number == memory.style else 1.0)
            )
            if worth > best[0]:
                best = (worth, number, placed)
            if is_all:
                break
        _, memory.style, memory.cards = best
        style = self._styles[memory.style]
        return _settled(items, memory.cards, style, room, viewport)

    def _placed(self, items: list[_Item], style: CardStyle, rows: int, memory: _Memory | None) -> dict[int, Spot]:
        width = style.width_px
        boxes = []
        for item in items[:_TITLES]:
            left = _left(item, width)
            boxes.append(Box(item.index, left, left + width))
        shifts = tuple(share * width for share in _SHIFTS)
        return place(boxes, rows, gap=_GAP_PX, shifts=shifts, preferred=memory.cards if memory else None)


def _left(item: _Item, width: float) -> float:
    """Where the card of an event wants to begin: where the event does, or at the view's edge while it lasts."""
    return item.left if item.left >= 0 else max(item.left, min(0.0, item.right - width))


def _window(viewport: Viewport) -> tuple[float, float]:
    """A stretch wider than the view that stands still while the view moves a little: its ends are whole tiles."""
    tile = 2.0 ** floor(log2(viewport.span_s / 2))
    return (floor(viewport.start_s / tile) - 1) * tile, (ceil(viewport.end_s / tile) + 1) * tile


def _settled(
    items: list[_Item],
    spots: dict[int, Spot],
    style: CardStyle,
    room: tuple[float, float],
    viewport: Viewport,
) -> tuple[Card, ...]:
    """Cards in the view: at its edges a card slides inward while its row is free, then it grows narrower."""
    step = style.height_px + _GAP_PX
    used = max((spot.row for spot in spots.values()), default=0) + 1
    foot = room[1] - max(0.0, room[1] - room[0] - used * step) * 0.42
    rows: list[list[tuple[float, _Item]]] = [[] for _ in range(used)]
    for item in items:
        if (spot := spots.get(item.index)) is not None:
            rows[spot.row].append((_left(item, style.width_px) - spot.shift, item))
    cards = []
    for number, row in enumerate(rows):
        row.sort(key=lambda place: place[0])
        bottom = foot - number * step
        cards += _row_of_cards(row, style, (bottom - style.height_px, bottom), viewport)
    return tuple(cards)


def _is_seen(item: _Item, width: float, viewport: Viewport) -> bool:
    """Whether something of the card of an event stands in the view."""
    return item.left < viewport.width_px and _left(item, width) > -width


def _row_of_cards(
    row: list[tuple[float, _Item]], style: CardStyle, rows_px: tuple[float, float], viewport: Viewport
) -> list[Card]:
    """The cards of one row, which want to begin at ascending places and do not overlap there."""
    width, edge = style.width_px, viewport.width_px - 2
    least = min(width, max(60.0, width * 0.4))
    floor_px, cards = 0.0, []
    followers = chain((left for left, _ in row[1:]), (inf,))
    for (wanted, item), following in zip(row, followers, strict=False):
        limit = min(following - _GAP_PX, edge)
        is_begun = item.left < 0
        if wanted >= viewport.width_px or item.left >= viewport.width_px or wanted + width <= 0:
            continue
        left = max(wanted, floor_px, 0.0)
        right = min(wanted + width if is_begun else max(wanted, 0.0) + width, limit)
        left = max(min(left, right - width), floor_px, 0.0)
        if right - left < least:
            continue
        floor_px = right + _GAP_PX
        if following < viewport.width_px:  # that one slides inward from the edge
            limit = min(limit, edge - width - _GAP_PX)
        limit = max(right, min(limit, left + max(width * _GROWTH, min(item.right - left, 2 * width))))
        cards.append(Card(item.index, item.event_id, item.left, left, right, *rows_px, limit, style))
    return cards


def _distinct(values: NDArray[np.intp]) -> NDArray[np.intp]:
    """The values in order, each once: `np.unique` without the masked arrays, whose import costs a frame."""
    ordered = np.sort(values)
    is_new = np.ones(len(ordered), np.bool_)
    is_new[1:] = ordered[1:] != ordered[:-1]
    return ordered[is_new]
