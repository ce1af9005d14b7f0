"""The truth behind the window: which library is open, what is chosen in it.

Widgets ask the session for changes and hear of them by its signals. Reading the library for the picture
and summarizing leave the UI thread; small edits are made at once.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from timeline_app.errors import AppError
from timeline_app.model import Interval
from timeline_app.ui.jobs import Jobs
from timeline_app.ui.snapshot import Snapshot, take_snapshot

if TYPE_CHECKING:
    from timeline_app.library import EventDetail, Library
    from timeline_app.services.summary import Summary

T = TypeVar("T")

_REFRESH_MS = 250
_KEEP_MS = 500
#: So many times as long as a snapshot takes the next one waits, which leaves the interpreter to the hand.
_REST = 6


@dataclass(frozen=True, slots=True)
class Counts:
    """Events and articles in the range, and in all; `by_article`: events in the range by article id."""

    events: int
    all_events: int
    articles: int
    all_articles: int
    by_article: Mapping[int, int]


class Session(QObject):
    """One open library with the range, the search and the method of summary that are chosen in it."""

    opened = Signal()
    refreshed = Signal(object)
    range_changed = Signal(object)
    summarized = Signal(object)
    summary_awaited = Signal()

    def __init__(self, jobs: Jobs, *, method: str, count: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._library: Library | None = None
        self.snapshot: Snapshot | None = None
        self.range: Interval | None = None
        self.search = ""
        self.summary: Summary | None = None
        self.method, self.count = method, count
        self._keep_timer = QTimer(self, singleShot=True, interval=_KEEP_MS)
        self._keep_timer.timeout.connect(self._keep_range)
        self._refresh_timer = QTimer(self, singleShot=True, interval=_REFRESH_MS)
        self._refresh_timer.timeout.connect(self.refresh)

    @property
    def library(self) -> Library:
        """The open library, for small reads and edits on the UI thread."""
        if self._library is None:
            raise RuntimeError("no library is open yet")
        return self._library

    @property
    def is_open(self) -> bool:
        """Whether a library is open."""
        return self._library is not None

    @property
    def is_resting(self) -> bool:
        """Whether no refresh is about to begin."""
        return not self._refresh_timer.isActive()

    def open(self, path: Path) -> None:
        """Open (or create) the library at `path`; raises LibraryError and keeps the old one where it cannot."""
        from timeline_app.library import Library  # sqlite3 waits until the window has been painted

        library = Library.open(path)
        self.close()
        self._library = library
        self.snapshot, self.summary, self.search = None, None, ""
        kept = library.get_state("range", None)
        self.range = Interval.from_edtf(kept) if kept else None
        self.opened.emit()
        self.refresh()

    def close(self) -> None:
        """Keep what is chosen and let go of the library."""
        self._refresh_timer.stop()
        if self._library is not None:
            if self._keep_timer.isActive():
                self._keep_range()
            self._library.close()
            self._library = None

    def refresh(self) -> None:
        """Read everything anew; the answer comes with `refreshed`."""
        path = self.library.path
        self._jobs.latest("snapshot", partial(take_snapshot, path, self.search), partial(self._take, path))

    def refresh_soon(self) -> None:
        """Refresh while articles keep coming in: at most four times a second, less where the library is large."""
        if not self._refresh_timer.isActive():
            taken = self.snapshot.seconds if self.snapshot else 0.0
            self._refresh_timer.start(max(_REFRESH_MS, int(_REST * 1000 * taken)))

    def _take(self, path: Path, snapshot: Snapshot) -> None:
        if not self.is_open or self.library.path != path:
            return  # the answer of a library that has been closed
        self.snapshot = snapshot
        self.refreshed.emit(snapshot)
        if self.is_resting:  # while articles keep coming in the next snapshot is near, and a summary is dear
            self.summarize()

    def set_range(self, interval: Interval | None) -> None:
        """Choose a range; None for everything. Lists follow at once, the summary as fast as it can."""
        if interval == self.range:
            return
        self.range = interval
        self._keep_timer.start()
        self.range_changed.emit(interval)
        self.summarize()

    def _keep_range(self) -> None:
        """Write the range down, once the hand rests."""
        self._keep_timer.stop()
        self.library.set_state("range", self.range.edtf() if self.range else None)

    def set_search(self, text: str) -> None:
        """Show only what the words are found in."""
        if text != self.search:
            self.search = text
            self.refresh()

    def set_method(self, method: str) -> None:
        """Summarize by another method."""
        self.method = method
        self.summarize()

    def set_count(self, count: int) -> None:
        """Summarize in another number of sentences."""
        self.count = count
        self.summarize()

    def summarize(self) -> None:
        """Summarize the chosen range anew; the answer comes with `summarized`."""
        if self.snapshot is None:
            return
        self.summary_awaited.emit()
        path = self.library.path
        work = partial(_summarize, path, self.range, self.method, self.count, self.search)
        self._jobs.latest("summary", work, partial(self._take_summary, path))

    def _take_summary(self, path: Path, summary: Summary) -> None:
        if self.is_open and self.library.path == path:
            self.summary = summary
            self.summarized.emit(summary)

    def detail(self, event_id: int) -> EventDetail | None:
        """A visible event with its sentence; None where it is no longer there."""
        return self.snapshot.details.get(event_id) if self.snapshot else None

    def details_in_range(self) -> list[EventDetail]:
        """The visible events that overlap the range, by time; the undated ones last, where no range is chosen."""
        if self.snapshot is None:
            return []
        columns, details = self.snapshot.columns, self.snapshot.details
        if self.range is None:
            numbers = [*columns.event_id.tolist(), *self.snapshot.undated]
        else:
            numbers = columns.event_id[columns.in_range(self.range)].tolist()
        return [details[number] for number in numbers]

    def counts(self) -> Counts:
        """How much of the library the range holds; a search counts as the library being smaller."""
        if self.snapshot is None:
            return Counts(0, 0, 0, 0, {})
        columns = self.snapshot.columns
        in_range = columns.article_id if self.range is None else columns.article_id[columns.in_range(self.range)]
        by_article = Counter(in_range.tolist())
        undated = len(self.snapshot.undated)
        return Counts(
            events=len(in_range) + (undated if self.range is None else 0),
            all_events=len(columns) + undated,
            articles=len(by_article),
            all_articles=len(self.snapshot.listings),
            by_article=by_article,
        )

    def change(self, make: Callable[[Library], T]) -> T:
        """Change the library at once and show what has become of it.

        Raises AppError where what was to be changed is gone: another window may have the same library open.
        """
        try:
            return make(self.library)
        except KeyError as error:
            raise AppError(
                self.tr("This is no longer in the library; it was removed from another window.")
            ) from error
        finally:
            self.refresh()


def _summarize(path: Path, interval: Interval | None, method: str, count: int, search: str) -> Summary:
    from timeline_app.library import Library
    from timeline_app.services.summary import summarize_library

    with Library.open(path) as library, library.standing_still():
        return summarize_library(library, interval=interval, method=method, count=count, search=search)
