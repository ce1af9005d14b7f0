"""The tables of a library file and how older files are brought up to date.

A step of `MIGRATIONS` is never changed once it was released: a new version adds one.
"""

import sqlite3
from collections.abc import Callable

from timeline_app.library.version_2 import VERSION_2
from timeline_app.library.version_3 import VERSION_3
from timeline_app.library.version_4 import VERSION_4

#: "TLIN": what `PRAGMA application_id` of every library says (https://sqlite.org/fileformat.html#application_id)
APPLICATION_ID = 0x544C494E

#: Times are seconds as in `Interval`; paths are bytes (`os.fsencode`), since a file's name need not be text.
_VERSION_1 = """
CREATE TABLE articles (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    path BLOB,
    part INTEGER NOT NULL,
    stamp TEXT NOT NULL,
    digest BLOB NOT NULL,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    language TEXT NOT NULL,
    source TEXT NOT NULL,
    url TEXT NOT NULL,
    dateline TEXT NOT NULL,
    modified INTEGER,
    published TEXT,
    reference TEXT,
    reference_start INTEGER,
    is_checked INTEGER NOT NULL DEFAULT 1,
    UNIQUE (path, part)
);
CREATE INDEX articles_by_digest ON articles (digest);

CREATE TABLE sentences (
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    offset_start INTEGER NOT NULL,
    offset_end INTEGER NOT NULL,
    start_s INTEGER,
    end_s INTEGER,
    granularity INTEGER,
    approximate INTEGER,
    PRIMARY KEY (article_id, ordinal)
) WITHOUT ROWID;

CREATE TABLE expressions (
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    offset_start INTEGER NOT NULL,
    offset_end INTEGER NOT NULL,
    text TEXT NOT NULL,
    type TEXT NOT NULL,
    value TEXT NOT NULL,
    mod TEXT NOT NULL,
    quant TEXT NOT NULL,
    freq TEXT NOT NULL,
    start_s INTEGER,
    end_s INTEGER,
    granularity INTEGER,
    approximate INTEGER,
    reason TEXT NOT NULL,
    PRIMARY KEY (article_id, ordinal)
) WITHOUT ROWID;

CREATE TABLE events (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    is_present INTEGER NOT NULL DEFAULT 1,
    title TEXT NOT NULL,
    start_s INTEGER,
    end_s INTEGER,
    granularity INTEGER,
    approximate INTEGER,
    is_year_assumed INTEGER NOT NULL,
    value TEXT NOT NULL,
    head_start INTEGER NOT NULL,
    head_end INTEGER NOT NULL,
    sentence_start INTEGER NOT NULL,
    sentence_end INTEGER NOT NULL,
    expression INTEGER,
    anchor TEXT NOT NULL,
    participants TEXT NOT NULL,
    place TEXT NOT NULL,
    confidence REAL NOT NULL,
    importance REAL NOT NULL,
    is_notable INTEGER NOT NULL,
    status TEXT NOT NULL,
    reason TEXT NOT NULL
);
CREATE INDEX events_by_article ON events (article_id);

CREATE TABLE edits (
    event_id INTEGER PRIMARY KEY REFERENCES events (id) ON DELETE CASCADE,
    title TEXT,
    start_s INTEGER,
    end_s INTEGER,
    granularity INTEGER,
    approximate INTEGER,
    is_hidden INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE state (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

-- Events as the user has them: found in the text as it is now, the user's edits laid over them.
CREATE VIEW edited_events AS
SELECT e.id, e.article_id, coalesce(d.title, e.title) AS title,
    coalesce(d.start_s, e.start_s) AS start_s, coalesce(d.end_s, e.end_s) AS end_s,
    coalesce(d.granularity, e.granularity) AS granularity, coalesce(d.approximate, e.approximate) AS approximate,
    e.is_year_assumed AND d.start_s IS NULL AS is_year_assumed, e.value,
    e.head_start, e.head_end, e.sentence_start, e.sentence_end, e.expression, e.anchor, e.participants,
    e.place, e.confidence, e.importance, e.status, e.reason,
    e.is_notable OR d.event_id IS NOT NULL AS is_notable, d.event_id IS NOT NULL AS is_edited,
    d.start_s IS NOT NULL AS is_redated, coalesce(d.is_hidden, 0) AS is_hidden
FROM events AS e LEFT JOIN edits AS d ON d.event_id = e.id
WHERE e.is_present;

CREATE VIRTUAL TABLE article_texts USING fts5 (
    title, text, content = 'articles', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);
CREATE TRIGGER article_texts_after_insert AFTER INSERT ON articles BEGIN
    INSERT INTO article_texts (rowid, title, text) VALUES (new.id, new.title, new.text);
END;
CREATE TRIGGER article_texts_after_delete AFTER DELETE ON articles BEGIN
    INSERT INTO article_texts (article_texts, rowid, title, text) VALUES ('delete', old.id, old.title, old.text);
END;
CREATE TRIGGER article_texts_after_update AFTER UPDATE OF title, text ON articles BEGIN
    INSERT INTO article_texts (article_texts, rowid, title, text) VALUES ('delete', old.id, old.title, old.text);
    INSERT INTO article_texts (rowid, title, text) VALUES (new.id, new.title, new.text);
END;

-- It keeps the sentence of each event, which stands nowhere else.
CREATE VIRTUAL TABLE event_texts USING fts5 (title, sentence, tokenize = 'unicode61 remove_diacritics 2');
CREATE TRIGGER event_texts_after_delete AFTER DELETE ON events BEGIN
    DELETE FROM event_texts WHERE rowid = old.id;
END;
"""


def _create(connection: sqlite3.Connection) -> None:
    """Version 1: articles, sentences, expressions, events, edits, state and the full-text indexes."""
    _run(connection, _VERSION_1)


def _add_entries(connection: sqlite3.Connection) -> None:
    """Version 2: events become entries; the user judges them, adds some, puts them into lanes, tags them."""
    _run(connection, VERSION_2)


def _note_changes(connection: sqlite3.Connection) -> None:
    """Version 3: what changes is noted."""
    _run(connection, VERSION_3)


def _keep_terms(connection: sqlite3.Connection) -> None:
    """Version 4: the terms of sentences are kept, and what the user says of sentences."""
    _run(connection, VERSION_4)


#: The step at index n brings a file of version n to version n + 1.
MIGRATIONS: tuple[Callable[[sqlite3.Connection], None], ...] = (_create, _add_entries, _note_changes, _keep_terms)
VERSION = len(MIGRATIONS)


def migrate(connection: sqlite3.Connection) -> None:
    """Bring the file up to date; call it within a transaction, so that it is done wholly or not at all.

    Foreign keys must not be enforced yet: a table that is rebuilt would take its rows' dependants with it.
    """
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    for step in MIGRATIONS[version:]:
        step(connection)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {VERSION}")


def _run(connection: sqlite3.Connection, script: str) -> None:
    for statement in _statements(script):
        connection.execute(statement)


def _statements(script: str) -> list[str]:
    """The statements of a script; `executescript` cannot be used, as it commits the open transaction."""
    found, lines = [], list[str]()
    for line in script.splitlines():
        lines.append(line)
        statement = "\n".join(lines)
        if sqlite3.complete_statement(statement):
            found.append(statement)
            lines.clear()
    return found
