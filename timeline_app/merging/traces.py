"""What merging keeps of each telling, so that the next time it looks only at what has changed since."""

import struct
import zlib
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from functools import lru_cache
from typing import NamedTuple

from timeline_app.merging.clusters import Clusters, cluster
from timeline_app.merging.features import Features, features_of
from timeline_app.merging.happening import Happening
from timeline_app.merging.scopes import Span, span_of


class Trace(NamedTuple):
    """A telling as it was merged.

    `first`, `end`: its days, as in `Span`; `group`: the least id among those of the same days that are one with
    it; `target`: the id of a telling of fewer days that its group joins, 0 for none; `line`: a number of its
    sentence; `marks`: what another must share to be recognised in another stretch of time, four bytes each.
    """

    id: int
    first: int
    end: int
    group: int
    target: int
    line: int
    marks: bytes

    @property
    def span(self) -> Span:
        """Its days."""
        return Span(self.first, self.end)

    @property
    def is_day(self) -> bool:
        """Whether it is known to the day."""
        return self.end - self.first == 1

    def marked(self) -> tuple[int, ...]:
        """Its marks as numbers."""
        return struct.unpack(f"<{len(self.marks) // 4}I", self.marks)


def trace(tellings: Iterable[Happening], apart: Mapping[int, Collection[int]]) -> list[Trace]:
    """Merge the tellings of the same days; none has a target yet.

    All tellings of these days must be there: the answer for some days depends on all of theirs, and on no other.
    `apart`: by id those that the user keeps apart from it.
    """
    blocks: defaultdict[Span, list[Happening]] = defaultdict(list)
    for telling in tellings:
        blocks[span_of(telling.interval.start, telling.interval.end)].append(telling)
    return [found for span, block in blocks.items() for found in _trace_block(span, block, apart)]


def _trace_block(span: Span, block: list[Happening], apart: Mapping[int, Collection[int]]) -> Iterable[Trace]:
    tellings = sorted(map(features_of, block), key=_rank)
    clusters = Clusters(tellings, apart)
    if len(tellings) > 1:
        cluster(clusters)
    for group in clusters.groups():
        least = min(tellings[place].happening.id for place in group)
        for place in group:
            one = tellings[place]
            yield Trace(one.happening.id, *span, least, 0, _number_of(one.line), _marks(one))


def _rank(one: Features) -> tuple[str, str, int]:
    """An order of tellings that depends on nothing but themselves."""
    return one.happening.title, one.happening.sentence, one.happening.id


def _number_of(line: tuple[int, str]) -> int:
    article, sentence = line
    return ((article % (1 << 31)) << 32) + zlib.crc32(sentence.encode("utf-8", "surrogatepass"))


def _marks(one: Features) -> bytes:
    """A happening that names nobody is not recognised in another stretch of time."""
    heads: Iterable[int | str] = one.families or ((one.head,) if one.head else ())
    marks = sorted({_mark(head, name) for head in heads for name in one.names})
    return struct.pack(f"<{len(marks)}I", *marks)


@lru_cache(maxsize=50_000)
def _mark(head: int | str, name: str) -> int:
    return zlib.crc32(f"{head} {name}".encode("utf-8", "surrogatepass"))
