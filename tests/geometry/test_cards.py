"""Cards stand where they stand whatever way one came; panning never moves one to another row."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.geometry.columns_for_tests import DAY, any_columns, columns_of
from timeline_app.geometry import EventColumns, Row
from timeline_app.geometry.lanes import Composer
from timeline_app.geometry.scene import Card, Metrics, Scene
from timeline_app.geometry.viewport import Viewport
from timeline_app.model import Granularity, Interval

METRICS = Metrics(line_px=16, em_px=13)
WIDTH, HEIGHT = 1200, 340


def crowd(count: int, seed: int = 5) -> EventColumns:
    """Events of days, months and years over three years, by a fixed rule."""
    random = np.random.default_rng(seed)
    grains = random.choice([Granularity.DAY, Granularity.MONTH, Granularity.YEAR], count, p=(0.8, 0.15, 0.05))
    rows = []
    for number, (day, grain) in enumerate(zip(random.integers(0, 1000, count), grains, strict=True), 1):
        interval = Interval.around(int(day) * DAY, Granularity(int(grain)))
        rows.append(Row(interval.start, interval.end, grain, 1, number, float(random.random())))
    return EventColumns.from_rows(rows)


CROWDS = {count: crowd(count) for count in (40, 300, 20_000)}


def cards_of(scene: Scene) -> dict[int, Card]:
    return {card.event_id: card for lane in scene.lanes for card in lane.cards}


def is_free(card: Card) -> bool:
    """Whether a card is not held by an edge of the view."""
    return card.anchor >= 0 and card.left > 0 and card.right < WIDTH - 10


@settings(max_examples=40, deadline=None)
@given(
    st.sampled_from(sorted(CROWDS)),
    st.floats(0, 900),
    st.floats(3, 1500),
    st.lists(st.integers(-300, 300), min_size=1, max_size=12),
)
def test_while_panning_a_card_keeps_its_row_and_moves_with_the_time(
    count: int, first: float, days: float, pans: list[int]
) -> None:
    composer = Composer(CROWDS[count], METRICS)
    viewport = Viewport.of(first * DAY, (first + days) * DAY, WIDTH)
    before = cards_of(composer.compose(viewport, HEIGHT))
    for pan in pans:
        viewport = viewport.pan(pan)
        after = cards_of(composer.compose(viewport, HEIGHT))
        for event_id in before.keys() & after.keys():
            old, new = before[event_id], after[event_id]
            assert (new.top, new.bottom, new.style) == (old.top, old.bottom, old.style)
            if is_free(old) and is_free(new):
                assert new.left - new.anchor == pytest.approx(old.left - old.anchor, abs=0.01)
        before = after


@settings(max_examples=40, deadline=None)
@given(
    st.sampled_from(sorted(CROWDS)),
    st.floats(0, 900),
    st.floats(3, 1500),
    st.lists(st.tuples(st.integers(-900, 900), st.floats(0.3, 3)), max_size=6),
)
def test_the_same_view_has_the_same_cards_whatever_way_one_came(
    count: int, first: float, days: float, way: list[tuple[int, float]]
) -> None:
    target = Viewport.of(first * DAY, (first + days) * DAY, WIDTH)
    travelled, viewport = Composer(CROWDS[count], METRICS), target
    for pan, zoom in way:
        viewport = viewport.pan(pan).zoom_at(WIDTH / 2, zoom)
        travelled.compose(viewport, HEIGHT)
    fresh = Composer(CROWDS[count], METRICS).compose(target, HEIGHT)
    assert cards_of(travelled.compose(target, HEIGHT)) == cards_of(fresh)


@pytest.mark.parametrize("count", [300, 20_000])
def test_zooming_in_within_an_octave_only_adds_titles(count: int) -> None:
    composer = Composer(CROWDS[count], METRICS)
    before: dict[int, Card] = {}
    for step in range(8):
        span = 2.0 ** (17 - step / 8) * WIDTH  # an octave begins at a power of two
        viewport = Viewport.of(500 * DAY - span / 2, 500 * DAY + span / 2, WIDTH)
        after = cards_of(composer.compose(viewport, HEIGHT))
        kept = [card for card in before.values() if abs(card.anchor - WIDTH / 2) < WIDTH / 4 and is_free(card)]
        assert all(card.event_id in after and after[card.event_id].bottom == card.bottom for card in kept)
        before = after
    assert before


@given(any_columns(), st.integers(0, 1400), st.integers(1, 800), st.integers(0, 60))
def test_an_event_that_is_chosen_has_its_title_before_all_others(
    columns: EventColumns, first: int, days: int, chosen: int
) -> None:
    if chosen >= len(columns):
        return
    viewport = Viewport.of(first * DAY, (first + days) * DAY, WIDTH)
    scene = Composer(columns, METRICS).compose(viewport, 900, first=[chosen])
    start = int(columns.start[chosen])
    if viewport.start_s <= start and viewport.to_px(start) < WIDTH * 0.5:
        titled = {card.place for lane in scene.lanes for card in lane.cards}
        titled |= {band.place for lane in scene.lanes for band in lane.bands}
        assert chosen in titled


def test_choosing_an_event_that_has_its_title_moves_no_card() -> None:
    viewport = Viewport.of(200 * DAY, 500 * DAY, WIDTH)
    composer = Composer(CROWDS[20_000], METRICS)
    before = composer.compose(viewport, HEIGHT)
    titled = before.lanes[0].cards[1].place
    assert cards_of(composer.compose(viewport, HEIGHT, first=[titled])) == cards_of(before)


@pytest.mark.parametrize("height", [40, 60, 120])
def test_a_low_lane_still_has_titles_above_its_crowd(height: int) -> None:
    (lane,) = Composer(CROWDS[20_000], METRICS).compose(Viewport.of(0, 1000 * DAY, WIDTH), height).lanes
    assert lane.density is not None
    assert lane.cards
    assert lane.strip_bottom - lane.strip_top >= 9
    assert all(lane.top <= card.top and card.bottom <= lane.strip_top for card in lane.cards)


def test_the_card_of_a_day_stays_while_the_view_is_within_the_day() -> None:
    days = [Interval.day(2020, 8, 1 + number % 28) for number in range(200)]
    columns = columns_of(*days)
    start = Interval.day(2020, 8, 18).start
    composer = Composer(columns, METRICS)
    for share in (0.01, 0.2, 0.5, 0.7):
        scene = composer.compose(Viewport.of(start + share * DAY, start + (share + 0.2) * DAY, WIDTH), HEIGHT)
        assert any(card.anchor < 0 <= card.left for card in scene.lanes[0].cards)
