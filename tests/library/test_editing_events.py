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


def test_a_hidden_event_is_nowhere_but_among_the_hidden(library: Library, held: Event) -> None:
    edit = library.edit_event(held.id, hidden=True)
    assert held.id not in {event.id for event in library.events_of(held.article_id)}
    assert held.id not in {detail.event.id for detail in library.event_details()}
    assert [detail.event.id for detail in library.hidden_events()] == [held.id]
    assert library.listings(is_counted=True)[0].event_count == 2
    library.undo(edit)
    assert library.hidden_events() == []


def test_a_new_date_moves_the_event_and_its_sentence(library: Library, held: Event) -> None:
    edit = library.edit_event(held.id, interval=DAY)
    assert DAY in {detail.event.interval for detail in library.event_details()}
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


def test_several_events_are_edited_wholly_or_not_at_all(library: Library, held: Event) -> None:
    before = library.event_details()
    others = [event.id for event in library.events_of(held.article_id)]
    with pytest.raises(KeyError):
        library.edit_events([*others, 999], lane="Court")
    assert library.event_details() == before
    made = library.edit_events([*others, held.id], lane="Court")
    edited = library.event_details()
    assert {detail.lane for detail in edited} == {"Court"}
    library.undo(*made)
    assert library.event_details() == before
    library.redo(*made)
    assert library.event_details() == edited


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
    library.edit_event(held.id, title="")
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
    library.edit_event(held.id, title="")
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


def test_lane_colour_tags_and_note_are_laid_over_and_taken_back(library: Library, held: Event) -> None:
    first = library.edit_event(held.id, lane="Court", colour="red", tags=("law", "law", " "), note="ask her")
    detail = library.event_details([held.id])[0]
    assert (detail.lane, detail.colour, detail.tags, detail.note) == ("Court", "red", ("law",), "ask her")
    assert detail.event == held
    second = library.edit_event(held.id, colour="", tags=())
    detail = library.event_details([held.id])[0]
    assert (detail.lane, detail.colour, detail.tags, detail.note) == ("Court", "", (), "ask her")
    library.undo(second)
    assert library.event_details([held.id])[0].tags == ("law",)
    library.undo(first)
    assert not library.event_details([held.id])[0].is_edited


def test_an_empty_title_gives_the_texts_own_back(library: Library, held: Event) -> None:
    library.edit_event(held.id, title="Talks fail")
    library.edit_event(held.id, title="")
    assert library.event_details([held.id])[0].event == held
    assert not library.event_details([held.id])[0].is_edited


def test_a_colour_outside_the_palette_is_refused(library: Library, held: Event) -> None:
    with pytest.raises(ValueError, match="colour"):
        library.edit_event(held.id, colour="pink")
    assert not library.event_details([held.id])[0].is_edited


def test_notes_and_tags_are_found(library: Library, held: Event, make_analysis: Make) -> None:
    edit = library.edit_event(held.id, note="See the Zugzwang file", tags=("Übersee",))
    assert library.search("zugzwang").event_ids == {held.id}
    assert library.search("ubersee").event_ids == {held.id}
    library.add(make_analysis())
    assert library.search("zugzwang").event_ids == {held.id}
    library.undo(edit)
    assert library.search("zugzwang").event_ids == frozenset()


@pytest.mark.parametrize(
    "changes",
    [{"lane": "Court"}, {"colour": "red"}, {"tags": ("law",)}, {"note": "n"}, {"hidden": True}, {"interval": DAY}],
)
def test_every_edit_survives_the_next_analysis_a_move_and_a_text_that_grew(
    library: Library, held: Event, make_analysis: Make, changes: dict[str, object]
) -> None:
    library.edit_event(held.id, **changes)  # type: ignore[arg-type]  # a table of keywords
    before = library.event_details([held.id])[0]
    analysis = make_analysis()
    library.add(analysis)
    assert library.event_details([held.id])[0] == before
    _add_again(library, analysis, "CORRECTED. " + analysis.article.text)
    after = library.event_details([held.id])[0]
    assert (after.lane, after.colour, after.tags, after.note) == (
        before.lane,
        before.colour,
        before.tags,
        before.note,
    )
    assert (after.is_edited, after.event.interval) == (True, before.event.interval)
    assert analysis.article.path is not None
    analysis.article.path.unlink()
    moved = make_analysis("moved.txt", text="CORRECTED. " + analysis.article.text)
    assert library.add(dataclasses.replace(moved, events=())) == held.article_id
    assert library.event_details([held.id])[0].is_edited


def test_names_and_titles_are_kept_without_control_characters(library: Library, held: Event) -> None:
    library.edit_event(held.id, title="Talks\x00 held\n", lane="\x00other", tags=["\x1bkey\tword", "\x00"])
    (detail,) = library.event_details([held.id])
    assert (detail.event.title, detail.lane, detail.tags) == ("Talks  held", "other", ("key word",))
