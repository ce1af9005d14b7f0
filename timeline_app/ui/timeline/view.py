"""The timeline widget: joins geometry, painter and gestures."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Signal
from PySide6.QtWidgets import QWidget

from timeline_app.geometry import Viewport
from timeline_app.model import Interval

if TYPE_CHECKING:
    from timeline_app.geometry import EventColumns


class TimelineView(QWidget):
    """Dated events on a zoomable axis, with an overview below.

    Signals carry model values: `range_selected` while a range is dragged (Interval or None), `range_settled` at its
    end, `event_selected`, `event_activated` and `menu_requested` the event's id, `view_changed` seconds.
    """

    range_selected = Signal(object)
    range_settled = Signal(object)
    event_selected = Signal(int)
    event_activated = Signal(int)
    menu_requested = Signal(int, QPoint)
    view_changed = Signal(float, float)
    outside_changed = Signal(int, int)
    undated_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._viewport = Viewport.of(0, 86400, 100)
        self._columns: EventColumns | None = None
        self._range: Interval | None = None
        self._selected: int | None = None

    @property
    def view(self) -> tuple[float, float]:
        """Start and end of what is in view, seconds."""
        return self._viewport.start_s, self._viewport.end_s

    @property
    def range_(self) -> Interval | None:
        """The chosen range."""
        return self._range

    def set_columns(self, columns: EventColumns | None) -> None:
        """Show these events; the view stays, but for the first ones, whose bulk is fitted."""
        self._columns = columns

    def set_titles(self, lookup: Callable[[Sequence[int]], Mapping[int, str]]) -> None:
        """Where titles come from, by event id; asked only for the cards in view."""

    def set_details(self, lookup: Callable[[int], str]) -> None:
        """Where the rich text of the tooltip comes from, by event id; the caller escapes it."""

    def set_empty_text(self, text: str) -> None:
        """What stands in the middle while there is nothing to show."""

    def set_undated(self, count: int) -> None:
        """How many events have no place on the calendar; shown as a chip that can be clicked."""

    def set_range(self, interval: Interval | None) -> None:
        """Show a chosen range; tells nobody."""
        self._range = interval

    def set_view(self, start_s: float, end_s: float) -> None:
        """Show a stretch of time at once."""

    def fit(self, interval: Interval | None = None) -> None:
        """Show an interval with some air, or all events."""

    def select(self, event_id: int | None) -> None:
        """Mark an event as the chosen one and bring it into view; tells nobody."""
        self._selected = event_id

    def set_highlighted(self, ids: Iterable[int]) -> None:
        """Outline these events."""

    def select_next(self) -> None:
        """Go to the next event in time."""

    def select_previous(self) -> None:
        """Go to the event before."""

    def extend_range(self, direction: int) -> None:
        """Move the end of the range by a calendar unit of the scale: later for 1, earlier for -1."""

    def zoom_in(self) -> None:
        """Twice as near, around the middle of the view."""

    def zoom_out(self) -> None:
        """Twice as far."""

    def x_of(self, moment: float) -> float:
        """The widget's x of a moment."""
        return self._viewport.to_px(moment)

    def moment_at(self, x: float) -> float:
        """The moment at the widget's x."""
        return self._viewport.to_time(x)

    def event_at(self, position: QPointF) -> int | None:
        """The id of the event drawn at a position."""
        return None
