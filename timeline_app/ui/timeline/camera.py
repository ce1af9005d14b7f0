"""What stretch of time is in view, how it moves, and which views there were before."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from timeline_app.geometry import Viewport
from timeline_app.model import Interval
from timeline_app.ui.timeline.history import History, View
from timeline_app.ui.timeline.motion import Motion

#: A movement is over, and a step of the history, when nothing has moved for so long.
_REST_MS = 600


class Camera(QObject):
    """Keeps the view of one timeline. `is_animated` says whether the system wants movement at all.

    `moved` tells that the view is another, `rested` that a movement is over, `history_changed` whether one can go
    back, and forward.
    """

    moved = Signal()
    rested = Signal()
    history_changed = Signal(bool, bool)

    def __init__(self, viewport: Viewport, is_animated: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self.viewport = viewport
        self.is_untouched = True
        self._is_animated = is_animated
        self._history = History(_view(viewport))
        self._motion = Motion(self._follow, self)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._come_to_rest)

    @property
    def target(self) -> Viewport:
        """The view as it will be when a glide has arrived."""
        return self._motion.target or self.viewport

    @property
    def is_resting(self) -> bool:
        """Whether nothing moves."""
        return not self._motion.is_running

    # By the program

    def show(self, viewport: Viewport) -> None:
        """Show a view at once; going back does not lead to the one before."""
        self._motion.cancel()
        self._rest.stop()
        self._set(viewport)
        self._history.correct(_view(viewport))

    def resize(self, width_px: float) -> None:
        """Keep the stretch of time over another width; a movement ends there, over the same width it goes on."""
        if width_px == self.viewport.width_px:
            return
        target = self._motion.target
        self._motion.cancel()
        self.viewport = (target or self.viewport).resized(width_px)

    # By the hand

    def move(self, viewport: Viewport) -> None:
        """Follow the hand: show a view at once."""
        self._motion.cancel()
        self.is_untouched = False
        self._follow(viewport)

    def go(self, viewport: Viewport) -> None:
        """Glide to a view."""
        self.is_untouched = False
        if self._is_animated():
            self._motion.to(self.viewport, viewport)
            self._begin_step()
        else:
            self.move(viewport)

    def reveal(self, interval: Interval) -> None:
        """Pan so far that an interval begins in view; not at all where it does."""
        view = self.target
        margin = view.span_s * 0.08
        if interval.start < view.end_s - margin and interval.end > view.start_s + margin:
            return
        middle = min(interval.start + view.span_s * 0.4, (interval.start + interval.end) / 2)
        self.go(Viewport.of(middle - view.span_s / 2, middle + view.span_s / 2, view.width_px))

    def run_on(self, px_per_s: float) -> None:
        """Let the view run on with a speed that fades."""
        if self._is_animated():
            self._motion.run_on(self.viewport, px_per_s)

    def drive(self, move: Callable[[Viewport, float], Viewport]) -> None:
        """Let the view go on until `stop`; `move` gives the view after so many seconds."""
        self.is_untouched = False
        self._motion.drive(self.target, move)

    def stop(self) -> None:
        """Stand still; a glide arrives at once."""
        self._motion.stop()

    # History

    def back(self) -> bool:
        """Glide to the view before; whether there is one."""
        self._note()
        return self._return(self._history.back())

    def forward(self) -> bool:
        """Glide to the view that somebody went back from; whether there is one."""
        self._note()
        return self._return(self._history.forward())

    def _return(self, view: View | None) -> bool:
        if view is not None:
            self.go(Viewport.of(*view, self.viewport.width_px))
        self._tell_history()
        return view is not None

    def _tell_history(self) -> None:
        is_moving = self._rest.isActive()
        self.history_changed.emit(self._history.can_go_back or is_moving, self._history.can_go_forward)

    def _note(self) -> None:
        """Make a step of what has been moved and not come to rest yet."""
        if self._rest.isActive():
            self._rest.stop()
            self._history.note(_view(self.target))

    def _come_to_rest(self) -> None:
        if self._motion.is_running:
            self._rest.start()
            return
        self._history.note(_view(self.viewport))
        self._tell_history()
        self.rested.emit()

    def _follow(self, viewport: Viewport) -> None:
        if viewport != self.viewport:
            self._begin_step()
            self._set(viewport)

    def _begin_step(self) -> None:
        is_new = not self._rest.isActive()
        self._rest.start()
        if is_new:
            self._tell_history()

    def _set(self, viewport: Viewport) -> None:
        if viewport != self.viewport:
            self.viewport = viewport
            self.moved.emit()


def _view(viewport: Viewport) -> View:
    return viewport.start_s, viewport.end_s
