"""The command line: data on standard output, everything else on standard error.

Exit status: 0 all was read; 1 something could not be (named, one line each; the rest is done); 2 the call is
wrong.
"""

from __future__ import annotations

import os
import shutil
import sys
import traceback
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from datetime import date as date_type
from pathlib import Path
from typing import Any, TextIO

import click

from timeline_app import __version__
from timeline_app.errors import AppError, DateError
from timeline_app.model import EVERYTHING, Analysis, Interval, Ranges
from timeline_app.services.exports import write_dates, write_entries, write_summary
from timeline_app.services.intake import Analysed, Failed, Found, Outcome, Skipped, analyse_files, in_order
from timeline_app.services.listing import Listing, tellings
from timeline_app.services.merging import merge_analyses
from timeline_app.services.ranges import parse_range, parse_unit
from timeline_app.services.summary import summarize_analyses
from timeline_app.summaries import DEFAULT, METHODS

_ALL_READ = 0
_SOME_FAILED = 1
#: 128 + SIGPIPE, as a shell reports a program whose reader has gone
_PIPE_CLOSED = 141

_CONTEXT = {"help_option_names": ["-h", "--help"], "max_content_width": 100}


def _typed(
    parse: Callable[..., Interval],
) -> Callable[[click.Context, click.Parameter, str | None], Interval | None]:
    """The callback of an option that takes a date; a wrong one is a wrong call."""

    def convert(_context: click.Context, _parameter: click.Parameter, value: str | None) -> Interval | None:
        try:
            return None if value is None else parse(value, today=_today())
        except DateError as error:
            raise click.BadParameter(str(error)) from error

    return convert


def _language(_context: click.Context, _parameter: click.Parameter, value: str | None) -> str | None:
    """The callback of `--language`."""
    if value is not None and not (len(value) == 2 and value.isascii() and value.isalpha()):
        raise click.BadParameter(f"“{value}” is not a language. Write its two letters (ISO 639-1): en, de.")
    return value and value.lower()


def _today() -> date_type:
    return datetime.now(UTC).astimezone().date()


@dataclass(slots=True)
class _Reader:
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
            with _Bar(is_shown=with_bar) as bar:
                for outcome in in_order(bar.follow(outcomes)):
                    if isinstance(outcome, Analysed):
                        yield from outcome.analyses
                    elif isinstance(outcome, Failed | Skipped):
                        # What lies in a folder and is no article is no failure; what was asked for by name is.
                        self.has_failures |= isinstance(outcome, Failed) or outcome.path in self._named
                        bar.say(outcome.message)
        finally:
            outcomes.close()

    @property
    def status(self) -> int:
        """The exit status."""
        return _SOME_FAILED if self.has_failures else _ALL_READ


class _Bar:
    """A progress bar on standard error, where that is a terminal and the data go elsewhere."""

    def __init__(self, *, is_shown: bool) -> None:
        self._is_shown = is_shown and sys.stderr.isatty()
        self._bar: Any = None

    def __enter__(self) -> _Bar:
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


class _Group(click.Group):
    """Shows the two ways to call the program."""

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Replace click's usage line, which knows of commands only."""
        formatter.write_usage(ctx.command_path, "[--library FILE] [PATH]...")
        formatter.write_usage(ctx.command_path, "COMMAND [OPTIONS] PATH...", prefix="   or: ")


@click.group(cls=_Group, context_settings=_CONTEXT)
@click.option("--library", metavar="FILE", help="The library that the window opens; made where there is none.")
@click.version_option(__version__, prog_name="timeline-app")
def cli(library: str | None) -> None:
    """What happened when, with the sentence to prove it.

    Without a command: the window, with the files and folders at PATH opened. The commands read files and folders
    and need no window.
    """


_PATHS = click.argument("paths", metavar="PATH...", nargs=-1, required=True, type=click.Path(path_type=Path))
_DATE = click.option(
    "--date",
    "reference",
    metavar="DATE",
    callback=_typed(parse_unit),
    help="The date of the articles, e.g. 2020-08-19.",
)
_LANGUAGE = click.option(
    "--language", metavar="LANG", callback=_language, help="Their language (ISO 639-1), e.g. de."
)
_OUTPUT = click.option(
    "--output",
    metavar="FILE",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Write to this file instead of standard output.",
)


def _format(*names: str) -> Callable[[Any], Any]:
    return click.option(
        "--format", "form", type=click.Choice(names), default=names[0], show_default=True, help="How to write it."
    )


@cli.command()
@_PATHS
@_DATE
@_LANGUAGE
@click.option(
    "--all", "has_minor", is_flag=True, help="Also what deserves no entry on a timeline: who said it, asides."
)
@click.option(
    "--undated",
    "is_undated",
    is_flag=True,
    help="Only what the text does not date (it stands on its article's day, or nowhere), asides as well.",
)
@click.option(
    "--no-merge",
    "is_merged",
    is_flag=True,
    flag_value=False,
    default=True,
    help="List every telling by itself: what several articles tell is not made one.",
)
@_format("table", "jsonl", "csv")
@_OUTPUT
def events(
    paths: tuple[Path, ...],
    reference: Interval | None,
    language: str | None,
    has_minor: bool,
    is_undated: bool,
    is_merged: bool,
    form: str,
    output: Path | None,
) -> int:
    """The events that the articles at PATH tell of, with who was in them, where, and all articles that tell them.

    What several articles tell, or one tells twice, is one event with all its sources.

    table: in the order of time. jsonl, csv: article by article, in the order of the text, an event where it is
    first told; merging waits until all articles have been read, with --no-merge lines come as they are found.
    """
    reader = _Reader(paths, reference, language)
    listing = Listing(has_minor=has_minor, is_undated=is_undated)
    with _target(output, paths) as stream:
        analyses = reader.analyses(with_bar=is_merged or _is_bar_apart(output, form))
        entries = merge_analyses(analyses) if is_merged else tellings(analyses)
        write_entries(stream, listing.of(entries), form, width=_width(output))
    if form == "table" and listing.unlisted:
        click.echo(f"timeline-app: {listing.unlisted} more have no date; --undated lists them.", err=True)
    if is_undated and not listing.listed:
        click.echo("timeline-app: the text dates all of its events.", err=True)
    return reader.status


@cli.command()
@_PATHS
@click.option(
    "--from", "start", metavar="DATE", callback=_typed(parse_range), help="Only what happened from then on."
)
@click.option(
    "--to", "end", metavar="DATE", callback=_typed(parse_range), help="Only what happened up to and with it."
)
@click.option(
    "--method",
    type=click.Choice([method.name for method in METHODS]),
    default=DEFAULT,
    show_default=True,
    help="How to choose the sentences.",
)
@click.option(
    "--sentences", "count", metavar="N", type=click.IntRange(min=1), default=5, show_default=True, help="How many."
)
@_DATE
@_LANGUAGE
@_format("text", "markdown", "html", "json")
@_OUTPUT
def summarize(
    paths: tuple[Path, ...],
    start: Interval | None,
    end: Interval | None,
    method: str,
    count: int,
    reference: Interval | None,
    language: str | None,
    form: str,
    output: Path | None,
) -> int:
    """A summary of the articles at PATH in their own sentences, with numbered sources."""
    interval = _between(start, end)
    reader = _Reader(paths, reference, language)
    with _target(output, paths) as stream:
        analyses = list(reader.analyses(with_bar=True))
        ranges = EVERYTHING if interval is None else Ranges.of([interval])
        summary = summarize_analyses(analyses, ranges=ranges, method=method, count=count)
        write_summary(stream, summary, form)
    if interval is not None and analyses and not summary.sentences:
        click.echo(f"timeline-app: no sentence tells of {interval.human()}.", err=True)
    return reader.status


@cli.command()
@_PATHS
@_LANGUAGE
@_format("table", "jsonl")
@_OUTPUT
def date(paths: tuple[Path, ...], language: str | None, form: str, output: Path | None) -> int:
    """The reference date of each article at PATH: the day that it speaks from, and why."""
    reader = _Reader(paths, None, language)
    with _target(output, paths) as stream:
        write_dates(stream, reader.analyses(with_bar=_is_bar_apart(output, form)), form)
    return reader.status


def report(paths: Sequence[Path]) -> int:
    """Events and summary of the articles at `paths`: the window's job where there is no display."""
    return _guarded(lambda: _report(paths))


def main(arguments: Sequence[str]) -> int:
    """Run a command line (without the program's name); the exit status."""
    return _guarded(lambda: _invoke(list(arguments)))


def _invoke(arguments: list[str]) -> Any:
    """As `click.Command.main`, which would end the process by itself where a pipe is closed."""
    with cli.make_context("timeline-app", arguments) as context:
        return cli.invoke(context)


def _report(paths: Sequence[Path]) -> int:
    reader = _Reader(paths)
    analyses = list(reader.analyses(with_bar=True))
    write_entries(sys.stdout, Listing().of(merge_analyses(analyses)), "table", width=_width(None))
    sys.stdout.write("\n")
    write_summary(sys.stdout, summarize_analyses(analyses), "text")
    return reader.status


def _width(output: Path | None) -> int | None:
    """The cells that a table has to fit: those of the terminal, or COLUMNS; None for a file or a pipe."""
    if output is not None:
        return None
    if sys.stdout.isatty() or os.environ.get("COLUMNS", "").isdecimal():
        return shutil.get_terminal_size((120, 40)).columns
    return None


def _guarded(run: Callable[[], Any]) -> int:
    """The one handler of what goes wrong on the command line."""
    _prepare_output()
    try:
        status = run()
        sys.stdout.flush()
    except click.exceptions.Exit as end:
        return end.exit_code
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        click.echo("timeline-app: stopped.", err=True)
        return 130
    except BrokenPipeError:
        # Python would complain once more when it flushes at the end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _PIPE_CLOSED
    except AppError as error:
        click.echo(f"timeline-app: {error}", err=True)
        return _SOME_FAILED
    except Exception:  # noqa: BLE001 - a bug: the one place where it ends
        traceback.print_exc()
        click.echo("timeline-app: this is a fault in the program; the lines above tell where.", err=True)
        return _SOME_FAILED
    return status if isinstance(status, int) else _ALL_READ


def _prepare_output() -> None:
    """UTF-8 whatever the locale; a file name that is no text shows its bytes as escapes."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _between(start: Interval | None, end: Interval | None) -> Interval | None:
    """From the first moment of one to the last of the other, both included."""
    if start is None and end is None:
        return None
    everything = parse_range("../9999", today=_today())
    first, last = start or everything, end or everything
    if last.end <= first.start:
        raise click.UsageError("--to is before --from. Write the earlier date as --from.")
    return Interval(first.start, last.end, min(i.granularity for i in (start, end) if i))


def _is_bar_apart(output: Path | None, form: str) -> bool:
    """Whether a bar would not stand among the data: lines that come one by one on the same terminal."""
    return output is not None or form == "table" or not sys.stdout.isatty()


@contextmanager
def _target(output: Path | None, paths: Sequence[Path]) -> Iterator[TextIO]:
    """Where the data go. A file is replaced when all has been written; one that is read is not written to."""
    if output is None:
        yield sys.stdout
        return
    try:
        if output.exists() and any(path.exists() and path.samefile(output) for path in paths):
            raise click.UsageError(f"--output is one of the files to read: {output}")
        is_device = output.exists() and not output.is_file()
        draft = output if is_device else output.with_name(f"{output.name}.part")
        try:
            with draft.open("w", encoding="utf-8", errors="backslashreplace", newline="") as stream:
                yield stream
            if not is_device:
                draft.replace(output)
        finally:
            if not is_device:
                draft.unlink(missing_ok=True)
    except OSError as error:
        raise click.UsageError(f"--output cannot be written to {output}: {error.strerror}.") from error
