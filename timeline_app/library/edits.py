"""The user's changes of events, laid over what the text gave."""

import json
import sqlite3
from collections.abc import Sequence

from timeline_app.library import events, frames
from timeline_app.library.records import COLOURS, Edit, Overlay
from timeline_app.library.rows import OVERLAY_COLUMNS, overlay_columns, overlay_of, storable
from timeline_app.model import Interval

_UNTOUCHED = Overlay()
_NAMES = ", ".join(OVERLAY_COLUMNS)
_PLACES = ", ".join("?" * len(OVERLAY_COLUMNS))
#: Written over in place, so that what did not change wakes no trigger.
_LAY = (
    f"INSERT INTO edits (event_id, {_NAMES}) VALUES (?, {_PLACES}) ON CONFLICT (event_id) DO UPDATE SET "
    + ", ".join(f"{name} = excluded.{name}" for name in OVERLAY_COLUMNS)
)


def overlay(connection: sqlite3.Connection, event_id: int) -> Overlay:
    """What the user has made of an event so far."""
    row = connection.execute(f"SELECT {_NAMES} FROM edits WHERE event_id = ?", (event_id,)).fetchone()
    return _UNTOUCHED if row is None else overlay_of(row)


def changed(
    before: Overlay,
    *,
    title: str | None = None,
    interval: Interval | None = None,
    hidden: bool | None = None,
    lane: str | None = None,
    colour: str | None = None,
    tags: Sequence[str] | None = None,
    note: str | None = None,
) -> Overlay:
    """An overlay with some of it changed; None leaves as it is, what is empty clears.

    Raises ValueError for a colour that is none of `COLOURS`.
    """
    if colour and colour not in COLOURS:
        raise ValueError(f"no such colour: {colour}")
    return Overlay(
        title=before.title if title is None else storable(title) or None,
        interval=before.interval if interval is None else interval,
        is_hidden=before.is_hidden if hidden is None else hidden,
        lane=before.lane if lane is None else storable(lane),
        colour=before.colour if colour is None else colour,
        tags=before.tags if tags is None else _cleaned(tags),
        note=before.note if note is None else storable(note),
    )


def lay(connection: sqlite3.Connection, event_id: int, after: Overlay) -> None:
    """Make this all that the user has changed of an event."""
    if after == _UNTOUCHED:
        connection.execute("DELETE FROM edits WHERE event_id = ?", (event_id,))
    else:
        connection.execute(_LAY, (event_id, *overlay_columns(after)))
    (article_id,) = connection.execute("SELECT article_id FROM events WHERE id = ?", (event_id,)).fetchone()
    events.index_words(connection, event_id=event_id)
    if article_id is not None:
        frames.refresh(connection, article_id)


def edit(connection: sqlite3.Connection, event_id: int, after: Overlay) -> Edit:
    """Change an event; what comes back can undo and redo it. Raises KeyError where there is no such event."""
    if connection.execute("SELECT 1 FROM events WHERE id = ?", (event_id,)).fetchone() is None:
        raise KeyError(event_id)
    before = overlay(connection, event_id)
    lay(connection, event_id, after)
    return Edit(event_id, before, after)


def tags(connection: sqlite3.Connection) -> list[str]:
    """The tags that are in use, by name."""
    rows = connection.execute("SELECT DISTINCT tags FROM edited_events WHERE tags IS NOT NULL AND tags <> '[]'")
    return sorted({tag for row in rows for tag in json.loads(row[0])}, key=_by_name)


def lanes(connection: sqlite3.Connection) -> list[str]:
    """The lanes that are in use beside the main one, by name."""
    rows = connection.execute("SELECT DISTINCT lane FROM edited_events WHERE lane <> ''")
    return sorted((row[0] for row in rows), key=_by_name)


def _cleaned(tags: Sequence[str]) -> tuple[str, ...]:
    """The tags without blank ones, each once."""
    return tuple(dict.fromkeys(word for tag in tags if (word := " ".join(storable(tag).split()))))


def _by_name(name: str) -> tuple[str, str]:
    return name.casefold(), name
