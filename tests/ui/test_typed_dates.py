"""Dates as they are typed in German: the words of every day, and whatever the window shows."""

from collections.abc import Generator
from datetime import date

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from timeline_app.errors import DateError
from timeline_app.model import Granularity, Interval
from timeline_app.painting.dates import format_interval
from timeline_app.services.ranges import parse_range
from timeline_app.translation import Language, install
from timeline_app.ui.typed_dates import in_any_language, in_english

_TODAY = date(2020, 9, 1)


@pytest.fixture
def german(qapp: QApplication) -> Generator[None, None, None]:
    install(qapp, Language.GERMAN)
    yield
    install(qapp, Language.ENGLISH)


def _read(text: str) -> Interval:
    return in_any_language(lambda typed: parse_range(typed, today=_TODAY))(text)


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    ("typed", "edtf"),
    [
        ("19. August 2020", "2020-08-19"),
        ("19. Aug. 2020", "2020-08-19"),
        ("19.08.2020", "2020-08-19"),
        ("18.–19. August 2020", "2020-08-18/2020-08-19"),
        ("vom 3. bis 5. Mai 2020", "2020-05-03/2020-05-05"),
        ("zwischen 3. Mai und 5. Juni 2020", "2020-05-03/2020-06-05"),
        ("Aug. – Okt. 2020", "2020-08/2020-10"),
        ("März 2020", "2020-03"),
        ("seit 2019", "2019/9999"),
        ("2019..", "2019/9999"),
        ("gestern", "2020-08-31"),
        ("letzte Woche", "2020-08-24/2020-08-30"),
        ("diesen Monat", "2020-09"),
        ("vor 3 Tagen", "2020-08-29"),
        ("44 v. Chr.", "-0043"),
        ("1990er", "199X"),
        ("19. Jahrhundert", "18XX"),
        ("ca. 2020", "2020~"),
        ("19 Aug 2020", "2020-08-19"),
        ("2020-08-18/2020-08-20", "2020-08-18/2020-08-20"),
    ],
)
def test_german_words_for_dates_are_read(typed: str, edtf: str) -> None:
    assert _read(typed).edtf() == edtf


_UNITS = (
    *(Granularity.MINUTE, Granularity.DAY, Granularity.MONTH, Granularity.QUARTER),
    *(Granularity.SEASON, Granularity.HALF, Granularity.YEAR, Granularity.DECADE),
)


@pytest.mark.usefixtures("german")
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=150)
@given(
    st.dates(date(1800, 1, 1), date(2099, 12, 1)),
    st.integers(0, 86_399),
    st.sampled_from(_UNITS),
)
def test_a_date_that_the_window_shows_can_be_typed(day: date, second: int, unit: Granularity) -> None:
    assume(unit is not Granularity.DECADE or day.year % 100 >= 10)  # "the 1900s" are a century to many
    shown = Interval.around(Interval.day(day.year, day.month, day.day).start + second, unit)
    assert _read(format_interval(shown, QLocale())) == shown


@pytest.mark.usefixtures("german")
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=100)
@given(st.dates(date(1800, 1, 1), date(2099, 12, 1)), st.integers(1, 900))
def test_a_stretch_that_the_window_shows_can_be_typed(day: date, length: int) -> None:
    start = Interval.day(day.year, day.month, day.day)
    shown = Interval(start.start, start.end + length * 86_400, Granularity.DAY)
    read = _read(format_interval(shown, QLocale()))
    assert (read.start, read.end) == (shown.start, shown.end)


@pytest.mark.usefixtures("german")
def test_what_is_wrong_is_told_of_the_text_as_it_was_typed() -> None:
    with pytest.raises(DateError, match="“irgendwann im Mai vielleicht”"):
        _read("irgendwann im Mai vielleicht")


def test_english_is_left_as_it_was_typed() -> None:
    assert in_english("18. August  2020 um 3") == "18. August  2020 um 3"


@pytest.mark.usefixtures("german")
@given(st.text(max_size=200))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_text_breaks_it(text: str) -> None:
    assert isinstance(in_english(text), str)
