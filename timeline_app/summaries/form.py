"""What speaks against the form of a sentence: out of its article it is not understood, or it tells nothing."""

import re
from functools import lru_cache, partial

from timeline_app.summaries.function_words import FunctionWords
from timeline_app.summaries.length import word_count
from timeline_app.summaries.remembered import Remembered

#: So many faults that no merit outweighs them, and that even what is told already is better.
BARRED = 32
#: With so many faults, as a question has, it tells nothing alone.
_UNFIT = 4
_FEWEST_WORDS = 6
_MOST_WORDS = 100
#: A sentence of more words than this is a hard one to read and to copy.
_LONG = 40
#: A sentence of more characters than this is none.
_MOST_CHARACTERS = 2_000
#: From this share of its words on that are figures it is a line of a table.
_FIGURES = 0.34
_WORD = re.compile(r"\w+")
_CLOSING = " \t\n\"'”’»)]“«"
_ASKING = "?？؟\u037e"
_OPEN_ENDS = ":;,–—-"
_BULLET = re.compile(r"[-–—•*·▪●#>|]|\(?\d{1,2}[.)]\s")
_FIGURE = re.compile(r"\d\S*")
#: A look-up in a string is many times as fast as a search by a pattern.
_MARKS_OF_ADDRESS = ("@", "http", "www.", "#")
_ADDRESS = re.compile(r"\S@\S|https?:|www\.|(?:^|\s)#\w")
_OPENING_QUOTE = re.compile(r"[\"“„«»]")
#: The marks that open and close the same quotation, in one language or another.
_PAIRED = ('"', "“”„", "«»")
#: Quotations as English, German, French and Russian, and Danish print them.
_QUOTED = re.compile(r"\"[^\"]*\"?|“[^”]*”?|„[^“”]*[“”]?|«[^»]*»?|»[^«]*«?")


def faults(sentence: str, words: FunctionWords) -> int:
    """How many of the faults hold; `BARRED` for what is too short or long, a notice, a paper's word on itself.

    Four times counts a question, which tells nothing alone; twice what has no full stop, a notice within, and
    what leans on the sentence before ("He", "But", "he said"); once more than 40 words, a beginning amid a
    sentence, capitals alone, a line of a list or a table, an address, a quotation without the one who said it or
    without its other end.
    """
    return BARRED if len(sentence) > _MOST_CHARACTERS else _known(words)[sentence.strip()]


def is_unfit(sentence: str, words: FunctionWords) -> bool:
    """Whether it tells nothing alone: a heading, a byline, a notice, a question."""
    return faults(sentence, words) >= _UNFIT


@lru_cache(maxsize=32)
def _known(words: FunctionWords) -> Remembered[int]:
    return Remembered(partial(_faults, words))


def _faults(words: FunctionWords, text: str) -> int:
    count = _count(text)
    if not _FEWEST_WORDS <= count <= _MOST_WORDS:
        return BARRED
    first, notice = _WORD.search(text), words.notice(text)
    if first is None or words.is_correction(text):
        return BARRED
    if notice is not None and not _WORD.search(text, 0, notice.start()):
        return BARRED
    ending = text.rstrip(_CLOSING)[-1:]
    return (
        _UNFIT * (ending in _ASKING)
        + 2 * (ending.isalnum() or ending in _OPEN_ENDS)
        + (count > _LONG)
        + (first.group().islower() or text.isupper())
        + _is_listed(text)
        + _is_addressed(text)
        + _is_bare_quotation(text)
        + _is_torn(text)
        + 2 * _leans(text, first.group(), words)
        + 2 * (notice is not None)
    )


def _count(text: str) -> int:
    """The words; where no spaces part them, half as many as letters."""
    by_spaces = len(text.split())
    return (
        by_spaces
        if by_spaces >= _FEWEST_WORDS
        else max(sum(map(_has_letter, text.split())), word_count(text) // 2)
    )


def _has_letter(token: str) -> bool:
    return any(map(str.isalnum, token))


def _is_listed(text: str) -> bool:
    return bool(_BULLET.match(text)) or len(_FIGURE.findall(text)) > _FIGURES * len(text.split())


def _is_addressed(text: str) -> bool:
    return any(mark in text for mark in _MARKS_OF_ADDRESS) and _ADDRESS.search(text) is not None


def _is_bare_quotation(text: str) -> bool:
    if not _OPENING_QUOTE.match(text):
        return False
    return len(_WORD.findall(_QUOTED.sub(" ", text))) < 2


def _is_torn(text: str) -> bool:
    """Whether a quotation is opened and not closed, or closed and not opened."""
    return any(sum(map(text.count, marks)) % 2 for marks in _PAIRED)


def _leans(text: str, first: str, words: FunctionWords) -> bool:
    """Whether it opens with a pronoun, a part of one or a connective, or tells by a pronoun alone who spoke."""
    opens = (
        first.lower() in words.openings
        or words.partitive.match(text) is not None
        or words.hearsay.match(text) is not None
    )
    return (opens and not _OPENING_QUOTE.match(text)) or words.unnamed.search(text) is not None
