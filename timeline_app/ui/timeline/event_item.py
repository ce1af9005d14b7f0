"""An event of the timeline as an item of a list that assistive technology reads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QObject, QRect, QRectF
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface, QWindow
from shiboken6 import Shiboken, VoidPtr

from timeline_app.ui.timeline import spoken
from timeline_app.ui.timeline.places import place_of

if TYPE_CHECKING:
    from timeline_app.ui.timeline.event_list import EventItems

#: Qt takes None for "there is none"; its type stubs do not say so.
NOBODY: Final = cast("QAccessibleInterface", None)


def address_of(part: Shiboken.Object | None) -> int:
    """What `interface_cast` has to return for a part of an interface, or for none.

    The stubs say int, as of every address; shiboken takes a `VoidPtr`, and crashes on an int and on None.
    """
    return cast("int", VoidPtr(0 if part is None else Shiboken.getCppPointer(part)[0]))


class EventItem(QAccessibleInterface):
    """One event, known by its id: where it stands is asked anew each time, for filters and edits move it."""

    def __init__(self, items: EventItems, event_id: int) -> None:
        super().__init__()
        self.event_id = event_id
        self._items = items
        self._actions = _Actions(items, event_id)

    @property
    def index(self) -> int | None:
        """Where it stands among the events; None where it is not shown (any more)."""
        columns = None if self._items.is_gone else self._items.canvas.picture.columns
        return None if columns is None else columns.index_of(self.event_id)

    def isValid(self) -> bool:
        """Whether it is shown."""
        return self.index is not None

    def object(self) -> QObject:
        """There is no object for an event."""
        return cast("QObject", None)

    def window(self) -> QWindow:
        """The window that it is drawn in."""
        parent = self._items.parent_of_all
        return cast("QWindow", None) if parent is NOBODY else parent.window()

    def parent(self) -> QAccessibleInterface:
        """The list."""
        return self._items.parent_of_all

    def childCount(self) -> int:
        """It has no parts."""
        return 0

    def child(self, _index: int) -> QAccessibleInterface:
        """It has no parts."""
        return NOBODY

    def childAt(self, _x: int, _y: int) -> QAccessibleInterface:
        """It has no parts."""
        return NOBODY

    def indexOfChild(self, _child: QAccessibleInterface) -> int:
        """It has no parts."""
        return -1

    def focusChild(self) -> QAccessibleInterface:
        """It has no parts."""
        return NOBODY

    def role(self) -> QAccessible.Role:
        """An item of a list."""
        return QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        """Whether it is selected, has the keys, is in view."""
        state, canvas = QAccessible.State(), self._items.canvas
        if self.index is None:
            state.invalid = True
            return state
        state.focusable = state.selectable = state.extSelectable = True
        state.selected = canvas.picture.is_chosen(self.event_id)
        state.focused = state.active = canvas.hasFocus() and canvas.selected == self.event_id
        state.offscreen = self._place() is None
        return state

    def _place(self) -> QRectF | None:
        index, canvas = self.index, self._items.canvas
        scene = canvas.scene()
        if index is None or scene is None or not canvas.isVisible():
            return None
        return place_of(scene, canvas.picture, index, canvas.areas().lanes)

    def rect(self) -> QRect:
        """Where it is drawn on the screen; empty where it is not in view."""
        place = self._place()
        return QRect() if place is None else self._items.screen_rect(place.toAlignedRect())

    def text(self, kind: QAccessible.Text) -> str:
        """Its date and title as its name, its place in the list as its description, how it was found as help."""
        index, canvas = self.index, self._items.canvas
        if index is None:
            return ""
        if kind == QAccessible.Text.Name:
            return spoken.event_words(canvas.picture, index, canvas.locale())
        if kind == QAccessible.Text.Description:
            return spoken.place_words(canvas.picture, index, canvas.locale())
        if kind == QAccessible.Text.Help:
            return spoken.plain(canvas.details(self.event_id))
        return ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Its words are not changed here."""

    def interface_cast(self, kind: QAccessible.InterfaceType) -> int:
        """The parts of it that Qt asks for."""
        return address_of(self._actions if kind == QAccessible.InterfaceType.ActionInterface else None)


class _Actions(QAccessibleActionInterface):
    """What can be done with an event without a mouse."""

    def __init__(self, items: EventItems, event_id: int) -> None:
        super().__init__()
        self._items, self._event_id = items, event_id

    def actionNames(self) -> list[str]:
        """Going to its source, selecting it, its menu."""
        return [self.pressAction(), self.setFocusAction(), self.showMenuAction()]

    def doAction(self, name: str) -> None:
        """Do what an action says."""
        items, canvas = self._items, self._items.canvas
        item = items.of(self._event_id)
        if item is None or not item.isValid():
            return
        if name in (self.pressAction(), self.setFocusAction()):
            canvas.setFocus()
            items.choose(self._event_id)
        if name == self.pressAction():
            canvas.event_activated.emit(self._event_id)
        elif name == self.showMenuAction():
            canvas.menu_requested.emit(self._event_id, item.rect().center())

    def keyBindingsForAction(self, name: str) -> list[str]:
        """The keys that do the same with the selected event."""
        return ["Return"] if name == self.pressAction() else []
