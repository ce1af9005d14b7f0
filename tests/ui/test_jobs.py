"""Work leaves the UI thread and comes back on it."""

import threading
import time
from collections.abc import Generator

import pytest
from pytestqt.qtbot import QtBot

from timeline_app.errors import AppError
from timeline_app.ui.jobs import Job, Jobs


@pytest.fixture
def errors() -> list[object]:
    return []


@pytest.fixture
def jobs(qtbot: QtBot, errors: list[object]) -> Generator[Jobs, None, None]:
    made = Jobs(errors.append)
    yield made
    made.stop()


def test_a_generator_is_pumped_elsewhere_and_told_of_here(qtbot: QtBot, jobs: Jobs) -> None:
    heard: list[tuple[object, bool]] = []
    threads: list[threading.Thread] = []

    def steps() -> Generator[int, None, str]:
        threads.append(threading.current_thread())
        yield 1
        yield 2
        return "done"

    def hear(value: object) -> None:
        heard.append((value, threading.current_thread() is threading.main_thread()))

    jobs.start(steps, on_value=hear, on_result=hear)
    qtbot.waitUntil(jobs.is_idle)
    assert heard == [(1, True), (2, True), ("done", True)]
    assert threads[0] is not threading.main_thread()


def test_a_cancelled_job_closes_its_generator_and_is_not_heard_of_again(qtbot: QtBot, jobs: Jobs) -> None:
    closed, go_on = threading.Event(), threading.Event()
    heard: list[object] = []

    def steps() -> Generator[int, None, None]:
        try:
            yield 1
            go_on.wait(5)
            yield 2
            yield 3
        finally:
            closed.set()

    job = jobs.start(steps, on_value=heard.append)
    qtbot.waitUntil(lambda: heard == [1])
    job.cancel()
    go_on.set()
    qtbot.waitUntil(jobs.is_idle)
    assert closed.is_set()
    assert heard == [1]


def test_the_last_of_many_requests_wins_and_those_between_are_never_made(qtbot: QtBot, jobs: Jobs) -> None:
    gate = threading.Event()
    made: list[int] = []
    heard: list[object] = []

    def request(number: int) -> int:
        gate.wait(5)
        made.append(number)
        return number

    for number in range(10):
        jobs.latest("summary", lambda number=number: request(number), heard.append)
    gate.set()
    qtbot.waitUntil(jobs.is_idle)
    assert made == [0, 9]
    assert heard == [0, 9]


def test_what_goes_wrong_is_told_on_the_ui_thread_and_the_slot_is_free_again(
    qtbot: QtBot, jobs: Jobs, errors: list[object]
) -> None:
    heard: list[object] = []

    def fail() -> None:
        raise AppError("The file is gone.")

    jobs.latest("snapshot", fail, heard.append)
    qtbot.waitUntil(jobs.is_idle)
    jobs.latest("snapshot", lambda: "again", heard.append)
    qtbot.waitUntil(jobs.is_idle)
    assert [str(error) for error in errors] == ["The file is gone."]
    assert heard == ["again"]


def test_a_cancelled_slot_takes_the_next_request_at_once(qtbot: QtBot, jobs: Jobs) -> None:
    gate = threading.Event()
    heard: list[object] = []

    def first() -> Generator[str, None, str]:
        yield "begun"
        gate.wait(5)
        return "first"

    jobs.latest("read", first, heard.append, on_value=heard.append)
    jobs.latest("read", lambda: "waiting", heard.append)
    qtbot.waitUntil(lambda: heard == ["begun"])
    jobs.cancel("read")
    jobs.latest("read", lambda: "next", heard.append)
    qtbot.waitUntil(lambda: heard == ["begun", "next"])
    assert not gate.is_set()
    gate.set()
    qtbot.waitUntil(jobs.is_idle)
    assert heard == ["begun", "next"]


def test_a_cancelled_job_does_not_free_the_slot_of_the_next_one(qtbot: QtBot, jobs: Jobs) -> None:
    first_gate, second_gate = threading.Event(), threading.Event()
    heard: list[object] = []
    jobs.latest("read", lambda: first_gate.wait(5), heard.append)
    jobs.cancel("read")
    jobs.latest("read", lambda: second_gate.wait(5) and "second", heard.append)
    first_gate.set()
    qtbot.waitUntil(lambda: len(jobs.findChildren(Job)) == 1)
    jobs.latest("read", lambda: "third", heard.append)
    jobs.latest("read", lambda: "fourth", heard.append)
    second_gate.set()
    qtbot.waitUntil(jobs.is_idle)
    assert heard == ["second", "fourth"]


def test_what_was_cancelled_before_its_turn_is_never_begun(qtbot: QtBot, jobs: Jobs) -> None:
    gate, begun = threading.Event(), []
    for _ in range(16):
        jobs.start(lambda: gate.wait(5))
    waiting = jobs.start(lambda: begun.append("too late"))
    waiting.cancel()
    gate.set()
    qtbot.waitUntil(jobs.is_idle)
    assert begun == []


def test_stopping_waits_for_all_together_and_says_whether_they_ended(qtbot: QtBot, jobs: Jobs) -> None:
    gate, begun = threading.Event(), threading.Event()
    for _ in range(5):
        jobs.start(lambda: (begun.set(), gate.wait(20)))
    assert begun.wait(20)  # what has not begun is not waited for
    began = time.monotonic()
    assert not jobs.stop(0.2)
    assert time.monotonic() - began < 0.9
    gate.set()
    assert jobs.stop(5)
