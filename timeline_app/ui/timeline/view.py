"""The timeline under the hand: buttons, hovering, keys and tooltips."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QCursor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPaintEvent,
    QTouchEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from timeline_app.ui.timeline.canvas import TimelineCanvas
from timeline_app.ui.timeline.carrying import Carrying, Clip
from timeline_app.ui.timeline.choosing import Choosing
from timeline_app.ui.timeline.gestures import Drag, is_beyond_click
from timeline_app.ui.timeline.keys import HeldKeys, binding, is_drive
from timeline_app.ui.timeline.lane_headers import LaneHeaders
from timeline_app.ui.timeline.moves import Moves
from timeline_app.ui.timeline.pointing import Pointing
from timeline_app.ui.timeline.touching import Touching
from timeline_app.ui.timeline.wheel import Wheel

#: So long after the view has moved it is looked what is under a pointer that stands still.
_LOOK_MS = 120


class TimelineView(TimelineCanvas):
    """Dated events that a hand can pan, zoom, choose from and select; see `TimelineCanvas` for what it shows.

    `deeds` are the objects whose methods carry out the actions of the timeline by their names.
    `event_hovered(id)`: the event under the pointer, 0 for none.
    """

    event_hovered = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.moves, self.choosing, self.headers = Moves(self), Choosing(self), LaneHeaders(self)
        self.carrying = Carrying(self, self.headers)
        self.pointing = Pointing(self, self.headers, self.carrying)
        self.deeds = (self.moves, self.choosing, self.headers, self.pointing)
        self._wheel = Wheel(self)
        self._touching = Touching(self, self._wheel, self.pointing)
        self._held = HeldKeys(self.moves, self.camera.stop, is_animated=self._is_animated)
        self._pressed: QPointF | None = None
        self._button = Qt.MouseButton.NoButton
        self._waiting: Drag | None = None
        self._drag: Drag | None = None
        self._is_space_held = False
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        look = QTimer(self, singleShot=True, interval=_LOOK_MS)
        look.timeout.connect(self._look_under_pointer)
        self.camera.moved.connect(look.start)

    # Buttons

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a drag, which is one only once the hand has moved a little."""
        if self._pressed is not None:
            return
        self.camera.stop()
        QToolTip.hideText()
        if event.button() not in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            return
        self._pressed, self._button = event.position(), event.button()
        is_pan = event.button() == Qt.MouseButton.MiddleButton or self._is_space_held
        self._waiting = self.pointing.drag_at(event.position(), event.modifiers(), is_pan=is_pan)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the hand with the drag that it began, or say what is under it."""
        at = event.position()
        if self._pressed is None:
            self._hover(at)
            return
        if self._drag is None and self._waiting is not None and is_beyond_click(self._pressed, at):
            self._drag = self._waiting
            if self._drag.is_grip:
                self.setCursor(Qt.CursorShape.ClosedHandCursor)
        if self._drag is not None:
            drag = self._drag
            drag.move(at, is_free=bool(event.modifiers() & Qt.KeyboardModifier.AltModifier))
            if drag.is_over:  # the system took it, and the button with it
                self._drop_drag()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the drag, or take the click, of the button that began it."""
        if self._pressed is None or event.button() != self._button:
            return
        drag, is_click = self._drag, self._waiting is not None or self._drag is None
        self._drop_drag()
        if drag is not None:
            drag.release()
        elif is_click and self._button == Qt.MouseButton.LeftButton and not self._is_space_held:
            self.pointing.click(event.position(), event.modifiers())
        self._hover(event.position())

    def _drop_drag(self) -> None:
        self._drag = self._waiting = self._pressed = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Fit what is under the hand."""
        is_left = event.button() == Qt.MouseButton.LeftButton
        if not (is_left and self.pointing.double_click(event.position())):
            self.mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of what is under the hand, or of the selected event when asked by key."""
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            self.pointing.ask_menu(QPointF(event.pos()), event.globalPos())
        else:
            self.pointing.ask_menu_of_selected()

    # Hovering

    def _hover(self, at: QPointF) -> None:
        hovered = self.event_at(at)
        self._set_hovered(hovered)
        shape = Qt.CursorShape.OpenHandCursor if self._is_space_held else self.pointing.cursor_at(at, hovered)
        if shape is None:
            self.unsetCursor()
        else:
            self.setCursor(shape)

    def _look_under_pointer(self) -> None:
        """The view has moved: something else may be under a pointer that has not."""
        if self.underMouse() and self._pressed is None:
            self._hover(QPointF(self.mapFromGlobal(QCursor.pos())))

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the hand any more."""
        super().leaveEvent(event)
        self._set_hovered(None)

    def _set_hovered(self, event_id: int | None) -> None:
        if event_id != self._hovered:
            self._hovered = event_id
            self.update()
            self.event_hovered.emit(event_id or 0)

    def set_lit(self, ids: Iterable[int]) -> None:
        """Light these events as long as something that belongs to them is pointed at elsewhere."""
        lit = frozenset(ids)
        if lit != self._picture.lit:
            self._picture.lit = lit
            self.update()

    def event(self, event: QEvent) -> bool:
        """Show tooltips; take touches, pinches of a touch pad, and its keys before the window does."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            return self._show_tip(event)
        if isinstance(event, QTouchEvent):
            return self._touching.follow(event) or super().event(event)
        if isinstance(event, QNativeGestureEvent):
            return self._wheel.pinch(event) or super().event(event)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and self._knows(event):
            event.accept()
            return True
        return super().event(event)

    def _show_tip(self, event: QHelpEvent) -> bool:
        text = self.pointing.tip_at(QPointF(event.pos())) if self._pressed is None else ""
        if text:
            QToolTip.showText(event.globalPos(), text, self)
        else:
            QToolTip.hideText()
        return True

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom at the pointer; sideways or with Shift pan; over the names of lanes, or with Alt, scroll them."""
        event.accept()
        QToolTip.hideText()
        self._wheel.turn(event)

    # Keys

    def _knows(self, event: QKeyEvent) -> bool:
        """Whether a key is the timeline's own; Esc is while there is something to take back."""
        if event.key() == Qt.Key.Key_Escape:
            return self._drag is not None or bool(self.ranges)
        return event.key() == Qt.Key.Key_Space or is_drive(event) or binding(event) is not None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the timeline; what it does not know goes on to the window."""
        if event.key() == Qt.Key.Key_Space:
            if not event.isAutoRepeat():
                self._is_space_held = True
                self.setCursor(Qt.CursorShape.OpenHandCursor)
        elif event.key() == Qt.Key.Key_Escape and self._knows(event):
            self._take_back()
        elif is_drive(event):
            self._held.press(event)
        elif not self._do(binding(event)):
            super().keyPressEvent(event)

    def _do(self, name: str | None) -> bool:
        """Carry out an action by its name."""
        owner = next((one for one in self.deeds if name and hasattr(one, name)), None)
        if owner is not None and name is not None:
            getattr(owner, name)()
        return owner is not None

    def _take_back(self) -> None:
        """Esc: end the drag as if it had not begun, else choose no range."""
        drag = self._drag
        if drag is None:
            self.choosing.clear_range()
        else:
            self._drag = self._waiting = None
            drag.cancel()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Space or a key that moves the view let go."""
        if event.key() == Qt.Key.Key_Space:
            if not event.isAutoRepeat():
                self._is_space_held = False
                self.unsetCursor()
        elif not self._held.release(event):
            super().keyReleaseEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the keys come here."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keys go elsewhere."""
        super().focusOutEvent(event)
        self._is_space_held = False
        self._held.let_go()
        self.update()

    # Drops

    def set_clip(self, clip: Clip) -> None:
        """Where the plain text and the HTML of events come from that are dragged out of the window, by id."""
        self.carrying.clip = clip

    def set_lanes_own(self, are_own: bool) -> None:
        """Whether lanes are the user's own, so that an event can be dropped on another one."""
        self.carrying.are_lanes_own = are_own

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """An event of this timeline may be dropped on a lane; files are the window's."""
        self.carrying.enter(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show the lane under it."""
        self.carrying.hover(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It is carried elsewhere."""
        self.carrying.leave()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Say that an event goes to another lane."""
        self.carrying.drop(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a frame, and where a drop would go."""
        super().paintEvent(event)
        self.carrying.paint()
