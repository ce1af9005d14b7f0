"""Who did what to whom: names and places that two tellings share do not make them one."""

from dataclasses import replace
from itertools import count

import pytest

from timeline_app.merging import Happening, merge
from timeline_app.merging.frames import frame_of, labels_of, said_in
from timeline_app.merging.words import root, tokens
from timeline_app.model import Interval

DAY = Interval.day(2014, 3, 10)
_numbers = count(1)


def told(title: str, lemma: str, *names: str) -> Happening:
    number = next(_numbers)
    return Happening(number, DAY, lemma, title, f"{title}.", number, names)


def around(one: Happening, *names: str) -> Happening:
    """Something else that the same article tells, with names of its story."""
    return replace(told("The weather was fine", "be", *names), article_id=one.article_id)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            told("The president visited the men in the hospital of Karm", "visit", "Karm"),
            told("All of the men were flown to the hospital in Karm", "fly", "Karm"),
        ),
        (
            told("The Orsa council condemned the bombing in Karm", "condemn", "Orsa", "Karm"),
            told("Paul Reed condemned the bombing in Karm", "condemn", "Paul Reed", "Karm"),
        ),
        (
            told("Drill of Plan A started in Karm", "start", "Karm"),
            told("Drill of Plan C started in Karm", "start", "Karm"),
        ),
        (
            told("Telmar shares fell 50 cents to 20 dollars in Orsa", "fall", "Telmar", "Orsa"),
            told("Bellona shares fell 90 cents to 50 dollars in Orsa", "fall", "Bellona", "Orsa"),
        ),
        (
            told("Ida Lund travelled to Rome", "travel", "Ida Lund", "Rome"),
            told("Ida Lund met the pope in Rome", "meet", "Ida Lund", "Rome"),
        ),
        (
            told("Minister Paul Reed reached it", "reach", "Paul Reed"),
            told("Minister Paul Reed found the men", "find", "Paul Reed"),
        ),
        (
            told("An explosion shook the port of Karm", "shake", "Karm"),
            told("Another explosion hit the docks of Karm", "hit", "Karm"),
        ),
        (
            told("A fire broke out in a store of the Karm mill", "fire", "Karm"),
            told("Workers of the Karm mill went on strike", "strike", "Karm"),
        ),
    ],
    ids=[
        "another deed of others",
        "each for himself",
        "labels",
        "each its shares",
        "to somebody else",
        "nothing said",
        "a second one",
        "words of two meanings",
    ],
)
def test_names_and_places_alone_make_nothing_one(one: Happening, other: Happening) -> None:
    assert merge((one, other)) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            told("Rock fell again in the San Telmo mine", "fall", "San Telmo"),
            told("A further fall of rock closed the shaft of the San Telmo mine", "close", "San Telmo"),
        ),
        (
            told("Some 3,000 people demonstrated against Duval in Orsa", "demonstrate", "Duval", "Orsa"),
            told("Thousands marched through Orsa against Duval", "march", "Orsa", "Duval"),
        ),
        (
            told("French President Paul Duval flew to Orsa", "fly", "Paul Duval", "Orsa"),
            told("Paul Duval arrived in Orsa", "arrive", "Paul Duval", "Orsa"),
        ),
        (
            told("Troops of Varania attacked the town of Mirno", "attack", "Varania", "Mirno"),
            told("Mirno was attacked by Varanian troops", "attack", "Mirno", "Varanian"),
        ),
        (
            told("Six passengers were flown to the hospital in Karm", "fly", "Karm"),
            told("Six people were airlifted to Karm hospital", "airlift", "Karm"),
        ),
    ],
    ids=["its cause", "a round number", "a role before a name", "the passive", "a verb in the passive"],
)
def test_what_is_told_with_other_words_for_who_and_how_is_one(one: Happening, other: Happening) -> None:
    assert merge((one, other)) == [(one.id, other.id)]


def test_a_company_and_its_head_may_do_the_same_where_an_article_knows_both() -> None:
    company = told("Orbis launched a watch in Rovia", "launch", "Orbis", "Rovia")
    head = told("Ida Hahn launched a watch in Rovia", "launch", "Ida Hahn", "Rovia")
    assert merge((company, head)) == []
    assert (company.id, head.id) in merge((company, head, around(head, "Ida Hahn", "Orbis")))


def test_a_frame_tells_what_stands_before_and_behind_its_verb() -> None:
    frame = frame_of(said_in("The captain was later questioned by police in Karm"), "question")
    assert frame.is_passive
    assert frame.told_of == frame.before == {"captain"}
    assert frame.subject == frame.doers
    assert frame_of(said_in("Ida Lund met the pope in Rome"), "meet").told_of == set(tokens("pope"))
    assert frame_of(said_in("Questioned by police"), "question").before == frozenset()
    assert frame_of(said_in(""), "").before == frozenset()


@pytest.mark.parametrize(
    ("title", "labels"),
    [
        ("The drill of Plan B started", {"plan": "B"}),
        ("Phase II began", {root("phase"): "II"}),
        ("A bridge fell", {}),
        ("Then I spoke", {}),
    ],
)
def test_labels_tell_things_of_one_name_apart(title: str, labels: dict[str, str]) -> None:
    assert labels_of(title) == labels


@pytest.mark.parametrize(
    ("form", "word"),
    [("questioned", "question"), ("captured", "capture"), ("sentenced", "sentence"), ("commented", "comment")],
)
def test_a_past_form_has_the_root_of_its_verb(form: str, word: str) -> None:
    assert root(form) == root(word)
    assert root("comment") != root("come")


def test_a_noun_gives_way_to_the_sentence_that_tells_it_in_full() -> None:
    again = told("Rock fell again in the San Telmo mine", "fall", "San Telmo")
    full = told("A further fall of rock closed the shaft of the San Telmo mine", "close", "San Telmo")
    noun = replace(full, id=next(_numbers), lemma="fall", title="Fall of rock", is_notable=False)
    assert merge((again, full, noun)) == [(again.id, full.id)]
