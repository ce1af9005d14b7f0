"""What all fast summarizers share: a stem is made once a word, and ties are settled in one way.

Heavy: imports numpy and sumy.
"""

from collections.abc import Callable, Sequence
from typing import Any

from sumy.nlp.stemmers import null_stemmer
from sumy.summarizers._summarizer import AbstractSummarizer

from timeline_app.summaries.checkpoints import checked
from timeline_app.summaries.postings import Floats, Integers
from timeline_app.summaries.remembered import Remembered
from timeline_app.summaries.ties import levelled, undecided, wanted


class FastSummarizer(AbstractSummarizer):  # type: ignore[misc]  # sumy has no types
    """What goes before sumy's class among the bases of a fast summarizer: it remembers stems and settles ties.

    `corrected`: False gives sumy's answers; True mends what the docstring of the summarizer calls wrong in sumy.
    """

    def __init__(
        self,
        stemmer: Callable[[str], str] = null_stemmer,
        *weights: float,
        corrected: bool = False,
        **named_weights: float,
    ) -> None:
        super().__init__(stemmer, *weights, **named_weights)
        self.corrected = corrected
        self.stems: Remembered[str] = Remembered(super().stem_word)

    def stem_word(self, word: str) -> str:
        """The stem of the word in lower case, as sumy has it."""
        return self.stems[word]

    def content(self, sentences: Sequence[Any]) -> list[list[str]]:
        """The stems of each sentence's words but the stop words."""
        known = Remembered(self.content_stem)
        return [[stem for word in s.words if (stem := known[word]) is not None] for s in checked(sentences)]

    def content_stem(self, word: str) -> str | None:
        """The stem of the word; None for a stop word."""
        lowered = self.normalize_word(word)
        return None if lowered in self.stop_words else self.stem_word(word)

    def best(
        self,
        sentences: Sequence[Any],
        count: Any,
        ratings: Floats,
        *,
        same: Integers,
        exact: Callable[[Integers], Floats | None],
    ) -> tuple[Any, ...]:
        """The `count` best sentences in the order of the document.

        `ratings`: one a sentence, as sumy's but for rounding. `same`: by which number copies are known, whose
        rating they all have. `exact`: the ratings with those of the sentences given as sumy reckons them, for
        where rounding decides; None if that would take too long.
        """
        doubtful = undecided(ratings[same], wanted(count, len(sentences)), same)
        if len(doubtful):
            reckoned = None if self.corrected else exact(doubtful)
            ratings = levelled(ratings[same]) if reckoned is None else reckoned[same]
        else:
            ratings = ratings[same]
        return self.sorted_by(ratings, sentences, count)

    def sorted_by(self, ratings: Floats, sentences: Sequence[Any], count: Any) -> tuple[Any, ...]:
        """The `count` best sentences in the order of the document, by sumy's own sorting."""
        each = iter(ratings.tolist())
        chosen: tuple[Any, ...] = self._get_best_sentences(sentences, count, lambda _sentence: next(each))
        return chosen
