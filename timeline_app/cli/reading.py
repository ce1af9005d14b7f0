"""What the commands read: files and folders, with a progress bar where it is seen and a line for each failure."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import click

from timeline_app.library import Library
from timeline_app.model import Analysis, Interval
from timeline_app.services.intake import (
    Analysed,
    Failed,
    Found,
    Outcome,
    Skipped,
    analyse_files,
    in_order,
    intake,
)

ALL_READ = 0
SOME_FAILED = 1


@dataclass(slots=True)
class Reader:
    """Reads the paths of a command; `has_failures` is right once all analyses have been taken."""

    paths: Sequence[Path]
    reference: Interval | None = None
    language: str | None = None
    has_failures: bool = False
    _named: set[Path] = field(init=False)

    def __post_init__(self) -> None:
        self._named = set(self.paths)

    def analyses(self, *, with_bar: bool) -> Iterator[Analysis]:
        """The analyses in the order in which the files were given."""
        outcomes = analyse_files(self.paths, reference=self.reference, language=self.language)
        try:
            with Bar(is_shown=with_bar) as bar:
                for outcome in in_order(bar.follow(outcomes)):
                    if isinstance(outcome, Analysed):
                        yield from outcome.analyses
                    self._hear(outcome, bar)
        finally:
            outcomes.close()

    def store(self, library: Library) -> None:
        """Read all into a library, and merge what several articles tell."""
        outcomes = intake(library, self.paths, reference=self.reference, language=self.language)
        try:
            with Bar(is_shown=True) as bar:
                for outcome in in_order(bar.follow(outcomes)):
                    self._hear(outcome, bar)
        finally:
            outcomes.close()

    def _hear(self, outcome: Outcome, bar: Bar) -> None:
        """Say what could not be read."""
        if isinstance(outcome, Failed | Skipped):
            # What lies in a folder and is no article is no failure; what was asked for by name is.
            self.has_failures |= isinstance(outcome, Failed) or outcome.path in self._named
            bar.say(outcome.message)

    @property
    def status(self) -> int:
        """The exit status."""
        return SOME_FAILED if self.has_failures else ALL_READ


class Bar:
    """A progress bar on standard error, where that is a terminal and the data go elsewhere."""

    def __init__(self, *, is_shown: bool) -> None:
        self._is_shown = is_shown and sys.stderr.isatty()
        self._bar: Any = None

    def __enter__(self) -> Bar:
        return self

    def __exit__(self, *_: object) -> None:
        if self._bar is not None:
            self._bar.render_finish()

    def follow(self, outcomes: Iterator[Outcome]) -> Iterator[Outcome]:
        """Pass the outcomes on and show how far they are."""
        for outcome in outcomes:
            if isinstance(outcome, Found) and self._is_shown and outcome.total:
                self._bar = click.progressbar(length=outcome.total, label="Reading", file=sys.stderr)
                self._bar.render_progress()
            elif self._bar is not None and not isinstance(outcome, Skipped):
                self._bar.update(outcome.done - self._bar.pos)
            yield outcome

    def say(self, message: str) -> None:
        """One line beside the bar."""
        if self._bar is not None:
            sys.stderr.write("\r\x1b[K")
        click.echo(f"timeline-app: {message}", err=True)
        if self._bar is not None:
            self._bar.render_progress()
