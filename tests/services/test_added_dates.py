"""The date that a sentence leaves to its article stands before it; one that its words name does not."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline_app.model import Analysis, Article, Interval, Origin, ReferenceDate
from timeline_app.model import calendar as cal
from timeline_app.services.added_dates import Words, added_dates, says_year
from timeline_app.services.analysis import analyse
from timeline_app.services.summary import SummaryRequest, SummarySentence, summarize_analyses
from timeline_app.summaries import Length
from timeline_app.temporal import tag

REFERENCE = Interval.day(2020, 8, 20)
TUESDAY = Interval.day(2020, 8, 18)


def all_added(text: str, time: Interval, language: str) -> tuple[Interval, ...]:
    expressions = tag(text, REFERENCE.first_date, language=language)
    return added_dates(time, expressions, Words(text, 0, language), reference=REFERENCE)


def added(text: str, time: Interval, language: str) -> Interval | None:
    """The only date that is added."""
    found = all_added(text, time, language)
    assert len(found) <= 1
    return found[0] if found else None


def edtf_of(text: str, language: str) -> str | None:
    """What is added to a sentence that tells of the first time it names, as a library reads it."""
    times = [one.interval for one in tag(text, REFERENCE.first_date, language=language) if one.interval]
    found = all_added(text, times[0] if times else REFERENCE, language)
    return "; ".join(one.edtf() for one in found) or None


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
        ("He was elected last week on Tuesday.", Interval.day(2020, 8, 11), "2020-08-11"),
        ("It began at midnight on Friday.", Interval.day(2020, 8, 14), "2020-08-14"),
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
    assert says_year(TUESDAY, tag(text, REFERENCE.first_date), Words(text, 0, "en")) is is_said


ONE_DAY = "2020-08-17"
TWO_DAYS = "2020-08-17/2020-08-18"
THREE_DAYS = "2020-08-17/2020-08-19"


@pytest.mark.parametrize(
    ("language", "text", "edtf"),
    [
        ("en", "The talks were held on 17 and 18 August.", "2020"),
        ("en", "The talks were held on 3, 4 and 5 August.", "2020"),
        ("en", "The talks were held on 3, 4 and 5 August 2020.", None),
        ("de", "Am 17. und 18. August wurde verhandelt.", "2020"),
        ("fr", "Les pourparlers ont eu lieu les 17 et 18 août.", "2020"),
        ("ru", "Переговоры прошли 17 и 18 августа.", "2020"),
        ("es", "Las conversaciones fueron el 17 y 18 de agosto.", "2020"),
        ("nl", "De gesprekken waren op 17 en 18 augustus.", "2020"),
        ("en", "From 3 to 5 August they met.", "2020"),
        ("en", "The minister has been in office since March.", "2020"),
        ("en", "In August the talks began.", "2020"),
        ("en", "The talks were held on Monday and Tuesday.", TWO_DAYS),
        ("en", "They met on Monday, Tuesday and Wednesday.", THREE_DAYS),
        ("de", "Am Montag und Dienstag verhandelten sie.", TWO_DAYS),
        ("fr", "Lundi et mardi, ils ont négocié.", TWO_DAYS),
        ("ru", "В понедельник и во вторник шли переговоры.", TWO_DAYS),
        ("es", "El lunes y el martes negociaron.", TWO_DAYS),
        ("nl", "Op maandag en dinsdag onderhandelden ze.", TWO_DAYS),
        ("en", "They met on Monday morning and on Monday evening.", ONE_DAY),
        ("en", "He left on Monday night and arrived on 18 August.", TWO_DAYS),
        ("en", "It rained from Monday evening to Wednesday morning.", THREE_DAYS),
        ("en", "He met her on Monday and left on Wednesday.", "2020-08-17; 2020-08-19"),
        ("en", "It snowed on 15 August and on Monday.", "2020-08-15; 2020-08-17"),
        ("de", "Am Montag kam er, am Mittwoch ging er.", "2020-08-17; 2020-08-19"),
        ("fr", "Le Sénat a voté mardi une loi sur le naufrage, survenu il y a deux semaines.", "2020-08-18"),
        ("en", "On Tuesday the court freed the captain whom it had jailed last year.", "2020-08-18"),
        ("en", "They met on Friday, on Monday and on Wednesday.", None),
        ("en", "Notes of August 2020: they met on 18 August.", None),
        ("en", "They met on 18 August, as they had in May 2019.", "2020"),
        ("en", "It rained from Monday to Wednesday.", THREE_DAYS),
        ("en", "They met between Monday and Wednesday.", THREE_DAYS),
        ("de", "Von Montag bis Mittwoch wurde verhandelt.", THREE_DAYS),
        ("fr", "Du lundi au mercredi, ils ont négocié.", THREE_DAYS),
        ("es", "De lunes a miércoles negociaron.", THREE_DAYS),
        ("nl", "Van maandag tot woensdag onderhandelden ze.", THREE_DAYS),
        ("ru", "С понедельника по среду шли переговоры.", None),
        ("de", "Von Montag bis 19. August wurde verhandelt.", THREE_DAYS),
    ],
)
def test_of_several_days_all_are_added_or_none(language: str, text: str, edtf: str | None) -> None:
    assert edtf_of(text, language) == edtf


@pytest.mark.parametrize(
    ("language", "text", "edtf"),
    [
        ("en", "It rained until Sunday.", None),
        ("en", "It has rained since Sunday.", None),
        ("en", "He will finish by Friday.", None),
        ("de", "Bis Sonntag regnete es.", None),
        ("de", "Seit Sonntag regnet es.", None),
        ("fr", "Il a plu jusqu’à dimanche.", None),
        ("fr", "Il pleut depuis dimanche.", None),
        ("ru", "Дождь шёл до воскресенья.", None),
        ("es", "Llovió hasta el domingo.", None),
        ("es", "Desde el domingo llueve.", None),
        ("nl", "Het regende tot zondag.", None),
        ("nl", "Sinds zondag regent het.", None),
        ("en", "On Tuesday rock fell on men who had been trapped since Sunday.", "2020-08-18"),
        ("en", "He spoke before Tuesday's vote.", "2020-08-18"),
        ("en", "The court on Tuesday named the winner of Sunday's election.", "2020-08-18"),
        ("en", "The court on Tuesday annulled the election of 3 August.", "2020-08-18"),
        ("en", "On Tuesday the winner, who was named on Sunday, spoke.", "2020-08-18"),
        ("en", "The winner, who was named on Sunday, has no party.", None),
        ("en", "Since 3 August he has been ill.", "2020"),
    ],
)
def test_a_day_on_which_something_only_begins_or_ends_is_not_added(
    language: str, text: str, edtf: str | None
) -> None:
    assert edtf_of(text, language) == edtf


@pytest.mark.parametrize(
    "text",
    [
        "He died a year ago today.",
        "He died a year ago on Tuesday.",
        "Prices rose last month and last week.",
    ],
)
def test_where_the_reading_of_the_words_is_in_doubt_nothing_is_added(text: str) -> None:
    assert edtf_of(text, "en") is None


def test_the_day_of_a_thing_that_is_told_of_is_added() -> None:
    found = all_added("She won Monday's vote, the court said on Tuesday.", Interval.day(2020, 8, 17), "en")
    assert [one.edtf() for one in found] == ["2020-08-17/2020-08-18"]


def test_a_corrected_date_that_is_another_weekday_than_the_words_name_is_not_added() -> None:
    assert added("Putin called Merkel on Tuesday.", Interval.day(2020, 8, 12), "en") is None


WEEKDAYS = {
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    "de": ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"),
    "fr": ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    "es": ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
    "nl": ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"),
    "ru": ("понедельник", "вторник", "среду", "четверг", "пятницу", "субботу", "воскресенье"),
}
JOINTS = {
    "en": ("on ", "until ", "since ", "and on ", "from ", "to ", "at midnight on ", "a year ago ", "last week, "),
    "de": ("am ", "bis ", "seit ", "und am ", "von ", "vor "),
    "fr": ("le ", "jusqu'à ", "depuis ", "et ", "du ", "au "),
    "es": ("el ", "hasta el ", "desde el ", "y el ", "de ", "a "),
    "nl": ("op ", "tot ", "sinds ", "en op ", "van "),
    "ru": ("в ", "до ", "и в ", "с ", "по "),
}


@given(
    data=st.data(), language=st.sampled_from(sorted(WEEKDAYS)), day=st.dates(date(1990, 1, 1), date(2030, 1, 1))
)
@settings(deadline=None)
def test_what_is_added_begins_and_ends_on_weekdays_that_the_words_name_and_on_days_that_they_mean(
    data: st.DataObject, language: str, day: date
) -> None:
    named = data.draw(st.lists(st.integers(0, 6), min_size=1, max_size=4))
    joints = st.sampled_from(JOINTS[language])
    text = " ".join(data.draw(joints) + WEEKDAYS[language][number] for number in named) + "."
    expressions = tag(text, day, language=language)
    times = [one.interval for one in expressions if one.interval]
    reference = Interval.of_date(day)
    time = times[0] if times else reference
    ends = {moment // cal.DAY for one in times for moment in (one.start, one.last_moment)}
    for found in added_dates(time, expressions, Words(text, 0, language), reference=reference):
        first, last = found.start // cal.DAY, found.last_moment // cal.DAY
        assert {first, last} <= ends
        assert {cal.weekday(first), cal.weekday(last)} <= set(named)


def told(text: str, *, is_year_assumed: bool = False) -> list[SummarySentence]:
    reference = ReferenceDate(REFERENCE, Origin.DATELINE, 0.5, is_year_assumed=is_year_assumed)
    analysis: Analysis = analyse(Article("Calls", text), reference=reference)
    return list(summarize_analyses([analysis], SummaryRequest(length=Length(9))).sentences)


def test_a_summary_adds_the_dates_that_its_sentences_leave_out() -> None:
    sentences = told(
        "Putin called Merkel on Tuesday. Macron had called Putin on 3 August 2020. The line broke on 5 August."
    )
    assert [s.added_dates[0].edtf() if s.added_dates else None for s in sentences] == [None, "2020", "2020-08-18"]
    assert not any(s.is_year_assumed for s in sentences)


def test_an_assumed_year_is_known_to_be_assumed_unless_the_words_say_it() -> None:
    sentences = told(
        "Putin called Merkel on Tuesday. Macron had called Putin on 3 August 2020.", is_year_assumed=True
    )
    assert [s.is_year_assumed for s in sentences] == [False, True]
