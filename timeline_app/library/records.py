"""What a library hands out beside the values of the model."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from timeline_app.model import Event, Interval, ReferenceDate


@dataclass(frozen=True, slots=True)
class Listing:
    """An article as a list shows it, without its text. `event_count`: its dated events on the timeline."""

    id: int
    title: str
    source: str
    path: Path | None
    url: str
    language: str
    reference: ReferenceDate | None
    event_count: int
    is_checked: bool


@dataclass(frozen=True, slots=True)
class EventDetail:
    """An event with what a table shows beside it.

    `is_year_assumed`: no year is written, neither in its own words nor anywhere in its article.
    """

    event: Event
    sentence: str
    article_title: str
    source: str
    is_edited: bool
    is_year_assumed: bool


@dataclass(frozen=True, slots=True)
class SentenceRow:
    """A sentence, its place in its article from 0, its offsets there, and the time that it tells of.

    `interval`: that of the first event in it that is dated by its own words, else of its first dated event,
    else the article's reference date; None where nothing is known.
    """

    article_id: int
    ordinal: int
    start: int
    end: int
    text: str
    interval: Interval | None


@dataclass(frozen=True, slots=True)
class Matches:
    """What a search found."""

    article_ids: frozenset[int]
    event_ids: frozenset[int]


@dataclass(frozen=True, slots=True)
class Overlay:
    """What the user changed of an event; None leaves what the text gave."""

    title: str | None = None
    interval: Interval | None = None
    is_hidden: bool = False


@dataclass(frozen=True, slots=True)
class Edit:
    """A change of an event by the user, with what is needed to take it back."""

    event_id: int
    before: Overlay
    after: Overlay


@dataclass(frozen=True, slots=True)
class Removed:
    """Articles that were taken out of a library, with all that brings them back."""

    article_ids: tuple[int, ...]
    rows: dict[str, list[tuple[Any, ...]]] = field(repr=False)
