"""Where the data go: standard output, or a file that is replaced when all has been written."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

import click


def prepare_output() -> None:
    """UTF-8 whatever the locale; a file name that is no text shows its bytes as escapes."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def table_width(output: Path | None) -> int | None:
    """The cells that a table has to fit: those of the terminal, or COLUMNS; None for a file or a pipe."""
    if output is not None:
        return None
    if sys.stdout.isatty() or os.environ.get("COLUMNS", "").isdecimal():
        return shutil.get_terminal_size((120, 40)).columns
    return None


def is_bar_apart(output: Path | None, form: str) -> bool:
    """Whether a bar would not stand among the data: lines that come one by one on the same terminal."""
    return output is not None or form == "table" or not sys.stdout.isatty()


@contextmanager
def target(output: Path | None, paths: Sequence[Path]) -> Iterator[TextIO]:
    """Where the data go. A file is replaced when all has been written; one that is read is not written to."""
    if output is None:
        yield sys.stdout
        return
    try:
        if output.exists() and any(path.exists() and path.samefile(output) for path in paths):
            raise click.UsageError(f"--output is one of the files to read: {output}")
        is_device = output.exists() and not output.is_file()
        draft = output if is_device else output.with_name(f"{output.name}.part")
        try:
            with draft.open("w", encoding="utf-8", errors="backslashreplace", newline="") as stream:
                yield stream
            if not is_device:
                draft.replace(output)
        finally:
            if not is_device:
                draft.unlink(missing_ok=True)
    except OSError as error:
        raise click.UsageError(f"--output cannot be written to {output}: {error.strerror}.") from error
