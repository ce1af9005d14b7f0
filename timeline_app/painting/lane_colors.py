"""Lanes keep their colours: a name that was blue stays blue when a filter takes the lanes above it away.

So it is in the window, in pictures, and when a library is opened again: it keeps which name has which colour.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtGui import QPalette

from timeline_app.painting.palette import LANE_COLOURS, TimelineColors

#: More names than this are not remembered.
_KEPT = 500


class LaneColors:
    """The colours that go with a palette, those of lanes by name. `kept`: as of `recall`."""

    def __init__(self, kept: object = None) -> None:
        self._numbers: dict[str, int] = {}
        self._made: tuple[object, TimelineColors] | None = None
        self.recall(kept)

    @property
    def known(self) -> Mapping[str, int]:
        """Which names have which colours, from 0."""
        return self._numbers

    def recall(self, kept: object) -> None:
        """Let names have the colours that `known` once told; what is damaged is left out."""
        pairs = kept.items() if isinstance(kept, Mapping) else ()
        self._numbers = {
            name: number
            for name, number in list(pairs)[:_KEPT]
            if isinstance(name, str) and type(number) is int and 0 <= number < LANE_COLOURS
        }
        self._made = None

    def of(self, palette: QPalette, lanes: Sequence[str]) -> TimelineColors:
        """The colours for lanes of these names, from top to bottom; the same object while nothing changes."""
        key = (palette.cacheKey(), tuple(lanes))
        if self._made is None or self._made[0] != key:
            colors = TimelineColors.from_palette(palette)
            self._made = (key, replace(colors, lanes=tuple(colors.lane(number) for number in self.shown(lanes))))
        return self._made[1]

    def shown(self, lanes: Sequence[str]) -> tuple[int, ...]:
        """The number of the colour of each of some lanes; one that stands alone is the main one: the first."""
        return self.numbers(lanes, LANE_COLOURS) if len(lanes) > 1 else (0,)

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
