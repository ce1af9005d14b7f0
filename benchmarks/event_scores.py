"""How well happenings are found and dated on labelled sets, how honest their confidence is, and what it costs.

The sets are in `../shared/data/events` beside the checkout. Each is scored whole and in two halves, parted by the
last bit of the SHA-1 of a document's id: the rules were written with the first half ("tuned") in sight, the other
("checked") served to check them. `exact`: share of the labelled dated happenings that are found with the same
date; `off`: of those that are not on the article's own date; `heads`: share of our happenings with a date in their
sentence that are labelled, where every happening is labelled.

Confidence: of the labelled happenings that we find, the share with the right date, by our confidence.

Cost: CPU time of `extract` over that of a bare word scan of the same texts, each the least of a few rounds.
"""

import argparse
import hashlib
import json
import re
import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from timeline_app.events import extract
from timeline_app.model import Anchor, Event

DATA = Path(__file__).resolve().parents[2] / "shared" / "data" / "events"
MOST_SCANS = 150
_ROUNDS = 3
#: sets in which every happening is labelled, so that a head without a label is a false one
_COMPLETE = ("en-timebank", "en-aquaint")

Document = dict[str, Any]


def documents(path: Path) -> list[Document]:
    """The documents of a labelled set, one JSON object a line."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def is_tuned(document: Document) -> bool:
    """Whether the rules were written with it in sight."""
    return hashlib.sha1(document["id"].encode(), usedforsecurity=False).digest()[-1] % 2 == 0


def count(found: Sequence[tuple[Document, list[Event]]]) -> Counter[str]:
    """The counts behind `exact`, `off` and `heads`; "sure N" and "right N" by tenths of confidence."""
    result: Counter[str] = Counter()
    for document, events in found:
        gold = document["events"]
        for event in events:
            if event.anchor is Anchor.EXPRESSION:
                result["heads"] += 1
                result["labelled"] += any(_overlaps(event, label) for label in gold)
        for label in gold:
            if not label["date"]:
                continue
            ours = next((event for event in events if _overlaps(event, label)), None)
            is_right, is_off = ours is not None and ours.value[:10] == label["date"], _is_off(document, label)
            result.update(dated=1, exact=is_right, off=is_off, exact_off=is_right and is_off)
            if ours is not None:
                tenth = int(ours.confidence * 10)
                result.update({f"sure {tenth}": 1, f"right {tenth}": is_right})
    return result


def _overlaps(event: Event, label: dict[str, Any]) -> bool:
    return bool(event.head_start < label["end"] and label["start"] < event.head_end)


def _is_off(document: Document, label: dict[str, Any]) -> bool:
    return bool(label["date"] != document["reference"])


def shares(counts: Counter[str]) -> dict[str, float]:
    """The three figures in per cent."""
    return {
        "exact": 100 * counts["exact"] / max(1, counts["dated"]),
        "off": 100 * counts["exact_off"] / max(1, counts["off"]),
        "heads": 100 * counts["labelled"] / max(1, counts["heads"]),
    }


def _found(document: Document) -> list[Event]:
    return extract(document["text"], date.fromisoformat(document["reference"]))


def scans(docs: Sequence[Document]) -> float:
    """How many word scans of the same text the extraction costs."""
    text = "\n".join(document["text"] for document in docs)
    scan = _least(lambda: sum(1 for _ in re.finditer(r"\w+", text)))
    return sum(_least(partial(_found, document)) for document in docs) / scan


def _least(run: Callable[[], object]) -> float:
    times = []
    for _ in range(_ROUNDS):
        began = time.process_time()
        run()
        times.append(time.process_time() - began)
    return min(times)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.event_scores", description=__doc__)
    parser.add_argument("--json", action="store_true", help="one JSON object on one line")
    args = parser.parse_args()
    paths = sorted(DATA.glob("*.jsonl"))
    if not paths:
        print("The labelled sets are not on this machine: nothing to score.", file=sys.stderr)
        return 0
    everything, scores, whole = [], {}, Counter[str]()
    for path in paths:
        docs = documents(path)
        everything += docs
        found = [(document, _found(document)) for document in docs]
        parts = {
            "": found,
            ", tuned": [(document, events) for document, events in found if is_tuned(document)],
            ", checked": [(document, events) for document, events in found if not is_tuned(document)],
        }
        for name, part in parts.items():
            scores[path.stem + name] = shares(count(part))
        whole += count(found)
    cost = scans(everything)
    if args.json:
        print(json.dumps({"scores": scores, "confidence": _bins(whole), "word_scans": cost}))
    else:
        _print(scores, _bins(whole), cost)
    return int(cost > MOST_SCANS)


def _bins(counts: Counter[str]) -> dict[str, tuple[int, int]]:
    """Tenth of confidence to how many have the right date, of how many."""
    tenths = (str(tenth) for tenth in range(11) if counts[f"sure {tenth}"])
    return {f"0.{tenth}": (counts[f"right {tenth}"], counts[f"sure {tenth}"]) for tenth in tenths}


def _print(scores: dict[str, dict[str, float]], bins: dict[str, tuple[int, int]], cost: float) -> None:
    print(f"{'':32}{'exact':>8}{'off':>8}{'heads':>8}")
    for name, score in scores.items():
        heads = f"{score['heads']:8.2f}" if name.startswith(_COMPLETE) else ""
        print(f"{name:32}{score['exact']:8.2f}{score['off']:8.2f}{heads}")
    print("\nconfidence   right date")
    for tenth, (right, found) in bins.items():
        print(f"{tenth:10}{100 * right / found:10.0f} % of {found}")
    print(f"\n{cost:.0f} word scans, at most {MOST_SCANS}")


if __name__ == "__main__":
    sys.exit(main())
