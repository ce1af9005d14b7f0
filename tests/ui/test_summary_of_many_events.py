"""The summary of a library that is too large to be read whole: made of a sample in which each day has its say."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from timeline_app.library import Library
from timeline_app.model import (
    Analysis,
    Anchor,
    Article,
    Event,
    Granularity,
    Interval,
    Mark,
    Origin,
    Ranges,
    ReferenceDate,
)
from timeline_app.services.filters import Filter
from timeline_app.services.kept_sentences import KeptSentences
from timeline_app.services.summary import Summary, SummaryRequest
from timeline_app.summaries import Length
from timeline_app.ui import summarizing
from timeline_app.ui.snapshot import Asked, Snapshot, read, seen
from timeline_app.ui.summarizing import Question, Summarizer

DAYS = [Interval.day(2021, 5, day) for day in (3, 4, 5, 6)]
MAY = Ranges.of([Interval.month(2021, 5)])
ONLY = "the most important events"


def _article(number: int, when: Interval, importance: float) -> Analysis:
    text = f"Harbour{number} opened gate{number} to ship{number} and crew{number}."
    event = Event(
        f"Harbour{number} opened", when, when.edtf(), 0, 7, 0, len(text),
        anchor=Anchor.EXPRESSION, importance=importance, confidence=1.0,
    )  # fmt: skip
    reference = ReferenceDate(when, Origin.DATELINE, 0.7)
    source = "Coast Radio" if when.granularity is Granularity.YEAR else "Fjord News"
    return Analysis(
        Article(f"Story {number}", text, source=source, reference=reference), ((0, len(text)),), (), (event,)
    )


@pytest.fixture
def snapshot(tmp_path: Path) -> Snapshot:
    """Twenty events of one day, which are important, one each of three other days, and one of the year."""
    told = [(DAYS[0], 0.9)] * 20 + [(day, 0.6) for day in DAYS[1:]] + [(Interval.year(2021), 0.95)]
    path = tmp_path / "large.timeline"
    with Library.open(path) as library:
        for number, (when, importance) in enumerate(told):
            library.add(_article(number, when, importance))
    steps = read(path, None, Asked)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


@pytest.fixture
def summarizer(monkeypatch: pytest.MonkeyPatch) -> Summarizer:
    """One to which twenty events are very many, and eight enough."""
    monkeypatch.setattr(summarizing, "_MANY", 20)
    monkeypatch.setattr(summarizing, "MOST_TOLD", 8)
    found = Summarizer()
    found._kept = KeptSentences(most=20)
    return found


def _summary(summarizer: Summarizer, snapshot: Snapshot, ranges: Ranges, *, is_per_day: bool = False) -> Summary:
    request = SummaryRequest(ranges, length=Length(1 if is_per_day else 9), is_per_day=is_per_day)
    return summarizer.answer(Question(snapshot, request, [], ONLY)).summary


def _days(summary: Summary) -> Sequence[Interval | None]:
    return [one.interval for one in summary.sentences]


def test_day_by_day_each_day_is_told_and_that_it_is_a_sample(summarizer: Summarizer, snapshot: Snapshot) -> None:
    summary = _summary(summarizer, snapshot, MAY, is_per_day=True)
    assert _days(summary) == DAYS
    assert summary.only == ONLY


def test_of_a_few_days_all_is_told(summarizer: Summarizer, snapshot: Snapshot) -> None:
    summary = _summary(summarizer, snapshot, Ranges.of(DAYS[1:]))
    assert _days(summary) == DAYS[1:]
    assert summary.only == ""


@pytest.mark.parametrize("is_large", [False, True])
def test_a_pin_holds_within_what_is_shown(
    summarizer: Summarizer, snapshot: Snapshot, monkeypatch: pytest.MonkeyPatch, is_large: bool
) -> None:
    if not is_large:
        monkeypatch.setattr(summarizing, "_MANY", 1_000)
        summarizer._kept = KeptSentences()
    with Library.open(snapshot.reading.path) as library:
        rows = {row.article_id: row for row in library.sentences()}
        pinned = rows[6].text, rows[24].text
        library.mark_sentences({(id_, rows[id_].start): Mark.PINNED for id_ in (6, 24)})

    def told(shown: Snapshot, ranges: Ranges) -> set[str]:
        found = _summary(summarizer, shown, ranges).sentences
        return {one.text for one in found if one.is_pinned}

    assert told(snapshot, MAY) == {*pinned}, "of a day, and of the year around it"
    assert told(snapshot, Ranges.of([Interval.month(2021, 9)])) == {pinned[1]}
    searched = seen(snapshot.reading, Asked(search="Harbour5"))
    assert told(searched, MAY) == {pinned[0]}
    filtered = seen(snapshot.reading, Asked(wanted=Filter(sources=frozenset({"Coast Radio"}))))
    assert told(filtered, MAY) == {pinned[1]}
    assert told(filtered, Ranges.of([DAYS[0]])) == {pinned[1]}
    for nothing in (searched, seen(snapshot.reading, Asked(wanted=Filter(places=frozenset({"Nowhere"}))))):
        assert told(nothing, Ranges.of([Interval.day(2021, 9, 1)])) == set()
    assert told(snapshot, MAY) == {*pinned}, "both again without a filter"


def test_where_a_hand_moves_on_only_what_comes_anew_is_read(
    summarizer: Summarizer, snapshot: Snapshot, monkeypatch: pytest.MonkeyPatch
) -> None:
    _summary(summarizer, snapshot, Ranges.of(DAYS[1:3]))
    asked = []
    sentences = Library.sentences

    def counted(library: Library, ids: Sequence[int], *rest: object, **named: object) -> object:
        asked.extend(ids)
        return sentences(library, ids, *rest, **named)  # type: ignore[arg-type]  # handed on

    monkeypatch.setattr(Library, "sentences", counted)
    _summary(summarizer, snapshot, Ranges.of(DAYS[1:]))
    assert asked == [23], "the article of the day that came, none of those before"
