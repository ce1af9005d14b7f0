"""A day at which something only begins or ends, or that is mentioned aside, is not that of what is told."""

from __future__ import annotations

import pytest

from timeline_app.text.limits import dating_rank, is_aside, is_attribute, is_beside, is_limit


def _where(text: str) -> tuple[str, int, int]:
    """A sentence and the offsets of its words between bars."""
    before, words, after = text.split("|")
    return before + words + after, len(before), len(before) + len(words)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The men trapped since |August 5| are alive."),
        ("en", "The curfew holds until the |Sunday|."),
        ("de", "Die seit |Montag| vermissten Wanderer leben."),
        ("fr", "Les hommes, disparus depuis |lundi|, sont en vie."),
        ("pt", "A ponte fica fechada a partir de |segunda-feira|."),
    ],
)
def test_a_limit_is_no_day_of_what_is_told(language: str, text: str) -> None:
    assert is_limit(*_where(text), language)
    assert is_beside(*_where(text), language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Piñera, who took office on |March 11|, is due in Bogotá."),
        ("en", "The machines, which had started on |August 30| and September 19, were stopped."),
        ("en", "The treaty, in which both sides met on |3 May|, was torn up."),
        ("en", "The minister – who resigned on |Monday| – would not speak."),
        ("en", "The first strike (on |3 May|) was short."),
        ("en", "The pier, built on |5 May 1931|, burned down on 9 June."),
        ("en", "A depot – hastily enlarged in |May 1931| – burned down on 9 June."),
        ("en", "Rain fell. Opened on |5 May 1931|, the pier burned down on 9 June."),
        ("fr", "Le maire, qui a démissionné |lundi|, ne parle plus."),
        ("ru", "Министр, который ушёл |в понедельник|, молчит."),
    ],
)
def test_what_a_sentence_goes_on_behind_is_aside(language: str, text: str) -> None:
    assert is_aside(*_where(text), language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The foreman led the shift that went down on |August 5|."),
        ("en", "It was sold to a bank, which closed it on |May 3|."),
        ("en", "The council (of nine) met on |Monday|, and the mayor spoke."),
        ("en", "On Friday, after the vote of |Monday|, the mayor spoke."),
        ("en", "Who came on |Monday|, and why, is not known."),
        ("en", "It opened (and no one came on |Monday|."),
        ("en", "He was charged, tried on |May 3|, and hanged."),
        ("en", "The pier was sold, closed on |May 3|, torn down."),
        ("en", "The pier, built on |May 3|."),
        ("en", "The pier, opened on |May 3|, and then forgotten, is gone."),
        ("en", "The news came before |Sunday|'s vote."),
        ("xx", "Piñera, who took office on |March 11|, is due in Bogotá."),
    ],
)
def test_a_day_of_what_is_told_is_not_beside_it(language: str, text: str) -> None:
    assert not is_beside(*_where(text), language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The court annulled the election of |October 17|."),
        ("en", "The mayor was sorry about |Monday|’s vote."),
        ("de", "Das Gericht prüft die Wahl vom |Montag|."),
    ],
)
def test_a_day_may_say_which_thing_is_meant(language: str, text: str) -> None:
    assert is_attribute(*_where(text), language)
    assert not is_attribute("They met on Monday.", 12, 18, language)


def test_own_words_date_a_sentence_before_the_text_around_it_and_this_before_words_beside() -> None:
    text = "Ann, who left after the vote of May, came back on Friday."
    may, friday = ((text.index(day), text.index(day) + len(day)) for day in ("May", "Friday"))

    def rank(words: tuple[int, int] | None, *, is_carried: bool = False) -> int:
        return dating_rank(text, words, "en", is_carried=is_carried, is_first=False)

    assert [rank(friday), rank(friday, is_carried=True), rank(None, is_carried=True), rank(may)] == [0, 1, 1, 2]
    assert rank(may, is_carried=True) == 2


def test_the_thing_that_is_told_of_first_is_dated_by_its_attribute() -> None:
    text, day = "Monday’s vote was close.", (0, 6)
    assert [dating_rank(text, day, "en", is_carried=False, is_first=first) for first in (True, False)] == [0, 2]
