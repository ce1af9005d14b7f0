"""One article through all engines. The engines load with the first call, so import this where work is done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from timeline_app.dating import date_article
from timeline_app.events import extract_from
from timeline_app.model import Analysis, Article, Candidate, Interval, Origin, ReferenceDate, TimeExpression
from timeline_app.model import calendar as cal
from timeline_app.temporal import tag
from timeline_app.text import find_dateline, sentences


def analyse(
    article: Article,
    *,
    reference: Interval | ReferenceDate | None = None,
    neighbours: Sequence[ReferenceDate] = (),
) -> Analysis:
    """Everything that an article tells.

    `reference` is the date that the user gives it (an Interval) or one that it had before; None to find it, with
    regard to the dates of its `neighbours`, the other articles of its folder.
    """
    dated = _dated(article, reference, neighbours)
    spans = sentences(article.text, language=article.language)
    expressions = tag_from(article.text, dated.interval, language=article.language)
    events = extract_from(
        article.text,
        sentences=spans,
        expressions=expressions,
        reference=dated.interval,
        language=article.language,
        title=article.title,
        dateline=find_dateline(article.text),
    )
    return Analysis(replace(article, reference=dated), tuple(spans), tuple(expressions), tuple(events))


def tag_from(text: str, reference: Interval | None, *, language: str) -> list[TimeExpression]:
    """The time expressions of a text that speaks from `reference`, however finely that is known.

    Where only the month or the year is known, an expression keeps its place on the calendar when it is the same
    from the first and from the last day: "last year" does, "on Tuesday" does not, and says so.
    """
    first, last = _ends(reference)
    found = tag(text, first, language=language)
    if reference is None or first == last:
        return found
    return _agreed(found, tag(text, last, language=language), tag(text, None, language=language), reference)


def _dated(
    article: Article, reference: Interval | ReferenceDate | None, neighbours: Sequence[ReferenceDate]
) -> ReferenceDate:
    if isinstance(reference, ReferenceDate):
        return reference
    if reference is None:
        return date_article(article, neighbours=neighbours)
    return _by_user(reference, article.reference or date_article(article))


def _by_user(interval: Interval, before: ReferenceDate) -> ReferenceDate:
    """The user's word; what was found before stays among the candidates."""
    candidates = before.candidates
    if before.interval and before.origin is not Origin.USER:
        reason = " ".join(before.reasons)
        candidates = (Candidate(before.interval, before.origin, before.confidence, reason), *candidates)
    return ReferenceDate(interval, Origin.USER, 1.0, ("The date was set by hand.",), candidates)


def _ends(reference: Interval | None) -> tuple[date | None, date | None]:
    if reference is None:
        return None, None
    last = Interval.day_at(reference.last_moment // cal.DAY)
    return reference.first_date, last.first_date


def _agreed(
    from_first: Sequence[TimeExpression],
    from_last: Sequence[TimeExpression],
    from_nowhere: Sequence[TimeExpression],
    reference: Interval,
) -> list[TimeExpression]:
    last = {(e.start, e.end): e for e in from_last}
    nowhere = {(e.start, e.end): e for e in from_nowhere}
    agreed = []
    for expression in from_first:
        span = (expression.start, expression.end)
        other = last.get(span)
        if other and (other.value, other.interval) == (expression.value, expression.interval):
            agreed.append(expression)
            continue
        unresolved = nowhere.get(span, expression)
        reason = f"The article's date is known only as {reference.human()}, which leaves this open."
        agreed.append(replace(unresolved, interval=None, reason=reason))
    return agreed
