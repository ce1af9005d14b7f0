"""Pictures out of the window: the dialog, the files that it writes, the clipboard."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pypdfium2
import pytest
from lxml import etree
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from tests.ui.windows import Open, Settle
from timeline_app.errors import PictureError
from timeline_app.model import Interval, Ranges
from timeline_app.painting.export import Kind, Paper
from timeline_app.painting.sheets import Subject
from timeline_app.painting.surfaces import Theme
from timeline_app.painting.wishes import Wish
from timeline_app.ui.panels.picture_dialog import PictureDialog, Scope, Shape
from timeline_app.ui.picture_task import PictureTask
from timeline_app.ui.window import MainWindow

Save = Callable[[MainWindow, PictureDialog, Path], bytes]
SVG = "{http://www.w3.org/2000/svg}"
TITLES = ("Rebels attacked the port of Bergen", "Parliament elected a new speaker")


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "talks.txt"
    path.write_text(
        "Talks in Oslo\n\nOSLO, May 5, 2021. Rebels attacked the port of Bergen on Monday, police said.\n\n"
        "Parliament elected a new speaker on 3 April 2021.\n",
        encoding="utf-8",
    )
    return path


@pytest.fixture
def saved_as(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path], list[str]]:
    """Answer the dialog for files with a path; the names that it proposes are kept."""

    def answer(path: Path) -> list[str]:
        proposed: list[str] = []

        def ask(_parent: object, _title: str, name: str, _kinds: str) -> tuple[str, str]:
            proposed.append(name)
            return str(path), ""

        monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
        return proposed

    return answer


@pytest.fixture
def save(qtbot: QtBot, settle: Settle, saved_as: Callable[[Path], list[str]]) -> Save:
    """Save what a dialog shows as a file; what was written."""

    def save_(window: MainWindow, dialog: PictureDialog, path: Path) -> bytes:
        saved_as(path)
        qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(path.exists)
        settle(window)
        return path.read_bytes()

    return save_


def dialog_of(window: MainWindow) -> PictureDialog:
    window.work.pictures.export_picture()
    (dialog,) = (found for found in window.findChildren(PictureDialog) if found.isVisible())
    return dialog


def choose(dialog: PictureDialog, *, scope: Scope | None = None, shape: Shape | None = None) -> None:
    for combo, value in ((dialog.scope, scope), (dialog.shape, shape)):
        if value is not None:
            combo.setCurrentIndex(combo.findData(value))


def words_of(written: bytes) -> str:
    root = etree.fromstring(written)
    return " ".join(" ".join(text.text or "" for text in root.iter(f"{SVG}text")).split())


def test_a_picture_is_saved_as_the_file_that_its_name_says(
    open_window: Open, article: Path, tmp_path: Path, save: Save
) -> None:
    window, path = open_window(article), tmp_path / "x.svg"
    dialog = dialog_of(window)
    dialog.title.setText("Spring & <all>")
    words = words_of(save(window, dialog, path))
    assert all(title in words for title in (*TITLES, "Spring & <all>", "2 events"))
    assert not window.findChildren(PictureDialog)
    assert "x.svg" in window.work.parts.range_bar.message.text()


@pytest.mark.parametrize("shape", list(Shape))
def test_each_shape_is_written(
    qtbot: QtBot,
    open_window: Open,
    settle: Settle,
    article: Path,
    tmp_path: Path,
    saved_as: Callable[[Path], list[str]],
    shape: Shape,
) -> None:
    window, path = open_window(article), tmp_path / "x"
    dialog = dialog_of(window)
    choose(dialog, scope=Scope.EVERYTHING, shape=shape)
    proposed = saved_as(path)
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    written = path.with_suffix(shape.kind.value)  # no suffix was typed
    qtbot.waitUntil(written.exists)
    settle(window)
    assert proposed == [f"timeline{shape.kind.value}"]
    if shape is Shape.PNG:
        assert QImage(str(written)).width() == 3200  # twice as fine
    elif shape is Shape.SVG:
        assert TITLES[0] in words_of(written.read_bytes())
    else:
        document = pypdfium2.PdfDocument(written)
        assert document[0].get_textpage().search("Rebels attacked").get_next() is not None
        assert document[0].get_size()[0] == pytest.approx(842 if shape is Shape.PAGES else 1200, abs=1)


@pytest.mark.parametrize("is_wanted", [True, False])
def test_a_file_that_only_the_added_suffix_meets_is_asked_about(
    qtbot: QtBot,
    open_window: Open,
    settle: Settle,
    article: Path,
    tmp_path: Path,
    saved_as: Callable[[Path], list[str]],
    monkeypatch: pytest.MonkeyPatch,
    is_wanted: bool,
) -> None:
    asked: list[str] = []

    def answer(_parent: object, _title: str, text: str) -> QMessageBox.StandardButton:
        asked.append(text)
        return QMessageBox.StandardButton.Yes if is_wanted else QMessageBox.StandardButton.No

    monkeypatch.setattr(QMessageBox, "question", answer)
    window, path = open_window(article), tmp_path / "Minsk v1.2.png"
    path.write_bytes(b"precious")
    dialog = dialog_of(window)
    saved_as(tmp_path / "Minsk v1.2")
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    settle(window)
    assert asked == ["Minsk v1.2.png exists already. Replace it?"]
    assert (path.read_bytes() != b"precious") is is_wanted
    assert bool(window.findChildren(PictureDialog)) is not is_wanted  # another name can be tried


def test_only_the_ranges_are_drawn(
    open_window: Open, settle: Settle, article: Path, tmp_path: Path, save: Save
) -> None:
    window, path = open_window(article), tmp_path / "x.svg"
    assert dialog_of(window).scope.findData(Scope.RANGE) == -1  # none is chosen
    window.findChild(PictureDialog).reject()
    window.work.session.set_ranges(Ranges.of([Interval.month(2021, 5)]))
    settle(window)
    dialog = dialog_of(window)
    choose(dialog, scope=Scope.RANGE)
    words = words_of(save(window, dialog, path))
    assert TITLES[0] in words
    assert TITLES[1] not in words


def test_the_view_is_drawn_as_it_is_seen(open_window: Open, article: Path, tmp_path: Path, save: Save) -> None:
    window, path = open_window(article), tmp_path / "x.svg"
    april = Interval.month(2021, 4)
    window.work.parts.timeline.set_view(april.start, april.end)
    dialog = dialog_of(window)
    choose(dialog, scope=Scope.VIEW)
    words = words_of(save(window, dialog, path))
    assert "1 of 2 events" in words
    assert TITLES[1] in words


def test_the_preview_follows_what_is_chosen(
    qtbot: QtBot, open_window: Open, settle: Settle, article: Path
) -> None:
    window = open_window(article)
    dialog = dialog_of(window)
    qtbot.waitUntil(lambda: not dialog.preview.pixmap().isNull())
    light = dialog.preview.pixmap().toImage().pixelColor(3, 3)
    dialog.theme.setCurrentIndex(dialog.theme.findData(Theme.DARK))
    qtbot.waitUntil(lambda: dialog.preview.pixmap().toImage().pixelColor(3, 3) != light)
    dialog.size_.setCurrentIndex(dialog.size_.findText("1080 × 1080"))
    qtbot.waitUntil(lambda: dialog.preview.pixmap().width() == dialog.preview.pixmap().height())
    settle(window)


def test_a_preview_ends_when_another_is_wanted_and_with_the_dialog(
    qtbot: QtBot,
    open_window: Open,
    settle: Settle,
    article: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    begun, ended = [], []

    def endless(task: PictureTask, _room: tuple[int, int]) -> Iterator[None]:
        begun.append(task.wish.theme)
        try:
            while True:
                time.sleep(0.001)
                yield None
        finally:
            ended.append(task.wish.theme)

    monkeypatch.setattr(PictureTask, "preview", endless)
    window = open_window(article)
    dialog = dialog_of(window)
    qtbot.waitUntil(lambda: len(begun) == 1)
    dialog.theme.setCurrentIndex(dialog.theme.findData(Theme.DARK))
    qtbot.waitUntil(lambda: len(begun) == 2)
    qtbot.waitUntil(lambda: ended == begun[:1])
    dialog.reject()
    qtbot.waitUntil(lambda: ended == begun)
    settle(window)


def test_only_what_counts_for_the_file_is_asked(open_window: Open, article: Path) -> None:
    dialog = dialog_of(open_window(article))
    for shape, shown in (
        (Shape.PNG, {"size", "scale"}),
        (Shape.SVG, {"size"}),
        (Shape.PDF, {"size"}),
        (Shape.PAGES, {"paper"}),
    ):
        choose(dialog, shape=shape)
        fields = {"size": dialog.width_px, "scale": dialog.scale, "paper": dialog.paper}
        assert {name for name, field in fields.items() if field.isVisible()} == shown


def test_a_size_that_is_typed_is_kept_and_named(open_window: Open, article: Path) -> None:
    dialog = dialog_of(open_window(article))
    dialog.width_px.setValue(1920)
    dialog.height_px.setValue(1080)
    assert dialog.size_.currentText() == "1920 × 1080"
    dialog.width_px.setValue(1921)
    assert dialog.size_.currentText() == "Another size"
    assert dialog.choice.size_px == (1921, 1080)


def test_the_folder_of_the_last_picture_is_remembered(
    qtbot: QtBot,
    open_window: Open,
    settle: Settle,
    article: Path,
    tmp_path: Path,
    saved_as: Callable[[Path], list[str]],
) -> None:
    window, folder = open_window(article), tmp_path / "pictures"
    folder.mkdir()
    saved_as(folder / "x.png")
    dialog = dialog_of(window)
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil((folder / "x.png").exists)
    settle(window)
    window.close()
    again = open_window()
    proposed = saved_as(folder / "y.png")
    qtbot.mouseClick(dialog_of(again).save_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil((folder / "y.png").exists)
    settle(again)
    assert proposed == [str(folder / "timeline.png")]


def test_a_file_that_cannot_be_written_is_said_and_nothing_left(
    qtbot: QtBot,
    open_window: Open,
    settle: Settle,
    article: Path,
    tmp_path: Path,
    saved_as: Callable[[Path], list[str]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    window, said = open_window(article), []
    monkeypatch.setattr("PySide6.QtWidgets.QMessageBox.warning", lambda _parent, _title, text: said.append(text))
    saved_as(tmp_path / "missing" / "x.png")
    qtbot.mouseClick(dialog_of(window).save_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(said))
    settle(window)
    assert "cannot be written" in said[0]
    assert not (tmp_path / "missing").exists()


def test_the_view_is_copied_as_bitmap_and_drawing(
    qtbot: QtBot, open_window: Open, settle: Settle, article: Path
) -> None:
    window = open_window(article)
    window.work.pictures.copy_picture()
    qtbot.waitUntil(lambda: "copied" in window.work.parts.range_bar.message.text())
    settle(window)
    written = QGuiApplication.clipboard().mimeData().data("image/svg+xml").data()
    assert TITLES[0] in words_of(written)
    timeline = window.work.parts.timeline
    assert QGuiApplication.clipboard().image().width() == 2 * timeline.width()


def test_a_bitmap_too_large_for_the_clipboard_is_said(open_window: Open, article: Path) -> None:
    window = open_window(article)
    columns = window.work.parts.timeline.picture.columns
    assert columns is not None
    task = PictureTask(
        window.work.session.library.path,
        Subject(columns, lambda _ids: {}),
        Wish(Kind.SVG, size_px=(9000, 9000), is_whole=True),
        window.font(),
        QLocale(),
    )
    with pytest.raises(PictureError, match="too large"):
        task.copied()


def test_nothing_to_draw_is_said(open_window: Open) -> None:
    window = open_window()
    window.work.pictures.export_picture()
    assert not window.findChildren(PictureDialog)
    assert "no events with a date" in window.work.parts.range_bar.message.text()


def test_a_picture_that_is_cancelled_leaves_no_file(open_window: Open, article: Path, tmp_path: Path) -> None:
    window, path = open_window(article), tmp_path / "x.pdf"
    columns = window.work.parts.timeline.picture.columns
    assert columns is not None
    task = PictureTask(
        window.work.session.library.path,
        Subject(columns, lambda _ids: {}),
        Wish(Kind.PDF, paper=Paper.A4, is_whole=True),
        window.font(),
        QLocale(),
    )
    for _ in task.saved(path):
        assert not path.exists()
    path.unlink()
    for count in range(1, sum(1 for _ in task.saved(path)) + 1):
        path.unlink()
        steps = task.saved(path)
        for _ in range(count):
            next(steps)
        steps.close()
        assert not path.exists()
        path.touch()
