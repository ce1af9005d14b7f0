"""What a hand does while a button is held: one small class a drag."""

from __future__ import annotations

from time import monotonic

from PySide6.QtCore import QPointF

from timeline_app.geometry import Viewport
from timeline_app.model import Interval
from timeline_app.ui.timeline.canvas import TimelineCanvas


class Drag:
    """A drag from press to release; x in pixels of the area where it began."""

    def move(self, x: float, *, is_free: bool) -> None:
        """The hand moved; `is_free`: it wants no snapping."""

    def release(self) -> None:
        """The hand let go."""


class ChooseRange(Drag):
    """Chooses a range between where the hand went down and where it is."""

    def __init__(self, canvas: TimelineCanvas, scale: Viewport, anchor: float) -> None:
        self._canvas, self._scale, self._anchor = canvas, scale, anchor

    def move(self, x: float, *, is_free: bool) -> None:
        """Follow the hand."""
        moment = self._scale.to_time(min(max(x, 0.0), self._scale.width_px))
        self._canvas.choose(self._anchor, moment, scale=self._scale, is_free=is_free)

    def release(self) -> None:
        """Keep the range."""
        self._canvas.settle()


def move_end(canvas: TimelineCanvas, scale: Viewport, interval: Interval, *, is_start: bool) -> ChooseRange:
    """A drag of one end of a range: the other end stays."""
    return ChooseRange(canvas, scale, float(interval.last_moment) if is_start else float(interval.start))


class Pan(Drag):
    """Moves the view with the hand and lets it run on at release (inertia)."""

    _MEMORY_S = 0.08

    def __init__(self, canvas: TimelineCanvas, x: float) -> None:
        self._canvas, self._begun, self._from = canvas, canvas.viewport, x
        self._trail = [(monotonic(), x)]

    def move(self, x: float, *, is_free: bool) -> None:
        """Follow the hand."""
        del is_free
        now = monotonic()
        self._trail = [(t, at) for t, at in self._trail if now - t < self._MEMORY_S] + [(now, x)]
        self._canvas.show_viewport(self._begun.pan(self._from - x))

    def release(self) -> None:
        """Run on when the hand was moving."""
        (begun, first), (ended, last) = self._trail[0], self._trail[-1]
        if ended - begun > 0.01 and monotonic() - ended < self._MEMORY_S:
            self._canvas.glide((first - last) / (ended - begun))


class DragFrame(Drag):
    """Moves the view's frame in the overview."""

    def __init__(self, canvas: TimelineCanvas, overview: Viewport, x: float) -> None:
        self._canvas, self._overview, self._begun, self._from = canvas, overview, canvas.viewport, x

    def move(self, x: float, *, is_free: bool) -> None:
        """Follow the hand."""
        del is_free
        delta_s = (x - self._from) * self._overview.seconds_per_px
        self._canvas.show_viewport(self._begun.pan(delta_s / self._begun.seconds_per_px))


def is_beyond_click(first: QPointF, last: QPointF, distance_px: float = 4.0) -> bool:
    """Whether a hand has moved so far that it drags."""
    return (first - last).manhattanLength() >= distance_px
