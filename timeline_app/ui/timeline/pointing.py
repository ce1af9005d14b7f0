"""What is under the pointer, and what a press, a click or a question there means."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt

from timeline_app.geometry import Viewport
from timeline_app.model import EVERYTHING, Interval, Ranges
from timeline_app.painting.chips import Chip, ChipName
from timeline_app.painting.crowd_tips import crowd_tip
from timeline_app.painting.headers import header_rect
from timeline_app.painting.overview import OverviewPart
from timeline_app.ui.timeline.canvas import TimelineCanvas
from timeline_app.ui.timeline.carrying import Carry, Carrying
from timeline_app.ui.timeline.gestures import (
    ChooseRange,
    Drag,
    DragEdge,
    DragFrame,
    Pan,
    choose_in_lanes,
    move_end,
)
from timeline_app.ui.timeline.lane_headers import DragBorder, LaneHeaders

_GRIP_PX = 5.0
#: Of the view's frame in the overview.
_EDGES = (OverviewPart.START, OverviewPart.END)
_SHIFT, _CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


class Pointing:
    """Finds what a hand means by where it points and by the keys held with it."""

    def __init__(self, canvas: TimelineCanvas, headers: LaneHeaders, carrying: Carrying) -> None:
        self._canvas, self._headers, self._carrying = canvas, headers, carrying

    # Drags

    def drag_at(self, at: QPointF, held: Qt.KeyboardModifier, *, is_pan: bool) -> Drag | None:
        """The drag that a press begins; None where there is nothing to drag."""
        canvas = self._canvas
        if is_pan:
            return Pan(canvas, at)
        if self._chip_at(at) is not None:
            return None
        areas = canvas.areas()
        if areas.headers.contains(at):
            name = self._headers.border_at(at)
            return None if name is None else DragBorder(canvas, self._headers, name, at)
        if areas.overview.contains(at):
            return self._drag_in_overview(at, held)
        return self._drag_in_lanes(at, held) if areas.lanes.united(areas.axis).contains(at) else None

    def _drag_in_overview(self, at: QPointF, held: Qt.KeyboardModifier) -> Drag:
        canvas, scale = self._canvas, self._canvas.overview_scale()
        part = canvas.overview_part(at)
        if part in _EDGES:
            return DragEdge(canvas, scale, at, is_start=part is OverviewPart.START)
        # Where the frame fills the overview there is nowhere to drag it to: a drag there chooses.
        is_filled = canvas.viewport.span_s >= 0.9 * scale.span_s
        if part is OverviewPart.FRAME and not is_filled and not held & _CTRL:
            return DragFrame(canvas, scale, at)
        left_px = canvas.areas().overview.left()
        return ChooseRange(
            canvas,
            scale.to_time(at.x() - left_px),
            scale=canvas.overview_scale,
            left_px=left_px,
            scrolls=False,
            beside=_beside(canvas.ranges, held),
        )

    def _drag_in_lanes(self, at: QPointF, held: Qt.KeyboardModifier) -> Drag:
        canvas = self._canvas
        end, current = self._end_at(at), canvas.choice.current
        if end is not None:
            return move_end(canvas, end[0], is_start=end[1])
        if held & _SHIFT and current is not None:
            return move_end(canvas, current, is_start=canvas.moment_at(at.x()) < _middle(current))
        event_id = canvas.event_at(at)
        if event_id is not None and not held & _CTRL and canvas.picture.is_chosen(event_id):
            return Carry(self._carrying, event_id)
        return choose_in_lanes(canvas, canvas.moment_at(at.x()), beside=_beside(canvas.ranges, held))

    # Clicks

    def click(self, at: QPointF, held: Qt.KeyboardModifier) -> None:
        """A press and release in one place."""
        canvas = self._canvas
        chip, areas = self._chip_at(at), canvas.areas()
        if chip is not None:
            self._press_chip(chip)
        elif areas.headers.contains(at):
            self._click_header(at)
        elif areas.overview.contains(at):
            self._center(canvas.overview_scale().to_time(at.x() - areas.overview.left()))
        elif held & _SHIFT:
            self._extend_to(at)
        elif held & _CTRL:
            self._toggle(at)
        elif (event_id := canvas.event_at(at)) is not None:
            canvas.choose_event(event_id)

    def _click_header(self, at: QPointF) -> None:
        name = self._headers.lane_at(at)
        if name is not None and self._headers.is_on_sign(at):
            self._headers.fold(name)

    def _center(self, moment: float) -> None:
        view = self._canvas.viewport
        half = view.span_s / 2
        self._canvas.camera.go(Viewport.of(moment - half, moment + half, view.width_px))

    def _toggle(self, at: QPointF) -> None:
        """An event is chosen beside others, or no longer; beside events a range is taken away."""
        canvas, event_id = self._canvas, self._canvas.event_at(at)
        interval = canvas.ranges.at(canvas.moment_at(at.x()))
        if event_id is not None:
            canvas.event_toggled.emit(event_id)
        elif interval is not None:
            canvas.choice.put(canvas.ranges.without(interval))

    def _extend_to(self, at: QPointF) -> None:
        """The range reaches to the hand, to the end of an event there; none yet: from the chosen event on."""
        canvas, current = self._canvas, self._canvas.choice.current
        event_id = canvas.event_at(at)
        clicked = canvas.picture.interval_of(event_id) if event_id is not None else None
        moment = canvas.moment_at(at.x())
        base = current or canvas.selected_interval
        if base is None:
            if clicked is not None:
                canvas.choice.put(Ranges.of((clicked,)), touched=clicked)
            return
        first = float(base.start if moment >= _middle(base) else base.last_moment)
        last = moment if clicked is None else float(clicked.last_moment if moment >= first else clicked.start)
        others = Ranges(tuple(one for one in canvas.ranges if one != current))
        canvas.choose(first, last, scale=canvas.viewport, is_free=False, beside=others)
        canvas.choice.settle()

    def double_click(self, at: QPointF) -> bool:
        """Fit the event or the range under the hand, reset a lane; False where there is none of these."""
        canvas = self._canvas
        border, event_id = self._headers.border_at(at), canvas.event_at(at)
        interval = canvas.ranges.at(canvas.moment_at(at.x())) if canvas.areas().lanes.contains(at) else None
        if border is not None:
            self._headers.reset(border)
        elif event_id is not None:
            self._activate(event_id, is_fitted=True)
        elif interval is not None:
            canvas.fit(interval)
        return border is not None or event_id is not None or interval is not None

    def activate_event(self) -> None:
        """Go to the source of the chosen event."""
        if self._canvas.selected is not None:
            self._activate(self._canvas.selected)

    def _activate(self, event_id: int, *, is_fitted: bool = False) -> None:
        canvas = self._canvas
        canvas.select(event_id)
        interval = canvas.picture.interval_of(event_id)
        if is_fitted and interval is not None:
            canvas.fit(interval)
        canvas.event_activated.emit(event_id)

    def _press_chip(self, chip: Chip) -> None:
        canvas = self._canvas
        if chip.name is ChipName.UNDATED:
            canvas.undated_requested.emit()
            return
        event_id = canvas.picture.nearest_outside(canvas.viewport, is_before=chip.name is ChipName.BEFORE)
        interval = canvas.picture.interval_of(event_id) if event_id is not None else None
        if interval is not None:
            canvas.camera.reveal(interval)

    def copy_event(self) -> None:
        """Ask for the chosen events on the clipboard."""
        self._canvas.copy_requested.emit()

    # Menus

    def ask_menu(self, at: QPointF, place: QPoint) -> None:
        """Ask for the menu of the event or the lane at a place."""
        event_id, name = self._canvas.event_at(at), self._headers.lane_at(at)
        if event_id is not None:
            self._canvas.menu_requested.emit(event_id, place)
        elif name is not None:
            self._canvas.lane_menu_requested.emit(name, place)

    def ask_menu_of_selected(self) -> None:
        """Ask for the menu of the chosen event, where it is drawn."""
        canvas = self._canvas
        if canvas.selected is not None:
            place = QPointF(self._x_in_view(canvas.selected_interval), canvas.areas().lanes.center().y())
            canvas.menu_requested.emit(canvas.selected, canvas.mapToGlobal(place.toPoint()))

    def show_lane_menu(self) -> None:
        """Ask for the menu of the chosen event's lane, beside its name."""
        canvas, scene = self._canvas, self._canvas.scene()
        name = self._headers.current
        if name is None or scene is None or canvas.picture.columns is None:
            return
        number, areas = canvas.picture.columns.lanes.index(name), canvas.areas()
        header = next((header_rect(areas, lane) for lane in scene.lanes if lane.number == number), areas.headers)
        place = header.intersected(areas.headers).topLeft() + QPointF(8, 8)
        canvas.lane_menu_requested.emit(name, canvas.mapToGlobal(place.toPoint()))

    def _x_in_view(self, interval: Interval | None) -> float:
        lanes = self._canvas.areas().lanes
        x = lanes.center().x() if interval is None else self._canvas.x_of(interval.start)
        return min(max(x, lanes.left()), lanes.right() - 1)

    # What is there

    def cursor_at(self, at: QPointF, event_id: int | None) -> Qt.CursorShape | None:
        """The shape of the pointer at a place; None for the plain one."""
        canvas = self._canvas
        if canvas.areas().headers.contains(at):
            if self._headers.border_at(at) is not None:
                return Qt.CursorShape.SizeVerCursor
            return Qt.CursorShape.PointingHandCursor if self._headers.is_on_sign(at) else None
        if self._end_at(at) is not None:
            return Qt.CursorShape.SizeHorCursor
        if event_id is not None or self._chip_at(at) is not None:
            return Qt.CursorShape.PointingHandCursor
        part = canvas.overview_part(at)
        if part in _EDGES:
            return Qt.CursorShape.SizeHorCursor
        return Qt.CursorShape.OpenHandCursor if part is OverviewPart.FRAME else None

    def tip_at(self, at: QPointF) -> str:
        """The rich text of the tooltip at a place."""
        areas = self._canvas.areas()
        if areas.overview.contains(at) or areas.caption.contains(at):
            return self._canvas.overview_tip()
        event_id, scene, lanes = self._canvas.event_at(at), self._canvas.scene(), areas.lanes
        details = self._canvas.details(event_id) if event_id is not None else ""
        if scene is None or not lanes.contains(at):
            return details
        crowd = crowd_tip(self._canvas.picture, scene, at - lanes.topLeft(), self._canvas.locale())
        return "<hr>".join(filter(None, (crowd, details)))

    def _end_at(self, at: QPointF) -> tuple[Interval, bool] | None:
        """The range whose end is under the hand, and whether that is its start."""
        canvas, areas = self._canvas, self._canvas.areas()
        if not canvas.ranges or not areas.lanes.united(areas.axis).contains(at):
            return None
        ends = [(one, is_start) for one in canvas.ranges for is_start in (True, False)]
        near = [
            (abs(canvas.x_of(one.start if is_start else one.end) - at.x()), one, is_start)
            for one, is_start in ends
        ]
        distance, interval, is_start = min(near, key=lambda end: end[0])
        return (interval, is_start) if distance <= _GRIP_PX else None

    def _chip_at(self, at: QPointF) -> Chip | None:
        return next((chip for chip in self._canvas.chips() if chip.rect.contains(at)), None)


def _beside(ranges: Ranges, held: Qt.KeyboardModifier) -> Ranges:
    """What stays chosen while another range is: with Ctrl all, else nothing."""
    return ranges if held & _CTRL else EVERYTHING


def _middle(interval: Interval) -> float:
    return (interval.start + interval.end) / 2
