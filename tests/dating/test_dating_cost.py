"""Dating costs no more for hostile texts, and never fails on one."""

import time
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.dating import date_article
from timeline_app.dating.offices import offices
from timeline_app.model import Article, Interval, Origin, ReferenceDate

TODAY = date(2026, 11, 22)
PIECES = (
    "President ", "President Bush ", "Chancellor Angela Merkel, ", "iPhone 11 Pro ", "in 2019 ", "by 2030 ",
    "on May 5 ", "Tuesday, May 5, ", "Tuesday ", "election in France ", "former ", "the ", "``a'' ", "1", " ",
    "é", "A. ", "\n", "https://a.b ", "2018-19 ", "Prince Andrew, 59, ", "-- ", "@",
)  # fmt: skip
dates = st.builds(
    ReferenceDate,
    st.none() | st.integers(-9999, 9999).map(Interval.year),
    st.sampled_from(Origin),
    st.floats(0, 1),
)


@pytest.mark.parametrize("piece", PIECES)
def test_a_text_of_one_piece_over_and_over_costs_little(piece: str) -> None:
    article = Article(title="", text=piece * (1_000_000 // len(piece)))
    date_article(Article(title="", text=piece), today=TODAY)
    began = time.process_time()
    date_article(article, today=TODAY)
    assert time.process_time() - began < 4  # the beginning of a text is all that is read of it


@given(st.lists(st.sampled_from(PIECES) | st.text(max_size=8), max_size=40), st.text(max_size=30))
def test_any_splice_of_what_is_looked_for_gets_an_answer(pieces: list[str], title: str) -> None:
    reference = date_article(Article(title=title, text="".join(pieces)), today=TODAY)
    assert 0 <= reference.confidence <= 1
    assert reference.reasons
    assert sum(one.confidence for one in reference.candidates) < 20


@given(st.lists(dates, max_size=60))
def test_any_neighbours_get_an_answer(neighbours: list[ReferenceDate]) -> None:
    reference = date_article(Article(title="", text="Rock fell."), today=TODAY, neighbours=neighbours)
    assert 0 <= reference.confidence <= 1


def test_the_tables_hold_people_of_many_offices() -> None:
    assert len(offices().holders) > 2000
