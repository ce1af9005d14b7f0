"""Several ranges: chosen, taken back, moved, lengthened and cleared, by the mouse and by keys alone."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.timeline.hand import AUGUST, DAYS, LEFT, card_point, chosen, drag, lane_point, mouse_move, one
from timeline_app.model import EVERYTHING, Interval, Ranges
from timeline_app.model import calendar as cal
from timeline_app.ui.timeline import TimelineView

NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
EARLY, LATE = Interval.day(2020, 8, 3), Interval.day(2020, 8, 27)


def noon(day: int) -> float:
    return cal.seconds(2020, 8, day, 12)


def empty_point(view: TimelineView, day: int) -> QPoint:
    """A place in the lanes where no event is drawn."""
    at = lane_point(view, noon(day))
    assert view.event_at(at.toPointF()) is None
    return at


def test_ctrl_drag_chooses_one_more_range(view: TimelineView, qtbot: QtBot) -> None:
    view.set_ranges(one(EARLY))
    with qtbot.waitSignal(view.ranges_settled) as settled:
        drag(view, empty_point(view, 26), empty_point(view, 27), modifier=CTRL)
    assert settled.args[0].edtf() == ("2020-08-03", "2020-08-26/2020-08-27")
    assert view.ranges == settled.args[0]


def test_a_plain_drag_chooses_one_range_instead_of_several(view: TimelineView) -> None:
    view.set_ranges(Ranges.of((EARLY, LATE)))
    drag(view, empty_point(view, 11), empty_point(view, 12))
    assert view.ranges.edtf() == ("2020-08-11/2020-08-12",)


def test_ranges_that_meet_under_the_hand_part_again_when_it_goes_back(view: TimelineView) -> None:
    view.set_ranges(one(EARLY))
    first, back = empty_point(view, 6), empty_point(view, 5)
    QTest.mousePress(view, LEFT, CTRL, first)
    mouse_move(view, lane_point(view, noon(2)), CTRL)
    assert view.ranges.edtf() == ("2020-08-02/2020-08-06",)
    mouse_move(view, back, CTRL)
    QTest.mouseRelease(view, LEFT, CTRL, back)
    assert view.ranges.edtf() == ("2020-08-03", "2020-08-05/2020-08-06")


def test_ctrl_click_in_a_range_takes_it_back_and_leaves_the_others(view: TimelineView, qtbot: QtBot) -> None:
    view.set_ranges(Ranges.of((EARLY, LATE)))
    with qtbot.waitSignal(view.ranges_settled) as settled:
        QTest.mouseClick(view, LEFT, CTRL, empty_point(view, 27))
    assert settled.args == [one(EARLY)]


@pytest.mark.parametrize(
    ("day", "expected"),
    [(6, "2020-08-06/2020-08-14"), (22, "2020-08-11/2020-08-22"), (12, "2020-08-12/2020-08-14")],
)
def test_shift_click_moves_the_nearer_end_of_the_range_to_there(
    view: TimelineView, day: int, expected: str
) -> None:
    view.set_ranges(one(Interval(cal.seconds(2020, 8, 11), cal.seconds(2020, 8, 15))))
    QTest.mouseClick(view, LEFT, SHIFT, lane_point(view, noon(day)))
    assert view.ranges.edtf() == (expected,)


def test_shift_click_on_an_event_reaches_from_the_chosen_one_to_the_end_of_that(view: TimelineView) -> None:
    view.select(2)
    QTest.mouseClick(view, LEFT, SHIFT, card_point(view, 5))
    assert view.ranges.edtf() == ("2020-08-14/2020-08-24",)
    assert view.selected == 2


def test_an_end_of_one_of_several_ranges_can_be_dragged(view: TimelineView) -> None:
    view.set_ranges(Ranges.of((EARLY, LATE)))
    drag(view, lane_point(view, EARLY.end), lane_point(view, noon(5)))
    assert view.ranges.edtf() == ("2020-08-03/2020-08-05", "2020-08-27")


def test_escape_while_dragging_leaves_the_ranges_as_they_were(view: TimelineView, qtbot: QtBot) -> None:
    view.set_ranges(one(EARLY))
    QTest.mousePress(view, LEFT, NONE, empty_point(view, 11))
    mouse_move(view, empty_point(view, 12), NONE)
    assert view.ranges.edtf() == ("2020-08-11/2020-08-12",)
    with qtbot.waitSignal(view.ranges_settled) as settled:
        QTest.keyClick(view, Qt.Key.Key_Escape)
    assert settled.args == [one(EARLY)]
    mouse_move(view, empty_point(view, 13), NONE)
    QTest.mouseRelease(view, LEFT, NONE, empty_point(view, 13))
    assert view.ranges == one(EARLY)
    assert view.selected is None


def test_escape_clears_all_ranges(view: TimelineView) -> None:
    view.set_ranges(Ranges.of((EARLY, LATE)))
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert view.ranges == EVERYTHING


def test_a_drag_at_the_edge_of_the_view_takes_the_view_along(view: TimelineView, qtbot: QtBot) -> None:
    edge = QPoint(view.width() - 3, 2)
    QTest.mousePress(view, LEFT, NONE, empty_point(view, 27))
    mouse_move(view, empty_point(view, 29), NONE)
    mouse_move(view, edge, NONE)
    qtbot.waitUntil(lambda: view.view[0] > AUGUST[0] + 5 * cal.DAY)
    mouse_move(view, QPoint(view.width() // 2, 2), NONE)
    here = view.view
    QTest.mouseRelease(view, LEFT, NONE, QPoint(view.width() // 2, 2))
    QTest.qWait(60)
    assert view.view == here, "it stands once the hand has left the edge"
    assert chosen(view).start <= cal.seconds(2020, 8, 27)


def test_a_drag_that_begins_at_the_edge_does_not_scroll(view: TimelineView) -> None:
    QTest.mousePress(view, LEFT, NONE, QPoint(3, 2))
    mouse_move(view, QPoint(12, 2), NONE)
    QTest.qWait(60)
    assert view.view == pytest.approx(AUGUST)
    QTest.mouseRelease(view, LEFT, NONE, QPoint(12, 2))


@pytest.mark.parametrize(
    ("key", "held", "expected"),
    [
        (Qt.Key.Key_Right, SHIFT, "2020-08-11/2020-08-15"),
        (Qt.Key.Key_Left, SHIFT, "2020-08-10/2020-08-14"),
        (Qt.Key.Key_Right, ALT | SHIFT, "2020-08-11/2020-08-15"),
        (Qt.Key.Key_Right, CTRL | SHIFT, "2020-08-12/2020-08-14"),
        (Qt.Key.Key_Left, CTRL | SHIFT, "2020-08-11/2020-08-13"),
        (Qt.Key.Key_PageDown, SHIFT, "2020-08-15/2020-08-18"),
        (Qt.Key.Key_PageUp, SHIFT, "2020-08-07/2020-08-10"),
    ],
)
def test_both_ends_of_a_range_move_by_keys(
    view: TimelineView, key: Qt.Key, held: Qt.KeyboardModifier, expected: str
) -> None:
    view.set_ranges(one(Interval(cal.seconds(2020, 8, 11), cal.seconds(2020, 8, 15))))
    QTest.keyClick(view, key, held)
    assert view.ranges.edtf() == (expected,)


def test_keys_alone_choose_several_ranges_and_change_the_one_they_are_at(view: TimelineView) -> None:
    def press(*keys: tuple[Qt.Key, Qt.KeyboardModifier]) -> tuple[str, ...]:
        for key, held in keys:
            QTest.keyClick(view, key, held)
        return view.ranges.edtf()

    right, n = Qt.Key.Key_Right, Qt.Key.Key_N
    assert press((right, NONE), (Qt.Key.Key_R, NONE)) == ("2020-08-09",)
    assert press((right, NONE), (Qt.Key.Key_R, SHIFT)) == ("2020-08-09", "2020-08-14")
    assert press((right, SHIFT)) == ("2020-08-09", "2020-08-14/2020-08-15"), "the last touched grows"
    assert press((n, NONE), (right, SHIFT)) == ("2020-08-09/2020-08-10", "2020-08-14/2020-08-15")
    assert press((n, SHIFT), (Qt.Key.Key_Delete, NONE)) == ("2020-08-09/2020-08-10",)
    assert press((Qt.Key.Key_R, NONE)) == ("2020-08-14",), "alone again"
    assert press((Qt.Key.Key_Escape, NONE)) == ()


def test_a_range_is_never_made_empty(view: TimelineView) -> None:
    view.set_ranges(one(EARLY))
    QTest.keyClick(view, Qt.Key.Key_Left, CTRL | SHIFT)
    assert view.ranges == one(EARLY)


def test_several_ranges_are_all_seen(view: TimelineView) -> None:
    view.set_ranges(one(EARLY))
    first = view.grab().toImage()
    view.set_ranges(Ranges.of((EARLY, LATE)))
    x, y = round(view.x_of(noon(27))), 3
    assert view.grab().toImage().pixelColor(x, y) == first.pixelColor(round(view.x_of(noon(3))), y)
    assert view.grab().toImage().pixelColor(x, y) != first.pixelColor(x, y)


def test_double_click_in_a_range_fits_it(view: TimelineView) -> None:
    view.set_ranges(one(LATE))
    QTest.mouseDClick(view, LEFT, NONE, empty_point(view, 27))
    assert view.view[0] < LATE.start < LATE.end < view.view[1]
    assert view.view[1] - view.view[0] < 3 * cal.DAY
    assert view.ranges == one(LATE)


def test_days_of_events_are_what_the_fixture_says(view: TimelineView) -> None:
    """The places of the tests above are free of events."""
    QApplication.processEvents()
    assert all(EARLY.end <= day.start and day.end <= LATE.start for day in DAYS)


def test_only_the_button_that_began_a_drag_ends_it(view: TimelineView) -> None:
    settled: list[object] = []
    view.ranges_settled.connect(settled.append)
    QTest.mousePress(view, LEFT, NONE, empty_point(view, 11))
    mouse_move(view, empty_point(view, 12), NONE)
    QTest.mousePress(view, Qt.MouseButton.RightButton, NONE, empty_point(view, 12))
    QTest.mouseRelease(view, Qt.MouseButton.RightButton, NONE, empty_point(view, 12))
    assert settled == []
    last = empty_point(view, 13)
    mouse_move(view, last, NONE)
    QTest.mouseRelease(view, LEFT, NONE, last)
    assert view.ranges.edtf() == ("2020-08-11/2020-08-13",)
    assert len(settled) == 1


def test_a_hand_that_drags_a_range_draws_the_range_alone(view: TimelineView) -> None:
    view.show()
    QTest.mousePress(view, LEFT, NONE, empty_point(view, 11))
    for day in (12, 13, 15, 16):
        mouse_move(view, lane_point(view, noon(day)), NONE)
        QApplication.processEvents()
    assert view._still.is_kept
    dragged = view.grab().toImage()
    QTest.mouseRelease(view, LEFT, NONE, lane_point(view, noon(16)))
    assert not view._still.is_kept
    assert view.grab().toImage() == dragged, "the same is drawn anew"
