"""What the table of events asks for what it shows: a million rows are never made, only those in sight."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from timeline_app.ui.panels.values import EventRow


class EventSource(Protocol):
    """Events in the order in which the table shows them; a place is a number from 0."""

    @property
    def has_several_sources(self) -> bool:
        """Whether any of them is told by several articles."""

    @property
    def has_tags(self) -> bool:
        """Whether any of them has a tag."""

    def __len__(self) -> int: ...

    def row(self, place: int, *, is_hurried: bool) -> EventRow:
        """The event at a place; one whose words are not at hand has none where it is asked for in a hurry."""

    def ids(self, first: int, end: int) -> list[int]:
        """The ids of the events from one place up to another."""

    def place_of(self, event_id: int) -> int:
        """Where an event stands, -1 where it is not among them."""


class FixedRows:
    """Rows that are all made already."""

    def __init__(self, rows: Iterable[EventRow] = ()) -> None:
        self._rows = tuple(rows)
        self._places = {row.id: place for place, row in enumerate(self._rows)}
        self._has_several_sources = any(row.source_count > 1 for row in self._rows)
        self._has_tags = any(row.tags for row in self._rows)

    @property
    def has_several_sources(self) -> bool:
        """Whether any of them is told by several articles."""
        return self._has_several_sources

    @property
    def has_tags(self) -> bool:
        """Whether any of them has a tag."""
        return self._has_tags

    def __len__(self) -> int:
        return len(self._rows)

    def row(self, place: int, *, is_hurried: bool) -> EventRow:
        """The row at a place."""
        del is_hurried  # all words are at hand
        return self._rows[place]

    def ids(self, first: int, end: int) -> list[int]:
        """The ids of the rows from one place up to another."""
        return [row.id for row in self._rows[first:end]]

    def place_of(self, event_id: int) -> int:
        """Where the row of an event stands, -1 for nowhere."""
        return self._places.get(event_id, -1)
