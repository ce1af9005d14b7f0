"""The rules of a language (`resources/temporal/en.rules`) become compiled patterns over class letters.

A rule is parsed into a regular expression and the set of letters that it may begin with. So a word that begins
no rule costs nothing, and one that does is tried with its own rules only: that is what makes one pass cheap.
"""

import re
from dataclasses import dataclass
from functools import cache

from timeline_app.settings import resource
from timeline_app.temporal.vocabulary import Vocabulary, vocabulary

_PIECE = re.compile(r"!\(|<[!=][^>]*>|[!=]<[^>]*>|\{\d*,?\d*\}|[A-Za-z_]\w*|\S")
_REPEATS = ("?", "*", "+")
#: how many words after a weak one ("the", "two", "a"), all of them of some rule, a word of time must follow for it
#: to be worth a try
_REACH = 8
#: a pattern of at most so many rules serves other letters too
_SHARED = 16


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a rule: its expression, the letters that it may begin with and hold, whether it may be empty."""

    regex: str
    first: frozenset[str]
    letters: frozenset[str]
    is_optional: bool


@dataclass(frozen=True, slots=True)
class Grammar:
    """`starters` finds the words at which a rule may begin; `patterns` has, by letter, the rules to try there.

    The group that matched is named by `r` and the number of its rule in `forms`.
    """

    forms: tuple[str, ...]
    starters: re.Pattern[str]
    patterns: dict[str, re.Pattern[str]]

    def form(self, group: str) -> str:
        """The form of the rule whose group matched."""
        return self.forms[int(group[1:])]


@cache
def grammar(language: str = "en") -> Grammar:
    """The rules of a language that has a grammar of its own; read once, compiled as they are met."""
    text = resource("temporal", f"{language}.rules").read_text(encoding="utf-8")
    words = vocabulary(language)
    pieces: dict[str, Piece] = {}
    rules: list[tuple[str, Piece]] = []
    for line in text.splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        name, sign, pattern = re.split(r"\s*([:=])\s*", line, maxsplit=1)
        piece = _Parser(pattern, pieces, words).parse()
        if sign == "=":
            pieces[name] = piece
        else:
            rules.append((name, piece))
    first = frozenset[str]().union(*(piece.first for _, piece in rules))
    weak, core = pieces["WEAK"].first & first, pieces["CORE"].first
    inner = frozenset[str]().union(*(piece.letters for _, piece in rules))
    starters = (
        f"[{_sorted(first - weak)}]|[{_sorted(weak)}](?=[{_sorted(inner)}]{{0,{_REACH - 1}}}?[{_sorted(core)}])"
    )
    return Grammar(tuple(name for name, _ in rules), re.compile(starters), _patterns(first, [p for _, p in rules]))


def _patterns(first: frozenset[str], rules: list[Piece]) -> dict[str, re.Pattern[str]]:
    """A pattern for each letter; letters whose rules are among another's share its pattern, for a quick start."""
    wanted = {letter: tuple(n for n, rule in enumerate(rules) if letter in rule.first) for letter in sorted(first)}
    shared: dict[tuple[int, ...], re.Pattern[str]] = {}
    patterns = {}
    for letter, numbers in sorted(wanted.items(), key=lambda item: -len(item[1])):
        wider = next((known for known in shared if len(known) <= _SHARED and set(numbers) <= set(known)), numbers)
        if wider not in shared:
            shared[wider] = re.compile("|".join(f"(?P<r{number}>{rules[number].regex})" for number in wider))
        patterns[letter] = shared[wider]
    return patterns


class _Parser:
    """Recursive descent over one line of rules."""

    def __init__(self, pattern: str, pieces: dict[str, Piece], words: Vocabulary) -> None:
        self._rule = pattern
        self._input = _PIECE.findall(pattern)
        self._pieces = pieces
        self._words = words
        self._gap = words.codes["gap"]

    def parse(self) -> Piece:
        """The whole line."""
        return self._choice()

    def _choice(self) -> Piece:
        branches = [self._sequence()]
        while self._input and self._input[0] == "|":
            self._input.pop(0)
            branches.append(self._sequence())
        return Piece(
            f"(?:{'|'.join(branch.regex for branch in branches)})",
            frozenset().union(*(branch.first for branch in branches)),
            frozenset().union(*(branch.letters for branch in branches)),
            any(branch.is_optional for branch in branches),
        )

    def _sequence(self) -> Piece:
        regex, first, letters, is_optional = [], frozenset[str](), frozenset[str](), True
        while self._input and self._input[0] not in ("|", ")"):
            piece = self._repeated()
            regex.append(piece.regex)
            letters |= piece.letters
            if is_optional:
                first |= piece.first
                is_optional = piece.is_optional
        return Piece("".join(regex), first, letters, is_optional)

    def _repeated(self) -> Piece:
        piece = self._atom()
        if self._input and (self._input[0] in _REPEATS or self._input[0].startswith("{")):
            sign = self._input.pop(0)
            if self._input and self._input[0] == "+" and sign != "+":
                sign += self._input.pop(0)  # possessive: what it has taken it does not give back
            may_be_empty = piece.is_optional or sign[:2] in ("?", "*", "{0")
            return Piece(f"(?:{piece.regex}){sign}", piece.first, piece.letters, may_be_empty)
        return piece

    def _atom(self) -> Piece:
        word = self._input.pop(0)
        if word in ("(", "!("):
            inner = self._choice()
            self._input.pop(0)
            return inner if word == "(" else _look(f"(?!{inner.regex})")
        for mark, look in (("<!", "(?<!"), ("<=", "(?<="), ("!<", "(?!"), ("=<", "(?=")):
            if word.startswith(mark):
                letters = "".join(map(self._code, word[2:-1].split()))
                return _look(f"{look}[{letters}])")
        if word in self._pieces:
            return self._pieces[word]
        letter = self._code(word)
        # a longer blank is a word of its own and may follow any word of a span
        return Piece(f"{letter}{self._gap}?", frozenset(letter), frozenset((letter, self._gap)), False)

    def _code(self, name: str) -> str:
        if name not in self._words.codes:
            raise ValueError(f"no class of words and no piece is named {name!r} (rule {self._rule!r})")
        return self._words.codes[name]


def _look(regex: str) -> Piece:
    """A look at a neighbour, which is no part of what a rule matches."""
    return Piece(regex, frozenset(), frozenset(), True)


def _sorted(letters: frozenset[str]) -> str:
    return "".join(sorted(letters))
