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
_NAMESAKES, _OTHERS = -3.0, -4.0
_UNLIKE, _STRANGERS, _STRANGERS_IN_ONE_STORY, _SAME_ARTICLE = -3.0, -4.0, -0.4, -1.0
_TAKEN_UP = 0.8
_AGAIN, _ONCE, _BESIDE, _OTHER_DEED = 0.6, -3.0, -1.5, -1.5
_NOBODY_IN_COMMON, _OF_TWO_STORIES, _BOTH_WAYS = -1.2, -4.5, 1.2

_SAID, _RELATED, _MENTIONED_BOTH_WAYS, _MENTIONED = 0.75, 0.8, 0.8, 0.2
_UNKNOWN, _VAGUE, _SILENT, _SAME_NUMBER = 0.5, 0.5, 0.2, 0.85
#: Two words of one name begin with so many letters: "Varania", "Varanian".
_STEM = 5
_NONE = float("-inf")
#: As if so many sentences had been seen besides, so that not all words of a small day weigh the same.
_UNSEEN = 12


class Likeness:
    """Compares tellings of one stretch of days; what they all have in common counts for little.

    Words weigh by inverse document frequency over the sentences of that stretch, so that what is decided there
    depends on nothing that happened elsewhere.
    """

    def __init__(self, tellings: Sequence[Features]) -> None:
        self._weights, self._heaviest = _weigh(tellings)
        self._title = {one.happening.id: self.weight(one.title) for one in tellings}
        self._matter = {one.happening.id: self.weight(one.matter) for one in tellings}
        self._names = {one.happening.id: self.weight(one.names) for one in tellings}
        self._stems: dict[int, frozenset[str]] = {}
        around: defaultdict[int, set[str]] = defaultdict(set)
        for one in tellings:
            around[one.happening.article_id] |= one.names
        self._names_around = {article: frozenset(names) for article, names in around.items()}

    def weight(self, words: Iterable[str]) -> float:
        """How much these words say, together."""
        return sum(map(self._weights.__getitem__, words))

    def is_shared(self, word: str) -> bool:
        """Whether more than one sentence has this word."""
        return self._weights[word] < self._heaviest

    def rank(self, word: str) -> tuple[float, str]:
        """The place of a word in an order that begins with what says most."""
        return -self._weights[word], word

    def __call__(self, a: Features, b: Features, *, least: float = _NONE) -> float:
        """The evidence in all, to be compared with `ENOUGH`; minus infinity where it cannot come to `least`."""
        nearness = head_likeness(a, b)
        evidence = _BIAS + _HEAD * nearness + _NUMBERS * _shared_numbers(a, b)
        if evidence + _NAMES + _TITLE + _TOLD + _BOTH_WAYS < least:
            return _NONE
        evidence += self._acquaintance(a, b)
        if evidence + _TITLE + _TOLD + _BOTH_WAYS < least:
            return _NONE
        evidence += _contrast(a, b)
        if evidence + _TITLE + _TOLD + _BOTH_WAYS < least:
            return _NONE
        evidence += _of_deeds(a, b, nearness) + self._of_doers(a, b)
        weight, of_title, of_matter = self.weight, self._title, self._matter
        here, there = a.happening.id, b.happening.id
        of_both = of_title[here] + of_title[there]
        if not of_both:
            return evidence
        title = 2 * weight(a.title & b.title) / of_both
        in_b = _part(weight(a.title & b.sentence), of_title[here])
        in_a = _part(weight(b.title & a.sentence), of_title[there])
        evidence += _TITLE * title + _TOLD * (in_a + in_b) / 2
        if evidence + _BOTH_WAYS < least:
            return _NONE
        in_b = _part(weight(a.matter & b.sentence), of_matter[here])
        if evidence + _BOTH_WAYS * in_b < least:
            return _NONE
        in_a = _part(weight(b.matter & a.sentence), of_matter[there])
        return evidence + _BOTH_WAYS * min(in_a, in_b)

    def _acquaintance(self, a: Features, b: Features) -> float:
        """How many of the names of the one the other has; where one has none, the names around it stand in."""
        one, other = a.names, b.names
        here, there = a.happening.article_id, b.happening.article_id
        shared = one & other or (one & b.sentence) | (other & a.sentence)
        if shared:
            return _NAMES * min(1.0, self.weight(shared) / (self._least(a, b) or 1.0))
        is_known, is_nobody = bool(one and other), not (one or other)
        if here == there:
            return _STRANGERS if is_known else _NAMES * _UNKNOWN
        around, around_other = self._names_around[here], self._names_around[there]
        if not (around and around_other):
            return _NAMES * _UNKNOWN
        # "Parliament", "Ruth Hale's plan": of one story where the two articles have other names in common
        if not around.isdisjoint(around_other):
            return _STRANGERS_IN_ONE_STORY if is_known else _NAMES
        if is_nobody:
            return _OF_TWO_STORIES
        return _STRANGERS if is_known else _NOBODY_IN_COMMON

    def _of_doers(self, a: Features, b: Features) -> float:
        """The evidence against it, 0 or less, where both tell by name who did it and neither knows the other's.

        "Orbis launched a watch" and "Ida Hahn launched a watch" may well be one where an article knows both.
        """
        here, there = a.doers, b.doers
        if not (here and there) or self._knows(a, there) or self._knows(b, here):
            return 0.0
        words, both = load_words(), a.families & b.families
        if not words.personal.isdisjoint(both) or (a.head in words.speech and b.head in words.speech):
            return _OTHERS
        around = self._names_around[a.happening.article_id], self._names_around[b.happening.article_id]
        is_known = any(name <= around[0] for name in there) or any(name <= around[1] for name in here)
        return 0.0 if is_known else _OTHERS

    def _knows(self, one: Features, names: Iterable[frozenset[str]]) -> bool:
        """Whether a sentence has one of these names, or what is made of it: "Varania", "Varanian"."""
        if any(not (name.isdisjoint(one.sentence) and name.isdisjoint(one.names)) for name in names):
            return True
        if one.happening.id not in self._stems:
            self._stems[one.happening.id] = _stems(one.sentence | one.names)
        said = self._stems[one.happening.id]
        return any(word[:_STEM] in said for name in names for word in name if len(word) >= _STEM)

    def _least(self, a: Features, b: Features) -> float:
        """What the names of the one weigh or those of the other, the lesser; of the only one that has any."""
        here, there = self._names[a.happening.id], self._names[b.happening.id]
        if not (a.names and b.names):
            return here if a.names else there
        return min(here, there)


def _part(weight: float, whole: float) -> float:
    """How much of what was said is there, from 0 to 1."""
    return weight / whole if whole else _SILENT


def are_apart(a: Features, b: Features) -> bool:
    """Whether two tellings cannot be of one happening, however alike they are."""
    if a.line == b.line or a.is_denied != b.is_denied or _are_labelled_apart(a, b):
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
    if a.ordinals and b.ordinals and a.ordinals.isdisjoint(b.ordinals):
        evidence += _OTHERS  # "the second drill", "the third drill"
    elif a.is_again and b.is_again:
        evidence += _AGAIN
    elif a.is_another or b.is_another:
        evidence += _ONCE  # "an explosion", "another explosion"
    if _is_of_other_matter(a, b) or _is_of_other_kind(a, b):
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
        evidence += _TAKEN_UP if _takes_up(a, b) else _SAME_ARTICLE
    return evidence


def _are_labelled_apart(a: Features, b: Features) -> bool:
    """Whether one name has two labels: "Plan A", "Plan C"."""
    if not (a.labels and b.labels):
        return False
    return any(a.labels[thing] != b.labels[thing] for thing in a.labels.keys() & b.labels.keys())


def _of_deeds(a: Features, b: Features, nearness: float) -> float:
    """The evidence against it, 0 or less, where the words for what was done are no more than related."""
    if nearness <= _MENTIONED and a.own and b.own and (_begins_with_others(a, b) or _begins_with_others(b, a)):
        return _OTHER_DEED  # "visited the men in hospital", "were flown to hospital"
    return _BESIDE if nearness == _RELATED and _is_beside(a, b) else 0.0


def _stems(words: Iterable[str]) -> frozenset[str]:
    return frozenset(word[:_STEM] for word in words if len(word) >= _STEM)


def _takes_up(a: Features, b: Features) -> bool:
    """Whether one of two tellings of an article says little more than what it was: "the announcement"."""
    if not (a.head == b.head or a.own & b.own):
        return False
    return any(
        len(one.matter) <= 1 and one.names <= other.names | other.sentence for one, other in ((a, b), (b, a))
    )


def head_likeness(a: Features, b: Features) -> float:
    """From 0 to 1, how near the words are that name the two happenings."""
    words = load_words()
    if not (a.head and b.head):
        return _UNKNOWN  # of languages whose verbs are not known
    if a.is_vague or b.is_vague:
        return 0.0 if _says_nothing(a) or _says_nothing(b) else _VAGUE
    if a.head in words.speech and b.head in words.speech:
        if _is_content(a) and _is_content(b) and a.title_families and b.title_families:
            return _SAID if a.title_families & b.title_families else 0.0
        # so much is said on one day; it is what was said that makes it one
        return _SAID if (a.families - a.own).isdisjoint(b.families - b.own) else 1.0
    if not a.families.isdisjoint(b.families) or (a.head == b.head and a.own == b.own):
        return 1.0
    if not words.related.isdisjoint(product(a.families, b.families)):
        return _RELATED
    if a.cause & (b.families | b.cause) or b.cause & a.families:
        return _RELATED  # "rock fell again", "a further fall of rock closed the shaft"
    mentions = _mentions(a, b) + _mentions(b, a)
    if mentions == 2:
        return _MENTIONED_BOTH_WAYS
    return _MENTIONED if mentions or not a.title_families.isdisjoint(b.title_families) else 0.0


def _says_nothing(one: Features) -> bool:
    """Whether all of a title is a light verb and who: "the minister reached it"."""
    return one.is_vague and bool(one.frame.before) and not one.frame.goes_on and not one.frame.is_passive


def _is_content(one: Features) -> bool:
    """Whether the title tells what was said, not that somebody said it."""
    return not (one.frame.before or one.frame.goes_on)


def _begins_with_others(a: Features, b: Features) -> bool:
    """Whether what stands before the verb of `a` is nobody and nothing of the sentence of `b`."""
    before = a.frame.before
    return bool(before) and not a.frame.is_open and before.isdisjoint(b.sentence) and before.isdisjoint(b.names)


def _is_beside(a: Features, b: Features) -> bool:
    """Whether the one was done to somebody or something of which the other's sentence knows nothing."""
    if a.frame.is_open or b.frame.is_open:
        return False
    there = (a.frame.told_of & a.matter, b.sentence), (b.frame.told_of & b.matter, a.sentence)
    return any(things and things.isdisjoint(sentence) for things, sentence in there)


def _is_of_other_matter(a: Features, b: Features) -> bool:
    """Whether one name is all that is shared: "Orbis unveiled a watch", "Orbis unveiled a telephone"."""
    one, other = a.matter - b.names, b.matter - a.names
    if not (one and other and one.isdisjoint(b.sentence) and other.isdisjoint(a.sentence)):
        return False
    if _are_figures(one, other) or _are_figures(other, one):
        return False
    return not _company(a, b) >= 2 <= _company(b, a)


def _are_figures(one: Iterable[str], other: frozenset[str]) -> bool:
    """Whether nothing but figures stands against a round word: "3,000", "thousands"."""
    return not load_words().scales.isdisjoint(other) and all(word[0].isdigit() for word in one)


def _is_of_other_kind(a: Features, b: Features) -> bool:
    """Whether a thing in both is told apart by the word before it: "the farm bill", "the press bill"."""
    one, other = a.kinds, b.kinds
    if not (one and other):
        return False
    return any(
        one[thing] not in b.sentence and other[thing] not in a.sentence for thing in one.keys() & other.keys()
    )


def _are_namesakes(a: Features, b: Features) -> bool:
    """Whether somebody here and somebody there share only a part of their names: "Alpin Bank" and "Delta Bank"."""
    if a.names.isdisjoint(b.names):
        return False
    here = [one for one in a.cast if not one <= b.names]
    there = [other for other in b.cast if not other <= a.names] if here else ()
    return any(not one.isdisjoint(other) for one in here for other in there)


def _has_strangers(a: Features, b: Features) -> bool:
    """Whether somebody has a part in `a` of whom the sentence of `b` knows nothing."""
    return any(one.isdisjoint(b.sentence) and one.isdisjoint(b.names) for one in a.cast)


def _company(a: Features, b: Features) -> int:
    """How many of those who have a part in `a` have one in `b`; a name of the place is not one of them."""
    return sum(not (one.isdisjoint(b.names) or one <= a.place) for one in a.cast)


def _mentions(a: Features, b: Features) -> bool:
    """Whether the title of `a` has a word for what `b` tells: "… killed by a bomb"."""
    return not a.title_families.isdisjoint(b.families) or b.head in a.title


def _shared_numbers(a: Features, b: Features) -> float:
    """From 0 to 1; different figures of different things say nothing of each other."""
    if not (a.numbers and b.numbers):
        return _UNKNOWN
    is_of_same = not a.counted.isdisjoint(b.counted)
    if a.numbers.isdisjoint(b.numbers):
        return 0.0 if is_of_same else _UNKNOWN
    shared = len(a.numbers & b.numbers) / min(len(a.numbers), len(b.numbers))
    return shared if is_of_same or "" in a.counted or "" in b.counted else min(shared, _SAME_NUMBER)


def _weigh(tellings: Iterable[Features]) -> tuple[dict[str, float], float]:
    """The weight of each word, and the weight of one that a single sentence has."""
    lines: defaultdict[tuple[int, str], set[str]] = defaultdict(set)
    for one in tellings:
        lines[one.line].update(one.sentence, one.title, one.names)
    counts = Counter(chain.from_iterable(lines.values()))
    whole = len(lines) + _UNSEEN
    return {word: math.log(whole / count) for word, count in counts.items()}, math.log(whole)
