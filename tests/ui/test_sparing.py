"""The collector of garbage passes over what stays, never over garbage, and as long as a library is open."""

import gc
import weakref
from collections.abc import Iterator

import pytest

from timeline_app.ui.sparing import Moment, Sparing


class _Ring:
    """An object that only the collector can take away."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def sparing() -> Iterator[Sparing]:
    made = Sparing()
    yield made
    made.end()


def test_garbage_is_taken_away_before_the_rest_is_passed_over(sparing: Sparing) -> None:
    ring = weakref.ref(_Ring())
    sparing.spare(Moment.PART)
    assert ring() is None


def test_what_becomes_garbage_while_it_is_passed_over_is_taken_away_after_the_end(sparing: Sparing) -> None:
    kept = _Ring()
    ring = weakref.ref(kept)
    sparing.spare(Moment.WHOLE)
    del kept
    gc.collect()
    assert ring() is not None
    sparing.end()
    gc.collect()
    assert ring() is None


def test_each_moment_of_a_library_counts_once(sparing: Sparing) -> None:
    sparing.spare(Moment.PART)
    kept = _Ring()
    ring = weakref.ref(kept)
    sparing.spare(Moment.PART)
    del kept
    gc.collect()
    assert ring() is None
