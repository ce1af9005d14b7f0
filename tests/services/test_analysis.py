"""One article through all engines."""

import pytest

from timeline_app.model import Article, Interval, Origin, ReferenceDate
from timeline_app.services.analysis import analyse, tag_from

TEXT = (
    "OSLO, May 5. The minister met the union on Monday. She had resigned last year. "
    "Talks began on 3 April 2019. A vote is due on August 6."
)
YEAR, MONTH, DAY = Interval.year(2021), Interval.month(2021, 5), Interval.day(2021, 5, 5)


@pytest.mark.parametrize(
    ("reference", "values"),
    [
        (DAY, ["2021-05-03", "2020", "2019-04-03", "2021-08-06"]),
        (MONTH, [None, "2020", "2019-04-03", "2021-08-06"]),
        (YEAR, [None, "2020", "2019-04-03", None]),
        (None, [None, None, "2019-04-03", "2019-08-06"]),
    ],
)
def test_an_expression_says_as_much_as_the_reference_date_allows(
    reference: Interval | None, values: list[str | None]
) -> None:
    text = TEXT.removeprefix("OSLO, May 5. ")
    found = tag_from(text, reference, language="en")
    assert [e.interval and e.interval.edtf() for e in found] == values
    assert all(e.reason for e in found)


def test_what_a_coarse_reference_leaves_open_says_so() -> None:
    first = tag_from("The minister met the union on Monday.", MONTH, language="en")[0]
    assert first.reason == "The article's date is known only as May 2021, which leaves this open."


def test_the_users_date_goes_before_all_that_was_found() -> None:
    found = analyse(Article("Talks", TEXT, modified=1_700_000_000))
    assert found.article.reference is not None
    assert found.article.reference.is_year_assumed
    given = analyse(found.article, reference=DAY).article.reference
    assert given is not None
    assert (given.interval, given.origin, given.confidence) == (DAY, Origin.USER, 1.0)
    assert given.candidates[0].interval == found.article.reference.interval


def test_a_reference_date_is_taken_as_it_is() -> None:
    before = ReferenceDate(DAY, Origin.DATELINE, 0.4, ("why",), is_year_assumed=True)
    assert analyse(Article("Talks", TEXT), reference=before).article.reference == before


def test_offsets_lead_back_into_the_text() -> None:
    analysis = analyse(Article("Talks", TEXT), reference=DAY)
    assert next(TEXT[start:end] for start, end in analysis.sentences) == "The minister met the union on Monday."
    assert all(TEXT[e.start : e.end] == e.text for e in analysis.expressions)
    assert {TEXT[e.head_start : e.head_end] for e in analysis.events} >= {"met", "began"}
    assert all(0 <= e.sentence_start <= e.head_start < e.head_end <= e.sentence_end for e in analysis.events)


@pytest.mark.parametrize("text", ["", " ", "\n\n", "…", "A", "\u202e\u0000", "OSLO, May 5. "])
@pytest.mark.parametrize("language", ["en", "de", "xx"])
def test_any_text_can_be_analysed(text: str, language: str) -> None:
    analysis = analyse(Article("", text, language=language), reference=DAY)
    assert analysis.article.text == text
