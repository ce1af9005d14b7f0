"""What is shown of a library stays while it is read again, and reading ends where nobody waits for it."""

import threading
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from timeline_app.library import Library, bulk
from timeline_app.model import Anchor, Event, Interval
from timeline_app.services import cataloguing, parts
from timeline_app.summaries import Length
from timeline_app.ui import session as session_module
from timeline_app.ui.jobs import Jobs
from timeline_app.ui.session import Session
from timeline_app.ui.snapshot import Asked, Snapshot, read

EVENTS = 60


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A library that is read in many steps, as one of a million events is."""
    monkeypatch.setattr(cataloguing, "_FIRST", 10)
    monkeypatch.setattr(cataloguing, "_MOST_CHANGED", 5)
    monkeypatch.setattr(parts, "OWN_STEPS", 1_000)
    monkeypatch.setattr(bulk, "STEP", 5)
    path = tmp_path / "steps.timeline"
    with Library.open(path) as library:
        for number in range(EVENTS):
            day = Interval.day(2000 + number // 12, 1 + number % 12, 1)
            library.add_event(Event(f"Event {number}", day, "", 0, 0, 0, 0, anchor=Anchor.USER))
    return path


def _change_all(path: Path) -> None:
    with Library.open(path) as library:
        for event_id in library.titles(range(1, EVENTS + 1)):
            library.edit_event(event_id, title=f"Changed {event_id}")


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:
    errors: list[object] = []
    jobs = Jobs(errors.append)
    made = Session(jobs, method="lexrank", length=Length(3))
    yield made
    made.close()
    jobs.stop()
    assert errors == []


def test_much_that_changed_is_shown_with_all_the_rest(qtbot: QtBot, session: Session, path: Path) -> None:
    shown: list[Snapshot] = []
    session.refreshed.connect(shown.append)
    session.open(path)
    qtbot.waitUntil(lambda: bool(shown) and shown[-1].catalogue.is_whole)
    assert len(shown) > 2, "the first reading comes in parts"
    shown.clear()
    _change_all(path)
    session.refresh()
    qtbot.waitUntil(lambda: bool(shown) and shown[-1].catalogue.is_whole)
    assert [len(snapshot) for snapshot in shown] == [EVENTS]
    assert session.detail(7) is not None


def test_reading_can_be_stopped_between_any_two_steps(path: Path) -> None:
    with Library.open(path) as library:
        steps = len(library.spans())
    assert steps > 5
    assert sum(value is None for value in read(path, None, Asked)) >= steps


def test_another_library_does_not_wait_until_the_first_one_is_read(
    qtbot: QtBot, session: Session, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other, gate = tmp_path / "other.timeline", threading.Event()
    shown: list[Snapshot] = []

    def held_up(which: Path, *rest: Any) -> Generator[Snapshot | None, None, Snapshot | None]:
        steps = read(which, *rest)
        while True:
            try:
                value = next(steps)
            except StopIteration as stop:
                return stop.value  # type: ignore[no-any-return]  # what a generator returns has no type here
            if which == path:
                gate.wait(20)
            yield value

    monkeypatch.setattr(session_module, "read", held_up)
    session.refreshed.connect(shown.append)
    session.open(path)
    session.open(other)
    try:
        qtbot.waitUntil(lambda: bool(shown) and shown[-1].catalogue.is_whole)
    finally:
        gate.set()
    assert {snapshot.reading.path for snapshot in shown} == {other}
