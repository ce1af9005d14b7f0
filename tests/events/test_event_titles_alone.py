"""A title is understood without its article, or its event steps back."""

from datetime import date

import pytest

from timeline_app.events import extract
from timeline_app.model.event import NOTABLE

DAY = date(2022, 10, 10)


def titles(text: str) -> list[str]:
    return [event.title for event in extract(text, DAY) if event.is_notable]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "A bus with 34 schoolchildren plunged into a ravine on Saturday. Four of them died on Saturday.",
            "Four of the 34 schoolchildren died",
        ),
        (
            "The river cut off three villages on Saturday. One of them burned on Sunday.",
            "One of the three villages burned",
        ),
        (
            "The driver was thrown from the bus. He was found on Sunday by hikers.",
            "The driver was found by hikers",
        ),
        (
            "Teacher Amina Sall led eleven pupils to safety on Saturday. Officials met her on Sunday.",
            "Officials met Amina Sall",
        ),
        (
            "Amina Sall reached the road on Saturday. The road was icy. Her hands bled on Saturday.",
            "Amina Sall's hands bled",
        ),
        (
            "The second, a large drill of the kind that bores wells, started on Sunday.",
            "A large drill started",
        ),
        (
            "Three drills raced to the shaft; the second of them, a Korda T9 that had come late, broke on Sunday.",
            "A Korda T9 broke",
        ),
        (
            "Officials now speak of early November for the rescue.",
            "Officials speak of early November for the rescue",
        ),
        ("Work to cool the hull began on Sunday.", "Work to cool the hull began"),
        ("Plans to build a dam were dropped on Sunday.", "Plans to build a dam were dropped"),
        ("The debate went on until 4 a.m. on Sunday.", "The debate went on"),
        (
            "Journalist Lena Marek walked free on Sunday. Her lawyer met her on Sunday.",
            "Lena Marek's lawyer met her",
        ),
        ("Seven were arrested in June 2020.", "Seven were arrested"),
    ],
)
def test_a_title_names_who_and_what(text: str, title: str) -> None:
    assert title in titles(text)


@pytest.mark.parametrize(
    ("open_one", "clear"),
    [
        ("The second opened in August 2020.", "The bridge opened in August 2020."),
        ("Both will be closed in November.", "Both bridges will be closed in November."),
        ("The new one broke in August 2020.", "The new drill broke in August 2020."),
        ("Others followed on Sunday.", "Other ships followed on Sunday."),
        ("The mayor made a statement on Sunday.", "The mayor made a statement on the flood on Sunday."),
    ],
)
def test_what_leaves_open_who_or_what_steps_back(open_one: str, clear: str) -> None:
    vague, told = (max(event.importance for event in extract(text, DAY)) for text in (open_one, clear))
    assert vague <= 0.75 * told
    assert told >= NOTABLE


@pytest.mark.parametrize(
    "text",
    [
        # two of whom she may be one
        "Amina Sall thanked Ida Lund on Saturday. Ida Lund met her on Saturday. She received a medal on Sunday.",
        # several things that "them" may be
        "Officials spoke for three villages on Saturday. Two of them burned on Sunday.",
        "The minister met the driver on Saturday. He resigned on Sunday.",
    ],
)
def test_a_pronoun_that_may_mean_another_stays(text: str) -> None:
    last = extract(text, DAY)[-1].title
    assert last.split()[0] in {"She", "He", "Two"}
    assert "Officials" not in last


def test_him_is_nobody_of_the_sentence_before_where_the_subject_may_be_meant() -> None:
    text = "Peter Lowe spoke on Monday. Martin Hill walked free on Monday after the jury found him not guilty."
    assert "The jury found him not guilty" in [event.title for event in extract(text, DAY)]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "The mayor had warned the guild in writing on 4 May and again on 9 May.",
            "The mayor warned the guild in writing",
        ),
        ("The guild met on 4 May and again on 9 May.", "The guild met"),
        ("The abbot went into hiding on 4 May.", "The abbot went into hiding"),
        ("The abbot was writing the letter on 4 May.", "The abbot was writing the letter"),
    ],
)
def test_a_second_day_and_a_phrase_in_ing_leave_the_line_whole(text: str, title: str) -> None:
    assert titles(text) == [title]


def test_what_is_told_of_the_second_day_stays_an_event_of_its_own() -> None:
    told = titles("The guild met on 4 May and on 9 May rebels attacked the town.")
    assert told == ["The guild met", "Rebels attacked the town"]
