"""Articles come out of a library as they went in, once each."""

import dataclasses
import json
import os
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from timeline_app.library import Library
from timeline_app.model import (
    Analysis,
    Anchor,
    Article,
    Event,
    Interval,
    Origin,
    Participant,
    ReferenceDate,
    Status,
    TimeExpression,
)

Make = Callable[..., Analysis]


def _without_ids(analysis: Analysis) -> Analysis:
    return dataclasses.replace(
        analysis,
        article=dataclasses.replace(analysis.article, id=0),
        events=tuple(dataclasses.replace(event, id=0, article_id=0) for event in analysis.events),
    )


def test_an_analysis_comes_out_as_it_went_in(library: Library, make_analysis: Make) -> None:
    analysis = make_analysis()
    article_id = library.add(analysis)
    assert _without_ids(library.analysis(article_id)) == analysis
    assert library.expressions(article_id) == list(analysis.expressions)
    assert [event.article_id for event in library.events_of(article_id)] == [article_id] * 3


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    text=st.text(min_size=1, max_size=80),
    title=st.text(max_size=30),
    start=st.integers(-(10**11), 10**11),
    length=st.integers(0, 10**9),
    granularity=st.sampled_from(list(Interval.day(2000, 1, 1).granularity.__class__)),
    confidence=st.floats(0, 1),
    state=st.recursive(
        st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(max_size=9),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
        max_leaves=6,
    ),
)
def test_whatever_a_text_holds_comes_out_as_it_went_in(
    tmp_path: Path,
    text: str,
    title: str,
    start: int,
    length: int,
    granularity: object,
    confidence: float,
    state: object,
) -> None:
    interval = Interval(start, start + length, granularity, True)  # type: ignore[arg-type]
    expression = TimeExpression(0, 1, text[:1], "DATE", "199", "START", interval=interval, reason=title)
    event = Event(
        title,
        interval,
        "199",
        0,
        1,
        0,
        len(text),
        expression,
        Anchor.EXPRESSION,
        (Participant(title),),
        "",
        confidence,
    )
    reference = ReferenceDate(interval, Origin.TEXT, confidence, (title,))
    analysis = Analysis(Article(title, text, reference=reference), ((0, len(text)),), (expression,), (event,))
    with Library.open(tmp_path / "any.timeline") as library:
        article_id = library.add(analysis)
        assert _without_ids(library.analysis(article_id)) == analysis
        library.search(text)
        library.set_state("key", state)
        assert library.get_state("key") == json.loads(json.dumps(state))


def test_an_expression_that_only_an_event_has_stays_with_the_event(library: Library, make_analysis: Make) -> None:
    analysis = dataclasses.replace(make_analysis(), expressions=())
    article_id = library.add(analysis)
    assert library.analysis(article_id).expressions == ()
    assert library.events_of(article_id)[0].expression == analysis.events[0].expression


def test_the_same_file_twice_is_one_article(library: Library, make_analysis: Make) -> None:
    analysis = make_analysis()
    first = library.add(analysis)
    events = library.events_of(first)
    relative = Path(os.path.relpath(analysis.article.path or ""))
    again = dataclasses.replace(analysis, article=dataclasses.replace(analysis.article, path=relative))
    assert library.add(again) == first
    assert len(library.listings()) == 1
    assert library.events_of(first) == events


def test_copies_in_two_files_are_two_articles(library: Library, make_analysis: Make) -> None:
    assert library.add(make_analysis("one.txt")) != library.add(make_analysis("two.txt"))


def test_a_moved_file_keeps_its_article(library: Library, make_analysis: Make, tmp_path: Path) -> None:
    first = library.add(make_analysis("old.txt"))
    moved = make_analysis("new.txt")
    (tmp_path / "old.txt").unlink()
    assert library.add(moved) == first
    assert [listing.path for listing in library.listings()] == [tmp_path / "new.txt"]


def test_articles_without_a_file_are_each_their_own(library: Library, make_analysis: Make) -> None:
    analysis = make_analysis()
    pasted = dataclasses.replace(analysis, article=dataclasses.replace(analysis.article, path=None))
    assert library.add(pasted) != library.add(pasted)


def test_a_file_that_lost_an_article_loses_it_here(library: Library, make_analysis: Make) -> None:
    first, second = make_analysis(part=0), make_analysis(part=1, title="Second")
    path = first.article.path
    assert path
    kept, _ = library.add_file(path, [first, second])
    assert library.add_file(path, [first]) == [kept]
    assert library.ids_of_file(path) == [kept]


def test_a_file_is_current_until_its_stamp_changes(library: Library, make_analysis: Make) -> None:
    analysis = make_analysis()
    path = analysis.article.path
    assert path
    assert not library.is_current(path, "1")
    library.add_file(path, [analysis], stamp="1")
    assert library.is_current(path, "1")
    assert not library.is_current(path, "2")
    article_id = library.ids_of_file(path)[0]
    library.redate(library.analysis(article_id))
    assert library.is_current(path, "1")


def test_articles_are_listed_by_their_date_and_those_without_one_last(
    library: Library, make_analysis: Make
) -> None:
    late, early = make_analysis("late.txt", year=2022), make_analysis("early.txt", year=-43)
    undated = make_analysis("undated.txt")
    undated = dataclasses.replace(undated, article=dataclasses.replace(undated.article, reference=None))
    ids = [library.add(analysis) for analysis in (undated, late, early)]
    listings = library.listings(is_counted=True)
    assert [listing.id for listing in listings] == [ids[2], ids[1], ids[0]]
    assert [listing.event_count for listing in listings] == [3, 3, 3]
    assert listings[0].reference == early.article.reference


@pytest.mark.parametrize(
    "name", ["it's “q\"uoted”.txt", "two\nlines.txt", "\u202egnp.txt", "ærø 日本.txt", "'; DROP TABLE x"]
)
def test_hostile_file_names_are_kept(library: Library, make_analysis: Make, tmp_path: Path, name: str) -> None:
    article_id = library.add(make_analysis(name, title=name))
    assert library.article(article_id).path == tmp_path / name
    assert library.titles([]) == {}
    assert library.listings()[0].title == name


@pytest.mark.skipif(os.name == "nt", reason="names of files are text there")
def test_a_file_name_that_is_no_text_is_kept(library: Library, make_analysis: Make, tmp_path: Path) -> None:
    name = os.fsdecode(b"caf\xe9.txt")
    article_id = library.add(make_analysis(name, title=name))
    assert library.article(article_id).path == tmp_path / name
    assert library.article(article_id).title == "caf?.txt"


def test_sentences_carry_the_time_that_they_tell_of(library: Library, make_analysis: Make) -> None:
    article_id = library.add(make_analysis())
    rows = library.sentences([article_id])
    assert [row.text for row in rows] == [
        "The minister held talks on Tuesday.",
        "He resigned.",
        "A vote is due in June.",
    ]
    assert [str(row.interval) for row in rows] == ["2021-05-04", "2021-05-04", "2021-06"]
    assert [row.ordinal for row in rows] == [0, 1, 2]
    assert library.sentences([article_id], {article_id: [rows[2].start, rows[0].start, 1]}) == [rows[0], rows[2]]
    assert library.sentences([article_id], {}) == []


def test_the_own_date_of_a_sentence_goes_before_the_articles(library: Library, make_analysis: Make) -> None:
    analysis = make_analysis()
    said = dataclasses.replace(
        analysis.events[2], head_start=60, head_end=61, anchor=Anchor.REFERENCE, interval=Interval.day(2021, 5, 4)
    )
    events = sorted((*analysis.events, said), key=lambda event: event.head_start)
    library.add(dataclasses.replace(analysis, events=tuple(events)))
    assert str(library.sentences()[2].interval) == "2021-06"


def test_unchecked_articles_take_no_part(library: Library, make_analysis: Make) -> None:
    first, second = library.add(make_analysis("a.txt")), library.add(make_analysis("b.txt"))
    library.set_checked(first, False)
    assert {row.article_id for row in library.sentences()} == {second}
    assert {detail.event.article_id for detail in library.event_details()} == {second}
    assert len(library.sentences([first])) == 3
    for listing in library.listings():
        library.set_checked(listing.id, False)
    assert not library.event_details()
    assert [listing.is_checked for listing in library.listings()] == [False, False]
    for listing in library.listings():
        library.set_checked(listing.id, True)
    assert len(library.event_details()) == 6


def test_details_say_what_is_planned_approximate_or_assumed(library: Library, make_analysis: Make) -> None:
    analysis = make_analysis(is_year_assumed=True)
    around = Interval(0, 86400, approximate=True)
    full = dataclasses.replace(analysis.expressions[0], text="4 May 2021")
    events = (
        dataclasses.replace(analysis.events[0], expression=full),
        dataclasses.replace(analysis.events[1], interval=around),
        analysis.events[2],
    )
    library.add(dataclasses.replace(analysis, events=events))
    found = {
        detail.event.title: (detail.event.interval == around, detail.is_year_assumed, detail.event.status)
        for detail in library.event_details()
    }
    assert found == {
        "The minister held talks": (False, False, Status.ASSERTED),
        "He resigned": (True, True, Status.ASSERTED),
        "A vote": (False, True, Status.PLANNED),
    }


def test_minor_events_are_kept_but_shown_on_demand_alone(library: Library, make_analysis: Make) -> None:
    analysis = make_analysis()
    minor = dataclasses.replace(analysis.events[1], importance=0.2)
    article_id = library.add(dataclasses.replace(analysis, events=(analysis.events[0], minor, analysis.events[2])))
    titles = ["The minister held talks", "He resigned", "A vote"]
    assert [event.title for event in library.events_of(article_id)] == titles[::2]
    assert [event.title for event in library.events_of(article_id, minor=True)] == titles
    assert (len(library.event_details()), len(library.event_details(minor=True))) == (2, 3)
    assert library.listings(is_counted=True)[0].event_count == 2
    (found,) = library.search("resigned").event_ids
    library.edit_event(found, title="He is gone")
    assert len(library.event_details()) == 3


def test_undated_events_are_listed_last(library: Library, make_analysis: Make) -> None:
    analysis = make_analysis()
    events = (dataclasses.replace(analysis.events[0], interval=None, value=""), *analysis.events[1:])
    library.add(dataclasses.replace(analysis, events=events))
    last = library.event_details()[-1].event
    assert (last.title, last.interval) == ("The minister held talks", None)


def test_removed_articles_come_back_with_everything(library: Library, make_analysis: Make) -> None:
    first, second = library.add(make_analysis("a.txt")), library.add(make_analysis("b.txt", title="Other"))
    library.edit_event(library.events_of(first)[0].id, title="Edited zebra")
    library.set_checked(first, False)
    before = (library.listings(), library.analysis(first), library.sentences([first]))
    removed = library.remove_articles([first])
    assert [listing.id for listing in library.listings()] == [second]
    assert library.search("zebra") == library.search("nothingness")
    library.restore(removed)
    assert (library.listings(), library.analysis(first), library.sentences([first])) == before
    assert library.search("zebra").event_ids == {before[1].events[0].id}
    assert library.search("minister").article_ids == {first, second}


def test_restoring_gives_the_same_file_opened_meanwhile_no_second_article(
    library: Library, make_analysis: Make
) -> None:
    analysis = make_analysis()
    first = library.add(analysis)
    removed = library.remove_articles([first])
    assert library.add(analysis) != first
    library.restore(removed)
    assert [listing.id for listing in library.listings()] == [first]
    assert library.search("minister").article_ids == {first}


def test_an_article_that_is_not_there_is_a_key_error(library: Library) -> None:
    with pytest.raises(KeyError):
        library.article(7)
    assert library.event(7) is None


def test_threads_read_while_one_writes(library: Library, make_analysis: Make) -> None:
    library.add(make_analysis())
    seen: list[int] = []

    def read() -> None:
        with Library.open(library.path) as other:
            seen.extend(len(other.listings()) for _ in range(30))

    threads = [threading.Thread(target=read) for _ in range(2)]
    for thread in threads:
        thread.start()
    for number in range(30):
        library.add(make_analysis(f"{number}.txt"))
    for thread in threads:
        thread.join()
    assert len(seen) == 60
    assert 1 <= min(seen) <= max(seen) <= 31
    assert len(library.listings()) == 31
