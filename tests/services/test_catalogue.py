"""The catalogue of a library holds what its entries are, in columns."""

import dataclasses
import gc
import os
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from tests.services.told import DAY, event, facts_of, keep, rows_of, whole
from timeline_app.errors import LibraryError
from timeline_app.geometry import Flag
from timeline_app.library import Library, bulk
from timeline_app.model import Anchor, Interval, Participant, ParticipantKind, Status
from timeline_app.services import cataloguing, parts
from timeline_app.services.catalogue import NOTHING, Catalogue
from timeline_app.services.cataloguing import catalogues, search
from timeline_app.services.filters import Facet
from timeline_app.services.gathering import Vocabulary, gather
from timeline_app.services.lanes import LaneBy

LATER = Interval.day(2020, 9, 1)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "kept.timeline") as opened:
        yield opened


def test_dated_entries_stand_by_time_and_the_others_behind_them(library: Library) -> None:
    ids = keep(
        library, event("b", LATER), event("undated", None), event("a"), event("a year", Interval.year(2020))
    )
    found = whole(library)
    assert found.event_id.tolist() == [ids[3], ids[2], ids[0], ids[1]]
    assert (found.dated, found.undated().tolist(), len(found)) == (3, [ids[1]], 4)
    assert found.columns().event_id.tolist() == [ids[3], ids[2], ids[0]]
    assert [found.interval_of(number) for number in ids] == [LATER, None, DAY, Interval.year(2020)]
    kept = np.array([False, True, False, True])
    assert found.columns(kept).event_id.tolist() == [ids[2]]
    assert (found.ids(kept).tolist(), found.undated(kept).tolist()) == ([ids[2], ids[1]], [ids[1]])


def test_what_is_minor_or_hidden_or_of_an_unchecked_article_is_not_shown(library: Library) -> None:
    minor, shown, hidden = keep(library, event(importance=0.1), event(), event())
    (unchecked,) = keep(library, event())
    library.edit_event(hidden, hidden=True)
    library.set_checked(2, False)
    found = whole(library)
    assert found.event_id.tolist() == [shown]
    assert [found.row_of(number) for number in (minor, shown, hidden, unchecked)] == [None, 0, None, None]
    assert found.mask_of([minor, shown]).tolist() == [True]
    assert (found.leader_of(minor), found.telling_ids(minor), found.interval_of(minor)) == (None, (), None)


def test_an_entry_is_one_row_with_what_all_of_it_tells(library: Library) -> None:
    (first,) = keep(library, event("a", DAY, "Ann", "Bob", importance=0.75), source="TASS")
    (second,) = keep(library, event("b", DAY, "Cem", "Ann"), source="AP")
    alone, third = keep(library, event("c"), event("d"), source="AP")
    library.merge_events([first, second, third])
    library.edit_event(second, lane="Court", colour="red", tags=["key"])  # now it leads
    found = whole(library)
    assert found.event_id.tolist() == [second, alone]
    assert found.telling_ids(first) == (second, first, third)
    assert [found.row_of(number) for number in (first, second, third)] == [0, 0, 0]
    values = {facet: found.values_at(0, facet) for facet in Facet}
    assert values[Facet.PARTICIPANT] == ("Cem", "Ann", "Bob")
    assert values[Facet.SOURCE] == ("AP", "TASS")
    assert (values[Facet.LANE], values[Facet.TAG], values[Facet.PLACE]) == (("Court",), ("key",), ())
    columns = found.columns()
    assert (int(columns.sources[0]), int(columns.colour[0]), columns.lanes) == (3, 1, ("", "Court"))
    assert columns.importance[0] == pytest.approx(1 - 0.5 * 0.6**2)
    assert found.entries_in(1).tolist() == [second]
    assert found.entries_in(3).tolist() == [second, alone]
    assert found.counts_of_articles(np.array([True, False])) == {1: 1, 2: 1, 3: 1}
    assert found.counts_of_articles(np.array([0, 1])) == {1: 1, 2: 1, 3: 2}
    assert [listing.event_count for listing in found.listings] == [1, 1, 2]


def test_words_of_an_unchecked_telling_lead_to_the_entry_only_if_the_user_wrote_them(library: Library) -> None:
    (first,) = keep(library, event("Talks"))
    (second,) = keep(library, event("Treaty"))
    library.merge_events([first, second])
    library.set_checked(2, False)
    found = whole(library)
    assert found.telling_ids(first) == (first,)
    treaty = search(library, found, "treaty")
    assert treaty is not None
    assert not treaty.kept.any()
    library.edit_event(second, tags=["sealed"])
    found = whole(library, found)
    sealed = search(library, found, "sealed")
    assert sealed is not None
    assert found.ids(sealed.kept).tolist() == [first]
    assert found.values_at(0, Facet.TAG) == ("sealed",)


@pytest.mark.parametrize(
    ("fields", "flags"),
    [
        ({}, Flag.NONE),
        ({"status": Status.PLANNED}, Flag.PLANNED),
        ({"status": Status.DENIED}, Flag.DENIED),
        ({"status": Status.CONDITIONAL}, Flag.CONDITIONAL),
        ({"interval": dataclasses.replace(DAY, approximate=True)}, Flag.APPROXIMATE),
    ],
)
def test_signs_of_an_event_are_flags(library: Library, fields: dict[str, object], flags: Flag) -> None:
    keep(library, dataclasses.replace(event(), **fields))  # type: ignore[arg-type]  # fields of an event
    assert whole(library).columns().flags.tolist() == [flags]


def test_a_date_of_the_users_is_sure_and_his(library: Library) -> None:
    (number,) = keep(library, event(confidence=0.3, anchor=Anchor.CONTEXT))
    library.edit_event(number, interval=LATER)
    found = whole(library)
    assert (found.interval_of(number), found.rows.confidence.tolist()) == (LATER, [1.0])
    assert found.values_at(0, Facet.ANCHOR) == (Anchor.USER,)


def test_a_participant_is_what_he_is_said_to_be_most_often(library: Library) -> None:
    kinds = (ParticipantKind.PLACE, ParticipantKind.PERSON, ParticipantKind.PLACE, *[ParticipantKind.UNKNOWN] * 3)
    events = [dataclasses.replace(event(), cast=(Participant("Washington", kind),)) for kind in kinds]
    keep(library, *events, dataclasses.replace(event(), cast=(Participant("Somebody"),)))
    assert list(whole(library).known_cast()) == [
        Participant("Washington", ParticipantKind.PLACE),
        Participant("Somebody"),
    ]


def test_a_search_finds_rows_and_articles(library: Library) -> None:
    first, _ = keep(library, event("Talks held"), event("Vote"))
    found = whole(library)
    hits = search(library, found, "talks")
    assert hits is not None
    assert found.ids(hits.kept).tolist() == [first]
    words = search(library, found, "story")
    assert words is not None
    assert (words.articles, words.kept.any()) == ({1}, False)
    assert search(library, found, "  ") is None


def test_an_empty_library_has_an_empty_catalogue(library: Library) -> None:
    for found in (whole(library), NOTHING):
        assert (len(found), len(found.columns()), found.counts_of_articles(np.zeros(0, np.bool_))) == (0, 0, {})
        assert found.rows_of([1, 2]).tolist() == []
    assert len(whole(library, whole(library))) == 0


@pytest.fixture
def in_small_steps(library: Library, monkeypatch: pytest.MonkeyPatch) -> Library:
    """A library of fifty events over ten years, of which some stand together, that is read four at a time."""
    monkeypatch.setattr(bulk, "STEP", 4)
    monkeypatch.setattr(cataloguing, "_FIRST", 5)
    for number in range(10):
        day = Interval.day(2000 + number, 1, 1)
        told = [event(str(count), day, f"Who {count * number % 7}", place=f"P {number % 3}") for count in range(5)]
        keep(library, *told, source=f"S{number % 3}")
    library.merge_events([3, 9, 41])
    library.edit_event(9, lane="Court", tags=["key"], colour="red")
    return library


@pytest.mark.parametrize("own_steps", [0, 4, 100])
def test_pictures_grow_until_the_library_is_whole_whoever_reads_it(
    in_small_steps: Library, monkeypatch: pytest.MonkeyPatch, own_steps: int
) -> None:
    monkeypatch.setattr(parts, "OWN_STEPS", own_steps)
    *firsts, last = catalogues(in_small_steps)
    assert [found.is_whole for found in firsts] == [False] * len(firsts)
    assert len(firsts) > 2
    assert [len(found) for found in firsts] == sorted(len(found) for found in firsts)
    assert all(set(found.event_id.tolist()) <= set(last.event_id.tolist()) for found in firsts)
    details = in_small_steps.event_details()
    assert last.event_id.tolist() == [one.event.id for one in details]
    told = facts_of(details)
    assert [{name: row[name] for name in fact} for row, fact in zip(rows_of(last), told, strict=True)] == told


def test_the_first_picture_is_of_all_times(in_small_steps: Library) -> None:
    first = next(catalogues(in_small_steps)).rows.start
    assert first.min() < Interval.year(2003).start < Interval.year(2006).start < first.max()


def test_a_library_that_other_processes_cannot_read_is_read_here(
    in_small_steps: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parts, "prepared", _dying)
    assert len(whole(in_small_steps)) == 48


@pytest.fixture
def collecting() -> Iterator[None]:
    """Let garbage be collected again afterwards: a reader in a process of its own does without."""
    yield
    gc.enable()


@pytest.mark.usefixtures("collecting")
def test_another_file_in_the_place_of_the_library_is_not_read_for_it(in_small_steps: Library) -> None:
    path, span = in_small_steps.path, in_small_steps.spans()[0]
    with Library.open(path.with_name("other.timeline")) as other:
        keep(other, event("of another library"))
        other_place = other.place
    read = parts.prepared()
    with pytest.raises(LibraryError, match="not there any more"):
        read((path, other_place, span))
    assert len(read((path, in_small_steps.place, span))[0]) > 0


def test_events_of_an_article_that_came_meanwhile_stand_in_a_lane_by_its_number(library: Library) -> None:
    keep(library, event("a"), title="Known")
    keep(library, event("b"), title="New")
    vocabulary = Vocabulary()
    (span,) = library.spans()
    parts_read = gather(library.batch(span), vocabulary, library.bylines([1]))
    found = Catalogue(*parts_read, vocabulary, library.bylines([1]))
    assert found.columns(by=LaneBy.ARTICLE).lanes == ("2", "Known")
    assert found.values_at(1, Facet.SOURCE) == ("",)


def _dying() -> None:
    os._exit(1)


@pytest.mark.parametrize("kept", [None, [True] * 6, [True, False, True, True, False, True], [False] * 6])
def test_events_are_found_in_what_is_kept_of_them(library: Library, kept: list[bool] | None) -> None:
    days = [Interval.day(2020, 1, day) for day in (9, 2, 7, 4)]
    keep(library, *(event(str(number), day) for number, day in enumerate([*days, None, None])))
    mask = None if kept is None else np.array(kept)
    found = whole(library)
    columns = found.columns(mask)
    shown = columns.event_id.tolist()
    assert len(shown) == 4 if mask is None else len(shown) == sum(mask[:4])
    places = [shown.index(number) if number in shown else None for number in range(8)]
    assert [columns.index_of(number) for number in range(8)] == places
