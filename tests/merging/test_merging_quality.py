"""Precision and recall of merging on labelled happenings are pinned: lower fails.

Better scores are pinned by hand in `gate.json`; `python -m benchmarks.merging --quality` prints the present ones.
They hang on what is found and dated as well, so that the pins leave a pair or two of room.
"""

import json

import pytest

from tests.merging.labelled import HERE, PARTS, Score, all_stories, score_news

GATE = json.loads((HERE / "gate.json").read_text(encoding="utf-8"))


def _lower(scores: dict[str, Score], least: dict[str, dict[str, float]]) -> dict[str, str]:
    return {
        part: f"precision {score.precision:.1f}, recall {score.recall:.1f}"
        for part, score in scores.items()
        if score.precision < least[part]["precision"] or score.recall < least[part]["recall"]
    }


@pytest.mark.slow
def test_scores_on_our_stories_are_no_lower_than_pinned() -> None:
    scores = all_stories()
    assert set(scores) == set(PARTS)
    assert not _lower(scores, GATE["stories"])


@pytest.mark.slow
def test_scores_on_news_are_no_lower_than_pinned() -> None:
    scores = score_news()
    if not scores:
        pytest.skip("the labelled happenings are not beside this checkout (../shared/data/events)")
    assert not _lower(scores, GATE["news"])
