"""Rows of the tables become values of the model and the other way round."""

import json
import os
import sqlite3
from collections.abc import Collection, Iterator, Sequence
from dataclasses import asdict
from itertools import chain
from operator import itemgetter
from pathlib import Path
from typing import Any

from timeline_app.library.columns import (
    LONGEST_PATH,
    is_span,
    label_of,
    loaded,
    offset_of,
    share_of,
    text_of,
    whole_of,
)
from timeline_app.library.records import COLOURS, Overlay
from timeline_app.model import (
    Anchor,
    Article,
    Candidate,
    Event,
    Granularity,
    Interval,
    Origin,
    Participant,
    ParticipantKind,
    ReferenceDate,
    Status,
    TimeExpression,
)

#: A look-up is many times as fast as making a member of its value.
_GRANULARITIES = {int(granularity): granularity for granularity in Granularity}
_ANCHORS = {anchor.value: anchor for anchor in Anchor}
_STATUSES = {status.value: status for status in Status}
_KINDS = {kind.value: kind for kind in ParticipantKind}
_ORIGINS = {origin.value: origin for origin in Origin}

_CONTROLS = dict.fromkeys([*range(0x20), *range(0x7F, 0xA0)], " ")
#: start_s, end_s, granularity, approximate: the four columns of an interval
IntervalColumns = tuple[int | None, int | None, int | None, bool | None]
_INTERVAL = ("start_s", "end_s", "granularity", "approximate")


def path_key(path: Path | str) -> bytes:
    """The path as the library keeps it: absolute, not followed through links, in bytes."""
    return os.fsencode(Path(os.path.abspath(path)))  # noqa: PTH100 - Path.absolute() keeps the ".."


def path_of(key: object) -> Path | None:
    """The inverse of `path_key`; none of what is no path."""
    if not isinstance(key, bytes) or len(key) > LONGEST_PATH or b"\0" in key:
        return None
    return Path(os.fsdecode(key))


def storable(text: str) -> str:
    """The text with lone surrogates (from names of files) as "?", which SQLite can keep; offsets hold."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")


def in_line(text: str) -> str:
    """The text as a name or a title: without control characters, with which names of the program's own begin."""
    return storable(text).translate(_CONTROLS).strip()


def interval_columns(interval: Interval | None) -> IntervalColumns:
    """The four columns; all NULL for no interval."""
    if interval is None:
        return None, None, None, None
    return interval.start, interval.end, int(interval.granularity), interval.approximate


def interval_of(columns: Sequence[Any]) -> Interval | None:
    """The inverse of `interval_columns`; none of what is no date, and to the day where the granularity is none."""
    start_s, end_s, granularity, approximate = columns
    if not is_span(start_s, end_s):
        return None
    return Interval(start_s, end_s, _GRANULARITIES.get(granularity, Granularity.DAY), bool(approximate))


def interval_json(interval: Interval | None) -> str | None:
    """An interval that is only kept, never asked for in SQL."""
    return None if interval is None else json.dumps(interval_columns(interval))


def interval_from_json(text: object) -> Interval | None:
    """The inverse of `interval_json`."""
    return _interval(loaded(text))


def reference_json(reference: ReferenceDate | None) -> str | None:
    """A reference date with its reasons and candidates as JSON."""
    if reference is None:
        return None
    data = asdict(reference)
    data["interval"] = interval_columns(reference.interval)
    for candidate, value in zip(data["candidates"], reference.candidates, strict=True):
        candidate["interval"] = interval_columns(value.interval)
    return storable(json.dumps(data, ensure_ascii=False))


def reference_from_json(text: object) -> ReferenceDate | None:
    """The inverse of `reference_json`; none of what has no origin."""
    data = loaded(text)
    origin = _origin(data)
    if not isinstance(data, dict) or origin is None:
        return None
    return ReferenceDate(
        interval=_interval(data.get("interval")),
        origin=origin,
        confidence=share_of(data.get("confidence")),
        reasons=tuple(one for one in _list(data.get("reasons")) if isinstance(one, str)),
        candidates=tuple(_candidates(data.get("candidates"))),
        is_year_assumed=bool(data.get("is_year_assumed")),
    )


def article_of(row: sqlite3.Row) -> Article:
    """An article from its row."""
    return Article(
        title=label_of(row["title"]),
        text=text_of(row["text"]),
        language=label_of(row["language"]),
        source=label_of(row["source"]),
        url=label_of(row["url"]),
        path=path_of(row["path"]),
        part=whole_of(row["part"]),
        dateline=text_of(row["dateline"]),
        published=interval_from_json(row["published"]),
        modified=row["modified"] if isinstance(row["modified"], int) else None,
        reference=reference_from_json(row["reference"]),
        id=row["id"],
    )


def expression_columns(expression: TimeExpression) -> tuple[Any, ...]:
    """The columns `EXPRESSION_COLUMNS` of a time expression."""
    return (
        expression.start,
        expression.end,
        storable(expression.text),
        expression.type,
        expression.value,
        expression.mod,
        expression.quant,
        expression.freq,
        *interval_columns(expression.interval),
        storable(expression.reason),
    )


def expression_of(columns: Sequence[Any]) -> TimeExpression:
    """The inverse of `expression_columns`."""
    start, end, text, kind, value, mod, quant, freq, *interval, reason = columns
    return TimeExpression(
        start=offset_of(start),
        end=offset_of(end),
        text=text_of(text),
        type=text_of(kind),
        value=text_of(value),
        mod=text_of(mod),
        quant=text_of(quant),
        freq=text_of(freq),
        interval=interval_of(interval),
        reason=text_of(reason),
    )


def cast_json(cast: Sequence[Participant]) -> str:
    """Participants as JSON: each a list of name, kind and role."""
    return storable(json.dumps([(who.name, who.kind.value, who.role) for who in cast], ensure_ascii=False))


def cast_of(text: object) -> tuple[Participant, ...]:
    """The inverse of `cast_json`; the first version kept bare names. What names nobody is left out."""
    if text == "[]":
        return ()
    return tuple(
        Participant(who) if isinstance(who, str) else Participant(who[0], _KINDS[who[1]], who[2])
        for who in sound_cast(loaded(text))
    )


def sound_cast(cast: object) -> list[str | list[str]]:
    """What of a cast that was read from JSON names somebody."""
    return [who for who in cast if _is_participant(who)] if isinstance(cast, list) else []


def are_sound(casts: Collection[Any]) -> bool:
    """Whether all of these casts, which were read from JSON, name somebody throughout; quick for very many."""
    try:
        listed = [who for who in chain.from_iterable(casts) if type(who) is not str]
        return (
            set(map(type, casts)) <= {list}
            and set(map(type, listed)) <= {list}
            and set(map(len, listed)) <= {3}
            and set(map(type, chain.from_iterable(listed))) <= {str}
            and set(map(itemgetter(1), listed)) <= _KINDS.keys()
        )
    except TypeError:
        return False


def event_of(row: sqlite3.Row, expression: TimeExpression | None) -> Event:
    """An event from its row of `edited_events` beside its article; a date set by the user says so."""
    interval = interval_of((row["start_s"], row["end_s"], row["granularity"], row["approximate"]))
    is_redated = bool(row["is_redated"])
    return Event(
        title=text_of(row["title"]),
        interval=interval,
        value=interval.edtf() if is_redated and interval else text_of(row["value"]),
        head_start=offset_of(row["head_start"]),
        head_end=offset_of(row["head_end"]),
        sentence_start=offset_of(row["sentence_start"]),
        sentence_end=offset_of(row["sentence_end"]),
        expression=expression,
        anchor=Anchor.USER if is_redated else anchor_of(row["anchor"]),
        cast=cast_of(row["participants"]),
        place=text_of(row["place"]),
        confidence=1.0 if is_redated else share_of(row["confidence"]),
        importance=share_of(row["importance"]),
        status=status_of(row["status"]),
        reason="The date was set by hand." if is_redated else text_of(row["reason"]),
        lemma=text_of(row["lemma"]),
        article_id=row["known_article_id"] or 0,
        id=row["id"],
    )


def anchor_of(value: object) -> Anchor:
    """The anchor of this name; that of a date in an event's own words where there is none."""
    return _ANCHORS.get(value, Anchor.EXPRESSION) if isinstance(value, str) else Anchor.EXPRESSION


def status_of(value: object) -> Status:
    """The status of this name; asserted where there is none."""
    return _STATUSES.get(value, Status.ASSERTED) if isinstance(value, str) else Status.ASSERTED


def event_columns(event: Event, expression: int | None, *, is_year_assumed: bool) -> tuple[Any, ...]:
    """The columns `EVENT_COLUMNS` of an event as its text gave it; `expression` is the number of its own."""
    return (
        storable(event.title),
        *interval_columns(event.interval),
        is_year_assumed,
        event.value,
        event.head_start,
        event.head_end,
        event.sentence_start,
        event.sentence_end,
        expression,
        event.anchor.value,
        cast_json(event.cast),
        storable(event.place),
        event.confidence,
        event.importance,
        event.is_notable,
        event.status.value,
        storable(event.reason),
        storable(event.lemma),
    )


def overlay_columns(overlay: Overlay) -> tuple[Any, ...]:
    """The columns `OVERLAY_COLUMNS` of what the user made of an event."""
    return (
        overlay.title,
        *interval_columns(overlay.interval),
        overlay.is_hidden,
        overlay.lane,
        overlay.colour,
        tags_json(overlay.tags),
        overlay.note,
    )


def overlay_of(columns: Sequence[Any]) -> Overlay:
    """The inverse of `overlay_columns`; what is damaged of it was never said."""
    title, start_s, end_s, granularity, approximate, is_hidden, lane, colour, tags, note = columns
    interval = interval_of((start_s, end_s, granularity, approximate))
    colour = colour if colour in COLOURS else ""
    lane = in_line(text_of(lane))
    return Overlay(text_of(title) or None, interval, bool(is_hidden), lane, colour, tags_of(tags), text_of(note))


def tags_json(tags: Sequence[str]) -> str:
    """Tags as JSON."""
    return json.dumps(tags, ensure_ascii=False)


def tags_of(text: object) -> tuple[str, ...]:
    """The inverse of `tags_json`; none for none."""
    found = loaded(text) if text != "[]" else ()
    return tuple(tag for tag in _list(found) if isinstance(tag, str))


EXPRESSION_COLUMNS = (
    "offset_start", "offset_end", "text", "type", "value", "mod", "quant", "freq",
    "start_s", "end_s", "granularity", "approximate", "reason",
)  # fmt: skip
EVENT_COLUMNS = (
    "title",
    "start_s",
    "end_s",
    "granularity",
    "approximate",
    "is_year_assumed",
    "value",
    "head_start",
    "head_end",
    "sentence_start",
    "sentence_end",
    "expression",
    "anchor",
    "participants",
    "place",
    "confidence",
    "importance",
    "is_notable",
    "status",
    "reason",
    "lemma",
)
OVERLAY_COLUMNS = (
    "title", "start_s", "end_s", "granularity", "approximate", "is_hidden", "lane", "colour", "tags", "note",
)  # fmt: skip


def _is_participant(who: object) -> bool:
    if isinstance(who, str):
        return True
    if not isinstance(who, list) or len(who) != 3:
        return False
    return all(isinstance(word, str) for word in who) and who[1] in _KINDS


def _interval(data: object) -> Interval | None:
    columns = _list(data)
    if len(columns) != len(_INTERVAL):
        return None
    start_s, end_s, granularity, approximate = columns
    return interval_of((start_s, end_s, granularity if isinstance(granularity, int) else None, approximate))


def _candidates(data: object) -> Iterator[Candidate]:
    for one in _list(data):
        origin, interval = _origin(one), _interval(one.get("interval")) if isinstance(one, dict) else None
        if origin is not None and interval is not None:
            yield Candidate(interval, origin, share_of(one.get("confidence")), text_of(one.get("reason")))


def _origin(data: object) -> Origin | None:
    """The origin that a date or a candidate names."""
    return _ORIGINS.get(text_of(data.get("origin"))) if isinstance(data, dict) else None


def _list(data: object) -> list[Any]:
    return data if isinstance(data, list) else []
