"""CPU time of each method of summarizing, the first time and again, beside sumy's own in the same run.

`python -m benchmarks.summaries --json` prints one JSON object on one line: by method and number of sentences
`cpu_s` the first time, words and stems included, `again_cpu_s` over another range of the same sentences,
`sumy_cpu_s` of sumy's own summarizer (null where it takes more than a minute), `times`, how often ours goes into
that, `same_choice`, whether both choose the same sentences, and `peak_mb`, the memory over the base in a process
of its own (null but for the largest size).
`limits` are what is judged, `missed` names what is above; the exit status is 1 where anything is.

Sentences of 17 words, five wanted. Each method gets words of its own, so that none is known from the one before.
"""

import argparse
import itertools
import json
import random
import signal
import subprocess
import sys
import time
import warnings
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from timeline_app.summaries import METHODS, summarize

SIZES = (20, 100, 500, 2_000, 5_000, 20_000)
#: By number of sentences and method ("" for all): what is judged.
LIMITS: Mapping[int, Mapping[str, Mapping[str, float]]] = {
    2_000: {"": {"cpu_s": 0.5, "again_cpu_s": 0.1}},
    20_000: {
        "": {"peak_mb": 300.0},
        **{method: {"cpu_s": 6.0, "peak_mb": 300.0} for method in ("news", "lexrank", "textrank")},
    },
}
_SUMY_LIMIT_S = 60
_WANTED = 5
_TITLE = "Council of ministers signs the treaty"
#: So often the smaller sizes are measured, and the least counts: other programs take part of the machine.
_RUNS, _LARGE = 3, 5_000

Figures = dict[str, float | None]


def random_sentences(count: int, *, seed: int = 1) -> list[str]:
    """Sentences of 17 words, their frequencies as Zipf's law has them; the same for the same seed."""
    rng = random.Random(seed)
    endings = ("", "s", "ing", "ed", "tion", "ment")

    def word() -> str:
        syllables = (rng.choice("bcdfgklmnprstv") + rng.choice("aeiou") for _ in range(rng.randint(1, 4)))
        return "".join(syllables) + rng.choice(endings)

    words = ["the", "of", "and", "to", "in", *(word() for _ in range(20_000))]
    sums = list(itertools.accumulate(1 / (rank + 3) for rank in range(len(words))))
    return [" ".join(rng.choices(words, cum_weights=sums, k=17)).capitalize() + "." for _ in range(count)]


def cpu_s(work: Callable[[], object]) -> float:
    began = time.process_time()
    work()
    return time.process_time() - began


def by_sumy(method: str, sentences: list[str]) -> list[int]:
    """The numbers that sumy itself chooses of the same sentences, its words made by the tokenizer of NLTK."""
    from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence
    from sumy.nlp.stemmers import Stemmer
    from sumy.summarizers import edmundson, kl, lex_rank, lsa, luhn, reduction, sum_basic, text_rank
    from sumy.utils import get_stop_words

    from timeline_app.summaries.words import nltk_words

    class Words:
        to_words = staticmethod(nltk_words)

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
        bonus = [word for word in _TITLE.split() if word.lower() not in stop_words]
        summarizer.bonus_words, summarizer.stigma_words = bonus, ["\0"]
        summarizer.null_words = stop_words
    else:
        summarizer.stop_words = stop_words
    title, made = Sentence(_TITLE, Words, is_heading=True), [Sentence(text, Words) for text in sentences]
    number = {id(sentence): place for place, sentence in enumerate(made)}
    chosen = summarizer(ObjectDocumentModel([Paragraph([title, *made])]), _WANTED)
    return [number[id(sentence)] for sentence in chosen]


def measure(sizes: tuple[int, ...], *, with_sumy: bool) -> dict[str, dict[str, Figures]]:
    """By method and size: seconds of CPU the first time, again over another range, and sumy's; memory."""
    summarize(random_sentences(10), count=2)  # loads sumy and NLTK before the clock starts
    figures: dict[str, dict[str, Figures]] = {method.name: {} for method in METHODS}
    seeds = itertools.count(2)
    for method, by_size in figures.items():
        is_slow = method == "news"  # sumy has none of this name
        last = (0, 0.0)
        for size in sizes:
            texts = [random_sentences(size, seed=next(seeds)) for _ in range(_RUNS if size < _LARGE else 1)]
            first, again = (min(times) for times in zip(*(_twice(method, text) for text in texts), strict=True))
            # All but Luhn and Edmundson compare each sentence with each other one.
            if last[0] and last[1] * (size / last[0]) ** 2 > _SUMY_LIMIT_S and method not in ("luhn", "edmundson"):
                is_slow = True
            theirs, same = _beside_sumy(method, texts[0]) if with_sumy and not is_slow else (None, None)
            is_slow |= theirs is None
            last = (size, theirs or 0.0)
            by_size[str(size)] = {
                "cpu_s": first,
                "again_cpu_s": again,
                "sumy_cpu_s": theirs,
                "times": theirs / max(first, 1e-9) if theirs is not None else None,
                "same_choice": same,
                "peak_mb": peak_mb(method, size) if size == sizes[-1] else None,
            }
    return figures


def _twice(method: str, sentences: list[str]) -> tuple[float, float]:
    """CPU of a summary of the sentences, then of one of another range of them."""
    first = cpu_s(lambda: summarize(sentences, method=method, count=_WANTED, title=_TITLE))
    fewer = sentences[: len(sentences) - max(1, len(sentences) // 10)]
    return first, cpu_s(lambda: summarize(fewer, method=method, count=_WANTED, title=_TITLE))


class _TooLongError(Exception):
    pass


@contextmanager
def _limited(seconds: float) -> Iterator[None]:
    """Raises _TooLongError when so much CPU is spent; no limit where the system has no such clock."""

    def stop(_number: int, _frame: object) -> None:
        raise _TooLongError

    if not hasattr(signal, "SIGPROF"):
        yield
        return
    before = signal.signal(signal.SIGPROF, stop)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


def _beside_sumy(method: str, sentences: list[str]) -> tuple[float | None, bool | None]:
    """CPU of sumy's own summarizer, and whether ours chooses the same; None where it takes too long."""
    chosen: list[int] = []
    try:
        with _limited(_SUMY_LIMIT_S):
            spent = cpu_s(lambda: chosen.extend(by_sumy(method, sentences)))
    except _TooLongError:
        return None, None
    return spent, chosen == summarize(sentences, method=method, count=_WANTED, title=_TITLE)


def peak_mb(method: str, size: int) -> float | None:
    """The most memory over the base that a summary takes, in a process of its own; None where it is not told."""
    command = [sys.executable, "-m", "benchmarks.summaries", "--peak-of", method, "--sentences", str(size)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return float(done.stdout) if done.stdout.strip() else None


def _print_peak(method: str, size: int) -> None:
    status = Path("/proc/self/status")
    if not status.is_file():
        return
    sentences = random_sentences(size)
    summarize(sentences[:10], method=method, count=2)
    Path("/proc/self/clear_refs").write_text("5")  # forgets the peak so far
    base = _kilobytes(status, "VmRSS")
    summarize(sentences, method=method, count=_WANTED, title=_TITLE)
    print((_kilobytes(status, "VmHWM") - base) / 1024)


def _kilobytes(status: Path, name: str) -> int:
    [line] = [line for line in status.read_text("ascii").splitlines() if line.startswith(name)]
    return int(line.split()[1])


def missed(figures: Mapping[str, Mapping[str, Figures]]) -> list[str]:
    """What is above its limit, a line each."""
    lines = []
    for method, by_size in figures.items():
        for size, values in by_size.items():
            limits = LIMITS.get(int(size), {})
            for name, limit in limits.get(method, limits.get("", {})).items():
                value = values[name]
                if value is not None and value > limit:
                    lines.append(f"{method}, {size} sentences: {name} {value:.3f} > {limit}")
    return lines


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.summaries", description=__doc__.splitlines()[0])
    parser.add_argument("--sentences", type=int, help="one size only")
    parser.add_argument("--no-sumy", action="store_true", help="leave sumy's own summarizers out")
    parser.add_argument("--json", action="store_true", help="one JSON object on one line")
    parser.add_argument("--peak-of", metavar="METHOD", help="print only the memory that one method takes, MB")
    args = parser.parse_args()
    if args.peak_of:
        _print_peak(args.peak_of, args.sentences or SIZES[-1])
        return 0
    warnings.simplefilter("ignore")  # sumy's own
    figures = measure((args.sentences,) if args.sentences else SIZES, with_sumy=not args.no_sumy)
    above = missed(figures)
    if args.json:
        limits = {str(size): limit for size, limit in LIMITS.items()}
        print(json.dumps({"methods": figures, "limits": limits, "missed": above}))
    else:
        _print_table(figures)
        print("\n".join(f"Missed: {line}" for line in above), file=sys.stderr, end="\n" if above else "")
    return 1 if above else 0


def _print_table(figures: Mapping[str, Mapping[str, Figures]]) -> None:
    print("method     sentences  first s  again s   sumy s   times  same  peak MB")
    for method, by_size in figures.items():
        for size, values in by_size.items():
            first, again, theirs, times, same, peak = (
                "–" if value is None else f"{value:.{digits}f}"
                for value, digits in zip(values.values(), (3, 3, 2, 0, 0, 0), strict=True)
            )
            same = {"1": "yes", "0": "no"}.get(same, same)
            print(f"{method:10} {size:>9} {first:>8} {again:>8} {theirs:>8} {times:>7} {same:>5} {peak:>8}")


if __name__ == "__main__":
    sys.exit(main())
