"""Whether an event's own words say its year."""

import pytest

from timeline_app.model import Event, Interval, TimeExpression


@pytest.mark.parametrize(
    ("words", "value", "interval", "says"),
    [
        ("4 May 2021", "2021-05-04", Interval.day(2021, 5, 4), True),
        ("AD 476", "0476", Interval.year(476), True),
        ("49 BC", "BC0049", Interval.year(-48), True),
        ("the 12th century BC", "BC11", Interval.century(-12), True),
        ("the 20th century", "19", Interval.century(19), True),
        ("the 1990s", "199", Interval.decade(199), True),
        ("Tuesday", "2021-05-04", Interval.day(2021, 5, 4), False),
        ("4 May", "2021-05-04", Interval.day(2021, 5, 4), False),
        ("last century", "19", Interval.century(19), False),
        ("", "2021-05-04", Interval.day(2021, 5, 4), False),
        ("", "", None, True),
    ],
)
def test_a_year_is_said_by_the_events_own_words(
    words: str, value: str, interval: Interval | None, says: bool
) -> None:
    expression = TimeExpression(0, len(words), words, "DATE", value, interval=interval) if words else None
    assert Event("It fell", interval, value, 0, 1, 0, 9, expression).has_year is says
