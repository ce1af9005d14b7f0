"""Events in languages that have no lexicon here: one for each dated sentence."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import replace

from timeline_app.events.anchors import anchors
from timeline_app.events.drafts import MAX_TITLE
from timeline_app.events.plain_status import plain_status
from timeline_app.events.values import value_of
from timeline_app.model import Anchor, Event, Interval, TimeExpression
from timeline_app.text.limits import is_beside

_WORD = re.compile(r"[^\W\d_]{2,}")
#: far more than fits, however many spaces there are
_MOST_CHARACTERS = 1000
_EDGES = ' ,;:.–-!?。！？、，"“”„»«「」'


def plain_events(
    text: str,
    sentences: Sequence[tuple[int, int]],
    expressions: Sequence[TimeExpression],
    reference: Interval | None,
    language: str,
) -> Iterator[Event]:
    """The sentence is the title, its longest word that is no name the head, its first date the date.

    A date that only limits what is told, or stands beside it (`text.limits`), is none where there is another one.

    The date stays in the title: without a grammar, what is left around it would be no sentence.
    """
    index, count = 0, len(sentences)
    found: dict[int, list[TimeExpression]] = {}
    for expression in filter(anchors, expressions):
        while index < count and sentences[index][1] <= expression.start:
            index += 1
        if index >= count:
            break
        if sentences[index][0] <= expression.start:
            found.setdefault(index, []).append(expression)
    for number, dates in found.items():
        start, end = sentences[number]
        event = _event(text, start, end, _dating(text, start, end, dates, language))
        if event is not None:
            status = plain_status(text[start:end], event.interval, reference, language)
            yield replace(event, status=status)


def _dating(text: str, start: int, end: int, dates: Sequence[TimeExpression], language: str) -> TimeExpression:
    """The first date of what a sentence tells, else the first: "Die seit Montag Vermissten" tells of no Monday."""
    if len(dates) == 1:
        return dates[0]
    sentence = text[start:end]
    told = (one for one in dates if not is_beside(sentence, one.start - start, one.end - start, language))
    return next(told, dates[0])


def _event(text: str, start: int, end: int, expression: TimeExpression) -> Event | None:
    words = [*_WORD.finditer(text, start, expression.start), *_WORD.finditer(text, min(expression.end, end), end)]
    if not words:
        return None
    head = max(words, key=lambda match: (match.group()[0].islower(), len(match.group())))
    return Event(
        title=_shorten(text[start:end]),
        interval=expression.interval,
        value=value_of(expression),
        head_start=head.start(),
        head_end=head.end(),
        sentence_start=start,
        sentence_end=end,
        expression=expression,
        anchor=Anchor.EXPRESSION,
        confidence=0.6,
        importance=0.5,
        reason=expression.reason,
    )


def _shorten(sentence: str) -> str:
    """Without its full stop; a long one ends behind a word, or anywhere in a script without spaces."""
    text = " ".join(sentence[:_MOST_CHARACTERS].split()).strip(_EDGES)
    end = _fitting(text, MAX_TITLE)
    if end == len(text):
        return text
    end = _fitting(text, MAX_TITLE - 1)
    space = text.rfind(" ", 0, end + 1)
    if space > 0:
        end = space
    while end > 1 and unicodedata.category(text[end]).startswith("M"):
        end -= 1  # a letter keeps its marks
    return text[:end].rstrip(_EDGES) + "…"


def _fitting(text: str, columns: int) -> int:
    """How many characters fit into so many columns; those of Chinese, Japanese and Korean take two."""
    for index, character in enumerate(text):
        columns -= 2 if unicodedata.east_asian_width(character) in "WF" else 1
        if columns < 0:
            return index
    return len(text)
