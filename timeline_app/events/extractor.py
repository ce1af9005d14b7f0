"""From a text to its events."""

from collections.abc import Sequence
from datetime import date

from timeline_app.model import Event, Interval, TimeExpression
from timeline_app.temporal import tag
from timeline_app.text import Dateline, find_dateline
from timeline_app.text import sentences as split_sentences


def extract(text: str, reference: date | None, *, language: str = "en") -> list[Event]:
    """The events of a text that speaks from the day `reference`, in the order of their heads."""
    return extract_from(
        text,
        sentences=split_sentences(text, language=language),
        expressions=tag(text, reference, language=language),
        reference=None if reference is None else Interval.of_date(reference),
        language=language,
        dateline=find_dateline(text),
    )


def extract_from(
    text: str,
    *,
    sentences: Sequence[tuple[int, int]],
    expressions: Sequence[TimeExpression],
    reference: Interval | None,
    language: str = "en",
    title: str = "",
    dateline: Dateline | None = None,
) -> list[Event]:
    """As `extract`, on sentences (offsets) and time expressions that are there already, both in order."""
    return []
