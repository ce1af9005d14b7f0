"""Articles of one folder tell each other's time: what is dated by a guess is weighed again beside its neighbours.

A file with such an article waits until its folder has been read through; then it is analysed once more, where its
neighbours have dates. So every file has one outcome, the same whatever order the workers finish in.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Generic, TypeVar

from timeline_app.model import Analysis, Interval, Origin, ReferenceDate

#: So many files wait at most; what comes beyond goes on as it is.
_MOST_WAITING = 500
#: So many neighbours are asked.
_MOST_NEIGHBOURS = 40

T = TypeVar("T")


@dataclass(slots=True)
class Folders(Generic[T]):
    """Which files wait for their folders. `T` is the outcome of a file."""

    _open: Counter[Path] = field(default_factory=Counter)
    _telling: dict[Path, dict[Interval, ReferenceDate]] = field(default_factory=dict)
    _waiting: dict[Path, list[T]] = field(default_factory=dict)
    _count: int = 0

    def expect(self, paths: Iterable[Path]) -> None:
        """These files are going to be read."""
        self._open.update(path.parent for path in paths)

    def know(self, path: Path, reference: ReferenceDate | None) -> None:
        """An article of this file has this date."""
        if reference is not None and reference.interval is not None and reference.is_telling:
            bare = ReferenceDate(reference.interval, reference.origin, reference.confidence)
            self._telling.setdefault(path.parent, {}).setdefault(reference.interval, bare)

    def neighbours(self, path: Path) -> tuple[ReferenceDate, ...]:
        """The dates of the folder of a file."""
        found = [reference for _, reference in sorted(self._telling.get(path.parent, {}).items())]
        return tuple(found[:: -(-len(found) // _MOST_NEIGHBOURS) or 1])

    def take(self, path: Path, outcome: T, analyses: Sequence[Analysis]) -> list[T]:
        """A file has been read, with these articles (none: it failed); what need not wait any longer."""
        for analysis in analyses:
            self.know(path, analysis.article.reference)
        folder = path.parent
        self._open[folder] -= 1
        ready = []
        if self._count < _MOST_WAITING and is_any_weak(analyses):
            self._waiting.setdefault(folder, []).append(outcome)
            self._count += 1
        else:
            ready.append(outcome)
        if not self._open[folder]:
            done = self._waiting.pop(folder, [])
            self._count -= len(done)
            ready += done
        return ready


def is_any_weak(analyses: Sequence[Analysis]) -> bool:
    """Whether the date of one of these, or its year, is a guess."""
    return any(_is_weak(analysis.article.reference) for analysis in analyses)


def _is_weak(reference: ReferenceDate | None) -> bool:
    if reference is None or reference.interval is None:
        return True
    return reference.is_year_assumed and reference.origin is not Origin.USER
