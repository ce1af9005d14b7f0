"""CPU time of each method of summarizing, the first time and again, beside sumy's own in the same run.

Sentences of 17 words, five wanted; words and stems included. sumy is left out of a size where it
would take more than a minute.
"""

import argparse
import itertools
import json
import random
import sys
import time
import warnings
from collections.abc import Callable
from typing import Any

from timeline_app.summaries import METHODS, summarize

SIZES = (20, 100, 500, 2_000, 5_000, 20_000)
_SUMY_LIMIT_S = 60
_WANTED = 5
_TITLE = "Council of ministers signs the treaty"


def random_sentences(count: int, *, seed: int = 1) -> list[str]:
    """Sentences of 17 words, their frequencies as Zipf's law has them; the same for the same seed."""
    rng = random.Random(seed)
    endings = ("", "s", "ing", "ed", "tion", "ment")

    def word() -> str:
        syllables = (rng.choice("bcdfgklmnprstv") + rng.choice("aeiou") for _ in range(rng.randint(1, 4)))
        return "".join(syllables) + rng.choice(endings)

    words = ["the", "of", "and", "to", "in", *(word() for _ in range(20_000))]
    weights = [1 / (rank + 3) for rank in range(len(words))]
    return [" ".join(rng.choices(words, weights, k=17)).capitalize() + "." for _ in range(count)]


def cpu_s(work: Callable[[], object]) -> float:
    began = time.process_time()
    work()
    return time.process_time() - began


def by_sumy(method: str, sentences: list[str]) -> object:
    """The summarizer of sumy itself over the same sentences, its words made by the tokenizer of NLTK."""
    from nltk.tokenize import NLTKWordTokenizer
    from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence
    from sumy.nlp.stemmers import Stemmer
    from sumy.summarizers import edmundson, kl, lex_rank, lsa, luhn, reduction, sum_basic, text_rank
    from sumy.utils import get_stop_words

    class Words:
        to_words = staticmethod(NLTKWordTokenizer().tokenize)

    kinds: dict[str, Any] = {
        "lexrank": lex_rank.LexRankSummarizer,
        "textrank": text_rank.TextRankSummarizer,
        "lsa": lsa.LsaSummarizer,
        "luhn": luhn.LuhnSummarizer,
        "edmundson": edmundson.EdmundsonSummarizer,
        "kl": kl.KLSummarizer,
        "sumbasic": sum_basic.SumBasicSummarizer,
        "reduction": reduction.ReductionSummarizer,
    }
    summarizer = kinds[method](Stemmer("english"))
    stop_words = get_stop_words("english")
    if method == "edmundson":
        summarizer.bonus_words, summarizer.stigma_words = _TITLE.split(), ["\0"]
        summarizer.null_words = stop_words
    else:
        summarizer.stop_words = stop_words
    title = Sentence(_TITLE, Words, is_heading=True)
    return summarizer(ObjectDocumentModel([Paragraph([title, *(Sentence(s, Words) for s in sentences)])]), _WANTED)


def measure(sizes: tuple[int, ...], *, with_sumy: bool) -> dict[str, dict[str, dict[str, float | None]]]:
    """By method and size: seconds of CPU the first time, again over another range, and sumy's (None: left out)."""
    from timeline_app.summaries.vocabulary import vocabulary

    summarize(random_sentences(10), count=2)  # loads sumy and NLTK before the clock starts
    figures: dict[str, dict[str, dict[str, float | None]]] = {method.name: {} for method in METHODS}
    too_slow = {"news"}  # sumy has none of this name
    for size, following in itertools.zip_longest(sizes, sizes[1:]):
        sentences = random_sentences(size)
        again = sentences[: size - max(1, size // 10)]
        for method in figures:
            vocabulary.cache_clear()
            first = cpu_s(lambda m=method, s=sentences: summarize(s, method=m, count=_WANTED, title=_TITLE))
            second = cpu_s(lambda m=method, s=again: summarize(s, method=m, count=_WANTED, title=_TITLE))
            theirs = None
            if with_sumy and method not in too_slow:
                theirs = cpu_s(lambda m=method, s=sentences: by_sumy(m, s))
                # All but Luhn and Edmundson compare each sentence with each other one.
                if following and theirs * (following / size) ** 2 > _SUMY_LIMIT_S:
                    too_slow.add(method)
            figures[method][str(size)] = {"cpu_s": first, "again_cpu_s": second, "sumy_cpu_s": theirs}
    return figures


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.summaries", description=__doc__.splitlines()[0])
    parser.add_argument("--sentences", type=int, help="one size only")
    parser.add_argument("--no-sumy", action="store_true", help="leave sumy's own summarizers out")
    parser.add_argument("--json", action="store_true", help="one JSON object on one line")
    args = parser.parse_args()
    warnings.simplefilter("ignore")  # sumy's own
    figures = measure((args.sentences,) if args.sentences else SIZES, with_sumy=not args.no_sumy)
    if args.json:
        print(json.dumps({"methods": figures}))
        return 0
    print(f"{'method':10} {'sentences':>9} {'first s':>8} {'again s':>8} {'sumy s':>8} {'times':>7}")
    for method, by_size in figures.items():
        for size, times in by_size.items():
            theirs, ours = times["sumy_cpu_s"], times["cpu_s"] or 1e-9
            beside = f"{theirs:8.2f} {theirs / ours:7.0f}" if theirs is not None else f"{'–':>8} {'–':>7}"
            print(f"{method:10} {size:>9} {times['cpu_s']:8.3f} {times['again_cpu_s']:8.3f} {beside}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
