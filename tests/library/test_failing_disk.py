"""What a disk that fails while a library is read leaves behind: a sentence that says so, and nothing open."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from timeline_app.errors import LibraryError
from timeline_app.library import Library
from timeline_app.model import Analysis

OPEN_FILES = Path("/proc/self/fd")

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells which files are open")


@contextmanager
def failing(path: Path) -> Iterator[None]:
    """Within, no page of an open file can be read: in its place stands one of its size for writing alone."""
    numbers = [int(entry.name) for entry in OPEN_FILES.iterdir() if entry.exists() and entry.resolve() == path]
    kept = [os.dup(number) for number in numbers]
    blind = os.open(shutil.copy(path, path.with_suffix(".blind")), os.O_WRONLY)
    try:
        for number in numbers:
            os.dup2(blind, number)
        yield
    finally:
        for number, before in zip(numbers, kept, strict=True):
            os.dup2(before, number)
            os.close(before)
        os.close(blind)


def test_a_disk_that_fails_amid_a_still_view_is_told_and_leaves_none_open(
    tmp_path: Path, make_analysis: Callable[..., Analysis]
) -> None:
    path = tmp_path / "kept.timeline"
    with Library.open(path) as library:
        library.add(make_analysis())
    with Library.open(path) as library:
        fails = pytest.raises(LibraryError, match="the disk reports an error")
        with failing(path), fails, library.standing_still():
            library.sentences()
        with library.standing_still():
            assert len(library.sentences()) == 3
