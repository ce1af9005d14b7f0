"""Several values a row in two arrays do what lists of lists would; names become numbers that stay."""

import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from itertools import chain
from threading import Barrier

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.services import many
from timeline_app.services.many import Many, Names

rows = st.lists(st.lists(st.integers(0, 6), max_size=4), max_size=8)


def _many(values: list[list[int]]) -> Many:
    return Many.of([*map(len, values)], np.array([code for row in values for code in row], np.int32))


def _lists(found: Many) -> list[list[int]]:
    return [found.of_row(row).tolist() for row in range(len(found))]


@given(rows, st.data())
def test_rows_are_taken_joined_and_cut_as_lists_are(values: list[list[int]], data: st.DataObject) -> None:
    found = _many(values)
    assert _lists(found) == values
    assert found.rows.tolist() == [row for row, codes in enumerate(values) for _ in codes]
    order = data.draw(st.lists(st.integers(0, len(values) - 1), max_size=12)) if values else []
    assert _lists(found.take(np.array(order, np.intp))) == [values[row] for row in order]
    count = data.draw(st.integers(0, len(values)))
    assert _lists(found.head(count)) == values[:count]
    assert _lists(Many.joined([found, found.head(count)])) == values + values[:count]


@given(rows)
def test_each_value_of_a_row_is_once_the_first_one(values: list[list[int]]) -> None:
    assert _lists(_many(values).distinct()) == [list(dict.fromkeys(row)) for row in values]
    halves = _many(values)
    first = [list({code // 2: code for code in reversed(row)}.values())[::-1] for row in values]
    found = _lists(halves.distinct(halves.codes // 2))
    assert [sorted(row) for row in found] == [sorted(row) for row in first]


@given(rows, st.sets(st.integers(0, 6)))
def test_rows_with_a_wanted_value_are_found(values: list[list[int]], wanted: set[int]) -> None:
    is_wanted = np.array([code in wanted for code in range(7)])
    assert _many(values).any_of(is_wanted).tolist() == [not wanted.isdisjoint(row) for row in values]
    kept = _many(values)
    assert _lists(kept.where(is_wanted[kept.codes])) == [[c for c in row if c in wanted] for row in values]


@given(rows, st.permutations(range(7)))
def test_the_least_rank_of_a_row_is_found(values: list[list[int]], ranks: list[int]) -> None:
    found = _many(values).least(np.array(ranks, np.int32), 99)
    assert found.tolist() == [min((ranks[code] for code in row), default=99) for row in values]


@given(rows, st.data())
def test_rows_are_run_together(values: list[list[int]], data: st.DataObject) -> None:
    starts = sorted({0, *data.draw(st.lists(st.integers(0, len(values) - 1)))}) if values else []
    ends = [*starts[1:], len(values)]
    expected = [list(chain(*values[start:end])) for start, end in zip(starts, ends, strict=False)]
    assert _lists(_many(values).runs(np.array(starts, np.intp))) == expected


@pytest.mark.parametrize("few", [0, 500])
def test_names_keep_their_numbers_and_are_ranked_without_regard_to_case(
    monkeypatch: pytest.MonkeyPatch, few: int
) -> None:
    monkeypatch.setattr(many, "_FEW", few)
    monkeypatch.setattr(many, "_RUN", 2)
    names = Names(("b", "A", "c"))
    assert names.ranks().tolist() == [1, 0, 2]
    assert [names[name] for name in ("a", "b", "Ä", "B", "A")] == [3, 0, 4, 5, 1]
    assert names.all == ["b", "A", "c", "a", "Ä", "B"]
    by_rank = [names.all[code] for code in np.argsort(names.ranks())]
    assert by_rank == sorted(names.all, key=lambda name: (name.casefold(), name))
    assert names.get("missing") is None


@pytest.fixture
def hasty_switches() -> Iterator[None]:
    """Threads take turns far more often than they would."""
    usual = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(usual)


def _at_once(*calls: Callable[[], object]) -> None:
    """Let each run in a thread of its own; what one raises is raised."""
    start = Barrier(len(calls))

    def begin(call: Callable[[], object]) -> None:
        start.wait()
        call()

    with ThreadPoolExecutor(len(calls)) as threads:
        list(threads.map(begin, calls))


def _ask(names: Names, wanted: list[str]) -> None:
    for name in wanted:
        _ = names[name]


@pytest.mark.usefixtures("hasty_switches")
@pytest.mark.parametrize("new", [400, 1200])
def test_threads_that_sort_at_once_leave_the_order_whole(new: int) -> None:
    for _ in range(10):
        names = Names(f"old {number}" for number in range(2_000))
        names.ranks()
        for number in range(new):
            _ = names[f"new {number}"]
        _at_once(names.ranks, names.ranks)
        ordered = sorted(names.all, key=lambda name: (name.casefold(), name))
        assert [ordered[rank] for rank in names.ranks().tolist()] == names.all


@pytest.mark.usefixtures("hasty_switches")
def test_threads_that_name_at_once_never_share_a_number() -> None:
    wanted = [f"name {number}" for number in range(300)]
    for _ in range(30):
        names = Names()
        _at_once(partial(_ask, names, wanted), partial(_ask, names, wanted[::-1]))
        assert [names[name] for name in names.all] == list(range(len(wanted)))
