"""The word lists of the events engine agree with each other."""

import json
from collections import Counter

import pytest

from timeline_app.events.lexicon import ing_form, load_lexicon, past_form, plural
from timeline_app.settings import resource


def test_no_list_overrules_another_of_its_name() -> None:
    files = ("en.json", "en-status.json", "en-titles.json")
    names = Counter(name for file in files for name in json.loads(resource("events", file).read_text("utf-8")))
    assert [name for name, count in names.items() if count > 1] == []


def test_words_of_one_kind_are_verbs_and_nouns_of_the_lexicon() -> None:
    lexicon = load_lexicon("en")
    known = set(lexicon.lemmas.values())
    assert sorted(word for word in lexicon.kinds if word not in known) == []


def test_a_word_may_be_of_several_kinds() -> None:
    kinds = load_lexicon("en").kinds
    assert set(kinds["shooting"]) & set(kinds["murder"])
    assert len(kinds["attack"]) > 1


def test_figures_of_business_name_no_happening() -> None:
    lexicon = load_lexicon("en")
    assert "sale" in lexicon.happenings
    assert "sales" not in lexicon.happenings


@pytest.mark.parametrize(
    ("base", "doubled", "forms"),
    [
        ("attack", False, ("attacks", "attacked", "attacking")),
        ("carry", False, ("carries", "carried", "carrying")),
        ("plan", True, ("plans", "planned", "planning")),
        ("die", False, ("dies", "died", "dying")),
    ],
)
def test_forms_of_a_verb(base: str, doubled: bool, forms: tuple[str, str, str]) -> None:
    assert (plural(base), past_form(base, doubled=doubled), ing_form(base, doubled=doubled)) == forms
