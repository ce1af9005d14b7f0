"""The palette of commands: found by a few letters, the recent ones first, run by Enter."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from timeline_app.ui.panels.command_palette import Command, CommandPalette, find
from timeline_app.ui.panels.fuzzy import folded, match

COMMANDS = (
    Command("open_files", "Open articles…", "File", "Ctrl+O", "Open article files"),
    Command("export_events", "Export events…", "File", "Ctrl+E", "Save the events as CSV or JSON lines"),
    Command("export_summary", "Export summary…", "File"),
    Command("undo", "Undo", "Edit", "Ctrl+Z", is_enabled=False),
    Command("fit_all", "Show all", "View", "Home"),
    Command("zoom_in", "Zoom in", "View", "+"),
    Command("find", "Find…", "Edit", "Ctrl+F"),
)


def names(wanted: str, *recent: str) -> list[str]:
    return [hit.command.name for hit in find(COMMANDS, wanted, recent)]


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(1000, 700)
    widget.show()
    return widget


@pytest.fixture
def palette(qtbot: QtBot, window: QWidget) -> CommandPalette:
    made = CommandPalette(COMMANDS, ("zoom_in",), window)
    made.open()
    qtbot.waitExposed(made)
    return made


def current(palette: CommandPalette) -> str:
    return palette.model.hits[palette.view.currentIndex().row()].command.name


@pytest.mark.parametrize(
    ("wanted", "best"),
    [
        ("exsum", "export_summary"),
        ("sum", "export_summary"),
        ("events export", "export_events"),
        ("EXPORT E", "export_events"),
        ("zi", "zoom_in"),
        ("opart", "open_files"),
        ("fi", "find"),
        ("csv", "export_events"),
    ],
)
def test_a_few_letters_find_the_command(wanted: str, best: str) -> None:
    assert names(wanted)[0] == best


def test_beginnings_of_words_count_more_than_letters_within_them() -> None:
    assert match("se", "Show events").score > match("se", "Choose").score  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("wanted", "better", "worse"),
    [
        ("fit", "Fit range", "Files that could not be read"),
        ("lane", "Fold lane", "Let the range end earlier"),
        ("zi", "Zoom in", "Size"),
        ("sum", "Export summary", "Show hidden events again, umbrella"),
    ],
)
def test_letters_that_stand_together_from_the_beginning_of_a_word_count_most(
    wanted: str, better: str, worse: str
) -> None:
    found, other = match(wanted, better), match(wanted, worse)
    assert found is not None
    assert other is None or found.score > other.score


def test_what_is_found_by_stray_letters_is_left_out_beside_what_is_meant() -> None:
    assert names("zoom") == ["zoom_in"]
    assert names("csv") == ["export_events"]


def test_accents_and_case_do_not_count() -> None:
    assert match("ubersicht", "Übersicht zeigen") is not None
    assert match("ÜBER", "uberall") is not None


def test_the_places_are_those_of_the_letters() -> None:
    found = match("exsu", "Export summary")
    assert found is not None
    assert "".join("Export summary"[place] for place in found.places) == "Exsu"
    assert found.places == (0, 1, 7, 8)


@given(st.text(max_size=20), st.text(max_size=60))
def test_whatever_is_typed_is_found_where_it_is_or_not_at_all(wanted: str, text: str) -> None:
    assert len(folded(text)) == len(text)
    found = match(wanted, text)
    if found is not None:
        assert list(found.places) == sorted(set(found.places))
        assert all(0 <= place < len(text) for place in found.places)


def test_nothing_typed_lists_all_the_recent_ones_first() -> None:
    assert names("", "find", "zoom_in")[:2] == ["find", "zoom_in"]
    assert set(names("")) == {command.name for command in COMMANDS}


def test_of_equals_the_one_used_lately_comes_first() -> None:
    assert names("export")[0] == names("export", "open_files")[0]
    other = names("export")[1]
    assert names("export", other)[0] == other


def test_enter_runs_the_best_and_the_palette_is_gone(palette: CommandPalette, qtbot: QtBot) -> None:
    QTest.keyClicks(palette.field, "exsum")
    with qtbot.waitSignal(palette.chosen) as chosen:
        QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert chosen.args == ["export_summary"]
    assert not palette.isVisible()


def test_arrows_go_through_the_list_past_what_cannot_be_done(palette: CommandPalette) -> None:
    seen = []
    for _ in range(len(COMMANDS) - 1):
        seen.append(current(palette))
        QTest.keyClick(palette.field, Qt.Key.Key_Down)
    assert seen[0] == "zoom_in"
    assert current(palette) == "zoom_in", "from the last to the first"
    assert "undo" not in seen
    assert len(set(seen)) == len(COMMANDS) - 1
    QTest.keyClick(palette.field, Qt.Key.Key_Up)
    assert current(palette) == seen[-1]
    QTest.keyClick(palette.field, Qt.Key.Key_PageUp)
    assert current(palette) == seen[0]


def test_escape_closes_and_runs_nothing(palette: CommandPalette, window: QWidget, qtbot: QtBot) -> None:
    other = QAction(window)  # a key of the palette is nobody else's while it is there
    other.setShortcuts([QKeySequence("Esc"), QKeySequence("Down")])
    window.addAction(other)
    done: list[object] = []
    other.triggered.connect(done.append)
    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    with qtbot.assertNotEmitted(palette.chosen):
        QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert done == []


def test_a_click_runs_a_command_but_not_one_that_cannot_be_done(palette: CommandPalette, qtbot: QtBot) -> None:
    def click(name: str) -> None:
        row = next(row for row, hit in enumerate(palette.model.hits) if hit.command.name == name)
        at = palette.view.visualRect(palette.model.index(row)).center()
        QTest.mouseClick(palette.view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)

    with qtbot.assertNotEmitted(palette.chosen):
        click("undo")
    with qtbot.waitSignal(palette.chosen) as chosen:
        click("fit_all")
    assert chosen.args == ["fit_all"]


def test_what_nobody_offers_is_said_and_enter_does_nothing(palette: CommandPalette, qtbot: QtBot) -> None:
    QTest.keyClicks(palette.field, "xyzzy")
    assert not palette.view.isVisible()
    assert palette._nothing.isVisible()
    with qtbot.assertNotEmitted(palette.chosen):
        QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_a_screen_reader_finds_a_list_of_named_lines_with_their_keys(palette: CommandPalette) -> None:
    interface = QAccessible.queryAccessibleInterface(palette.view)
    assert interface.role() == QAccessible.Role.List
    assert interface.text(QAccessible.Text.Name) == "Commands"
    lines = [interface.child(row).text(QAccessible.Text.Name) for row in range(interface.childCount())]
    assert "Export events…, File, Ctrl+E" in lines


def test_found_letters_are_lit(palette: CommandPalette) -> None:
    QTest.keyClicks(palette.field, "exp")
    lit = palette.view.grab().toImage()
    palette.model.show([type(hit)(hit.command) for hit in palette.model.hits])
    palette.view.setCurrentIndex(palette.model.index(0))
    assert palette.view.grab().toImage() != lit
