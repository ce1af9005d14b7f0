"""Entries out of tellings: in a library, where merging is kept up to date, and for analyses without one."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from timeline_app.library import Library
from timeline_app.library.entries import lifted
from timeline_app.library.records import Telling
from timeline_app.merging import Happening, Scope, Trace, merge, remerge, rules, scope_of, span_of
from timeline_app.model import Analysis, Anchor, Article, Event, Granularity
from timeline_app.model.calendar import DAY
from timeline_app.model.event import NOTABLE

#: Under this name a library keeps by which rules it was merged.
_RULES = "merging rules"


@dataclass(frozen=True, slots=True)
class Told:
    """An event and the article that tells it."""

    event: Event
    article: Article


@dataclass(frozen=True, slots=True)
class Remarks:
    """What a user says of an entry besides its title and date: as `library.EventDetail` has it."""

    lane: str = ""
    colour: str = ""
    tags: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """One happening: all that tell it, the one that leads first. `remarks`: None where there is no library."""

    tellings: tuple[Told, ...]
    remarks: Remarks | None = None

    @property
    def event(self) -> Event:
        """The event that stands for all."""
        return self.tellings[0].event

    @property
    def article(self) -> Article:
        """The article of that event."""
        return self.tellings[0].article

    @property
    def source_count(self) -> int:
        """How many articles tell it; what a user added without one counts as one."""
        return max(1, len({id(told.article) for told in self.tellings if told.article.text}))

    @property
    def importance(self) -> float:
        """That of the leader, lifted by each article more."""
        return lifted(self.event.importance, self.source_count)

    @property
    def is_notable(self) -> bool:
        """Whether any of the tellings deserves an entry on a timeline."""
        return any(told.event.is_notable for told in self.tellings)


def merge_analyses(analyses: Iterable[Analysis]) -> list[Entry]:
    """The entries of these articles, minor and undated ones among them, in the order of their first tellings.

    An undated event is an entry by itself.
    """
    told = [
        (number, Told(event, analysis.article))
        for number, analysis in enumerate(analyses, start=1)
        for event in analysis.events
    ]
    dated = (_of_event(place, number, one) for place, (number, one) in enumerate(told))
    group_of: dict[int, tuple[int, ...]] = {}
    for group in merge(one for one in dated if one is not None):
        group_of.update(dict.fromkeys(group, group))
    entries = []
    for place, (_, one) in enumerate(told):
        group = group_of.get(place, (place,))
        if group[0] == place:
            entries.append(Entry((one,) if len(group) == 1 else _led(told[member][1] for member in group)))
    return entries


def settle(library: Library) -> None:
    """Merge anew where something has changed since this was last done; costs nothing where nothing has.

    The answer is the same as merging all anew. What the user joined stays joined, what the user parted apart.
    """
    for _ in settling(library):
        pass


def is_settled(library: Library) -> bool:
    """Whether there is nothing to merge; asking leaves the library as it is."""
    return library.get_state(_RULES, None) == rules() and not library.unsettled()


def unmerged(library: Library) -> list[tuple[int, int]]:
    """The spans in which there is something to merge: all that have events, if they were merged by other rules."""
    if library.get_state(_RULES, None) != rules():
        library.unsettle()
        library.set_state(_RULES, rules())
    return library.unsettled()


def settling(library: Library) -> Iterator[int]:
    """As `settle`, a year at a time: yields how many are left; what is done when it is closed is kept."""
    changed: defaultdict[Scope, list[tuple[int, int]]] = defaultdict(list)
    for span in unmerged(library):
        changed[scope_of(*span)].append(span)
    if not changed:
        return
    apart = [(one, other) for one, other, is_same in library.verdicts() if not is_same]
    for left, scope in zip(range(len(changed) - 1, -1, -1), sorted(changed), strict=True):
        _settle_scope(library, scope, changed[scope], apart)
        yield left


def _settle_scope(
    library: Library, scope: Scope, changed: Iterable[tuple[int, int]], apart: Collection[tuple[int, int]]
) -> None:
    blocks = {span_of(*span) for span in changed}
    known = library.traces(*scope) if scope.is_year else ()
    found = remerge(
        map(Trace._make, known),
        blocks,
        map(
            _of_telling,
            library.tellings(
                ((block.first * DAY, block.end * DAY) for block in blocks),
                wanted=lambda start_s, end_s: span_of(start_s, end_s) in blocks,
            ),
        ),
        fetch=lambda ids: map(_of_telling, library.tellings_by_id(ids)),
        apart=apart,
    )
    library.settle(found.groups, found.among, changed, traces=found.traces, renewed=blocks)


def _of_telling(telling: Telling) -> Happening:
    return Happening(
        id=telling.id,
        interval=telling.interval,
        lemma=telling.lemma,
        title=telling.title,
        sentence=telling.sentence,
        article_id=telling.article_id or 0,
        participants=telling.participants,
        place=telling.place,
        anchor=telling.anchor,
        status=telling.status,
        is_notable=telling.is_edited or telling.importance >= NOTABLE,
    )


def _of_event(number: int, article: int, told: Told) -> Happening | None:
    event = told.event
    if event.interval is None:
        return None
    return Happening(
        id=number,
        interval=event.interval,
        lemma=event.lemma,
        title=event.title,
        sentence=told.article.text[event.sentence_start : event.sentence_end],
        article_id=article,
        participants=event.participants,
        place=event.place,
        anchor=event.anchor,
        status=event.status,
        is_notable=event.is_notable,
    )


def _led(tellings: Iterable[Told]) -> tuple[Told, ...]:
    """As in `library.entries`: notable, dated by its own words, to the day, the most important, the first."""
    return tuple(sorted(tellings, key=_lead))


def _lead(told: Told) -> tuple[bool, bool, int, float]:
    event = told.event
    coarseness = max(event.interval.granularity, Granularity.DAY) if event.interval else Granularity.DAY
    return not event.is_notable, event.anchor is not Anchor.EXPRESSION, coarseness, -event.importance
