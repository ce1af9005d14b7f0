"""What nobody caught is shown once, in its own words."""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox

from timeline_app.errors import LibraryError
from timeline_app.ui.app import Handler
from timeline_app.ui.window import MainWindow


@pytest.mark.qt_log_ignore("saved states", extend=True)
def test_what_fails_in_painting_is_told_once_in_its_own_words(
    qapp: QApplication,
    open_window: Callable[..., MainWindow],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = tmp_path / "talks.txt"
    path.write_text("Talks in Oslo\n\nParliament elected a new speaker on 3 April 2021.\n", encoding="utf-8")
    window, said = open_window(path), []

    def refuse(_ids: Sequence[int]) -> dict[int, str]:
        raise LibraryError("The library is locked.")

    def show(_parent: object, _title: str, text: str) -> None:
        said.append(text)
        paint()  # a dialog lets the window paint again

    def paint() -> None:
        window.work.parts.timeline.update()
        qapp.processEvents()

    monkeypatch.setattr(QMessageBox, "warning", show)
    monkeypatch.setattr(sys, "excepthook", Handler(window))
    window.work.parts.timeline.set_titles(refuse)
    for _ in range(3):
        paint()
    assert said == ["The library is locked."]
