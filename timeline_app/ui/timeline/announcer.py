"""Tells assistive technology what changed on the timeline: sparingly, and only once the hand rests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QApplication, QWidget

from timeline_app.ui.announcing import announce
from timeline_app.ui.timeline import spoken

if TYPE_CHECKING:
    from timeline_app.ui.timeline.canvas import TimelineCanvas
    from timeline_app.ui.timeline.event_list import EventItems

#: So long a hand rests before what it did is told: a range, a view, other events.
_RANGE_MS, _VIEW_MS, _EVENTS_MS = 300, 800, 1_000


class Announcer(QObject):
    """Follows a timeline: the focus goes with the selected event, ranges, views and counts are told in words."""

    def __init__(self, canvas: TimelineCanvas, items: EventItems) -> None:
        super().__init__(items)
        self._canvas, self._items = canvas, items
        self._told = (canvas.ranges, self._count)
        self._known_view, self._known_scroll = canvas.view, canvas.lane_bar.value()
        self._range_timer = self._timer(_RANGE_MS, self._tell_ranges)
        self._view_timer = self._timer(_VIEW_MS, self._tell_view)
        self._lanes_timer = self._timer(_RANGE_MS, self._tell_lanes)
        self._events_timer = self._timer(_EVENTS_MS, self._tell_events)
        canvas.current_changed.connect(self._follow_current)
        canvas.ranges_changed.connect(self._range_timer.start)
        canvas.view_changed.connect(lambda _start, _end: self._view_timer.start())
        canvas.lane_bar.valueChanged.connect(lambda _px: self._lanes_timer.start())
        canvas.columns_changed.connect(self._follow_columns)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow_focus)

    @property
    def _count(self) -> int:
        columns = self._canvas.picture.columns
        return 0 if columns is None else len(columns)

    def _timer(self, interval_ms: int, tell: object) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=interval_ms)
        timer.timeout.connect(tell)
        return timer

    def _follow_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """The timeline got the keys: its selected event is what they go to."""
        if now is self._canvas:
            self._tell_focus()

    def _follow_current(self) -> None:
        self._know_view()  # it may pan and scroll to the event, which needs no words of its own
        if self._canvas.hasFocus():
            self._tell_focus()

    def _follow_columns(self) -> None:
        self._know_view()  # the first events are fitted, and counted
        self._events_timer.start()

    def _tell_focus(self) -> None:
        item = self._items.current
        if item is not None and item.isValid():
            for kind in (QAccessible.Event.Focus, QAccessible.Event.SelectionAdd):
                QAccessible.updateAccessibility(QAccessibleEvent(item, kind))

    def _tell_ranges(self) -> None:
        canvas, (before, count) = self._canvas, self._told
        if canvas.ranges != before:
            self._told = (canvas.ranges, count)
            self._say(spoken.ranges_words(canvas.picture.columns, canvas.ranges, canvas.locale()))

    def _tell_view(self) -> None:
        canvas, before = self._canvas, self._known_view
        self._known_view = canvas.view
        if canvas.hasFocus() and canvas.view != before:
            self._say(spoken.view_words(canvas.picture.columns, canvas.viewport, canvas.locale()))

    def _tell_lanes(self) -> None:
        bar, before = self._canvas.lane_bar, self._known_scroll
        self._known_scroll = bar.value()
        if self._canvas.hasFocus() and bar.value() != before and bar.words:
            self._say(bar.words)

    def _know_view(self) -> None:
        self._known_view, self._known_scroll = self._canvas.view, self._canvas.lane_bar.value()

    def _tell_events(self) -> None:
        """Other events are shown: how many there are now, where that changed."""
        ranges, before = self._told
        count = self._count
        if count != before:
            self._told = (ranges, count)
            canvas = self._canvas
            QAccessible.updateAccessibility(QAccessibleEvent(canvas, QAccessible.Event.ObjectReorder))
            self._say(spoken.count_words(canvas.picture.columns))

    def _say(self, words: str) -> None:
        announce(self._canvas, words)
