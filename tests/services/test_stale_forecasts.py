"""What was foreseen and has been overtaken, and the order of a summary within a day."""

from __future__ import annotations

from pathlib import Path

import pytest

from timeline_app.library import Library
from timeline_app.model import EVERYTHING, Analysis, Article, Interval, Ranges
from timeline_app.services.analysis import analyse
from timeline_app.services.forecasts import stale_forecasts
from timeline_app.services.kept_sentences import KeptSentences
from timeline_app.services.summary import SummaryRequest, summarize_analyses
from timeline_app.services.summary_material import Material, of_analyses, offered
from timeline_app.summaries import Length

FORECAST = "Engineers will lift the miners of Copiapó in November 2010."
FACT = "Rescuers lifted the last miners of Copiapó on 5 November 2010."


def read(text: str, *, year: int = 2010, month: int, day: int) -> Analysis:
    return analyse(Article("News of the mine", text, language="en"), reference=Interval.day(year, month, day))


EARLY, LATE = read(FORECAST, month=9, day=20), read(FACT, month=11, day=6)
AFTER = read(FORECAST, month=11, day=7)
NOVEMBER = Ranges.of([Interval.month(2010, 11)])


def of_library(folder: Path, *analyses: Analysis) -> Material:
    with Library.open(folder / "kept.timeline") as library:
        for analysis in analyses:
            library.add(analysis)
        return KeptSentences().material(library, EVERYTHING)


@pytest.mark.parametrize(
    ("analyses", "ranges", "expected"),
    [
        ((EARLY, LATE), EVERYTHING, {FORECAST}),
        ((EARLY, LATE), NOVEMBER, {FORECAST}),
        ((EARLY,), EVERYTHING, set()),
        ((EARLY,), NOVEMBER, set()),
        ((LATE, AFTER), NOVEMBER, set()),
    ],
    ids=["overtaken", "before the range", "not yet known", "nothing else", "written later"],
)
def test_a_forecast_is_stale_that_later_articles_have_overtaken(
    analyses: tuple[Analysis, ...], ranges: Ranges, expected: set[str]
) -> None:
    material = of_analyses(analyses)
    rows = offered(material, ranges)
    stale = stale_forecasts(material, rows, ranges)
    assert {row.text for row in rows if (row.article_id, row.start) in stale} == expected


def test_a_library_knows_what_is_only_foreseen(tmp_path: Path) -> None:
    material = of_library(tmp_path, EARLY, LATE)
    assert {row.text: material.weight(row).is_forecast for row in material.rows} == {FORECAST: True, FACT: False}


def test_a_summary_tells_what_came_and_not_what_was_foreseen() -> None:
    request = SummaryRequest(NOVEMBER, length=Length(1))
    [told] = summarize_analyses([EARLY, LATE], request).sentences
    assert told.text == FACT


DAY = (
    "The capsule reached the first miner of Copiapó at 11:30 p.m. on 12 October 2010. "
    "Rescuers drank lemonade with their families on 12 October 2010. "
    "Engineers had tested the capsule of Copiapó at 9 a.m. on 12 October 2010."
)


def test_within_a_day_it_goes_by_the_clock_and_by_the_place_in_the_article() -> None:
    told = summarize_analyses([read(DAY, month=10, day=13)], SummaryRequest(length=Length(3))).sentences
    assert [one.text.split()[0] for one in told] == ["Engineers", "The", "Rescuers"]
