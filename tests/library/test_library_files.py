"""What is opened and what is refused, what survives, what a copy holds."""

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from timeline_app.errors import LibraryError
from timeline_app.library import Library, Listing, schema
from timeline_app.library.schema import APPLICATION_ID, MIGRATIONS, VERSION
from timeline_app.model import Analysis, Event, Mark

Make = Callable[..., Analysis]

HERE = Path(__file__).parent


def _old(path: Path, version: int) -> None:
    """A library as the program of that version left it."""
    connection = sqlite3.connect(path, isolation_level=None)
    for step in MIGRATIONS[:version]:
        step(connection)
    connection.executescript((HERE / f"version_{version}.sql").read_text(encoding="utf-8"))
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {version}")
    connection.close()


def test_a_library_of_version_1_opens_with_all_that_it_holds(tmp_path: Path) -> None:
    path = tmp_path / "old.timeline"
    _old(path, 1)
    with Library.open(path, create=False) as library:
        (listing,) = library.listings(is_counted=True)
        assert (listing.title, listing.path, listing.event_count) == ("Minister resigns", Path("/old/oslo.txt"), 1)
        assert listing.reference is not None
        assert listing.reference.is_year_assumed
        assert str(listing.reference.candidates[0].interval) == "2020-05-04"
        (event,) = library.events_of(3)
        assert (event.title, event.value, event.participants) == ("Talks fail", "2021-05-04", ("the minister",))
        assert event.expression is not None
        assert event.expression.text == "Tuesday"
        assert library.sentences()[0].text == "The minister held talks on Tuesday."
        assert library.search("fail").event_ids == {8}
        assert library.get_state("range") == "2021-05"
        library.edit_event(8, title="")
        assert library.titles([8]) == {8: "The minister held talks"}
    connection = sqlite3.connect(path)
    assert connection.execute("PRAGMA user_version").fetchone() == (VERSION,)
    connection.close()


def test_a_migrated_library_is_as_one_that_was_made_new(tmp_path: Path) -> None:
    path, new = tmp_path / "old.timeline", tmp_path / "new.timeline"
    _old(path, 1)
    schemas = []
    for place in (path, new):
        Library.open(place).close()
        connection = sqlite3.connect(place)
        schemas.append(sorted(connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_master")))
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        connection.close()
    assert schemas[0] == schemas[1]


def test_a_migrated_library_is_merged_wholly_and_gives_no_number_twice(tmp_path: Path) -> None:
    path = tmp_path / "old.timeline"
    _old(path, 1)
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("UPDATE sqlite_sequence SET seq = 20 WHERE name = 'events'")
    connection.close()
    with Library.open(path) as library:
        assert library.unsettled() == [(1620086400, 1620172800)]
        assert library.tellings()[0].title == "Talks fail"
        library.remove_articles([3])
        assert library.add_event(Event("By hand", None, "", 0, 0, 0, 0)) == 21


def test_a_migration_that_is_cut_off_leaves_the_library_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "old.timeline"
    _old(path, 1)
    before = path.read_bytes()

    def cut_off(connection: sqlite3.Connection) -> None:
        MIGRATIONS[1](connection)
        raise KeyboardInterrupt

    monkeypatch.setattr(schema, "MIGRATIONS", (MIGRATIONS[0], cut_off))
    with pytest.raises(KeyboardInterrupt):
        Library.open(path)
    monkeypatch.undo()
    connection = sqlite3.connect(path)
    assert connection.execute("PRAGMA user_version").fetchone() == (1,)
    assert connection.execute("SELECT count(*) FROM edits").fetchone() == (1,)
    connection.close()
    assert len(path.read_bytes()) == len(before)
    with Library.open(path) as library:
        assert library.titles([8]) == {8: "Talks fail"}


def test_a_library_of_version_2_opens_with_all_that_it_holds(tmp_path: Path) -> None:
    path = tmp_path / "old.timeline"
    _old(path, 2)
    with Library.open(path, create=False) as library:
        letter, talks = library.event_details()
        assert (letter.event.title, letter.is_manual, letter.article_title) == ("Letter sent", True, "")
        assert (talks.event.title, talks.telling_ids, talks.sources) == ("Talks fail", (9, 8), ("BT", "NRK"))
        assert (talks.lane, talks.colour, talks.tags, talks.note) == ("Court", "teal", ("law",), "ask her")
        assert talks.event.participants == ("Oslo", "the minister")
        assert (library.tags(), library.lanes()) == (["law"], ["Court"])
        assert library.verdicts() == [(8, 9, True), (8, 10, False)]
        assert library.unsettled() == []
        assert (library.search("ask").event_ids, library.search("tuesday").event_ids) == ({9}, {8})
        library.edit_event(9, title="", lane="", colour="", tags=(), note="")
        assert library.event_details()[1].telling_ids == (8, 9)


def test_a_library_of_version_3_opens_with_all_that_it_holds(tmp_path: Path) -> None:
    path = tmp_path / "old.timeline"
    _old(path, 3)
    with Library.open(path, create=False) as library:
        (detail,) = library.event_details()
        assert (detail.event.title, detail.tags) == ("The minister held talks", ("law",))
        (row,) = library.sentences()
        assert row.text == "The minister held talks on Tuesday."
        assert library.sentence_marks() == {}
        seen = library.last_change()
        library.mark_sentences({(3, row.start): Mark.PINNED})
        assert library.sentence_marks() == {(3, row.start): Mark.PINNED}
        assert library.last_change() == seen


def test_a_new_library_names_itself_in_the_file(library: Library) -> None:
    library.close()
    assert library.path.read_bytes()[68:72] == APPLICATION_ID.to_bytes(4, "big")


def test_a_library_is_made_with_its_folders(tmp_path: Path) -> None:
    Library.open(tmp_path / "new" / "folder" / "a.timeline").close()
    assert (tmp_path / "new" / "folder" / "a.timeline").is_file()


def test_a_library_knows_its_place_whatever_the_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with Library.open(Path("var/story.timeline")) as library:
        assert library.path == tmp_path / "var" / "story.timeline"


def test_many_may_make_the_same_library_at_once(tmp_path: Path) -> None:
    for attempt in range(15):
        path, gate = tmp_path / f"{attempt}.timeline", threading.Barrier(6)
        with ThreadPoolExecutor(6) as pool:
            opened = [pool.submit(_make_and_use, path, gate) for _ in range(6)]
        assert [future.result() for future in opened] == [[]] * 6


def _make_and_use(path: Path, gate: threading.Barrier) -> list[Listing]:
    gate.wait()
    with Library.open(path) as library:
        library.set_state("key", 1)
        return library.listings()


def _foreign_database(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE bookmarks (url TEXT)")
    connection.commit()
    connection.close()


def _newer(path: Path) -> None:
    Library.open(path).close()
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA user_version = {VERSION + 1}")
    connection.commit()
    connection.close()


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda path: path.write_text("This is a letter. " * 99), "is not a timeline library"),
        (_foreign_database, "is not a timeline library"),
        (
            lambda path: path.write_bytes(b"SQLite format 3\0" + b"\x07" * 5000),
            "is not a timeline library|damaged",
        ),
        (_newer, "newer version"),
        (Path.mkdir, "is a folder"),
        (Path.exists, "is not there any more"),
    ],
)
def test_what_is_no_library_is_refused_and_left_alone(
    tmp_path: Path, make: Callable[[Path], object], words: str
) -> None:
    path = tmp_path / "odd.timeline"
    make(path)
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(LibraryError, match=words) as caught:
        Library.open(path, create=False)
    assert "odd.timeline" in str(caught.value)
    assert (path.read_bytes() if path.is_file() else None) == before


def test_a_damaged_library_is_told_as_damaged(library: Library, make_analysis: Make) -> None:
    for number in range(40):
        library.add(make_analysis(f"{number}.txt", text=f"OSLO, May 4. The minister held {number} talks. " * 40))
    library.close()
    data = bytearray(library.path.read_bytes())
    data[8192:] = b"\xa5" * (len(data) - 8192)
    library.path.write_bytes(data)
    with pytest.raises(LibraryError, match=r"is damaged|not a timeline library"):
        _use(library.path)


def _use(path: Path) -> None:
    with Library.open(path) as library:
        library.listings()
        library.sentences()
        library.event_details()
        library.search("minister")


def test_a_truncated_library_is_told_as_damaged(library: Library, make_analysis: Make) -> None:
    for number in range(20):
        library.add(make_analysis(f"{number}.txt", text=f"OSLO, May 4. The minister held {number} talks. " * 40))
    library.close()
    os.truncate(library.path, library.path.stat().st_size // 2)
    with pytest.raises(LibraryError, match="is damaged"):
        _use(library.path)


def test_a_library_that_another_program_holds_is_told_so(
    library: Library, make_analysis: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("timeline_app.library.connection._BUSY_TIMEOUT_S", 0.05)
    other = sqlite3.connect(library.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with Library.open(library.path) as second, pytest.raises(LibraryError, match="in use by another program"):
        second.add(make_analysis())
    other.close()


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere")
def test_a_library_in_a_folder_that_may_not_be_written_is_told_so(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(LibraryError):
        Library.open(tmp_path / "a" / "b.timeline")
    tmp_path.chmod(0o700)


def test_what_fails_in_the_middle_leaves_nothing(library: Library, make_analysis: Make) -> None:
    good, bad = make_analysis(), make_analysis("bad.txt")
    object.__setattr__(bad.events[2], "status", None)  # no engine makes such an event
    with pytest.raises(AttributeError):
        library.add_file(good.article.path or library.path, [good, bad])
    assert library.listings() == []
    library.add(good)
    assert len(library.listings()) == 1


def test_a_copy_holds_everything_and_is_one_file(library: Library, make_analysis: Make, tmp_path: Path) -> None:
    article_id = library.add(make_analysis())
    library.set_state("view", [1, 2.5])
    target = tmp_path / "copy.timeline"
    library.save_as(target)
    assert {path.name for path in tmp_path.glob("copy*")} == {"copy.timeline"}
    assert b"WAL" not in target.read_bytes()[:16]
    with Library.open(target, create=False) as copy:
        assert copy.analysis(article_id) == library.analysis(article_id)
        assert copy.get_state("view") == [1, 2.5]
        copy.set_state("view", None)
    assert library.get_state("view") == [1, 2.5]


def test_saving_over_another_library_takes_its_place_wholly(
    library: Library, make_analysis: Make, tmp_path: Path
) -> None:
    target = tmp_path / "target.timeline"
    with Library.open(target) as old:
        old.add(make_analysis("old.txt"))
        old.add(make_analysis("older.txt"))
        # As if the program had been killed with it open: its log is still there.
        for suffix in ("-wal", "-shm"):
            shutil.copy(f"{target}{suffix}", f"{target}{suffix}.kept")
    for suffix in ("-wal", "-shm"):
        shutil.move(f"{target}{suffix}.kept", f"{target}{suffix}")
    library.add(make_analysis("new.txt"))
    library.save_as(target)
    with Library.open(target) as replaced:
        assert [listing.path and listing.path.name for listing in replaced.listings()] == ["new.txt"]


def test_saving_under_its_own_name_changes_nothing(library: Library, make_analysis: Make) -> None:
    library.add(make_analysis())
    library.save_as(library.path)
    assert len(library.listings()) == 1


@pytest.mark.parametrize("is_replaced", [True, False])
def test_a_library_whose_file_went_takes_nothing_more_and_can_be_saved(
    library: Library, make_analysis: Make, tmp_path: Path, is_replaced: bool
) -> None:
    library.add(make_analysis("mine.txt"))
    if is_replaced:
        other = tmp_path / "other.timeline"
        Library.open(other).close()
        other.replace(library.path)
    else:
        library.path.unlink()
    with pytest.raises(LibraryError, match="deleted, moved or replaced"):
        library.add(make_analysis("late.txt"))
    library.set_state("view", [1.0, 2.0])  # what is only looked at does not stand in the way of closing
    for target in (tmp_path / "rescued.timeline", library.path):
        library.save_as(target)
        with Library.open(target, create=False) as rescued:
            assert [listing.path and listing.path.name for listing in rescued.listings()] == ["mine.txt"]


def test_a_copy_that_cannot_be_written_says_so(library: Library, tmp_path: Path) -> None:
    with pytest.raises(LibraryError, match="cannot be saved"):
        library.save_as(tmp_path / "no" / "such" / "folder.timeline")


_KILLED = """
import sys
from pathlib import Path
from timeline_app.library import Library
from timeline_app.model import Analysis, Article
with Library.open(Path(sys.argv[1])) as library:
    for number in range(100000):
        path = Path(f"/x/{number}")
        article = Article(f"T{number}", f"Text {number}. " * 200, path=path)
        ids = library.add_file(path, [Analysis(article, ((0, 5),), (), ())])
        print(ids[0], flush=True)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="there is no kill -9 here")
def test_kill_9_in_the_middle_loses_nothing_that_was_finished(tmp_path: Path) -> None:
    path = tmp_path / "killed.timeline"
    root = HERE.parent.parent
    child = subprocess.Popen(
        [sys.executable, "-c", _KILLED, str(path)], stdout=subprocess.PIPE, text=True, cwd=root
    )
    assert child.stdout
    finished = [int(child.stdout.readline()) for _ in range(25)]
    time.sleep(0.05)
    child.kill()
    finished += [int(line) for line in child.stdout.read().split()]
    child.wait()
    child.stdout.close()
    with Library.open(path, create=False) as library:
        kept = {listing.id for listing in library.listings()}
        assert set(finished) <= kept
        assert len(kept) <= len(finished) + 1
        assert all(library.article(article_id).text for article_id in kept)
        assert library.search("text").article_ids == kept
