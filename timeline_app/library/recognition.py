"""Which event of an article that is read again is which of before."""

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from timeline_app.text.folding import fold

#: Sentences with this share of their words in common tell the same thing (Jaccard index), if one word names it.
_LEAST_ALIKE = 0.5
#: So many words on either side of a head stand about it. Of a sentence that was split or joined with another one
#: this share of them is still there, and no fewer than so many.
_ABOUT, _LEAST_ABOUT, _FEWEST_ABOUT = 6, 0.8, 4
#: So many events of one name on either side of its place are compared with one: no text costs the square of its
#: length.
_REACH = 100

_WORD = re.compile(r"\w+")

#: what makes an event the same one in the next analysis of its article
_Identity = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Mark:
    """What an event is known by: offsets into its article's text, its sentence's words, its head's lemma."""

    head_start: int
    head_end: int
    sentence_start: int
    sentence: str
    lemma: str = ""


@dataclass(frozen=True, slots=True)
class Known:
    """An event of the last analysis, or one of an earlier one that is kept out of sight."""

    id: int
    is_present: bool
    mark: Mark


@dataclass(frozen=True, slots=True)
class _Traits:
    """The words that may name an event, those of its sentence and those about its head."""

    names: frozenset[str]
    words: frozenset[str]
    about: frozenset[str]


def recognised(known: Iterable[Known], marks: Sequence[Mark], *, is_same_text: bool) -> list[int | None]:
    """For each of the marks the id of the event that it is, each once; None for a new one.

    An event is the same by its head's offsets while the text stays as it was, else by its sentence's words, else
    it is the one most like it of those that are left: named by the same word in a sentence of much the same words.
    """
    left = {event.id: event for event in known}
    identities = _known_identities(left.values())
    counted: Counter[_Identity] = Counter()
    found: list[int | None] = []
    for mark in marks:
        # Offsets mean nothing in a text that has changed.
        wanted = _identities(mark, counted)[0 if is_same_text else 1 :]
        ids = (identities.get(identity) for identity in wanted)
        event_id = next((event_id for event_id in ids if event_id in left), None)
        left.pop(event_id or 0, None)
        found.append(event_id)
    # What is missed in a text that did not change is nowhere else in it.
    gone = [event for event in left.values() if not (is_same_text and event.is_present)]
    new = [number for number, event_id in enumerate(found) if event_id is None]
    new.sort(key=lambda number: marks[number].head_start)
    pairs = _nearest([event.mark for event in gone], [marks[number] for number in new])
    for one, other in pairs:
        found[new[other]] = gone[one].id
    return found


def _known_identities(known: Iterable[Known]) -> dict[_Identity, int]:
    """The ids of events by what makes them the same; those out of sight by their words alone."""
    counted: Counter[_Identity] = Counter()
    found: dict[_Identity, int] = {}
    for event in known:
        identities = _identities(event.mark, counted)
        found.update(dict.fromkeys(identities if event.is_present else identities[1:], event.id))
    return found


def _identities(mark: Mark, counted: Counter[_Identity]) -> tuple[_Identity, _Identity]:
    """An event by its offsets and by its words, each with its number among those alike."""
    by_offsets: _Identity = (mark.head_start, mark.head_end)
    by_words: _Identity = (
        mark.sentence,
        mark.head_start - mark.sentence_start,
        mark.head_end - mark.sentence_start,
    )
    counted.update((by_offsets, by_words))
    return (*by_offsets, counted[by_offsets]), (*by_words, counted[by_words])


def _nearest(gone: Sequence[Mark], new: Sequence[Mark]) -> Iterator[tuple[int, int]]:
    """Pairs of what went and what came by their numbers, the most alike first, each once."""
    if not gone or not new:
        return
    alike = sorted(
        (*_unlikeness(old_traits, new_traits), abs(gone[one].head_start - new[other].head_start), one, other)
        for (one, old_traits), (other, new_traits) in _of_one_name(gone, new)
        if _is_like(old_traits, new_traits)
    )
    taken, given = set[int](), set[int]()
    for *_, one, other in alike:
        if one not in taken and other not in given:
            taken.add(one)
            given.add(other)
            yield one, other


def _of_one_name(
    gone: Sequence[Mark], new: Sequence[Mark]
) -> Iterator[tuple[tuple[int, _Traits], tuple[int, _Traits]]]:
    """What went beside what came, by their numbers, where one word names both; each pair once.

    What came is in the order of the text.
    """
    named: defaultdict[str, list[tuple[int, _Traits]]] = defaultdict(list)
    for other, mark in enumerate(new):
        traits = _traits(mark)
        for name in traits.names:
            named[name].append((other, traits))
    for one, mark in enumerate(gone):
        traits = _traits(mark)
        others = dict[int, _Traits]()
        for name in traits.names & named.keys():
            place = bisect_left(named[name], mark.head_start, key=lambda pair: new[pair[0]].head_start)
            others.update(named[name][max(0, place - _REACH) : place + _REACH])
        yield from (((one, traits), pair) for pair in others.items())


def _is_like(one: _Traits, other: _Traits) -> bool:
    """Whether two sentences share most of their words, or all that stands about the heads."""
    if _share(one.words, other.words) >= _LEAST_ALIKE:
        return True
    common = len(one.about & other.about)
    return common >= max(_FEWEST_ABOUT, _LEAST_ABOUT * min(len(one.about), len(other.about)))


def _unlikeness(one: _Traits, other: _Traits) -> tuple[float, float]:
    """How far two sentences are from each other, and what stands about their heads: 0 to 1."""
    return 1 - _share(one.words, other.words), 1 - _share(one.about, other.about)


def _share(one: frozenset[str], other: frozenset[str]) -> float:
    """The Jaccard index of two sets of words."""
    common = len(one & other)
    return common / max(1, len(one) + len(other) - common)


def _traits(mark: Mark) -> _Traits:
    starts, words, every = _words(mark.sentence)
    start, end = mark.head_start - mark.sentence_start, mark.head_end - mark.sentence_start
    number = bisect_left(starts, start)
    about = frozenset(words[max(0, number - _ABOUT) : number + 1 + _ABOUT])
    names = frozenset((mark.lemma, fold(mark.sentence[start:end]))) - {""}
    return _Traits(names, every, about)


@lru_cache(maxsize=8)
def _words(sentence: str) -> tuple[tuple[int, ...], tuple[str, ...], frozenset[str]]:
    """Where the words of a sentence begin, these words, and each once; events of one sentence ask in a row."""
    found = list(_WORD.finditer(sentence))
    words = tuple(fold(word.group()) for word in found)
    return tuple(word.start() for word in found), words, frozenset(words)
