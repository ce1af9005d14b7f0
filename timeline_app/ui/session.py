"""The truth behind the window: which library is open, what is chosen in it.

Widgets ask the session for changes and hear of them by its signals. Reading the library for the picture
and summarizing leave the UI thread; small edits are made at once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QLocale, QObject, QTimer, Signal

from timeline_app.errors import AppError
from timeline_app.geometry.lane_layout import LaneLayout
from timeline_app.model import EVERYTHING, Ranges
from timeline_app.services.filters import Filter
from timeline_app.services.lanes import LaneBy, LaneOrder, usual_order
from timeline_app.summaries import Length
from timeline_app.ui import choices
from timeline_app.ui.jobs import Jobs
from timeline_app.ui.merging_behind import MergingBehind
from timeline_app.ui.panels.filter_words import filter_words
from timeline_app.ui.snapshot import Asked, Reading, Snapshot, read, seen
from timeline_app.ui.sparing import Sparing
from timeline_app.ui.summarizing import MOST_TOLD, Question
from timeline_app.ui.summary_following import SummaryFollowing
from timeline_app.ui.words import Words

if TYPE_CHECKING:
    from timeline_app.library import EventDetail, Library
    from timeline_app.services.runs import Runs
    from timeline_app.services.summary import Summary

T = TypeVar("T")

_REFRESH_MS = 250
_KEEP_MS = 500
#: So many times as long as a snapshot takes the next one waits, which leaves the interpreter to the hand.
_REST = 6
#: The jobs that belong to one library and end with it.
_SLOTS = ("read", "look")


@dataclass(frozen=True, slots=True)
class Counts:
    """Events and articles that are shown, and all; `by_article`: dated events that are shown by article id."""

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
    lanes_changed = Signal(object)
    summarized = Signal(object)
    summary_awaited = Signal()
    summary_failed = Signal()
    merging_began = Signal()

    def __init__(
        self, jobs: Jobs, *, method: str, length: Length, is_per_day: bool = False, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._library: Library | None = None
        self.snapshot: Snapshot | None = None
        self.ranges = EVERYTHING
        self.asked = Asked()
        self.layout = LaneLayout()
        self.lane_colors: Mapping[str, int] = {}
        self.words = Words(lambda: self.library)
        #: what was read last of this library, all of it
        self._reading: Reading | None = None
        self._sparing = Sparing(self)
        #: what lies in the ranges of a snapshot
        self._numbers: tuple[Snapshot, Ranges, Runs] | None = None
        self.summary: Summary | None = None
        self.method, self.length, self.is_per_day = method, length, is_per_day
        self._keep_timer = self._timer(_KEEP_MS, self._keep_choice)
        self._following = SummaryFollowing(jobs, self._question, self)
        self._following.awaited.connect(self.summary_awaited)
        self._following.answered.connect(self._take_summary)
        self._following.failed.connect(self.summary_failed)
        self._refresh_timer = self._timer(_REFRESH_MS, self.refresh)
        self._merging = MergingBehind(jobs, self)
        self._merging.began.connect(self.merging_began)
        self._merging.advanced.connect(self.refresh_soon)
        self._merging.done.connect(self._show_merged)

    def _timer(self, interval_ms: int, do: Callable[[], object]) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=interval_ms)
        timer.timeout.connect(do)
        return timer

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
        return not self._refresh_timer.isActive() and self._following.is_resting

    @property
    def wanted(self) -> Filter:
        """What the filter lets pass."""
        return self.asked.wanted

    @property
    def search(self) -> str:
        """What is searched for."""
        return self.asked.search

    def open(self, path: Path) -> None:
        """Open (or create) the library at `path`; raises LibraryError and keeps the old one where it cannot."""
        from timeline_app.library import Library  # sqlite3 waits until the window has been painted

        library = Library.open(path)
        try:
            self._keep_what_changed()  # it may be the same library
            ranges, asked = choices.load_ranges(library), choices.load_asked(library)
            layout, lane_colors = choices.load_layout(library), choices.load_lane_colors(library)
            self.close()
        except BaseException:
            library.close()
            raise
        self._library = library
        self._sparing.begin()
        self.snapshot = self.summary = self._reading = self._numbers = None
        self.words.forget()
        self.ranges, self.asked, self.layout, self.lane_colors = ranges, asked, layout, lane_colors
        self.opened.emit()
        self.filter_changed.emit(self.wanted)
        self.lanes_changed.emit(self.asked)
        self.refresh()

    def close(self) -> None:
        """Keep what is chosen and let go of the library."""
        self._refresh_timer.stop()
        self._following.end()
        for slot in _SLOTS:
            self._jobs.cancel(slot)
        self._merging.end()
        self._sparing.end()
        if self._library is not None:
            self._keep_what_changed()
            self._library.close()
            self._library = None

    # --- reading -------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read what has changed; the answer comes with `refreshed`, of a large library as it is read."""
        path = self.library.path
        take = partial(self._take_read, path)
        work = partial(read, path, self._reading, lambda: self.asked)
        self._jobs.latest("read", work, take, on_value=take)

    def refresh_soon(self) -> None:
        """Refresh while articles keep coming in: at most four times a second, less where the library is large."""
        if not self._refresh_timer.isActive():
            taken = 0.0 if self.snapshot is None else self.snapshot.reading.seconds
            self._refresh_timer.start(max(_REFRESH_MS, int(_REST * 1000 * taken)))

    def _take_read(self, path: Path, snapshot: Snapshot | None) -> None:
        """Show what was read, all of the library or a first part."""
        if snapshot is None or not self._is_of(path):
            return
        before = self._reading
        if snapshot.catalogue.is_whole:
            if before is None:
                self._sparing.keep()
            if before is None or before.catalogue is not snapshot.catalogue:
                self.words.forget()
            self._reading = snapshot.reading
        self._take(snapshot)
        if snapshot.asked != self.asked:  # the hand was quicker
            self._look()
        is_merged = snapshot.reading.is_merged or not snapshot.catalogue.is_whole
        if not is_merged and not self._refresh_timer.isActive():  # what comes in is merged by its intake
            self._merging.begin(path)

    def _look(self) -> None:
        """Look anew at what has been read already; only the answer to the last question is shown."""
        reading, shown, asked = self._reading, self.snapshot, self.asked
        if reading is None:
            return  # it is being read, and will be looked at so
        is_found = shown is not None and shown.search == asked.search and shown.catalogue is reading.catalogue
        work = partial(seen, reading, asked, shown.found if shown is not None and is_found else None)
        self._jobs.latest("look", work, partial(self._take_look, reading))

    def _take_look(self, reading: Reading, snapshot: Snapshot) -> None:
        if self._reading is reading and snapshot.asked == self.asked:
            self._take(snapshot)

    def _take(self, snapshot: Snapshot) -> None:
        self.snapshot = snapshot
        self.refreshed.emit(snapshot)
        # While articles keep coming in the next snapshot is near, and a summary is dear.
        if snapshot.catalogue.is_whole and not self._refresh_timer.isActive():
            self.summarize()

    def _is_of(self, path: Path) -> bool:
        """Whether the library at `path` is the open one: answers of one that has been closed come late."""
        return self._library is not None and self._library.path == path

    def _show_merged(self) -> None:
        if self._refresh_timer.isActive():  # else nothing was merged, as in a file that cannot be written
            self._refresh_timer.stop()
            self.refresh()

    # --- choosing ------------------------------------------------------------------------------------------

    def set_ranges(self, ranges: Ranges) -> None:
        """Choose ranges; none for everything. Lists follow at once, the summary when it can, or the hand rests."""
        if ranges == self.ranges:
            return
        self.ranges = ranges
        self._keep_timer.start()
        self.range_changed.emit(ranges)
        self._following.follow()

    def set_filter(self, wanted: Filter) -> None:
        """Show only events that this filter lets pass; what is shown follows with `refreshed`."""
        if wanted != self.wanted:
            self._ask(wanted=wanted)
            self.filter_changed.emit(wanted)

    def set_search(self, text: str) -> None:
        """Show only what the words are found in."""
        if text != self.search:
            self._ask(search=text)

    def set_lanes(self, *, by: LaneBy | None = None, order: LaneOrder | None = None) -> None:
        """Show lanes of something else, in their usual order, or the same in another order."""
        order = order or (self.asked.order if by in (None, self.asked.by) else usual_order(by))
        by = by or self.asked.by
        if (by, order) != (self.asked.by, self.asked.order):
            self._ask(by=by, order=order)
            self.lanes_changed.emit(self.asked)

    def set_layout(self, layout: LaneLayout) -> None:
        """Keep how high the lanes are."""
        self.layout = layout
        self._keep_timer.start()

    def set_lane_colors(self, colors: Mapping[str, int]) -> None:
        """Keep which lanes have which colours."""
        if colors != self.lane_colors:
            self.lane_colors = dict(colors)
            self._keep_timer.start()

    def _ask(self, **changes: Any) -> None:
        self.asked = replace(self.asked, **changes)
        self._keep_timer.start()
        self._look()

    def _keep_what_changed(self) -> None:
        if self._keep_timer.isActive():
            self._keep_choice()

    def _keep_choice(self) -> None:
        """Write down what is chosen, once the hand rests."""
        self._keep_timer.stop()
        choices.keep(self.library, self.ranges, self.asked, self.layout, self.lane_colors)

    # --- summaries -----------------------------------------------------------------------------------------

    def set_method(self, method: str) -> None:
        """Summarize by another method."""
        self.method = method
        self.summarize()

    def set_length(self, length: Length) -> None:
        """Summarize at another length."""
        self.length = length
        self.summarize()

    def set_per_day(self, is_per_day: bool) -> None:
        """Summarize each day by itself, or all of the ranges at once."""
        self.is_per_day = is_per_day
        self.summarize()

    def summarize(self) -> None:
        """Summarize the chosen ranges anew; the answer comes with `summarized`."""
        self._following.ask()

    def _question(self) -> Question | None:
        """The summary that is wanted now; None where nothing is shown yet."""
        if self.snapshot is None:
            return None
        from timeline_app.services.summary_values import SummaryRequest  # sqlite3 came with the library

        request = SummaryRequest(self.ranges, self.method, self.length, self.is_per_day)
        words = filter_words(self.wanted, QLocale())
        most = self.tr("the %Ln most important events", None, MOST_TOLD)
        return Question(self.snapshot, request, [words] if words else [], most)

    def _take_summary(self, summary: Summary) -> None:
        self.summary = summary
        self.summarized.emit(summary)

    # --- what is shown -------------------------------------------------------------------------------------

    def detail(self, event_id: int | None) -> EventDetail | None:
        """The visible entry in which an event stands, by the event that leads it; None where there is none."""
        if self.snapshot is None or event_id is None:
            return None
        leader = self.snapshot.leader_of(event_id)
        return None if leader is None else self.words.detail(leader)

    def details(self, event_ids: Iterable[int]) -> list[EventDetail]:
        """Of these events those that lead visible entries, in this order."""
        snapshot = self.snapshot
        if snapshot is None:
            return []
        return self.words.details(number for number in event_ids if snapshot.leader_of(number) == number)

    def numbers_in_range(self) -> Runs | None:
        """The numbers of the visible events in the ranges, by time; the undated last, where none is chosen."""
        from timeline_app.services.runs import runs_in  # numpy came with the snapshot

        snapshot, kept = self.snapshot, self._numbers
        if snapshot is None:
            return None
        if kept is not None and kept[0] is snapshot and kept[1] is self.ranges:
            return kept[2]  # counts and table ask in one breath
        numbers = runs_in(snapshot.columns, self.ranges, undated=len(snapshot.undated))
        self._numbers = snapshot, self.ranges, numbers
        return numbers

    def ids_in_range(self) -> list[int]:
        """The ids of the same."""
        numbers, snapshot = self.numbers_in_range(), self.snapshot
        return [] if numbers is None or snapshot is None else snapshot.ids_at(numbers.array()).tolist()

    def counts(self) -> Counts:
        """How much of the library ranges and filter let pass; a search counts as the library being smaller."""
        snapshot, numbers = self.snapshot, self.numbers_in_range()
        if snapshot is None or numbers is None:
            return Counts(0, 0, 0, 0, {})
        by_article = snapshot.tally.count(self.ranges)
        return Counts(
            events=len(numbers),
            all_events=snapshot.facets.everything,
            articles=snapshot.tally.articles_in(by_article, self.ranges),
            all_articles=len(snapshot.catalogue.bylines),
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
            self.words.forget()
            self.refresh()
