"""A made-up library of any size, stored through the library's own functions in large transactions.

Names of participants, places and publishers are as unevenly spread as in the news; events lie in bursts over 30
years: 70 % known to the day, 23 % to the month, 7 % to the year. A tenth of them is merged into entries of three
tellings, one in five hundred is edited by the user.
"""

from __future__ import annotations

import random
from bisect import bisect
from collections.abc import Iterator
from itertools import accumulate
from pathlib import Path

from timeline_app.library import Library, articles, edits, entries
from timeline_app.library.records import COLOURS
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
    TimeExpression,
)
from timeline_app.services.merging import unmerged

PER_ARTICLE = 50
_ARTICLES_AT_ONCE = 200
_FIRST_YEAR, _YEARS = 1995, 30
_WORDS = [
    *("minister", "talks", "resigned", "vote", "court", "attack", "budget", "storm", "police", "election", "army"),
    *(
        "strike",
        "treaty",
        "dam",
        "harbour",
        "inquiry",
        "bank",
        "verdict",
        "protest",
        "summit",
        "border",
        "factory",
    ),
    *("school", "hospital", "law", "union", "speech", "visit", "accident", "rescue"),
]
_SOURCES = ("TASS", "Reuters", "AP", "AFP", "Longitude", "BBC", "dpa", "Xinhua", "Kyodo", "EFE", "ANSA", "")
_KINDS = (ParticipantKind.PERSON, ParticipantKind.ORGANISATION, ParticipantKind.PLACE, ParticipantKind.UNKNOWN)
_LANES = ("Court", "Parliament", "Street")
_TAGS = ("checked", "to ask", "key", "doubtful")


class _Uneven:
    """Names of which the first are drawn far more often than the last (Zipf's law)."""

    def __init__(self, kind: str, count: int) -> None:
        self._kind = kind
        self._weights = list(accumulate(1 / (rank + 1) for rank in range(count)))

    def draw(self, chance: random.Random) -> str:
        """One of them."""
        return f"{self._kind} {bisect(self._weights, chance.random() * self._weights[-1]) + 1}"


_PEOPLE, _PLACES = _Uneven("Participant", 40_000), _Uneven("Town", 5_000)


def article(number: int) -> Analysis:
    """An article of fifty sentences, each with an event of its own."""
    chance = random.Random(number)
    burst = random.Random(number % 60).randrange(_YEARS * 365)
    spans: list[tuple[int, int]] = []
    events: list[Event] = []
    sentences: list[str] = []
    start = 0
    for _ in range(PER_ARTICLE):
        words = chance.choices(_WORDS, k=14)
        sentence = f"{' '.join(words).capitalize()}."
        spans.append((start, start + len(sentence)))
        events.append(_event(chance, spans[-1], words, burst))
        sentences.append(sentence)
        start += len(sentence) + 1
    day = _day(burst)
    told = Article(
        f"{chance.choice(_WORDS).capitalize()} {chance.choice(_WORDS)}, story {number}",
        " ".join(sentences),
        source=chance.choice(_SOURCES),
        path=Path(f"/stories/{number}.txt"),
        reference=ReferenceDate(day, Origin.DATELINE, 0.7, ("The dateline says so.",)),
    )
    expressions = tuple(event.expression for event in events if event.expression is not None)
    return Analysis(told, tuple(spans), expressions, tuple(events))


def fill(library: Library, events: int) -> Iterator[int]:
    """Store so many events; yields how many are stored so far."""
    count = events // PER_ARTICLE
    for first in range(0, count, _ARTICLES_AT_ONCE):
        last = min(count, first + _ARTICLES_AT_ONCE)
        with library._writing() as connection:  # one transaction for many articles, which only a benchmark needs
            for number in range(first, last):
                articles.store(connection, article(number), stamp="")
        yield last * PER_ARTICLE
    _merge(library, events)
    _edit(library, events)
    _settle(library)


def _merge(library: Library, events: int) -> None:
    ids = list(range(1, events + 1))
    random.Random(1).shuffle(ids)
    chosen = ids[: events // 10]
    groups = [sorted(chosen[i : i + 3]) for i in range(0, len(chosen) - 2, 3)]
    with library._writing() as connection:
        entries.regroup(connection, (), groups)
        connection.execute("DELETE FROM unsettled")


def _edit(library: Library, events: int) -> None:
    chance = random.Random(2)
    with library._writing() as connection:
        for event_id in chance.sample(range(1, events + 1), events // 500):
            overlay = edits.changed(
                edits.overlay(connection, event_id),
                lane=chance.choice(_LANES),
                colour=chance.choice(COLOURS),
                tags=chance.sample(_TAGS, 2),
            )
            edits.lay(connection, event_id, overlay)


def _settle(library: Library) -> None:
    """Leave nothing to merge: what merging finds among made-up words is measured elsewhere."""
    library.settle([], [], unmerged(library))


def _event(chance: random.Random, span: tuple[int, int], words: list[str], burst: int) -> Event:
    interval = _interval(chance, burst)
    start = span[0] + len(words[0]) + 1
    own = TimeExpression(
        start, start + len(words[1]), words[1], "DATE", "", interval=interval, reason="As written."
    )
    names = sorted({_PEOPLE.draw(chance) for _ in range(chance.choice((0, 0, 1, 1, 2, 3)))})
    return Event(
        title=" ".join(words[:6]).capitalize(),
        interval=None if chance.random() < 0.01 else interval,
        value=interval.edtf(),
        head_start=span[0],
        head_end=span[0] + len(words[0]),
        sentence_start=span[0],
        sentence_end=span[1],
        expression=own,
        anchor=chance.choice((Anchor.EXPRESSION, Anchor.EXPRESSION, Anchor.CONTEXT, Anchor.REFERENCE)),
        cast=tuple(Participant(name, _KINDS[hash_of(name) % 4]) for name in names),
        place=_PLACES.draw(chance) if chance.random() < 0.4 else "",
        confidence=chance.choice((0.4, 0.6, 0.8, 0.95)),
        importance=0.46 + 0.5 * chance.random() ** 2,
        status=chance.choice((*(Status.ASSERTED,) * 7, *Status)),
        reason="As written.",
        lemma=words[0],
    )


def hash_of(name: str) -> int:
    """A number of a name, the same in every run."""
    return int(name.rsplit(" ", 1)[1])


def _interval(chance: random.Random, burst: int) -> Interval:
    day = _day(min(max(0, burst + round(chance.gauss(0, 25))), _YEARS * 365 - 1))
    first = day.first_date
    kind = chance.random()
    if first is None or kind < 0.7:
        return day
    return Interval.month(first.year, first.month) if kind < 0.93 else Interval.year(first.year)


def _day(number: int) -> Interval:
    year, rest = divmod(number, 365)
    month, day = divmod(rest, 31)
    return Interval.day(_FIRST_YEAR + year, month + 1, min(28, day + 1))
