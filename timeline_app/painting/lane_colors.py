"""Lanes keep their colours: a name that was blue stays blue when a filter takes the lanes above it away."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtGui import QPalette

from timeline_app.painting.palette import TimelineColors

#: More names than this are not remembered.
_KEPT = 2_000


class LaneColors:
    """The colours that go with a palette, those of lanes by name."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}
        self._made: tuple[object, TimelineColors] | None = None

    def of(self, palette: QPalette, lanes: Sequence[str]) -> TimelineColors:
        """The colours for lanes of these names, from top to bottom; the same object while nothing changes."""
        key = (palette.cacheKey(), tuple(lanes))
        if self._made is None or self._made[0] != key:
            colors = TimelineColors.from_palette(palette)
            numbers = self.numbers(lanes, len(colors.lanes))
            shown = tuple(colors.lane(number) for number in numbers)
            self._made = (key, replace(colors, lanes=shown) if len(shown) > 1 else colors)  # one: the main lane
        return self._made[1]

    def numbers(self, lanes: Sequence[str], count: int) -> tuple[int, ...]:
        """Which of `count` colours each lane has.

        A known name keeps its own, but for the moment where the lane above it has the same. A new one gets that of
        its place, if no other lane has it, else the one that fewest have.
        """
        if len(self._numbers) > _KEPT:
            self._numbers.clear()
        given: list[int] = []
        for place, name in enumerate(lanes):
            number = self._numbers.get(name)
            if number is None:
                number = self._numbers[name] = self._free(lanes, place, count)
            if given and number == given[-1] and count > 1:
                number = (number + 1) % count
            given.append(number)
        return tuple(given)

    def _free(self, lanes: Sequence[str], place: int, count: int) -> int:
        used = Counter(self._numbers[name] for name in lanes if name in self._numbers)
        fewest = min(used[number] for number in range(count))
        order = ((place + step) % count for step in range(count))
        return next(number for number in order if used[number] == fewest)
