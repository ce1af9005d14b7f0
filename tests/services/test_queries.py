"""What the window asks of a library."""

from collections.abc import Iterator
from itertools import permutations
from pathlib import Path

import pytest

from timeline_app.geometry import Flag
from timeline_app.library import Library
from timeline_app.model import Anchor, Article, Event, Interval, Origin, Participant, ReferenceDate, Status
from timeline_app.services.analysis import analyse
from timeline_app.services.queries import columns, leader_of, likely_same

TEXT = "OSLO, May 5. Rebels attacked the port on Monday. The president will visit Paris in June."


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    day = ReferenceDate(Interval.day(2021, 5, 5), Origin.DATELINE, 0.4, is_year_assumed=True)
    with Library.open(tmp_path / "kept.timeline") as opened:
        opened.add(analyse(Article("Port attacked", TEXT), reference=day))
        yield opened


def test_columns_hold_the_events_of_the_timeline(library: Library) -> None:
    found = columns(library)
    assert sorted(found.event_id.tolist()) == sorted(event.id for event in library.events_of(1))
    assert found.bounds == (Interval.day(2021, 5, 3).start, Interval.month(2021, 6).end)
    visit = found.index_of(next(e.id for e in library.events_of(1) if "Paris" in e.title))
    assert visit is not None
    assert found.flags[visit] == Flag.PLANNED | Flag.ASSUMED_YEAR


def test_a_search_leaves_what_it_finds(library: Library) -> None:
    found = columns(library, search="paris")
    assert {library.titles([i])[i] for i in found.event_id.tolist()} == {
        event.title for event in library.events_of(1) if "Paris" in event.title
    }
    assert len(columns(library, search="nowhere")) == 0
    assert len(columns(library, search="  ")) == len(columns(library))


def test_an_empty_library_has_empty_columns(tmp_path: Path) -> None:
    with Library.open(tmp_path / "empty.timeline") as library:
        assert len(columns(library)) == 0


DAY = Interval.day(2021, 5, 5)


def add(library: Library, title: str, interval: Interval | None = DAY, **more: object) -> int:
    event = Event(title, interval, "", 0, 0, 0, 0, **more)  # type: ignore[arg-type]  # fields of an event
    return library.add_event(event)


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "by hand.timeline") as opened:
        yield opened


def test_lanes_and_colours_of_the_user_are_in_the_columns_the_main_lane_first(empty: Library) -> None:
    ids = [add(empty, title) for title in ("one", "two", "three")]
    empty.edit_event(ids[0], lane="court", colour="red")
    empty.edit_event(ids[1], lane="Appeal", colour="grey")
    found = columns(empty)
    assert found.lanes == ("", "Appeal", "court")
    places = [found.index_of(number) for number in ids]
    assert [found.lanes[found.lane[place]] for place in places] == ["court", "Appeal", ""]
    assert [int(found.colour[place]) for place in places] == [1, 8, 0]
    empty.edit_event(ids[2], lane="court")
    assert columns(empty).lanes == ("Appeal", "court")


@pytest.mark.parametrize(
    ("status", "flag"),
    [
        (Status.ASSERTED, Flag.NONE),
        (Status.PLANNED, Flag.PLANNED),
        (Status.DENIED, Flag.DENIED),
        (Status.CONDITIONAL, Flag.CONDITIONAL),
    ],
)
def test_the_status_is_a_flag(empty: Library, status: Status, flag: Flag) -> None:
    add(empty, "one", status=status)
    assert columns(empty).flags.tolist() == [flag]


def test_an_entry_is_one_event_of_the_columns_with_all_its_sources(library: Library) -> None:
    article = Article("Port in flames", TEXT.replace("Rebels", "Fighters"))
    library.add(analyse(article, reference=ReferenceDate(Interval.day(2021, 5, 5), Origin.DATELINE, 0.4)))
    attacks = [d.event.id for d in library.event_details() if d.event.interval == Interval.day(2021, 5, 3)]
    before = len(columns(library))
    library.merge_events(attacks)
    found = columns(library)
    assert len(found) == before - 1
    assert max(found.sources.tolist()) == len(attacks) == 2


def test_what_is_likely_the_same_comes_first(empty: Library) -> None:
    cast = (Participant("Ana Sousa"),)
    own = add(empty, "Presidents talk about the dam", cast=cast)
    alike = add(empty, "Presidents talk by telephone")
    later = add(empty, "Presidents talk about the dam", Interval.day(2021, 5, 7))
    unlike = add(empty, "Court sentences two")
    far = add(empty, "Presidents talk about the dam", Interval.year(1990))
    undated = add(empty, "Strike begins", None)
    with_cast = add(empty, "Call", cast=cast)
    details = {d.event.id: d for d in empty.event_details()}
    found = [d.event.id for d in likely_same(details[own], details.values())]
    assert found[0] == later
    assert found.index(alike) < found.index(unlike)
    assert found.index(with_cast) < found.index(unlike)
    assert found.index(far) < found.index(undated)
    assert own not in found
    assert [d.event.id for d in likely_same(details[own], details.values(), limit=1)] == [later]


def test_the_leader_of_an_entry_is_foretold_as_the_library_has_it(tmp_path: Path) -> None:
    with Library.open(tmp_path / "all sorts.timeline") as library:
        ids = [
            add(library, "important", importance=0.9),
            add(library, "edited", importance=0.2),
            add(library, "undated", None, importance=1.0),
            add(library, "some time in May", Interval.month(2021, 5), importance=1.0),
        ]
        article = Article("Port attacked", TEXT)
        library.add(analyse(article, reference=ReferenceDate(DAY, Origin.DATELINE, 0.4)))
        library.edit_event(ids[1], note="To check.")
        ids += [d.event.id for d in library.event_details(minor=True) if not d.is_manual]
        assert {d.event.anchor for d in library.event_details(ids)} > {Anchor.USER}
        for pair in permutations(ids, 2):
            told = leader_of(library.event_details(pair)).event.id
            judgement = library.merge_events(pair)
            assert library.tellings_of(pair[0])[0].event.id == told
            library.undo_judgement(judgement)
