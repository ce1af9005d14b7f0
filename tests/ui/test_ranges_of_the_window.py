"""Ranges in a whole window: dragged, typed, several of them, kept, and what follows them."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.ui.windows import Open, Settle, rows_of
from timeline_app.library import Library
from timeline_app.model import EVERYTHING, Interval, Ranges


def _days(*days: tuple[int, int, int]) -> Interval:
    return Interval(Interval.day(*days[0]).start, Interval.day(*days[-1]).end)


def test_a_range_narrows_events_articles_and_summary_and_escape_widens_them(
    open_window: Open, settle: Settle, samples: Path
) -> None:
    window = open_window(samples)
    everything, whole_summary = rows_of(window), window.work.session.summary
    window.work.parts.timeline.ranges_selected.emit(Ranges.of([_days((2010, 8, 22), (2010, 8, 23))]))
    settle(window)
    some = rows_of(window)
    assert 0 < len(some) < len(everything)
    assert window.work.session.counts().articles < len(window.work.session.library.listings())
    assert window.work.session.summary != whole_summary
    assert all(
        s.interval and s.interval.overlaps(_days((2010, 8, 22), (2010, 8, 23)))
        for s in window.work.session.summary.sentences
    )
    QTest.keyClick(window, Qt.Key.Key_Escape)
    settle(window)
    assert rows_of(window) == everything
    assert window.work.session.ranges == EVERYTHING


def test_dragging_across_the_timeline_chooses_days(open_window: Open, settle: Settle, note: Path) -> None:
    window = open_window(note)
    timeline = window.work.parts.timeline
    timeline.set_view(Interval.day(2021, 4, 25).start, Interval.day(2021, 5, 15).end)
    y = timeline.height() // 2
    first = QPoint(round(timeline.x_of(Interval.day(2021, 5, 3).start + 3600)), y)
    last = QPoint(round(timeline.x_of(Interval.day(2021, 5, 4).end - 3600)), y)
    QTest.mousePress(timeline, Qt.MouseButton.LeftButton, pos=first)
    QTest.mouseMove(timeline, (first + last) / 2)
    QTest.mouseMove(timeline, last)
    QTest.mouseRelease(timeline, Qt.MouseButton.LeftButton, pos=last)
    settle(window)
    assert window.work.session.ranges.edtf() == ("2021-05-03/2021-05-04",)
    assert {edtf[:4] for edtf, _ in rows_of(window)} == {"2021"}


def test_a_typed_range_is_chosen_and_a_wrong_one_is_explained(
    open_window: Open, settle: Settle, note: Path
) -> None:
    window = open_window(note)
    window.work.parts.range_bar.range_typed.emit("March 2019")
    settle(window)
    assert window.work.session.ranges.edtf() == ("2019-03",)
    assert [edtf for edtf, _ in rows_of(window)] == ["2019-03-12"]
    window.work.parts.range_bar.range_typed.emit("the day after never")
    assert window.work.session.ranges.edtf() == ("2019-03",)


def test_several_typed_ranges_are_followed_by_list_articles_summary_and_the_next_start(
    open_window: Open, settle: Settle, note: Path
) -> None:
    window = open_window(note)
    window.work.parts.range_bar.range_typed.emit("March 2019; 3–4 May 2021")
    settle(window)
    assert {edtf[:4] for edtf, _ in rows_of(window)} == {"2019", "2021"}
    assert window.work.session.counts().events == len(rows_of(window))
    assert "Mar 2019; 3 – 4 May 2021" in window.work.parts.range_bar.counts.text()
    summary = window.work.session.summary
    assert summary is not None
    assert summary.ranges.edtf() == ("2019-03", "2021-05-03/2021-05-04")
    rows = rows_of(window)
    window.close()
    second = open_window()
    assert second.work.parts.timeline.ranges.edtf() == ("2019-03", "2021-05-03/2021-05-04")
    assert rows_of(second) == rows


@pytest.mark.parametrize(
    ("state", "edtf"),
    [
        ({"range": "2021-05"}, ("2021-05",)),
        ({"range": None}, ()),
        ({"ranges": ["2021-05", "2019-03"], "range": "2020"}, ("2019-03", "2021-05")),
        ({"ranges": ["2021-05", "soon"]}, ()),
        ({"ranges": 3}, ()),
        ({"range": [1]}, ()),
    ],
)
def test_ranges_kept_by_an_older_or_a_damaged_file_are_read_as_far_as_they_are_any(
    open_window: Open, tmp_path: Path, state: dict[str, object], edtf: tuple[str, ...]
) -> None:
    path = tmp_path / "kept.timeline"
    with Library.open(path) as library:
        for name, value in state.items():
            library.set_state(name, value)
    assert open_window(library=path).work.session.ranges.edtf() == edtf


def test_an_open_ended_range_is_fitted_to_its_events(open_window: Open, settle: Settle, samples: Path) -> None:
    window = open_window(samples)
    window.work.parts.range_bar.range_typed.emit("2010..")
    settle(window)
    timeline = window.work.parts.timeline
    assert timeline.view[1] < Interval.year(2100).start
