"""Which way a clause looks: back or forward, by its verb nearest to the expression and by its preposition.

"The council met Friday" looks back, "the council will meet Friday" forward; "The ministry said Friday that it
would" looks back from "Friday", for "said" stands nearer.
"""

import json
import re
from dataclasses import dataclass
from functools import cache

from timeline_app.settings import resource

_WIDTH = 140
_BREAK = re.compile(r"[;:!?\n\"“”]|\.\s|--|—")


@dataclass(frozen=True, slots=True)
class Cues:
    """The patterns of one language: `future` and `past` verb groups, and prepositions just before the date."""

    verbs: re.Pattern[str]
    ahead: re.Pattern[str]
    behind: re.Pattern[str]


@cache
def cues(language: str = "en") -> Cues:
    """The cues of a language that has a grammar of its own; read once."""
    data = json.loads(resource("temporal", f"{language}-tense.json").read_text(encoding="utf-8"))
    adverbs = r"(?:\w+ly\s|not\s|also\s|never\s|soon\s)?"
    future = "|".join(data["future"]) + rf"|{data['to']}(?!\s(?:{'|'.join(data['no_verbs'])})\b)"
    past = "|".join(data["past"])
    return Cues(
        verbs=re.compile(
            rf"\b(?:(?P<done>(?:{'|'.join(data['done'])}))"
            rf"|(?P<future>(?:{future})\s{adverbs}(?:be\s|have\s)?{adverbs}[a-z]+|(?:{'|'.join(data['due'])}))"
            rf"|(?P<past>(?:{past}))"
            rf"|(?:{'|'.join(data['adjective'])})\s[a-z]{{2,}}ed"
            r"|(?P<regular>[a-z]{2,}ed))\b"
        ),
        ahead=re.compile(rf"\b(?:{'|'.join(data['ahead'])})\s+(?:the\s+)?$", re.IGNORECASE),
        behind=re.compile(rf"\b(?:{'|'.join(data['behind'])})\s+(?:the\s+)?$", re.IGNORECASE),
    )


def direction(text: str, start: int, end: int, *, language: str = "en") -> int:
    """-1 where the clause around `text[start:end]` looks back, 1 forward, 0 where it does not say."""
    found = cues(language)
    before = text[max(0, start - _WIDTH) : start]
    before = before[max((match.end() for match in _BREAK.finditer(before)), default=0) :]
    if found.ahead.search(before):
        return 1
    if found.behind.search(before):
        return -1
    verbs = [verb.lastgroup for verb in found.verbs.finditer(before) if verb.lastgroup]
    if not verbs:
        after = text[end : end + _WIDTH]
        stop = _BREAK.search(after)
        verbs = [
            verb.lastgroup
            for verb in found.verbs.finditer(after[: stop.start()] if stop else after)
            if verb.lastgroup
        ][:1]
    if not verbs:
        return 0
    return 1 if verbs[-1] == "future" else -1
