"""Steps of scale and tiles: the same wherever one comes from, and no day is ever cut."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from timeline_app.geometry.tiles import STEPS, Level, tiles_of
from timeline_app.geometry.viewport import MAX_SPAN_S, MIN_SPAN_S, Viewport

DAY = 86_400
SPANS = st.floats(MIN_SPAN_S, MAX_SPAN_S / 2)


@given(st.floats(-1e11, 1e11), SPANS, st.integers(1, 5000))
def test_a_level_is_as_far_away_as_the_view_or_a_step_farther(start: float, span: float, width: int) -> None:
    viewport = Viewport.of(start, start + span, width)
    level = Level.of(viewport)
    scale = 1 / viewport.seconds_per_px
    assert level.px_per_s <= scale * (1 + 1e-5)
    assert scale < Level(level.number + 1).px_per_s * (1 + 1e-5)


@given(st.integers(-200, 200))
def test_an_octave_has_its_levels_and_begins_with_its_base(number: int) -> None:
    level = Level(number)
    coarser, base = level, level.base
    for _ in range(STEPS):
        if (before := coarser.coarser) is None:
            break
        coarser = before
    assert coarser == base
    assert base.px_per_s <= level.px_per_s < 2 * base.px_per_s


@given(st.floats(-1e10, 1e10), st.floats(1, 1e10), st.integers(-100, 40), st.floats(50, 2000))
def test_tiles_follow_each_other_cover_the_stretch_and_cut_no_day(
    start: float, length: float, number: int, least_px: float
) -> None:
    level = Level(number)
    tile_s = level.tile_s(least_px)
    assert tile_s * level.px_per_s >= least_px * (1 - 1e-9)
    assert tile_s % DAY == 0
    if length / tile_s > 50:
        return
    tiles = tiles_of(start, start + length, tile_s)
    assert tiles[0].start_s <= start
    assert tiles[-1].end_s >= start + length
    assert all(left.end_s == right.start_s for left, right in pairwise(tiles))
    assert all(tile.start_s % DAY == 0 for tile in tiles)
