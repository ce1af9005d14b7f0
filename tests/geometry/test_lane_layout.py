"""Lanes of any heights never overlap, fill the height where they can, and follow the hand."""

from itertools import pairwise
from math import inf, isfinite, nan

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.geometry.lane_layout import LaneLayout, LaneSizes

OPEN, LEAST, FOLDED = 44.0, 26.0, 18.0
SIZES = LaneSizes(OPEN, LEAST, FOLDED)
NAMES = st.lists(st.text(max_size=3), min_size=1, max_size=30, unique=True)


@st.composite
def layouts(draw: st.DrawFn) -> tuple[list[str], LaneLayout]:
    """Some lanes and a layout that names some of them."""
    names = draw(NAMES)
    weights = draw(st.dictionaries(st.sampled_from(names), st.floats(), max_size=8))
    collapsed = draw(st.frozensets(st.sampled_from(names), max_size=8))
    return names, LaneLayout(weights, collapsed)


def asked_by(layout: LaneLayout, name: str, most: float = 100.0) -> float:
    """How high a lane is among more than fit, where none weighs more than `most`."""
    weight = layout.weights.get(name, 1.0)
    weight = min(max(weight, 1e-3), most) if isfinite(weight) else 1.0
    return FOLDED if name in layout.collapsed else max(LEAST, OPEN * weight)


@given(layouts(), st.floats(0, 3000))
def test_lanes_follow_each_other_and_fill_the_height(case: tuple[list[str], LaneLayout], height: float) -> None:
    names, layout = case
    extents = layout.extents(names, height, SIZES)
    assert len(extents) == len(names)
    assert extents[0][0] == 0
    assert all(above[1] == below[0] for above, below in pairwise(extents))
    for name, (top, bottom) in zip(names, extents, strict=True):
        least = FOLDED if name in layout.collapsed else LEAST
        assert bottom - top >= least - 1e-6
    is_any_open = not layout.collapsed.issuperset(names)
    if is_any_open and sum(asked_by(layout, name, most=1.0) for name in names) < height:
        assert extents[-1][1] == pytest.approx(height)
    else:
        assert [bottom - top for top, bottom in extents] == pytest.approx([asked_by(layout, n) for n in names])


@given(layouts(), st.data(), st.floats(100, 2000), st.floats(-500, 500))
def test_a_border_goes_with_the_hand_as_far_as_there_is_room(
    case: tuple[list[str], LaneLayout], data: st.DataObject, height: float, delta: float
) -> None:
    names, layout = case
    name = data.draw(st.sampled_from(names))
    before = layout.extents(names, height, SIZES)
    moved = layout.dragged(names, name, delta, height_px=height, sizes=SIZES)
    after = moved.extents(names, height, SIZES)
    place = names.index(name)
    change = after[place][1] - before[place][1]
    assert abs(change) <= abs(delta) + 1e-3
    assert change * delta >= -1e-3
    for here, there in zip(after[:place], before[:place], strict=True):
        assert here == pytest.approx(there, abs=1e-3)  # what stands above stays
    if before[-1][1] <= height + 0.5:
        assert after[-1][1] == pytest.approx(before[-1][1], abs=1e-3)


def test_equal_lanes_share_the_height_and_a_dragged_border_takes_from_the_lane_below() -> None:
    names, sizes = ("a", "b", "c"), {"height_px": 300.0, "sizes": SIZES}
    assert LaneLayout().extents(names, **sizes) == ((0, 100), (100, 200), (200, 300))
    moved = LaneLayout().dragged(names, "a", 50, **sizes)
    assert [bottom for _, bottom in moved.extents(names, **sizes)] == pytest.approx([150, 200, 300])
    far = LaneLayout().dragged(names, "a", 1000, **sizes)
    assert [bottom for _, bottom in far.extents(names, **sizes)] == pytest.approx([248, 274, 300])
    assert far.reset("a").reset("b").reset("c") == LaneLayout()


def test_lanes_that_are_too_many_keep_their_height_and_one_can_be_made_higher_or_lower() -> None:
    names = [str(number) for number in range(40)]
    extents = LaneLayout().extents(names, 300, SIZES)
    assert extents[-1][1] == 40 * OPEN
    moved = LaneLayout().dragged(names, "3", 52, height_px=300, sizes=SIZES)
    assert moved.extents(names, 300, SIZES)[3] == (3 * OPEN, 4 * OPEN + 52)
    lower = LaneLayout().dragged(names, "3", -100, height_px=300, sizes=SIZES)
    assert lower.extents(names, 300, SIZES)[3] == pytest.approx((3 * OPEN, 3 * OPEN + LEAST))


def test_a_folded_lane_gives_its_height_to_the_others_and_gets_it_back() -> None:
    names = ("a", "b")
    folded = LaneLayout().toggled("a")
    assert folded.extents(names, 200, SIZES) == ((0, FOLDED), (FOLDED, 200))
    assert folded.toggled("a") == LaneLayout()


@pytest.mark.parametrize("weight", [nan, inf, -inf, -3.0, 0.0, 1e300])
def test_a_weight_that_makes_no_sense_does_no_harm(weight: float) -> None:
    (_, first), (second, last) = LaneLayout({"a": weight}).extents(("a", "b"), 400, SIZES)
    assert first == second
    assert last == pytest.approx(400)
    assert first >= LEAST
