"""How well the tagger does on labelled sets: on the half it was tuned on, on the other half, and in histories.

The sets are in `../shared/data/temporal` beside the checkout. News: the rules were written with documents 2, 4,
6 … of the file in sight ("tuned"); documents 1, 3, 5 … served to check them. Histories have spans and types of
another standard, so only the values of the spans found count. The counting is that of the TempEval-3 toolkit:
overlapping spans are paired one to one, from left to right.

The last line tells how far rules can get at all: of the spans that we tag and the annotators do not have just so,
how many have words (figures, names of days and months aside) that the annotators do have just so elsewhere.
"""

import argparse
import json
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from timeline_app.model import TimeExpression
from timeline_app.temporal import tag

DATA = Path(__file__).resolve().parents[2] / "shared" / "data" / "temporal"
NEWS, HISTORIES = DATA / "en-timebank-aquaint.jsonl", DATA / "en-wikiwars-even.jsonl"

_NAMES = re.compile(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*)"
)


@dataclass(frozen=True, slots=True)
class Match:
    """One of our expressions, the gold one that it overlaps if any, and whether their spans are the same."""

    ours: TimeExpression
    gold: dict[str, Any] | None
    is_strict: bool


def documents(path: Path) -> list[dict[str, Any]]:
    """The documents of a labelled set, one JSON object a line."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def matches(document: dict[str, Any]) -> list[Match]:
    """Our expressions of a document, each with its gold one."""
    text, gold = document["text"], document["timexes"]
    year, month, day = re.findall(r"\d+", document["reference"])[:3]
    found = tag(text, date(int(year), int(month), int(day)))
    partner = {j: gold[i] for i, j in _pairs(gold, found)}
    return [
        Match(ours, other, other is not None and _trimmed(text, other) == (ours.start, ours.end))
        for ours, other in ((ours, partner.get(j)) for j, ours in enumerate(found))
    ]


def scores(docs: Iterable[dict[str, Any]]) -> dict[str, float]:
    """Strict, relaxed and value F1 in per cent, and `accuracy`: right values among the spans found."""
    count: Counter[str] = Counter()
    for document in docs:
        count["gold"] += len(document["timexes"])
        for match in matches(document):
            count["found"] += 1
            if match.gold is not None:
                count["relaxed"] += 1
                count["strict"] += match.is_strict
                count["value"] += match.gold["value"] == match.ours.value
    whole = count["found"] + count["gold"]
    f1 = {name: 200 * count[name] / whole if whole else 0.0 for name in ("strict", "relaxed", "value")}
    return f1 | {"accuracy": 100 * count["value"] / max(1, count["relaxed"])}


def agreement(docs: Iterable[dict[str, Any]]) -> float:
    """Per cent of the spans of ours that are not gold, whose words are gold elsewhere."""
    seen: defaultdict[str, Counter[bool]] = defaultdict(Counter)
    for document in docs:
        for match in matches(document):
            seen[_shape(match.ours.text)][match.is_strict] += 1
    wrong = sum(count[False] for count in seen.values())
    mixed = sum(count[False] for count in seen.values() if count[True])
    return 100 * mixed / max(1, wrong)


def _shape(text: str) -> str:
    return re.sub(r"\d", "9", _NAMES.sub("NAME", " ".join(text.lower().split())))


def _pairs(gold: Sequence[dict[str, Any]], found: Sequence[TimeExpression]) -> list[tuple[int, int]]:
    overlaps = sorted(
        (g["start"], ours.start, i, j)
        for i, g in enumerate(gold)
        for j, ours in enumerate(found)
        if min(g["end"], ours.end) > max(g["start"], ours.start)
    )
    used: set[tuple[str, int]] = set()
    result = []
    for _, _, i, j in overlaps:
        if ("gold", i) not in used and ("found", j) not in used:
            used |= {("gold", i), ("found", j)}
            result.append((i, j))
    return result


def _trimmed(text: str, gold: dict[str, Any]) -> tuple[int, int]:
    part = text[gold["start"] : gold["end"]]
    return gold["start"] + len(part) - len(part.lstrip()), gold["end"] - len(part) + len(part.rstrip())


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.tagger_scores", description=__doc__)
    parser.add_argument("--json", action="store_true", help="one JSON object on one line")
    args = parser.parse_args()
    if not NEWS.is_file():
        print("The labelled sets are not on this machine: nothing to score.", file=sys.stderr)
        return 0
    news, histories = documents(NEWS), documents(HISTORIES)
    parts = {"news": news, "news, tuned": news[1::2], "news, checked": news[::2], "histories": histories}
    found = {name: scores(docs) for name, docs in parts.items()}
    shared = agreement(news)
    if args.json:
        print(json.dumps(found | {"agreement": shared}))
        return 0
    print(f"{'':16}{'strict F1':>10}{'relaxed F1':>12}{'value F1':>10}{'values right':>14}")
    for name, score in found.items():
        shown = [f"{score[key]:.2f}" for key in ("strict", "relaxed", "value", "accuracy")]
        if name == "histories":
            shown[:3] = ["", "", ""]
        print(f"{name:16}{shown[0]:>10}{shown[1]:>12}{shown[2]:>10}{shown[3]:>14}")
    print(f"Of our spans that are not the annotators', {shared:.0f} % have words that are theirs elsewhere.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
