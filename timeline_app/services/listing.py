"""Which entries a list shows: those that deserve a line, those without a date, or all."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from timeline_app.model import Analysis
from timeline_app.services.merging import Entry, Told


@dataclass(slots=True)
class Listing:
    """A choice of entries; `unlisted` counts those without a date that it has left out so far.

    `has_minor`: also what deserves no entry on a timeline. `is_undated`: only what has no date, minor or not.
    """

    has_minor: bool = False
    is_undated: bool = False
    unlisted: int = 0

    def of(self, entries: Iterable[Entry]) -> Iterator[Entry]:
        """The entries to list, in their order."""
        for entry in entries:
            is_dated = entry.event.interval is not None
            is_wanted = not is_dated if self.is_undated else self.has_minor or entry.is_notable
            if is_wanted:
                yield entry
            self.unlisted += not (is_wanted or is_dated)


def tellings(analyses: Iterable[Analysis]) -> Iterator[Entry]:
    """Every event as an entry by itself, as the articles come."""
    return (Entry((Told(event, analysis.article),)) for analysis in analyses for event in analysis.events)
