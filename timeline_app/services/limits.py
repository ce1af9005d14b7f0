"""Words that make a day a limit: "until Sunday" tells of no such day, "Monday to Wednesday" of three.

They are data, by language, in resources/temporal/limits.json: `limits` stand before the only limit that is named,
`to` between the two ends of a stretch, `between` between such words and their day ("until the Sunday").
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from timeline_app.settings import resource

#: So far before a day its preposition begins at the most, and so long the words between two days are.
_NEAR = 40
_DASHES = ("-", "–")


@dataclass(frozen=True, slots=True)
class _Words:
    """The patterns of one language: what ends in a limit, and what joins two days to a stretch."""

    before: re.Pattern[str]
    joining: re.Pattern[str]


def is_limit(text: str, start: int, end: int, language: str) -> bool:
    """Whether at the day `text[start:end]` something only begins or ends ("before Sunday's vote" dates it)."""
    before = _plain(text[max(0, start - _NEAR) : start])
    return bool(_words(language).before.search(before)) and _plain(text[end : end + 1]) != "'"


def is_stretch(text: str, end: int, start: int, language: str) -> bool:
    """Whether the words from the end of a day to the start of another join them, as in "Monday to Wednesday"."""
    return 0 <= start - end <= _NEAR and bool(_words(language).joining.fullmatch(_plain(text[end:start])))


def _plain(text: str) -> str:
    return text.replace("’", "'")


@cache
def _words(language: str) -> _Words:
    data = json.loads(resource("temporal", "limits.json").read_text("utf-8")).get(language, {})
    between = rf"(?:\s+(?:{_any(data['between'])}))*" if data.get("between") else ""
    limits, to = data.get("limits", ()), (*data.get("to", ()), *_DASHES)
    return _Words(
        re.compile(rf"(?<!\w)(?:{_any(limits)}){between}\s+$" if limits else r"(?!)", re.IGNORECASE),
        re.compile(rf"\s*(?:{_any(to)}){between}\s*", re.IGNORECASE),
    )


def _any(words: Iterable[str]) -> str:
    return "|".join(map(re.escape, sorted(words, key=len, reverse=True)))
