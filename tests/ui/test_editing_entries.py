"""Merging, parting, describing and adding events in a whole window, each taken back and made again."""

import shutil
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QInputDialog, QMenu
from pytestqt.qtbot import QtBot

from tests.ui.windows import Open, Settle, read_into
from timeline_app.errors import AppError
from timeline_app.library import EventDetail
from timeline_app.model import Interval
from timeline_app.services.filters import Filter
from timeline_app.ui.panels.event_dialog import EventDialog
from timeline_app.ui.panels.merge_dialog import MergeDialog
from timeline_app.ui.panels.split_dialog import SplitDialog
from timeline_app.ui.window import MainWindow

#: Qt's offscreen platform has no stacking of windows, and no grab for a popup to ask for.
popup = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
D = TypeVar("D", bound=QDialog)

BRIDGE = """Minister opens bridge in Arendal

ARENDAL, May 4, 2021. /Longitude/. The transport minister opened the new bridge on Monday.

A court sentenced two engineers on 12 March 2019. The police arrested a driver on 30 April 2021.
"""
STRIKE = """Workers strike at the harbour

OSLO, May 6, 2021. /Longitude/. Dockers began a strike on 5 May 2021. Ships left the harbour on 4 May 2021.
"""


@pytest.fixture(scope="module")
def read_library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Both articles as a library holds them after reading."""
    return read_into(tmp_path_factory.mktemp("read"), {"bridge.txt": BRIDGE, "strike.txt": STRIKE})


@pytest.fixture
def window(open_window: Open, tmp_path: Path, read_library: Path) -> MainWindow:
    shutil.copy(read_library, tmp_path / "work.timeline")
    return open_window(library=tmp_path / "work.timeline")


def shown(window: MainWindow) -> list[str]:
    return [detail.event.title for detail in window.work.session.details(window.work.session.ids_in_range())]


def find(window: MainWindow, words: str) -> EventDetail:
    """The one shown event whose title has these words."""
    (found,) = [
        d for d in window.work.session.details(window.work.session.ids_in_range()) if words in d.event.title
    ]
    return found


def choose(window: MainWindow, *titles: str) -> None:
    """Choose events: the first by a click, others beside it."""
    first, *others = [find(window, words).event.id for words in titles]
    window.work.desk.select_event(first)
    for other in others:
        window.work.parts.timeline.event_toggled.emit(other)


def do(window: MainWindow, name: str) -> None:
    """Carry out an action as its menu does."""
    window.findChild(QAction, name).trigger()


def dialog_of(window: MainWindow, kind: type[D]) -> D:
    (dialog,) = [one for one in window.findChildren(kind) if one.isVisible()]
    return dialog


def lit(window: MainWindow) -> str:
    """The words that are lit in the reader."""
    (selection,) = window.work.parts.reader.text.extraSelections()
    return selection.cursor.selectedText()


def message(window: MainWindow) -> str:
    return window.work.parts.range_bar.message.text()


def test_chosen_events_become_one_entry_and_two_again(window: MainWindow, settle: Settle) -> None:
    before = shown(window)
    choose(window, "strike", "Ships")
    do(window, "merge_events")
    settle(window)
    assert len(shown(window)) == len(before) - 1
    entry = window.work.session.detail(window.work.desk.event_id or 0)
    assert entry is not None
    assert entry.entry_size == 2
    assert "dates differ" in message(window)
    assert window.findChild(QAction, "undo").text() == "&Undo merge 2 events"
    do(window, "undo")
    settle(window)
    assert shown(window) == before
    do(window, "redo")
    settle(window)
    assert len(shown(window)) == len(before) - 1


def test_one_event_is_merged_with_one_that_is_found(window: MainWindow, settle: Settle, qtbot: QtBot) -> None:
    before = len(shown(window))
    choose(window, "driver")
    do(window, "merge_events")
    dialog = dialog_of(window, MergeDialog)
    assert dialog.list.count() == before - 1
    QTest.keyClicks(dialog.field, "harbour")
    qtbot.waitUntil(lambda: dialog.list.count() < before - 1)
    assert "keeps 30 Apr 2021" in dialog.answer.text() or "keeps 4 May 2021" in dialog.answer.text()
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    settle(window)
    assert len(shown(window)) == before - 1


def test_what_was_merged_is_split_by_telling(window: MainWindow, settle: Settle) -> None:
    before = shown(window)
    choose(window, "strike", "Ships", "driver")
    do(window, "merge_events")
    settle(window)
    do(window, "split_event")
    dialog = dialog_of(window, SplitDialog)
    assert dialog.list.count() == 3
    dialog.list.item(2).setCheckState(Qt.CheckState.Checked)
    QTest.mouseClick(dialog.out_button, Qt.MouseButton.LeftButton)
    settle(window)
    assert len(shown(window)) == len(before) - 1
    do(window, "undo")
    settle(window)
    assert len(shown(window)) == len(before) - 2
    do(window, "split_event")
    QTest.mouseClick(dialog_of(window, SplitDialog).all_button, Qt.MouseButton.LeftButton)
    settle(window)
    assert shown(window) == before


def test_the_users_word_outlives_a_second_reading(open_window: Open, settle: Settle, tmp_path: Path) -> None:
    for name, text in (("bridge.txt", BRIDGE), ("strike.txt", STRIKE)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    window = open_window(tmp_path / "bridge.txt", tmp_path / "strike.txt")
    choose(window, "strike", "Ships")
    do(window, "merge_events")
    settle(window)
    choose(window, "bridge")
    window.work.session.change(lambda library: library.edit_event(window.work.desk.event_id, note="To check."))
    merged = shown(window)
    strike = tmp_path / "strike.txt"
    strike.write_text(STRIKE + "\nThe strike ended on 9 May 2021.\n", encoding="utf-8")
    window.open_paths([strike])
    settle(window)
    assert set(merged) < set(shown(window))
    assert find(window, "bridge").note == "To check."


def test_enter_goes_from_telling_to_telling(window: MainWindow, settle: Settle) -> None:
    articles = {find(window, words).event.article_id for words in ("bridge", "Ships")}
    choose(window, "bridge", "Ships")
    do(window, "merge_events")
    settle(window)
    timeline, desk = window.work.parts.timeline, window.work.desk
    seen = []
    for _ in range(3):
        QTest.keyClick(timeline, Qt.Key.Key_Return)
        seen.append((desk.article_id, lit(window)))
    assert seen[0] == seen[2] != seen[1]
    assert {article_id for article_id, _ in seen} == articles
    assert "Telling 1 of 2" in message(window)


def test_a_click_on_a_telling_in_the_reader_chooses_its_entry_and_stays_there(
    window: MainWindow, settle: Settle
) -> None:
    choose(window, "bridge", "Ships")
    do(window, "merge_events")
    settle(window)
    entry = window.work.desk.event_id
    assert entry is not None
    telling = window.work.session.library.tellings_of(entry)[1]
    window.work.desk.show_article(telling.event.article_id)
    window.work.parts.reader.event_clicked.emit(telling.event.id)
    assert window.work.desk.event_id == entry
    assert window.work.desk.article_id == telling.event.article_id


def test_all_of_an_event_is_said_in_one_dialog_and_taken_back(window: MainWindow, settle: Settle) -> None:
    before = find(window, "strike")
    choose(window, "strike")
    QTest.keyClick(window, Qt.Key.Key_F2)
    dialog = dialog_of(window, EventDialog)
    dialog.title_field.setText("Dockers stop work")
    dialog.date_field.setText("2021-05-07")
    dialog.lane_box.setCurrentText("Labour")
    dialog.colour_box.setCurrentIndex(dialog.colour_box.findData("red"))
    dialog.tag_field.setText("harbour, to check")
    dialog.note_field.setPlainText("Ask the union.")
    dialog.accept()
    settle(window)
    after = find(window, "Dockers stop work")
    said = (after.event.interval, after.lane, after.colour, after.tags, after.note)
    assert said == (Interval.day(2021, 5, 7), "Labour", "red", ("harbour", "to check"), "Ask the union.")
    assert window.work.parts.timeline.frame().lane_names == ("Main lane", "Labour")
    tip = window.work.desk._tooltip(after.event.id)
    for words in ("Lane: Labour", "Colour: Red", "Tags: harbour, to check", "Note: Ask the union."):
        assert words in tip
    do(window, "undo")
    settle(window)
    assert find(window, "strike") == before


def test_a_dialog_that_changes_nothing_leaves_nothing_to_undo(window: MainWindow, settle: Settle) -> None:
    choose(window, "strike")
    do(window, "edit_note")
    dialog = dialog_of(window, EventDialog)
    assert dialog.focusWidget() is dialog.note_field
    dialog.accept()
    assert not window.findChild(QAction, "undo").isEnabled()


@popup
def test_a_right_click_offers_each_source_and_keeps_what_is_chosen(window: MainWindow, settle: Settle) -> None:
    choose(window, "bridge", "Ships")
    do(window, "merge_events")
    settle(window)
    desk = window.work.desk
    entry = desk.event_id
    assert entry is not None
    desk.toggle_event(find(window, "strike").event.id)
    second = window.work.session.library.tellings_of(entry)[1]
    offered: list[str] = []

    def look() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        offered.extend(action.text().replace("&", "") for action in menu.actions())
        sources = next(one for one in menu.findChildren(QMenu) if "ources" in one.title())
        sources.actions()[1].trigger()
        menu.close()

    QTimer.singleShot(100, look)
    window.work.parts.timeline.menu_requested.emit(entry, QPoint(10, 10))
    assert {"Sources (2)", "Merge…", "Split…", "Move to lane", "Colour"} <= set(offered)
    assert desk.article_id == second.event.article_id
    assert lit(window) == second.sentence
    assert len(desk.chosen) == 2


@popup
def test_lanes_and_colours_are_given_to_several_events_by_menus(
    window: MainWindow, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QInputDialog, "getText", lambda *_args: ("Labour & sea", True))
    choose(window, "strike", "Ships")
    do(window, "move_to_lane")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions() if action.isCheckable()] == ["&Main lane"]
    menu.actions()[-1].trigger()
    menu.close()
    settle(window)
    assert {find(window, words).lane for words in ("strike", "Ships")} == {"Labour & sea"}
    do(window, "set_colour")
    colours = QApplication.activePopupWidget()
    assert isinstance(colours, QMenu)
    next(action for action in colours.actions() if action.text() == "&Teal").trigger()
    colours.close()
    settle(window)
    assert {find(window, words).colour for words in ("strike", "Ships")} == {"teal"}
    do(window, "undo")
    do(window, "undo")
    settle(window)
    assert {(d.lane, d.colour) for d in window.work.session.details(window.work.session.ids_in_range())} == {
        ("", "")
    }


def test_chosen_events_are_hidden_together(window: MainWindow, settle: Settle) -> None:
    before = shown(window)
    choose(window, "strike", "Ships")
    do(window, "hide_event")
    settle(window)
    assert len(shown(window)) == len(before) - 2
    do(window, "show_hidden_events")
    settle(window)
    assert shown(window) == before


def test_an_event_without_an_article_is_added_and_deleted(window: MainWindow, settle: Settle) -> None:
    before = shown(window)
    do(window, "add_event")
    dialog = dialog_of(window, EventDialog)
    assert not dialog.ok_button.isEnabled()
    dialog.title_field.setText("Union founded")
    dialog.date_field.setText("1 May 2021")
    dialog.accept()
    settle(window)
    added = find(window, "Union founded")
    assert added.is_manual
    assert added.event.interval == Interval.day(2021, 5, 1)
    assert window.work.desk.event_id == added.event.id
    do(window, "delete_event")
    settle(window)
    assert shown(window) == before
    for _ in range(2):
        do(window, "undo")
    settle(window)
    assert shown(window) == before
    do(window, "redo")
    settle(window)
    assert find(window, "Union founded").event.id == added.event.id


def test_a_selected_passage_becomes_an_event_with_its_sentence_and_date(
    window: MainWindow, settle: Settle
) -> None:
    article_id = find(window, "strike").event.article_id
    window.work.desk.show_article(article_id)
    text = window.work.parts.reader.text
    passage = "Dockers began a strike on 5 May 2021."
    cursor = text.document().find("Dockers")
    cursor.setPosition(cursor.selectionStart())
    cursor.movePosition(QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor, len(passage))
    text.setTextCursor(cursor)
    menu = text.menu(text.viewport().rect().center())
    assert menu.actions()[0].isEnabled()
    menu.actions()[0].trigger()
    dialog = dialog_of(window, EventDialog)
    assert dialog.draft().title == "Dockers began a strike on 5 May 2021"
    assert dialog.draft().interval == Interval.day(2021, 5, 5)
    dialog.title_field.setText("A strike as I see it")
    dialog.accept()
    settle(window)
    added = find(window, "as I see it")
    assert added.sentence == passage
    assert added.event.article_id == article_id
    assert lit(window) == passage
    assert added.event.id in {text.event_at(offset) for offset in range(len(STRIKE))}


def test_what_cannot_be_done_is_said(window: MainWindow) -> None:
    window.work.desk.select_event(None)
    with pytest.raises(AppError, match="Choose the events first"):
        window.work.handlers()["merge_events"]()
    choose(window, "strike")
    for name, words in (("split_event", "told once"), ("delete_event", "that you added")):
        with pytest.raises(AppError, match=words):
            window.work.handlers()[name]()


def test_an_event_that_the_filter_leaves_out_is_not_lost_without_a_word(
    window: MainWindow, settle: Settle
) -> None:
    window.work.session.set_filter(Filter(participants=frozenset({"nobody"})))
    settle(window)
    do(window, "add_event")
    dialog = dialog_of(window, EventDialog)
    dialog.title_field.setText("Union founded")
    dialog.date_field.setText("2021-05-01")
    dialog.accept()
    settle(window)
    assert shown(window) == []
    assert "filter" in message(window)


def test_no_article_has_more_entries_in_a_range_than_in_all(window: MainWindow, settle: Settle) -> None:
    titles = ("bridge", "Ships", "strike", "driver")
    choose(window, *titles)
    do(window, "merge_events")
    settle(window)
    counts, listings = window.work.session.counts(), window.work.session.library.listings(is_counted=True)
    assert {listing.id: listing.event_count for listing in listings} == dict(counts.by_article)
