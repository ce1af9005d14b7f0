"""Which entries a list shows: those that deserve a line, those without a date, or all."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from timeline_app.model import Analysis, Anchor, Event
from timeline_app.services.merging import Entry, Told


@dataclass(slots=True)
class Listing:
    """A choice of entries; `listed` and `unlisted` count those taken, and those without a date left out.

    `has_minor`: also what deserves no entry on a timeline. `is_undated`: only what the text does not date, minor
    or not: it stands on its article's own day, or nowhere.
    """

    has_minor: bool = False
    is_undated: bool = False
    listed: int = 0
    unlisted: int = 0

    def of(self, entries: Iterable[Entry]) -> Iterator[Entry]:
        """The entries to list, in their order."""
        for entry in entries:
            is_dated = entry.event.interval is not None
            is_told = _is_dated_by_text(entry.event)
            is_wanted = not is_told if self.is_undated else self.has_minor or entry.is_notable
            self.listed += is_wanted
            if is_wanted:
                yield entry
            self.unlisted += not (is_wanted or is_dated)


def _is_dated_by_text(event: Event) -> bool:
    return event.interval is not None and event.anchor is not Anchor.REFERENCE


def tellings(analyses: Iterable[Analysis]) -> Iterator[Entry]:
    """Every event as an entry by itself, as the articles come."""
    return (Entry((Told(event, analysis.article),)) for analysis in analyses for event in analysis.events)
