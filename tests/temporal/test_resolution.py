"""How values come about: direction, places on the calendar, reasons, and what is left open without a date."""

from datetime import date

import pytest

from timeline_app.model import Granularity, Interval, TimeExpression
from timeline_app.temporal import parse_date, tag

REFERENCE = date(2020, 8, 19)  # a Wednesday


def only(text: str, reference: date | None = REFERENCE) -> TimeExpression:
    """The one expression of a sentence."""
    (found,) = tag(text, reference)
    return found


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("The parties met Monday.", "2020-08-17"),
        ("The parties will meet Monday.", "2020-08-24"),
        ("The parties are to meet Monday.", "2020-08-24"),
        ("The parties plan to meet Monday.", "2020-08-24"),
        ("The parties agreed to meet Monday.", "2020-08-24"),
        ("The parties failed to reach an agreement Monday.", "2020-08-17"),
        ("He was the first to come up, on Monday.", "2020-08-17"),
        ("The fine was raised to six dollars on Monday.", "2020-08-17"),
        ("She was taken to hospital on Monday.", "2020-08-17"),
        ("The minister said Monday that talks will go on.", "2020-08-17"),
        ("The report is due Monday.", "2020-08-24"),
        ("The vote was put off until Monday.", "2020-08-24"),
        ("Shares rose to 452 on Monday.", "2020-08-17"),
        ("Monday's vote was close.", "2020-08-17"),
        ("They had been scheduled to meet Monday.", "2020-08-17"),
        ("The minister had rejected calls to quit on Monday.", "2020-08-17"),
        ("The minister had refused to quit on Monday.", "2020-08-17"),
        ("The minister rejects calls to quit on Monday.", "2020-08-24"),
        ("The minister had to quit on Monday.", "2020-08-17"),
    ],
)
def test_the_verb_of_the_clause_decides_where_a_weekday_lies(sentence: str, value: str) -> None:
    assert only(sentence).value == value


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("Exports fell in October.", "2019-10"),
        ("Exports will recover in October.", "2020-10"),
        ("The bond is due in October.", "2020-10"),
        ("Rents rose in August.", "2020-08"),
        ("They were married in July.", "2020-07"),
    ],
)
def test_the_verb_of_the_clause_decides_the_year_of_a_month(sentence: str, value: str) -> None:
    assert only(sentence).value == value


@pytest.mark.parametrize(
    ("sentence", "edtf"),
    [
        ("He died on 18 August 2020.", "2020-08-18"),
        ("He died in August 1994.", "1994-08"),
        ("He died in 1994.", "1994"),
        ("It began in the 1990s.", "199X"),
        ("It began in the 19th century.", "18XX"),
        ("Caesar died in 44 BC.", "-0043"),
        ("Troy fell in the 12th century BC.", "-1200/-1101"),
        ("It began in the third century B.C. in the east.", "-0300/-0201"),
        ("It ended in the third century AD.", "02XX"),
        ("It closed last week.", "2020-08-10/2020-08-16"),
        ("It closed in the third quarter of 2008.", "2008-35"),
        ("It closed in the summer of 2008.", "2008-22"),
        ("It closed in the first half of 2008.", "2008-40"),
        ("It closed in early August.", "2020-08~"),
        ("It closed in late 1998.", "1998~"),
        ("It was built around 1850.", "1850~"),
        ("It was built c. 1850.", "1850~"),
        ("It fell in September 480 BC.", "-0479-09"),
        ("It closed over the weekend.", "2020-08-15/2020-08-16"),
        ("It struck at 10:35 a.m. Friday.", "2020-08-14T10:35"),
        ("The fair is held June 3–5 in Lyon.", "2020-06-03/2020-06-05"),
        ("It ran between 3 and 5 May 2019.", "2019-05-03/2019-05-05"),
        ("It ran from August 5 to 7.", "2020-08-05/2020-08-07"),
        ("He reigned 2009-2010.", "2009/2010"),
        ("He reigned between 2009 and 2011.", "2009/2011"),
    ],
)
def test_an_expression_has_its_place_on_the_calendar(sentence: str, edtf: str) -> None:
    place = tag(sentence, REFERENCE)[0].interval
    assert place is not None
    assert place.edtf() == edtf


def test_a_day_part_is_known_to_the_part_of_the_day() -> None:
    place = only("He was held on Tuesday evening.").interval
    assert place is not None
    assert place.granularity is Granularity.DAY_PART
    assert place.contains(Interval.moment(2020, 8, 18, 23))


@pytest.mark.parametrize(
    "sentence",
    [
        "It took three years.",
        "They meet every Monday.",
        "He now lives here.",
        "He recently moved.",
        "It is a daily task.",
    ],
)
def test_what_has_no_place_on_the_calendar_has_no_interval(sentence: str) -> None:
    assert only(sentence).interval is None


@pytest.mark.parametrize(
    ("sentence", "reason"),
    [
        ("They spoke on Tuesday.", "Tuesday before 19 August 2020, the article's date."),
        ("They will speak on Friday.", "Friday after 19 August 2020, the article's date."),
        ("They spoke yesterday.", "The day before 19 August 2020, the article's date."),
        ("They spoke last week.", "The week before 19 August 2020, the article's date."),
        ("They spoke three days ago.", "16 August 2020, counted back from 19 August 2020, the article's date."),
        ("They spoke on August 9.", "9 August 2020, the nearest to 19 August 2020, the article's date."),
        ("They spoke on 3 May 2001.", "The date is written in full."),
    ],
)
def test_the_reason_names_the_anchor(sentence: str, reason: str) -> None:
    assert only(sentence).reason == reason


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("They spoke on August 18.", "XXXX-08-18"),
        ("They spoke on Tuesday.", "XXXX-WXX-2"),
        ("They spoke yesterday.", "XXXX-XX-XX"),
        ("They spoke in August.", "XXXX-08"),
        ("They spoke last week.", "XXXX-WXX"),
        ("They spoke last year.", "XXXX"),
        ("They spoke on Tuesday night.", "XXXX-WXX-2TNI"),
    ],
)
def test_without_an_article_date_the_rest_stays_open_and_says_so(sentence: str, value: str) -> None:
    found = only(sentence, None)
    assert (found.value, found.interval) == (value, None)
    assert "not known" in found.reason


@pytest.mark.parametrize(
    ("sentence", "value"),
    [("It fell on 3 May 2001.", "2001-05-03"), ("It fell in 1989.", "1989"), ("It took two years.", "P2Y")],
)
def test_what_needs_no_article_date_is_resolved_without_one(sentence: str, value: str) -> None:
    assert only(sentence, None).value == value


@pytest.mark.parametrize(
    ("between", "value"),
    [
        ("The crew would have returned on Thursday.", "2020-08-16"),
        ("If it had not rained on Thursday, nobody would have come.", "2020-08-16"),
        ("It couldn't have been worse on Thursday.", "2020-08-16"),
        ("The crew would have returned but was shot on Thursday.", "2020-08-12"),
        ("The crew had returned on Thursday.", "2020-08-12"),
    ],
)
def test_what_did_not_come_is_no_time_to_count_from(between: str, value: str) -> None:
    found = tag(f"The ship sank on Monday. {between} A day earlier police raided the port.", REFERENCE)
    assert (found[0].value, found[-1].value) == ("2020-08-17", value)


def test_history_belongs_to_the_year_told_last() -> None:
    text = "The war began on 1 September 1939. In October the capital fell. On 10 November the front moved."
    assert [found.value for found in tag(text, None)] == ["1939-09-01", "1939-10", "1939-11-10"]


@pytest.mark.parametrize(
    ("sentence", "mod"),
    [
        ("It closed in early August.", "START"),
        ("It closed in mid-August.", "MID"),
        ("It closed in late August.", "END"),
        ("It took more than two years.", "MORE_THAN"),
        ("It took less than two years.", "LESS_THAN"),
        ("It took at least two years.", "EQUAL_OR_MORE"),
        ("It took two years.", ""),
    ],
)
def test_modifiers_are_kept(sentence: str, mod: str) -> None:
    assert only(sentence).mod == mod


@pytest.mark.parametrize(
    ("sentence", "reference"),
    [
        ("It will rain tomorrow.", date.max),
        ("It will rain next week.", date.max),
        ("It will rain next month.", date.max),
        ("It will rain next year.", date.max),
        ("It will rain in the next decade.", date.max),
        ("It will rain in the next century.", date.max),
        ("It rained last week.", date.min),
        ("It rained last month.", date.min),
        ("It rained last decade.", date.min),
    ],
)
def test_what_lies_beyond_the_calendar_has_no_place_on_it(sentence: str, reference: date) -> None:
    assert [found.interval for found in tag(sentence, reference) if found.interval is not None] == []


def test_a_set_says_how_often() -> None:
    assert (only("It meets every Monday.").quant, only("It meets twice a week.").freq) == ("EVERY", "2X")


@pytest.mark.parametrize(
    ("typed", "edtf"),
    [
        ("18 Aug 2020", "2020-08-18"),
        ("August 2020", "2020-08"),
        ("aug 2020", "2020-08"),
        ("2019", "2019"),
        ("yesterday", "2020-08-18"),
        (" 2020-08-18 ", "2020-08-18"),
        ("the 1990s", "199X"),
        ("44 BC", "-0043"),
        ("last week", "2020-08-10/2020-08-16"),
    ],
)
def test_a_typed_date_is_understood(typed: str, edtf: str) -> None:
    place = parse_date(typed, REFERENCE)
    assert place is not None
    assert place.edtf() == edtf


@pytest.mark.parametrize(
    "typed", ["", "soon enough", "1 May 1999 and 3 May 2000", "31 February 2020", "x" * 10_000]
)
def test_what_is_no_date_is_not_understood(typed: str) -> None:
    assert parse_date(typed, REFERENCE) is None


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("The bridge reopened to traffic on Sunday.", "2020-08-16"),
        ("The museum opened to visitors on Sunday.", "2020-08-16"),
        ("The minister spoke to lawmakers on Saturday.", "2020-08-15"),
        ("They agreed to discuss it on Sunday.", "2020-08-23"),
        ("They agreed to focus on it on Sunday.", "2020-08-23"),
    ],
)
def test_to_before_a_noun_is_no_plan(sentence: str, value: str) -> None:
    assert only(sentence).value == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (
            "The bridge opened on Monday. He came at 9 a.m. on Tuesday. A train followed an hour later.",
            "2020-08-18",
        ),
        ("The bridge opened on Monday. He came on Tuesday. A train followed an hour later.", "2020-08-18"),
        (
            "The bridge opened on Monday. He came Tuesday at 10 p.m. A train followed three hours later.",
            "2020-08-19",
        ),
        (
            "The bridge opened on Monday. He came Tuesday at 1 a.m. A train had left three hours earlier.",
            "2020-08-17",
        ),
        (
            "The bridge opened on 3 May 1998. He came at 6 p.m. on 5 May 1998. He left two days later.",
            "1998-05-07",
        ),
        ("The bridge opened on 3 May 1998. He came at 18:00 on 5 May 1998. He left the next day.", "1998-05-06"),
    ],
)
def test_a_clock_time_with_its_day_moves_the_telling_on_to_that_day(text: str, value: str) -> None:
    assert tag(text, date(2020, 8, 20))[-1].value == value


def test_a_clock_time_alone_leaves_the_telling_where_it_was() -> None:
    found = tag("The bridge opened on 3 May 1998. He came at 9 a.m. and left the next day.", date(2020, 8, 20))
    assert found[-1].value == "1998-05-04"


@pytest.mark.parametrize(
    "sentence",
    [
        "The pier, built on 5 May 1931, burned down on 9 June.",
        "Opened on 5 May 1931, the pier burned down on 9 June.",
        "The pier (opened in May 1931) burned down on 9 June.",
        "The warden, who took office on 4 March 1998, resigned on 9 June.",
        "The council met on Monday. The pier, opened on 5 May 1931, burned down on 9 June.",
    ],
)
def test_an_aside_lends_its_year_to_no_other_date(sentence: str) -> None:
    assert tag(sentence, REFERENCE)[-1].value == "2020-06-09"


@pytest.mark.parametrize(
    "sentence",
    [
        "The pier opened on 5 May 1931, and burned down on 9 June.",
        "The pier was opened on 5 May 1931. On 9 June it burned down.",
        "He was charged, tried on 5 May 1931, and hanged on 9 June.",
    ],
)
def test_what_a_sentence_tells_lends_its_year_to_what_follows(sentence: str) -> None:
    assert tag(sentence, REFERENCE)[-1].value == "1931-06-09"
