"""What a hand does while a button is held: one small class a drag."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QPointF, QTimer

from timeline_app.geometry import Viewport
from timeline_app.geometry.viewport import MIN_SPAN_S
from timeline_app.model import EVERYTHING, Interval, Ranges
from timeline_app.ui.timeline.canvas import TimelineCanvas

#: So near to the edge of the view a drag begins to scroll it; the speed at the edge and farther out.
_EDGE_PX = 24.0
_SCROLL_PER_S = 24.0
_FASTEST_PX_PER_S = 1_500.0
_FRAME_MS = 16


class Drag:
    """A drag from press to release; places are the widget's."""

    #: The hand holds something: the pointer shows it.
    is_grip = False
    #: The system has taken the drag over and will not say when the button comes up.
    is_over = False

    def move(self, at: QPointF, *, is_free: bool) -> None:
        """The hand moved; `is_free`: it wants no snapping."""

    def release(self) -> None:
        """The hand let go."""

    def cancel(self) -> None:
        """Esc: everything is as it was before."""


class ChooseRange(Drag):
    """Chooses a range between a moment and where the hand is, beside others.

    `scale` gives the scale in pixels from `left_px`. In the lanes the view goes on while the hand stays at its
    edge (`scrolls`).
    """

    def __init__(
        self,
        canvas: TimelineCanvas,
        anchor: float,
        *,
        scale: Callable[[], Viewport],
        left_px: float,
        scrolls: bool = True,
        beside: Ranges = EVERYTHING,
    ) -> None:
        self._canvas, self._anchor, self._scale, self._left_px = canvas, anchor, scale, left_px
        self._beside, self._before = beside, canvas.ranges
        self._x, self._is_free, self._scrolls, self._has_left_edge = 0.0, False, scrolls, False
        self._timer = QTimer(canvas, interval=_FRAME_MS)
        self._timer.timeout.connect(self._scroll)

    def move(self, at: QPointF, *, is_free: bool) -> None:
        """Follow the hand."""
        self._x, self._is_free = at.x() - self._left_px, is_free
        # A drag that begins at the edge does not scroll before it has been elsewhere.
        is_outside = not 0.0 <= self._x <= self._scale().width_px
        self._has_left_edge = self._has_left_edge or not self._speed() or is_outside
        if self._scrolls and self._has_left_edge and self._speed() and not self._timer.isActive():
            self._timer.start()
        self._choose()

    def release(self) -> None:
        """Keep the range."""
        self._timer.stop()
        self._canvas.choice.settle()

    def cancel(self) -> None:
        """The ranges are those from before."""
        self._timer.stop()
        self._canvas.choice.put(self._before)

    def _choose(self) -> None:
        scale = self._scale()
        moment = scale.to_time(min(max(self._x, 0.0), scale.width_px))
        self._canvas.choose(self._anchor, moment, scale=scale, is_free=self._is_free, beside=self._beside)

    def _speed(self) -> float:
        """Pixels a second that the view goes on, by how near to its edge the hand is."""
        width = self._scale().width_px
        depth = min(0.0, self._x - _EDGE_PX) + max(0.0, self._x - (width - _EDGE_PX))
        return max(-_FASTEST_PX_PER_S, min(depth * _SCROLL_PER_S, _FASTEST_PX_PER_S))

    def _scroll(self) -> None:
        speed = self._speed()
        if not speed:
            self._timer.stop()
            return
        self._canvas.camera.move(self._canvas.viewport.pan(speed * _FRAME_MS / 1000))
        self._choose()


class Pan(Drag):
    """Moves the view with the hand, the lanes too where they are more than fit, and lets it run on (inertia)."""

    _MEMORY_S = 0.08
    is_grip = True

    def __init__(self, canvas: TimelineCanvas, at: QPointF) -> None:
        self._canvas, self._begun, self._from = canvas, canvas.viewport, at
        self._scrolled_px = canvas.lane_bar.value()
        self._trail = [(monotonic(), at.x())]

    def move(self, at: QPointF, *, is_free: bool) -> None:
        """Follow the hand."""
        del is_free
        now = monotonic()
        self._trail = [(t, x) for t, x in self._trail if now - t < self._MEMORY_S] + [(now, at.x())]
        self._canvas.camera.move(self._begun.pan(self._from.x() - at.x()))
        self._canvas.lane_bar.setValue(round(self._scrolled_px + self._from.y() - at.y()))

    def release(self) -> None:
        """Run on when the hand was moving."""
        (begun, first), (ended, last) = self._trail[0], self._trail[-1]
        if ended - begun > 0.01 and monotonic() - ended < self._MEMORY_S:
            self._canvas.camera.run_on((first - last) / (ended - begun))

    def cancel(self) -> None:
        """The view is the one from before, and so are the lanes in sight."""
        self._canvas.camera.move(self._begun)
        self._canvas.lane_bar.setValue(self._scrolled_px)


class DragFrame(Drag):
    """Moves the view's frame in the overview."""

    is_grip = True

    def __init__(self, canvas: TimelineCanvas, overview: Viewport, at: QPointF) -> None:
        self._canvas, self._overview, self._begun, self._from = canvas, overview, canvas.viewport, at.x()

    def move(self, at: QPointF, *, is_free: bool) -> None:
        """Follow the hand."""
        del is_free
        delta_s = (at.x() - self._from) * self._overview.seconds_per_px
        self._canvas.camera.move(self._begun.pan(delta_s / self._begun.seconds_per_px))

    def cancel(self) -> None:
        """The view is the one from before."""
        self._canvas.camera.move(self._begun)


class DragEdge(Drag):
    """Moves one edge of the view's frame in the overview, which zooms: the other edge stays."""

    def __init__(self, canvas: TimelineCanvas, overview: Viewport, at: QPointF, *, is_start: bool) -> None:
        self._canvas, self._overview, self._begun, self._from = canvas, overview, canvas.viewport, at.x()
        self._is_start = is_start

    def move(self, at: QPointF, *, is_free: bool) -> None:
        """Follow the hand, as far as to the other edge."""
        del is_free
        delta_s = (at.x() - self._from) * self._overview.seconds_per_px
        start, end = self._begun.start_s, self._begun.end_s
        if self._is_start:
            start = min(start + delta_s, end - MIN_SPAN_S)
        else:
            end = max(end + delta_s, start + MIN_SPAN_S)
        self._canvas.camera.move(Viewport.of(start, end, self._begun.width_px))

    def cancel(self) -> None:
        """The view is the one from before."""
        self._canvas.camera.move(self._begun)


def move_end(canvas: TimelineCanvas, interval: Interval, *, is_start: bool) -> ChooseRange:
    """A drag of one end of a range: the other end and the other ranges stay."""
    anchor = float(interval.last_moment) if is_start else float(interval.start)
    beside = Ranges(tuple(one for one in canvas.ranges if one != interval))
    return choose_in_lanes(canvas, anchor, beside=beside)


def choose_in_lanes(canvas: TimelineCanvas, anchor: float, *, beside: Ranges = EVERYTHING) -> ChooseRange:
    """A drag that chooses on the scale of the view."""
    left_px = canvas.areas().lanes.left()
    return ChooseRange(canvas, anchor, scale=lambda: canvas.viewport, left_px=left_px, beside=beside)


def is_beyond_click(first: QPointF, last: QPointF, distance_px: float = 4.0) -> bool:
    """Whether a hand has moved so far that it drags."""
    return (first - last).manhattanLength() >= distance_px
