"""One open library file. Each thread opens its own `Library`; several may have the same file open."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from timeline_app.errors import LibraryError
from timeline_app.library import articles, edits, events, removal, search
from timeline_app.library.connection import connect, place_of, save_copy, transaction, translated
from timeline_app.library.events import PictureRow
from timeline_app.library.records import Edit, EventDetail, Listing, Matches, Overlay, Removed, SentenceRow
from timeline_app.model import Analysis, Article, Event, Interval, ReferenceDate, TimeExpression


class Library:
    """Articles, what was found in them, and what the user made of it, in one SQLite file.

    Where `minor` can be said, it adds the events that deserve no entry on a timeline (`Event.is_notable`) and that
    the user has not touched; they are kept for searching.

    Every method that writes does so wholly or not at all. All raise LibraryError where the file fails them.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self.path = path
        self._connection = connection
        self._place = place_of(path)

    @classmethod
    def open(cls, path: Path, *, create: bool = True) -> Self:
        """The library at `path`; an empty one where there is no file and `create`.

        Raises LibraryError where it is none, is damaged, in use, or was saved by a newer version.
        """
        place = path.absolute()  # what is remembered of it must hold in every folder
        return cls(place, connect(place, create=create))

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

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

    def listings(self) -> list[Listing]:
        """All articles by their reference date, those without one last."""
        with self._reading() as connection:
            return articles.listings(connection)

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
                found = events.of_article(connection, article_id, minor=False)
            else:
                found = events.unedited(connection, article_id)
            return Analysis(
                article=articles.article(connection, article_id),
                sentences=articles.sentence_spans(connection, article_id),
                expressions=articles.expressions(connection, article_id),
                events=_events(found),
            )

    def expressions(self, article_id: int) -> list[TimeExpression]:
        """The time expressions of an article in the order of the text."""
        with self._reading() as connection:
            return list(articles.expressions(connection, article_id))

    def sentences(self, article_ids: Iterable[int] | None = None) -> list[SentenceRow]:
        """The sentences of these articles, or of the checked ones, article by article in reading order."""
        with self._reading() as connection:
            return list(articles.sentences(connection, None if article_ids is None else list(article_ids)))

    def set_checked(self, article_id: int, is_checked: bool) -> None:
        """Whether an article takes part in timeline and summary."""
        with self._writing() as connection:
            connection.execute("UPDATE articles SET is_checked = ? WHERE id = ?", (is_checked, article_id))

    def remove_articles(self, article_ids: Iterable[int]) -> Removed:
        """Take articles out; `restore` brings them back as they were."""
        with self._writing() as connection:
            return removal.remove(connection, article_ids)

    def restore(self, removed: Removed) -> None:
        """Undo `remove_articles`."""
        with self._writing() as connection:
            removal.restore(connection, removed)

    # Events

    def events_of(self, article_id: int, *, minor: bool = False) -> list[Event]:
        """The events of an article that are not hidden, dated or not, in the order of the text."""
        with self._reading() as connection:
            return list(_events(events.of_article(connection, article_id, minor=minor)))

    def event(self, event_id: int) -> Event | None:
        """One event as the user has it, hidden or not; None where there is none with this id."""
        return next(iter(self.events((event_id,))), None)

    def events(self, ids: Iterable[int]) -> list[Event]:
        """These events in this order, hidden or not; those that there are not are left out."""
        return [detail.event for detail in self.event_details(ids)]

    def event_details(self, ids: Iterable[int] | None = None, *, minor: bool = False) -> list[EventDetail]:
        """These events with what a table shows beside them, in this order, hidden or not.

        Without ids: those of the checked articles that are not hidden, by time, the undated ones last.
        """
        with self._reading() as connection:
            return events.shown(connection, minor=minor) if ids is None else events.by_ids(connection, ids)

    def undated_events(self, *, minor: bool = False) -> list[EventDetail]:
        """The events of the checked articles that have no date."""
        with self._reading() as connection:
            return events.undated(connection, minor=minor)

    def hidden_events(self) -> list[EventDetail]:
        """The events that the user has hidden."""
        with self._reading() as connection:
            return events.hidden(connection)

    def event_rows(self, *, minor: bool = False) -> Iterator[PictureRow]:
        """The dated events of the checked articles that are not hidden, in no particular order.

        Each is start and end in seconds, granularity, article id, event id, importance, and whether it is
        approximate, planned, of an assumed year.
        """
        with self._reading() as connection:
            yield from events.picture_rows(connection, minor=minor)

    def titles(self, ids: Iterable[int]) -> dict[int, str]:
        """The titles of these events."""
        with self._reading() as connection:
            return events.titles(connection, ids)

    def undated_count(self, *, minor: bool = False) -> int:
        """How many events of the checked articles have no date."""
        with self._reading() as connection:
            return events.undated_count(connection, minor=minor)

    def edit_event(
        self,
        event_id: int,
        *,
        title: str | None = None,
        interval: Interval | None = None,
        hidden: bool | None = None,
    ) -> Edit:
        """Change an event's title or date, or hide it; None leaves as it is.

        Raises KeyError where there is no such event.
        """
        with self._writing() as connection:
            before = edits.overlay_of(connection, event_id)
            return edits.edit(
                connection, event_id, edits.changed(before, title=title, interval=interval, hidden=hidden)
            )

    def revert_event(self, event_id: int) -> Edit:
        """Take back all that the user changed of an event."""
        with self._writing() as connection:
            return edits.edit(connection, event_id, Overlay())

    def undo(self, edit: Edit) -> None:
        """Bring an event back to what it was before an edit."""
        with self._writing() as connection:
            edits.edit(connection, edit.event_id, edit.before)

    def redo(self, edit: Edit) -> None:
        """Make an edit once more."""
        with self._writing() as connection:
            edits.edit(connection, edit.event_id, edit.after)

    # The rest

    def search(self, query: str) -> Matches:
        """The articles and events that hold all the words of `query`, the last of them possibly cut off.

        Words in quotation marks stand together. A query without a word finds nothing.
        """
        with self._reading() as connection:
            return search.search(connection, query)

    def get_state(self, key: str, default: Any = None) -> Any:
        """What was kept under `key` (anything that JSON can hold)."""
        with self._reading() as connection:
            row = connection.execute("SELECT value FROM state WHERE key = ?", (key,)).fetchone()
        return default if row is None else json.loads(row["value"])

    def set_state(self, key: str, value: Any) -> None:
        """Keep something that JSON can hold: the view, the range, the selection."""
        with translated(self.path), transaction(self._connection) as connection:
            connection.execute("REPLACE INTO state VALUES (?, ?)", (key, json.dumps(value)))

    def save_as(self, path: Path) -> None:
        """Write all of it to another file, which is replaced whole or not at all; this one stays open."""
        save_copy(self._connection, path, place=self._place)

    @contextmanager
    def standing_still(self) -> Iterator[None]:
        """All reads within see the library at one moment, whatever others write meanwhile."""
        with translated(self.path):
            self._connection.execute("BEGIN")
            try:
                yield
            finally:
                self._connection.execute("COMMIT")

    @contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        with translated(self.path):
            yield self._connection

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        if place_of(self.path) != self._place:
            # SQLite would go on writing to the file that nobody can find any more.
            raise LibraryError(
                f"The library “{self.path.name}” was deleted, moved or replaced while it was open. "
                "Save it as another file to keep what is shown."
            )
        with translated(self.path), transaction(self._connection):
            yield self._connection


def _events(details: Iterable[EventDetail]) -> tuple[Event, ...]:
    return tuple(detail.event for detail in details)
