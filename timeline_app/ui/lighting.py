"""What is pointed at is lit elsewhere: a sentence on the timeline and in the reader, an event in the summary."""

from __future__ import annotations

from collections import defaultdict
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from timeline_app.model import Event
from timeline_app.ui.desk import Desk
from timeline_app.ui.jobs import Jobs
from timeline_app.ui.panels.values import Place, SummarySentence
from timeline_app.ui.summary_words import added_words

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from timeline_app.services.catalogue import Catalogue

#: Of an entry that more events than this stand in the first ones are looked for in the summary.
_MOST_TELLINGS = 200


class Lighting(QObject):
    """Looks up what belongs to what is pointed at, and lights it; when nothing is, it ends."""

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        super().__init__(desk)
        self._desk, self._session, self._parts, self._jobs = desk, desk.session, desk.parts, jobs
        self._pointed: SummarySentence | None = None
        self._known: tuple[Catalogue | None, dict[int, Mapping[int, tuple[int, ...]]]] = (None, {})
        self._parts.summary.text.pointed.connect(self.point)
        self._parts.summary.text.set_added_details(self._added_words)
        self._parts.timeline.event_hovered.connect(self.hover)
        self._parts.events.event_hovered.connect(self.hover_row)

    def point(self, sentence: SummarySentence | None) -> None:
        """Light the events of a sentence and the sentence itself, if its article is being read."""
        self._pointed = sentence
        if sentence is None:
            self._parts.timeline.set_lit(())
            self._parts.reader.hint(0, 0)
            return
        is_read = sentence.article_id == self._desk.article_id
        self._parts.reader.hint(*((sentence.start, sentence.end) if is_read else (0, 0)))
        self._light(sentence.place)

    def _light(self, place: Place) -> None:
        """Light the events of a sentence; those of its article are read first, where nobody waits for it."""
        article_id, start = place
        snapshot = self._session.snapshot
        if snapshot is None:
            return
        if self._known[0] is not snapshot.catalogue:
            self._known = (snapshot.catalogue, {})
        found = self._known[1].get(article_id)
        if found is None:
            self._parts.timeline.set_lit(())
            work = partial(_starts, self._session.library.path, article_id)
            self._jobs.latest("lights", work, partial(self._take, snapshot.catalogue, article_id))
            return
        leaders = map(snapshot.leader_of, found.get(start, ()))
        self._parts.timeline.set_lit(leader for leader in leaders if leader is not None)

    def _take(self, catalogue: Catalogue, article_id: int, starts: Mapping[int, tuple[int, ...]]) -> None:
        if self._known[0] is catalogue:
            self._known[1][article_id] = starts
            if self._pointed is not None and self._pointed.article_id == article_id:
                self._light(self._pointed.place)

    def hover(self, event_id: int) -> None:
        """Light the sentences of the summary that tell of an event; 0 for none."""
        snapshot, events = self._session.snapshot, list[Event]()
        if event_id and snapshot is not None:
            events = self._session.library.events(snapshot.catalogue.telling_ids(event_id)[:_MOST_TELLINGS])
        self._parts.summary.text.light({(event.article_id, event.sentence_start) for event in events})

    def hover_row(self, event_id: int) -> None:
        """Light the event of a row on the timeline, too; 0 for none."""
        self.hover(event_id)
        if event_id:
            self._parts.timeline.set_lit((event_id,))
        else:
            self.point(self._pointed)

    def _added_words(self, sentence: SummarySentence) -> str:
        """Why a date stands before a sentence."""
        expressions = self._session.library.expressions(sentence.article_id)
        return added_words(expressions, sentence.start, sentence.end)


def _starts(path: Path, article_id: int) -> Mapping[int, tuple[int, ...]]:
    """The ids of the events of an article by the offsets at which their sentences begin."""
    from timeline_app.library import Library

    found = defaultdict[int, list[int]](list)
    with Library.open(path) as library:
        for event in library.events_of(article_id):
            found[event.sentence_start].append(event.id)
    return {start: tuple(ids) for start, ids in found.items()}
