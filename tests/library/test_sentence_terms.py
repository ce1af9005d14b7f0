"""The words and stems of sentences are kept with them for as long as these are the same."""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from timeline_app.library import Library
from timeline_app.model import Analysis, Article, Terms
from timeline_app.model.terms import MAKER, MOST_CHARACTERS

Make = Callable[..., Analysis]

_WORD = st.text(st.characters(categories=("L",)), min_size=1, max_size=9)
_TERMS = st.lists(st.tuples(_WORD, _WORD), max_size=9).map(
    lambda pairs: Terms(tuple(word for word, _ in pairs), tuple(stem for _, stem in pairs))
)


def _known(library: Library) -> list[Terms | None]:
    return [row.terms for row in library.sentences(is_with_terms=True)]


def _some(*numbers: int) -> list[Terms]:
    return [Terms((f"Word{number}",), (f"stem{number}",)) for number in numbers]


@given(terms=st.lists(_TERMS, min_size=1, max_size=3))
@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow], deadline=None)
def test_terms_come_out_as_they_went_in(terms: list[Terms]) -> None:
    spans = tuple((2 * number, 2 * number + 1) for number in range(len(terms)))
    article = Article("Talks", "A " * len(terms), path=Path("/news/talks.txt"))
    with (
        tempfile.TemporaryDirectory() as folder,
        Library.open(Path(folder) / "kept.timeline") as library,
    ):
        library.add(Analysis(article, spans, (), (), terms=tuple(one.dumps() for one in terms)))
        assert _known(library) == terms
        assert [row.terms for row in library.sentences()] == [None] * len(terms)


def test_terms_that_were_made_later_are_kept(library: Library, make_analysis: Make) -> None:
    article_id = library.add(make_analysis())
    first, second, _ = library.sentences()
    made = dict(zip([(article_id, first.start), (article_id, second.start), (99, 0)], _some(1, 2, 3), strict=True))
    library.keep_terms(made, seen=library.last_change())
    assert _known(library) == [*_some(1, 2), None]


def test_terms_of_an_article_that_was_read_again_meanwhile_are_not_kept(
    library: Library, make_analysis: Make
) -> None:
    article_id, other_id = library.add(make_analysis()), library.add(make_analysis("bergen.txt"))
    seen, place = library.last_change(), library.sentences()[0].start
    with Library.open(library.path) as other:
        other.add(
            make_analysis(text="Now. He resigned. The minister held talks on Tuesday. A vote is due in June.")
        )
    library.keep_terms({(article_id, place): _some(1)[0], (other_id, place): _some(2)[0]}, seen=seen)
    assert _known(library) == [None, None, None, *_some(2), None, None]


def test_another_date_leaves_the_terms_and_another_text_or_language_makes_them_unknown(
    library: Library, make_analysis: Make
) -> None:
    analysis = make_analysis()
    kept = replace(analysis, terms=tuple(one.dumps() for one in _some(1, 2, 3)))
    article_id = library.add(kept)
    moved = make_analysis(year=2019)
    library.redate(replace(moved, article=replace(moved.article, id=article_id)))
    assert _known(library) == _some(1, 2, 3)
    library.add(replace(analysis, article=replace(analysis.article, language="nb")))
    assert _known(library) == [None] * 3
    library.add(kept)
    library.add(make_analysis(text="Now. He resigned. The minister held talks on Tuesday. A vote is due in June."))
    assert _known(library) == [None] * 3


def test_terms_go_and_come_back_with_their_article_and_into_copies(
    library: Library, make_analysis: Make, tmp_path: Path
) -> None:
    article_id = library.add(replace(make_analysis(), terms=tuple(one.dumps() for one in _some(1, 2, 3))))
    library.restore(library.remove_articles([article_id]))
    library.save_as(tmp_path / "copy.timeline")
    with Library.open(tmp_path / "copy.timeline") as copy:
        assert _known(library) == _known(copy) == _some(1, 2, 3)


DAMAGE = [
    f"{MAKER}\none line", f"{MAKER}\na b\na", f"{MAKER}\na\na\na", b"\x00\xff", 7, "",
    f"{MAKER - 1}\na\na", "a\na",
    f"{MAKER}\n{'a ' * MOST_CHARACTERS}\n{'a ' * MOST_CHARACTERS}",
]  # fmt: skip


@pytest.mark.parametrize("damage", DAMAGE, ids=[f"{damage!r:.15}" for damage in DAMAGE])
def test_what_are_no_terms_are_not_known(library: Library, make_analysis: Make, damage: object) -> None:
    analysis = replace(make_analysis(), terms=tuple(one.dumps() for one in _some(1, 2, 3)))
    library.add(analysis)
    connection = sqlite3.connect(library.path, isolation_level=None)
    connection.execute("UPDATE sentences SET terms = ? WHERE ordinal = 1", (damage,))
    connection.close()
    assert _known(library) == [_some(1)[0], None, _some(3)[0]]
    library.add(replace(analysis, terms=()))
    assert _known(library)[::2] == _some(1, 3)
    second = library.sentences()[1]
    library.keep_terms({(second.article_id, second.start): _some(2)[0]}, seen=library.last_change())
    assert _known(library) == _some(1, 2, 3), "they are made anew and kept"


def test_terms_that_no_sentence_has_are_not_kept(library: Library, make_analysis: Make) -> None:
    long = Terms(("Word",) * MOST_CHARACTERS, ("stem",) * MOST_CHARACTERS)
    library.add(replace(make_analysis(), terms=(long.dumps(), *(one.dumps() for one in _some(2, 3)))))
    library.keep_terms({(1, row.start): long for row in library.sentences()[:2]}, seen=library.last_change())
    with closing(sqlite3.connect(library.path)) as connection:
        kept = connection.execute("SELECT terms FROM sentences ORDER BY ordinal").fetchall()
    assert kept == [(None,), (None,), (_some(3)[0].dumps(),)]
