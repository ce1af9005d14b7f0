"""The summary of what happened in a stretch of time, with its sources."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from timeline_app.model import Analysis, Article, Interval
from timeline_app.summaries import DEFAULT, summarize


@dataclass(frozen=True, slots=True)
class Source:
    """An article that a summary draws on, as it is cited: `[number] title. source, date. location`.

    `date`: when the article speaks, None where nothing is known. `location`: its URL, else its file name.
    """

    number: int
    title: str
    source: str
    date: Interval | None
    location: str
    article_id: int
    is_date_assumed: bool = False


@dataclass(frozen=True, slots=True)
class SummarySentence:
    """A chosen sentence; `start`, `end` are its offsets in its article, `interval` the time that it tells of."""

    text: str
    article_id: int
    start: int
    end: int
    interval: Interval | None
    source_number: int


@dataclass(frozen=True, slots=True)
class Summary:
    """Chosen sentences in the order of what they tell, and the sources that their numbers point to.

    `interval`: the range that was asked for, None for everything. `method`: its name.
    """

    interval: Interval | None
    method: str
    sentences: tuple[SummarySentence, ...]
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence that may be chosen: its article, its place there from 0, its offsets, and its time."""

    article_id: int
    ordinal: int
    start: int
    end: int
    text: str
    interval: Interval | None


def summarize_passages(
    passages: Iterable[Passage],
    articles: Mapping[int, Article],
    *,
    interval: Interval | None = None,
    method: str = DEFAULT,
    count: int = 5,
) -> Summary:
    """The summary of the passages that tell of `interval` (of all passages where it is None).

    `articles` holds every article that the passages name, by id. The same words in two articles are told once.
    The sentences stand in the order of what they tell, then of their articles and places.
    """
    within = (
        p for p in passages if interval is None or (p.interval is not None and p.interval.overlaps(interval))
    )
    offered = list({_words_of(p.text): p for p in sorted(within, key=_place, reverse=True)}.values())[::-1]
    used = {p.article_id: articles[p.article_id] for p in offered}
    chosen = summarize(
        [p.text for p in offered],
        method=method,
        count=count,
        language=_language(articles[p.article_id].language for p in offered),
        title=" ".join(article.title for article in used.values()),
        positions=[p.ordinal for p in offered],
    )
    told = sorted((offered[i] for i in chosen), key=_telling_order)
    numbers = {id_: n for n, id_ in enumerate(dict.fromkeys(p.article_id for p in told), start=1)}
    return Summary(
        interval=interval,
        method=method,
        sentences=tuple(
            SummarySentence(p.text, p.article_id, p.start, p.end, p.interval, numbers[p.article_id]) for p in told
        ),
        sources=tuple(_source(number, id_, articles[id_]) for id_, number in numbers.items()),
    )


def summarize_analyses(
    analyses: Sequence[Analysis], *, interval: Interval | None = None, method: str = DEFAULT, count: int = 5
) -> Summary:
    """The summary of articles that stand in no library; `article_id` is their place in `analyses`, from 1."""
    articles = {number: analysis.article for number, analysis in enumerate(analyses, start=1)}
    passages = (
        Passage(number, ordinal, start, end, analysis.article.text[start:end], frame)
        for number, analysis in enumerate(analyses, start=1)
        for ordinal, ((start, end), frame) in enumerate(zip(analysis.sentences, frames(analysis), strict=True))
    )
    return summarize_passages(passages, articles, interval=interval, method=method, count=count)


def frames(analysis: Analysis) -> list[Interval | None]:
    """The time that each sentence tells of: its first dated event's, else the article's reference date."""
    first: dict[int, Interval] = {}
    for event in analysis.events:
        if event.interval is not None:
            first.setdefault(event.sentence_start, event.interval)
    reference = analysis.article.reference
    rest = reference.interval if reference else None
    return [first.get(start, rest) for start, _ in analysis.sentences]


def _source(number: int, article_id: int, article: Article) -> Source:
    reference = article.reference
    return Source(
        number=number,
        title=article.title,
        source=article.source,
        date=reference.interval if reference else None,
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


def _place(passage: Passage) -> tuple[int, int]:
    return passage.article_id, passage.ordinal


def _telling_order(passage: Passage) -> tuple[bool, int, int, int, int]:
    interval = passage.interval
    time = (False, interval.start, interval.end) if interval else (True, 0, 0)
    return *time, passage.article_id, passage.ordinal
