"""What the user pins is told, of its time and of what is asked for; what is struck out comes back nowhere."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from timeline_app.library import Library
from timeline_app.model import Analysis, Anchor, Article, Event, Interval, Mark, Origin, Ranges, ReferenceDate
from timeline_app.services.kept_sentences import KeptSentences
from timeline_app.services.merging import settle
from timeline_app.services.summary import SummaryRequest, summarize_library
from timeline_app.summaries import Length

MAY, JUNE, JULY = (Interval.day(2021, month, 3) for month in (5, 6, 7))
NEWS = {
    "ferry": (MAY, ["The ferry ran aground off Porto.", "Divers looked for its anchor."]),
    "bridge": (JUNE, ["The bridge was opened in the rain.", "Two thousand people crossed it."]),
    "vote": (JULY, ["Parliament voted down the budget.", "Its speaker went home early."]),
}
WHOLE, ONE = Ranges.of([Interval.year(2021)]), Length(1)


def analysis(name: str, day: Interval, sentences: list[str], *, time: Interval | None = None) -> Analysis:
    """An article of that day whose first sentence tells of a time, else of that day."""
    text, spans = " ".join(sentences), []
    for sentence in sentences:
        start = text.index(sentence)
        spans.append((start, start + len(sentence)))
    event = Event(
        sentences[0], time or day, "", 0, 3, 0, len(sentences[0]), None, Anchor.EXPRESSION, importance=0.7
    )
    reference = ReferenceDate(day, Origin.METADATA, 0.9)
    article = Article(name, text, path=Path(f"{name}.txt"), reference=reference)
    return Analysis(article, tuple(spans), (), (event,))


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "news.timeline") as library:
        for name, (day, sentences) in NEWS.items():
            library.add(analysis(name, day, sentences))
        settle(library)
        yield library


def mark(library: Library, text: str, mark: Mark) -> tuple[int, int]:
    place = next((row.article_id, row.start) for row in library.sentences() if row.text == text)
    library.mark_sentences({place: mark})
    return place


def told(library: Library, ranges: Ranges, kept: KeptSentences | None = None, **only: object) -> list[str]:
    request = SummaryRequest(ranges, length=ONE)
    return [one.text for one in summarize_library(library, request, kept=kept, **only).sentences]


@pytest.mark.parametrize("most", [50_000, 0])
@pytest.mark.parametrize("pinned", NEWS["ferry"][1])
def test_what_is_pinned_is_told_of_its_time_and_within_what_is_asked_for(
    library: Library, most: int, pinned: str
) -> None:
    place = mark(library, pinned, Mark.PINNED)
    vote = next((row.article_id, row.start) for row in library.sentences() if row.interval == JULY)
    kept = KeptSentences(most)
    for only in (
        {},
        {"places": {vote, place}},
        {"search": "anchor"},
        {"places": {vote, place}, "search": "ferry"},
    ):
        assert told(library, WHOLE, kept, **only) == [pinned], only
        assert pinned not in told(library, Ranges.of([JULY]), kept, **only), "its time is another one"
    for only in (
        {"places": {vote}},
        {"places": ()},
        {"search": "budget"},
        {"places": {place}, "search": "budget"},
    ):
        assert pinned not in told(library, WHOLE, kept, **only), only
    assert told(library, WHOLE, kept) == [pinned], "it is told again when nothing is filtered"
    library.set_checked(place[0], False)
    assert pinned not in told(library, WHOLE, kept), "its article is put aside"


def test_without_a_pin_nothing_else_than_what_is_shown_is_told(library: Library) -> None:
    for most in (50_000, 0):
        assert told(library, WHOLE, KeptSentences(most), search="budget")[0] in NEWS["vote"][1]
        assert told(library, WHOLE, KeptSentences(most), places=()) == []


@pytest.mark.parametrize("is_per_day", [False, True])
def test_what_is_pinned_is_told_though_it_only_touches_the_range(library: Library, is_per_day: bool) -> None:
    words = "All year the port had no pilots."
    library.add(analysis("pilots", JULY, [words], time=Interval.year(2021)))
    settle(library)
    request = SummaryRequest(Ranges.of([JUNE]), length=ONE, is_per_day=is_per_day)
    assert words not in [one.text for one in summarize_library(library, request).sentences]
    mark(library, words, Mark.PINNED)
    assert words in [one.text for one in summarize_library(library, request).sentences if one.is_pinned]


@pytest.mark.parametrize("most", [50_000, 0])
def test_the_words_of_a_struck_sentence_are_not_told_of_another_time_either(library: Library, most: int) -> None:
    day, sentences = NEWS["ferry"]
    copy = analysis("copied", JUNE, [sentences[0].upper().replace(" ", "  ")])
    library.add(copy)
    settle(library)
    kept, june = KeptSentences(most), Ranges.of([JUNE])
    request = SummaryRequest(june, length=Length(10))

    def of_june() -> list[str]:
        return [one.text for one in summarize_library(library, request, kept=kept).sentences]

    assert copy.article.text in of_june()
    place = mark(library, sentences[0], Mark.STRUCK)
    assert not june.overlaps(day)
    assert copy.article.text not in of_june()
    assert set(NEWS["bridge"][1]) <= set(of_june())
    library.mark_sentences({place: None})
    assert copy.article.text in of_june()
    library.mark_sentences({place: Mark.STRUCK})
    mark(library, copy.article.text, Mark.PINNED)
    assert copy.article.text in of_june(), "but where the user wants it"


def test_what_rewrites_a_struck_sentence_is_not_told_in_its_place(library: Library) -> None:
    again = "The ferry had run aground off Porto."
    library.add(analysis("wire", MAY, [again, "Nobody on board was hurt."]))
    settle(library)
    request = SummaryRequest(Ranges.of([MAY]), length=Length(9))
    mark(library, NEWS["ferry"][1][0], Mark.STRUCK)
    told_now = [one.text for one in summarize_library(library, request).sentences]
    assert told_now == ["Divers looked for its anchor.", "Nobody on board was hurt."]
    mark(library, again, Mark.PINNED)
    assert again in [one.text for one in summarize_library(library, request).sentences]
