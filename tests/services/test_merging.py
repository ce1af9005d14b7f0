"""Merging in a library is kept up to date, and the answer is that of merging all anew."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from timeline_app.library import Library
from timeline_app.model import Analysis, Article, Interval, Origin, ReferenceDate
from timeline_app.services.analysis import analyse
from timeline_app.services.intake import Stored, intake
from timeline_app.services.merging import merge_analyses, settle

AGENCY = (
    "The ferry Estrella sank in heavy seas off Samos on Monday, the coast guard said. "
    "Its captain was arrested in Vathy on Tuesday morning."
)
PAPER = (
    "Police in Vathy arrested the captain on Tuesday. The ferry Estrella sank off Samos on Monday, divers said."
)
LATER = "The sinking of the ferry Estrella off Samos on Monday shocked Greece. The owner apologised on Tuesday."
HISTORY = "In 1991 the ferry Estrella was built in Oslo. In March 2014 the ferry Estrella sank off Samos."
OTHER = "Halden Steel bought Corvus Metals on Monday. Shares of Corvus rose 22 percent on Monday."
DAY = date(2014, 3, 11)


def analysis(text: str, name: str, day: date = DAY) -> Analysis:
    reference = ReferenceDate(Interval.of_date(day), Origin.USER, 1.0)
    return analyse(Article(name, text, path=Path(f"/articles/{name}.txt")), reference=reference)


ANALYSES = [
    analysis(text, name)
    for text, name in (
        (AGENCY, "agency"),
        (PAPER, "paper"),
        (LATER, "later"),
        (HISTORY, "history"),
        (OTHER, "other"),
    )
]
ANALYSES.append(analysis(AGENCY, "next-year", date(2015, 3, 10)))


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "kept.timeline") as opened:
        yield opened


def add(library: Library, found: Analysis) -> int:
    assert found.article.path is not None
    return library.add_file(found.article.path, [found])[0]


def entries(library: Library) -> set[frozenset[int]]:
    """The groups as they stand, whatever is checked or hidden."""
    return {
        frozenset(detail.event.id for detail in library.tellings_of(telling.id))
        for telling in library.tellings()
        if len(library.tellings_of(telling.id)) > 1
    }


def told_by(library: Library, title_part: str) -> set[int]:
    """The articles of the entry that has these words."""
    found = [one.event for one in library.event_details(minor=True) if title_part in one.event.title]
    return {detail.event.article_id for event in found[:1] for detail in library.tellings_of(event.id)}


def test_one_happening_of_two_articles_is_one_entry(library: Library) -> None:
    ids = {add(library, found) for found in ANALYSES[:2]}
    settle(library)
    assert told_by(library, "Estrella sank") == ids
    assert library.unsettled() == []


def test_files_are_merged_when_the_last_of_them_is_handed_out(library: Library, tmp_path: Path) -> None:
    for name, text in (("agency", AGENCY), ("paper", PAPER)):
        (tmp_path / f"{name}.txt").write_text(f"VATHY, Greece, March 11, 2014 - {text}\n", encoding="utf-8")
    for outcome in intake(library, sorted(tmp_path.glob("*.txt")), workers=1):
        if isinstance(outcome, Stored) and outcome.done == outcome.total:
            assert library.unsettled() == []
            assert 2 in {detail.source_count for detail in library.event_details()}
            return
    pytest.fail("not all files were stored")


def test_nothing_is_written_where_nothing_changed(library: Library) -> None:
    add(library, ANALYSES[0])
    settle(library)
    before = library.event_details()
    settle(library)
    assert library.event_details() == before


def test_what_was_merged_by_other_rules_is_merged_anew(library: Library) -> None:
    for found in ANALYSES[:2]:
        add(library, found)
    settle(library)
    before = entries(library)
    library.settle([], [telling.id for telling in library.tellings()], [])
    library.set_state("merging rules", "those of long ago")
    settle(library)
    assert entries(library) == before != set()


def test_one_who_merges_late_overwrites_nothing(library: Library) -> None:
    add(library, ANALYSES[0])
    looked = library.unsettled()
    with Library.open(library.path) as other:
        add(other, ANALYSES[1])
        settle(other)
    tellings = [telling.id for telling in library.tellings()]
    library.settle([], tellings, looked)
    assert entries(library)


def test_a_split_by_the_user_holds_when_an_article_is_added(library: Library) -> None:
    first, second, third = ANALYSES[:3]
    add(library, first)
    add(library, second)
    settle(library)
    entry = next(group for group in entries(library))
    parted = sorted(entry)[:1]
    library.split_events(max(entry), parted)
    settle(library)
    add(library, third)
    settle(library)
    assert all(not entry <= group for group in entries(library))


def test_a_merge_by_the_user_holds_across_days_and_years(library: Library) -> None:
    add(library, ANALYSES[0])
    add(library, ANALYSES[5])
    settle(library)
    one, other = (min(e.id for e in library.events_of(number)) for number in (1, 2))
    judgement = library.merge_events([one, other])
    settle(library)
    assert any({one, other} <= group for group in entries(library))
    add(library, ANALYSES[1])
    settle(library)
    assert any({one, other} <= group for group in entries(library))
    library.undo_judgement(judgement)
    settle(library)
    assert not any({one, other} <= group for group in entries(library))


def test_an_event_that_is_moved_leaves_its_entry(library: Library) -> None:
    for found in ANALYSES[:2]:
        add(library, found)
    settle(library)
    entry = next(iter(entries(library)))
    edit = library.edit_event(min(entry), interval=Interval.day(2014, 6, 1))
    settle(library)
    assert all(min(entry) not in group for group in entries(library))
    library.undo(edit)
    settle(library)
    assert entry in entries(library)


_steps = st.lists(
    st.tuples(st.sampled_from(["add", "add", "remove", "move", "settle"]), st.integers(0, len(ANALYSES) - 1)),
    min_size=1,
    max_size=12,
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=_steps)
def test_step_by_step_gives_what_all_at_once_gives(
    steps: Sequence[tuple[str, int]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    with Library.open(tmp_path_factory.mktemp("libraries") / "kept.timeline") as library:
        for step, number in steps:
            _take(library, step, number)
        settle(library)
        found = entries(library)
        _unsettle_all(library)
        settle(library)
        assert entries(library) == found


def _take(library: Library, step: str, number: int) -> None:
    ids = [listing.id for listing in library.listings()]
    if step == "add":
        add(library, ANALYSES[number])
    elif step == "remove" and ids:
        library.remove_articles([ids[number % len(ids)]])
    elif step == "move" and ids:
        events = library.events_of(ids[number % len(ids)], minor=True)
        if events:
            library.edit_event(events[number % len(events)].id, interval=Interval.day(2014, 3, 10 + number % 2))
    else:
        settle(library)


def _unsettle_all(library: Library) -> None:
    """Merge all of it anew: nothing is taken from what was found before."""
    tellings = library.tellings()
    library.settle([], [telling.id for telling in tellings], [])
    assert entries(library) == set()
    for listing in library.listings():
        library.restore(library.remove_articles([listing.id]))


def test_analyses_without_a_library_become_the_same_entries(library: Library) -> None:
    for found in ANALYSES:
        add(library, found)
    settle(library)
    kept = sorted(
        sorted(library.event(one).title for one in group)  # type: ignore[union-attr]  # they are there
        for group in entries(library)
    )
    merged = [entry for entry in merge_analyses(ANALYSES) if len(entry.tellings) > 1]
    assert sorted(sorted(told.event.title for told in entry.tellings) for entry in merged) == kept


def test_an_entry_is_led_by_what_its_own_words_date_and_is_lifted_by_its_sources() -> None:
    entry = next(entry for entry in merge_analyses(ANALYSES[:2]) if entry.source_count == 2)
    assert entry.event.importance < entry.importance <= 1
    assert entry.article in {found.article for found in ANALYSES[:2]}
    assert {told.article.title for told in entry.tellings} == {"agency", "paper"}


def test_an_entry_stands_on_the_day_where_one_telling_knows_it(library: Library) -> None:
    for found in (ANALYSES[3], ANALYSES[0]):
        add(library, found)
    settle(library)
    (kept,) = [one.event for one in library.event_details() if "Estrella sank" in one.event.title]
    (entry,) = [entry for entry in merge_analyses([ANALYSES[3], ANALYSES[0]]) if entry.source_count == 2]
    assert len(library.tellings_of(kept.id)) == 2
    assert kept.interval == entry.event.interval == Interval.day(2014, 3, 10)


def test_undated_events_are_entries_of_their_own() -> None:
    undated = [
        replace(found, events=tuple(replace(event, interval=None) for event in found.events)) for found in ANALYSES
    ]
    merged = merge_analyses(undated)
    assert len(merged) == sum(len(found.events) for found in undated)
    assert all(len(entry.tellings) == 1 for entry in merged)
