"""A dated happening that an article tells of."""

from dataclasses import dataclass
from enum import StrEnum

from timeline_app.model.expression import TimeExpression
from timeline_app.model.granularity import Granularity
from timeline_app.model.interval import Interval

#: The importance that an entry of a timeline has at least; the rest is kept for searching.
NOTABLE = 0.45


class Anchor(StrEnum):
    """What dates an event."""

    EXPRESSION = "expression"
    """A time expression in its own sentence."""
    CONTEXT = "context"
    """Carried over from the text before it."""
    REFERENCE = "reference"
    """The article's own date."""
    USER = "user"
    """The user, who set the date or added the event by hand."""


class Status(StrEnum):
    """Whether the text says that it happened."""

    ASSERTED = "asserted"
    PLANNED = "planned"
    DENIED = "denied"
    CONDITIONAL = "conditional"


class ParticipantKind(StrEnum):
    """What a participant is, as far as the text tells."""

    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    """A country, city or region that acts or is acted upon."""
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Participant:
    """Somebody or something that has a part in a happening.

    `name`: the fullest name that the article has ("Vladimir Putin"). `role`: the office or trade that the article
    gives with it ("Russian president"), "" where it gives none.
    """

    name: str
    kind: ParticipantKind = ParticipantKind.UNKNOWN
    role: str = ""


@dataclass(frozen=True, slots=True)
class Event:
    """One happening; it always leads back to its sentence.

    All offsets are characters into the article's text, end exclusive. `head`: the word that names the happening
    ("held", "attack"); `lemma`: its dictionary form ("hold", "attack"). `value`: its date as `YYYY[-MM[-DD]]` or
    another TIMEX3 date, "" where it has none. `interval`: None for an undated event. `cast`: who has a part in it,
    each once, in the order of the text. `confidence`, `importance`: 0 to 1.
    """

    title: str
    interval: Interval | None
    value: str
    head_start: int
    head_end: int
    sentence_start: int
    sentence_end: int
    expression: TimeExpression | None = None
    anchor: Anchor = Anchor.REFERENCE
    cast: tuple[Participant, ...] = ()
    place: str = ""
    confidence: float = 0.5
    importance: float = 0.5
    status: Status = Status.ASSERTED
    reason: str = ""
    lemma: str = ""
    article_id: int = 0
    id: int = 0

    @property
    def participants(self) -> tuple[str, ...]:
        """The names of the cast."""
        return tuple(participant.name for participant in self.cast)

    @property
    def is_notable(self) -> bool:
        """Whether it deserves an entry on a timeline of its own."""
        return self.importance >= NOTABLE

    @property
    def has_year(self) -> bool:
        """Whether its own words say its year, so that no assumed year of its article touches it."""
        if self.interval is None or self.value.startswith("BC"):  # nothing counts back that far from an article
            return True
        words = self.expression.text if self.expression else ""
        is_era = self.interval.granularity >= Granularity.DECADE
        return bool(words) and (
            self.value[:4].lstrip("0") in words or (is_era and any(sign.isdigit() for sign in words))
        )
