"""The summary of a stretch of time: what it takes, in which order, and where it says that it has it from."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from timeline_app.library import Library
from timeline_app.model import (
    EVERYTHING,
    Analysis,
    Anchor,
    Article,
    Event,
    Granularity,
    Interval,
    Origin,
    Ranges,
    ReferenceDate,
    TimeExpression,
)
from timeline_app.services import summary as summary_module
from timeline_app.services.summary import SummaryRequest, summarize_analyses, summarize_library
from timeline_app.services.summary_formats import heading, summary_html, summary_text
from timeline_app.services.summary_json import summary_json
from timeline_app.summaries import DEFAULT, METHODS, Length

AUGUST = [Interval.day(2020, 8, day) for day in range(32)[1:]]


def told(title: str, reference: int, *sentences: tuple[str, int | None], path: str = "") -> Analysis:
    """An article of these sentences, each with the day of August 2020 that its event is on, or None."""
    text, spans, events = "", [], []
    for words, day in sentences:
        start = len(text)
        text += f"{words} "
        spans.append((start, start + len(words)))
        if day is not None:
            events.append(
                Event(words, AUGUST[day - 1], "", start, start + 3, *spans[-1], anchor=Anchor.EXPRESSION)
            )
    day_of = ReferenceDate(AUGUST[reference - 1], Origin.METADATA, 0.9)
    article = Article(title, text, path=Path(path or f"{title}.txt"), source="TASS", reference=day_of)
    return Analysis(article, tuple(spans), (), tuple(events))


FLOOD = told(
    "Flood",
    20,
    ("The dam at Vell gave way on 18 August.", 18),
    ("Rain had begun on 15 August in the hills.", 15),
    ("The mayor of Vell asked for patience.", None),
)
TRIAL = told(
    "Trial",
    19,
    ("A court in Brno freed the accused.", None),
    ("Rain had begun on 15 August in the hills.", 15),
    ("The trial opened on 3 August.", 3),
)


def asked(ranges: Ranges = EVERYTHING, count: int = 5, method: str = DEFAULT) -> SummaryRequest:
    return SummaryRequest(ranges, method, Length(count))


def texts(summary: object) -> list[str]:
    return [sentence.text for sentence in summary.sentences]


def test_only_sentences_of_the_range_are_chosen_in_the_order_of_what_they_tell() -> None:
    summary = summarize_analyses([FLOOD, TRIAL], asked(Ranges.of([Interval(AUGUST[14].start, AUGUST[18].end)]), 9))
    assert texts(summary) == [
        "Rain had begun on 15 August in the hills.",
        "The dam at Vell gave way on 18 August.",
        "A court in Brno freed the accused.",
    ]


def test_of_several_ranges_the_sentences_of_any_are_told_under_all_their_names() -> None:
    ranges = Ranges.of([AUGUST[2], AUGUST[17]])
    summary = summarize_analyses([FLOOD, TRIAL], asked(ranges, 9))
    assert texts(summary) == ["The trial opened on 3 August.", "The dam at Vell gave way on 18 August."]
    assert heading(summary) == "Summary of 3 August 2020; 18 August 2020"
    record = json.loads(summary_json(summary))
    assert [one["edtf"] for one in record["ranges"]] == ["2020-08-03", "2020-08-18"]
    assert (record["start"], record["end"]) == ("2020-08-03", "2020-08-19")


def test_what_is_told_of_a_time_that_two_ranges_share_out_counts_by_both_shares() -> None:
    start, end = FLOOD.sentences[2]
    four_days = Interval(AUGUST[9].start, AUGUST[12].end)
    event = Event("asked", four_days, "", start, start + 3, start, end, anchor=Anchor.EXPRESSION)
    analysis = replace(FLOOD, events=(*FLOOD.events, event))
    rest = AUGUST[9], AUGUST[11], AUGUST[17]
    told = texts(summarize_analyses([analysis], asked(Ranges.of(rest), 9)))
    assert told == ["The mayor of Vell asked for patience.", "The dam at Vell gave way on 18 August."]
    assert len(texts(summarize_analyses([analysis], asked(Ranges.of(rest[1:]), 9)))) == 1


def test_the_dates_of_a_long_article_are_looked_for_in_each_sentence_alone(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    count, looked_at = 600, 0
    days = [Interval.day(1000 + number, 8, 18) for number in range(count)]
    boats = told("Boats", 31, *((f"On 18 August boat {number} came in.", 18) for number in range(count)))
    named = [
        TimeExpression(start + 3, start + 12, "18 August", "DATE", "", interval=day)
        for (start, _), day in zip(boats.sentences, days, strict=True)
    ]
    across = TimeExpression(0, boats.sentences[1][1], "", "DATE", "", interval=Interval.year(990))
    events = tuple(replace(event, interval=day) for event, day in zip(boats.events, days, strict=True))
    boats = replace(boats, events=events, expressions=(*reversed(named), across))

    def start_of(expression: TimeExpression) -> int:
        nonlocal looked_at
        looked_at += 1
        return expression.start

    monkeypatch.setattr(summary_module, "_START", start_of)
    summary = summarize_analyses([boats], SummaryRequest(length=Length(count)))
    assert len(summary.sentences) > count // 2
    for one in summary.sentences:
        assert one.interval is not None
        assert one.added_dates == (Interval.around(one.interval.start, Granularity.YEAR),)
    assert count <= looked_at < 40 * count


def test_the_same_words_in_two_articles_are_told_once() -> None:
    assert (
        texts(summarize_analyses([FLOOD, TRIAL], asked(count=9))).count(
            "Rain had begun on 15 August in the hills."
        )
        == 1
    )


def test_sources_are_numbered_as_they_appear_and_every_number_leads_to_its_article() -> None:
    summary = summarize_analyses([FLOOD, TRIAL], asked(count=9))
    assert texts(summary)[0] == "The trial opened on 3 August."
    assert [(s.number, s.title, s.location) for s in summary.sources] == [
        (1, "Trial", "Trial.txt"), (2, "Flood", "Flood.txt"),
    ]  # fmt: skip
    by_number = {source.number: source for source in summary.sources}
    articles = {1: FLOOD.article, 2: TRIAL.article}
    for sentence in summary.sentences:
        article = articles[sentence.article_id]
        assert by_number[sentence.source_number].title == article.title
        assert article.text[sentence.start : sentence.end] == sentence.text


def test_a_range_without_sentences_gives_an_empty_summary() -> None:
    summary = summarize_analyses([FLOOD, TRIAL], asked(Ranges.of([Interval.year(1066)])))
    assert (summary.sentences, summary.sources) == ((), ())
    assert summarize_analyses([]).sentences == ()


@pytest.mark.parametrize("method", [method.name for method in METHODS])
def test_every_method_serves_a_range(method: str) -> None:
    summary = summarize_analyses([FLOOD, TRIAL], asked(Ranges.of([Interval.month(2020, 8)]), 2, method))
    assert len(summary.sentences) == 2
    assert summary.method == method


def test_of_a_library_only_checked_articles_speak(tmp_path: Path) -> None:
    with Library.open(tmp_path / "one.timeline") as library:
        flood, trial = library.add(FLOOD), library.add(TRIAL)
        assert {s.article_id for s in summarize_library(library, asked(count=9)).sentences} == {flood, trial}
        library.set_checked(trial, False)
        assert {s.article_id for s in summarize_library(library, asked(count=9)).sentences} == {flood}
        assert summarize_library(library, search="court").sentences == ()


def test_of_a_library_and_of_its_articles_the_summary_is_the_same(tmp_path: Path) -> None:
    with Library.open(tmp_path / "one.timeline") as library:
        for analysis in (FLOOD, TRIAL):
            library.add(analysis)
        ranges = Ranges.of([AUGUST[2], Interval(AUGUST[14].start, AUGUST[18].end)])
        stored = summarize_library(library, asked(ranges, 3))
    assert texts(stored) == texts(summarize_analyses([FLOOD, TRIAL], asked(ranges, 3)))


def test_a_search_narrows_the_summary_to_the_articles_that_it_finds(tmp_path: Path) -> None:
    with Library.open(tmp_path / "one.timeline") as library:
        library.add(FLOOD)
        trial = library.add(TRIAL)
        found = summarize_library(library, asked(count=9), search="accused")
        assert {s.article_id for s in found.sentences} == {trial}


def test_what_is_known_to_the_year_is_told_of_a_day_only_where_nothing_else_is() -> None:
    start, end = FLOOD.sentences[2]
    coarse = Event("asked", Interval.year(2020), "2020", start, start + 3, start, end, anchor=Anchor.EXPRESSION)
    analysis = replace(FLOOD, events=(*FLOOD.events, coarse))
    assert texts(summarize_analyses([analysis], asked(Ranges.of([AUGUST[17]])))) == [
        "The dam at Vell gave way on 18 August."
    ]
    assert texts(summarize_analyses([analysis], asked(Ranges.of([AUGUST[9]])))) == [
        "The mayor of Vell asked for patience."
    ]
    assert len(texts(summarize_analyses([analysis], asked(Ranges.of([Interval.year(2020)]))))) == 3


def test_a_source_that_only_its_file_dates_is_cited_without_a_date() -> None:
    saved = ReferenceDate(AUGUST[20], Origin.FILE_TIME, 0.08, is_year_assumed=True)
    summary = summarize_analyses(
        [replace(FLOOD, article=replace(FLOOD.article, reference=saved)), TRIAL], asked(count=9)
    )
    assert {source.title: source.date for source in summary.sources} == {"Flood": None, "Trial": AUGUST[18]}


def test_only_the_sentences_at_the_wanted_places_are_told_and_the_words_say_which(tmp_path: Path) -> None:
    with Library.open(tmp_path / "a.timeline") as library:
        flood, trial = library.add(FLOOD), library.add(TRIAL)
        starts = [start for start, _ in FLOOD.sentences]
        places = {(flood, starts[1]), (trial, -1)}
        summary = summarize_library(library, asked(count=9), places=places, only="rain")
        assert [s.text for s in summary.sentences] == ["Rain had begun on 15 August in the hills."]
        assert [source.article_id for source in summary.sources] == [flood]
        assert heading(summary) == "Summary · only: rain"
        assert json.loads(summary_json(summary))["only"] == "rain"
        assert "only" not in json.loads(summary_json(summarize_library(library, asked(count=9))))
        assert summarize_library(library, asked(count=9), places=(), only="nobody").sentences == ()


def test_what_a_summary_is_only_of_stays_on_its_line(tmp_path: Path) -> None:
    with Library.open(tmp_path / "a.timeline") as library:
        library.add(FLOOD)
        summary = summarize_library(library, only="a\nb\x1b[31m <i>c</i>")
    assert summary_text(summary).splitlines()[0] == heading(summary)
    assert "<i>" not in summary_html(summary).splitlines()[1]
