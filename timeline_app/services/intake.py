"""Files become articles with their events, many at once, in worker processes.

Both functions are generators of outcomes; closing one stops its workers at once and leaves nothing half-written.
"""

from __future__ import annotations

import itertools
import logging
import os
import time
from collections.abc import Callable, Generator, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from timeline_app import __version__
from timeline_app.library import Library
from timeline_app.model import Analysis, Interval, Origin, ReferenceDate
from timeline_app.reading import Skipped as NotRead
from timeline_app.reading import discover, display_name
from timeline_app.services.folders import Folders, is_any_weak
from timeline_app.services.merging import settling
from timeline_app.services.workers import Answer, End, Task, run

TIMEOUT_S = 60.0
_MAX_WORKERS = 4
_BYTES_PER_TIMEOUT = 1_000_000
#: No file gets more than so many times the time of a small one: who waits longer takes it for hung.
_LONGEST_SHARE = 10.0
#: Merging gets at most this share of the time while files come in; what it leaves is done when all are there.
_MERGING_SHARE = 0.1
#: What makes terms takes half a second to load: a worker does so when it has read so many files. Summaries make
#: those of a few files themselves in less.
_TURNS_WITHOUT_TERMS = 4

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Found:
    """So many files are to be read. `done` is how many of `total` are through, here and in all that follow."""

    total: int
    done: int = 0


@dataclass(frozen=True, slots=True)
class Working:
    """Nothing has happened; comes at least every tenth of a second, so that a cancel is heard."""

    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Analysed:
    """A file was read. `index` is its place among the files found, from 0."""

    path: Path
    analyses: tuple[Analysis, ...]
    index: int
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Stored:
    """A file was read and its articles are safe in the library."""

    path: Path
    article_ids: tuple[int, ...]
    index: int
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Known:
    """A file is in the library already and has not changed."""

    path: Path
    article_ids: tuple[int, ...]
    index: int
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Failed:
    """A file could not be read; `message` is a sentence for the user, `detail` the traceback of a bug."""

    path: Path
    message: str
    index: int
    done: int
    total: int
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Skipped:
    """A file in a folder is of a kind that is not read; `message` says so."""

    path: Path
    message: str


_Folders = Folders[Analysed | Failed]
Outcome = Found | Working | Analysed | Stored | Known | Failed | Skipped


@dataclass(frozen=True, slots=True)
class _Job:
    """What a worker is told: the file, date and language that the user gave, if any, dates of its folder.

    `is_kept`: what it finds goes into a library, where the terms of the sentences stand, too.
    """

    path: Path
    reference: Interval | None
    language: str | None
    neighbours: tuple[ReferenceDate, ...] = ()
    is_kept: bool = False


def analyse_files(
    paths: Iterable[Path],
    *,
    workers: int | None = None,
    reference: Interval | None = None,
    language: str | None = None,
    timeout_s: float = TIMEOUT_S,
) -> Generator[Outcome, None, None]:
    """Read files and folders without a library: `Found`, then `Analysed` or `Failed` for each file as it is done.

    `reference`: the date of all articles, given by the user. `language`: ISO 639-1, in the place of the one found.
    `timeout_s`: for a file of up to a megabyte; larger ones get more, up to ten times as much.
    """
    files, skipped = _discover(paths)
    yield from skipped
    yield Found(len(files))
    jobs = [(index, _Job(path, reference, language)) for index, path in enumerate(files)]
    yield from _settled(jobs, _Folders(), 0, len(files), workers, timeout_s)


def intake(
    library: Library,
    paths: Iterable[Path],
    *,
    workers: int | None = None,
    reference: Interval | None = None,
    language: str | None = None,
    timeout_s: float = TIMEOUT_S,
) -> Generator[Outcome, None, None]:
    """Read files and folders into a library: as `analyse_files`, with `Stored` or `Known` for `Analysed`.

    Each file is one transaction. One that has not changed since it was stored is not read again. A date that the
    user gave an article holds when its file is read again. What the articles tell together is merged before the
    last of them is handed out. `library` must belong to the thread that pumps this.
    """
    files, skipped = _discover(paths)
    yield from skipped
    yield Found(len(files))
    jobs: list[tuple[int, _Job]] = []
    stamps: dict[int, str] = {}
    for index, path in enumerate(files):
        stamps[index] = stamp = _stamp(path, language)
        if reference is None and library.is_current(path, stamp):
            done = index + 1 - len(jobs)
            yield Known(path, tuple(library.ids_of_file(path)), index, done, len(files))
        else:
            jobs.append((index, _Job(path, reference, language, is_kept=True)))
    folders = _Folders()
    if jobs:
        for listing in library.listings():
            if listing.path is not None:
                folders.know(listing.path, listing.reference)
    outcomes = _settled(jobs, folders, len(files) - len(jobs), len(files), workers, timeout_s)
    yield from _merging(library, _storing(library, outcomes, stamps))


def _storing(library: Library, outcomes: Iterable[Outcome], stamps: dict[int, str]) -> Iterator[Outcome]:
    for outcome in outcomes:
        if isinstance(outcome, Analysed):
            analyses = [_as_dated(library, analysis) for analysis in outcome.analyses]
            ids = library.add_file(outcome.path, analyses, stamp=stamps[outcome.index])
            yield Stored(outcome.path, tuple(ids), outcome.index, outcome.done, outcome.total)
        else:
            yield outcome


def _merging(library: Library, outcomes: Iterable[Outcome]) -> Iterator[Outcome]:
    """The outcomes of files, each handed out when what is due of merging is done; the last when all of it is."""
    rest_until = 0.0
    for outcome in outcomes:
        begun = time.monotonic()
        if isinstance(outcome, Stored | Failed) and (outcome.done == outcome.total or begun >= rest_until):
            for _ in settling(library):
                yield Working(outcome.done - 1, outcome.total)
            now = time.monotonic()
            rest_until = now + (now - begun) / _MERGING_SHARE
        yield outcome


def in_order(outcomes: Iterable[Outcome]) -> Iterator[Outcome]:
    """The outcomes of files in the order in which these were found; all else as it comes."""
    early: dict[int, Outcome] = {}
    turn = 0
    for outcome in outcomes:
        if isinstance(outcome, Found | Working | Skipped):
            yield outcome
            continue
        early[outcome.index] = outcome
        while turn in early:
            yield early.pop(turn)
            turn += 1


def _as_dated(library: Library, analysis: Analysis) -> Analysis:
    """The analysis from the day that the user gave this article before, or meanwhile."""
    reference = analysis.article.reference
    if reference is not None and reference.origin is Origin.USER:
        return analysis
    given = library.user_date(analysis.article)
    if given is None:
        return analysis
    from timeline_app.services.analysis import analyse  # loads the engines; this is rare

    return replace(analyse(analysis.article, reference=given), terms=analysis.terms)


def _discover(paths: Iterable[Path]) -> tuple[list[Path], list[Skipped]]:
    """The files at and under the paths, each once, and what is passed over."""
    files: dict[str, Path] = {}
    skipped = []
    for found in discover(paths):
        if isinstance(found, NotRead):
            skipped.append(Skipped(found.path, found.reason))
        else:
            files.setdefault(os.path.abspath(found), found)  # noqa: PTH100 - Path.absolute() keeps the ".."
    return list(files.values()), skipped


def _stamp(path: Path, language: str | None) -> str:
    """What tells whether a file must be read again: its time and size, and what read it."""
    try:
        status = path.stat()
    except OSError:
        return ""
    return f"{__version__} {language or '-'} {status.st_mtime_ns} {status.st_size}"


def _settled(
    jobs: list[tuple[int, _Job]],
    folders: _Folders,
    done: int,
    total: int,
    workers: int | None,
    timeout_s: float,
) -> Generator[Analysed | Failed | Working, None, None]:
    """The outcomes of all files, those dated by a guess after their folders, beside their neighbours."""
    folders.expect(job.path for _, job in jobs)
    by_index = dict(jobs)
    again: list[tuple[int, _Job]] = []
    for outcome in _analyse(jobs, done, total, workers, timeout_s):
        if isinstance(outcome, Working):
            yield Working(done, total)
            continue
        for ready in folders.take(outcome.path, outcome, _articles(outcome)):
            neighbours = folders.neighbours(ready.path)
            if neighbours and is_any_weak(_articles(ready)):
                again.append((ready.index, replace(by_index[ready.index], neighbours=neighbours)))
                continue
            done += 1
            yield replace(ready, done=done)
    yield from _analyse(again, done, total, workers, timeout_s)


def _articles(outcome: Analysed | Failed) -> tuple[Analysis, ...]:
    return outcome.analyses if isinstance(outcome, Analysed) else ()


def _analyse(
    jobs: list[tuple[int, _Job]], done: int, total: int, workers: int | None, timeout_s: float
) -> Generator[Analysed | Failed | Working, None, None]:
    tasks = [Task(index, job, timeout_s * _share(job.path)) for index, job in jobs]
    paths = {index: job.path for index, job in jobs}
    crew = workers or min(os.cpu_count() or 1, _MAX_WORKERS)
    for answer in run(tasks, _prepare, workers=crew):
        if answer is None:
            yield Working(done, total)
            continue
        done += 1
        path, index = paths[answer.task.number], answer.task.number
        if answer.end is End.DONE:
            yield Analysed(path, answer.value, index, done, total)
        else:
            yield _failed(path, answer, done, total)


def _share(path: Path) -> float:
    try:
        return min(_LONGEST_SHARE, max(1.0, path.stat().st_size / _BYTES_PER_TIMEOUT))
    except OSError:
        return 1.0


def _failed(path: Path, answer: Answer, done: int, total: int) -> Failed:
    name = display_name(path)
    message, detail = "", ""
    if answer.end is End.REFUSED:
        message = answer.value
    elif answer.end is End.DIED:
        message = f"{name} could not be read: the process that read it ended. The file may be damaged."
    elif answer.end is End.LATE:
        message = f"{name} was given up after {answer.task.seconds:.0f} seconds. Split it into smaller files."
    else:
        message, detail = f"{name} could not be read because of a fault in this program.", answer.value
        _log.error("a bug over %s:\n%s", name, detail)
    return Failed(path, message, answer.task.number, done, total, detail)


def _prepare() -> Callable[[_Job], tuple[Analysis, ...]]:
    """Runs in the worker: the engines load once."""
    from timeline_app.reading import read
    from timeline_app.services.analysis import analyse

    turns = itertools.count(1)

    def work(job: _Job) -> tuple[Analysis, ...]:
        has_terms = job.is_kept and next(turns) > _TURNS_WITHOUT_TERMS
        analyses = []
        for article in read(job.path):
            if job.language:
                article = replace(article, language=job.language)
            analysis = analyse(article, reference=job.reference, neighbours=job.neighbours)
            analyses.append(_with_terms(analysis) if has_terms else analysis)
        return tuple(analyses)

    return work


def _with_terms(analysis: Analysis) -> Analysis:
    """With the terms of its sentences, which a summary would have to make."""
    from timeline_app.summaries import terms_of

    text, language = analysis.article.text, analysis.article.language
    terms = (terms_of(text[start:end], language).dumps() for start, end in analysis.sentences)
    return replace(analysis, terms=tuple(terms))
