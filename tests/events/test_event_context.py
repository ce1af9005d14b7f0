"""Dates that are told elsewhere: of a happening named again, of a story of one day, of the sentence before."""

from datetime import date

import pytest

from timeline_app.events import extract
from timeline_app.model import Anchor, Event

REFERENCE = date(2020, 8, 19)


def found(text: str) -> dict[str, Event]:
    """The last event of each head."""
    return {text[event.head_start : event.head_end]: event for event in extract(text, REFERENCE)}


@pytest.mark.parametrize(
    ("text", "head", "value"),
    [
        ("A bomb exploded on 3 March 2020. Experts are still studying the explosion.", "explosion", "2020-03-03"),
        ("Gunmen shot Anna Berg on 3 March 2020. Police call it a plot. Berg's murder is a riddle.", "murder",
         "2020-03-03"),
        ("The firm launched the store in 2003. Since its launch it has sold songs.", "launch", "2003"),
        ("The attack on 3 March 2020 failed. On Tuesday police searched the site of the attack.", "attack",
         "2020-03-03"),
        ("Anna Berg was killed in her home. She wrote novels. Berg was shot on Monday.", "killed", "2020-08-17"),
        ("The murder of Anna Berg on 3 May shocked Oslo. Who did it is unknown. Anna Berg was shot in the yard.",
         "shot", "2020-05-03"),
    ],
)  # fmt: skip
def test_a_happening_named_again_has_the_date_that_was_told(text: str, head: str, value: str) -> None:
    event = found(text)[head]
    assert (event.value, event.anchor) == (value, Anchor.CONTEXT)


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("A bomb exploded on 3 March 2020. Police fear another explosion.", "explosion"),
        ("A bomb exploded on 3 March 2020. Police fear an explosion.", "explosion"),
        ("Gunmen shot Anna Berg on 3 March 2020. Her aunt is old. Police doubt Karl Holm's murder.", "murder"),
        ("Anna Berg announced a plan on 3 March 2020. Nobody listens. Berg announced a new one.", "announced"),
        ("Gunmen shot Anna Berg on 3 March 2020. She lives. Somebody shot Karl Holm.", "shot"),
    ],
)
def test_another_happening_of_the_kind_has_not(text: str, head: str) -> None:
    assert found(text)[head].value == "2020-08-19"


STORY = (
    "Rebels attacked the port of Aden on Saturday. The sailors fled. It was hot. Officers praised the sailors. "
)


OLDER = (
    "The port was founded in 1839. Britain took it in 1840. Pirates burned it in 1855. "
    "Governors rebuilt it in 1860. A fire ruined it in 1901. A storm sank its ships in 1911. It is small. "
)


def test_a_story_of_one_day_tells_of_it_to_its_end() -> None:
    events = found(STORY + "“We won,” the mayor said.")
    assert {head: events[head].value for head in ("fled", "praised", "said")} == {
        "fled": "2020-08-15", "praised": "2020-08-15", "said": "2020-08-15",
    }  # fmt: skip
    assert {events[head].anchor for head in ("praised", "said")} == {Anchor.CONTEXT}
    assert events["said"].confidence < events["attacked"].confidence
    assert "Saturday" in events["said"].reason


@pytest.mark.parametrize(
    ("text", "head"),
    [
        (STORY + "On Monday the port reopened. It is new. The mayor praised the crews.", "praised"),  # two days
        (STORY + "Officers of the navy say that all is calm.", "say"),  # the present
        ("Rebels attacked the port in May. It was hot. Officers praised the sailors.", "praised"),  # long ago
        ("Ann Berg said that rebels attacked the port on Saturday. It was hot. Berg praised them.", "praised"),
        (STORY + OLDER + "The mayor praised the sailors.", "praised"),
    ],
)
def test_what_is_not_of_the_story_is_of_the_articles_day(text: str, head: str) -> None:
    assert found(text)[head].value == "2020-08-19"


def test_a_participle_goes_with_its_verb() -> None:
    text = STORY + "The mayor praised the sailors, saying that they had been brave."
    assert found(text)["saying"].value == "2020-08-15"


@pytest.mark.parametrize(
    ("text", "head", "value"),
    [
        ("Albright, who had fled her country in 1948, signed the treaty.", "signed", "2020-08-19"),
        ("The band played and the guests, who had met in 1948, danced.", "played", "2020-08-19"),
        ("He announced that the model would appear in 2023.", "announced", "2020-08-19"),
        ("He left because the firm had failed in May.", "left", "2020-05"),
        ("Rebels raided the town on Saturday as the guards slept.", "slept", "2020-08-15"),
    ],
)
def test_a_date_reaches_out_of_its_clause_only_where_no_clause_shuts_it_in(
    text: str, head: str, value: str
) -> None:
    assert found(text)[head].value == value


def test_a_sentence_that_goes_on_with_a_pronoun_keeps_the_date() -> None:
    text = "Karl Berg founded the mill in 1901. He built three more. He sold them. The mill closed its doors."
    events = found(text)
    assert [events[head].value for head in ("built", "sold", "closed")] == ["1901", "1901", "1901"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Judges heard the case of the 2003 fire on the ship. They acquitted its captain.", "2020-08-19"),
        ("A court ruled over the 2003 fire. It acquitted the captain.", "2020-08-19"),
        ("A court ruled on the 2003 ship accident case. It acquitted the captain", "2020-08-19"),
        ("A court ruled on the 2003 fire in May 2010. It acquitted the captain.", "2010-05"),
        ("The 2003 fire killed a crew. It acquitted the captain.", "2003"),
    ],
)
def test_a_date_that_only_tells_which_thing_is_meant_dates_nothing_that_follows(text: str, value: str) -> None:
    assert found(text)["acquitted"].value == value


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("The crew would have returned in May.", "2020-08-19"),
        ("The owner is to blame if the crew returned in May.", "2020-08-19"),
        ("The crew returned in May.", "2020-05"),
    ],
)
def test_the_date_of_what_did_not_happen_dates_nothing_that_follows(sentence: str, value: str) -> None:
    assert found(f"{sentence} Police raided the port.")["raided"].value == value


@pytest.mark.parametrize(
    ("beside", "value"),
    [
        ("Saturday was the bicentenary: on September 18, 1810, a first junta met in Oslo.", "2020-08-15"),
        ("On September 18, 1810, a first junta met in Oslo.", "1810-09-18"),
        ("The port was founded in 1810.", "1810"),
    ],
)
def test_the_news_goes_on_behind_a_day_that_is_only_remembered(beside: str, value: str) -> None:
    text = f"{beside} The miners hung up a flag."
    assert found(text)["hung"].value == value


NEWS = "The dam burst on Tuesday. "


@pytest.mark.parametrize(
    ("text", "is_then"),
    [
        (NEWS + "In 1998 it was shaken by a quake.\n\nThe governor declared an emergency.", False),
        (NEWS + "In May 1998 it was shaken by a quake.\n\nGovernor Ana Ruiz declared an emergency.", False),
        (NEWS + "In 1998 it was shaken by a quake. The governor declared an emergency.", True),
        (NEWS + "In 1998 Ana Ruiz led the state.\n\nShe declared an emergency.", True),
        (NEWS + "In 1998 a quake shook it.\n\nThese tremors ended, and Ana Ruiz declared an emergency.", True),
        (NEWS + "In 1998 a quake shook it. It was patched up.\n\nThe governor declared an emergency.", True),
        ("In 1998 a quake shook the dam.\n\nThe governor declared an emergency.", True),
    ],
)
def test_a_year_told_beside_the_news_ends_with_its_paragraph(text: str, is_then: bool) -> None:
    (declared,) = [event for event in extract(text, date(2020, 8, 19)) if event.lemma == "declare"]
    assert declared.interval is not None
    assert declared.interval.human().endswith("1998") is is_then
