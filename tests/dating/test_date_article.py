"""Which day an article speaks from: every source, their agreement and their contradictions."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.dating import date_article
from timeline_app.model import Article, Interval, Origin, ReferenceDate
from timeline_app.model import calendar as cal

TODAY = date(2026, 11, 22)
SEED = Path(__file__).resolve().parents[2].parent / "shared" / "seed"


def dated(text: str = "", **fields: object) -> ReferenceDate:
    return date_article(Article(title="", text=text, **fields), today=TODAY)  # type: ignore[arg-type]


def day(reference: ReferenceDate) -> str | None:
    return reference.interval.edtf() if reference.interval else None


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://example.org/2010/10/13/rescue", "2010-10-13"),
        ("https://example.org/world/2010/oct/13/rescue", "2010-10-13"),
        ("https://example.org/2010/8/5/mine.html", "2010-08-05"),
        ("https://example.org/news/rescue-2010-10-13", "2010-10-13"),
        ("https://example.org/news/20101013-rescue", "2010-10-13"),
        ("https://example.org/?date=2010-10-13&id=7", "2010-10-13"),
        ("https://example.org/2010/10/rescue", "2010-10"),
        ("https://example.org/2010/13/rescue", None),
        ("https://example.org/2010/02/30/rescue", "2010-02"),
        ("https://example.org/article/1020101013777", None),
        ("https://example.org/2010/rescue", None),
        ("https://example.org/story/99999999", None),
    ],
)
def test_the_address_gives_a_day_or_a_month(url: str, expected: str | None) -> None:
    reference = dated(url=url)
    assert day(reference) == expected
    if expected:
        assert reference.origin is Origin.URL


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("2010-10-13 title.txt", "2010-10-13"),
        ("20101013_rescue.txt", "2010-10-13"),
        ("tass_19-08-2020.txt", "2020-08-19"),
        ("report.13.10.2010.html", "2010-10-13"),
        ("rescue 13 October 2010.md", "2010-10-13"),
        ("Oct-13-2010_rescue.md", "2010-10-13"),
        ("13_octubre_2010.txt", "2010-10-13"),
        ("2010-10 notes.txt", "2010-10"),
        ("000_5c78829e661dd6bc.txt", None),
        ("2010-13-45.txt", None),
        ("31-02-2010.txt", None),
        ("chapter 12.txt", None),
        ("1234567890123.txt", None),
        ("rescue 1999.txt", None),
    ],
)
def test_the_name_of_the_file_gives_a_day_or_a_month(name: str, expected: str | None) -> None:
    reference = dated(path=Path("archive") / name)
    assert day(reference) == expected
    if expected:
        assert reference.origin is Origin.FILE_NAME


@pytest.mark.parametrize("folders", ["2010/10/13", "2010-10-13", "news/2010-10-13"])
def test_the_folder_gives_a_day_of_less_confidence_than_the_name(folders: str) -> None:
    by_folder = dated(path=Path("/archive") / folders / "report.txt")
    by_name = dated(path=Path("/archive/2010-10-13 report.txt"))
    assert day(by_folder) == "2010-10-13"
    assert by_folder.confidence < by_name.confidence


@pytest.mark.parametrize(
    ("text", "expected", "origin"),
    [
        ("COPIAPO, Chile, August 6, 2010 /LONGITUDE/ -- Rock fell.", "2010-08-06", Origin.DATELINE),
        ("SANTIAGO, 13 October 2010 (Longitude) - Rock fell.", "2010-10-13", Origin.DATELINE),
        ("January 09 , 2008\nA mine was closed in the north on Monday.", "2008-01-09", Origin.TEXT),
        ("Published: 5 August 2010\n\nA mine was closed in the north on Monday.", "2010-08-05", Origin.TEXT),
    ],
)
def test_a_date_with_its_year_at_the_head_is_the_date(text: str, expected: str, origin: Origin) -> None:
    reference = dated(text)
    assert (day(reference), reference.origin, reference.is_year_assumed) == (expected, origin, False)
    assert reference.confidence > 0.8


def test_a_dateline_whose_weekday_is_wrong_is_believed_less() -> None:
    right = dated("MOSCOW, Wednesday, August 19, 2020 (Longitude) - Rock fell.")
    wrong = dated("MOSCOW, Monday, August 19, 2020 (Longitude) - Rock fell.")
    assert day(right) == day(wrong) == "2020-08-19"
    assert wrong.confidence < right.confidence
    assert "another weekday" in wrong.reasons[0]


def test_metadata_give_the_day_even_of_a_published_minute() -> None:
    reference = dated("Rock fell.", published=Interval.moment(2010, 8, 8, 18, 20))
    assert (day(reference), reference.origin) == ("2010-08-08", Origin.METADATA)


def test_a_date_set_by_the_user_stands_against_everything() -> None:
    chosen = ReferenceDate(Interval.day(2020, 8, 19), Origin.USER, 1.0)
    assert dated("SANTIAGO, October 13, 2010. /LONGITUDE/. Rock fell.", reference=chosen) is chosen


def seconds(text: str) -> int:
    return Interval.of_date(date.fromisoformat(text)).start


@pytest.mark.parametrize(
    ("modified", "expected"),
    [
        ("2020-08-19", "2020-08-19"),
        ("2020-08-18", "2020-08-19"),  # the file's time is in UTC; it may be the 19th in the east
        ("2020-08-17", "2019-08-19"),
        ("2024-01-01", "2023-08-19"),
        ("1980-01-01", "2026-08-19"),  # a packed archive's time is none: today is the bound
        ("2090-01-01", "2026-08-19"),
    ],
)
def test_a_dateline_without_a_year_takes_the_latest_year_that_fits(modified: str, expected: str) -> None:
    reference = dated("MOSCOW, August 19. /LONGITUDE/. Rock fell.", modified=seconds(modified))
    assert (day(reference), reference.origin, reference.is_year_assumed) == (expected, Origin.DATELINE, True)
    assert reference.confidence < 0.5


def test_an_assumed_year_says_so_and_offers_the_years_before() -> None:
    reference = dated("MOSCOW, August 19. /LONGITUDE/. Rock fell.", modified=seconds("2026-10-01"))
    assert reference.reasons[0] == (
        "The dateline says 19 August without a year; 2026 is assumed, "
        "the latest that is not after the file's own time."
    )
    offered = [one.interval.edtf() for one in reference.candidates if one.origin is Origin.DATELINE]
    assert offered == [f"{year}-08-19" for year in range(2025, 2016, -1)]


def test_the_29_february_takes_a_leap_year() -> None:
    assert day(dated("MOSCOW, February 29. /LONGITUDE/. Rock fell.")) == "2024-02-29"


def test_a_weekday_beside_the_date_leaves_only_years_that_have_it() -> None:
    reference = dated("MOSCOW, August 20. /LONGITUDE/. It began on Tuesday, August 18, in Minsk.")
    years = [reference, *reference.candidates]
    likely = [one.interval.edtf()[:4] for one in years if one.interval and one.confidence > 0.03]
    assert likely == ["2026", "2020", "2015", "2009", "1998", "1992"]
    assert reference.reasons[1].startswith("18 August was a Tuesday, as is written, in 2026, 2020, 2015, 2009")


def test_a_year_in_the_text_and_a_weekday_settle_the_year() -> None:
    text = "SANTIAGO, October 15. /LONGITUDE/. He took office in March 2010. It ended on Wednesday, October 13."
    reference = dated(text)
    assert (day(reference), reference.origin, reference.is_year_assumed) == ("2010-10-15", Origin.INFERRED, False)
    assert reference.reasons[0] == "The dateline says 15 October without a year; 2010 is inferred."
    assert any(
        "13 October was a Wednesday, as is written, in 2021, 2010" in reason for reason in reference.reasons
    )
    assert any("March 2010 is the latest date" in reason for reason in reference.reasons)


def test_an_old_year_in_the_text_does_not_make_the_article_old() -> None:
    reference = dated("NEW YORK, Nov. 8 (Longitude) — The mine was opened in 1889, and is closed.")
    assert (day(reference), reference.is_year_assumed) == ("2026-11-08", True)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mine was opened in 1889 and closed in 2007.", "2007"),
        ("A law is to follow in 2050, but it was asked for in 2011.", "2011"),
        ("He walked 2000 steps and paid $1999 for it, 1850 euros.", None),
        ("Call 2012-5555 or 1800 200 2003.", None),
    ],
)
def test_the_latest_year_named_is_a_hint_where_nothing_else_speaks(text: str, expected: str | None) -> None:
    reference = dated(text)
    assert day(reference) == expected
    assert reference.confidence < 0.5


def test_the_time_of_the_file_is_the_last_resort() -> None:
    reference = dated("Rock fell.", modified=seconds("2020-08-19"))
    assert (day(reference), reference.origin) == ("2020-08-19", Origin.FILE_TIME)
    assert reference.confidence < 0.2
    assert reference.is_year_assumed


def test_an_article_that_tells_nothing_has_no_date_and_says_so() -> None:
    reference = dated("Rock fell.")
    assert reference.interval is None
    assert reference.reasons == ("Nothing tells the day of this article.",)


def test_two_sources_that_agree_are_surer_than_one() -> None:
    text = "SANTIAGO, October 13, 2010. /LONGITUDE/. Rock fell."
    alone = dated(text)
    both = dated(text, url="https://example.org/2010/10/13/rescue")
    assert day(alone) == day(both) == "2010-10-13"
    assert both.confidence > alone.confidence
    assert len(both.reasons) == 2


def test_a_contradiction_lowers_the_confidence_and_is_told() -> None:
    text = "SANTIAGO, October 13, 2010. /LONGITUDE/. Rock fell."
    alone = dated(text)
    against = dated(text, path=Path("2019-03-01 saved.txt"))
    assert day(against) == "2010-10-13"
    assert against.confidence < 0.7 < alone.confidence
    assert against.reasons[-1] == "Against it: The file's name says 1 March 2019."
    assert [one.interval.edtf() for one in against.candidates] == ["2019-03-01"]


def test_a_month_in_the_address_supports_the_day_within_it() -> None:
    text = "SANTIAGO, October 13, 2010. /LONGITUDE/. Rock fell."
    reference = dated(text, url="https://example.org/2010/10/rescue")
    assert day(reference) == "2010-10-13"
    assert reference.confidence > dated(text).confidence


def test_a_page_published_a_day_after_its_dateline_speaks_from_the_dateline() -> None:
    text = "NEW YORK, Nov. 8 (Longitude) — Rock fell."
    reference = dated(text, published=Interval.day(2010, 11, 9))
    assert (day(reference), reference.is_year_assumed) == ("2010-11-08", False)
    assert reference.confidence > 0.8
    assert "2010-11-09" in [one.interval.edtf() for one in reference.candidates]


@pytest.mark.parametrize(
    ("published", "text", "expected"),
    [
        (Interval.day(2011, 1, 1), "NEW YORK, Dec. 31 (Longitude) — Rock fell.", "2010-12-31"),
        (Interval.day(2010, 8, 8), "COPIAPO, August 8. /LONGITUDE/. Rock fell.", "2010-08-08"),
        (Interval.year(2010), "COPIAPO, August 8. /LONGITUDE/. Rock fell.", "2010-08-08"),
    ],
)
def test_a_dateline_takes_its_year_from_the_other_sources(published: Interval, text: str, expected: str) -> None:
    reference = dated(text, published=published)
    assert day(reference) == expected
    assert not reference.is_year_assumed


def test_metadata_far_from_a_dateline_without_a_year_are_believed_less() -> None:
    reference = dated("NEW YORK, July 1 (Longitude) — Rock fell.", published=Interval.day(2010, 11, 9))
    assert (day(reference), reference.origin) == ("2010-11-09", Origin.METADATA)
    assert reference.confidence < 0.9


def test_a_day_after_the_time_of_the_file_is_doubted() -> None:
    text = "SANTIAGO, October 13, 2010. /LONGITUDE/. Rock fell."
    assert dated(text, modified=seconds("2005-01-01")).confidence < 0.5


def test_many_weekdays_that_fit_no_year_leave_the_assumption() -> None:
    diary = " ".join(f"Monday, May {number}, was dry." for number in range(1, 31))
    reference = dated(f"MOSCOW, August 19. /LONGITUDE/. {diary}")
    assert reference.is_year_assumed


@pytest.mark.skipif(not SEED.is_dir(), reason="the seed article lies beside the checkout, and is not here")
@pytest.mark.parametrize("modified", [None, "2026-11-22"])
def test_the_seed_article_is_of_19_august_2020_and_says_why(modified: str | None) -> None:
    text = next(SEED.glob("*.txt")).read_text(encoding="utf-8")
    reference = dated(text, modified=seconds(modified) if modified else None)
    assert (day(reference), reference.origin, reference.is_year_assumed) == ("2020-08-19", Origin.INFERRED, False)
    assert reference.confidence >= 0.8
    said = " ".join(reference.reasons)
    assert all(name in said for name in ("Angela Merkel", "Charles Michel", "Belarus"))


@given(
    head=st.sampled_from(
        ["", "MOSCOW, August 19. /LONGITUDE/. ", "February 29\n", "ROME, May 5, 9999 (AB) - ", "in 1600 "]
    ),
    text=st.text(),
    url=st.text(),
    name=st.text(alphabet=st.characters(exclude_characters="/\0"), min_size=1),
    modified=st.none() | st.integers(-(2**62), 2**62),
    published=st.none() | st.integers(-9999, 9999).map(Interval.year),
)
def test_any_article_gets_an_answer(
    head: str, text: str, url: str, name: str, modified: int | None, published: Interval | None
) -> None:
    reference = dated(head + text, url=url, path=Path(name), modified=modified, published=published)
    assert 0 <= reference.confidence <= 1
    assert reference.reasons


@given(st.dates(date(1990, 1, 1), date(2026, 11, 22)), st.sampled_from(["%B %d", "%d %B", "%b. %d"]))
def test_the_assumed_year_is_never_after_the_file(saved: date, form: str) -> None:
    written = f"MOSCOW, {saved.strftime(form)}. /LONGITUDE/. Rock fell."
    reference = dated(written, modified=Interval.of_date(saved).start)
    assert reference.interval == Interval.of_date(saved)
    assert cal.fields(reference.interval.start)[0] == saved.year


@pytest.mark.parametrize("line", ["Published Oct. 3, 2018", "(dpa, 03.10.2018)", "Wednesday, Oct. 3, 2018"])
def test_a_last_line_that_is_a_date_is_the_articles_own(line: str) -> None:
    reference = dated(f"A ferry sank off the cape on Monday, and 12 people drowned.\n\n{line}\n")
    assert day(reference) == "2018-10-03"
    assert "The last line of the text says 3 October 2018." in reference.reasons


def test_a_dateline_with_its_year_is_believed_before_a_last_line() -> None:
    text = "LONDON, Oct 3, 2018 (Reuters) - A ferry sank.\n\nFriday, Oct. 12, 2018\n"
    assert day(dated(text)) == "2018-10-03"


def _neighbours(*places: Interval) -> list[ReferenceDate]:
    return [ReferenceDate(place, Origin.TEXT, 0.95) for place in places]


def test_a_neighbour_of_some_day_of_a_year_tells_no_day() -> None:
    vague, days = Interval.year(2018), (Interval.day(2018, 10, 3), Interval.day(2018, 10, 9))
    text = "LONDON, Oct 5 (Reuters) - A ferry sank."
    with_year, without = (
        date_article(Article(title="", text=text), today=TODAY, neighbours=_neighbours(*places))
        for places in ((vague, *days), days)
    )
    assert with_year == without
    assert "2 other articles of its folder are from 3 October 2018 to 9 October 2018." in without.reasons


def test_a_neighbour_of_a_month_draws_to_all_of_its_days() -> None:
    reference = date_article(
        Article(title="", text="A ferry sank."),
        today=TODAY,
        neighbours=_neighbours(Interval.month(2018, 10), Interval.day(2018, 10, 30)),
    )
    assert "2 other articles of its folder are from October 2018 to 30 October 2018." in reference.reasons
