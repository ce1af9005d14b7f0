"""CPU time of a library: what entries of several tellings cost, and whether a large one is as fast as a small one.

The yardsticks are the same library before a tenth of its events was merged into entries, and a library of a tenth
of its size. Fails where reading entries takes more than 1.3 times as long with some of several tellings (1.6 times
in bulk, and for a search), or where storing an article or reading an event of one day takes more than 1.5 times as
long in the large library.
"""

import argparse
import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from timeline_app.library import Library
from timeline_app.model import (
    Analysis,
    Anchor,
    Article,
    Event,
    Interval,
    Origin,
    Participant,
    ParticipantKind,
    ReferenceDate,
    TimeExpression,
)

BOUND_SHOWN = 1.3
BOUND_QUICK = 1.6
BOUND_SIZE = 1.5
_PER_ARTICLE = 50
_WORDS = (
    "minister",
    "talks",
    "resigned",
    "vote",
    "court",
    "attack",
    "budget",
    "storm",
    "police",
    "election",
    "army",
)
_CAST = (Participant("Ann Lee", ParticipantKind.PERSON, "minister"), Participant("the court"))


def article(number: int) -> Analysis:
    """An article of fifty sentences, each with an event on a day of its own between 2000 and 2019."""
    chance = random.Random(number)
    sentences, spans, events, expressions, start = list[str](), [], [], [], 0
    for _ in range(_PER_ARTICLE):
        words = chance.choices(_WORDS, k=18)
        sentence = " ".join(words) + "."
        day = Interval.day(chance.randrange(2000, 2020), chance.randrange(1, 13), chance.randrange(1, 29))
        word = start + sentence.index(words[3])
        own = TimeExpression(word, word + len(words[3]), words[3], "DATE", day.edtf(), interval=day, reason="r")
        end = start + len(sentence)
        events.append(
            Event(
                title=" ".join(words[:6]),
                interval=day,
                value=day.edtf(),
                head_start=start,
                head_end=start + len(words[0]),
                sentence_start=start,
                sentence_end=end,
                expression=own,
                anchor=Anchor.EXPRESSION,
                cast=_CAST,
                importance=0.3 + 0.5 * chance.random(),
                lemma="hold",
            )
        )
        expressions.append(own)
        spans.append((start, end))
        sentences.append(sentence)
        start = end + 1
    reference = ReferenceDate(Interval.day(2020, 1, 1), Origin.DATELINE, 0.7, ("r",))
    told = Article(f"Story {number}", " ".join(sentences), path=Path(f"/{number}.txt"), reference=reference)
    return Analysis(told, tuple(spans), tuple(expressions), tuple(events))


def fill(library: Library, events: int) -> None:
    """Store so many events."""
    for number in range(events // _PER_ARTICLE):
        library.add(article(number))


def merge_a_tenth(library: Library) -> None:
    """Make entries of three tellings each of a tenth of the events, whichever they are."""
    ids = [telling.id for telling in library.tellings()]
    random.Random(1).shuffle(ids)
    chosen = ids[: len(ids) // 10]
    library.settle([chosen[i : i + 3] for i in range(0, len(chosen), 3)], chosen, [])


def best(work: Callable[[], object], times: int = 5) -> float:
    """The least CPU seconds of some runs."""

    def run() -> float:
        began = time.process_time()
        work()
        return time.process_time() - began

    return min(run() for _ in range(times))


def storing(library: Library) -> float:
    """CPU seconds to store one more article, on the mean of twenty."""
    analyses = [article(number) for number in range(1_000_000, 1_000_020)]
    began = time.process_time()
    for analysis in analyses:
        library.add(analysis)
    return (time.process_time() - began) / len(analyses)


def figures(library: Library, small: Library) -> Iterator[tuple[str, float, float, float]]:
    """What is measured, its CPU seconds, those of its yardstick, its bound as a ratio."""
    reads: dict[str, tuple[Callable[[], object], float]] = {
        "entries one by one": (library.event_details, BOUND_SHOWN),
        "entries in bulk": (lambda: [library.batch(span) for span in library.spans()], BOUND_QUICK),
        "search": (lambda: library.search("minister"), BOUND_QUICK),
    }
    before = {name: best(read) for name, (read, _) in reads.items()}
    merge_a_tenth(library)
    for name, (read, bound) in reads.items():
        yield f"{name}, a tenth merged", best(read), before[name], bound
    day = Interval.day(2010, 5, 4)
    spans = [(day.start, day.end)]
    # A day of the large library has ten times the events: the time of each counts.
    large_day, small_day = (
        best(lambda held=held: held.tellings(spans), 20) / max(1, len(held.tellings(spans)))
        for held in (library, small)
    )
    yield "a telling of one day, ten times the size", large_day, small_day, BOUND_SIZE
    yield "storing an article, ten times the size", storing(library), storing(small), BOUND_SIZE


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.library", description=__doc__)
    parser.add_argument("--events", type=int, default=100_000, help="in the large library (default: %(default)s)")
    args = parser.parse_args()
    is_met = True
    with tempfile.TemporaryDirectory() as folder:
        library, small = Library.open(Path(folder, "large")), Library.open(Path(folder, "small"))
        with library, small:
            fill(library, args.events)
            fill(small, args.events // 10)
            for name, seconds, yardstick, bound in figures(library, small):
                ratio = seconds / yardstick
                is_met &= ratio <= bound
                print(f"{name:45} {1000 * seconds:9.2f} ms  {ratio:5.2f} of the yardstick (at most {bound})")
    return 0 if is_met else 1


if __name__ == "__main__":
    sys.exit(main())
