"""What the window asks of a library."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from timeline_app.geometry import Flag
from timeline_app.library import Library
from timeline_app.model import Article, Interval, Origin, ReferenceDate
from timeline_app.services.analysis import analyse
from timeline_app.services.queries import columns

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
