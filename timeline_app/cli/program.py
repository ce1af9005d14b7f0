"""The command line: data on standard output, everything else on standard error.

Exit status: 0 all was read; 1 something could not be (named, one line each; the rest is done); 2 the call is
wrong.
"""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import click

from timeline_app import __version__
from timeline_app.cli.libraries import entries_in, library_among, opened
from timeline_app.cli.options import DATE, LANGUAGE, OUTPUT, PATHS, form_option
from timeline_app.cli.output import is_bar_apart, prepare_output, table_width, target
from timeline_app.cli.picture import picture
from timeline_app.cli.reading import ALL_READ, SOME_FAILED, Reader
from timeline_app.cli.summary import summarize
from timeline_app.errors import AppError
from timeline_app.model import Interval
from timeline_app.services.exports import write_dates, write_entries, write_summary
from timeline_app.services.listing import Listing, tellings
from timeline_app.services.merging import merge_analyses
from timeline_app.services.summary import summarize_analyses

#: 128 + SIGPIPE, as a shell reports a program whose reader has gone
_PIPE_CLOSED = 141

_CONTEXT = {"help_option_names": ["-h", "--help"], "max_content_width": 100}


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


@cli.command()
@PATHS
@DATE
@LANGUAGE
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
@form_option("table", "jsonl", "csv")
@OUTPUT
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
    """The events that the articles at PATH, or those of one library (.timeline), tell of: who, where, all sources.

    What several articles tell, or one tells twice, is one event with all its sources.

    table: in the order of time. jsonl, csv: article by article, in the order of the text, an event where it is
    first told; merging waits until all articles have been read, with --no-merge lines come as they are found.
    Those of a library come in the order of time, as the window shows them, without what is hidden there.
    """
    path = library_among(paths, reference=reference, language=language)
    reader = Reader(paths, reference, language)
    # What deserves an entry in a library is for the library to say: it knows what the user has edited.
    listing = Listing(has_minor=has_minor or path is not None, is_undated=is_undated)
    with target(output, paths) as stream:
        if path is not None:
            with entries_in(path, has_minor=has_minor or is_undated, is_merged=is_merged) as entries:
                write_entries(stream, listing.of(entries), form, width=table_width(output))
        else:
            analyses = reader.analyses(with_bar=is_merged or is_bar_apart(output, form))
            found = merge_analyses(analyses) if is_merged else tellings(analyses)
            write_entries(stream, listing.of(found), form, width=table_width(output))
    if form == "table" and listing.unlisted:
        click.echo(f"timeline-app: {listing.unlisted} more have no date; --undated lists them.", err=True)
    if is_undated and not listing.listed:
        click.echo("timeline-app: the text dates all of its events.", err=True)
    return reader.status


@cli.command()
@PATHS
@LANGUAGE
@form_option("table", "jsonl")
@OUTPUT
def date(paths: tuple[Path, ...], language: str | None, form: str, output: Path | None) -> int:
    """The reference date of each article at PATH, or in one library (.timeline): its day, and why."""
    path = library_among(paths, language=language)
    reader = Reader(paths, None, language)
    with target(output, paths) as stream:
        if path is not None:
            with opened(path) as library:
                write_dates(stream, (library.analysis(listing.id) for listing in library.listings()), form)
        else:
            write_dates(stream, reader.analyses(with_bar=is_bar_apart(output, form)), form)
    return reader.status


cli.add_command(summarize)
cli.add_command(picture)


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
    reader = Reader(paths)
    analyses = list(reader.analyses(with_bar=True))
    write_entries(sys.stdout, Listing().of(merge_analyses(analyses)), "table", width=table_width(None))
    sys.stdout.write("\n")
    write_summary(sys.stdout, summarize_analyses(analyses), "text")
    return reader.status


def _guarded(run: Callable[[], Any]) -> int:
    """The one handler of what goes wrong on the command line."""
    prepare_output()
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
        return SOME_FAILED
    except Exception:  # noqa: BLE001 - a bug: the one place where it ends
        traceback.print_exc()
        click.echo("timeline-app: this is a fault in the program; the lines above tell where.", err=True)
        return SOME_FAILED
    return status if isinstance(status, int) else ALL_READ
