"""One call for all methods."""

from collections.abc import Collection, Sequence, Sized

from timeline_app.model import Terms
from timeline_app.summaries.length import Length, Unit
from timeline_app.summaries.methods import DEFAULT, METHODS


def summarize(
    sentences: Sequence[str],
    *,
    method: str = DEFAULT,
    count: int = 5,
    language: str = "en",
    title: str | None = None,
    positions: Sequence[int] | None = None,
    length: Length | None = None,
    terms: Sequence[Terms | None] | None = None,
    relevance: Sequence[float] | None = None,
    pinned: Collection[int] = (),
    struck: Collection[int] = (),
    steady: bool = False,
) -> list[int]:
    """The indices of the `count` sentences that say most, in the order of reading.

    `length` stands in place of `count`: so many sentences, words or per cent of the different sentences. Of equal
    sentences only the first is offered, so that nothing is said twice; blank ones are none. `language`: ISO
    639-1; one that is not known is treated without stems and stop words. `title`: what is summarized is called
    so; the methods "news" and "edmundson" prefer its words. `positions`: each sentence's place in its own
    article, from 0, where the sentences come from several. `terms`: the words and stems of each sentence where
    they are known. `relevance`: 0…1, how much each has to do with what was asked for; only "news" asks.

    `pinned` are always chosen and count; the others do not repeat them. `struck` are never chosen, nor are
    copies of them that are not pinned. Of more than 20,000 sentences every method but
    "news" sees the 20,000 best by "news".

    `steady`: of sentences that LexRank or LSA rates alike but for rounding the first is told, and the summary is
    the same in every run of Python. Otherwise it is sumy's in this run: the order of a set of texts decides.

    Raises ValueError for a method that is not in `METHODS`, for a negative `count`, for a sentence that is both
    pinned and struck, and where `positions`, `terms` or `relevance` are not one a sentence.
    """
    told = frozenset(pinned)
    _check(sentences, method, count, (positions, terms, relevance), told & frozenset(struck))
    different, offered = _offered(sentences, told, frozenset(struck))
    wanted = length or (Length(count) if count else None)
    if wanted is None or not offered:
        return sorted(told)
    room = wanted.room(different)
    if wanted.unit is not Unit.WORDS and len(offered) <= room:
        return offered
    # Imported here: sumy and NLTK take half a second, and the window is painted without them.
    from timeline_app.summaries.selection import Offer, select
    from timeline_app.summaries.vocabulary import vocabulary

    offer = Offer.of(
        sentences,
        offered,
        vocabulary=vocabulary(language),
        title=title or "",
        positions=positions,
        terms=terms,
        relevance=relevance,
        costs=[wanted.cost(sentences[i]) for i in offered],
        pinned=[place for place, i in enumerate(offered) if i in told],
    )
    return sorted(
        offered[i]
        for i in select(offer, method=method, room=room, is_filled=wanted.unit is not Unit.WORDS, steady=steady)
    )


def _check(
    sentences: Sized, method: str, count: int, columns: Sequence[Sized | None], contradictory: Collection[int]
) -> None:
    if method not in {known.name for known in METHODS}:
        raise ValueError(f"no such method: {method!r}; there are {', '.join(m.name for m in METHODS)}")
    if count < 0:
        raise ValueError(f"a negative number of sentences: {count}")
    if any(column is not None and len(column) != len(sentences) for column in columns):
        raise ValueError(f"not one value for each of {len(sentences)} sentences")
    if contradictory:
        raise ValueError(f"both pinned and struck: {sorted(contradictory)}")


def _offered(sentences: Sequence[str], pinned: frozenset[int], struck: frozenset[int]) -> tuple[int, list[int]]:
    """How many different sentences there are, and the indices of those that may be told, each wording once."""
    wordings = [" ".join(sentence.split()).casefold() for sentence in sentences]
    first: dict[str, int] = {}
    for i, wording in enumerate(wordings):
        if wording:
            first.setdefault(wording, i)
    closed = {wordings[i] for i in pinned | struck}
    return len(first), sorted({*(i for wording, i in first.items() if wording not in closed), *pinned})
