"""Our sentences as a document of sumy, and sumy's summarizers over it. Heavy: imports sumy and numpy."""

from collections.abc import Callable, Sequence
from typing import Any

from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence
from sumy.summarizers.edmundson import EdmundsonSummarizer

from timeline_app.summaries.graphs import FastLexRank, FastReduction, FastTextRank
from timeline_app.summaries.greedy import FastKL, FastLsa, FastLuhn, FastSumBasic
from timeline_app.summaries.vocabulary import Vocabulary

#: sumy wants at least one word in each list; this one occurs in no text.
_NO_WORD = "\0"

_SUMMARIZERS: dict[str, Callable[[Any], Any]] = {
    "lexrank": FastLexRank,
    "textrank": FastTextRank,
    "lsa": FastLsa,
    "luhn": FastLuhn,
    "kl": FastKL,
    "sumbasic": FastSumBasic,
    "reduction": FastReduction,
}


def choose(sentences: Sequence[str], vocabulary: Vocabulary, *, method: str, count: int, title: str) -> list[int]:
    """The indices that one of sumy's methods chooses, in the order of reading; it may find fewer than `count`."""
    document, made = _document(sentences, vocabulary, title)
    summarizer = _edmundson(vocabulary, title) if method == "edmundson" else _plain(method, vocabulary)
    index = {id(sentence): number for number, sentence in enumerate(made)}
    return sorted(index[id(sentence)] for sentence in summarizer(document, count))


def _document(sentences: Sequence[str], vocabulary: Vocabulary, title: str) -> tuple[Any, list[Any]]:
    made = [Sentence(text, vocabulary) for text in sentences]
    headings = [Sentence(title, vocabulary, is_heading=True)] if title else []
    return ObjectDocumentModel([Paragraph([*headings, *made])]), made


def _plain(method: str, vocabulary: Vocabulary) -> Any:
    summarizer = _SUMMARIZERS[method](vocabulary.stem)
    summarizer.stop_words = vocabulary.stop_words
    return summarizer


def _edmundson(vocabulary: Vocabulary, title: str) -> Any:
    """Edmundson (1969): the title's words are bonus words, stop words are null words, none is a stigma."""
    summarizer = EdmundsonSummarizer(vocabulary.stem)
    bonus = [w for w in vocabulary.to_words(title) if w.lower() not in vocabulary.stop_words]
    summarizer.bonus_words = bonus or [_NO_WORD]
    summarizer.stigma_words = [_NO_WORD]
    summarizer.null_words = vocabulary.stop_words or [_NO_WORD]
    return summarizer
