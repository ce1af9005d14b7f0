"""Merging hears of every change, sees what lies in a span, and never overwrites what it has not seen."""

import dataclasses
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from timeline_app.library import Library
from timeline_app.model import Analysis, Event, Granularity, Interval

Make = Callable[..., Analysis]

MAY_4 = Interval.day(2021, 5, 4)
JUNE = Interval.month(2021, 6)
ELSEWHEN = Interval.day(1999, 1, 2)


def _span(interval: Interval) -> tuple[int, int]:
    return interval.start, interval.end


def _settle(library: Library) -> None:
    library.settle([], [], library.unsettled())
    assert library.unsettled() == []


@pytest.fixture
def held(library: Library, make_analysis: Make) -> Event:
    """An event of a settled library: its article tells of 4 May and of June."""
    event = library.events_of(library.add(make_analysis()))[0]
    _settle(library)
    return event


def test_a_new_article_unsettles_the_spans_of_its_events(library: Library, make_analysis: Make) -> None:
    library.add(make_analysis())
    assert library.unsettled() == [_span(MAY_4), _span(JUNE)]


def test_the_same_article_again_unsettles_nothing(library: Library, held: Event, make_analysis: Make) -> None:
    library.add(make_analysis())
    library.redate(library.analysis(held.article_id, edited=False))
    assert library.unsettled() == []


@pytest.mark.parametrize("changes", [{"lemma": "speak"}, {"importance": 0.9}, {"title": "T"}, {"cast": ()}])
def test_an_event_that_reads_otherwise_unsettles_its_span(
    library: Library, held: Event, make_analysis: Make, changes: dict[str, object]
) -> None:
    analysis = make_analysis()
    events = (dataclasses.replace(analysis.events[0], **changes), *analysis.events[1:])
    library.add(dataclasses.replace(analysis, events=events))
    assert library.unsettled() == [_span(MAY_4)]


def test_a_new_date_unsettles_where_the_event_was_and_where_it_is(library: Library, held: Event) -> None:
    edit = library.edit_event(held.id, interval=ELSEWHEN)
    assert library.unsettled() == [_span(ELSEWHEN), _span(MAY_4)]
    _settle(library)
    library.undo(edit)
    assert library.unsettled() == [_span(ELSEWHEN), _span(MAY_4)]


def test_what_merging_does_not_look_at_unsettles_nothing(library: Library, held: Event) -> None:
    library.edit_event(held.id, lane="Court", colour="red", tags=("law",), note="n")
    library.edit_event(held.id, hidden=True)
    library.edit_event(held.id, lane="", colour="", tags=(), note="", hidden=False)
    assert library.unsettled() == []


def test_titles_verdicts_removals_and_additions_unsettle(library: Library, held: Event) -> None:
    for change in (
        lambda: library.edit_event(held.id, title="Talks fail"),
        lambda: library.merge_events([held.id, held.id + 1]),
        lambda: library.split_events(held.id),
        lambda: library.remove_articles([held.article_id]),
    ):
        change()
        assert _span(MAY_4) in library.unsettled()
        _settle(library)
    event_id = library.add_event(Event("By hand", ELSEWHEN, "", 0, 0, 0, 0))
    assert library.unsettled() == [_span(ELSEWHEN)]
    _settle(library)
    removed = library.delete_event(event_id)
    assert library.unsettled() == [_span(ELSEWHEN)]
    _settle(library)
    library.restore(removed)
    assert library.unsettled() == [_span(ELSEWHEN)]


def test_a_restored_article_unsettles_its_spans(library: Library, held: Event) -> None:
    library.edit_event(held.id, interval=ELSEWHEN)
    removed = library.remove_articles([held.article_id])
    _settle(library)
    library.restore(removed)
    assert library.unsettled() == [_span(ELSEWHEN), _span(MAY_4), _span(JUNE)]


def test_what_changed_after_merging_looked_stays_unsettled(library: Library, held: Event) -> None:
    library.edit_event(held.id, title="One")
    spans = library.unsettled()
    with Library.open(library.path) as other:
        other.edit_event(held.id, title="Two")
    library.settle([], [held.id], spans)
    assert library.unsettled() == spans
    _settle(library)


def test_groups_of_events_that_went_meanwhile_are_kept_of_the_rest(library: Library, held: Event) -> None:
    library.settle([[held.id, held.id + 1, 999]], [held.id, held.id + 1, 999], [])
    assert library.event_details()[0].telling_ids == (held.id, held.id + 1)
    library.settle([[held.id + 1, 999]], [held.id, held.id + 1], [])
    assert library.event_details()[0].telling_ids == ()


def test_a_telling_says_what_the_user_sees(library: Library, held: Event) -> None:
    library.edit_event(held.id, title="Talks fail", interval=ELSEWHEN)
    (telling,) = library.tellings([_span(ELSEWHEN)])
    assert (telling.id, telling.article_id, telling.interval) == (held.id, held.article_id, ELSEWHEN)
    assert (telling.title, telling.sentence) == ("Talks fail", "The minister held talks on Tuesday.")
    assert telling.participants == held.participants
    assert telling.is_edited
    assert held.id not in {one.id for one in library.tellings([_span(MAY_4)])}


def test_tellings_are_of_all_articles_whether_shown_or_not(library: Library, held: Event) -> None:
    library.edit_event(held.id, hidden=True)
    library.set_checked(held.article_id, False)
    assert len(library.tellings()) == 3
    library.add_event(Event("Some day", None, "", 0, 0, 0, 0))
    added = library.add_event(Event("By hand", MAY_4, "", 0, 0, 0, 0))
    tellings = {telling.id: telling for telling in library.tellings()}
    assert len(tellings) == 4
    assert tellings[added].article_id is None
    assert tellings[added].is_edited


_DAY_S = 86_400
_STARTS = st.integers(-3, 800).map(lambda day: day * _DAY_S // 2)
_LENGTHS = st.sampled_from([0, 1, _DAY_S, 31 * _DAY_S, 32 * _DAY_S, 33 * _DAY_S, 366 * _DAY_S, 3653 * _DAY_S])
_INTERVALS = st.builds(lambda start, length: Interval(start, start + length, Granularity.DAY), _STARTS, _LENGTHS)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    intervals=st.lists(_INTERVALS, max_size=8),
    moved=st.lists(st.none() | _INTERVALS, max_size=8),
    spans=st.lists(_INTERVALS.map(_span), max_size=4),
)
def test_all_that_overlaps_a_span_is_found_and_nothing_else(
    tmp_path_factory: pytest.TempPathFactory,
    intervals: list[Interval],
    moved: list[Interval | None],
    spans: list[tuple[int, int]],
) -> None:
    now = dict[int, Interval]()
    with Library.open(tmp_path_factory.mktemp("spans") / "a.timeline") as library:
        for number, interval in enumerate(intervals):
            event_id = library.add_event(Event("E", interval, "", 0, 0, 0, 0))
            edited = moved[number] if number < len(moved) else None
            if edited is not None:
                library.edit_event(event_id, interval=edited)
            now[event_id] = edited or interval
        found = {telling.id for telling in library.tellings(spans)}
    assert found == {
        event_id
        for event_id, interval in now.items()
        if any(
            interval.start < max(end, start + 1) and start < max(interval.end, interval.start + 1)
            for start, end in spans
        )
    }
