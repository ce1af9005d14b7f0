"""One open library file. Each thread opens its own `Library`; several may have the same file open."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable, Sequence
from pathlib import Path
from typing import Unpack

from timeline_app.library import (
    additions,
    articles,
    bulk,
    changes,
    details,
    edits,
    removal,
    search,
    sentence_rows,
    settling,
    verdicts,
)
from timeline_app.library.edits import Changes
from timeline_app.library.records import (
    Edit,
    EventDetail,
    Judgement,
    Listing,
    Matches,
    Overlay,
    Removed,
    Telling,
)
from timeline_app.library.sentences import LibrarySentences
from timeline_app.library.settling import Span
from timeline_app.library.verdicts import Verdict
from timeline_app.model import Analysis, Article, Event, Interval, ReferenceDate, TimeExpression


class Library(LibrarySentences):
    """Articles, what was found in them, and what the user made of it, in one SQLite file.

    Where `minor` can be said, it adds the events that deserve no entry on a timeline (`Event.is_notable`) and that
    the user has not touched; they are kept for searching.

    Every method that writes does so wholly or not at all. All raise LibraryError where the file fails them.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        super().__init__(path, connection)
        self._seen_change = 0

    # Articles in

    def add(self, analysis: Analysis) -> int:
        """Keep the analysis of one article; its id. See `add_file`."""
        with self._writing() as connection:
            return articles.store(connection, analysis, stamp=None)

    def add_file(self, path: Path, analyses: Sequence[Analysis], *, stamp: str = "") -> list[int]:
        """Keep all articles of one file at once; their ids.

        What the library has of this file already is replaced: ids and the user's edits stay. A file whose
        content is known under a path that is gone has been moved and keeps all of it. `stamp` is what
        `is_current` asks for.
        """
        with self._writing() as connection:
            ids = [articles.store(connection, analysis, stamp=stamp) for analysis in analyses]
            articles.forget_parts(connection, path, len(analyses))
            return ids

    def redate(self, *analyses: Analysis) -> None:
        """Put each analysis in the place of the article with its id, after its date has changed; all or none."""
        with self._writing() as connection:
            for analysis in analyses:
                articles.store(connection, analysis, stamp=None)

    def is_current(self, path: Path, stamp: str) -> bool:
        """Whether the file was stored with this stamp, so that it need not be read again."""
        with self._reading() as connection:
            return bool(stamp) and articles.stamp_of(connection, path)[0] == stamp

    def ids_of_file(self, path: Path) -> list[int]:
        """The ids of the articles of a file."""
        with self._reading() as connection:
            return articles.stamp_of(connection, path)[1]

    def user_date(self, article: Article) -> Interval | None:
        """The date that the user gave to this article when it was here before; a new analysis must respect it."""
        with self._reading() as connection:
            return articles.user_date(connection, article)

    # Articles out

    def listings(self, ids: Iterable[int] | None = None, *, is_counted: bool = False) -> list[Listing]:
        """All articles, or these, by their reference date, those without one last.

        Their events are counted where `is_counted`, which takes long in a large library, or where one is not
        checked; else there are 0.
        """
        with self._reading() as connection:
            return articles.listings(connection, ids, is_counted=is_counted)

    def bylines(self, ids: Iterable[int] | None = None) -> dict[int, tuple[str, str]]:
        """Title and source of all articles, or of these, by id."""
        with self._reading() as connection:
            return articles.bylines(connection, ids)

    def article(self, article_id: int) -> Article:
        """One article with its text; raises KeyError where there is none with this id."""
        with self._reading() as connection:
            return articles.article(connection, article_id)

    def references(self, article_ids: Iterable[int]) -> dict[int, ReferenceDate | None]:
        """The reference dates of these articles by id; an article that there is not is left out."""
        with self._reading() as connection:
            return articles.references(connection, article_ids)

    def analysis(self, article_id: int, *, edited: bool = True) -> Analysis:
        """One article with the events that the timeline shows of it, the user's edits applied.

        With `edited` false all that its text gave: what `redate` takes to bring the article back to what it was.
        """
        with self._reading() as connection:
            if edited:
                found = details.of_article(connection, article_id, minor=False)
            else:
                found = details.unedited(connection, article_id)
            return Analysis(
                article=articles.article(connection, article_id),
                sentences=sentence_rows.spans(connection, article_id),
                expressions=articles.expressions(connection, article_id),
                events=tuple(one.event for one in found),
            )

    def expressions(self, article_id: int) -> list[TimeExpression]:
        """The time expressions of an article in the order of the text."""
        with self._reading() as connection:
            return list(articles.expressions(connection, article_id))

    def set_checked(self, article_id: int, is_checked: bool) -> None:
        """Whether an article takes part in timeline and summary."""
        with self._writing() as connection:
            connection.execute("UPDATE articles SET is_checked = ? WHERE id = ?", (is_checked, article_id))

    def remove_articles(self, article_ids: Iterable[int]) -> Removed:
        """Take articles out; `restore` brings them back as they were."""
        with self._writing() as connection:
            return removal.remove(connection, article_ids)

    def restore(self, removed: Removed) -> None:
        """Undo `remove_articles` or `delete_event`."""
        with self._writing() as connection:
            removal.restore(connection, removed)

    # Events

    def events_of(self, article_id: int, *, minor: bool = False) -> list[Event]:
        """The events of an article that are not hidden, dated or not, in the order of the text."""
        with self._reading() as connection:
            return [one.event for one in details.of_article(connection, article_id, minor=minor)]

    def event(self, event_id: int) -> Event | None:
        """One event as the user has it, hidden or not; None where there is none with this id."""
        return next(iter(self.events((event_id,))), None)

    def events(self, ids: Iterable[int]) -> list[Event]:
        """These events in this order, hidden or not; those that there are not are left out."""
        return [detail.event for detail in self.event_details(ids)]

    def event_details(self, ids: Iterable[int] | None = None, *, minor: bool = False) -> list[EventDetail]:
        """These events with what a table shows beside them, in this order, hidden or not.

        Without ids: the entries of the checked articles that are not hidden, by time, the undated ones last; each
        is the event that leads it, with the participants of all.
        """
        with self._reading() as connection:
            return details.shown(connection, minor=minor) if ids is None else details.by_ids(connection, ids)

    def hidden_events(self) -> list[EventDetail]:
        """The events that the user has hidden."""
        with self._reading() as connection:
            return details.hidden(connection)

    def titles(self, ids: Iterable[int]) -> dict[int, str]:
        """The titles of these events."""
        with self._reading() as connection:
            return details.titles(connection, ids)

    def leader_of(self, ids: Iterable[int]) -> int | None:
        """Which event would lead an entry of these and all that stand with them; None where none is shown."""
        with self._reading() as connection:
            return details.leader(connection, ids)

    def tellings_of(self, event_id: int) -> list[EventDetail]:
        """All events of checked articles in the entry of this one, the one that leads it first."""
        with self._reading() as connection:
            return details.tellings(connection, event_id)

    def tags(self) -> list[str]:
        """The tags that are in use, by name."""
        with self._reading() as connection:
            return edits.tags(connection)

    def lanes(self) -> list[str]:
        """The lanes that are in use beside the main one, by name."""
        with self._reading() as connection:
            return edits.lanes(connection)

    # The user's changes of events

    def edit_event(self, event_id: int, **changes: Unpack[Changes]) -> Edit:
        """Change an event's title, date, lane, colour (`COLOURS`), tags or note, or hide it.

        None leaves as it is, what is empty takes back; all of an entry is hidden. Raises KeyError where there is
        no such event.
        """
        return self.edit_events((event_id,), **changes)[0]

    def edit_events(self, event_ids: Iterable[int], **changes: Unpack[Changes]) -> list[Edit]:
        """Change all these events in the same way; see `edit_event`."""
        with self._writing() as connection:
            return [edits.edit(connection, event_id, **changes) for event_id in event_ids]

    def undo(self, *made: Edit) -> None:
        """Bring events back to what they were before these edits, which were made in this order."""
        with self._writing() as connection:
            for edit in reversed(made):
                edits.undo(connection, edit)

    def redo(self, *made: Edit) -> None:
        """Make these edits once more."""
        with self._writing() as connection:
            for edit in made:
                edits.redo(connection, edit)

    def add_event(
        self,
        event: Event,
        *,
        lane: str = "",
        colour: str = "",
        tags: Sequence[str] = (),
        note: str = "",
        sentence: str = "",
    ) -> int:
        """Keep an event that the user adds, of an article or (`article_id` 0) of none; its id.

        `sentence`: the words that prove it; "" for those between its offsets. Raises KeyError where there is no
        such article. `delete_event` undoes it.
        """
        with self._writing() as connection:
            overlay = edits.changed(Overlay(), lane=lane, colour=colour, tags=tags, note=note)
            return additions.add(connection, event, overlay, sentence=sentence)

    def delete_event(self, event_id: int) -> Removed:
        """Take out an event that the user added; `restore` brings it back.

        Raises KeyError where there is none with this id, ValueError for one that a text gave.
        """
        with self._writing() as connection:
            if not additions.is_addition(connection, event_id):
                raise ValueError("only an event that was added by hand can be deleted")
            return removal.remove_event(connection, event_id)

    def merge_events(self, ids: Iterable[int]) -> Judgement:
        """Make one entry of the entries of these events, for good: the user says that they are one happening."""
        with self._writing() as connection:
            return verdicts.merge(connection, ids)

    def split_events(self, event_id: int, ids: Sequence[int] | None = None) -> Judgement:
        """Take these events, together, out of the entry of `event_id`, for good; None parts all of it."""
        with self._writing() as connection:
            return verdicts.split(connection, event_id, ids)

    def undo_judgement(self, judgement: Judgement) -> None:
        """Let what `merge_events` or `split_events` said be unsaid."""
        with self._writing() as connection:
            verdicts.lay(connection, judgement.event_ids, judgement.before)

    def redo_judgement(self, judgement: Judgement) -> None:
        """Say it once more."""
        with self._writing() as connection:
            verdicts.lay(connection, judgement.event_ids, judgement.after)

    # In bulk

    def spans(self) -> list[bulk.Span]:
        """Spans of ids in which all that may be shown can be read, in an order that is spread over the library."""
        with self._reading() as connection:
            return bulk.spans(connection)

    def batch(self, span: bulk.Span) -> bulk.Batch:
        """All of a span that may be shown."""
        with self._reading() as connection:
            return bulk.batch(connection, span)

    def batch_of(self, ids: Collection[int]) -> bulk.Batch:
        """These events and all that stand in one entry with any of them, if they may be shown."""
        with self._reading() as connection:
            return bulk.of_events(connection, ids)

    def last_change(self) -> int:
        """The number of the last change of what may be shown."""
        with self._reading() as connection:
            return changes.mark(connection)

    def changes_since(self, seen: int) -> changes.Changes | None:
        """What changed after that number; None where that is not known any more."""
        with self._reading() as connection:
            return changes.since(connection, seen)

    def mates(self, ids: Iterable[int]) -> frozenset[int]:
        """These events and all that stand in one entry with any of them, of checked articles or not."""
        with self._reading() as connection:
            return changes.mates(connection, ids)

    def articles_of(self, ids: Iterable[int]) -> frozenset[int]:
        """The articles that tell these events."""
        with self._reading() as connection:
            return changes.articles_of(connection, ids)

    # For merging

    def unsettled(self) -> list[Span]:
        """The very spans of the events that changed since merging last looked, before and after, in order."""
        with self._reading() as connection:
            spans, self._seen_change = settling.unsettled(connection)
            return spans

    def unsettle(self) -> None:
        """Let merging look everywhere, as if it had never looked."""
        with self._writing() as connection:
            settling.unsettle(connection)

    def tellings(
        self, spans: Iterable[Span] | None = None, *, wanted: settling.Wanted | None = None
    ) -> list[Telling]:
        """The dated events that overlap these spans, or all; of all articles, checked or not, hidden or not.

        `wanted`: only those that begin on the first day of a span, and whose start and end it wants.
        """
        with self._reading() as connection:
            return settling.tellings(connection, spans, wanted=wanted)

    def tellings_by_id(self, event_ids: Iterable[int]) -> list[Telling]:
        """Those of these events that are dated, by id."""
        with self._reading() as connection:
            return settling.tellings_of(connection, event_ids)

    def traces(self, first_day: int, end_day: int) -> list[settling.Trace]:
        """What merging kept of the events that lie within these days, gone ones among them."""
        with self._reading() as connection:
            return settling.traces(connection, first_day, end_day)

    def verdicts(self) -> list[Verdict]:
        """The pairs of events of which the user says that they are one happening, or are two."""
        with self._reading() as connection:
            return verdicts.all_verdicts(connection)

    def settle(
        self,
        groups: Iterable[Iterable[int]],
        among: Iterable[int],
        spans: Iterable[Span],
        *,
        traces: Iterable[settling.Trace] = (),
        renewed: Iterable[Span] = (),
    ) -> None:
        """Put these groups in the place of those in which `among` were, and strike `spans` from `unsettled`.

        What the user joined stays joined, what the user parted stays apart. `traces`: to be kept for the next
        time, all that there are of the `renewed` days among them. Where something has changed since `unsettled`
        was asked nothing is done.
        """
        with self._writing() as connection:
            if settling.settle(connection, groups, among, spans, seen=self._seen_change):
                settling.keep(connection, traces, renewed)

    # The rest

    def search(self, query: str) -> Matches:
        """The articles and events that hold all the words of `query`, the last of them possibly cut off.

        Words in quotation marks stand together. A query without a word finds nothing. Each event is found by
        itself, whether it is shown or not.
        """
        with self._reading() as connection:
            return search.search(connection, query)
