"""Ranges: "June 3–5", "between 3 and 5 May", "2009-2010", "August 5 to 7".

TIMEX3 tags both ends, each with its own value. So that a timeline can draw the whole, the interval of the first
end reaches to the last.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import pairwise

from timeline_app.model import Interval, TimeExpression
from timeline_app.temporal.joints import is_pair, is_range
from timeline_app.temporal.lexer import Token
from timeline_app.temporal.parts import MONTH_CLASSES, Parts
from timeline_app.temporal.relative import RELATIONS
from timeline_app.temporal.span import Span
from timeline_app.text.limits import is_joined_to

_JOINERS = ("hyphen", "dash", "to", "and", "or")
#: forms of two ends in one span: the words that either end may lend the other
_PAIRS = {
    "day_range": (("dom", "nth"), (MONTH_CLASSES, ("year", "apos"))),
    "quarter_pair": (("ordinal", "second"), (("quarter", "units"), ("year", "apos"))),
    "century_pair": (("ordinal", "nth"), (("unit", "units"), ("bc", "b"))),
    "era_pair": (("number", "year", "two", "dom"), (("bc", "ad", "b", "a"), ("d",))),
    "part_pair": (("weekday", "day_abbr"), (("parts",),)),
}
#: what may stand between a time of day and its day: "10:35 a.m. (0735 GMT) on Friday", "5:34 AM Baghdad time on"
_TIME_TO_DAY = re.compile(r"\s*(?:\(|\)|(?:[A-Z]\w+ ){1,2}time)?,?\s*(?:on\s)?\s*", re.ASCII)
_LONGEST_JOINT = 40


#: forms of spans that are divided into spans of other forms
DIVIDED = frozenset({*_PAIRS, "year_range", "hour_pair"})


def divided(text: str, spans: Iterable[Span]) -> list[Span]:
    """The spans, a range of days as its two ends: what one end leaves out (day, month, year) the other lends."""
    ends = [end for span in spans for end in _split(text, span)]
    for i in range(len(ends) - 2, -1, -1):
        ends[i] = _completed(text, ends[i], ends[i + 1])
    return ends


def _split(text: str, span: Span) -> Iterable[Span]:
    if span.form == "year_range":
        return _years(span)
    if span.form == "hour_pair":
        return _hours(text, span)
    return _ends(text, span) if span.form in _PAIRS else (span,)


def _hours(text: str, span: Span) -> Iterator[Span]:
    """Between 2 and 4 p.m.: both are after noon; from 11 to 1 p.m.: the first is before it."""
    first, _, *rest = span.parts.tokens
    last = Parts(tuple(rest))
    limit = re.match(r"\d+", str(rest[0].value))
    is_late = last.has("pm", "p") or str(rest[0].value).endswith("pm")
    is_same_half = limit is None or int(first.value) % 12 <= int(limit[0]) % 12
    mark = Token("pm", 12, "") if is_late == is_same_half else Token("am", 0, "")
    yield Span(span.start, span.start + len(first.text), "time", Parts((first, mark)))
    yield Span(_places(text, span)[2], span.end, "time", last)


def _years(span: Span) -> Iterator[Span]:
    """1914–18: the second year lacks its hundreds. What does not rise (2019-04) is no range but a year alone."""
    first, _, last = span.parts.tokens
    year = int(first.value)
    yield Span(span.start, span.start + len(first.text), "bare_year", Parts((first,)))
    if year % 100 < int(last.value):
        token = Token("apos", year - year % 100 + int(last.value), last.text)
        yield Span(span.end - len(last.text), span.end, "year", Parts((token,)))


def _ends(text: str, span: Span) -> Iterator[Span]:
    tokens = span.parts.tokens
    places = _places(text, span)
    numbered, lenders = _PAIRS[span.form]
    inner = range(1, len(tokens) - 1)
    cuts = [i for i in inner if tokens[i].name in _JOINERS and tokens[i - 1].name in numbered]
    cuts += [i for i in inner if tokens[i].name == "comma" and tokens[i + 1].name in numbered]
    form = {"quarter_pair": "quarter", "part_pair": "set", "century_pair": "century", "era_pair": "year"}.get(
        span.form, "calendar"
    )
    for cut, last in pairwise((-1, *sorted(cuts), len(tokens))):
        first = cut + 1
        own = tokens[first:last]
        parts = Parts((*own, *_lent(own, tokens, lenders)))
        yield Span(places[first], places[last - 1] + len(tokens[last - 1].text), form, parts)


def _lent(own: tuple[Token, ...], tokens: tuple[Token, ...], lenders: tuple[tuple[str, ...], ...]) -> list[Token]:
    """The words of the other end, of the classes that this end has none of."""
    lent = []
    for names in lenders:
        if not any(token.name in names for token in own):
            lent += [token for token in tokens if token.name in names][:1]
    return lent


def _completed(text: str, span: Span, following: Span) -> Span:
    """A month with the year of the month after it ("from May to June 2001"), a time of day with its day."""
    if following.start - span.end > _LONGEST_JOINT:
        return span
    joint = text[span.end : following.start]
    if span.form in ("month", "calendar") and following.form == "calendar" and is_pair(joint):
        return _with_year(span, following.parts)
    if span.form == following.form == "time" and is_pair(joint):
        span = _with_meridiem(span, following.parts)
    elif not _TIME_TO_DAY.fullmatch(joint):
        return span
    if span.form == "time" and not span.parts.has(*_DAY_NAMES, "part"):
        return replace(span, parts=Parts((*span.parts.tokens, *_day_words(following))))
    return span


def _day_words(span: Span) -> tuple[Token, ...]:
    """The words of a span that name its day; none where it names a month alone."""
    tokens = span.parts.tokens
    first = next((i for i, token in enumerate(tokens) if token.name in _DAY_NAMES), len(tokens))
    first -= first > 0 and tokens[first - 1].name in ("dom", "nth") and tokens[first].name in MONTH_CLASSES
    words = tuple(token for token in tokens[first:] if token.name in (*_DAY_NAMES, "dom", "nth", "year"))
    is_month = any(token.name in MONTH_CLASSES for token in words)
    return () if is_month and not any(token.name in ("dom", "nth") for token in words) else words


def _with_meridiem(span: Span, later: Parts) -> Span:
    """From 2:30 to 4 p.m.: both after noon, unless the first would come after the second (from 11 to 1 p.m.)."""
    marks = tuple(token for token in later.tokens if token.name in ("pm", "p", "am"))
    own = span.parts.word("clock")
    if not marks or not own or span.parts.has("pm", "p", "am", "m"):
        return span
    hour = int(own.partition(":")[0]) % 12
    limit = str(later.word("clock") or later.number("dom", "one", "digit", "teen") or 0)
    if hour > int(limit.partition(":")[0]) % 12:
        return span
    return replace(span, parts=Parts((*span.parts.tokens, marks[0])))


def _with_year(span: Span, later: Parts) -> Span:
    own = span.parts
    month, year = own.month, later.year
    if not month or not later.month or year is None or own.year is not None or own.has("yearunit", *RELATIONS):
        return span
    lent = Token("year", year - (month > later.month), str(year))
    return replace(span, form="calendar", parts=Parts((*own.tokens, lent)))


_DAY_NAMES = (
    *MONTH_CLASSES, "weekday", "day_abbr", "today", "tonight", "yesterday", "tomorrow", "iso", "numeric_date",
)  # fmt: skip


def _places(text: str, span: Span) -> list[int]:
    """Where each word of a span stands in the text."""
    places, position = [], span.start
    for token in span.parts.tokens:
        position = text.index(token.text, position)
        places.append(position)
        position += len(token.text)
    return places


def joined(text: str, found: list[TimeExpression], language: str = "en") -> list[TimeExpression]:
    """The expressions, the first end of a range with an interval that reaches to its last end."""
    result = list(found)
    for i, (first, last) in enumerate(pairwise(found)):
        whole = _hull(first.interval, last.interval)
        if whole is not None and last.interval is not None and _is_range(text, first, last, language):
            reason = f"{first.reason[:-1]}; the range goes on to {last.interval.human()}."
            result[i] = replace(first, interval=whole, reason=reason)
    return result


def _hull(first: Interval | None, last: Interval | None) -> Interval | None:
    if first is None or last is None or first.granularity is not last.granularity or last.start < first.end:
        return None
    return Interval(first.start, last.end, first.granularity, first.approximate or last.approximate)


def _is_range(text: str, first: TimeExpression, last: TimeExpression, language: str) -> bool:
    """Whether only "to", a dash, or the "and" of "between … and" stands between the two."""
    if language != "en":
        return is_joined_to(text, (first.start, first.end), last.start, language)
    if last.start - first.end > len(", through "):
        return False
    joint = text[first.end : last.start]
    if joint.strip() == "and":
        return text[max(0, first.start - 12) : first.start].lower().split()[-1:] == ["between"]
    return is_range(joint)
