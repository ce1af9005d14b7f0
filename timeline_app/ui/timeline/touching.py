"""Fingers on a touch screen: pan, pinch, tap, and hold to choose a range."""

from __future__ import annotations

from collections.abc import Sequence
from math import hypot
from time import monotonic

from PySide6.QtCore import QEvent, QPointF, Qt, QTimer
from PySide6.QtGui import QEventPoint, QInputDevice, QTouchEvent

from timeline_app.ui.timeline.canvas import TimelineCanvas
from timeline_app.ui.timeline.gestures import Drag, Pan, is_beyond_click
from timeline_app.ui.timeline.pointing import Pointing
from timeline_app.ui.timeline.wheel import Wheel

#: A finger that stays for so long holds; it is less exact than a mouse; two taps so near in time are one.
_HOLD_MS = 450
_SLOP_PX = 12.0
_DOUBLE_S = 0.35
_LEAST_GAP_PX = 8.0


class Touching:
    """Turns touches into the gestures of a timeline."""

    def __init__(self, canvas: TimelineCanvas, wheel: Wheel, pointing: Pointing) -> None:
        self._canvas, self._wheel, self._pointing = canvas, wheel, pointing
        self._first = QPointF()
        self._drag: Drag | None = None
        self._gap: tuple[QPointF, float] | None = None
        self._has_pinched = False
        self._tapped = (0.0, QPointF())
        self._hold = QTimer(canvas, singleShot=True, interval=_HOLD_MS)
        self._hold.timeout.connect(self._choose)

    def follow(self, event: QTouchEvent) -> bool:
        """Follow the fingers; False for those on a touch pad, which move the pointer."""
        if event.deviceType() == QInputDevice.DeviceType.TouchPad:
            return False
        points = event.points()
        if event.type() == QEvent.Type.TouchBegin:
            self._begin(points)
        elif event.type() == QEvent.Type.TouchCancel:
            self._cancel()
        elif event.type() == QEvent.Type.TouchEnd:
            self._end(points[0].position())
        elif len(points) > 1:
            self._pinch(points)
        elif not self._has_pinched:
            self._move(points[0].position())
        event.accept()
        return True

    def _begin(self, points: Sequence[QEventPoint]) -> None:
        self._canvas.camera.stop()
        self._first, self._drag, self._gap, self._has_pinched = points[0].position(), None, None, False
        self._hold.start()
        if len(points) > 1:
            self._pinch(points)

    def _move(self, at: QPointF) -> None:
        if self._drag is None and is_beyond_click(self._first, at, _SLOP_PX):
            self._hold.stop()
            self._drag = Pan(self._canvas, self._first)
        if self._drag is not None:
            self._drag.move(at, is_free=False)

    def _choose(self) -> None:
        """The finger was held: from here on it chooses, or moves an end that is under it."""
        self._drag = self._pointing.drag_at(self._first, Qt.KeyboardModifier.NoModifier, is_pan=False)

    def _pinch(self, points: Sequence[QEventPoint]) -> None:
        """Zoom by the distance of two fingers, pan with the middle between them."""
        self._hold.stop()
        self._has_pinched = True
        if self._drag is not None:
            self._drag.cancel() if not isinstance(self._drag, Pan) else self._drag.release()
            self._drag = None
        one, other = points[0].position(), points[1].position()
        middle, gap = (one + other) / 2, max(hypot(*(one - other).toTuple()), _LEAST_GAP_PX)
        if any(point.state() == QEventPoint.State.Released for point in points):
            self._gap = None
            return
        if self._gap is not None:
            before, before_gap = self._gap
            self._wheel.zoom_at(before, gap / before_gap)
            camera = self._canvas.camera
            camera.move(camera.target.pan(before.x() - middle.x()))
        self._gap = (middle, gap)

    def _end(self, at: QPointF) -> None:
        is_tap = self._hold.isActive() and not self._has_pinched
        drag, self._drag = self._drag, None
        self._hold.stop()
        if drag is not None:
            drag.release()
        elif is_tap:
            self._tap(at)

    def _tap(self, at: QPointF) -> None:
        before_s, before = self._tapped
        self._tapped = (monotonic(), at)
        if monotonic() - before_s < _DOUBLE_S and not is_beyond_click(before, at, 2 * _SLOP_PX):
            self._pointing.double_click(at)
        else:
            self._pointing.click(at, Qt.KeyboardModifier.NoModifier)

    def _cancel(self) -> None:
        self._hold.stop()
        if self._drag is not None:
            self._drag.cancel()
            self._drag = None
