"""Going from pane to pane of the window by one key, back to where the keys were in each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QTabBar, QWidget
from shiboken6 import Shiboken


class Panes(QObject):
    """Knows the panes in their order on the screen, and where the keys were last in each of them."""

    def __init__(self, panes: Sequence[QWidget], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._panes = tuple(panes)
        self._last: dict[QWidget, QWidget] = {}
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._remember)

    def put_first(self, pane: QWidget) -> None:
        """One more pane before the others."""
        self._panes = (pane, *self._panes)

    def next_pane(self) -> None:
        """Let the keys go to the pane after the one that has them."""
        self._go(1)

    def previous_pane(self) -> None:
        """Let the keys go to the pane before."""
        self._go(-1)

    def _go(self, step: int) -> None:
        shown = [pane for pane in self._panes if pane.isVisible()]
        holder = QApplication.focusWidget()
        current = self._pane_of(holder) if holder is not None else None
        first = shown.index(current) if current in shown else -1 if step > 0 else 0
        for distance in range(1, len(shown) + 1):
            goal = self._goal(shown[(first + step * distance) % len(shown)])
            if goal is not None:
                goal.setFocus(Qt.FocusReason.TabFocusReason)
                return

    def _goal(self, pane: QWidget) -> QWidget | None:
        """Where the keys were in a pane, else its first place for them; names of tabs where there is no other."""
        last = self._last.get(pane)
        if last is not None and Shiboken.isValid(last) and _takes_keys(last):
            return last
        places = [widget for widget in _in_order(pane) if _takes_keys(widget)]
        return next((widget for widget in places if not isinstance(widget, QTabBar)), next(iter(places), None))

    def _remember(self, _before: QWidget | None, now: QWidget | None) -> None:
        pane = self._pane_of(now) if now is not None else None
        if now is not None and pane is not None:
            self._last[pane] = now

    def _pane_of(self, widget: QWidget) -> QWidget | None:
        return next((pane for pane in self._panes if pane is widget or pane.isAncestorOf(widget)), None)


def _takes_keys(widget: QWidget) -> bool:
    is_for_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return is_for_tab and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None


def _in_order(pane: QWidget) -> list[QWidget]:
    """A pane and what is in it, in the order of the Tab key."""
    found, widget = [pane], pane.nextInFocusChain()
    while widget is not None and widget is not pane:
        if pane.isAncestorOf(widget):
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found
