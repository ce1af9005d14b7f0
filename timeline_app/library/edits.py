"""The user's changes of events, laid over what the text gave."""

import sqlite3

from timeline_app.library import articles, events
from timeline_app.library.records import Edit, Overlay
from timeline_app.library.rows import interval_columns, interval_of, storable
from timeline_app.model import Interval

_UNTOUCHED = Overlay()


def overlay_of(connection: sqlite3.Connection, event_id: int) -> Overlay:
    """What the user has changed of an event so far."""
    row = connection.execute(
        "SELECT title, start_s, end_s, granularity, approximate, is_hidden FROM edits WHERE event_id = ?",
        (event_id,),
    ).fetchone()
    if row is None:
        return _UNTOUCHED
    return Overlay(row["title"], interval_of(tuple(row)[1:5]), bool(row["is_hidden"]))


def changed(
    before: Overlay, *, title: str | None = None, interval: Interval | None = None, hidden: bool | None = None
) -> Overlay:
    """An overlay with some of it changed; None leaves as it is."""
    return Overlay(
        title=before.title if title is None else storable(title),
        interval=before.interval if interval is None else interval,
        is_hidden=before.is_hidden if hidden is None else hidden,
    )


def lay(connection: sqlite3.Connection, event_id: int, overlay: Overlay) -> None:
    """Make this all that the user has changed of an event."""
    connection.execute("DELETE FROM edits WHERE event_id = ?", (event_id,))
    if overlay != _UNTOUCHED:
        connection.execute(
            "INSERT INTO edits VALUES (?, ?, ?, ?, ?, ?, ?)",
            (event_id, overlay.title, *interval_columns(overlay.interval), overlay.is_hidden),
        )
    row = connection.execute("SELECT article_id FROM events WHERE id = ?", (event_id,)).fetchone()
    events.index_titles(connection, row["article_id"], event_id)
    articles.refresh_frames(connection, row["article_id"])


def edit(connection: sqlite3.Connection, event_id: int, after: Overlay) -> Edit:
    """Change an event; what comes back can undo and redo it. Raises KeyError where there is no such event."""
    if connection.execute("SELECT 1 FROM events WHERE id = ?", (event_id,)).fetchone() is None:
        raise KeyError(event_id)
    before = overlay_of(connection, event_id)
    lay(connection, event_id, after)
    return Edit(event_id, before, after)
