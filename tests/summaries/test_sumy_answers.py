"""Our summarizers choose exactly what sumy's choose, on random documents, and can stand where sumy's can."""

from typing import Any

import pytest
from nltk.tokenize import NLTKWordTokenizer
from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence
from sumy.nlp.tokenizers import Tokenizer
from sumy.summarizers._summarizer import AbstractSummarizer
from sumy.summarizers.lsa import LsaSummarizer

from tests.summaries.texts import OURS, PAIRS, kinds, numbers, prepared, random_document
from timeline_app.summaries import graphs, summarize
from timeline_app.summaries.singles import FastEdmundson, FastLsa
from timeline_app.summaries.vocabulary import vocabulary

sumys_warnings = pytest.mark.filterwarnings("ignore::UserWarning", "ignore::RuntimeWarning")
each_pair = pytest.mark.parametrize(("theirs", "ours"), PAIRS, ids=lambda kind: kind.__name__)
each_of_ours = pytest.mark.parametrize("kind", OURS, ids=lambda kind: kind.__name__)
COUNTS: list[Any] = [1, 2, 3, 5, 9, 100, 0, "20%", "75%", "3", 2.7, lambda infos: infos[1:4]]


@sumys_warnings
@each_pair
@pytest.mark.parametrize("sort", kinds())
def test_the_choice_is_that_of_sumy_ties_and_all(
    theirs: type[AbstractSummarizer], ours: type[AbstractSummarizer], sort: str
) -> None:
    """255 documents of ten kinds for each method; not one may differ."""
    for seed in range(12 if sort == "long" else 27):
        document, language = random_document(sort, seed)
        count = COUNTS[seed % len(COUNTS)]
        expected = numbers(document, prepared(theirs, language)(document, count))
        assert numbers(document, prepared(ours, language)(document, count)) == expected, seed


def rated(kind: type[AbstractSummarizer], document: ObjectDocumentModel, language: str) -> list[tuple[int, float]]:
    """The place and the rating of each sentence, the best first: what a function in place of a count is given."""
    seen: list[tuple[int, float]] = []

    def look(infos: Any) -> list[Any]:
        seen.extend((info.order, info.rating) for info in infos)
        return []

    prepared(kind, language)(document, look)
    return seen


@sumys_warnings
@each_pair
def test_ratings_and_their_order_are_those_of_sumy(
    theirs: type[AbstractSummarizer], ours: type[AbstractSummarizer]
) -> None:
    for seed in range(8):
        document, language = random_document("natural", seed)
        expected, given = rated(theirs, document, language), rated(ours, document, language)
        assert [place for place, _ in given] == [place for place, _ in expected]
        assert [rating for _, rating in given] == pytest.approx([rating for _, rating in expected], rel=1e-9)


@sumys_warnings
@pytest.mark.parametrize(("theirs", "ours"), PAIRS[:3], ids=lambda kind: kind.__name__)
@pytest.mark.parametrize("sort", ["natural", "long", "foreign"])
def test_ratings_without_a_table_of_pairs_are_those_of_sumy_but_for_rounding(
    theirs: type[AbstractSummarizer], ours: type[AbstractSummarizer], sort: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As for more sentences than sumy's own arithmetic is used on."""
    monkeypatch.setattr(graphs, "_MOST_EXACT", 0)
    for seed in range(6):
        document, language = random_document(sort, seed)
        expected, given = dict(rated(theirs, document, language)), dict(rated(ours, document, language))
        assert given == pytest.approx(expected, rel=1e-8)


@each_pair
def test_ours_is_made_of_sumys_class(theirs: type[AbstractSummarizer], ours: type[AbstractSummarizer]) -> None:
    assert issubclass(ours, theirs)
    assert ours().stem_word("Votes") == theirs().stem_word("Votes") == "votes"
    with pytest.raises(TypeError, match="callable"):
        ours("english")


@each_of_ours
def test_no_text_gives_no_summary(kind: type[AbstractSummarizer]) -> None:
    nothing = ObjectDocumentModel([])
    headings = ObjectDocumentModel([Paragraph([Sentence("Vote", Tokenizer("greek"), is_heading=True)])])
    for document in (nothing, headings):
        assert prepared(kind)(document, 3) == ()


@sumys_warnings
@each_pair
def test_words_may_come_from_sumys_own_tokenizers(
    theirs: type[AbstractSummarizer], ours: type[AbstractSummarizer]
) -> None:
    text = "Το πλοίο βυθίστηκε. Το λιμάνι έκλεισε· το πλοίο χάθηκε; Οι άνεμοι ήταν ισχυροί. Το λιμάνι άνοιξε πάλι."
    sentences = [Sentence(part, Tokenizer("greek")) for part in text.split(".")]
    document = ObjectDocumentModel([Paragraph(sentences)])
    assert prepared(ours)(document, 2) == prepared(theirs)(document, 2)


@pytest.mark.parametrize(
    ("method", "values"),
    [("cue_method", (2, 3)), ("key_method", (0.3,)), ("title_method", ()), ("location_method", (1, 2, 3, 4, 5))],
)
def test_each_of_edmundsons_methods_is_that_of_sumy(method: str, values: tuple[float, ...]) -> None:
    theirs, ours = PAIRS[-1]
    for seed in range(20):
        document, language = random_document("natural", seed)
        expected = getattr(prepared(theirs, language), method)(document, 3, *values)
        assert getattr(prepared(ours, language), method)(document, 3, *values) == expected


@pytest.mark.parametrize("weights", [(1, 1, 1, 1), (0, 2, 0, 0), (0, 0, 3, 1), (0, 0, 0, 0)])
def test_edmundsons_weights_do_what_they_do_in_sumy(weights: tuple[int, ...]) -> None:
    theirs, ours = PAIRS[-1]
    names = ("cue_weight", "key_weight", "title_weight", "location_weight")
    named = dict(zip(names, weights, strict=True))
    for seed in range(10):
        document, language = random_document("natural", seed)
        expected = prepared(theirs, language, **named)(document, 4)
        assert prepared(ours, language, **named)(document, 4) == expected


@pytest.mark.parametrize("words", ["bonus_words", "stigma_words", "null_words"])
def test_edmundson_asks_for_its_words_as_sumys_does(words: str) -> None:
    summarizer = prepared(FastEdmundson)
    setattr(summarizer, words, [])
    with pytest.raises(ValueError, match="is empty"):
        summarizer(random_document("natural", 1)[0], 2)


@sumys_warnings
def test_a_reduction_of_lsas_dimensions_is_respected(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(LsaSummarizer, "REDUCTION_RATIO", 0.4)
    for seed in range(10):
        document, _ = random_document("natural", seed)
        assert prepared(FastLsa)(document, 3) == prepared(LsaSummarizer)(document, 3)


@sumys_warnings
@pytest.mark.parametrize(
    ("pair", "name", "value"),
    [(0, "threshold", 0.3), (0, "threshold", 0.0), (0, "epsilon", 0.3), (1, "damping", 0.5), (1, "epsilon", 1e-6),
     (6, "max_gap_size", 1), (6, "max_gap_size", 0), (6, "significant_percentage", 0.2)],
)  # fmt: skip
def test_settings_of_sumys_classes_hold(pair: int, name: str, value: float) -> None:
    for seed in range(12):
        document, language = random_document("natural", seed)
        chosen = []
        for kind in PAIRS[pair]:
            summarizer = prepared(kind, language)
            setattr(summarizer, name, value)
            chosen.append(summarizer(document, 4))
        assert chosen[0] == chosen[1], seed


def test_english_words_are_those_of_sumys_tokenizer() -> None:
    """sumy's `Tokenizer` without its `__init__`, which asks for a download; its choice of words needs none."""
    tokenizer = Tokenizer.__new__(Tokenizer)
    tokenizer._word_tokenizer = NLTKWordTokenizer()
    assert tokenizer.to_words("Mr. Orbán's well-known 'plan' isn't new") == (
        "Orbán", "well-known", "plan", "is", "n't", "new",
    )  # fmt: skip


PUBLIC_NAMES = ["lexrank", "textrank", "reduction", "sumbasic", "kl", "lsa", "luhn"]


@sumys_warnings
@pytest.mark.parametrize("method", PUBLIC_NAMES)
@pytest.mark.parametrize("sort", ["natural", "one length", "tenths", "shuffled", "long"])
def test_the_public_call_chooses_what_sumy_chooses(method: str, sort: str) -> None:
    theirs, _ = PAIRS[PUBLIC_NAMES.index(method)]
    for seed in range(6):
        made, _ = random_document(sort, seed)
        texts = list({str(s).casefold(): str(s) for s in made.sentences}.values())
        document = ObjectDocumentModel([Paragraph([Sentence(text, vocabulary("en")) for text in texts])])
        expected = numbers(document, prepared(theirs)(document, 3))
        assert summarize(texts, method=method, count=3) == (expected or list(range(min(3, len(texts)))))
