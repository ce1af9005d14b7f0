"""Events in languages that have no lexicon here: one for each dated sentence."""

import re
from collections.abc import Iterator, Sequence

from timeline_app.events.anchors import anchors
from timeline_app.events.shortening import MAX_TITLE
from timeline_app.events.values import value_of
from timeline_app.model import Anchor, Event, TimeExpression

_WORD = re.compile(r"[^\W\d_]{2,}")


def plain_events(
    text: str, sentences: Sequence[tuple[int, int]], expressions: Sequence[TimeExpression]
) -> Iterator[Event]:
    """The sentence is the title, its longest word that is no name the head, its first date the date."""
    index, count = 0, len(sentences)
    seen = -1
    for expression in expressions:
        if not anchors(expression):
            continue
        while index < count and sentences[index][1] <= expression.start:
            index += 1
        if index >= count or sentences[index][0] > expression.start or seen == index:
            continue
        seen = index
        event = _event(text, *sentences[index], expression)
        if event is not None:
            yield event


def _event(text: str, start: int, end: int, expression: TimeExpression) -> Event | None:
    words = [m for m in _WORD.finditer(text, start, end) if not expression.start <= m.start() < expression.end]
    if not words:
        return None
    head = max(words, key=lambda match: (match.group()[0].islower(), len(match.group())))
    return Event(
        title=_shorten(text[start : expression.start] + " " + text[expression.end : end]),
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


def _shorten(text: str) -> str:
    words = text.replace(" ,", ",").strip(' ,;:.–-!?"“”»«').split()
    while words and len(" ".join(words)) > MAX_TITLE:
        words.pop()
    title = " ".join(words).strip(" ,;:–-") or text.strip()[:MAX_TITLE]
    return title[:1].upper() + title[1:]
