"""Full-text search over articles and events (SQLite's FTS5, https://sqlite.org/fts5.html)."""

import re
import sqlite3

from timeline_app.library.records import Matches

_PARTS = re.compile(r'"([^"]*)"|(\w+)')
_WORD = re.compile(r"\w+")
_MAX_PARTS = 32
_ARTICLES = "SELECT rowid FROM article_texts WHERE article_texts MATCH ?"
_EVENTS = "SELECT rowid FROM event_texts WHERE event_texts MATCH ?"
_ROWS_AT_ONCE = 5_000
_NOTHING = Matches(frozenset(), frozenset())


def search(connection: sqlite3.Connection, query: str) -> Matches:
    """What holds all the words of `query`, in any order; accents and case do not matter.

    Words in quotation marks stand together; the last word may be the beginning of one.
    """
    expression = _expression(query)
    if not expression:
        return _NOTHING
    return Matches(_ids(connection, _ARTICLES, expression), _ids(connection, _EVENTS, expression))


def _ids(connection: sqlite3.Connection, query: str, expression: str) -> frozenset[int]:
    cursor = connection.cursor()
    cursor.row_factory = None
    cursor.execute(query, (expression,))
    found = set[int]()
    while rows := cursor.fetchmany(_ROWS_AT_ONCE):
        found.update(row[0] for row in rows)
    return frozenset(found)


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
