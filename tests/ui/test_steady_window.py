"""What stays as it was while events and articles come and go: the view, what is chosen, what is read."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.windows import Open, Settle, read_into
from timeline_app.model import Interval
from timeline_app.ui.panels.event_dialog import EventDialog
from timeline_app.ui.window import MainWindow

ARTICLES = {
    "a_bridge.txt": (
        "Minister opens bridge in Arendal\n\nARENDAL, May 4, 2021. /Longitude/. A court sentenced two engineers "
        "on 12 April 2021. The police arrested a driver on 30 April 2021.\n"
    ),
    "b_strike.txt": "Workers strike at port\n\nOSLO, May 6, 2021. /Longitude/. Dockers struck on 5 May 2021.\n",
    "c_talks.txt": "Talks\n\nOSLO, May 9, 2021. /Y/ Prime Minister Solberg signed a contract on May 8, 2021.\n",
}
#: Words that only this article has.
WORDS = ("two engineers", "Dockers", "contract")


@pytest.fixture(scope="module")
def read_library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The articles as a library holds them after reading."""
    return read_into(tmp_path_factory.mktemp("steady"), ARTICLES)


@pytest.fixture
def window(open_window: Open, tmp_path: Path, read_library: Path) -> MainWindow:
    shutil.copy(read_library, tmp_path / "work.timeline")
    return open_window(library=tmp_path / "work.timeline")


def do(window: MainWindow, name: str) -> None:
    window.findChild(QAction, name).trigger()


def say(window: MainWindow, title: str, date: str) -> None:
    """Fill in the dialog for a new event."""
    (dialog,) = [one for one in window.findChildren(EventDialog) if one.isVisible()]
    dialog.title_field.setText(title)
    dialog.date_field.setText(date)
    dialog.accept()


def events(window: MainWindow) -> int:
    return len(window.work.session.details(window.work.session.ids_in_range()))


def view(window: MainWindow) -> tuple[float, float]:
    return window.work.parts.timeline.view


def titles(window: MainWindow) -> list[str]:
    return [listing.title for listing in window.work.session.library.listings()]


def test_adding_hiding_and_undoing_leave_the_view_alone(window: MainWindow, settle: Settle) -> None:
    before, count = view(window), events(window)
    do(window, "add_event")
    say(window, "Union founded", "1 May 2021")
    settle(window)
    assert (view(window), events(window)) == (before, count + 1)
    for name, expected in (("hide_event", count), ("undo", count + 1), ("undo", count), ("redo", count + 1)):
        do(window, name)
        settle(window)
        assert (view(window), events(window)) == (before, expected)


def test_an_added_event_that_would_not_be_seen_comes_into_view_at_the_same_scale(
    window: MainWindow, settle: Settle
) -> None:
    start, end = view(window)
    do(window, "add_event")
    say(window, "Harbour built", "1 May 1950")
    settle(window)
    left, right = view(window)
    assert left < Interval.day(1950, 5, 1).start < right
    assert right - left == pytest.approx(end - start)


def test_articles_out_of_the_picture_and_back_leave_the_view_alone(window: MainWindow, settle: Settle) -> None:
    before, count = view(window), events(window)
    for is_checked, expected in ((False, 0), (True, count)):
        window.work.parts.articles.all_checked.emit(is_checked)
        settle(window)
        assert (view(window), events(window)) == (before, expected)


def test_an_article_that_is_new_is_fitted_while_nobody_has_moved_the_view(
    window: MainWindow, settle: Settle, tmp_path: Path
) -> None:
    path = tmp_path / "d_end.txt"
    path.write_text(
        "Port closes\n\nOSLO, June 20, 2021. /X/. The port closed on 18 June 2021.\n", encoding="utf-8"
    )
    window.open_paths([path])
    settle(window)
    assert view(window)[1] > Interval.day(2021, 6, 18).start


def test_an_event_added_from_a_passage_stays_chosen_when_the_table_is_shown(
    window: MainWindow, settle: Settle, qtbot: QtBot
) -> None:
    parts, desk = window.work.parts, window.work.desk
    window.activateWindow()
    desk.show_article(window.work.session.library.listings()[1].id)
    parts.reader.text.setFocus()
    qtbot.waitUntil(parts.reader.text.hasFocus)
    cursor = parts.reader.text.document().find("Dockers struck")
    parts.reader.text.setTextCursor(QTextCursor(cursor))
    parts.reader.text.event_wanted.emit(*parts.reader.text.selected_span())
    say(window, "A strike as I see it", "5 May 2021")
    settle(window)
    added = desk.event_id
    detail = window.work.session.detail(added or 0)
    assert detail is not None and detail.is_manual
    parts.reader.text.setFocus()
    tabs = parts.tabs.tabBar()
    place = tabs.tabRect(parts.tabs.indexOf(parts.events)).center()
    QTest.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=place)
    assert parts.is_table_shown
    settle(window)
    assert desk.event_id == added
    assert parts.events.selected() == [added]


@pytest.mark.parametrize(("removed", "read_place"), [([0], 1), ([1], 2), ([2], 1), ([1, 2], 0), ([0, 1], 2)])
def test_the_reader_turns_to_the_next_article_after_a_removal(
    window: MainWindow, settle: Settle, removed: list[int], read_place: int
) -> None:
    desk, articles = window.work.desk, window.work.parts.articles
    listings = window.work.session.library.listings()
    desk.show_article(listings[removed[0]].id)
    articles.remove_requested.emit([listings[place].id for place in removed])
    settle(window)
    assert desk.article_id == listings[read_place].id
    assert WORDS[read_place] in window.work.parts.reader.text.toPlainText()


def test_a_removal_says_what_is_gone_and_that_it_comes_back(window: MainWindow, settle: Settle) -> None:
    articles, message = window.work.parts.articles, window.work.parts.range_bar.message
    before = titles(window)
    numbers = [listing.id for listing in window.work.session.library.listings()]
    articles.remove_requested.emit(numbers[:1])
    settle(window)
    assert message.text() == f"Removed “{before[0]}” – Undo brings it back."
    articles.remove_requested.emit(numbers[1:])
    settle(window)
    assert message.text() == "Removed 2 articles – Undo brings them back."
    assert window.work.desk.article_id == 0
    assert window.work.parts.reader.text.toPlainText() == ""
    for _ in range(2):
        do(window, "undo")
        settle(window)
    assert titles(window) == before


def test_an_event_added_by_hand_has_the_participants_that_are_known(window: MainWindow, settle: Settle) -> None:
    details = window.work.session.details(window.work.session.ids_in_range())
    known = next(participant for detail in details for participant in detail.event.cast)
    do(window, "add_event")
    say(window, f"Inquiry into {known.name} begins", "1 May 2021")
    settle(window)
    added = window.work.session.detail(window.work.desk.event_id or 0)
    assert added is not None and added.is_manual
    assert [(one.name, one.kind) for one in added.event.cast] == [(known.name, known.kind)]
