"""What was foreseen and has been overtaken, and the order of a summary within a day."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from timeline_app.library import Library, SentenceRow
from timeline_app.model import EVERYTHING, Analysis, Article, Granularity, Interval, Origin, Ranges, ReferenceDate
from timeline_app.model import calendar as cal
from timeline_app.services.analysis import analyse
from timeline_app.services.choosing import choose
from timeline_app.services.forecasts import stale_forecasts
from timeline_app.services.kept_sentences import KeptSentences
from timeline_app.services.summary import SummaryRequest, summarize_analyses
from timeline_app.services.summary_material import Material, Weight, of_analyses, offered, place_of
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


def of_days(*told: tuple[Interval, Interval, bool | None], ranges: Ranges = EVERYTHING) -> set[int]:
    """Which of some sentences are stale, each of a time, written on a day, a forecast or not, None: no event."""
    articles = {
        number: Article("", "", reference=ReferenceDate(written, Origin.METADATA, 0.9))
        for number, (_, written, _) in enumerate(told)
    }
    rows = [SentenceRow(number, 0, 0, 4, f"Say {number}.", time) for number, (time, _, _) in enumerate(told)]
    weights = {
        (number, 0): Weight(0.5, is_forecast=is_forecast)
        for number, (_, _, is_forecast) in enumerate(told)
        if is_forecast is not None
    }
    return {number for number, _ in stale_forecasts(Material(rows, articles, weights), rows, ranges)}


@pytest.mark.parametrize(
    ("days_later", "is_forecast", "expected"),
    [(0, False, set()), (1, False, {0}), (1, True, set()), (1, None, set())],
)
def test_only_an_event_that_is_told_on_a_later_day_overtakes_a_forecast(
    days_later: int, is_forecast: bool | None, expected: set[int]
) -> None:
    day, written = Interval.day(2010, 11, 5), Interval.day(2010, 9, 20)
    later = Interval.day(2010, 9, 20 + days_later)
    assert of_days((day, written, True), (day, later, is_forecast)) == expected


@pytest.mark.parametrize(("begins_on", "expected"), [(20, set()), (21, {0})])
def test_a_forecast_of_the_day_before_a_range_is_stale(begins_on: int, expected: set[int]) -> None:
    ranges = Ranges.of([Interval(Interval.day(2010, 9, begins_on).start, Interval.day(2010, 12, 1).end)])
    foreseen = Interval.day(2010, 11, 5), Interval.day(2010, 9, 20), True
    other = Interval.day(2010, 10, 1), Interval.day(2010, 9, 1), False
    assert of_days(foreseen, other, ranges=ranges) == expected


@pytest.mark.parametrize(("days", "expected"), [(91, {0}), (92, set())])
def test_what_is_foreseen_for_very_long_is_overtaken_by_its_first_days_alone(
    days: int, expected: set[int]
) -> None:
    first = Interval.day(2010, 11, 5)
    ever = Interval(first.start, cal.LAST_MOMENT, Granularity.YEAR)
    fact = Interval.day_at(first.start // cal.DAY + days)
    assert of_days((ever, Interval.day(2010, 9, 20), True), (fact, Interval.day(2011, 9, 20), False)) == expected


def test_what_was_chosen_while_forecasts_were_news_is_chosen_anew_when_they_are_overtaken() -> None:
    texts = "The drill will reach the miners of Copiapó.", "Engineers will lift the miners out by a capsule."
    rows = [
        SentenceRow(1, n, 100 * n, 100 * n + 50, text, Interval.day(2010, 11, 5)) for n, text in enumerate(texts)
    ]
    weights = {place_of(rows[1]): Weight(0.9, is_forecast=True)}
    material = Material(rows, {1: Article("", "", language="en")}, weights)
    for stale, expected in ((set(), texts[1]), ({*map(place_of, rows)}, texts[0]), (set(), texts[1])):
        now = replace(material, stale=frozenset(stale))  # with what was chosen before
        [told] = choose(now, rows, SummaryRequest(length=Length(1)))
        assert told.row.text == expected


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
