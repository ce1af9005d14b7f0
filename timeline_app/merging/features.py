"""A telling taken apart into what can be compared."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from timeline_app.merging.happening import Happening
from timeline_app.merging.words import families_of, is_number, load_words, root, tokens
from timeline_app.model import Anchor, Granularity, Status

#: So many words behind a light verb may say what was done.
_NEAR = 3
#: Nobody needs more of those who took part to tell two happenings apart; a sentence may be nothing but names.
_MOST_CAST = 12


@dataclass(frozen=True, slots=True)
class Features:
    """What is compared of a telling.

    `head`: the root of the word that names it; `own`: the families of that word; `families`: with those of the
    words that say what was done where the verb does not ("held talks"). `names`, `title`, `sentence`: roots,
    `names` with the place, `title` without the head. `title_families`: what it names; `numbers`: its figures.
    `moment`: start and end in seconds where its own words tell an hour or a part of the day.
    `line`: what tells its sentence from all others; `cast`: the roots of each of the first who took part.
    """

    happening: Happening
    head: str
    own: frozenset[int]
    families: frozenset[int]
    names: frozenset[str]
    title: frozenset[str]
    title_families: frozenset[int]
    cast: tuple[frozenset[str], ...]
    sentence: frozenset[str]
    numbers: frozenset[str]
    moment: tuple[int, int] | None
    line: tuple[int, str]

    @property
    def is_denied(self) -> bool:
        """Whether the text says that it did not happen."""
        return self.happening.status is Status.DENIED


def features_of(happening: Happening) -> Features:
    """Take a telling apart; costs some ten microseconds a sentence."""
    lemma = happening.lemma.casefold()
    head, own = root(lemma), _meant(lemma, happening.title)
    title = tokens(happening.title)
    told = {token: families_of(token) for token in title}
    named = frozenset[int]().union(*told.values())
    families = own.union(*(told[token] for token in _objects(lemma, head, title)))
    return Features(
        happening=happening,
        head=head,
        own=own,
        families=families,
        names=_roots((*happening.participants, happening.place)),
        title=frozenset(token for token in title if token != head and families.isdisjoint(told[token])),
        title_families=named,
        cast=tuple(map(_of_name, happening.participants[:_MOST_CAST])),
        sentence=frozenset(tokens(happening.sentence)),
        numbers=frozenset(filter(is_number, title)),
        moment=_moment(happening),
        line=(happening.article_id, happening.sentence or happening.title),
    )


def _objects(lemma: str, head: str, title: list[str]) -> list[str]:
    """The words of a title that say what was done where the verb does not: "held talks", "agreement reached"."""
    if not lemma:
        return title
    if lemma not in load_words().light or head not in title:
        return []
    place = title.index(head)
    return title[max(0, place - 1) : place + 1 + _NEAR]


def _meant(lemma: str, title: str) -> frozenset[int]:
    """The families of a verb, or of what it says together with a word of the title: "gave way", "stepped down"."""
    together = load_words().phrases.get(lemma)
    if together:
        said = title.casefold().split()
        for word, meant in together.items():
            if word in said:
                return families_of(root(meant))
    return families_of(root(lemma))


def _roots(names: Iterable[str]) -> frozenset[str]:
    return frozenset().union(*map(_of_name, names))


@lru_cache(maxsize=10_000)
def _of_name(name: str) -> frozenset[str]:
    """The same names come again and again."""
    return frozenset(tokens(name))


def _moment(happening: Happening) -> tuple[int, int] | None:
    interval = happening.interval
    if happening.anchor is not Anchor.EXPRESSION or interval.granularity >= Granularity.DAY:
        return None
    return interval.start, interval.end
