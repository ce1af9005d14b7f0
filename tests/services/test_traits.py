"""What holds of a sentence in whatever range it is told."""

from __future__ import annotations

import pytest

from timeline_app.model import Article, Interval
from timeline_app.model import calendar as cal
from timeline_app.services.analysis import analyse
from timeline_app.services.summary_material import of_analyses
from timeline_app.services.traits import LONGEST, NO_DAY, Traits, traits_of

STRIKE = "Dockers in Halden went on strike and closed the harbour."
FIRST = Interval.day(2018, 6, 4)


def traits(text: str = STRIKE, time: Interval | None = FIRST, *, is_undated: bool = False) -> Traits:
    return traits_of(text, "en", time, is_undated=is_undated)


@pytest.mark.parametrize(
    ("time", "day"),
    [
        (FIRST, cal.day_number(2018, 6, 4)),
        (Interval(FIRST.start + 3_600, FIRST.start + 7_200, FIRST.granularity), cal.day_number(2018, 6, 4)),
        (Interval(FIRST.start, FIRST.end + cal.DAY, FIRST.granularity), NO_DAY),
        (Interval.month(2018, 6), NO_DAY),
        (None, NO_DAY),
    ],
)
def test_the_day_of_a_sentence_is_the_only_one_that_it_tells_of(time: Interval | None, day: int) -> None:
    assert traits(time=time).day == day


def test_the_wording_is_the_same_however_lines_are_broken_and_letters_written() -> None:
    assert traits(STRIKE.upper().replace(" ", "\n  ")).wording == traits().wording
    assert traits(STRIKE.replace("strike", "leave")).wording != traits().wording


def test_of_sentences_that_are_too_long_what_is_told_of_them_counts() -> None:
    one, other = (f"{STRIKE} " * (LONGEST // len(STRIKE)) + end for end in ("It rained." * 9, "It snowed." * 9))
    assert len(one) > LONGEST
    assert traits(one).wording == traits(other).wording


def test_a_sound_sentence_is_heard_whole_and_each_fault_makes_it_lower() -> None:
    sentences = (STRIKE, STRIKE.upper(), STRIKE.rstrip("."), f"He said that {STRIKE[:-1]}?", "Photo: Halden")
    heard = [traits(sentence).audibility for sentence in sentences]
    assert heard[0] == 1.0
    assert heard == sorted(heard, reverse=True)
    assert len(set(heard[:4])) == 4
    assert heard[-1] > 0


def test_what_has_no_date_but_that_of_its_article_is_lower_by_as_much_whatever_its_form() -> None:
    for text in (STRIKE, STRIKE.upper()):
        assert traits(text, is_undated=True).audibility == pytest.approx(0.2 * traits(text).audibility)


@pytest.mark.parametrize(("written", "share"), [(FIRST, 1.0), (Interval.month(2018, 6), 0.2)])
def test_the_date_of_an_article_makes_its_sentences_vague_where_no_day_of_it_is_known(
    written: Interval, share: float
) -> None:
    material = of_analyses([analyse(Article("Harbour closed", STRIKE, language="en"), reference=written)])
    assert [material.traits(row).audibility for row in material.rows] == [share]
