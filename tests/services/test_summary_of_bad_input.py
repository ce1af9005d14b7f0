"""Texts that are hard to summarize: a sensible answer, or a clear sentence, for each."""

from __future__ import annotations

import time

import pytest

from timeline_app.model import EVERYTHING, Analysis, Article, Interval, Ranges
from timeline_app.services.analysis import analyse
from timeline_app.services.exports import summary_html, summary_text
from timeline_app.services.summary import Summary, SummaryRequest, summarize_analyses
from timeline_app.summaries import METHODS, Length, Unit

EVERY_METHOD = pytest.mark.parametrize("method", [method.name for method in METHODS])
DAY = Interval.day(2020, 8, 18)


def read(text: str, *, language: str = "en", title: str = "A title") -> Analysis:
    return analyse(Article(title, text, language=language), reference=DAY)


def summary(*analyses: Analysis, method: str = "news", count: int = 3, ranges: Ranges = EVERYTHING) -> Summary:
    return summarize_analyses(analyses, SummaryRequest(ranges, method, Length(count)))


def texts(found: Summary) -> list[str]:
    return [sentence.text for sentence in found.sentences]


@EVERY_METHOD
def test_of_one_sentence_that_one_is_told(method: str) -> None:
    assert texts(summary(read("Envoys met in Graz."), method=method)) == ["Envoys met in Graz."]


@EVERY_METHOD
def test_no_sentence_in_the_range_gives_an_empty_summary(method: str) -> None:
    found = summary(read("Envoys met in Graz."), method=method, ranges=Ranges.of([Interval.year(1066)]))
    assert found.sentences == found.sources == ()
    assert summary_text(found) == "Summary of 1066\n"


@EVERY_METHOD
@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n ",
        "It was. It was not. That is what it is. They were there and so were we.",
        "?! … ***",
        "1 2 3. 4 5 6.",
    ],
    ids=["nothing", "blank", "stop words", "signs", "numbers"],
)
def test_what_says_nothing_does_no_harm(method: str, text: str) -> None:
    found = summary(read(text), method=method)
    assert len(found.sentences) <= 3
    assert set(texts(found)) <= {text[start:end] for start, end in read(text).sentences}


@EVERY_METHOD
def test_a_text_without_punctuation_is_told_as_far_as_it_can_be_read(method: str) -> None:
    words = "the envoys met in the old town and nobody wrote down what they said " * 200
    found = summary(read(words), method=method)
    (told,) = texts(found)
    assert told.endswith(" …")
    assert 1_000 < len(told) <= 1_200


@EVERY_METHOD
def test_a_megabyte_in_one_sentence_floods_nothing_and_takes_no_time(method: str) -> None:
    text = "x" * 1_000_000
    analysis = Analysis(Article("Long", text), ((0, len(text)),), (), ())
    others = [read(f"Envoys number {n} met in the town of Graz on Tuesday.", title=f"Talks {n}") for n in range(4)]
    began = time.process_time()
    found = summarize_analyses([analysis, *others], SummaryRequest(method=method, length=Length(5)))
    assert time.process_time() - began < 30
    assert max(map(len, texts(found))) <= 1_200
    assert len(summary_html(found)) < 10_000
    whole = next(sentence for sentence in found.sentences if sentence.article_id == 1)
    assert (whole.start, whole.end) == (0, len(text)), "it leads to all of it"


def test_a_long_sentence_is_cut_between_words() -> None:
    text = "Envoys " + "met and " * 400 + "parted."
    (told,) = texts(summary(Analysis(Article("Long", text), ((0, len(text)),), (), ())))
    assert told.removesuffix(" …").split()[-1] in ("met", "and")


def test_a_language_without_stop_words_is_summarized_and_said_to_have_none() -> None:
    text = "Roedd y bobl yn y dref ar y dydd. Aeth y trên i ffwrdd yn y bore. Daeth y llong i mewn yn y nos."
    found = summary(read(text, language="cy"), count=2)
    assert len(found.sentences) == 2
    assert found.remarks == ("Common words of the language “cy” are not known: all of its words count alike.",)
    assert summary(read("Envoys met in Graz.")).remarks == ()


def test_a_text_whose_language_cannot_be_told_is_summarized() -> None:
    found = summary(
        read("Zzyx qwrt plmk bnvc trwq. Xyzz trwq bnvc plmk. Qq ww ee rr tt yy.", language="und"), count=2
    )
    assert len(found.sentences) == 2
    assert found.remarks == ("The language of some of the text could not be told: all of its words count alike.",)


def test_of_several_languages_each_is_told_by_its_own_words() -> None:
    english = read("The envoys met in Graz. The envoys signed a truce in Graz. The weather was fine that day.")
    german = read(
        "Die Gesandten trafen sich in Graz. Die Gesandten unterschrieben in Graz einen Waffenstillstand. "
        "Das Wetter war an jenem Tag schön.",
        language="de",
        title="Waffenstillstand in Graz",
    )
    found = summary(english, german, count=2)
    assert sorted(source.article_id for source in found.sources) == [1, 2]
    assert found.remarks == ()


def test_a_summary_by_words_tells_one_sentence_at_least_and_not_more_than_wanted() -> None:
    text = " ".join(f"Envoys met in hall number {n} of the town." for n in range(20))
    for amount in (1, 20, 45):
        found = summarize_analyses([read(text)], SummaryRequest(length=Length(amount, Unit.WORDS)))
        told = sum(len(one.split()) for one in texts(found))
        assert told <= max(amount, 9)
        assert told > 0
