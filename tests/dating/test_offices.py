"""The tables of offices: they read, no two hold what one alone can hold, and what everybody knows is in them."""

from collections import Counter
from functools import cache
from itertools import groupby, pairwise

import pytest

from timeline_app.dating.offices import Office, Term, tables, terms
from timeline_app.dating.phrases import phrase
from timeline_app.dating.tables import first_day

STATES = ("africa-oceania", "americas", "asia", "europe")
SINGLE = (*STATES, "organisations", "united-states")

#: Offices of these tables that more than one person holds, or held at once for a while: body, title.
SHARED = {
    ("Chechnya", "President"),  # one elected by the separatists, one under Moscow
    ("Madagascar", "President"),  # two claimed the election of December 2001 until July 2002
    ("Moldova", "Prime Minister"),  # two governments at once in June 2019
    ("South Africa", "Deputy President"),  # two by the interim constitution
    ("White House", "Press Secretary"),  # wounded in 1981, James Brady kept the title
}
SHARED_TITLES = {"Justice", "Majority Whip", "Rep.", "Senator", "special counsel"}
#: A row may give the month alone, and then covers all of it.
HANDOVER_DAYS = 31

HEADS = {"president", "prime minister", "chancellor", "king", "queen", "leader", "premier", "emir", "sultan"}

#: Letters that keep their form when accents are taken away: a name with them needs a plain spelling too.
OWN_LETTERS = set("łŁøØđĐıßæÆþÞðÐœŒ")


@cache
def of_tables(stems: tuple[str, ...] | None = None) -> list[Term]:
    return [term for path in tables() if stems is None or path.stem in stems for term in terms(path)]


def by_office(found: list[Term]) -> list[tuple[Office, list[Term]]]:
    return [(office, list(group)) for office, group in groupby(found, key=lambda term: term.office)]


def in_office(body: str, title: str, day: str) -> set[str]:
    number = first_day(day)
    return {
        term.names[0]
        for term in of_tables()
        if body in term.office.bodies
        and title in term.office.titles
        and term.first <= number
        and (term.last is None or number <= term.last)
    }


@pytest.mark.parametrize("stem", SINGLE)
def test_every_table_is_there_and_full(stem: str) -> None:
    assert len(of_tables((stem,))) > 300


def test_no_term_ends_before_it_begins() -> None:
    assert [str(term) for term in of_tables() if term.last is not None and term.last < term.first] == []


def test_the_terms_of_an_office_stand_in_order() -> None:
    wrong = [
        (str(office), after.names[0])
        for office, held in by_office(of_tables(SINGLE))
        if not SHARED_TITLES & set(office.titles)
        for before, after in pairwise(held)
        if after.first < before.first
    ]
    assert wrong == []


def test_one_person_at_a_time_holds_an_office() -> None:
    wrong = [
        (str(office), before.names[0], after.names[0])
        for office, held in by_office(of_tables(SINGLE))
        if (office.bodies[0], office.titles[0]) not in SHARED and not SHARED_TITLES & set(office.titles)
        for before, after in pairwise(held)
        if before.last is None or after.first < before.last - HANDOVER_DAYS
    ]
    assert wrong == []


def test_the_offices_that_are_shared_are_in_the_tables() -> None:
    known = {(term.office.bodies[0], term.office.titles[0]) for term in of_tables(SINGLE)}
    assert known >= SHARED


def test_no_term_is_listed_twice() -> None:
    listed = Counter(
        (term.office.bodies[0], term.office.titles[0], term.names[0], term.first) for term in of_tables()
    )
    assert [row for row, count in listed.items() if count > 1] == []


def test_no_office_is_told_by_two_tables() -> None:
    told: dict[tuple[str, str, str], set[str]] = {}
    for path in tables():
        for term in terms(path):
            for body in term.office.bodies:
                for title in term.office.titles:
                    told.setdefault((term.names[0], body, title.lower()), set()).add(path.stem)
    assert {key: stems for key, stems in told.items() if len(stems) > 1} == {}


def test_heads_of_far_more_than_sixty_countries_are_known() -> None:
    headed = {
        term.office.bodies[0]
        for term in of_tables((*STATES, "united-states"))
        if any(title.lower() in HEADS for title in term.office.titles)
    }
    assert len(headed) >= 150


def test_a_name_in_letters_of_its_own_has_a_plain_spelling() -> None:
    wanting = {
        term.names[0]
        for term in of_tables()
        if any(OWN_LETTERS & set(name) for name in term.names)
        and not any(all(word.isascii() for word in phrase(name)) for name in term.names)
    }
    assert wanting == set()


@pytest.mark.parametrize(
    ("body", "title", "since"),
    [
        ("United States", "President", 1945),
        ("United Kingdom", "Prime Minister", 1945),
        ("Germany", "Chancellor", 1950),
        ("France", "Prime Minister", 1947),
        ("Japan", "Prime Minister", 1946),
        ("India", "Prime Minister", 1948),
        ("China", "Premier", 1950),
        ("Russia", "President", 1992),
        ("Switzerland", "President", 1945),
        ("United Nations", "Secretary-General", 1947),
        ("NATO", "Secretary General", 1953),
        ("International Monetary Fund", "Managing Director", 1964),
        ("World Bank", "President", 1948),
        ("European Commission", "President", 1958),
        ("European Council", "President", 2010),
        ("European Central Bank", "President", 1999),
        ("Federal Reserve", "Chairman", 1945),
        ("Vatican", "Pope", 1945),
        ("World Health Organization", "Director-General", 1949),
    ],
)
def test_an_office_that_is_never_empty_for_long_is_held_in_every_year(body: str, title: str, since: int) -> None:
    empty = [year for year in range(since, 2026) if not in_office(body, title, f"{year}-07-01")]
    assert empty == []


@pytest.mark.parametrize(
    ("body", "title", "day", "name"),
    [
        ("United States", "President", "1962-10-28", "John F. Kennedy"),
        ("United States", "President", "2001-09-11", "George W. Bush"),
        ("United Kingdom", "Prime Minister", "1982-06-14", "Margaret Thatcher"),
        ("United Kingdom", "Chancellor of the Exchequer", "2008-09-15", "Alistair Darling"),
        ("United Kingdom", "Queen", "1977-06-07", "Elizabeth II"),
        ("West Germany", "Chancellor", "1970-12-07", "Willy Brandt"),
        ("Germany", "Chancellor", "2020-08-19", "Angela Merkel"),
        ("East Germany", "leader", "1989-10-07", "Erich Honecker"),
        ("Soviet Union", "leader", "1957-10-04", "Nikita Khrushchev"),
        ("Soviet Union", "General Secretary", "1986-04-26", "Mikhail Gorbachev"),
        ("Russia", "Prime Minister", "2010-07-01", "Vladimir Putin"),
        ("France", "President", "1981-05-22", "François Mitterrand"),
        ("Italy", "Prime Minister", "2009-04-06", "Silvio Berlusconi"),
        ("Yugoslavia", "President", "1999-03-24", "Slobodan Milošević"),
        ("Czechoslovakia", "leader", "1968-08-20", "Alexander Dubček"),
        ("Sweden", "Prime Minister", "1986-02-27", "Olof Palme"),
        ("Switzerland", "President", "2020-08-19", "Simonetta Sommaruga"),
        ("Ukraine", "President", "2022-02-24", "Volodymyr Zelensky"),
        ("Belarus", "President", "2020-08-19", "Alexander Lukashenko"),
        ("Turkey", "Prime Minister", "2013-05-31", "Recep Tayyip Erdoğan"),
        ("European Council", "President", "2020-08-19", "Charles Michel"),
        ("European Commission", "President", "2020-08-19", "Ursula von der Leyen"),
        ("NATO", "Secretary General", "2020-08-19", "Jens Stoltenberg"),
        ("United Nations", "Secretary-General", "1994-04-07", "Boutros Boutros-Ghali"),
        ("International Monetary Fund", "Managing Director", "2011-05-14", "Dominique Strauss-Kahn"),
        ("World Health Organization", "Director-General", "2020-03-11", "Tedros Adhanom Ghebreyesus"),
        ("Vatican", "Pope", "1981-05-13", "John Paul II"),
    ],
)
def test_who_held_an_office_on_a_day_of_history(body: str, title: str, day: str, name: str) -> None:
    assert in_office(body, title, day) == {name}
