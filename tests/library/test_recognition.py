"""Events that the user touched are known again where an article's words changed."""

import random
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.library import Library
from timeline_app.library.recognition import Known, Mark, recognised
from timeline_app.model import Analysis, Article, Event, Interval

DAY = Interval.day(2021, 5, 4)
Read = Callable[[str], dict[str, int]]


def _marks(text: str, heads: Sequence[str]) -> list[Mark]:
    """The events that stand on these words, wherever they do, in sentences that end with a full stop."""
    found, start = [], 0
    for sentence in text.split(". "):
        place = 0
        for word in sentence.split():
            offset = start + sentence.index(word, place)
            place = offset - start + len(word)
            if word.strip(".,") in heads:
                found.append(Mark(offset, offset + len(word.strip(".,")), start, sentence.strip(".")))
        start += len(sentence) + 2
    return found


@pytest.fixture
def read(library: Library, tmp_path: Path) -> Read:
    """Read a text as the same article: its events by their sentences; each stands on "seized" or "resigned"."""

    def read(text: str) -> dict[str, int]:
        marks = _marks(text, ("seized", "resigned"))
        spans = [(mark.sentence_start, mark.sentence_start + len(mark.sentence)) for mark in marks]
        found = tuple(
            Event("Raid", DAY, "2021-05-04", mark.head_start, mark.head_end, *span)
            for mark, span in zip(marks, spans, strict=True)
        )
        article = Article("Raid", text, path=tmp_path / "raid.txt")
        article_id = library.add(Analysis(article, tuple(dict.fromkeys(spans)), (), found))
        events = library.events_of(article_id, minor=True)
        return {text[event.sentence_start : event.sentence_end]: event.id for event in events}

    return read


BEFORE = "Police seized computers in Bergen on Monday. A minister resigned."


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (
            "Police seized forty computers in Bergen on Monday. A minister resigned.",
            "Police seized forty computers in Bergen on Monday",
        ),
        (
            "The minister of justice resigned. On Monday, police seized forty computers in Bergen.",
            "On Monday, police seized forty computers in Bergen",
        ),
        (
            "Police seized computers in Bergen on Monday, hours after a judge in Oslo, who had long been asked "
            "for it, let them. A minister resigned.",
            "Police seized computers in Bergen on Monday, hours after a judge in Oslo, who had long been asked "
            "for it, let them",
        ),
    ],
    ids=["one word more", "moved and changed", "joined with another one"],
)
def test_an_event_keeps_all_that_the_user_gave_it_when_its_sentence_changes(
    library: Library, read: Read, text: str, sentence: str
) -> None:
    before = read(BEFORE)
    event_id = before["Police seized computers in Bergen on Monday"]
    changes = {"title": "Hunt", "lane": "Court", "colour": "red", "tags": ("law",), "note": "ask her"}
    library.edit_event(event_id, **changes)  # type: ignore[arg-type]  # a table of keywords
    assert read(text)[sentence] == event_id
    detail = library.event_details([event_id])[0]
    kept = (detail.event.title, detail.lane, detail.colour, detail.tags, detail.note)
    assert kept == tuple(changes.values())
    assert library.search("ask forty" if "forty" in text else "ask").event_ids == {event_id}


def test_an_event_of_a_sentence_that_was_split_stays_with_its_part(library: Library, read: Read) -> None:
    joined = "Police seized computers in Bergen on Monday and the minister of justice, Ann Lee, resigned at once"
    read(joined + ".")
    found = {event.head_start: event.id for event in library.events_of(1, minor=True)}
    seized, resigned = (found[joined.index(word)] for word in ("seized", "resigned"))
    library.edit_event(seized, lane="Court")
    library.edit_event(resigned, lane="Cabinet")
    parts = ("Police seized computers in Bergen on Monday", "The minister of justice, Ann Lee, resigned at once")
    assert read(". ".join(parts) + ".") == {parts[0]: seized, parts[1]: resigned}
    assert library.lanes() == ["Cabinet", "Court"]


def test_what_the_user_joined_stays_joined_when_a_sentence_changes(library: Library, read: Read) -> None:
    seized, resigned = read(BEFORE).values()
    library.merge_events([seized, resigned])
    read(BEFORE.replace("computers", "forty computers"))
    assert [detail.event.id for detail in library.tellings_of(seized)] == [seized, resigned]
    assert library.verdicts() == [(seized, resigned, True)]


def test_a_sentence_that_tells_something_else_takes_no_edit(library: Library, read: Read) -> None:
    event_id = read(BEFORE)["Police seized computers in Bergen on Monday"]
    library.edit_event(event_id, title="Hunt")
    other = "Rebels seized a town near the border last week. A minister resigned."
    assert event_id not in read(other).values()
    again = read("Police seized all computers in Bergen on Monday. A minister resigned.")
    assert again["Police seized all computers in Bergen on Monday"] == event_id
    assert library.search("Hunt").event_ids == {event_id}


def test_an_event_out_of_sight_takes_nothing_that_is_known(library: Library, read: Read) -> None:
    gone = read(BEFORE)["Police seized computers in Bergen on Monday"]
    library.edit_event(gone, hidden=True)
    read("A minister resigned.")
    both = "Police seized computers in Bergen on Monday. Police seized computers in Oslo on Monday."
    assert read(both)["Police seized computers in Oslo on Monday"] != gone
    assert [detail.event.id for detail in library.hidden_events()] == [gone]


def test_merging_hears_of_a_sentence_that_changed(library: Library, read: Read) -> None:
    read(BEFORE)
    library.settle([], [], library.unsettled())
    assert library.unsettled() == []
    read(BEFORE.replace("Monday", "Friday"))
    assert library.unsettled() == [(DAY.start, DAY.end)]


def _ids(before: str, after: str, heads: Sequence[str] = ("seized", "said")) -> list[int | None]:
    known = [Known(number, True, mark) for number, mark in enumerate(_marks(before, heads), 1)]
    return recognised(known, _marks(after, heads), is_same_text=before == after)


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (
            "Police seized phones in Oslo on Monday. Police seized computers in Oslo on Monday.",
            "Police seized forty computers in Oslo on Monday.",
            [2],
        ),
        (
            "Police seized computers in Oslo on Monday.",
            "Police seized phones in Oslo on Friday. Police seized forty computers in Oslo on Monday.",
            [None, 1],
        ),
        (
            "She said no and he said that it had been a good day for all.",
            "She said no and he said that it had been a very good day for all.",
            [1, 2],
        ),
        (
            "Ann said no to it. The rest is silence. Ann said no to it.",
            "Ann said no to them. The rest is silence. Ann said no to them.",
            [1, 2],
        ),
        (
            "Ann said no to the plan and Bob said yes to the offer of the firm.",
            "Bob said yes to the offer of the firm and Ann said no to the plan.",
            [2, 1],
        ),
        ("Ann said it again.", "Ann said so again.", [1]),
        ("Ann said it.", "Bob said that.", [None]),
        ("Police seized computers in Oslo.", "Police said computers in Oslo.", [None]),
        ("The MINISTER Said so.", "the minister said so.", [1]),
        ("She said no.", "She said no.", [1]),
    ],
    ids=[
        "of two the more alike goes on",
        "of two the more alike is taken",
        "twice in one sentence",
        "twice in the same words",
        "the other way round",
        "most words in common",
        "few words in common",
        "another happening",
        "case does not matter",
        "nothing changed",
    ],
)
def test_an_event_is_the_one_most_like_it(before: str, after: str, expected: list[int | None]) -> None:
    assert _ids(before, after, ("seized", "said", "Said")) == expected


def test_a_lemma_is_a_name_as_a_head_is() -> None:
    old = Mark(7, 13, 0, "Police seized computers in Oslo", "seize")
    new = Mark(7, 14, 0, "Police seizing forty computers in Oslo", "seize")
    assert recognised([Known(4, True, old)], [new], is_same_text=False) == [4]


def test_what_is_missed_in_the_same_text_is_nowhere_else_in_it() -> None:
    one, other = _marks("Ann said no to it. Ann said no to him.", ("said",))
    assert recognised([Known(1, True, one)], [other], is_same_text=True) == [None]
    assert recognised([Known(1, False, one)], [other], is_same_text=True) == [1]


_TEXTS = st.lists(st.lists(st.sampled_from(["said", "seized", "a", "b", "c"]), min_size=1, max_size=6), max_size=6)


@given(before=_TEXTS, after=_TEXTS)
def test_no_event_is_recognised_twice_and_what_did_not_change_is_always(
    before: list[list[str]], after: list[list[str]]
) -> None:
    one, other = (". ".join(" ".join(words) for words in text) + "." for text in (before, after))
    found = [event_id for event_id in _ids(one, other) if event_id]
    assert len(found) == len(set(found))
    count = len(_marks(one, ("seized", "said")))
    assert _ids(one, one) == _ids(one, one + " x") == list(range(1, count + 1))


def test_a_text_of_one_word_costs_no_square_of_its_length() -> None:
    chance = random.Random(1)
    texts = [". ".join(f"Ann said {chance.random()} to them all" for _ in range(1500)) + "." for _ in range(2)]
    begin = time.process_time()
    _ids(*texts)
    assert time.process_time() - begin < 5
