"""A library from elsewhere may hold words that nobody wrote by hand: as much is shown of them as one can read."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from tests.ui.windows import Settle
from timeline_app.library import Library
from timeline_app.model import Anchor, Event, Interval
from timeline_app.ui import present
from timeline_app.ui.panels.event_dialog import EventDialog
from timeline_app.ui.window import MainWindow

LONG = "x" * 1_000_000
KEYS = ("range", "ranges", "filter", "lanes", "lane_layout", "view", "article", "merging rules")


@pytest.fixture
def window(open_window: Callable[..., MainWindow], settle: Settle, tmp_path: Path) -> MainWindow:
    path = tmp_path / "hostile.timeline"
    with Library.open(path) as library:
        event = Event(
            "Dam broke",
            Interval.day(2020, 8, 18),
            "",
            0,
            0,
            0,
            0,
            anchor=Anchor.USER,
            importance=0.9,
            confidence=1.0,
        )
        event_id = library.add_event(event)
        library.edit_event(event_id, note=LONG, tags=(LONG, "court"), lane=LONG, title=LONG)
    window = open_window(library=path)
    window.work.desk.select_event(event_id)
    return window


def test_what_is_shown_of_an_event_is_bounded(window: MainWindow) -> None:
    detail = window.work.session.detail(window.work.desk.event_id)
    assert detail is not None
    assert len(present.event_tooltip(detail, window.work.desk.locale)) < 5_000
    window.work.parts.show_events()
    index = window.work.parts.events.view.model().index(0, 1)
    assert len(index.data()) < 1_000


def test_a_dialog_shows_a_part_and_changes_nothing_that_nobody_touched(window: MainWindow, settle: Settle) -> None:
    session = window.work.session
    before = session.detail(window.work.desk.event_id)
    window._do("edit_event")
    dialog = window.findChild(EventDialog)
    assert dialog is not None
    assert len(dialog.note_field.toPlainText()) < 100_000
    dialog.accept()
    settle(window)
    assert session.detail(window.work.desk.event_id) == before


@pytest.mark.parametrize(
    "kept",
    [
        "{",
        "[" * 100_000,
        "[1]",
        "[1, 2, 3]",
        '["a", "b"]',
        "[NaN, 1]",
        "[-Infinity, 1e999]",
        f"[0, 1{'0' * 400}]",
        "[5, 1]",
        '{"by": [], "participants": "x", "weights": 1}',
        '"x"',
        "-3",
        "1.5",
    ],
)
def test_a_damaged_view_of_a_library_is_the_first_one(
    open_window: Callable[..., MainWindow], tmp_path: Path, kept: str
) -> None:
    path = tmp_path / "damaged.timeline"
    interval = Interval.day(2020, 8, 18)
    with Library.open(path) as library:
        library.add_event(Event("Dam broke", interval, "", 0, 0, 0, 0, anchor=Anchor.USER))
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.executemany("REPLACE INTO state VALUES (?, ?)", [(key, kept) for key in KEYS])
    work = open_window(library=path).work
    assert work.session.counts().events == 1
    assert not work.session.ranges
    start, end = work.parts.timeline.view
    assert start < interval.start < interval.end < end
    assert work.desk.article_id == 0
