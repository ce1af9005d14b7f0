"""The summary of what happened in a stretch of time, with its sources."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from functools import cache
from operator import attrgetter

from timeline_app.library import Library, SentenceRow
from timeline_app.model import Analysis, Granularity, Interval, Mark, Ranges, TimeExpression
from timeline_app.services import summary_material
from timeline_app.services.added_dates import Words, added_dates, says_year
from timeline_app.services.choosing import Choice, choose
from timeline_app.services.forecasts import stale_forecasts
from timeline_app.services.kept_sentences import KeptSentences
from timeline_app.services.ordering import in_order
from timeline_app.services.sharing import heading_unit_of
from timeline_app.services.summary_material import Expressions, Material, place_of
from timeline_app.services.summary_values import Source, Summary, SummaryRequest, SummarySentence, source_of
from timeline_app.services.traits import shortened_text
from timeline_app.summaries import Unit, checked, has_stop_words
from timeline_app.text.language import UNKNOWN

__all__ = [
    "Source",
    "Summary",
    "SummaryRequest",
    "SummarySentence",
    "summarize",
    "summarize_analyses",
    "summarize_library",
]

_ANYTHING = SummaryRequest()
_START = attrgetter("start")

#: A longer word is no code of a language.
_LONGEST_CODE = 8

_BY_UNIT = {
    Granularity.MONTH: "The days are too many for a summary of each: it goes by months.",
    Granularity.YEAR: "The days are too many for a summary of each: it goes by years.",
    Granularity.DECADE: "The days are too many for a summary of each: it goes by decades.",
    Granularity.CENTURY: "The days are too many for a summary of each: it goes by centuries.",
}


def summarize_library(
    library: Library,
    request: SummaryRequest = _ANYTHING,
    *,
    search: str = "",
    places: Collection[tuple[int, int]] | None = None,
    only: str = "",
    kept: KeptSentences | None = None,
) -> Summary:
    """The summary of the checked articles of a library; with `search`, of those that it finds.

    With `places` (ids of articles with the offsets at which sentences begin) only these sentences are told; `only`
    says in words which they are. Of what is left a sentence that the user pins is told wherever its time touches
    the ranges; what is struck out is told never, nor are its words or a rewrite of it in other articles.
    `kept`: what was read for the summaries before.
    """
    material = (kept or KeptSentences()).material(library, request.ranges, search=search, places=places)
    return replace(summarize(material, request), only=only)


def summarize_analyses(analyses: Sequence[Analysis], request: SummaryRequest = _ANYTHING) -> Summary:
    """The summary of articles that stand in no library; `article_id` is their place in `analyses`, from 1."""
    return summarize(summary_material.of_analyses(analyses), request)


def summarize(material: Material, request: SummaryRequest = _ANYTHING) -> Summary:
    """The summary of the sentences that tell of any of the ranges (of all where there is none).

    The same words in two articles are told once. The sentences stand in the order of what they tell, then of their
    articles and places. What is known of more coarsely ("in 2010" for a week of that year) is told only where
    nothing is known more exactly.
    """
    material = replace(material, expressions=_in_order(material.expressions))
    rows = summary_material.offered(material, request.ranges)
    material = replace(material, stale=stale_forecasts(material, rows, request.ranges))
    chosen = choose(material, rows, request)
    told = in_order(chosen, is_per_day=request.is_per_day, is_undated=material.is_undated)
    numbers = {id_: n for n, id_ in enumerate(dict.fromkeys(one.row.article_id for one in told), start=1)}
    return Summary(
        ranges=request.ranges,
        method=request.method,
        sentences=tuple(
            _sentence(one, material, numbers[one.row.article_id], is_per_day=request.is_per_day)
            for one in checked(told)
        ),
        sources=tuple(source_of(number, id_, material.articles[id_]) for id_, number in numbers.items()),
        length=request.length,
        is_per_day=request.is_per_day,
        remarks=(*_remarks(material, rows, request), *_remarks_on_length(told, len(rows), request)),
        struck=tuple(_struck(material, request.ranges)),
    )


def _struck(material: Material, ranges: Ranges) -> Iterator[SummarySentence]:
    """The sentences that the user struck out, of the time that is told of."""
    struck = {place for place, mark in material.marks.items() if mark is Mark.STRUCK}
    for row in material.rows if struck else ():
        if place_of(row) in struck and (
            not ranges or (row.interval is not None and ranges.overlaps(row.interval))
        ):
            text = shortened_text(row.text)
            yield SummarySentence(text, row.article_id, row.start, row.end, row.interval, source_number=0)


def _in_order(expressions: Expressions) -> Expressions:
    """The time expressions of an article in the order of their places, found once for all its sentences."""
    return cache(lambda article_id: sorted(expressions(article_id), key=_START))


def _within(row: SentenceRow, expressions: Sequence[TimeExpression]) -> list[TimeExpression]:
    """Those of an article's expressions, in the order of their places, that stand in a sentence."""
    first = bisect_left(expressions, row.start, key=_START)
    last = bisect_left(expressions, row.end, first, key=_START)
    return [one for one in expressions[first:last] if one.end <= row.end]


def _sentence(choice: Choice, material: Material, number: int, *, is_per_day: bool) -> SummarySentence:
    row, article = choice.row, material.articles[choice.row.article_id]
    reference, time = article.reference, row.interval
    own = _within(row, material.expressions(row.article_id))
    words = Words(row.text, row.start, article.language)
    spoken = reference.interval if reference else None
    is_assumed = bool(time and reference and reference.is_year_assumed)
    return SummarySentence(
        text=row.text,
        article_id=row.article_id,
        start=row.start,
        end=row.end,
        interval=time,
        source_number=number,
        added_dates=added_dates(time, own, words, reference=spoken) if time else (),
        period=choice.period if is_per_day else None,
        is_pinned=material.mark(row) is Mark.PINNED,
        is_year_assumed=is_assumed and time is not None and not says_year(time, own, words),
    )


def _remarks(material: Material, rows: Sequence[SentenceRow], request: SummaryRequest) -> Iterator[str]:
    """What the reader of a summary has to know of how it was made."""
    if request.is_per_day:
        unit = heading_unit_of(rows, request.ranges)
        if unit in _BY_UNIT:
            yield _BY_UNIT[unit]
    for language, _ in Counter(map(material.language, rows)).most_common():
        if language == UNKNOWN:
            yield "The language of some of the text could not be told: all of its words count alike."
        elif not has_stop_words(language):
            name = language if language.isalnum() and len(language) <= _LONGEST_CODE else "?"
            yield f"Common words of the language “{name}” are not known: all of its words count alike."


def _remarks_on_length(told: Sequence[Choice], offered: int, request: SummaryRequest) -> Iterator[str]:
    """That a summary is longer than was asked for: a sentence is told whole, and one at least."""
    length = request.length
    if length.unit is Unit.WORDS:
        words = Counter[Interval | None]()
        for one in told:
            words[one.period if request.is_per_day else None] += length.cost(one.row.text)
        longest = max(words.values(), default=0)
        if longest > length.amount:
            yield f"Whole sentences need {longest} words here, not {length.amount}."
    elif length.unit is Unit.PERCENT and told and not request.is_per_day and offered * length.amount < 100:
        yield f"A share of {length.amount} per cent is less than one sentence of {offered}: one is told."
