"""A library that others have written costs what it holds, and a bad row of it spoils no other one."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.services.told import DAY, event, keep
from timeline_app.errors import LibraryError
from timeline_app.library import Library
from timeline_app.model import (
    Granularity,
    Interval,
    Origin,
    Participant,
    ParticipantKind,
    ReferenceDate,
    Status,
)
from timeline_app.services.catalogue import Catalogue
from timeline_app.services.cataloguing import catalogues
from timeline_app.services.filters import Facet
from timeline_app.services.lanes import OTHER_LANE, LaneBy
from timeline_app.services.merging import settle

ANN = Participant("Ann", ParticipantKind.PERSON)
FAR = 2**40


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A library of two events, the second of which has been edited."""
    place = tmp_path / "kept.timeline"
    with Library.open(place) as library:
        _, edited = keep(library, event("Good", DAY, "Ann"), event("Bad", DAY, "Bob"))
        library.edit_event(edited, tags=["key"], lane="Court", colour="red")
    return place


@pytest.fixture
def library(path: Path) -> Iterator[Library]:
    with Library.open(path) as opened:
        yield opened


def write(path: Path, column: str, value: object, *, table: str = "events", number: int = 2) -> None:
    """Write past the program, without its foreign keys and triggers."""
    key = "event_id" if table == "edits" else "id"
    with closing(sqlite3.connect(path)) as connection, connection:
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            connection.execute(f"DROP TRIGGER {name}")
        statement = f"UPDATE {table} SET {column} = ? WHERE {key} = ?"  # noqa: S608 - words of this file
        assert connection.execute(statement, (value, number)).rowcount == 1


def whole(library: Library) -> Catalogue:
    with library.standing_still():
        *_, found = catalogues(library)
    return found.prepare()


def show(library: Library) -> Catalogue:
    """Read all that the window reads of events."""
    found = whole(library)
    for by in LaneBy:
        assert len(found.columns(by=by)) == found.dated
    for detail in library.event_details(found.event_id.tolist()):
        assert found.interval_of(detail.event.id) == detail.event.interval
    assert sorted(library.titles([1, 2])) == [1, 2]
    names = found.vocabulary.participants
    assert [type(name) for name in names.all] == [str] * len(names.ranks())
    return found


HOSTILE = [
    ("participants", "not JSON"), ("participants", "[5]"), ("participants", "5"), ("participants", "null"),
    ("participants", '{"a": 1}'), ("participants", '[["a", "nobody", ""]]'), ("participants", "[[[], [], []]]"),
    ("participants", '[["a"]]'), ("participants", "],["), ("participants", '[[5, "person", ""]]'),
    ("participants", b"\xff"), ("participants", ""), ("participants", "[],[]"),
    ("participants", "[" * 1_500 + "]" * 1_500), ("participants", "[],0,[]"), ("participants", "NaN"),
    ("start_s", 2**63 - 1), ("start_s", -(2**63)), ("start_s", "soon"), ("start_s", 1.5), ("start_s", None),
    ("end_s", 2**63 - 1), ("end_s", -(2**63)), ("end_s", None), ("end_s", b"x"),
    ("granularity", 99), ("granularity", -1), ("granularity", "day"), ("granularity", 2**40),
    ("approximate", 2**40), ("approximate", b""), ("approximate", "yes"),
    ("is_year_assumed", -5), ("is_notable", 2**40),
    ("article_id", FAR), ("article_id", -1),
    ("confidence", "sure"), ("confidence", -1e300), ("importance", float("inf")), ("importance", b"x"),
    ("status", "maybe"), ("anchor", "elsewhere"), ("place", b"x"), ("place", 5),
    ("title", b"x"), ("lemma", b"x"), ("reason", b"x"), ("value", b"x"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("column", "value"), HOSTILE, ids=[f"{column}-{value!r:.20}" for column, value in HOSTILE]
)
def test_a_bad_value_spoils_no_other_event(path: Path, library: Library, column: str, value: object) -> None:
    write(path, column, value)
    found = show(library)
    row = found.row_of(1)
    assert row is not None
    assert found.interval_of(1) == DAY
    assert {facet: found.values_at(row, facet) for facet in (Facet.PARTICIPANT, Facet.STATUS)} == {
        Facet.PARTICIPANT: ("Ann",),
        Facet.STATUS: (Status.ASSERTED,),
    }
    assert found.row_of(2) is not None


@pytest.mark.parametrize(
    ("column", "value"), HOSTILE, ids=[f"{column}-{value!r:.20}" for column, value in HOSTILE]
)
def test_merging_comes_to_its_end_beside_a_bad_value(
    path: Path, library: Library, column: str, value: object
) -> None:
    write(path, column, value)
    assert library.unsettled()
    settle(library)
    assert library.unsettled() == []


def test_an_unknown_granularity_is_a_day_and_changes_nothing_else(path: Path, library: Library) -> None:
    write(path, "granularity", 99, number=1)
    assert whole(library).interval_of(1) == Interval(DAY.start, DAY.end, Granularity.DAY)
    assert whole(library).values_at(0, Facet.STATUS) == (Status.ASSERTED,)


@pytest.mark.parametrize(
    ("column", "value"),
    [("tags", "["), ("tags", "5"), ("tags", "[5]"), ("colour", "plaid"), ("lane", b"x"), ("lane", OTHER_LANE),
     ("note", b"x"), ("granularity", 99), ("start_s", 2**63 - 1), ("start_s", "soon")],
)  # fmt: skip
def test_a_bad_edit_spoils_no_event(path: Path, library: Library, column: str, value: object) -> None:
    write(path, column, value, table="edits")
    found = whole(library)
    assert found.event_id.tolist() == [1, 2]
    assert OTHER_LANE not in found.columns().lanes
    assert [detail.event.id for detail in library.event_details([1, 2])] == [1, 2]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.sampled_from(sorted({column for column, _ in HOSTILE})),
    st.none() | st.integers(-(2**63), 2**63 - 1) | st.floats(allow_nan=False) | st.text() | st.binary(),
)
def test_whatever_stands_in_a_row_there_is_a_catalogue_or_a_sentence(
    path: Path, library: Library, column: str, value: object
) -> None:
    try:
        write(path, column, value)
    except (sqlite3.IntegrityError, UnicodeEncodeError):
        return  # SQLite itself keeps it out
    try:
        found = show(library)
    except LibraryError:
        return
    assert found.interval_of(1) == DAY


@pytest.mark.parametrize("number", [FAR, 2**62, 2**63 - 1])
def test_ids_that_lie_far_apart_cost_no_more_than_others(path: Path, library: Library, number: int) -> None:
    write(path, "id", number, number=1)
    write(path, "id", number, table="articles", number=1)
    write(path, "article_id", number)
    assert len(library.spans()) == 2
    found = whole(library)
    assert sorted(found.event_id.tolist()) == [2, number]
    assert found.counts_of_articles(found.rows.is_dated) == {1: 1, number: 1}
    assert [listing.event_count for listing in found.listings] == [1]
    assert len(found.columns(by=LaneBy.ARTICLE)) == 2


@pytest.mark.parametrize("kept", ["[5]", "{", '{"origin": "rumour"}', '{"origin": ["url"], "interval": 5}'])
def test_an_article_with_a_broken_reference_date_has_none(path: Path, library: Library, kept: str) -> None:
    write(path, "reference", kept, table="articles", number=1)
    assert [(one.id, one.reference) for one in library.listings()] == [(1, None)]
    assert library.references([1]) == {1: None}
    assert len(library.analysis(1).events) == 2


def test_what_is_sound_of_a_reference_date_is_read(path: Path, library: Library) -> None:
    kept = '{"origin": "url", "interval": [0, 86400, [], 0], "confidence": "x", "reasons": [5, "So."]}'
    write(path, "reference", kept, table="articles", number=1)
    first = Interval.day(1970, 1, 1)
    assert library.references([1]) == {1: ReferenceDate(first, Origin.URL, 0.0, ("So.",))}


def test_no_line_of_an_article_is_longer_than_can_be_shown(path: Path, library: Library) -> None:
    for column in ("title", "source", "url", "language"):
        write(path, column, "x" * 1_000_000, table="articles", number=1)
    (listing,) = library.listings()
    article, (detail, *_) = library.article(1), library.event_details([1])
    lines = [getattr(one, name) for one in (listing, article) for name in ("title", "source", "url", "language")]
    lines += [detail.article_title, detail.source, *library.bylines()[1]]
    assert {len(line) for line in lines} == {2_000}


def test_an_event_whose_article_is_gone_is_one_of_no_article(path: Path, library: Library) -> None:
    write(path, "article_id", FAR)
    assert [(one.event.id, one.event.article_id) for one in library.event_details()] == [(1, 1), (2, 0)]
