"""Worker processes: spawned, each at one task at a time; one that dies is named and replaced.

A `ProcessPoolExecutor` breaks as a whole when one of its processes dies, and does not say over which task.
"""

from __future__ import annotations

import logging
import multiprocessing
import os
import signal
import sys
import threading
import time
import traceback
from collections import deque
from collections.abc import Callable, Generator, Iterable
from dataclasses import dataclass, field
from enum import Enum
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from typing import Any

from timeline_app.errors import AppError

_HEARTBEAT_S = 0.1
_STOP_S = 2.0
_MAX_FALSE_STARTS = 3

_log = logging.getLogger(__name__)

#: Runs in the worker before its first task: imports what is heavy, returns what does the work.
Prepare = Callable[[], Callable[[Any], Any]]


class End(Enum):
    """How a task ended."""

    DONE = "done"
    REFUSED = "refused"
    """The work raised an AppError: `value` is its sentence."""
    BUG = "bug"
    """The work raised something else: `value` is the traceback."""
    DIED = "died"
    """The process ended in the middle of it."""
    LATE = "late"
    """It took longer than was allowed, and was stopped."""


@dataclass(frozen=True, slots=True)
class Task:
    """One piece of work: what is sent to the worker, and how many seconds it may take."""

    number: int
    payload: Any
    seconds: float


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of a task."""

    task: Task
    end: End
    value: Any = None


@dataclass(slots=True, eq=False)
class _Worker:
    process: SpawnProcess
    connection: Connection
    is_ready: bool = False
    task: Task | None = None
    deadline: float = field(default=0.0)

    def give(self, task: Task) -> None:
        """Send a task; a worker that is dead by now is noticed when it is listened to."""
        self.task, self.deadline = task, time.monotonic() + task.seconds
        try:
            self.connection.send(task.payload)
        except OSError:
            _log.debug("a worker died before its task reached it")

    def stop(self) -> None:
        """End the process, whatever it is doing."""
        self.process.kill()
        self.process.join(_STOP_S)
        self.connection.close()
        if not self.process.is_alive():
            self.process.close()


def run(tasks: Iterable[Task], prepare: Prepare, *, workers: int) -> Generator[Answer | None, None, None]:
    """Do the tasks in worker processes; answers come as they are ready.

    None comes at least every tenth of a second, so that whoever pumps this can stop. Closing the generator kills
    the workers. `prepare` must be a function of a module, as it is imported in the worker. Raises AppError where
    no worker can be started.
    """
    waiting = deque(tasks)
    crew = [_start(prepare) for _ in range(min(workers, len(waiting)))]
    false_starts = 0
    try:
        while waiting or any(worker.task for worker in crew):
            for worker in crew:
                if worker.is_ready and worker.task is None and waiting:
                    worker.give(waiting.popleft())
            wait([worker.connection for worker in crew], timeout=_HEARTBEAT_S)
            for worker in list(crew):
                answer, is_over = _listen(worker)
                if is_over:
                    crew.remove(worker)
                    worker.stop()
                    false_starts += not worker.is_ready
                    if false_starts >= _MAX_FALSE_STARTS:
                        raise AppError("The processes that read articles cannot be started. Restart the program.")
                    crew.append(_start(prepare))
                if answer:
                    yield answer
            yield None
    finally:
        for worker in crew:
            worker.stop()


def _start(prepare: Prepare) -> _Worker:
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_serve, args=(theirs, prepare), name="reader", daemon=True)
    process.start()
    # With our copy of their end open, the death of the worker would not be heard.
    theirs.close()
    return _Worker(process, ours)


def _listen(worker: _Worker) -> tuple[Answer | None, bool]:
    """The answer of a worker, if there is one, and whether the worker is at its end."""
    task = worker.task
    try:
        if worker.connection.poll():
            message = worker.connection.recv()
            if not worker.is_ready:
                if message is not None:
                    raise RuntimeError(f"a worker could not prepare itself:\n{message}")
                worker.is_ready = True
                return None, False
            worker.task = None
            return (Answer(task, *message) if task else None), False
    except (EOFError, OSError):
        return (Answer(task, End.DIED) if task else None), True
    if task and time.monotonic() > worker.deadline:
        return Answer(task, End.LATE), True
    return None, False


def _serve(connection: Connection, prepare: Prepare) -> None:
    """The life of a worker."""
    # Ctrl+C is for the parent, which ends its workers itself; data on standard output are its alone.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    sys.stdout = sys.stderr
    if hasattr(os, "nice"):
        os.nice(10)  # reading gives way to the window, whose hand is waiting
    logging.getLogger().addHandler(logging.NullHandler())
    threading.Thread(target=_end_with_parent, daemon=True).start()
    try:
        work, fault = _prepared(prepare)
        connection.send(fault)
        while work:
            connection.send(_answer(work, connection.recv()))
    except (EOFError, OSError):
        return


def _prepared(prepare: Prepare) -> tuple[Callable[[Any], Any] | None, str | None]:
    try:
        return prepare(), None
    except Exception:  # noqa: BLE001 - a bug, which flies on in the parent
        return None, traceback.format_exc()


def _answer(work: Callable[[Any], Any], payload: object) -> tuple[End, Any]:
    try:
        return End.DONE, work(payload)
    except AppError as error:
        return End.REFUSED, str(error)
    except Exception:  # noqa: BLE001 - a bug over one file is told with the file's name and must not stop the others
        return End.BUG, traceback.format_exc()


def _end_with_parent() -> None:
    """A parent that was killed leaves no worker behind, however deep in its work it is."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
