"""What the pointer lights, where the arrows begin, and a range that has no end."""

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.timeline.hand import LEFT, card_point
from timeline_app.model import EVERYTHING, Granularity, Interval, Ranges
from timeline_app.model import calendar as cal
from timeline_app.ui.timeline import TimelineView

NONE = Qt.KeyboardModifier.NoModifier


def test_what_is_lit_under_the_pointer_follows_the_view_and_ends_when_it_leaves(
    view: TimelineView, qtbot: QtBot
) -> None:
    QTest.mouseMove(view, card_point(view, 2))
    qtbot.waitUntil(lambda: view.frame().hovered == 2)
    assert view.cursor().shape() == Qt.CursorShape.PointingHandCursor
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: view.frame().hovered is None)
    assert view.cursor().shape() == Qt.CursorShape.ArrowCursor
    QTest.keyClick(view, Qt.Key.Key_PageUp)
    qtbot.waitUntil(lambda: view.frame().hovered == 2)
    QApplication.sendEvent(view, QEvent(QEvent.Type.Leave))
    assert view.frame().hovered is None


def test_space_shows_a_hand_and_a_click_with_it_does_nothing(view: TimelineView) -> None:
    QTest.keyPress(view, Qt.Key.Key_Space)
    assert view.cursor().shape() == Qt.CursorShape.OpenHandCursor
    QTest.mouseClick(view, LEFT, NONE, QPoint(500, 3))
    QTest.keyRelease(view, Qt.Key.Key_Space)
    assert view.cursor().shape() == Qt.CursorShape.ArrowCursor
    assert view.selected is None
    assert view.ranges == EVERYTHING


def test_the_first_step_of_the_arrows_goes_to_what_is_in_view(view: TimelineView) -> None:
    view.set_view(cal.seconds(2020, 8, 16), cal.seconds(2020, 8, 20))
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.selected == 3
    view.select(None)
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert view.selected == 4


def test_the_first_step_of_the_arrows_goes_to_what_is_nearest_where_nothing_is_in_view(view: TimelineView) -> None:
    view.set_view(cal.seconds(2020, 8, 15), cal.seconds(2020, 8, 16))
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.selected == 3
    view.select(None)
    view.set_view(cal.seconds(2020, 8, 26), cal.seconds(2020, 8, 28))
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.selected == 5


def test_a_range_without_an_end_and_without_events_is_fitted_to_some_years(view: TimelineView) -> None:
    ever = Interval(cal.seconds(2024), cal.LAST_MOMENT, Granularity.YEAR)
    view.set_ranges(Ranges.of((ever,)))
    view.moves.fit_range()
    assert cal.fields(int(view.view[0]))[0] >= 2022
    assert cal.fields(int(view.view[1]))[0] <= 2032
