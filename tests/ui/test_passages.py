"""A selected passage becomes a title, a sentence and a date."""

import pytest

from timeline_app.model import Article, Interval, Origin, ReferenceDate, TimeExpression
from timeline_app.ui.passages import passage_of

TEXT = "On 5 May dockers began a strike.\nShips left, it was said.\nTalks begin on 7 May, or 9 May."
DAYS = {"5 May": 5, "7 May": 7, "9 May": 9}
PUBLISHED = ReferenceDate(Interval.day(2021, 5, 6), Origin.METADATA, 0.9, reasons=("The page says so.", "More."))


def expressions() -> list[TimeExpression]:
    found = []
    for words, day in DAYS.items():
        start = TEXT.index(words)
        interval = Interval.day(2021, 5, day)
        found.append(
            TimeExpression(
                start, start + len(words), words, "DATE", f"2021-05-0{day}", interval=interval, reason=words
            )
        )
    return found


def span(words: str) -> tuple[int, int]:
    return TEXT.index(words), TEXT.index(words) + len(words)


@pytest.mark.parametrize(
    ("words", "day", "reason"),
    [
        ("On 5 May dockers began a strike.", 5, "5 May"),
        ("dockers began", 5, "5 May"),
        ("Talks begin", 7, "7 May"),
        ("or 9 May", 9, "9 May"),
        ("Talks begin on 7 May, or 9 May.", 7, "7 May"),
        ("Ships left", 6, "The page says so."),
    ],
)
def test_a_passage_is_dated_by_itself_else_by_what_is_near_else_by_its_article(
    words: str, day: int, reason: str
) -> None:
    article = Article("Strike", TEXT, reference=PUBLISHED, id=3)
    passage = passage_of(article, expressions(), *span(words))
    assert (passage.interval, passage.reason) == (Interval.day(2021, 5, day), reason)
    assert (passage.article_id, passage.text) == (3, words)


def test_space_around_a_passage_is_left_out() -> None:
    start, end = span("\nShips left, it was said.\n")
    passage = passage_of(Article("Strike", TEXT), [], start, end)
    assert TEXT[passage.start : passage.end] == passage.text == "Ships left, it was said."
    assert passage.title == "Ships left, it was said"
    assert passage.interval is None


def test_a_word_that_is_cut_is_taken_whole() -> None:
    start, end = span("ockers began a str")
    assert passage_of(Article("Strike", TEXT), [], start, end).text == "dockers began a strike"


def test_a_long_passage_is_cut_at_a_word_for_its_title() -> None:
    text = "one two, " * 40
    title = passage_of(Article("Long", text), [], 0, len(text)).title
    assert len(title) <= 90
    assert title.endswith(("one…", "two…"))
