"""Roots in which the forms of a word meet, and families of words for one deed."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.merging.words import concept, families_of, load_words, root, tokens


@pytest.mark.parametrize(
    "forms",
    [
        ("resign", "resigned", "resigning", "resignation"),
        ("arrive", "arrived", "arrival", "arrivals"),
        ("explode", "explosion", "explosions"),
        ("elect", "election", "elected"),
        ("announce", "announcement", "announced"),
        ("give", "gave", "given"),
        ("trap", "trapped", "trapping"),
    ],
)
def test_forms_of_a_word_meet_in_one_root(forms: tuple[str, ...]) -> None:
    assert all(root(one) == root(other) for one, other in pairwise(forms))


@pytest.mark.parametrize(
    ("one", "other"), [("kill", "death"), ("meet", "talks"), ("resign", "resignation"), ("reject", "veto")]
)
def test_words_for_one_deed_are_of_one_family(one: str, other: str) -> None:
    assert families_of(root(one)) & families_of(root(other))


def test_opposites_are_never_of_one_family() -> None:
    words = load_words()
    assert all(one != other for one, other in words.opposites)
    assert words.opposites == {(other, one) for one, other in words.opposites}


def test_words_for_one_thing_are_one_token() -> None:
    assert tokens("The vessel hit a truck") == tokens("The ship struck a lorry")[:1] + tokens("hit a lorry")


def test_a_word_for_a_thing_is_of_no_family() -> None:
    assert not any(families_of(one) for one in load_words().concepts if load_words().concepts[one][0] == "~")


@pytest.mark.parametrize("word", ["killed", "quake", "resignation", "thieves", "vessel", "Senate"])
def test_what_stands_for_a_word_stands_for_itself(word: str) -> None:
    (token,) = tokens(word)
    assert concept(token) == token
    assert families_of(token) == families_of(root(word.lower()))


def test_no_pair_is_both_related_and_opposite() -> None:
    words = load_words()
    assert words.related.isdisjoint(words.opposites)


def test_days_articles_and_companies_endings_say_nothing() -> None:
    assert tokens("The 14 miners of Halden Inc. met on Monday, 3 March") == tokens("fourteen miners, Halden met 3")


@given(st.text(max_size=200))
def test_any_text_has_tokens(text: str) -> None:
    assert all(tokens(text))
