r"""CPU of the tagger of dates beside a bare word scan, on news of growing size and on hostile texts.

The scan is `re.finditer(r"\w+")` over the same text in the same run. Fails where news cost more than 12 scans,
where a character costs more in a long text than in a short one, or where a hostile text costs more than 4 times
what news of the same length does (12 times, where it is nothing but words that begin most rules). A text of
nothing but dates, forty times as many as news have, is held to what a date costs in news. `--fuzz N` tags N random
short texts instead and checks every answer; what was run is
recorded in `benchmarks/README.md`.
"""

import argparse
import gc
import itertools
import json
import random
import re
import sys
import time
from collections.abc import Callable, Iterator
from datetime import date

from timeline_app.model import Interval, TimeExpression
from timeline_app.settings import samples_folder
from timeline_app.temporal import tag
from timeline_app.temporal.vocabulary import vocabulary

SCAN_BOUND = 12.0
HOSTILE_BOUND = 4.0
#: texts of nothing but the words that most rules begin with, and of nothing but number words, which begin many
OPENERS_BOUND = 12.0
OPENERS = frozenset({"the second of", "day before the day", "hyphened numbers", "spelled numbers", "figures"})
#: texts of nothing but dates: a date of theirs may cost as much as one in news
DENSE = frozenset({"weekdays", "years", "years before Christ", "ranges", "apostrophes"})
#: how much dearer a character of the longest text may be than one of the shortest: caches and the collector of
#: garbage account for some, a cost that is not linear would be ten times this
GROWTH_BOUND = 1.5
SIZES_MB = (1, 10, 100)
MB = 1_000_000
REFERENCE = date(2010, 10, 14)
#: hostile texts: one piece again and again
REPEATED = {
    "spaces": " ",
    "line breaks": "\n",
    "one word": "a",
    "commas": ",",
    "hyphens": "-",
    "nested numbers": "one hundred and ",
    "hyphened numbers": "twenty-one-",
    "slashes": "1/2/3/4/",
    "dots": "1.2.3.4.",
    "colons": "10:20:",
    "thousands": "1,000,",
    "the the the": "the ",
    "may may may": "may ",
    "the last the last": "the last ",
    "early in the": "early in the ",
    "two to two to": "two to ",
    "ages": "a two-year-old ",
    "every other": "every other ",
    "the second of": "the second of ",
    "day before the day": "the day before the day ",
    "years before Christ": "44 BC ",
    "ranges": "3-5 May ",
    "apostrophes": "'98s ",
    "combining marks": "a\u0301\u0323\u0308",
}
#: hostile texts: these signs in an order of chance, no blank between
SIGNS = {
    "digits": "0123456789",
    "digits of other scripts": "０１２٣٤۵६๗",
    "blanks": " \n\t\u00a0",
    "brackets": "()[]{}<>",
    "dashes and quotes": "–—’'\"“”",
    "emoji": "😀🎉👩\u200d💻🇨🇱🕒📅",
}
#: of the sentences of news, those with a date; of the words of seven letters and more, those that are new
DATED, NEW_WORDS = 1 / 6, 0.05
_SYLLABLES = [first + second for first in "bcdfghklmnprstvz" for second in "aeiou"]


def sentences() -> list[str]:
    """The sentences of the samples that are plain text."""
    folder = samples_folder()
    if folder is None:
        raise SystemExit("the samples are not installed along")
    files = [path for path in sorted(folder.iterdir()) if path.suffix in {".txt", ".md"}]
    return [
        part
        for path in files
        for part in re.split(r"(?<=[.!?])\s+|\n\n", path.read_text("utf-8"))
        if part[:1].isalpha()
    ]


def news(length: int, *, seed: int = 1) -> str:
    """So many characters of sentences of the samples in an order of chance, with new names and figures each time.

    The samples are full of dates; here one sentence of six has one, for news have 3 to 4 dates a KB (3.4 in the
    labelled news of TimeBank and AQUAINT). One word of eighty is new: the vocabulary grows. The same for a seed.
    """
    rng = random.Random(seed)
    by_dates: dict[bool, list[str]] = {True: [], False: []}
    for sentence in sentences():
        by_dates[bool(tag(sentence, REFERENCE))].append(sentence)

    def changed(match: re.Match[str]) -> str:
        word = match.group()
        if word.isdecimal():
            return str(rng.randint(1900, 2030) if len(word) == 4 else rng.randrange(10 ** len(word)))
        return "".join(rng.choices(_SYLLABLES, k=4)).capitalize() if rng.random() < NEW_WORDS else word

    parts, size = [], 0
    while size < length:
        chosen = rng.choice(by_dates[rng.random() < DATED])
        parts.append(re.sub(r"\b(?:\d{1,4}|[A-Za-z]{7,})\b", changed, chosen))
        parts.append(" " if rng.random() < 0.8 else "\n\n")
        size += len(parts[-2]) + len(parts[-1])
    return "".join(parts)[:length]


def _drawn(words: list[str], joint: str = " ") -> str:
    """A million characters of words in an order of chance."""
    size = MB // (min(map(len, words)) + len(joint)) + 1
    return joint.join(random.Random(2).choices(words, k=size))[:MB]


def _words(*names: str) -> list[str]:
    """The words of some classes of the vocabulary, of all without a name."""
    return [word for word, (name, _) in vocabulary("en").words.items() if not names or name in names]


def hostile() -> Iterator[tuple[str, str]]:
    """Texts that cost a careless program a quadratic or worse time, by name."""
    for name, piece in REPEATED.items():
        yield name, piece * (MB // len(piece))
    for name, signs in SIGNS.items():
        yield name, _drawn(list(signs), "")
    yield "one sentence of 5 MB", re.sub(r"[.\n]+\s*", " ", news(5 * MB + MB // 4, seed=3))[: 5 * MB]
    yield "month names", _drawn([word.title() for word in _words("month", "may", "march", "august")])
    yield "weekdays", _drawn([word.title() for word in _words("weekday")])
    yield "years", _drawn([str(year) for year in range(1500, 2100)])
    yield "figures", _drawn([str(figure) for figure in (*range(1, 32), 99, 1984, 2010, 2101, 12345, 10**9)])
    yield "spelled numbers", _drawn(_words("one", "digit", "teen", "tens", "power"))
    yield "all words of time", _drawn(_words())
    yield "words of time, capitals", _drawn([word.title() for word in _words()])


def cpu_s(work: Callable[[], object], *, rounds: int = 1) -> float:
    """Seconds of this process's CPU that the work takes, the least of some rounds."""
    times = []
    for _ in range(rounds):
        gc.collect()
        began = time.process_time()
        work()
        times.append(time.process_time() - began)
    return min(times)


def scan(text: str) -> None:
    """The yardstick: every word of a text is found, and nothing is done with it."""
    for _ in re.finditer(r"\w+", text):
        pass


def measure_news(sizes_mb: list[int]) -> list[dict[str, float]]:
    """By size: microseconds a KB, and how many scans that is."""
    figures = []
    for size in sizes_mb:
        text = news(size * MB)
        rounds = 5 if size == 1 else 3 if size <= 10 else 1
        scanned = cpu_s(lambda text=text: scan(text), rounds=rounds)
        tagged = cpu_s(lambda text=text: tag(text, REFERENCE), rounds=rounds)
        figures.append(
            {
                "mb": size,
                "us_per_kb": round(tagged / size * 1000, 1),
                "times_word_scan": round(tagged / scanned, 2),
            }
        )
    return figures


def measure_hostile() -> dict[str, dict[str, float]]:
    """By text: dates a KB, and its cost a KB and a date, where those of news are 1.

    News is measured anew beside each text: other work on the machine slows both.
    """
    figures, usual = {}, news(MB)
    dates = len(tag(usual, REFERENCE))
    for name, text in hostile():
        found = len(tag(text, REFERENCE))
        normal = cpu_s(lambda: tag(usual, REFERENCE), rounds=2)
        spent = cpu_s(lambda text=text: tag(text, REFERENCE), rounds=2)
        figures[name] = {
            "dates_per_kb": round(found / len(text) * 1000, 1),
            "times_news_per_kb": round((spent / len(text)) / (normal / len(usual)), 2),
            "times_news_per_date": round((spent / max(1, found)) / (normal / dates), 2),
        }
    return figures


class Cases:
    """Random short texts: pieces of the samples, words of time, odd signs, all in a heap; the same for a seed."""

    def __init__(self, seed: int) -> None:
        self._rng = random.Random(seed)
        self._samples = " ".join(sentences())
        words = sorted(vocabulary("en").words)
        self._words = [*words, *map(str.title, words), *map(str.upper, words)]
        self._joints = (" ", " ", " ", "-", "–", ", ", ". ", "\n", "", "/", " of ", "\u00a0", "'s ", "'")

    def draw(self) -> str:
        """One text."""
        return "".join(
            self._rng.choice((self._splice, self._word, self._word, self._figure, self._noise))()
            + self._rng.choice(self._joints)
            for _ in range(self._rng.randint(1, 12))
        )

    def reference(self) -> date | None:
        """The date of an article, any that Python knows; sometimes none."""
        return date.fromordinal(self._rng.randint(1, date.max.toordinal())) if self._rng.random() < 0.8 else None

    def _splice(self) -> str:
        first = self._rng.randrange(len(self._samples))
        return self._samples[first : first + self._rng.randint(1, 40)]

    def _word(self) -> str:
        return self._rng.choice(self._words)

    def _figure(self) -> str:
        figure = str(self._rng.randrange(10 ** self._rng.choice((1, 2, 2, 3, 4, 4, 9, 30))))
        return figure + self._rng.choice(("", "", "", "th", "s", "am", ":30", "/12/2001", ".5", " 1/2", ",000"))

    def _noise(self) -> str:
        return "".join(chr(self._rng.randrange(sys.maxunicode + 1)) for _ in range(self._rng.randint(1, 5)))


def reads_back(place: Interval) -> bool:
    """Whether the EDTF of a place gives its ends and its sign of doubt again.

    EDTF has no word for the granularity of a stretch: "Monday to Sunday" reads back as a week.
    """
    again = Interval.from_edtf(place.edtf())
    return (again.start, again.end, again.approximate, again.edtf()) == (
        place.start, place.end, place.approximate, place.edtf(),
    )  # fmt: skip


def fault(text: str, found: list[TimeExpression]) -> str:
    """What is wrong with the expressions of a text; "" where nothing is."""
    end = 0
    for item in found:
        if not end <= item.start < item.end <= len(text):
            return f"out of order: {item}"
        if text[item.start : item.end] != item.text or item.text != item.text.strip():
            return f"not its own text: {item}"
        if item.type not in {"DATE", "TIME", "DURATION", "SET"} or not item.value or not item.reason.endswith("."):
            return f"without a type, a value or a reason: {item}"
        if item.interval is not None and not reads_back(item.interval):
            return f"no round trip of its place: {item}"
        end = item.end
    return ""


def fuzz(count: int, seed: int) -> dict[str, object]:
    """Tag so many random texts; every exception and every fault is told, the first ten with their text."""
    cases, bad, expressions, began = Cases(seed), [], 0, time.perf_counter()
    for _ in range(count):
        text, reference = cases.draw(), cases.reference()
        try:
            found = tag(text, reference)
            wrong = fault(text, found)
        except Exception as error:  # noqa: BLE001  whatever it is, it is what we look for
            found, wrong = [], repr(error)
        expressions += len(found)
        if wrong:
            bad.append(f"{text!r} at {reference}: {wrong}")
    return {
        "cases": count,
        "seed": seed,
        "expressions": expressions,
        "faults": len(bad),
        "first_faults": bad[:10],
        "minutes": round((time.perf_counter() - began) / 60, 1),
    }


def missed(by_size: list[dict[str, float]], by_text: dict[str, dict[str, float]]) -> list[str]:
    """The bounds that the figures miss."""
    first, last = by_size[0], by_size[-1]
    late = [f"{row['mb']} MB of news" for row in by_size if row["times_word_scan"] > SCAN_BOUND]
    if last["us_per_kb"] > GROWTH_BOUND * first["us_per_kb"]:
        late.append("growth with length")
    for name, row in by_text.items():
        is_late = (
            row["times_news_per_date"] > 1
            if name in DENSE
            else row["times_news_per_kb"] > (OPENERS_BOUND if name in OPENERS else HOSTILE_BOUND)
        )
        late += [name] * is_late
    return late


def report(by_size: list[dict[str, float]], by_text: dict[str, dict[str, float]]) -> Iterator[str]:
    """The lines of the figures."""
    yield f"{'news':28} {'us per KB':>12} {'word scans':>12}"
    for row in by_size:
        yield f"{row['mb']:>25} MB {row['us_per_kb']:12.1f} {row['times_word_scan']:12.2f}"
    yield f"{'hostile text':28} {'dates per KB':>12} {'news per KB':>12} {'news per date':>14}"
    for name, row in by_text.items():
        per_date = f"{row['times_news_per_date']:14.2f}" if name in DENSE else f"{'–':>14}"
        yield f"{name:28} {row['dates_per_kb']:12.1f} {row['times_news_per_kb']:12.2f} {per_date}"


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.temporal", description=__doc__.splitlines()[0])
    parser.add_argument(
        "--mb", type=int, nargs="+", default=list(SIZES_MB), help="sizes of news (default: 1 10 100)"
    )
    parser.add_argument("--fuzz", type=int, metavar="N", help="tag N random texts and check the answers, no more")
    parser.add_argument("--seed", type=int, default=1, help="of the random texts (default: 1)")
    parser.add_argument("--json", action="store_true", help="one JSON object on one line")
    args = parser.parse_args()
    if args.fuzz:
        told = fuzz(args.fuzz, args.seed)
        print(json.dumps(told) if args.json else "\n".join(f"{name:12} {value}" for name, value in told.items()))
        return 1 if told["faults"] else 0
    tag("On 3 March 2001 it rained.", REFERENCE)  # reads the rules before the clock starts
    by_size, by_text = measure_news(args.mb), measure_hostile()
    late = missed(by_size, by_text)
    if args.json:
        print(json.dumps({"news": by_size, "hostile": by_text, "missed": late}))
    else:
        print("\n".join(itertools.chain(report(by_size, by_text), [f"Missed: {name}" for name in late])))
    return 1 if late else 0


if __name__ == "__main__":
    sys.exit(main())
