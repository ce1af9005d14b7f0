"""Opening a library file, transactions, and what SQLite's failures mean to a user."""

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from timeline_app.errors import LibraryError
from timeline_app.library.columns import decoded
from timeline_app.library.schema import APPLICATION_ID, VERSION, migrate

_BUSY_TIMEOUT_S = 10.0
_RETRY_S = 0.01

_DAMAGED = "is damaged. Open a copy of it, or begin a new library and open the articles again."
_SENTENCES = {
    sqlite3.SQLITE_NOTADB: "is not a timeline library. Choose a file that this program has saved (.timeline).",
    sqlite3.SQLITE_CORRUPT: _DAMAGED,
    # A rule of the tables that rows within keep none of, as when an end that is no number is to be noted.
    sqlite3.SQLITE_CONSTRAINT: _DAMAGED,
    sqlite3.SQLITE_BUSY: "is in use by another program. Close that program, then try again.",
    sqlite3.SQLITE_LOCKED: "is in use by another program. Close that program, then try again.",
    sqlite3.SQLITE_READONLY: "cannot be written to. Check its permissions, or copy it to where it may be written.",
    sqlite3.SQLITE_PERM: "cannot be opened. Check its permissions.",
    sqlite3.SQLITE_AUTH: "cannot be opened. Check its permissions.",
    sqlite3.SQLITE_CANTOPEN: "cannot be opened. Check that its folder exists and may be written to.",
    sqlite3.SQLITE_FULL: "cannot grow: the disk is full. Make room, then try again.",
    sqlite3.SQLITE_IOERR: "cannot be read or written: the disk reports an error. Check the disk.",
}


def connect(path: Path, *, create: bool, is_passed_on: bool = False) -> sqlite3.Connection:
    """A connection to the library at `path`, brought up to date; a new file where there is none and `create`.

    `is_passed_on`: for one thread after the other, not only for the one that opens it.
    Raises LibraryError where the file is no library, is damaged, locked, or of a newer version.
    """
    _check_place(path, create=create)
    with translated(path):
        connection = sqlite3.connect(
            path, timeout=_BUSY_TIMEOUT_S, isolation_level=None, check_same_thread=not is_passed_on
        )
        try:
            _prepare(connection, path)
        except BaseException:
            connection.close()
            raise
    return connection


def damaged(path: Path) -> LibraryError:
    """What to raise where a library holds what it cannot hold."""
    return LibraryError(f"The library “{path.name}” {_DAMAGED}")


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Raise what goes wrong with the file itself as LibraryError; a fault of our SQL stays what it is."""
    try:
        yield
    except sqlite3.Error as error:
        sentence = _sentence(error)
        if sentence is None:
            raise
        raise LibraryError(f"The library “{path.name}” {sentence}") from error


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[sqlite3.Connection]:
    """All that happens within is kept, or none of it."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield connection
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def save_copy(connection: sqlite3.Connection, target: Path, *, place: tuple[int, int] | None) -> None:
    """Write all of the library to `target`, which is replaced whole or not at all.

    `place` is the file that the connection was opened on (`place_of`): over itself nothing is written.
    """
    if place is not None and place_of(target) == place:
        return
    if not target.parent.is_dir():
        raise LibraryError(f"The library cannot be saved as “{target.name}”: there is no folder {target.parent}.")
    draft = target.with_name(f"{target.name}.part")
    try:
        draft.unlink(missing_ok=True)
        with translated(target):
            copy = sqlite3.connect(draft, isolation_level=None)
            try:
                connection.backup(copy)
                # A copy is one file that can be sent around; it becomes WAL again where it is opened.
                copy.execute("PRAGMA journal_mode = DELETE")
            finally:
                copy.close()
        for suffix in ("-wal", "-shm"):
            # The log of the file that is replaced would be played into its successor.
            target.with_name(target.name + suffix).unlink(missing_ok=True)
        draft.replace(target)
    except OSError as error:
        raise LibraryError(f"The library cannot be saved as “{target.name}”: {error.strerror}.") from error
    finally:
        _discard(draft)


def place_of(path: Path) -> tuple[int, int] | None:
    """What tells the file at `path` from another one put in its place; None where there is none."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino


def _check_place(path: Path, *, create: bool) -> None:
    try:
        if path.is_dir():
            raise LibraryError(f"“{path.name}” is a folder. Choose a library file (.timeline).")
        if path.exists():
            return
        if not create:
            raise LibraryError(f"The library “{path.name}” is not there any more: {path}.")
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise LibraryError(f"The library “{path.name}” cannot be opened: {error.strerror}.") from error


def _prepare(connection: sqlite3.Connection, path: Path) -> None:
    """Look before touching: a file that is none of ours stays as it is."""
    # In one transaction, so that all of it is of one moment: another may be making the library just now.
    connection.execute("BEGIN")
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    is_foreign = application != APPLICATION_ID and _has_tables(connection)
    connection.execute("COMMIT")
    if is_foreign:
        raise LibraryError(f"The library “{path.name}” {_SENTENCES[sqlite3.SQLITE_NOTADB]}")
    if version > VERSION:
        raise LibraryError(
            f"The library “{path.name}” was saved by a newer version of this program. "
            "Update the program to open it."
        )
    connection.row_factory = sqlite3.Row
    connection.text_factory = decoded
    _use_wal(connection)
    # In WAL mode this survives the death of the process at any moment; a power cut may cost the last articles.
    connection.execute("PRAGMA synchronous = NORMAL")
    if version < VERSION:
        with transaction(connection):
            migrate(connection)
    connection.execute("PRAGMA foreign_keys = ON")


def _use_wal(connection: sqlite3.Connection) -> None:
    """Switch to a write-ahead log; SQLite does not wait by itself where another is just switching."""
    deadline = time.monotonic() + _BUSY_TIMEOUT_S
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > deadline:
                raise
            time.sleep(_RETRY_S)
        else:
            return


def _has_tables(connection: sqlite3.Connection) -> bool:
    return connection.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchone() is not None


def _sentence(error: sqlite3.Error) -> str | None:
    code = getattr(error, "sqlite_errorcode", None)
    return None if code is None else _SENTENCES.get(code & 0xFF)


def _discard(draft: Path) -> None:
    for suffix in ("", "-journal", "-wal", "-shm"):
        draft.with_name(draft.name + suffix).unlink(missing_ok=True)
