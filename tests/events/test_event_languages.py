"""A language without a lexicon has an entry for each dated sentence."""

from datetime import date

import pytest

from timeline_app.events import extract, extract_from
from timeline_app.model import Anchor, Event, Interval, TimeExpression
from timeline_app.text import sentences

TEXT = "Der Bundestag hat am 3. März 2019 das Gesetz verabschiedet. Die Regierung schweigt."
DAY = Interval.day(2019, 3, 3)


def events(*expressions: TimeExpression) -> list[Event]:
    spans = sentences(TEXT, language="de")
    return extract_from(TEXT, sentences=spans, expressions=expressions, reference=DAY, language="de")


def test_dated_sentence_becomes_one_event_whose_title_is_the_sentence() -> None:
    start = TEXT.index("3. März 2019")
    (event,) = events(TimeExpression(start, start + 12, "3. März 2019", "DATE", "2019-03-03", interval=DAY))
    assert event.title == "Der Bundestag hat am 3. März 2019 das Gesetz verabschiedet"
    assert TEXT[event.head_start : event.head_end] == "verabschiedet"
    assert (event.value, event.anchor, event.interval) == ("2019-03-03", Anchor.EXPRESSION, DAY)


def title_of(text: str, date: str, language: str) -> str:
    start = text.index(date)
    found = TimeExpression(start, start + len(date), date, "DATE", "2019-03-03", interval=DAY)
    (event,) = extract_from(
        text, sentences=[(0, len(text))], expressions=[found], reference=None, language=language
    )
    return event.title


@pytest.mark.parametrize(
    ("text", "date", "language"),
    [
        ("Die Wahl fand am 3. März 2019 statt.", "3. März 2019", "de"),
        ("Le 3 mars 2019, le parlement a adopté la loi.", "3 mars 2019", "fr"),
        ("L’accord du 3 mars 2019 fut signé à Paris.", "3 mars 2019", "fr"),
        ("2019年3月3日に議会は法律を可決した。", "2019年3月3日", "ja"),
    ],
)
def test_title_keeps_the_date_where_cutting_it_would_leave_a_stump(text: str, date: str, language: str) -> None:
    assert title_of(text, date, language) == text[:-1]


def test_long_title_ends_behind_a_word() -> None:
    text = "Am 3. März 2019 hat der Bundestag " + "nach langer Beratung " * 10 + "das Gesetz verabschiedet."
    title = title_of(text, "3. März 2019", "de")
    assert title == "Am 3. März 2019 hat der Bundestag nach langer Beratung nach langer Beratung nach langer…"
    assert len(title) <= 90


def test_title_of_exactly_the_limit_stays_whole() -> None:
    text = "Am 3. März 2019 " + "a" * 74
    assert title_of(text, "3. März 2019", "de") == text
    assert title_of(text + "a", "3. März 2019", "de") == "Am 3. März 2019…"


def test_chinese_title_is_half_as_long_as_its_characters_are_twice_as_wide() -> None:
    text = "2019年3月3日" + "议会通过了法律" * 20 + "。"
    title = title_of(text, "2019年3月3日", "zh")
    assert text.startswith(title[:-1])
    assert title.endswith("…")
    assert len("议会通过了法律" * 20) > 45 >= len(title_of("三月三日" + text[9:], "三月三日", "zh")) >= 44


def test_cut_leaves_no_letter_without_its_marks() -> None:
    text = "3.3.2019" + "กำ้" * 60
    assert title_of(text, "3.3.2019", "th")[:-1].endswith("กำ้")


def test_undated_sentences_of_such_a_language_give_nothing() -> None:
    assert events() == []


def test_unknown_language_is_no_path() -> None:
    assert extract_from(TEXT, sentences=[], expressions=[], reference=None, language="../events/en") == []


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [
        ("Die seit Montag vermissten Wanderer wurden am Mittwoch gefunden.", "de", "2020-08-19"),
        ("Le maire, qui a démissionné lundi, a parlé mercredi.", "fr", "2020-08-19"),
        ("Am Montag kam er, am Mittwoch ging er.", "de", "2020-08-17"),
        ("Seit Montag wird gestreikt.", "de", "2020-08-17"),
    ],
)
def test_the_date_of_what_a_sentence_tells_is_that_of_its_event(text: str, language: str, day: str) -> None:
    (event,) = extract(text, date(2020, 8, 20), language=language)
    assert event.value == day
