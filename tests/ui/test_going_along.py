"""What goes along with what is copied: boxes in the Edit menu, at the summary and in the palette."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from tests.ui.windows import NOTE, Open, Settle
from timeline_app.services.wording import Along
from timeline_app.settings import Settings
from timeline_app.ui.panels.command_palette import CommandPalette
from timeline_app.ui.state import WindowState, load_state, save_state
from timeline_app.ui.window import MainWindow


@pytest.fixture
def window(open_window: Open, settle: Settle, tmp_path: Path) -> MainWindow:
    path = tmp_path / "note.txt"
    path.write_text(NOTE, encoding="utf-8")
    window = open_window(path, library=tmp_path / "note.timeline")
    settle(window)
    return window


def boxes(menu: QMenu) -> dict[str, QAction]:
    return {action.text().replace("&", ""): action for action in menu.actions()}


def copied(window: MainWindow) -> str:
    window._actions["copy_summary"].trigger()
    return QApplication.clipboard().text()


def test_the_menu_at_the_summary_is_that_of_edit(window: MainWindow) -> None:
    menu = window.work.parts.summary.along_button.menu()
    edit = next(action.menu() for action in window.menuBar().actions() if action.text() == "&Edit")
    assert isinstance(edit, QMenu)
    assert [action.text() for action in edit.actions() if action.menu() is menu] == ["Copy &with"]
    assert list(boxes(menu)) == ["Heading", "Days", "Dates in brackets", "Sources", "Numbers of the sources"]
    assert all(box.isCheckable() and box.isChecked() for box in boxes(menu).values())


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_boxes_are_ticked_without_closing_the_menu(qtbot: QtBot, window: MainWindow) -> None:
    menu, going_along = window.work.parts.summary.along_button.menu(), window.work.going_along
    menu.popup(window.mapToGlobal(QPoint(0, 0)))
    for words in ("Sources", "Heading"):
        at = menu.actionGeometry(boxes(menu)[words]).center()
        qtbot.mouseMove(menu, at)
        qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=at)
    assert menu.isVisible()
    assert going_along.along == Along(has_sources=False, has_heading=False)
    assert not boxes(menu)["Numbers of the sources"].isEnabled()
    at = menu.actionGeometry(boxes(menu)["Numbers of the sources"]).center()
    qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=at)
    assert going_along.along.has_numbers, "what is not offered is not ticked"
    menu.setActiveAction(boxes(menu)["Sources"])
    qtbot.keyClick(menu, Qt.Key.Key_Space)
    assert menu.isVisible()
    assert going_along.along == Along(has_heading=False)
    menu.close()


def test_what_goes_along_is_copied_exported_and_kept_for_the_next_start(
    window: MainWindow, settings: Settings, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert "Sources" in copied(window)
    window._actions["copy_with_sources"].trigger()
    window._actions["copy_with_heading"].trigger()
    text = copied(window)
    assert text.startswith("• ")
    assert "Sources" not in text
    assert window.work.parts.range_bar.message.text() == "Summary copied, without its sources"
    target = tmp_path / "summary.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target), ""))
    window._actions["export_summary"].trigger()
    assert target.read_text(encoding="utf-8") == text
    window.close()
    assert load_state(settings.state_file).left_out == ("has_heading", "has_sources")


def test_a_window_begins_with_what_was_left_out_of_the_last_one(
    open_window: Open, settings: Settings, tmp_path: Path
) -> None:
    save_state(settings.state_file, WindowState(left_out=("has_dates", "has_sources", "has_moon")))
    window = open_window(library=tmp_path / "empty.timeline")
    ticked = {
        words: box.isChecked() for words, box in boxes(window.work.parts.summary.along_button.menu()).items()
    }
    assert ticked == {
        "Heading": True,
        "Days": True,
        "Dates in brackets": False,
        "Sources": False,
        "Numbers of the sources": True,
    }


def test_the_palette_finds_the_boxes_and_says_which_are_on(window: MainWindow) -> None:
    window._actions["copy_with_days"].trigger()
    window.work.show_palette()
    palette = window.findChild(CommandPalette)
    assert palette is not None
    palette.field.textEdited.emit("copy with")
    told = {hit.command.text: hit.command.keys for hit in palette.model.hits if hit.command.group == "Copy with"}
    assert told == {
        "Heading": "on",
        "Days": "off",
        "Dates in brackets": "on",
        "Sources": "on",
        "Numbers of the sources": "on",
    }
    palette.close()
