"""Search finds words wherever they stand, and takes any text for words."""

import dataclasses
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from timeline_app.library import Library
from timeline_app.model import Analysis

Make = Callable[..., Analysis]


@pytest.mark.parametrize(
    ("query", "articles", "events"),
    [
        ("talks", 1, 1),
        ("TALKS", 1, 1),
        ("tal", 1, 1),
        ("tal minister", 0, 0),
        ("minister tal", 1, 1),
        ("tuesday minister", 1, 1),
        ('"held talks"', 1, 1),
        ('"talks held"', 0, 0),
        ("talks -held", 1, 1),
        ("resigns", 1, 0),
        ("chateau", 1, 0),
        ("château", 1, 0),
        ("minister NOT talks", 0, 0),
        ("", 0, 0),
        ("  ", 0, 0),
        ('"', 0, 0),
        ("*", 0, 0),
        ("title:minister", 0, 0),
        ("nowhere", 0, 0),
    ],
)
def test_words_are_found(library: Library, make_analysis: Make, query: str, articles: int, events: int) -> None:
    library.add(make_analysis(title="Minister resigns in the Château"))
    found = library.search(query)
    assert (len(found.article_ids), len(found.event_ids)) == (articles, events)


def test_an_edited_title_is_found_and_the_old_one_is_not(library: Library, make_analysis: Make) -> None:
    event = library.events_of(library.add(make_analysis()))[1]
    edit = library.edit_event(event.id, title="Zugzwang")
    assert library.search("zugzwang").event_ids == {event.id}
    library.undo(edit)
    assert library.search("zugzwang").event_ids == frozenset()


def test_a_text_that_changed_is_found_by_its_new_words_alone(library: Library, make_analysis: Make) -> None:
    article_id = library.add(make_analysis())
    library.add(make_analysis(text="OSLO, May 4. The minister held firm."))
    assert library.search("firm").article_ids == {article_id}
    assert library.search("resigned").article_ids == frozenset()
    assert library.search("tuesday").event_ids == frozenset()


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(query=st.text(max_size=40) | st.text('"*()^:-+ NEAROTD\0', max_size=20))
@example('" OR 1=1; --')
@example("NEAR(" * 50)
@example("a " * 500)
@example("\ud800")
def test_any_text_can_be_searched_for(tmp_path: Path, query: str) -> None:
    with Library.open(tmp_path / "empty.timeline") as library:
        assert library.search(query).article_ids == frozenset()


def test_the_words_of_many_articles_are_told_apart(library: Library, make_analysis: Make) -> None:
    ids = [library.add(make_analysis(f"{n}.txt", title=f"Story{n} of many")) for n in range(12)]
    assert library.search("story7").article_ids == {ids[7]}
    assert library.search("story1").article_ids == {ids[1], ids[10], ids[11]}
    assert library.search("many").article_ids == set(ids)
    analysis = library.analysis(ids[3])
    library.redate(dataclasses.replace(analysis, article=dataclasses.replace(analysis.article, title="Changed")))
    assert library.search("story3").article_ids == frozenset()
