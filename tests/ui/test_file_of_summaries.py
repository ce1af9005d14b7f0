"""The file that summaries are made from stays open between them, and no longer than its window shows it."""

from __future__ import annotations

import sys
import threading
from collections import deque
from contextlib import suppress
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from benchmarks.summaries_window import fill
from tests.ui.windows import Open, Settle
from timeline_app.errors import LibraryError
from timeline_app.library import Library
from timeline_app.model import EVERYTHING
from timeline_app.services.summary import SummaryRequest
from timeline_app.ui.summarizing import Question, Summarizer
from timeline_app.ui.window import MainWindow

OPEN_FILES = Path("/proc/self/fd")

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells which files are open")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "some.timeline"
    fill(path, 200, is_known=True)
    return path


def _is_open(path: Path) -> bool:
    for entry in OPEN_FILES.iterdir():
        with suppress(OSError):  # a thread has just closed it
            if entry.readlink() == path:
                return True
    return False


def _question(window: MainWindow) -> Question:
    snapshot = window.work.session.snapshot
    assert snapshot is not None
    return Question(snapshot, SummaryRequest(EVERYTHING), (), "")


def test_a_window_that_is_closed_holds_no_file(
    open_window: Open, path: Path, settle: Settle, qtbot: QtBot
) -> None:
    window = open_window(library=path)
    settle(window)
    assert window.work.session._following._summarizer._library is not None
    assert _is_open(path)
    window.close()
    qtbot.waitUntil(lambda: not _is_open(path))


def test_a_library_that_is_left_is_let_go(open_window: Open, path: Path, tmp_path: Path, settle: Settle) -> None:
    window = open_window(library=path)
    settle(window)
    summarizer = window.work.session._following._summarizer  # so that it is not let go with its summarizer alone
    assert summarizer._library is not None
    window.work.session.open(tmp_path / "other.timeline")
    settle(window)
    assert summarizer._library is None
    assert not _is_open(path)


def test_what_is_closed_amid_an_answer_is_let_go_at_its_end(
    open_window: Open, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window(library=path)
    question, summarizer = _question(window), Summarizer()
    begun, closed, summary = threading.Event(), threading.Event(), Summarizer._summary

    def gated(*args: object) -> object:
        begun.set()
        assert closed.wait(30)
        return summary(*args)  # type: ignore[arg-type]

    monkeypatch.setattr(Summarizer, "_summary", gated)
    thread = threading.Thread(target=summarizer.answer, args=(question,))
    thread.start()
    assert begun.wait(30)
    summarizer.close()
    assert summarizer._library is not None
    closed.set()
    thread.join(30)
    assert summarizer._library is None


def test_another_file_in_the_place_of_the_first_is_read(open_window: Open, path: Path, tmp_path: Path) -> None:
    question, summarizer = _question(open_window(library=path)), Summarizer()
    first = summarizer.answer(question)
    other = tmp_path / "next.timeline"
    fill(other, 40, is_known=True)
    for suffix in ("-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
    other.replace(path)
    second = summarizer.answer(question)
    assert first is not None
    assert second is not None
    assert {source.article_id for source in second.summary.sources} <= {1, 2}
    assert {source.article_id for source in first.summary.sources} - {1, 2}
    summarizer.close()


@pytest.mark.parametrize("error", [LibraryError("The disk fails."), IndexError("a fault of ours")])
def test_what_goes_wrong_within_an_answer_is_told_and_the_next_one_comes(
    open_window: Open, path: Path, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    question, summarizer = _question(open_window(library=path)), Summarizer()
    assert summarizer.answer(question) is not None

    def fail(*_: object) -> object:
        raise error

    with monkeypatch.context() as patch, pytest.raises(type(error)):
        patch.setattr(Summarizer, "_summary", fail)
        list(summarizer.answers(deque([question])))
    # What the disk has failed is opened anew: a share may have come back.
    assert (summarizer._library is None) is isinstance(error, LibraryError)
    assert summarizer.answer(question) is not None
    summarizer.close()


def test_a_file_is_opened_once_for_many_answers(
    open_window: Open, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    question, summarizer = _question(open_window(library=path)), Summarizer()
    assert summarizer.answer(question) is not None
    with monkeypatch.context() as patch:
        patch.setattr(Library, "open", lambda *_, **__: pytest.fail("opened again"))
        assert summarizer.answer(question) is not None
    summarizer.close()


def test_a_file_that_is_gone_is_told_and_not_made_anew(open_window: Open, path: Path) -> None:
    question, summarizer = _question(open_window(library=path)), Summarizer()
    assert summarizer.answer(question) is not None
    path.unlink()
    with pytest.raises(LibraryError, match="not there any more"):
        summarizer.answer(question)
    assert not path.exists()


def test_an_answer_is_of_one_moment(open_window: Open, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    question, summarizer = _question(open_window(library=path)), Summarizer()
    summary, seen = Summarizer._summary, list[bool]()

    def interrupted(*args: object) -> object:
        _, library, *_ = args
        assert isinstance(library, Library)
        seen.append(library.listings([1])[0].is_checked)
        with Library.open(path) as other:
            other.set_checked(1, False)
        seen.append(library.listings([1])[0].is_checked)
        return summary(*args)  # type: ignore[arg-type]

    with monkeypatch.context() as patch:
        patch.setattr(Summarizer, "_summary", interrupted)
        first = summarizer.answer(question)
    second = summarizer.answer(question)
    assert seen == [True, True]
    assert first is not None
    assert second is not None
    told = ({source.article_id for source in answer.summary.sources} for answer in (first, second))
    assert [1 in of_one for of_one in told] == [True, False]
    summarizer.close()
