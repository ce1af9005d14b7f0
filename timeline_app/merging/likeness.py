"""How much two tellings of the same days speak of one happening."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from itertools import chain, product

from timeline_app.merging.features import Features
from timeline_app.merging.words import load_words

#: From here on two tellings are of one happening; below it they are of two. On a logistic scale.
ENOUGH = 0.6
#: What speaks for one happening, each from 0 to 1, and how much; rounded from a logistic regression over the pairs
#: labelled for tuning (`tests/merging`).
_BIAS, _HEAD, _TITLE, _TOLD, _NAMES, _NUMBERS = -4.4, 3.4, 1.2, 2.1, 0.8, 1.2
#: The same for what is seen in too few of these pairs to be weighed by them.
_NAMESAKES, _OTHERS = -1.5, -2.0
_UNLIKE, _STRANGERS, _STRANGERS_IN_ONE_STORY, _SAME_ARTICLE = -1.5, -3.0, -0.4, -1.0

_SAID, _RELATED, _MENTIONED_BOTH_WAYS, _MENTIONED = 0.6, 0.7, 0.8, 0.3
_UNKNOWN = 0.5
_NONE = float("-inf")
#: As if so many sentences had been seen besides, so that not all words of a small day weigh the same.
_UNSEEN = 12


class Likeness:
    """Compares tellings of one stretch of days; what they all have in common counts for little.

    Words weigh by inverse document frequency over the sentences of that stretch, so that what is decided there
    depends on nothing that happened elsewhere.
    """

    def __init__(self, tellings: Sequence[Features]) -> None:
        self._weights = _weigh(tellings)
        self._title = {one.happening.id: self.weight(one.title) for one in tellings}
        around: defaultdict[int, set[str]] = defaultdict(set)
        for one in tellings:
            around[one.happening.article_id] |= one.names
        self._names_around = {article: frozenset(names) for article, names in around.items()}

    def weight(self, words: Iterable[str]) -> float:
        """How much these words say, together."""
        return sum(map(self._weights.__getitem__, words))

    def rank(self, word: str) -> tuple[float, str]:
        """The place of a word in an order that begins with what says most."""
        return -self._weights[word], word

    def __call__(self, a: Features, b: Features, *, least: float = _NONE) -> float:
        """The evidence in all, to be compared with `ENOUGH`; minus infinity where it cannot come to `least`."""
        evidence = _BIAS + _HEAD * head_likeness(a, b) + _NUMBERS * _shared_numbers(a, b)
        if evidence + _NAMES + _TITLE + _TOLD < least:
            return _NONE
        evidence += self._acquaintance(a, b)
        if evidence + _TITLE + _TOLD < least:
            return _NONE
        weight = self.weight
        of_a, of_b = self._title[a.happening.id], self._title[b.happening.id]
        title = 2 * weight(a.title & b.title) / (of_a + of_b) if of_a or of_b else 0.0
        in_b = weight(a.title & b.sentence) / of_a if of_a else 0.0
        in_a = weight(b.title & a.sentence) / of_b if of_b else 0.0
        return evidence + _TITLE * title + _TOLD * (in_a + in_b) / 2 + _contrast(a, b)

    def _acquaintance(self, a: Features, b: Features) -> float:
        """How many of the names of the one the other has; where one has none, the names around it stand in."""
        one, other = a.names, b.names
        here, there = a.happening.article_id, b.happening.article_id
        around, around_other = self._names_around[here], self._names_around[there]
        if not (one and other):
            if here == there:
                return _NAMES * _UNKNOWN
            one, other = around, around_other
            if not (one and other):
                return _NAMES * _UNKNOWN
        shared = one & other
        if shared:
            return _NAMES * self.weight(shared) / min(self.weight(one), self.weight(other))
        # "Parliament", "Ruth Hale's plan": of one story where the two articles have other names in common
        return _STRANGERS if here == there or around.isdisjoint(around_other) else _STRANGERS_IN_ONE_STORY


def are_apart(a: Features, b: Features) -> bool:
    """Whether two tellings cannot be of one happening, however alike they are."""
    if a.line == b.line or a.is_denied != b.is_denied:
        return True
    if a.moment and b.moment and not (a.moment[0] < b.moment[1] and b.moment[0] < a.moment[1]):
        return True
    one, other = a.happening, b.happening
    if one.article_id == other.article_id and not (one.is_notable or other.is_notable):
        return True  # asides of one article are seldom worth telling, let alone twice
    return not a.own & b.own and not load_words().opposites.isdisjoint(product(a.own, b.own))


def _contrast(a: Features, b: Features) -> float:
    """The evidence against it, 0 or less."""
    evidence = 0.0
    if _is_of_other_matter(a, b):
        evidence += _UNLIKE
    if _are_namesakes(a, b):
        evidence += _NAMESAKES
    if (
        not load_words().mutual.isdisjoint(a.families & b.families)
        and _has_strangers(a, b)
        and _has_strangers(b, a)
    ):
        evidence += _OTHERS
    if a.happening.article_id and a.happening.article_id == b.happening.article_id:
        evidence += _SAME_ARTICLE
    return evidence


def head_likeness(a: Features, b: Features) -> float:
    """From 0 to 1, how near the words are that name the two happenings."""
    words = load_words()
    if not (a.head and b.head):
        return _UNKNOWN  # of languages whose verbs are not known
    if a.head in words.speech and b.head in words.speech:
        return _SAID  # so much is said on one day; it is what was said that makes it one
    if not a.families.isdisjoint(b.families) or (a.head and a.head == b.head):
        return 1.0
    if not words.related.isdisjoint(product(a.families, b.families)):
        return _RELATED
    mentions = _mentions(a, b) + _mentions(b, a)
    if mentions == 2:
        return _MENTIONED_BOTH_WAYS
    return _MENTIONED if mentions or not a.title_families.isdisjoint(b.title_families) else 0.0


def _is_of_other_matter(a: Features, b: Features) -> bool:
    """Whether one name is all that is shared: "Orbis unveiled a watch", "Orbis unveiled a telephone"."""
    if _company(a, b) >= 2 <= _company(b, a):
        return False
    names = a.names | b.names
    one, other = a.title - names, b.title - names
    return bool(one and other) and one.isdisjoint(b.sentence) and other.isdisjoint(a.sentence)


def _are_namesakes(a: Features, b: Features) -> bool:
    """Whether somebody here and somebody there share only a part of their names: "Alpin Bank" and "Delta Bank"."""
    return any(
        not (one <= b.names or other <= a.names or one.isdisjoint(other)) for one, other in product(a.cast, b.cast)
    )


def _has_strangers(a: Features, b: Features) -> bool:
    """Whether somebody has a part in `a` of whom the sentence of `b` knows nothing."""
    return any(one.isdisjoint(b.sentence) and one.isdisjoint(b.names) for one in a.cast)


def _company(a: Features, b: Features) -> int:
    """How many of those who have a part in `a` have one in `b`."""
    return sum(not one.isdisjoint(b.names) for one in a.cast)


def _mentions(a: Features, b: Features) -> bool:
    """Whether the title of `a` has a word for what `b` tells: "… killed by a bomb"."""
    return not a.title_families.isdisjoint(b.families) or b.head in a.title


def _shared_numbers(a: Features, b: Features) -> float:
    if not (a.numbers and b.numbers):
        return _UNKNOWN
    return 0.0 if a.numbers.isdisjoint(b.numbers) else 1.0


def _weigh(tellings: Iterable[Features]) -> dict[str, float]:
    lines: defaultdict[tuple[int, str], set[str]] = defaultdict(set)
    for one in tellings:
        lines[one.line].update(one.sentence, one.title, one.names)
    counts = Counter(chain.from_iterable(lines.values()))
    whole = len(lines) + _UNSEEN
    return {word: math.log(whole / count) for word, count in counts.items()}
