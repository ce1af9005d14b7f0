"""Movement between two views: a short glide to a target, and running on after a pan."""

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


class Motion(QObject):
    """Shows view after view through `show`; a new movement ends the one before."""

    def __init__(self, show: Callable[[Viewport], None], parent: QObject) -> None:
        super().__init__(parent)
        self._show = show
        self._step: Callable[[float], Viewport | None] | None = None
        self._clock = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setInterval(_FRAME_MS)
        self._timer.timeout.connect(self._tick)
        self.target: Viewport | None = None

    def to(self, start: Viewport, target: Viewport) -> None:
        """Glide from one view to another."""
        self.target = target

        def step(elapsed_ms: float) -> Viewport | None:
            share = min(1.0, elapsed_ms / _GLIDE_MS)
            return start.between(target, 1 - (1 - share) ** 3)

        self._begin(step, lambda ms: ms >= _GLIDE_MS)

    def run_on(self, start: Viewport, px_per_s: float) -> None:
        """Run on with a speed that fades."""
        self.target = None

        def step(elapsed_ms: float) -> Viewport | None:
            way = px_per_s * _FRICTION_MS / 1000 * (1 - exp(-elapsed_ms / _FRICTION_MS))
            return start.pan(way)

        self._begin(step, lambda ms: abs(px_per_s) * exp(-ms / _FRICTION_MS) < _STILL_PX_PER_S)

    def stop(self) -> None:
        """Stand still; a glide arrives at once."""
        self._timer.stop()
        target, self.target = self.target, None
        if target is not None:
            self._show(target)

    def _begin(self, step: Callable[[float], Viewport | None], is_over: Callable[[float], bool]) -> None:
        self._step, self._is_over = step, is_over
        self._clock.start()
        self._timer.start()

    def _tick(self) -> None:
        elapsed = float(self._clock.elapsed())
        if self._step is None or self._is_over(elapsed):
            self.stop()
            return
        viewport = self._step(elapsed)
        if viewport is not None:
            self._show(viewport)
