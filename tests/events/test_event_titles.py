"""Titles of single sentences: who did what, without attribution and without the date.

`titles.json` pins them: a sentence and its title.
"""

import json
from datetime import date
from pathlib import Path

import pytest

from timeline_app.events import extract
from timeline_app.events.drafts import MAX_TITLE
from timeline_app.model import Event

REFERENCE = date(2020, 8, 19)

PAIRS = [tuple(pair) for pair in json.loads((Path(__file__).parent / "titles.json").read_text(encoding="utf-8"))]


def best(text: str) -> Event:
    return max(extract(text, REFERENCE), key=lambda event: event.importance)


@pytest.mark.parametrize(("sentence", "title"), PAIRS)
def test_title_tells_who_did_what(sentence: str, title: str) -> None:
    event = best(sentence)
    assert event.title == title
    assert event.is_notable


@pytest.mark.parametrize("sentence", [sentence for sentence, _ in PAIRS])
def test_titles_are_short_whole_and_capitalized(sentence: str) -> None:
    for event in extract(sentence, REFERENCE):
        assert 0 < len(event.title) <= MAX_TITLE
        assert event.title == event.title.strip(" ,;:")
        assert not event.title[0].islower() or event.title.startswith("iPhone")


def test_title_drops_roles_first_names_and_articles_before_it_drops_people() -> None:
    text = (
        "Finnish President Sauli Niinisto received a delegation. The spokesman pointed out that the Finnish "
        "president had held long telephone conversations with Swedish Prime Minister Stefan Lofven, Norwegian "
        "Prime Minister Erna Solberg, Estonian President Kersti Kaljulaid and the Latvian president on Tuesday."
    )
    event = max((e for e in extract(text, REFERENCE) if e.value == "2020-08-18"), key=lambda e: e.importance)
    assert event.title == ("Niinisto held long telephone conversations with Lofven, Solberg, Kaljulaid")
    assert event.participants == (
        "Sauli Niinisto", "Stefan Lofven", "Erna Solberg", "Kersti Kaljulaid", "Latvian president",
    )  # fmt: skip


def test_title_keeps_a_date_that_the_axis_does_not_show() -> None:
    assert best("The court ruled on Tuesday that the vote of 2016 was valid.").title.endswith("of 2016 was valid")


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("It was in the 2nd century, a time of war.", "It was in the 2nd century, a time of war"),
        ("The election was on Tuesday.", "The election was on Tuesday"),
        ("The 19th century began with war.", "The 19th century began with war"),
        ("The early 1990s brought war.", "The early 1990s brought war"),
    ],
)
def test_title_keeps_the_date_that_is_all_that_is_said(text: str, title: str) -> None:
    assert best(text).title == title


def test_no_title_of_a_dated_apposition_keeps_a_lone_article() -> None:
    events = extract("The city fell in the 2nd century, a time of war.", REFERENCE)
    assert {event.title for event in events} == {"The city fell"}


def test_title_of_a_pronoun_names_the_one_who_can_be_meant() -> None:
    text = "Maria Lopez won the race in May. She retired on Tuesday."
    mention = "The crowd cheered Mrs Maria Lopez on Monday. " + text
    titles = [event.title for event in extract(mention, REFERENCE) if event.value == "2020-08-18"]
    assert titles == ["Maria Lopez retired"]


def test_title_keeps_a_pronoun_that_may_mean_two() -> None:
    text = "Mr Paul Brown spoke and Mr John Green listened on Monday. He left on Tuesday."
    titles = [event.title for event in extract(text, REFERENCE) if event.value == "2020-08-18"]
    assert titles == ["He left"]


#: an article, the date of its last sentence, the title of what that sentence tells
TOLD_BEFORE = [
    ("Mrs Anna Berg won the vote on Monday. She thanked her voters on Tuesday.", "Anna Berg thanked her voters"),
    (
        "Mr Paul Stone sold his shares on Monday. His lawyers filed a complaint on Tuesday.",
        "Paul Stone's lawyers filed a complaint",
    ),
    (
        "Mr Paul Stone and Mrs Ada Marsh met on Monday. She signed the contract on Tuesday.",
        "Ada Marsh signed the contract",
    ),
    (
        "Mr Paul Stone and Mrs Ada Marsh met on Monday. He signed the contract on Tuesday.",
        "Paul Stone signed the contract",
    ),
    ("The airline lost money on Monday. It sold two aircraft on Tuesday.", "The airline sold two aircraft"),
    ("Norsk Air said its pilots had gone on strike on Tuesday.", "Norsk Air's pilots had gone on strike"),
    ("Norsk Air said it had cancelled all flights on Tuesday.", "Norsk Air cancelled all flights"),
    ("Two climbers were missing on Monday. They were found alive on Tuesday.", "Two climbers were found alive"),
    (
        "The treaty was signed on Monday. The chancellor, Heidi Braun, praised the treaty on Tuesday.",
        "Heidi Braun praised the treaty",
    ),
    (
        "Chancellor Heidi Braun met French President Luc Morel on Monday. The French president left on Tuesday.",
        "Luc Morel left",
    ),
    (
        "The board met on Monday. Its members rejected the offer on Tuesday.",
        "The board's members rejected the offer",
    ),
    (
        "President Maria Keller arrived in Rome on Monday. Keller met the pope on Tuesday.",
        "Keller met the pope",
    ),
    (
        "Mr Tom Hale left the court on Monday. He did not speak to reporters on Tuesday.",
        "Tom Hale did not speak to reporters",
    ),
    ("Its chairman, the bank said on Tuesday, had resigned.", "The bank's chairman resigned"),
]


@pytest.mark.parametrize(("text", "title"), TOLD_BEFORE)
def test_title_names_what_a_pronoun_or_a_role_means_in_its_article(text: str, title: str) -> None:
    titles = [
        event.title for event in extract(text, REFERENCE) if event.value == "2020-08-18" and event.is_notable
    ]
    assert titles == [title]


@pytest.mark.parametrize(
    ("text", "value", "title"),
    [
        ("Otto Lind was born in Oslo in 1860. He entered the university in 1877.", "1877",
         "Otto Lind entered the university"),
        ("The old mill burned down on Monday. It was built in 1820.", "1820", "The old mill was built"),
        ("Mr Tom Hale left the court on Monday. He will appeal on Friday.", "2020-08-21", "Tom Hale will appeal"),
    ],
)  # fmt: skip
def test_title_names_who_is_meant_whenever_it_happened(text: str, value: str, title: str) -> None:
    assert title in [event.title for event in extract(text, REFERENCE) if event.value == value]
