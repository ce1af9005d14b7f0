"""The status bar under a hand."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from timeline_app.ui.panels.rangebar import RangeBar


@pytest.fixture
def bar(qtbot: QtBot) -> RangeBar:
    bar = RangeBar()
    qtbot.addWidget(bar)
    bar.resize(1200, 40)
    bar.show_counts(2, 14, 1, 3, "18 – 19 Aug 2020")
    bar.show()
    return bar


@pytest.mark.parametrize(
    ("counts", "words"),
    [
        ((2, 14, 1, 3, "18 – 19 Aug 2020"), "2 of 14 events · 1 of 3 articles · 18 – 19 Aug 2020"),
        ((14, 14, 3, 3, ""), "14 events · 3 articles"),
        ((1, 1, 1, 1, ""), "1 event · 1 article"),
        ((0, 0, 0, 0, ""), "0 events · 0 articles"),
    ],
)
def test_counts_are_said_in_words(bar: RangeBar, counts: tuple[int, int, int, int, str], words: str) -> None:
    bar.show_counts(*counts)
    assert bar.counts.text() == words
    assert bar.clear_button.isEnabled() == bool(counts[4])


def test_enter_tells_the_typed_range(qtbot: QtBot, bar: RangeBar) -> None:
    qtbot.keyClicks(bar.field, "18-19 August 2020")
    with qtbot.waitSignal(bar.range_typed) as told:
        qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert told.args == ["18-19 August 2020"]


def test_clearing_by_button_or_by_an_empty_field(qtbot: QtBot, bar: RangeBar) -> None:
    bar.field.setText("2020")
    with qtbot.waitSignal(bar.cleared):
        qtbot.mouseClick(bar.clear_button, Qt.MouseButton.LeftButton)
    assert bar.field.text() == ""
    with qtbot.waitSignal(bar.cleared):
        qtbot.keyClick(bar.field, Qt.Key.Key_Return)


def test_error_stays_until_something_else_is_typed(qtbot: QtBot, bar: RangeBar) -> None:
    bar.field.setText("32 August")
    bar.show_error("There is no 32 August.")
    assert bar.message.isVisible()
    assert bar.message.text() == "⚠ There is no 32 August."
    assert bar.field.accessibleDescription() == "There is no 32 August."
    assert bar.field.property("invalid")
    qtbot.keyClick(bar.field, Qt.Key.Key_Backspace)
    assert not bar.message.isVisible()
    assert not bar.field.property("invalid")


def test_error_ends_when_a_range_is_chosen_elsewhere(bar: RangeBar) -> None:
    bar.show_error("No.")
    bar.show_counts(2, 14, 1, 3, "18 Aug 2020")
    assert not bar.message.isVisible()


def test_escape_takes_back_what_was_typed(qtbot: QtBot, bar: RangeBar) -> None:
    told: list[bool] = []
    bar.cleared.connect(lambda: told.append(True))
    bar.field.setText("nonsense")
    bar.show_error("No.")
    qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    assert (bar.field.text(), bar.message.text(), told) == ("", "", [])


def test_progress_is_shown_with_a_way_to_cancel(qtbot: QtBot, bar: RangeBar) -> None:
    assert not bar.cancel_button.isVisible()
    bar.show_progress(0, 0, "")
    assert bar.progress.maximum() == 0
    bar.show_progress(30, 300, "")
    assert (bar.progress.value(), bar.progress.maximum()) == (30, 300)
    assert bar.progress_text.text() == "Reading 30 of 300"
    with qtbot.waitSignal(bar.cancel_requested):
        qtbot.mouseClick(bar.cancel_button, Qt.MouseButton.LeftButton)
    bar.hide_progress()
    assert not bar.progress.isVisible()


@pytest.mark.parametrize(("count", "words"), [(1, "⚠ 1 file not read"), (3, "⚠ 3 files not read")])
def test_failures_are_offered(qtbot: QtBot, bar: RangeBar, count: int, words: str) -> None:
    bar.show_failures(count)
    assert bar.failures.text() == words
    with qtbot.waitSignal(bar.failures_requested):
        qtbot.mouseClick(bar.failures, Qt.MouseButton.LeftButton)
    bar.show_failures(0)
    assert not bar.failures.isVisible()


def test_message_is_no_error(bar: RangeBar) -> None:
    bar.show_message("Summary copied")
    assert bar.message.isVisible()
    assert not bar.field.property("invalid")


def test_long_error_gives_way_and_is_whole_in_its_tooltip(bar: RangeBar) -> None:
    bar.show_error("too long <to fit> " * 40)
    bar.resize(700, 40)
    assert bar.width() == 700
    assert "&lt;to fit&gt;" in bar.message.toolTip()


def test_field_takes_the_cursor(qtbot: QtBot, bar: RangeBar) -> None:
    bar.activateWindow()
    bar.focus_range()
    qtbot.waitUntil(bar.field.hasFocus)


def test_chip_tells_of_the_filter_and_clears_it(qtbot: QtBot, bar: RangeBar) -> None:
    assert not bar.filter_button.isVisible()
    bar.show_filter("<b>Putin</b>, planned")
    assert bar.filter_button.isVisible()
    assert bar.filter_button.accessibleName() == "Clear: Filter: <b>Putin</b>, planned"
    assert "&lt;b&gt;" in bar.filter_button.toolTip()
    with qtbot.waitSignal(bar.filter_cleared):
        qtbot.mouseClick(bar.filter_button, Qt.MouseButton.LeftButton)
    bar.show_filter("")
    assert not bar.filter_button.isVisible()


def test_long_filter_leaves_room_for_the_rest_of_the_bar(bar: RangeBar) -> None:
    bar.show_filter("Person, " * 200)
    bar.resize(900, 40)
    bar.grab()
    assert bar.filter_button.width() <= 400
    assert bar.field.width() >= 150


def test_what_stands_beside_the_counts_keeps_its_place_while_digits_change(bar: RangeBar) -> None:
    bar.show_counts(1_111, 9_999, 1, 3, "18 – 19 Aug 2020")
    QApplication.processEvents()
    places = {bar.field.geometry().getRect()}
    for events in range(1_111, 1_999, 37):
        bar.show_counts(events, 9_999, 1, 3, "18 – 19 Aug 2020")
        QApplication.processEvents()
        places.add(bar.field.geometry().getRect())
        assert bar.counts.width() >= bar.counts.fontMetrics().horizontalAdvance(bar.counts.text())
    assert len(places) <= 2
