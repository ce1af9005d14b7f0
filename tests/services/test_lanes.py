"""In which lane an entry stands, which lanes there are, and in which order."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.services.told import Fact, catalogue_of
from timeline_app.model import Interval, Participant
from timeline_app.services.catalogue import Catalogue
from timeline_app.services.lanes import MOST_LANES, OTHER_LANE, LaneBy, LaneOrder


def _day(number: int) -> Interval:
    return Interval.day(2020, 1, number)


def _cast(*names: str) -> tuple[Participant, ...]:
    return tuple(Participant(name) for name in names)


STORY = [
    Fact(_cast("Zoe"), place="Rome", source="TASS", tags=("war",), interval=_day(1)),
    Fact(_cast("Zoe", "ann"), place="Oslo", source="AP", lane="court", interval=_day(2)),
    Fact(_cast("ann"), place="oslo", source="AP", lane="Appeal", tags=("gas", "war"), interval=_day(3)),
    Fact(_cast("Bob", "ann"), source="", interval=_day(4)),
    Fact(interval=_day(5)),
    Fact(_cast("Nobody sees"), place="Nowhere", source="None", interval=None),
]


def _lanes(catalogue: Catalogue, by: LaneBy, order: LaneOrder = LaneOrder.NAME) -> list[str]:
    """The names of the lanes of the dated entries, in the order of time."""
    columns = catalogue.columns(by=by, order=order)
    return [columns.lanes[lane] for lane in columns.lane.tolist()]


@pytest.mark.parametrize(
    ("by", "lanes", "where"),
    [
        (LaneBy.NONE, [""], ["", "", "", "", ""]),
        (LaneBy.LANE, ["", "Appeal", "court"], ["", "court", "Appeal", "", ""]),
        (LaneBy.SOURCE, ["AP", "TASS", ""], ["TASS", "AP", "AP", "", "TASS"]),
        (LaneBy.PARTICIPANT, ["ann", "Zoe", ""], ["Zoe", "ann", "ann", "ann", ""]),
        (LaneBy.PLACE, ["Oslo", "oslo", "Rome", ""], ["Rome", "Oslo", "oslo", "", ""]),
        (LaneBy.TAG, ["war", ""], ["war", "", "war", "", ""]),
    ],
)
def test_an_entry_stands_in_the_lane_of_what_most_have(by: LaneBy, lanes: list[str], where: list[str]) -> None:
    catalogue = catalogue_of(STORY)
    assert list(catalogue.columns(by=by).lanes) == lanes
    assert _lanes(catalogue, by) == where


@pytest.mark.parametrize(
    ("order", "lanes"),
    [
        (LaneOrder.NAME, ["ann", "Zoe", ""]),
        (LaneOrder.FIRST, ["Zoe", "ann", ""]),
        (LaneOrder.COUNT, ["ann", "Zoe", ""]),
    ],
)
def test_lanes_are_sorted(order: LaneOrder, lanes: list[str]) -> None:
    assert list(catalogue_of(STORY).columns(by=LaneBy.PARTICIPANT, order=order).lanes) == lanes


def test_articles_of_one_title_have_lanes_of_their_own() -> None:
    catalogue = catalogue_of(STORY[:3])
    assert _lanes(catalogue, LaneBy.ARTICLE) == ["Story", "Story (2)", "Story (3)"]


def test_only_what_is_kept_counts_for_the_lanes() -> None:
    catalogue = catalogue_of(STORY)
    kept = catalogue.mask_of([1, 2])
    columns = catalogue.columns(kept, by=LaneBy.PARTICIPANT)
    assert columns.lanes == ("Zoe",)
    assert columns.event_id.tolist() == [1, 2]


def _crowd(sizes: list[int], *, nobody: int) -> Catalogue:
    facts = [Fact(_cast(f"{number:03}")) for number, size in enumerate(sizes) for _ in range(size)]
    return catalogue_of([*facts, *[Fact()] * nobody])


@given(st.lists(st.integers(1, 3), min_size=1, max_size=MOST_LANES + 5), st.integers(0, 1))
def test_the_largest_lanes_stay_and_the_last_one_takes_the_rest(sizes: list[int], nobody: int) -> None:
    columns = _crowd(sizes, nobody=nobody).columns(by=LaneBy.PARTICIPANT)
    lanes, room = columns.lanes, MOST_LANES - nobody
    assert len(lanes) == len(set(lanes)) <= MOST_LANES
    named = [name for name in lanes if name not in ("", OTHER_LANE)]
    assert named == sorted(named)
    if len(sizes) <= room:
        assert lanes == (*(f"{number:03}" for number in range(len(sizes))), *[""] * nobody)
        return
    assert lanes[-1] == OTHER_LANE
    assert ("" in lanes) == bool(nobody)
    left = sorted(set(range(len(sizes))) - {int(name) for name in named})
    assert min(sizes[int(name)] for name in named) >= max(sizes[number] for number in left)
    assert (columns.lane == len(lanes) - 1).sum() == sum(sizes[number] for number in left)


@pytest.mark.parametrize("by", LaneBy)
@pytest.mark.parametrize("order", LaneOrder)
def test_nothing_stands_in_one_lane_without_a_name(by: LaneBy, order: LaneOrder) -> None:
    assert catalogue_of([]).columns(by=by, order=order).lanes == ("",)


def test_a_main_lane_beyond_the_cap_is_still_the_first() -> None:
    facts = [Fact(lane=f"{number:03}") for number in range(MOST_LANES + 3)]
    lanes = catalogue_of([*facts, Fact()]).columns(by=LaneBy.LANE).lanes
    assert (lanes[0], lanes[-1], len(lanes)) == ("", OTHER_LANE, MOST_LANES)
