"""Which tellings become one, by what tells them together and what keeps them apart."""

from collections.abc import Iterable
from dataclasses import replace
from itertools import combinations, count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.merging import Happening, merge, scope_of
from timeline_app.model import Anchor, Interval, Status
from timeline_app.model import calendar as cal

DAY = Interval.day(2014, 3, 10)
_numbers = count(1)


def told(title: str, lemma: str, *names: str, interval: Interval = DAY, **changes: object) -> Happening:
    number = next(_numbers)
    made = Happening(number, interval, lemma, title, f"{title}, officials said.", number, names)
    return replace(made, **changes)  # type: ignore[arg-type]  # fields of the value by name


def is_one(*tellings: Happening) -> bool:
    return merge(tellings) == [tuple(sorted(one.id for one in tellings))]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            told("Divers found the wreck of the Estrella off Samos", "find", "Estrella", "Samos"),
            told("The wreck of the Estrella was discovered off Samos by divers", "discover", "Estrella", "Samos"),
        ),
        (
            told("Oleg Baran resigned as interior minister", "resign", "Oleg Baran"),
            told("The resignation of interior minister Oleg Baran", "resignation", "Oleg Baran"),
        ),
        (
            told("Oleg Baran stepped down as interior minister", "step", "Oleg Baran"),
            told("Interior minister Baran resigned", "resign", "Baran"),
        ),
        (
            told(
                "Helga Brandt held talks with Andrei Lupu in Vienna",
                "hold",
                "Helga Brandt",
                "Andrei Lupu",
                "Vienna",
            ),
            told("Andrei Lupu and Helga Brandt met in Vienna", "meet", "Andrei Lupu", "Helga Brandt", "Vienna"),
        ),
        (
            told("A bridge over the Morava gave way", "give", "Morava"),
            told("The bridge over the Morava collapsed", "collapse", "Morava"),
        ),
        (
            told("Sixteen people were killed in Antwerp when bombs exploded", "kill", "Antwerp"),
            told("Bombs killed 16 people in Antwerp", "kill", "Antwerp"),
        ),
        (
            told("Soldiers seized the state television of Bassara", "seize", "Bassara"),
            told("Soldiers took over Bassara's state television", "take", "Bassara"),
        ),
        (
            told("Lena Fors won the Wallin Prize", "win", "Lena Fors"),
            told("The Wallin Prize went to Lena Fors", "go", "Lena Fors"),
        ),
        (
            told("The court of Marania annulled the press law", "annul", "Marania"),
            told("Marania's court struck down the press law", "strike"),
        ),
        (
            told("Borg recalled 40,000 cars", "recall", "Borg"),
            told("Borg recalled 40,000 vehicles", "recall", "Borg"),
        ),
    ],
    ids=[
        "synonym",
        "verb and noun",
        "phrase",
        "light verb",
        "gave way",
        "number word",
        "other verb, same object",
        "turned round",
        "name in the sentence",
        "another word for the thing",
    ],
)
def test_the_same_happening_in_other_words_is_one(one: Happening, other: Happening) -> None:
    assert is_one(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            told("Judge Conti accepted the plea of Paolo Neri", "accept", "Conti", "Paolo Neri"),
            told("Judge Conti rejected the plea of Paolo Neri", "reject", "Conti", "Paolo Neri"),
        ),
        (
            told("The trial of Ian Webb began in Leeds", "begin", "Ian Webb", "Leeds"),
            told("The trial of Ian Webb ended in Leeds", "end", "Ian Webb", "Leeds"),
        ),
        (
            told("Paul Reed met lobbyists in Rome", "meet", "Paul Reed"),
            told("Paul Reed met lobbyists in Rome", "meet", "Paul Reed", status=Status.DENIED),
        ),
        (
            told("A bomb killed nine people in Kirkuk", "kill", "Kirkuk"),
            told("A bomb killed nine people in Mosul", "kill", "Mosul"),
        ),
        (
            told("Orbis unveiled a watch", "unveil", "Orbis"),
            told("Orbis unveiled a telephone", "unveil", "Orbis"),
        ),
        (
            told("Growth would return in the spring", "say", "Luis Ortega"),
            told("The army would stay in the capital", "say", "Luis Ortega"),
        ),
        (told("It fell", "fall"), told("It fell", "fall")),
        (
            told("Alpin Bank reported a loss of 200 million francs", "report", "Alpin Bank"),
            told("Delta Bank reported a loss of 200 million francs", "report", "Delta Bank"),
        ),
        (
            told("The ministers of Ostland and Rovia met in Bern", "meet", "Ostland", "Rovia", "Bern"),
            told("The ministers of Ostland and Kelmar met in Bern", "meet", "Ostland", "Kelmar", "Bern"),
        ),
        (
            told("Anwar Sadat was assassinated", "assassinate", "Anwar Sadat"),
            told("Mubarak came to power after the assassination of Anwar Sadat", "come", "Mubarak", "Anwar Sadat"),
        ),
        (
            told("The Senate passed the farm bill", "pass", "Senate"),
            told("The Senate passed the press bill", "pass", "Senate"),
        ),
        (
            told("The first shift went down the mine of Arendal", "go", "Arendal"),
            told("The second shift went down the mine of Arendal", "go", "Arendal"),
        ),
        (
            told("Olga Danek opened a bridge in Zlin", "open", "Olga Danek", place="Zlin"),
            told("Olga Danek opened a library in Zlin", "open", "Olga Danek", place="Zlin"),
        ),
        (
            told("Paula Reed spoke with the Polish president", "speak", "Paula Reed", "Jan Polak"),
            told("Paula Reed spoke with the German chancellor", "speak", "Paula Reed", "Karl Weber"),
        ),
        (
            told("Four civilians were killed", "kill", "Selo"),
            told("Four soldiers were killed by a mine", "kill", "Karm"),
        ),
    ],
    ids=[
        "accept and reject",
        "begin and end",
        "denied",
        "place",
        "object",
        "what was said",
        "nothing said",
        "namesakes",
        "another guest",
        "in its wake",
        "another of the kind",
        "first and second",
        "another thing in one place",
        "two calls",
        "as many of others",
    ],
)
def test_different_happenings_of_a_day_stay_apart(one: Happening, other: Happening) -> None:
    assert merge((one, other)) == []


def test_a_language_without_verbs_is_merged_by_what_it_says() -> None:
    one = told("Bundeskanzlerin Helga Brandt traf Präsident Lupu in Wien", "", "Helga Brandt", "Lupu", "Wien")
    other = told(
        "In Wien traf Präsident Lupu die Bundeskanzlerin Helga Brandt", "", "Helga Brandt", "Lupu", "Wien"
    )
    unlike = told("Der Zoll fand in Wien zwei gestohlene Gemälde von Lindqvist", "", "Wien", "Lindqvist")
    assert merge((one, other, unlike)) == [(one.id, other.id)]


def test_planned_and_done_on_the_same_day_is_one() -> None:
    done = told("The shuttle Meridian lifted off from Cape Canaveral", "lift", "Meridian", "Cape Canaveral")
    planned = told(
        "The shuttle Meridian will be launched from Cape Canaveral",
        "launch",
        "Meridian",
        "Cape Canaveral",
        status=Status.PLANNED,
    )
    assert is_one(done, planned)


def test_two_happenings_of_one_sentence_are_two() -> None:
    one = told("Orbis unveiled a watch", "unveil", "Orbis")
    assert merge((one, replace(one, id=next(_numbers)))) == []


def test_the_lead_and_its_paragraph_are_one() -> None:
    lead = told("An explosion killed four workers at a chemical plant in Metz", "kill", "Metz")
    body = told(
        "The four workers were killed when the plant in Metz exploded", "kill", "Metz", article_id=lead.article_id
    )
    assert is_one(lead, body)


def test_what_an_article_takes_up_again_is_one() -> None:
    told_first = told("Engineers inspected the bridge over the Morava", "inspect", "Morava")
    taken_up = told("The inspection", "inspection", "Morava", article_id=told_first.article_id)
    assert is_one(told_first, taken_up)


def test_hours_that_exclude_each_other_stay_apart() -> None:
    title = "A bomb exploded at the market of Kirkuk"
    nine, five = (
        told(title, "explode", "Kirkuk", interval=Interval.moment(2014, 3, 10, hour), anchor=Anchor.EXPRESSION)
        for hour in (9, 17)
    )
    assert merge((nine, five)) == []
    assert is_one(nine, told(title, "explode", "Kirkuk"))


def test_the_user_keeps_apart_what_looks_the_same() -> None:
    tellings = [told("Orbis unveiled a watch", "unveil", "Orbis") for _ in range(3)]
    ids = [one.id for one in tellings]
    groups = merge(tellings, apart=[(ids[0], ids[1])])
    assert len(groups) == 1
    assert not {ids[0], ids[1]} <= set(groups[0])


def test_no_chain_draws_unlike_tellings_together() -> None:
    first = told("Bombs killed 16 people in Antwerp", "kill", "Antwerp")
    link = told("Bombs killed 16 people in Antwerp and 20 in Ghent", "kill", "Antwerp", "Ghent")
    last = told("Bombs killed 20 people in Ghent", "kill", "Ghent")
    assert is_one(first, link)
    assert is_one(link, last)
    for group in merge((first, link, last)):
        assert not {first.id, last.id} <= set(group)


@pytest.mark.parametrize("interval", [Interval.month(2014, 3), Interval.year(2014), Interval.week(2014, 11)])
def test_a_coarse_date_joins_the_one_day_within_that_is_surely_the_same(interval: Interval) -> None:
    title, names = "King Frederik of Skane abdicated", ("King Frederik", "Skane")
    assert is_one(told(title, "abdicate", *names), told(title, "abdicate", *names, interval=interval))


def test_a_coarse_date_joins_none_of_two_days() -> None:
    title, names = "Orbis unveiled a watch in San Jose", ("Orbis", "San Jose")
    days = [told(title, "unveil", *names, interval=Interval.day(2014, 3, day)) for day in (10, 17)]
    assert merge([*days, told(title, "unveil", *names, interval=Interval.month(2014, 3))]) == []


def test_a_coarse_date_joins_nothing_on_weak_evidence() -> None:
    day = told("Orbis unveiled a watch in San Jose", "unveil", "Orbis", "San Jose")
    year = told("Orbis presented several devices", "present", "Orbis", interval=Interval.year(2014))
    assert merge((day, year)) == []


_days = st.integers(0, 40).map(lambda number: Interval.day_at(16_130 + number))
_intervals = st.one_of(
    _days,
    _days.map(lambda day: Interval.around(day.start, day.granularity.MONTH)),
    _days.map(lambda day: Interval.around(day.start, day.granularity.YEAR)),
    _days.map(
        lambda day: Interval(day.start + 18 * cal.HOUR, day.start + 30 * cal.HOUR, day.granularity.DAY_PART)
    ),
    st.just(Interval.decade(201)),
)
_words = st.lists(
    st.sampled_from(["Orbis", "unveiled", "met", "killed", "14", "16", "the", "watch", "talks", "Lupu", "held"]),
    max_size=6,
)
_tellings = st.lists(
    st.builds(
        Happening,
        id=st.just(0),
        interval=_intervals,
        lemma=st.sampled_from(["unveil", "kill", "hold", "meet", "resign", "", "talks", "Ünsinn"]),
        title=_words.map(" ".join),
        sentence=_words.map(" ".join) | st.text(max_size=30),
        article_id=st.integers(0, 4),
        participants=st.lists(st.sampled_from(["Orbis", "Kirkuk", "Andrei Lupu", "Lupu"]), max_size=2).map(tuple),
        status=st.sampled_from(Status),
        is_notable=st.booleans(),
    ),
    max_size=14,
).map(lambda found: [replace(one, id=number) for number, one in enumerate(found, start=1)])


@given(_tellings, st.randoms(use_true_random=False))
def test_groups_do_not_depend_on_the_order_of_tellings(tellings: list[Happening], chance: object) -> None:
    shuffled = list(tellings)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]  # a random.Random
    assert merge(shuffled) == merge(tellings)


@given(_tellings)
def test_a_group_holds_at_most_one_day(tellings: list[Happening]) -> None:
    by_id = {one.id: one.interval for one in tellings}
    for group in merge(tellings):
        days = {by_id[one].start // cal.DAY for one in group if by_id[one].end - by_id[one].start <= cal.DAY}
        assert len(days) <= 1
        for one, other in combinations(group, 2):
            assert by_id[one].overlaps(by_id[other])


@given(_tellings)
def test_each_telling_is_in_one_group_at_most_and_no_sentence_twice(tellings: list[Happening]) -> None:
    groups = merge(tellings)
    members = [one for group in groups for one in group]
    assert len(members) == len(set(members))
    by_id = {one.id: (one.article_id, one.sentence or one.title) for one in tellings}
    for group in groups:
        assert len(group) >= 2
        assert len({by_id[one] for one in group}) == len(group)


@given(_tellings, st.lists(st.tuples(st.integers(1, 14), st.integers(1, 14)), max_size=8))
def test_what_is_apart_stays_apart(tellings: list[Happening], pairs: list[tuple[int, int]]) -> None:
    apart = {(min(pair), max(pair)) for pair in pairs if pair[0] != pair[1]}
    for group in merge(tellings, apart=apart):
        assert apart.isdisjoint(combinations(group, 2))


@given(_tellings)
def test_a_scope_is_merged_without_looking_at_others(tellings: list[Happening]) -> None:
    def scopes(found: Iterable[Happening]) -> dict[object, list[Happening]]:
        by_scope: dict[object, list[Happening]] = {}
        for one in found:
            by_scope.setdefault(scope_of(one.interval.start, one.interval.end), []).append(one)
        return by_scope

    alone = sorted(group for found in scopes(tellings).values() for group in merge(found))
    assert alone == merge(tellings)


@given(st.text(max_size=300), st.text(max_size=300), st.text(max_size=40))
def test_any_text_can_be_merged(title: str, sentence: str, lemma: str) -> None:
    tellings = [Happening(number, DAY, lemma, title, f"{sentence}{number}", number, (title,)) for number in (1, 2)]
    assert merge(tellings) in ([], [(1, 2)])
