"""Layout of the lanes: cards where there is room, marks where there is less, density where there is none."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

from timeline_app.geometry.bands import BandLayout
from timeline_app.geometry.candidates import Item, items_of
from timeline_app.geometry.cards import CardLayout
from timeline_app.geometry.crowding import Crowding
from timeline_app.geometry.density import DROWNED, lane_masses, peak, pixel_edges
from timeline_app.geometry.groups import CLASSES
from timeline_app.geometry.lane_layout import LaneLayout
from timeline_app.geometry.look_ahead import Coming, LookAhead
from timeline_app.geometry.scene import Band, LanePicture, Mark, Metrics, Scene
from timeline_app.geometry.settling import settled
from timeline_app.geometry.tiles import Level
from timeline_app.geometry.viewport import Viewport

if TYPE_CHECKING:
    from timeline_app.geometry.columns import EventColumns

#: A lane with more events than this in view shows density instead of a mark each.
_MARKS = 72
#: The strip of a lane, and the most that it is where it shows a crowd.
_STRIP_PX, _HIGHEST_STRIP_PX, _STRIP_SHARE = 18.0, 96.0, 0.42
#: A lane too low for a card above so low a strip is a strip alone.
_LOWEST_STRIP_PX = 9.0
_FOOT_PX = 2.0
_OPEN = LaneLayout()
#: So many heights of lanes are remembered.
_KEPT = 1_000


class _Air(NamedTuple):
    """What is left free in a lane: above all, and between cards and strip for the stems; less where it is low."""

    head_px: float
    stem_px: float

    @classmethod
    def of(cls, height_px: float) -> _Air:
        """The air of a lane of a height."""
        return cls(min(max(0.06 * height_px, 2.0), 6.0), min(max(0.09 * height_px, 3.0), 8.0))


class _Parts(NamedTuple):
    """How the height of an open lane is shared out; between cards and strip is air, below the strip its foot."""

    head_px: float
    bands_px: float
    cards_px: float
    strip_px: float


class _View(NamedTuple):
    """What a lane is laid out for."""

    viewport: Viewport
    level: Level
    wanted: frozenset[int]


class Composer:
    """Lays out frame after frame of the same events; keeps what it laid out, so that the next frame is quick."""

    def __init__(self, columns: EventColumns, metrics: Metrics) -> None:
        self._columns = columns
        self.metrics = metrics
        self._least_card_px = metrics.styles[-1].height_px
        self._cards = CardLayout(columns, metrics)
        self._bands = BandLayout(columns, metrics)
        self._crowding = Crowding(columns.groups, metrics.em_px)
        self._ahead = LookAhead()
        self._shares: dict[tuple[int, Level, float], _Parts] = {}
        self._is_log = _has_drowned([columns.groups.lane_count(number) for number in range(len(columns.lanes))])

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
        view = _View(viewport, Level.of(viewport), frozenset(first))
        extents = enumerate(self.extents(height_px, layout))
        shown = [
            (n, a - scroll_px, b - scroll_px)
            for n, (a, b) in extents
            if b > scroll_px and a < scroll_px + height_px
        ]
        densities = self._densities([number for number, *_ in shown], viewport)
        lanes, made = [], self._cards.made
        for number, top, bottom in shown:
            draw = self._folded if self._columns.lanes[number] in layout.collapsed else self._opened
            lanes.append(draw(number, view, top, bottom, densities.get(number)))
        opened = [(n, b - a) for n, a, b in shown if self._columns.lanes[n] not in layout.collapsed]
        self._ahead.look(viewport, self._cards.made - made, lambda soon: self._come(soon, view, opened))
        return Scene(viewport, tuple(lanes), peak(list(densities.values())), self._is_log)

    def _come(self, soon: Coming, view: _View, opened: Iterable[tuple[int, float]]) -> Iterator[None]:
        """Lay out the cards of what may come into view, tile after tile."""
        level = Level(view.level.number + soon.steps)
        for number, height in opened:
            room_px = self._parts(number, level, height).cards_px
            yield from self._cards.prepared(number, level, soon.start_s, soon.end_s, room_px, view.wanted)

    def extents(self, height_px: float, layout: LaneLayout = _OPEN) -> tuple[tuple[float, float], ...]:
        """Top and bottom of each lane in an area of a height, before it is scrolled."""
        return layout.extents(self._columns.lanes, height_px, self.metrics.lane_sizes)

    def _densities(self, lanes: Iterable[int], viewport: Viewport) -> dict[int, NDArray[np.float32]]:
        """The density of the lanes that have too many events in view for a mark each."""
        groups = self._columns.groups
        counts = groups.counts(viewport.start_s, viewport.end_s).reshape(-1, CLASSES).sum(axis=1)
        crowded = [number for number in lanes if counts[number] > _MARKS]
        if not crowded:
            return {}
        block = range(crowded[0], crowded[-1] + 1)
        masses = lane_masses(groups, block, pixel_edges(viewport, round(viewport.width_px)))
        return {number: masses[number - block.start] for number in crowded}

    def _opened(
        self, number: int, view: _View, top: float, bottom: float, density: NDArray[np.float32] | None
    ) -> LanePicture:
        viewport, level, wanted = view
        parts = self._parts(number, level, bottom - top)
        bands_top, strip_top = top + parts.head_px, bottom - parts.strip_px - _FOOT_PX
        bands = self._bands.over(number, level, viewport, parts.bands_px, bands_top, wanted)
        room = (bands_top + parts.bands_px, bands_top + parts.bands_px + parts.cards_px)
        tiles = self._cards.over(number, level, viewport.start_s, viewport.end_s, parts.cards_px, wanted)
        placed = [card for tile in tiles for card in settled(tile, room, viewport)]
        if density is None:
            items = self._in_view(number, viewport)
        else:
            items = [item for _, item in placed] + self._chosen(number, wanted)
        cards, marks = tuple(card for card, _ in placed), _marks(items, viewport, bands)
        return LanePicture(number, top, bottom, strip_top, bottom - _FOOT_PX, cards, bands, marks, density)

    def _folded(
        self, number: int, view: _View, top: float, bottom: float, density: NDArray[np.float32] | None
    ) -> LanePicture:
        """A folded lane: its strip alone."""
        is_few = density is None
        items = self._in_view(number, view.viewport) if is_few else self._chosen(number, view.wanted)
        strip = (top + _FOOT_PX, bottom - _FOOT_PX)
        return LanePicture(
            number, top, bottom, *strip, (), (), _marks(items, view.viewport), density, is_collapsed=True
        )

    def _parts(self, number: int, level: Level, height: float) -> _Parts:
        """How a lane's height is shared out at a level, wherever the view is."""
        key = (number, level, height)
        if key not in self._shares:
            if len(self._shares) > _KEPT:
                self._shares.clear()
            air, strip = _Air.of(height), self._strip_px(number, level, height)
            free = height - strip - _FOOT_PX - air.head_px
            bands = self._bands.height_px(number, level, free)
            self._shares[key] = _Parts(air.head_px, bands, free - bands - air.stem_px, strip)
        return self._shares[key]

    def _strip_px(self, number: int, level: Level, height: float) -> float:
        """The height of a lane's strip: a crowd is shown higher; it fills a lane that has no room for a card."""
        is_crowd = self._crowding.typical(number, level) > _MARKS
        strip = min(max(_STRIP_PX, _STRIP_SHARE * height), _HIGHEST_STRIP_PX) if is_crowd else _STRIP_PX
        air = _Air.of(height)
        free = height - air.head_px - self._least_card_px - air.stem_px - _FOOT_PX
        return min(strip, free) if free >= _LOWEST_STRIP_PX else height - 8

    def _in_view(self, number: int, viewport: Viewport) -> list[Item]:
        """All events of a lane in view."""
        groups = self._columns.groups
        indices = groups.overlapping(viewport.start_s, viewport.end_s, groups.of_lane(number))
        return items_of(self._columns, indices)

    def _chosen(self, number: int, wanted: frozenset[int]) -> list[Item]:
        """Those of the wanted events that stand in a lane."""
        own = [index for index in sorted(wanted) if self._columns.lane[index] == number]
        return items_of(self._columns, np.array(own, np.intp)) if own else []


def _has_drowned(counts: Iterable[int]) -> bool:
    """Whether a lane shows density and has so few events that it would be lost beside the largest."""
    crowded = [count for count in counts if count > _MARKS]
    return bool(crowded) and min(crowded) < max(crowded) * DROWNED


def marks_of(columns: EventColumns, indices: Iterable[int], viewport: Viewport) -> tuple[Mark, ...]:
    """The marks of events in view, whatever else stands for them."""
    chosen = np.fromiter(indices, np.intp)
    return _marks(items_of(columns, chosen), viewport) if len(chosen) else ()


def _marks(items: Iterable[Item], viewport: Viewport, bands: Iterable[Band] = ()) -> tuple[Mark, ...]:
    """A mark for each event in view that has no band."""
    start_s, scale, view_px = viewport.start_s, 1 / viewport.seconds_per_px, viewport.width_px
    titled, marks = {band.place for band in bands}, []
    for place, event_id, start, end, rank in items:
        left, right = (start - start_s) * scale, (end - start_s) * scale
        if right >= 0 and left <= view_px and place not in titled:
            marks.append(Mark(place, event_id, left, right, rank))
    return tuple(marks)
