"""Who was in it: one name for each, across an article."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from timeline_app.events import extract
from timeline_app.events.gazetteer import load_gazetteer
from timeline_app.events.lexicon import load_lexicon
from timeline_app.events.names import Cue, find_mentions
from timeline_app.events.tagging import tag_sentence
from timeline_app.model import Event

REFERENCE = date(2020, 8, 19)
LABELLED = Path(__file__).with_name("participants.json")


def event_at(text: str, head: str) -> Event:
    return next(e for e in extract(text, REFERENCE) if text[e.head_start : e.head_end] == head)


def labelled() -> list[dict[str, Any]]:
    """Sentences with the head of a happening and its cast: name, kind, role of each."""
    cases: list[dict[str, Any]] = json.loads(LABELLED.read_text(encoding="utf-8"))
    return cases


def test_cast_of_labelled_sentences_is_found_with_kind_and_role() -> None:
    found = missed = wrong = kinds = roles = 0
    for case in labelled():
        cast = {p.name: (p.kind, p.role) for p in event_at(case["text"], case["head"]).cast}
        wanted = {name: (kind, role) for name, kind, role in case["cast"]}
        both = cast.keys() & wanted.keys()
        found += len(both)
        missed += len(wanted.keys() - cast.keys())
        wrong += len(cast.keys() - wanted.keys())
        kinds += sum(cast[name][0] == wanted[name][0] for name in both)
        roles += sum(cast[name][1] == wanted[name][1] for name in both)
    assert len(labelled()) >= 150
    assert found / (found + wrong) >= 0.99, "precision"
    assert found / (found + missed) >= 0.99, "recall"
    assert kinds / found >= 0.985
    assert roles / found >= 0.99


@pytest.mark.parametrize(
    ("text", "head", "participants"),
    [
        ("Mr. Smith sued Acme Corp. on Monday.", "sued", ("Smith", "Acme Corp.")),
        ("The U.S. bombed Iraq on Monday.", "bombed", ("United States", "Iraq")),
        ("U.S. troops left on Monday.", "left", ()),
        ("Overall, prices fell in May.", "fell", ()),
        ("Bombay-based traders sold gold on Monday.", "sold", ()),
    ],
)
def test_names_and_what_is_none(text: str, head: str, participants: tuple[str, ...]) -> None:
    assert event_at(text, head).participants == participants


@pytest.mark.parametrize(
    ("text", "head", "names"),
    [
        ("Acme Corp. lost money. Acme fired 50 workers on Tuesday.", "fired", ("Acme Corp.",)),
        ("Acme Corp. and Acme Bank lost money. Acme fired 50 workers on Tuesday.", "fired", ("Acme",)),
        (
            "The Foreign Ministry spoke. The ministry recalled its envoy on Tuesday.",
            "recalled",
            ("Foreign Ministry",),
        ),
        (
            "The Foreign Ministry and the Interior Ministry spoke. The ministry recalled its envoy on Tuesday.",
            "recalled",
            (),
        ),
        ("Denzel Washington flew home. Police met in Washington on Tuesday.", "met", ("Washington",)),
        ("Saddam Hussein met King Hussein. Hussein left on Tuesday.", "left", ("Hussein",)),
    ],
)
def test_short_form_is_the_one_full_name_that_it_can_be(text: str, head: str, names: tuple[str, ...]) -> None:
    assert event_at(text, head).participants == names


@pytest.mark.parametrize(
    ("line", "is_heading"),
    [
        ("Old Plaque Unveiled at the Coliseum", True),
        ("By Ann Brown, Graz", True),
        ("OLD PLAQUE UNVEILED", True),
        ("Ann Brown Met Bo Ek in Graz.", False),
        ("Ann Brown met Bo Ek at the gate of the Coliseum", False),
    ],
)
def test_names_of_headings_and_bylines_are_known_for_such(line: str, is_heading: bool) -> None:
    lexicon = load_lexicon("en")
    mentions = find_mentions(tag_sentence(line, 0, len(line), (), lexicon), lexicon, load_gazetteer("en"))
    assert mentions
    assert all((Cue.HEADING in mention.cues) is is_heading for mention in mentions)


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
        ("OSLO, August 19. /NTB/. The bank raised its rates on Monday.", "raised", "Oslo"),
        ("OSLO, August 19. /NTB/. Polish troops left the camp on Monday.", "left", ""),
        ("OSLO, August 19. /NTB/. Iraq raised its prices.", "raised", ""),
        ("OSLO, August 19. /NTB/. The bank raised its rates in 1995.", "raised", ""),
        ("The leaders met on Monday.", "met", ""),
        ("A bomb went off in the northern city of Mosul on Monday.", "went", "Mosul"),
        ("Police arrested a man at Domodedovo airport on Monday.", "arrested", "Domodedovo airport"),
        ("Rebels clashed near the village of Racak on Monday.", "clashed", "Racak"),
        ("Ships collided off the coast of Somalia on Monday.", "collided", "Somalia"),
        ("Voters went to the polls in Leeds, England, on Monday.", "went", "Leeds"),
        ("Iraq invaded Kuwait in August 1990.", "invaded", "Kuwait"),
        ("Pope Francis visited Cuba on Monday.", "visited", "Cuba"),
        ("The bill died in the Senate on Monday.", "died", ""),
        ("Investors believed in Microsoft in May.", "believed", ""),
        ("COPIAPO, Chile, August 19. /AP/. The drill broke.", "broke", "Copiapó"),
    ],
)
def test_place_is_of_the_sentence_else_of_the_dateline(text: str, head: str, place: str) -> None:
    assert event_at(text, head).place == place
