"""From a text to its events."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from timeline_app.events.anchors import Link, link_dates
from timeline_app.events.background import is_background, is_general
from timeline_app.events.certainty import confidence
from timeline_app.events.choice import is_statement, is_telling, main_head, rivals, said_head
from timeline_app.events.frames import Dating, Frame
from timeline_app.events.gazetteer import load_gazetteer
from timeline_app.events.heads import Head
from timeline_app.events.importance import importance, is_counted
from timeline_app.events.lexicon import has_lexicon, load_lexicon
from timeline_app.events.memory import remember
from timeline_app.events.participants import find_participants
from timeline_app.events.places import dateline_place, find_place, place_of_dateline
from timeline_app.events.plain import plain_events
from timeline_app.events.pronouns import name_things
from timeline_app.events.source import Source, read_sources
from timeline_app.events.status import find_status
from timeline_app.events.titles import Title, make_title
from timeline_app.model import Anchor, Event, Interval, Status, TimeExpression
from timeline_app.model.event import NOTABLE
from timeline_app.temporal import tag
from timeline_app.text import Dateline, find_dateline
from timeline_app.text import sentences as split_sentences

#: of what is shorter nothing need be on the timeline
_FEWEST_SENTENCES = 3


def extract(text: str, reference: date | None, *, language: str = "en") -> list[Event]:
    """The events of a text that speaks from the day `reference`, in the order of their heads."""
    return extract_from(
        text,
        sentences=split_sentences(text, language=language),
        expressions=tag(text, reference, language=language),
        reference=None if reference is None else Interval.of_date(reference),
        language=language,
        dateline=find_dateline(text),
    )


def extract_from(
    text: str,
    *,
    sentences: Sequence[tuple[int, int]],
    expressions: Sequence[TimeExpression],
    reference: Interval | None,
    language: str = "en",
    title: str = "",
    dateline: Dateline | None = None,
) -> list[Event]:
    """As `extract`, on sentences (offsets) and time expressions that are there already, both in order.

    `title`: the article's headline, whose full names count too.

    Every happening becomes an event; `Event.is_notable` parts those that deserve an entry on a timeline from
    those that are kept for search and tables.
    """
    if not has_lexicon(language):
        return list(plain_events(text, sentences, expressions, reference, language))
    read = read_sources(
        text, sentences, expressions, load_lexicon(language), load_gazetteer(language), title=title
    )
    sources = name_things(read)
    place = dateline_place(dateline.place if dateline is not None else "", load_gazetteer(language))
    links = [link_dates(source.tagged, source.tree, source.heads, source.lexicon) for source in sources]
    story = _Story(
        Frame(reference, remember(sources, links)),
        place,
        max(1, len(sources) - 1),
        is_background(expressions, reference, len(sources)),
    )
    events = [
        event for number, source in enumerate(sources) for event in _events(source, links[number], number, story)
    ]
    return _with_entry(events, len(sources))


@dataclass(frozen=True, slots=True)
class _Story:
    """The article around the sentences: `place` is the dateline's, `last` the number of the last sentence.

    `is_background`: it tells of other times than its own.
    """

    frame: Frame
    place: str
    last: int
    is_background: bool


@dataclass(frozen=True, slots=True)
class _Choice:
    """Whether a happening is one that its sentence is told for, and whether what was said makes its title."""

    is_main: bool
    is_statement: bool = False


def _with_entry(events: list[Event], sentences: int) -> list[Event]:
    """Articles of which nothing reaches the timeline get the best of their happenings there."""
    if sentences < _FEWEST_SENTENCES or any(event.is_notable or event.interval is None for event in events):
        return events
    best = max(events, key=lambda event: event.importance, default=None)
    return [replace(event, importance=NOTABLE) if event is best else event for event in events]


def _events(source: Source, links: dict[int, Link], number: int, story: _Story) -> Iterator[Event]:
    datings = story.frame.date_all(source, links)
    contests = rivals(source, links)
    contenders = {head.token for heads in contests for head in heads}
    titles = {
        head.token: make_title(source, head, datings[head.token].interval, is_entry=head.token in contenders)
        for head in source.heads
    }
    main = {main_head(source, heads, titles) for heads in contests}
    story.frame.move_on(source, links)
    statement = _statement(source, datings, story.frame)
    for head in source.heads:
        dating = datings[head.token]
        if head is statement:
            said = said_head(source, head) or head
            title, choice = make_title(source, said, dating.interval), _Choice(is_main=True, is_statement=True)
            event = _event(source, head, dating, title, number, story, choice)
            # the title tells what was said, so the status does as well
            yield replace(event, status=find_status(source, said, None, story.frame.reference))
        else:
            is_chosen = head.token in main and not is_statement(source, head)
            is_main = is_chosen and (statement is None or dating.link is not None)
            yield _event(source, head, dating, titles[head.token], number, story, _Choice(is_main=is_main))


def _statement(source: Source, datings: dict[int, Dating], frame: Frame) -> Head | None:
    """The "said" that gets an entry: the first of its day whose content has no date of its own."""
    for head in source.heads:
        if not is_statement(source, head) or head.token in source.quoted:
            continue
        said, dating = said_head(source, head), datings[head.token]
        if said is None or dating.value in frame.told or not is_telling(source, said):
            return None
        if said.token in datings and datings[said.token].link is not None:
            return None
        frame.told.add(dating.value)
        return head
    return None


def _event(
    source: Source,
    head: Head,
    dating: Dating,
    title: Title,
    number: int,
    story: _Story,
    choice: _Choice,
) -> Event:
    """One event of sentence `number`."""
    tagged, cast = source.tagged, find_participants(source, head)
    status = find_status(source, head, dating.interval, story.frame.reference)
    place = find_place(source, head) or place_of_dateline(
        source, "" if story.is_background else story.place, dating.anchor, dating.interval, story.frame.reference
    )
    return Event(
        title=title.text,
        interval=dating.interval,
        value=dating.value,
        head_start=tagged.starts[head.token],
        head_end=tagged.ends[head.token],
        sentence_start=source.start,
        sentence_end=source.end,
        expression=dating.expression,
        anchor=dating.anchor,
        cast=cast,
        place=place,
        confidence=confidence(dating.way, dating.link, dating.interval, story.frame.reference),
        importance=_weight(
            source,
            head,
            dating,
            number,
            story,
            choice,
            status=status,
            participants=len(cast),
            clearness=title.clearness,
        ),
        status=status,
        reason=dating.reason,
        lemma=head.lemma,
    )


def _weight(
    source: Source,
    head: Head,
    dating: Dating,
    number: int,
    story: _Story,
    choice: _Choice,
    *,
    status: Status,
    participants: int,
    clearness: float,
) -> float:
    """The importance of a happening in sentence `number` of its story."""
    return importance(
        head,
        source.tree.clauses[head.clause],
        source.lexicon,
        anchor=dating.anchor,
        interval=dating.interval,
        status=status,
        participants=participants,
        is_counted=is_counted(source, head),
        position=number / story.last,
        is_main=choice.is_main,
        is_statement=choice.is_statement,
        is_quoted=head.token in source.quoted,
        clearness=clearness,
        is_general=dating.anchor is Anchor.REFERENCE and is_general(source, head, story.is_background, number),
    )
