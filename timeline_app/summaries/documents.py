"""Our sentences as a document of sumy, and sumy's summarizers over it. Heavy: imports sumy and numpy."""

from collections.abc import Callable, Collection, Sequence
from typing import Any

from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence

from timeline_app.model import Terms
from timeline_app.summaries.checkpoints import checked
from timeline_app.summaries.graphs import FastLexRank, FastReduction, FastTextRank
from timeline_app.summaries.greedy import FastKL, FastSumBasic, Greedy
from timeline_app.summaries.remembered import Remembered
from timeline_app.summaries.singles import FastEdmundson, FastLsa, FastLuhn
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

#: In sumy their ties fall another way in each run of Python.
_UNSTEADY = frozenset({"lexrank", "lsa"})


def ranking(
    sentences: Sequence[str],
    vocabulary: Vocabulary,
    *,
    method: str,
    at_most: int,
    title: str = "",
    pinned: Collection[int] = (),
    terms: Sequence[Terms] | None = None,
    steady: bool = False,
) -> list[int]:
    """The indices of the sentences by one of sumy's methods, the best first, `at_most` of them.

    A longer ranking begins with the shorter one. `pinned` stand at its head in the order of reading, whatever
    they are worth, and count; the others are ranked around them. A method that finds no word to judge by
    may rank fewer. `terms`: the words and stems of each sentence where they are known. `steady`: the ranking is
    the same in every run of Python, where sumy's is not. Leave out what shall not be chosen.
    """
    document = _document(sentences, vocabulary, title, terms)
    summarizer = _edmundson(vocabulary, title) if method == "edmundson" else _plain(method, vocabulary)
    summarizer.corrected = steady and method in _UNSTEADY
    summarizer.stems = _stems(vocabulary, terms)
    head = dict.fromkeys(sorted(pinned))
    if isinstance(summarizer, Greedy):
        summarizer.first = list(head)
    best = _Best(at_most)
    summarizer(document, best)
    return [*head, *(order for order in best.orders if order not in head)][:at_most]


class _Best(int):
    """A count of sentences that keeps which they are, the best first: sumy itself tells them in reading order."""

    orders: Sequence[int] = ()

    def __call__(self, infos: Sequence[Any]) -> Sequence[Any]:
        """What sumy asks of a count: the first so many of the sentences, which come sorted by their rating."""
        self.orders = [info.order for info in infos[:self]]
        return infos[:self]


class _Known(Sentence):  # type: ignore[misc]  # sumy has no types
    """A sentence whose words are known."""

    __slots__ = ("words",)

    def __init__(self, text: str, words: tuple[str, ...]) -> None:
        super().__init__(text, None)
        self.words = words


def _stems(vocabulary: Vocabulary, terms: Sequence[Terms] | None) -> Remembered[str]:
    """Stems of words; those of known terms, of which a file may say anything, serve this document alone.

    Whatever a file says, a word has one stem, be it written large or small: sumy asks for both.
    """
    known: dict[str, str] = {}
    for each in checked(terms or ()):
        known.update(zip(map(str.lower, each.words), each.stems, strict=True))
    return Remembered(lambda word: known.get(word.lower()) or vocabulary.written_stems[word])


def _document(sentences: Sequence[str], vocabulary: Vocabulary, title: str, terms: Sequence[Terms] | None) -> Any:
    words = (
        [vocabulary.to_words(text) for text in checked(sentences)] if terms is None else [t.words for t in terms]
    )
    made = [_Known(text, each) for text, each in checked(zip(sentences, words, strict=True))]
    headings = [Sentence(title, vocabulary, is_heading=True)] if title else []
    return ObjectDocumentModel([Paragraph([*headings, *made])])


def _plain(method: str, vocabulary: Vocabulary) -> Any:
    summarizer = _SUMMARIZERS[method](vocabulary.stem)
    summarizer.stop_words = vocabulary.stop_words
    return summarizer


def _edmundson(vocabulary: Vocabulary, title: str) -> Any:
    """Edmundson (1969): the title's words are bonus words, stop words are null words, none is a stigma."""
    summarizer = FastEdmundson(vocabulary.stem)
    bonus = [w for w in vocabulary.to_words(title) if w.lower() not in vocabulary.stop_words]
    summarizer.bonus_words = bonus or [_NO_WORD]
    summarizer.stigma_words = [_NO_WORD]
    summarizer.null_words = vocabulary.stop_words or [_NO_WORD]
    return summarizer
