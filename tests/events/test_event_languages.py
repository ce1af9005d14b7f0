"""A language without a lexicon has an entry for each dated sentence."""

from timeline_app.events import extract_from
from timeline_app.model import Anchor, Event, Interval, TimeExpression
from timeline_app.text import sentences

TEXT = "Der Bundestag hat am 3. März 2019 das Gesetz verabschiedet. Die Regierung schweigt."
DAY = Interval.day(2019, 3, 3)


def events(*expressions: TimeExpression) -> list[Event]:
    spans = sentences(TEXT, language="de")
    return extract_from(TEXT, sentences=spans, expressions=expressions, reference=DAY, language="de")


def test_dated_sentence_becomes_one_event_without_its_date() -> None:
    start = TEXT.index("3. März 2019")
    (event,) = events(TimeExpression(start, start + 12, "3. März 2019", "DATE", "2019-03-03", interval=DAY))
    assert event.title == "Der Bundestag hat am das Gesetz verabschiedet"
    assert TEXT[event.head_start : event.head_end] == "verabschiedet"
    assert (event.value, event.anchor, event.interval) == ("2019-03-03", Anchor.EXPRESSION, DAY)


def test_undated_sentences_of_such_a_language_give_nothing() -> None:
    assert events() == []


def test_unknown_language_is_no_path() -> None:
    assert extract_from(TEXT, sentences=[], expressions=[], reference=None, language="../events/en") == []
