"""Events that the user adds by hand, with or without an article."""

import sqlite3
from dataclasses import replace

from timeline_app.library import articles, changes, edits, events
from timeline_app.library.records import Overlay
from timeline_app.library.rows import event_columns, storable
from timeline_app.model import Anchor, Event


def add(connection: sqlite3.Connection, event: Event, overlay: Overlay, *, sentence: str) -> int:
    """Keep an event of the user's; its id. `sentence`: its words, "" for those between its offsets in its article.

    Raises KeyError where there is no such article.
    """
    article_id = event.article_id or None
    words = storable(sentence)
    if article_id is not None and not words:
        words = articles.article(connection, article_id).text[event.sentence_start : event.sentence_end]
    event_id = events.write_new(connection, article_id, _columns(event), words)
    connection.execute("UPDATE events SET is_manual = 1, is_notable = 1 WHERE id = ?", (event_id,))
    events.announce(connection, [event_id])
    changes.note(connection, [event_id])
    edits.lay(connection, event_id, overlay)
    return event_id


def is_addition(connection: sqlite3.Connection, event_id: int) -> bool:
    """Whether the user added this event; raises KeyError where there is none with this id."""
    row = connection.execute("SELECT is_manual FROM events WHERE id = ?", (event_id,)).fetchone()
    if row is None:
        raise KeyError(event_id)
    return bool(row[0])


def _columns(event: Event) -> tuple[object, ...]:
    value = event.value or (event.interval.edtf() if event.interval else "")
    return event_columns(replace(event, anchor=Anchor.USER, value=value), None, is_year_assumed=False)
