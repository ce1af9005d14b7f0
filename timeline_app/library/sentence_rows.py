"""The rows of sentences: where each stands in its article, the time that it tells of, its words and stems."""

import json
import sqlite3
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from timeline_app.library import changes, frames, marks
from timeline_app.library.columns import is_extent, text_of
from timeline_app.library.marks import Place
from timeline_app.library.records import SentenceRow
from timeline_app.library.rows import interval_of, storable
from timeline_app.model import Analysis, Interval, Terms
from timeline_app.model.terms import MAKER, MOST_CHARACTERS

#: At which offsets sentences begin, by id of article.
Starts = Mapping[int, Collection[int]]

#: Terms as this program makes them; what is longer or of another maker is as none.
_TERMS = f"iif(terms GLOB '{MAKER}\n*' AND length(terms) <= {MOST_CHARACTERS}, terms, NULL)"
_COLUMNS = "ordinal, offset_start, offset_end, start_s, end_s, granularity, approximate"


def spans(connection: sqlite3.Connection, article_id: int) -> tuple[tuple[int, int], ...]:
    """The offsets of an article's sentences."""
    rows = connection.execute(
        "SELECT offset_start, offset_end FROM sentences WHERE article_id = ? ORDER BY ordinal", (article_id,)
    )
    return tuple((row[0], row[1]) for row in rows if is_extent(row[0], row[1]))


def read(
    connection: sqlite3.Connection,
    article_ids: Sequence[int] | None,
    starts: Starts | None = None,
    *,
    is_with_terms: bool = False,
) -> Iterator[SentenceRow]:
    """The sentences of the given articles (None: of the checked ones), article by article in reading order.

    With `starts`, by id of article, only those that begin at these offsets. Terms are read only `is_with_terms`.
    """
    chosen = (
        "id NOT IN (SELECT id FROM articles WHERE NOT is_checked)"
        if article_ids is None
        else "id IN (SELECT value FROM json_each(?))"
    )
    parameters = () if article_ids is None else (json.dumps(list(article_ids)),)
    texts = connection.execute(f"SELECT id, text FROM articles WHERE {chosen} ORDER BY id", parameters)
    which = "" if starts is None else "AND offset_start IN (SELECT value FROM json_each(?))"
    columns = f"{_COLUMNS}, {_TERMS}" if is_with_terms else f"{_COLUMNS}, NULL"
    query = f"SELECT {columns} FROM sentences WHERE article_id = ? {which} ORDER BY ordinal"
    cursor = connection.cursor()
    cursor.row_factory = None
    known: dict[tuple[object, ...], Interval | None] = {}
    for article_id, text in texts.fetchall():
        wanted = () if starts is None else (json.dumps(list(starts.get(article_id, ()))),)
        text = text_of(text)
        for ordinal, start, end, *columns, terms in cursor.execute(query, (article_id, *wanted)).fetchall():
            if not (isinstance(ordinal, int) and is_extent(start, end)):
                continue
            key = tuple(columns)
            if key not in known:
                known[key] = interval_of(columns)
            yield SentenceRow(article_id, ordinal, start, end, text[start:end], known[key], _loaded(terms))


def has_at_most(connection: sqlite3.Connection, count: int) -> bool:
    """Whether the checked articles have so many sentences at most; quick however many they have."""
    rows = connection.execute(
        "SELECT 1 FROM sentences WHERE article_id NOT IN (SELECT id FROM articles WHERE NOT is_checked) "
        "LIMIT 1 OFFSET ?",
        (count,),
    )
    return rows.fetchone() is None


def places_of(connection: sqlite3.Connection, event_ids: Iterable[int]) -> set[Place]:
    """Where the sentences stand that tell these events."""
    cursor = connection.cursor()
    cursor.row_factory = None
    rows = cursor.execute(
        "SELECT article_id, sentence_start FROM events "
        "WHERE id IN (SELECT value FROM json_each(?)) "
        "AND typeof(article_id) = 'integer' AND typeof(sentence_start) = 'integer'",
        (json.dumps(list(event_ids)),),
    )
    return set(rows)


def replace_all(
    connection: sqlite3.Connection, article_id: int, analysis: Analysis, *, is_same_text: bool
) -> None:
    """Put the sentences of an analysis in the place of the article's old ones; their marks follow them.

    Where the analysis brings no terms those that were known of the same sentences stay. `is_same_text`: and of the
    same language.
    """
    kept = _known(connection, article_id) if is_same_text and not analysis.terms else {}
    terms = analysis.terms or [kept.get(span) for span in analysis.sentences]
    connection.execute("DELETE FROM sentences WHERE article_id = ?", (article_id,))
    connection.executemany(
        "INSERT INTO sentences (article_id, ordinal, offset_start, offset_end, terms) VALUES (?, ?, ?, ?, ?)",
        [
            (article_id, ordinal, start, end, None if of_one is None else _kept(of_one))
            for ordinal, ((start, end), of_one) in enumerate(zip(analysis.sentences, terms, strict=True))
        ],
    )
    marks.follow(connection, article_id, storable(analysis.article.text), analysis.sentences)
    frames.refresh(connection, article_id)


def keep_terms(connection: sqlite3.Connection, terms: Mapping[Place, Terms], *, seen: int) -> None:
    """Keep the terms that were made of sentences; nothing of an article that changed after the change `seen`."""
    news = changes.since(connection, seen)
    if news is None:
        return
    connection.executemany(
        "UPDATE sentences SET terms = ? WHERE article_id = ? AND offset_start = ?",
        [
            (_kept(of_one.dumps()), article_id, start)
            for (article_id, start), of_one in terms.items()
            if article_id not in news.article_ids
        ],
    )


def _known(connection: sqlite3.Connection, article_id: int) -> dict[tuple[int, int], str]:
    rows = connection.execute(
        f"SELECT offset_start, offset_end, {_TERMS} FROM sentences WHERE article_id = ?", (article_id,)
    )
    return {(start, end): terms for start, end, terms in rows if isinstance(terms, str)}


def _kept(terms: str) -> str | None:
    """Terms as they stand in their column."""
    return storable(terms) if len(terms) <= MOST_CHARACTERS else None


def _loaded(terms: object) -> Terms | None:
    """The terms of a sentence; None where there are none, or what is damaged."""
    try:
        return Terms.loads(terms) if isinstance(terms, str) else None
    except ValueError:
        return None
