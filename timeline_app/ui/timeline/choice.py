"""The chosen ranges of the timeline, as the hand and the keys change them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from timeline_app.model import EVERYTHING, Interval, Ranges


class Choice(QObject):
    """Keeps the chosen ranges and which of them was touched last: that one is what keys change.

    `changed` carries the Ranges while the hand still moves, `settled` when it rests.
    """

    changed = Signal(object)
    settled = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.ranges = EVERYTHING
        self._touched: float | None = None

    @property
    def current(self) -> Interval | None:
        """The range that was touched last, else the last one; None where none is chosen."""
        touched = None if self._touched is None else self.ranges.at(self._touched)
        return touched or (self.ranges.intervals[-1] if self.ranges else None)

    def set(self, ranges: Ranges) -> None:
        """Take these ranges; tells nobody."""
        self.ranges = ranges

    def touch(self, interval: Interval) -> None:
        """Let keys change this range from now on."""
        self._touched = float(interval.start)

    def change(self, ranges: Ranges, *, touched: Interval | None = None) -> bool:
        """Take these ranges while the hand moves, and say so where they are others; whether they are."""
        if touched is not None:
            self.touch(touched)
        if ranges == self.ranges:
            return False
        self.ranges = ranges
        self.changed.emit(ranges)
        return True

    def settle(self) -> None:
        """Say that the ranges are as the hand wants them."""
        self.settled.emit(self.ranges)

    def put(self, ranges: Ranges, *, touched: Interval | None = None) -> None:
        """Take these ranges at once and for good."""
        if self.change(ranges, touched=touched):
            self.settle()

    def clear(self) -> None:
        """Choose no range."""
        self.put(EVERYTHING)
