"""A telling taken apart into what can be compared."""

from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from timeline_app.merging.frames import MOST_WORDS, Frame, frame_of, labels_of, said_in
from timeline_app.merging.happening import Happening
from timeline_app.merging.words import concept, families_of, is_number, load_words, root, token_of, tokens
from timeline_app.model import Anchor, Granularity, Status

#: So many words behind a light verb may say what was done.
_NEAR = 3
#: Nobody needs more of those who took part to tell two happenings apart; a sentence may be nothing but names.
_MOST_CAST = 12
_NOTHING: frozenset[str] = frozenset()
_NO_FAMILY: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Features:
    """What is compared of a telling.

    `head`: the root of the word that names it; `own`: the families of that word; `families`: with those of the
    words that say what was done where the verb does not ("held talks"). `names`, `place`, `title`, `sentence`:
    roots, `names` with the place, `title` without the head, `matter` without names and callings either.
    `title_families`: what it names; `numbers`: its figures; `counted`: what they count. `moment`: start and end
    in seconds where its own words tell an hour or a part of the day. `ordinals`: which of several it was.
    `is_vague`: whether its head leaves open what was done. `kinds`: a thing that it names to the word before;
    `labels`: one to what tells it from others, "Plan B". `frame`: where the words of the title stand; `cause`:
    the families of what did it, where that is a happening: "the collapse" of "the collapse blocked the shaft".
    `is_again`: whether it is one of several; `is_another`: "a further one". `line`: what tells its sentence from
    all others; `cast`: the roots of each of the first who took part. `is_denied`: whether the text says that it
    did not happen.
    """

    happening: Happening
    head: str
    own: frozenset[int]
    families: frozenset[int]
    names: frozenset[str]
    place: frozenset[str]
    title: frozenset[str]
    matter: frozenset[str]
    kinds: dict[str, str]
    labels: dict[str, str]
    frame: Frame
    cause: frozenset[int]
    is_again: bool
    is_another: bool
    doers: tuple[frozenset[str], ...]
    title_families: frozenset[int]
    cast: tuple[frozenset[str], ...]
    sentence: frozenset[str]
    numbers: frozenset[str]
    counted: frozenset[str]
    ordinals: frozenset[str]
    is_vague: bool
    moment: tuple[int, int] | None
    line: tuple[int, str]
    is_denied: bool


def features_of(happening: Happening) -> Features:
    """Take a telling apart; costs some forty microseconds."""
    words, lemma = load_words(), happening.lemma.casefold()
    words_said = said_in(happening.title)
    meant = list(map(token_of, words_said))
    title = list(filter(None, meant))
    frame, words_said = frame_of(words_said, lemma), words_said[:MOST_WORDS]
    head, own = concept(root(lemma)), _meant(lemma, happening.title, frame)
    told = {token: found for token in title if (found := words.families.get(token))}
    families = _together(own, *(told[token] for token in _objects(lemma, head, title) if token in told))
    numbers, counted = _figures(title)
    names, cast = _who(happening.participants, happening.place)
    said = frozenset(
        [token for token in title if token != head and (token not in told or families.isdisjoint(told[token]))]
    )
    matter = said - names - words.roles or _NOTHING
    if frame.first and any(name <= frame.first for name in cast if name):
        matter -= frame.first  # "French President Paul Duval"
    is_another = not words.another.isdisjoint(words_said)
    return Features(
        happening=happening,
        head=head,
        own=own,
        families=families,
        names=names,
        place=_of_name(happening.place),
        title=said,
        matter=matter,
        kinds={
            thing: kind
            for kind, thing in pairwise(meant[:MOST_WORDS])
            if thing in matter and (kind in matter or kind in names)
        },
        labels=labels_of(happening.title),
        frame=frame,
        cause=_cause(own, frame),
        doers=tuple(name for name in cast if name and name <= frame.subject) if frame.subject else (),
        is_again=is_another or not words.again.isdisjoint(words_said),
        is_another=is_another,
        title_families=_together(*told.values()),
        cast=cast,
        sentence=_of_sentence(happening.sentence),
        numbers=numbers,
        counted=counted,
        ordinals=words.ordinals.intersection(happening.title.casefold().split()) or _NOTHING,
        is_vague=not families and lemma in words.light,
        moment=_moment(happening),
        line=(happening.article_id, happening.sentence or happening.title),
        is_denied=happening.status is Status.DENIED,
    )


def _objects(lemma: str, head: str, title: list[str]) -> list[str]:
    """The words of a title that say what was done where the verb does not: "held talks", "agreement reached"."""
    if not lemma:
        return title
    if lemma not in load_words().light or head not in title:
        return []
    place = title.index(head)
    return title[max(0, place - 1) : place + 1 + _NEAR]


def _cause(own: frozenset[int], frame: Frame) -> frozenset[int]:
    """The families of the happening that brought this one about: "a further collapse blocked the shaft"."""
    words = load_words()
    if frame.is_passive or own.isdisjoint(words.effects):
        return _NO_FAMILY
    return _NO_FAMILY.union(*map(families_of, frame.before))


def _meant(lemma: str, title: str, frame: Frame) -> frozenset[int]:
    """The families of a verb, or of what it says together with a word of the title: "gave way", "stepped down".

    A particle stands soon behind its verb, a noun anywhere ("gold went to …").
    """
    words, stem = load_words(), root(lemma)
    together = words.phrases.get(lemma)
    if together:
        said = title.casefold().split()
        verb = next((place for place, word in enumerate(said) if root(word) == stem), 0)
        soon = said[verb + 1 : verb + 1 + _NEAR]
        for word, meant in together.items():
            if word in (soon if word in words.stop else said):
                return frozenset[int]().union(*(families_of(root(one)) for one in meant.split()))
    done = words.passives.get(lemma) if frame.is_passive else None
    return families_of(root(done) if done else stem)


def _figures(title: list[str]) -> tuple[frozenset[str], frozenset[str]]:
    """The figures of a title and what they count, "" for people: "800 million euros", "four men"."""
    numbers = [place for place, token in enumerate(title) if token[0].isdigit() and is_number(token)]
    if not numbers:
        return _NOTHING, _NOTHING
    words, counted = load_words(), set()
    for place in numbers:
        behind = (token for token in title[place + 1 : place + 1 + _NEAR] if token not in words.scales)
        thing = next(behind, "")
        counted.add("" if thing in words.roles else thing)
    return frozenset(title[place] for place in numbers), frozenset(counted)


def _together(*families: frozenset[int]) -> frozenset[int]:
    """All that are in any of these; a set is kept for each of many tellings, so the only one is not copied."""
    some = [one for one in families if one]
    return some[0] if len(some) == 1 else _NO_FAMILY.union(*some) if some else _NO_FAMILY


@lru_cache(maxsize=10_000)
def _who(participants: tuple[str, ...], place: str) -> tuple[frozenset[str], tuple[frozenset[str], ...]]:
    """The roots of all names, and those of each of the first; the same come again and again."""
    names = _NOTHING.union(*map(_of_name, participants), _of_name(place))
    return names, tuple(map(_of_name, participants[:_MOST_CAST]))


@lru_cache(maxsize=10_000)
def _of_name(name: str) -> frozenset[str]:
    return frozenset(tokens(name))


@lru_cache(maxsize=1_000)
def _of_sentence(sentence: str) -> frozenset[str]:
    """A sentence may tell several happenings, and many articles may print it.

    A set made of a set takes half the room of one that grew.
    """
    return frozenset(set(tokens(sentence)))


def _moment(happening: Happening) -> tuple[int, int] | None:
    interval = happening.interval
    if happening.anchor is not Anchor.EXPRESSION or interval.granularity >= Granularity.DAY:
        return None
    return interval.start, interval.end
