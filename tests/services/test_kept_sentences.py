"""Whatever happens to a library, what is kept of it gives the summary that reading it anew would give."""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from timeline_app.library import Library
from timeline_app.model import (
    EVERYTHING,
    Analysis,
    Anchor,
    Article,
    Event,
    Interval,
    Mark,
    Origin,
    Ranges,
    ReferenceDate,
    TimeExpression,
)
from timeline_app.services import kept_sentences, summary_material
from timeline_app.services.analysis import analyse
from timeline_app.services.kept_sentences import KeptSentences
from timeline_app.services.summary import SummaryRequest, summarize_library
from timeline_app.services.summary_material import Material, place_of
from timeline_app.summaries import Length, terms_of

_TEXTS = (
    "The minister opened the bridge on Monday. Crowds came to the river in rain. The mayor thanked the builders.",
    "The court heard the pilot about the crash. Two witnesses spoke of fog over the coast. A ruling is near.",
    "Striking drivers blocked the harbour for a third day. The union wants more pay. Ships wait outside.",
)
_DAYS = [Interval.day(2021, 5, day) for day in (3, 4, 5, 6)]
_RANGES = (EVERYTHING, Ranges.of(_DAYS[:1]), Ranges.of(_DAYS[1:3]), Ranges.of([Interval.month(2021, 5)]))
_NUMBERS = st.integers(0, 20)
_ACTIONS = st.one_of(
    st.tuples(st.just("read again"), st.integers(0, 2), st.integers(0, 2)),
    st.tuples(st.just("redate"), _NUMBERS, _NUMBERS),
    st.tuples(st.just("hide"), _NUMBERS),
    st.tuples(st.just("move"), _NUMBERS, _NUMBERS),
    st.tuples(st.just("merge"), _NUMBERS, _NUMBERS),
    st.tuples(st.just("add"), _NUMBERS, _NUMBERS),
    st.tuples(st.just("delete"), _NUMBERS),
    st.tuples(st.just("check"), _NUMBERS, st.booleans()),
    st.tuples(st.just("remove"), _NUMBERS),
    st.tuples(st.just("restore")),
    st.tuples(st.just("mark"), _NUMBERS, st.sampled_from([*Mark, None])),
    st.tuples(st.just("ask"), st.sampled_from(_RANGES)),
    st.tuples(st.just("write")),
)


def _analysis(number: int, text: int, day: int = 1, language: str = "en") -> Analysis:
    """An article at one path, each sentence with an event."""
    words, spans, events, start = _TEXTS[text], [], [], 0
    for place, sentence in enumerate(words.split(". ")):
        sentence = sentence.rstrip(".") + "."
        spans.append((start, start + len(sentence)))
        when = _DAYS[(place + text) % 2]
        events.append(
            Event(
                sentence[:9],
                when,
                when.edtf(),
                start + 4,
                start + 7,
                *spans[-1],
                anchor=Anchor.CONTEXT,
                importance=0.5 + 0.2 * place,
            )
        )
        start += len(sentence) + 1
    reference = ReferenceDate(_DAYS[day % 4], Origin.DATELINE, 0.7)
    path = Path(f"/news/{number}.txt")
    article = Article(f"Story {number}", words, source="BT", path=path, language=language, reference=reference)
    return Analysis(article, tuple(spans), (), tuple(events))


class _Hand:
    """Does to a library what an action says, by a connection of its own."""

    def __init__(self, library: Library, kept: KeptSentences) -> None:
        self._library, self._kept, self._removed = library, kept, []

    def do(self, name: str, *arguments: object) -> None:
        getattr(self, "_" + name.replace(" ", "_"))(*arguments)

    def _pick(self, ids: list[int], number: int) -> list[int]:
        return ids[number % len(ids) :][:1] if ids else []

    def _article(self, number: int) -> list[int]:
        return self._pick([one.id for one in self._library.listings()], number)

    def _event(self, number: int) -> list[int]:
        ids = [one.event.id for one in self._library.event_details()]
        return self._pick(ids, number)

    def _read_again(self, number: int, text: int) -> None:
        self._library.add(_analysis(number, text))

    def _redate(self, number: int, day: int) -> None:
        for article_id in self._article(number):
            article = self._library.article(article_id)
            analysis = _analysis(0, _TEXTS.index(article.text), day)
            self._library.redate(replace(analysis, article=replace(article, reference=analysis.article.reference)))

    def _hide(self, number: int) -> None:
        self._library.edit_events(self._event(number), hidden=True)

    def _move(self, number: int, day: int) -> None:
        self._library.edit_events(self._event(number), interval=_DAYS[day % 4])

    def _merge(self, number: int, other: int) -> None:
        ids = {*self._event(number), *self._event(other)}
        if len(ids) > 1:
            self._library.merge_events(ids)

    def _add(self, number: int, day: int) -> None:
        for article_id in self._article(number):
            event = Event("By hand", _DAYS[day % 4], "", 0, 3, 0, 9, anchor=Anchor.USER, article_id=article_id)
            self._library.add_event(event)

    def _delete(self, number: int) -> None:
        ids = [one.event.id for one in self._library.event_details() if one.is_manual]
        for event_id in self._pick(ids, number):
            self._library.delete_event(event_id)

    def _check(self, number: int, is_checked: bool) -> None:
        for article_id in self._article(number):
            self._library.set_checked(article_id, is_checked)

    def _remove(self, number: int) -> None:
        self._removed.append(self._library.remove_articles(self._article(number)))

    def _restore(self) -> None:
        if self._removed:
            self._library.restore(self._removed.pop())

    def _mark(self, number: int, mark: Mark | None) -> None:
        rows = self._library.sentences()
        if rows:
            row = rows[number % len(rows)]
            self._library.mark_sentences({(row.article_id, row.start): mark})

    def _ask(self, ranges: Ranges) -> None:
        self._kept.material(self._library, ranges)
        self._kept.material(self._library, ranges, places=_places(self._library))

    def _write(self) -> None:
        for _ in self._kept.write(self._library):
            pass


def _places(library: Library) -> set[tuple[int, int]]:
    """Of every article two sentences, and places where none begins."""
    found = {(row.article_id, row.start) for row in library.sentences() if row.ordinal < 2}
    return found | {(article_id, 7) for article_id in range(1, 9)}


def _told(material: Material) -> tuple[object, ...]:
    articles = {row.article_id: material.articles[row.article_id] for row in material.rows}
    weights = {place_of(row): material.weight(row) for row in material.rows}
    return list(material.rows), articles, weights, material.marks


@given(
    actions=st.lists(_ACTIONS, min_size=3, max_size=14),
    ranges=st.sampled_from(_RANGES),
    most=st.sampled_from([5, 999]),
)
@example(actions=[("add", 0, 3), ("ask", EVERYTHING), ("delete", 0)], ranges=EVERYTHING, most=999)
@settings(max_examples=120, suppress_health_check=[HealthCheck.too_slow], deadline=None)
def test_what_is_kept_is_what_reading_anew_would_give(
    actions: list[tuple[object, ...]], ranges: Ranges, most: int
) -> None:
    request = SummaryRequest(ranges, length=Length(1))
    with (
        tempfile.TemporaryDirectory() as folder,
        Library.open(Path(folder) / "kept.timeline") as library,
        Library.open(Path(folder) / "kept.timeline") as other,
    ):
        kept = KeptSentences(most)
        hand = _Hand(other, kept)
        for number in range(3):
            library.add(_analysis(number, number))
        for name, *arguments in actions:
            hand.do(str(name), *arguments)
            if name != "ask":
                before = summarize_library(library, request, kept=kept)
                assert before == summarize_library(library, request)
        places = _places(library)
        some = kept.material(library, ranges, places=places)
        assert _told(some) == _told(KeptSentences().material(library, ranges, places=places))
        material = kept.material(library, ranges)
        assert _told(material) == _told(KeptSentences().material(library, ranges))
        for row in material.rows:
            if not ranges or (row.interval is not None and ranges.overlaps(row.interval)):
                assert row.terms == terms_of(row.text, "en")
        for row in library.sentences(is_with_terms=True):
            assert row.terms in (None, terms_of(row.text, "en"))


def test_another_text_of_the_same_measure_is_chosen_from_anew(tmp_path: Path) -> None:
    told = "The minister of trade resigned after the talks in Oslo."
    bare = "Why did all of it have to come to such a bad end as it?"
    assert len(told) == len(bare)
    kept = KeptSentences()
    with Library.open(tmp_path / "kept.timeline") as library:
        for first, second in ((told, bare), (bare, told), (told, bare)):
            spans = ((0, len(told)), (len(told) + 1, 2 * len(told) + 1))
            library.add(Analysis(Article("", f"{first} {second}", path=Path("/news/1.txt")), spans, (), ()))
            (chosen,) = summarize_library(library, SummaryRequest(length=Length(1)), kept=kept).sentences
            assert chosen.text == told


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "kept.timeline") as opened:
        opened.add(_analysis(0, 0))
        opened.add(_analysis(1, 1, language="nb"))
        yield opened


def _write(kept: KeptSentences, library: Library) -> int:
    return sum(1 for _ in kept.write(library))


def test_terms_of_an_older_library_are_made_once_in_the_language_of_each_article(library: Library) -> None:
    kept = KeptSentences()
    kept.material(library, EVERYTHING)
    assert kept.has_unwritten
    assert _write(kept, library) == 1
    rows = library.sentences(is_with_terms=True)
    assert [row.terms for row in rows] == [
        terms_of(row.text, "en" if number < 3 else "nb") for number, row in enumerate(rows)
    ]
    again = KeptSentences()
    again.material(library, EVERYTHING)
    assert not again.has_unwritten


def test_only_articles_that_tell_of_the_ranges_get_their_terms(library: Library) -> None:
    library.add(_analysis(2, 2))
    library.edit_events([one.event.id for one in library.event_details()][:1], interval=Interval.day(1999, 1, 1))
    kept = KeptSentences()
    kept.material(library, Ranges.of([Interval.year(1999)]))
    _write(kept, library)
    known = {row.article_id for row in library.sentences(is_with_terms=True) if row.terms is not None}
    assert len(known) == 1


def test_a_library_that_cannot_be_written_is_summarized_all_the_same(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = KeptSentences()
    material = kept.material(library, EVERYTHING)
    library.path.rename(library.path.with_name("moved.timeline"))
    assert _write(kept, library) == 0
    assert not kept.has_unwritten
    assert [row.terms for row in kept.material(library, EVERYTHING).rows] == [row.terms for row in material.rows]


def test_nothing_is_read_again_while_nothing_changes(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = KeptSentences()
    first = kept.material(library, EVERYTHING)
    monkeypatch.setattr(Library, "sentences", _not_to_be_called)
    monkeypatch.setattr(Library, "listings", _not_to_be_called)
    library.mark_sentences({(1, 0): Mark.PINNED})
    again = kept.material(library, Ranges.of(_DAYS[:1]))
    assert again.rows is first.rows
    assert again.marks == {(1, 0): Mark.PINNED}


def test_of_a_large_library_the_same_places_are_read_once(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept, places = KeptSentences(most=3), [(row.article_id, row.start) for row in library.sentences()]
    first = kept.material(library, EVERYTHING, places=places[:3])
    with monkeypatch.context() as patched:
        for name in ("sentences", "listings", "sentence_weights"):
            patched.setattr(Library, name, _not_to_be_called)
        assert kept.material(library, EVERYTHING, places=places[1:3]).rows == first.rows[1:]
    others = kept.material(library, EVERYTHING, places=places[3:])
    assert [(row.article_id, row.start) for row in others.rows] == places[3:]
    assert len(others.articles) == 1, "no more is kept than was allowed"


def test_places_and_a_search_narrow_what_is_kept(library: Library) -> None:
    first, *_, last = library.sentences()
    places = {(1, first.start), (2, last.start), (7, 7)}
    for kept in (KeptSentences(), KeptSentences(most=0)):
        assert kept.material(library, EVERYTHING, places=places).rows == [first, last]
        assert {row.article_id for row in kept.material(library, EVERYTHING, search="pilot").rows} == {2}
        assert kept.material(library, EVERYTHING, search="pilot", places={(1, 0)}).rows == []


def test_of_what_was_chosen_that_is_kept_which_was_asked_for_last(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kept_sentences, "_CHOICES", 3)
    choices = KeptSentences().material(library, EVERYTHING).choices
    for number in range(3):
        choices[number] = [number]
    assert choices[0] == [0]
    choices[3] = [3]
    assert list(choices) == [2, 0, 3]
    with pytest.raises(KeyError):
        choices[1]


@pytest.mark.parametrize("most", [999, 3])
def test_traits_are_found_once_and_of_no_more_sentences_than_are_kept(
    library: Library, monkeypatch: pytest.MonkeyPatch, most: int
) -> None:
    kept, places = KeptSentences(most), [(row.article_id, row.start) for row in library.sentences()]
    summarize_library(library, places=places[:3], kept=kept)
    with monkeypatch.context() as patched:
        patched.setattr(summary_material, "traits_of", _not_to_be_called)
        summarize_library(library, SummaryRequest(length=Length(1)), places=places[:2], kept=kept)
    for place in places:
        summarize_library(library, places=[place], kept=kept)
        assert len(kept._traits) <= most + 1


def test_traits_and_time_expressions_follow_an_article_that_is_dated_anew(library: Library) -> None:
    kept, text = KeptSentences(), "The ferry sank in May off the coast of the northern island."
    written = (Interval.day(2021, 8, 5), Interval.month(2021, 5), Interval.day(1999, 6, 3))
    for language, reference in zip(("en", "de", "en"), written, strict=True):
        article = Article("Ferry", text, path=Path("/news/ferry.txt"), language=language)
        library.add(analyse(article, reference=reference))
        article_id = max(one.id for one in library.listings())
        summarize_library(library, kept=kept)
        material, fresh = (one.material(library, EVERYTHING) for one in (kept, KeptSentences()))
        assert material.expressions(article_id) == library.expressions(article_id)
        assert list(map(material.traits, material.rows)) == list(map(fresh.traits, fresh.rows))


def test_the_time_expressions_of_some_articles_are_read_once(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kept_sentences, "_ARTICLES", 2)
    read, expressions = list[int](), Library.expressions

    def noted(library: Library, article_id: int) -> Sequence[TimeExpression]:
        read.append(article_id)
        return expressions(library, article_id)

    monkeypatch.setattr(Library, "expressions", noted)
    kept = KeptSentences()
    for article_id in (1, 1, 2, 1, 3, 3):
        kept.material(library, EVERYTHING).expressions(article_id)
    assert read == [1, 2, 3]
    assert len(kept._expressions) <= 2


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE sentences SET terms = 'x'",
        "UPDATE sentences SET terms = x'00ff'",
        "UPDATE sentences SET start_s = 'soon'",
        "UPDATE sentences SET granularity = 99",
        "INSERT INTO sentence_marks VALUES (1, 0, 'loved', x'00')",
    ],
)
def test_damaged_rows_stop_no_summary(library: Library, damage: str) -> None:
    connection = sqlite3.connect(library.path, isolation_level=None)
    connection.execute(damage)
    connection.close()
    kept = KeptSentences()
    assert summarize_library(library, kept=kept).sentences
    _write(kept, library)
    assert summarize_library(library, kept=kept).sentences


def _not_to_be_called(*_arguments: object, **_named: object) -> Callable[[], None]:
    raise AssertionError("read again")
