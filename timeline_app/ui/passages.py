"""An event out of a passage that was selected in an article: its title and its date as far as they are told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from timeline_app.model import Article, Interval, TimeExpression
from timeline_app.ui.safetext import one_line

_TITLE_CHARACTERS = 90


@dataclass(frozen=True, slots=True)
class Passage:
    """Part of an article's text: `start` and `end` are offsets into it, `reason` says how its date was found."""

    article_id: int
    start: int
    end: int
    text: str
    title: str
    interval: Interval | None
    reason: str


def passage_of(article: Article, expressions: Sequence[TimeExpression], start: int, end: int) -> Passage:
    """The passage that was selected, in whole words; its own date, else a near one, else that of the article."""
    start, end = _whole_words(article.text, start, end)
    text = article.text[start:end]
    interval, reason = _date_of(article, expressions, start, end)
    return Passage(article.id, start, end, text, _title_of(text), interval, reason)


def _whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    """The offsets without the space around a passage, and with all of the words that it cuts."""
    passage = text[start:end]
    start += len(passage) - len(passage.lstrip())
    end = start + len(passage.strip())
    if start < end:
        while start > 0 and text[start].isalnum() and text[start - 1].isalnum():
            start -= 1
        while end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
            end += 1
    return start, end


def _date_of(
    article: Article, expressions: Sequence[TimeExpression], start: int, end: int
) -> tuple[Interval | None, str]:
    def distance(expression: TimeExpression) -> tuple[int, int]:
        return max(start - expression.end, expression.start - end, 0), expression.start

    paragraph_start = article.text.rfind("\n", 0, start) + 1
    paragraph_end = article.text.find("\n", end)
    last = len(article.text) if paragraph_end < 0 else paragraph_end
    near = [e for e in expressions if e.interval and paragraph_start <= e.start and e.end <= last]
    if near:
        nearest = min(near, key=distance)
        return nearest.interval, nearest.reason
    reference = article.reference
    return (reference.interval, "; ".join(reference.reasons[:1])) if reference else (None, "")


def _title_of(text: str) -> str:
    """The passage as a title: on one line, cut at a word, without the full stop."""
    line = one_line(text, limit=4 * _TITLE_CHARACTERS)
    if len(line) > _TITLE_CHARACTERS:
        return line[: _TITLE_CHARACTERS - 1].rsplit(" ", 1)[0].rstrip(" ,;:") + "…"
    return line[:-1] if line.endswith(".") and not line.endswith("..") else line
