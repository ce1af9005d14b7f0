"""Words and numbers that look like dates and are none: a false date is worse than a missed one."""

from datetime import date
from pathlib import Path

import pytest

from timeline_app.temporal import tag

LINES = Path(__file__).with_name("no_dates.txt").read_text(encoding="utf-8").splitlines()
NO_DATES = [line for line in LINES if line and not line.startswith("#")]


def test_the_table_is_long_and_repeats_nothing() -> None:
    assert len(NO_DATES) >= 360
    assert len(set(NO_DATES)) == len(NO_DATES)


@pytest.mark.parametrize("reference", [date(2020, 8, 19), None], ids=["dated", "undated"])
@pytest.mark.parametrize("sentence", NO_DATES)
def test_no_date_is_seen_where_there_is_none(sentence: str, reference: date | None) -> None:
    assert [found.text for found in tag(sentence, reference)] == []
