"""What a library hands out beside the values of the model."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from timeline_app.model import Anchor, Event, Interval, ReferenceDate, Status, Terms

#: The colours that a user can give to an entry, by name.
COLOURS = ("red", "orange", "yellow", "green", "teal", "blue", "purple", "grey")


@dataclass(frozen=True, slots=True)
class Listing:
    """An article as a list shows it, without its text. `event_count`: the dated entries that it tells of."""

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
    `article_title`, `source`: "" for an event without an article.

    The entry is all events that tell the same happening: `telling_ids` are those of checked articles, the one that
    leads it first (() where the event stands alone), `entry_size` how many they are, `source_count` in how many
    articles; `article_ids` are these, and `sources` what they name as their publishers, each once and the leader's
    first (() where the event stands alone). `lane` is "" for the main one; `colour` is one of `COLOURS` or "".
    `is_manual`: added by the user.
    """

    event: Event
    sentence: str
    article_title: str
    source: str
    is_edited: bool
    is_year_assumed: bool
    entry_size: int = 1
    source_count: int = 1
    telling_ids: tuple[int, ...] = ()
    article_ids: tuple[int, ...] = ()
    sources: tuple[str, ...] = ()
    lane: str = ""
    colour: str = ""
    tags: tuple[str, ...] = ()
    note: str = ""
    is_manual: bool = False


@dataclass(frozen=True, slots=True)
class Telling:
    """A dated event with what tells whether another one is the same happening.

    `article_id`: None for an event that the user added without an article. `sentence`: "" where it has none.
    """

    id: int
    article_id: int | None
    interval: Interval
    lemma: str
    title: str
    sentence: str
    participants: tuple[str, ...]
    place: str
    anchor: Anchor
    status: Status
    importance: float
    is_edited: bool


@dataclass(frozen=True, slots=True)
class SentenceRow:
    """A sentence, its place in its article from 0, its offsets there, and the time that it tells of.

    `interval`: that of the first event in it that is dated by its own words, else of its first dated event, else
    of one dated by words that stand beside what it tells (`text.limits`), else the article's reference date; None
    where nothing is known. `terms`: its words and stems in the language of
    its article, where they were asked for and are known. `place`: its article and where it begins there.
    """

    article_id: int
    ordinal: int
    start: int
    end: int
    text: str
    interval: Interval | None
    terms: Terms | None = field(default=None, compare=False, repr=False)
    place: tuple[int, int] = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        # Not a property: a summary asks for it thousands of times.
        object.__setattr__(self, "place", (self.article_id, self.start))


@dataclass(frozen=True, slots=True)
class Matches:
    """What holds the words of a search: articles, and events, each by itself and whether it is shown or not."""

    article_ids: frozenset[int]
    event_ids: frozenset[int]


@dataclass(frozen=True, slots=True)
class Overlay:
    """What the user made of an event; None and what is empty leave it as it is."""

    title: str | None = None
    interval: Interval | None = None
    is_hidden: bool = False
    lane: str = ""
    colour: str = ""
    tags: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class Edit:
    """A change of an event by the user, with what is needed to take it back.

    `others`: what changed with it of the events that tell the same happening.
    """

    event_id: int
    before: Overlay
    after: Overlay
    others: tuple["Edit", ...] = ()


@dataclass(frozen=True, slots=True)
class Ruling:
    """What holds among some events at one moment.

    `verdicts`: pairs of ids, the lesser first, and whether the user says that they are the same happening.
    `groups`: the ids of those that stand as one entry.
    """

    verdicts: tuple[tuple[int, int, bool], ...]
    groups: tuple[tuple[int, ...], ...]


@dataclass(frozen=True, slots=True)
class Judgement:
    """The user's word on which events tell the same happening, with what is needed to take it back."""

    event_ids: tuple[int, ...]
    before: Ruling
    after: Ruling


@dataclass(frozen=True, slots=True)
class Removed:
    """Articles or events that were taken out of a library, with all that brings them back."""

    article_ids: tuple[int, ...]
    rows: dict[str, list[tuple[Any, ...]]] = field(repr=False)
