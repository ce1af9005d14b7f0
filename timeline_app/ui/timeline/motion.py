"""Movement between two views: a short glide, running on after a pan, and going on while a key is held."""

from __future__ import annotations

from collections.abc import Callable
from math import exp

from PySide6.QtCore import QElapsedTimer, QObject, QTimer

from timeline_app.geometry import Viewport

_FRAME_MS = 16
_GLIDE_MS = 180
#: Time in which the speed of a pan that runs on falls to a third.
_FRICTION_MS = 260.0
_STILL_PX_PER_S = 20.0
#: Time in which a held key comes to two thirds of its speed, and the longest step that a late frame makes.
_START_MS = 160.0
_LONGEST_STEP_MS = 100.0


class Motion(QObject):
    """Shows view after view through `show`; a new movement ends the one before."""

    def __init__(self, show: Callable[[Viewport], None], parent: QObject) -> None:
        super().__init__(parent)
        self._show = show
        self._step: Callable[[float], Viewport | None] = lambda _: None
        self._clock = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setInterval(_FRAME_MS)
        self._timer.timeout.connect(self._tick)
        self.target: Viewport | None = None

    @property
    def is_running(self) -> bool:
        """Whether the view moves by itself."""
        return self._timer.isActive()

    def to(self, start: Viewport, target: Viewport) -> None:
        """Glide from one view to another."""

        def step(elapsed_ms: float) -> Viewport | None:
            share = elapsed_ms / _GLIDE_MS
            return start.between(target, 1 - (1 - share) ** 3) if share < 1 else None

        self._begin(step, target)

    def run_on(self, start: Viewport, px_per_s: float) -> None:
        """Run on with a speed that fades."""

        def step(elapsed_ms: float) -> Viewport | None:
            left = exp(-elapsed_ms / _FRICTION_MS)
            if abs(px_per_s) * left < _STILL_PX_PER_S:
                return None
            return start.pan(px_per_s * _FRICTION_MS / 1000 * (1 - left))

        self._begin(step)

    def drive(self, start: Viewport, move: Callable[[Viewport, float], Viewport]) -> None:
        """Go on until `stop`: `move` gives the view after so many seconds at full speed, which is soon reached."""
        view, last_ms = start, 0.0

        def step(elapsed_ms: float) -> Viewport | None:
            nonlocal view, last_ms
            passed_ms = min(elapsed_ms - last_ms, _LONGEST_STEP_MS)
            last_ms = elapsed_ms
            view = move(view, passed_ms / 1000 * (1 - exp(-elapsed_ms / _START_MS)))
            return view

        self._begin(step)

    def stop(self) -> None:
        """Stand still; a glide arrives at once."""
        self._timer.stop()
        target, self.target = self.target, None
        if target is not None:
            self._show(target)

    def cancel(self) -> None:
        """Stand still where the view is."""
        self.target = None
        self._timer.stop()

    def _begin(self, step: Callable[[float], Viewport | None], target: Viewport | None = None) -> None:
        self._step, self.target = step, target
        self._clock.start()
        self._timer.start()

    def _tick(self) -> None:
        viewport = self._step(float(self._clock.elapsed()))
        if viewport is None:
            self.stop()
        else:
            self._show(viewport)
