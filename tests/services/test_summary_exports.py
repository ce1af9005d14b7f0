"""Summaries as they leave the program: with their sources, and nothing that the text says is run."""

import io
import json
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from timeline_app.model import (
    EVERYTHING,
    Interval,
    Ranges,
)
from timeline_app.services.exports import (
    SUMMARY_FORMATS,
    Wording,
    citation,
    heading,
    summary_html,
    summary_json,
    summary_markdown,
    summary_text,
    write_summary,
)
from timeline_app.services.summary import Source, Summary, SummarySentence
from timeline_app.services.tables import flat

SUMMARY = Summary(
    Ranges.of([Interval(Interval.day(2020, 8, 18).start, Interval.day(2020, 8, 19).end)]),
    "news",
    (
        SummarySentence("Envoys met.", 1, 0, 11, Interval.day(2020, 8, 18), 1),
        SummarySentence("5 * 3 < 16 & [x](y) *said* <b>he</b>.", 2, 4, 9, None, 2),
    ),
    (
        Source(1, "Truce", "APA", Interval.day(2020, 8, 19), "truce.txt", 1, is_date_assumed=True),
        Source(2, "1. April_fools", "", None, "https://example.org/a?b=1&c=2", 2),
    ),
)


def test_a_summary_in_plain_text_cites_its_sources() -> None:
    assert summary_text(SUMMARY) == (
        "Summary of 18 – 19 August 2020\n"
        "\n"
        "• Envoys met. [1]\n"
        "• 5 * 3 < 16 & [x](y) *said* <b>he</b>. [2]\n"
        "\n"
        "Sources\n"
        "[1] Truce. APA, 19 August 2020 (year assumed). truce.txt\n"
        "[2] 1. April_fools. https://example.org/a?b=1&c=2\n"
    )


class Seen(HTMLParser):
    """What a reader of HTML sees: its text, and its tags with their attributes."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.text, self.tags = "", list[tuple[str, dict[str, str | None]]]()
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data


def test_markdown_shows_what_the_article_says_and_takes_none_of_it_for_markup() -> None:
    seen = Seen(MarkdownIt().render(summary_markdown(SUMMARY)))
    assert "5 * 3 < 16 & [x](y) *said* <b>he</b>. [2]" in seen.text
    assert "Truce. APA, 19 August 2020 (year assumed). truce.txt" in seen.text
    assert "1. April_fools" in seen.text
    assert [attrs["href"] for tag, attrs in seen.tags if tag == "a"] == ["https://example.org/a?b=1&c=2"]
    assert [tag for tag, _ in seen.tags].count("ol") == 1
    assert not {"em", "b", "code"} & {tag for tag, _ in seen.tags}


def _without_marks(text: str) -> str:
    """A text without the marks that keep writing from the right and from the left apart."""
    return " ".join(text.translate({0x200E: None, 0x200F: None}).split())


@given(st.text(min_size=1, max_size=40))
def test_any_sentence_survives_markdown_and_html(text: str) -> None:
    sentence = SummarySentence(text, 1, 0, 1, None, 1)
    summary = Summary(EVERYTHING, "news", (sentence,), (Source(1, text, text, None, text, 1),))
    for page in (MarkdownIt("commonmark").render(summary_markdown(summary)), summary_html(summary)):
        seen = Seen(page)
        assert _without_marks(f"{flat(text)} [1]") in _without_marks(seen.text)
        assert {tag for tag, _ in seen.tags} <= {"meta", "h2", "h3", "h4", "ul", "ol", "li", "a"}


def test_html_is_escaped_and_links_to_the_web_only() -> None:
    page = summary_html(SUMMARY)
    seen = Seen(page)
    assert "<b>he</b>" in seen.text
    assert [attrs["href"] for tag, attrs in seen.tags if tag == "a"] == ["https://example.org/a?b=1&c=2"]
    bad = Source(1, "T", "", None, "javascript:alert(1)", 1)
    assert "href" not in summary_html(Summary(EVERYTHING, "news", (), (bad,)))


def test_a_summary_in_json_has_numbers_that_lead_to_its_sources() -> None:
    record = json.loads(summary_json(SUMMARY))
    assert (record["start"], record["end"], record["edtf"]) == (
        "2020-08-18",
        "2020-08-20",
        "2020-08-18/2020-08-19",
    )
    assert [s["source"] for s in record["sentences"]] == [s["number"] for s in record["sources"]] == [1, 2]
    assert record["sources"][0]["is_date_assumed"] is True
    assert record["sentences"][1]["offsets"] == {"start": 4, "end": 9}


def test_dates_are_written_as_the_caller_wants_them() -> None:
    assert heading(SUMMARY, wording=Wording(date=Interval.edtf)) == "Summary of 2020-08-18/2020-08-19"
    assert "2020-08-19 (year assumed)" in citation(SUMMARY.sources[0], wording=Wording(date=Interval.edtf))


@pytest.mark.parametrize("form", SUMMARY_FORMATS)
def test_an_empty_summary_is_written_too(form: str) -> None:
    stream = io.StringIO()
    write_summary(stream, Summary(EVERYTHING, "news", (), ()), form)
    assert "Sources" not in stream.getvalue()
    assert stream.getvalue().endswith("\n")
