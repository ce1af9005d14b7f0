"""Scores on the labelled sets are pinned with the digest of each set: lower fails.

A better score is pinned by hand in `gate.json`; `python -m tests.temporal.test_quality_gate` prints today's.
"""

import hashlib
import json
from pathlib import Path

import pytest

from benchmarks.tagger_scores import HISTORIES, NEWS, documents, scores

GATE = json.loads((Path(__file__).resolve().parent / "gate.json").read_text(encoding="utf-8"))
#: which scores mean something on which set: histories are labelled by another standard for spans and types
SETS = {NEWS: ("strict", "relaxed", "value"), HISTORIES: ("accuracy",)}


def present(path: Path) -> dict[str, str | float]:
    found = scores(documents(path))
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    return {"sha256": digest, **{name: found[name] for name in SETS[path]}}


@pytest.mark.skipif(not NEWS.is_file(), reason="the labelled sets are not on this machine")
@pytest.mark.parametrize("path", SETS, ids=lambda path: path.stem)
def test_the_scores_on_a_labelled_set_do_not_fall(path: Path) -> None:
    pinned, today = GATE[path.stem], present(path)
    assert today["sha256"] == pinned["sha256"], "the labelled set has changed: pin it anew"
    assert {name: today[name] >= pinned[name] for name in SETS[path]} == dict.fromkeys(SETS[path], True), today


if __name__ == "__main__":
    print(json.dumps({path.stem: present(path) for path in SETS}, indent=2))
