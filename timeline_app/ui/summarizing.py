"""The summary of what is shown of a library, for a thread of its own."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from timeline_app.errors import LibraryError
from timeline_app.model import EVERYTHING, Mark
from timeline_app.ui.snapshot import Snapshot, told_in

if TYPE_CHECKING:
    from timeline_app.library import Library
    from timeline_app.services.kept_sentences import KeptSentences
    from timeline_app.services.runs import Numbers
    from timeline_app.services.summary import Summary, SummaryRequest

    Place = tuple[int, int]

#: Summaries that are so little work are made while a hand moves, and to their end.
QUICK_S = 0.05
#: Of a library of more events than this, summaries are of so many of the chosen ones at most: of those of each day
#: the most important (`services.sampling`). To read so many takes a second.
_MANY, MOST_TOLD = 60_000, 5_000


@dataclass(frozen=True, slots=True, eq=False)
class Question:
    """A summary that is wanted of what is shown.

    `only`: what it is restricted to, in words; `most`: what it says of the most important of many events.
    `overtaken`: set once nobody waits for the answer any more.
    """

    snapshot: Snapshot
    request: SummaryRequest
    only: Sequence[str]
    most: str
    overtaken: threading.Event = field(default_factory=threading.Event)


@dataclass(frozen=True, slots=True, eq=False)
class Answer:
    """A summary, and how many seconds of work it was."""

    question: Question
    summary: Summary
    seconds: float


class Summarizer:
    """Summarizes one library; what it has read it keeps for the next time. For one thread at a time.

    The file stays open between two questions, for a hand asks many a second; any thread may `close` it any time.
    """

    def __init__(self) -> None:
        self._at_work = threading.Lock()
        self._is_closed = False
        self._library: Library | None = None
        self._kept: KeptSentences | None = None
        #: the sentences that tell what a snapshot shows
        self._shown: tuple[Snapshot, Collection[Place]] | None = None

    @property
    def has_unwritten(self) -> bool:
        """Whether it has found what the library should keep (see `write`)."""
        return self._kept is not None and self._kept.has_unwritten

    def answers(self, asked: deque[Question]) -> Iterator[Answer | None]:
        """The answer to each question that stands there once the one before is answered."""
        while asked:
            yield self.answer(asked.pop())

    def answer(self, question: Question) -> Answer | None:
        """The summary; None where the question was overtaken before it was found, unless it is found quickly.

        Where a filter leaves events out or they are very many, it is of the events alone.
        Where no shown event shares time with the ranges there is nothing to tell, as the counts say: a sentence
        may name such a time by the way, of something that is none of the events ("by the end of the decade"). What
        is pinned and touches the ranges is told for all that, unless a search or a filter leaves it out.
        """
        # Imported here: numpy waits until the window has been painted.
        from timeline_app.services.kept_sentences import KeptSentences
        from timeline_app.summaries import BrokenOffError, broken_off_when

        begun = time.thread_time()

        def is_in_vain() -> bool:
            return question.overtaken.is_set() and time.thread_time() - begun > QUICK_S

        kept = self._kept = self._kept or KeptSentences()
        with suppress(BrokenOffError), broken_off_when(is_in_vain):
            with self._reading(question.snapshot.reading.path) as library:
                summary = self._summary(library, kept, question)
            return Answer(question, summary, time.thread_time() - begun)
        return None

    def close(self) -> None:
        """Let go of the file; where a question is being answered, once it is."""
        self._is_closed = True
        if self._at_work.acquire(blocking=False):
            self._let_go()
            self._at_work.release()

    def write(self, path: Path) -> Iterator[None]:
        """Let the library keep what was found of its sentences, some at a time."""
        from timeline_app.library import Library

        if self._kept is not None:
            with suppress(LibraryError), Library.open(path, create=False) as library:
                yield from self._kept.write(library)

    @contextmanager
    def _reading(self, path: Path) -> Iterator[Library]:
        """The library as it is at one moment."""
        # Imported here: sqlite3 waits until the window has been painted.
        from timeline_app.library import Library

        try:
            with self._at_work:
                if self._library is not None and not self._library.is_in_place:
                    self._let_go()
                library = self._library = self._library or Library.open(path, create=False, is_passed_on=True)
                try:
                    with library.standing_still():
                        yield library
                except LibraryError:  # a share that has come back is only found by opening its file anew
                    self._let_go()
                    raise
        finally:
            if self._is_closed:
                self.close()

    def _let_go(self) -> None:
        if self._library is not None:
            self._library.close()
            self._library = None

    def _summary(self, library: Library, kept: KeptSentences, question: Question) -> Summary:
        from timeline_app.services.runs import runs_in
        from timeline_app.services.summary import summarize_library

        snapshot, ranges, only = question.snapshot, question.request.ranges, question.only
        places: Collection[Place] | None = None
        search = snapshot.search
        if ranges and not len(runs_in(snapshot.columns, ranges)):
            places = _pinned(library, snapshot)
        elif len(snapshot.catalogue) > _MANY or not kept.is_small(library):
            numbers = told_in(snapshot, ranges, MOST_TOLD)
            places, search = _places(library, snapshot, numbers) | _pinned(library, snapshot), ""
            only = (*only, question.most) if len(numbers) == MOST_TOLD else only
        elif not snapshot.wanted.is_empty:
            places, search = self._shown_places(library, snapshot), ""
        return summarize_library(
            library, question.request, search=search, places=places, only=", ".join(only), kept=kept
        )

    def _shown_places(self, library: Library, snapshot: Snapshot) -> Collection[Place]:
        if self._shown is None or self._shown[0] is not snapshot:
            self._shown = snapshot, _places(library, snapshot, told_in(snapshot, EVERYTHING, None))
        return self._shown[1]


def _places(library: Library, snapshot: Snapshot, numbers: Numbers) -> set[Place]:
    """Article and start of every sentence that tells some of the shown events, leading an entry or not."""
    return library.places_of(set(snapshot.catalogue.tellings_of(snapshot.ids_at(numbers)).tolist()))


def _pinned(library: Library, snapshot: Snapshot) -> set[Place]:
    """Where every pinned sentence begins; with a search or a filter those alone that tell a shown event."""
    pinned = {place for place, mark in library.sentence_marks().items() if mark is Mark.PINNED}
    if snapshot.wanted.is_empty and not snapshot.search.strip():
        return pinned
    return {
        place
        for article_id in {article_id for article_id, _ in pinned}
        for event in library.events_of(article_id, minor=True)
        if (place := (article_id, event.sentence_start)) in pinned and snapshot.number_of(event.id) >= 0
    }
