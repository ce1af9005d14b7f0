"""The keys of the window: told in one list, taken by the timeline only where it has them, all in the palette."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.windows import Open, Settle
from timeline_app.summaries import METHODS, Unit
from timeline_app.ui.actions import ACTIONS, ESSENTIALS, shortcut_rows
from timeline_app.ui.panels.command_palette import CommandPalette
from timeline_app.ui.timeline import TimelineView
from timeline_app.ui.timeline.keys import BINDINGS, DRIVES
from timeline_app.ui.window import MainWindow

#: What the timeline does itself when a key is pressed; the list tells it among the gestures.
TOLD_AS_GESTURES = {"activate_event"}


def code_of(keys: str) -> tuple[Qt.Key, Qt.KeyboardModifier]:
    combination = QKeySequence(keys)[0]
    return combination.key(), combination.keyboardModifiers()


def test_every_key_of_the_timeline_is_told_and_every_key_that_is_told_works() -> None:
    told = {code_of(keys): spec.name for spec in ACTIONS if spec.is_local for keys in spec.keys}
    works = {code: name for code, name in BINDINGS.items() if name not in TOLD_AS_GESTURES}
    shifted_plus = (
        Qt.Key.Key_Plus,
        Qt.KeyboardModifier.ShiftModifier,
    )  # as a keyboard without its own key types it
    assert works.pop(shifted_plus) == told[code_of("+")]
    assert told == works


def test_every_held_key_is_told() -> None:
    keys = next(keys for _, keys, _ in shortcut_rows() if "W" in keys.split())
    assert {Qt.Key(ord(letter)) for letter in keys.split()} == set(DRIVES)


def test_no_key_means_two_things() -> None:
    everywhere = [keys for spec in ACTIONS if not spec.is_local for keys in spec.keys]
    here = [keys for spec in ACTIONS if spec.is_local for keys in spec.keys]
    assert len(everywhere + here) == len({*everywhere, *here})


def test_keys_that_work_everywhere_take_no_letter_and_no_key_of_a_list() -> None:
    everywhere = {keys for spec in ACTIONS if not spec.is_local for keys in spec.keys if "+" not in keys}
    assert {keys for keys in everywhere if not re.fullmatch(r"F\d+", keys)} == {"Esc", "?"}


def test_the_list_begins_with_the_ten_that_are_needed_most_and_each_group_stands_together() -> None:
    rows = shortcut_rows()
    assert len(ESSENTIALS) == 10
    assert [(keys, what) for _, keys, what in rows[:10]] == list(ESSENTIALS)
    groups = [group for group, _, _ in rows]
    assert groups == sorted(groups, key=groups.index)
    assert groups.count(groups[0]) == 10


def test_every_action_has_somebody_who_does_it(open_window: Open) -> None:
    window = open_window()
    assert set(window.work.handlers()) == {spec.name for spec in ACTIONS}


@pytest.fixture
def window(open_window: Open, tmp_path, settle: Settle) -> MainWindow:  # type: ignore[no-untyped-def]
    article = tmp_path / "story.txt"
    article.write_text("On 12 March 2019 the harbour was closed. On 14 March 2019 it was opened again.", "utf-8")
    return open_window(article)


def test_letters_go_into_a_field_and_to_a_list_not_to_the_timeline(window: MainWindow) -> None:
    timeline = window.work.parts.timeline
    timeline.set_view(*timeline.view)
    before, field = timeline.view, window.findChild(QLineEdit, "search")
    assert field is not None
    for widget in (field, window.work.parts.articles.view):
        widget.setFocus()
        for key in (Qt.Key.Key_F, Qt.Key.Key_J, Qt.Key.Key_D, Qt.Key.Key_Home, Qt.Key.Key_Minus, Qt.Key.Key_End):
            QTest.keyClick(widget, key)
        assert timeline.view == before
        assert timeline.selected is None
    assert field.text() == "-fjd"


def test_alt_arrows_go_back_and_forward_wherever_the_keys_are(window: MainWindow, qtbot: QtBot) -> None:
    timeline = window.work.parts.timeline
    before = timeline.view
    timeline.moves.later_view()
    with qtbot.waitSignal(timeline.camera.rested):
        pass
    there = timeline.view
    window.work.parts.articles.view.setFocus()
    QTest.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert timeline.view == pytest.approx(before)
    with qtbot.waitSignal(timeline.camera.rested):
        pass
    QTest.keyClick(window, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert timeline.view == pytest.approx(there)


def opened_palette(qtbot: QtBot, window: MainWindow) -> CommandPalette:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(window.findChildren(CommandPalette)))
    return window.findChildren(CommandPalette)[-1]


def test_the_palette_offers_every_other_action_and_runs_the_one_that_is_found(
    window: MainWindow, qtbot: QtBot
) -> None:
    palette = opened_palette(qtbot, window)
    offered = {hit.command.name for hit in palette.model.hits}
    assert offered >= {spec.name for spec in ACTIONS} - {"show_palette"}
    assert not next(hit.command.is_enabled for hit in palette.model.hits if hit.command.name == "undo")
    timeline: TimelineView = window.work.parts.timeline
    QTest.keyClicks(palette.field, "last event")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: timeline.selected is not None)
    columns = timeline.picture.columns
    assert columns is not None
    assert timeline.selected == int(columns.event_id[-1])
    qtbot.waitUntil(lambda: not window.findChildren(CommandPalette))
    again = opened_palette(qtbot, window)
    assert again.model.hits[0].command.name == "last_event"
    QTest.keyClick(again.field, Qt.Key.Key_Escape)


@pytest.mark.parametrize("method", [method.name for method in METHODS])
def test_each_method_is_found_by_its_name_and_chosen(window: MainWindow, qtbot: QtBot, method: str) -> None:
    panel = window.work.parts.summary
    label = panel.method.itemText(panel.method.findData(method))
    palette = opened_palette(qtbot, window)
    QTest.keyClicks(palette.field, label.lower())
    assert palette.model.hits[0].command.text.endswith(label)
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.findChildren(CommandPalette))
    qtbot.waitUntil(lambda: window.work.session.method == method)
    assert panel.method.currentData() == method
    again = opened_palette(qtbot, window)
    chosen = [hit.command for hit in again.model.hits if hit.command.name.startswith("summarize_by")]
    assert [command.text for command in chosen if command.keys] == [palette_text(label)]


def palette_text(label: str) -> str:
    return f"Summarize by {label}"


@pytest.mark.parametrize("unit", list(Unit))
def test_each_unit_of_the_length_is_found_and_chosen(window: MainWindow, qtbot: QtBot, unit: Unit) -> None:
    field = window.work.parts.summary.length.unit
    palette = opened_palette(qtbot, window)
    QTest.keyClicks(palette.field, field.itemText(field.findData(unit)))
    assert palette.model.hits[0].command.name == f"summary_length_in:{unit}"
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.work.session.length.unit is unit)


def test_per_day_is_found_and_its_box_follows(window: MainWindow, qtbot: QtBot) -> None:
    palette = opened_palette(qtbot, window)
    QTest.keyClicks(palette.field, "per day")
    assert palette.model.hits[0].command.keys == "off"
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.work.session.is_per_day)
    assert window.work.parts.summary.per_day.isChecked()


def test_no_letter_of_a_quick_hand_is_lost_to_the_palette(window: MainWindow, qtbot: QtBot) -> None:
    """The desktop tells keys to the window that has them, and hands them on to a new one in its own time."""
    palette = opened_palette(qtbot, window)
    handle = window.windowHandle()
    QTest.keyClick(handle, Qt.Key.Key_D)
    QTest.keyClick(handle, Qt.Key.Key_A)
    assert palette.field.text() == "da"


def test_the_windows_own_keys_go_on_working_over_the_palette(window: MainWindow, qtbot: QtBot) -> None:
    timeline = window.work.parts.timeline
    timeline.setFocus()
    palette = opened_palette(qtbot, window)
    QTest.keyClick(palette.field, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not window.findChildren(CommandPalette))
    assert QApplication.focusWidget() is timeline, "the keys are where they were"
    palette = opened_palette(qtbot, window)
    QTest.keyClick(palette.field, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert not window.isVisible()


def test_the_palette_goes_when_the_keys_go_elsewhere_and_takes_none_back(window: MainWindow, qtbot: QtBot) -> None:
    palette = opened_palette(qtbot, window)
    window.work.parts.articles.view.setFocus()
    assert not palette.isVisible()
    assert QApplication.focusWidget() is window.work.parts.articles.view


def test_the_palette_keeps_to_the_middle_of_a_small_window(window: MainWindow, qtbot: QtBot) -> None:
    palette = opened_palette(qtbot, window)
    for width, height in ((700, 500), (1500, 900), (500, 330)):
        window.resize(width, height)
        qtbot.waitUntil(lambda: abs(palette.geometry().center().x() - window.rect().center().x()) <= 1)
        assert window.rect().contains(palette.geometry()), (window.size(), palette.geometry())


def test_what_was_used_lately_is_known_at_the_next_start(window: MainWindow, open_window: Open) -> None:
    window.work._run_command("fit_all")
    window.close()
    assert open_window().work.recent_commands == ("fit_all",)


def test_a_window_may_be_closed_while_something_is_typed_into_the_search(window: MainWindow, qtbot: QtBot) -> None:
    field = window.findChild(QLineEdit, "search")
    assert field is not None
    QTest.keyClicks(field, "harbour")
    window.close()
    QTest.qWait(300)  # the words are searched for when the hand has rested: an error then fails this test
