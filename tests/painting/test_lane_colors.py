"""A lane keeps its colour while others come and go, and no two neighbours are alike."""

from __future__ import annotations

import json
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from timeline_app.geometry import EventColumns, Row
from timeline_app.model import Interval
from timeline_app.painting.lane_colors import LaneColors
from timeline_app.painting.palette import TimelineColors
from timeline_app.painting.surfaces import Theme, palette_of
from timeline_app.ui.timeline import TimelineView

NAMES = st.lists(st.sampled_from([chr(ord("a") + n) for n in range(20)]), unique=True, max_size=20)


def test_the_first_lanes_have_the_colours_in_their_order() -> None:
    assert LaneColors().numbers("abcdefghij", 8) == (0, 1, 2, 3, 4, 5, 6, 7, 0, 1)


@pytest.mark.parametrize(
    ("lanes", "expected"),
    [("acd", (0, 2, 3)), ("dcba", (3, 2, 1, 0)), ("xabcd", (4, 0, 1, 2, 3)), ("c", (2,)), ("", ())],
)
def test_names_keep_their_colours(lanes: str, expected: tuple[int, ...]) -> None:
    colors = LaneColors()
    assert colors.numbers("abcd", 8) == (0, 1, 2, 3)
    assert colors.numbers(lanes, 8) == expected
    assert colors.numbers("abcd", 8) == (0, 1, 2, 3)


def test_colours_that_were_kept_are_found_again() -> None:
    first = LaneColors()
    first.numbers("abcd", 8)
    first.numbers("xd", 8)
    second = LaneColors(json.loads(json.dumps(dict(first.known))))
    assert second.numbers("xdb", 8) == first.numbers("xdb", 8) == (0, 3, 1)
    second.recall({})
    assert second.numbers("xdb", 8) == (0, 1, 2)


@pytest.mark.parametrize(
    "kept", [None, 7, "abc", [["a", 1]], {"a": -1, "b": 8, "c": "2", "d": True, 5: 1, "e": 1.0}]
)
def test_what_is_damaged_is_left_out(kept: object) -> None:
    assert LaneColors(kept).known == {}


def test_a_lane_alone_has_the_first_colour_and_keeps_its_own() -> None:
    colors = LaneColors({"a": 5})
    assert colors.shown("a") == (0,)
    assert colors.shown("ab") == (5, 1)


@given(st.lists(NAMES, min_size=1, max_size=6))
def test_neighbours_are_never_alike(shown: list[list[str]]) -> None:
    colors = LaneColors()
    for lanes in shown:
        numbers = colors.numbers(lanes, 8)
        assert len(numbers) == len(lanes)
        assert all(one != other for one, other in pairwise(numbers))
        assert all(0 <= number < 8 for number in numbers)


@pytest.mark.usefixtures("qapp")
def test_the_same_colours_are_not_made_twice_and_another_palette_makes_others() -> None:
    colors, light, dark = LaneColors(), palette_of(Theme.LIGHT), palette_of(Theme.DARK)
    first = colors.of(light, ("a", "b"))
    assert colors.of(light, ("a", "b")) is first
    assert colors.of(dark, ("a", "b")).ground != first.ground
    assert colors.of(light, ("b",)).lane(0) == TimelineColors.from_palette(light).lane(0)


def test_a_filtered_timeline_keeps_the_colours(qtbot: QtBot) -> None:
    view = TimelineView()
    qtbot.addWidget(view)
    view.resize(900, 400)
    view.setPalette(palette_of(Theme.LIGHT))
    day = Interval.day(2020, 8, 18)

    def show(*names: str) -> dict[str, str]:
        rows = (Row(day.start, day.end, day.granularity, 1, n + 1, 0.5, lane=n) for n in range(len(names)))
        view.set_columns(EventColumns.from_rows(rows, names))
        colors = view.frame().colors
        return {name: colors.lane(number).ink.name() for number, name in enumerate(names)}

    before = show("Courts", "Economy", "Sport", "Weather")
    after = show("Economy", "Weather")
    assert after == {name: before[name] for name in after}
