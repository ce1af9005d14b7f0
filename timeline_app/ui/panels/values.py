"""What the panels are given to show; the window makes these from model values."""

from dataclasses import dataclass

from timeline_app.model import Anchor, Candidate, Interval, Status


@dataclass(frozen=True, slots=True)
class ArticleItem:
    """One row of the list of articles.

    `date_text`: the reference date as the locale writes it, without any sign, "" for none; `is_assumed` makes
    the panel say that its year is assumed, and `reasons` (sentences, the weightiest first) why.
    `interval`: that date itself. `candidates`: the other dates that were weighed, the likeliest first.
    """

    id: int
    title: str
    source: str = ""
    date_text: str = ""
    is_assumed: bool = False
    reasons: tuple[str, ...] = ()
    event_count: int = 0
    is_checked: bool = True
    path_text: str = ""
    candidates: tuple[Candidate, ...] = ()
    interval: Interval | None = None


@dataclass(frozen=True, slots=True)
class EventRow:
    """One row of the table of events.

    `start`, `end`: seconds from 1970-01-01, both None for an undated event. `date_text`: the date as the locale
    writes it. `confidence`: 0 to 1. `sentence` and `reason` are what a tooltip says.
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
    sentence: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class SummarySentence:
    """One sentence of a summary; `start` and `end` are its offsets into the text of article `article_id`.

    `source_number` is the number of its source in the list below the summary, from 1.
    """

    text: str
    source_number: int
    article_id: int
    start: int
    end: int
    date_text: str = ""


@dataclass(frozen=True, slots=True)
class SummarySource:
    """One entry of the list of sources: "TASS, “Kremlin emphasizes …”, 19 Aug 2020"."""

    number: int
    label: str
    article_id: int


@dataclass(frozen=True, slots=True)
class SummaryView:
    """A summary as it is shown: "Summary of 18–19 August 2020", its sentences and their sources."""

    heading: str
    sentences: tuple[SummarySentence, ...] = ()
    sources: tuple[SummarySource, ...] = ()


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
