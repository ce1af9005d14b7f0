"""Whatever stands in the sentences, every method answers in a time that grows with them, not with their square."""

import random
import time
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence

from benchmarks.summaries import peak_mb, random_sentences
from tests.summaries.texts import OURS, prepared
from timeline_app.summaries import METHODS
from timeline_app.summaries.documents import ranking
from timeline_app.summaries.vocabulary import Vocabulary
from timeline_app.summaries.words import nltk_words

METHOD_NAMES = [method.name for method in METHODS if method.name != "news"]
by_each_method = pytest.mark.parametrize("method", METHOD_NAMES)
SENTENCE = "The minister of transport signed the treaty with the union after a long night of talks in the harbour."


def cpu_s(work: Callable[[], object]) -> float:
    began = time.process_time()
    work()
    return time.process_time() - began


def in_yardsticks(work: Callable[[], object], *, at_most: float) -> float:
    """The CPU of some work over that of NLTK's tokenizer, right behind it, over 1,000 sentences.

    sumy needs the yardstick a thousand sentences before it begins. The least of up to three: a busy machine
    stretches now the one, now the other.
    """
    sentences, least = random_sentences(1_000), float("inf")
    for _ in range(3):
        spent = cpu_s(work)
        least = min(least, spent / cpu_s(lambda: [nltk_words(sentence) for sentence in sentences]))
        if least <= at_most:
            break
    return least


@by_each_method
def test_thousands_of_sentences_cost_little_more_than_sumys_tokenizer_alone_does(method: str) -> None:
    """sumy compares each of 3,000 sentences with each: 60 to 1,200 yardsticks."""
    sentences = random_sentences(3_000)

    def rank() -> None:
        ranking(sentences, Vocabulary("en"), method=method, at_most=5, title="A treaty")

    assert in_yardsticks(rank, at_most=9) <= 9


def shuffled() -> list[str]:
    words, rng = SENTENCE.rstrip(".").split(), random.Random(1)
    return [" ".join(rng.sample(words, len(words))) for _ in range(5_000)]


def of_all_lengths() -> list[str]:
    rng, words = random.Random(2), [f"w{chr(97 + i % 26)}{chr(97 + i // 26)}" for i in range(600)]
    return [" ".join(rng.choices(words, k=1 + i)) for i in range(400)]


HOSTILE: dict[str, Callable[[], list[str]]] = {
    "20,000 equal sentences": lambda: [SENTENCE] * 20_000,
    "the same words in any order": shuffled,
    "stop words alone": lambda: ["of the and" + " it" * (i % 9) for i in range(5_000)],
    "no words": lambda: [f"{i} — {i}!" for i in range(5_000)],
    "a megabyte in one": lambda: ["word, other (thing) " * 55_000, SENTENCE, "Another one stands here."],
    "a megabyte without a space": lambda: ["x" * 1_000_000, "'" * 1_000_000, "." * 1_000_000, SENTENCE],
    "sentences of every length": of_all_lengths,
}


@by_each_method
@pytest.mark.parametrize("kind", HOSTILE)
def test_hostile_sentences_are_ranked_in_a_bounded_time(kind: str, method: str) -> None:
    sentences = HOSTILE[kind]()
    ranked: list[int] = []

    def rank() -> None:
        ranked[:] = ranking(sentences, Vocabulary("en"), method=method, at_most=5)

    assert in_yardsticks(rank, at_most=30) <= 30
    assert len(set(ranked)) == len(ranked) <= 5
    assert set(ranked) <= set(range(len(sentences)))


ODD = [
    "\0 The minister \0 signed\0 the treaty.",
    "\ud800 lone \udfff surrogates \ud800\udfff signed.",
    "\u200fהנמל נסגר \u202eבסערה\u202c אתמול, אמר השר.",
    "\u202bأغلق الميناء بسبب العاصفة.\u202c",
    "a\u0301\u0301\u0301 combining\u0301 marks",
    "\ufeff\u200b\u2028\u2029",
    "𝕿𝖍𝖊 𝖙𝖗𝖊𝖆𝖙𝖞 👩‍👩‍👧 ½ Ⅷ ٣",
    "",
]


@by_each_method
@pytest.mark.parametrize("language", ["en", "he", "ar", "cs", "zh", "el", "th", "xx"])
def test_odd_characters_do_no_harm(method: str, language: str) -> None:
    ranked = ranking(ODD, Vocabulary(language), method=method, at_most=8, title="\0\ud800 השר")
    assert len(set(ranked)) == len(ranked)


@settings(max_examples=60)
@given(st.lists(st.text(max_size=40), max_size=9), st.sampled_from(METHOD_NAMES), st.integers(0, 12))
def test_any_texts_are_ranked(sentences: list[str], method: str, at_most: int) -> None:
    ranked = ranking(sentences, Vocabulary("en"), method=method, at_most=at_most)
    assert len(set(ranked)) == len(ranked) <= at_most
    assert set(ranked) <= set(range(len(sentences)))


class Spaces:
    """A tokenizer as sumy wants it, which cuts nothing off."""

    @staticmethod
    def to_words(text: str) -> tuple[str, ...]:
        return tuple(text.split())


@pytest.mark.parametrize("kind", OURS, ids=lambda kind: kind.__name__)
def test_a_megabyte_in_a_sentence_of_sumys_is_read_wholly_and_soon(kind: type) -> None:
    texts = ["vote storm harbour ruling " * 45_000, "vote storm", "court ruling strike"]
    document = ObjectDocumentModel([Paragraph([Sentence(text, Spaces) for text in texts])])
    chosen: list[object] = []

    def choose() -> None:
        chosen[:] = prepared(kind)(document, 1)

    assert in_yardsticks(choose, at_most=30) <= 30
    assert len(chosen) == 1


@pytest.mark.parametrize("method", ["textrank", "reduction", "lexrank"])
def test_no_graph_is_held_as_a_table(method: str) -> None:
    """8,000 sentences would need 512 MB for a table of all pairs."""
    peak = peak_mb(method, 8_000)
    assert peak is None or peak < 170
