"""The summary of what happened in a stretch of time, with its sources."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from timeline_app.library import Library, SentenceRow
from timeline_app.model import Analysis, Anchor, Interval, Origin, Ranges
from timeline_app.services.summary_values import Citable, Source, Summary, SummaryRequest, SummarySentence
from timeline_app.summaries import summarize

__all__ = [
    "Citable",
    "Source",
    "Summary",
    "SummaryRequest",
    "SummarySentence",
    "frames",
    "summarize_analyses",
    "summarize_library",
    "summarize_sentences",
]

#: Of so many articles all sentences are held at once where a few of them are told.
_ARTICLES_AT_ONCE = 40

_ANYTHING = SummaryRequest()


def summarize_library(
    library: Library,
    request: SummaryRequest = _ANYTHING,
    *,
    search: str = "",
    places: Collection[tuple[int, int]] | None = None,
    only: str = "",
) -> Summary:
    """The summary of the checked articles of a library; with `search`, of those that it finds.

    With `places` (ids of articles with the offsets at which sentences begin) only these sentences are told; `only`
    says in words which they are.
    """
    told = None if places is None else {article_id for article_id, _ in places}
    sources = {listing.id: listing for listing in library.listings(told)}
    wanted = {id_ for id_, listing in sources.items() if listing.is_checked}
    if search.strip():
        wanted &= library.search(search).article_ids
    rows = library.sentences(sorted(wanted)) if places is None else list(_told_at(library, places, wanted))
    return replace(summarize_sentences(rows, sources, request), only=only)


def _told_at(
    library: Library, places: Collection[tuple[int, int]], wanted: Collection[int]
) -> Iterator[SentenceRow]:
    """The sentences of wanted articles that begin at these places, read some articles at a time."""
    starts = defaultdict[int, list[int]](list)
    for article_id, start in places:
        starts[article_id].append(start)
    article_ids = sorted(starts.keys() & wanted)
    for first in range(0, len(article_ids), _ARTICLES_AT_ONCE):
        yield from library.sentences(article_ids[first : first + _ARTICLES_AT_ONCE], starts)


def summarize_sentences(
    rows: Iterable[SentenceRow],
    articles: Mapping[int, Citable],
    request: SummaryRequest = _ANYTHING,
) -> Summary:
    """The summary of the sentences that tell of any of the ranges (of all where there is none).

    `articles` holds every article that the rows name, by id. The same words in two articles are told once.
    The sentences stand in the order of what they tell, then of their articles and places. What is known of
    more coarsely ("in 2010" for a week of that year) is told only where nothing is known more exactly.
    """
    first: dict[str, SentenceRow] = {}
    for row in sorted(_telling_of(request.ranges, rows), key=_place):
        first.setdefault(_words_of(row.text), row)
    offered = list(first.values())
    used = {row.article_id: articles[row.article_id] for row in offered}
    chosen = summarize(
        [row.text for row in offered],
        method=request.method,
        count=request.length.amount,
        language=_language(articles[row.article_id].language for row in offered),
        title=" ".join(article.title for article in used.values()),
        positions=[row.ordinal for row in offered],
    )
    told = sorted((offered[i] for i in chosen), key=_telling_order)
    numbers = {id_: n for n, id_ in enumerate(dict.fromkeys(row.article_id for row in told), start=1)}
    return Summary(
        ranges=request.ranges,
        method=request.method,
        length=request.length,
        is_per_day=request.is_per_day,
        sentences=tuple(
            SummarySentence(row.text, row.article_id, row.start, row.end, row.interval, numbers[row.article_id])
            for row in told
        ),
        sources=tuple(_source(number, id_, articles[id_]) for id_, number in numbers.items()),
    )


def summarize_analyses(analyses: Sequence[Analysis], request: SummaryRequest = _ANYTHING) -> Summary:
    """The summary of articles that stand in no library; `article_id` is their place in `analyses`, from 1."""
    articles = {number: analysis.article for number, analysis in enumerate(analyses, start=1)}
    rows = (
        SentenceRow(number, ordinal, start, end, analysis.article.text[start:end], frame)
        for number, analysis in enumerate(analyses, start=1)
        for ordinal, ((start, end), frame) in enumerate(zip(analysis.sentences, frames(analysis), strict=True))
    )
    return summarize_sentences(rows, articles, request)


def frames(analysis: Analysis) -> list[Interval | None]:
    """The time that each sentence tells of, by the rule of `library.SentenceRow`."""
    first: dict[int, Interval] = {}
    for event in sorted(analysis.events, key=lambda event: event.anchor is not Anchor.EXPRESSION):
        if event.interval is not None:
            first.setdefault(event.sentence_start, event.interval)
    reference = analysis.article.reference
    rest = reference.interval if reference else None
    return [first.get(start, rest) for start, _ in analysis.sentences]


def _telling_of(ranges: Ranges, rows: Iterable[SentenceRow]) -> list[SentenceRow]:
    """The rows whose time lies for the better half within the ranges; else all that touch one."""
    if not ranges:
        return list(rows)
    dated = [(row, row.interval) for row in rows if row.interval is not None]
    touching = [(row, time) for row, time in dated if ranges.overlaps(time)]
    mostly_within = [row for row, time in touching if 2 * _shared(ranges, time) >= time.end - time.start]
    return mostly_within or [row for row, _ in touching]


def _shared(ranges: Ranges, time: Interval) -> int:
    """How many seconds of a time lie within the ranges, which do not overlap one another."""
    return sum(min(time.end, one.end) - max(time.start, one.start) for one in ranges if one.overlaps(time))


def _source(number: int, article_id: int, article: Citable) -> Source:
    reference = article.reference
    is_dated = reference is not None and reference.origin is not Origin.FILE_TIME
    return Source(
        number=number,
        title=article.title,
        source=article.source,
        date=reference.interval if reference and is_dated else None,
        location=article.url or (article.path.name if article.path else ""),
        article_id=article_id,
        is_date_assumed=bool(reference and reference.is_year_assumed),
    )


def _language(languages: Iterable[str]) -> str:
    """The language of most sentences: one summary takes the stems and stop words of one."""
    counted = Counter(languages).most_common(1)
    return counted[0][0] if counted else "en"


def _words_of(text: str) -> str:
    return " ".join(text.casefold().split())


def _place(row: SentenceRow) -> tuple[int, int]:
    return row.article_id, row.ordinal


def _telling_order(row: SentenceRow) -> tuple[bool, int, int, int, int]:
    interval = row.interval
    time = (False, interval.start, interval.end) if interval else (True, 0, 0)
    return *time, row.article_id, row.ordinal
