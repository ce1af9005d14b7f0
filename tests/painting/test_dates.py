"""Dates as locales write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from timeline_app.model import Granularity, Interval
from timeline_app.painting.dates import assumed, format_interval


def stretch(first: Interval, last: Interval, granularity: Granularity = Granularity.DAY) -> Interval:
    return Interval(first.start, last.end, granularity)


DAY = Interval.day(2020, 8, 19)


@pytest.mark.parametrize(
    ("interval", "written"),
    [
        (DAY, "19 Aug 2020"),
        (Interval.month(2020, 8), "Aug 2020"),
        (Interval.year(2020), "2020"),
        (Interval.decade(199), "the 1990s"),
        (Interval.century(19), "the 20th century"),
        (Interval.century(-1), "the 1st century BC"),
        (Interval.quarter(2020, 3), "Q3 2020"),
        (Interval.half(2020, 2), "second half of 2020"),
        (Interval.season(2020, 4), "winter 2020"),
        (Interval.week(2020, 34), "week of 17 Aug 2020"),
        (Interval.year(-43), "44 BC"),
        (Interval.day(-43, 3, 15), "15 Mar 44 BC"),
        (Interval.moment(2020, 8, 18, 14, 30), "18 Aug 2020, 14:30:00"),
        (
            Interval.around(Interval.moment(2020, 8, 18, 14).start, Granularity.DAY_PART),
            "afternoon of 18 Aug 2020",
        ),
        (stretch(Interval.day(2020, 8, 18), DAY), "18 – 19 Aug 2020"),
        (stretch(Interval.month(2020, 5), Interval.year(9999), Granularity.MONTH), "since May 2020"),
        (stretch(Interval.year(-9999), DAY), "until 19 Aug 2020"),
        (stretch(Interval.day(2020, 7, 19), DAY), "19 Jul – 19 Aug 2020"),
        (stretch(Interval.day(2019, 8, 19), DAY), "19 Aug 2019 – 19 Aug 2020"),
        (stretch(Interval.month(2020, 3), Interval.month(2020, 6), Granularity.MONTH), "Mar – Jun 2020"),
        (stretch(Interval.year(-49), Interval.year(-43), Granularity.YEAR), "50 BC – 44 BC"),
        (Interval(DAY.start, DAY.end, Granularity.DAY, approximate=True), "around 19 Aug 2020"),
    ],
)
def test_interval_is_written_short(interval: Interval, written: str) -> None:
    locale = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
    assert format_interval(interval, locale) == written.replace("14:30:00", "14:30")


@pytest.mark.parametrize(
    ("name", "day", "days", "months"),
    [
        ("en_US", "Aug 19, 2020", "Aug 18 – 19, 2020", "Aug 18 – Sep 2, 2020"),
        ("de_DE", "19. Aug. 2020", "18. – 19. Aug. 2020", "18. Aug. – 2. Sept. 2020"),
        ("hu_HU", "2020. aug. 19.", "2020. aug. 18. – 19.", "2020. aug. 18. – szept. 2."),
        ("ja_JP", "2020年8月19日", "2020年8月18日 – 19日", "2020年8月18日 – 9月2日"),
        ("fa_IR", "۱۹ اوت ۲۰۲۰", "۱۸ – ۱۹ اوت ۲۰۲۰", "۱۸ اوت – ۲ سپتامبر ۲۰۲۰"),
    ],
)
def test_order_and_digits_are_those_of_the_locale(name: str, day: str, days: str, months: str) -> None:
    locale, first = QLocale(name), Interval.day(2020, 8, 18)
    assert format_interval(DAY, locale) == day
    assert format_interval(stretch(first, DAY), locale) == days
    assert format_interval(stretch(first, Interval.day(2020, 9, 2)), locale) == months


def test_assumed_year_carries_a_sign() -> None:
    assert assumed("19 Aug 2020") == "≈ 19 Aug 2020?"


LOCALES = [QLocale(name) for name in ("C", "en_US", "de_DE", "ru_RU", "lt_LT", "ar_EG", "zh_CN", "lv_LV")]


@given(
    start=st.integers(-370_000_000_000, 250_000_000_000),
    length=st.integers(1, 10_000_000_000),
    granularity=st.sampled_from(Granularity),
    locale=st.sampled_from(LOCALES),
)
def test_every_interval_can_be_written(start: int, length: int, granularity: Granularity, locale: QLocale) -> None:
    text = format_interval(Interval(start, start + length, granularity), locale)
    assert text.strip()
    assert "{" not in text


@given(st.integers(1, 9998), st.integers(1, 12), st.integers(1, 28), st.integers(1, 40), st.sampled_from(LOCALES))
def test_different_days_are_written_differently(
    year: int, month: int, day: int, more: int, locale: QLocale
) -> None:
    one = Interval.day(year, month, day)
    other = Interval(one.start + more * 86_400, one.end + more * 86_400)
    assert format_interval(one, locale) != format_interval(other, locale)
    assert format_interval(stretch(one, other), locale) not in (
        format_interval(one, locale),
        format_interval(other, locale),
    )
