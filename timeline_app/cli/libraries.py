"""Libraries that are named on the command line in the place of articles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import click

from timeline_app.library import Library
from timeline_app.model import Interval
from timeline_app.services.cataloguing import catalogues
from timeline_app.services.entries import entries_of
from timeline_app.services.merging import Entry, is_settled

SUFFIX = ".timeline"


def library_among(
    paths: Sequence[Path], *, reference: Interval | None = None, language: str | None = None
) -> Path | None:
    """The library that was named, None for articles; one beside something else is a wrong call.

    So are `reference` and `language`, what `--date` and `--language` say of articles that are read.
    """
    named = [path for path in paths if path.suffix.lower() == SUFFIX]
    if not named:
        return None
    if len(paths) > 1:
        raise click.UsageError("Name one library, or files and folders of articles.")
    for option, value in (("--date", reference), ("--language", language)):
        if value is not None:
            raise click.UsageError(f"{option} is for articles that are read; a library knows that of its own.")
    return named[0]


def opened(path: Path) -> Library:
    """A library that there is."""
    return Library.open(path, create=False)


def say_if_unmerged(library: Library) -> None:
    """Say that one event may stand there twice, where that is so."""
    if not is_settled(library):
        told = "has changes that are not merged yet: one event may stand there twice"
        click.echo(f"timeline-app: {library.path} {told}. Open it once in the window to merge them.", err=True)


@contextmanager
def entries_in(path: Path, *, has_minor: bool, is_merged: bool) -> Iterator[Iterator[Entry]]:
    """The entries that the window shows, by time, the undated ones last; with `has_minor` all that are not hidden.

    Each telling is an entry by itself where they are not wanted merged.
    """
    with opened(path) as library, library.standing_still():
        if is_merged:
            say_if_unmerged(library)
        if has_minor:
            ids = [detail.event.id for detail in library.event_details(minor=True)]
        else:
            *_, catalogue = catalogues(library)
            ids = catalogue.event_id.tolist()
        entries = entries_of(library, ids)
        yield entries if is_merged else _parted(entries)


def _parted(entries: Iterable[Entry]) -> Iterator[Entry]:
    return (Entry((told,), entry.remarks) for entry in entries for told in entry.tellings)
