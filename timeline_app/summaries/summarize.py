"""One call for all methods."""

from collections.abc import Sequence

from timeline_app.summaries.methods import DEFAULT, METHODS

#: More sentences than this are first thinned by the method "news" for the methods that would be slow on them.
_MANY = 2_000
_UNBOUNDED = frozenset({"news", "lexrank"})


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

    Fewer than `count` sentences are all chosen; of equal sentences only the first is offered, so that nothing
    is said twice. `language`: ISO 639-1; one that is not known is treated without stems and stop words. `title`:
    what is summarized is called so; the methods "news" and "edmundson" prefer its words. `positions`: each
    sentence's place in its own article, from 0, where the sentences come from several. Of more than 2,000
    sentences every method but "news" and "lexrank" sees the 2,000 best by "news".
    Raises ValueError for a method that is not in `METHODS` and for a negative `count`.
    """
    if method not in {known.name for known in METHODS}:
        raise ValueError(f"no such method: {method!r}; there are {', '.join(m.name for m in METHODS)}")
    if count < 0:
        raise ValueError(f"a negative number of sentences: {count}")
    if count == 0 or len(sentences) <= count:
        return list(range(min(count, len(sentences))))
    # Imported here: sumy and NLTK take half a second, and the window is painted without them.
    from timeline_app.summaries import documents, news
    from timeline_app.summaries.vocabulary import vocabulary

    first: dict[str, int] = {}
    for number, sentence in enumerate(sentences):
        first.setdefault(sentence.strip(), number)
    offered = list(first.values())
    words = vocabulary(language)

    texts, places = [sentences[i] for i in offered], [positions[i] if positions else i for i in offered]
    if method == "news":
        rated = news.rate(texts, words, title=title or "", positions=places)
        return [offered[i] for i in news.choose(texts, words, rated, count=count)]
    if len(offered) > _MANY and method not in _UNBOUNDED:
        rated = news.rate(texts, words, title=title or "", positions=places)
        best = sorted(sorted(range(len(offered)), key=lambda i: -rated[i])[:_MANY])
        offered, texts = [offered[i] for i in best], [texts[i] for i in best]
    chosen = documents.choose(texts, words, method=method, count=count, title=title or "")
    # A method that finds no word to judge by chooses nothing: then the first sentences serve.
    rest = [i for i in range(len(offered)) if i not in set(chosen)]
    return sorted(offered[i] for i in chosen + rest[: count - len(chosen)])
