"""A text of words with hardly a mark costs a library what it holds, not that for every event."""

from pathlib import Path

import pytest

from timeline_app.library import Library
from timeline_app.model import Anchor, Article, Event, Interval
from timeline_app.services.analysis import analyse

WORDS = "the council met and the driver left the town, while a train reached the market "
DATED = "the minister signed it on {} May 2010 and "


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "kept.timeline"


@pytest.fixture(scope="module")
def text() -> str:
    """Some 200,000 characters with one full stop, a comma in every line and a date in every 1,400."""
    return "".join(DATED.format(day % 28 + 1) + WORDS * 17 for day in range(145)) + "all was over."


def test_events_of_one_endless_sentence_keep_little_each(path: Path, text: str) -> None:
    analysis = analyse(Article("Words", text))
    assert len(text) > 190_000
    assert len(analysis.events) > 5_000
    with Library.open(path) as library:
        article_id = library.add(analysis)
        details = library.event_details(minor=True)
        assert {one.event.article_id for one in details} == {article_id}
    assert max(len(one.sentence) for one in details) <= 2_000
    assert path.stat().st_size < 6_000 * len(analysis.events), "a page or so for each event, however long the text"


def test_an_endless_sentence_is_known_again(path: Path, text: str) -> None:
    part = text[:20_000]
    with Library.open(path) as library:
        library.add(analyse(Article("Words", part, path=Path("words.txt"))))
        before = [event.id for event in library.events_of(1, minor=True)]
        library.add(analyse(Article("Words", part, path=Path("words.txt"))))
        assert [event.id for event in library.events_of(1, minor=True)] == before != []


def test_a_long_passage_that_the_user_marks_is_kept_by_its_beginning_and_followed(path: Path) -> None:
    passage = "the council met " * 500
    article = Article("Words", f"It began. {passage.strip()}. It ended.", path=Path("words.txt"))
    start, end = article.text.index("the"), article.text.index(". It ended")
    marked = Event(
        title="The council met",
        head_start=start,
        head_end=end,
        sentence_start=start,
        sentence_end=end,
        interval=Interval.day_at(14_700),
        value="2010-04-01",
        anchor=Anchor.USER,
        article_id=1,
    )
    with Library.open(path) as library:
        library.add(analyse(article))
        event_id = library.add_event(marked)
        (kept,) = library.event_details([event_id])
        assert 1_900 < len(kept.sentence) <= 2_000
        assert article.text[start:].startswith(kept.sentence)
        library.add(analyse(Article("Words", "More. " + article.text, path=Path("words.txt"))))
        (kept,) = library.event_details([event_id])
        assert (kept.event.sentence_start, kept.event.sentence_end) == (start + 6, end + 6)
