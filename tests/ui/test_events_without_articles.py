"""A library of nothing but what the user added."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QFileDialog

from tests.ui.windows import Open
from timeline_app.ui.panels.event_dialog import EventDialog
from timeline_app.ui.window import MainWindow


def test_a_library_without_articles_shows_and_exports_what_was_added_by_hand(
    open_window: Open, settle: Callable[[MainWindow], None], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    window = open_window()
    window.findChild(QAction, "add_event").trigger()
    (dialog,) = [one for one in window.findChildren(EventDialog) if one.isVisible()]
    dialog.title_field.setText("Union founded")
    dialog.date_field.setText("2021-05-01")
    dialog.accept()
    settle(window)
    session = window.work.session
    assert [detail.event.title for detail in session.details(session.ids_in_range())] == ["Union founded"]
    assert not window.work.parts.is_welcome
    window.findChild(QAction, "copy_events").trigger()
    settle(window)
    assert "Union founded" in QApplication.clipboard().mimeData().text()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(tmp_path / "events.csv"), ""))
    window.findChild(QAction, "export_events").trigger()
    settle(window)
    assert "Union founded" in (tmp_path / "events.csv").read_text(encoding="utf-8")
