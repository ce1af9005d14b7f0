"""Time and pixels agree, and zoom and pan keep what they promise."""

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.geometry import Viewport
from timeline_app.geometry.viewport import FIRST_MOMENT, LAST_MOMENT, MAX_SPAN_S, MIN_SPAN_S
from timeline_app.model import calendar as cal

moments = st.integers(FIRST_MOMENT, LAST_MOMENT)
viewports = st.builds(Viewport.of, moments, moments, st.integers(1, 8000))


@given(viewports, st.floats(-2, 3))
def test_time_to_pixel_and_back_is_the_same_moment(viewport: Viewport, share: float) -> None:
    moment = viewport.start_s + share * viewport.span_s
    assert viewport.to_time(viewport.to_px(moment)) == pytest.approx(
        moment, abs=viewport.seconds_per_px * 1e-3 + 1e-3
    )


@given(viewports)
def test_every_view_is_within_the_limits(viewport: Viewport) -> None:
    assert MIN_SPAN_S - 1e-3 <= viewport.span_s <= MAX_SPAN_S
    assert viewport.start_s >= FIRST_MOMENT
    assert viewport.end_s <= LAST_MOMENT + 1e-3


@given(st.floats(0, 1000), st.floats(0.2, 5))
def test_zoom_keeps_the_moment_under_the_pointer(px: float, factor: float) -> None:
    viewport = Viewport.of(cal.seconds(2020), cal.seconds(2021), 1000)
    zoomed = viewport.zoom_at(px, factor)
    assert zoomed.to_px(viewport.to_time(px)) == pytest.approx(px, abs=1e-3)
    assert zoomed.span_s == pytest.approx(viewport.span_s / factor)


def test_zoom_stops_at_a_minute_and_at_the_whole_calendar() -> None:
    viewport = Viewport.of(0, 86_400, 1000)
    assert viewport.zoom_at(500, 1e12).span_s == MIN_SPAN_S
    assert viewport.zoom_at(500, 1e-12).span_s == MAX_SPAN_S


def test_pan_moves_by_pixels_and_stops_at_the_end_of_the_calendar() -> None:
    viewport = Viewport.of(0, 1000 * 60, 1000)
    assert viewport.pan(10).start_s == pytest.approx(600)
    assert viewport.pan(1e15).end_s == LAST_MOMENT


def test_fit_leaves_the_air_that_was_asked_for() -> None:
    viewport = Viewport.of(0, 60, 1000).fit(0, 86_400, left_px=100, right_px=200)
    assert viewport.to_px(0) == pytest.approx(100)
    assert viewport.to_px(86_400) == pytest.approx(800)


@pytest.mark.parametrize("bad", [float("nan"), float("inf")])
def test_a_view_that_is_no_number_becomes_the_whole_calendar(bad: float) -> None:
    assert Viewport.of(bad, 0, 100).span_s == MAX_SPAN_S


def test_glide_begins_and_ends_where_it_should() -> None:
    first, last = Viewport.of(0, 1000, 100), Viewport.of(5000, 50_000, 100)
    assert first.between(last, 0.0) == first
    assert first.between(last, 1.0) == last
    spans = [first.between(last, share / 10).span_s for share in range(11)]
    assert spans == sorted(spans)


def test_scale_ticks_and_ranges_do_not_import_numpy() -> None:
    code = (
        "import sys; import timeline_app.geometry, timeline_app.geometry.brush, timeline_app.geometry.ticks;"
        "sys.exit('numpy' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
