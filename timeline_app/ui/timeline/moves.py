"""What menus and keys do with the view of a timeline and its chosen event: one method an action."""

from __future__ import annotations

from math import exp

from PySide6.QtCore import QPointF
from PySide6.QtGui import QCursor

from timeline_app.geometry import Viewport
from timeline_app.painting import fits
from timeline_app.ui.timeline.canvas import TimelineCanvas

_ZOOM_STEP = 2.0
#: So much of the view a page moves on; the rest is seen again.
_PAGE = 0.9
#: So many lines the lanes are scrolled by one press of a key.
_SCROLLED_LINES = 3
#: At full speed a held key moves the view by so many widths, or makes it nearer so many times e, in a second.
_WIDTHS_PER_S, _NEARER_PER_S = 1.1, 1.6
#: A short touch of such a key moves the view by this share of its width, or makes it so many times nearer.
_TOUCH_SHARE, _TOUCH_ZOOM = 0.12, 1.25


class Moves:
    """Moves about in a timeline. Times go on from where the view is gliding to."""

    def __init__(self, canvas: TimelineCanvas) -> None:
        self._canvas = canvas

    @property
    def _view(self) -> Viewport:
        return self._canvas.camera.target

    # The view

    def view_back(self) -> None:
        """Go back to the view before."""
        self._canvas.camera.back()

    def view_forward(self) -> None:
        """Go forward again."""
        self._canvas.camera.forward()

    def fit_range(self) -> None:
        """Fit the chosen ranges, else the chosen event, else where most events are."""
        self._canvas.fit(self._canvas.ranges.hull or self._canvas.selected_interval)

    def fit_all(self) -> None:
        """Fit all events, however far they lie apart."""
        canvas = self._canvas
        canvas.camera.go(fits.of_all(canvas.viewport, canvas.picture.columns, canvas.line_px))

    def zoom_in(self) -> None:
        """Twice as near, around the middle of the view."""
        self._zoom(self._view.width_px / 2, _ZOOM_STEP)

    def zoom_out(self) -> None:
        """Twice as far."""
        self._zoom(self._view.width_px / 2, 1 / _ZOOM_STEP)

    def earlier_view(self) -> None:
        """Nearly a whole view earlier."""
        self._pan(-_PAGE)

    def later_view(self) -> None:
        """Nearly a whole view later."""
        self._pan(_PAGE)

    def latest_view(self) -> None:
        """Pan to the end, with some air after the last event."""
        columns = self._canvas.picture.columns
        bounds = columns.bounds if columns is not None else None
        if bounds is not None:
            end = bounds[1] + self._view.span_s / 10
            self._canvas.camera.go(Viewport.of(end - self._view.span_s, end, self._view.width_px))

    def scroll_lanes_up(self) -> None:
        """Show the lanes above."""
        self._canvas.lane_bar.move_by(-_SCROLLED_LINES * self._canvas.line_px)

    def scroll_lanes_down(self) -> None:
        """Show the lanes below."""
        self._canvas.lane_bar.move_by(_SCROLLED_LINES * self._canvas.line_px)

    def page_lanes_up(self) -> None:
        """Show the lanes above what is in sight."""
        self._canvas.lane_bar.page(-1)

    def page_lanes_down(self) -> None:
        """Show the lanes below what is in sight."""
        self._canvas.lane_bar.page(1)

    def _pan(self, share: float) -> None:
        self._canvas.camera.go(self._view.pan(share * self._view.width_px))

    def _zoom(self, px: float, factor: float) -> None:
        self._canvas.camera.go(self._view.zoom_at(px, factor))

    # The view while keys are held

    def touch(self, across: int, nearer: int) -> None:
        """A short way later (1) or earlier (-1), nearer or farther."""
        if across:
            self._pan(across * _TOUCH_SHARE)
        if nearer:
            self._zoom(self._zoom_px(), _TOUCH_ZOOM**nearer)

    def drive(self, across: int, nearer: int) -> None:
        """Go on that way until the camera is stopped."""
        px = self._zoom_px()

        def move(view: Viewport, seconds: float) -> Viewport:
            closer = view.zoom_at(px, exp(nearer * _NEARER_PER_S * seconds)) if nearer else view
            return closer.pan(across * _WIDTHS_PER_S * view.width_px * seconds)

        self._canvas.camera.drive(move)

    def _zoom_px(self) -> float:
        """What stays in its place: what is under the pointer, else the middle."""
        lanes, pointer = self._canvas.areas().lanes, QPointF(self._canvas.mapFromGlobal(QCursor.pos()))
        if self._canvas.underMouse() and lanes.left() <= pointer.x() <= lanes.right():
            return pointer.x() - lanes.left()
        return self._view.width_px / 2

    # The chosen event

    def next_event(self) -> None:
        """Choose the next event in time."""
        self._choose(self._canvas.picture.neighbour(1, self._canvas.viewport))

    def previous_event(self) -> None:
        """Choose the event before."""
        self._choose(self._canvas.picture.neighbour(-1, self._canvas.viewport))

    def first_event(self) -> None:
        """Choose the first event of all."""
        self._choose_at(0)

    def last_event(self) -> None:
        """Choose the last event of all."""
        self._choose_at(-1)

    def event_above(self) -> None:
        """Choose the nearest event of the lane above."""
        self._choose_across(-1)

    def event_below(self) -> None:
        """Choose the nearest event of the lane below."""
        self._choose_across(1)

    def _choose_across(self, direction: int) -> None:
        from timeline_app.geometry.neighbours import in_next_lane  # numpy is there: there are columns

        columns, selected = self._canvas.picture.columns, self._canvas.selected
        index = columns.index_of(selected) if columns is not None and selected is not None else None
        if columns is None or index is None:
            self._choose(self._canvas.picture.neighbour(direction, self._canvas.viewport))
            return
        found = in_next_lane(columns, index, direction)
        if found is not None:
            self._choose(int(columns.event_id[found]))

    def _choose_at(self, index: int) -> None:
        columns = self._canvas.picture.columns
        if columns is not None and len(columns):
            self._choose(int(columns.event_id[index]))

    def _choose(self, event_id: int | None) -> None:
        if event_id is not None and event_id != self._canvas.selected:
            self._canvas.choose_event(event_id)
