"""What time each sentence of an article tells of, kept with the sentence."""

import sqlite3

from timeline_app.library.columns import IS_DATED, is_extent, text_of
from timeline_app.library.rows import IntervalColumns, interval_columns, reference_from_json
from timeline_app.model import Anchor
from timeline_app.text.limits import dating_rank


def refresh(connection: sqlite3.Connection, article_id: int) -> None:
    """Write anew what time each sentence tells of (see `SentenceRow`); nothing where there is no such article."""
    row = connection.execute(
        "SELECT reference, text, language FROM articles WHERE id = ?", (article_id,)
    ).fetchone()
    if row is None:
        return
    reference = reference_from_json(row["reference"])
    frames = _frames(connection, article_id, text_of(row["text"]), text_of(row["language"]))
    fallback = interval_columns(reference.interval if reference else None)
    starts = connection.execute(
        "SELECT offset_start, ordinal FROM sentences WHERE article_id = ?", (article_id,)
    ).fetchall()
    connection.executemany(
        "UPDATE sentences SET start_s = ?, end_s = ?, granularity = ?, approximate = ? "
        "WHERE article_id = ? AND ordinal = ?",
        [(*frames.get(start, fallback), article_id, ordinal) for start, ordinal in starts],
    )


def _frames(
    connection: sqlite3.Connection, article_id: int, text: str, language: str
) -> dict[int, IntervalColumns]:
    """The time that each sentence tells of, by its start: that of its first event by `text.limits.dating_rank`.

    Events that the user has hidden do not count; what is hidden with its entry does, as it is of other articles.
    """
    rows = connection.execute(
        "SELECT e.sentence_start, e.sentence_end, x.offset_start, x.offset_end, e.anchor <> ?, "
        "e.start_s, e.end_s, e.granularity, e.approximate FROM edited_events AS e "
        "LEFT JOIN expressions AS x ON x.article_id = e.article_id AND x.ordinal = e.expression "
        f"WHERE e.article_id = ? AND NOT e.is_hidden AND {IS_DATED} ORDER BY e.head_start",
        (Anchor.EXPRESSION.value, article_id),
    )
    found: dict[int, tuple[int, IntervalColumns]] = {}
    for start, end, first, last, is_carried, *columns in rows:
        if not is_extent(start, end):
            continue
        is_within = is_extent(first, last) and start <= first < end
        rank = dating_rank(
            text[start:end],
            (first - start, last - start) if is_within else None,
            language,
            is_carried=bool(is_carried),
            is_first=start not in found,
        )
        if start not in found or rank < found[start][0]:
            found[start] = rank, (columns[0], columns[1], columns[2], columns[3])
    return {start: columns for start, (_, columns) in found.items()}
