"""Labels find places where none covers another, and keep them while the view moves."""

from itertools import combinations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.geometry.columns_for_tests import DAY, any_columns, columns_of
from timeline_app.geometry import EventColumns, Row
from timeline_app.geometry.lane_layout import LaneLayout
from timeline_app.geometry.lanes import Composer
from timeline_app.geometry.placing import Box, Spot, place
from timeline_app.geometry.scene import Metrics
from timeline_app.geometry.viewport import Viewport
from timeline_app.model import Interval

METRICS = Metrics(line_px=16, em_px=13)


def crowd(count: int) -> EventColumns:
    """Day events spread over three years by a fixed rule."""
    random = np.random.default_rng(5)
    days = random.integers(0, 1000, count)
    return EventColumns.from_rows(
        Row(int(day) * DAY, (int(day) + 1) * DAY, 4, 1, number, float(random.random()))
        for number, day in enumerate(days, 1)
    )


@given(
    st.lists(st.tuples(st.integers(0, 500), st.integers(1, 120)), max_size=40),
    st.integers(0, 5),
    st.integers(0, 10),
)
def test_placed_boxes_never_overlap(spans: list[tuple[int, int]], rows: int, gap: int) -> None:
    boxes = [Box(key, left, left + width) for key, (left, width) in enumerate(spans)]
    placed = place(boxes, rows, gap=gap, shifts=(0, 30, 60))
    assert all(0 <= spot.row < rows for spot in placed.values())
    for first, last in combinations([box for box in boxes if box.key in placed], 2):
        here, there = placed[first.key], placed[last.key]
        if here.row == there.row:
            lefts, rights = (first.left - here.shift, last.left - there.shift), (first.right, last.right)
            assert rights[0] - here.shift + gap <= lefts[1] or rights[1] - there.shift + gap <= lefts[0]


def test_the_first_box_chooses_first_and_a_preferred_row_is_kept() -> None:
    boxes = [Box(1, 0, 100), Box(2, 50, 150), Box(3, 60, 160)]
    assert place(boxes, 2) == {1: Spot(0), 2: Spot(1)}
    assert place(boxes, 3, preferred={1: Spot(2)}) == {1: Spot(2), 2: Spot(0), 3: Spot(1)}


def test_a_box_moves_left_where_no_row_has_its_place_free() -> None:
    assert place([Box(1, 100, 200), Box(2, 110, 210)], 1, shifts=(0, 110)) == {1: Spot(0), 2: Spot(0, 110)}


@given(any_columns(), st.integers(-100, 1500), st.floats(0.5, 2000), st.integers(60, 2000), st.integers(30, 900))
def test_cards_and_bands_never_overlap_and_cards_stay_in_view(
    columns: EventColumns, first: int, days: float, width: int, height: int
) -> None:
    scene = Composer(columns, METRICS).compose(Viewport.of(first * DAY, (first + days) * DAY, width), height)
    for lane in scene.lanes:
        assert all(card.right <= card.limit for card in lane.cards)
        rects = [(c.left, c.top, c.limit, c.bottom) for c in lane.cards]  # however far they grow
        for left, top, right, bottom in rects:
            assert 0 <= left < right <= width
            assert lane.top <= top < bottom <= lane.strip_top
        rects += [(b.left, b.top, b.right, b.bottom) for b in lane.bands]
        for a, b in combinations(rects, 2):
            assert a[2] <= b[0] or b[2] <= a[0] or a[3] <= b[1] + 1e-6 or b[3] <= a[1] + 1e-6


@given(any_columns(), st.integers(0, 1400), st.integers(1, 800))
def test_every_event_in_view_is_drawn_or_counted(columns: EventColumns, first: int, days: int) -> None:
    viewport = Viewport.of(first * DAY, (first + days) * DAY, 1000)
    scene = Composer(columns, METRICS).compose(viewport, 900)
    shown = set()
    for lane in scene.lanes:
        assert lane.density is None  # so few events
        shown |= {mark.place for mark in lane.marks} | {band.place for band in lane.bands}
    ends = np.maximum(columns.end, columns.start + 1)
    inside = np.flatnonzero((columns.start < viewport.end_s) & (ends > viewport.start_s))
    assert set(inside.tolist()) <= shown
    outside = columns.groups.before(viewport.start_s) + columns.groups.after(viewport.end_s)
    assert outside + len(inside) == len(columns)


def test_three_events_get_the_roomiest_cards() -> None:
    columns = columns_of(Interval.day(2020, 8, 9), Interval.day(2020, 8, 14), Interval.day(2020, 8, 18))
    viewport = Viewport.of(0, 1, 1200).fit(int(columns.start[0]), int(columns.end[-1]), right_px=300)
    (lane,) = Composer(columns, METRICS).compose(viewport, 340).lanes
    assert [card.event_id for card in lane.cards] == [1, 2, 3]
    assert {card.style for card in lane.cards} == {METRICS.styles[0]}


def test_few_events_all_have_cards_even_in_a_low_lane() -> None:
    days = (Interval.day(2020, 8, 18), Interval.day(2020, 8, 19), Interval.day(2020, 8, 19))
    columns = columns_of(*days)
    viewport = Viewport.of(days[0].start, days[-1].end, 900)
    (lane,) = Composer(columns, METRICS).compose(viewport, 190).lanes
    assert {card.event_id for card in lane.cards} == {1, 2, 3}


def test_a_card_stays_in_view_as_long_as_its_event_lasts() -> None:
    columns = columns_of(Interval.day(2020, 8, 18))
    start = int(columns.start[0])
    composer = Composer(columns, METRICS)
    (lane,) = composer.compose(Viewport.of(start + DAY / 3, start + DAY / 2, 900), 300).lanes
    (card,) = lane.cards
    assert 0 <= card.left < card.right <= 900


def test_a_crowd_shows_density_and_titles_of_the_important() -> None:
    columns = crowd(20_000)
    (lane,) = Composer(columns, METRICS).compose(Viewport.of(0, 1000 * DAY, 1200), 340).lanes
    assert lane.density is not None
    assert lane.cards
    titled = [float(columns.importance[card.place]) for card in lane.cards]
    assert min(titled) > float(np.median(columns.importance))


def test_titles_do_not_jump_while_the_view_moves() -> None:
    composer = Composer(crowd(20_000), METRICS)
    viewport = Viewport.of(300 * DAY, 600 * DAY, 1200)
    before = composer.compose(viewport, 340)
    for _ in range(40):
        viewport = viewport.pan(7)
        after = composer.compose(viewport, 340)
        tops = {card.event_id: card.top for lane in before.lanes for card in lane.cards}
        kept = [c for lane in after.lanes for c in lane.cards if c.event_id in tops]
        assert len(kept) >= len(tops) * 0.75
        assert all(card.top == tops[card.event_id] for card in kept)
        before = after


def test_the_selected_event_has_its_title_in_any_crowd() -> None:
    columns = crowd(20_000)
    unimportant = int(np.argmin(np.where(abs(columns.start - 500 * DAY) < 200 * DAY, columns.importance, 9)))
    viewport = Viewport.of(0, 1000 * DAY, 1200)
    scene = Composer(columns, METRICS).compose(viewport, 340, first=[unimportant])
    assert unimportant in {card.place for card in scene.lanes[0].cards}


@pytest.mark.parametrize("lanes", [1, 3, 40])
def test_lanes_share_the_height_and_scroll_when_they_are_too_many(lanes: int) -> None:
    composer = Composer(lanes_of_one_event(lanes), METRICS)
    extents = composer.extents(300)
    assert all(bottom - top >= METRICS.line_px for top, bottom in extents)
    scene = composer.compose(Viewport.of(0, DAY, 800), 300, scroll_px=extents[-1][1] - 300)
    assert scene.lanes[-1].number == lanes - 1
    assert scene.lanes[-1].bottom == pytest.approx(300)


def lanes_of_one_event(count: int) -> EventColumns:
    rows = [Row(0, DAY, 4, 1, lane + 1, 0.5, lane=lane) for lane in range(count)]
    return EventColumns.from_rows(rows, tuple(map(str, range(count))))


def test_a_folded_lane_is_a_strip_that_still_shows_its_events() -> None:
    layout = LaneLayout({"2": 2.0}, frozenset({"1"}))
    composer = Composer(lanes_of_one_event(3), METRICS)
    first, folded, last = composer.compose(Viewport.of(-DAY, 2 * DAY, 800), 300, layout=layout).lanes
    assert folded.is_collapsed
    assert not folded.cards
    assert not folded.bands
    assert [mark.event_id for mark in folded.marks] == [2]
    assert folded.bottom - folded.top == METRICS.lane_sizes.collapsed_px
    assert last.bottom - last.top == pytest.approx(2 * (first.bottom - first.top))
    assert first.cards
