"""The summary follows the hand, and of several questions the last one wins, however they come back."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from tests.ui.windows import Settle
from timeline_app.errors import LibraryError
from timeline_app.library import Library
from timeline_app.model import EVERYTHING, Analysis, Anchor, Article, Event, Interval, Ranges
from timeline_app.settings import Settings
from timeline_app.ui import summary_following
from timeline_app.ui.session import Session
from timeline_app.ui.summarizing import Answer, Question, Summarizer
from timeline_app.ui.window import MainWindow

_DAYS = [Interval.day(2021, 5, day) for day in range(1, 21)]
_STEPS = [Ranges.of([Interval(_DAYS[0].start, day.end)]) for day in _DAYS]


def _analysis() -> Analysis:
    """A sentence a day."""
    text, spans, events = "", [], []
    for number, day in enumerate(_DAYS, start=1):
        start = len(text)
        text += f"The council of town number {number} opened its bridge over the river. "
        spans.append((start, len(text) - 1))
        event = Event(
            f"Bridge {number} opens", day, day.edtf(), start, start + 3, *spans[-1], anchor=Anchor.EXPRESSION
        )
        events.append(event)
    return Analysis(
        Article("Bridges", text.strip(), path=Path("/news/bridges.txt")), tuple(spans), (), tuple(events)
    )


@pytest.fixture
def window(qtbot: QtBot, settings: Settings, settle: Settle, tmp_path: Path) -> Iterator[MainWindow]:
    path = tmp_path / "bridges.timeline"
    with Library.open(path) as library:
        library.add(_analysis())
    opened = MainWindow(settings, library=path)
    qtbot.addWidget(opened)
    opened.show()
    opened.begin(())
    settle(opened)
    yield opened
    opened.close()


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """Summaries are made while it is set."""
    is_open, answer = threading.Event(), Summarizer.answer

    def gated(summarizer: Summarizer, question: Question) -> Answer:
        is_open.wait(30)
        return answer(summarizer, question)

    monkeypatch.setattr(Summarizer, "answer", gated)
    is_open.set()
    yield is_open
    is_open.set()


def _shown(session: Session) -> list[Ranges]:
    """What the summaries tell of that are shown from now on."""
    shown = list[Ranges]()
    session.summarized.connect(lambda summary: shown.append(summary.ranges))
    return shown


def _quick(session: Session, monkeypatch: pytest.MonkeyPatch, *, is_quick: bool) -> None:
    """Let summaries count as quick or slow, however busy the machine is."""
    monkeypatch.setattr(summary_following, "_QUICK_S", 1e6 if is_quick else -1.0)
    session.summarize()


def test_a_quick_summary_follows_while_the_hand_moves(
    window: MainWindow, qtbot: QtBot, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = window.work.session
    _quick(session, monkeypatch, is_quick=True)
    settle(window)
    shown = _shown(session)
    session._following._rest.setInterval(1_000_000)  # the hand never rests
    for ranges in _STEPS[:5]:
        session.set_ranges(ranges)
        qtbot.waitUntil(lambda ranges=ranges: bool(shown) and shown[-1] == ranges)
    assert shown == _STEPS[:5]


def test_of_many_steps_none_waits_behind_another_and_the_last_is_shown(
    window: MainWindow, settle: Settle, monkeypatch: pytest.MonkeyPatch, gate: threading.Event
) -> None:
    session = window.work.session
    _quick(session, monkeypatch, is_quick=True)
    settle(window)
    shown = _shown(session)
    gate.clear()
    for ranges in _STEPS:
        session.set_ranges(ranges)
    gate.set()
    settle(window)
    assert shown[-1] == _STEPS[-1]
    assert len(shown) <= 2
    assert session.summary is not None
    assert session.summary.ranges == session.ranges


def test_summaries_that_are_shown_never_go_back(
    window: MainWindow, qtbot: QtBot, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = window.work.session
    _quick(session, monkeypatch, is_quick=True)
    settle(window)
    shown = _shown(session)
    for number, ranges in enumerate(_STEPS):
        session.set_ranges(ranges)
        qtbot.wait(3 * (number % 4))
    settle(window)
    places = [_STEPS.index(ranges) for ranges in shown]
    assert places == sorted(places)
    assert places[-1] == len(_STEPS) - 1
    assert session.summary is not None
    assert {sentence.interval for sentence in session.summary.sentences} <= set(_DAYS)


def test_a_slow_summary_waits_for_the_hand_to_rest_and_an_overtaken_one_is_not_shown(
    window: MainWindow, qtbot: QtBot, settle: Settle, monkeypatch: pytest.MonkeyPatch, gate: threading.Event
) -> None:
    session = window.work.session
    _quick(session, monkeypatch, is_quick=False)
    settle(window)
    shown, awaited = _shown(session), list[Ranges]()
    session.summary_awaited.connect(lambda: awaited.append(session.ranges))
    gate.clear()
    for ranges in _STEPS[:3]:
        session.set_ranges(ranges)
    qtbot.waitUntil(lambda: awaited == [_STEPS[2]])
    for ranges in _STEPS[3:6]:
        session.set_ranges(ranges)
    qtbot.waitUntil(lambda: awaited == [_STEPS[2], _STEPS[5]])
    gate.set()
    settle(window)
    assert shown == [_STEPS[5]]


def test_another_length_or_method_wins_over_what_is_under_way(
    window: MainWindow, settle: Settle, gate: threading.Event
) -> None:
    session = window.work.session
    gate.clear()
    session.set_ranges(_STEPS[9])
    session.set_method("luhn")
    session.set_method("lexrank")
    gate.set()
    settle(window)
    assert session.summary is not None
    assert (session.summary.ranges, session.summary.method) == (_STEPS[9], "lexrank")


def test_the_next_question_is_taken_whatever_the_window_is_busy_with(window: MainWindow) -> None:
    session, summarizer = window.work.session, Summarizer()
    asked = deque[Question](maxlen=1)
    answers = summarizer.answers(asked)
    for ranges in _STEPS[:3]:
        session.set_ranges(ranges)
        question = session._question()
        assert question is not None
        asked.append(question)
        answer = next(answers)
        assert answer is not None
        assert answer.question is question
    assert next(answers, None) is None
    summarizer.close()


def test_a_failure_is_told_of_the_last_question_alone(
    window: MainWindow, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    session, begun, is_open = window.work.session, threading.Event(), threading.Event()
    answer, failed = Summarizer.answer, list[Ranges]()
    session.summary_failed.connect(lambda: failed.append(session.ranges))

    def failing(summarizer: Summarizer, question: Question) -> Answer | None:
        if question.request.ranges != _STEPS[1]:
            return answer(summarizer, question)
        begun.set()
        is_open.wait(30)
        raise LibraryError("The disk fails.")

    monkeypatch.setattr(Summarizer, "answer", failing)
    monkeypatch.setattr(QMessageBox, "warning", lambda *_: None)
    session.set_ranges(_STEPS[1])
    session.summarize()
    assert begun.wait(30)
    session.set_ranges(_STEPS[2])
    session.summarize()
    is_open.set()
    settle(window)
    assert failed == []
    assert session.summary is not None
    assert session.summary.ranges == _STEPS[2]
    session.set_ranges(_STEPS[1])
    settle(window)
    assert failed == [_STEPS[1]]


def test_words_and_stems_of_a_library_are_kept_once_it_has_been_summarized(
    window: MainWindow, settle: Settle
) -> None:
    session = window.work.session
    assert session.ranges == EVERYTHING
    assert all(row.terms is not None for row in session.library.sentences(is_with_terms=True))


def test_no_answer_of_a_library_that_was_left_is_shown_in_the_next(
    window: MainWindow, settle: Settle, gate: threading.Event, tmp_path: Path
) -> None:
    session = window.work.session
    gate.clear()
    session.set_ranges(_STEPS[4])
    session.summarize()
    shown = _shown(session)
    session.open(tmp_path / "empty.timeline")
    gate.set()
    settle(window)
    assert shown == [EVERYTHING]
    assert session.summary is not None
    assert session.summary.sentences == ()
