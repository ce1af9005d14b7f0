"""The date that a sentence leaves to its article stands before it; one that its words name does not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from timeline_app.model import Analysis, Article, Interval, Origin, ReferenceDate
from timeline_app.services.added_dates import added_date, says_year
from timeline_app.services.analysis import analyse
from timeline_app.services.summary import SummaryRequest, SummarySentence, summarize_analyses
from timeline_app.summaries import Length
from timeline_app.temporal import tag

REFERENCE = Interval.day(2020, 8, 20)
TUESDAY = Interval.day(2020, 8, 18)


def added(text: str, time: Interval, language: str) -> Interval | None:
    first = REFERENCE.first_date
    return added_date(time, tag(text, first, language=language), language=language, reference=REFERENCE)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Putin called Merkel on Tuesday."),
        ("en", "Putin called Merkel on Tuesday evening."),
        ("de", "Putin rief Merkel am Dienstag an."),
        ("ru", "Путин позвонил Меркель во вторник."),
        ("fr", "Poutine a appelé Merkel mardi."),
        ("es", "Putin llamó a Merkel el martes."),
        ("it", "Putin ha chiamato Merkel martedì."),
        ("nl", "Poetin belde Merkel dinsdag."),
        ("pl", "Putin zadzwonił do Merkel we wtorek."),
        ("pt", "Putin ligou para Merkel na terça-feira."),
    ],
)
def test_a_weekday_gets_its_date_in_every_language(language: str, text: str) -> None:
    assert added(text, TUESDAY, language) == TUESDAY


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Putin called Merkel on August 18."),
        ("en", "Putin called Merkel on Tuesday, August 18."),
        ("de", "Putin rief Merkel am 18. August an."),
        ("ru", "Путин позвонил Меркель 18 августа."),
        ("fr", "Poutine a appelé Merkel le 18 août."),
        ("es", "Putin llamó a Merkel el 18 de agosto."),
    ],
)
def test_a_day_without_a_year_gets_the_year_alone(language: str, text: str) -> None:
    assert added(text, TUESDAY, language) == Interval.year(2020)


@pytest.mark.parametrize(
    ("language", "text", "time"),
    [
        ("en", "Putin called Merkel on 18 August 2020.", TUESDAY),
        ("en", "Putin called Merkel on Tuesday, August 18, 2020.", TUESDAY),
        ("en", "Putin called Merkel at 10 a.m. on 18 August 2020.", Interval.moment(2020, 8, 18, 10)),
        ("en", "Putin called Merkel on Tuesday, he said, that is on 18 August 2020.", TUESDAY),
        ("en", "Putin called Merkel.", TUESDAY),
        ("en", "Putin called Merkel.", REFERENCE),
        ("en", "The talks lasted two days.", REFERENCE),
        ("en", "He was elected in 2010.", Interval.day(2020, 8, 3)),
        ("en", "Prices rose in the 1990s.", Interval.decade(199)),
        ("en", "Caesar was murdered in 44 BC.", Interval.year(-43)),
        ("de", "Putin rief Merkel am 18. August 2020 an.", TUESDAY),
        ("ru", "Путин позвонил Меркель 18 августа 2020 года.", TUESDAY),
        ("fr", "Poutine a appelé Merkel le 18 août 2020.", TUESDAY),
    ],
)
def test_what_words_name_or_do_not_speak_of_is_not_added(language: str, text: str, time: Interval) -> None:
    assert added(text, time, language) is None


@pytest.mark.parametrize(
    ("text", "time", "edtf"),
    [
        ("Prices rose last year.", Interval.year(2019), "2019"),
        ("Prices rose earlier this year.", replace(Interval.year(2020), approximate=True), "2020"),
        ("Prices rose last month.", Interval.month(2020, 7), "2020-07"),
        ("Prices rose last week.", Interval.week(2020, 33), "2020-08-10/2020-08-16"),
        ("In August 2020 the talks began, and on Tuesday they ended.", TUESDAY, "2020-08-18"),
        ("Putin called Merkel at 9:55 p.m. on Tuesday.", Interval.moment(2020, 8, 18, 21, 55), "2020-08-18"),
    ],
)
def test_what_is_added_is_as_coarse_as_it_is_known_and_a_day_at_the_finest(
    text: str, time: Interval, edtf: str
) -> None:
    found = added(text, time, "en")
    assert found is not None
    assert found.edtf() == edtf
    assert found.contains(time)


def test_a_date_that_the_user_corrected_is_the_one_that_is_added() -> None:
    assert added("Putin called Merkel on Tuesday.", Interval.day(2020, 8, 11), "en") == Interval.day(2020, 8, 11)


def test_a_sentence_of_the_articles_day_that_speaks_of_another_one_by_the_way_is_told_which() -> None:
    assert added("Merkel welcomed the call that came on Tuesday.", REFERENCE, "en") == TUESDAY


@pytest.mark.parametrize(
    ("text", "is_said"), [("on 18 August 2020", True), ("on Tuesday", False), ("on 18 August", False)]
)
def test_whether_words_say_the_year(text: str, is_said: bool) -> None:
    assert says_year(TUESDAY, tag(text, REFERENCE.first_date, language="en"), language="en") is is_said


def told(text: str, *, is_year_assumed: bool = False) -> list[SummarySentence]:
    reference = ReferenceDate(REFERENCE, Origin.DATELINE, 0.5, is_year_assumed=is_year_assumed)
    analysis: Analysis = analyse(Article("Calls", text), reference=reference)
    return list(summarize_analyses([analysis], SummaryRequest(length=Length(9))).sentences)


def test_a_summary_adds_the_dates_that_its_sentences_leave_out() -> None:
    sentences = told(
        "Putin called Merkel on Tuesday. Macron had called Putin on 3 August 2020. The line broke on 5 August."
    )
    assert [s.added_date.edtf() if s.added_date else None for s in sentences] == [None, "2020", "2020-08-18"]
    assert not any(s.is_year_assumed for s in sentences)


def test_an_assumed_year_is_known_to_be_assumed_unless_the_words_say_it() -> None:
    sentences = told(
        "Putin called Merkel on Tuesday. Macron had called Putin on 3 August 2020.", is_year_assumed=True
    )
    assert [s.is_year_assumed for s in sentences] == [False, True]
