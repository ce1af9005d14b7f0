"""The headers of lanes under the hand and the keys: fold, make higher or lower, reset."""

from __future__ import annotations

from PySide6.QtCore import QPointF

from timeline_app.geometry.lane_layout import LaneLayout
from timeline_app.painting.headers import fold_rect, header_rect
from timeline_app.ui.timeline.canvas import TimelineCanvas
from timeline_app.ui.timeline.gestures import Drag

#: How far from the lower border of a header a hand may be, and how far one press of a key moves it, in lines.
_BORDER_PX = 4.0
_STEP_LINES = 1.5


class LaneHeaders:
    """Says what of the headers is at a place, and changes the heights of lanes."""

    def __init__(self, canvas: TimelineCanvas) -> None:
        self._canvas = canvas

    # At a place

    def lane_at(self, at: QPointF) -> str | None:
        """The name of the lane whose header is at a place of the widget."""
        scene, areas = self._canvas.scene(), self._canvas.areas()
        if scene is None or not areas.headers.contains(at):
            return None
        found = (lane.number for lane in scene.lanes if header_rect(areas, lane).contains(at))
        return next((self._names[number] for number in found), None)

    def lane_of(self, y: float) -> str | None:
        """The name of the lane at a height of the widget."""
        scene = self._canvas.scene()
        lanes = scene.lanes if scene is not None else ()
        return next((self._names[lane.number] for lane in lanes if lane.top <= y < lane.bottom), None)

    def is_on_sign(self, at: QPointF) -> bool:
        """Whether the sign that folds a lane is at a place."""
        scene, areas = self._canvas.scene(), self._canvas.areas()
        if scene is None or not areas.headers.contains(at):
            return False
        return any(fold_rect(areas, lane, self._canvas.line_px).contains(at) for lane in scene.lanes)

    def border_at(self, at: QPointF) -> str | None:
        """The name of the lane whose lower border is at a place of the headers; a folded lane has none to drag."""
        scene, areas = self._canvas.scene(), self._canvas.areas()
        if scene is None or not areas.headers.contains(at):
            return None
        near = [lane for lane in scene.lanes if abs(lane.bottom - at.y()) <= _BORDER_PX and not lane.is_collapsed]
        return self._names[near[0].number] if near else None

    # Changes

    def fold(self, name: str) -> None:
        """Fold an open lane, open a folded one."""
        self.change(self._canvas.lane_layout.toggled(name))

    def reset(self, name: str) -> None:
        """Give a lane the height that it had before a hand changed it."""
        self.change(self._canvas.lane_layout.reset(name))

    def fold_lane(self) -> None:
        """Fold or open the lane of the chosen event, else the first one."""
        if (name := self.current) is not None:
            self.fold(name)

    def raise_lane(self) -> None:
        """Make that lane higher."""
        self._step(1)

    def lower_lane(self) -> None:
        """Make that lane lower."""
        self._step(-1)

    def reset_lanes(self) -> None:
        """Open all lanes and let them be equally high."""
        self.change(LaneLayout())

    @property
    def current(self) -> str | None:
        """The lane that keys change: the chosen event's, else the first; None where there is one lane only."""
        columns, selected = self._canvas.picture.columns, self._canvas.selected
        if columns is None or len(columns.lanes) < 2:
            return None
        index = columns.index_of(selected) if selected is not None else None
        return columns.lanes[0 if index is None else int(columns.lane[index])]

    def dragged(self, name: str, delta_px: float) -> None:
        """Move the lower border of a lane."""
        picture = self._canvas.picture
        self.change(
            self._canvas.lane_layout.dragged(
                self._names,
                name,
                delta_px,
                height_px=self._canvas.areas().lanes.height(),
                sizes=picture.lane_sizes,
            )
        )

    def change(self, layout: LaneLayout) -> None:
        """Give the lanes the heights that the hand wants, and say so."""
        if layout != self._canvas.lane_layout:
            self._canvas.set_lane_layout(layout)
            self._canvas.lane_layout_changed.emit(layout)

    def _step(self, direction: int) -> None:
        if (name := self.current) is None:
            return
        delta = direction * _STEP_LINES * self._canvas.line_px
        is_last = name == self._names[-1]  # its lower border is the end of the lanes: the one above moves
        self.dragged(self._names[-2] if is_last else name, -delta if is_last else delta)

    @property
    def _names(self) -> tuple[str, ...]:
        columns = self._canvas.picture.columns
        return columns.lanes if columns is not None else ()


class DragBorder(Drag):
    """Moves the lower border of a lane."""

    def __init__(self, canvas: TimelineCanvas, headers: LaneHeaders, name: str, at: QPointF) -> None:
        self._canvas, self._headers, self._name, self._from_y = canvas, headers, name, at.y()
        self._begun = canvas.lane_layout

    def move(self, at: QPointF, *, is_free: bool) -> None:
        """Follow the hand."""
        del is_free
        self._canvas.set_lane_layout(self._begun)
        self._headers.dragged(self._name, at.y() - self._from_y)

    def cancel(self) -> None:
        """The lanes are as high as before."""
        self._headers.change(self._begun)
