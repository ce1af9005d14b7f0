"""Days, added dates and sources of a summary in each format, and what of them goes along."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from timeline_app.model import EVERYTHING, Interval, Ranges
from timeline_app.services.exports import (
    Along,
    Wording,
    summary_html,
    summary_json,
    summary_markdown,
    summary_text,
)
from timeline_app.services.summary import Source, Summary, SummarySentence
from timeline_app.services.wording import in_full
from timeline_app.summaries import Length, Unit

DAYS = [Interval.day(2020, 8, day) for day in (17, 18, 19)]
WEEK = Ranges.of([Interval(DAYS[0].start, DAYS[2].end)])
SENTENCES = (
    SummarySentence("Müller fuhr am 17. August 2020 ab.", 1, 0, 9, DAYS[0], 1, period=DAYS[0]),
    SummarySentence("Во вторник он приехал.", 2, 0, 9, DAYS[1], 2, added_dates=(DAYS[1],), period=DAYS[1]),
    SummarySentence(
        "He left on 19 August.", 1, 0, 9, DAYS[2], 1, added_dates=(Interval.year(2020),), period=DAYS[2]
    ),
    SummarySentence("Nobody knows when he came back.", 1, 0, 9, None, 1),
)
SOURCES = (
    Source(1, "Fahrt ins Grüne", "dpa", DAYS[2], "fahrt.txt", 1),
    Source(2, "Поездка", "ТАСС", DAYS[2], "https://example.org/a?b=1&c=2", 2),
)
WHOLE = Summary(WEEK, "news", SENTENCES, SOURCES)
BY_DAY = replace(WHOLE, is_per_day=True, length=Length(1))


class Page(HTMLParser):
    """The blocks of a page, each with its tag and its text on one line, and the links."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.blocks, self.links, self.tags = list[tuple[str, str]](), list[str](), set[str]()
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        if tag in ("h2", "h3", "h4", "p", "li"):
            self.blocks.append((tag, ""))
        self.links += [value or "" for name, value in attrs if name == "href"]

    def handle_data(self, data: str) -> None:
        if self.blocks:
            tag, text = self.blocks[-1]
            self.blocks[-1] = tag, text + data

    @property
    def texts(self) -> list[str]:
        return [" ".join(text.split()) for _, text in self.blocks if text.strip()]


def test_added_dates_stand_in_brackets_and_the_reader_is_told_so() -> None:
    assert summary_text(WHOLE) == (
        "Summary of 17 – 19 August 2020\n"
        "\n"
        "• Müller fuhr am 17. August 2020 ab. [1]\n"
        "• [Tuesday, 18 August 2020] Во вторник он приехал. [2]\n"
        "• He left on 19 August. [1]\n"
        "• Nobody knows when he came back. [1]\n"
        "\n"
        "Dates in brackets were added.\n"
        "\n"
        "Sources\n"
        "[1] Fahrt ins Grüne. dpa, 19 August 2020. fahrt.txt\n"
        "[2] Поездка. ТАСС, 19 August 2020. https://example.org/a?b=1&c=2\n"
    )


def test_a_year_is_added_where_nothing_above_says_it() -> None:
    everything = replace(WHOLE, ranges=EVERYTHING)
    assert "• [2020] He left on 19 August. [1]" in summary_text(everything)
    assert "• [2020] He left" in summary_text(WHOLE, along=Along(has_heading=False))
    assert "• [2020] He left" not in summary_text(WHOLE)


def test_of_several_days_a_heading_of_one_says_none() -> None:
    stretch = Interval(DAYS[0].start, DAYS[1].end)
    both = replace(SENTENCES[0], text="It rained on Monday and on Tuesday.", added_dates=(stretch,))
    assert "• [17 – 18 August 2020] It" in summary_text(replace(BY_DAY, sentences=(both,)))
    whole = replace(both, period=None)
    assert "• It" in summary_text(replace(WHOLE, ranges=Ranges.of([stretch]), sentences=(whole,)))


def test_days_stand_above_their_sentences_and_are_not_said_twice() -> None:
    assert summary_text(BY_DAY, along=Along(has_sources=False)) == (
        "Summary of 17 – 19 August 2020\n"
        "\n"
        "Monday, 17 August 2020\n"
        "• Müller fuhr am 17. August 2020 ab.\n"
        "\n"
        "Tuesday, 18 August 2020\n"
        "• Во вторник он приехал.\n"
        "\n"
        "Wednesday, 19 August 2020\n"
        "• He left on 19 August.\n"
        "\n"
        "No date\n"
        "• Nobody knows when he came back.\n"
    )


def test_two_days_stand_in_one_bracket_and_as_a_set_in_json() -> None:
    two = replace(WHOLE, sentences=(replace(SENTENCES[1], added_dates=(DAYS[0], DAYS[2])),))
    assert "• [Monday, 17 August 2020; Wednesday, 19 August 2020] Во вторник" in summary_text(two)
    assert json.loads(summary_json(two))["sentences"][0]["added_date"] == "{2020-08-17,2020-08-19}"


def test_an_assumed_year_wears_its_sign_in_the_bracket_even_below_its_day() -> None:
    assumed = replace(BY_DAY, sentences=(replace(SENTENCES[1], is_year_assumed=True),))
    assert "• [Tuesday, 18 August 2020 (year assumed)] Во вторник" in summary_text(assumed)


@pytest.mark.parametrize(
    ("along", "without"),
    [
        (Along(has_heading=False), "Summary of"),
        (Along(has_day_headings=False), "\nMonday, 17 August 2020"),
        (Along(has_dates=False), "[Tuesday"),
        (Along(has_dates=False), "brackets"),
        (Along(has_sources=False), "Sources"),
        (Along(has_sources=False), "[1]"),
        (Along(has_numbers=False), "[1]"),
    ],
)
def test_what_shall_not_go_along_stays_behind(along: Along, without: str) -> None:
    summary = BY_DAY if "Monday" in without else WHOLE
    for form in (summary_text, summary_html, summary_markdown):
        shown = Page(MarkdownIt().render(form(summary))) if form is summary_markdown else None
        assert without.strip() in (" ".join(shown.texts) if shown else form(summary))
        rest = form(summary, along=along)
        assert without.strip() not in rest.replace("\\", "")
        assert "Müller fuhr" in rest


def test_sources_without_numbers_are_a_plain_list() -> None:
    page = summary_html(WHOLE, along=Along(has_numbers=False))
    assert "<ol>" not in page
    assert page.count("<ul>") == 2
    assert "• Fahrt ins Grüne. dpa" in summary_text(WHOLE, along=Along(has_numbers=False))


@pytest.mark.parametrize("summary", [WHOLE, BY_DAY])
@pytest.mark.parametrize("along", [Along(), Along(has_heading=False), Along(has_numbers=False)])
def test_markdown_and_html_say_what_the_text_says(summary: Summary, along: Along) -> None:
    lines = summary_text(summary, along=along).splitlines()
    said = [re.sub(r"^(?:• |\[\d+\] )", "", line) for line in lines if line]
    shown = Page(MarkdownIt("commonmark").render(summary_markdown(summary, along=along)))
    pasted = Page(summary_html(summary, along=along))
    assert shown.texts == pasted.texts == said
    assert shown.links == pasted.links == ["https://example.org/a?b=1&c=2"]


@given(st.text(max_size=30), st.text(max_size=30))
def test_nothing_that_articles_say_becomes_markup(title: str, text: str) -> None:
    sentence = replace(SENTENCES[1], text=f"a{text}")
    summary = replace(BY_DAY, sentences=(sentence,), sources=(replace(SOURCES[0], title=f"t{title}"),), only=text)
    allowed = {"meta", "h2", "h3", "h4", "ul", "ol", "li", "p", "em", "a"}
    shown = Page(MarkdownIt("commonmark").render(summary_markdown(summary)))
    pasted = Page(summary_html(summary))
    assert shown.tags | pasted.tags <= allowed
    # A page may tell by marks without width in which direction a text is written.
    bare = [[re.sub("[\u200e\u200f]", "", line) for line in page.texts] for page in (shown, pasted)]
    assert bare[0] == bare[1]


def test_the_words_around_are_those_of_the_user() -> None:
    wording = Wording(
        full_date=Interval.edtf,
        added="⟦{date}⟧",
        added_note="Daten in Klammern sind ergänzt.",
        undated="ohne Datum",
    )
    text = summary_text(BY_DAY, wording=wording, along=Along(has_day_headings=False, has_heading=False))
    assert "⟦2020-08-18⟧ Во вторник" in text
    assert "Daten in Klammern sind ergänzt." in text
    assert "Ohne Datum\n•" in summary_text(BY_DAY, wording=wording)


def test_json_has_all_of_it() -> None:
    remarks = ("The days are too many for a summary of each: it goes by months.",)
    record = json.loads(summary_json(replace(BY_DAY, length=Length(30, Unit.WORDS), remarks=remarks)))
    assert record["length"] == {"amount": 30, "unit": "words"}
    assert record["is_per_day"] is True
    assert record["remarks"] == list(remarks)
    assert [s["added_date"] for s in record["sentences"]] == [None, "2020-08-18", "2020", None]
    assert [s["period"] for s in record["sentences"]] == ["2020-08-17", "2020-08-18", "2020-08-19", None]
    assert not any(s["is_pinned"] or s["is_year_assumed"] for s in record["sentences"])


@pytest.mark.parametrize(
    ("interval", "words"),
    [
        (Interval.day(2020, 8, 18), "Tuesday, 18 August 2020"),
        (Interval.month(2020, 8), "August 2020"),
        (Interval(DAYS[0].start, DAYS[2].end), "17 – 19 August 2020"),
        (replace(DAYS[1], approximate=True), "around 18 August 2020"),
        (Interval.day(-43, 3, 15), "Friday, 15 March 44 BC"),
    ],
)
def test_one_day_is_written_with_its_weekday(interval: Interval, words: str) -> None:
    assert in_full(interval) == words
