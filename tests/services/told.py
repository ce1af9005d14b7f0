"""Articles made up of a few events each, and what a catalogue holds in plain values."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from timeline_app.library import EventDetail, Library, Overlay, bulk
from timeline_app.library.bulk import Batch
from timeline_app.model import (
    Analysis,
    Anchor,
    Article,
    Event,
    Interval,
    Origin,
    Participant,
    ParticipantKind,
    ReferenceDate,
    Status,
)
from timeline_app.services.catalogue import Catalogue
from timeline_app.services.cataloguing import catalogues
from timeline_app.services.filters import Facet
from timeline_app.services.gathering import Vocabulary, gather

DAY = Interval.day(2020, 8, 18)


def event(title: str = "An event", interval: Interval | None = DAY, *cast: str, **more: object) -> Event:
    """An event with these participants; `more`: other fields."""
    who = tuple(Participant(name, ParticipantKind.PERSON) for name in cast)
    return Event(title, interval, "", 0, 4, 0, 9, cast=who, **more)  # type: ignore[arg-type]  # fields


def article(*events: Event, title: str = "Story", source: str = "TASS", number: int = 0) -> Analysis:
    """An article of these events, each in a sentence of its own; a number gives it a path."""
    text, spans, placed = "", list[tuple[int, int]](), list[Event]()
    for count, one in enumerate(events):
        start = len(text)
        text += f"Word{count} happened. "
        spans.append((start, len(text) - 1))
        fields = {name: getattr(one, name) for name in Event.__dataclass_fields__}
        placed.append(
            Event(**fields | {"head_start": start, "head_end": start + 5, "sentence_start": start,
                              "sentence_end": len(text) - 1})
        )  # fmt: skip
    told = Article(
        title,
        text,
        source=source,
        path=Path(f"/stories/{number}.txt") if number else None,
        reference=ReferenceDate(DAY, Origin.DATELINE, 0.7),
    )
    return Analysis(told, tuple(spans), (), tuple(placed))


def keep(
    library: Library, *events: Event, title: str = "Story", source: str = "TASS", number: int = 0
) -> list[int]:
    """Store an article of these events; the ids of its events."""
    article_id = library.add(article(*events, title=title, source=source, number=number))
    return [one.id for one in library.events_of(article_id, minor=True)]


def rows_of(catalogue: Catalogue) -> list[dict[str, object]]:
    """What a catalogue holds, row by row."""
    rows = catalogue.rows
    return [
        {
            "id": event_id,
            "interval": catalogue.interval_of(event_id),
            "article": int(rows.article_id[row]),
            "importance": round(float(rows.importance[row]), 4),
            "confidence": round(float(rows.confidence[row]), 4),
            "flags": int(rows.flags[row]),
            "colour": int(rows.colour[row]),
            "sources": int(rows.sources[row]),
            "tellings": catalogue.telling_ids(event_id),
            **{facet.value: catalogue.values_at(row, facet) for facet in Facet},
        }
        for row, event_id in enumerate(catalogue.event_id.tolist())
    ]


def facts_of(details: list[EventDetail]) -> list[dict[str, object]]:
    """The same of entries that are read one by one, as far as they tell of it."""
    return [
        {
            "id": one.event.id,
            "interval": one.event.interval,
            "article": one.event.article_id,
            "confidence": round(one.event.confidence, 4),
            "sources": one.source_count,
            "tellings": one.telling_ids or (one.event.id,),
            Facet.PARTICIPANT.value: one.event.participants,
            Facet.PLACE.value: (one.event.place,) if one.event.place else (),
            Facet.SOURCE.value: one.sources or (one.source,),
            Facet.TAG.value: one.tags,
            Facet.LANE.value: (one.lane,),
            Facet.STATUS.value: (one.event.status,),
            Facet.ANCHOR.value: (one.event.anchor,),
        }
        for one in details
    ]


@dataclass(frozen=True, slots=True)
class Fact:
    """An entry as a filter sees it; each has an article of its own."""

    cast: tuple[Participant, ...] = ()
    place: str = ""
    source: str = "TASS"
    tags: tuple[str, ...] = ()
    lane: str = ""
    status: Status = Status.ASSERTED
    anchor: Anchor = Anchor.EXPRESSION
    confidence: float = 0.8
    interval: Interval | None = DAY


def catalogue_of(facts: Sequence[Fact]) -> Catalogue:
    """A catalogue of these, whose ids are their numbers from 1, without a library."""
    ids = list(range(1, len(facts) + 1))
    spans = [
        (one.interval.start, one.interval.end) if one.interval else (bulk.UNDATED, bulk.UNDATED) for one in facts
    ]
    batch = Batch(
        entry=ids,
        id=ids,
        article_id=ids,
        start=[start for start, _ in spans],
        length=[end - start for start, end in spans],
        packed=[_packed(one) for one in facts],
        place=[one.place for one in facts],
        casts=[[[who.name, who.kind.value, who.role] for who in one.cast] for one in facts],
        overlays={number: Overlay(lane=one.lane, tags=one.tags) for number, one in enumerate(facts, start=1)},
    )
    bylines = {number: ("Story", one.source) for number, one in enumerate(facts, start=1)}
    vocabulary = Vocabulary()
    rows, tellings = gather(batch, vocabulary, bylines)
    return Catalogue(rows.take(rows.order()), tellings, vocabulary, bylines)


def _packed(fact: Fact) -> int:
    told = (
        (bulk.IMPORTANCE, bulk.MILLION // 2),
        (bulk.CONFIDENCE, round(fact.confidence * bulk.MILLION)),
        (bulk.GRANULARITY, fact.interval.granularity if fact.interval else 0),
        (bulk.STATUS, list(Status).index(fact.status)),
        (bulk.ANCHOR, list(Anchor).index(fact.anchor)),
        (bulk.IS_NOTABLE, True),
        (bulk.IS_TAKING_PART, True),
    )
    return sum(int(value) << where.shift for where, value in told)


def whole(library: Library, last: Catalogue | None = None) -> Catalogue:
    """The catalogue of a library, made out of one that was read before as far as that serves."""
    *_, found = catalogues(library, last)
    return found
