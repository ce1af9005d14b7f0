"""Lanes: folded, made higher and lower, scrolled, walked through, by the mouse and by keys; events on them."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.timeline.hand import AUGUST, DAYS, LEFT, card_point, drag, wheel
from timeline_app.geometry import EventColumns, Row
from timeline_app.geometry.lane_layout import LaneLayout
from timeline_app.painting.headers import fold_rect, header_rect
from timeline_app.services.lanes import OTHER_LANE
from timeline_app.ui.timeline import TimelineView
from timeline_app.ui.timeline.carrying import MIME_TYPE

NAMES = ("Court", "Harbour", "Press")
NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def in_lanes(names: tuple[str, ...]) -> EventColumns:
    """The five days, each in the next lane: 1 and 4 in the first, 2 and 5 in the second, 3 in the third."""
    rows = [
        Row(day.start, day.end, day.granularity, 1, number, 0.5, 0, (number - 1) % len(names))
        for number, day in enumerate(DAYS, 1)
    ]
    return EventColumns.from_rows(rows, names)


@pytest.fixture
def lanes(view: TimelineView) -> TimelineView:
    view.set_columns(in_lanes(NAMES))
    view.set_view(*AUGUST)
    return view


def lane(view: TimelineView, number: int):  # type: ignore[no-untyped-def]
    scene = view.scene()
    assert scene is not None
    return next(one for one in scene.lanes if one.number == number)


def height(view: TimelineView, number: int) -> float:
    return float(lane(view, number).bottom - lane(view, number).top)


def border(view: TimelineView, number: int) -> QPoint:
    return QPoint(60, round(lane(view, number).bottom))


def test_a_click_on_the_sign_folds_the_lane_and_another_opens_it(lanes: TimelineView, qtbot: QtBot) -> None:
    sign = fold_rect(lanes.areas(), lane(lanes, 1), lanes.line_px).center().toPoint()
    with qtbot.waitSignal(lanes.lane_layout_changed) as changed:
        QTest.mouseClick(lanes, LEFT, NONE, sign)
    assert changed.args[0].collapsed == {"Harbour"}
    assert lane(lanes, 1).is_collapsed
    sign = fold_rect(lanes.areas(), lane(lanes, 1), lanes.line_px).center().toPoint()
    QTest.mouseClick(lanes, LEFT, NONE, sign)
    assert not lane(lanes, 1).is_collapsed


def test_the_border_below_a_name_is_dragged_and_a_double_click_resets_it(
    lanes: TimelineView, qtbot: QtBot
) -> None:
    before = height(lanes, 0)
    drag(lanes, border(lanes, 0), border(lanes, 0) + QPoint(0, 25))
    assert height(lanes, 0) == pytest.approx(before + 25, abs=1)
    assert lanes.ranges.edtf() == ()
    with qtbot.waitSignal(lanes.lane_layout_changed):
        QTest.mouseDClick(lanes, LEFT, NONE, border(lanes, 0))
    assert "Court" not in lanes.lane_layout.weights


def test_escape_while_a_border_is_dragged_puts_it_back(lanes: TimelineView) -> None:
    before, first = height(lanes, 0), border(lanes, 0)
    QTest.mousePress(lanes, LEFT, NONE, first)
    QTest.mouseMove(lanes, first + QPoint(0, 25))
    assert height(lanes, 0) > before + 20
    QTest.keyClick(lanes, Qt.Key.Key_Escape)
    QTest.mouseRelease(lanes, LEFT, NONE, first + QPoint(0, 25))
    assert height(lanes, 0) == pytest.approx(before)


def test_the_pointer_shows_what_the_headers_offer(lanes: TimelineView, qtbot: QtBot) -> None:
    sign = fold_rect(lanes.areas(), lane(lanes, 1), lanes.line_px).center().toPoint()
    for at, shape in (
        (sign, Qt.CursorShape.PointingHandCursor),
        (border(lanes, 0), Qt.CursorShape.SizeVerCursor),
        (QPoint(60, round(lane(lanes, 2).top) + 30), Qt.CursorShape.ArrowCursor),
    ):
        QTest.mouseMove(lanes, at)
        qtbot.waitUntil(lambda shape=shape: lanes.cursor().shape() == shape)


def test_a_right_click_on_a_name_asks_for_the_menu_of_the_lane(lanes: TimelineView, qtbot: QtBot) -> None:
    at = header_rect(lanes.areas(), lane(lanes, 2)).center().toPoint()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, lanes.mapToGlobal(at))
    with qtbot.waitSignal(lanes.lane_menu_requested) as asked:
        QApplication.sendEvent(lanes, event)
    assert asked.args == ["Press", lanes.mapToGlobal(at)]


def test_setting_a_layout_tells_nobody(lanes: TimelineView, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(lanes.lane_layout_changed):
        lanes.set_lane_layout(LaneLayout(collapsed=frozenset({"Press"})))
    assert lane(lanes, 2).is_collapsed


def test_keys_fold_and_resize_the_lane_of_the_chosen_event(lanes: TimelineView) -> None:
    lanes.select(2)
    before = height(lanes, 1)
    QTest.keyClick(lanes, Qt.Key.Key_Down, ALT)
    higher = height(lanes, 1)
    assert higher > before
    QTest.keyClick(lanes, Qt.Key.Key_Up, ALT)
    assert height(lanes, 1) == pytest.approx(before, abs=1)
    QTest.keyClick(lanes, Qt.Key.Key_L)
    assert lanes.lane_layout.collapsed == {"Harbour"}
    lanes.headers.reset_lanes()
    assert lanes.lane_layout == LaneLayout()


def test_the_last_lane_is_made_higher_too(lanes: TimelineView) -> None:
    lanes.select(3)
    before = height(lanes, 2)
    QTest.keyClick(lanes, Qt.Key.Key_Down, ALT)
    assert height(lanes, 2) > before


def test_a_key_asks_for_the_menu_of_the_lane(lanes: TimelineView, qtbot: QtBot) -> None:
    lanes.select(2)
    with qtbot.waitSignal(lanes.lane_menu_requested) as asked:
        QTest.keyClick(lanes, Qt.Key.Key_L, SHIFT)
    assert asked.args[0] == "Harbour"


def test_up_and_down_choose_the_nearest_event_of_the_next_lane(lanes: TimelineView) -> None:
    seen: list[int] = []
    lanes.event_selected.connect(seen.append)
    lanes.select(1)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Up):
        QTest.keyClick(lanes, key)
    assert seen == [2, 3, 2, 1]


def test_many_lanes_are_scrolled_by_wheel_keys_and_the_middle_button(lanes: TimelineView) -> None:
    lanes.set_columns(in_lanes(tuple(f"Lane {number}" for number in range(30))))
    top = lane(lanes, 4).top
    wheel(lanes, QPointF(10, 60), angle=(0, -120))
    assert lane(lanes, 4).top < top
    assert lanes.view == pytest.approx(AUGUST), "over the names the wheel does not zoom"
    QTest.keyClick(lanes, Qt.Key.Key_Up, CTRL)
    assert lane(lanes, 4).top == top
    QTest.keyClick(lanes, Qt.Key.Key_Down, CTRL)
    assert lane(lanes, 4).top < top
    QTest.keyClick(lanes, Qt.Key.Key_Up, CTRL)
    drag(lanes, QPoint(500, 120), QPoint(500, 80), button=Qt.MouseButton.MiddleButton)
    assert lane(lanes, 4).top == pytest.approx(top - 40)


# Events that are carried


def test_what_is_carried_out_of_the_window_is_the_text_of_the_chosen_events(lanes: TimelineView) -> None:
    asked: list[list[int]] = []

    def clip(event_ids: object) -> tuple[str, str]:
        asked.append(list(event_ids))  # type: ignore[call-overload]
        return "18 August 2020: Event 3", "<p>18 August 2020: <b>Event 3</b></p>"

    lanes.set_clip(clip)
    lanes.select(3)
    lanes.set_chosen({5, 3})
    data = lanes.carrying.mime_data(3)
    assert asked == [[3, 5]]
    assert (data.text(), data.html()) == ("18 August 2020: Event 3", "<p>18 August 2020: <b>Event 3</b></p>")


def test_without_a_teller_the_text_is_date_and_title_and_what_looks_like_html_is_none(view: TimelineView) -> None:
    view.set_titles(lambda ids: {number: f"<b>Event {number}</b>" for number in ids})
    view.grab()
    data = view.carrying.mime_data(3)
    assert data.text().endswith(": <b>Event 3</b>")
    assert "&lt;b&gt;Event 3" in data.html()


def test_a_drag_of_a_chosen_event_carries_it_and_of_another_chooses_a_range(
    lanes: TimelineView, monkeypatch: pytest.MonkeyPatch
) -> None:
    carried: list[int] = []
    monkeypatch.setattr(lanes.carrying, "carry", carried.append)  # the system's own loop would wait for a drop
    first = card_point(lanes, 2)
    drag(lanes, first, first + QPoint(60, 0))
    assert carried == []
    assert len(lanes.ranges) == 1
    lanes.choice.clear()
    lanes.select(2)
    drag(lanes, first, first + QPoint(60, 0))
    assert carried == [2]
    assert len(lanes.ranges) == 0


def drop_events(
    view: TimelineView, event_id: int, at: QPointF, monkeypatch: pytest.MonkeyPatch, *, own: bool = True
) -> bool:
    """Carry an event over a place and let it fall there; whether it was taken."""
    data = QMimeData()
    data.setData(MIME_TYPE, str(event_id).encode())
    actions, left = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton
    for kind in (QDragEnterEvent, QDragMoveEvent, QDropEvent):
        monkeypatch.setattr(kind, "source", lambda _self: view if own else None)
    entering = QDragEnterEvent(at.toPoint(), actions, data, left, NONE)
    view.dragEnterEvent(entering)
    if not entering.isAccepted():
        return False
    moving = QDragMoveEvent(at.toPoint(), actions, data, left, NONE)
    view.dragMoveEvent(moving)
    if not moving.isAccepted():
        return False
    view.dropEvent(QDropEvent(at, actions, data, left, NONE))
    return True


def middle_of(view: TimelineView, number: int) -> QPointF:
    return QPointF(500, (lane(view, number).top + lane(view, number).bottom) / 2)


def test_an_event_that_falls_on_another_lane_goes_there(
    lanes: TimelineView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with qtbot.waitSignal(lanes.event_moved_to_lane) as moved:
        assert drop_events(lanes, 2, middle_of(lanes, 2), monkeypatch)
    assert moved.args == [2, "Press"]


@pytest.mark.parametrize(("own", "are_lanes_own", "number"), [(False, True, 2), (True, False, 2), (True, True, 1)])
def test_a_drop_is_offered_only_for_own_events_on_own_lanes_that_are_others(
    lanes: TimelineView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, own: bool, are_lanes_own: bool, number: int
) -> None:
    lanes.set_lanes_own(are_lanes_own)
    with qtbot.assertNotEmitted(lanes.event_moved_to_lane):
        assert not drop_events(lanes, 2, middle_of(lanes, number), monkeypatch, own=own)


def test_no_event_falls_on_the_lane_that_takes_the_rest(
    lanes: TimelineView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    lanes.set_columns(in_lanes((*NAMES[:2], OTHER_LANE)))
    lanes.set_view(*AUGUST)
    with qtbot.assertNotEmitted(lanes.event_moved_to_lane):
        assert not drop_events(lanes, 2, middle_of(lanes, 2), monkeypatch)


def test_the_lane_under_a_carried_event_is_lit(lanes: TimelineView, monkeypatch: pytest.MonkeyPatch) -> None:
    before = lanes.grab().toImage()
    data = QMimeData()
    data.setData(MIME_TYPE, b"2")
    monkeypatch.setattr(QDragMoveEvent, "source", lambda _self: lanes)
    at = middle_of(lanes, 2).toPoint()
    lanes.dragMoveEvent(QDragMoveEvent(at, Qt.DropAction.MoveAction, data, LEFT, NONE))
    assert lanes.grab().toImage() != before
    lanes.carrying.leave()
    assert lanes.grab().toImage() == before


@pytest.mark.parametrize("value", [b"", b"x", b"-1", b"9" * 40])
def test_a_carried_thing_that_is_none_of_ours_falls_nowhere(
    lanes: TimelineView, monkeypatch: pytest.MonkeyPatch, value: bytes
) -> None:
    data = QMimeData()
    data.setData(MIME_TYPE, value)
    monkeypatch.setattr(QDragMoveEvent, "source", lambda _self: lanes)
    event = QDragMoveEvent(middle_of(lanes, 2).toPoint(), Qt.DropAction.MoveAction, data, LEFT, NONE)
    lanes.dragMoveEvent(event)
    assert not event.isAccepted()
