"""The parts of a catalogue: each a step of the library, most of them read by other processes where there are many.

A thread that makes numbers of rows takes turns with the window's thread; a process does not.
"""

from __future__ import annotations

import gc
import logging
import os
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from itertools import chain, pairwise, zip_longest
from pathlib import Path

from timeline_app.errors import AppError, LibraryError
from timeline_app.library import Library
from timeline_app.library.bulk import Span
from timeline_app.services import workers
from timeline_app.services.gathering import Bylines, Tellings, Vocabulary, gather
from timeline_app.services.many import Codes, Many, Names
from timeline_app.services.rows import KINDS, Rows

#: So many steps are read here, for a first picture: the processes take as long to start.
OWN_STEPS = 4
#: A step that is read here is cut into so many: other threads wait while one is parsed.
_PIECES = 4
_MOST_WORKERS = 2
_SECONDS_A_STEP = 60.0

_log = logging.getLogger(__name__)

Part = tuple[Rows, Tellings]
#: The names of which a part speaks: of each field of `Vocabulary`, in its order.
_Named = tuple[list[str], ...]
#: A library: where it is, which file that is; and what to read of it.
_Asked = tuple[Path, tuple[int, int] | None, Span]


def parts_of(library: Library, vocabulary: Vocabulary, bylines: Bylines) -> Iterator[Part]:
    """All parts of a library, in an order that is spread over it; each names what it names by the vocabulary.

    What other processes read may be newer than what the library was when it stood still: the changes since then
    tell of it. Steps that they cannot read are read here.
    """
    spans = library.spans()
    own = (_pieces(span) for span in spans[:OWN_STEPS])
    for piece in filter(None, chain.from_iterable(zip_longest(*own))):  # so that they stay spread over the library
        yield gather(library.batch(piece), vocabulary, bylines)
    left = set(spans[OWN_STEPS:])
    with closing(_read_elsewhere(library, spans[OWN_STEPS:])) as elsewhere:
        for span, part in filter(None, elsewhere):
            left.remove(span)
            yield _renamed(*part, vocabulary)
    for span in left:
        yield from (gather(library.batch(piece), vocabulary, bylines) for piece in _pieces(span))


def _pieces(span: Span) -> list[Span]:
    """The same ids in smaller spans."""
    first, last = span
    ends = [*range(first, last, max(1, (last - first) // _PIECES)), last]
    return [*pairwise(ends)]


def _read_elsewhere(
    library: Library, spans: Sequence[Span]
) -> Generator[tuple[Span, tuple[Rows, Tellings, _Named]] | None, None, None]:
    """Spans with what other processes read of them, as it comes, None in between; some may be missing."""
    tasks = [
        workers.Task(number, (library.path, library.place, span), _SECONDS_A_STEP)
        for number, span in enumerate(spans)
    ]
    crew = min(_MOST_WORKERS, os.cpu_count() or 1)
    try:
        for answer in workers.run(tasks, prepared, workers=crew):
            is_read = answer is not None and answer.end is workers.End.DONE
            yield (spans[answer.task.number], answer.value) if answer and is_read else None
    except AppError:
        _log.warning("no process could be started to read the library", exc_info=True)


def prepared() -> Callable[[_Asked], tuple[Rows, Tellings, _Named]]:
    """What reads a span of a library in a process of its own; it keeps the library open from one to the next."""
    gc.disable()  # nothing that is made here is in a ring; looking for rings takes a third of the time
    opened: dict[tuple[int, int] | None, tuple[Library, Bylines]] = {}

    def read(task: _Asked) -> tuple[Rows, Tellings, _Named]:
        path, place, span = task
        if place not in opened:
            library = Library.open(path, create=False)
            if library.place != place:
                library.close()
                raise LibraryError(f"The library “{path.name}” is not there any more: {path}.")
            opened[place] = library, library.bylines()
        library, bylines = opened[place]
        vocabulary = Vocabulary()
        rows, tellings = gather(library.batch(span), vocabulary, bylines)
        return rows, tellings, tuple(names.all for names in _names_of(vocabulary))

    return read


def _renamed(rows: Rows, tellings: Tellings, named: _Named, vocabulary: Vocabulary) -> Part:
    """A part of another process, its names as numbers of this vocabulary."""
    tables = [names.codes(said) for names, said in zip(_names_of(vocabulary), named, strict=True)]
    who, places, lanes, publishers, tags = tables
    cast = rows.cast.codes
    return replace(
        rows,
        place=places[rows.place],
        lane=lanes[rows.lane],
        cast=Many(rows.cast.offsets, who[cast // KINDS] * KINDS + cast % KINDS),
        publishers=_with(rows.publishers, publishers),
        tags=_with(rows.tags, tags),
    ), tellings


def _with(many: Many, table: Codes) -> Many:
    return Many(many.offsets, table[many.codes])


def _names_of(vocabulary: Vocabulary) -> tuple[Names, ...]:
    return vocabulary.participants, vocabulary.places, vocabulary.lanes, vocabulary.publishers, vocabulary.tags
