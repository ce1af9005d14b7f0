"""The options that several commands have, and how what is typed becomes a value."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from datetime import date as date_type
from pathlib import Path
from typing import Any

import click

from timeline_app.errors import DateError
from timeline_app.model import Interval
from timeline_app.services.ranges import parse_range, parse_unit


def typed(
    parse: Callable[..., Interval],
) -> Callable[[click.Context, click.Parameter, str | None], Interval | None]:
    """The callback of an option that takes a date; a wrong one is a wrong call."""

    def convert(_context: click.Context, _parameter: click.Parameter, value: str | None) -> Interval | None:
        try:
            return None if value is None else parse(value, today=today())
        except DateError as error:
            raise click.BadParameter(str(error)) from error

    return convert


def _language(_context: click.Context, _parameter: click.Parameter, value: str | None) -> str | None:
    """The callback of `--language`."""
    if value is not None and not (len(value) == 2 and value.isascii() and value.isalpha()):
        raise click.BadParameter(f"“{value}” is not a language. Write its two letters (ISO 639-1): en, de.")
    return value and value.lower()


def today() -> date_type:
    """The day on the user's clock."""
    return datetime.now(UTC).astimezone().date()


def between(start: Interval | None, end: Interval | None) -> Interval | None:
    """From the first moment of one to the last of the other, both included."""
    if start is None and end is None:
        return None
    everything = parse_range("../9999", today=today())
    first, last = start or everything, end or everything
    if last.end <= first.start:
        raise click.UsageError("--to is before --from. Write the earlier date as --from.")
    return Interval(first.start, last.end, min(i.granularity for i in (start, end) if i))


PATHS = click.argument("paths", metavar="PATH...", nargs=-1, required=True, type=click.Path(path_type=Path))
START = click.option(
    "--from", "start", metavar="DATE", callback=typed(parse_range), help="Only what happened from then on."
)
END = click.option(
    "--to", "end", metavar="DATE", callback=typed(parse_range), help="Only what happened up to and with it."
)
DATE = click.option(
    "--date",
    "reference",
    metavar="DATE",
    callback=typed(parse_unit),
    help="The date of the articles, e.g. 2020-08-19.",
)
LANGUAGE = click.option(
    "--language", metavar="LANG", callback=_language, help="Their language (ISO 639-1), e.g. de."
)
OUTPUT = click.option(
    "--output",
    metavar="FILE",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Write to this file instead of standard output.",
)


def form_option(*names: str) -> Callable[[Any], Any]:
    """The option `--format`; the first is the one without it."""
    return click.option(
        "--format", "form", type=click.Choice(names), default=names[0], show_default=True, help="How to write it."
    )
