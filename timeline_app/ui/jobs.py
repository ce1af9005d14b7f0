"""The one door through which work leaves the UI thread.

A job pumps a generator (or calls a function) in a thread of its own and hands what it yields, returns or raises
back on the UI thread. CPU-heavy work on articles is done in worker processes by the generator itself; the thread
only waits for them and writes to the library.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Generator
from enum import Enum, auto
from typing import Any

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal

from timeline_app.errors import AppError

_log = logging.getLogger(__name__)

#: Jobs mostly wait, for worker processes or the disk; what waits for a free thread would look stuck.
_MAX_THREADS = 16

Work = Callable[[], Any]
Report = Callable[[Any], None]


def _ignore(_value: object) -> None:
    """The receiver of what nobody asked for."""


class _Kind(Enum):
    VALUE = auto()
    RESULT = auto()
    ERROR = auto()


class Job(QObject):
    """One piece of work under way. `ended` is emitted last, whatever happened, cancelled or not."""

    ended = Signal()
    _arrived = Signal(object, object)

    def __init__(
        self, work: Work, *, on_value: Report, on_result: Report, on_error: Report, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._work = work
        self._receivers = {_Kind.VALUE: on_value, _Kind.RESULT: on_result, _Kind.ERROR: on_error}
        self._cancelled = threading.Event()
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._is_over = threading.Event()

    def start(self, pool: QThreadPool) -> None:
        """Begin in a thread of the pool; to be called once."""
        pool.start(self._run)

    def cancel(self) -> None:
        """Ask it to stop at its next step; nothing of it is delivered any more."""
        self._cancelled.set()

    def wait(self, seconds: float) -> bool:
        """Wait for the thread to end; whether it did."""
        return self._is_over.wait(seconds)

    def _run(self) -> None:
        try:
            # One that waited for a free thread until it was cancelled is not begun.
            result = None if self._cancelled.is_set() else self._work()
            if isinstance(result, Generator):
                result = self._pump(result)
            self._arrived.emit(_Kind.RESULT, result)
        except AppError as error:
            self._arrived.emit(_Kind.ERROR, error)
        except Exception as error:  # noqa: BLE001 - a bug in a thread flies to the UI thread's one handler
            _log.exception("a job failed")
            self._arrived.emit(_Kind.ERROR, error)
        finally:
            self._is_over.set()

    def _pump(self, steps: Generator[Any, None, Any]) -> object:
        try:
            while not self._cancelled.is_set():
                try:
                    value = next(steps)
                except StopIteration as stop:
                    return stop.value
                self._arrived.emit(_Kind.VALUE, value)
            return None
        finally:
            steps.close()

    def _deliver(self, kind: _Kind, payload: object) -> None:
        try:
            if not self._cancelled.is_set():
                self._receivers[kind](payload)
        finally:
            if kind is not _Kind.VALUE:
                self.ended.emit()
                self.deleteLater()


class Jobs(QObject):
    """All jobs of a window."""

    def __init__(self, on_error: Report, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._on_error = on_error
        self._running: list[Job] = []
        # A pool, not a thread each: starting one of Python's threads waits until it has had its first turn.
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(_MAX_THREADS)
        self._latest: dict[str, Job] = {}
        self._waiting: dict[str, tuple[Work, Report, Report, Callable[[], object]]] = {}

    def start(
        self,
        work: Work,
        *,
        on_value: Report = _ignore,
        on_result: Report = _ignore,
        on_error: Report | None = None,
    ) -> Job:
        """Run `work` off the UI thread; what it yields, returns, raises comes back on it."""
        job = Job(work, on_value=on_value, on_result=on_result, on_error=on_error or self._on_error, parent=self)
        self._running.append(job)
        job.ended.connect(lambda: self._running.remove(job))
        job.start(self._pool)
        return job

    def latest(
        self,
        slot: str,
        work: Work,
        on_result: Report,
        *,
        on_value: Report = _ignore,
        on_failure: Callable[[], object] = lambda: None,
    ) -> None:
        """Run `work`, the last request of a `slot` winning; `on_value` takes what it yields.

        `on_failure` is called before an error is told.
        While one runs, only the newest of those asked for in the meantime is kept; an answer that has been
        overtaken is still delivered, so that the picture follows a hand that does not rest.
        """
        if slot in self._latest:
            self._waiting[slot] = work, on_result, on_value, on_failure
            return

        def tell(error: object) -> None:
            on_failure()
            self._on_error(error)

        job = self._latest[slot] = self.start(work, on_value=on_value, on_result=on_result, on_error=tell)
        job.ended.connect(lambda: self._next(slot, job))

    def cancel(self, slot: str) -> None:
        """Cancel what runs in a slot, forget what waits there; the slot is free at once."""
        self._waiting.pop(slot, None)
        job = self._latest.pop(slot, None)
        if job is not None:
            job.cancel()

    def _next(self, slot: str, job: Job) -> None:
        if self._latest.get(slot) is not job:  # it was cancelled
            return
        del self._latest[slot]
        if slot in self._waiting:
            work, on_result, on_value, on_failure = self._waiting.pop(slot)
            self.latest(slot, work, on_result, on_value=on_value, on_failure=on_failure)

    def is_idle(self) -> bool:
        """Whether nothing runs and nothing waits."""
        return not self._running and not self._latest

    def stop(self, seconds: float = 5.0) -> bool:
        """Cancel everything and wait for all of it to end, at most so long; whether it did."""
        self._latest.clear()
        self._waiting.clear()
        running = list(self._running)
        for job in running:
            job.cancel()
        end = time.monotonic() + seconds
        stuck = sum(not job.wait(max(0.0, end - time.monotonic())) for job in running)
        if stuck:
            _log.warning("%s of %s jobs did not end in %s s", stuck, len(running), seconds)
        return not stuck
