"""Articles made up of a few events each, and what a catalogue holds in plain values."""

from pathlib import Path

from timeline_app.library import EventDetail, Library
from timeline_app.model import (
    Analysis,
    Article,
    Event,
    Interval,
    Origin,
    Participant,
    ParticipantKind,
    ReferenceDate,
)
from timeline_app.services.catalogue import Catalogue
from timeline_app.services.filters import Facet

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
