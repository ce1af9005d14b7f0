"""What tells again what another sentence tells, and what a summary says twice."""

from __future__ import annotations

import re
import tracemalloc
from dataclasses import replace
from itertools import chain, combinations
from random import Random
from string import ascii_lowercase

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.services.wires import DATA, DAYS, wires
from timeline_app.model import EVERYTHING, Granularity, Interval
from timeline_app.services import retellings
from timeline_app.services.retellings import Telling, Tellings, recurrence, retelling, retold
from timeline_app.services.summary import SummaryRequest, summarize_analyses
from timeline_app.services.summary_material import of_analyses, offered
from timeline_app.summaries import METHODS, Length, summarize

NEWS = [tellings[0] for tellings in DAYS.values()]


@pytest.mark.parametrize(
    ("one", "other", "is_retold"),
    [
        *((one, other, True) for tellings in DAYS.values() for one, other in combinations(tellings[:3], 2)),
        *((one, other, False) for one, other in combinations([*NEWS, *DATA["asides"]], 2)),
        ("Die Küstenwache barg 14 Seeleute.", "Die Küstenwache barg am Montag 14 Seeleute.", True),
        ("Пожар уничтожил склад в порту.", "Пожар в порту уничтожил склад.", True),
        ("火災で港の倉庫が全焼した。", "港の倉庫が火災で全焼した。", True),
        ("", "", True),
        ("Alba fell 3 percent to 20 dollars on Tuesday.", "Birch fell 2 percent to 31 dollars on Tuesday.", False),
        ("Leipzig beat Bremen 2-1 on Saturday.", "Dortmund beat Freiburg 3-0 on Saturday.", False),
        ("The quake killed 12 people.", "The quake killed 14 people.", False),
        ("The quake killed 12 people.", "The quake killed 12 people, hurting 3.", True),
    ],
)
def test_a_rewrite_is_told_from_news(one: str, other: str, is_retold: bool) -> None:
    assert (retold([Telling(one, 1), Telling(other, 2)]) == [1]) is is_retold


def test_another_telling_of_one_event_is_told_only_where_it_adds_something() -> None:
    first = Telling("The dam at Vell gave way on 18 August and flooded the town.", 1, {7})
    same = Telling("On 18 August the dam gave way and Vell was under water.", 2, {7})
    more = Telling("Engineers had warned since spring that the dam would not hold a wet August.", 3, {7})
    assert retold([first, same, more]) == [1]
    assert retold([first, Telling(same.text, 2, {8})]) == []
    assert retelling([first], [more, same]) == [1]


def test_what_one_article_tells_of_two_days_is_told_of_each() -> None:
    days = ["Monday", "Tuesday", "Wednesday"]
    said = [
        Telling(
            f"The strike of the ferry crews in the harbour went on on {day}.", 1, time=Interval.day(2019, 9, 9 + n)
        )
        for n, day in enumerate(days)
    ]
    assert retold(said) == []
    assert retold([said[0], replace(said[1], time=said[0].time)]) == [1]
    assert retold([said[0], replace(said[1], article_id=2)]) == [1], "a copy stands under its article's day"
    assert retold([said[0], replace(said[1], time=Interval.month(2019, 9))]) == [1]


def words(seed: int, count: int) -> str:
    """Made-up words, others for each seed."""
    rng = Random(seed)
    return " ".join("".join(rng.choices(ascii_lowercase, k=6)) for _ in range(count))


def _not_to_be_called(*_arguments: object) -> bool:
    raise AssertionError("each time beside each")


def _grams(text: str) -> set[str]:
    text = " ".join(text.casefold().split())
    size = 4 if " " in text else 2
    return {text[i : i + size] for i in range(max(1, len(text) - size + 1))}


def _is_again(told: Telling, other: Telling) -> bool:
    """By the definition."""
    own, others = _grams(told.text), _grams(other.text)
    shared = len(own & others)
    numbers, other_numbers = ({*re.findall(r"\d+(?:[.,:]\d+)*", one.text)} for one in (told, other))
    is_rewrite = 3 * shared >= 2 * min(len(own), len(others)) and (
        numbers <= other_numbers or other_numbers <= numbers
    )
    is_rewrite = is_rewrite and (
        told.article_id != other.article_id or told.time in {None, other.time} or not other.time
    )
    is_one_event = told.article_id != other.article_id and bool({*told.entries} & {*other.entries})
    return is_rewrite or (is_one_event and 5 * shared >= 2 * len(others))


WORDS = st.sampled_from(
    ["the", "mine", "mines", "collapsed", "12", "3", "rescue", "rescued", "workers", "港の", "Hafen"]
)
TELLINGS = st.builds(
    Telling,
    st.lists(WORDS, max_size=9).map(" ".join) | st.text(max_size=12),
    st.integers(1, 3),
    st.frozensets(st.integers(1, 4), max_size=2),
    st.sampled_from([None, Interval.day(2019, 9, 9), Interval.day(2019, 9, 10)]),
)


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_of_one_thing_told_of_a_day_and_of_its_month_the_day_is_kept(order: tuple[int, int]) -> None:
    day = Telling(
        "The two presidents signed a treaty in Oslo on 12 March 2015.", 1, time=Interval.day(2015, 3, 12)
    )
    text = "A treaty that ended a war was signed in Oslo in March 2015."
    month = Telling(text, 2, time=Interval.month(2015, 3))
    told = [(day, month)[place] for place in order]
    assert [told[place] for place in retold(told)] == [month]
    assert retold([day, Telling(text, 1, time=month.time)]) == []
    assert retold([day, Telling(text, 2, time=Interval.month(2015, 4))]) == []


def test_what_else_came_in_the_month_of_a_day_is_told_beside_it() -> None:
    day = Telling("The mayor opened the bridge over the Lenn on 3 May 2021.", 1, time=Interval.day(2021, 5, 3))
    other = Telling("In May 2021 the council closed the pool of the town.", 2, time=Interval.month(2021, 5))
    assert retold([day, other]) == []


def test_two_things_of_one_month_are_told_though_they_share_many_words() -> None:
    first = "The council of Lenn closed the old pool of the town in May 2021."
    second = "The council of Lenn opened a new school in the town in May 2021."
    shared = len(_grams(first) & _grams(second))
    assert 0.5 * len(_grams(second)) <= shared < 2 / 3 * min(len(_grams(first)), len(_grams(second)))
    may = Interval.month(2021, 5)
    assert retold([Telling(first, 1, time=may), Telling(second, 2, time=may)]) == []
    assert retold([Telling(first, 1, time=Interval.day(2021, 5, 3)), Telling(second, 2, time=may)]) == [1]


@pytest.mark.parametrize(("months", "years", "is_compared"), [(1, 199, True), (1, 200, False), (201, 0, False)])
def test_where_very_much_tells_of_the_time_around_a_day_it_is_more_than_that_day(
    months: int, years: int, is_compared: bool
) -> None:
    day = Telling(
        "The two presidents signed a treaty in Oslo on 12 March 2015.", 1, time=Interval.day(2015, 3, 12)
    )
    again = Telling("A treaty that ended a war was signed in Oslo in March 2015.", 2, time=Interval.month(2015, 3))
    texts = [words(number, 9) for number in range(months + years - 1)]
    others = [
        Telling(text, 3, time=Interval.month(2015, 3) if number < months - 1 else Interval.year(2015))
        for number, text in enumerate(texts)
    ]
    assert retold([day, *others, again]) == ([len(others) + 1] if is_compared else [])


COARSE = st.builds(
    lambda start, days, granularity: Interval(start * 86_400, (start + days) * 86_400, granularity),
    st.integers(0, 12),
    st.integers(0, 12),
    st.sampled_from([Granularity.DAY, Granularity.MONTH, Granularity.YEAR, Granularity.DECADE]),
)


@given(st.lists(COARSE, max_size=14), st.integers(0, 4))
def test_around_a_time_is_what_contains_it(times: list[Interval], most: int) -> None:
    tellings = Tellings([Telling("", number, time=time) for number, time in enumerate(times)])
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(retellings, "_MOST_AROUND", most)
        tellings = Tellings([Telling("", number, time=time) for number, time in enumerate(times)])
    for number, time in enumerate(times):
        around = {
            other
            for other, wide in enumerate(times)
            if wide.granularity in {Granularity.MONTH, Granularity.YEAR} and wide.contains(time) and wide != time
        }
        assert tellings._around(number) == (around if len(around) <= most else set())


def test_thousands_of_months_are_looked_through_as_few_are(monkeypatch: pytest.MonkeyPatch) -> None:
    count, compared = 3_000, 0
    months = [Interval.month(1_000 + number // 12, 1 + number % 12) for number in range(count)]
    tellings = [Telling(words(number, 6), number, time=month) for number, month in enumerate(months)]
    less_than = Interval.__lt__

    def counted(one: Interval, other: Interval) -> bool:
        nonlocal compared
        compared += 1
        return less_than(one, other)

    monkeypatch.setattr(Interval, "__lt__", counted)
    monkeypatch.setattr(Interval, "contains", _not_to_be_called)
    assert retold(tellings) == []
    assert 0 < compared < 40 * count


def test_what_is_compared_takes_a_bounded_room_for_each_letter() -> None:
    texts = [words(number, 200) for number in range(500)]
    tracemalloc.start()
    try:
        Tellings([Telling(text, 1) for text in texts])
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    letters = sum(map(len, texts))
    print(f"{peak / letters:.1f} bytes a letter")
    assert peak < 40 * letters


@given(st.lists(TELLINGS, min_size=2, max_size=12))
def test_what_is_told_again_is_what_the_definition_says(tellings: list[Telling]) -> None:
    told, *others = tellings
    assert retelling([told], others) == [i for i, other in enumerate(others) if _is_again(told, other)]


def test_recurrence_is_the_share_of_runs_of_four_words_that_stood_there_before() -> None:
    assert recurrence(["a b c d e", "x a b c d"]) == 0.25
    assert recurrence(["A b c d.", "a b c d."]) == 0.5
    assert recurrence(["a b c"]) == recurrence([]) == 0.0


@pytest.mark.parametrize("method", [method.name for method in METHODS])
def test_a_summary_of_rewrites_says_nothing_twice_and_tells_of_every_day(method: str) -> None:
    analyses = wires()
    summary = summarize_analyses(analyses, SummaryRequest(method=method, length=Length(8)))
    told = [sentence.text for sentence in summary.sentences]
    rows = [row.text for row in offered(of_analyses(analyses), EVERYTHING)]
    alone = recurrence(rows[i] for i in summarize(rows, method=method, count=8))
    print(f"{method}: {alone:.1%} of the runs of four words recur, in the summary {recurrence(told):.1%}")
    assert len(told) == 8
    assert recurrence(told) <= 0.02
    for tellings in DAYS.values():
        assert len(set(tellings).intersection(told)) == 1, "each day once"
    assert set(told) <= {*chain.from_iterable(DAYS.values()), *DATA["asides"]}


def test_thousands_of_sentences_are_compared_as_few_are() -> None:
    news = [words(number, 9) for number in range(1_500)]
    again = [f"{text} {text.split()[0]}" for text in news[:300]]
    tellings = [Telling(text, 1) for text in (*news, *again)]
    assert retold(tellings) == [*range(1_500, 1_800)]
    assert retelling(tellings[:1_500], tellings[1_500:]) == [*range(300)]


def test_no_number_of_sentences_is_compared_without_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(retellings, "_MOST_WORK", 20_000_000)
    texts = [f"Alba fell {number} percent to {number + 7} dollars on Tuesday." for number in range(9_000)]
    tellings = Tellings([Telling(text, 1) for text in (*texts, texts[0])])
    assert tellings.retold(range(9_001)) == [9_000], "the first are compared with all"
    assert 20_000_000 < tellings._grams.work < 25_000_000, "the last one that was begun is ended"
