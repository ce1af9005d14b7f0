"""A day at which something only begins or ends, or that is mentioned aside, is not that of what is told."""

from __future__ import annotations

import pytest

from timeline_app.text.limits import dating_rank, is_aside, is_beside, is_limit


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
        ("en", "The news came before |Sunday|'s vote."),
        ("xx", "Piñera, who took office on |March 11|, is due in Bogotá."),
    ],
)
def test_a_day_of_what_is_told_is_not_beside_it(language: str, text: str) -> None:
    assert not is_beside(*_where(text), language)


def test_own_words_date_a_sentence_before_the_text_around_it_and_this_before_words_beside() -> None:
    text = "It rained. Ann, who left on Monday, came back on Friday."
    sentence = (11, len(text))
    monday, friday = (text.index(day) for day in ("Monday", "Friday"))
    ranks = [
        dating_rank(text, sentence, words, "en") for words in ((friday, friday + 6), None, (monday, monday + 6))
    ]
    assert ranks == [0, 1, 2]
