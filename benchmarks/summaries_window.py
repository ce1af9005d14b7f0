"""How soon the summary of a whole window follows a hand that drags a range, and how deaf the window is meanwhile.

The library is made up: sentences of 17 words in articles of 25, six in ten with an event of their own, in a year.
`follow`: both ends of the range move each 16 ms. Of each step the time is taken until a summary of that or of a
later step is shown (`p50_ms`, `p95_ms`), of which `shown_share` are shown themselves. `rest`: the range is set
once; the time until its summary is shown, with the tenth of a second after which a hand rests. `gap_ms` and
`work_ms` of the event loop are as in `benchmarks.loading`. `overtaken`: half of all sentences are asked for, and
after a tenth of a second five in their place; the time until the five are shown, beside `alone_ms`, that of five
where nothing else is asked, and `half_ms`, that of the half. `answer_cpu_ms` is what a summary costs beside the
window. `first`: the first summary after opening, without and with words and stems that the library knows, and the
sizes of the files. What is above its limit is named at the end; the exit status is 1 where anything is.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import sys
import tempfile
import time
from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest

from benchmarks.loading import Pulse
from benchmarks.summaries import random_sentences
from benchmarks.window import Stage, begin
from timeline_app.library import Library, articles
from timeline_app.model import (
    EVERYTHING,
    Analysis,
    Anchor,
    Article,
    Event,
    Interval,
    Origin,
    Ranges,
    ReferenceDate,
)
from timeline_app.model import calendar as cal
from timeline_app.services.merging import settle
from timeline_app.summaries import Length, Unit, terms_of
from timeline_app.ui.summarizing import Answer

SIZES = (500, 20_000)
#: By number of sentences: what is judged.
LIMITS: Mapping[int, Mapping[str, Mapping[str, float]]] = {
    500: {"follow": {"p95_ms": 50.0}},
    20_000: {"rest": {"p95_ms": 1_000.0}},
}
_PER_ARTICLE = 25
_FIRST_DAY, _DAYS = cal.day_number(2020, 1, 1), 360
_STEPS, _STEP_MS = 150, 16
_RESTS = 12
#: So long a summary is under way when another one is asked for.
_BEGUN_MS = 100


def article(number: int, sentences: Sequence[str], *, is_known: bool) -> Analysis:
    """An article of these sentences; `is_known`: with their words and stems."""
    chance = random.Random(number)
    first = chance.randrange(_DAYS)
    spans: list[tuple[int, int]] = []
    events: list[Event] = []
    start = 0
    for sentence in sentences:
        spans.append((start, start + len(sentence)))
        if chance.random() < 0.6:
            day = Interval.day_at(_FIRST_DAY + first - chance.choice((0, 0, 0, 1, 2, 7, 30)))
            events.append(_event(sentence, day, spans[-1], 0.46 + 0.5 * chance.random() ** 2))
        start += len(sentence) + 1
    told = Article(
        " ".join(sentences[0].split()[:6]),
        " ".join(sentences),
        source=chance.choice(("AP", "Longitude", "Reuters")),
        path=Path(f"/stories/{number}.txt"),
        reference=ReferenceDate(Interval.day_at(_FIRST_DAY + first), Origin.DATELINE, 0.7, ("It says so.",)),
    )
    terms = (terms_of(sentence, told.language).dumps() for sentence in sentences) if is_known else ()
    return Analysis(told, tuple(spans), (), tuple(events), terms=tuple(terms))


def _event(sentence: str, day: Interval, span: tuple[int, int], importance: float) -> Event:
    return Event(
        title=" ".join(sentence.split()[:5]),
        interval=day,
        value=day.edtf(),
        head_start=span[0],
        head_end=span[0] + 3,
        sentence_start=span[0],
        sentence_end=span[1],
        anchor=Anchor.EXPRESSION,
        confidence=0.8,
        importance=importance,
    )


def fill(path: Path, count: int, *, is_known: bool) -> int:
    """Make a library of so many sentences; its size in bytes."""
    sentences = random_sentences(count)
    with Library.open(path) as library:
        with library._writing() as connection:  # one transaction for many articles, which only a benchmark needs
            for first in range(0, count, _PER_ARTICLE):
                part = sentences[first : first + _PER_ARTICLE]
                articles.store(connection, article(first, part, is_known=is_known), stamp="")
        settle(library)
    return path.stat().st_size


class Watch:
    """Notes when ranges were set and when summaries of them were shown."""

    def __init__(self, stage: Stage) -> None:
        self._stage, self._session = stage, stage.window.work.session
        self._costs = list[float]()
        self._set: dict[Ranges, float] = {}
        self._shown: dict[Ranges, float] = {}
        self._session.summarized.connect(self._note)
        following = self._session._following  # what a summary costs is nobody's business but a benchmark's
        take = following._take

        def noted(answer: Answer | None) -> None:
            if answer is not None:
                self._costs.append(1e3 * answer.seconds)
            take(answer)

        following._take = noted

    def _note(self) -> None:
        if self._session.summary is not None:
            self._shown.setdefault(self._session.summary.ranges, time.perf_counter())

    def is_shown(self, ranges: Ranges) -> bool:
        """Whether a summary of these ranges is shown."""
        return self._session.summary is not None and self._session.summary.ranges == ranges

    def set_ranges(self, ranges: Ranges) -> None:
        """As a hand sets them in the timeline."""
        self._set[ranges] = time.perf_counter()
        self._stage.window.work.parts.timeline.set_ranges(ranges)
        self._session.set_ranges(ranges)

    def await_first(self) -> float:
        """Wait for the first summary of a library; when it was asked for."""
        begun = list[float]()
        self._session.summary_awaited.connect(lambda: begun.append(time.perf_counter()))
        self._stage.wait(lambda: self._session.summary is not None)
        return begun[0]

    def follow(self, steps: Iterable[Ranges]) -> dict[str, float]:
        """Drag through these ranges."""
        self._costs.clear()
        self._set.clear()
        self._shown.clear()
        left, timer = iter(steps), QTimer(interval=_STEP_MS, timerType=Qt.TimerType.PreciseTimer)

        def step() -> None:
            ranges = next(left, None)
            if ranges is None:
                timer.stop()
            else:
                self.set_ranges(ranges)

        timer.timeout.connect(step)
        pulse, begun = Pulse(), time.process_time()
        pulse.start()
        timer.start()
        self._stage.wait(lambda: not timer.isActive() and self._stage.window.work.is_idle)
        pulse.stop()
        waits, shown_at = list[float](), float("inf")
        for ranges in reversed(self._set):
            shown_at = min(shown_at, self._shown.get(ranges, shown_at))
            waits.append(1e3 * (shown_at - self._set[ranges]))
        return {
            **_percentiles(waits),
            "answer_cpu_ms": round(sorted(self._costs)[len(self._costs) // 2], 1),
            "shown_share": round(len(self._shown) / len(self._set), 2),
            "cpu_ms_a_step": round(1e3 * (time.process_time() - begun) / len(self._set), 1),
            "gap_ms": round(pulse.longest_gap_ms, 1),
            "work_ms": round(pulse.longest_work_ms, 1),
        }


def _percentiles(waits: list[float]) -> dict[str, float]:
    waits.sort()
    at = {"p50_ms": 0.5, "p95_ms": 0.95, "most_ms": 1.0}
    return {name: round(waits[min(len(waits) - 1, int(share * len(waits)))], 1) for name, share in at.items()}


def _days(first: int, last: int) -> Ranges:
    start = (_FIRST_DAY + first) * cal.DAY
    return Ranges.of([Interval(start, start + (last - first) * cal.DAY)])


def rest(stage: Stage, watch: Watch) -> dict[str, float]:
    """Set one range after another, each when all rests."""
    found: list[dict[str, float]] = []
    for number in range(_RESTS):
        ranges = _days(2 * number, _DAYS - number)
        found.append(stage.deed(partial(watch.set_ranges, ranges), partial(watch.is_shown, ranges)))
    worst = {name: max(one[name] for one in found) for name in ("gap_ms", "work_ms")}
    return _percentiles([one["shown_ms"] for one in found]) | worst


def overtaken(stage: Stage) -> dict[str, float]:
    """How soon a short summary is shown that overtakes a long one."""
    session = stage.window.work.session
    half, few = Length(50, Unit.PERCENT), (Length(4), Length(5), Length(6))

    def shown_ms(length: Length) -> float:
        begun = time.perf_counter()
        session.set_length(length)
        stage.wait(lambda: session.summary is not None and session.summary.length == length)
        return 1e3 * (time.perf_counter() - begun)

    session.set_ranges(EVERYTHING)
    stage.wait(partial(getattr, stage.window.work, "is_idle"))
    alone = min(shown_ms(length) for length in few)
    waits = list[float]()
    for length in few:
        session.set_length(half)
        QTest.qWait(_BEGUN_MS)
        waits.append(shown_ms(length))
    return {**_percentiles(waits), "alone_ms": round(alone, 1), "half_ms": round(shown_ms(half), 1)}


def missed(count: int, figures: Mapping[str, Mapping[str, float]]) -> list[str]:
    """What is above its limit, a line each."""
    return [
        f"{count} sentences, {part}: {name} {figures[part][name]} > {limit}"
        for part, limits in LIMITS.get(count, {}).items()
        for name, limit in limits.items()
        if figures[part][name] > limit
    ]


def measure(count: int, folder: Path) -> dict[str, dict[str, float]]:
    """All figures of a library of so many sentences."""
    sizes, first = dict[str, int](), dict[str, float]()
    for name in ("unknown", "known"):
        path = folder / f"{name}.timeline"
        sizes[f"{name}_bytes"] = fill(path, count, is_known=name == "known")
        stage = Stage(folder / f"home of {name}")
        session = stage.window.work.session
        watch = Watch(stage)
        session.open(path)
        begun = watch.await_first()
        first[f"{name}_ms"] = round(1e3 * (time.perf_counter() - begun), 1)
        stage.wait(partial(getattr, stage.window.work, "is_idle"))
        if name == "unknown":
            stage.window.close()
    figures: dict[str, dict[str, float]] = {
        "first": {**first, **sizes},
        "follow": watch.follow(_days(number, _DAYS - number) for number in range(_STEPS)),
        "rest": rest(stage, watch),
        "overtaken": overtaken(stage),
    }
    stage.window.close()
    return figures


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.summaries_window", description=__doc__)
    parser.add_argument("--sentences", type=int, help="one size only (default: 500 and 20000)")
    parser.add_argument("--json", action="store_true", help="one line of JSON instead of a list")
    args = parser.parse_args()
    begin()
    figures, above = dict[str, dict[str, dict[str, float]]](), list[str]()
    for count in (args.sentences,) if args.sentences else SIZES:
        with tempfile.TemporaryDirectory() as folder:
            figures[str(count)] = of_size = measure(count, Path(folder))
            above += missed(count, of_size)
    if args.json:
        print(json.dumps({**figures, "missed": above}))
    else:
        for count_, parts in figures.items():
            for name, values in parts.items():
                print(f"{count_:>6} {name:7} {values}")
        print("\n".join(f"Missed: {line}" for line in above), file=sys.stderr, end="\n" if above else "")
    return 1 if above else 0


if __name__ == "__main__":
    sys.exit(main())
