"""The summary in a whole window: before there is one, while it is made, and where there is nothing to tell."""

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from tests.ui.windows import Open, Settle
from timeline_app.library import Library, bulk
from timeline_app.model import Anchor, Event, Interval, Ranges
from timeline_app.services import cataloguing, parts
from timeline_app.settings import Settings
from timeline_app.summaries import Length
from timeline_app.ui.panels.summary import _BUSY_DELAY_MS
from timeline_app.ui.snapshot import Snapshot
from timeline_app.ui.summarizing import Answer, Question, Summarizer
from timeline_app.ui.window import MainWindow

READING = "The articles are still being read. Their summary follows."
NOTHING = "Nothing to summarize here."
MINE = """Codelco digs deeper

SANTIAGO, August 5, 2015. /Longitude/. The minister opened the new shaft on Monday.

The company expects to open it at the end of the decade, and to go on digging until the middle of the century.
"""


def _told(window: MainWindow) -> str:
    return window.work.parts.summary.text.toPlainText().strip()


def _heading(window: MainWindow) -> str:
    return window.work.parts.summary._heading.text()


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """Summaries are made while it is set: of a large library one takes seconds."""
    is_open, answer = threading.Event(), Summarizer.answer

    def slowly(summarizer: Summarizer, question: Question) -> Answer:
        is_open.wait(30)
        return answer(summarizer, question)

    monkeypatch.setattr(Summarizer, "answer", slowly)
    is_open.set()
    yield is_open
    is_open.set()


def test_says_that_a_library_is_being_read_until_it_is(
    monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, settings: Settings, settle: Settle, tmp_path: Path
) -> None:
    for module, name, few in ((cataloguing, "_FIRST", 10), (parts, "OWN_STEPS", 1_000), (bulk, "STEP", 5)):
        monkeypatch.setattr(module, name, few)
    path = tmp_path / "steps.timeline"
    with Library.open(path) as library:
        for month in range(1, 13):
            library.add_event(Event("A treaty", Interval.day(2000, month, 1), "", 0, 0, 0, 0, anchor=Anchor.USER))
    window = MainWindow(settings, library=path)
    qtbot.addWidget(window)
    window.show()
    window.begin(())
    told = [(False, _told(window))]

    def note(snapshot: Snapshot) -> None:
        told.append((snapshot.catalogue.is_whole, _told(window)))

    window.work.session.refreshed.connect(note)
    settle(window)
    assert [is_whole for is_whole, _ in told[:-1]].count(False) > 1, "the library is read in parts"
    assert {words for is_whole, words in told if not is_whole} == {READING}
    assert _told(window).startswith(NOTHING)
    window.close()


def test_heading_says_what_is_being_summarized_as_soon_as_a_hand_rests(
    qtbot: QtBot, open_window: Open, settle: Settle, samples: Path, gate: threading.Event
) -> None:
    window = open_window(samples)
    whole = _told(window)
    gate.clear()
    window.work.parts.timeline.ranges_selected.emit(Ranges.of([Interval.day(2010, 8, 22)]))
    qtbot.waitUntil(lambda: _heading(window) == "Summarizing 22 Aug 2010…")
    assert _told(window) == whole
    QTest.keyClick(window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: _heading(window) == "Summarizing…")
    gate.set()
    settle(window)
    assert (_heading(window), _told(window)) == ("Summary", whole)


def test_tells_nothing_of_a_time_in_which_no_event_is_counted(
    open_window: Open, settle: Settle, tmp_path: Path
) -> None:
    path = tmp_path / "mine.txt"
    path.write_text(MINE, encoding="utf-8")
    window = open_window(path)
    session = window.work.session
    for typed in ("2019..", "1950", "3 Aug 2015", "2015"):
        window.work.parts.range_bar.range_typed.emit(typed)
        settle(window)
        assert session.summary is not None
        assert bool(session.summary.sentences) == bool(session.counts().events), typed
    assert session.counts().events > 0


def test_a_summary_that_is_asked_for_before_it_is_made_is_copied_then(
    qtbot: QtBot, settings: Settings, settle: Settle, tmp_path: Path, gate: threading.Event, samples: Path
) -> None:
    window = MainWindow(settings, library=tmp_path / "samples.timeline")
    qtbot.addWidget(window)
    window.show()
    gate.clear()
    window.begin([samples])
    QGuiApplication.clipboard().clear()
    window.work.handlers()["copy_summary"]()
    assert window.work.parts.range_bar.message.text() == "The summary is copied as soon as it is made."
    gate.set()
    settle(window)
    assert QGuiApplication.clipboard().text().startswith("Summary\n")
    QGuiApplication.clipboard().setText("mine")
    window.work.session.summarize()
    settle(window)
    assert QGuiApplication.clipboard().text() == "mine", "once is enough"
    window.close()


def damage(path: Path) -> None:
    """Overwrite the page of the file on which summaries alone depend."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        ((size,),) = connection.execute("PRAGMA page_size")
        ((page,),) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'sentence_marks'")
    with path.open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(b"\xff" * size)


def test_a_summary_that_cannot_be_made_leaves_the_last_one_under_its_own_heading(
    open_window: Open, settle: Settle, samples: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, said = open_window(samples, library=tmp_path / "damaged.timeline"), list[str]()
    shown = _heading(window), _told(window)
    monkeypatch.setattr(QMessageBox, "warning", lambda _parent, _title, text: said.append(text))
    damage(tmp_path / "damaged.timeline")
    window.work.session.set_length(Length(1))
    settle(window)
    assert [sentence.partition(".timeline” ")[2].partition(".")[0] for sentence in said] == ["is damaged"]
    QTest.qWait(2 * _BUSY_DELAY_MS)
    assert (_heading(window), _told(window)) == shown
    assert not window.work.parts.summary.text.is_dimmed
    assert window.work.parts.summary.copy_button.isEnabled()


def test_where_no_summary_was_ever_made_it_is_said_that_it_could_not_be(
    open_window: Open, settle: Settle, samples: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, said = tmp_path / "damaged.timeline", list[str]()
    open_window(samples, library=path).close()
    monkeypatch.setattr(QMessageBox, "warning", lambda _parent, _title, text: said.append(text))
    damage(path)
    window = open_window(library=path)
    assert said
    assert (_heading(window), _told(window)) == ("Summary", "The summary could not be made.")
