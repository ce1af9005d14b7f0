"""Sentences of the summary in a whole window: pinned, struck out, lit, copied; and what is kept of it."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.windows import Open, Settle
from timeline_app.library import Library
from timeline_app.model import Mark, Ranges
from timeline_app.services.intake import intake
from timeline_app.services.summary_values import SummarySentence
from timeline_app.settings import Settings
from timeline_app.summaries import Length, Unit
from timeline_app.ui.panels.summary_text import SummaryText
from timeline_app.ui.state import WindowState, load_state, save_state
from timeline_app.ui.summary_words import summary_view
from timeline_app.ui.window import MainWindow

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
STORY = """Storm closes the harbour

PORTO, May 5, 2021. /Longitude/. A storm closed the harbour of Porto on Tuesday, the port authority said.

Ana Sousa opened the harbour again on Wednesday morning, after divers had searched it for the wreck of a ferry.
The ferry had sunk on 12 March 2019. The city council met on Tuesday night and voted for a new breakwater.
The breakwater will be built in 2023, said Ana Sousa. Fishermen lost a third of their boats on Tuesday.
"""


@pytest.fixture
def window(open_window: Open, settle: Settle, tmp_path: Path) -> MainWindow:
    path = tmp_path / "storm.txt"
    path.write_text(STORY, encoding="utf-8")
    window = open_window(path, library=tmp_path / "storm.timeline")
    window.activateWindow()
    window.work.session.set_length(Length(2))
    settle(window)
    window.work.parts.summary.text.setFocus()
    return window


def text_of(window: MainWindow) -> SummaryText:
    return window.work.parts.summary.text


def told(window: MainWindow) -> tuple[SummarySentence, ...]:
    summary = window.work.session.summary
    assert summary is not None
    return summary.sentences


def marks(window: MainWindow) -> dict[tuple[int, int], Mark]:
    return window.work.session.library.sentence_marks()


def test_a_sentence_struck_out_gives_way_to_another_and_comes_back_with_undo(
    window: MainWindow, settle: Settle
) -> None:
    before = told(window)
    QTest.keyClick(text_of(window), KEY.Key_Down)
    QTest.keyClick(text_of(window), KEY.Key_X)
    settle(window)
    after = told(window)
    assert len(after) == 2
    assert before[0].text not in [one.text for one in after]
    assert "1 sentence struck out" in text_of(window).toPlainText()
    assert window._actions["undo"].text() == "&Undo strike sentence out"
    QTest.keyClick(text_of(window), KEY.Key_Z, CTRL)
    settle(window)
    assert (told(window), marks(window)) == (before, {})
    QTest.keyClick(text_of(window), KEY.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    settle(window)
    assert told(window) == after
    text_of(window).marked.emit({(before[0].article_id, before[0].start): None})
    settle(window)
    assert told(window) == before
    assert window._actions["undo"].text() == "&Undo bring 1 sentence back"


def test_a_pinned_sentence_stays_however_short_the_summary_is(window: MainWindow, settle: Settle) -> None:
    last = told(window)[-1]
    QTest.keyClick(text_of(window), KEY.Key_End)
    QTest.keyClick(text_of(window), KEY.Key_P)
    settle(window)
    assert window._actions["undo"].text() == "&Undo pin sentence"
    window.work.parts.summary.length.amount.setValue(1)
    settle(window)
    assert [(one.text, one.is_pinned) for one in told(window)] == [(last.text, True)]
    assert text_of(window).current is not None, "the keys are where they were"
    QTest.keyClick(text_of(window), KEY.Key_P)
    assert window._actions["undo"].text() == "&Undo unpin sentence"
    assert marks(window) == {}


def test_a_sentence_struck_out_is_not_copied_while_the_next_summary_is_made(window: MainWindow) -> None:
    first, last = told(window)
    QTest.keyClick(text_of(window), KEY.Key_Down)
    QTest.keyClick(text_of(window), KEY.Key_X)
    window.work.handlers()["copy_summary"]()
    mime = QGuiApplication.clipboard().mimeData()
    for copied in (mime.text(), mime.html(), mime.data("text/markdown").data().decode()):
        assert last.text in copied
        assert first.text not in copied
    assert len(told(window)) == 1, "no other summary was made yet"


def test_a_sentence_that_is_told_no_more_is_not_copied_and_that_is_said(
    window: MainWindow, settle: Settle
) -> None:
    text = text_of(window)
    QTest.keyClick(text, KEY.Key_Home)
    first = text.current
    assert first is not None
    QTest.keyClick(text, KEY.Key_C, CTRL)
    assert told(window)[0].text in QGuiApplication.clipboard().text()
    QTest.keyClick(text, KEY.Key_X)
    settle(window)
    QGuiApplication.clipboard().setText("as it was")
    text.sentence_copied.emit(first)
    assert QGuiApplication.clipboard().text() == "as it was"
    assert "Nothing was copied" in window.work.parts.range_bar.message.text()


LONGER = "The mayor has asked for help. " * 3


def test_undo_finds_the_sentence_again_in_a_longer_article(window: MainWindow, settle: Settle) -> None:
    session, path = window.work.session, window.work.session.library.path.with_name("storm.txt")
    pinned = told(window)[-1]
    QTest.keyClick(text_of(window), KEY.Key_End)
    QTest.keyClick(text_of(window), KEY.Key_P)
    path.write_text(STORY.replace("A storm", LONGER + "A storm"), encoding="utf-8")
    for _ in intake(session.library, [path]):
        pass
    ((_, start),) = marks(window)
    assert start > pinned.start
    QTest.keyClick(text_of(window), KEY.Key_Z, CTRL)
    assert marks(window) == {}
    QTest.keyClick(text_of(window), KEY.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert marks(window) == {(pinned.article_id, start): Mark.PINNED}
    settle(window)


def test_undo_says_so_where_the_sentence_is_gone(window: MainWindow, settle: Settle, qtbot: QtBot) -> None:
    session, path = window.work.session, window.work.session.library.path.with_name("storm.txt")
    QTest.keyClick(text_of(window), KEY.Key_End)
    QTest.keyClick(text_of(window), KEY.Key_P)
    path.write_text("Storm\n\nNothing was heard on 6 May 2021 of any ship. It rained.\n", encoding="utf-8")
    for _ in intake(session.library, [path]):
        pass
    with qtbot.capture_exceptions() as caught:
        QTest.keyClick(text_of(window), KEY.Key_Z, CTRL)
        settle(window)
    assert [str(error) for _, error, _ in caught] == ["The sentence is no longer in its article."]
    assert not window._actions["undo"].isEnabled()
    assert not window._actions["redo"].isEnabled()
    assert marks(window) == {}


def test_what_was_said_of_sentences_is_kept_in_the_library(window: MainWindow, settle: Settle) -> None:
    QTest.keyClick(text_of(window), KEY.Key_Down)
    QTest.keyClick(text_of(window), KEY.Key_P)
    settle(window)
    pinned, path = told(window)[0], window.work.session.library.path
    with Library.open(path) as library:
        assert library.sentence_marks() == {(pinned.article_id, pinned.start): Mark.PINNED}


def test_a_sentence_that_is_pointed_at_is_lit_on_the_timeline_and_in_the_reader(
    window: MainWindow, settle: Settle
) -> None:
    picture, reader = window.work.parts.timeline.picture, window.work.parts.reader.text
    QTest.keyClick(text_of(window), KEY.Key_Down)
    settle(window)
    sentence = text_of(window).current
    assert sentence is not None
    events = window.work.session.library.events_of(sentence.article_id)
    wanted = {event.id for event in events if event.sentence_start == sentence.start and event.interval}
    assert wanted
    assert picture.lit & wanted == wanted
    assert [one.cursor.selectedText() for one in reader.extraSelections()] == [sentence.text]
    assert (
        reader.extraSelections()[0].format.fontUnderline() or reader.extraSelections()[0].format.underlineStyle()
    )
    text_of(window).clearFocus()
    assert picture.lit == frozenset()
    assert reader.extraSelections() == []


@pytest.mark.parametrize("is_clicked", [True, False])
def test_a_click_or_enter_brings_the_article_to_the_front_with_the_sentence_lit(
    window: MainWindow, is_clicked: bool
) -> None:
    parts, text = window.work.parts, text_of(window)
    parts.show_events()
    if is_clicked:
        words = text.document().find(told(window)[1].text[:20])
        QTest.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=text.cursorRect(words).center())
    else:
        QTest.keyClick(text, KEY.Key_Down)
        QTest.keyClick(text, KEY.Key_Return)
    assert text.hasFocus(), "the next key is for the summary"
    sentence = text_of(window).current
    assert sentence is not None
    assert parts.reader.text.isVisible()
    assert parts.reader.text._lit == (sentence.start, sentence.end)


def test_an_event_under_the_pointer_is_lit_in_the_summary(window: MainWindow, settle: Settle) -> None:
    sentence = told(window)[0]
    events = window.work.session.library.events_of(sentence.article_id)
    event = next(one for one in events if one.sentence_start == sentence.start and one.interval)
    window.work.parts.timeline.event_hovered.emit(event.id)
    assert text_of(window)._lit == {(sentence.article_id, sentence.start)}
    window.work.parts.timeline.event_hovered.emit(0)
    assert text_of(window)._lit == frozenset()


def test_a_row_of_the_table_under_the_pointer_is_lit_on_the_timeline_and_in_the_summary(
    window: MainWindow, settle: Settle
) -> None:
    parts, sentence = window.work.parts, told(window)[0]
    parts.show_events()
    settle(window)
    table, picture = parts.events.view, parts.timeline.picture
    source, starts = parts.events.source, {sentence.start}
    rows = range(len(source))
    row = next(
        n for n in rows if window.work.session.library.events(source.ids(n, n + 1))[0].sentence_start in starts
    )
    at = table.visualRect(table.model().index(row, 1)).center()
    QTest.mouseMove(table.viewport(), at)
    assert picture.lit == set(source.ids(row, row + 1))
    assert text_of(window)._lit == {(sentence.article_id, sentence.start)}
    QTest.mouseMove(table.viewport(), QPoint(at.x(), table.viewport().height() - 2))
    assert (picture.lit, text_of(window)._lit) == (frozenset(), frozenset())


def test_pointing_at_a_sentence_does_not_lay_the_timeline_out_anew(window: MainWindow, settle: Settle) -> None:
    timeline = window.work.parts.timeline
    before = timeline.scene()
    QTest.keyClick(text_of(window), KEY.Key_Down)
    settle(window)
    assert timeline.picture.lit
    assert timeline.scene() is before


def test_one_sentence_is_copied_with_its_date_and_source_in_three_forms(window: MainWindow) -> None:
    sentence = next(one for one in told(window) if one.added_dates)
    QTest.keyClick(text_of(window), KEY.Key_Home)
    while (current := text_of(window).current) is not None and current.start != sentence.start:
        QTest.keyClick(text_of(window), KEY.Key_Down)
    QTest.keyClick(text_of(window), KEY.Key_C, CTRL)
    mime = QGuiApplication.clipboard().mimeData()
    assert mime.text().splitlines() == [
        f"[Tuesday, 4 May 2021] {sentence.text}",
        "— Storm closes the harbour. Longitude, 5 May 2021. storm.txt",
    ]
    assert mime.data("text/markdown").data().decode().startswith(r"*\[Tuesday, 4 May 2021\]* ")
    assert "<em>[Tuesday, 4 May 2021]</em>" in mime.html()


def test_how_summaries_are_made_is_kept_for_the_next_start(
    open_window: Open, settings: Settings, tmp_path: Path
) -> None:
    left_out = ("has_day_headings", "has_dates")
    save_state(
        settings.state_file,
        WindowState(method="lsa", count=30, unit="percent", is_per_day=True, left_out=left_out),
    )
    window = open_window(library=tmp_path / "empty.timeline")
    panel = window.work.parts.summary
    assert (panel.method.currentText(), panel.length.length) == ("LSA", Length(30, Unit.PERCENT))
    assert panel.per_day.isChecked()
    panel.length.unit.setCurrentIndex(panel.length.unit.findData(Unit.WORDS))
    panel.length.unit.activated.emit(panel.length.unit.currentIndex())
    panel.per_day.click()
    window.close()
    state = load_state(settings.state_file)
    assert (state.method, state.count, state.unit, state.is_per_day) == ("lsa", 150, "words", False)
    assert state.left_out == left_out


@pytest.mark.parametrize(
    "state", [WindowState(count=-4), WindowState(unit="furlongs"), WindowState(count=900, unit="percent")]
)
def test_a_length_that_is_none_is_the_first_one(
    open_window: Open, settings: Settings, tmp_path: Path, state: WindowState
) -> None:
    save_state(settings.state_file, state)
    window = open_window(library=tmp_path / "empty.timeline")
    assert window.work.session.length == Length()


def test_day_by_day_the_days_stand_over_their_sentences(window: MainWindow, settle: Settle) -> None:
    window.work.parts.summary.per_day.click()
    settle(window)
    lines = text_of(window).toPlainText().splitlines()
    assert "Tuesday, 4 May 2021" in lines
    assert "Wednesday, 5 May 2021" in lines
    assert not any(line.startswith("[Tuesday") for line in lines), "the day says it already"


def test_the_added_date_says_what_the_article_says(window: MainWindow) -> None:
    view = next(one for one in text_of(window)._summary.sentences if one.added)
    assert text_of(window)._why(view) == "Added: the article says only “Tuesday”."


def test_summaries_follow_a_drag_without_being_scrolled_or_dimmed(
    window: MainWindow, settle: Settle, qtbot: QtBot
) -> None:
    text, dimmed = text_of(window), []
    window.work.session.set_length(Length(100, Unit.PERCENT))
    settle(window)
    window.resize(900, 560)
    QApplication.processEvents()
    text.verticalScrollBar().setValue(40)
    sentences = told(window)
    for one in sentences[2:]:
        assert one.interval is not None
        window.work.session.set_ranges(Ranges.of([sentences[1].interval or one.interval, one.interval]))
        QApplication.processEvents()
        dimmed.append(text.is_dimmed)
        settle(window)
    assert not any(dimmed)


def test_the_panel_shows_the_first_of_very_many_sentences(window: MainWindow, settle: Settle) -> None:
    one = told(window)[0]
    many = tuple(replace(one, start=number, end=number + 1) for number in range(1_000))
    summary = window.work.session.summary
    assert summary is not None
    view = summary_view(replace(summary, sentences=many), QLocale())
    assert (len(view.sentences), view.more) == (300, 700)
