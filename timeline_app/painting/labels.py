"""Words on the timeline: titles broken into lines, status, sources; kept so that a frame costs little."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QFontMetricsF

from timeline_app.painting.shapes import CONDITIONAL, DENIED, DOUBTFUL, PLANNED
from timeline_app.painting.wrapping import wrapped

_KEPT = 4_000
#: Characters of a title that are measured; no card holds more.
_MEASURED = 300


def status_words(flags: int) -> str:
    """What is to be said of an event beside its date, in a word; "" where it happened."""
    if flags & DENIED:
        return _tr("denied")
    if flags & CONDITIONAL:
        return _tr("conditional")
    if flags & PLANNED:
        return _tr("planned")
    return _tr("doubtful") if flags & DOUBTFUL else ""


def sources_words(count: int) -> str:
    """How many sources tell of an event: "3 sources"."""
    return _tr("%Ln sources", count)


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("timeline", text, None, n)


class Titles:
    """Titles by event id, fetched for many at once, measured and broken into lines once.

    `version` counts how often they changed. `scale`: size of the font beside the widget's own.
    """

    def __init__(self) -> None:
        self._lookup: Callable[[Sequence[int]], Mapping[int, str]] = lambda _: {}
        self._titles: dict[int, str] = {}
        self._lines: dict[tuple[int, int, int, float], tuple[str, ...]] = {}
        self._words: dict[tuple[int, float], tuple[float, ...]] = {}
        self._widths: dict[tuple[int, float, int], float] = {}
        self._sizes: dict[Hashable, tuple[float, int]] = {}
        self.version = 0

    def set_lookup(self, lookup: Callable[[Sequence[int]], Mapping[int, str]]) -> None:
        """Where titles come from."""
        self._lookup = lookup
        self.clear()

    def clear(self) -> None:
        """Forget all: titles or the font have changed."""
        self.version += 1
        for kept in (self._titles, self._lines, self._words, self._widths, self._sizes):
            kept.clear()

    def fetch(self, ids: Sequence[int]) -> None:
        """Make sure that these are known."""
        missing = [number for number in ids if number not in self._titles]
        if not missing:
            return
        if len(self._titles) > _KEPT:
            self.clear()
            missing = list(ids)
        found = self._lookup(missing)
        self._titles.update((number, found.get(number, "")) for number in missing)

    def title(self, event_id: int) -> str:
        """The whole title."""
        self.fetch([event_id])
        return self._titles[event_id]

    def lines(self, event_id: int, font: QFont, scale: float, width: float, count: int) -> tuple[str, ...]:
        """The title in at most `count` lines."""
        key = (event_id, round(width), count, scale)
        if key not in self._lines:
            if len(self._lines) > _KEPT:
                self._lines.clear()
            self._lines[key] = wrapped(self.title(event_id), font, width, count)
        return self._lines[key]

    def advance(self, event_id: int, scale: float, metrics: QFontMetricsF) -> float:
        """The width of the title on one line."""
        words = self._word_widths(event_id, scale, metrics)
        return sum(words) + max(0, len(words) - 1) * metrics.horizontalAdvance(" ")

    def least_width(self, event_id: int, scale: float, lines: int, metrics: QFontMetricsF) -> float:
        """The least width in which so many lines hold the title, so that they come out about equally long."""
        key = (event_id, scale, lines)
        if key not in self._widths:
            words, space = self._word_widths(event_id, scale, metrics), metrics.horizontalAdvance(" ")
            self._widths[key] = balanced_width(words, space, lines) + 3
        return self._widths[key]

    def measured(self, key: Hashable, measure: Callable[[], tuple[float, int]]) -> tuple[float, int]:
        """A width and a number of lines that somebody measures of a title, measured once."""
        if key not in self._sizes:
            if len(self._sizes) > _KEPT:
                self._sizes.clear()
            self._sizes[key] = measure()
        return self._sizes[key]

    def _word_widths(self, event_id: int, scale: float, metrics: QFontMetricsF) -> tuple[float, ...]:
        key = (event_id, scale)
        if key not in self._words:
            if len(self._words) > _KEPT:
                self._words.clear()
                self._widths.clear()
            self._words[key] = tuple(map(metrics.horizontalAdvance, self.title(event_id)[:_MEASURED].split()))
        return self._words[key]


def balanced_width(words: Sequence[float], space: float, lines: int) -> float:
    """The least width in which words of these widths take no more than so many lines, to a pixel."""
    low = max(words, default=0.0)
    high = sum(words) + space * len(words)
    if _line_count(words, space, low) <= lines:
        return low
    while high - low > 1:
        middle = (low + high) / 2
        if _line_count(words, space, middle) <= lines:
            high = middle
        else:
            low = middle
    return high


def _line_count(words: Sequence[float], space: float, width: float) -> int:
    """How many lines of a width the words take."""
    lines, used = 0, width + 1
    for word in words:
        used += space + word
        if used > width:
            lines, used = lines + 1, word
    return lines
