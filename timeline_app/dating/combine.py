"""Candidates become one reference date: agreement raises its confidence, contradiction lowers it and is told.

The only part that knows of all candidates at once; the sources stay as they are when the weighing changes.
"""

from collections.abc import Sequence
from dataclasses import replace

from timeline_app.model import Candidate, Granularity, Origin, ReferenceDate
from timeline_app.model import calendar as cal

#: A page is dated up to so many days after its dateline: filed in the evening, published past midnight in UTC.
_NEAR_DAYS = 2
#: What a near date is worth as support, beside one that agrees to the day.
_NEAR = 0.7
#: How much of the confidence the strongest contradiction takes.
_CONTRADICTION = 0.5
#: A date after the file's own time is an error in one of the two.
_AFTER_FILE = 0.5
_CEILING = 0.99

#: The dateline, under whichever name its year gave it.
_DATELINES = (Origin.DATELINE, Origin.INFERRED)
#: These bound or hint, and so contradict nothing.
_MILD = (Origin.FILE_TIME, Origin.TEXT)


def combine(candidates: Sequence[Candidate], *, latest: int) -> ReferenceDate:
    """The likeliest candidate with its reasons, and the others, the likeliest first.

    `latest`: day number of the last day that the article can be of.
    """
    if not candidates:
        return ReferenceDate(None, Origin.TEXT, 0.0, ("Nothing tells the day of this article.",))
    scored = [replace(one, confidence=_score(one, candidates, latest)) for one in candidates]
    ranked = sorted(
        zip(scored, candidates, strict=True),
        key=lambda pair: (-pair[0].confidence, pair[0].interval.granularity, -pair[1].confidence),
    )
    best = _spoken_day(ranked[0][0], [one for one, _ in ranked])
    return ReferenceDate(
        interval=best.interval,
        origin=best.origin,
        confidence=round(best.confidence, 3),
        reasons=_reasons(best, candidates),
        candidates=_others(best, [one for one, _ in ranked]),
    )


def _score(one: Candidate, candidates: Sequence[Candidate], latest: int) -> float:
    """Noisy-or over the origins that agree, less the strongest contradiction."""
    doubt, against = 1 - one.confidence, 0.0
    supporters: dict[Origin, float] = {}
    for other in candidates:
        if _is_same_source(one, other):
            continue
        agreement = _agreement(one, other)
        if agreement:
            supporters[other.origin] = max(supporters.get(other.origin, 0.0), agreement * other.confidence)
        elif _contradicts(other, one):
            against = max(against, other.confidence)
    for support in supporters.values():
        doubt *= 1 - support
    score = (1 - doubt) * (1 - _CONTRADICTION * against)
    if one.interval.start // cal.DAY > latest:
        score *= _AFTER_FILE
    return min(_CEILING, round(score, 6))


def _is_same_source(one: Candidate, other: Candidate) -> bool:
    return one is other or (one.origin in _DATELINES and other.origin in _DATELINES)


def _agreement(one: Candidate, other: Candidate) -> float:
    """1 where `other` names the same day or a stretch around it, less where it is near, 0 where it is neither."""
    if other.interval.contains(one.interval):
        return 1.0
    if one.interval.granularity is not Granularity.DAY or other.interval.granularity is not Granularity.DAY:
        return 0.0
    gap = abs(one.interval.start - other.interval.start) // cal.DAY
    return _NEAR if gap <= _NEAR_DAYS else 0.0


def _contradicts(other: Candidate, one: Candidate) -> bool:
    return other.origin not in _MILD and not other.interval.overlaps(one.interval)


def _spoken_day(best: Candidate, ranked: Sequence[Candidate]) -> Candidate:
    """The day of the dateline where it is the eve of the best day: "on Wednesday" is said from there."""
    if best.interval.granularity is not Granularity.DAY or best.origin in _DATELINES:
        return best
    for one in ranked:
        gap = (best.interval.start - one.interval.start) // cal.DAY
        if one.origin in _DATELINES and 0 < gap <= _NEAR_DAYS:
            return one
    return best


def _reasons(best: Candidate, candidates: Sequence[Candidate]) -> tuple[str, ...]:
    others = [other for other in candidates if not _is_same_source(best, other)]
    agreeing = [other.reason for other in others if _agreement(best, other)]
    contradicting = [f"Against it: {other.reason}" for other in others if _is_against(other, best)]
    return tuple(dict.fromkeys((best.reason, *agreeing, *contradicting)))


def _is_against(other: Candidate, best: Candidate) -> bool:
    return not _agreement(best, other) and _contradicts(other, best)


def _others(best: Candidate, ranked: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """The other dates once each, the likeliest first."""
    kept: dict[object, Candidate] = {}
    for one in ranked:
        if one.interval != best.interval:
            kept.setdefault(one.interval, one)
    return tuple(kept.values())
