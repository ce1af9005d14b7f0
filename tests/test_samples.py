"""The sample articles tell a true story: every date in them stands on its right day.

`samples.json` was written by hand from the meaning of the articles. A row of `dates` is the expression as it is
printed, its TIMEX3 value, and the first and last day of what it means; rows stand in the order of the text.
"""

import json
import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from timeline_app.dating import date_article
from timeline_app.model import Article, TimeExpression
from timeline_app.model import calendar as cal
from timeline_app.reading import read
from timeline_app.settings import samples_folder
from timeline_app.temporal import tag

SAMPLES: list[dict[str, Any]] = json.loads(Path(__file__).with_name("samples.json").read_text(encoding="utf-8"))
each_sample = pytest.mark.parametrize("sample", SAMPLES, ids=[sample["file"] for sample in SAMPLES])


def article_of(sample: dict[str, Any]) -> Article:
    folder = samples_folder()
    assert folder is not None
    (article,) = read(folder / sample["file"])
    return article


def test_the_table_holds_every_sample() -> None:
    folder = samples_folder()
    assert folder is not None
    assert sorted(path.name for path in folder.iterdir()) == sorted(sample["file"] for sample in SAMPLES)


@each_sample
def test_sample_has_its_title_and_none_of_it_in_the_text(sample: dict[str, Any]) -> None:
    article = article_of(sample)
    assert article.title == sample["title"]
    assert sample["title"] not in article.text


@each_sample
def test_sample_is_dated_on_its_day(sample: dict[str, Any]) -> None:
    reference = date_article(article_of(sample))
    assert reference.interval is not None
    assert reference.interval.edtf() == sample["reference"]
    assert reference.origin.value == sample["origin"]
    assert reference.is_year_assumed is sample["is_year_assumed"]
    assert reference.confidence > 0.5
    assert reference.reasons


@each_sample
def test_every_date_of_a_sample_stands_on_its_day(sample: dict[str, Any]) -> None:
    article = article_of(sample)
    expressions = tag(article.text, date.fromisoformat(sample["reference"]))
    wrong, position = [], 0
    for words, value, first, last in sample["dates"]:
        found = re.compile(r"(?<!\w)" + r"\s+".join(map(re.escape, words.split())) + r"(?!\w)").search(
            article.text, position
        )
        assert found, f"{words!r} is not in the text after offset {position}"
        position = found.end()
        told = [e for e in expressions if e.start < found.end() and found.start() < e.end]
        if not any(e.value == value and _is_within(e, first, last) for e in told):
            wrong.append(
                f"{words!r}: {value} ({first} … {last}), not {[(e.text, e.value, e.interval) for e in told]}"
            )
    assert not wrong, "\n".join(wrong)


def _is_within(expression: TimeExpression, first: str, last: str) -> bool:
    """Whether the expression covers these days, or a part of them where it is modified ("early November")."""
    if expression.interval is None:
        return False
    start = _day_number(first) * cal.DAY
    end = (_day_number(last) + 1) * cal.DAY
    inside = start <= expression.interval.start and expression.interval.end <= end
    days = (expression.interval.start // cal.DAY, expression.interval.last_moment // cal.DAY)
    return inside and (bool(expression.mod) or days == (_day_number(first), _day_number(last)))


def _day_number(day: str) -> int:
    return cal.day_number(*map(int, day.split("-")))
