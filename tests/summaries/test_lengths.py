"""The length of a summary, by every method, around what is pinned and struck out."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline_app.summaries import METHODS, Length, Unit, summarize
from timeline_app.summaries.length import word_count

NAMES = [method.name for method in METHODS]
TITLE = "Dam breach floods villages in Corvia"
SENTENCES = [
    "A breach in the Lesna dam sent water through three villages in southern Corvia on Tuesday night.",
    "At least nine people were killed by the water, the ministry of the interior said.",
    "A breach in the Lesna dam sent water through three villages of southern Corvia late on Tuesday.",
    "Some 4,000 residents of the villages were taken to schools on higher ground.",
    "Engineers had reported cracks in the dam as early as March.",
    "The dam was built in 1964 and holds the water of two rivers.",
    "Trains between Corvia and the coast were stopped because a bridge was under water.",
    "Neighbouring Norland sent boats and two helicopters.",
    "Parliament will debate the safety of dams next week.",
    "Corvia has eleven dams of the same age.",
]


def words_of(chosen: list[int]) -> int:
    return sum(word_count(SENTENCES[i]) for i in chosen)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(("per_cent", "sentences"), [(1, 1), (9, 1), (20, 2), (29, 2), (50, 5), (100, 10)])
def test_per_cent_are_of_the_sentences_and_rounded_down_but_never_to_none(
    name: str, per_cent: int, sentences: int
) -> None:
    assert len(summarize(SENTENCES, method=name, length=Length(per_cent, Unit.PERCENT), title=TITLE)) == sentences


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("words", [17, 30, 45, 80, 120, 1_000])
def test_words_are_not_passed_and_more_of_them_tell_more(name: str, words: int) -> None:
    chosen = summarize(SENTENCES, method=name, length=Length(words, Unit.WORDS), title=TITLE)
    assert 0 < words_of(chosen) <= words
    assert len(chosen) >= min(words // 17, 7)


@pytest.mark.parametrize("name", NAMES)
def test_one_sentence_is_told_even_where_none_is_short_enough(name: str) -> None:
    assert len(summarize(SENTENCES, method=name, length=Length(3, Unit.WORDS), title=TITLE)) == 1


def test_news_leaves_words_over_rather_than_tell_a_thing_twice() -> None:
    chosen = summarize(SENTENCES, length=Length(1_000, Unit.WORDS), title=TITLE)
    assert not {0, 2} <= set(chosen)


@pytest.mark.parametrize("name", NAMES)
def test_pinned_sentences_are_told_and_count(name: str) -> None:
    chosen = summarize(SENTENCES, method=name, count=4, title=TITLE, pinned=[9, 7])
    assert {7, 9} < set(chosen)
    assert len(chosen) == 4
    by_words = summarize(SENTENCES, method=name, length=Length(40, Unit.WORDS), title=TITLE, pinned=[9, 7])
    assert {7, 9} < set(by_words)
    assert words_of(by_words) <= 40


@pytest.mark.parametrize("name", NAMES)
def test_more_pinned_sentences_than_the_length_are_told_alone(name: str) -> None:
    assert summarize(SENTENCES, method=name, count=2, pinned={8, 1, 5}) == [1, 5, 8]
    assert summarize(SENTENCES, method=name, length=Length(5, Unit.WORDS), pinned={8, 1}) == [1, 8]
    assert summarize(SENTENCES, method=name, count=0, pinned={8, 1}) == [1, 8]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(("pinned", "the_same"), [(0, 2), (2, 0)])
def test_what_a_pinned_sentence_says_is_not_said_by_another(name: str, pinned: int, the_same: int) -> None:
    chosen = summarize(SENTENCES, method=name, count=9, title=TITLE, pinned=[pinned])
    assert pinned in chosen
    assert the_same not in chosen
    assert len(chosen) == 9


@pytest.mark.parametrize("name", NAMES)
def test_struck_sentences_and_their_copies_are_never_told(name: str) -> None:
    copied = [*SENTENCES, "  " + SENTENCES[1].upper()]
    for count in range(1, 12):
        chosen = summarize(copied, method=name, count=count, title=TITLE, struck=[1, 4])
        assert {1, 4, 10}.isdisjoint(chosen)
        assert len(chosen) == min(count, 8)


@pytest.mark.parametrize("name", NAMES)
def test_a_struck_sentence_makes_room_for_another(name: str) -> None:
    length = Length(20, Unit.PERCENT)
    before = summarize(SENTENCES, method=name, length=length, title=TITLE)
    after = summarize(SENTENCES, method=name, length=length, title=TITLE, struck=before[:1])
    assert len(after) == len(before) == 2
    assert before[0] not in after


def test_a_copy_of_a_struck_sentence_may_be_pinned_but_nothing_is_both() -> None:
    copied = [*SENTENCES, SENTENCES[1]]
    assert 10 in summarize(copied, count=3, pinned=[10], struck=[1])
    with pytest.raises(ValueError, match=r"both pinned and struck: \[1\]"):
        summarize(copied, pinned=[1, 2], struck=[1])


@pytest.mark.parametrize("column", ["positions", "terms", "relevance"])
def test_a_column_of_another_length_is_refused(column: str) -> None:
    with pytest.raises(ValueError, match="not one value for each of 10 sentences"):
        summarize(SENTENCES, **{column: [0.0]})


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("One two three.", 3),
        ("Well — that is it …", 4),
        ("A well-known 4.5 %", 3),
        ("東京は晴れ。", 5),
        ("สวัสดี", 4),
        ("Нет, не 12", 3),
    ],
)
def test_words_are_counted_as_a_person_counts_them(text: str, count: int) -> None:
    assert word_count(text) == count


@pytest.mark.parametrize(
    ("amount", "unit"), [(0, Unit.SENTENCES), (-1, Unit.WORDS), (101, Unit.PERCENT), (0, Unit.PERCENT)]
)
def test_no_length_is_refused(amount: int, unit: Unit) -> None:
    with pytest.raises(ValueError, match="no length of a summary"):
        Length(amount, unit)


@settings(max_examples=60, deadline=None)
@given(
    sentences=st.lists(st.text(alphabet="ab .\nß東?", max_size=30), min_size=1, max_size=14),
    name=st.sampled_from(NAMES),
    unit=st.sampled_from(Unit),
    amount=st.integers(1, 60),
    marks=st.lists(st.sampled_from("   ps"), min_size=14, max_size=14),
)
def test_whatever_is_asked_the_marks_hold_and_the_answer_is_the_same_again(
    sentences: list[str], name: str, unit: Unit, amount: int, marks: list[str]
) -> None:
    pinned = {i for i, mark in enumerate(marks[: len(sentences)]) if mark == "p"}
    struck = {i for i, mark in enumerate(marks[: len(sentences)]) if mark == "s"}
    length = Length(amount, unit)
    chosen = summarize(sentences, method=name, length=length, pinned=pinned, struck=struck)
    assert chosen == sorted(set(chosen))
    assert pinned <= set(chosen)
    assert struck.isdisjoint(chosen)
    rest = set(chosen) - pinned
    different = len({" ".join(s.split()).casefold() for s in sentences} - {""})
    spent = sum(length.cost(sentences[i]) for i in chosen)
    assert spent <= length.room(different) or not rest or (not pinned and len(rest) == 1)
    assert chosen == summarize(sentences, method=name, length=length, pinned=pinned, struck=struck)
