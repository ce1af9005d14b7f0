"""CPU of merging: events in bursts over 30 years, all in one year, all on one day, all alike; one article more.

`python -m benchmarks.merging --quality` prints precision and recall on the labelled pairs instead. The yardstick
is the bare scan of the words of all titles and sentences. Fails where 100,000 events take more than 20 s of CPU,
where ten times the events take more than fifteen times the time, or where the merging that an article of a dozen
dates sets off in a library of 10,000 events takes more than a quarter of a second, be they of 30 years or of one.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from timeline_app.library import Library
from timeline_app.merging import Happening, merge
from timeline_app.model import Analysis, Article, Event, Interval, Origin, Participant, ReferenceDate
from timeline_app.model import calendar as cal
from timeline_app.services.merging import settle

SIZES = (10_000, 30_000, 100_000)
MOST_S, MOST_GROWTH = 20.0, 15.0
MOST_ADDING_S = 0.25
_YEARS, _FIRST = 30, cal.day_number(1995, 1, 1)
_WORD = re.compile(r"\w+")
_SYLLABLES = (
    "ba",
    "dor",
    "li",
    "men",
    "ka",
    "ro",
    "sa",
    "tur",
    "vel",
    "no",
    "pi",
    "gar",
    "hel",
    "ost",
    "qua",
    "zi",
)
_DEEDS = (
    ("meet", "met"), ("kill", "killed"), ("buy", "bought"), ("reject", "rejected"), ("visit", "visited"),
    ("open", "opened"), ("sign", "signed"), ("attack", "attacked"), ("name", "named"), ("launch", "launched"),
    ("say", "said"), ("elect", "elected"), ("arrest", "arrested"), ("sue", "sued"), ("close", "closed"),
)  # fmt: skip
_THINGS = (
    "treaty",
    "bridge",
    "minister",
    "plan",
    "rebels",
    "factory",
    "bank",
    "budget",
    "rocket",
    "school",
    "port",
)


def names(chance: random.Random, count: int) -> list[str]:
    """Names that nobody has."""
    return [
        " ".join("".join(chance.choices(_SYLLABLES, k=3)).capitalize() for _ in range(2)) for _ in range(count)
    ]


def stories(count: int, day: Callable[[random.Random], int], seed: int = 1) -> list[Happening]:
    """Tellings: each happening is told by one to four articles, each in some words of its own."""
    chance = random.Random(seed)
    people, places = names(chance, 2_000), names(chance, 500)
    found: list[Happening] = []
    while len(found) < count:
        (lemma, did), who, whom = chance.choice(_DEEDS), chance.choice(people), chance.choice(people)
        place, number, interval = chance.choice(places), chance.randrange(2, 90), Interval.day_at(day(chance))
        if chance.random() < 0.08:
            interval = Interval.around(interval.start, interval.granularity.MONTH)
        for _ in range(min(chance.choice((1, 1, 1, 2, 3, 4)), count - len(found))):
            thing, other = chance.choice(_THINGS), chance.choice(_THINGS)
            title = f"{who} {did} {whom} over {number} {thing}s in {place}"
            sentence = (
                f"{title}, the {other} of {chance.choice(people)} said, as the {chance.choice(_THINGS)} was near."
            )
            number_of = len(found) + 1
            found.append(
                Happening(number_of, interval, lemma, title, sentence, 1 + number_of // 12, (who, whom), place)
            )
    return found


def in_bursts(chance: random.Random) -> int:
    """A day of 30 years, most often one of 600 days that made news."""
    burst = chance.randrange(600) * (_YEARS * 365 // 600)
    return _FIRST + max(0, min(_YEARS * 365 - 1, int(chance.gauss(burst, 12))))


def in_a_year(chance: random.Random) -> int:
    """A day of one year."""
    return _FIRST + chance.randrange(365)


def on_a_day(_chance: random.Random) -> int:
    """Always the same day."""
    return _FIRST


def alike(count: int) -> list[Happening]:
    """The same sentence of so many articles."""
    one = stories(1, on_a_day)[0]
    return [replace(one, id=number, article_id=number) for number in range(1, count + 1)]


def nearly_alike(count: int) -> list[Happening]:
    """The same words but for a number, of one article in a single day."""
    return [
        replace(one, title=f"Shell {one.id} hit the port", sentence=f"Shell {one.id} hit it.", lemma="hit")
        for one in alike(count)
    ]


def cpu_s(work: Callable[[], object]) -> float:
    """Seconds of this process's CPU."""
    began = time.process_time()
    work()
    return time.process_time() - began


def scan(tellings: list[Happening]) -> None:
    """The yardstick: all words, one by one."""
    for one in tellings:
        for text in (one.title, one.sentence):
            for _ in _WORD.finditer(text):
                pass


def figures(sizes: tuple[int, ...]) -> Iterator[dict[str, object]]:
    """A line for each case and size."""
    cases: dict[str, Callable[[int], list[Happening]]] = {
        "30 years": lambda count: stories(count, in_bursts),
        "one year": lambda count: stories(count, in_a_year),
        "one day": lambda count: stories(count, on_a_day),
        "all alike": alike,
        "nearly alike": nearly_alike,
    }
    for name, make in cases.items():
        for size in sizes:
            tellings = make(size)
            groups: list[tuple[int, ...]] = []
            spent = cpu_s(lambda tellings=tellings, groups=groups: groups.extend(merge(tellings)))
            yield {
                "case": name,
                "events": size,
                "cpu_s": round(spent, 2),
                "times_scan": round(spent / cpu_s(lambda tellings=tellings: scan(tellings)), 1),
                "groups": len(groups),
                "rss_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
            }


def analysis(tellings: list[Happening], number: int) -> Analysis:
    """An article that tells these."""
    text, events, spans = "", [], []
    for one in tellings:
        start = len(text)
        text += f"{one.sentence} "
        span = (start, len(text) - 1)
        cast = tuple(Participant(name) for name in one.participants)
        events.append(
            Event(
                one.title, one.interval, "", start, start + 4, *span, cast=cast, place=one.place, lemma=one.lemma
            )
        )
        spans.append(span)
    article = Article(
        f"Article {number}",
        text,
        path=Path(f"/articles/{number}.txt"),
        reference=ReferenceDate(tellings[0].interval, Origin.USER, 1.0),
    )
    return Analysis(article, tuple(spans), (), tuple(events))


def adding(count: int, day: Callable[[random.Random], int]) -> float:
    """Seconds of CPU that merging takes after an article of 12 events has come to a library of `count` events."""
    tellings = stories(count + 12, day)
    with tempfile.TemporaryDirectory() as folder, Library.open(Path(folder) / "kept.timeline") as library:
        for number in range(0, count, 12):
            found = analysis(tellings[number : number + 12], number)
            library.add_file(Path(f"/articles/{number}.txt"), [found])
        settle(library)
        library.add_file(Path("/articles/new.txt"), [analysis(tellings[count:], count)])
        return cpu_s(lambda: settle(library))


def is_within(rows: list[dict[str, object]], added: dict[str, float]) -> bool:
    """Whether all bounds hold."""
    spent = {(row["case"], int(str(row["events"]))): float(str(row["cpu_s"])) for row in rows}
    return (
        all(seconds <= MOST_S for seconds in spent.values())
        and all(
            seconds <= MOST_GROWTH * spent.get((case, size // 10), seconds)
            for (case, size), seconds in spent.items()
        )
        and all(seconds <= MOST_ADDING_S for seconds in added.values())
    )


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.merging", description=__doc__)
    parser.add_argument(
        "--sizes", type=int, nargs="+", default=SIZES, help="how many events (default: %(default)s)"
    )
    parser.add_argument("--quality", action="store_true", help="precision and recall on the labelled pairs")
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    args = parser.parse_args()
    if args.quality:
        from tests.merging.labelled import print_scores

        print_scores()
        return 0
    rows = []
    for row in figures(tuple(args.sizes)):
        rows.append(row)
        print(
            json.dumps(row) if args.json else "  ".join(f"{key} {value}" for key, value in row.items()), flush=True
        )
    added = {"30 years": adding(10_000, in_bursts), "one year": adding(10_000, in_a_year)}
    for name, seconds in added.items():
        row = {"case": f"one article more, {name}", "events": 10_000, "cpu_s": round(seconds, 3)}
        print(json.dumps(row) if args.json else "  ".join(f"{key} {value}" for key, value in row.items()))
    return 0 if is_within(rows, added) else 1


if __name__ == "__main__":
    sys.exit(main())
