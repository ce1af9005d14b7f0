"""The timeline as it is shown: joins geometry and painter; `view` adds the hand."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QStyle, QWidget

from timeline_app.geometry import Viewport
from timeline_app.geometry.brush import snap_unit, stretch
from timeline_app.geometry.lane_layout import LaneLayout
from timeline_app.model import EVERYTHING, Interval, Ranges
from timeline_app.painting import fits
from timeline_app.painting.areas import Areas
from timeline_app.painting.axis import axis_of
from timeline_app.painting.chips import Chip
from timeline_app.painting.focus import draw_focus
from timeline_app.painting.lane_colors import LaneColors
from timeline_app.painting.overview import Overview, OverviewPart
from timeline_app.painting.painter import Frame
from timeline_app.painting.painting_on import painting_on
from timeline_app.painting.palette import TimelineColors
from timeline_app.painting.picture import Picture
from timeline_app.painting.still import StillFrames
from timeline_app.ui.timeline import accessible
from timeline_app.ui.timeline.camera import Camera
from timeline_app.ui.timeline.choice import Choice
from timeline_app.ui.timeline.lane_bar import LaneBar
from timeline_app.ui.timeline.outside import Outside

if TYPE_CHECKING:
    from timeline_app.geometry import EventColumns
    from timeline_app.geometry.scene import Scene


class TimelineCanvas(QWidget):
    """Dated events on a zoomable axis, with an overview below: what is shown, without the hand.

    `camera` keeps the stretch of time in view, `choice` the chosen ranges, `picture` the events behind what is
    drawn. Signals carry model values: `ranges_selected` while a range is dragged (Ranges, empty for none),
    `ranges_settled` at its end, `event_selected`, `event_toggled` (chosen beside others, or no longer),
    `event_activated` and `menu_requested` the event's id, `view_changed` seconds, `outside_changed` how many lie
    before and after the view, `event_moved_to_lane` the event that was dropped there and the lane's name.
    `lane_layout_changed` (a LaneLayout) and `lane_menu_requested` (a lane's name) come from the headers of lanes.
    `columns_changed`, `ranges_changed` and `current_changed` (another event is the selected one) are told whoever
    asked for it.
    """

    ranges_selected = Signal(object)
    ranges_settled = Signal(object)
    ranges_changed = Signal()
    event_selected = Signal(int)
    event_toggled = Signal(int)
    event_activated = Signal(int)
    event_moved_to_lane = Signal(int, str)
    menu_requested = Signal(int, QPoint)
    lane_layout_changed = Signal(object)
    lane_menu_requested = Signal(str, QPoint)
    undated_requested = Signal()
    copy_requested = Signal()
    view_changed = Signal(float, float)
    outside_changed = Signal(int, int)
    columns_changed = Signal()
    current_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # nothing is seen through it
        self.camera = Camera(fits.around_today(max(1.0, float(self.width()))), self._is_animated, self)
        self.camera.moved.connect(self._follow_camera)
        self.choice = Choice(self)
        self.choice.changed.connect(self._follow_choice)
        self.choice.settled.connect(self.ranges_settled)
        self._picture = Picture(self.font())
        self._overview = Overview()
        self._still = StillFrames(self._overview)
        self.choice.settled.connect(self._still.forget)
        self._hovered: int | None = None
        self._empty_text = ""
        self._fails = False
        self._areas: tuple[object, Areas] | None = None
        self._outside = Outside()
        self.lane_colors = LaneColors()
        self.lane_bar = LaneBar(self._picture, self)
        self.lane_bar.valueChanged.connect(self.update)
        self._details: Callable[[int], str] = lambda _: ""
        accessible.install()  # before anything is told of this widget
        self.setAccessibleName(self.tr("Timeline of events"))  # last: who listens looks at all the rest at once

    # What is shown

    def set_columns(self, columns: EventColumns | None, *, is_fitted: bool = True) -> None:
        """Show these events; the view stays, but for the first ones, whose bulk is fitted.

        While articles are still being read and nobody has moved the view, it goes on fitting what has come; with
        `is_fitted` false it is left as it is, unless none of the first ones would be seen.
        """
        before, after = (0 if c is None else len(c) for c in (self._picture.columns, columns))
        camera, self._fails = self.camera, False
        self._picture.set_columns(columns)
        self._overview.set_columns(columns)
        self._fit_lanes()  # they may be others, and have got names
        self._hovered = None
        camera.is_untouched = camera.is_untouched or columns is None
        if camera.is_untouched and is_fitted and after > before:
            camera.show(fits.of_bulk(self.viewport, columns, self.line_px))
        self._count_outside()
        if after > before == 0 and not self.is_any_in_view:
            camera.show(fits.of_bulk(self.viewport, columns, self.line_px))
        self.columns_changed.emit()

    def set_titles(self, lookup: Callable[[Sequence[int]], Mapping[int, str]]) -> None:
        """Where titles come from, by event id; asked only for the cards in view."""
        self._fails = False
        self._picture.titles.set_lookup(lookup)
        self.update()

    def set_details(self, lookup: Callable[[int], str]) -> None:
        """Where the rich text of the tooltip comes from, by event id; the caller escapes it."""
        self._details = lookup

    def set_empty_text(self, text: str) -> None:
        """What stands in the middle while there is nothing to show."""
        self._empty_text = text
        self.update()

    def set_undated(self, count: int) -> None:
        """How many events have no place on the calendar; shown as a chip that can be clicked."""
        self._outside.undated = count
        self.update()

    @property
    def lane_layout(self) -> LaneLayout:
        """How high the lanes are, and which are folded."""
        return self._picture.layout

    def set_lane_layout(self, layout: LaneLayout) -> None:
        """Give the lanes these heights; tells nobody."""
        self._picture.layout = layout
        self._fit_lanes()
        self.update()

    def set_lane_words(self, words: Mapping[str, str]) -> None:
        """What lanes are called whose names are not read; see `Picture.set_lane_words`."""
        self._picture.set_lane_words(words)
        self._fit_lanes()
        self.update()

    def details(self, event_id: int) -> str:
        """The rich text of an event's tooltip."""
        return self._details(event_id)

    @property
    def picture(self) -> Picture:
        """The events behind what is drawn; only to be looked at."""
        return self._picture

    @property
    def colors(self) -> TimelineColors:
        """The colours of the picture; lanes keep theirs by name."""
        columns = self._picture.columns
        return self.lane_colors.of(self.palette(), columns.lanes if columns is not None else ())

    @property
    def is_any_in_view(self) -> bool:
        """Whether an event lies in the view at least in part."""
        columns = self._picture.columns
        return columns is not None and self._outside.count < len(columns)

    # The stretch of time in view

    @property
    def viewport(self) -> Viewport:
        """The view as it is drawn, in pixels of the lanes' area."""
        return self.camera.viewport

    @property
    def view(self) -> tuple[float, float]:
        """Start and end of what is in view, seconds; while the view glides, where it is going."""
        target = self.camera.target
        return target.start_s, target.end_s

    def set_view(self, start_s: float, end_s: float) -> None:
        """Show a stretch of time at once."""
        self.camera.is_untouched = False
        self.camera.show(Viewport.of(start_s, end_s, self.viewport.width_px))

    def fit(self, interval: Interval | None = None) -> None:
        """Glide to an interval with some air, or to the bulk of all events."""
        view, columns = self.viewport, self._picture.columns
        if interval is None:
            self.camera.go(fits.of_bulk(view, columns, self.line_px))
        else:
            self.camera.go(fits.of_interval(view, fits.clipped(interval, columns), self.line_px))
        self.camera.is_untouched = interval is None

    def _is_animated(self) -> bool:
        duration = self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self)
        return duration > 0 and self.isVisible()

    def _follow_camera(self) -> None:
        viewport = self.viewport
        self._count_outside()
        self.view_changed.emit(viewport.start_s, viewport.end_s)

    # The chosen ranges and event

    @property
    def ranges(self) -> Ranges:
        """The chosen ranges."""
        return self.choice.ranges

    def set_ranges(self, ranges: Ranges) -> None:
        """Show chosen ranges; tells nobody."""
        if ranges != self.ranges:
            self.choice.set(ranges)
            self.ranges_changed.emit()
            self.update()

    def choose(
        self, first: float, last: float, *, scale: Viewport, is_free: bool, beside: Ranges = EVERYTHING
    ) -> None:
        """Choose the range between two moments, in whole calendar units of a scale or freely, beside others."""
        unit = None if is_free else snap_unit(scale, self._picture.finest)
        chosen = stretch(first, last, scale, unit=unit)
        self.choice.change(beside.with_(chosen), touched=chosen)

    def _follow_choice(self, ranges: Ranges) -> None:
        self.ranges_changed.emit()
        self.ranges_selected.emit(ranges)
        self.update()

    @property
    def selected(self) -> int | None:
        """The id of the chosen event."""
        return self._picture.selected

    @property
    def selected_interval(self) -> Interval | None:
        """When the chosen event is."""
        return self._picture.interval_of(self.selected) if self.selected is not None else None

    def select(self, event_id: int | None) -> None:
        """Mark an event as the chosen one and bring it into view; tells nobody."""
        if event_id == self._picture.selected:
            return
        self._picture.selected = event_id
        if self.selected_interval is not None:
            self.camera.reveal(self.selected_interval)
            self.lane_bar.reveal(event_id)
        self.current_changed.emit()
        self.update()

    def choose_event(self, event_id: int) -> None:
        """Mark an event as the chosen one for the hand, and say so."""
        self.select(event_id)
        self.event_selected.emit(event_id)

    def set_chosen(self, ids: Iterable[int]) -> None:
        """Mark these events as chosen beside the selected one; tells nobody."""
        self._picture.chosen = frozenset(ids)
        self.update()

    def set_highlighted(self, ids: Iterable[int]) -> None:
        """Outline these events."""
        self._picture.highlighted = frozenset(ids)
        self.update()

    # Where things stand

    def areas(self) -> Areas:
        """Where the parts stand in the widget."""
        fonts, widths = self._picture.fonts, (self._picture.headers_px, self.lane_bar.extent_px)
        key = (self.size(), self.isRightToLeft(), *widths, fonts)
        if self._areas is None or self._areas[0] != key:
            self._areas = key, Areas.of(QSizeF(key[0]), fonts.small.metrics, *widths, is_mirrored=key[1])
        return self._areas[1]

    def x_of(self, moment: float) -> float:
        """The widget's x of a moment, in the view that the widget goes to."""
        return self.areas().lanes.left() + self.camera.target.to_px(moment)

    def moment_at(self, x: float) -> float:
        """The moment at the widget's x; the inverse of `x_of`."""
        return self.camera.target.to_time(x - self.areas().lanes.left())

    def overview_scale(self) -> Viewport:
        """What the overview shows, in pixels from its left edge."""
        return self._overview.viewport(self.areas().overview.width(), self.viewport)

    def overview_part(self, at: QPointF) -> OverviewPart | None:
        """What a hand takes hold of at a place of the overview; None beside it."""
        return self._overview.part_at(self.areas().overview, self.viewport, at)

    def overview_tip(self) -> str:
        """What the overview shows, in rich text."""
        return self._overview.tip(self.locale())

    def event_at(self, position: QPointF) -> int | None:
        """The id of the event drawn at a position of the widget."""
        scene, lanes = self.scene(), self.areas().lanes
        if scene is None or not lanes.contains(position):
            return None
        return self._picture.event_at(scene, position - lanes.topLeft())

    def scene(self) -> Scene | None:
        """The layout of the view as it is drawn; None where there are no events."""
        if not self._picture.columns:
            return None
        height_px = self.areas().lanes.height()
        return self._picture.scene(self.viewport, height_px, self.locale(), self.lane_bar.value())

    def _fit_lanes(self) -> None:
        """The lanes are others, or have another room: see whether they are to be scrolled."""
        self.lane_bar.fit(self.areas().lanes.height(), self.line_px)
        self.lane_bar.setGeometry(self.areas().bar.toAlignedRect())  # others, where the bar has come or gone
        self.camera.resize(self.areas().lanes.width())

    @property
    def line_px(self) -> float:
        """How high a line of text is."""
        return self._picture.fonts.small.line_px

    # Qt's side

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a frame."""
        with painting_on(self) as painter:
            painter.fillRect(self.rect(), self.colors.ground)
            if self._fails:  # it was said once; other events or titles are tried again
                return
            self._fails = True
            self._picture.images.begin(self.viewport)
            self._still.draw(painter, self.frame(), QRectF(self.rect()))
            if self.hasFocus():
                draw_focus(painter, QRectF(self.rect()), self.colors)
            self._fails = False
        if self._picture.images.is_behind:
            self.update()

    def chips(self) -> tuple[Chip, ...]:
        """The small labels at the edges that can be clicked."""
        if self._picture.columns is None:
            return ()
        return self._outside.chips(self.areas(), self.font(), self.locale())

    def frame(self) -> Frame:
        """All that a frame draws."""
        return Frame(
            areas=self.areas(),
            viewport=self.viewport,
            axis=axis_of(self.viewport, self.font(), self.locale(), finest=self._picture.finest),
            scene=self.scene(),
            picture=self._picture,
            colors=self.colors,
            font=self.font(),
            locale=self.locale(),
            ranges=self.ranges,
            hovered=self._hovered,
            today=float(fits.today()),
            chips=self.chips(),
            empty_text=self._empty_text,
            lane_names=self._picture.lane_names,
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the view over the new width; the overview follows."""
        super().resizeEvent(event)
        self._fit_lanes()
        self._count_outside()

    def changeEvent(self, event: QEvent) -> None:
        """Follow palette, font and language."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LocaleChange, QEvent.Type.LanguageChange):
            self._picture.set_font(self.font())
            self._outside.forget_words()
            self._still.forget()
            self._fit_lanes()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for some rows of cards."""
        return QSize(900, 340)

    def minimumSizeHint(self) -> QSize:
        """Room for the axis and a row."""
        return QSize(240, round(7 * self.line_px))

    def _count_outside(self) -> None:
        if self._outside.follow(self._picture.columns, self.viewport):
            self.outside_changed.emit(self._outside.before, self._outside.after)
        self.update()
