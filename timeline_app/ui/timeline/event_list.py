"""The timeline as assistive technology meets it: a list with one item an event, in the order of time.

Only items that somebody asked for exist, and the oldest of them go: a million events cost nothing here. Qt owns
the C++ side of each interface and none of the Python side, so `EventItems` keeps the references.
"""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QPoint, QPointF, QRect, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAccessibleSelectionInterface
from PySide6.QtWidgets import QAccessibleWidget

from timeline_app.ui.timeline import spoken
from timeline_app.ui.timeline.announcer import Announcer
from timeline_app.ui.timeline.event_item import NOBODY, EventItem, address_of

if TYPE_CHECKING:
    from timeline_app.ui.timeline.canvas import TimelineCanvas

#: So many items are kept for those who come back to them.
KEPT: Final = 4_096
#: So many are made before the program goes on with its own work; who asks for all at once gets no more of them.
MADE_AT_ONCE: Final = 1_024


def event_list(canvas: TimelineCanvas) -> EventList:
    """A list of the events of a timeline.

    Qt asks for another one whenever a signal of the timeline is connected for the first time, since that gives
    its class another meta object: all lists of a timeline share their items.
    """
    items = canvas.findChild(EventItems, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return EventList(canvas, items or EventItems(canvas))


class EventItems(QObject):
    """The items of a timeline that exist, and its announcer."""

    def __init__(self, canvas: TimelineCanvas) -> None:
        super().__init__(canvas)
        self.canvas = canvas
        self.is_gone = False
        self._items: OrderedDict[int, EventItem] = OrderedDict()
        self._made = 0
        self._announcer = Announcer(canvas, self)
        canvas.destroyed.connect(self._release)

    def __len__(self) -> int:
        return len(self._items)

    def __bool__(self) -> bool:
        return True

    @property
    def is_spent(self) -> bool:
        """Whether as many were made as are before the program goes on with its own work."""
        return self._made >= MADE_AT_ONCE

    @property
    def current(self) -> EventItem | None:
        """The item of the selected event."""
        event_id = self.canvas.selected
        return None if event_id is None else self.of(event_id)

    def of(self, event_id: int) -> EventItem | None:
        """The item of an event, made where it is not kept; None where too many are made at once."""
        item = self._items.get(event_id)
        if item is not None:
            self._items.move_to_end(event_id)
            return item
        if self.is_spent:
            return None
        if not self._made:
            QTimer.singleShot(0, self, self._rest)
        self._made += 1
        while len(self._items) >= KEPT:
            self._drop(self._items.popitem(last=False)[1])
        item = self._items[event_id] = EventItem(self, event_id)
        QAccessible.registerAccessibleInterface(item)
        return item

    def choose(self, event_id: int, *, adds: bool = False) -> None:
        """Select an event as a click would."""
        if adds:
            self.canvas.event_toggled.emit(event_id)
        else:
            self.canvas.select(event_id)
            self.canvas.event_selected.emit(event_id)

    @property
    def parent_of_all(self) -> QAccessibleInterface:
        """The list."""
        return NOBODY if self.is_gone else QAccessible.queryAccessibleInterface(self.canvas)

    def screen_rect(self, rect: QRect) -> QRect:
        """A rectangle of the timeline on the screen."""
        return QRect(self.canvas.mapToGlobal(rect.topLeft()), rect.size())

    def _rest(self) -> None:
        self._made = 0

    def _release(self) -> None:
        """Let go of all items: the timeline is gone, and must not be asked any more."""
        self.is_gone = True
        while self._items:
            self._drop(self._items.popitem()[1])

    @staticmethod
    def _drop(item: EventItem) -> None:
        QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(item))


class EventList(QAccessibleWidget):
    """The list; its children are numbered by time, from 0."""

    def __init__(self, canvas: TimelineCanvas, items: EventItems) -> None:
        super().__init__(canvas, QAccessible.Role.List)
        self._canvas, self._items = canvas, items
        self._selection = _Selection(items)

    # Children

    def childCount(self) -> int:
        """How many events are dated and shown."""
        columns = self._canvas.picture.columns
        return 0 if columns is None else len(columns)

    def child(self, index: int) -> QAccessibleInterface:
        """The event at an index; None where there is none, or where too many are asked for at once."""
        if self._items.is_spent:
            return NOBODY  # at once: who asks for a million waits a second or two, not a minute
        columns = self._canvas.picture.columns
        if columns is None or not 0 <= index < len(columns):
            return NOBODY
        return self._items.of(int(columns.event_id[index])) or NOBODY

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """The index of an event; -1 for one that is not shown."""
        index = child.index if isinstance(child, EventItem) else None
        return -1 if index is None else index

    def childAt(self, x: int, y: int) -> QAccessibleInterface:
        """The event that is drawn at a place of the screen."""
        event_id = self._canvas.event_at(QPointF(self._canvas.mapFromGlobal(QPoint(x, y))))
        return NOBODY if event_id is None else self._items.of(event_id) or NOBODY

    def focusChild(self) -> QAccessibleInterface:
        """The selected event while the timeline has the keys."""
        return (self._items.current if self._canvas.hasFocus() else None) or NOBODY

    # What is said of it

    def text(self, kind: QAccessible.Text) -> str:
        """Its name, and as its description how many events there are, what is in view, what is chosen."""
        if kind != QAccessible.Text.Description:
            return super().text(kind)
        canvas = self._canvas
        return spoken.timeline_words(canvas.picture, canvas.viewport, canvas.ranges, canvas.locale())

    def state(self) -> QAccessible.State:
        """That several events can be selected, beside what any widget says."""
        state = super().state()
        state.multiSelectable = state.extSelectable = True
        return state

    def interface_cast(self, kind: QAccessible.InterfaceType) -> int:
        """The parts of it that Qt asks for."""
        if kind == QAccessible.InterfaceType.SelectionInterface:
            return address_of(self._selection)
        address: int | None = super().interface_cast(kind)
        return address_of(None) if address is None else address


class _Selection(QAccessibleSelectionInterface):
    """Which events are selected, and selecting others."""

    def __init__(self, items: EventItems) -> None:
        super().__init__()
        self._items = items

    def _chosen(self) -> list[EventItem]:
        """The selected event and those beside it, by time."""
        picture = self._items.canvas.picture
        ids = picture.chosen if picture.selected is None else picture.chosen | {picture.selected}
        items = [item for number in ids if (item := self._items.of(number)) is not None]
        places = [(item.index, item) for item in items]
        return [item for _, item in sorted((place for place in places if place[0] is not None), key=_first)]

    def selectedItemCount(self) -> int:
        """How many are selected."""
        return len(self._chosen())

    def selectedItems(self) -> list[QAccessibleInterface]:
        """Those that are selected."""
        return list(self._chosen())

    def selectedItem(self, index: int) -> QAccessibleInterface:
        """One of those that are selected."""
        items = self._chosen()
        return items[index] if 0 <= index < len(items) else NOBODY

    def isSelected(self, item: QAccessibleInterface) -> bool:
        """Whether an event is selected."""
        return isinstance(item, EventItem) and self._items.canvas.picture.is_chosen(item.event_id)

    def select(self, item: QAccessibleInterface) -> bool:
        """Select an event beside those that are."""
        if not isinstance(item, EventItem) or item.index is None:
            return False
        if not self.isSelected(item):
            self._items.choose(item.event_id, adds=self._items.canvas.selected is not None)
        return True

    def unselect(self, item: QAccessibleInterface) -> bool:
        """Take an event out of several that are selected; the last one stays."""
        if not isinstance(item, EventItem) or not self.isSelected(item) or self.selectedItemCount() < 2:
            return False
        self._items.choose(item.event_id, adds=True)
        return True

    def selectAll(self) -> bool:
        """A timeline is not selected as a whole."""
        return False

    def clear(self) -> bool:
        """One event stays selected."""
        return False


def _first(pair: tuple[int | None, EventItem]) -> int:
    return pair[0] or 0
