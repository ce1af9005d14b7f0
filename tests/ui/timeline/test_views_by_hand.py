"""Moving about: wheel, touch pad, fingers, held keys, pages, and back to the views before."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QInputDevice, QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QProxyStyle, QStyle, QStyleHintReturn, QStyleOption, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.timeline.hand import AUGUST, DAYS, MIDDLE, columns_of, drag, wheel
from timeline_app.model import EVERYTHING
from timeline_app.model import calendar as cal
from timeline_app.ui.timeline import TimelineView

NONE, CTRL, ALT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)
Phase = Qt.ScrollPhase


class Animated(QProxyStyle):
    """A system that wants movement, or none."""

    def __init__(self, duration_ms: int) -> None:
        super().__init__("Fusion")
        self._duration_ms = duration_ms

    def styleHint(  # noqa: N802  Qt's name
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        data: QStyleHintReturn | None = None,
    ) -> int:
        if hint == QStyle.StyleHint.SH_Widget_Animation_Duration:
            return self._duration_ms
        return super().styleHint(hint, option, widget, data)


@pytest.fixture(params=[0, 200], ids=["still", "animated"])
def styled(request: pytest.FixtureRequest, view: TimelineView) -> TimelineView:
    style = Animated(request.param)
    style.setParent(view)
    view.setStyle(style)
    return view


def only(view: TimelineView, duration_ms: int) -> TimelineView:
    style = Animated(duration_ms)
    style.setParent(view)
    view.setStyle(style)
    return view


def span(view: TimelineView) -> float:
    return view.view[1] - view.view[0]


def fingers(view: TimelineView, pixels: QPoint, phase: Qt.ScrollPhase) -> None:
    at = QPointF(730, 100)
    QApplication.sendEvent(
        view,
        QWheelEvent(at, view.mapToGlobal(at), pixels, QPoint(), Qt.MouseButton.NoButton, NONE, phase, False),
    )


def rest(view: TimelineView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.camera.rested):
        pass


def test_a_notch_of_the_wheel_zooms_and_keeps_the_time_under_the_pointer(
    styled: TimelineView, qtbot: QtBot
) -> None:
    moment = styled.moment_at(730)
    for _ in range(3):
        wheel(styled, QPointF(730, 100), angle=(0, 120))
    assert styled.moment_at(730) == pytest.approx(moment, abs=1)
    assert span(styled) == pytest.approx((AUGUST[1] - AUGUST[0]) / 1.25**3)
    rest(styled, qtbot)
    assert styled.viewport.to_time(730) == pytest.approx(moment, abs=1), "and where it has come to rest"


def test_two_fingers_on_a_touch_pad_zoom_by_what_they_move_without_jumps(view: TimelineView) -> None:
    fingers(view, QPoint(0, 1), Phase.ScrollBegin)
    spans = []
    for _ in range(20):
        fingers(view, QPoint(0, 3), Phase.ScrollUpdate)
        spans.append(view.viewport.span_s)
    steps = {round(before / after, 6) for before, after in pairwise(spans)}
    assert len(steps) == 1, "every event the same step"
    assert 1.001 < steps.pop() < 1.03


def test_a_slanting_movement_of_two_fingers_keeps_to_the_axis_of_its_beginning(view: TimelineView) -> None:
    before = span(view)
    fingers(view, QPoint(-6, 1), Phase.ScrollBegin)
    for _ in range(10):
        fingers(view, QPoint(-5, 6), Phase.ScrollUpdate)
    assert span(view) == pytest.approx(before)
    assert view.view[0] > AUGUST[0]


def test_momentum_goes_on_panning_but_not_zooming(view: TimelineView) -> None:
    fingers(view, QPoint(0, 10), Phase.ScrollBegin)
    before = view.view
    fingers(view, QPoint(0, 10), Phase.ScrollMomentum)
    assert view.view == before
    fingers(view, QPoint(-10, 0), Phase.ScrollBegin)
    start = view.view[0]
    fingers(view, QPoint(-10, 0), Phase.ScrollMomentum)
    assert view.view[0] > start


@pytest.mark.parametrize(("duration_ms", "runs_on"), [(200, True), (0, False)])
def test_the_view_runs_on_after_fingers_let_go_only_where_the_system_wants_movement(
    view: TimelineView, duration_ms: int, runs_on: bool
) -> None:
    only(view, duration_ms)
    fingers(view, QPoint(-20, 0), Phase.ScrollBegin)
    for _ in range(4):
        QTest.qWait(12)
        fingers(view, QPoint(-20, 0), Phase.ScrollUpdate)
    fingers(view, QPoint(0, 0), Phase.ScrollEnd)
    let_go = view.viewport.start_s
    QTest.qWait(100)
    assert (view.viewport.start_s > let_go) is runs_on


@pytest.mark.parametrize(("duration_ms", "runs_on"), [(200, True), (0, False)])
def test_a_pan_runs_on_only_where_the_system_wants_movement(
    view: TimelineView, duration_ms: int, runs_on: bool
) -> None:
    only(view, duration_ms)
    QTest.mousePress(view, MIDDLE, NONE, QPoint(700, 40))
    for x in (660, 620, 580, 540):
        QTest.qWait(12)
        QTest.mouseMove(view, QPoint(x, 40))
    QTest.mouseRelease(view, MIDDLE, NONE, QPoint(540, 40))
    let_go = view.viewport.start_s
    assert let_go > AUGUST[0]
    QTest.qWait(100)
    assert (view.viewport.start_s > let_go) is runs_on


def test_a_pinch_on_a_touch_pad_zooms_at_the_pointer(view: TimelineView) -> None:
    device = QPointingDevice.primaryPointingDevice()
    at, moment, before = QPointF(300, 80), view.moment_at(300), span(view)
    event = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture, device, 2, at, at, view.mapToGlobal(at), 0.1, QPointF()
    )
    QApplication.sendEvent(view, event)
    assert span(view) == pytest.approx(before / 1.1)
    assert view.moment_at(300) == pytest.approx(moment, abs=1)


# Fingers on a screen


@pytest.fixture
def screen() -> QPointingDevice:
    return QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)


def test_two_fingers_on_a_screen_hold_the_times_below_them(view: TimelineView, screen: QPointingDevice) -> None:
    left, right = view.moment_at(400), view.moment_at(600)
    QTest.touchEvent(view, screen).press(0, QPoint(400, 80), view).press(1, QPoint(600, 80), view).commit()
    for step in range(1, 6):
        QTest.touchEvent(view, screen).move(0, QPoint(400 - 20 * step, 80), view).move(
            1, QPoint(600 + 40 * step, 80), view
        ).commit()
    QTest.touchEvent(view, screen).release(0, QPoint(300, 80), view).release(1, QPoint(800, 80), view).commit()
    assert view.moment_at(300) == pytest.approx(left, abs=cal.HOUR)
    assert view.moment_at(800) == pytest.approx(right, abs=cal.HOUR)
    assert view.ranges == EVERYTHING


def test_one_finger_pans_and_a_tap_chooses_an_event(view: TimelineView, screen: QPointingDevice) -> None:
    only(view, 0)
    moment = view.moment_at(700)
    QTest.touchEvent(view, screen).press(0, QPoint(700, 3), view).commit()
    QTest.touchEvent(view, screen).move(0, QPoint(500, 3), view).commit()
    QTest.touchEvent(view, screen).release(0, QPoint(500, 3), view).commit()
    assert view.moment_at(500) == pytest.approx(moment, abs=1)
    view.set_view(*AUGUST)
    scene = view.scene()
    assert scene is not None
    card = scene.lanes[0].cards[0]
    at = QPoint(round(card.left) + 6, round(card.top) + 6)
    QTest.touchEvent(view, screen).press(0, at, view).commit()
    QTest.touchEvent(view, screen).release(0, at, view).commit()
    assert view.selected == card.event_id
    assert view.ranges == EVERYTHING


def test_a_finger_that_is_held_chooses_a_range(view: TimelineView, screen: QPointingDevice, qtbot: QtBot) -> None:
    at = QPoint(round(view.x_of(cal.seconds(2020, 8, 26, 12))), 3)
    QTest.touchEvent(view, screen).press(0, at, view).commit()
    QTest.qWait(550)
    QTest.touchEvent(view, screen).move(0, at + QPoint(32, 0), view).commit()
    with qtbot.waitSignal(view.ranges_settled) as settled:
        QTest.touchEvent(view, screen).release(0, at + QPoint(32, 0), view).commit()
    assert settled.args[0].edtf() == ("2020-08-26/2020-08-27",)


# Keys


@pytest.mark.parametrize(("key", "is_nearer"), [(Qt.Key.Key_W, True), (Qt.Key.Key_S, False)])
def test_w_and_s_zoom_while_they_are_held(
    styled: TimelineView, qtbot: QtBot, key: Qt.Key, is_nearer: bool
) -> None:
    before = span(styled)
    QTest.keyPress(styled, key)
    qtbot.waitUntil(lambda: (span(styled) < 0.85 * before) if is_nearer else (span(styled) > before / 0.85))
    QTest.keyRelease(styled, key)
    after = span(styled)
    QTest.qWait(50)
    assert span(styled) == after, "it stands when the key comes up"


@pytest.mark.parametrize(("key", "is_later"), [(Qt.Key.Key_D, True), (Qt.Key.Key_A, False)])
def test_a_and_d_move_while_they_are_held(styled: TimelineView, qtbot: QtBot, key: Qt.Key, is_later: bool) -> None:
    start, before = styled.view[0], span(styled)
    QTest.keyPress(styled, key)
    far = 0.1 * before
    qtbot.waitUntil(lambda: (styled.view[0] > start + far) if is_later else (styled.view[0] < start - far))
    QTest.keyRelease(styled, key)
    assert span(styled) == pytest.approx(before)


def test_a_key_that_is_only_touched_moves_the_view_a_step(view: TimelineView, qtbot: QtBot) -> None:
    only(view, 200)
    QTest.keyClick(view, Qt.Key.Key_D)
    rest(view, qtbot)
    assert 0.05 < (view.view[0] - AUGUST[0]) / span(view) < 0.25


def test_events_that_come_meanwhile_do_not_stop_the_hand(view: TimelineView, qtbot: QtBot) -> None:
    only(view, 200)
    QTest.keyPress(view, Qt.Key.Key_D)
    qtbot.waitUntil(lambda: view.view[0] > AUGUST[0])
    view.set_columns(columns_of([*DAYS, DAYS[0]]))
    here = view.view[0]
    qtbot.waitUntil(lambda: view.view[0] > here + cal.DAY)
    QTest.keyRelease(view, Qt.Key.Key_D)


def test_held_keys_stop_when_the_keys_go_elsewhere(view: TimelineView, qtbot: QtBot) -> None:
    only(view, 200)
    QTest.keyPress(view, Qt.Key.Key_D)
    qtbot.waitUntil(lambda: view.view[0] > AUGUST[0])
    view.clearFocus()
    QTest.qWait(30)
    here = view.view
    QTest.qWait(60)
    assert view.view == here


def test_page_keys_go_a_view_on_and_back(styled: TimelineView) -> None:
    QTest.keyClick(styled, Qt.Key.Key_PageDown)
    assert styled.view[0] == pytest.approx(AUGUST[0] + 0.9 * (AUGUST[1] - AUGUST[0]))
    QTest.keyClick(styled, Qt.Key.Key_PageUp)
    assert styled.view == pytest.approx(AUGUST)


def test_home_shows_all_and_end_the_last_events_at_the_same_scale(view: TimelineView) -> None:
    view.set_view(cal.seconds(2020, 8, 9), cal.seconds(2020, 8, 12))
    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.view[0] < DAYS[4].start < DAYS[4].end < view.view[1]
    assert span(view) == pytest.approx(3 * cal.DAY)
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.view[0] < DAYS[0].start < DAYS[4].end < view.view[1]


@pytest.mark.parametrize(("key", "event_id"), [(Qt.Key.Key_End, 5), (Qt.Key.Key_Home, 1)])
def test_ctrl_home_and_end_choose_the_first_and_the_last_event(
    view: TimelineView, key: Qt.Key, event_id: int
) -> None:
    view.select(3)
    QTest.keyClick(view, key, CTRL)
    assert view.selected == event_id


def test_f_fits_the_chosen_event_where_no_range_is_chosen(view: TimelineView) -> None:
    view.select(3)
    QTest.keyClick(view, Qt.Key.Key_F)
    assert view.view[0] < DAYS[2].start < DAYS[2].end < view.view[1]
    assert span(view) < 3 * cal.DAY


# Back and forward


def zoom_twice(view: TimelineView) -> None:
    view.moves.zoom_in()
    view.moves.zoom_in()


@pytest.mark.parametrize(
    "gesture",
    [
        zoom_twice,
        lambda view: wheel(view, QPointF(500, 50), angle=(0, 240)),
        lambda view: drag(view, QPoint(600, 3), QPoint(400, 3), button=MIDDLE),
        lambda view: QTest.keyClick(view, Qt.Key.Key_PageDown),
        lambda view: view.select(5) or view.fit(DAYS[4]),
    ],
    ids=["keys", "wheel", "pan", "page", "fit"],
)
def test_a_movement_that_has_come_to_rest_is_one_step_back(
    styled: TimelineView, qtbot: QtBot, gesture: Callable[[TimelineView], object]
) -> None:
    gesture(styled)
    rest(styled, qtbot)
    there = styled.view
    styled.moves.view_back()
    assert styled.view == pytest.approx(AUGUST)
    rest(styled, qtbot)
    styled.moves.view_forward()
    assert styled.view == pytest.approx(there)


def test_what_has_not_come_to_rest_is_a_step_all_the_same(view: TimelineView) -> None:
    view.moves.zoom_in()
    there = view.view
    view.moves.view_back()
    assert view.view == pytest.approx(AUGUST)
    view.moves.view_forward()
    assert view.view == pytest.approx(there)


def test_going_back_and_elsewhere_forgets_what_lay_ahead(view: TimelineView, qtbot: QtBot) -> None:
    steps: list[tuple[bool, bool]] = []
    view.camera.history_changed.connect(lambda back, forward: steps.append((back, forward)))
    view.moves.later_view()
    assert steps[-1] == (True, False), "one can go back at once"
    rest(view, qtbot)
    view.moves.view_back()
    rest(view, qtbot)
    assert steps[-1] == (False, True)
    view.moves.earlier_view()
    rest(view, qtbot)
    assert steps[-1] == (True, False)
    elsewhere = view.view
    view.moves.view_forward()
    assert view.view == elsewhere


def test_the_first_view_of_events_is_no_step(view: TimelineView) -> None:
    view.moves.view_back()
    assert view.view == pytest.approx(AUGUST)
