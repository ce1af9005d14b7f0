"""From probabilities to an answer: the date, how sure it is, the sentences that tell why, the other dates."""

from collections.abc import Sequence

from timeline_app.dating.clues import Clues
from timeline_app.dating.evidence import Evidence, Family, mean_odds, ordinary
from timeline_app.dating.posterior import Posterior
from timeline_app.dating.written import WrittenDate
from timeline_app.model import Candidate, Granularity, Interval, Origin, ReferenceDate
from timeline_app.model import calendar as cal

#: No evidence is without doubt.
_CEILING = 0.99
#: A year that has so much of the probability is inferred; below, it is assumed.
SETTLED = 0.8
#: So many others are offered, each with this probability at least.
_OTHERS, _LEAST = 9, 0.004
#: A sentence for what makes the answer this much likelier, or "Against it" for what makes it so much less likely.
_FOR, _AGAINST = 0.3, -1.0
_SENTENCES = 8
_FILE_TIME = 0.08
#: A year that is less likely is no answer.
_TOO_LITTLE = 0.06
#: A page is dated by so much after the day that it speaks from.
_PAST_MIDNIGHT = 2 * cal.DAY
#: What a piece of evidence says of a long stretch is taken from so many of its days.
_SAMPLES = 12


def nothing_known() -> ReferenceDate:
    """The answer where nothing speaks."""
    return ReferenceDate(None, Origin.TEXT, 0.0, ("Nothing tells the day of this article.",))


def of_file(file_day: int) -> ReferenceDate:
    """The last resort: when the file was written; the article is not younger."""
    day = Interval.day_at(file_day)
    reason = f"The file was last changed on {day.human()}."
    return ReferenceDate(day, Origin.FILE_TIME, _FILE_TIME, (reason,), is_year_assumed=True)


def explain(clues: Clues, pieces: Sequence[Evidence], found: Posterior) -> ReferenceDate:
    """The likeliest date with its reasons, and the others, the likeliest first."""
    years = [(year, mass) for year, mass in found.years()[: _OTHERS + 1] if mass >= _LEAST]
    answers = [found.answer(year, lambda one: _is_named(one, pieces, clues)) for year, _ in years]
    masses = {interval: found.mass(interval) for interval in answers}
    best = max(masses, key=lambda one: _rank(one, masses[one], found))
    masses |= {piece.interval: found.mass(piece.interval) for piece in pieces if piece.interval is not None}
    year_mass = found.mass(_year_of(best))
    is_settled = year_mass >= SETTLED or _is_year_named(best, pieces)
    others = sorted((one for one in masses if one != best), key=lambda one: (-masses[one], -one.start))
    candidates = tuple(_candidate(one, masses[one], pieces, clues) for one in others)
    if year_mass < _TOO_LITTLE and clues.dateline is None and not is_settled:
        return ReferenceDate(None, Origin.TEXT, 0.0, ("The text tells too little of its day.",), candidates)
    return ReferenceDate(
        interval=best,
        origin=_origin(best, pieces, clues, is_settled=is_settled),
        confidence=round(min(_CEILING, masses[best]), 3),
        reasons=_reasons(best, pieces, clues, is_settled=is_settled),
        candidates=candidates,
        is_year_assumed=not is_settled,
    )


def _is_named(one: Interval, pieces: Sequence[Evidence], clues: Clues) -> bool:
    """Whether the text's head, its file or its page gives a date as the article's own, or may have meant it."""
    near = Interval(one.start - _PAST_MIDNIGHT, one.end + _PAST_MIDNIGHT, one.granularity)
    is_given = any(piece.interval is not None and near.overlaps(piece.interval) for piece in pieces)
    return is_given or (clues.dateline is not None and _is_day(one, clues.dateline))


def _rank(answer: Interval, mass: float, found: Posterior) -> float:
    """Days by their own probability, stretches by that of their year: a day has more than half of its year."""
    return mass if answer.granularity is Granularity.DAY else found.mass(_year_of(answer)) / 2


def _year_of(answer: Interval) -> Interval:
    return Interval.year(cal.fields(answer.start)[0])


def _origin(answer: Interval, pieces: Sequence[Evidence], clues: Clues, *, is_settled: bool) -> Origin:
    """What gives an answer its day, else what speaks for it most."""
    naming = [piece for piece in pieces if _names(piece, answer)]
    weighed = [piece for piece in pieces if not _is_dateline(piece)] or pieces
    telling = max(weighed, key=lambda piece: _support(piece, answer, clues)).origin
    written = clues.dateline
    is_spoken = written is not None and _is_day(answer, written)
    if is_spoken and written is not None and written.year is not None:
        return next((p.origin for p in naming if p.origin in (Origin.DATELINE, Origin.TEXT)), Origin.DATELINE)
    if naming:
        return max(naming, key=lambda piece: piece.odds.span).origin
    if is_spoken and not is_settled:
        return Origin.DATELINE
    return (
        telling if telling is Origin.NEIGHBOURS or (telling is Origin.TEXT and not is_spoken) else Origin.INFERRED
    )


def _names(piece: Evidence, answer: Interval) -> bool:
    """Whether the date that a piece names is the answer or holds it."""
    return piece.interval is not None and piece.interval.contains(answer)


def _names_another(piece: Evidence, answer: Interval) -> bool:
    """Whether a piece names a date that is not, and is not near, the answer."""
    return piece.interval is not None and piece.odds.at(answer.start // cal.DAY) == min(piece.odds.values)


def _is_year_named(answer: Interval, pieces: Sequence[Evidence]) -> bool:
    """Whether a source names a date of the same year as the article's own."""
    year = _year_of(answer)
    return any(piece.interval is not None and year.overlaps(piece.interval) for piece in pieces)


def _is_day(answer: Interval, written: WrittenDate) -> bool:
    if answer.granularity is not Granularity.DAY:
        return False
    _, month, day = cal.civil(answer.start // cal.DAY)
    return (month, day) == (written.month, written.day)


def _reasons(answer: Interval, pieces: Sequence[Evidence], clues: Clues, *, is_settled: bool) -> tuple[str, ...]:
    """What gives the date, then what speaks for it, the strongest first, then what speaks against it."""
    supports = sorted(((_support(piece, answer, clues), piece) for piece in pieces), key=lambda pair: -pair[0])
    naming = [piece.reason for _, piece in supports if _names(piece, answer)]
    telling = [piece.reason for support, piece in supports if support > _FOR and not _is_dateline(piece)]
    sentences = [*(naming or [_head(answer, clues, is_settled=is_settled, is_told=bool(telling))]), *telling]
    contrary = [piece for support, piece in supports[::-1] if support < _AGAINST or _names_another(piece, answer)]
    against = [f"Against it: {piece.reason}" for piece in contrary]
    room = max(1, _SENTENCES - len(against))
    return tuple(dict.fromkeys((*[one for one in sentences if one][:room], *against)))


def _head(answer: Interval, clues: Clues, *, is_settled: bool, is_told: bool) -> str:
    """The first sentence where no source names the whole date."""
    year = cal.fields(answer.start)[0]
    written = clues.dateline
    if written is None or written.year is not None or not _is_day(answer, written):
        return "" if is_told else f"{year} is the likeliest year for what the text names."
    says = f"The dateline says {written} without a year"
    if is_settled:
        return f"{says}; {year} is inferred."
    if is_told:
        return f"{says}; {year} is assumed."
    return f"{says}; {year} is assumed, the latest that is not after {clues.bound}."


def _support(piece: Evidence, answer: Interval, clues: Clues) -> float:
    """How much likelier a piece is on the days of an answer than on a day of any other article, as a logarithm."""
    return mean_odds(piece.odds, _days(answer)) - max(piece.odds.values) - ordinary(piece.odds, clues.latest)


def _days(answer: Interval) -> list[int]:
    first, end = answer.start // cal.DAY, -(-answer.end // cal.DAY)
    return list(range(first, end, max(1, (end - first) // _SAMPLES)))


def _candidate(one: Interval, mass: float, pieces: Sequence[Evidence], clues: Clues) -> Candidate:
    """Another date, with the sentence that speaks for it most."""
    year = cal.fields(one.start)[0]
    naming = [piece for piece in pieces if _names(piece, one)]
    if naming:
        piece = max(naming, key=lambda piece: piece.odds.span)
        return Candidate(one, piece.origin, round(mass, 3), piece.reason)
    strongest = max(pieces, key=lambda piece: _support(piece, one, clues) if not _is_dateline(piece) else 0.0)
    is_telling = not _is_dateline(strongest) and _support(strongest, one, clues) > _FOR
    told = f" {strongest.reason}" if is_telling else ""
    written = clues.dateline
    if written is not None and written.year is None and _is_day(one, written):
        reason = f"The dateline says {written} without a year; {year} is possible."
        return Candidate(one, Origin.DATELINE, round(mass, 3), reason + told)
    return Candidate(one, Origin.INFERRED, round(mass, 3), told.strip() or f"{year} is possible.")


def _is_dateline(piece: Evidence) -> bool:
    """Whether a piece is the dateline without its year, which the head tells of."""
    return piece.family is Family.GIVEN and piece.interval is None
