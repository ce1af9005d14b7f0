"""The command that summarizes articles in their own sentences."""

from __future__ import annotations

from pathlib import Path

import click

from timeline_app.cli.libraries import library_among, opened
from timeline_app.cli.options import DATE, END, LANGUAGE, OUTPUT, PATHS, START, between, form_option
from timeline_app.cli.output import target
from timeline_app.cli.reading import Reader
from timeline_app.model import EVERYTHING, Interval, Ranges
from timeline_app.services.exports import SUMMARY_FORMATS, write_summary
from timeline_app.services.summary import Summary, SummaryRequest, summarize_analyses, summarize_library
from timeline_app.summaries import DEFAULT, METHODS, Length, Unit


@click.command()
@PATHS
@START
@END
@click.option(
    "--method",
    type=click.Choice([method.name for method in METHODS]),
    default=DEFAULT,
    show_default=True,
    help="How to choose the sentences.",
)
@click.option(
    "--sentences",
    metavar="N",
    type=click.IntRange(min=1),
    help=f"So many sentences; {Length().amount} where no length is given.",
)
@click.option("--words", metavar="N", type=click.IntRange(min=1), help="At most so many words.")
@click.option("--percent", metavar="N", type=click.IntRange(1, 100), help="So many per cent of the sentences.")
@click.option("--per-day", "is_per_day", is_flag=True, help="So much of each day, the days as headings.")
@DATE
@LANGUAGE
@form_option(*SUMMARY_FORMATS)
@OUTPUT
def summarize(
    paths: tuple[Path, ...],
    start: Interval | None,
    end: Interval | None,
    method: str,
    sentences: int | None,
    words: int | None,
    percent: int | None,
    is_per_day: bool,
    reference: Interval | None,
    language: str | None,
    form: str,
    output: Path | None,
) -> int:
    """A summary of the articles at PATH, or of one library (.timeline), in their own sentences, sources numbered.

    Each day, month or year that much is told of has its say, in the order of what happened. Dates in brackets are
    added where a sentence says only "on Tuesday". What is pinned in a library is told, what is struck out is not.
    """
    interval = between(start, end)
    ranges = EVERYTHING if interval is None else Ranges.of([interval])
    request = SummaryRequest(ranges, method, _length(sentences, words, percent), is_per_day)
    path = library_among(paths, reference=reference, language=language)
    reader = Reader(paths, reference, language)
    with target(output, paths) as stream:
        summary = _of_library(path, request) if path else _of_articles(reader, request)
        if summary is not None and (summary.sentences or form == "json"):
            write_summary(stream, summary, form)
    if summary is not None:
        _remark(summary, interval)
    return reader.status


def _of_library(path: Path, request: SummaryRequest) -> Summary:
    with opened(path) as library, library.standing_still():
        return summarize_library(library, request)


def _of_articles(reader: Reader, request: SummaryRequest) -> Summary | None:
    """None where no article could be read."""
    analyses = list(reader.analyses(with_bar=True))
    return summarize_analyses(analyses, request) if analyses else None


def _length(sentences: int | None, words: int | None, percent: int | None) -> Length:
    """The one length that was typed; two are a wrong call."""
    typed = {Unit.SENTENCES: sentences, Unit.WORDS: words, Unit.PERCENT: percent}
    given = [Length(amount, unit) for unit, amount in typed.items() if amount is not None]
    if len(given) > 1:
        names = " and ".join(f"--{length.unit}" for length in given)
        raise click.UsageError(f"{names} are two lengths of one summary. Give one of them.")
    return given[0] if given else Length()


def _remark(summary: Summary, interval: Interval | None) -> None:
    """Say what a reader of the summary has to know, and that there is none."""
    remarks = list(summary.remarks)
    if not summary.sentences:
        remarks.append(_nothing(interval))
    for remark in remarks:
        click.echo(f"timeline-app: {remark}", err=True)


def _nothing(interval: Interval | None) -> str:
    if interval is None:
        return "there is no sentence to tell."
    time = f"the time {interval.human()}" if interval.is_open else interval.human()
    return f"no sentence tells of {time}."
