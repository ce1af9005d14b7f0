"""What time each sentence of an article tells of, kept with the sentence."""

import sqlite3

from timeline_app.library import events
from timeline_app.library.rows import interval_columns, reference_from_json


def refresh(connection: sqlite3.Connection, article_id: int) -> None:
    """Write anew what time each sentence tells of (see `SentenceRow`); nothing where there is no such article."""
    row = connection.execute("SELECT reference FROM articles WHERE id = ?", (article_id,)).fetchone()
    if row is None:
        return
    reference = reference_from_json(row["reference"])
    frames = events.frames(connection, article_id)
    fallback = interval_columns(reference.interval if reference else None)
    starts = connection.execute(
        "SELECT offset_start, ordinal FROM sentences WHERE article_id = ?", (article_id,)
    ).fetchall()
    connection.executemany(
        "UPDATE sentences SET start_s = ?, end_s = ?, granularity = ?, approximate = ? "
        "WHERE article_id = ? AND ordinal = ?",
        [(*frames.get(start, fallback), article_id, ordinal) for start, ordinal in starts],
    )
