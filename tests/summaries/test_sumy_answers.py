"""Our summarizers choose what sumy's choose, on random documents, and can stand where sumy's can."""

import random
import re
from typing import Any

import pytest
from nltk.tokenize import NLTKWordTokenizer
from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence
from sumy.nlp.stemmers import Stemmer
from sumy.nlp.tokenizers import Tokenizer
from sumy.summarizers._summarizer import AbstractSummarizer
from sumy.summarizers.kl import KLSummarizer
from sumy.summarizers.lex_rank import LexRankSummarizer
from sumy.summarizers.lsa import LsaSummarizer
from sumy.summarizers.luhn import LuhnSummarizer
from sumy.summarizers.reduction import ReductionSummarizer
from sumy.summarizers.sum_basic import SumBasicSummarizer
from sumy.summarizers.text_rank import TextRankSummarizer
from sumy.utils import get_stop_words

from timeline_app.summaries.graphs import FastLexRank, FastReduction, FastTextRank
from timeline_app.summaries.greedy import FastKL, FastSumBasic
from timeline_app.summaries.singles import FastLsa, FastLuhn
from timeline_app.summaries.vocabulary import vocabulary

PAIRS = [
    (LexRankSummarizer, FastLexRank),
    (TextRankSummarizer, FastTextRank),
    (ReductionSummarizer, FastReduction),
    (SumBasicSummarizer, FastSumBasic),
    (KLSummarizer, FastKL),
    (LsaSummarizer, FastLsa),
    (LuhnSummarizer, FastLuhn),
]
STOP_WORDS = get_stop_words("english")
WORDS = re.findall(
    r"\w+",
    """storm harbour minister vote votes voting court ruling appeal border patrol bridge flood floods flooded river
    troops strike strikers union wages talks treaty signed signing president elected election ballots counting
    the of and to in was were by at for with from it he she they said The And Minister Court President""",
)


def random_document(seed: int, *, with_copies: bool = False) -> ObjectDocumentModel:
    """Between 1 and 24 sentences of Zipf-like words, some of which are stop words; all different if so wished."""
    rng = random.Random(seed)
    weights = [1 / (rank + 2) for rank in range(len(WORDS))]
    order = rng.sample(WORDS, len(WORDS))
    texts = [" ".join(rng.choices(order, weights, k=rng.randint(1, 18))) for _ in range(rng.randint(1, 24))]
    if not with_copies:
        texts = list(dict.fromkeys(texts))
    return ObjectDocumentModel([Paragraph([Sentence(text, vocabulary("en")) for text in texts])])


def prepared(kind: type[AbstractSummarizer]) -> AbstractSummarizer:
    summarizer = kind(Stemmer("english"))
    summarizer.stop_words = STOP_WORDS
    return summarizer


def ratings_by_sumy(kind: type[AbstractSummarizer], document: ObjectDocumentModel) -> list[float]:
    """What sumy thinks of each sentence, which it keeps to itself."""
    seen: list[float] = []

    class Recording(kind):
        @staticmethod
        def _get_best_sentences(sentences: Any, _count: Any, rating: Any, *args: Any, **options: Any) -> tuple[()]:
            rate = rating.__getitem__ if isinstance(rating, dict) else rating
            seen.extend(rate(sentence, *args, **options) for sentence in sentences)
            return ()

    prepared(Recording)(document, 1)
    return seen


@pytest.mark.filterwarnings("ignore::UserWarning", "ignore::RuntimeWarning")  # sumy's own
@pytest.mark.parametrize(("theirs", "ours"), PAIRS, ids=lambda kind: kind.__name__)
@pytest.mark.parametrize("with_copies", [False, True], ids=["different sentences", "with copies"])
def test_the_choice_is_that_of_sumy(
    theirs: type[AbstractSummarizer], ours: type[AbstractSummarizer], with_copies: bool
) -> None:
    """Where two sentences rate alike but for rounding, either may be chosen; nowhere else."""
    differing = 0
    for seed in range(200):
        document = random_document(seed, with_copies=with_copies)
        place = {id(sentence): number for number, sentence in enumerate(document.sentences)}
        expected = [place[id(s)] for s in prepared(theirs)(document, 1 + seed % 5)]
        chosen = [place[id(s)] for s in prepared(ours)(document, 1 + seed % 5)]
        if chosen != expected:
            differing += 1
            ratings = ratings_by_sumy(theirs, document)
            worth = sorted(ratings[i] for i in chosen)
            assert worth == pytest.approx(sorted(ratings[i] for i in expected), rel=1e-9), seed
    assert differing <= (20 if ours in (FastLexRank, FastLsa) else 0)


@pytest.mark.parametrize(("theirs", "ours"), PAIRS, ids=lambda kind: kind.__name__)
def test_ours_is_made_of_sumys_class(theirs: type[AbstractSummarizer], ours: type[AbstractSummarizer]) -> None:
    assert issubclass(ours, theirs)


@pytest.mark.parametrize("kind", [ours for _, ours in PAIRS], ids=lambda kind: kind.__name__)
def test_a_count_in_per_cent_works_as_in_sumy(kind: type[AbstractSummarizer]) -> None:
    document = random_document(7)
    assert len(prepared(kind)(document, "20%")) == max(1, len(document.sentences) * 20 // 100)


def test_words_are_those_that_sumys_tokenizer_finds() -> None:
    """sumy's `Tokenizer` without its `__init__`, which asks for a download; its choice of words needs none."""
    tokenizer = Tokenizer.__new__(Tokenizer)
    vocabulary_words = vocabulary("en").to_words
    for text in (
        "Mr. Orbán's well-known 'plan' (of 3,400 words) isn't new — it's U.S. policy!",
        "A b-c d_e f1 g'",
    ):
        found = [w for w in NLTKWordTokenizer().tokenize(text) if tokenizer._is_word(w)]
        assert list(vocabulary_words(text)) == found
