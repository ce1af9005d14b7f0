"""What the panels are given to show; the window makes these from model values."""

from dataclasses import dataclass, replace
from enum import Enum

from timeline_app.model import Anchor, Candidate, Interval, Mark, Origin, ReferenceDate, Status
from timeline_app.ui.sentences import translated

#: Where a sentence begins: the id of its article, and its offset there.
Place = tuple[int, int]
#: A date that is less likely wears the sign of doubt.
_SURE = 0.8


class Doubt(Enum):
    """What is not sure about the date of an article."""

    NONE = "none"
    YEAR = "year"
    """No year is written: it is assumed."""
    DATE = "date"
    """What speaks for the date is weak."""


def doubt_of(reference: ReferenceDate | None) -> Doubt:
    """What is not sure about a reference date; nothing about one that there is not."""
    if reference is None or reference.interval is None:
        return Doubt.NONE
    if reference.is_year_assumed and reference.origin is not Origin.FILE_TIME:
        return Doubt.YEAR
    return Doubt.DATE if reference.is_year_assumed or reference.confidence < _SURE else Doubt.NONE


@dataclass(frozen=True, slots=True)
class ArticleItem:
    """One row of the list of articles.

    `date_text`: the reference date as the locale writes it, without any sign, "" for none; `doubt` makes the panel
    give it one. `reference`: that date itself, with its reasons and the other dates that were weighed.
    """

    id: int
    title: str
    source: str = ""
    date_text: str = ""
    doubt: Doubt = Doubt.NONE
    reference: ReferenceDate | None = None
    event_count: int = 0
    is_checked: bool = True
    path_text: str = ""

    @property
    def interval(self) -> Interval | None:
        """The date itself."""
        return self.reference.interval if self.reference else None

    @property
    def reasons(self) -> tuple[str, ...]:
        """Why it is that date: sentences, the weightiest first."""
        return tuple(map(translated, self.reference.reasons)) if self.reference else ()


@dataclass(frozen=True, slots=True)
class DateQuestion:
    """What is asked when a date is to be changed.

    `current`: the date so far, with its `confidence` (0 to 1) and the `reasons` for it; `candidates`: others, each
    offered at one click; `others`: what the button says that changes several articles, "" for none; `is_by_hand`:
    the user has set it, and what was found before can come back.
    """

    heading: str
    title: str
    current: Interval | None = None
    confidence: float = 1.0
    doubt: Doubt = Doubt.NONE
    reasons: tuple[str, ...] = ()
    candidates: tuple[Candidate, ...] = ()
    others: str = ""
    is_by_hand: bool = False


@dataclass(frozen=True, slots=True)
class YearItem:
    """One article in the list of those whose year is to change; `date_text` is its date so far, "" for none."""

    id: int
    title: str
    date_text: str
    reference: ReferenceDate | None


@dataclass(frozen=True, slots=True)
class YearScope:
    """Articles whose year can be changed together: "12 unsure dates in “dispatches”"."""

    label: str
    items: tuple[YearItem, ...]


@dataclass(frozen=True, slots=True)
class EventDraft:
    """What a user says of an event; `lane` "" is the main lane, `colour` "" for none."""

    title: str = ""
    interval: Interval | None = None
    lane: str = ""
    colour: str = ""
    tags: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class EventQuestion:
    """What is asked when an event is edited or added.

    `draft`: what stands in the fields at first, its date written as `date_text`; `reasons`: why it is that date;
    `sentence`: the passage that proves it; `lanes`, `tags`: those in use, offered; `needs_date`: it cannot be
    without one.
    """

    heading: str
    draft: EventDraft
    date_text: str = ""
    reasons: tuple[str, ...] = ()
    sentence: str = ""
    lanes: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    needs_date: bool = True


@dataclass(frozen=True, slots=True)
class EntryItem:
    """An event in a list of those to be merged or parted: its date and source in words."""

    id: int
    title: str
    date_text: str
    source_text: str = ""
    sentence: str = ""
    interval: Interval | None = None


@dataclass(frozen=True, slots=True)
class EventRow:
    """One row of the table of events.

    `start`, `end`: seconds from 1970-01-01, both None for an undated event. `date_text`: the date as the locale
    writes it. `confidence`: 0 to 1. `is_assumed`: its year is written nowhere. `source_count`: how many articles
    tell of it. `lane` "" is the main lane, `colour` "" for none. `sentence`, `reason` and `note` are what a
    tooltip says. `is_outline`: its words have not been read yet.
    """

    id: int
    start: int | None
    end: int | None
    date_text: str
    title: str
    participants: tuple[str, ...] = ()
    article_title: str = ""
    article_id: int = 0
    confidence: float = 0.5
    status: Status = Status.ASSERTED
    anchor: Anchor = Anchor.EXPRESSION
    is_edited: bool = False
    is_assumed: bool = False
    sentence: str = ""
    reason: str = ""
    source_count: int = 1
    lane: str = ""
    colour: str = ""
    tags: tuple[str, ...] = ()
    note: str = ""
    is_outline: bool = False

    @property
    def is_dated_in_words(self) -> bool:
        """Whether words that stand there date it, its own sentence's or the user's."""
        return self.anchor in (Anchor.EXPRESSION, Anchor.USER)


@dataclass(frozen=True, slots=True)
class SummarySentence:
    """One sentence of a summary; `start` and `end` are its offsets into the text of article `article_id`.

    `source_number` is the number of its source in the list below the summary, from 1. `heading`: the day that it
    stands under, "" for none. `added`: its date in brackets, where its own words leave that to their article.
    """

    text: str
    source_number: int
    article_id: int
    start: int
    end: int
    heading: str = ""
    added: str = ""
    is_pinned: bool = False

    @property
    def place(self) -> Place:
        """Where it begins: the sentence is the same one in another summary."""
        return self.article_id, self.start


@dataclass(frozen=True, slots=True)
class SummarySource:
    """One entry of the list of sources: "TASS, “Kremlin emphasizes …”, 19 Aug 2020"."""

    number: int
    label: str
    article_id: int


@dataclass(frozen=True, slots=True)
class SummaryView:
    """A summary as it is shown: "Summary of 18–19 August 2020", its sentences and their sources.

    `empty`: what is said where there are no sentences, "" for the usual words. `more`: how many further sentences
    are told that have no room here. `remarks`: what its reader has to know. `struck`: what was struck out of it.
    """

    heading: str
    sentences: tuple[SummarySentence, ...] = ()
    sources: tuple[SummarySource, ...] = ()
    empty: str = ""
    more: int = 0
    remarks: tuple[str, ...] = ()
    struck: tuple[SummarySentence, ...] = ()

    def tells_as(self, other: "SummaryView") -> bool:
        """Whether it tells the same below its heading, as from one step of a hand to the next."""
        return replace(self, heading=other.heading) == other

    def with_mark(self, place: Place, mark: Mark | None) -> "SummaryView":
        """The same after a mark was put on a sentence or, None, taken from it, until another summary is made."""
        kept = tuple(
            replace(one, is_pinned=mark is Mark.PINNED) if one.place == place else one
            for one in self.sentences
            if one.place != place or mark is not Mark.STRUCK
        )
        return replace(self, sentences=kept)


@dataclass(frozen=True, slots=True)
class MethodItem:
    """A way to summarize: the name that programs use, the label and the sentence that people read."""

    name: str
    label: str
    description: str = ""


@dataclass(frozen=True, slots=True)
class FailureItem:
    """A file that could not be opened, and the sentence that says why."""

    path_text: str
    reason: str


@dataclass(frozen=True, slots=True)
class ShortcutItem:
    """A key ("Ctrl+O") and what it does, under the heading of its group."""

    group: str
    keys: str
    text: str
