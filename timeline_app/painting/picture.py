"""The events behind the picture: columns, layout and words, kept from frame to frame."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QPointF, QRectF
from PySide6.QtGui import QFont

from timeline_app.geometry import Viewport
from timeline_app.geometry.lane_layout import LaneLayout, LaneSizes
from timeline_app.geometry.scene import Metrics
from timeline_app.geometry.viewport import FIRST_MOMENT, LAST_MOMENT
from timeline_app.model import Granularity, Interval
from timeline_app.painting.dates import assumed, format_interval
from timeline_app.painting.headers import BESIDE_PX
from timeline_app.painting.images import Images
from timeline_app.painting.labels import Titles, sources_words, status_words
from timeline_app.painting.shapes import ASSUMED_YEAR
from timeline_app.painting.snug import TitleFonts, snug

if TYPE_CHECKING:
    from timeline_app.geometry import EventColumns
    from timeline_app.geometry.lanes import Composer
    from timeline_app.geometry.scene import LanePicture, Mark, Scene

#: How far from a mark a hand may be.
_REACH_PX = 5.0
#: So many of the lit events have their cards before all others.
_LIT = 24


class Picture:
    """Makes a `Scene` of a view and says what stands where in it; numpy is imported with the first columns."""

    def __init__(self, font: QFont) -> None:
        self.titles = Titles()
        self.columns: EventColumns | None = None
        self.selected: int | None = None
        self.chosen: frozenset[int] = frozenset()
        self.highlighted: frozenset[int] = frozenset()
        self.lit: frozenset[int] = frozenset()
        """Pointed at elsewhere: they look as if highlighted, but nothing is laid out anew for so short a time."""
        self.fonts = TitleFonts(font)
        self.images = Images()
        self.layout = LaneLayout()
        self._lane_words: Mapping[str, str] = {}
        self._lane_names: tuple[str, ...] | None = None
        self._headers_px: float | None = None
        self._composer: Composer | None = None
        self._dates: dict[int, str] = {}
        self._headlines: dict[int, tuple[str, ...]] = {}
        self._scene: tuple[object, Scene] | None = None

    @property
    def finest(self) -> Granularity:
        """How exactly the most exact event is known."""
        return self.columns.finest if self.columns is not None else Granularity.DAY

    @property
    def looks(self) -> tuple[object, ...]:
        """What changes how the events of a scene look while the scene stays the same."""
        return self.selected, self.chosen, self.highlighted, self.lit, self.titles.version

    def set_columns(self, columns: EventColumns | None) -> None:
        """Show other events; None for none."""
        self.columns = columns
        self._forget_words()
        self._renew()

    def set_font(self, font: QFont) -> None:
        """Lay out for another font."""
        self.fonts = TitleFonts(font)
        self._forget_words()
        self._renew()

    def _forget_words(self) -> None:
        self._dates.clear()
        self.images.clear()
        self._headlines.clear()
        self.titles.clear()

    @property
    def lane_words(self) -> Mapping[str, str]:
        """As `set_lane_words` gave them."""
        return self._lane_words

    def set_lane_words(self, words: Mapping[str, str]) -> None:
        """What lanes are called in words where their name is not what is read: "" is "No place"."""
        self._lane_words = dict(words)
        self._lane_names = self._headers_px = None

    def _renew(self) -> None:
        self._scene = None
        self._lane_names = self._headers_px = None
        self._composer = None
        if self.columns is None:
            return
        # Here, not above: numpy waits for the first events, the window's first frame does not wait for numpy.
        from timeline_app.geometry.lanes import Composer

        self._composer = Composer(self.columns, self._metrics)

    @property
    def _metrics(self) -> Metrics:
        metrics = self.fonts.small.metrics
        return Metrics(metrics.height(), metrics.averageCharWidth() * 1.9)

    def scene(self, viewport: Viewport, height_px: float, locale: QLocale, scroll_px: float = 0.0) -> Scene | None:
        """The layout of a view; the same view twice costs nothing."""
        if self._composer is None:
            return None
        lit = (self.selected, self.chosen, self.highlighted)
        key = (viewport, height_px, scroll_px, self.layout, *lit, self.titles.version)
        if self._scene is None or self._scene[0] != key:
            first = self._indices(() if self.selected is None else (self.selected,))
            first += self._indices([*sorted(self.chosen)[:_LIT], *sorted(self.highlighted)[:_LIT]])
            scene = self._composer.compose(
                viewport, height_px, first=first, scroll_px=scroll_px, layout=self.layout
            )
            scene = snug(scene, self.titles, self.fonts, lambda index: self.headlines(index, locale)[0])
            self._scene = ((*key[:-1], self.titles.version), scene)
        return self._scene[1]

    def lane_extents(self, height_px: float) -> tuple[tuple[float, float], ...]:
        """Top and bottom of each lane in an area of a height, before it is scrolled."""
        return () if self._composer is None else self._composer.extents(height_px, self.layout)

    @property
    def lane_sizes(self) -> LaneSizes:
        """How high lanes are, as `LaneLayout` asks for it."""
        return self._metrics.lane_sizes

    def lane_of(self, event_id: int | None) -> int | None:
        """The lane of an event of the columns; None for one that is not among them."""
        index = self.columns.index_of(event_id) if self.columns is not None and event_id is not None else None
        return None if index is None or self.columns is None else int(self.columns.lane[index])

    def scroll_limit(self, height_px: float) -> float:
        """How far the lanes can be scrolled when they are more than fit."""
        extents = self.lane_extents(height_px)
        return max(0.0, extents[-1][1] - height_px) if extents else 0.0

    def _indices(self, ids: Iterable[int]) -> list[int]:
        columns = self.columns
        found = [columns.index_of(number) for number in ids] if columns is not None else []
        return [index for index in found if index is not None]

    def interval_of(self, event_id: int) -> Interval | None:
        """When an event of the columns is; None for one that is not among them."""
        index = self.columns.index_of(event_id) if self.columns is not None else None
        return None if index is None or self.columns is None else self.columns.interval_at(index)

    def date(self, index: int, locale: QLocale) -> str:
        """The date of the event at an index as it is written on its card."""
        if index not in self._dates and self.columns is not None:
            text = format_interval(self.columns.interval_at(index), locale)
            self._dates[index] = assumed(text) if self.flags(index) & ASSUMED_YEAR else text
        return self._dates.get(index, "")

    def headlines(self, index: int, locale: QLocale) -> tuple[str, ...]:
        """What stands above the title of an event, the longest form first: date, status, number of sources."""
        if index not in self._headlines:
            date = self.date(index, locale)
            if self.is_plain(index):
                return (date,)
            status, sources = status_words(self.flags(index)), self.sources(index)
            told = " · ".join(filter(None, (date, status)))
            forms = [told, date]
            if sources > 1:
                forms[:0] = [f"{told} · {sources_words(sources)}", f"{told} · ×{locale.toString(sources)}"]
            self._headlines[index] = tuple(dict.fromkeys(forms))
        return self._headlines[index]

    def is_plain(self, index: int) -> bool:
        """Whether the event at an index is drawn like most (`EventColumns.is_plain`)."""
        return self.columns is None or bool(self.columns.is_plain[index])

    def colour(self, index: int) -> int:
        """The colour of its own that the event at an index has, 0 for none."""
        return int(self.columns.colour[index]) if self.columns is not None else 0

    def sources(self, index: int) -> int:
        """How many articles tell of the event at an index."""
        return int(self.columns.sources[index]) if self.columns is not None else 1

    def lit_in(self, lane: int, viewport: Viewport) -> tuple[Mark, ...]:
        """The marks of the lit events of a lane, also of those that are part of a crowd."""
        columns = self.columns
        if columns is None or not self.lit:
            return ()
        from timeline_app.geometry.lanes import marks_of

        found = self._indices(self.lit)
        return marks_of(columns, (index for index in found if columns.lane[index] == lane), viewport)

    def is_lit(self, event_id: int) -> bool:
        """Whether an event is outlined, for a while or for good."""
        return event_id in self.highlighted or event_id in self.lit

    def is_chosen(self, event_id: int) -> bool:
        """Whether an event is the selected one, or one of several that are chosen with it."""
        return event_id == self.selected or event_id in self.chosen

    def flags(self, index: int) -> int:
        """The flags of the event at an index (`geometry.columns.Flag`)."""
        return int(self.columns.flags[index]) if self.columns is not None else 0

    def open_ends(self, index: int) -> tuple[bool, bool]:
        """Whether the event at an index has no first moment, and no last one: "until 2020", "since 2019"."""
        if self.columns is None:
            return False, False
        return int(self.columns.start[index]) <= FIRST_MOMENT, int(self.columns.end[index]) >= LAST_MOMENT

    @property
    def lane_names(self) -> tuple[str, ...]:
        """What the lanes are called, from top to bottom."""
        if self._lane_names is None:
            words = {"": QCoreApplication.translate("timeline", "Main lane"), **self._lane_words}
            lanes = self.columns.lanes if self.columns is not None else ()
            self._lane_names = tuple(words.get(name, name) for name in lanes)
        return self._lane_names

    @property
    def headers_px(self) -> float:
        """How wide the names of the lanes are; nothing where there is one lane."""
        if self._headers_px is None:
            names, metrics = self.lane_names, self.fonts.small.metrics
            widest = max((metrics.horizontalAdvance(name[:40]) for name in names[:200]), default=0.0)
            wanted = ceil(widest) + BESIDE_PX + 2  # a header kept as a picture has whole pixels
            self._headers_px = min(wanted, 13 * metrics.height()) if len(names) > 1 else 0.0
        return self._headers_px

    def neighbour(self, direction: int, viewport: Viewport) -> int | None:
        """The id of the event after (1) or before (-1) the selected one.

        Where none is selected: the first that begins in the view or after it, the last in it or before it.
        """
        columns = self.columns
        if columns is None or not len(columns):
            return None
        current = columns.index_of(self.selected) if self.selected is not None else None
        if current is None:
            edge = viewport.start_s if direction > 0 else viewport.end_s
            current = int(columns.start.searchsorted(ceil(edge))) - (direction > 0)
        place = min(max(current + direction, 0), len(columns) - 1)
        return int(columns.event_id[place])

    def nearest_outside(self, viewport: Viewport, *, is_before: bool) -> int | None:
        """The id of the event that lies wholly outside the view on a side and nearest to it."""
        columns = self.columns
        if columns is None:
            return None
        outside = columns.end <= viewport.start_s if is_before else columns.start >= viewport.end_s
        places = outside.nonzero()[0]
        if not len(places):
            return None
        ends = columns.end[places] if is_before else -columns.start[places]
        return int(columns.event_id[places[ends.argmax()]])

    def event_at(self, scene: Scene, position: QPointF) -> int | None:
        """The id of the event at a position in the lanes' area: a card before a band before a mark."""
        lane = next((lane for lane in scene.lanes if lane.top <= position.y() < lane.bottom), None)
        if lane is None:
            return None
        for card in reversed(lane.cards):
            if QRectF(card.left, card.top, card.right - card.left, card.bottom - card.top).contains(position):
                return card.event_id
        for band in lane.bands:
            if band.left <= position.x() < band.right and band.top <= position.y() < band.bottom:
                return band.event_id
        if position.y() < lane.strip_top - 4:
            return None
        return self._in_strip(scene.viewport, lane, position.x())

    def _in_strip(self, viewport: Viewport, lane: LanePicture, x: float) -> int | None:
        near = [m for m in lane.marks if m.left - _REACH_PX <= x <= max(m.right, m.left) + _REACH_PX]
        if near:
            return min(near, key=lambda m: (abs(m.left - x) > _REACH_PX, m.rank, abs(m.left - x))).event_id
        if lane.density is None or self.columns is None:
            return None
        from timeline_app.geometry.groups import CLASSES

        columns, start = self.columns, viewport.to_time(x - _REACH_PX)
        end = viewport.to_time(x + _REACH_PX)
        for group in range(lane.number * CLASSES, (lane.number + 1) * CLASSES):
            indices, _ = columns.pyramid.visible(group, start, end, 200)
            if len(indices):
                return int(columns.event_id[indices[columns.importance[indices].argmax()]])
        return None
