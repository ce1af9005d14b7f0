"""A long summary ends soon where another question overtakes it, and what was kept for it stays true."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from benchmarks.summaries_window import fill
from tests.ui.windows import Open, Settle
from timeline_app.model import EVERYTHING, Interval, Ranges
from timeline_app.services.summary import SummaryRequest
from timeline_app.summaries import Length, Unit
from timeline_app.ui import summarizing
from timeline_app.ui.summarizing import Answer, Question, Summarizer
from timeline_app.ui.window import MainWindow

SENTENCES = 5_000
LONG, SHORT = Length(50, Unit.PERCENT), Length(3)
AUTUMN = Ranges.of([Interval(Interval.month(2020, 9).start, Interval.month(2020, 12).start)])


@pytest.fixture
def window(open_window: Open, tmp_path: Path) -> MainWindow:
    path = tmp_path / "long.timeline"
    fill(path, SENTENCES, is_known=True)
    return open_window(library=path)


@pytest.fixture
def answers(window: MainWindow) -> Iterator[list[Answer | None]]:
    """What comes back from the thread of the summaries from now on."""
    following, found = window.work.session._following, list[Answer | None]()
    take = following._take

    def noted(answer: Answer | None) -> None:
        found.append(answer)
        take(answer)

    following._take = noted  # type: ignore[method-assign]
    yield found
    following._take = take  # type: ignore[method-assign]


def test_a_newer_question_breaks_a_long_summary_off_and_is_answered(
    window: MainWindow, qtbot: QtBot, settle: Settle, answers: list[Answer | None]
) -> None:
    session = window.work.session
    shown = list[Length]()
    session.summarized.connect(lambda summary: shown.append(summary.length))
    with qtbot.waitSignal(session.summary_awaited):
        session.set_length(LONG)
    qtbot.waitUntil(lambda: not session._following._asked)  # it is begun
    session.set_length(SHORT)
    settle(window)
    assert shown == [SHORT]
    assert [answer is None for answer in answers] == [True, False]
    session.set_length(LONG)
    settle(window)
    assert shown == [SHORT, LONG]
    assert session.summary is not None
    assert len(session.summary.sentences) == SENTENCES // 2


def test_a_library_that_is_left_leaves_no_long_summary_behind(
    window: MainWindow, qtbot: QtBot, answers: list[Answer | None]
) -> None:
    session = window.work.session
    with qtbot.waitSignal(session.summary_awaited):
        session.set_length(LONG)
    question = session._following._last
    session._following.end()
    assert question is not None
    assert question.overtaken.is_set()
    qtbot.waitUntil(session._jobs.is_idle)
    assert answers == []


def _question(window: MainWindow, ranges: Ranges, length: Length) -> Question:
    snapshot = window.work.session.snapshot
    assert snapshot is not None
    return Question(snapshot, SummaryRequest(ranges, length=length), (), "")


def test_an_overtaken_summary_takes_a_part_of_its_time(window: MainWindow) -> None:
    spent = list[float]()
    for is_overtaken in (False, True):
        question, begun = _question(window, EVERYTHING, LONG), time.thread_time()
        if is_overtaken:
            question.overtaken.set()
        answer = Summarizer().answer(question)
        spent.append(time.thread_time() - begun)
        assert (answer is None) is is_overtaken
    assert spent[1] < spent[0] / 2


def test_a_quick_summary_is_told_though_it_was_overtaken(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(summarizing, "QUICK_S", 1e6)
    question = _question(window, AUTUMN, SHORT)
    question.overtaken.set()
    assert Summarizer().answer(question) is not None


class Late(threading.Event):
    """Set once it was asked for so often."""

    def __init__(self, often: int) -> None:
        super().__init__()
        self._asked = iter(range(often))

    def is_set(self) -> bool:
        return next(self._asked, None) is None


@pytest.mark.parametrize("is_known", [True, False])
def test_what_is_kept_is_true_wherever_a_summary_was_broken_off(
    open_window: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_known: bool
) -> None:
    path = tmp_path / "short.timeline"
    fill(path, 500, is_known=is_known)
    window = open_window(library=path)
    wanted = _question(window, EVERYTHING, Length(10, Unit.PERCENT))
    fresh = Summarizer().answer(wanted)
    assert fresh is not None
    monkeypatch.setattr(summarizing, "QUICK_S", -1.0)
    summarizer = Summarizer()
    for often in (0, 1, 5, 12, 30, 60, 120):
        broken = replace(_question(window, AUTUMN, LONG), overtaken=Late(often))
        assert summarizer.answer(broken) is None, often
        answer = summarizer.answer(wanted)
        assert answer is not None
        assert answer.summary == fresh.summary
