"""Merging what a large library has to merge while its events are shown."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from timeline_app.ui.jobs import Job, Jobs
from timeline_app.ui.snapshot import merging


class MergingBehind(QObject):
    """Merges one library at a time; `began()`, `advanced()`: some of it is merged, `done()`: there is no more."""

    began = Signal()
    advanced = Signal()
    done = Signal()

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._job: Job | None = None

    def begin(self, path: Path) -> None:
        """Merge the library at `path`, unless that is being done."""
        if self._job is not None:
            return
        job = self._jobs.start(
            partial(merging, path),
            on_value=lambda _left: self.advanced.emit(),
            on_result=lambda _result: self.done.emit(),
        )
        self._job = job
        self.began.emit()
        job.ended.connect(lambda: self._forget(job))

    def end(self) -> None:
        """Stop; what has been merged is kept."""
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _forget(self, job: Job) -> None:
        if self._job is job:
            self._job = None
