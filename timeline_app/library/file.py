"""The open file beneath a library: reading and writing as a whole, what is kept under a key, copies."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from timeline_app.errors import LibraryError
from timeline_app.library.connection import connect, damaged, place_of, save_copy, transaction, translated


class LibraryFile:
    """One open file with its connection; what it holds is the business of `Library`."""

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self.path = path
        self._connection = connection
        self._place = place_of(path)

    @classmethod
    def open(cls, path: Path, *, create: bool = True, is_passed_on: bool = False) -> Self:
        """The library at `path`; an empty one where there is no file and `create`.

        `is_passed_on`: it is for one thread after the other, never for two at once.
        Raises LibraryError where it is none, is damaged, in use, or was saved by a newer version.
        """
        place = path.absolute()  # what is remembered of it must hold in every folder
        return cls(place, connect(place, create=create, is_passed_on=is_passed_on))

    @property
    def place(self) -> tuple[int, int] | None:
        """What tells the open file from another one that is put in its place."""
        return self._place

    @property
    def is_in_place(self) -> bool:
        """Whether the open file is the one that is found at its path."""
        return place_of(self.path) == self._place

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def get_state(self, key: str, default: Any = None) -> Any:
        """What was kept under `key` (anything that JSON can hold); `default` where it is nothing or damaged."""
        with self._reading() as connection:
            row = connection.execute("SELECT value FROM state WHERE key = ?", (key,)).fetchone()
        try:
            return default if row is None else json.loads(row["value"])
        except (TypeError, ValueError, RecursionError):
            return default

    def set_state(self, key: str, value: Any) -> None:
        """Keep something that JSON can hold: the view, the range, the selection."""
        with translated(self.path), transaction(self._connection) as connection:
            connection.execute("REPLACE INTO state VALUES (?, ?)", (key, json.dumps(value)))

    def save_as(self, path: Path) -> None:
        """Write all of it to another file, which is replaced whole or not at all; this one stays open."""
        save_copy(self._connection, path, place=self._place)

    @contextmanager
    def standing_still(self) -> Iterator[None]:
        """All reads within see the library at one moment, whatever others write meanwhile."""
        with translated(self.path):
            self._connection.execute("BEGIN")
            try:
                yield
            finally:
                if self._connection.in_transaction:  # SQLite has ended it where the disk failed
                    self._connection.execute("COMMIT")

    @contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        with translated(self.path):
            try:
                yield self._connection
            except (TypeError, ValueError, ArithmeticError, RecursionError) as error:
                raise damaged(self.path) from error  # values of a kind that none of ours writes

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        if not self.is_in_place:
            # SQLite would go on writing to the file that nobody can find any more.
            raise LibraryError(
                f"The library “{self.path.name}” was deleted, moved or replaced while it was open. "
                "Save it as another file to keep what is shown."
            )
        with translated(self.path), transaction(self._connection):
            yield self._connection
