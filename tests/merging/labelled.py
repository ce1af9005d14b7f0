"""Reading the labelled stories and pairs: what `test_merging_quality` and the benchmark measure on."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

HERE = Path(__file__).resolve().parent
_HEADING = re.compile(r"== (\S+) ([^/\s]+)/(\S+)")
_MARK = re.compile(r"\[([^|\]]+)\|([^\]]+)\]")


@dataclass(frozen=True, slots=True)
class Story:
    """One article: `labels` has the place of a word that names a happening, and which one of its story."""

    story: str
    name: str
    day: date
    text: str
    labels: dict[int, str]


def stories() -> list[Story]:
    """The articles of `stories.txt`."""
    return list(_stories((HERE / "stories.txt").read_text(encoding="utf-8")))


def _stories(text: str) -> Iterator[Story]:
    for block in re.split(r"\n(?=== )", text):
        heading, _, body = block.strip().partition("\n")
        match = _HEADING.fullmatch(heading)
        if match is not None:
            plain, labels = _unmarked(body)
            yield Story(match[2], match[3], date.fromisoformat(match[1]), plain, labels)


def _unmarked(body: str) -> tuple[str, dict[int, str]]:
    plain, labels, end = "", {}, 0
    for match in _MARK.finditer(body):
        plain += body[end : match.start()]
        labels[len(plain)] = match[2]
        plain += match[1]
        end = match.end()
    return plain + body[end:], labels
