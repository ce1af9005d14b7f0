"""More lanes than fit: each keeps room for titles, a bar scrolls them, and what is chosen comes into sight."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragMoveEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.timeline.hand import AUGUST, LEFT, MIDDLE, mouse_move, wheel
from timeline_app.geometry import EventColumns, Row
from timeline_app.geometry.lane_layout import LaneLayout
from timeline_app.geometry.scene import LanePicture
from timeline_app.model import Interval
from timeline_app.ui.timeline import TimelineView, announcer, event_list
from timeline_app.ui.timeline.carrying import MIME_TYPE

NONE = Qt.KeyboardModifier.NoModifier
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
NAMES = tuple(f"Lane {number}" for number in range(1, 31))


def columns(count: int) -> EventColumns:
    """An event a lane, each a day later; its id is the number of its lane from 1."""
    days = [Interval.day(2020, 8, 1 + number % 28) for number in range(count)]
    rows = [Row(d.start, d.end, d.granularity, 1, n + 1, 0.5, lane=n) for n, d in enumerate(days)]
    return EventColumns.from_rows(rows, NAMES[:count])


@pytest.fixture
def lanes(view: TimelineView) -> TimelineView:
    """Thirty lanes where six or so fit."""
    view.set_columns(columns(30))
    view.set_view(*AUGUST)
    return view


def in_sight(view: TimelineView) -> list[LanePicture]:
    """The lanes that are seen from top to bottom."""
    scene, room = view.scene(), view.areas().lanes
    assert scene is not None
    return [lane for lane in scene.lanes if lane.top >= -1 and lane.bottom <= room.height() + 1]


def numbers(view: TimelineView) -> list[int]:
    return [lane.number + 1 for lane in in_sight(view)]


def test_lanes_that_scroll_have_their_titles(lanes: TimelineView) -> None:
    seen = in_sight(lanes)
    assert 3 <= len(seen) <= 8
    assert all(lane.cards for lane in seen)


def test_a_bar_stands_beside_lanes_that_are_more_than_fit_and_nowhere_else(lanes: TimelineView) -> None:
    areas = lanes.areas()
    assert lanes.lane_bar.isVisible()
    assert lanes.lane_bar.accessibleName() == "Lanes"
    assert lanes.lane_bar.geometry() == areas.bar.toRect()
    assert areas.bar.left() == areas.lanes.right() == areas.axis.right()
    assert areas.bar.right() == lanes.width()
    assert lanes.viewport.width_px == areas.lanes.width()
    lanes.set_columns(columns(3))
    assert not lanes.lane_bar.isVisible()
    assert lanes.areas().lanes.right() == lanes.width() == lanes.areas().headers.width() + lanes.viewport.width_px


def test_in_languages_from_the_right_the_bar_stands_at_the_left(lanes: TimelineView) -> None:
    lanes.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    lanes.resize(lanes.width() + 10, lanes.height())
    areas = lanes.areas()
    assert areas.bar.left() == 0
    assert areas.bar.right() == areas.lanes.left()
    assert areas.headers.left() == areas.lanes.right()
    assert lanes.lane_bar.geometry() == areas.bar.toRect()


def test_the_bar_scrolls_the_lanes(lanes: TimelineView) -> None:
    first = numbers(lanes)
    assert first[0] == 1
    lanes.lane_bar.setValue(lanes.lane_bar.maximum())
    assert numbers(lanes)[-1] == 30
    assert in_sight(lanes)[-1].bottom == pytest.approx(lanes.areas().lanes.height(), abs=1)
    lanes.lane_bar.setValue(0)
    assert numbers(lanes) == first


def test_keys_scroll_by_a_page_and_leave_no_lane_out(lanes: TimelineView) -> None:
    seen = set(numbers(lanes))
    for _ in range(10):
        before = lanes.lane_bar.value()
        QTest.keyClick(lanes, Qt.Key.Key_PageDown, CTRL)
        assert lanes.lane_bar.value() > before or before == lanes.lane_bar.maximum()
        seen.update(numbers(lanes))
    assert seen == set(range(1, 31))
    for _ in range(10):
        QTest.keyClick(lanes, Qt.Key.Key_PageUp, CTRL)
    assert lanes.lane_bar.value() == 0


@pytest.mark.parametrize("angle", [(0, -120), (-120, 0)])  # some systems turn the way aside while Alt is held
def test_with_alt_the_wheel_scrolls_the_lanes_instead_of_the_time(
    lanes: TimelineView, angle: tuple[int, int]
) -> None:
    wheel(lanes, QPointF(500, 60), angle=angle, modifier=ALT)
    assert lanes.lane_bar.value() == 40
    assert lanes.view == pytest.approx(AUGUST)


def test_parts_of_a_pixel_add_up(lanes: TimelineView) -> None:
    for _ in range(10):
        lanes.lane_bar.move_by(0.4)
    assert lanes.lane_bar.value() == 4
    lanes.lane_bar.setValue(100)
    lanes.lane_bar.move_by(0.6)
    assert lanes.lane_bar.value() == 101


@pytest.mark.parametrize("event_id", [1, 2, 12, 30])
def test_the_lane_of_a_chosen_event_comes_into_sight(lanes: TimelineView, event_id: int) -> None:
    lanes.lane_bar.setValue(lanes.lane_bar.maximum() // 3)
    lanes.select(event_id)
    assert event_id in numbers(lanes)


def test_a_lane_that_is_in_sight_stays_where_it_is_when_its_event_is_chosen(lanes: TimelineView) -> None:
    lanes.lane_bar.setValue(90)
    lanes.select(numbers(lanes)[1])
    assert lanes.lane_bar.value() == 90


def test_the_arrows_lead_through_lanes_that_are_out_of_sight(lanes: TimelineView) -> None:
    lanes.select(1)
    for number in range(2, 31):
        QTest.keyClick(lanes, Qt.Key.Key_Down)
        assert lanes.selected == number
        assert number in numbers(lanes)


def test_lanes_that_become_fewer_or_lower_leave_no_emptiness_below(lanes: TimelineView) -> None:
    lanes.lane_bar.setValue(lanes.lane_bar.maximum())
    lanes.set_columns(columns(10))
    assert in_sight(lanes)[-1].bottom == pytest.approx(lanes.areas().lanes.height(), abs=1)
    lanes.set_lane_layout(LaneLayout(collapsed=frozenset(NAMES[:8])))
    assert not lanes.lane_bar.isVisible()
    assert numbers(lanes) == list(range(1, 11))


def test_a_tooltip_tells_which_lanes_are_in_sight(lanes: TimelineView) -> None:
    bar = lanes.lane_bar
    scene = lanes.scene()
    assert scene is not None
    last = len([lane for lane in scene.lanes if (lane.top + lane.bottom) / 2 < bar.height()])
    assert bar.words == f"Lanes 1 to {last} of 30"
    assert bar.toolTip() == bar.words
    bar.setValue(bar.maximum())
    assert bar.toolTip().endswith(" to 30 of 30")
    lanes.set_columns(columns(2))
    assert bar.toolTip() == ""


def test_a_press_on_the_bar_is_no_press_on_the_timeline(lanes: TimelineView) -> None:
    QTest.mouseClick(lanes.lane_bar, LEFT, pos=QPoint(5, lanes.lane_bar.height() - 10))
    assert lanes.lane_bar.value() > 0
    assert not lanes.ranges
    assert lanes.selected is None


def test_who_hears_the_timeline_is_told_where_keys_have_scrolled_to_and_not_where_a_chosen_event_stands(
    lanes: TimelineView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(announcer, "announce", lambda _widget, words: told.append(words))
    items = event_list.EventItems(lanes)
    lanes.setFocus()
    qtbot.waitUntil(lanes.hasFocus)
    lanes.select(30)
    qtbot.wait(400)
    assert told == []
    QTest.keyClick(lanes, Qt.Key.Key_PageUp, CTRL)
    qtbot.waitUntil(lambda: told == [lanes.lane_bar.words])
    assert items.canvas is lanes


def test_escape_while_the_hand_pans_brings_the_lanes_back_too(lanes: TimelineView) -> None:
    lanes.lane_bar.setValue(100)
    QTest.mousePress(lanes, MIDDLE, pos=QPoint(500, 150))
    mouse_move(lanes, QPoint(500, 60), NONE, MIDDLE)
    assert lanes.lane_bar.value() == 190
    mouse_move(lanes, QPoint(500, 1150), NONE, MIDDLE)
    mouse_move(lanes, QPoint(500, 140), NONE, MIDDLE)
    assert lanes.lane_bar.value() == 110, "what went beyond the first lane is not counted"
    QTest.keyClick(lanes, Qt.Key.Key_Escape)
    QTest.mouseRelease(lanes, MIDDLE, pos=QPoint(500, 140))
    assert lanes.lane_bar.value() == 100
    assert lanes.view == pytest.approx(AUGUST)


def test_an_event_that_is_carried_to_an_edge_scrolls_the_lanes_until_it_leaves_it(
    lanes: TimelineView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDragMoveEvent, "source", lambda _self: lanes)
    data = QMimeData()
    data.setData(MIME_TYPE, b"1")

    def carry(y: float) -> QDragMoveEvent:
        event = QDragMoveEvent(QPoint(400, round(y)), Qt.DropAction.MoveAction, data, LEFT, NONE)
        lanes.dragMoveEvent(event)
        return event

    height = lanes.areas().lanes.height()
    assert carry(height - 5).isAccepted()
    qtbot.waitUntil(lambda: lanes.lane_bar.value() > 100)
    carry(height / 2)
    before = lanes.lane_bar.value()
    qtbot.wait(60)
    assert lanes.lane_bar.value() == before
    carry(5)
    qtbot.waitUntil(lambda: lanes.lane_bar.value() == 0)
    lanes.carrying.leave()
    carry(height - 5)
    lanes.carrying.leave()
    before = lanes.lane_bar.value()
    qtbot.wait(60)
    assert lanes.lane_bar.value() == before
