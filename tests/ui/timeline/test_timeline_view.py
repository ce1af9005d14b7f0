"""What a hand does on the timeline: drags, wheel, keys, clicks."""

import subprocess
import sys

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from tests.ui.timeline.hand import (
    AUGUST,
    DAYS,
    LEFT,
    MIDDLE,
    card_point,
    chosen,
    columns_of,
    drag,
    lane_point,
    one,
    wheel,
)
from timeline_app.model import EVERYTHING, Interval
from timeline_app.model import calendar as cal
from timeline_app.ui.timeline import TimelineView


def test_drag_chooses_the_days_that_it_touches(view: TimelineView, qtbot: QtBot) -> None:
    first = lane_point(view, cal.seconds(2020, 8, 18, 12))
    last = lane_point(view, cal.seconds(2020, 8, 19, 12))
    live: list[object] = []
    view.ranges_selected.connect(live.append)
    with qtbot.waitSignal(view.ranges_settled) as settled:
        drag(view, first, last)
    expected = Interval(cal.seconds(2020, 8, 18), cal.seconds(2020, 8, 20))
    assert settled.args == [one(expected)]
    assert view.ranges == one(expected)
    assert live[-1] == one(expected)
    assert expected.edtf() == "2020-08-18/2020-08-19"


def test_drag_to_the_left_and_on_the_axis_chooses_the_same(view: TimelineView) -> None:
    y = round(view.areas().axis.center().y())
    first = QPoint(round(view.x_of(cal.seconds(2020, 8, 19, 12))), y)
    last = QPoint(round(view.x_of(cal.seconds(2020, 8, 18, 12))), y)
    drag(view, first, last)
    assert view.ranges == one(Interval(cal.seconds(2020, 8, 18), cal.seconds(2020, 8, 20)))


def test_alt_frees_the_drag_from_the_calendar(view: TimelineView) -> None:
    first, last = lane_point(view, cal.seconds(2020, 8, 18, 12)), lane_point(view, cal.seconds(2020, 8, 19, 12))
    drag(view, first, last, modifier=Qt.KeyboardModifier.AltModifier)
    assert abs(chosen(view).start - cal.seconds(2020, 8, 18, 12)) < cal.HOUR
    assert abs(chosen(view).end - cal.seconds(2020, 8, 19, 12)) < cal.HOUR


def test_drag_on_the_overview_chooses_on_its_scale(view: TimelineView) -> None:
    strip = view.areas().overview
    y = strip.center().y()
    drag(view, QPointF(strip.left() + 12, y).toPoint(), QPointF(strip.right() - 12, y).toPoint())
    assert chosen(view).start <= DAYS[0].start
    assert chosen(view).end >= DAYS[-1].end


@pytest.mark.parametrize(
    ("end", "to", "expected"),
    [
        ("start", (2020, 8, 11, 12), "2020-08-11/2020-08-20"),
        ("end", (2020, 8, 24, 12), "2020-08-18/2020-08-24"),
        ("end", (2020, 8, 11, 12), "2020-08-11/2020-08-17"),
    ],
)
def test_both_ends_can_be_dragged(view: TimelineView, end: str, to: tuple[int, ...], expected: str) -> None:
    view.set_ranges(one(Interval(cal.seconds(2020, 8, 18), cal.seconds(2020, 8, 21))))
    moment = cal.seconds(2020, 8, 18) if end == "start" else cal.seconds(2020, 8, 21)
    drag(view, lane_point(view, moment), lane_point(view, cal.seconds(*to)))
    assert view.ranges.edtf() == (expected,)


def test_escape_clears_the_range_and_says_so(view: TimelineView, qtbot: QtBot) -> None:
    view.set_ranges(one(DAYS[0]))
    with qtbot.waitSignal(view.ranges_settled) as settled:
        QTest.keyClick(view, Qt.Key.Key_Escape)
    assert settled.args == [EVERYTHING]
    assert not view.ranges


def test_setting_a_range_tells_nobody(view: TimelineView) -> None:
    told: list[object] = []
    view.ranges_selected.connect(told.append)
    view.set_ranges(one(DAYS[0]))
    assert view.ranges == one(DAYS[0])
    assert told == []


@pytest.mark.parametrize("turn", [{"angle": (0, 120)}, {"angle": (0, -240)}, {"pixels": (0, 13)}])
def test_wheel_zooms_and_keeps_the_time_under_the_pointer(
    view: TimelineView, turn: dict[str, tuple[int, int]]
) -> None:
    at = QPointF(730, 100)
    moment, span = view.moment_at(730), view.view[1] - view.view[0]
    wheel(view, at, **turn)  # type: ignore[arg-type]
    assert view.moment_at(730) == pytest.approx(moment, abs=1)
    assert view.view[1] - view.view[0] != pytest.approx(span)


@pytest.mark.parametrize(
    ("angle", "modifier"),
    [((-120, 0), Qt.KeyboardModifier.NoModifier), ((0, -120), Qt.KeyboardModifier.ShiftModifier)],
)
def test_wheel_sideways_or_with_shift_pans_to_later(
    view: TimelineView, angle: tuple[int, int], modifier: Qt.KeyboardModifier
) -> None:
    start, end = view.view
    wheel(view, QPointF(500, 100), angle=angle, modifier=modifier)
    assert view.view[0] > start
    assert view.view[1] - view.view[0] == pytest.approx(end - start)


def test_middle_drag_pans(view: TimelineView) -> None:
    moment = view.moment_at(600)
    drag(view, QPoint(600, 50), QPoint(400, 50), button=MIDDLE)
    view.set_view(*view.view)  # the hand let go while it moved: stop running on
    assert view.moment_at(400) <= moment + cal.DAY * 40
    assert view.view[0] > AUGUST[0]
    assert not view.ranges


def test_space_drag_pans_and_chooses_nothing(view: TimelineView) -> None:
    QTest.keyPress(view, Qt.Key.Key_Space)
    drag(view, QPoint(600, 50), QPoint(400, 50))
    QTest.keyRelease(view, Qt.Key.Key_Space)
    assert not view.ranges
    assert view.view[0] > AUGUST[0]


def test_dragging_the_frame_in_the_overview_pans(view: TimelineView) -> None:
    view.set_view(cal.seconds(2020, 8, 10), cal.seconds(2020, 8, 13))
    strip = view.areas().overview
    frame = view._overview.frame_rect(strip, view.viewport)
    drag(view, frame.center().toPoint(), frame.center().toPoint() + QPoint(200, 0))
    assert view.view[0] > cal.seconds(2020, 8, 11)
    assert view.view[1] - view.view[0] == pytest.approx(3 * cal.DAY)
    assert not view.ranges


def test_click_selects_the_event_under_it(view: TimelineView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.event_selected) as selected:
        QTest.mouseClick(view, LEFT, Qt.KeyboardModifier.NoModifier, card_point(view, 3))
    assert selected.args == [3]
    assert view.selected == 3
    assert not view.ranges


def test_ctrl_click_asks_for_an_event_beside_the_selected_one(view: TimelineView, qtbot: QtBot) -> None:
    view.select(1)
    with qtbot.assertNotEmitted(view.event_selected), qtbot.waitSignal(view.event_toggled) as toggled:
        QTest.mouseClick(view, LEFT, Qt.KeyboardModifier.ControlModifier, card_point(view, 3))
    assert toggled.args == [3]
    assert view.selected == 1
    before = view.grab().toImage()
    view.set_chosen({3})
    assert view.grab().toImage() != before


def test_a_mark_can_be_clicked_too(view: TimelineView) -> None:
    scene = view.scene()
    assert scene is not None
    lane = scene.lanes[0]
    y = (lane.strip_top + lane.strip_bottom) / 2
    assert view.event_at(QPointF(view.x_of(DAYS[4].start) + 4, y)) == 5
    assert view.event_at(QPointF(view.x_of(cal.seconds(2020, 8, 29)), y)) is None


def test_double_click_fits_and_activates(view: TimelineView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.event_activated) as activated:
        QTest.mouseDClick(view, LEFT, Qt.KeyboardModifier.NoModifier, card_point(view, 2))
    assert activated.args == [2]
    start, end = view.view
    assert start < DAYS[1].start < DAYS[1].end < end
    assert end - start < 3 * cal.DAY


def test_right_click_asks_for_the_menu_of_the_event(view: TimelineView, qtbot: QtBot) -> None:
    from PySide6.QtGui import QContextMenuEvent

    at = card_point(view, 5)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, view.mapToGlobal(at))
    with qtbot.waitSignal(view.menu_requested) as asked:
        QApplication.sendEvent(view, event)
    assert asked.args == [5, view.mapToGlobal(at)]


@pytest.mark.qt_log_ignore("does not support raise")  # the offscreen platform says so of every tooltip
def test_hover_shows_the_details(view: TimelineView) -> None:
    view.set_details(lambda number: f"<b>Sentence of {number}</b>")
    at = card_point(view, 3)
    QApplication.sendEvent(view, QHelpEvent(QEvent.Type.ToolTip, at, view.mapToGlobal(at)))
    assert QToolTip.text() == "<b>Sentence of 3</b>"


def test_arrows_walk_through_the_events_in_time(view: TimelineView) -> None:
    seen: list[int] = []
    view.event_selected.connect(seen.append)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
        QTest.keyClick(view, key)
    assert seen == [1, 2, 3, 2]
    assert view.selected == 2


def test_walking_brings_the_event_into_view(view: TimelineView) -> None:
    view.set_view(cal.seconds(2020, 8, 8), cal.seconds(2020, 8, 11))
    view.select(5)
    start, end = view.view
    assert start < DAYS[4].start < end


@pytest.mark.parametrize(
    ("key", "expected"),
    [(Qt.Key.Key_Right, "2020-08-18/2020-08-19"), (Qt.Key.Key_Left, "2020-08-17/2020-08-18")],
)
def test_shift_arrows_extend_the_range(view: TimelineView, key: Qt.Key, expected: str) -> None:
    view.set_ranges(one(Interval.day(2020, 8, 18)))
    QTest.keyClick(view, key, Qt.KeyboardModifier.ShiftModifier)
    assert view.ranges.edtf() == (expected,)


def test_extending_begins_at_the_selected_event(view: TimelineView) -> None:
    view.select(4)
    view.choosing.extend_right()
    assert view.ranges == one(DAYS[3])


def test_plus_and_minus_zoom_and_home_shows_all(view: TimelineView) -> None:
    span = view.view[1] - view.view[0]
    QTest.keyClick(view, Qt.Key.Key_Plus)
    assert view.view[1] - view.view[0] == pytest.approx(span / 2)
    QTest.keyClick(view, Qt.Key.Key_Minus)
    QTest.keyClick(view, Qt.Key.Key_Minus)
    assert view.view[1] - view.view[0] > span
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.view[0] < DAYS[0].start < DAYS[-1].end < view.view[1]
    assert view.view[1] - view.view[0] < 30 * cal.DAY


def test_f_fits_the_range(view: TimelineView) -> None:
    view.set_ranges(one(Interval.day(2020, 8, 18)))
    QTest.keyClick(view, Qt.Key.Key_F)
    assert view.view[0] < DAYS[2].start < DAYS[2].end < view.view[1]
    assert view.view[1] - view.view[0] < 3 * cal.DAY


def test_enter_goes_to_the_source_of_the_selected_event(view: TimelineView, qtbot: QtBot) -> None:
    view.select(3)
    with qtbot.waitSignal(view.event_activated) as activated:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert activated.args == [3]


def test_first_columns_fit_their_bulk_and_later_ones_keep_the_view(qtbot: QtBot) -> None:
    widget = TimelineView()
    qtbot.addWidget(widget)
    widget.resize(900, 300)
    outside: list[tuple[int, int]] = []
    widget.outside_changed.connect(lambda left, right: outside.append((left, right)))
    days = [Interval.day(2020, 8, day) for day in range(1, 21)]
    widget.set_columns(columns_of([Interval.year(-43), *days]))
    assert cal.seconds(2020, 7) < widget.view[0] < cal.seconds(2020, 8, 1)
    assert outside[-1] == (1, 0)
    widget.moves.zoom_in()
    widget.moves.zoom_out()
    before = widget.view
    widget.set_columns(columns_of([*days, Interval.day(2021, 1, 1), Interval.day(2021, 1, 2)]))
    assert widget.view == before
    assert outside[-1] == (0, 2)


def test_f_shows_the_bulk_and_stays_there_and_home_shows_all_events(qtbot: QtBot) -> None:
    widget = TimelineView()
    qtbot.addWidget(widget)
    widget.resize(900, 300)
    ancient, days = Interval.year(-43), [Interval.day(2020, 8, day) for day in range(1, 21)]
    widget.set_columns(columns_of([ancient, *days]))
    widget.moves.zoom_in()
    for _ in range(2):
        QTest.keyClick(widget, Qt.Key.Key_F)
        assert widget.view[0] > cal.seconds(2020, 7)
    QTest.keyClick(widget, Qt.Key.Key_Home)
    assert widget.view[0] < ancient.start < days[-1].end < widget.view[1]


def test_a_view_that_nobody_moved_follows_the_events_that_come(qtbot: QtBot) -> None:
    widget = TimelineView()
    qtbot.addWidget(widget)
    widget.resize(900, 300)
    widget.set_columns(columns_of([Interval.day(2020, 8, 1)]))
    story = [Interval.day(2020, 8, day) for day in range(1, 32)]
    for more in (1, 2, 3):  # the same bulk again and again: it stays fitted
        widget.set_columns(columns_of([Interval.year(-43), *story, *[story[9]] * more]))
    assert cal.seconds(2020, 7) < widget.view[0] < cal.seconds(2020, 8, 1) < cal.seconds(2020, 9) < widget.view[1]


def test_a_chip_at_the_edge_leads_to_what_lies_outside(view: TimelineView) -> None:
    view.set_view(cal.seconds(2020, 8, 10), cal.seconds(2020, 8, 13))
    before, after = view.chips()
    assert (before.text, after.text) == ("‹ 1", "4 ›")
    QTest.mouseClick(view, LEFT, Qt.KeyboardModifier.NoModifier, after.rect.center().toPoint())
    assert view.view[0] < DAYS[1].start < view.view[1]


def test_undated_events_are_counted_and_reachable(view: TimelineView, qtbot: QtBot) -> None:
    view.set_undated(7)
    (chip,) = view.chips()
    assert chip.text == "7 undated"
    with qtbot.waitSignal(view.undated_requested):
        QTest.mouseClick(view, LEFT, Qt.KeyboardModifier.NoModifier, chip.rect.center().toPoint())


def test_time_and_place_are_inverse(view: TimelineView) -> None:
    for x in (0.0, 123.0, 999.0):
        assert view.x_of(view.moment_at(x)) == pytest.approx(x)


def test_an_empty_timeline_shows_its_words_and_takes_gestures(qtbot: QtBot) -> None:
    widget = TimelineView()
    qtbot.addWidget(widget)
    widget.resize(600, 300)
    widget.set_empty_text("Drop articles here")
    empty = widget.grab().toImage()
    widget.set_empty_text("")
    assert widget.grab().toImage() != empty
    widget.set_columns(columns_of([]))
    widget.fit(None)
    widget.moves.next_event()
    widget.choosing.extend_right()
    wheel(widget, QPointF(100, 100), angle=(0, 120))
    drag(widget, QPoint(10, 10), QPoint(300, 10))
    assert widget.grab().width() == 600


def test_the_package_is_imported_without_numpy() -> None:
    code = "import sys; import timeline_app.ui.timeline; sys.exit('numpy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
