"""What merging knows of one telling."""

from dataclasses import dataclass

from timeline_app.model import Anchor, Interval, Status


@dataclass(frozen=True, slots=True)
class Happening:
    """One dated event as one sentence of one article tells it.

    `id`: any number that no other telling has. `article_id`: 0 for none. `lemma`: the dictionary form of the word
    that names it, "" where that is not known. `participants`: names, as full as the article has them.
    """

    id: int
    interval: Interval
    lemma: str
    title: str
    sentence: str
    article_id: int = 0
    participants: tuple[str, ...] = ()
    place: str = ""
    anchor: Anchor = Anchor.REFERENCE
    status: Status = Status.ASSERTED
    is_notable: bool = True
