"""The small words of the languages: which are known, that the lists are sound, and what happens without."""

import json

import pytest

from timeline_app.settings import resource
from timeline_app.summaries import has_stop_words, summarize
from timeline_app.summaries.function_words import function_words

LANGUAGES = json.loads(resource("summaries", "languages.json").read_text("utf-8"))
OWN_STOP_WORDS = ["ru", "nl", "da", "nb", "fi", "hu", "ro", "tr"]
FILES = sorted(
    path.name.removesuffix(".json") for path in resource("summaries").iterdir() if path.name != "languages.json"
)


@pytest.mark.parametrize("language", [*LANGUAGES["names"], "tr", "en-GB", "NN", "pt-BR"])
def test_every_language_of_sumy_and_ours_has_stop_words(language: str) -> None:
    assert has_stop_words(language)


@pytest.mark.parametrize("language", ["", "und", "xx", "tlh", "../en", "en/../../x", "e\0n", "ru.json", "😀"])
def test_a_language_that_cannot_be_told_is_without_and_says_so(language: str) -> None:
    assert not has_stop_words(language)
    assert function_words(language).openings == frozenset()
    told = summarize(
        ["Ein Schiff sank vor Kiel.", "Der Rat tagte.", "Ein Schiff sank."], count=2, language=language
    )
    assert len(told) == 2


@pytest.mark.parametrize("language", FILES)
def test_a_list_holds_words_in_lower_case_and_enough_of_them(language: str) -> None:
    words = function_words(language)
    for word in words.openings | words.stop_words | words.elisions:
        assert word == word.lower()
        assert all(letter.isalpha() or letter in "-'" for letter in word)
    assert len(words.openings) >= 20
    assert len(words.stop_words) >= 150 or language not in OWN_STOP_WORDS
    assert words.unnamed.search(", xx") is None
    assert words.notice("© 2010") is not None


@pytest.mark.parametrize(
    ("language", "sentence", "content"),
    [
        (
            "ru",
            "Он сказал, что паром затонул у берегов Марена",
            {"сказал", "паром", "затонул", "берегов", "Марена"},
        ),
        ("nl", "De veerboot is in de haven van Maren gezonken", {"veerboot", "haven", "Maren", "gezonken"}),
        (
            "da",
            "Færgen sank i havnen ved Maren, fordi den ikke var tæt",
            {"Færgen", "sank", "havnen", "Maren", "tæt"},
        ),
        ("nb", "Ferga sank i hamna fordi ho ikkje var tett", {"Ferga", "sank", "hamna", "tett"}),
        ("nn", "Ferga sank i hamna fordi ho ikkje var tett", {"Ferga", "sank", "hamna", "tett"}),
        ("fi", "Lautta upposi satamassa, koska se ei ollut tiivis", {"Lautta", "upposi", "satamassa", "tiivis"}),
        ("hu", "A komp elsüllyedt a kikötőben, mert nem volt ép", {"komp", "elsüllyedt", "kikötőben", "ép"}),
        (
            "ro",
            "Feribotul s-a scufundat în port pentru că nu era sigur",
            {"Feribotul", "scufundat", "port", "sigur"},
        ),
        (
            "tr",
            "Feribot limanda battı, çünkü çok eski bir gemi idi",
            {"Feribot", "limanda", "battı", "eski", "gemi"},
        ),
    ],
)
def test_only_the_words_that_carry_meaning_are_left(language: str, sentence: str, content: set[str]) -> None:
    from timeline_app.summaries.vocabulary import vocabulary

    known = vocabulary(language)
    assert {word for word in known.to_words(sentence) if word.lower() not in known.stop_words} == content


@pytest.mark.parametrize(
    ("language", "sentences", "expected"),
    [
        ("ru", ["Шахтёры ждали помощи.", "Дождь шёл весь день.", "Помощь шахтёрам пришла."], [0, 2]),
        ("nl", ["De mijnwerkers wachtten.", "Het regende lang.", "Een mijnwerker wachtte niet."], [0, 2]),
        ("da", ["Færgerne ventede længe.", "Det regnede i byen.", "En færge ventede ikke."], [0, 2]),
        ("nb", ["Fergene ventet lenge.", "Det regnet i byen.", "En ferge ventet ikke."], [0, 2]),
        ("fi", ["Kaivosmiehet odottivat apua.", "Kaupungissa satoi.", "Kaivosmies odotti apua."], [0, 2]),
    ],
)
def test_inflected_forms_count_as_one_word(language: str, sentences: list[str], expected: list[int]) -> None:
    assert summarize(sentences, method="reduction", count=2, language=language) == expected


def test_without_stop_words_small_words_count_as_any_other() -> None:
    sentences = ["qo lu mi ta re.", "vo na si qo lu mi.", "zu ke ba do fe ge."]
    assert summarize(sentences, method="reduction", count=2, language="xx") == [0, 1]
