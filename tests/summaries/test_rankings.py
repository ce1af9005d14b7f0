"""Sentences in the order of preference by each of sumy's methods, for lengths and for sentences pinned."""

import pytest
from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence
from sumy.nlp.stemmers import Stemmer
from sumy.summarizers.sum_basic import SumBasicSummarizer
from sumy.utils import get_stop_words

from tests.summaries.texts import random_document
from timeline_app.model import Terms
from timeline_app.summaries import METHODS
from timeline_app.summaries.documents import ranking
from timeline_app.summaries.vocabulary import Vocabulary, vocabulary

by_each_method = pytest.mark.parametrize("method", [m.name for m in METHODS if m.name != "news"])


def texts(seed: int = 3) -> list[str]:
    document, _ = random_document("long", seed)
    return list(dict.fromkeys(str(sentence) for sentence in document.sentences))


@by_each_method
def test_a_longer_ranking_begins_with_the_shorter_one(method: str) -> None:
    whole = ranking(texts(), vocabulary("en"), method=method, at_most=100, title="Ministers vote")
    assert sorted(whole) == list(range(len(texts())))
    for at_most in (0, 1, 2, 7):
        assert (
            ranking(texts(), vocabulary("en"), method=method, at_most=at_most, title="Ministers vote")
            == (whole[:at_most])
        )


@by_each_method
def test_pinned_sentences_head_the_ranking_and_count(method: str) -> None:
    ranked = ranking(texts(), vocabulary("en"), method=method, at_most=6, pinned={9, 2})
    assert ranked[:2] == [2, 9]
    assert len(set(ranked)) == len(ranked) == 6
    assert ranking(texts(), vocabulary("en"), method=method, at_most=1, pinned={9, 2}) == [2]


@by_each_method
def test_greedy_methods_alone_choose_otherwise_beside_what_is_pinned(method: str) -> None:
    free = ranking(texts(), vocabulary("en"), method=method, at_most=100)
    pinned = free[-1]
    ranked = ranking(texts(), vocabulary("en"), method=method, at_most=100, pinned=[pinned])
    assert sorted(ranked) == sorted(free)
    assert (ranked == [pinned, *free[:-1]]) is (method not in ("sumbasic", "kl"))


def test_pinning_what_comes_first_anyway_changes_nothing() -> None:
    for method in ("sumbasic", "kl"):
        whole = ranking(texts(), vocabulary("en"), method=method, at_most=100)
        assert ranking(texts(), vocabulary("en"), method=method, at_most=100, pinned=whole[:1]) == whole


@by_each_method
def test_known_terms_are_taken_as_they_are(method: str) -> None:
    terms = [vocabulary("en").terms(text) for text in texts()]
    fresh = Vocabulary("en")
    expected = ranking(texts(), vocabulary("en"), method=method, at_most=5, title="Vote")
    assert ranking(texts(), fresh, method=method, at_most=5, title="Vote", terms=terms) == expected
    assert set(fresh._known) <= {"Vote"}


@by_each_method
def test_no_sentences_and_no_words_give_no_error(method: str) -> None:
    assert ranking([], vocabulary("en"), method=method, at_most=3) == []
    assert set(ranking(["—", "12", "…"], vocabulary("en"), method=method, at_most=3)) <= {0, 1, 2}
    nothing = [Terms((), ())] * 3
    assert set(ranking(["a", "b", "c"], vocabulary("en"), method=method, at_most=3, terms=nothing)) <= {0, 1, 2}


def test_the_order_is_that_of_sumys_ratings() -> None:
    made = [Sentence(text, vocabulary("en")) for text in texts()]
    summarizer = SumBasicSummarizer(Stemmer("english"))
    summarizer.stop_words = get_stop_words("english")
    seen: list[int] = []
    summarizer(ObjectDocumentModel([Paragraph(made)]), lambda infos: seen.extend(i.order for i in infos) or [])
    assert ranking(texts(), vocabulary("en"), method="sumbasic", at_most=100) == seen
