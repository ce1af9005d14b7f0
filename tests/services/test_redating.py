"""Other dates for articles: another year, typed dates, and everything resolved anew."""

import dataclasses
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.errors import AppError, DateError
from timeline_app.library import Library
from timeline_app.model import Article, Candidate, Granularity, Interval, Origin, ReferenceDate
from timeline_app.model import calendar as cal
from timeline_app.services.analysis import analyse
from timeline_app.services.intake import intake
from timeline_app.services.redating import (
    Redated,
    in_year,
    likely_years,
    moved,
    redate,
    typed_date,
    typed_event_date,
    typed_year,
)

TODAY = date(2026, 11, 22)
NOTE = """The dam of {town}

{town}, May {day}. /Longitude/. The president held talks with Prime Minister Ana Sousa on Monday. {more}
"""


def reference(
    interval: Interval | None, origin: Origin = Origin.DATELINE, confidence: float = 0.4, *others: Candidate
) -> ReferenceDate:
    return ReferenceDate(interval, origin, confidence, ("r",), others, is_year_assumed=True)


def weighed(year: int, share: float, month: int = 5, day: int = 4) -> Candidate:
    return Candidate(Interval.day(year, month, day), Origin.DATELINE, share, "")


@pytest.mark.parametrize(
    ("interval", "year", "expected"),
    [
        (Interval.day(2026, 8, 19), 2020, Interval.day(2020, 8, 19)),
        (Interval.day(2024, 2, 29), 2020, Interval.day(2020, 2, 29)),
        (Interval.day(2024, 2, 29), 2023, None),
        (Interval.day(2024, 2, 29), 1900, None),
        (Interval.day(2026, 8, 19), -43, Interval.day(-43, 8, 19)),
        (Interval.moment(2026, 8, 19, 14, 5), 2020, Interval.day(2020, 8, 19)),
        (Interval.month(2026, 8), 2020, Interval.month(2020, 8)),
        (Interval.quarter(2026, 3), 2020, Interval.quarter(2020, 3)),
        (Interval.season(2026, 4), 2020, Interval.season(2020, 4)),
        (Interval.half(2026, 2), 2020, Interval.half(2020, 2)),
        (Interval.year(2026), 2020, Interval.year(2020)),
        (Interval.decade(199), 2020, Interval.year(2020)),
        (Interval.week(2026, 34), 2020, Interval.year(2020)),
        (Interval(Interval.day(2026, 8, 1).start, Interval.day(2026, 8, 3).end), 2020, Interval.year(2020)),
    ],
)
def test_date_in_another_year_keeps_what_is_known_of_it(
    interval: Interval, year: int, expected: Interval | None
) -> None:
    assert moved(interval, year) == expected
    assert in_year(reference(interval), year) == expected


@given(st.integers(cal.day_number(1, 1, 1), cal.day_number(9999, 12, 31)), st.integers(1, 9999))
def test_day_moved_there_and_back_is_the_same_day(number: int, year: int) -> None:
    day = Interval.day_at(number)
    there = moved(day, year)
    home, *_ = cal.fields(day.start)
    if there is not None:
        assert moved(there, home) == day


def test_time_of_a_file_is_not_carried_into_another_year() -> None:
    by_file = reference(Interval.day(2026, 11, 22), Origin.FILE_TIME, 0.08)
    assert in_year(by_file, 2020) == Interval.year(2020)
    others = (weighed(2019, 0.03), weighed(2020, 0.02), weighed(2020, 0.01, 7))
    assert in_year(dataclasses.replace(by_file, candidates=others), 2020) == Interval.day(2020, 5, 4)


@pytest.mark.parametrize("nothing", [None, reference(None, Origin.TEXT, 0.0)])
def test_article_without_a_date_gets_the_year(nothing: ReferenceDate | None) -> None:
    assert in_year(nothing, 2020) == Interval.year(2020)


def test_likely_year_is_the_one_that_all_articles_can_be_of() -> None:
    """Each alone is taken for another year; only one year was weighed for both."""
    articles = [
        reference(Interval.day(2026, 5, 4), Origin.DATELINE, 0.5, weighed(2020, 0.3)),
        reference(Interval.day(2021, 5, 6), Origin.DATELINE, 0.5, weighed(2020, 0.2, 6), weighed(2020, 0.1)),
        reference(Interval.day(2026, 11, 22), Origin.FILE_TIME, 0.08),
        None,
    ]
    (first, share), *others = likely_years(articles)
    assert first == 2020
    assert share > 4 * max(share for _, share in others)
    assert {year for year, _ in others} == {2026, 2021}
    assert share + sum(share for _, share in others) < 1


def test_likely_years_of_one_article_keep_its_order_and_leave_room_for_others() -> None:
    alone = reference(Interval.day(2026, 5, 4), Origin.DATELINE, 0.3, weighed(2025, 0.2), weighed(2024, 0.1))
    found = likely_years([alone])
    assert [year for year, _ in found] == [2026, 2025, 2024]
    assert [share for _, share in found] == [pytest.approx(share, abs=0.01) for share in (0.3, 0.2, 0.1)]


def test_articles_that_say_the_same_are_no_surer_together() -> None:
    alone = reference(Interval.day(2026, 5, 4), Origin.DATELINE, 0.3, weighed(2025, 0.2))
    assert likely_years([alone] * 12) == [(year, pytest.approx(share)) for year, share in likely_years([alone])]


def test_likely_years_of_nothing_are_none() -> None:
    assert likely_years([]) == []
    assert likely_years([None, reference(None, Origin.TEXT, 0.0)]) == []


@given(
    st.lists(
        st.lists(st.tuples(st.integers(-9999, 9999), st.floats(0, 1)), max_size=6),
        max_size=200,
    )
)
def test_likely_years_are_probabilities_however_many_articles_there_are(
    articles: list[list[tuple[int, float]]],
) -> None:
    given_ = [reference(None, Origin.TEXT, 0.0, *(weighed(*pair) for pair in pairs)) for pairs in articles]
    found = likely_years(given_)
    assert all(0 <= share <= 1 for _, share in found)
    assert sum(share for _, share in found) <= 1 + 1e-9
    assert [share for _, share in found] == sorted((share for _, share in found), reverse=True)
    assert {year for year, _ in found} == {year for pairs in articles for year, _ in pairs}


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("19 Aug 2020", "2020-08-19"),
        ("August 2020", "2020-08"),
        ("2020", "2020-05-04"),
        (" 2019 ", "2019-05-04"),
        ("476", "0476-05-04"),
        ("2020-08-19", "2020-08-19"),
        ("2020-08", "2020-08"),
        ("44 BC", "-0043"),
        ("Wednesday, 19 August 2020", "2020-08-19"),
        ("19 August", "2026-08-19"),
        ("circa 1848", "1848~"),
    ],
)
def test_date_is_typed_as_a_person_writes_it(text: str, edtf: str) -> None:
    known = reference(Interval.day(2026, 5, 4))
    assert typed_date(text, today=TODAY, reference=known).edtf() == edtf


def test_date_without_its_year_is_near_the_one_so_far() -> None:
    assert typed_date("19 Aug", today=TODAY, reference=reference(Interval.day(2010, 8, 1))).edtf() == "2010-08-19"
    assert typed_date("19 Aug", today=TODAY, reference=None).edtf() == "2026-08-19"


def test_bare_year_is_the_year_where_it_has_no_such_day() -> None:
    leap = reference(Interval.day(2024, 2, 29))
    assert typed_date("2023", today=TODAY, reference=leap) == Interval.year(2023)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("31 Feb 2021", "February 2021 has 28 days."),
        ("June 31, 2020", "June 2020 has 30 days."),
        ("2020-02-30", "February 2020 has 29 days."),
        ("19", "“19” is not a date yet."),
        ("soon", "“soon” is not a date."),
        ("2019..", "“2019..” is a stretch of time."),
        ("", "No date was given."),
        ("x" * 5_000, "is too long for a date."),
    ],
)
def test_what_is_wrong_with_a_date_is_said(text: str, sentence: str) -> None:
    with pytest.raises(DateError) as raised:
        typed_date(text, today=TODAY, reference=None)
    assert sentence in str(raised.value)
    assert len(str(raised.value)) < 200


def test_date_of_an_event_may_be_a_stretch() -> None:
    day = Interval.day(2026, 5, 4)
    assert typed_event_date("2020", today=TODAY, current=day) == Interval.day(2020, 5, 4)
    assert typed_event_date("18–19 Aug 2020", today=TODAY, current=day).edtf() == "2020-08-18/2020-08-19"
    assert typed_event_date("2020", today=TODAY, current=None) == Interval.year(2020)


@pytest.mark.parametrize(("text", "year"), [("2020", 2020), (" 476 ", 476), ("44 BC", -43), ("0812", 812)])
def test_year_is_typed_as_a_person_writes_it(text: str, year: int) -> None:
    assert typed_year(text, today=TODAY) == year


@pytest.mark.parametrize("text", ["", "0", "20200", "May 2020", "2019..", "soon", "x" * 5_000])
def test_what_is_no_year_is_said(text: str) -> None:
    with pytest.raises(DateError, match="is not a year"):
        typed_year(text, today=TODAY)


@given(st.text(max_size=60) | st.text("0123456789- .BCXmay", max_size=15))
def test_any_text_is_a_date_or_a_sentence(text: str) -> None:
    known = reference(Interval.day(2024, 2, 29))
    for read in (
        lambda: typed_date(text, today=TODAY, reference=known),
        lambda: typed_event_date(text, today=TODAY, current=known.interval),
        lambda: typed_year(text, today=TODAY),
    ):
        try:
            read()
        except DateError as error:
            assert str(error)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "kept.timeline") as opened:
        yield opened


def kept(library: Library, count: int, more: str = "") -> list[int]:
    """The ids of so many articles in the library, each with a date that lacks its year."""
    ids = []
    for number in range(count):
        text = NOTE.format(town="LISBON", day=number % 28 + 1, more=more).split("\n\n", 1)[1]
        dated = reference(Interval.day(2026, 5, number % 28 + 1))
        article = Article(f"Article {number}", text, path=Path(f"/nowhere/{number}.txt"))
        ids.append(library.add(analyse(article, reference=dated)))
    return ids


def days(library: Library, article_id: int) -> set[str]:
    return {event.interval.edtf() for event in library.events_of(article_id) if event.interval}


def done(library: Library, wanted: dict[int, Interval | ReferenceDate | None]) -> list[Redated]:
    return list(redate(library, wanted))


@pytest.mark.parametrize("more", ["", "The talks will go on. " * 4_000], ids=["here", "in workers"])
def test_articles_speak_from_their_new_days_and_then_from_the_old_ones(library: Library, more: str) -> None:
    ids = kept(library, 3, more)
    before = library.references(ids)
    was = {number: days(library, number) for number in ids}
    steps = done(library, {number: Interval.day(2021, 5, 10) for number in ids})
    assert (steps[0], steps[-1]) == (Redated(0, 3), Redated(3, 3))
    for number in ids:
        assert days(library, number) == {"2021-05-10"}  # a Monday
        found = library.references([number])[number]
        assert found is not None
        assert found.origin is Origin.USER
        assert not found.is_year_assumed
        assert found.candidates[0].interval == before[number].interval
    done(library, dict(before))
    assert library.references(ids) == before
    assert {number: days(library, number) for number in ids} == was


def test_article_that_has_its_date_is_left_alone(library: Library) -> None:
    (number,) = kept(library, 1)
    assert done(library, {number: library.references([number])[number]})[-1] == Redated(0, 0)
    done(library, {number: Interval.day(2021, 5, 10)})
    assert done(library, {number: Interval.day(2021, 5, 10)})[-1] == Redated(0, 0)


def test_nothing_is_changed_where_it_is_given_up(library: Library) -> None:
    ids = kept(library, 3)
    before = library.references(ids)
    steps = redate(library, dict.fromkeys(ids, Interval.day(2021, 5, 10)))
    assert [next(steps) for _ in range(3)][-1] == Redated(2, 3)
    steps.close()
    assert library.references(ids) == before


def test_nothing_is_changed_where_an_article_is_gone(library: Library) -> None:
    ids = kept(library, 2)
    before = library.references(ids)
    with pytest.raises(AppError, match="no longer in the library"):
        done(library, dict.fromkeys([*ids, 404], Interval.day(2021, 5, 10)))
    assert library.references(ids) == before
    assert library.references([404]) == {}


def test_date_set_by_hand_is_forgotten_when_it_is_to_be_found_again(library: Library) -> None:
    article = Article("Bridge", "ARENDAL, May 4, 2021. /Longitude/. The minister opened it on Monday.")
    number = library.add(analyse(article))
    found = library.references([number])
    done(library, {number: Interval.day(1999, 1, 1)})
    done(library, {number: None})
    assert library.references([number]) == found


def test_date_that_is_found_again_is_that_of_the_first_reading(library: Library, tmp_path: Path) -> None:
    """With regard to its neighbours: what they tell must not be lost."""
    for day in range(4, 8):
        text = NOTE.format(town="OSLO", day=f"{day}, 2012", more="")
        (tmp_path / f"dated{day}.txt").write_text(text, encoding="utf-8")
    yearless = tmp_path / "yearless.txt"
    yearless.write_text(NOTE.format(town="LISBON", day=6, more=""), encoding="utf-8")
    list(intake(library, [tmp_path], workers=1))
    (number,) = library.ids_of_file(yearless)
    found = library.references([number])
    assert found[number].interval == Interval.day(2012, 5, 6)
    done(library, {number: Interval.day(1999, 1, 1)})
    done(library, {number: None})
    assert library.references([number]) == found


def test_edits_of_events_outlive_another_date(library: Library) -> None:
    (number,) = kept(library, 1)
    event = library.events_of(number)[0]
    library.edit_event(event.id, title="They met")
    done(library, {number: Interval.day(2021, 5, 10)})
    assert [one.title for one in library.events_of(number)] == ["They met"]


def test_dates_set_by_hand_outlive_reading_the_files_again(library: Library, tmp_path: Path) -> None:
    folder = tmp_path / "dispatches"
    folder.mkdir()
    files = [folder / f"{town}.txt" for town in ("LISBON", "OSLO")]
    for file in files:
        file.write_text(NOTE.format(town=file.stem, day=4, more=""), encoding="utf-8")
    list(intake(library, [folder], workers=1))
    ids = [listing.id for listing in library.listings()]
    done(library, dict.fromkeys(ids, Interval.day(2021, 5, 4)))
    files[0].write_text(NOTE.format(town="LISBON", day=5, more="It rained."), encoding="utf-8")
    list(intake(library, [folder], workers=1))
    intervals = {one.interval for one in library.references(ids).values() if one}
    assert intervals == {Interval.day(2021, 5, 4)}
    assert [listing.id for listing in library.listings()] == ids


def test_result_is_of_the_granularity_that_was_given(library: Library) -> None:
    (number,) = kept(library, 1)
    done(library, {number: Interval.year(2020)})
    found = library.references([number])[number]
    assert found is not None
    assert found.interval is not None
    assert found.interval.granularity is Granularity.YEAR
