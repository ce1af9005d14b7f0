"""Worker processes answer for every task, whatever becomes of them. Real processes throughout."""

import importlib
import multiprocessing
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest

from timeline_app.errors import AppError
from timeline_app.services.workers import Answer, End, Prepare, Task, run

ROOT = Path(__file__).parent.parent.parent

#: What the workers of these tests do; a module of its own, as they import it.
DEEDS = """
import os, signal, time
from timeline_app.errors import ReadError

def prepare():
    return deed

def deed(payload):
    kind, value = payload
    if kind == "double":
        return value * 2
    if kind == "refuse":
        raise ReadError("This file is empty.")
    if kind == "fail":
        return 1 // value
    if kind == "die":
        os.kill(os.getpid(), signal.SIGKILL)
    if kind == "interrupt":
        os.kill(os.getpid(), signal.SIGINT)
        return "alive"
    if kind == "print":
        print("noise")
        return "said"
    if kind == "sleep":
        time.sleep(value)
        return "awake"
    return os.getpid()

def cannot():
    raise ImportError("no such engine")

def dies():
    os._exit(3)
"""

pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="there is no kill -9 here")


@pytest.fixture
def deeds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    (tmp_path / "deeds_of_workers.py").write_text(DEEDS, encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    yield importlib.import_module("deeds_of_workers")
    del sys.modules["deeds_of_workers"]
    assert multiprocessing.active_children() == []


def _run(prepare: Prepare, *payloads: tuple[str, object], workers: int = 2, seconds: float = 30) -> list[Answer]:
    tasks = [Task(number, payload, seconds) for number, payload in enumerate(payloads)]
    answers = [answer for answer in run(tasks, prepare, workers=workers) if answer]
    return sorted(answers, key=lambda answer: answer.task.number)


def test_every_task_is_answered(deeds: Any) -> None:
    answers = _run(deeds.prepare, *(("double", number) for number in range(40)))
    assert [answer.value for answer in answers] == [2 * number for number in range(40)]
    assert {answer.end for answer in answers} == {End.DONE}


def test_no_task_needs_no_worker(deeds: Any) -> None:
    assert _run(deeds.prepare) == []


@pytest.mark.parametrize(
    ("payload", "end", "words"),
    [
        (("refuse", None), End.REFUSED, "This file is empty."),
        (("fail", 0), End.BUG, "ZeroDivisionError"),
        (("die", None), End.DIED, "None"),
        (("sleep", 60), End.LATE, "None"),
    ],
)
def test_one_bad_task_is_named_and_the_rest_is_done(
    deeds: Any, payload: tuple[str, object], end: End, words: str
) -> None:
    answers = _run(deeds.prepare, ("double", 1), payload, ("double", 2), ("double", 3), workers=1, seconds=3)
    assert [answer.end for answer in answers] == [End.DONE, end, End.DONE, End.DONE]
    assert words in str(answers[1].value)


def test_a_worker_does_many_tasks(deeds: Any) -> None:
    answers = _run(deeds.prepare, *(("name", None) for _ in range(20)), workers=1)
    assert len({answer.value for answer in answers}) == 1


def test_ctrl_c_is_for_the_parent(deeds: Any) -> None:
    assert [answer.value for answer in _run(deeds.prepare, ("interrupt", None))] == ["alive"]


def test_what_a_worker_prints_is_no_data(deeds: Any, capfd: pytest.CaptureFixture[str]) -> None:
    assert [answer.value for answer in _run(deeds.prepare, ("print", None))] == ["said"]
    assert capfd.readouterr().out == ""


def test_closing_ends_the_workers_at_once(deeds: Any) -> None:
    steps = run([Task(n, ("sleep", 60), 90) for n in range(4)], deeds.prepare, workers=2)
    next(steps)
    children = [psutil.Process(child.pid) for child in multiprocessing.active_children()]
    assert len(children) == 2
    begun = time.monotonic()
    steps.close()
    assert time.monotonic() - begun < 3
    assert not any(child.is_running() and child.status() != psutil.STATUS_ZOMBIE for child in children)


def test_who_pumps_gets_a_turn_while_nothing_happens(deeds: Any) -> None:
    steps = run([Task(0, ("sleep", 60), 90)], deeds.prepare, workers=1)
    begun = time.monotonic()
    assert [next(steps) for _ in range(3)] == [None, None, None]
    assert time.monotonic() - begun < 5
    steps.close()


def test_engines_that_cannot_be_loaded_are_our_bug(deeds: Any) -> None:
    with pytest.raises(RuntimeError, match="no such engine"):
        _run(deeds.cannot, ("double", 1))


def test_workers_that_never_start_are_given_up(deeds: Any) -> None:
    with pytest.raises(AppError, match="cannot be started"):
        _run(deeds.dies, ("double", 1))


_PARENT = """
import multiprocessing, sys
sys.path.insert(0, sys.argv[1])
import deeds_of_workers
from timeline_app.services.workers import Task, run
if __name__ == "__main__":
    for _ in run([Task(0, ("sleep", 600), 900)], deeds_of_workers.prepare, workers=1):
        print(multiprocessing.active_children()[0].pid, flush=True)
"""


def test_a_parent_that_is_killed_leaves_no_worker_behind(deeds: Any, tmp_path: Path) -> None:
    script = tmp_path / "parent.py"
    script.write_text(_PARENT, encoding="utf-8")
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    parent = subprocess.Popen(
        [sys.executable, str(script), str(tmp_path)], stdout=subprocess.PIPE, text=True, env=environment
    )
    assert parent.stdout
    pids = {int(parent.stdout.readline()) for _ in range(15)}
    worker = psutil.Process(pids.pop())
    parent.kill()
    parent.wait()
    parent.stdout.close()
    assert worker.wait(timeout=20) is None
