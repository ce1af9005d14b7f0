"""What a summary is made from: sentences, what their events tell, and what the user says of them."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Collection, Hashable, Iterable, Mapping, MutableMapping, Sequence
from dataclasses import dataclass, field, replace
from hashlib import blake2b
from itertools import chain
from operator import attrgetter

from timeline_app.library import SentenceRow
from timeline_app.model import Analysis, Anchor, Granularity, Interval, Mark, Ranges, Status, TimeExpression
from timeline_app.services.merging import merge_analyses
from timeline_app.services.periods import numbered
from timeline_app.services.summary_values import Citable
from timeline_app.services.traits import LONGEST, Traits, shortened_text, traits_of, wording_of
from timeline_app.summaries import checked
from timeline_app.text.limits import dating_rank

#: An article's id, and where the sentence begins in it.
Place = tuple[int, int]
#: The time expressions of an article, by its id.
Expressions = Callable[[int], Sequence[TimeExpression]]

#: What may come, not what came.
FORESEEN = frozenset({Status.PLANNED, Status.CONDITIONAL})


@dataclass(frozen=True, slots=True)
class Weight:
    """What the notable events of a sentence are worth: the importance of the greatest, and their entries.

    `is_forecast`: none of them is told as one that came.
    """

    importance: float = 0.0
    entries: frozenset[int] = frozenset()
    is_forecast: bool = False


@dataclass(frozen=True, slots=True)
class Material:
    """Sentences that may be told, with all that decides on them.

    `articles`: every article that the rows name, by id. `weights`, `marks`: of the sentences that have any.
    `stale`: where forecasts stand that time has passed, whose events are worth nothing.
    `struck`: the words of all sentences that are struck out, wherever they stand.
    `choices`: what was chosen before of the same articles and weights, by what it was chosen from. `known`: the
    traits that were found of their sentences.
    """

    rows: Sequence[SentenceRow]
    articles: Mapping[int, Citable]
    weights: Mapping[Place, Weight] = field(default_factory=dict)
    marks: Mapping[Place, Mark] = field(default_factory=dict)
    struck: Collection[str] = ()
    stale: frozenset[Place] = frozenset()
    expressions: Expressions = field(default=lambda _article_id: ())
    choices: MutableMapping[Hashable, Sequence[int]] = field(default_factory=dict)
    known: MutableMapping[Place, Traits] = field(default_factory=dict)

    def traits(self, row: SentenceRow) -> Traits:
        """What holds of a sentence in whatever range it is told."""
        found = self.known.get(row.place)
        if found is None:
            found = traits_of(row.text, self.language(row), row.interval, is_undated=self.is_undated(row))
            self.known[row.place] = found
        return found

    def weight(self, row: SentenceRow) -> Weight:
        """What the events of a sentence are worth."""
        place = row.place
        return _NO_WEIGHT if place in self.stale else self.weights.get(place, _NO_WEIGHT)

    def mark(self, row: SentenceRow) -> Mark | None:
        """What the user says of a sentence."""
        return self.marks.get(row.place)

    def language(self, row: SentenceRow) -> str:
        """The language of a sentence: that of its article."""
        return self.articles[row.article_id].language

    def is_undated(self, row: SentenceRow) -> bool:
        """Whether nothing gives the time of a sentence but its article, of which no day is known."""
        time, reference = row.interval, self.articles[row.article_id].reference
        is_wide = time is not None and time.granularity > Granularity.DAY
        return is_wide and reference is not None and time == reference.interval


_NO_WEIGHT = Weight()
#: Where a sentence stands.
place_of: Callable[[SentenceRow], Place] = attrgetter("place")


def digest(places: Iterable[Place]) -> bytes:
    """What stands for sentences in a key, however many they are."""
    return blake2b(array("q", chain.from_iterable(places)).tobytes(), digest_size=16).digest()


def of_analyses(analyses: Sequence[Analysis]) -> Material:
    """The sentences of articles that stand in no library; an article's id is its place among them, from 1."""
    by_id = dict(enumerate(analyses, start=1))
    return Material(
        rows=[
            SentenceRow(id_, ordinal, start, end, analysis.article.text[start:end], frame)
            for id_, analysis in by_id.items()
            for ordinal, ((start, end), frame) in enumerate(zip(analysis.sentences, frames(analysis), strict=True))
        ],
        articles={id_: analysis.article for id_, analysis in by_id.items()},
        weights=_weights(analyses),
        expressions=lambda id_: by_id[id_].expressions,
    )


def frames(analysis: Analysis) -> list[Interval | None]:
    """The time that each sentence tells of, by the rule of `library.SentenceRow`."""
    article, first = analysis.article, dict[int, tuple[int, Interval]]()
    for event in analysis.events:
        if event.interval is not None:
            start, end, words = event.sentence_start, event.sentence_end, event.expression
            is_within = words is not None and start <= words.start < end
            rank = dating_rank(
                article.text[start:end],
                (words.start - start, words.end - start) if words and is_within else None,
                article.language,
                is_carried=event.anchor is not Anchor.EXPRESSION,
                is_first=start not in first,
            )
            if start not in first or rank < first[start][0]:
                first[start] = rank, event.interval
    reference = article.reference
    rest = reference.interval if reference else None
    return [first[start][1] if start in first else rest for start, _ in analysis.sentences]


def offered(material: Material, ranges: Ranges) -> list[SentenceRow]:
    """The sentences that tell of any of the ranges, of equal words one, none that is struck out, none too long.

    Of equal words the pinned one is offered, else the first; none where one is struck out, be it elsewhere.
    """
    struck = {wording_of(shortened_text(text)) for text in material.struck}
    found: dict[str, SentenceRow] = {}
    for row in checked(sorted(_telling_of(material, ranges), key=attrgetter("article_id", "ordinal"))):
        wording = material.traits(row).wording
        mark = material.mark(row) if material.marks else None
        if mark is Mark.PINNED or (mark is None and wording not in found and wording not in struck):
            is_short = len(row.text) <= LONGEST
            found[wording] = row if is_short else replace(row, text=shortened_text(row.text), terms=None)
    return [row for wording, row in found.items() if wording]


def _telling_of(material: Material, ranges: Ranges) -> list[SentenceRow]:
    """The rows that lie for the better half within the ranges; else, or if pinned, all that touch one."""
    rows = material.rows
    if not ranges:
        return list(rows)
    times, numbers = numbered(row.interval for row in rows)
    touching = [time is not None and ranges.overlaps(time) for time in times]
    within = [
        touches and time is not None and 2 * _shared(ranges, time) >= time.end - time.start
        for time, touches in zip(times, touching, strict=True)
    ]
    told = within if any(within) else touching
    return [
        row
        for row, number in zip(rows, numbers, strict=True)
        if told[number] or (touching[number] and material.mark(row) is Mark.PINNED)
    ]


def _shared(ranges: Ranges, time: Interval) -> int:
    """How many seconds of a time lie within the ranges, which do not overlap one another."""
    return sum(min(time.end, one.end) - max(time.start, one.start) for one in ranges if one.overlaps(time))


def _weights(analyses: Sequence[Analysis]) -> dict[Place, Weight]:
    """What notable events are worth to their sentences; an entry that is told once is none to look for again."""
    ids = {id(analysis.article): number for number, analysis in enumerate(analyses, start=1)}
    found: dict[Place, Weight] = {}
    for number, entry in enumerate(merge_analyses(analyses)):
        group = [told for told in entry.tellings if told.event.is_notable]
        for told in group:
            event, place = told.event, (ids[id(told.article)], told.event.sentence_start)
            before = found.get(place, _NO_WEIGHT)
            entries = before.entries | {number} if len(group) > 1 else before.entries
            is_forecast = event.status in FORESEEN and (place not in found or before.is_forecast)
            found[place] = Weight(max(before.importance, event.importance), entries, is_forecast)
    return found
