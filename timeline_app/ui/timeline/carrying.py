"""Carrying an event with the hand: out of the window as text, onto another lane to move it there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QMimeData, QPoint, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QDrag, QDragEnterEvent, QDragMoveEvent, QDropEvent, QPen

from timeline_app.painting.painting_on import painting_on
from timeline_app.services.lanes import OTHER_LANE
from timeline_app.ui.timeline.canvas import TimelineCanvas
from timeline_app.ui.timeline.gestures import Drag
from timeline_app.ui.timeline.lane_headers import LaneHeaders
from timeline_app.ui.timeline.places import place_of

if TYPE_CHECKING:
    from timeline_app.geometry.scene import LanePicture

#: What a timeline knows its own events by; its value is the id of the one under the hand.
MIME_TYPE = "application/x-timeline-event"
_MOST_PICTURE_PX = 360.0
#: So near to the upper or lower edge an event scrolls the lanes, so far in a frame.
_EDGE_PX, _SCROLLED_PX, _FRAME_MS = 18.0, 6.0, 16

#: Plain text and HTML of events by their ids.
Clip = Callable[[Sequence[int]], tuple[str, str]]


class Carrying:
    """Gives events away as text, and takes one back over its own lanes."""

    def __init__(self, canvas: TimelineCanvas, headers: LaneHeaders) -> None:
        self._canvas, self._headers = canvas, headers
        self._lane: str | None = None
        self._hovered: tuple[int, QPointF] | None = None
        self._scroll = QTimer(canvas, interval=_FRAME_MS)
        self._scroll.timeout.connect(self._go_on)
        self.clip: Clip = self._plain_clip
        self.are_lanes_own = True

    # Away

    def carry(self, event_id: int) -> None:
        """Give the chosen events into the system's hands until they are dropped somewhere."""
        drag = QDrag(self._canvas)
        drag.setMimeData(self.mime_data(event_id))
        rect = self._rect_of(event_id)
        if rect is not None:
            picture = self._canvas.grab(rect.toAlignedRect())
            drag.setPixmap(picture)
            drag.setHotSpot(QPoint(12, 12))
        drag.exec(Qt.DropAction.CopyAction | Qt.DropAction.MoveAction, Qt.DropAction.CopyAction)
        self.leave()

    def mime_data(self, event_id: int) -> QMimeData:
        """The events that go along, as plain text and HTML; the one under the hand for our own lanes."""
        text, html = self.clip([event_id, *sorted(self._chosen() - {event_id})])
        data = QMimeData()
        data.setText(text)
        data.setHtml(html)
        data.setData(MIME_TYPE, QByteArray(str(event_id).encode()))
        return data

    def _chosen(self) -> frozenset[int]:
        picture = self._canvas.picture
        return picture.chosen if picture.selected is None else picture.chosen | {picture.selected}

    def _plain_clip(self, event_ids: Sequence[int]) -> tuple[str, str]:
        """Date and title, where nobody has said how to tell more."""
        picture, columns, locale = self._canvas.picture, self._canvas.picture.columns, self._canvas.locale()
        places = [(number, columns.index_of(number)) for number in event_ids] if columns is not None else []
        lines = [
            f"{picture.date(index, locale)}: {picture.titles.title(number)}"
            for number, index in places
            if index is not None
        ]
        return "\n".join(lines), "".join(f"<p>{escape(line)}</p>" for line in lines)

    def _rect_of(self, event_id: int) -> QRectF | None:
        scene, picture = self._canvas.scene(), self._canvas.picture
        index = picture.columns.index_of(event_id) if picture.columns is not None else None
        if scene is None or index is None:
            return None
        rect = place_of(scene, picture, index, self._canvas.areas().lanes)
        if rect is not None:
            rect.setWidth(min(rect.width(), _MOST_PICTURE_PX))
        return rect

    # Back

    def enter(self, event: QDragEnterEvent) -> None:
        """Take an event of this timeline where its lanes are the user's to fill; leave all else to the window."""
        is_own = event.source() is self._canvas and event.mimeData().hasFormat(MIME_TYPE)
        if is_own and self.are_lanes_own and self._headers.current is not None:
            event.accept()
        else:
            event.ignore()

    def hover(self, event: QDragMoveEvent) -> None:
        """Show where it would go: not to the lane in which it stands; at an edge scroll to the lanes beyond."""
        self._hovered = (_carried(event), event.position())
        self._lane = self._goal(*self._hovered)
        if self._way:
            self._scroll.start()
        event.setDropAction(Qt.DropAction.MoveAction)
        event.setAccepted(self._lane is not None)
        self._canvas.update()

    @property
    def _way(self) -> int:
        """Where the lanes are scrolled to: down (1), up (-1) or not."""
        if self._hovered is None:
            return 0
        lanes, y = self._canvas.areas().lanes, self._hovered[1].y()
        return int(lanes.bottom() - _EDGE_PX < y < lanes.bottom()) - int(lanes.top() < y < lanes.top() + _EDGE_PX)

    def _go_on(self) -> None:
        """Scroll while the hand stays at an edge."""
        if self._hovered is None or not self._way:
            self._scroll.stop()
            return
        self._canvas.lane_bar.move_by(self._way * _SCROLLED_PX)
        self._lane = self._goal(*self._hovered)

    def leave(self) -> None:
        """It is over no lane any more."""
        self._lane = self._hovered = None
        self._canvas.update()

    def drop(self, event: QDropEvent) -> None:
        """Say which event goes to which lane; those that are chosen with it go along."""
        lane = self._goal(_carried(event), event.position())
        self.leave()
        if lane is not None:
            event.setDropAction(Qt.DropAction.MoveAction)
            event.accept()
            self._canvas.event_moved_to_lane.emit(_carried(event), lane)

    def _goal(self, event_id: int, at: QPointF) -> str | None:
        """The lane under it, where that is another than its own, and one to stand in: the last one may be none."""
        areas, columns = self._canvas.areas(), self._canvas.picture.columns
        index = columns.index_of(event_id) if columns is not None else None
        if columns is None or index is None or not areas.lanes.united(areas.headers).contains(at):
            return None
        lane = self._headers.lane_of(at.y())
        return None if lane in (OTHER_LANE, columns.lanes[int(columns.lane[index])]) else lane

    def paint(self) -> None:
        """A frame around the lane that a drop would fill."""
        lane = self._lane_picture()
        if lane is None:
            return
        areas, accent = self._canvas.areas(), self._canvas.colors.accent
        room = areas.lanes.united(areas.headers)
        rect = QRectF(room.left(), lane.top, room.width(), lane.bottom - lane.top).intersected(room)
        shade = QColor(accent)
        shade.setAlphaF(0.12)
        with painting_on(self._canvas) as painter:
            painter.setPen(QPen(accent, 2))
            painter.setBrush(shade)
            painter.drawRect(rect.adjusted(1, 1, -1, -1))

    def _lane_picture(self) -> LanePicture | None:
        if self._lane is None:
            return None
        scene, columns = self._canvas.scene(), self._canvas.picture.columns
        if scene is None or columns is None:
            return None
        return next((lane for lane in scene.lanes if columns.lanes[lane.number] == self._lane), None)


class Carry(Drag):
    """A drag of a chosen event, which the system takes over as soon as it begins."""

    def __init__(self, carrying: Carrying, event_id: int) -> None:
        self._carrying, self._event_id = carrying, event_id

    def move(self, at: QPointF, *, is_free: bool) -> None:
        """Give it away."""
        del at, is_free
        self.is_over = True
        self._carrying.carry(self._event_id)


def _carried(event: QDropEvent) -> int:
    """The id of the event that is carried; 0 where that cannot be read."""
    value = bytes(event.mimeData().data(MIME_TYPE).data())
    return int(value) if value.isdigit() and len(value) < 19 else 0
