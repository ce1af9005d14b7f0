"""What is asked of a summary, and what one is made of."""

from collections.abc import Collection
from dataclasses import dataclass, field, replace

from timeline_app.library import Listing
from timeline_app.model import EVERYTHING, Article, Interval, Origin, Ranges
from timeline_app.summaries import DEFAULT, Length

#: What can be cited: an article with its text, or its entry in a library.
Citable = Article | Listing


@dataclass(frozen=True, slots=True)
class SummaryRequest:
    """A summary that is wanted: of which stretches of time (none for everything), chosen how, how long.

    `is_per_day`: the length is that of each day (of each month or year where days are very many).
    """

    ranges: Ranges = EVERYTHING
    method: str = DEFAULT
    length: Length = field(default_factory=Length)
    is_per_day: bool = False


@dataclass(frozen=True, slots=True)
class Source:
    """An article that a summary draws on, as it is cited: `[number] title. source, date. location`.

    `date`: when the article speaks, None where nothing is known but when its file was changed. `location`: its
    URL, else its file name.
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
    """A chosen sentence; `start`, `end` are its offsets in its article, `interval` the time that it tells of.

    `added_dates`: what of that time its own words leave to its article: the whole date where they say "on
    Tuesday", two for "on Monday … and on Friday", the year where they say "18 August", none where they name it
    or name none; they are shown in brackets before it.
    `is_year_assumed`: the year of `interval` is written nowhere. `period`: the day (month, year) that it stands
    under in a summary day by day, None elsewhere and for what has no date. `is_pinned`: the user wants it there.
    """

    text: str
    article_id: int
    start: int
    end: int
    interval: Interval | None
    source_number: int
    added_dates: tuple[Interval, ...] = ()
    period: Interval | None = None
    is_pinned: bool = False
    is_year_assumed: bool = False


@dataclass(frozen=True, slots=True)
class Summary:
    """Chosen sentences in the order of what they tell, and the sources that their numbers point to.

    `ranges`, `method`, `length`, `is_per_day`: what was asked for. `only`: what else its sentences were restricted
    to, in the user's words. `remarks`: sentences for a person on what could not be done as asked. `struck`: the
    sentences of the same time that the user struck out, which have no source.
    """

    ranges: Ranges
    method: str
    sentences: tuple[SummarySentence, ...]
    sources: tuple[Source, ...]
    only: str = ""
    length: Length = field(default_factory=Length)
    is_per_day: bool = False
    remarks: tuple[str, ...] = ()
    struck: tuple[SummarySentence, ...] = ()

    def without(self, places: Collection[tuple[int, int]]) -> "Summary":
        """The same without the sentences that begin at these places, nor the sources of these alone."""
        kept = [one for one in self.sentences if (one.article_id, one.start) not in places]
        numbers = {old: new for new, old in enumerate(dict.fromkeys(one.source_number for one in kept), start=1)}
        sources = (replace(one, number=numbers[one.number]) for one in self.sources if one.number in numbers)
        return replace(
            self,
            sentences=tuple(replace(one, source_number=numbers[one.source_number]) for one in kept),
            sources=tuple(sorted(sources, key=lambda one: one.number)),
        )


def source_of(number: int, article_id: int, article: Citable) -> Source:
    """An article as a source."""
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
