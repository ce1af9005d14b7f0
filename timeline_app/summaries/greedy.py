"""SumBasic, KL-Sum, LSA and Luhn with sumy's answers in a time that grows with the number of words.

Each is a subclass of sumy's summarizer and can stand wherever sumy's can. Heavy: imports sumy.
"""

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from sumy.summarizers.kl import KLSummarizer
from sumy.summarizers.lsa import LsaSummarizer
from sumy.summarizers.luhn import LuhnSummarizer
from sumy.summarizers.sum_basic import SumBasicSummarizer

#: Divergences nearer to each other than this are compared by sumy's own arithmetic.
_TIE = 1e-9


def _rounds(sentences: Sequence[Any], count: object) -> int:
    """How many rounds decide which `count` sentences are chosen.

    sumy rates every sentence by the round in which it is taken, so the first rounds decide; but equal sentences
    share the rating of the one that is taken last, and a count of another kind ("20%") is sumy's own affair.
    """
    if isinstance(count, int) and len(set(sentences)) == len(sentences):
        return min(count, len(sentences))
    return len(sentences)


class FastSumBasic(SumBasicSummarizer):  # type: ignore[misc]  # sumy has no types
    """SumBasic (Vanderwende et al. 2007) as sumy computes it, ended when the wanted sentences are taken."""

    def __call__(self, document: Any, sentences_count: Any) -> tuple[Any, ...]:
        """The chosen sentences in the order of the document."""
        sentences = document.sentences
        remaining = list(range(len(sentences)))
        words = [self._get_content_words_in_sentence(sentence) for sentence in sentences]
        frequencies, ratings = self._compute_tf(sentences), dict.fromkeys(sentences, -len(sentences))
        taken: set[Any] = set()
        for _ in range(_rounds(sentences, sentences_count)):
            best = remaining.pop(self._find_index_of_best_sentence(frequencies, [words[i] for i in remaining]))
            ratings[sentences[best]] = -len(taken)
            taken.add(sentences[best])
            self._update_tf(frequencies, words[best])
        chosen: tuple[Any, ...] = self._get_best_sentences(sentences, sentences_count, ratings)
        return chosen


class FastKL(KLSummarizer):  # type: ignore[misc]  # sumy has no types
    """KL-Sum (Haghighi & Vanderwende 2009) as sumy computes it.

    Adding a sentence changes only the terms that it holds, so its divergence is the summary's own plus a sum over
    its words. Divergences that are as good as equal are computed once more as sumy does: its roundings
    break its ties.
    """

    def __call__(self, document: Any, sentences_count: Any) -> tuple[Any, ...]:
        """The chosen sentences in the order of the document."""
        sentences = document.sentences
        remaining = list(range(len(sentences)))
        words = [self._get_content_words_in_sentence(sentence) for sentence in sentences]
        counts = [Counter(w) for w in words]
        target, ratings = self.compute_tf(sentences), dict.fromkeys(sentences, -len(sentences))
        taken: set[Any] = set()
        told: list[str] = []
        for _ in range(_rounds(sentences, sentences_count)):
            divergences = _divergences(target, Counter(told), [counts[i] for i in remaining])
            nearest = min(divergences) + _TIE
            ties = [
                (i, order) for order, (i, d) in enumerate(zip(remaining, divergences, strict=True)) if d <= nearest
            ]
            order = ties[0][1] if len(ties) == 1 else self._break_tie(target, told, words, ties)
            best = remaining.pop(order)
            ratings[sentences[best]] = -len(taken)
            taken.add(sentences[best])
            told.extend(sentences[best].words)
        chosen: tuple[Any, ...] = self._get_best_sentences(sentences, sentences_count, ratings)
        return chosen

    def _break_tie(
        self, target: dict[str, float], told: list[str], words: list[list[str]], ties: Iterable[tuple[int, int]]
    ) -> int:
        return min(ties, key=lambda tie: self._kl_divergence(self._joint_freq(words[tie[0]], told), target))[1]


def _divergences(target: dict[str, float], told: Counter[str], candidates: list[Counter[str]]) -> list[float]:
    """For each candidate: the sum over all words w of candidate and `told` of p(w) log(p(w) / q(w)).

    p is `target`, q the distribution of candidate and `told` together.
    """
    total = told.total()
    parts = {w: target[w] * (math.log(target[w]) - math.log(n)) for w, n in told.items() if w in target}
    base, mass = math.fsum(parts.values()), math.fsum(target[w] for w in parts)
    result = []
    for words in candidates:
        change, gained = 0.0, 0.0
        for w, n in words.items():
            p = target.get(w)
            if p:
                change += p * (math.log(p) - math.log(n + told[w])) - parts.get(w, 0.0)
                gained += p if w not in parts else 0.0
        size = total + words.total()
        result.append(base + change + (mass + gained) * math.log(size) if size else 0.0)
    return result


class FastLsa(LsaSummarizer):  # type: ignore[misc]  # sumy has no types
    """LSA (Steinberger & Ježek 2004) as sumy computes it, without the decomposition.

    sumy keeps every dimension, and then the rank of a sentence, the root of the sum of (singular value times
    component)², is nothing else than the length of its column in the matrix of terms. What is alike there is
    alike here, and the first of it is taken; in sumy the decomposition's rounding decides.
    """

    _SMOOTH = 0.4

    def __call__(self, document: Any, sentences_count: Any) -> tuple[Any, ...]:
        """The chosen sentences in the order of the document; none where no word carries meaning."""
        dictionary = self._create_dictionary(document)
        if not dictionary:
            return ()
        ratings = {s: self._rank(map(self.stem_word, s.words), dictionary) for s in document.sentences}
        chosen: tuple[Any, ...] = self._get_best_sentences(document.sentences, sentences_count, ratings)
        return chosen

    def _rank(self, stems: Iterable[str], dictionary: dict[str, int]) -> float:
        counts = Counter(stem for stem in stems if stem in dictionary)
        if not counts:
            return 0.0
        most, smooth = max(counts.values()), self._SMOOTH
        present = math.fsum((smooth + (1 - smooth) * n / most) ** 2 for n in counts.values())
        return math.sqrt(present + (len(dictionary) - len(counts)) * smooth**2)


class FastLuhn(LuhnSummarizer):  # type: ignore[misc]  # sumy has no types
    """Luhn (1958) as sumy computes it; significant words are looked up in a set."""

    def _get_significant_words(self, words: Sequence[str]) -> frozenset[str]:
        return frozenset(super()._get_significant_words(words))
