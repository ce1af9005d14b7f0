"""Full-text search over articles and events (SQLite's FTS5, https://sqlite.org/fts5.html)."""

import re
import sqlite3

from timeline_app.library import details
from timeline_app.library.entries import IS_VISIBLE
from timeline_app.library.records import Hits, Matches

_PARTS = re.compile(r'"([^"]*)"|(\w+)')
_WORD = re.compile(r"\w+")
_MAX_PARTS = 32
_ARTICLES = "SELECT rowid FROM article_texts WHERE article_texts MATCH ?"
_EVENTS = (
    "SELECT e.id FROM event_texts AS t JOIN edited_events AS e ON e.id = t.rowid "
    f"WHERE event_texts MATCH ? AND {IS_VISIBLE}"
)
_HITS = "SELECT rowid FROM event_texts WHERE event_texts MATCH ?"
_ROWS_AT_ONCE = 5_000
_NOTHING = Matches(frozenset(), frozenset())


def search(connection: sqlite3.Connection, query: str) -> Matches:
    """What holds all the words of `query`, in any order; accents and case do not matter.

    Words in quotation marks stand together; the last word may be the beginning of one. An entry is found when any
    of its tellings is.
    """
    expression = _expression(query)
    if not expression:
        return _NOTHING
    return Matches(
        article_ids=_ids(connection, _ARTICLES, expression),
        event_ids=details.leaders(connection, _ids(connection, _EVENTS, expression)),
    )


def hits(connection: sqlite3.Connection, query: str) -> Hits:
    """The articles and events that hold the words of `query`, as `search` reads it."""
    expression = _expression(query)
    if not expression:
        return Hits(frozenset(), [])
    cursor = connection.cursor()
    cursor.row_factory = None
    cursor.execute(_HITS, (expression,))
    event_ids = list[int]()
    while rows := cursor.fetchmany(_ROWS_AT_ONCE):
        event_ids += [row[0] for row in rows]
    return Hits(_ids(connection, _ARTICLES, expression), event_ids)


def _ids(connection: sqlite3.Connection, query: str, expression: str) -> frozenset[int]:
    return frozenset(row[0] for row in connection.execute(query, (expression,)))


def _expression(query: str) -> str:
    """The query in FTS5's language: every word quoted, so that nothing of it is an operator."""
    terms = []
    for found in _PARTS.finditer(query):
        words = _WORD.findall(found[1] or found[2] or "")
        if words:
            terms.append('"' + " ".join(words) + '"')
    if terms and not query.rstrip().endswith('"') and _ends_in_word(query):
        terms[-1] += " *"
    return " ".join(terms[:_MAX_PARTS])


def _ends_in_word(query: str) -> bool:
    return query[-1:].isalnum()
