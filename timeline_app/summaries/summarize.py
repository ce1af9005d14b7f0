"""One call for all methods.

What each column of `summarize` says of its sentences:

- `positions`: each sentence's place in its own article, from 0, where they come from several.
- `terms`: the words and stems of each sentence where they are known.
- `relevance`: 0…1, how much each has to do with what was asked for; only "news" asks.

Of more than 20,000 sentences every method but "news" sees the 20,000 best by "news".
"""

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
    """The indices of the `count` sentences that say most, or of as many as `length` has, in the order of reading.

    Of equal sentences only the first is offered; blank ones are none. `language`: ISO 639-1; one that is not known
    is treated without stems and stop words. `title`: what "news" and "edmundson" prefer the words of. `pinned` are
    always chosen and count, the others do not repeat them; `struck` and copies of them never are. `steady`: what
    LexRank and LSA rate alike but for rounding is told in the order of reading; else sumy's order in this run of
    Python decides. Raises ValueError where these contradict themselves, and for a method that is not in `METHODS`.
    """
    told, columns = frozenset(pinned), (positions, terms, relevance)
    wanted = length or (Length(count) if count > 0 else None)
    _check(sentences, method, count, columns, told & frozenset(struck))
    different, offered = _offered(sentences, told, frozenset(struck))
    if wanted is None or not offered:
        return sorted(told)
    room, is_filled = wanted.room(different), wanted.unit is not Unit.WORDS
    if is_filled and len(offered) <= room:
        return offered
    # Imported here: sumy and NLTK take half a second, and the window is painted without them.
    from timeline_app.summaries.selection import Offer, select

    offer = Offer.of(sentences, offered, columns, language=language, title=title or "", length=wanted, pinned=told)
    chosen = select(offer, method=method, room=room, is_filled=is_filled, steady=steady)
    return sorted(offered[i] for i in chosen)


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
