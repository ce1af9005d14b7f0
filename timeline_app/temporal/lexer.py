"""A text becomes words, and each word one letter that stands for its class.

The rules of `grammar` are matched against that string of letters, not against the text: so the expensive
pattern sees a fifth of the characters, and case, digits of other scripts and odd blanks are dealt with here, once.
The letter of every distinct word is remembered; a text costs one `findall` and one dictionary look-up a word.
"""

import re
from dataclasses import dataclass
from itertools import accumulate, takewhile

from timeline_app.temporal.vocabulary import Vocabulary, WordValue

#: A word takes one blank before it along; longer blanks are words of their own. Every branch is linear.
_WORD = re.compile(
    r"\s{2,}"
    r"|\s?(?:"
    r"[oO]['’]clock\b"
    r"|[^\W\d_]+"
    r"|\d{4}[-‐‑]\d\d[-‐‑]\d\d(?:T\d\d:\d\d(?::\d\d)?(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?)?(?![\w‐‑-])"
    r"|\d{1,2}-\d{1,2}-\d{4}(?![\w-])"
    r"|\d+(?:[.,:/]\d+)*[^\W\d_]*"
    r"|['’‘]\d\ds?(?!\w)"
    r"|['’]s(?!\w)"
    r"|--+|\.\.+"
    r"|[^\s]"
    r")"
    r"|\s"
)
#: a word that is broken at the end of a line: "Au-\\ngust"
_BREAK = "-\n"
_BROKEN_CLASSES = ("month", "august", "march", "weekday", "yesterday", "tomorrow")
_MARKS = {
    "-": "hyphen", "‐": "hyphen", "‑": "hyphen", "–": "dash", "—": "dash", "--": "dash", ".": "dot", ",": "comma",
    ":": "colon", "/": "slash", "$": "currency", "£": "currency", "€": "currency", "¥": "currency", "#": "hash",
    "%": "percent", "'s": "poss", "’s": "poss", "(": "open", ")": "close", '"': "quote", "“": "quote",
    "”": "quote", "`": "quote", "'": "quote", "’": "quote", ";": "stop", "!": "stop", "?": "stop", "+": "plus",
    "_": "hash", "@": "hash", "&": "hash", "=": "hash", "\\": "hash", "~": "hash", "^": "hash",
    "−": "plus",
}  # fmt: skip
_HALVES = {"½": ".5", "¼": ".25", "¾": ".75"}
_MEMORY = 50_000
_ORDINAL_ENDINGS = ("st", "nd", "rd", "th")
_LONGEST, _LONGEST_ISO = 24, 40


@dataclass(frozen=True, slots=True)
class Token:
    """One word of a span: its class, its value and how it is written (no blanks around)."""

    name: str
    value: WordValue
    text: str


class Lexer:
    """Splits texts into words and remembers the class letter of each; made once per language."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._tokens: dict[str, Token] = {}
        self._codes = _Codes(vocabulary)

    def split(self, text: str) -> tuple[list[str], str]:
        """The words of a text, each with the blank before it (joined they are the text), and their letters."""
        words = _WORD.findall(text)
        if _BREAK in text:
            words = self._mended(words)
        if len(self._codes) > _MEMORY:
            self._codes.clear()
            self._tokens.clear()
        return words, "".join(map(self._codes.__getitem__, words))

    def _mended(self, words: list[str]) -> list[str]:
        """The words, names of the calendar that are broken at the end of a line put together again."""
        mended: list[str] = []
        for word in words:
            if word[0] == "\n" and len(mended) > 1 and mended[-1] == "-":
                name, _ = self._vocabulary.look_up((mended[-2] + word).replace("\n", "").strip())
                if name in _BROKEN_CLASSES:
                    word = mended.pop(-2) + mended.pop() + word
            mended.append(word)
        return mended

    def token(self, word: str) -> Token:
        """A word of `split` with its class and value."""
        token = self._tokens.get(word)
        if token is None:
            name, value = classify(word, self._vocabulary)
            token = self._tokens[word] = Token(name, value, word.strip())
        return token


class _Codes(dict[str, str]):
    """Word to class letter, filled as words are met."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        super().__init__()
        self._vocabulary = vocabulary
        self._other = vocabulary.codes["other"]

    def __missing__(self, word: str) -> str:
        bare = word.strip()
        # most words of a language say no time, and are done with here
        is_other = bare.isalpha() and bare.lower() not in self._vocabulary.words
        code = self._other if is_other else self._vocabulary.codes[classify(word, self._vocabulary)[0]]
        self[word] = code
        return code


def offsets(words: list[str]) -> list[int]:
    """Where each word of `Lexer.split` begins; one more for the end of the text."""
    return list(accumulate(map(len, words), initial=0))


def classify(word: str, vocabulary: Vocabulary) -> tuple[str, WordValue]:
    """The class and the value of a word as `Lexer.split` gives it."""
    bare = word.strip()
    if not bare:
        return ("paragraph" if word.count("\n") > 1 else "gap"), ""
    if bare in _MARKS:
        spaced = word[0].isspace() and bare in "-‐‑"
        return ("dash" if spaced else _MARKS[bare]), bare
    if bare[0].isdecimal():
        return _number(bare) if len(bare) <= (_LONGEST_ISO if "-" in bare[:5] else _LONGEST) else ("junk", "")
    if bare[0] in "'’‘" and bare[1:3].isdecimal():
        year = _short_year(int(bare[1:3]))
        return ("decade", year) if bare.endswith("s") else ("apos", year)
    if bare[0].isalpha():
        return vocabulary.look_up(bare.replace("’", "'").replace("-\n", ""))
    return "other", ""


def _number(text: str) -> tuple[str, WordValue]:
    if text.isdecimal():
        return _integer(text)
    if "-" in text or "‐" in text or "‑" in text:
        written = text.replace("‐", "-").replace("‑", "-")
        return ("iso", written) if written[4] == "-" else ("numeric_date", written.replace("-", "/"))
    digits = "".join(takewhile(lambda character: character.isdecimal() or character in ".,:/", text))
    letters = text[len(digits) :]
    if letters in _HALVES and digits.isdecimal():
        return "decimal", digits + _HALVES[letters]
    if letters:
        return _suffixed(digits, letters.lower())
    if "/" in text or text.count(".") == 2:
        return _slashed(text)
    if ":" in text:
        return "clock", text
    if "." in text:
        return ("decimal", text) if "," not in text else ("junk", text)
    groups = text.split(",")
    if all(len(group) == 3 for group in groups[1:]) and len(groups[0]) <= 3:
        return "number", int("".join(groups))
    return "junk", text


def _integer(text: str) -> tuple[str, WordValue]:
    value = int(text)
    if len(text) == 4:
        return ("year", value) if 1000 <= value < 2100 else ("number", value)
    if len(text) <= 2:
        return ("dom", value) if 1 <= value <= 31 else ("two", value)
    return "number", value


def _suffixed(digits: str, letters: str) -> tuple[str, WordValue]:
    if not digits.isdecimal():
        return ("clock_ap", digits + letters) if letters in ("am", "pm") and "," not in digits else ("junk", "")
    value = int(digits)
    if letters in _ORDINAL_ENDINGS:
        return "nth", value
    if letters == "s" and value % 10 == 0 and ((len(digits) == 4 and 1000 <= value < 2100) or len(digits) == 2):
        return "decade", value if value > 99 else _short_year(value)
    if (letters == "q" and 1 <= value <= 4) or (letters == "h" and 1 <= value <= 2):
        return f"n{letters}", value
    if letters in ("am", "pm") and value <= 12:
        return "clock_ap", digits + letters
    return "junk", ""


def _slashed(text: str) -> tuple[str, WordValue]:
    parts = re.split(r"[/.]", text)
    if len(parts) == 2 and "." not in text:
        return "fraction", text
    right_sizes = len(parts) == 3 and all(part.isdecimal() for part in parts) and len(parts[1]) <= 2
    if right_sizes and len({c for c in text if c in "/."}) == 1:
        first, last = len(parts[0]), len(parts[2])
        if (first <= 2 and last == 4) or (first == 4 and last <= 2) or ("/" in text and first <= 2 and last == 2):
            return "numeric_date", text
    return "junk", ""


def _short_year(value: int) -> int:
    """'98 and '05 stand for the year of the last hundred that ends so: 30 divides, as in POSIX's neighbourhood."""
    return 2000 + value if value < 30 else 1900 + value
