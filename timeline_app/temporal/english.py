"""A text and the article's date become time expressions."""

from collections.abc import Iterator
from functools import cache

from timeline_app.model import TimeExpression
from timeline_app.model import calendar as cal
from timeline_app.temporal import ranges
from timeline_app.temporal.direction import Clauses
from timeline_app.temporal.expression import expression
from timeline_app.temporal.forms import FORMS
from timeline_app.temporal.frame import Context, Frame
from timeline_app.temporal.grammar import grammar
from timeline_app.temporal.lexer import Lexer, Token, offsets
from timeline_app.temporal.parts import Parts
from timeline_app.temporal.passing import is_passing, is_supposed
from timeline_app.temporal.span import Span
from timeline_app.temporal.vocabulary import vocabulary

#: characters that are looked at together
_BLOCK = 1 << 16
#: so many years long past make a history
_HISTORY_YEARS = 8


@cache
def _lexer(language: str) -> Lexer:
    return Lexer(vocabulary(language))


def tag_english(text: str, reference: int | None) -> list[TimeExpression]:
    """The time expressions of an English text, in its order, none within another.

    `reference` is the day number of the article's date.
    """
    frame = Frame(reference, Clauses(text))
    spans = list(find(text))
    frame.is_narrative = _is_narrative(spans, frame)
    found: list[TimeExpression] = []
    for span in ranges.divided(text, spans):
        resolved = FORMS[span.form](span.parts, Context(text, span.start, span.end, frame))
        if resolved is None:
            continue
        found.append(expression(text, span.start, span.end, resolved))
        is_outside = frame.is_narrative and _speaks_of_now(span)
        if resolved.is_told and not is_outside and not is_supposed(text, span.start):
            place = found[-1].interval
            is_aside = is_passing(text, span, place, frame)
            frame.tell(
                resolved.value, place, span.end, mod="" if span.parts.year else resolved.mod, is_passing=is_aside
            )
        elif resolved.type == "DURATION" and resolved.value.endswith("M") and span.parts.has("the"):
            frame.is_quarterly = False  # "the nine months": what follows compares years
    return ranges.joined(text, found)


_OF_NOW = ("ago", "this", "today", "tonight", "yesterday", "current", "present")


def _speaks_of_now(span: Span) -> bool:
    """Whether a history leaves its own time for the day it was written: "to this day", "two years ago"."""
    return span.form in ("relday", "holiday") or span.parts.has(*_OF_NOW)


def find(text: str, *, language: str = "en") -> Iterator[Span]:
    """The spans that the rules match, left to right, none overlapping."""
    for start, end in _blocks(text, language):
        yield from _find(text[start:end], start, language)


def _blocks(text: str, language: str) -> Iterator[tuple[int, int]]:
    """Stretches of a text that no date crosses: a long text needs no more memory than a short one."""
    start = 0
    while start < len(text):
        end = min(len(text), start + _BLOCK)
        if end < len(text):
            line = text.rfind("\n", start + _BLOCK // 2, end)
            end = line if line > 0 else _between_words(text, end, language)
        yield start, end
        start = end


def _between_words(text: str, end: int, language: str) -> int:
    """The last place before `end` between two words that are of no rule, else before a word, else `end`."""
    first = end - _BLOCK // 2
    words, letters = _lexer(language).split(text[first:end])
    cut = letters.rfind(2 * vocabulary(language).codes["other"])
    if cut >= 0:
        return first + sum(map(len, words[: cut + 1]))
    blank = text.rfind(" ", first, end)
    return blank if blank > 0 else end


def _find(text: str, offset: int, language: str) -> Iterator[Span]:
    lexer, rules = _lexer(language), grammar(language)
    words, letters = lexer.split(text)
    starts = offsets(words)
    last = 0
    for start in rules.starters.finditer(letters):
        first = start.start()
        if first < last:
            continue
        match = rules.patterns[letters[first]].match(letters, first)
        if match is None or match.lastgroup is None:
            continue
        last = match.end()
        tokens = [lexer.token(word) for word in words[first:last]]
        while tokens and tokens[-1].name == "gap":
            tokens.pop()
        if not tokens:
            continue
        stop = first + len(tokens)
        begin = starts[first] + len(words[first]) - len(words[first].lstrip())
        yield Span(offset + begin, offset + starts[stop], rules.form(match.lastgroup), Parts(_solid(tokens)))


def _solid(tokens: list[Token]) -> tuple[Token, ...]:
    return tuple(token for token in tokens if token.name != "gap")


def _is_narrative(spans: list[Span], frame: Frame) -> bool:
    """History names more years long past than it says "today", "last week" or a bare weekday."""
    if frame.reference is None:
        return True
    now = cal.civil(frame.reference)[0]
    far = sum(1 for span in spans if span.parts.year is not None and abs(span.parts.year - now) > 1)
    if far < _HISTORY_YEARS:
        return False
    near = sum(
        1
        for span in spans
        if not span.parts.has("that", "those", "same", "following", "previous")
        and (span.form in ("relday", "deictic", "daypart") or (span.parts.weekday and not span.parts.month))
    )
    return far > 4 * near
