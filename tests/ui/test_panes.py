"""F6 goes through the panes of the window, and back to where the keys were in each."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.windows import NOTE, Open
from timeline_app.ui.window import MainWindow


@pytest.fixture
def window(open_window: Open, tmp_path: Path) -> MainWindow:
    note = tmp_path / "note.txt"
    note.write_text(NOTE, encoding="utf-8")
    opened = open_window(note, library=tmp_path / "note.timeline")
    opened.activateWindow()
    opened.work.parts.timeline.setFocus()
    return opened


def press(window: MainWindow, *, back: bool = False) -> QWidget:
    """Where the keys are after F6."""
    shift = Qt.KeyboardModifier.ShiftModifier if back else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_F6, shift)
    holder = QApplication.focusWidget()
    assert holder is not None
    return holder


def test_f6_goes_through_all_panes_and_begins_again(window: MainWindow) -> None:
    panes = [*window.work.parts.panes[2:], window.findChild(QWidget, "toolbar"), window.work.parts.timeline]
    assert len(panes) == 6
    for pane in panes:
        holder = press(window)
        assert pane is holder or pane.isAncestorOf(holder)
    for pane in reversed(panes[:-1]):
        holder = press(window, back=True)
        assert pane is holder or pane.isAncestorOf(holder)


def test_a_pane_that_is_come_back_to_has_the_keys_where_they_were(window: MainWindow) -> None:
    summary = window.work.parts.summary
    summary.length.amount.setFocus()
    press(window)
    assert press(window, back=True) is summary.length.amount


def test_a_pane_is_entered_at_its_contents_not_at_its_tabs(window: MainWindow) -> None:
    holder = press(window)
    assert window.work.parts.articles.isAncestorOf(holder)


def test_the_first_start_has_panes_too(open_window: Open, tmp_path: Path) -> None:
    window = open_window(library=tmp_path / "empty.timeline")
    window.activateWindow()
    welcome = window.work.parts.welcome
    holders = [press(window) for _ in range(4)]
    assert any(welcome.isAncestorOf(holder) for holder in holders)
    assert not any(window.work.parts.timeline is holder for holder in holders)
