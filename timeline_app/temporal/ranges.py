"""Ranges: "June 3–5", "between 3 and 5 May", "2009-2010", "August 5 to 7".

TIMEX3 tags both ends, each with its own value. So that a timeline can draw the whole, the interval of the first
end reaches to the last.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import pairwise

from timeline_app.model import Interval, TimeExpression
from timeline_app.temporal.lexer import Token
from timeline_app.temporal.parts import MONTH_CLASSES, Parts
from timeline_app.temporal.span import Span

_JOINERS = ("hyphen", "dash", "to", "and")
_BETWEEN = frozenset({"-", "–", "—", "to", "through", "until", "till"})


def divided(text: str, spans: Iterable[Span]) -> Iterator[Span]:
    """The spans, a range of days as its two ends: what one end leaves out (month, year) the other lends."""
    for span in spans:
        if span.form == "day_range":
            yield from _ends(text, span)
        else:
            yield span


def _ends(text: str, span: Span) -> Iterator[Span]:
    tokens = span.parts.tokens
    places = _places(text, span)
    cut = next(
        i
        for i, token in enumerate(tokens)
        if token.name in _JOINERS and i and tokens[i - 1].name in ("dom", "nth")
    )
    for first, last in ((0, cut), (cut + 1, len(tokens))):
        own = tokens[first:last]
        parts = Parts((*own, *_lent(own, tokens)))
        yield Span(places[first], places[last - 1] + len(tokens[last - 1].text), "calendar", parts)


def _lent(own: tuple[Token, ...], tokens: tuple[Token, ...]) -> list[Token]:
    """The month and the year of the other end."""
    lent = []
    for names in (MONTH_CLASSES, ("year", "apos")):
        if not any(token.name in names for token in own):
            lent += [token for token in tokens if token.name in names][:1]
    return lent


def _places(text: str, span: Span) -> list[int]:
    """Where each word of a span stands in the text."""
    places, position = [], span.start
    for token in span.parts.tokens:
        position = text.index(token.text, position)
        places.append(position)
        position += len(token.text)
    return places


def joined(text: str, found: list[TimeExpression]) -> list[TimeExpression]:
    """The expressions, the first end of a range with an interval that reaches to its last end."""
    result = list(found)
    for i, (first, last) in enumerate(pairwise(found)):
        whole = _hull(first.interval, last.interval)
        if whole is not None and last.interval is not None and _is_range(text, first, last):
            reason = f"{first.reason[:-1]}; the range goes on to {last.interval.human()}."
            result[i] = replace(first, interval=whole, reason=reason)
    return result


def _hull(first: Interval | None, last: Interval | None) -> Interval | None:
    if first is None or last is None or first.granularity is not last.granularity or last.start < first.end:
        return None
    return Interval(first.start, last.end, first.granularity, first.approximate or last.approximate)


def _is_range(text: str, first: TimeExpression, last: TimeExpression) -> bool:
    """Whether only "to", a dash, or the "and" of "between … and" stands between the two."""
    if last.start - first.end > len(" through "):
        return False
    joint = text[first.end : last.start].strip().lower()
    if joint == "and":
        return text[max(0, first.start - 12) : first.start].lower().split()[-1:] == ["between"]
    return joint in _BETWEEN
