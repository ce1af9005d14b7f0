"""The reference date of an article: gather the clues, ask every source, weigh what they say."""

from dataclasses import replace
from datetime import date

from timeline_app.dating.clues import Clues, gather
from timeline_app.dating.combine import combine
from timeline_app.dating.sources import SOURCES
from timeline_app.dating.years import from_dateline_without_year
from timeline_app.model import Article, Origin, ReferenceDate


def date_article(article: Article, *, today: date | None = None) -> ReferenceDate:
    """Weigh all that tells the day of an article; `interval` is None where nothing does.

    A reference date that the article brings from the user stands. `today` bounds an article whose file has no time
    of its own; the clock's where it is None.
    """
    if article.reference is not None and article.reference.origin is Origin.USER:
        return article.reference
    clues = gather(article, today)
    dated = [candidate for source in SOURCES for candidate in source(clues)]
    yearless = list(from_dateline_without_year(clues, dated))
    reference = combine([*dated, *yearless], latest=clues.latest)
    return replace(reference, is_year_assumed=_is_year_assumed(reference, clues))


def _is_year_assumed(reference: ReferenceDate, clues: Clues) -> bool:
    """Whether the day comes from a dateline without a year and nothing settled which, or from the file alone."""
    if reference.origin is Origin.FILE_TIME:
        return True
    return reference.origin is Origin.DATELINE and clues.dateline is not None and clues.dateline.year is None
