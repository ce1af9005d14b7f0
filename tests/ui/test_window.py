"""The main job, from the door to the clipboard, in a whole window on real files."""

import re
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog, QLineEdit, QTextBrowser
from pytestqt.qtbot import QtBot

from tests.ui.windows import Open, Settle, rows_of
from timeline_app.errors import AppError
from timeline_app.library import Library
from timeline_app.model import Granularity, Interval
from timeline_app.settings import Settings
from timeline_app.ui.window import MainWindow

ASSUMED = """Two presidents talk about the dam

LISBON, May 4. /Longitude/. The president held a telephone conversation with Prime Minister Ana Sousa on Monday.
"""


def test_the_first_start_invites_and_nothing_is_empty(open_window: Open) -> None:
    window = open_window()
    assert window.work.parts.is_welcome
    assert window.work.parts.welcome.isVisible()


def test_the_samples_are_read_and_shown_everywhere(open_window: Open, samples: Path) -> None:
    window = open_window(samples)
    assert not window.work.parts.is_welcome
    assert window.work.opening.failures == []
    assert len(window.work.session.library.listings()) == len([p for p in samples.iterdir() if p.is_file()])
    assert len(rows_of(window)) > 30
    assert "events" in window.windowTitle()
    assert window.work.session.summary is not None
    assert len(window.work.session.summary.sentences) == window.work.session.length.amount


def test_the_summary_is_copied_in_three_formats_with_numbered_sources(open_window: Open, note: Path) -> None:
    window = open_window(note)
    QTest.keyClick(window, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    mime = QApplication.clipboard().mimeData()
    markdown = bytes(mime.data("text/markdown").data()).decode()
    for text in (mime.text(), markdown, mime.html()):
        assert "The transport minister opened the new bridge on Monday." in text
        assert "Minister opens bridge in Arendal" in text
    assert "<" not in mime.text()
    assert "[1]" in mime.text()


def test_choosing_an_event_lights_its_sentence_in_its_article(open_window: Open, note: Path) -> None:
    window = open_window(note)
    detail = next(
        d
        for d in window.work.session.details(window.work.session.ids_in_range())
        if d.event.interval == Interval.day(2019, 3, 12)
    )
    window.work.parts.timeline.event_selected.emit(detail.event.id)
    assert window.work.desk.event_id == detail.event.id
    assert window.work.desk.article_id == detail.event.article_id
    assert "collapsed" in detail.sentence


def test_another_date_of_the_article_moves_what_is_relative_and_can_be_undone(
    open_window: Open, settle: Settle, tmp_path: Path
) -> None:
    path = tmp_path / "talk.txt"
    path.write_text(ASSUMED, encoding="utf-8")
    window = open_window(path)
    listing = window.work.session.library.listings()[0]
    assert listing.reference is not None
    assert listing.reference.is_year_assumed
    before = rows_of(window)
    window.work.parts.articles.date_picked.emit(listing.id, Interval.day(2021, 5, 4))
    settle(window)
    assert "2021-05-03" in {edtf for edtf, _ in rows_of(window)}
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(window)
    assert rows_of(window) == before


def test_a_title_is_edited_survives_another_date_and_can_be_undone(
    open_window: Open, settle: Settle, note: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window(note)
    detail = next(
        d
        for d in window.work.session.details(window.work.session.ids_in_range())
        if d.event.interval == Interval.day(2019, 3, 12)
    )
    window.work.desk.select_event(detail.event.id)
    monkeypatch.setattr(QInputDialog, "getText", lambda *_args, **_kwargs: ("The old bridge fell", True))
    QTest.keyClick(window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    settle(window)
    assert ("2019-03-12", "The old bridge fell") in rows_of(window)
    window.work.parts.articles.date_picked.emit(detail.event.article_id, Interval.day(2022, 5, 4))
    settle(window)
    assert ("2019-03-12", "The old bridge fell") in rows_of(window)
    for _ in range(2):
        QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        settle(window)
    assert ("2019-03-12", detail.event.title) in rows_of(window)


def test_an_article_unchecked_leaves_the_picture_and_comes_back(
    open_window: Open, settle: Settle, note: Path
) -> None:
    window = open_window(note)
    window.work.parts.articles.article_checked.emit(window.work.session.library.listings()[0].id, False)
    settle(window)
    assert rows_of(window) == []
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(window)
    assert rows_of(window)


def test_hidden_events_and_removed_articles_come_back(open_window: Open, settle: Settle, note: Path) -> None:
    window = open_window(note)
    before = rows_of(window)
    window.work.desk.select_event(window.work.session.details(window.work.session.ids_in_range())[0].event.id)
    QTest.keyClick(window, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    settle(window)
    assert len(rows_of(window)) == len(before) - 1
    window.work.parts.articles.remove_requested.emit([window.work.session.library.listings()[0].id])
    settle(window)
    assert window.work.session.library.listings() == []
    for _ in range(2):
        QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        settle(window)
    assert rows_of(window) == before


def test_the_search_narrows_what_is_shown(qtbot: QtBot, open_window: Open, settle: Settle, samples: Path) -> None:
    window = open_window(samples)
    everything = len(rows_of(window))
    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClicks(field, "Golborne")
    qtbot.waitUntil(lambda: window.work.session.search == "Golborne")
    settle(window)
    assert 0 < len(rows_of(window)) < everything


def test_dropped_files_are_read_and_a_bad_one_is_named_and_stops_nothing(
    open_window: Open, settle: Settle, note: Path, tmp_path: Path
) -> None:
    window = open_window()
    (tmp_path / "empty.txt").write_bytes(b"")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(note)), QUrl.fromLocalFile(str(tmp_path / "empty.txt"))])
    enter = QDragEnterEvent(
        QPoint(50, 50), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    drop = QDropEvent(
        QPointF(50, 50), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(window, drop)
    settle(window)
    assert [listing.title for listing in window.work.session.library.listings()] == [
        "Minister opens bridge in Arendal"
    ]
    (failure,) = window.work.opening.failures
    assert failure.path.name == "empty.txt"
    assert "empty" in failure.message


def test_opening_the_same_file_twice_does_not_double_it(open_window: Open, settle: Settle, note: Path) -> None:
    window = open_window(note)
    before = rows_of(window)
    window.open_paths([note])
    settle(window)
    assert rows_of(window) == before


def test_the_next_start_finds_everything_as_it_was(open_window: Open, settle: Settle, note: Path) -> None:
    first = open_window(note)
    first.work.parts.range_bar.range_typed.emit("May 2021")
    settle(first)
    first.work.parts.timeline.set_view(Interval.month(2021, 4).start, Interval.month(2021, 6).end)
    rows, view = rows_of(first), first.work.parts.timeline.view
    first.close()
    second = open_window()
    assert rows_of(second) == rows
    assert second.work.session.ranges.edtf() == ("2021-05",)
    assert second.work.parts.timeline.view == pytest.approx(view)


def test_a_library_saved_elsewhere_holds_the_same_and_a_new_one_nothing(
    open_window: Open, settle: Settle, note: Path, tmp_path: Path
) -> None:
    window = open_window(note)
    rows = rows_of(window)
    window.work.session.library.save_as(tmp_path / "copy.timeline")
    window.work.session.open(tmp_path / "new.timeline")
    settle(window)
    assert rows_of(window) == []
    window.work.session.open(tmp_path / "copy.timeline")
    settle(window)
    assert rows_of(window) == rows


def test_a_library_that_is_none_is_refused_and_the_old_one_stays(
    open_window: Open, note: Path, tmp_path: Path
) -> None:
    window = open_window(note)
    shutil.copy(note, tmp_path / "fake.timeline")
    with pytest.raises(Exception, match="not a timeline library"):
        window.work.session.open(tmp_path / "fake.timeline")
    assert rows_of(window)


def test_cancelling_keeps_what_was_read_and_the_rest_can_be_read_later(
    qtbot: QtBot, open_window: Open, settle: Settle, samples: Path
) -> None:
    window = open_window()
    window.open_paths([samples])
    qtbot.waitUntil(lambda: bool(window.work.session.library.listings()), timeout=60_000)
    window.work.parts.range_bar.cancel_requested.emit()
    settle(window)
    kept = {listing.id for listing in window.work.session.library.listings()}
    window.open_paths([samples])
    settle(window)
    after = {listing.id for listing in window.work.session.library.listings()}
    assert kept <= after
    assert len(after) == len([p for p in samples.iterdir() if p.is_file()])


def test_a_fuzzy_date_is_a_band_as_wide_as_it_is_known(open_window: Open, tmp_path: Path) -> None:
    (tmp_path / "fuzzy.txt").write_text("The tower\n\nThe tower was built in August 1931.\n", encoding="utf-8")
    window = open_window(tmp_path / "fuzzy.txt")
    snapshot = window.work.session.snapshot
    assert snapshot is not None
    assert [Granularity(int(g)) for g in snapshot.columns.granularity] == [Granularity.MONTH]
    assert (snapshot.columns.start[0], snapshot.columns.end[0]) == (
        Interval.month(1931, 8).start,
        Interval.month(1931, 8).end,
    )


def test_the_reader_begins_with_the_earliest_article_until_one_is_chosen(
    open_window: Open, settle: Settle, samples: Path
) -> None:
    window = open_window(samples)
    listings = window.work.session.library.listings()
    assert window.work.desk.article_id == listings[0].id
    window.work.parts.articles.article_chosen.emit(listings[3].id)
    window.work.session.refresh()
    settle(window)
    assert window.work.desk.article_id == listings[3].id


def test_a_summary_of_an_assumed_year_says_so(open_window: Open, tmp_path: Path) -> None:
    path = tmp_path / "talk.txt"
    path.write_text(ASSUMED, encoding="utf-8")
    window = open_window(path)
    shown = window.work.parts.summary.findChildren(QTextBrowser)[0].toPlainText()
    assert re.search(r"^\[Monday, 4 May \d{4} \(year assumed\)\] The president", shown)
    assert "year assumed" in shown


def test_hidden_events_are_brought_back_by_one_action(open_window: Open, settle: Settle, note: Path) -> None:
    window = open_window(note)
    before = rows_of(window)
    for _ in range(2):
        window.work.desk.select_event(window.work.session.details(window.work.session.ids_in_range())[0].event.id)
        QTest.keyClick(window, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
        settle(window)
    assert len(rows_of(window)) == len(before) - 2
    window.findChild(QAction, "show_hidden_events").trigger()
    settle(window)
    assert rows_of(window) == before


def test_a_date_and_its_undoing_do_not_overtake_each_other(open_window: Open, settle: Settle, note: Path) -> None:
    window = open_window(note)
    before = rows_of(window)
    listing = window.work.session.library.listings()[0]
    for year in (2001, 2002, 2003):
        window.work.parts.articles.date_picked.emit(listing.id, Interval.day(year, 5, 4))
    for _ in range(3):
        QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(window)
    assert rows_of(window) == before


def test_escape_in_the_search_ends_the_search(qtbot: QtBot, open_window: Open, settle: Settle, note: Path) -> None:
    window = open_window(note)
    before = rows_of(window)
    field = window.findChild(QLineEdit, "search")
    QTest.keyClicks(field, "lorry")
    qtbot.waitUntil(lambda: window.work.session.search == "lorry")
    settle(window)
    assert len(rows_of(window)) < len(before)
    assert "lorry" in window.windowTitle()
    QTest.keyClick(field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.work.session.search == "")
    settle(window)
    assert rows_of(window) == before


def test_what_another_window_removed_is_said_in_a_sentence(open_window: Open, note: Path) -> None:
    window = open_window(note)
    event_id = window.work.session.details(window.work.session.ids_in_range())[0].event.id
    with Library.open(window.work.session.library.path) as other:
        other.remove_articles([listing.id for listing in other.listings()])
    with pytest.raises(AppError, match="no longer in the library"):
        window.work.session.change(lambda library: library.edit_event(event_id, title="x"))


def test_a_library_that_cannot_be_opened_leaves_one_to_work_in(
    open_window: Open, settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.home.mkdir(parents=True)
    for path in (tmp_path / "bad.timeline", settings.default_library):
        path.write_text("no library", encoding="utf-8")
    shown: list[str] = []
    monkeypatch.setattr(MainWindow, "show_error", lambda _self, error: shown.append(str(error)))
    window = open_window(library=tmp_path / "bad.timeline")
    assert len(shown) == 2
    assert window.work.session.is_open


def test_a_start_without_articles_leaves_no_sizes_for_the_next_one(open_window: Open, note: Path) -> None:
    first = open_window()
    assert first.work.parts.sizes() == ()
    first.close()
    second = open_window(note)
    second.resize(1360, 860)
    _, (articles, texts, summary) = second.work.parts.sizes()
    assert 250 < articles < summary < texts
