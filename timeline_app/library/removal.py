"""Taking articles out of a library and bringing them back."""

import json
import sqlite3
from collections.abc import Iterable

from timeline_app.library.records import Removed

_IDS = "(SELECT value FROM json_each(?))"
_EVENT_IDS = f"(SELECT id FROM events WHERE article_id IN {_IDS})"

#: table, its columns, which of its rows belong to the articles; in the order in which they can be filled again
_TABLES = (
    ("articles", "*", f"id IN {_IDS}"),
    ("sentences", "*", f"article_id IN {_IDS}"),
    ("expressions", "*", f"article_id IN {_IDS}"),
    ("events", "*", f"article_id IN {_IDS}"),
    ("edits", "*", f"event_id IN {_EVENT_IDS}"),
    ("event_texts", "rowid, title, sentence", f"rowid IN {_EVENT_IDS}"),
)


def remove(connection: sqlite3.Connection, article_ids: Iterable[int]) -> Removed:
    """Take articles out with all that belongs to them; what comes back is for `restore`."""
    ids = tuple(article_ids)
    listed = json.dumps(ids)
    rows = {}
    for table, columns, owned in _TABLES:
        found = connection.execute(f"SELECT {columns} FROM {table} WHERE {owned}", (listed,))
        rows[table] = [tuple(row) for row in found]
    connection.execute(f"DELETE FROM articles WHERE id IN {_IDS}", (listed,))
    return Removed(ids, rows)


def restore(connection: sqlite3.Connection, removed: Removed) -> None:
    """Bring back what was removed, with its ids and edits; the same file opened again meanwhile gives way."""
    again = [row[1:3] for row in removed.rows["articles"]]
    connection.executemany("DELETE FROM articles WHERE path = ? AND part = ?", again)
    for table, columns, _ in _TABLES:
        rows = removed.rows[table]
        if not rows:
            continue
        places = ", ".join("?" * len(rows[0]))
        names = "" if columns == "*" else f"({columns})"
        connection.executemany(f"INSERT INTO {table} {names} VALUES ({places})", rows)
