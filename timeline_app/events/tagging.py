"""Tokens of a sentence with a light part of speech, by lexicon, shape and the words around.

A tag is one letter:

==  =======================================  ==  =======================================
N   common noun                              V   finite present, plural or base
P   proper name                              Z   finite present, third person
A   adjective, participle before a noun      D   past, or participle without an auxiliary
R   adverb                                   E   participle after an auxiliary or alone
T   determiner, possessive                   G   -ing form as a verb
J   preposition                              I   base after "to", a modal, "do"
K   "to"                                     B H O   forms of be, have, do
L   word that opens a clause                 M   modal
C   conjunction                              X   negation
U   pronoun                                  W   a whole time expression
#   number                                   any other: the punctuation mark itself
==  =======================================  ==  =======================================
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from timeline_app.events.lexicon import Lexicon
from timeline_app.model import TimeExpression

_TOKEN = re.compile(
    r"(?:[^\W\d_]\.){2,}(?:[-–]\w+)*"  # U.S., U.N.-backed
    r"|n['’]t\b|['’](?:s|re|ve|ll|d|m)\b"
    r"|(?:[A-Z][a-z]{0,3}|No)\.(?=\s+[\w(])"  # Gen. Smith; a stop before the end of a sentence is no full stop
    r"|\d+(?:[.,:/]\d+)*(?:(?:st|nd|rd|th)\b)?"
    r"|\w+(?:[-–&.]\w+)*(?:['’](?!(?:s|re|ve|ll|d|m)\b)\w+)*"
    r"|``|''|--+|\.{2,}|\S"
)
_SUFFIXES = (
    ("ly", "R"), ("ed", "D"), ("ing", "G"), ("ous", "A"), ("ful", "A"), ("ive", "A"), ("able", "A"), ("ible", "A"),
    ("ical", "A"), ("ional", "A"), ("ary", "A"), ("ish", "A"), ("less", "A"), ("-old", "A"), ("ern", "A"),
)  # fmt: skip
#: tags of function words, which keep them in capitals; the others become names
_FUNCTION = frozenset("TJKLCUBHOMXR")
_NOUNISH = frozenset("NPAbz#G")
_NOUN_BEFORE = frozenset("TA#J")
_OBJECT_AHEAD = frozenset("TKUP#W")
#: marks that stand right behind the word before them
GLUED = frozenset(",.;:!?)%'’")
_NEGATION = frozenset({"n't", "n’t", "N'T", "N’T"})
_QUOTES = {"``": '"', "''": '"', "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "--": "–", "—": "–", "_": "–"}
#: ends of common nouns that may begin a sentence
_PLURALS = ("ers", "ors", "ists", "ians", "ials", "ives", "ions", "ings", "ing", "ity", "ents", "ees")
_TRANSPARENT = frozenset("RX")
_VERBAL_TAGS = frozenset("DZBHM")
#: as they begin a sentence
_DEMONSTRATIVES = frozenset({"This", "That", "These", "Those"})
#: a verb right behind says that the word before it is its subject: "shares leaped", "talks began"
_VERBAL = frozenset("DZVEMBHO")


@dataclass(frozen=True, slots=True)
class Tagged:
    """A sentence as parallel lists, one entry a token.

    `forms`: as written; `words`: lower case; `starts`, `ends`: offsets into the article; `tags`: see the module.
    `expressions`: token number to the time expression that it is. `spaced`: each as running text, with the space
    that parts it from others; `joined`: those that have none before them in the article.
    """

    forms: list[str]
    words: list[str]
    starts: list[int]
    ends: list[int]
    tags: list[str]
    expressions: dict[int, TimeExpression]
    spaced: list[str]
    joined: frozenset[int]

    def __len__(self) -> int:
        return len(self.forms)

    def gap(self, token: int) -> str:
        """What stands between a token and the next: "" or a space."""
        is_joined = token + 1 < len(self.forms) and self.ends[token] == self.starts[token + 1]
        return "" if is_joined else " "


def tag_sentence(
    text: str, start: int, end: int, expressions: Sequence[TimeExpression], lexicon: Lexicon
) -> Tagged:
    """The tokens of `text[start:end]`; `expressions` are those within it, in order."""
    forms: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    times: dict[int, TimeExpression] = {}
    position = start
    for expression in expressions:
        if expression.start < position or expression.end > end:
            continue
        _tokenize(text, position, expression.start, forms, starts, ends)
        times[len(forms)] = expression
        forms.append(text[expression.start : expression.end])
        starts.append(expression.start)
        position = expression.end
        ends.append(position)
    _tokenize(text, position, end, forms, starts, ends)
    words = [form.lower() for form in forms]
    raw = _look_up(forms, words, times, lexicon)
    joined = frozenset(token for token in range(1, len(forms)) if ends[token - 1] == starts[token])
    spaced = [" " + form if form.isalnum() else _spaced(form) for form in forms]
    return Tagged(forms, words, starts, ends, _resolve(words, raw, lexicon), times, spaced, joined)


def _spaced(form: str) -> str:
    """A token as running text with the space before it, if it takes one."""
    if form[0] in GLUED or form in _NEGATION:
        return form
    return " " + " ".join(form.split())


def _tokenize(text: str, start: int, end: int, forms: list[str], starts: list[int], ends: list[int]) -> None:
    if start == end:
        return
    found = list(_TOKEN.finditer(text, start, end))
    forms += [match.group() for match in found]
    starts += [match.start() for match in found]
    ends += [match.end() for match in found]


def _look_up(forms: list[str], words: list[str], times: dict[int, TimeExpression], lexicon: Lexicon) -> list[str]:
    """The tag of each word by itself; "b" and "z" are those of words that may be noun or verb."""
    raw: list[str] = []
    is_first, table, demonyms = True, lexicon.tags, lexicon.demonyms
    for index, (form, word) in enumerate(zip(forms, words, strict=True)):
        first = form[0]
        if index in times:
            tag = "W"
        elif first.isupper():
            follower = forms[index + 1] if index + 1 < len(forms) else ""
            before, known = (raw[-1] if raw else "."), table.get(word)
            is_country = form.isupper() and table.get(follower, "") in _VERBAL_TAGS  # "the U.S. bombed"
            tag = "A" if word in demonyms else _capitalized(form, known, is_first, before, follower, table)
            tag = "P" if tag == "A" and is_country else tag
        elif first.isalpha():
            tag = table.get(word) or (_by_shape(word) if form == word else "P")  # iTunes is a name
        elif first.isdigit():
            tag = "#"
        else:
            tag = table.get(word) or _QUOTES.get(form, first)
        is_first = tag == '"' or (is_first and not first.isalnum())
        raw.append(tag)
    return raw


def _capitalized(
    form: str, known: str | None, is_first: bool, before: str, follower: str, table: dict[str, str]
) -> str:
    """Names; at the head of a sentence a known word is itself unless another capital follows."""
    if known == "L" and is_first and table.get(follower, "") in _VERBAL_TAGS:
        return "U"  # "That changed"
    if is_first and form in _DEMONSTRATIVES:
        return "U" if table.get(follower, "") in _VERBAL_TAGS else "T"  # "This led to", "That work is"
    if known is not None and known in _FUNCTION:
        return known
    is_followed = follower[:1].isupper()
    if not is_first:
        return "A" if known == "A" and not is_followed and before != "P" else "P"  # but John Green
    if known is not None:
        return "P" if is_followed and known in "Nb" else known
    if form.endswith("ly") and not is_followed:
        return "R"
    if form.endswith("ed") and table.get(follower, "") in ("T", "J"):
        return "E"  # "Nicknamed the Fox, Brown"
    if form.endswith(_PLURALS) and not is_followed:
        return "N"
    is_before_noun = follower[:1].islower() and (table.get(follower) or _by_shape(follower)) in "Nbz"
    return "A" if is_before_noun else "P"  # "Terrorist bombings"


def _by_shape(word: str) -> str:
    if "-" in word and word.endswith("ed"):
        return "A"  # well-dressed
    for suffix, tag in _SUFFIXES:
        if word.endswith(suffix) and len(word) > len(suffix) + 2:
            return tag
    return "N"


def _resolve(words: list[str], raw: list[str], lexicon: Lexicon) -> list[str]:
    """Decide each ambiguous word by the tag before it (adverbs and "not" skipped) and the one after."""
    tags: list[str] = []
    last = before = "."
    last_word = ""
    count = len(raw)
    for index, tag in enumerate(raw):
        if tag in "bVzZDEG":
            ahead = raw[index + 1] if index + 1 < count else "."
            if last == "C" and before == "I" and tag in "bV":
                tag = "I"
            elif tag == "G" and last in "NPAC" and _is_compound(words, raw, index, lexicon):
                tag = "N"
            else:
                tag = _RULES[tag](_Around(last, last_word, ahead, words[index], lexicon, before))
        elif tag in "ANR" and last in "KM" and lexicon.lemmas.get(words[index]) == words[index]:
            tag = "I"  # to close, will lower
        elif tag == "N" and last == "L" and _follows_relative(words, index, last_word, lexicon):
            is_object_ahead = before in "NP" and raw[index + 1 : index + 2] in (["N"], ["T"], ["#"])
            is_verb = last_word == "who" or words[index - 1] != last_word or is_object_ahead
            tag = "Z" if is_verb else tag  # a machine that bores wells, that usually bores
        elif words[index] == "last" and last == "B" and raw[index + 1 : index + 2] in (["D"], ["E"]):
            tag = "R"  # was last seen
        elif words[index] == "so" and last == "," and raw[index + 1 : index + 2] in (["U"], ["T"], ["P"]):
            tag = "C"  # , so he remains
        tags.append(tag)
        if tag not in _TRANSPARENT:
            before, last, last_word = last, tag, words[index]
    return tags


def _is_compound(words: list[str], raw: list[str], index: int, lexicon: Lexicon) -> bool:
    """In "a brewing company" and "eye tracking research" the -ing form is part of a noun phrase.

    A participle's own object has an article or is plural: "soldiers guarding the road", "rebels burning houses".
    """
    ahead = raw[index + 1] if index + 1 < len(raw) else "."
    if ahead not in "Nb":
        return ahead == "M"
    if index and raw[index - 1] == "C":
        return words[index] in lexicon.sets["trades"]
    return words[index] in lexicon.sets["trades"] or not words[index + 1].endswith("s")


def _follows_relative(words: list[str], index: int, relative: str, lexicon: Lexicon) -> bool:
    """A word in -s that no list has, behind "who", "that" or "which"."""
    word = words[index]
    return relative in lexicon.sets["subject_relatives"] and word.endswith("s") and word not in lexicon.lemmas


class _Around(NamedTuple):
    """What stands around an ambiguous word."""

    last: str
    last_word: str
    ahead: str
    word: str
    lexicon: Lexicon
    before: str

    @property
    def has_subject_pronoun(self) -> bool:
        return (self.last == "U" and self.last_word not in self.lexicon.sets["objects"]) or (
            self.last == "L" and self.last_word in self.lexicon.sets["subject_relatives"]
        )


def _base(around: _Around) -> str:
    """Words that are a noun or a base form: plan, report, attack."""
    last, ahead, same_past = around.last, around.ahead, around.lexicon.sets["same_past"]
    if last in "KMO":
        return "I"
    if last in "BH" and around.word in same_past:
        return "E"
    if around.has_subject_pronoun:
        return "V"
    plurals = around.lexicon.sets["plurals"]
    has_subject = around.word in same_past or around.last_word.endswith("s") or around.last_word in plurals
    return "V" if last in "NP" and has_subject and ahead in _OBJECT_AHEAD else "N"


def _verb(around: _Around) -> str:
    """Base forms that are verbs only."""
    if around.last in "KMO":
        return "I"
    if around.last in "BH":
        return "E"
    return "N" if around.last in "TJ" or (around.last == "A" and around.ahead != "T") else "V"


def _third(around: _Around) -> str:
    """Plural nouns or third persons: plans, reports, attacks."""
    if around.has_subject_pronoun:
        return "Z"
    if around.last == "P":
        return "N" if around.ahead in _VERBAL else "Z"
    is_acronym = around.last == "A" and around.last_word.endswith(".")  # the U.S. hopes its troops
    if (around.last in "C," and around.ahead == "K") or (is_acronym and around.ahead in "TK"):
        return "Z"  # and hopes to win
    is_verb = around.last == "N" and not around.last_word.endswith("s") and around.ahead in _OBJECT_AHEAD
    return "Z" if is_verb else "N"


def _third_verb(around: _Around) -> str:
    return "N" if around.last == "T" else "Z"


def _past(around: _Around) -> str:
    """Pasts and participles: "the suspected bombers", "was bombed", "bombed"."""
    if _is_base_behind(around):
        return "I"
    if around.last == "K" and around.ahead in _NOUNISH:
        return "A"  # due to continued increases
    if around.last in "BH" or (around.last == "." and around.ahead in "JT" and around.word.endswith("ed")):
        return "E"  # "Founded in 1870, the bank"
    if around.last in "TA" and around.word in around.lexicon.sets["same_past"] and around.ahead in "JK":
        return "N"  # "a friendly bid of", "the cut in rates"
    if around.ahead in _NOUNISH and (around.last in _NOUN_BEFORE or around.last == "."):
        return "A"
    return "A" if around.last == "T" else "D"


def _participle(around: _Around) -> str:
    if _is_base_behind(around):
        return "I"
    return "A" if around.last in _NOUN_BEFORE and around.ahead in _NOUNISH else "E"


def _is_base_behind(around: _Around) -> bool:
    """Whether a form that is spelled as its base follows "to", a modal or "do": to come, will put, did run."""
    return around.last in "KMO" and around.word in around.lexicon.sets["same_past"]


def _ing(around: _Around) -> str:
    """Progressives and gerunds against nouns ("the bombing") and adjectives ("rising prices")."""
    if around.last == "B":
        return "G"
    if around.ahead in "NAPbz" and around.last not in "NPUK" and around.word in around.lexicon.sets["attributive"]:
        return "A"
    if around.ahead not in "TANP#" and f"{around.last_word} {around.word}" in around.lexicon.sets["gerund_nouns"]:
        return "N"  # "warned them in writing"
    if around.word in around.lexicon.happenings:
        is_dated = (
            around.last == "W" and around.before == "T" and around.ahead != "N"
        )  # "a three-hour meeting", "the Friday bombing"
        return "N" if (around.last in "TAJNP#C" or is_dated) and around.ahead != "T" else "G"
    if around.last in "TA":
        return "A" if around.ahead in _NOUNISH else "N"
    return "G"


_RULES = {"b": _base, "V": _verb, "z": _third, "Z": _third_verb, "D": _past, "E": _participle, "G": _ing}
