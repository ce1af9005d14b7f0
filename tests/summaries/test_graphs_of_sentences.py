"""Graphs without tables: what they spread is what a table of all pairs would."""

import math
import random
from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.summaries import postings as postings_module
from timeline_app.summaries.edges import Edges, Overlap
from timeline_app.summaries.postings import Floats, Postings
from timeline_app.summaries.ties import copies, levelled, undecided, wanted

BAGS = st.lists(st.lists(st.sampled_from("abcdefgh"), max_size=9), min_size=1, max_size=12)


def table(sentences: Sequence[Sequence[str]]) -> Floats:
    """How many pairs of equal words each two sentences have."""
    return np.array(
        [[sum(right.count(w) for w in left) for right in sentences] for left in sentences], dtype=float
    )


def whole(postings: Postings) -> Floats:
    products = np.zeros((postings.size, postings.size))
    for first, block in postings.products(postings.count):
        products[first : first + len(block), first:] = block
    return products


@pytest.mark.parametrize("block", [1, 7, 1_000_000])
@pytest.mark.parametrize("worth_a_matrix", [0.0, 1e9])
def test_products_of_all_pairs_are_made_once_each(
    block: int, worth_a_matrix: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(postings_module, "_BLOCK", block)
    monkeypatch.setattr(postings_module, "_WORTH_A_MATRIX", worth_a_matrix)
    for seed in range(20):
        rng = random.Random(seed)
        sentences = [
            rng.choices("abcdefghij", range(1, 11), k=rng.randint(0, 12)) for _ in range(rng.randint(1, 30))
        ]
        assert np.array_equal(whole(Postings(sentences)), np.triu(table(sentences)))


@given(BAGS)
def test_products_of_one_sentence_are_its_row(sentences: list[list[str]]) -> None:
    postings, rows = Postings(sentences), table(sentences)
    for number in range(len(sentences)):
        assert np.array_equal(postings.products_of(number, postings.count), rows[number])


@given(BAGS, st.sampled_from([0.0, 1.0]))
def test_overlap_spreads_as_its_table_would(sentences: list[list[str]], alone: float) -> None:
    shared = table(sentences)
    logs = [math.log(max(1, len(words))) for words in sentences]
    weights = np.array(
        [
            [n / (a + b) if a + b else alone * n for n, b in zip(row, logs, strict=True)]
            for row, a in zip(shared, logs, strict=True)
        ]
    )
    overlap, sent = Overlap(Postings(sentences), alone=alone), np.arange(1.0, len(sentences) + 1)
    assert overlap.spread(sent) == pytest.approx(weights.T @ sent)
    np.fill_diagonal(weights, 0.0)
    assert overlap.spread(sent, to_itself=False) == pytest.approx(weights.T @ sent)


@pytest.mark.parametrize("scale", [1.0, 0.1, 1e7 / 3])
def test_nothing_at_all_arrives_where_no_word_is_shared(scale: float) -> None:
    """However long the sentences are, and however often a word stands in one."""
    sentences = [[f"{i} {j % 50}" for j in range(length)] for i, length in enumerate((2, 2, 3, 5, 7, 7, 11, 400))]
    sent = scale * np.arange(1.0, len(sentences) + 1)
    assert Overlap(Postings(sentences), alone=1.0).spread(sent, to_itself=False).tolist() == [0.0] * 8


@pytest.mark.parametrize("share", [0.0, 0.004, 0.3, 1.0])
def test_edges_spread_as_their_table_would_however_many_there_are(share: float) -> None:
    rng, size = np.random.default_rng(1), 90
    joined = rng.random((size, size)) < share
    one_way = np.triu(rng.random((size, size)) < 0.01, 1).T
    edges = Edges(size)
    for first in range(0, size, 40):
        edges.add(first, joined[first : first + 40, first:].copy())
    both = np.triu(joined, 1) | np.triu(joined, 1).T
    one_way &= ~both
    edges.add_one_way(*np.nonzero(one_way))
    own = np.flatnonzero(np.diag(joined))
    edges.add_one_way(own, own)
    expected = (both | one_way | np.diag(np.diag(joined))).astype(float)
    sent = rng.random(size)
    assert edges.degree == pytest.approx(expected.sum(axis=1))
    assert edges.spread(sent) == pytest.approx(expected.T @ sent)
    assert edges.matrix() == pytest.approx(expected / np.maximum(expected.sum(axis=1), 1)[:, np.newaxis])


def alone(size: int) -> np.ndarray[tuple[int], np.dtype[np.intp]]:
    return np.arange(size)


@pytest.mark.parametrize(
    ("ratings", "best", "expected"),
    [
        ([3.0, 1.0, 2.0], 1, set()),
        ([3.0, 3.0, 2.0], 2, {0, 1}),
        ([3.0, 2.0, 2.0], 1, set()),
        ([3.0, 2.0, 2.0 - 1e-12], 2, {1, 2}),
        ([3.0, 2.0, 2.0 + 1e-12, 2.0], 2, {1, 2, 3}),
        ([3.0, 2.0, 2.0], 0, set()),
        ([0.0, 0.0], 1, {0, 1}),
        ([], 3, set()),
        ([1.0], 9, set()),
    ],
)
def test_what_is_level_at_the_border_or_above_is_undecided(
    ratings: list[float], best: int, expected: set[int]
) -> None:
    assert set(undecided(np.array(ratings), best, alone(len(ratings))).tolist()) == expected


def test_copies_do_not_make_a_choice_undecided() -> None:
    assert copies("abca").tolist() == [3, 1, 2, 3]
    assert not len(undecided(np.array([2.0, 1.0, 2.0]), 1, copies("aba")))
    assert set(undecided(np.array([2.0, 1.0, 2.0, 2.0]), 1, copies("abac")).tolist()) == {0, 2, 3}


def test_ratings_alike_but_for_rounding_are_made_equal() -> None:
    assert levelled(np.array([1.0, 2.0 + 1e-13, 2.0, 0.5])).tolist() == [1.0, 2.0 + 1e-13, 2.0 + 1e-13, 0.5]
    assert levelled(np.array([])).tolist() == []


@pytest.mark.parametrize(
    ("count", "expected"), [(3, 3), (30, 10), ("20%", 2), ("1%", 1), ("4", 4), (2.9, 2), (len, 10)]
)
def test_counts_are_read_as_sumy_reads_them(count: object, expected: int) -> None:
    assert wanted(count, 10) == expected
