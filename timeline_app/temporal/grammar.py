"""The rules of a language (`resources/temporal/en.rules`) become one compiled pattern over class letters."""

import re
from dataclasses import dataclass
from functools import cache

from timeline_app.settings import resource
from timeline_app.temporal.vocabulary import Vocabulary, vocabulary

_PIECE = re.compile(r"!\(|<[!=][^>]*>|!<[^>]*>|=<[^>]*>|\{\d*,?\d*\}|[A-Za-z_]\w*|\S")


@dataclass(frozen=True, slots=True)
class Grammar:
    """`pattern` finds spans in a string of letters; its outermost groups are numbered by `forms`."""

    pattern: re.Pattern[str]
    forms: dict[int, str]


@cache
def grammar(language: str = "en") -> Grammar:
    """The rules of a language that has a grammar of its own; compiled once."""
    words = vocabulary(language)
    text = resource("temporal", f"{language}.rules").read_text(encoding="utf-8")
    pieces: dict[str, str] = {}
    rules: list[tuple[str, str]] = []
    starters = "."
    for line in text.splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        name, sign, pattern = re.split(r"\s*([:=])\s*", line, maxsplit=1)
        if name == "STARTERS":
            starters = f"(?={_letters(pattern, words)})"
        elif sign == "=":
            pieces[name] = f"(?:{_compile(pattern, pieces, words)})"
        else:
            rules.append((name, _compile(pattern, pieces, words)))
    body = "|".join(f"({pattern})" for _, pattern in rules)
    return Grammar(re.compile(f"{starters}(?:{body})"), {i: name for i, (name, _) in enumerate(rules, 1)})


def _compile(pattern: str, pieces: dict[str, str], words: Vocabulary) -> str:
    """Words become letters, each with the room for a longer blank after it; groups do not capture."""
    out: list[str] = []
    gap = words.codes["gap"]
    for piece in _PIECE.findall(pattern):
        if piece.startswith("<!"):
            out.append(f"(?<!{_letters(piece[2:-1], words)})")
        elif piece.startswith("<="):
            out.append(f"(?<={_letters(piece[2:-1], words)})")
        elif piece.startswith("!<"):
            out.append(f"(?!{_letters(piece[2:-1], words)})")
        elif piece.startswith("=<"):
            out.append(f"(?={_letters(piece[2:-1], words)})")
        elif piece in ("(", "!("):
            out.append("(?:" if piece == "(" else "(?!")
        elif piece in pieces:
            out.append(pieces[piece])
        elif piece[0].isalpha():
            out.append(f"(?:{words.codes[piece]}{gap}?)")
        else:
            out.append(piece)
    return "".join(out)


def _letters(names: str, words: Vocabulary) -> str:
    return "[" + "".join(words.codes[name] for name in names.split()) + "]"
