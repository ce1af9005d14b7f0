"""The wheel of a mouse and two fingers on a touch pad: zoom at the pointer, pan, scroll the lanes."""

from __future__ import annotations

from time import monotonic

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QInputDevice, QNativeGestureEvent, QWheelEvent

from timeline_app.ui.timeline.canvas import TimelineCanvas

#: A notch of a wheel (120 eighths of a degree) magnifies by a quarter; a pixel of a touch pad is two such units.
_NOTCH = 120
_ZOOM_PER_UNIT = 1.25 ** (1 / _NOTCH)
_UNITS_PER_PX = 2.0
_PAN_PX_PER_UNIT = 0.6
_SCROLL_PX_PER_UNIT = 1 / 3
#: Fingers that have been still for so long begin another movement; a movement keeps to the axis of its beginning.
_PAUSE_S = 0.2
_DECIDED_PX = 4
#: So long the speed of two fingers is remembered for the way that the view runs on.
_MEMORY_S = 0.08


class Wheel:
    """Turns what wheels and touch pads say into movements of a timeline."""

    def __init__(self, canvas: TimelineCanvas) -> None:
        self._canvas = canvas
        self._way = QPoint()
        self._is_across = False
        self._last_s = 0.0
        self._trail: list[tuple[float, float]] = []

    def turn(self, event: QWheelEvent) -> None:
        """Zoom at the pointer; sideways or with Shift pan; over the names of lanes, or with Alt, scroll them."""
        is_fine, delta = _delta(event)
        is_over_names = self._canvas.areas().headers.contains(event.position())
        if is_over_names or event.modifiers() & Qt.KeyboardModifier.AltModifier:
            way = delta.y() or delta.x()  # with Alt some systems turn a wheel's way aside
            self._canvas.lane_bar.move_by(-way * (1 if is_fine else _SCROLL_PX_PER_UNIT))
            return
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not delta.x():
            delta = delta.transposed()
        self._follow_axis(event.phase(), delta)
        if event.phase() == Qt.ScrollPhase.ScrollEnd:
            self._run_on()
        elif self._is_across:
            self._pan(-delta.x() * (1 if is_fine else _PAN_PX_PER_UNIT))
        elif delta.y() and event.phase() != Qt.ScrollPhase.ScrollMomentum:  # a zoom stops where the fingers do
            units = delta.y() * (_UNITS_PER_PX if is_fine else 1)
            is_notch = not is_fine and abs(delta.y()) >= _NOTCH
            self.zoom_at(event.position(), _ZOOM_PER_UNIT**units, is_gliding=is_notch)

    def pinch(self, event: QNativeGestureEvent) -> bool:
        """Follow two fingers that close or open on a touch pad; False for other gestures."""
        if event.gestureType() != Qt.NativeGestureType.ZoomNativeGesture:
            return False
        self.zoom_at(event.position(), max(0.1, 1 + event.value()))
        return True

    def zoom_at(self, at: QPointF, factor: float, *, is_gliding: bool = False) -> None:
        """Magnify around a place of the widget."""
        camera, px = self._canvas.camera, at.x() - self._canvas.areas().lanes.left()
        if is_gliding:
            camera.go(camera.target.zoom_at(px, factor))
        else:
            camera.move(camera.target.zoom_at(px, factor))

    def _follow_axis(self, phase: Qt.ScrollPhase, delta: QPoint) -> None:
        """Decide between along and across once a movement, so that a slanting one does not do both."""
        now = monotonic()
        is_new = phase == Qt.ScrollPhase.ScrollBegin or (
            phase == Qt.ScrollPhase.NoScrollPhase
            and (now - self._last_s > _PAUSE_S or delta.manhattanLength() >= _NOTCH)
        )
        self._last_s = now
        if is_new:
            self._way, self._trail = QPoint(), []
        if self._way.manhattanLength() < _DECIDED_PX:
            self._way += delta
            self._is_across = abs(self._way.x()) > abs(self._way.y())

    def _pan(self, px: float) -> None:
        now = monotonic()
        self._trail = [(t, way) for t, way in self._trail if now - t < _MEMORY_S] + [(now, px)]
        self._canvas.camera.move(self._canvas.camera.target.pan(px))

    def _run_on(self) -> None:
        """Where the system sends no momentum of its own the view runs on by itself."""
        trail, self._trail = self._trail, []
        if QGuiApplication.platformName() == "cocoa" or len(trail) < 2 or not self._is_across:
            return
        passed = trail[-1][0] - trail[0][0]
        if passed > 0.01 and monotonic() - trail[-1][0] < _MEMORY_S:
            self._canvas.camera.run_on(sum(way for _, way in trail[1:]) / passed)


def _delta(event: QWheelEvent) -> tuple[bool, QPoint]:
    """Whether an event tells pixels, and its way in pixels, else in eighths of a degree.

    X servers make pixels up; there only a touch pad that says so is believed (Qt's own advice).
    """
    is_pad = event.deviceType() == QInputDevice.DeviceType.TouchPad
    is_x_server = QGuiApplication.platformName() == "xcb"
    if not event.pixelDelta().isNull() and (is_pad or not is_x_server):
        return True, event.pixelDelta()
    return False, event.angleDelta()
