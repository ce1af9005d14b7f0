"""The words of events, read from the library as they are shown and kept while they may be shown again."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from timeline_app.library import EventDetail, Library

#: So many events are kept: some screens of the table and what was last looked at.
_KEPT = 4_000


class Words:
    """What the library says of single events; `forget` it when the library has changed."""

    def __init__(self, library: Callable[[], Library]) -> None:
        self._library = library
        self._details: dict[int, EventDetail] = {}

    def forget(self) -> None:
        """Read everything anew the next time."""
        self._details.clear()

    def known(self, event_id: int) -> EventDetail | None:
        """What has been read of an event already."""
        return self._details.get(event_id)

    def details(self, event_ids: Iterable[int]) -> list[EventDetail]:
        """These entries, by the ids of what leads them, in this order; those that are gone are left out."""
        wanted = list(event_ids)
        missing = [number for number in wanted if number not in self._details]
        read = {one.event.id: one for one in self._library().event_details(missing)} if missing else {}
        found = [self._details.get(number) or read.get(number) for number in wanted]
        for number in list(self._details)[: max(0, len(self._details) + len(read) - _KEPT)]:
            del self._details[number]
        self._details.update(list(read.items())[-_KEPT:])
        return [detail for detail in found if detail is not None]

    def detail(self, event_id: int) -> EventDetail | None:
        """One of them."""
        return next(iter(self.details((event_id,))), None)
