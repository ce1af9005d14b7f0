"""A language without a lexicon has an entry for each dated sentence."""

from datetime import date

import pytest

from timeline_app.events import extract, extract_from
from timeline_app.model import Anchor, Event, Interval, Status, TimeExpression
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


@pytest.mark.parametrize(
    ("language", "text", "status"),
    [
        ("de", "Der Minister reist am 4. Oktober 2019 nach Wien.", Status.PLANNED),
        ("de", "Der Minister reiste am 4. August 2019 nach Wien.", Status.ASSERTED),
        ("fr", "Le tribunal doit juger le maire le 4 octobre 2019.", Status.PLANNED),
        ("fr", "Le tribunal a jugé le maire le 4 août 2019.", Status.ASSERTED),
        ("ru", "Министр посетит Вену 4 октября 2019 года.", Status.PLANNED),
        ("ru", "Министр посетил Вену 4 августа 2019 года.", Status.ASSERTED),
        ("es", "El ministro visitará Viena el 4 de octubre de 2019.", Status.PLANNED),
        ("it", "Il ministro visiterà Vienna il 4 ottobre 2019.", Status.PLANNED),
        ("zh", "部长将于2019年10月4日访问维也纳。", Status.PLANNED),
        ("de", "Der Sender hatte irrtümlich gemeldet, die Fähre sei am 4. August 2019 gesunken.", Status.DENIED),
        ("de", "Ein Wachmann erschoss am 4. August 2019 irrtümlich einen Koch.", Status.ASSERTED),
        (
            "de",
            "Ein Wachmann habe am 4. August 2019 einen Koch irrtümlich erschossen, meldete er.",
            Status.ASSERTED,
        ),
        ("fr", "La radio avait annoncé par erreur que le bac avait coulé le 4 août 2019.", Status.DENIED),
        ("fr", "Un garde a tué par erreur un cuisinier le 4 août 2019.", Status.ASSERTED),
        ("es", "La radio informó erróneamente de que el barco se hundió el 4 de agosto de 2019.", Status.DENIED),
        ("es", "Un guardia disparó por error a un cocinero el 4 de agosto de 2019.", Status.ASSERTED),
        ("ru", "Радио ошибочно сообщило, что паром затонул 4 августа 2019 года.", Status.DENIED),
        ("ru", "Охранник по ошибке застрелил повара 4 августа 2019 года.", Status.ASSERTED),
    ],
)
def test_a_dated_sentence_tells_a_plan_an_error_or_what_happened(language: str, text: str, status: Status) -> None:
    (event,) = extract(text, date(2019, 9, 5), language=language)
    assert event.status is status


def test_nothing_lies_ahead_of_an_article_without_a_day() -> None:
    (event,) = extract("Le tribunal doit juger le maire le 4 octobre 2019.", None, language="fr")
    assert event.status is Status.ASSERTED
