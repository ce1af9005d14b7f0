"""Folders to files: order, depth, links, what is left out and why."""

import os
import time
from pathlib import Path

import pytest

from timeline_app.reading import Skipped, discover


def make(root: Path, *names: str) -> None:
    for name in names:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x")


def found(root: Path, *given: str) -> list[str]:
    paths = [root / name for name in given] or [root]
    return [str(item.relative_to(root)) for item in discover(paths) if isinstance(item, Path)]


def test_files_come_in_the_order_in_which_a_person_counts(tmp_path: Path) -> None:
    make(tmp_path, "part 10.txt", "part 2.txt", "Part 1.md", "z/a.html", "b/deep/er/c.xhtml", "b/x.htm")
    assert found(tmp_path) == [
        "Part 1.md",
        "part 2.txt",
        "part 10.txt",
        "b/x.htm",
        "b/deep/er/c.xhtml",
        "z/a.html",
    ]


def test_files_of_other_kinds_are_named_and_hidden_ones_are_not(tmp_path: Path) -> None:
    make(tmp_path, "a.txt", "b.pdf", "c", ".hidden.txt", ".git/d.txt")
    items = list(discover([tmp_path]))
    assert [item.path.name for item in items if isinstance(item, Skipped)] == ["b.pdf", "c"]
    assert all(
        "kind" in item.reason and item.path.name in item.reason for item in items if isinstance(item, Skipped)
    )
    assert found(tmp_path) == ["a.txt"]


def test_loops_of_links_end(tmp_path: Path) -> None:
    make(tmp_path, "a/b/one.txt", "a/two.txt")
    (tmp_path / "a/b/up").symlink_to(tmp_path / "a", target_is_directory=True)
    (tmp_path / "self").symlink_to(tmp_path / "self")
    assert sorted(found(tmp_path)) == ["a/b/one.txt", "a/two.txt"]


def test_files_and_folders_may_be_mixed_and_files_need_not_exist(tmp_path: Path) -> None:
    make(tmp_path, "in/a.txt", "b.md")
    assert found(tmp_path, "b.md", "in", "gone.txt") == ["b.md", "in/a.txt", "gone.txt"]


def test_a_folder_that_may_not_be_opened_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: object) -> object:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "scandir", refuse)
    (item,) = discover([tmp_path])
    assert isinstance(item, Skipped)
    assert "permission denied" in item.reason


def test_very_deep_folders_are_walked(tmp_path: Path) -> None:
    make(tmp_path, "/".join(["d"] * 300) + "/a.txt")
    assert len(found(tmp_path)) == 1


def test_five_thousand_files_are_found_without_opening_them(tmp_path: Path) -> None:
    for number in range(5000):
        (tmp_path / f"article {number}.txt").touch()
    began = time.process_time()
    names = found(tmp_path)
    assert time.process_time() - began < 5  # a tenth of that in fact: it must not grow with the square
    assert names[:3] == ["article 0.txt", "article 1.txt", "article 2.txt"]
    assert len(names) == 5000
