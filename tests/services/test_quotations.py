"""One sentence, and one event with its sentence, as they are copied."""

from __future__ import annotations

from dataclasses import replace

import pytest
from markdown_it import MarkdownIt

from timeline_app.model import EVERYTHING, Article, Event, Interval, Origin, ReferenceDate
from timeline_app.services.exports import (
    Along,
    event_html,
    event_markdown,
    event_text,
    sentence_html,
    sentence_markdown,
    sentence_text,
)
from timeline_app.services.merging import Entry, Told
from timeline_app.services.summary import Source, Summary, SummarySentence

TUESDAY = Interval.day(2020, 8, 18)
SENTENCE = SummarySentence("Envoys <met> on *Tuesday*.", 2, 0, 9, TUESDAY, 2, added_dates=(TUESDAY,))
SUMMARY = Summary(
    EVERYTHING,
    "news",
    (SENTENCE,),
    (Source(1, "Other", "", None, "", 1), Source(2, "Truce", "APA", TUESDAY, "https://example.org/x", 2)),
)
TEXT = "Envoys met on Tuesday."
EVENT = Event("Envoys met", TUESDAY, "2020-08-18", 7, 10, 0, len(TEXT))


def entry(*, is_year_assumed: bool = False) -> Entry:
    reference = ReferenceDate(TUESDAY, Origin.DATELINE, 0.9, is_year_assumed=is_year_assumed)
    articles = (
        Article("Truce", TEXT, source="APA", reference=reference),
        Article("Peace", TEXT, url="https://a.b/c"),
    )
    return Entry(tuple(Told(EVENT, article) for article in (*articles, articles[0])))


def test_a_sentence_is_copied_with_its_date_and_its_own_source() -> None:
    assert sentence_text(SUMMARY, SENTENCE) == (
        "[Tuesday, 18 August 2020] Envoys <met> on *Tuesday*.\n— Truce. APA, 18 August 2020. https://example.org/x\n"
    )
    page = MarkdownIt("commonmark").render(sentence_markdown(SUMMARY, SENTENCE))
    link = '<a href="https://example.org/x">https://example.org/x</a>'
    assert page == (
        "<p><em>[Tuesday, 18 August 2020]</em> Envoys &lt;met&gt; on *Tuesday*.</p>\n"
        f"<p>— Truce. APA, 18 August 2020. {link}</p>\n"
    )
    assert sentence_html(SUMMARY, SENTENCE) == f'<meta charset="utf-8">\n{page}'


def test_a_sentence_can_be_copied_alone() -> None:
    alone = Along(has_dates=False, has_sources=False)
    assert sentence_text(SUMMARY, SENTENCE, along=alone) == "Envoys <met> on *Tuesday*.\n"


def test_an_event_is_copied_with_its_sentence_and_every_article_that_tells_it() -> None:
    assert event_text(entry()) == (
        "18 August 2020: Envoys met\nEnvoys met on Tuesday. [1]\n"
        "[1] Truce. APA, 18 August 2020\n[2] Peace. https://a.b/c\n"
    )
    page = MarkdownIt("commonmark").render(event_markdown(entry()))
    assert page.startswith(
        "<p><strong>18 August 2020: Envoys met</strong></p>\n<p>Envoys met on Tuesday. [1]</p>\n<p>[1] Truce."
    )
    assert event_html(entry()) == f'<meta charset="utf-8">\n{page}'
    assert event_text(entry(), along=Along(has_sources=False)).count("\n") == 2


def test_the_only_source_of_an_event_has_no_number() -> None:
    alone = Entry(entry().tellings[:1])
    assert (
        event_text(alone) == "18 August 2020: Envoys met\nEnvoys met on Tuesday.\n— Truce. APA, 18 August 2020\n"
    )
    without = event_text(entry(), along=Along(has_numbers=False))
    assert without.endswith("Tuesday.\n— Truce. APA, 18 August 2020\n— Peace. https://a.b/c\n")


def test_an_assumed_year_is_said_of_a_copied_event() -> None:
    assert event_text(entry(is_year_assumed=True)).startswith("18 August 2020 (year assumed): Envoys met\n")


@pytest.mark.parametrize(
    ("event", "head"),
    [
        (replace(EVENT, interval=None), "no date: Envoys met"),
        (replace(EVENT, title="<b>1\n2</b>"), "18 August 2020: <b>1 2</b>"),
    ],
)
def test_a_head_is_one_line_of_plain_words(event: Event, head: str) -> None:
    one = Entry((Told(event, Article("", "")),))
    assert event_text(one) == f"{head}\n"
    assert "<b>" not in event_html(one)
