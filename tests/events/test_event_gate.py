"""Scores on the labelled news are pinned with the digest of each set: lower fails.

A better score is pinned by hand in `gate.json`; `python tests/events/test_event_gate.py` prints the present ones.

- `exact`: of the labelled happenings with a date, the share that is found with the same date;
- `off`: the same of those that are not on the article's own date;
- `precision`: of our happenings with a date in their own sentence (anchor "expression"), the share whose head is
  labelled; only for sets in which every happening is labelled.
"""

import hashlib
import json
from datetime import date
from pathlib import Path

import pytest

from timeline_app.events import extract
from timeline_app.model import Anchor, Event

HERE = Path(__file__).resolve().parent
FOLDER = HERE.parents[2] / "shared" / "data" / "events"
GATE = json.loads((HERE / "gate.json").read_text(encoding="utf-8"))


def overlaps(event: Event, gold: dict[str, int]) -> bool:
    return event.head_start < gold["end"] and gold["start"] < event.head_end


def scores(path: Path) -> dict[str, float]:
    exact: list[tuple[bool, bool]] = []
    heads: list[bool] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        document = json.loads(line)
        labelled = document["events"]
        events = extract(document["text"], date.fromisoformat(document["reference"]))
        dated = [event for event in events if event.anchor is Anchor.EXPRESSION]
        heads += [any(overlaps(event, gold) for gold in labelled) for event in dated]
        for gold in labelled:
            if gold["date"]:
                found = next((event.value[:10] for event in events if overlaps(event, gold)), "")
                exact.append((found == gold["date"], gold["date"] != document["reference"]))
    off = [is_right for is_right, is_off in exact if is_off]
    return {
        "exact": 100 * sum(is_right for is_right, _ in exact) / len(exact),
        "off": 100 * sum(off) / len(off),
        "precision": 100 * sum(heads) / len(heads),
    }


@pytest.mark.slow
@pytest.mark.parametrize("name", sorted(GATE))
def test_scores_are_no_lower_than_pinned(name: str) -> None:
    path, pinned = FOLDER / name, GATE[name]
    if not path.is_file():
        pytest.skip("the labelled happenings are not beside this checkout (../shared/data/events)")
    if hashlib.sha256(path.read_bytes()).hexdigest() != pinned["sha256"]:
        pytest.fail(f"{name} is another set than the one that was scored; score it and pin it anew")
    reached = scores(path)
    lower = {key: value for key, value in reached.items() if value < pinned["least"].get(key, 0) - 0.005}
    assert not lower


if __name__ == "__main__":
    for found in sorted(FOLDER.glob("*.jsonl")):
        reached = {key: round(value, 2) for key, value in scores(found).items()}
        print(
            json.dumps({found.name: {"sha256": hashlib.sha256(found.read_bytes()).hexdigest(), "least": reached}})
        )
