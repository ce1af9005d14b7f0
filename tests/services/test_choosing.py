"""Which sentences of many articles a summary tells: each day that matters, what the user wants, how many."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from timeline_app.library import Library
from timeline_app.model import Analysis, Anchor, Article, Event, Interval, Mark, Origin, Ranges, ReferenceDate
from timeline_app.services.merging import settle
from timeline_app.services.summary import Summary, SummaryRequest, summarize_analyses, summarize_library
from timeline_app.summaries import METHODS, Length, Unit

AUGUST = [Interval.day(2020, 8, day) for day in range(32)[1:]]
MONTH = Ranges.of([Interval.month(2020, 8)])
SYLLABLES = ("ka", "lo", "min", "tre", "vas", "po", "sul", "der", "fin", "gor", "hat", "ben", "qui", "wol", "zam")


def words(seed: int, count: int) -> str:
    """Made-up words, others for each seed."""
    rng = Random(seed)
    return " ".join("".join(rng.choices(SYLLABLES, k=rng.randint(2, 4))) for _ in range(count))


def article(day: int, number: int, *, language: str = "en", importance: float = 0.6) -> Analysis:
    """An article of that day with two sentences of news of its own, the first of them dated by its words."""
    sentences = [
        f"The {words(100 * day + number, 9)} on {day} August 2020.",
        f"A {words(10_000 + 100 * day + number, 9)} as well.",
    ]
    text = " ".join(sentences)
    first, second = len(sentences[0]), len(text)
    event = Event(
        sentences[0], AUGUST[day - 1], f"2020-08-{day:02}", 4, 7, 0, first, None, Anchor.EXPRESSION,
        importance=importance,
    )  # fmt: skip
    reference = ReferenceDate(AUGUST[day - 1], Origin.METADATA, 0.9)
    path = Path(f"{day}-{number}.txt")
    told = Article(f"News {day}-{number}", text, language=language, path=path, reference=reference)
    return Analysis(told, ((0, first), (first + 1, second)), (), (event,))


def days(summary: Summary) -> list[int]:
    return [AUGUST.index(sentence.interval) + 1 for sentence in summary.sentences if sentence.interval]


def texts(summary: Summary) -> list[str]:
    return [sentence.text for sentence in summary.sentences]


#: Ten articles on the 5th, four on the 12th, three on the 19th, one on the 28th.
BUSY = [article(day, n) for day, count in ((5, 10), (12, 4), (19, 3), (28, 1)) for n in range(count)]


@pytest.mark.parametrize("method", [method.name for method in METHODS])
def test_each_day_that_matters_gets_its_say_and_the_busy_one_is_not_alone(method: str) -> None:
    found = days(summarize_analyses(BUSY, SummaryRequest(MONTH, method, Length(5))))
    assert {5, 12, 19} <= set(found)
    assert found.count(5) >= 2
    assert found == sorted(found)


def test_a_day_that_hardly_matters_gets_no_empty_say() -> None:
    aside = replace(
        BUSY[0], events=(*BUSY[0].events, replace(BUSY[0].events[0], interval=AUGUST[30], importance=0.1))
    )
    found = days(summarize_analyses([aside, *BUSY[1:17]], SummaryRequest(MONTH, length=Length(5))))
    assert 31 not in found


def test_the_places_of_a_month_are_shared_out_among_its_weeks_and_days() -> None:
    quiet = [
        replace(one, events=tuple(replace(event, interval=Interval.day(2020, month, 3)) for event in one.events))
        for month, one in ((month, article(3, 50 + month)) for month in (2, 3, 4, 5, 6))
    ]
    ranges = Ranges.of([Interval.year(2020)])
    summary = summarize_analyses([*BUSY, *quiet], SummaryRequest(ranges, length=Length(6)))
    times = [sentence.interval for sentence in summary.sentences]
    august = [time for time in times if time in AUGUST]
    assert 2 <= len(august) <= 5
    assert len(set(august)) >= 2, "not one of its days alone"
    assert len(set(times) - set(AUGUST)) >= 1


def test_where_days_are_too_many_the_weeks_share() -> None:
    daily = [article(day, 0) for day in range(1, 31)]
    found = days(summarize_analyses(daily, SummaryRequest(MONTH, length=Length(5))))
    weeks = [AUGUST[day - 1].start // (7 * 86_400) for day in found]
    assert len(found) == 5
    assert len(set(weeks)) >= 4


def test_day_by_day_each_has_so_many_sentences_under_its_heading() -> None:
    summary = summarize_analyses(BUSY, SummaryRequest(MONTH, length=Length(2), is_per_day=True))
    assert days(summary) == [5, 5, 12, 12, 19, 19, 28, 28]
    assert [sentence.period for sentence in summary.sentences] == [AUGUST[day - 1] for day in days(summary)]
    assert summary.remarks == ()
    assert {s.period for s in summarize_analyses(BUSY, SummaryRequest(MONTH)).sentences} == {None}


def test_day_by_day_the_day_of_a_report_on_which_nothing_happened_is_not_told() -> None:
    report = replace(article(30, 0), events=(replace(article(30, 0).events[0], interval=AUGUST[4]),))
    request = SummaryRequest(MONTH, length=Length(1), is_per_day=True)
    assert days(summarize_analyses([*BUSY, report], request)) == [5, 12, 19, 28]
    assert days(summarize_analyses([replace(report, events=())], request)) == [30], "nothing is known to happen"
    finnish = replace(report, events=(), article=replace(report.article, language="fi"))
    assert days(summarize_analyses([*BUSY, finnish], request)) == [5, 12, 19, 28, 30]


def test_very_many_days_go_by_months_and_the_reader_is_told() -> None:
    longer = [
        replace(one, events=tuple(replace(event, interval=Interval.day(2020, month, day)) for event in one.events))
        for month in range(1, 13)
        for day, one in ((day, article(day, month)) for day in range(1, 9))
    ]
    summary = summarize_analyses(longer, SummaryRequest(length=Length(1), is_per_day=True))
    assert [sentence.period for sentence in summary.sentences] == [Interval.month(2020, m) for m in range(1, 13)]
    assert summary.remarks == ("The days are too many for a summary of each: it goes by months.",)


def test_what_is_known_to_the_month_stands_under_the_month_before_its_days() -> None:
    coarse = replace(BUSY[0].events[0], interval=Interval.month(2020, 8), sentence_start=BUSY[0].sentences[1][0])
    summary = summarize_analyses(
        [replace(BUSY[0], events=(*BUSY[0].events, coarse)), article(1, 0)],
        SummaryRequest(length=Length(1), is_per_day=True),
    )
    assert [one.period.edtf() for one in summary.sentences if one.period] == [
        "2020-08",
        "2020-08-01",
        "2020-08-05",
    ]


@pytest.mark.parametrize(
    ("length", "count"),
    [(Length(3), 3), (Length(25, Unit.PERCENT), 9), (Length(1, Unit.PERCENT), 1), (Length(99), 36)],
)
def test_the_length_counts_sentences_or_their_share(length: Length, count: int) -> None:
    assert len(summarize_analyses(BUSY, SummaryRequest(MONTH, length=length)).sentences) == count


@pytest.mark.parametrize("amount", [1, 14, 40, 100])
def test_words_are_never_more_than_wanted_but_for_one_sentence(amount: int) -> None:
    told = texts(summarize_analyses(BUSY, SummaryRequest(MONTH, length=Length(amount, Unit.WORDS))))
    assert len(told) == 1 or sum(len(text.split()) for text in told) <= amount
    assert len(told) >= amount // 20


@pytest.mark.parametrize("method", ["news", "luhn", "kl"])
@pytest.mark.parametrize("amount", [150, 400])
def test_words_that_many_days_leave_are_filled_with_what_fits(method: str, amount: int) -> None:
    fortnight = [
        article(day, number, language="en" if number else "de") for day in range(1, 15) for number in range(4)
    ]
    told = texts(summarize_analyses(fortnight, SummaryRequest(MONTH, method, Length(amount, Unit.WORDS))))
    left = amount - sum(len(text.split()) for text in told)
    assert len(set(told)) == len(told)
    assert 0 <= left < 11, "the shortest sentence has eleven words"


def test_words_are_not_filled_with_what_was_told() -> None:
    first = [article(day, 0) for day in range(1, 15)]
    again = [
        replace(one, article=replace(one.article, title="Again", text=one.article.text.replace("as well", "too")))
        for one in first
    ]
    told = texts(summarize_analyses([*first, *again], SummaryRequest(MONTH, length=Length(1_000, Unit.WORDS))))
    assert len(told) == 28
    assert sum(text.endswith((" as well.", " too.")) for text in told) == 14


def test_languages_share_the_days() -> None:
    mixed = [article(5, n, language="de" if n % 2 else "en") for n in range(6)]
    summary = summarize_analyses(mixed, SummaryRequest(MONTH, length=Length(4)))
    languages = [mixed[sentence.article_id - 1].article.language for sentence in summary.sentences]
    assert sorted(languages) == ["de", "de", "en", "en"]


@pytest.fixture
def library(tmp_path: Path) -> Library:
    library = Library.open(tmp_path / "one.timeline")
    for analysis in BUSY:
        library.add(analysis)
    settle(library)
    return library


def test_a_library_and_its_articles_have_one_summary(library: Library) -> None:
    for request in (SummaryRequest(), SummaryRequest(MONTH, length=Length(2), is_per_day=True)):
        assert texts(summarize_library(library, request)) == texts(summarize_analyses(BUSY, request))


@pytest.mark.parametrize("is_per_day", [False, True])
def test_pinned_sentences_are_told_and_count_and_struck_ones_never_are(library: Library, is_per_day: bool) -> None:
    request = SummaryRequest(MONTH, length=Length(2 if is_per_day else 5), is_per_day=is_per_day)
    before = summarize_library(library, request)
    assert not any(sentence.is_pinned for sentence in before.sentences)
    told = {(sentence.article_id, sentence.start) for sentence in before.sentences}
    struck = before.sentences[0]
    pinned = next(row for row in library.sentences() if (row.article_id, row.start) not in told)
    library.mark_sentences(
        {(struck.article_id, struck.start): Mark.STRUCK, (pinned.article_id, pinned.start): Mark.PINNED}
    )
    after = summarize_library(library, request)
    assert struck.text not in texts(after)
    assert [sentence.text for sentence in after.sentences if sentence.is_pinned] == [pinned.text]
    assert len(after.sentences) == len(before.sentences)


def test_what_is_pinned_is_told_however_many_it_is_and_whatever_it_repeats(library: Library) -> None:
    rows = library.sentences()[:8]
    library.mark_sentences({(row.article_id, row.start): Mark.PINNED for row in rows})
    summary = summarize_library(library, SummaryRequest(MONTH, length=Length(3)))
    assert {(s.article_id, s.start) for s in summary.sentences} == {(row.article_id, row.start) for row in rows}


def test_a_copy_of_a_struck_sentence_is_not_told_either(tmp_path: Path) -> None:
    copies = [
        replace(BUSY[0], article=replace(BUSY[0].article, path=Path(name), title=name)) for name in ("a", "b")
    ]
    with Library.open(tmp_path / "copies.timeline") as library:
        first, _ = (
            library.add(replace(one, article=replace(one.article, title=str(n)))) for n, one in enumerate(copies)
        )
        library.mark_sentences({(first, 0): Mark.STRUCK})
        summary = summarize_library(library)
    assert texts(summary) == [BUSY[0].article.text[slice(*BUSY[0].sentences[1])]]
