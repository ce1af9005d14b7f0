"""Bytes of a file, or a sentence that says why there are none."""

import os
import stat
import unicodedata
from pathlib import Path

from timeline_app.errors import ReadError
from timeline_app.settings import MAX_FILE_BYTES

_READS = 2


def display_name(path: Path) -> str:
    """The name of a file as it can be shown in a sentence, in quotes.

    Control characters and those that turn the direction of writing are escaped, so that a name can neither break
    the line nor disguise itself; bytes that are no text show as escapes too.
    """
    shown = "".join(
        char.encode("unicode_escape", "surrogatepass").decode("ascii") if _is_hidden(char) else char
        for char in path.name or str(path)
    )
    return f"“{shown}”"


def read_bytes(path: Path) -> bytes:
    """The whole of a regular file, as it stood at one moment.

    A file that changes while it is read is read once more. Raises ReadError with a sentence where it is missing,
    not allowed, no file, empty, larger than `settings.MAX_FILE_BYTES`, or still changing.
    """
    name = display_name(path)
    try:
        for _ in range(_READS):
            data = _read_unchanged(path, name)
            if data is not None:
                return data
    except FileNotFoundError as error:
        raise ReadError(f"{name} is not there: its name is another, or it was moved or deleted.") from error
    except PermissionError as error:
        raise ReadError(f"{name} may not be read: ask for the permission, or copy it elsewhere.") from error
    except (OSError, ValueError) as error:  # ValueError: a name with a null character
        raise ReadError(f"{name} cannot be read: {_reason(error)}.") from error
    raise ReadError(f"{name} changes while it is read: open it again when it is finished.")


def _read_unchanged(path: Path, name: str) -> bytes | None:
    """The bytes of the file, or None where it changed meanwhile."""
    # Not blocking: opening a named pipe that nobody writes to would wait for ever.
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    with os.fdopen(handle, "rb") as file:
        before = os.fstat(handle)
        if not stat.S_ISREG(before.st_mode):
            raise ReadError(f"{name} is not a file that holds text.")
        if before.st_size > MAX_FILE_BYTES:
            limit = MAX_FILE_BYTES // 1024**2
            raise ReadError(
                f"{name} is too large: it has {before.st_size / 1024**2:,.0f} MB, the limit is {limit}."
            )
        data = file.read(MAX_FILE_BYTES + 1)
        after = os.fstat(handle)
    if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns) or len(data) != after.st_size:
        return None
    if not data:
        raise ReadError(f"{name} is empty.")
    return data


def _is_hidden(char: str) -> bool:
    return unicodedata.category(char) in ("Cc", "Cf", "Cs", "Zl", "Zp")


def _reason(error: Exception) -> str:
    return (
        (error.strerror or "the system refused it").lower()
        if isinstance(error, OSError)
        else "its name is no name"
    )
