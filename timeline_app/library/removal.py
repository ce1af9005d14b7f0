"""Taking articles and events out of a library and bringing them back."""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby, pairwise
from typing import Any

from timeline_app.library import changes, edits, events, frames, overlays, verdicts
from timeline_app.library.entries import groups_of, regroup
from timeline_app.library.records import Overlay, Removed

_Rows = dict[str, list[tuple[Any, ...]]]
_Table = tuple[str, str, str]

_IDS = "(SELECT value FROM json_each(?))"

#: table, its columns, which of its rows belong to the articles; in the order in which they can be filled again
_OF_ARTICLES = (
    ("articles", "*", f"id IN {_IDS}"),
    ("sentences", "*", f"article_id IN {_IDS}"),
    ("expressions", "*", f"article_id IN {_IDS}"),
    ("sentence_marks", "*", f"article_id IN {_IDS}"),
)
#: the same of the events
_OF_EVENTS = (
    ("events", "*", f"id IN {_IDS}"),
    ("edits", "*", f"event_id IN {_IDS}"),
    ("event_texts", "rowid, title, sentence, note", f"rowid IN {_IDS}"),
)


def remove(connection: sqlite3.Connection, article_ids: Iterable[int]) -> Removed:
    """Take articles out with all that belongs to them; what comes back is for `restore`."""
    ids = tuple(article_ids)
    rows = _select(connection, _OF_ARTICLES, ids)
    owned = connection.execute(f"SELECT id FROM events WHERE article_id IN {_IDS}", (json.dumps(ids),))
    event_ids = [row[0] for row in owned]
    heirs = list(_heirs(connection, event_ids))
    for event_id, _, after in heirs:
        edits.lay(connection, event_id, after)
    rows |= _take_events(connection, event_ids)
    rows["heirs"] = list(heirs)
    connection.execute(f"DELETE FROM articles WHERE id IN {_IDS}", (json.dumps(ids),))
    return Removed(ids, rows)


def remove_event(connection: sqlite3.Connection, event_id: int) -> Removed:
    """Take one event out; what comes back is for `restore`."""
    rows = _take_events(connection, [event_id])
    _refresh_frames(connection, rows)
    changes.note(connection, article_ids={row[1] for row in rows["events"]} - {None})
    return Removed((), rows)


def restore(connection: sqlite3.Connection, removed: Removed) -> None:
    """Bring back what was removed, with its ids and edits; the same file opened again meanwhile gives way.

    Raises KeyError where an event's article is gone.
    """
    rows = removed.rows
    remove(connection, _again(connection, rows.get("articles", [])))
    for table, columns, _ in _OF_ARTICLES:
        _fill(connection, table, columns, rows.get(table, []))
    if "articles" not in rows:
        _check_articles(connection, rows["events"])
    for table, columns, _ in _OF_EVENTS:
        _fill(connection, table, columns, rows[table])
    if "articles" not in rows:
        _refresh_frames(connection, rows)
        changes.note(connection, (row[0] for row in rows["events"]))
    events.announce(connection, (row[0] for row in rows["events"]))
    for event_id, before, after in rows.get("heirs", []):
        if edits.overlay(connection, event_id) == after and _there(connection, [event_id]):
            edits.lay(connection, event_id, before)
    connection.executemany("DELETE FROM verdicts WHERE event_id = ? AND other_id = ? AND is_same", rows["bridges"])
    there = _there(connection, [event_id for row in rows["verdicts"] + rows["merged"] for event_id in row[:2]])
    said = [row for row in rows["verdicts"] if row[0] in there and row[1] in there]
    connection.executemany("REPLACE INTO verdicts VALUES (?, ?, ?)", said)
    groups = [[row[0] for row in told] for _, told in groupby(rows["merged"], key=lambda row: row[1])]
    kept = [[event_id for event_id in group if event_id in there] for group in groups]
    regroup(connection, {event_id for group in kept for event_id in group}, kept)


def _take_events(connection: sqlite3.Connection, event_ids: Sequence[int]) -> _Rows:
    """Take events out; their rows, and those that say what they had to do with others."""
    rows = _select(connection, _OF_EVENTS, event_ids)
    gone = set(event_ids)
    rows["verdicts"] = [row for row in verdicts.all_verdicts(connection) if row[0] in gone or row[1] in gone]
    # What the user joined through an event that goes stays joined.
    bridges = [
        pair
        for group in verdicts.joined(connection, gone)
        for pair in pairwise(event_id for event_id in group if event_id not in gone)
    ]
    bridge = "INSERT INTO verdicts VALUES (?, ?, TRUE) ON CONFLICT DO NOTHING"
    rows["bridges"] = [pair for pair in bridges if connection.execute(bridge, pair).rowcount]
    groups = groups_of(connection, event_ids)
    rows["merged"] = [(event_id, group[0]) for group in groups for event_id in group]
    regroup(connection, gone, ())
    connection.execute(f"DELETE FROM events WHERE id IN {_IDS}", (json.dumps(list(event_ids)),))
    return rows


def _heirs(connection: sqlite3.Connection, event_ids: Sequence[int]) -> Iterator[tuple[int, Overlay, Overlay]]:
    """What the user said of an entry passes to what leads it when these events go: its id, before and after."""
    gone = set(event_ids)
    for told in overlays.touched(connection, event_ids):
        left = [one for one in told if one.event_id not in gone]
        leaving = [one.overlay for one in told if one.event_id in gone and one.overlay]
        if left and leaving:
            before = left[0].overlay or Overlay()
            after = replace(
                overlays.joined([before, *leaving]),
                interval=before.interval,
                is_hidden=before.is_hidden or any(one.is_hidden for one in leaving),
            )
            if after != before:
                yield left[0].event_id, before, after


def _select(connection: sqlite3.Connection, tables: Sequence[_Table], ids: Iterable[int]) -> _Rows:
    listed = json.dumps(list(ids))
    return {
        table: [
            tuple(row) for row in connection.execute(f"SELECT {columns} FROM {table} WHERE {owned}", (listed,))
        ]
        for table, columns, owned in tables
    }


def _fill(connection: sqlite3.Connection, table: str, columns: str, rows: Sequence[tuple[Any, ...]]) -> None:
    if rows:
        names = "" if columns == "*" else f"({columns})"
        places = ", ".join("?" * len(rows[0]))
        connection.executemany(f"INSERT INTO {table} {names} VALUES ({places})", rows)


def _again(connection: sqlite3.Connection, articles: Iterable[tuple[Any, ...]]) -> list[int]:
    """The ids of the articles that stand where these stood."""
    query = "SELECT id FROM articles WHERE path = ? AND part = ?"
    return [row[0] for article in articles for row in connection.execute(query, article[1:3])]


def _refresh_frames(connection: sqlite3.Connection, rows: _Rows) -> None:
    """Let the sentences tell of their times again where these events went or came back."""
    for article_id in {row[1] for row in rows["events"]} - {None}:
        frames.refresh(connection, article_id)


def _check_articles(connection: sqlite3.Connection, rows: Iterable[tuple[Any, ...]]) -> None:
    """Raise KeyError where the article of an event is not there."""
    for event in rows:
        article_id = event[1]
        if article_id is not None and not _exists(connection, article_id):
            raise KeyError(article_id)


def _exists(connection: sqlite3.Connection, article_id: int) -> bool:
    return connection.execute("SELECT 1 FROM articles WHERE id = ?", (article_id,)).fetchone() is not None


def _there(connection: sqlite3.Connection, event_ids: Iterable[int]) -> set[int]:
    """Those of these events that there are."""
    rows = connection.execute(f"SELECT id FROM events WHERE id IN {_IDS}", (json.dumps(list(event_ids)),))
    return {row[0] for row in rows}
