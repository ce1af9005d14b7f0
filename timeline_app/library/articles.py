"""Articles in and out of the tables, with their sentences and time expressions."""

import hashlib
import json
import os
import sqlite3
from collections.abc import Iterable
from pathlib import Path

from timeline_app.library import events, removal, sentence_rows
from timeline_app.library.columns import label_of, text_of
from timeline_app.library.entries import IS_VISIBLE
from timeline_app.library.records import Listing
from timeline_app.library.rows import (
    EXPRESSION_COLUMNS,
    article_of,
    expression_columns,
    expression_of,
    interval_json,
    path_key,
    path_of,
    reference_from_json,
    reference_json,
    storable,
)
from timeline_app.model import Analysis, Article, Interval, Origin, ReferenceDate, TimeExpression

#: Entries of several events of which one at least deserves its place.
_NOTABLE_ENTRIES = (
    "SELECT n.entry_id FROM merged AS n JOIN edited_events AS x ON x.id = n.event_id WHERE x.is_notable"
)
_COUNT = (
    "(SELECT count(DISTINCT coalesce(m.entry_id, e.id)) "
    "FROM edited_events AS e LEFT JOIN merged AS m ON m.event_id = e.id "
    f"WHERE e.article_id = a.id AND {IS_VISIBLE} AND e.start_s IS NOT NULL "
    f"AND (e.is_notable OR m.entry_id IN ({_NOTABLE_ENTRIES})))"
)
_LISTED = "WHERE a.id IN (SELECT value FROM json_each(?))"


def store(connection: sqlite3.Connection, analysis: Analysis, *, stamp: str | None) -> int:
    """Put an analysis in the place of the same article, or as a new one; its id.

    The same article is the one with that id, else with that path and part, else one with the same content whose
    file is gone (it was moved). `stamp` None keeps the one that is there.
    """
    article = analysis.article
    digest = _digest(article)
    old = _find(connection, article, digest)
    if old is None:
        article_id = _insert(connection, article, digest, stamp or "")
    else:
        article_id = int(old["id"])
        _update(connection, article_id, article, digest, text_of(old["stamp"]) if stamp is None else stamp)
    numbers = _store_expressions(connection, article_id, analysis)
    old_text = None if old is None else old["text"]
    events.replace_all(connection, article_id, analysis, expressions=numbers, old_text=old_text)
    is_same = old is not None and (old_text, old["language"]) == (storable(article.text), article.language)
    sentence_rows.replace_all(connection, article_id, analysis, is_same_text=is_same)
    return article_id


def forget_parts(connection: sqlite3.Connection, path: Path, kept: int) -> None:
    """Take out the parts of a file from number `kept` on: the file has them no longer."""
    rows = connection.execute("SELECT id FROM articles WHERE path = ? AND part >= ?", (path_key(path), kept))
    ids = [row["id"] for row in rows]
    if ids:
        removal.remove(connection, ids)


def stamp_of(connection: sqlite3.Connection, path: Path) -> tuple[str, list[int]]:
    """The stamp with which a file was stored and its articles' ids; "" and none where it is not known."""
    rows = connection.execute(
        "SELECT id, stamp FROM articles WHERE path = ? ORDER BY part", (path_key(path),)
    ).fetchall()
    return (text_of(rows[0]["stamp"]), [row["id"] for row in rows]) if rows else ("", [])


def user_date(connection: sqlite3.Connection, article: Article) -> Interval | None:
    """The date that the user gave to what the library has as this article (see `store`)."""
    row = _find(connection, article, _digest(article))
    reference = reference_from_json(row["reference"]) if row else None
    return reference.interval if reference and reference.origin is Origin.USER else None


def listings(
    connection: sqlite3.Connection, article_ids: Iterable[int] | None = None, *, is_counted: bool = True
) -> list[Listing]:
    """All articles, or these, by their reference date, those without one last.

    Their events are counted where `is_counted` or where they are not checked; else there are 0.
    """
    which, parameters = ("", ()) if article_ids is None else (_LISTED, (json.dumps(list(article_ids)),))
    counted = _COUNT if is_counted else f"iif(a.is_checked, 0, {_COUNT})"
    rows = connection.execute(
        "SELECT a.id, a.title, a.source, a.path, a.url, a.language, a.reference, (NOT a.is_checked) IS NOT 1, "
        f"{counted} AS event_count FROM articles AS a {which} "
        "ORDER BY a.reference_start IS NULL, a.reference_start, a.title, a.id",
        parameters,
    )
    return [
        Listing(
            id=row["id"],
            title=label_of(row["title"]),
            source=label_of(row["source"]),
            path=path_of(row["path"]),
            url=label_of(row["url"]),
            language=label_of(row["language"]),
            reference=reference_from_json(row["reference"]),
            event_count=row["event_count"],
            is_checked=bool(row[7]),
        )
        for row in rows
    ]


def bylines(
    connection: sqlite3.Connection, article_ids: Iterable[int] | None = None
) -> dict[int, tuple[str, str]]:
    """Title and source of all articles, or of these, by id."""
    which, parameters = ("", ()) if article_ids is None else (_LISTED, (json.dumps(list(article_ids)),))
    rows = connection.execute(f"SELECT a.id, a.title, a.source FROM articles AS a {which}", parameters)
    return {row[0]: (label_of(row[1]), label_of(row[2])) for row in rows}


def article(connection: sqlite3.Connection, article_id: int) -> Article:
    """One article; raises KeyError where there is none with this id."""
    row = connection.execute("SELECT * FROM articles WHERE id = ?", (article_id,)).fetchone()
    if row is None:
        raise KeyError(article_id)
    return article_of(row)


def references(connection: sqlite3.Connection, article_ids: Iterable[int]) -> dict[int, ReferenceDate | None]:
    """The reference dates of these articles by id; an article that there is not is left out."""
    rows = connection.execute(
        "SELECT id, reference FROM articles WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(article_ids)),),
    )
    return {row["id"]: reference_from_json(row["reference"]) for row in rows}


def expressions(connection: sqlite3.Connection, article_id: int) -> tuple[TimeExpression, ...]:
    """The time expressions of an article in the order of the text."""
    rows = connection.execute(
        f"SELECT {', '.join(EXPRESSION_COLUMNS)} FROM expressions "
        "WHERE article_id = ? AND ordinal >= 0 ORDER BY ordinal",
        (article_id,),
    )
    return tuple(expression_of(row) for row in rows)


def _digest(article: Article) -> bytes:
    return hashlib.sha256(f"{article.title}\0{article.text}".encode("utf-8", "replace")).digest()


def _find(connection: sqlite3.Connection, article: Article, digest: bytes) -> sqlite3.Row | None:
    """The row that holds this article already."""
    query = "SELECT id, path, text, language, stamp, reference FROM articles WHERE "
    found: sqlite3.Row | None = None
    if article.id:
        found = connection.execute(query + "id = ?", (article.id,)).fetchone()
    if found is None and article.path is not None:
        parameters = (path_key(article.path), article.part)
        found = connection.execute(query + "path = ? AND part = ?", parameters).fetchone()
        return found or _find_moved(connection, article, digest)
    return found


def _find_moved(connection: sqlite3.Connection, article: Article, digest: bytes) -> sqlite3.Row | None:
    rows = connection.execute(
        "SELECT id, path, text, language, stamp, reference FROM articles "
        "WHERE digest = ? AND part = ? AND path IS NOT NULL ORDER BY id",
        (digest, article.part),
    )
    for row in rows:
        path = path_of(row["path"])
        if path is not None and not os.path.exists(path):  # noqa: PTH110 - Path.exists() fails at a long name
            return row  # type: ignore[no-any-return]  # rows of sqlite3 are untyped
    return None


def _columns(article: Article, digest: bytes, stamp: str) -> dict[str, object]:
    reference = article.reference
    return {
        "path": None if article.path is None else path_key(article.path),
        "part": article.part,
        "stamp": stamp,
        "digest": digest,
        "title": storable(article.title),
        "text": storable(article.text),
        "language": article.language,
        "source": storable(article.source),
        "url": storable(article.url),
        "dateline": storable(article.dateline),
        "modified": article.modified,
        "published": interval_json(article.published),
        "reference": reference_json(reference),
        "reference_start": reference.interval.start if reference and reference.interval else None,
    }


def _insert(connection: sqlite3.Connection, article: Article, digest: bytes, stamp: str) -> int:
    columns = _columns(article, digest, stamp)
    names, places = ", ".join(columns), ", ".join("?" * len(columns))
    cursor = connection.execute(
        f"INSERT INTO articles ({names}) VALUES ({places})",
        tuple(columns.values()),
    )
    return int(cursor.lastrowid or 0)


def _update(connection: sqlite3.Connection, article_id: int, article: Article, digest: bytes, stamp: str) -> None:
    columns = _columns(article, digest, stamp)
    names = ", ".join(f"{name} = ?" for name in columns)
    connection.execute(f"UPDATE articles SET {names} WHERE id = ?", (*columns.values(), article_id))


def _store_expressions(
    connection: sqlite3.Connection, article_id: int, analysis: Analysis
) -> dict[TimeExpression, int]:
    """Write the expressions; the number of each. One that only an event has gets a negative number."""
    connection.execute("DELETE FROM expressions WHERE article_id = ?", (article_id,))
    numbers = {expression: ordinal for ordinal, expression in enumerate(analysis.expressions)}
    for event in analysis.events:
        if event.expression is not None and event.expression not in numbers:
            numbers[event.expression] = len(analysis.expressions) - len(numbers) - 1
    names = ", ".join(EXPRESSION_COLUMNS)
    places = ", ".join("?" * (2 + len(EXPRESSION_COLUMNS)))
    connection.executemany(
        f"INSERT INTO expressions (article_id, ordinal, {names}) VALUES ({places})",
        [(article_id, ordinal, *expression_columns(expression)) for expression, ordinal in numbers.items()],
    )
    return numbers
