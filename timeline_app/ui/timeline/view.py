"""The timeline under the hand: mouse, wheel, touch pad, keys and tooltips."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from timeline_app.geometry import Viewport
from timeline_app.painting.chips import Chip, ChipName
from timeline_app.ui.timeline.canvas import TimelineCanvas
from timeline_app.ui.timeline.gestures import ChooseRange, Drag, DragFrame, Pan, is_beyond_click, move_end

#: A notch of the wheel (120 eighths of a degree) magnifies by a quarter.
_ZOOM_PER_UNIT = 1.25 ** (1 / 120)
_GRIP_PX = 5.0


class TimelineView(TimelineCanvas):
    """Dated events that a hand can pan, zoom, choose from and select; see `TimelineCanvas` for what it shows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._pressed: QPointF | None = None
        self._waiting: Drag | None = None
        self._drag: Drag | None = None
        self._drag_left = 0.0
        self._is_space_held = False

    # Buttons

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a drag, which is one only once the hand has moved a little."""
        if self._drag is not None:
            return
        self._motion.stop()
        QToolTip.hideText()
        at = event.position()
        is_pan = event.button() == Qt.MouseButton.MiddleButton or self._is_space_held
        if event.button() not in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            return
        self._pressed = at
        self._drag_left = self.areas().lanes.left()
        if is_pan:
            self._waiting = Pan(self, at.x() - self._drag_left)
        elif self._chip_at(at) is None:
            self._waiting = self._drag_at(at, shifts=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))

    def _drag_at(self, at: QPointF, *, shifts: bool) -> Drag:
        """What a plain drag from a place does."""
        areas = self.areas()
        if areas.overview.contains(at):
            self._drag_left = areas.overview.left()
            scale = self._overview.viewport(areas.overview.width(), self.viewport)
            x = at.x() - self._drag_left
            if self._overview.frame_rect(areas.overview, self.viewport).contains(at) and self._is_zoomed(scale):
                return DragFrame(self, scale, x)
            return ChooseRange(self, scale, scale.to_time(x))
        end = self._end_at(at)
        if end is not None and self.range_ is not None:
            return move_end(self, self.viewport, self.range_, is_start=end == 0)
        if shifts and self.range_ is not None:
            middle = (self.range_.start + self.range_.end) / 2
            return move_end(self, self.viewport, self.range_, is_start=self.moment_at(at.x()) < middle)
        return ChooseRange(self, self.viewport, self.moment_at(at.x()))

    def _is_zoomed(self, overview: Viewport) -> bool:
        """Whether the frame leaves room in the overview: where it fills it, a drag there chooses."""
        return self.viewport.span_s < 0.9 * overview.span_s

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the hand with the drag that it began, or say what is under it."""
        at = event.position()
        if self._pressed is None:
            self._hover(at)
            return
        if self._drag is None and self._waiting is not None and is_beyond_click(self._pressed, at):
            self._drag = self._waiting
            if isinstance(self._drag, Pan | DragFrame):
                self.setCursor(Qt.CursorShape.ClosedHandCursor)
        if self._drag is not None:
            is_free = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
            self._drag.move(at.x() - self._drag_left, is_free=is_free)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the drag, or take the click."""
        if self._pressed is None:
            return
        drag, self._drag, self._waiting, self._pressed = self._drag, None, None, None
        if drag is not None:
            drag.release()
        elif event.button() == Qt.MouseButton.LeftButton and not self._is_space_held:
            self._click(event.position(), adds=bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        self._hover(event.position())

    def _click(self, at: QPointF, *, adds: bool) -> None:
        chip, event_id, overview = self._chip_at(at), self.event_at(at), self.areas().overview
        if chip is not None:
            self._press_chip(chip)
        elif overview.contains(at):
            moment = self._overview.viewport(overview.width(), self.viewport).to_time(at.x() - overview.left())
            half = self.viewport.span_s / 2
            self._go(Viewport.of(moment - half, moment + half, self.viewport.width_px))
        elif event_id is not None and adds:
            self.event_toggled.emit(event_id)
        elif event_id is not None:
            self.select(event_id)
            self.event_selected.emit(event_id)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Fit the event under the hand and go to its source."""
        event_id = self.event_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and event_id is not None:
            self._activate(event_id, is_fitted=True)
        else:
            self.mousePressEvent(event)

    def _activate(self, event_id: int, *, is_fitted: bool = False) -> None:
        self.select(event_id)
        interval = self._picture.interval_of(event_id)
        if is_fitted and interval is not None:
            self.fit(interval)
        self.event_activated.emit(event_id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the event under the hand, or of the selected one when asked by key."""
        is_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        event_id = self.event_at(QPointF(event.pos())) if is_mouse else self.selected
        if event_id is not None:
            self.menu_requested.emit(event_id, event.globalPos())

    # Hovering

    def _hover(self, at: QPointF) -> None:
        hovered = self.event_at(at)
        if hovered != self._hovered:
            self._hovered = hovered
            self.update()
        areas, overview = self.areas(), self._overview
        if self._is_space_held:
            self.setCursor(Qt.CursorShape.OpenHandCursor)
        elif self._end_at(at) is not None:
            self.setCursor(Qt.CursorShape.SizeHorCursor)
        elif hovered is not None or self._chip_at(at) is not None:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        elif areas.overview.contains(at) and overview.frame_rect(areas.overview, self.viewport).contains(at):
            self.setCursor(Qt.CursorShape.OpenHandCursor)
        else:
            self.unsetCursor()

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the hand any more."""
        super().leaveEvent(event)
        if self._hovered is not None:
            self._hovered = None
            self.update()

    def _end_at(self, at: QPointF) -> int | None:
        """Which end of the range (0 the start, 1 the end) is under the hand."""
        areas = self.areas()
        if self.range_ is None or not areas.lanes.united(areas.axis).contains(at):
            return None
        distances = [abs(self.x_of(moment) - at.x()) for moment in (self.range_.start, self.range_.end)]
        nearest = 0 if distances[0] < distances[1] else 1
        return nearest if distances[nearest] <= _GRIP_PX else None

    def _chip_at(self, at: QPointF) -> Chip | None:
        return next((chip for chip in self.chips() if chip.rect.contains(at)), None)

    def _press_chip(self, chip: Chip) -> None:
        if chip.name is ChipName.UNDATED:
            self.undated_requested.emit()
            return
        event_id = self._picture.nearest_outside(self.viewport, is_before=chip.name is ChipName.BEFORE)
        interval = self._picture.interval_of(event_id) if event_id is not None else None
        if interval is not None:
            self._reveal(interval)

    def event(self, event: QEvent) -> bool:
        """Show tooltips; take pinches of a touch pad."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            event_id = self.event_at(QPointF(event.pos()))
            text = self._details(event_id) if event_id is not None and self._pressed is None else ""
            if text:
                QToolTip.showText(event.globalPos(), text, self)
            else:
                QToolTip.hideText()
            return True
        if (
            isinstance(event, QNativeGestureEvent)
            and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture
        ):
            self._zoom_at(event.position(), max(0.1, 1 + event.value()))
            return True
        return super().event(event)

    # Wheel

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom at the pointer; sideways or with Shift pan; over the names of the lanes scroll them."""
        pixels, angle = event.pixelDelta(), event.angleDelta()
        is_fine = not pixels.isNull()
        across, along = (pixels.x(), pixels.y()) if is_fine else (angle.x(), angle.y())
        event.accept()
        if self.areas().headers.contains(event.position()):
            self._scroll(along if is_fine else along / 3)
            return
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not across:
            across, along = along, 0
        self._motion.stop()
        if abs(across) > abs(along):
            self.show_viewport(self.viewport.pan(-across if is_fine else -across * 0.6))
        elif along:
            self._zoom_at(event.position(), _ZOOM_PER_UNIT ** (along * (2.0 if is_fine else 1.0)))

    def _zoom_at(self, at: QPointF, factor: float) -> None:
        self.show_viewport(self.viewport.zoom_at(at.x() - self.areas().lanes.left(), factor))

    def _scroll(self, delta_px: float) -> None:
        limit = self._picture.scroll_limit(self.areas().lanes.height())
        self._scroll_px = min(max(self._scroll_px - delta_px, 0.0), limit)
        self.update()

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the timeline; what it does not know goes on to the window."""
        key, shifts = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        forward = Qt.Key.Key_Left if self.isRightToLeft() else Qt.Key.Key_Right
        if key == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._is_space_held = True
            self.setCursor(Qt.CursorShape.OpenHandCursor)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            direction = 1 if key == forward else -1
            self.extend_range(direction) if shifts else self._step(direction)
        elif not self._key_of_view(key):
            super().keyPressEvent(event)

    def _key_of_view(self, key: int) -> bool:
        """Keys without modifiers; False for one that means nothing here."""
        if key == Qt.Key.Key_Escape and (self._drag is not None or self.range_ is not None):
            self._drag = self._waiting = None
            self.clear_range()
        elif key == Qt.Key.Key_F:
            self.fit(self.range_)
        elif key == Qt.Key.Key_Home:
            self.fit_all()
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_in()
        elif key == Qt.Key.Key_Minus:
            self.zoom_out()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.selected is not None:
            self._activate(self.selected)
        else:
            return False
        return True

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Space let go."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._is_space_held = False
            self.unsetCursor()
        else:
            super().keyReleaseEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the keys come here."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keys go elsewhere."""
        super().focusOutEvent(event)
        self._is_space_held = False
        self.update()
