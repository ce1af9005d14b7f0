"""Other dates for articles as a job: the last word on each article wins, and nothing of it is done by halves."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from timeline_app.ui.jobs import Job, Jobs
from timeline_app.ui.session import Session

if TYPE_CHECKING:
    from timeline_app.services.redating import Redated, Wanted

#: What is done sooner shows no progress.
_PROGRESS_MS = 300


class Redating(QObject):
    """Resolves articles from other dates, off the UI thread, one job at a time.

    A change that is still under way when another is asked for of the same articles is given up, unwritten.
    What an article has already is not done again, so asking for it costs nothing.
    `progressed(done, total)`: it takes a while; `ended()`: nothing is under way any more.
    """

    progressed = Signal(int, int)
    ended = Signal()

    def __init__(self, session: Session, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._jobs = session, jobs
        self._job: Job | None = None
        self._running: dict[int, Wanted] = {}
        self._waiting: dict[int, Wanted] = {}
        self._progress = (0, 0)
        self._progress_timer = QTimer(self, singleShot=True, interval=_PROGRESS_MS)
        self._progress_timer.timeout.connect(lambda: self.progressed.emit(*self._progress))
        session.opened.connect(self.give_up)

    @property
    def is_running(self) -> bool:
        """Whether articles are being resolved."""
        return self._job is not None

    def wanted_of(self, article_ids: Iterable[int]) -> dict[int, Wanted]:
        """The dates of these articles, by id, as they will be when all that was asked for is done."""
        dates: dict[int, Wanted] = {**self._session.library.references(article_ids)}
        asked = {**self._running, **self._waiting}
        return {article_id: asked.get(article_id, date) for article_id, date in dates.items()}

    def get_ready(self) -> None:
        """Load what reads a typed date, while whoever is about to type one is still looking."""
        self._jobs.start(_load_reader)

    def ask(self, wanted: Mapping[int, Wanted]) -> None:
        """Resolve these articles, by id, each from this date."""
        self._waiting.update(wanted)
        if self._job is None:
            self._start()
        elif not self._running.keys().isdisjoint(wanted):
            self._waiting = {**self._running, **self._waiting}
            self._job.cancel()

    def give_up(self) -> None:
        """Leave undone what is not done yet."""
        self._waiting.clear()
        if self._job is not None:
            self._job.cancel()

    def _start(self) -> None:
        self._running, self._waiting = self._waiting, {}
        self._progress = (0, len(self._running))
        self._progress_timer.start()
        work = partial(_redate, self._session.library.path, self._running)
        self._job = self._jobs.start(work, on_value=self._take)
        self._job.ended.connect(self._end)

    def _take(self, step: Redated) -> None:
        self._progress = (step.done, step.total)
        if not self._progress_timer.isActive():
            self.progressed.emit(*self._progress)

    def _end(self) -> None:
        self._job, self._running = None, {}
        if not self._session.is_open:
            return  # the window is closing
        if self._waiting:
            self._start()
            return
        self._progress_timer.stop()
        self.ended.emit()
        self._session.refresh()


def _load_reader() -> None:
    import timeline_app.services.ranges  # noqa: F401 - to have it loaded


def _redate(library_path: Path, wanted: Mapping[int, Wanted]) -> Generator[Redated, None, int]:
    """The service's own steps, with a library connection of this thread."""
    from timeline_app.library import Library
    from timeline_app.services.redating import redate

    with Library.open(library_path) as library:
        return (yield from redate(library, wanted))
