"""Events as text for other programs: copied, and carried out of the window."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from tests.ui.windows import Open, Settle
from timeline_app.errors import AppError
from timeline_app.ui.window import MainWindow

STORY = "On 12 March 2019 the <b>harbour</b> was closed. On 14 March 2019 the port was opened again by Ana Sousa."


@pytest.fixture
def window(open_window: Open, tmp_path: Path) -> MainWindow:
    article = tmp_path / "story.txt"
    article.write_text(f"The harbour\n\n{STORY}", "utf-8")
    return open_window(article)


def choose_all(window: MainWindow) -> list[int]:
    columns = window.work.parts.timeline.picture.columns
    assert columns is not None
    ids = [int(number) for number in columns.event_id]
    window.work.desk.select_event(ids[-1])
    for number in ids[:-1]:
        window.work.desk.toggle_event(number)
    return ids


def test_ctrl_c_in_the_timeline_copies_the_chosen_events_in_order_of_time(
    window: MainWindow, settle: Settle
) -> None:
    choose_all(window)
    QTest.keyClick(window.work.parts.timeline, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    settle(window)
    mime = QGuiApplication.clipboard().mimeData()
    first, last = mime.text().split("\n\n")
    assert first.splitlines()[0].startswith("12 Mar 2019: ")
    assert last.splitlines()[0].startswith("14 Mar 2019: ")
    assert last.splitlines()[1:] == [
        "On 14 March 2019 the port was opened again by Ana Sousa.",
        "— The harbour. 2019 (year assumed). story.txt",
    ]
    assert mime.data("text/markdown").data().decode().startswith("**12 Mar 2019: ")
    assert mime.html().count("<strong>") == 2
    assert mime.html().count("<meta") == 1


def test_what_looks_like_html_in_an_article_is_text(window: MainWindow, settle: Settle) -> None:
    choose_all(window)
    window.work.handlers()["copy_event"]()
    settle(window)
    html = QGuiApplication.clipboard().mimeData().html()
    assert "&lt;b&gt;harbour&lt;/b&gt;" in html
    assert "<b>harbour" not in html


def test_an_event_that_is_dragged_out_says_the_same(window: MainWindow, settle: Settle) -> None:
    ids = choose_all(window)
    window.work.handlers()["copy_event"]()
    settle(window)
    copied = QGuiApplication.clipboard().mimeData()
    carried = window.work.parts.timeline.carrying.mime_data(ids[0])
    assert (carried.text(), carried.html()) == (copied.text(), copied.html())


def test_more_events_than_are_copied_as_text_are_refused_in_a_sentence(
    window: MainWindow, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = choose_all(window)
    monkeypatch.setattr("timeline_app.ui.passing_on._MOST", len(chosen) - 1)
    QGuiApplication.clipboard().setText("as it was")
    with pytest.raises(AppError, match=r"at most \d+ event.*export the events to a file"):
        window.work.handlers()["copy_event"]()
    settle(window)
    assert QGuiApplication.clipboard().text() == "as it was"


def test_without_a_chosen_event_it_is_said_what_to_do(window: MainWindow) -> None:
    with pytest.raises(AppError, match="Choose an event first"):
        window.work.handlers()["copy_event"]()
