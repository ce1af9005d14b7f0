"""What is typed as the name of a file becomes its name, with the suffix of its kind."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMessageBox

from timeline_app.ui.file_names import may_write, with_suffix
from timeline_app.ui.window import MainWindow


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("report", "report.png"),
        ("Minsk v1.2", "Minsk v1.2.png"),
        ("report.SVG", "report.SVG"),
        ("report.pdf", "report.pdf"),
        ("report.", "report.png"),
        (".hidden", ".hidden.png"),
    ],
)
def test_a_suffix_is_added_where_none_of_a_known_kind_is(typed: str, name: str, tmp_path: Path) -> None:
    assert with_suffix(str(tmp_path / typed), {".png", ".svg", ".pdf"}, ".png") == tmp_path / name


@pytest.mark.parametrize(("typed", "name"), [("Minsk v1.2", "Minsk v1.2.timeline"), ("x.Timeline", "x.Timeline")])
def test_a_library_is_saved_under_the_name_that_was_typed(
    open_window: Callable[..., MainWindow], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, typed: str, name: str
) -> None:
    window = open_window()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / typed), ""))
    window.findChild(QAction, "save_library_as").trigger()
    assert window.work.session.library.path.name == name
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.No)
    assert may_write(window, str(tmp_path / "y"), tmp_path / "y.timeline")
    assert not may_write(window, str(tmp_path / "y"), tmp_path / name)
