"""Which way a clause looks: back or forward, by its verb nearest to the expression and by its preposition.

"The council met Friday" looks back, "the council will meet Friday" forward; "The ministry said Friday that it
would" looks back from "Friday", for "said" stands nearer.
"""

import json
import re
from dataclasses import dataclass
from functools import cache

from timeline_app.settings import resource

#: how far from the expression its verb may stand, and the preposition before it
_WIDTH, _JUST_BEFORE = 140, 26
#: a full stop before a capital, but not after an initial or a short form ("Gov. Cuomo", "3 p.m. Monday")
_STOP = (
    r"\.(?<!\b[A-Z]\.)(?<!\b[A-Z][a-z]\.)(?<!\b[A-Z][a-z][a-z]\.)(?<!\b[ap]\.m\.)"
    r"[\"”’)]*\s+(?=[\"“‘(]*(?:[A-Z0-9]|\Z))"
)
_BREAK = rf":(?!\d)|[;!?\n\"“”]|{_STOP}|--|—"


@dataclass(frozen=True, slots=True)
class Cues:
    """The patterns of one language: verb groups and ends of clauses, and prepositions just before the date.

    `until` ends what is told; that lies ahead where the words before it say that something was put off (`defers`).
    """

    verbs: re.Pattern[str]
    ahead: re.Pattern[str]
    behind: re.Pattern[str]
    until: re.Pattern[str]
    defers: re.Pattern[str]


@cache
def cues(language: str = "en") -> Cues:
    """The cues of a language that has a grammar of its own; read once."""
    data = json.loads(resource("temporal", f"{language}-tense.json").read_text(encoding="utf-8"))
    words = {name: _by_first_letter(patterns) for name, patterns in data.items() if name != "to"}
    adverbs = r"(?:\w+ly\s|not\s|also\s|never\s|soon\s)?"
    future = rf"{words['future']}|{data['to']}(?!\s(?:{words['no_verbs']})\b)"
    return Cues(
        verbs=re.compile(
            rf"(?P<break>{_BREAK})"
            rf"|\b(?:(?P<done>{words['done']})"
            rf"|(?P<future>(?:{future})\s{adverbs}(?:be\s|have\s)?{adverbs}[a-z]+|{words['due']})"
            rf"|(?P<past>{words['past']})"
            rf"|(?:{words['adjective']})\s[a-z]{{2,}}ed"
            r"|(?P<regular>[a-z]{2,}ed))\b"
        ),
        ahead=re.compile(rf"\b(?:{words['ahead']})\s+(?:the\s+)?$", re.IGNORECASE),
        behind=re.compile(rf"\b(?:{words['behind']})\s+(?:the\s+)?$", re.IGNORECASE),
        until=re.compile(rf"\b(?:{words['until']})\s+(?:the\s+)?$", re.IGNORECASE),
        defers=re.compile(rf"\b(?:{words['defers']})\b[^.;:!?]*$"),
    )


def _by_first_letter(patterns: list[str]) -> str:
    """The alternatives, those of one first letter together: at most words that letter is all that is tried."""
    groups: dict[str, list[str]] = {}
    for pattern in patterns:
        letter = pattern[0] if pattern[0].isalpha() and pattern[1:2] not in ("?", "*", "{") else ""
        groups.setdefault(letter, []).append(pattern[len(letter) :])
    return "|".join(f"{letter}(?:{'|'.join(rest)})" for letter, rest in groups.items())


class Clauses:
    """The clauses of one text, asked from left to right: no stretch is read twice, however many dates it has."""

    def __init__(self, text: str, *, language: str = "en") -> None:
        self._text = text
        self._cues = cues(language)
        self._read_to = 0
        #: where the last verb of the clause begins and which way it looks, 0 for none since the clause began
        self._verb, self._sign = 0, 0
        self._next_read_to = 0
        #: where the next verb or end of a clause is, and which way it looks
        self._next, self._next_sign = 0, 0

    def direction(self, start: int, end: int) -> int:
        """-1 where the clause around `text[start:end]` looks back, 1 forward, 0 where it does not say."""
        near = max(0, start - _JUST_BEFORE)
        if self._cues.ahead.search(self._text, near, start):
            return 1
        if self._cues.behind.search(self._text, near, start):
            return -1
        if self._cues.until.search(self._text, near, start):
            is_deferred = self._cues.defers.search(self._text, max(0, start - _WIDTH), start)
            return 1 if is_deferred else self._before(start) or 1
        return self._before(start) or self._after(end)

    def look_of_word(self, at: int) -> int:
        """Which way the verb looks that begins at an offset, 0 where none does."""
        found = self._cues.verbs.match(self._text, at)
        return _SIGNS[found.lastgroup] if found and found.lastgroup else 0

    def _before(self, start: int) -> int:
        first = start - _WIDTH
        if self._read_to < first:
            self._read_to, self._sign = max(0, first), 0
        for found in self._cues.verbs.finditer(self._text, self._read_to, start):
            if found.lastgroup:
                self._verb, self._sign = found.start(), _SIGNS[found.lastgroup]
        self._read_to = max(self._read_to, start)
        return self._sign if self._verb >= first else 0

    def _after(self, end: int) -> int:
        last = end + _WIDTH
        if self._next < end:
            for found in self._cues.verbs.finditer(self._text, max(end, self._next_read_to), last):
                if found.lastgroup:
                    self._next, self._next_sign = found.start(), _SIGNS[found.lastgroup]
                    self._next_read_to = found.end()
                    break
            else:
                self._next_read_to = max(self._next_read_to, last)
        return self._next_sign if end <= self._next < last else 0


_SIGNS = {"break": 0, "done": -1, "past": -1, "regular": -1, "future": 1}
