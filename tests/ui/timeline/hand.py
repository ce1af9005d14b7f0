"""A hand for the tests of the timeline: events to show, and presses, drags, wheels and fingers."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from timeline_app.geometry import EventColumns, Row
from timeline_app.model import Interval, Ranges
from timeline_app.model import calendar as cal
from timeline_app.ui.timeline import TimelineView

LEFT, MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton
DAYS = [Interval.day(2020, 8, day) for day in (9, 14, 18, 19, 24)]
AUGUST = (cal.seconds(2020, 8, 1), cal.seconds(2020, 9, 1))


def columns_of(intervals: list[Interval]) -> EventColumns:
    return EventColumns.from_rows(
        Row(i.start, i.end, i.granularity, 1, number, 0.5) for number, i in enumerate(intervals, 1)
    )


def one(interval: Interval) -> Ranges:
    return Ranges.of((interval,))


def chosen(view: TimelineView) -> Interval:
    """The only range."""
    (interval,) = view.ranges
    return interval


def lane_point(view: TimelineView, moment: float) -> QPoint:
    """A place in the lanes that no card stands on."""
    return QPoint(round(view.x_of(moment)), 2)


def card_point(view: TimelineView, event_id: int) -> QPoint:
    """The middle of an event's card."""
    scene = view.scene()
    assert scene is not None
    (card,) = [card for lane in scene.lanes for card in lane.cards if card.event_id == event_id]
    lanes = view.areas().lanes
    return QPoint(
        round(lanes.left() + (card.left + card.right) / 2), round(lanes.top() + (card.top + card.bottom) / 2)
    )


def drag(
    view: TimelineView,
    first: QPoint,
    last: QPoint,
    *,
    button: Qt.MouseButton = LEFT,
    modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    QTest.mousePress(view, button, modifier, first)
    for share in (0.3, 0.7, 1.0):
        at = first + (last - first) * share
        moved = QPointF(at)
        event = _move_event(view, moved, button, modifier)
        QApplication.sendEvent(view, event)
    QTest.mouseRelease(view, button, modifier, last)


def _move_event(view: TimelineView, at: QPointF, button: Qt.MouseButton, modifier: Qt.KeyboardModifier) -> QEvent:
    none = Qt.MouseButton.NoButton
    return QMouseEvent(QEvent.Type.MouseMove, at, view.mapToGlobal(at), none, button, modifier)


def wheel(
    view: TimelineView,
    at: QPointF,
    *,
    angle: tuple[int, int] = (0, 0),
    pixels: tuple[int, int] = (0, 0),
    modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    event = QWheelEvent(
        at,
        view.mapToGlobal(at),
        QPoint(*pixels),
        QPoint(*angle),
        Qt.MouseButton.NoButton,
        modifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, event)


def mouse_move(
    view: TimelineView, at: QPoint, modifier: Qt.KeyboardModifier, button: Qt.MouseButton = LEFT
) -> None:
    """Move the mouse with a button and keys held."""
    QApplication.sendEvent(view, _move_event(view, QPointF(at), button, modifier))
