"""Folders to files: every article file below, in the order in which a person counts."""

import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from timeline_app.reading.files import display_name
from timeline_app.reading.reader import KINDS

_NUMBER = re.compile(r"(\d+)")


@dataclass(frozen=True, slots=True)
class Skipped:
    """A file or folder that was left out; `reason` is a sentence."""

    path: Path
    reason: str


def discover(paths: Iterable[Path]) -> Iterator[Path | Skipped]:
    """The files to read among files and folders, folders to any depth, sorted naturally ("2" before "10").

    Hidden files and folders below a given folder are passed over in silence; files of other kinds, and folders
    that may not be opened, come as `Skipped`. A folder is entered once, however many links lead to it. Whether a
    file can be opened is for `read` to say.
    """
    entered: set[tuple[int, int]] = set()
    for path in paths:
        yield from _walk(path, entered) if path.is_dir() else _sorted_out(path)


def _walk(folder: Path, entered: set[tuple[int, int]]) -> Iterator[Path | Skipped]:
    """A folder depth first, its own files before those of the folders in it."""
    waiting = [folder]
    while waiting:
        current = waiting.pop()
        try:
            status = current.stat()
            identity = status.st_dev, status.st_ino
            if identity in entered:
                continue
            entered.add(identity)
            with os.scandir(current) as found:
                entries = sorted(
                    (e for e in found if not e.name.startswith(".")), key=lambda e: natural_key(e.name)
                )
        except OSError as error:
            reason = (error.strerror or "unknown reason").lower()
            yield Skipped(current, f"The folder {display_name(current)} cannot be opened: {reason}.")
            continue
        folders = [Path(entry.path) for entry in entries if _is_folder(entry)]
        waiting.extend(reversed(folders))
        below = set(folders)
        for entry in entries:
            path = Path(entry.path)
            if path not in below:
                yield from _sorted_out(path)


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:  # a link to itself
        return False


def _sorted_out(path: Path) -> Iterator[Path | Skipped]:
    if path.suffix.lower() in KINDS or not os.path.lexists(path):  # what is not there is told by who reads it
        yield path
    else:
        yield Skipped(path, f"{display_name(path)} is not of a kind that can be read ({', '.join(KINDS)}).")


def natural_key(name: str) -> list[tuple[bool, int, str]]:
    """A sort key that counts: "part 2" before "part 10", and case does not matter."""
    parts = _NUMBER.split(name.casefold())
    return [(part.isdecimal(), int(part[:18]) if part.isdecimal() else 0, part) for part in parts if part]
