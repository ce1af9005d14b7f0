"""Anniversaries: which days of which years the press marks of what is long ago."""

import pytest

from timeline_app.dating.anniversaries import anniversaries, later, names
from timeline_app.dating.tables import columns, first_day, items, last_day
from timeline_app.model import calendar as cal


@pytest.fixture(scope="module")
def days() -> dict[str, tuple[str, str]]:
    """The first and the last day of each anniversary by every name that it has."""
    found: dict[str, tuple[str, str]] = {}
    for line in anniversaries():
        terms, first, last, kind = columns(line, 4)
        assert kind == "anniversary"
        for term in items(terms):
            assert term not in found, f"{term} has two rows"
            found[term] = first, last
    return found


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("50th anniversary of the moon landing", "2019-07-20"),
        ("70th anniversary of D-Day", "2014-06-06"),
        ("centenary of the Battle of the Somme", "2016-07-01"),
        ("bicentennial of the Declaration of Independence", "1976-07-04"),
        ("20th anniversary of the Sept. 11 attacks", "2021-09-11"),
        ("first anniversary of the murder of George Floyd", "2021-05-25"),
        ("one-year anniversary of George Floyd's death", "2021-05-25"),
        ("25-year anniversary of the fall of the Berlin Wall", "2014-11-09"),
        ("800th anniversary of Magna Carta", "2015-06-15"),
    ],
)
def test_an_anniversary_is_on_the_day_itself(days: dict[str, tuple[str, str]], name: str, day: str) -> None:
    assert days[name] == (day, day)


def test_what_lasted_is_marked_as_long_as_it_lasted(days: dict[str, tuple[str, str]]) -> None:
    assert days["40th anniversary of the Falklands War"] == ("2022-04-02", "2022-06-14")


def test_the_first_years_of_what_is_long_ago_are_not_marked(days: dict[str, tuple[str, str]]) -> None:
    assert "second anniversary of the moon landing" not in days
    assert "second anniversary of the Grenfell Tower fire" in days


def test_all_days_are_in_order_and_of_the_years_of_articles(days: dict[str, tuple[str, str]]) -> None:
    for name, (first, last) in days.items():
        assert first_day(first) <= last_day(last), name
        assert 1945 <= cal.civil(first_day(first))[0] <= 2045, name


@pytest.mark.parametrize(
    ("years", "expected"),
    [
        (1, "first anniversary"),
        (3, "third anniversary"),
        (3, "3rd anniversary"),
        (10, "10th anniversary"),
        (10, "tenth anniversary"),
        (15, "15th anniversary"),
        (110, "110th anniversary"),
        (5, "five-year anniversary"),
        (100, "centenary"),
    ],
)
def test_the_press_names_it_by_its_number(years: int, expected: str) -> None:
    assert expected in names(years)


def test_a_leap_day_is_marked_the_day_before_march() -> None:
    assert later(cal.day_number(2004, 2, 29), 10) == "2014-02-28"
    assert later(cal.day_number(2004, 2, 29), 20) == "2024-02-29"
