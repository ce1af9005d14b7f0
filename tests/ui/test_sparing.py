"""While a library is open garbage is collected between turns of the event loop, and what stays is passed over."""

import gc
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtTest import QTest

from timeline_app.ui.sparing import Sparing

pytestmark = pytest.mark.usefixtures("qapp")


class _Ring:
    """An object that only the collector can take away."""

    def __init__(self) -> None:
        self.itself = self


def _make_many() -> list[list[int]]:
    """More objects than make the collector look."""
    return [[number] for number in range(2 * gc.get_threshold()[0])]


@pytest.fixture
def sparing() -> Iterator[Sparing]:
    made = Sparing()
    made.begin()
    yield made
    made.end()


def test_nothing_is_collected_while_objects_are_made(sparing: Sparing) -> None:
    ring = weakref.ref(_Ring())
    made = _make_many()
    assert len(made) > 0 and ring() is not None


def test_the_event_loop_takes_young_garbage_away(sparing: Sparing) -> None:
    ring, made = weakref.ref(_Ring()), _make_many()
    for _ in range(50):
        if ring() is not None:
            QTest.qWait(100)
    assert ring() is None and len(made) > 0


def test_a_look_at_few_objects_is_saved(sparing: Sparing) -> None:
    gc.collect()
    ring = weakref.ref(_Ring())
    sparing.look()
    assert ring() is not None


def test_old_garbage_is_taken_away_after_many_looks(sparing: Sparing) -> None:
    kept = _Ring()
    ring = weakref.ref(kept)
    gc.collect()  # which makes it old
    del kept
    for _ in range(110):
        made = _make_many()
        sparing.look()
        del made
    assert ring() is None


@pytest.mark.parametrize("is_read", [False, True])
def test_what_was_there_or_was_read_is_passed_over_until_the_end(*, is_read: bool) -> None:
    sparing = Sparing()
    kept = None if is_read else _Ring()
    sparing.begin()
    kept = kept or _Ring()
    ring = weakref.ref(kept)
    if is_read:
        sparing.keep()
    del kept
    gc.collect()
    assert ring() is not None
    sparing.end()
    gc.collect()
    assert ring() is None


def test_the_collector_is_left_to_itself_before_and_after() -> None:
    sparing = Sparing()
    assert gc.isenabled()
    sparing.keep()
    assert gc.get_freeze_count() == 0
    sparing.begin()
    assert not gc.isenabled()
    sparing.end()
    QCoreApplication.processEvents()
    assert gc.isenabled() and gc.get_freeze_count() == 0


def test_garbage_that_was_passed_over_is_taken_away_in_the_end(
    sparing: Sparing, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("timeline_app.ui.sparing._FELT_S", -1.0)
    monkeypatch.setattr("timeline_app.ui.sparing._FELT", 2)
    monkeypatch.setattr("timeline_app.ui.sparing._LOOKS", 0)
    kept = _Ring()
    ring = weakref.ref(kept)
    made = [_make_many()]
    sparing.look()  # what is left by it is passed over from now on
    del kept
    gc.collect()
    assert ring() is not None
    for _ in range(3):
        made.append(_make_many())
        sparing.look()
    assert ring() is None and len(made) > 0
