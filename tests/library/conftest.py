"""Analyses built by hand and an open library."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from timeline_app.library import Library
from timeline_app.model import (
    Analysis,
    Anchor,
    Article,
    Candidate,
    Event,
    Interval,
    Origin,
    Participant,
    ReferenceDate,
    Status,
    TimeExpression,
)

TEXT = "OSLO, May 4. The minister held talks on Tuesday. He resigned. A vote is due in June."

MakeAnalysis = Callable[..., Analysis]


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "kept.timeline") as opened:
        yield opened


@pytest.fixture
def make_analysis(tmp_path: Path) -> MakeAnalysis:
    """An article with two sentences of news and one of what is to come; its file exists."""

    def make(
        name: str = "oslo.txt",
        *,
        text: str = TEXT,
        title: str = "Minister resigns",
        year: int = 2021,
        part: int = 0,
        is_year_assumed: bool = False,
    ) -> Analysis:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        spans = tuple(_span(text, part) for part in text.split(". ", 1)[1].split(". "))
        day = Interval.day(year, 5, 4)
        reference = ReferenceDate(
            day,
            Origin.DATELINE,
            0.7,
            ("The dateline says 4 May.",),
            (Candidate(Interval.day(year - 1, 5, 4), Origin.DATELINE, 0.2, "The year before."),),
            is_year_assumed=is_year_assumed,
        )
        article = Article(
            title,
            text,
            source="NRK",
            path=path,
            part=part,
            dateline="OSLO, May 4. ",
            modified=5,
            reference=reference,
        )
        expressions = _expressions(text, year)
        return Analysis(article, spans, expressions, tuple(_events(text, spans, expressions, day)))

    return make


def _span(text: str, sentence: str) -> tuple[int, int]:
    start = text.index(sentence)
    return start, min(len(text), start + len(sentence) + (not sentence.endswith(".")))


def _expressions(text: str, year: int) -> tuple[TimeExpression, ...]:
    found = []
    for word, value, interval in (
        ("Tuesday", f"{year}-05-04", Interval.day(year, 5, 4)),
        ("June", f"{year}-06", Interval.month(year, 6)),
    ):
        start = text.find(word)
        if start >= 0:
            found.append(
                TimeExpression(start, start + len(word), word, "DATE", value, interval=interval, reason="r")
            )
    return tuple(found)


def _events(
    text: str, spans: tuple[tuple[int, int], ...], expressions: tuple[TimeExpression, ...], day: Interval
) -> Iterator[Event]:
    for word, title, status in (
        ("held", "The minister held talks", Status.ASSERTED),
        ("resigned", "He resigned", Status.ASSERTED),
        ("vote", "A vote", Status.PLANNED),
    ):
        head = text.find(word)
        if head < 0:
            continue
        start, end = next(span for span in spans if span[0] <= head < span[1])
        own = next((e for e in expressions if start <= e.start < end), None)
        yield Event(
            title=title,
            interval=own.interval if own else day,
            value=own.value if own else day.edtf(),
            head_start=head,
            head_end=head + len(word),
            sentence_start=start,
            sentence_end=end,
            expression=own,
            anchor=Anchor.EXPRESSION if own else Anchor.REFERENCE,
            cast=(Participant("the minister"), Participant("Ærøskøbing “quoted”")),
            place="Oslo",
            confidence=0.8,
            importance=0.75,
            status=status,
            reason="Because.",
        )
