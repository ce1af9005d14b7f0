"""What many articles of a collection tell comes before the aside of one."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from timeline_app.model import Analysis, Article, Granularity, Interval, Origin, ReferenceDate
from timeline_app.services.analysis import analyse
from timeline_app.services.summary import SummaryRequest, summarize_analyses
from timeline_app.summaries import METHODS, Length

RESCUE = "A drill reached 33 trapped miners alive on 22 August 2010 after a long search."
RESCUED = Interval.day(2010, 8, 22)
#: Each article has news of its own day, and comes back to the rescue in its last sentence.
ASIDES = (
    "The weather over the desert was clear and cold all week.",
    "A baker of the valley gave bread to all who came.",
    "The road to the camp was closed to lorries for an hour.",
    "Two goats of a farmer walked into the tents at noon.",
    "The band of the navy played at the gate of the mine.",
)


def _written(day: date, text: str, title: str) -> Analysis:
    return analyse(Article(title, text), reference=Interval.of_date(day))


def _articles() -> list[Analysis]:
    told = (
        f"The miners of {name} were found alive on August 22, 2010."
        for name in ("the north", "the pit", "the desert", "Copiapó", "the camp")
    )
    days = [date(2010, 8, 25) + timedelta(days=place) for place in range(len(ASIDES))]
    return [
        _written(
            day,
            f"{aside[:-1]} on {day:%B %d}. Officials said that the work went on. All was calm. {recalled}",
            aside.rsplit(" ", 3)[0],
        )
        for day, aside, recalled in zip(days, ASIDES, told, strict=True)
    ]


@pytest.mark.parametrize("method", [method.name for method in METHODS])
def test_the_one_sentence_of_a_summary_tells_of_the_day_that_all_tell_of(method: str) -> None:
    summary = summarize_analyses(_articles(), SummaryRequest(method=method, length=Length(1)))
    assert [one.interval for one in summary.sentences] == [RESCUED]


def test_a_long_time_as_a_heading_has_the_day_that_most_tell_of_as_its_first() -> None:
    articles = _articles()
    far = [_written(date(1900 + n, 3, 1), f"A mine was opened in March {1900 + n}.", str(n)) for n in range(70)]
    summary = summarize_analyses([*articles, *far], SummaryRequest(length=Length(1), is_per_day=True))
    told = [one for one in summary.sentences if one.period and one.period.overlaps(RESCUED)]
    assert [(one.period, one.interval) for one in told] == [
        (Interval.around(RESCUED.start, Granularity.DECADE), RESCUED)
    ]


def test_an_article_whose_day_is_not_known_does_not_stand_for_its_year() -> None:
    undated = _written(
        date(2010, 9, 1), "A singer came and left. " * 3 + "He sang of stars and of the sea.", "Songs"
    )
    reference = ReferenceDate(Interval.year(2010), Origin.INFERRED, 0.6)
    vague = analyse(undated.article, reference=reference)
    assert vague.article.reference is not None
    summary = summarize_analyses([*_articles(), vague], SummaryRequest(length=Length(3)))
    assert all(one.interval and one.interval.granularity <= Granularity.DAY for one in summary.sentences)


def test_of_one_article_the_method_decides_alone() -> None:
    only = _written(
        date(2010, 8, 25), f"{RESCUE} The search had begun on 5 August 2010. A fair was held.", "Rescue"
    )
    summary = summarize_analyses([only], SummaryRequest(length=Length(1)))
    assert [one.text for one in summary.sentences] == [RESCUE]
