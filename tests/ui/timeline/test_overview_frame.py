"""The frame in the overview: its middle moves the view, its edges zoom it, beside it a range is chosen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from timeline_app.geometry import EventColumns, Row
from timeline_app.model import Interval
from timeline_app.model import calendar as cal
from timeline_app.ui.timeline import TimelineView

START, END = cal.seconds(2003), cal.seconds(2005)


@pytest.fixture
def view(qtbot: QtBot) -> TimelineView:
    """Two of ten years."""
    widget = TimelineView()
    qtbot.addWidget(widget)
    widget.resize(1000, 360)
    widget.show()
    years = [Interval.year(year) for year in range(2000, 2010)]
    widget.set_columns(EventColumns.from_rows(Row(y.start, y.end, y.granularity, 1, y.start, 0.5) for y in years))
    widget.set_view(START, END)
    return widget


def edge(view: TimelineView, *, is_start: bool) -> QPoint:
    """Where an edge of the frame is."""
    overview = view.areas().overview
    x = view.overview_scale().to_px(START if is_start else END)
    return QPoint(round(overview.left() + x), round(overview.center().y()))


def drag(
    view: TimelineView,
    first: QPoint,
    across_px: int,
    modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    last = first + QPoint(across_px, 0)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, modifier, first)
    QTest.mouseMove(view, (first + last) / 2)
    QTest.mouseMove(view, last)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, modifier, last)


@pytest.mark.parametrize("across_px", [-90, 60])
def test_dragging_an_edge_zooms_and_the_other_edge_stays(view: TimelineView, across_px: int) -> None:
    expected = START + across_px * view.overview_scale().seconds_per_px
    drag(view, edge(view, is_start=True), across_px)
    assert view.view[0] == pytest.approx(expected, abs=86_400)
    assert view.view[1] == pytest.approx(END, abs=1)
    assert not view.ranges


def test_dragging_the_later_edge_zooms_as_well(view: TimelineView) -> None:
    expected = END + 100 * view.overview_scale().seconds_per_px
    drag(view, edge(view, is_start=False), 100)
    assert view.view[0] == pytest.approx(START, abs=1)
    assert view.view[1] == pytest.approx(expected, abs=86_400)


def test_an_edge_stops_at_the_other_one(view: TimelineView) -> None:
    drag(view, edge(view, is_start=True), 600)
    assert 0 < view.view[1] - view.view[0] <= 61
    assert view.view[1] == pytest.approx(END, abs=61)


def test_escape_gives_back_the_view_from_before(view: TimelineView) -> None:
    first = edge(view, is_start=True)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=first)
    QTest.mouseMove(view, first - QPoint(40, 0))
    QTest.mouseMove(view, first - QPoint(80, 0))
    assert view.view[0] < START - 86_400
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert view.view == (START, END)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=first)


def test_the_pointer_says_what_a_drag_would_do(view: TimelineView) -> None:
    first, last = edge(view, is_start=True), edge(view, is_start=False)
    for at, shape in (
        (first, Qt.CursorShape.SizeHorCursor),
        (last, Qt.CursorShape.SizeHorCursor),
        ((first + last) / 2, Qt.CursorShape.OpenHandCursor),
        (last + QPoint(80, 0), Qt.CursorShape.ArrowCursor),
    ):
        QTest.mouseMove(view, at)
        assert view.cursor().shape() is shape


def test_a_drag_beside_the_frame_chooses(view: TimelineView) -> None:
    drag(view, edge(view, is_start=False) + QPoint(60, 0), 120)
    assert view.ranges
    assert view.view == (START, END)
