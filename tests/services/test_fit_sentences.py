"""What is fit to be told stands in a summary before what leans on its article or tells of the paper."""

from __future__ import annotations

from datetime import date

import pytest

from timeline_app.model import Analysis, Article, Interval, Origin, ReferenceDate
from timeline_app.services.analysis import analyse
from timeline_app.services.summary import SummaryRequest, summarize_analyses
from timeline_app.summaries import METHODS, Length, Unit

CORRECTION = "In a story June 4 about a mine, the Corvin Press Agency reported erroneously that 70 men had died."
STRIKE = "Dockers in Halden went on strike on June 4, 2018, and closed the harbour."


def written(day: date, text: str, title: str, language: str = "en") -> Analysis:
    return analyse(Article(title, text, language=language), reference=Interval.of_date(day))


def told(articles: list[Analysis], count: int, method: str = "news") -> list[str]:
    request = SummaryRequest(method=method, length=Length(count))
    return [sentence.text for sentence in summarize_analyses(articles, request).sentences]


@pytest.mark.parametrize("method", [method.name for method in METHODS])
def test_the_correction_of_a_story_takes_no_place_from_the_news(method: str) -> None:
    corrected = written(date(2018, 6, 6), CORRECTION, "Correction: Mine")
    strike = written(date(2018, 6, 5), STRIKE, "Harbour closed")
    assert told([corrected, strike], 1, method) == [STRIKE]


@pytest.mark.parametrize("method", [method.name for method in METHODS])
def test_of_two_languages_the_one_whose_sentence_stands_alone_tells_a_day(method: str) -> None:
    leaning = "По его словам, тело рыбака нашли во вторник у берега."
    russian = written(date(2018, 6, 6), leaning, "Рыбак", "ru")
    english = written(date(2018, 6, 6), "The body of the fisherman was found on Tuesday off Corvin.", "Sea")
    assert told([russian, english], 1, method) == ["The body of the fisherman was found on Tuesday off Corvin."]


def test_a_correction_is_told_where_nothing_else_is() -> None:
    assert told([written(date(2018, 6, 6), CORRECTION, "Correction: Mine")], 3) == [CORRECTION]


def test_so_many_words_tell_the_news_of_each_day_and_not_what_is_short() -> None:
    resigned = "The governor of Corvin resigned on June 6, 2018, after a week of protests over the closed harbour."
    short = "A dog barked on June 6, 2018, in Corvin."
    articles = [
        written(date(2018, 6, 4), f"{STRIKE} A cat slept on June 4, 2018, in Halden.", "Strike closes harbour"),
        written(date(2018, 6, 6), f"{resigned} {short}", "Governor of Corvin resigns over harbour"),
    ]
    room = Length(sum(len(text.split()) for text in (STRIKE, resigned)), Unit.WORDS)
    summary = summarize_analyses(articles, SummaryRequest(length=room))
    assert [sentence.text for sentence in summary.sentences] == [STRIKE, resigned]


def test_what_has_no_date_but_the_month_of_its_article_follows_the_days_of_that_month() -> None:
    reference = ReferenceDate(Interval.month(2018, 6), Origin.INFERRED, 0.6)
    dateless = "A pilot of Corvin was arrested at the gate of the harbour."
    vague = analyse(Article("Arrest", f"{dateless} The mayor spoke in May 2018."), reference=reference)
    strike = written(date(2018, 6, 5), STRIKE, "Harbour closed")
    assert told([vague, strike], 5) == ["The mayor spoke in May 2018.", STRIKE, dateless]
