"""What sentences are worth by the events that they tell, and by which it is known that two tell one happening."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import replace

import pytest

from timeline_app.errors import LibraryError
from timeline_app.library import Library
from timeline_app.model import Analysis

MakeAnalysis = Callable[..., Analysis]


def weighed(analysis: Analysis, *importances: float) -> Analysis:
    events = zip(analysis.events, importances, strict=True)
    return replace(analysis, events=tuple(replace(event, importance=worth) for event, worth in events))


def test_a_sentence_is_worth_its_greatest_notable_event(library: Library, make_analysis: MakeAnalysis) -> None:
    analysis = weighed(make_analysis(), 0.5, 0.2, 0.9)
    first, second, third = (event.sentence_start for event in analysis.events)
    lesser = replace(analysis.events[2], head_start=third + 3, importance=0.6)
    article_id = library.add(replace(analysis, events=(*analysis.events, lesser)))
    weights = library.sentence_weights([article_id])
    assert {place: worth for place, (worth, *_) in weights.items()} == {
        (article_id, first): 0.5,
        (article_id, third): 0.9,
    }
    assert (article_id, second) not in weights
    assert library.sentence_weights([]) == library.sentence_weights([article_id + 1]) == {}


def test_sentences_of_one_entry_share_a_number_and_others_have_none(
    library: Library, make_analysis: MakeAnalysis
) -> None:
    one, other = library.add(make_analysis("one.txt")), library.add(make_analysis("other.txt", title="Again"))
    talks = [library.events_of(article_id)[0] for article_id in (one, other)]
    library.merge_events([event.id for event in talks])
    weights = library.sentence_weights([one, other])
    groups = [weights[article_id, talks[0].sentence_start][1] for article_id in (one, other)]
    assert groups[0] == groups[1] != frozenset()
    assert all(not found for place, (_, found, _) in weights.items() if place[1] != talks[0].sentence_start)


def test_what_the_user_has_hidden_weighs_nothing(library: Library, make_analysis: MakeAnalysis) -> None:
    article_id = library.add(make_analysis())
    hidden = library.events_of(article_id)[0]
    library.edit_event(hidden.id, hidden=True)
    assert (article_id, hidden.sentence_start) not in library.sentence_weights([article_id])


@pytest.mark.parametrize("value", [b"\x00", "much", None, 7, 1e300])
def test_an_importance_that_is_none_is_passed_over_or_bounded(
    library: Library, make_analysis: MakeAnalysis, value: object
) -> None:
    article_id = library.add(make_analysis())
    with sqlite3.connect(library.path) as connection:
        connection.execute("UPDATE OR IGNORE events SET importance = ?", (value,))
    connection.close()
    try:
        weights = library.sentence_weights([article_id])
    except LibraryError:
        return
    assert all(0 <= worth <= 1 for worth, *_ in weights.values())
