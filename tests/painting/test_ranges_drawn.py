"""Where the dates of chosen ranges stand on the axis."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from timeline_app.model import Granularity, Interval, Ranges
from timeline_app.model import calendar as cal
from timeline_app.painting import ranges
from timeline_app.ui.timeline import TimelineView

MARCH = cal.seconds(2005, 3, 1)


@pytest.fixture(scope="module")
def view(qapp: QApplication) -> TimelineView:
    widget = TimelineView()
    widget.resize(1400, 400)
    widget.grab()  # a widget that is not shown takes its size only now
    widget.set_view(MARCH, MARCH + 92 * cal.DAY)
    return widget


def days(first: int, last: int) -> Interval:
    """Days counted from the beginning of the view, both included."""
    return Interval(MARCH + first * cal.DAY, MARCH + (last + 1) * cal.DAY, Granularity.DAY)


def words(view: TimelineView, *chosen: Interval) -> list[str]:
    view.set_ranges(Ranges.of(chosen))
    return [text for _, text in ranges.pills(view.frame())]


def test_a_wide_range_has_a_date_at_each_end_and_a_narrow_one_a_date_for_the_whole(view: TimelineView) -> None:
    assert len(words(view, days(10, 40))) == 2
    assert len(words(view, days(10, 11))) == 1
    assert len(words(view, days(10, 10))) == 1


def test_several_ranges_each_have_their_dates_and_close_ones_make_way(view: TimelineView) -> None:
    far = words(view, days(5, 5), days(30, 30), days(60, 60))
    assert len(far) == 3
    close = words(view, days(5, 5), days(10, 10))
    assert len(close) == 2, "the second moves a little to the side"


def test_what_is_out_of_view_has_no_date(view: TimelineView) -> None:
    assert words(view, days(-40, -30), days(200, 210)) == []


@given(st.lists(st.tuples(st.integers(-20, 110), st.integers(0, 30)), max_size=12))
def test_dates_never_overlap_and_never_leave_the_axis(
    view: TimelineView, stretches: list[tuple[int, int]]
) -> None:
    view.set_ranges(Ranges.of(days(first, first + length) for first, length in stretches))
    frame = view.frame()
    boxes = [box for box, _ in ranges.pills(frame)]
    assert all(one.right() < other.left() for one, other in pairwise(boxes))
    assert all(frame.areas.axis.left() <= box.left() and box.right() <= frame.areas.axis.right() for box in boxes)
