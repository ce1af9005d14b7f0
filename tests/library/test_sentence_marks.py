"""Sentences that the user pins or strikes out stay so wherever their words go, and undoing gives back what was."""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from timeline_app.library import Library
from timeline_app.model import Analysis, Article, Mark

Make = Callable[..., Analysis]

_WORDS = st.sampled_from(["Talks failed.", "He  resigned.", "He resigned.", "Æ.", "A vote is due."])
_TEXTS = st.lists(_WORDS, max_size=6)
_MARKS = st.dictionaries(st.integers(0, 7), st.sampled_from([Mark.PINNED, Mark.STRUCK, None]), max_size=5)


def _analysis(sentences: list[str], *, lead: str = "") -> Analysis:
    """An article of these sentences, kept at one path."""
    text, spans = lead, []
    for sentence in sentences:
        spans.append((len(text), len(text) + len(sentence)))
        text += sentence + " "
    return Analysis(Article("Talks", text, path=Path("/news/talks.txt")), tuple(spans), (), ())


def _words(sentence: str) -> str:
    return " ".join(sentence.split())


def _told(library: Library) -> dict[str, Mark]:
    """The marked sentences by their words."""
    rows = {(row.article_id, row.start): row.text for row in library.sentences()}
    return {rows[place]: mark for place, mark in library.sentence_marks().items()}


def test_marks_are_kept_in_the_file_and_in_copies_of_it(
    library: Library, make_analysis: Make, tmp_path: Path
) -> None:
    article_id = library.add(make_analysis())
    first, second, _ = library.sentences()
    said = {(article_id, first.start): Mark.PINNED, (article_id, second.start): Mark.STRUCK}
    assert library.mark_sentences(said) == dict.fromkeys(said)
    library.save_as(tmp_path / "copy.timeline")
    for path in (library.path, tmp_path / "copy.timeline"):
        with Library.open(path) as other:
            assert other.sentence_marks() == said


@given(texts=_TEXTS, marks=st.lists(_MARKS, max_size=4))
@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow], deadline=None)
def test_what_comes_back_from_marking_undoes_it(texts: list[str], marks: list[dict[int, Mark | None]]) -> None:
    with (
        tempfile.TemporaryDirectory() as folder,
        Library.open(Path(folder) / "kept.timeline") as library,
    ):
        article_id = library.add(_analysis(texts))
        starts = [row.start for row in library.sentences()] + [1_000, -1]
        states, undos = [library.sentence_marks()], []
        for said in marks:
            undos.append(
                library.mark_sentences({(article_id, starts[n % len(starts)]): mark for n, mark in said.items()})
            )
            states.append(library.sentence_marks())
        assert {start for _, start in states[-1]} <= set(starts[:-2])
        for undo in reversed(undos):
            assert library.sentence_marks() == states.pop()
            library.mark_sentences(undo)
        assert library.sentence_marks() == states.pop() == {}


@given(before=_TEXTS, after=_TEXTS, lead=st.sampled_from(["", "OSLO, May 4. "]), marks=_MARKS)
@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow], deadline=None)
def test_a_mark_follows_the_words_of_its_sentence_when_the_article_is_read_again(
    before: list[str], after: list[str], lead: str, marks: dict[int, Mark | None]
) -> None:
    with (
        tempfile.TemporaryDirectory() as folder,
        Library.open(Path(folder) / "kept.timeline") as library,
    ):
        article_id = library.add(_analysis(before))
        starts = [row.start for row in library.sentences()]
        library.mark_sentences({(article_id, starts[n]): mark for n, mark in marks.items() if n < len(starts)})
        marked = [before[starts.index(start)] for _, start in library.sentence_marks()]
        library.add(_analysis(after, lead=lead))
        rows = {row.start: row.text for row in library.sentences()}
        kept = [rows[start] for _, start in library.sentence_marks()]
        for words in {_words(one) for one in before + after}:
            was, there = (sum(_words(one) == words for one in some) for some in (marked, after))
            assert sum(_words(one) == words for one in kept) == min(was, there)


def test_of_equal_sentences_the_nearest_keeps_the_mark(library: Library) -> None:
    article_id = library.add(_analysis(["He resigned.", "Talks failed.", "He resigned."]))
    last = library.sentences()[2].start
    library.mark_sentences({(article_id, last): Mark.PINNED})
    library.add(_analysis(["He resigned.", "Talks failed.", "A vote is due.", "He resigned."]))
    assert library.sentence_marks() == {(article_id, library.sentences()[3].start): Mark.PINNED}


def test_what_was_said_is_taken_back_where_the_sentence_stands_now(library: Library) -> None:
    article_id = library.add(_analysis(["Talks failed.", "He resigned."]))
    place = article_id, 0
    before = library.mark_sentences({place: Mark.PINNED})
    library.add(_analysis(["A new lead.", "Talks failed.", "He resigned."]))
    assert library.mark_sentences(before, {place: "Talks  failed."}) == {place: Mark.PINNED}
    assert library.sentence_marks() == {}
    assert library.mark_sentences({place: Mark.STRUCK}, {place: "Talks failed."}) == {place: None}
    assert _told(library) == {"Talks failed.": Mark.STRUCK}, "nothing is said of what begins there now"
    assert library.struck_sentences() == ["Talks failed."]
    assert library.mark_sentences({place: Mark.PINNED}, {place: "Nobody said this."}) == {}
    assert _told(library) == {"Talks failed.": Mark.STRUCK}


def test_of_equal_sentences_the_one_whose_mark_was_meant_loses_it(library: Library) -> None:
    article_id = library.add(_analysis(["He resigned.", "Talks failed.", "He resigned."]))
    place = article_id, library.sentences()[2].start
    before = library.mark_sentences({place: Mark.PINNED})
    library.add(_analysis(["A lead.", "He resigned.", "Talks failed.", "He resigned."]))
    assert len(library.sentence_marks()) == 1
    library.mark_sentences(before, {place: "He resigned."})
    assert library.sentence_marks() == {}


def test_marks_survive_another_date_of_their_article(library: Library, make_analysis: Make) -> None:
    article_id = library.add(make_analysis())
    library.mark_sentences({(article_id, row.start): Mark.STRUCK for row in library.sentences()[:2]})
    before = library.sentence_marks()
    moved = make_analysis(year=2019)
    library.redate(replace(moved, article=replace(moved.article, id=article_id)))
    assert library.sentence_marks() == before


def test_marks_go_and_come_back_with_their_article(library: Library, make_analysis: Make) -> None:
    article_id = library.add(make_analysis())
    place = article_id, library.sentences()[0].start
    library.mark_sentences({place: Mark.PINNED})
    removed = library.remove_articles([article_id])
    assert library.sentence_marks() == {}
    assert library.mark_sentences({place: Mark.STRUCK}) == {}
    library.restore(removed)
    assert library.sentence_marks() == {place: Mark.PINNED}


def test_two_windows_see_each_others_marks(library: Library, make_analysis: Make) -> None:
    article_id = library.add(make_analysis())
    first, second, _ = ((article_id, row.start) for row in library.sentences())
    with Library.open(library.path) as other:
        library.mark_sentences({first: Mark.PINNED})
        assert other.mark_sentences({first: Mark.STRUCK, second: Mark.PINNED}) == {
            first: Mark.PINNED,
            second: None,
        }
        assert library.sentence_marks() == {first: Mark.STRUCK, second: Mark.PINNED}


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE sentence_marks SET mark = 'loved'",
        "UPDATE sentence_marks SET mark = x'00ff'",
        "UPDATE sentence_marks SET offset_start = 'here'",
        "UPDATE sentence_marks SET sentence = x'00ff', mark = 7",
        "INSERT INTO sentence_marks VALUES (77, -5, 'loved', 'x')",
        "UPDATE sentences SET offset_end = 'far' WHERE ordinal = 2",
    ],
)
def test_what_is_damaged_was_never_said(library: Library, make_analysis: Make, damage: str) -> None:
    article_id = library.add(make_analysis())
    first, second, third = ((article_id, row.start) for row in library.sentences())
    library.mark_sentences({second: Mark.STRUCK})
    connection = sqlite3.connect(library.path, isolation_level=None)
    connection.execute(damage)
    connection.close()
    assert set(library.sentence_marks()) <= {second}
    library.mark_sentences({first: Mark.PINNED, third: None})
    assert library.sentence_marks()[first] is Mark.PINNED
    library.add(make_analysis(text="Now. He resigned. The minister held talks on Tuesday. A vote is due in June."))
    assert _told(library)["The minister held talks on Tuesday."] is Mark.PINNED
