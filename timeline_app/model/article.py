"""An article and the day that it speaks from."""

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from timeline_app.model.interval import Interval

#: A date of this confidence tells of its neighbours.
_SURE = 0.8


class Origin(StrEnum):
    """Where a reference date comes from; the value is the word that is shown and exported."""

    METADATA = "metadata"
    URL = "url"
    FILE_NAME = "file name"
    DATELINE = "dateline"
    TEXT = "text"
    INFERRED = "inferred"
    NEIGHBOURS = "neighbours"
    FILE_TIME = "file time"
    USER = "user"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A date that was weighed for an article, and what spoke for it."""

    interval: Interval
    origin: Origin
    confidence: float
    reason: str


@dataclass(frozen=True, slots=True)
class ReferenceDate:
    """The day that an article speaks from (TIMEX3: document creation time), or as much as is known of it.

    `confidence` is between 0 and 1; `reasons` are sentences for a person; `candidates` are the others that
    were weighed, the likeliest first. `is_year_assumed` says that no year of it is written anywhere.
    """

    interval: Interval | None
    origin: Origin
    confidence: float
    reasons: tuple[str, ...] = ()
    candidates: tuple[Candidate, ...] = ()
    is_year_assumed: bool = False

    @property
    def is_telling(self) -> bool:
        """Whether it is sure enough to tell of its neighbours, and comes neither from them nor from the file."""
        return (
            self.interval is not None
            and self.confidence >= _SURE
            and not self.is_year_assumed
            and self.origin not in (Origin.NEIGHBOURS, Origin.FILE_TIME)
        )


@dataclass(frozen=True, slots=True)
class Article:
    """One article as a person would read it.

    `text` is the body: all offsets of the program are into it. It begins with the dateline where there is
    one (`dateline` is that prefix, "" for none) and holds neither title nor site furniture; sub-headings stand in
    it as lines of their own. `published`: the date that the page's metadata give. `modified`: the file's own
    time, seconds from 1970-01-01 UTC. `part`: which article of its file this is, from 0. `id`: its number in the
    library, 0 outside of one. `language`: ISO 639-1.
    """

    title: str
    text: str
    language: str = "en"
    source: str = ""
    url: str = ""
    path: Path | None = None
    part: int = 0
    dateline: str = ""
    published: Interval | None = None
    modified: int | None = None
    reference: ReferenceDate | None = field(default=None)
    id: int = 0
