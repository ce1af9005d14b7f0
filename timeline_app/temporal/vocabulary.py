"""The words of one language that time expressions are made of, read from `resources/temporal`.

`en.json` sorts words into classes ("month", "unit", "ago"); a class stands for one letter of the alphabet in
which the rules of `grammar` are written.
"""

import json
from dataclasses import dataclass
from functools import cache

from timeline_app.settings import resource

#: What the value of a word may be: a number, a TIMEX3 piece, or the word's own role.
WordValue = int | str

#: Classes that no word list gives: `lexer` finds them by their shape.
SHAPES = (
    "other", "gap", "paragraph", "dom", "two", "year", "number", "decimal", "fraction", "nth", "decade", "apos",
    "iso", "numeric_date", "nq", "nh", "clock", "clock_ap", "junk", "hyphen", "dash", "dot", "comma", "colon",
    "slash", "currency", "hash", "percent", "poss", "open", "close", "quote", "stop", "plus",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """`words`: lower-case word to class and value; `capitalised`: classes whose words need a capital.

    `codes`: the letter of each class; `lists`: neighbours that decide ("in" before a month).
    """

    words: dict[str, tuple[str, WordValue]]
    capitalised: frozenset[str]
    codes: dict[str, str]
    lists: dict[str, frozenset[str]]

    def look_up(self, word: str) -> tuple[str, WordValue]:
        """The class and value of a word as it is written; ("other", "") for one that says no time."""
        name, value = self.words.get(word.lower(), ("other", ""))
        if name in self.capitalised and not word[:1].isupper():
            return "other", ""
        return name, value


@cache
def vocabulary(language: str = "en") -> Vocabulary:
    """The vocabulary of a language that has a grammar of its own; read once."""
    data = json.loads(resource("temporal", f"{language}.json").read_text(encoding="utf-8"))
    classes: dict[str, dict[str, WordValue]] = data["classes"]
    words = {word: (name, value) for name, group in classes.items() for word, value in group.items()}
    names = [*SHAPES, *classes]
    return Vocabulary(
        words=words,
        capitalised=frozenset(data["capitalised"]),
        lists={name: frozenset(members) for name, members in data["lists"].items()},
        codes={name: chr(0x100 + number) for number, name in enumerate(names)},
    )
