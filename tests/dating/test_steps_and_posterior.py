"""Log-odds over days add up to probabilities over days."""

from math import exp, isclose, log

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.dating.posterior import posterior
from timeline_app.dating.prior import prior
from timeline_app.dating.steps import Steps, highest, total
from timeline_app.model import Granularity, Interval
from timeline_app.model import calendar as cal

TODAY = cal.day_number(2026, 11, 22)

steps = st.builds(
    Steps.of,
    st.floats(-9, 3),
    st.lists(st.tuples(st.integers(-200_000, 40_000), st.floats(-9, 3)), max_size=8),
)


@given(st.lists(steps, min_size=1, max_size=5), st.integers(-300_000, 60_000))
def test_a_total_is_the_sum_on_every_day(parts: list[Steps], day: int) -> None:
    assert isclose(total(parts).at(day), sum(part.at(day) for part in parts), abs_tol=1e-6)


@given(st.lists(steps, min_size=1, max_size=5), st.integers(-300_000, 60_000))
def test_an_envelope_is_the_highest_on_every_day(parts: list[Steps], day: int) -> None:
    assert highest(parts).at(day) == max(part.at(day) for part in parts)


@given(st.lists(steps, max_size=5))
def test_probabilities_add_up_to_one(parts: list[Steps]) -> None:
    found = posterior([prior(TODAY, is_file=False).odds, *parts], ())
    assert isclose(sum(found.masses), 1.0, abs_tol=1e-6)
    assert isclose(sum(mass for _, mass in found.years()), 1.0, abs_tol=1e-6)
    year, mass = found.years()[0]
    answer = found.answer(year, lambda _: False)
    assert Interval.year(year).contains(answer)
    assert found.mass(answer) <= mass + 1e-9


def test_the_prior_is_a_probability_that_falls_with_age_and_ends_today() -> None:
    before = prior(TODAY, is_file=False)
    masses = [before.mass(Interval.year(year)) for year in (1900, 1985, 2000, 2015, 2026)]
    assert masses == sorted(masses)
    assert masses[-1] < 0.1
    assert exp(before.odds.at(TODAY + 2)) < 0.001 * exp(before.odds.at(TODAY))


@pytest.mark.parametrize(
    ("odds", "granularity", "of_a_named_date"),
    [
        (Steps.of(0.0, [(14_000, 15.0), (14_001, 0.0)]), Granularity.DAY, Granularity.DAY),
        (Steps.of(0.0, [(14_000, 9.0), (14_001, 0.0)]), Granularity.YEAR, Granularity.DAY),
        (Steps.of(-12.0, [(14_000, 0.0), (14_020, -12.0)]), Granularity.MONTH, Granularity.MONTH),
        (Steps.of(-12.0, [(13_990, 0.0), (14_020, -12.0)]), Granularity.YEAR, Granularity.MONTH),
        (Steps.of(-12.0, [(13_880, 0.0), (14_240, -12.0)]), Granularity.YEAR, Granularity.YEAR),
    ],
)
def test_the_answer_is_the_finest_that_is_sure_and_a_named_date_needs_half_of_its_year(
    odds: Steps, granularity: Granularity, of_a_named_date: Granularity
) -> None:
    found = posterior([prior(TODAY, is_file=False).odds, odds], ())
    assert found.answer(2008, lambda _: False).granularity is granularity
    assert found.answer(2008, lambda _: True).granularity is of_a_named_date


def test_evidence_of_twice_the_odds_doubles_the_odds() -> None:
    base = posterior([Steps.of(0.0, [(0, 0.0), (100, 0.0)])], (1970,))
    twice = posterior([Steps.of(0.0, [(0, log(2)), (365, 0.0)])], (1970,))
    year = Interval.year(1970)
    assert isclose(
        twice.mass(year) / (1 - twice.mass(year)), 2 * base.mass(year) / (1 - base.mass(year)), rel_tol=1e-6
    )
