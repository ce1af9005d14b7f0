"""How a text is set, and what it leaves out: each time has its marks, and what nearly all its articles name."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from math import log

from timeline_app.dating.clues import Clues
from timeline_app.dating.evidence import Evidence, Family
from timeline_app.dating.steps import Steps
from timeline_app.dating.tables import first_day
from timeline_app.model import Origin
from timeline_app.settings import resource

#: The marks of a text show in its beginning.
_REACH = 20_000


@dataclass(frozen=True, slots=True)
class _Mark:
    """A pattern, and how likely a text of each time is to show it beside one of its best time.

    `is_absence`: to be without it, in a text of so many characters at least.
    """

    pattern: re.Pattern[str]
    odds: Steps
    says: str
    is_absence: bool
    least: int


def from_typography(clues: Clues) -> Iterator[Evidence]:
    """Every mark of `resources/dating/typography.json` that the text shows."""
    text = clues.article.text[:_REACH]
    for mark in _marks():
        if mark.is_absence and clues.article.language != "en":
            continue  # what is left out is looked for in English words
        if len(text) >= mark.least and (mark.pattern.search(text) is None) is mark.is_absence:
            yield Evidence(mark.odds, Origin.INFERRED, f"{mark.says}.", Family.TYPOGRAPHY)


@cache
def _marks() -> tuple[_Mark, ...]:
    raw = json.loads(resource("dating", "typography.json").read_text(encoding="utf-8"))
    return tuple(
        _Mark(
            re.compile(row["pattern"]),
            _steps(row["likelihoods"]),
            row["says"],
            row.get("is_absence", False),
            row.get("least", 0),
        )
        for row in raw
    )


def _steps(likelihoods: list[tuple[str, float]]) -> Steps:
    return Steps.of(log(likelihoods[0][1]), [(first_day(since), log(value)) for since, value in likelihoods])
