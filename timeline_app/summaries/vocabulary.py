"""Words, stems and stop words of a language as sumy would see them, without NLTK's downloads.

Heavy: imports NLTK and sumy's stemmers. `timeline_app.summaries.summarize` imports it at the first call.
"""

import json
import re
import warnings
from collections.abc import Callable
from functools import lru_cache
from typing import Any

from sumy.nlp.stemmers import Stemmer, null_stemmer
from sumy.utils import get_stop_words

from timeline_app.model import Terms
from timeline_app.settings import resource
from timeline_app.summaries.function_words import function_words
from timeline_app.summaries.remembered import Remembered
from timeline_app.summaries.words import split_words

#: More of a "sentence" than this is no sentence; what stands behind it is not looked at.
_LONGEST_SENTENCE = 20_000
#: The words of so many characters of sentences are kept, of some 25,000 sentences: about 50 MB.
_MOST_KEPT = 4_000_000
_LANGUAGE = re.compile(r"[a-z]{2,3}", re.ASCII)
_LETTERS = re.compile(r"[^\W\d_]+")


class Vocabulary:
    """What a summarizer asks of a language; also the tokenizer that sumy's `Sentence` wants.

    Words and stems are remembered, so that the same sentences in another range cost next to nothing.
    A language that sumy does not know has neither stems nor stop words: words count as they stand, in lower
    case. Where words are not set apart by spaces (Chinese, Japanese, Thai) pairs of neighbouring letters stand
    for words, as in retrieval (Nie, Gao & Zhang 2000).
    """

    def __init__(self, language: str) -> None:
        known = _languages()
        # A page may name anything as its language, and file names are made of it.
        named = language.lower().partition("-")[0]
        self.language = named if _LANGUAGE.fullmatch(named) else ""
        name = known["names"].get(self.language, "")
        self._split = _letter_pairs if self.language in known["without_spaces"] else split_words
        self.stop_words = _stop_words(name) or function_words(self.language).stop_words
        self._known = Remembered(self._found, most=_MOST_KEPT)
        #: The words and stems of a sentence.
        self.terms: Callable[[str], Terms] = self._known.__getitem__
        self._stemmer = _stemmer(name)
        self._stems = Remembered(self._stem)
        self.stem: Callable[[str], str] = self._stems.__getitem__
        #: The stem of each word as it is written.
        self.written_stems = Remembered(lambda word: self.stem(word.lower()))
        #: Whether each word as it is written is none of the stop words.
        self.carries_meaning = Remembered(lambda word: word.lower() not in self.stop_words)

    def to_sentences(self, text: str) -> tuple[str, ...]:
        """The text as its only sentence; part of sumy's protocol, never needed: sentences are given."""
        return (text,)

    def to_words(self, text: str) -> tuple[str, ...]:
        """The words of a sentence."""
        return self.terms(text).words

    def _found(self, sentence: str) -> Terms:
        words = tuple(self._split(sentence[:_LONGEST_SENTENCE]))
        return Terms(words, tuple(map(self.written_stems.__getitem__, words)))

    def _stem(self, word: str) -> str:
        return str(self._stemmer(word))


@lru_cache(maxsize=8)
def vocabulary(language: str) -> Vocabulary:
    """The vocabulary of a language (ISO 639-1), made once."""
    return Vocabulary(language)


@lru_cache(maxsize=1)
def _languages() -> dict[str, Any]:
    known: dict[str, Any] = json.loads(resource("summaries", "languages.json").read_text("utf-8"))
    return known


def _stemmer(name: str) -> Callable[[str], str]:
    try:
        stemmer: Callable[[str], str] = Stemmer(name)
        stemmer("a")
    except (LookupError, ValueError):  # none for Thai; the Greek one wants a package that we do not ship
        stemmer = null_stemmer
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        stemmer("¼")
    return _quiet(stemmer) if told else stemmer


def _quiet(stemmer: Callable[[str], str]) -> Callable[[str], str]:
    """The stemmer without its warnings: sumy's Czech one tells of each word whose letters have no case."""

    def stem(word: str) -> str:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return stemmer(word)

    return stem


def _stop_words(name: str) -> frozenset[str]:
    try:
        words = get_stop_words(name) if name else ()
    except LookupError:  # NLTK has stemmers for Dutch and others, sumy no stop words
        words = ()
    return frozenset(word.lower() for word in words)


def _letter_pairs(text: str) -> list[str]:
    runs = _LETTERS.findall(text)
    return [run[i : i + 2] for run in runs for i in range(max(1, len(run) - 1))]
