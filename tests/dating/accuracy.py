"""How often the year of an article is found from its text alone, and how well the confidence tells it.

`python -m tests.dating.accuracy` prints the figures of both labelled sets, of their halves, and by confidence.
"""

import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from math import log
from pathlib import Path

from timeline_app.dating.clues import gather
from timeline_app.dating.explain import explain, nothing_known
from timeline_app.dating.reference import weigh
from timeline_app.model import Article, Interval
from timeline_app.model import calendar as cal

DATA = Path(__file__).resolve().parents[2].parent / "shared" / "data"
WEB = DATA / "dating" / "en-web.jsonl"
NEWS = DATA / "temporal" / "en-timebank-aquaint.jsonl"
#: Dates are found as of this day, so that the figures stay when time goes on.
TODAY = date(2026, 11, 22)
SURE = 0.8


@dataclass(frozen=True, slots=True)
class Answer:
    """The true year of an article, the year that was found (None for none), and how sure it was.

    `mass`: the probability that was given to the true year.
    """

    year: int
    found: int | None
    confidence: float
    mass: float

    @property
    def is_right(self) -> bool:
        return self.year == self.found


@dataclass(frozen=True, slots=True)
class Figures:
    """Shares in per cent. `by_year`: the mean over the years of the set. `sure`: of confidence 0.8 or more."""

    count: int
    right: float
    by_year: float
    none: float
    sure: float
    sure_right: float
    #: How far the mean confidence lies from the share that is right, in points, weighed over five bins.
    calibration_error: float
    #: The mean logarithm of the probability of the true year: what laws are judged by.
    log_mass: float


def web() -> Iterator[tuple[int, Article]]:
    """Web pages: title and text alone, no metadata, no time of a file."""
    for document in _documents(WEB):
        yield int(document["published"][:4]), Article(title=document["title"] or "", text=document["text"])


def news() -> Iterator[tuple[int, Article]]:
    """TimeBank and AQUAINT: the text as it is."""
    for document in _documents(NEWS):
        yield int(document["reference"][:4]), Article(title="", text=document["text"])


def answers(articles: Iterator[tuple[int, Article]]) -> list[Answer]:
    found = []
    for year, article in articles:
        clues = gather(article, TODAY)
        pieces, probabilities = weigh(clues)
        reference = explain(clues, pieces, probabilities) if pieces else nothing_known()
        own = cal.fields(reference.interval.start)[0] if reference.interval else None
        found.append(Answer(year, own, reference.confidence, probabilities.mass(Interval.year(year))))
    return found


def figures(found: Sequence[Answer]) -> Figures:
    years = defaultdict(list)
    for answer in found:
        years[answer.year].append(answer.is_right)
    sure = [answer for answer in found if answer.confidence >= SURE]
    return Figures(
        count=len(found),
        right=_percent([answer.is_right for answer in found]),
        by_year=sum(_percent(rights) for rights in years.values()) / len(years),
        none=_percent([answer.found is None for answer in found]),
        sure=_percent([answer.confidence >= SURE for answer in found]),
        sure_right=_percent([answer.is_right for answer in sure]),
        calibration_error=sum(abs(mean - right) * count for mean, right, count in bins(found)) / len(found),
        log_mass=sum(log(max(answer.mass, 1e-12)) for answer in found) / len(found),
    )


def bins(found: Sequence[Answer]) -> list[tuple[float, float, int]]:
    """Mean confidence, share that is right, and number of the answers, by fifths of the confidence."""
    rows = []
    for number in range(5):
        inside = [answer for answer in found if answer.found and min(4, int(answer.confidence * 5)) == number]
        if inside:
            mean = 100 * sum(answer.confidence for answer in inside) / len(inside)
            rows.append((mean, _percent([answer.is_right for answer in inside]), len(inside)))
    return rows


def _percent(values: Sequence[bool]) -> float:
    return 100 * sum(values) / len(values) if values else 0.0


def _documents(path: Path) -> list[dict[str, str]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def main() -> None:
    for name, articles in (("en-web", web()), ("en-timebank-aquaint", news())):
        found = answers(articles)
        for part, chosen in (("all", found), ("odd half", found[1::2]), ("even half", found[::2])):
            print(f"{name}, {part}: {figures(chosen)}")
        for mean, right, count in bins(found):
            print(f"  mean confidence {mean:5.1f} %  right {right:5.1f} %  of {count}")


if __name__ == "__main__":
    main()
