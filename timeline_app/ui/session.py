"""The truth behind the window: which library is open, what is chosen in it.

Widgets ask the session for changes and hear of them by its signals. Reading the library for the picture
and summarizing leave the UI thread; small edits are made at once.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QLocale, QObject, QTimer, Signal

from timeline_app.errors import AppError, DateError
from timeline_app.model import EVERYTHING, Ranges
from timeline_app.services.filters import NOTHING_ASKED, Filter, from_state, to_state
from timeline_app.ui.jobs import Job, Jobs
from timeline_app.ui.panels.filter_words import filter_words
from timeline_app.ui.snapshot import Reading, Snapshot, filtered, merging, take_snapshot

if TYPE_CHECKING:
    from timeline_app.library import EventDetail, Library
    from timeline_app.services.summary import Summary

T = TypeVar("T")

_REFRESH_MS = 250
_KEEP_MS = 500
#: So long after the last change of the ranges their summary is begun.
_SUMMARY_MS = 100
#: So many times as long as a snapshot takes the next one waits, which leaves the interpreter to the hand.
_REST = 6


@dataclass(frozen=True, slots=True)
class Counts:
    """Events and articles that are shown, and all; `by_article`: events that are shown by article id."""

    events: int
    all_events: int
    articles: int
    all_articles: int
    by_article: Mapping[int, int]


class Session(QObject):
    """One open library with the ranges, the search, the filter and the method of summary that are chosen in it."""

    opened = Signal()
    refreshed = Signal(object)
    range_changed = Signal(object)
    filter_changed = Signal(object)
    summarized = Signal(object)
    summary_awaited = Signal()

    def __init__(self, jobs: Jobs, *, method: str, count: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._library: Library | None = None
        self.snapshot: Snapshot | None = None
        self.ranges = EVERYTHING
        self.search = ""
        self.wanted = NOTHING_ASKED
        #: what was read last, as long as the library has not changed since
        self._reading: Reading | None = None
        self._refreshes = 0
        self._merging: Job | None = None
        self.summary: Summary | None = None
        self.method, self.count = method, count
        self._keep_timer = QTimer(self, singleShot=True, interval=_KEEP_MS)
        self._keep_timer.timeout.connect(self._keep_choice)
        self._summary_timer = QTimer(self, singleShot=True, interval=_SUMMARY_MS)
        self._summary_timer.timeout.connect(self.summarize)
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
        """Whether neither a refresh nor a summary is about to begin."""
        return not (self._refresh_timer.isActive() or self._summary_timer.isActive())

    def open(self, path: Path) -> None:
        """Open (or create) the library at `path`; raises LibraryError and keeps the old one where it cannot."""
        from timeline_app.library import Library  # sqlite3 waits until the window has been painted

        library = Library.open(path)
        self.close()
        self._library = library
        self.snapshot, self.summary, self.search = None, None, ""
        self.ranges = _kept_ranges(library)
        self.wanted = from_state(library.get_state("filter", None))
        self.opened.emit()
        self.filter_changed.emit(self.wanted)
        self.refresh()

    def close(self) -> None:
        """Keep what is chosen and let go of the library."""
        self._refresh_timer.stop()
        self._summary_timer.stop()
        if self._merging is not None:
            self._merging.cancel()
            self._merging = None
        if self._library is not None:
            if self._keep_timer.isActive():
                self._keep_choice()
            self._library.close()
            self._library = None

    def refresh(self) -> None:
        """Read everything anew; the answer comes with `refreshed`."""
        path = self.library.path
        self._reading = None
        self._refreshes += 1
        work = partial(take_snapshot, path, self.search, self.wanted)
        self._jobs.latest("snapshot", work, partial(self._take_read, path, self._refreshes))

    def refresh_soon(self) -> None:
        """Refresh while articles keep coming in: at most four times a second, less where the library is large."""
        if not self._refresh_timer.isActive():
            taken = self.snapshot.seconds if self.snapshot else 0.0
            self._refresh_timer.start(max(_REFRESH_MS, int(_REST * 1000 * taken)))

    def _take_read(self, path: Path, number: int, snapshot: Snapshot) -> None:
        """Show what was read; it is as new as can be where no other refresh was asked for since."""
        if number == self._refreshes:
            self._reading = snapshot.reading
            if snapshot.wanted != self.wanted:  # the hand was quicker
                self._filter(snapshot.reading)
        self._take(path, snapshot)
        if not snapshot.reading.is_merged and self.is_open and self.library.path == path:
            self._merge_behind(path)

    def _merge_behind(self, path: Path) -> None:
        """Merge what a large library has to merge while its events are shown, which follow as it goes."""
        if self._merging is not None or self._refresh_timer.isActive():
            return  # articles that keep coming are merged by their intake
        job = self._jobs.start(
            partial(merging, path),
            on_value=lambda _left: self.refresh_soon(),
            on_result=lambda _result: self._show_merged(),
        )
        self._merging = job
        job.ended.connect(lambda: self._forget_merging(job))

    def _show_merged(self) -> None:
        if (
            self._refresh_timer.isActive()
        ):  # else nothing was merged that is not shown, as in a file that cannot be written
            self._refresh_timer.stop()
            self.refresh()

    def _forget_merging(self, job: Job) -> None:
        if self._merging is job:
            self._merging = None

    def _filter(self, reading: Reading) -> None:
        """Filter anew what has been read already, which is ten times as quick as reading it."""
        self._jobs.latest(
            "snapshot", partial(filtered, reading, self.wanted), partial(self._take, self.library.path)
        )

    def _take(self, path: Path, snapshot: Snapshot) -> None:
        if not self.is_open or self.library.path != path:
            return  # the answer of a library that has been closed
        self.snapshot = snapshot
        self.refreshed.emit(snapshot)
        if (
            not self._refresh_timer.isActive()
        ):  # while articles keep coming in the next snapshot is near, and a summary is dear
            self.summarize()

    def set_ranges(self, ranges: Ranges) -> None:
        """Choose ranges; none for everything. Lists follow at once, the summary when the hand rests."""
        if ranges == self.ranges:
            return
        self.ranges = ranges
        self._keep_timer.start()
        self.range_changed.emit(ranges)
        self._summary_timer.start()

    def set_filter(self, wanted: Filter) -> None:
        """Show only events that this filter lets pass; what is shown follows with `refreshed`."""
        if wanted == self.wanted:
            return
        self.wanted = wanted
        self._keep_timer.start()
        self.filter_changed.emit(wanted)
        if self._reading is not None:  # else it is being read, and filtered as soon as it has been
            self._filter(self._reading)

    def _keep_choice(self) -> None:
        """Write range and filter down, once the hand rests."""
        self._keep_timer.stop()
        self.library.set_state("ranges", self.ranges.edtf())
        self.library.set_state("range", None)  # where one range was kept before there were several
        self.library.set_state("filter", to_state(self.wanted))

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
        """Summarize the chosen ranges anew; the answer comes with `summarized`."""
        self._summary_timer.stop()
        if self.snapshot is None:
            return
        self.summary_awaited.emit()
        path, snapshot = self.library.path, self.snapshot
        only = filter_words(snapshot.wanted, QLocale())
        told = None if snapshot.wanted.is_empty else snapshot
        work = partial(_summarize, path, self.ranges, self.method, self.count, self.search, told, only)
        self._jobs.latest("summary", work, partial(self._take_summary, path))

    def _take_summary(self, path: Path, summary: Summary) -> None:
        if self.is_open and self.library.path == path:
            self.summary = summary
            self.summarized.emit(summary)

    def detail(self, event_id: int) -> EventDetail | None:
        """The visible entry in which an event stands, by the event that leads it; None where there is none."""
        return self.snapshot.entry_of(event_id) if self.snapshot else None

    def details_in_range(self) -> list[EventDetail]:
        """The visible events that overlap the ranges, by time; the undated ones last, where none is chosen."""
        if self.snapshot is None:
            return []
        columns, details = self.snapshot.columns, self.snapshot.details
        if not self.ranges:
            numbers = [*columns.event_id.tolist(), *self.snapshot.undated]
        else:
            numbers = columns.event_id[columns.in_range(self.ranges)].tolist()
        return [details[number] for number in numbers]

    def counts(self) -> Counts:
        """How much of the library range and filter let pass; a search counts as the library being smaller."""
        snapshot = self.snapshot
        if snapshot is None:
            return Counts(0, 0, 0, 0, {})
        columns = snapshot.columns
        places = columns.in_range(self.ranges) if self.ranges else slice(None)
        by_article = Counter(columns.article_id[places].tolist())
        events = by_article.total()
        if snapshot.shared:
            for number in snapshot.shared.keys() & columns.event_id[places].tolist():
                by_article.update(snapshot.shared[number])
        del by_article[0]  # of no article: the user added them
        undated = () if self.ranges else snapshot.undated
        articles = by_article.keys() | {snapshot.details[number].event.article_id for number in undated}
        return Counts(
            events=events + len(undated),
            all_events=snapshot.facets.everything,
            articles=len(articles - {0}),
            all_articles=len(snapshot.listings),
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


def _kept_ranges(library: Library) -> Ranges:
    """The ranges that were chosen when the library was left; an older file keeps one at most."""
    single = library.get_state("range", None)
    kept = library.get_state("ranges", [single] if single else [])
    with suppress(DateError):  # a damaged file chooses nothing
        if isinstance(kept, list) and all(isinstance(text, str) for text in kept):
            return Ranges.from_edtf(kept)
    return EVERYTHING


def _summarize(
    path: Path, ranges: Ranges, method: str, count: int, search: str, told: Snapshot | None, only: str
) -> Summary:
    """The summary of ranges; of what a filter lets pass of them where `told` is the snapshot of that."""
    from timeline_app.library import Library
    from timeline_app.services.summary import summarize_library

    with Library.open(path) as library, library.standing_still():
        places = None if told is None else _places(library, told)
        return summarize_library(
            library, ranges=ranges, method=method, count=count, search=search, places=places, only=only
        )


def _places(library: Library, snapshot: Snapshot) -> Collection[tuple[int, int]]:
    """Article and start of every sentence that tells an event of a snapshot, the leading ones and the others."""
    leaders = snapshot.details.values()
    others = library.event_details([number for leader in leaders for number in leader.telling_ids[1:]])
    return {(told.event.article_id, told.event.sentence_start) for told in (*leaders, *others)}
