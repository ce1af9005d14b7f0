"""The user's edits lie over what the text gave, and outlive its next analysis."""

import dataclasses
from collections.abc import Callable

import pytest

from timeline_app.library import Edit, Library, Overlay
from timeline_app.model import Analysis, Anchor, Event, Interval, Origin, ReferenceDate

Make = Callable[..., Analysis]

DAY = Interval.day(1999, 1, 2)


@pytest.fixture
def held(library: Library, make_analysis: Make) -> Event:
    """The first event of an article in the library."""
    return library.events_of(library.add(make_analysis()))[0]


def _add_again(library: Library, analysis: Analysis, text: str) -> int:
    """The analysis of a text in which everything moved."""
    shift = text.index("The minister") - analysis.article.text.index("The minister")
    moved = dataclasses.replace(
        analysis,
        article=dataclasses.replace(analysis.article, text=text),
        sentences=tuple((start + shift, end + shift) for start, end in analysis.sentences),
        events=tuple(
            dataclasses.replace(
                event,
                head_start=event.head_start + shift,
                head_end=event.head_end + shift,
                sentence_start=event.sentence_start + shift,
                sentence_end=event.sentence_end + shift,
            )
            for event in analysis.events
        ),
    )
    return library.add(moved)


def test_an_edit_shows_and_can_be_undone_and_redone(library: Library, held: Event) -> None:
    edit = library.edit_event(held.id, title="Talks fail", interval=DAY)
    edited = library.event(held.id)
    assert edited is not None
    assert (edited.title, edited.interval, edited.value, edited.confidence) == (
        "Talks fail",
        DAY,
        "1999-01-02",
        1.0,
    )
    assert (edited.anchor, edited.reason) == (Anchor.USER, "The date was set by hand.")
    assert library.event_details([held.id])[0].is_edited
    library.undo(edit)
    assert library.event(held.id) == held
    assert not library.event_details([held.id])[0].is_edited
    library.redo(edit)
    assert library.event(held.id) == edited


def test_edits_add_up_and_are_taken_back_one_by_one(library: Library, held: Event) -> None:
    first = library.edit_event(held.id, title="One")
    second = library.edit_event(held.id, interval=DAY)
    assert second == Edit(held.id, Overlay("One"), Overlay("One", DAY))
    library.undo(second)
    library.undo(first)
    assert library.event(held.id) == held


def test_a_reverted_event_is_as_the_text_gave_it(library: Library, held: Event) -> None:
    library.edit_event(held.id, title="One", interval=DAY, hidden=True)
    revert = library.revert_event(held.id)
    assert library.event(held.id) == held
    library.undo(revert)
    assert library.hidden_events()[0].event.title == "One"


def test_a_hidden_event_is_nowhere_but_among_the_hidden(library: Library, held: Event) -> None:
    edit = library.edit_event(held.id, hidden=True)
    assert held.id not in {event.id for event in library.events_of(held.article_id)}
    assert held.id not in {row[4] for row in library.event_rows()}
    assert held.id not in {detail.event.id for detail in library.event_details()}
    assert [detail.event.id for detail in library.hidden_events()] == [held.id]
    assert library.listings()[0].event_count == 2
    library.undo(edit)
    assert library.hidden_events() == []


def test_a_new_date_moves_the_event_and_its_sentence(library: Library, held: Event) -> None:
    edit = library.edit_event(held.id, interval=DAY)
    assert (DAY.start, DAY.end) in {row[:2] for row in library.event_rows()}
    assert library.sentences()[0].interval == DAY
    library.undo(edit)
    assert str(library.sentences()[0].interval) == "2021-05-04"


def test_hiding_the_only_event_of_a_sentence_leaves_it_the_articles_date(
    library: Library, make_analysis: Make
) -> None:
    article_id = library.add(make_analysis())
    vote = library.events_of(article_id)[2]
    library.edit_event(vote.id, hidden=True)
    assert str(library.sentences()[2].interval) == "2021-05-04"


def test_an_event_that_is_not_there_cannot_be_edited(library: Library) -> None:
    with pytest.raises(KeyError):
        library.edit_event(5, title="x")


def test_edits_survive_a_new_date_of_the_article(library: Library, held: Event) -> None:
    library.edit_event(held.id, title="Talks fail")
    analysis = library.analysis(held.article_id)
    day = Interval.day(2020, 5, 4)
    dated = dataclasses.replace(analysis.article, reference=ReferenceDate(day, Origin.USER, 1.0))
    raw = dataclasses.replace(held, interval=day, value="2020-05-04")
    library.redate(dataclasses.replace(analysis, article=dated, events=(raw, *analysis.events[1:])))
    event = library.event(held.id)
    assert event is not None
    assert (event.title, event.interval) == ("Talks fail", day)
    assert library.user_date(dated) == day
    library.revert_event(held.id)
    assert library.titles([held.id]) == {held.id: "The minister held talks"}


def test_an_article_goes_back_to_what_it_was_before_its_date_changed(library: Library, held: Event) -> None:
    library.edit_event(held.id, title="Talks fail")
    library.edit_event(library.events_of(held.article_id)[1].id, hidden=True)
    shown = library.analysis(held.article_id)
    before = library.analysis(held.article_id, edited=False)
    assert before.events[0].title == "The minister held talks"
    assert len(before.events) == 3
    library.redate(dataclasses.replace(before, events=before.events[2:]))
    library.redate(before)
    assert library.analysis(held.article_id) == shown
    library.revert_event(held.id)
    assert library.event(held.id) == held


def test_edits_follow_their_sentence_when_the_text_changes(
    library: Library, held: Event, make_analysis: Make
) -> None:
    library.edit_event(held.id, title="Talks fail")
    analysis = make_analysis()
    article_id = _add_again(library, analysis, "CORRECTED. " + analysis.article.text)
    assert article_id == held.article_id
    event = library.event(held.id)
    assert event is not None
    assert event.title == "Talks fail"
    assert library.article(article_id).text[event.head_start : event.head_end] == "held"


def test_an_edited_event_whose_sentence_went_comes_back_with_it(
    library: Library, held: Event, make_analysis: Make
) -> None:
    library.edit_event(held.id, title="Talks fail")
    analysis = make_analysis()
    shorter = make_analysis(text="OSLO, May 4. He resigned.")
    library.add(shorter)
    assert held.id not in {event.id for event in library.events_of(held.article_id)}
    assert library.search("fail").event_ids == frozenset()
    library.add(analysis)
    event = library.event(held.id)
    assert event is not None
    assert event.title == "Talks fail"


def test_an_edited_event_that_a_new_analysis_misses_stays(
    library: Library, held: Event, make_analysis: Make
) -> None:
    library.edit_event(held.id, title="Talks fail")
    analysis = make_analysis()
    library.add(dataclasses.replace(analysis, events=analysis.events[1:]))
    titles = [event.title for event in library.events_of(held.article_id)]
    assert titles == ["Talks fail", "He resigned", "A vote"]


def test_an_event_that_nobody_edited_goes_when_it_is_missed(
    library: Library, held: Event, make_analysis: Make
) -> None:
    analysis = make_analysis()
    library.add(dataclasses.replace(analysis, events=analysis.events[1:]))
    assert library.event(held.id) is None
    assert library.search("talks").event_ids == frozenset()


def test_events_with_one_head_keep_their_own_ids(library: Library, make_analysis: Make) -> None:
    analysis = make_analysis()
    twin = dataclasses.replace(analysis.events[0], title="The twin")
    both = dataclasses.replace(analysis, events=(analysis.events[0], twin, *analysis.events[1:]))
    article_id = library.add(both)
    before = {event.id: event.title for event in library.events_of(article_id)}
    assert len(before) == 4
    library.add(both)
    assert {event.id: event.title for event in library.events_of(article_id)} == before
