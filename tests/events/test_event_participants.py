"""Who was in it: one name for each, across an article."""

from datetime import date

import pytest

from timeline_app.events import extract
from timeline_app.model import Event

REFERENCE = date(2020, 8, 19)


def event_at(text: str, head: str) -> Event:
    return next(e for e in extract(text, REFERENCE) if text[e.head_start : e.head_end] == head)


@pytest.mark.parametrize(
    ("text", "head", "participants"),
    [
        (
            "German Chancellor Angela Merkel met French President Emmanuel Macron in Berlin on Monday.",
            "met",
            ("Angela Merkel", "Emmanuel Macron", "Berlin"),
        ),
        ("Mr. Smith sued Acme Corp. on Monday.", "sued", ("Smith", "Acme Corp.")),
        ("The Bank of England raised its rates on Monday.", "raised", ("Bank of England",)),
        (
            "European Commission chief Ursula von der Leyen visited Kyiv on Monday.",
            "visited",
            ("European Commission", "Ursula von der Leyen", "Kyiv"),
        ),
        ("The flood destroyed the road on Monday.", "destroyed", ()),
        ("Ronald Reagan, who was born in 1911, died in June.", "died", ("Ronald Reagan",)),
    ],
)
def test_names_without_roles(text: str, head: str, participants: tuple[str, ...]) -> None:
    assert event_at(text, head).participants == participants


def test_surname_and_role_are_the_full_name_of_the_article() -> None:
    text = (
        "Polish President Andrzej Duda arrived in Rome. Duda met the pope on Monday. "
        "The Polish president flew home on Tuesday."
    )
    assert event_at(text, "met").participants == ("Andrzej Duda",)
    flew = event_at(text, "flew")
    assert flew.participants == ("Andrzej Duda",)
    assert flew.title == "Andrzej Duda flew home"


def test_role_that_two_hold_stays_a_role() -> None:
    text = (
        "Polish President Lech Kaczynski died in 2010. Polish President Andrzej Duda took office in 2015. "
        "The Polish president flew home on Tuesday."
    )
    assert event_at(text, "flew").participants == ("Polish president",)


def test_former_holder_does_not_hold_the_role() -> None:
    text = "Former Polish President Lech Walesa spoke on Monday. The Polish president flew home on Tuesday."
    assert event_at(text, "flew").participants == ("Polish president",)


def test_surname_of_two_stays_as_it_is() -> None:
    text = "Bill Clinton met Hillary Clinton in May. Clinton left on Tuesday."
    assert event_at(text, "left").participants == ("Clinton",)


def test_name_of_the_headline_counts() -> None:
    from timeline_app.events import extract_from
    from timeline_app.temporal import tag
    from timeline_app.text import sentences

    text = "Duda flew home on Tuesday."
    (event,) = extract_from(
        text,
        sentences=sentences(text),
        expressions=tag(text, REFERENCE),
        reference=None,
        title="Rome sees off Andrzej Duda",
    )
    assert event.participants == ("Andrzej Duda",)


@pytest.mark.parametrize(
    ("text", "head", "place"),
    [
        ("The leaders met in Minsk on Monday.", "met", "Minsk"),
        ("OSLO, August 19. /NTB/. The bank raised its rates.", "raised", "Oslo"),
        ("OSLO, August 19. /NTB/. The leaders met in Minsk.", "met", "Minsk"),
        ("The leaders met on Monday.", "met", ""),
    ],
)
def test_place_is_of_the_sentence_else_of_the_dateline(text: str, head: str, place: str) -> None:
    assert event_at(text, head).place == place
