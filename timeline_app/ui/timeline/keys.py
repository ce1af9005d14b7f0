"""The keys of the timeline."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from time import monotonic

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from timeline_app.ui.timeline.moves import Moves

_NONE, _SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
_CTRL, _ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier

#: What a key does, by its code and those that are held with it: the name of an action.
BINDINGS: Mapping[tuple[Qt.Key, Qt.KeyboardModifier], str] = {
    (Qt.Key.Key_Left, _NONE): "previous_event",
    (Qt.Key.Key_Right, _NONE): "next_event",
    (Qt.Key.Key_Up, _NONE): "event_above",
    (Qt.Key.Key_Down, _NONE): "event_below",
    (Qt.Key.Key_J, _NONE): "next_event",
    (Qt.Key.Key_K, _NONE): "previous_event",
    (Qt.Key.Key_Home, _CTRL): "first_event",
    (Qt.Key.Key_End, _CTRL): "last_event",
    (Qt.Key.Key_Home, _NONE): "fit_all",
    (Qt.Key.Key_End, _NONE): "latest_view",
    (Qt.Key.Key_PageUp, _NONE): "earlier_view",
    (Qt.Key.Key_PageDown, _NONE): "later_view",
    (Qt.Key.Key_F, _NONE): "fit_range",
    (Qt.Key.Key_Plus, _NONE): "zoom_in",
    (Qt.Key.Key_Plus, _SHIFT): "zoom_in",
    (Qt.Key.Key_Equal, _NONE): "zoom_in",
    (Qt.Key.Key_Minus, _NONE): "zoom_out",
    (Qt.Key.Key_R, _NONE): "choose_event_range",
    (Qt.Key.Key_R, _SHIFT): "add_event_range",
    (Qt.Key.Key_Right, _SHIFT): "extend_right",
    (Qt.Key.Key_Left, _SHIFT): "extend_left",
    (Qt.Key.Key_Right, _ALT | _SHIFT): "extend_right",
    (Qt.Key.Key_Left, _ALT | _SHIFT): "extend_left",
    (Qt.Key.Key_Right, _CTRL | _SHIFT): "shorten_right",
    (Qt.Key.Key_Left, _CTRL | _SHIFT): "shorten_left",
    (Qt.Key.Key_PageUp, _SHIFT): "earlier_range",
    (Qt.Key.Key_PageDown, _SHIFT): "later_range",
    (Qt.Key.Key_N, _NONE): "next_range",
    (Qt.Key.Key_N, _SHIFT): "previous_range",
    (Qt.Key.Key_Delete, _NONE): "remove_range",
    (Qt.Key.Key_Up, _CTRL): "scroll_lanes_up",
    (Qt.Key.Key_Down, _CTRL): "scroll_lanes_down",
    (Qt.Key.Key_PageUp, _CTRL): "page_lanes_up",
    (Qt.Key.Key_PageDown, _CTRL): "page_lanes_down",
    (Qt.Key.Key_L, _NONE): "fold_lane",
    (Qt.Key.Key_Down, _ALT): "raise_lane",
    (Qt.Key.Key_Up, _ALT): "lower_lane",
    (Qt.Key.Key_L, _SHIFT): "show_lane_menu",
    (Qt.Key.Key_C, _CTRL): "copy_event",
    (Qt.Key.Key_Return, _NONE): "activate_event",
    (Qt.Key.Key_Enter, _NONE): "activate_event",
}

#: Keys that move the view while they are held: later (1) or earlier (-1), nearer (1) or farther (-1).
DRIVES: Mapping[Qt.Key, tuple[int, int]] = {
    Qt.Key.Key_W: (0, 1),
    Qt.Key.Key_S: (0, -1),
    Qt.Key.Key_A: (-1, 0),
    Qt.Key.Key_D: (1, 0),
}

#: A key that is held no longer was only touched: it moves the view a step.
_TOUCH_S = 0.15


def binding(event: QKeyEvent) -> str | None:
    """The action that a key press asks for; the number pad's keys count like the others."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return BINDINGS.get((Qt.Key(event.key()), held))


def is_drive(event: QKeyEvent) -> bool:
    """Whether a key moves the view while it is held."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return Qt.Key(event.key()) in DRIVES and held == _NONE


class HeldKeys:
    """The keys that are held to move the view; `is_animated`: whether the system wants it smooth."""

    def __init__(self, moves: Moves, stop: Callable[[], None], *, is_animated: Callable[[], bool]) -> None:
        self._moves, self._stop, self._is_animated = moves, stop, is_animated
        self._held: list[Qt.Key] = []
        self._since_s = 0.0

    def press(self, event: QKeyEvent) -> None:
        """A key went down, or repeats: the system that wants no movement gets steps."""
        key = Qt.Key(event.key())
        if not self._is_animated():
            self._moves.touch(*DRIVES[key])
        elif not event.isAutoRepeat() and key not in self._held:
            self._held.append(key)
            self._since_s = monotonic()
            self._drive()

    def release(self, event: QKeyEvent) -> bool:
        """A key came up; False where it was none of these."""
        key = Qt.Key(event.key())
        if event.isAutoRepeat() or key not in self._held:
            return key in DRIVES
        self._held.remove(key)
        if self._held:
            self._drive()
        else:
            self._stop()
            if monotonic() - self._since_s < _TOUCH_S:
                self._moves.touch(*DRIVES[key])
        return True

    def let_go(self) -> None:
        """The keys go elsewhere."""
        if self._held:
            self._held.clear()
            self._stop()

    def _drive(self) -> None:
        ways = [DRIVES[key] for key in self._held]
        self._moves.drive(sum(way[0] for way in ways), sum(way[1] for way in ways))
