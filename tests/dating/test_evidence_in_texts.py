"""What the people, things and votes that a text names say of its year."""

from datetime import date

import pytest

from timeline_app.dating import date_article
from timeline_app.dating.clues import gather
from timeline_app.dating.holders import from_office_holders
from timeline_app.dating.reference import weigh
from timeline_app.dating.typography import from_typography
from timeline_app.dating.weekdays import from_dates_with_weekday
from timeline_app.model import Article, Origin, ReferenceDate
from timeline_app.model import calendar as cal

TODAY = date(2026, 11, 22)


def dated(text: str, *, title: str = "") -> ReferenceDate:
    return date_article(Article(title=title, text=text), today=TODAY)


def year_shares(reference: ReferenceDate) -> dict[int, float]:
    """Year to probability, of all years that were offered."""
    shares: dict[int, float] = {}
    for one in (reference, *reference.candidates):
        if one.interval is not None:
            year = cal.fields(one.interval.start)[0]
            shares[year] = max(shares.get(year, 0.0), one.confidence)
    return shares


def share(text: str, first: int, last: int, *, title: str = "") -> float:
    """The probability of a stretch of years beside all years offered."""
    shares = year_shares(dated(text, title=title))
    return sum(value for year, value in shares.items() if first <= year <= last) / (sum(shares.values()) or 1)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Chancellor Angela Merkel met the union.", 2005, 2021),
        ("German Chancellor Helmut Kohl met the union.", 1982, 1998),
        ("European Council President Charles Michel met the union.", 2019, 2024),
        ("The president of the European Council, Charles Michel, met the union.", 2019, 2024),
        ("Charles Michel, the European Council president, met the union.", 2019, 2024),
        ("The Obama administration met the union.", 2009, 2017),
        ("Prime Minister Liz Truss met the union.", 2022, 2023),
        ("President Clinton met the union.", 1993, 2001),
        ("Secretary-General Kofi Annan met the union.", 1997, 2006),
        ("U.N. chief Ban Ki-moon met the union.", 2007, 2016),
        ("Pope Benedict XVI met the union.", 2005, 2013),
        ("Egyptian President el-Sisi met the union.", 2014, 2026),
        ("European Commission President von der Leyen met the union.", 2019, 2026),
    ],
)
def test_an_office_holder_leaves_the_years_in_office(text: str, first: int, last: int) -> None:
    assert share(text, first, last) > 0.7, dated(text)


@pytest.mark.parametrize(
    "text",
    [
        "Former Chancellor Angela Merkel met the union.",
        "Former German Chancellor Angela Merkel met the union.",
        "Angela Merkel, the former German chancellor, met the union.",
        "Ex-Chancellor Angela Merkel met the union.",
    ],
)
def test_a_former_holder_is_no_longer_in_office(text: str) -> None:
    assert share(text, 2021, 2026) > 0.7, dated(text)


@pytest.mark.parametrize(
    ("alone", "beside"),
    [
        ("Manager Ferguson met the union.", "Manager Ferguson met the union. Manchester United won."),
        ("Wayne Rooney met the union.", "Wayne Rooney met the union. Manchester United won."),
        ("Chief executive Cook met the union.", "Chief executive Cook met the union. Apple paid."),
        ("Tim Cook met the union.", "Tim Cook met the union at Apple."),
    ],
)
def test_a_club_or_firm_is_meant_where_it_is_named(alone: str, beside: str) -> None:
    def people(text: str) -> list[str]:
        return [piece.reason for piece in from_office_holders(gather(Article(title="", text=text), TODAY))]

    assert not people(alone)
    assert people(beside)


def test_a_person_in_office_who_is_a_name_in_the_news_too_counts_once() -> None:
    clues = gather(Article(title="", text="The chief executive of Tesla, Elon Musk, met the union."), TODAY)
    told = [piece.reason for piece in weigh(clues)[0] if "Elon Musk" in piece.reason]
    assert len(told) == 1
    assert "in office" in told[0]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("President de Gaulle met the union.", "Charles de Gaulle"),
        ("Defence Minister von der Leyen met the union.", "Ursula von der Leyen"),
        ("Manager van Gaal met Manchester United.", "Louis van Gaal"),
    ],
)
def test_a_surname_may_begin_with_a_small_word(text: str, name: str) -> None:
    told = [piece.about for piece in from_office_holders(gather(Article(title="", text=text), TODAY))]
    assert told == [name]


def test_a_holder_in_a_sentence_about_a_past_year_leaves_later_years_open() -> None:
    told = share("In 1999, President Bill Clinton met the union.", 2002, 2026)
    now = share("President Bill Clinton met the union.", 2002, 2026)
    assert told > now + 0.1


def test_a_deputy_is_not_the_holder() -> None:
    deputy, holder = (
        dated(f"{title} Tony Blair met the union.") for title in ("Deputy Prime Minister", "Prime Minister")
    )
    assert deputy.confidence < holder.confidence


def test_a_surname_means_the_person_whose_full_name_the_text_has() -> None:
    text = "George W. Bush spoke in Crawford. President Bush then left. Vice President Dick Cheney stayed."
    assert share(text, 2001, 2009) > 0.9


def test_several_holders_leave_the_years_that_they_share() -> None:
    text = (
        "Chancellor Angela Merkel and French President Emmanuel Macron spoke with European Council President "
        "Charles Michel."
    )
    reference = dated(text)
    assert share(text, 2019, 2021) > 0.8
    said = " ".join(reference.reasons)
    assert "in office from 22 November 2005 to 8 December 2021." in said
    assert "in office from 1 December 2019 to 30 November 2024." in said
    assert reference.origin is Origin.INFERRED
    assert reference.is_year_assumed


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("They spoke of Brexit all day.", 2012),
        ("She wrote it with ChatGPT.", 2022),
        ("The pandemic of COVID-19 is felt in every town.", 2020),
    ],
)
def test_a_word_is_not_used_before_it_was_coined(text: str, first: int) -> None:
    assert share(text, first, 2026) > 0.9, dated(text)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Angela Merkel, 66, met the union.", 2020, 2021),
        ("They met Angela Merkel (66), and left.", 2020, 2021),
        ("The 59-year-old Prince Andrew met the union.", 2019, 2020),
        ("The 34-year-old striker Lionel Messi met the union.", 2021, 2022),
    ],
)
def test_an_age_counts_from_the_birthday(text: str, first: int, last: int) -> None:
    assert share(text, first, last) > 0.7, dated(text)


@pytest.mark.parametrize(
    "text",
    ["Lionel Messi, 34 goals in 30 games.", "Prince Andrew, 500 guests, and 40 cars.", "34 Lionel Messi shirts."],
)
def test_a_number_beside_a_name_is_not_always_an_age(text: str) -> None:
    assert not any("born on" in reason for reason in dated(text).reasons)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("The town marked the 50th anniversary of the moon landing.", 2018, 2020),
        ("The centenary of the Battle of the Somme is near.", 2015, 2017),
        ("On the first anniversary of the murder of George Floyd, they met.", 2021, 2021),
    ],
)
def test_an_anniversary_is_of_its_own_year(text: str, first: int, last: int) -> None:
    assert share(text, first, last) > 0.6, dated(text)


def test_the_title_counts_as_text() -> None:
    text = "They met for two hours, and left without a word."
    assert dated(text).interval is None
    assert share(text, 2005, 2021, title="Chancellor Angela Merkel meets the union") > 0.8


@pytest.mark.parametrize(
    ("text", "best"),
    [
        (
            "MINSK, August 20. /LONGITUDE/. He congratulated him on winning the Belarusian presidential election.",
            2020,
        ),
        ("PARIS, April 26. /LONGITUDE/. Emmanuel Macron won the French presidential election on Sunday.", 2022),
        ("LONDON, July 8. /LONGITUDE/. Labour won the British general election last week.", 2024),
        ("WASHINGTON, Nov. 10. /LONGITUDE/. Democrats won the House in the midterms.", 2026),
        ("WASHINGTON, Nov. 9. /LONGITUDE/. He won in the US congressional elections on Tuesday.", 2022),
    ],
)
def test_an_election_that_was_held_lies_just_before(text: str, best: int) -> None:
    shares = year_shares(dated(text))
    assert max(shares, key=lambda year: shares[year]) == best, dated(text)


@pytest.mark.parametrize(
    ("text", "best"),
    [
        ("By 2030 the town will have a new bridge. The old one fell in 2011.", 2011),
        ("The 2012 sales rose 3 percent, and in 2013 the firm plans to sell more.", 2012),
        ("The 2014 report names 12 towns. The 2014 report names no river.", 2014),
    ],
)
def test_years_that_lie_ahead_are_not_the_year_of_the_text(text: str, best: int) -> None:
    shares = year_shares(dated(text))
    assert max(shares, key=lambda year: shares[year]) == best, dated(text)


@pytest.mark.parametrize(
    ("text", "best"),
    [
        ("ChatGPT came on 30 November 2022. The town will vote on 30 December.", 2022),
        ("The iPhone 15 Pro is sold in every town. It was shown on 12 September.", 2023),
    ],
)
def test_a_date_without_a_year_lies_behind_or_ahead_as_it_is_told(text: str, best: int) -> None:
    shares = year_shares(dated(text))
    assert max(shares, key=lambda year: shares[year]) == best, dated(text)


@pytest.mark.parametrize(
    ("text", "month", "fits"),  # 3 June 2026 is a Wednesday, those of 2025 and 2027 are not
    [
        ("It will be held on Wednesday, 3 June.", 4, True),
        ("It will be held on Wednesday, 3 June.", 10, False),
        ("It was held on Wednesday, 3 June.", 2, False),
        ("It was held on Wednesday, 3 June.", 8, True),
    ],
)
def test_a_weekday_beside_a_date_is_of_the_time_that_its_sentence_looks_at(
    text: str, month: int, fits: bool
) -> None:
    (piece,) = from_dates_with_weekday(gather(Article(title="", text=text), TODAY))
    assert (piece.odds.at(cal.day_number(2026, month, 10)) == max(piece.odds.values)) is fits


def test_a_year_in_the_title_is_surer_than_one_in_passing() -> None:
    inside = dated("A bridge fell in the 2014 flood.")
    above = dated("A bridge fell.", title="The best bridges of 2014")
    assert above.confidence > inside.confidence


def test_the_month_of_may_is_no_word_that_looks_ahead() -> None:
    story = "On 3 {} 2021 the mayor opened a new bridge over the river. Crowds cheered."
    assert share(story.format("May"), 2021, 2021) == pytest.approx(
        share(story.format("June"), 2021, 2021), rel=0.2
    )


def test_no_single_name_decides_against_the_rest_of_the_text() -> None:
    text = (
        "President Barack Obama met Secretary of State John Kerry and Vice President Joe Biden. They last met on "
        "3 March 2014. Chancellor Angela Merkel and President Francois Hollande listened. They spoke of ChatGPT."
    )
    assert share(text, 2013, 2016) > 0.8, dated(text)


def test_more_ministers_of_one_government_add_ever_less() -> None:
    one = dated("President Barack Obama spoke.").confidence
    many = dated(
        "President Barack Obama spoke with Vice President Joe Biden, President Barack Obama's friend, and "
        "Attorney General Eric Holder."
    ).confidence
    assert one < many < 0.8


PLAIN = "The minister met the union in the old town hall, and they talked for hours. " * 20


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("He said it was \u201cfine\u201d, and left.", "quotation marks and dashes of print"),
        ("``It is fine,'' he said, and left.", "``quotation marks''"),
        (f"He didn't say. {PLAIN}", "marks of a typewriter"),
        ("It was fine -- or so he said.", "a dash as two hyphens"),
        ("See https://example.org for more.", "addresses of the web"),
        (PLAIN, "does not name the pandemic"),
    ],
)
def test_the_marks_of_a_text_tell_its_time(text: str, says: str) -> None:
    told = [piece.reason for piece in from_typography(gather(Article(title="", text=text), TODAY))]
    assert any(says in reason for reason in told), told


def test_what_a_text_leaves_out_is_looked_for_in_english_alone() -> None:
    article = Article(title="", text="Der Minister traf die Gewerkschaft im alten Rathaus. " * 40, language="de")
    assert not any("pandemic" in piece.reason for piece in from_typography(gather(article, TODAY)))
