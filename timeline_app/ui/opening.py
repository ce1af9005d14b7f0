"""Opening articles: the intake as a job, its progress and its failures."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from timeline_app.ui.jobs import Job, Jobs
from timeline_app.ui.session import Session

if TYPE_CHECKING:
    from timeline_app.services.intake import Outcome


@dataclass(frozen=True, slots=True)
class Failure:
    """A file that could not be read or was not for us, and the sentence that says why."""

    path: Path
    message: str
    is_skipped: bool = False


class Opening(QObject):
    """Reads files into the session's library; one intake at a time, later ones wait for it."""

    progressed = Signal(int, int, str)
    ended = Signal(int, int)
    """How many articles came in, how many files failed."""

    def __init__(self, session: Session, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._jobs = session, jobs
        self._job: Job | None = None
        self._waiting: list[Path] = []
        self._stored = 0
        self.failures: list[Failure] = []

    @property
    def is_running(self) -> bool:
        """Whether articles are coming in."""
        return self._job is not None

    def start(self, paths: Sequence[Path]) -> None:
        """Read the files and folders at `paths` into the library."""
        if self._job is not None:
            self._waiting.extend(paths)
            return
        self._stored = 0
        self.failures = []
        self.progressed.emit(0, 0, "")
        self._job = self._jobs.start(
            partial(_intake, self._session.library.path, tuple(paths)), on_value=self._take
        )
        self._job.ended.connect(self._end)

    def cancel(self) -> None:
        """Stop; what has been read stays."""
        self._waiting.clear()
        if self._job is not None:
            self._job.cancel()

    def _take(self, outcome: Outcome) -> None:
        from timeline_app.services import intake

        if isinstance(outcome, intake.Failed | intake.Skipped):
            is_skipped = isinstance(outcome, intake.Skipped)
            self.failures.append(Failure(outcome.path, outcome.message, is_skipped))
        elif isinstance(outcome, intake.Stored):
            self._stored += len(outcome.article_ids)
            self._session.refresh_soon()
        if not isinstance(outcome, intake.Skipped):
            self.progressed.emit(outcome.done, outcome.total, "")

    def _end(self) -> None:
        self._job = None
        failed = sum(not failure.is_skipped for failure in self.failures)
        self.ended.emit(self._stored, failed)
        if not self._session.is_open:
            return  # the window is closing
        self._session.refresh()
        if self._waiting:
            paths, self._waiting = self._waiting, []
            self.start(paths)


def _intake(library_path: Path, paths: Sequence[Path]) -> Generator[Any, None, None]:
    """The service's own steps, with a library connection of this thread."""
    from timeline_app.library import Library
    from timeline_app.services.intake import intake

    with Library.open(library_path) as library:
        yield from intake(library, paths)
