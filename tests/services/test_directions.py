"""Sentences written from the right among others: in pages and tables, and in a word processor."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model import Article, Event, Interval, Ranges
from timeline_app.services.directions import fenced, is_from_right
from timeline_app.services.exports import (
    event_html,
    events_html,
    sentence_html,
    summary_html,
    summary_markdown,
    summary_text,
)
from timeline_app.services.merging import Entry, Told
from timeline_app.services.summary import Source, Summary, SummarySentence

ARABIC, HEBREW, PERSIAN = "تحدث الرئيسان عبر الهاتف.", "הנשיא דיבר בטלפון.", "رئیس‌جمهور گفت."
DAY = Interval.day(2020, 8, 18)
RTL = 'dir="rtl" style="text-align: right"'
LRM, RLM = "\u200e", "\u200f"


def summary(*texts: str, title: str = "Calls") -> Summary:
    told = tuple(SummarySentence(text, 1, 20 * n, 20 * n + 9, DAY, 1, (DAY,)) for n, text in enumerate(texts))
    return Summary(Ranges(), "news", told, (Source(1, title, "TASS", DAY, "https://example.org/a", 1),))


@pytest.mark.parametrize("text", [ARABIC, HEBREW, PERSIAN, f"«{ARABIC}»", f"2020 — {HEBREW}"])
def test_a_sentence_from_the_right_says_so_in_a_page(text: str) -> None:
    page = summary_html(summary(text))
    assert f"<li {RTL}><em>{LRM}[Tuesday, 18 August 2020]{LRM}</em> " in page
    assert f"<ul {RTL}>" in page
    assert "<ol>" in page, "the title of its article is written from the left"
    assert f"<p {RTL}>" in sentence_html(summary(text), summary(text).sentences[0])


def test_a_title_from_the_right_turns_its_own_line_alone() -> None:
    page = summary_html(summary("They spoke.", title=HEBREW))
    assert f'<ol {RTL}>\n<li value="1" {RTL}>{HEBREW} {LRM}TASS, 18 August 2020{LRM}. ' in page
    assert f'<a href="https://example.org/a">{LRM}https://example.org/a{LRM}</a></li>' in page
    assert "<li><em>[Tuesday, 18 August 2020]</em> They spoke. [1]</li>" in page


def test_a_list_of_both_directions_leaves_its_side_to_each_sentence() -> None:
    page = summary_html(summary("They spoke.", ARABIC))
    assert "<ul>" in page
    assert (page.count("<li>"), page.count(f"<li {RTL}>")) == (1, 1)


def test_a_number_stays_behind_a_sentence_that_ends_in_words_of_the_other_direction() -> None:
    assert f"He said {ARABIC}{LRM} [1]" in summary_html(summary(f"He said {ARABIC}"))
    assert f"קראו NATO{RLM} [1]" in summary_html(summary("קראו NATO"))


@pytest.mark.parametrize("write", [summary_text, summary_markdown])
def test_plain_text_has_no_marks(write: Callable[[Summary], str]) -> None:
    assert not {LRM, RLM} & set(write(summary(ARABIC, f"He said {HEBREW}", title=HEBREW)))


@pytest.mark.parametrize("text", ["They spoke.", "Он говорил.", "他说。", "1923", "“5 %”"])
def test_pages_without_such_sentences_have_neither_marks_nor_directions(text: str) -> None:
    page = summary_html(summary(text, title=text))
    assert "dir=" not in page
    assert not {LRM, RLM} & set(page)


def test_an_event_and_a_cell_of_a_table_say_so_as_well() -> None:
    entry = Entry((Told(Event(HEBREW, DAY, "2020-08-18", 0, 4, 0, len(ARABIC)), Article(HEBREW, ARABIC)),))
    page = event_html(entry)
    assert f"<p {RTL}>{ARABIC}</p>" in page
    assert f"<p {RTL}>— {HEBREW}</p>" in page
    table = events_html([entry])
    assert f"<td {RTL}>{ARABIC}</td>" in table
    assert "<td>18 August 2020</td>" in table


@given(st.text(max_size=30), st.booleans())
def test_fences_add_nothing_but_marks(text: str, is_mirrored: bool) -> None:
    told = fenced(text, is_mirrored=is_mirrored)
    assert text in told
    assert not told.replace(text, "", 1).strip(LRM + RLM)
    assert is_mirrored or not text.isascii() or told == text
    assert is_from_right(text) is is_from_right(text + "…")
