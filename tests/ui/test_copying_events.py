"""Events on their way out of the window: off its own thread, bounded, cancelled without a trace."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.windows import Settle
from timeline_app.errors import AppError
from timeline_app.library import Library
from timeline_app.model import Anchor, Event, Interval
from timeline_app.services.entries import entries_of
from timeline_app.ui import copying
from timeline_app.ui.window import MainWindow

COUNT = 450


@pytest.fixture
def many(tmp_path: Path) -> Path:
    path = tmp_path / "many.timeline"
    with Library.open(path) as library:
        for number in range(COUNT):
            day = Interval.day(2000 + number % 20, 8, 1 + number % 28)
            library.add_event(Event(f"Event {number}", day, "", 0, 0, 0, 0, anchor=Anchor.USER, importance=0.9))
    return path


def test_all_selected_rows_are_copied_however_many(
    open_window: Callable[..., MainWindow], settle: Settle, many: Path
) -> None:
    window = open_window(library=many)
    window.work.parts.show_events()
    settle(window)
    view = window.work.parts.events.view
    view.setFocus()
    view.selectAll()
    assert len(window.work.parts.events.selected()) == COUNT
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    settle(window)
    lines = QApplication.clipboard().text().splitlines()
    assert len(lines) == COUNT + 1
    assert {line.split("\t")[1] for line in lines[1:]} == {f"Event {number}" for number in range(COUNT)}


def test_more_events_than_the_clipboard_takes_are_refused_in_a_sentence(
    open_window: Callable[..., MainWindow], many: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copying, "_MOST_COPIED", COUNT - 1)
    window = open_window(library=many)
    with pytest.raises(AppError, match="at most 449 events"):
        window._handlers["copy_events"]()


def test_more_rows_than_can_be_changed_together_choose_the_current_one(
    open_window: Callable[..., MainWindow], settle: Settle, many: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("timeline_app.ui.panels.events.MOST_CHOSEN", 100)
    window = open_window(library=many)
    window.work.parts.show_events()
    settle(window)
    view = window.work.parts.events.view
    view.go_to(3)
    view.selectAll()
    assert window.work.desk.chosen == (view.current_id(),)
    assert len(window.work.parts.events.selected()) == COUNT
    assert window.work.parts.range_bar.message.text().startswith("450 events are selected")


def test_an_export_that_is_cancelled_leaves_the_file_as_it_was(many: Path, tmp_path: Path) -> None:
    target = tmp_path / "events.csv"
    target.write_text("mine", encoding="utf-8")
    with Library.open(many) as library:
        ids = [detail.event.id for detail in library.event_details()]
    steps = copying._write(many, ids, target, "csv")
    assert next(steps) == (0, COUNT)
    assert next(steps) == (200, COUNT)
    steps.close()
    assert target.read_text(encoding="utf-8") == "mine"
    assert [path for path in tmp_path.iterdir() if path.suffix == ".part"] == []
    for _ in copying._write(many, ids, target, "csv"):
        pass
    assert len(target.read_text(encoding="utf-8").splitlines()) == COUNT + 1


def test_events_that_are_gone_are_left_out(many: Path) -> None:
    with Library.open(many) as library:
        ids = [detail.event.id for detail in library.event_details()]
        library.delete_event(ids[1])
        assert [entry.event.id for entry in entries_of(library, ids[:4])] == [ids[0], *ids[2:4]]
