"""The table of a real library: sorted by meaning, found by its first letters, its rows read as they are shown."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.windows import Settle
from timeline_app.library import Library
from timeline_app.model import (
    Analysis,
    Anchor,
    Article,
    Event,
    Interval,
    Origin,
    Participant,
    Ranges,
    ReferenceDate,
)
from timeline_app.ui.panels.event_model import Column
from timeline_app.ui.window import MainWindow

#: title, year (None for no date), participants, how sure
TOLD = (
    ("beta talks held", 2020, ("Macron",), 0.9),
    ("Alpha dam broke", 1920, (), 0.6),
    ("gamma vote lost", None, ("Zeh", "Anders"), 0.1),
    ("Delta strike ended", 1990, ("anders",), 0.55),
)


@pytest.fixture
def window(open_window: Callable[..., MainWindow], settle: Settle, tmp_path: Path) -> MainWindow:
    path = tmp_path / "told.timeline"
    with Library.open(path) as library:
        text, events = "", []
        for title, year, cast, sure in TOLD:
            start, text = len(text), f"{text}{title}. "
            events.append(
                Event(
                    title,
                    None if year is None else Interval.day(year, 8, 18),
                    "",
                    start,
                    start + 4,
                    start,
                    start + len(title) + 1,
                    anchor=Anchor.EXPRESSION,
                    cast=tuple(Participant(name) for name in cast),
                    confidence=sure,
                    importance=0.9,
                )
            )
        spans = tuple((event.sentence_start, event.sentence_end) for event in events)
        day = ReferenceDate(Interval.day(2021, 1, 1), Origin.METADATA, 0.9)
        library.add(Analysis(Article("Told", text, reference=day), spans, (), tuple(events)))
    window = open_window(library=path)
    window.work.parts.show_events()
    settle(window)
    return window


def titles(window: MainWindow) -> list[str]:
    model = window.work.parts.events.view.model()
    return [model.index(row, Column.EVENT).data().split()[0].lower() for row in range(model.rowCount())]


@pytest.mark.parametrize(
    ("column", "order", "expected"),
    [
        (Column.DATE, Qt.SortOrder.AscendingOrder, ["alpha", "delta", "beta", "gamma"]),
        (Column.DATE, Qt.SortOrder.DescendingOrder, ["beta", "delta", "alpha", "gamma"]),
        (Column.EVENT, Qt.SortOrder.AscendingOrder, ["alpha", "beta", "delta", "gamma"]),
        (Column.EVENT, Qt.SortOrder.DescendingOrder, ["gamma", "delta", "beta", "alpha"]),
        (Column.SURE, Qt.SortOrder.AscendingOrder, ["gamma", "delta", "alpha", "beta"]),
        (Column.WHO, Qt.SortOrder.AscendingOrder, ["alpha", "delta", "beta", "gamma"]),
    ],
)
def test_the_table_is_sorted_by_meaning(
    window: MainWindow, settle: Settle, column: Column, order: Qt.SortOrder, expected: list[str]
) -> None:
    window.work.parts.events.view.sortByColumn(column, order)
    settle(window)
    assert titles(window) == expected


@pytest.mark.parametrize("column", [Column.DATE, Column.EVENT])
def test_a_chosen_range_narrows_a_table_in_its_order(window: MainWindow, settle: Settle, column: Column) -> None:
    window.work.parts.events.view.sortByColumn(column, Qt.SortOrder.DescendingOrder)
    window.work.session.set_ranges(Ranges.of([Interval.year(1920), Interval.year(2020)]))
    settle(window)
    assert titles(window) == ["beta", "alpha"]
    window.work.session.set_ranges(Ranges.of([Interval.year(1700)]))
    settle(window)
    assert titles(window) == []


def test_first_letters_that_are_typed_go_to_the_next_title_that_begins_so(
    window: MainWindow, settle: Settle
) -> None:
    view = window.work.parts.events.view
    view.setFocus()
    for letters, expected in (("g", "gamma"), ("a", "alpha"), ("be", "beta")):
        view.keyboardSearch("")
        QTest.keyClicks(view, letters)
        settle(window)
        assert titles(window)[view.currentIndex().row()] == expected


def test_the_selected_event_stays_so_in_another_order(window: MainWindow, settle: Settle) -> None:
    panel = window.work.parts.events
    panel.view.go_to(1)
    chosen = panel.selected()
    panel.view.sortByColumn(Column.EVENT, Qt.SortOrder.DescendingOrder)
    settle(window)
    assert panel.selected() == chosen
    assert titles(window)[panel.view.currentIndex().row()] == "delta"


def test_what_a_hurried_row_says_is_what_the_whole_row_says(window: MainWindow, settle: Settle) -> None:
    session = window.work.session
    ids = session.ids_in_range()
    session.change(lambda library: library.edit_event(ids[0], colour="teal"))
    session.change(lambda library: library.edit_event(ids[1], interval=Interval.from_edtf("1990-08~")))
    settle(window)
    source = window.work.parts.events.source
    session.words.forget()
    hurried = [source.row(place, is_hurried=True) for place in range(len(source))]
    whole = [source.row(place, is_hurried=False) for place in range(len(source))]
    assert all(row.is_outline for row in hurried)
    fields = (
        "id",
        "start",
        "end",
        "date_text",
        "confidence",
        "status",
        "anchor",
        "is_assumed",
        "colour",
        "source_count",
    )
    for outline, row in zip(hurried, whole, strict=True):
        for field in fields:
            assert getattr(outline, field) == pytest.approx(getattr(row, field)), field


def test_rows_get_their_words_when_the_hand_rests(window: MainWindow, settle: Settle) -> None:
    panel, source = window.work.parts.events, window.work.parts.events.source
    window.work.session.words.forget()
    panel.set_source(source)
    panel.set_source(source)
    assert panel.view.model().index(0, Column.EVENT).data() == "…"
    assert not panel.is_resting
    settle(window)
    assert titles(window)[0] == "alpha"


def test_articles_with_numbers_far_apart_are_sorted_by_their_titles(
    open_window: Callable[..., MainWindow], settle: Settle, tmp_path: Path
) -> None:
    path = tmp_path / "far.timeline"
    with Library.open(path) as library:
        for title in ("Zebra", "apple"):
            event = Event(title, Interval.day(2020, 8, 18), "", 0, 4, 0, 5, importance=0.9)
            library.add(Analysis(Article(title, f"{title} it is."), ((0, 5),), (), (event,)))
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE articles SET id = ? WHERE title = 'apple'", (2**40,))
        connection.execute("UPDATE events SET article_id = ? WHERE title = 'apple'", (2**40,))
    window = open_window(library=path)
    window.work.parts.show_events()
    window.work.parts.events.view.sortByColumn(Column.ARTICLE, Qt.SortOrder.AscendingOrder)
    settle(window)
    assert titles(window) == ["apple", "zebra"]
