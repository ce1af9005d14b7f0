"""The reference date of an article: gather the clues, weigh the evidence, answer as finely as it allows."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date

from timeline_app.dating import given
from timeline_app.dating.ages import from_ages
from timeline_app.dating.appearances import from_happenings
from timeline_app.dating.ballots import from_elections
from timeline_app.dating.clues import Clues, gather
from timeline_app.dating.evidence import Evidence, dampened, once
from timeline_app.dating.explain import explain, nothing_known, of_file
from timeline_app.dating.holders import from_office_holders
from timeline_app.dating.neighbours import from_neighbours
from timeline_app.dating.posterior import Posterior, posterior
from timeline_app.dating.prior import prior
from timeline_app.dating.typography import from_typography
from timeline_app.dating.weekdays import from_bare_weekdays, from_dates_with_weekday
from timeline_app.dating.yearless import from_dates_without_year
from timeline_app.dating.years import from_written_dates
from timeline_app.model import Article, Origin, ReferenceDate
from timeline_app.model import calendar as cal

_FROM_TEXT: tuple[Callable[[Clues], Iterator[Evidence]], ...] = (
    from_written_dates,
    from_dates_with_weekday,
    from_dates_without_year,
    from_bare_weekdays,
    from_office_holders,
    from_elections,
    from_happenings,
    from_ages,
    from_typography,
)


def date_article(
    article: Article, *, today: date | None = None, neighbours: Sequence[ReferenceDate] = ()
) -> ReferenceDate:
    """Weigh all that tells the day of an article; `interval` is None where nothing does.

    A reference date that the article brings from the user stands. `today` bounds an article whose file has no time
    of its own; the clock's where it is None. `neighbours`: the dates of other articles of its folder.
    """
    if article.reference is not None and article.reference.origin is Origin.USER:
        return article.reference
    clues = gather(article, today)
    pieces, found = weigh(clues, neighbours)
    if not pieces:
        return of_file(clues.file_day) if clues.file_day is not None else nothing_known()
    return explain(clues, pieces, found)


def weigh(clues: Clues, neighbours: Sequence[ReferenceDate] = ()) -> tuple[list[Evidence], Posterior]:
    """All that speaks for or against a day, and the probabilities that it adds up to."""
    before = prior(clues.latest, is_file=clues.file_day is not None)
    pieces = [piece for source in given.SOURCES for piece in source(clues, before)]
    pieces += once([piece for source in _FROM_TEXT for piece in source(clues)])
    pieces += from_neighbours(neighbours, before)
    years = {cal.fields(piece.interval.start)[0] for piece in pieces if piece.interval is not None}
    return pieces, posterior([before.odds, *dampened(pieces, clues.latest)], years)
