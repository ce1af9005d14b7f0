"""What the user adds by hand stays until the user takes it out."""

from collections.abc import Callable

import pytest

from timeline_app.errors import LibraryError
from timeline_app.library import COLOURS, Library
from timeline_app.model import Analysis, Anchor, Event, Interval

Make = Callable[..., Analysis]

DAY = Interval.day(2021, 5, 6)
SIGNED = Event("Treaty signed", DAY, "", 0, 0, 0, 0)


def _selected(library: Library, article_id: int, words: str) -> Event:
    text = library.article(article_id).text
    start = text.index(words)
    end = start + len(words)
    return Event("He left", DAY, "2021-05-06", start, end, start, end, article_id=article_id)


def test_an_event_of_no_article_is_shown_whatever_is_checked(library: Library, make_analysis: Make) -> None:
    article_id = library.add(make_analysis())
    event_id = library.add_event(SIGNED, lane="Court", colour="teal", tags=("law", " law ", ""), note="see file")
    library.set_checked(article_id, False)
    (detail,) = library.event_details()
    assert (detail.event.id, detail.event.title, detail.event.interval) == (event_id, "Treaty signed", DAY)
    assert (detail.event.anchor, detail.event.value, detail.event.article_id) == (Anchor.USER, "2021-05-06", 0)
    assert (detail.article_title, detail.source, detail.sentence) == ("", "", "")
    assert (detail.lane, detail.colour, detail.tags, detail.note) == ("Court", "teal", ("law",), "see file")
    assert detail.is_manual
    assert library.search("treaty").event_ids == {event_id}
    assert library.tellings_of(event_id) == [detail]


def test_an_event_of_no_article_can_be_edited_hidden_undated_and_copied(library: Library) -> None:
    event_id = library.add_event(SIGNED)
    library.edit_event(event_id, title="Pact signed", hidden=True)
    assert [detail.event.title for detail in library.hidden_events()] == ["Pact signed"]
    undated = library.add_event(Event("Some day", None, "", 0, 0, 0, 0))
    assert [detail.event.id for detail in library.event_details()] == [undated]
    copy = library.path.with_name("copy.timeline")
    library.save_as(copy)
    with Library.open(copy) as other:
        assert other.hidden_events() == library.hidden_events()
        assert other.event_details() == library.event_details()


def test_a_selection_of_an_article_is_its_proof(library: Library, make_analysis: Make) -> None:
    article_id = library.add(make_analysis())
    event_id = library.add_event(_selected(library, article_id, "He resigned."))
    detail = library.event_details([event_id])[0]
    assert (detail.sentence, detail.article_title, detail.source) == ("He resigned.", "Minister resigns", "NRK")
    assert event_id in {event.id for event in library.events_of(article_id)}
    assert library.listings(is_counted=True)[0].event_count == 4


def test_an_article_that_is_read_again_keeps_what_was_added(library: Library, make_analysis: Make) -> None:
    article_id = library.add(make_analysis())
    event_id = library.add_event(_selected(library, article_id, "He resigned."), note="n")
    before = library.event_details()
    library.add(make_analysis())
    library.redate(library.analysis(article_id, edited=False))
    library.redate(library.analysis(article_id))
    assert library.event_details() == before
    text = "OSLO, May 4. Later that day. He resigned."
    library.add(make_analysis(text=text))
    detail = library.event_details([event_id])[0]
    assert text[detail.event.head_start : detail.event.head_end] == "He resigned."
    library.add(make_analysis(text="OSLO, May 4. The minister held talks on Tuesday."))
    detail = library.event_details([event_id])[0]
    assert (detail.event.sentence_start, detail.event.sentence_end) == (0, 0)
    assert (detail.sentence, detail.note) == ("He resigned.", "n")


def test_a_deleted_addition_comes_back_as_it_was(library: Library, make_analysis: Make) -> None:
    found = library.events_of(library.add(make_analysis()))[0]
    event_id = library.add_event(SIGNED, tags=("law",))
    library.merge_events([found.id, event_id])
    before = library.event_details()
    removed = library.delete_event(event_id)
    assert library.event(event_id) is None
    assert library.search("treaty").event_ids == frozenset()
    assert library.verdicts() == []
    library.restore(removed)
    assert library.event_details() == before
    assert library.verdicts() == [(found.id, event_id, True)]


def test_the_date_of_an_addition_leaves_its_sentence_with_it(library: Library, make_analysis: Make) -> None:
    article_id = library.add(make_analysis(text="OSLO, May 4. Nothing more is known."))
    before = library.sentences()
    event_id = library.add_event(_selected(library, article_id, "Nothing more is known."))
    dated = library.sentences()
    assert [row.interval for row in dated] == [DAY]
    removed = library.delete_event(event_id)
    assert library.sentences() == before
    library.restore(removed)
    assert library.sentences() == dated


def test_what_a_text_gave_cannot_be_deleted(library: Library, make_analysis: Make) -> None:
    found = library.events_of(library.add(make_analysis()))[0]
    with pytest.raises(ValueError, match="by hand"):
        library.delete_event(found.id)
    with pytest.raises(KeyError):
        library.delete_event(999)
    with pytest.raises(KeyError):
        library.add_event(_with_article(999))


def test_an_addition_does_not_come_back_without_its_article(library: Library, make_analysis: Make) -> None:
    article_id = library.add(make_analysis())
    removed = library.delete_event(library.add_event(_with_article(article_id)))
    library.remove_articles([article_id])
    with pytest.raises(KeyError):
        library.restore(removed)
    assert library.event_details() == []


def test_an_addition_goes_with_its_article_and_comes_back_with_it(library: Library, make_analysis: Make) -> None:
    article_id = library.add(make_analysis())
    library.add_event(_selected(library, article_id, "He resigned."), lane="Court")
    before = library.event_details()
    removed = library.remove_articles([article_id])
    assert library.event_details() == []
    library.restore(removed)
    assert library.event_details() == before


def test_tags_and_lanes_in_use_are_listed_by_name(library: Library) -> None:
    first = library.add_event(SIGNED, lane="court", tags=("Zeta", "alpha"))
    library.add_event(SIGNED, lane="Bench", tags=("alpha", "beta"))
    assert library.tags() == ["alpha", "beta", "Zeta"]
    assert library.lanes() == ["Bench", "court"]
    library.edit_event(first, lane="", tags=())
    assert (library.tags(), library.lanes()) == (["alpha", "beta"], ["Bench"])


@pytest.mark.parametrize("colour", COLOURS)
def test_every_colour_of_the_palette_is_kept(library: Library, colour: str) -> None:
    event_id = library.add_event(SIGNED, colour=colour)
    assert library.event_details([event_id])[0].colour == colour


def test_a_colour_that_is_none_is_refused_and_nothing_is_kept(library: Library) -> None:
    with pytest.raises(ValueError, match="colour"):
        library.add_event(SIGNED, colour="#fff")
    assert library.event_details() == []


def test_nothing_is_added_to_a_library_that_went(library: Library) -> None:
    library.path.unlink()
    with pytest.raises(LibraryError):
        library.add_event(SIGNED)


def _with_article(article_id: int) -> Event:
    return Event("He left", DAY, "", 0, 0, 0, 0, article_id=article_id)
