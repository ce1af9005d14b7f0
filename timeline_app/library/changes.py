"""What has changed of a library since somebody looked, so that only that need be read again."""

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

from timeline_app.library.columns import whole_of

#: The events that stand in one entry with any of these.
_MATES = (
    "SELECT DISTINCT o.event_id FROM json_each(?) AS i CROSS JOIN merged AS m ON m.event_id = i.value "
    "CROSS JOIN merged AS o ON o.entry_id = m.entry_id"
)


@dataclass(frozen=True, slots=True)
class Changes:
    """What changed up to a mark: ids of articles and of events, gone ones among them.

    The events of changed articles are named, too, those that stand in one entry with any of them not.
    """

    mark: int
    article_ids: frozenset[int]
    event_ids: frozenset[int]


def mark(connection: sqlite3.Connection) -> int:
    """The number of the last change."""
    (number,) = connection.execute("SELECT max(id) FROM changes").fetchone()
    return whole_of(number)


def note(
    connection: sqlite3.Connection, event_ids: Iterable[int] = (), *, article_ids: Iterable[int] = ()
) -> None:
    """Tell that these events came without their article, or that events of these articles went alone."""
    connection.executemany("INSERT INTO changes (event_id) VALUES (?)", [(event_id,) for event_id in event_ids])
    connection.executemany("INSERT INTO changes (article_id) VALUES (?)", [(id_,) for id_ in article_ids])


def since(connection: sqlite3.Connection, seen: int) -> Changes | None:
    """What changed after the mark `seen`; None where that is not known any more."""
    last = mark(connection)
    (first,) = connection.execute("SELECT min(id) FROM changes").fetchone()
    if first is None or not first - 1 <= seen <= last:
        return None
    rows = connection.execute("SELECT article_id, event_id FROM changes WHERE id > ?", (seen,)).fetchall()
    articles = _ids(row[0] for row in rows)
    told = connection.execute(
        "SELECT id FROM events WHERE article_id IN (SELECT value FROM json_each(?))", (json.dumps(list(articles)),)
    )
    events = _ids(row[1] for row in rows)
    return Changes(last, articles, events.union(row[0] for row in told))


def mates(connection: sqlite3.Connection, event_ids: Iterable[int]) -> frozenset[int]:
    """These events and all that stand in one entry with any of them, of checked articles or not."""
    wanted = frozenset(event_ids)
    return wanted.union(row[0] for row in connection.execute(_MATES, (json.dumps(list(wanted)),)))


def articles_of(connection: sqlite3.Connection, event_ids: Iterable[int]) -> frozenset[int]:
    """The articles that tell these events."""
    rows = connection.execute(
        "SELECT DISTINCT article_id FROM events WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(event_ids)),),
    )
    return _ids(row[0] for row in rows)


def _ids(values: Iterable[object]) -> frozenset[int]:
    return frozenset(value for value in values if isinstance(value, int))
