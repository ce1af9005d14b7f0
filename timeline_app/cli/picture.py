"""The command that draws: the timeline of articles or of a library as a file, without a display."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import click

from timeline_app.cli.libraries import SUFFIX, library_among, opened, say_if_unmerged
from timeline_app.cli.options import DATE, END, LANGUAGE, PATHS, START, between
from timeline_app.cli.reading import Reader
from timeline_app.errors import PictureError
from timeline_app.library import Library
from timeline_app.model import Interval
from timeline_app.services.lanes import LANE_COLORS_STATE, OTHER_LANE, LaneBy, LaneOrder, usual_order

if TYPE_CHECKING:
    from timeline_app.painting.sheets import Subject
    from timeline_app.painting.wishes import Wish

_SIZE = re.compile(r"(\d{1,6})\s*[x×*]\s*(\d{1,6})", re.IGNORECASE)
_THEMES = ("light", "dark", "high-contrast")
_PAPERS = ("A4", "A3", "letter")


@dataclass(frozen=True, slots=True)
class _Asked:
    """What was typed besides the paths and the file."""

    wish: Wish
    lanes: LaneBy
    order: LaneOrder
    search: str
    title: str
    author: str
    is_dated: bool


def _size(_context: click.Context, _parameter: click.Parameter, value: str) -> tuple[int, int]:
    """The callback of `--size`."""
    found = _SIZE.fullmatch(value.strip())
    if found is None:
        raise click.BadParameter(f"“{value}” is not a size. Write width and height in pixels: 1600x900.")
    return int(found[1]), int(found[2])


@click.command()
@PATHS
@click.option(
    "--output",
    metavar="FILE",
    required=True,
    type=click.Path(dir_okay=False, path_type=Path),
    help="Draw it to this file; its name ends with .png, .svg or .pdf.",
)
@START
@END
@click.option("--whole", "is_whole", is_flag=True, help="Also what lies far from where most events are.")
@click.option("--search", metavar="WORDS", default="", help="Only what has all of these words.")
@click.option(
    "--size",
    metavar="WxH",
    callback=_size,
    default="1600x900",
    show_default=True,
    help="Width and height in pixels; it is higher where its lanes need that.",
)
@click.option(
    "--scale",
    metavar="N",
    type=click.FloatRange(0.5, 8),
    default=1.0,
    show_default=True,
    help="So many times as many pixels in a PNG.",
)
@click.option("--theme", type=click.Choice(_THEMES), default="light", show_default=True, help="Its colours.")
@click.option(
    "--lanes",
    type=click.Choice([by.value for by in LaneBy]),
    default=LaneBy.LANE.value,
    show_default=True,
    help="What has a lane of its own; lane: what was put into lanes in the window.",
)
@click.option(
    "--order",
    type=click.Choice([order.value for order in LaneOrder]),
    help="How lanes are sorted: by name, first event, number of events. Without it articles by their first event, "
    "the user's own lanes by name, all others by the number of events.",
)
@click.option("--title", default="", help="What stands above it.")
@click.option("--author", default="", help="Who a PDF says it is from.")
@click.option("--pages", type=click.Choice(_PAPERS, case_sensitive=False), help="A PDF in pages of this paper.")
@click.option("--landscape", "is_landscape", is_flag=True, help="Pages that lie on their longer side.")
@click.option("--made", "is_dated", is_flag=True, help="Say on it when it was made.")
@DATE
@LANGUAGE
def picture(paths: tuple[Path, ...], output: Path, **typed: Any) -> int:
    """A picture of the timeline of the articles at PATH, or of one library (.timeline): PNG, SVG or PDF.

    Words stay words in SVG and PDF. With --pages a long timeline is cut into pages, between years, or between
    months or days where a year is too full for a page.
    """
    path = library_among(paths, reference=typed["reference"], language=typed["language"])
    if output.exists() and any(path.exists() and path.samefile(output) for path in paths):
        raise click.UsageError(f"--output is one of the files to read: {output}")
    app = _start()
    asked = _asked(output, typed)
    reader = Reader(paths, typed["reference"], typed["language"])
    with _library(path, reader) as library:
        _draw(library, asked, output)
    del app  # it had to be there until here
    return reader.status


def _start() -> object:
    """Qt, without a display, in the user's language."""
    # Here and below, not above: the other commands run where Qt is not installed.
    from timeline_app.painting.offscreen import start

    app = start()
    from timeline_app.translation import install  # only now is it known that Qt is there

    install(app)
    return app


def _asked(output: Path, typed: dict[str, Any]) -> _Asked:
    """What was typed, as values; what cannot be drawn is a wrong call, and said before anything is read."""
    from timeline_app.painting.export import Paper, kind_of
    from timeline_app.painting.surfaces import Theme
    from timeline_app.painting.wishes import Wish

    try:
        wish = Wish(
            kind=kind_of(output),
            size_px=typed["size"],
            scale=typed["scale"],
            theme=Theme(typed["theme"].replace("-", " ")),
            paper=Paper[typed["pages"].upper()] if typed["pages"] else None,
            is_landscape=typed["is_landscape"],
            interval=between(typed["start"], typed["end"]),
            is_whole=typed["is_whole"],
        )
        _ = wish.format
    except PictureError as error:
        raise click.UsageError(str(error)) from error
    by = LaneBy(typed["lanes"])
    return _Asked(
        wish,
        by,
        LaneOrder(typed["order"]) if typed["order"] else usual_order(by),
        typed["search"],
        typed["title"],
        typed["author"],
        typed["is_dated"],
    )


@contextmanager
def _library(path: Path | None, reader: Reader) -> Iterator[Library]:
    """The library to draw: the one that was named, or one for the time being, of what was read."""
    if path is not None:
        with opened(path) as library:
            yield library
        return
    with (
        TemporaryDirectory(prefix="timeline-app-") as folder,
        Library.open(Path(folder) / f"articles{SUFFIX}") as library,
    ):
        reader.store(library)
        yield library


def _draw(library: Library, asked: _Asked, output: Path) -> None:
    from timeline_app.painting import export, offscreen, wishes

    subject = _subject(library, asked)
    manner = offscreen.manner()
    *_, content = wishes.draw(subject, asked.wish, *manner)
    try:
        export.write(output, content or b"")
    except PictureError as error:
        raise click.UsageError(str(error)) from error
    if left_out := wishes.left_out(subject, asked.wish, *manner):
        told = f"{left_out} of {len(subject.columns)} events lie far from the others"
        click.echo(f"timeline-app: {told}; --whole draws them, too.", err=True)


def _subject(library: Library, asked: _Asked) -> Subject:
    """The events to draw, with their words."""
    from timeline_app.painting.credits import credit
    from timeline_app.painting.dates import format_interval
    from timeline_app.painting.lane_colors import LaneColors
    from timeline_app.painting.lane_words import lane_words
    from timeline_app.painting.offscreen import manner
    from timeline_app.painting.sheets import Subject
    from timeline_app.services.cataloguing import catalogues, search

    say_if_unmerged(library)
    with library.standing_still():
        *_, catalogue = catalogues(library)
        found = search(library, catalogue, asked.search)
    kept = None if found is None else found.kept
    _, locale = manner()
    today = Interval.of_date(datetime.now().astimezone().date())
    columns = catalogue.columns(kept, by=asked.lanes, order=asked.order)
    return Subject(
        columns=columns,
        titles=library.titles,
        title=asked.title,
        source=credit(listing.source for listing in catalogue.listings if listing.is_checked),
        made=format_interval(today, locale) if asked.is_dated else "",
        author=asked.author,
        undated=len(catalogue.undated(kept)),
        lane_words=lane_words(asked.lanes.value, OTHER_LANE),
        lane_colors=LaneColors(library.get_state(LANE_COLORS_STATE)).shown(columns.lanes),
    )
