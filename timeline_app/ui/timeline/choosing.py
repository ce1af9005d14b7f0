"""What menus and keys do with the chosen ranges of a timeline: one method an action."""

from __future__ import annotations

from collections.abc import Callable

from timeline_app.geometry.brush import extended, shifted, shortened, snap_unit
from timeline_app.model import EVERYTHING, Granularity, Interval, Ranges
from timeline_app.ui.timeline.canvas import TimelineCanvas


class Choosing:
    """Changes the range that was touched last, by the calendar unit of the view's scale."""

    def __init__(self, canvas: TimelineCanvas) -> None:
        self._canvas, self._choice = canvas, canvas.choice

    def choose_event_range(self) -> None:
        """Choose the time of the chosen event and no other."""
        self._add_to(EVERYTHING)

    def add_event_range(self) -> None:
        """Choose the time of the chosen event beside the ranges that there are."""
        self._add_to(self._choice.ranges)

    def extend_right(self) -> None:
        """Let the range end later; where none is chosen begin with the chosen event, else in the middle."""
        self._change(lambda current: extended(current, 1, self._unit))

    def extend_left(self) -> None:
        """Let the range begin earlier."""
        self._change(lambda current: extended(current, -1, self._unit))

    def shorten_right(self) -> None:
        """Let the range begin later."""
        self._change(lambda current: shortened(current, 1, self._unit))

    def shorten_left(self) -> None:
        """Let the range end earlier."""
        self._change(lambda current: shortened(current, -1, self._unit))

    def later_range(self) -> None:
        """Choose what follows the range, as long as it is."""
        self._change(lambda current: shifted(current, 1))

    def earlier_range(self) -> None:
        """Choose what comes before the range, as long as it is."""
        self._change(lambda current: shifted(current, -1))

    def next_range(self) -> None:
        """Go to the next of several ranges: keys change that one."""
        self._go_to(1)

    def previous_range(self) -> None:
        """Go to the range before."""
        self._go_to(-1)

    def remove_range(self) -> None:
        """Take back the choice of the range that was touched last."""
        if (current := self._choice.current) is not None:
            self._choice.put(self._choice.ranges.without(current))

    def clear_range(self) -> None:
        """Choose no range."""
        self._choice.clear()

    @property
    def _unit(self) -> Granularity:
        return snap_unit(self._canvas.viewport, self._canvas.picture.finest)

    def _first(self) -> Interval:
        """Where a choice by keys begins."""
        view = self._canvas.viewport
        middle = Interval.around(int(view.to_time(view.width_px / 2)), self._unit)
        return self._canvas.selected_interval or middle

    def _add_to(self, ranges: Ranges) -> None:
        first = self._first()
        self._choice.put(ranges.with_(first), touched=first)

    def _change(self, change: Callable[[Interval], Interval]) -> None:
        current = self._choice.current
        if current is None:
            self._add_to(EVERYTHING)
            return
        changed = change(current)
        self._choice.put(self._choice.ranges.replaced(current, changed), touched=changed)
        self._canvas.camera.reveal(changed)

    def _go_to(self, direction: int) -> None:
        """The next range in time, after the last one the first."""
        current, intervals = self._choice.current, self._choice.ranges.intervals
        if current is not None:
            found = intervals[(intervals.index(current) + direction) % len(intervals)]
            self._choice.touch(found)
            self._canvas.camera.reveal(found)
            self._canvas.update()
