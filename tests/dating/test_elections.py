"""The table of elections: what it holds, how it is read, and what REIGN says of the same votes."""

import csv
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from timeline_app.dating.elections import Election, Vote, elections, votes
from timeline_app.dating.tables import columns, rows

REIGN = Path(__file__).parents[3] / "shared/data/dating/reign-elections-2021-03.csv"
UNLIKE = Path(__file__).with_name("elections-unlike-reign.txt")

#: Countries of REIGN that bear other names with us, or that follow on others.
COUNTRIES = {
    "United States of America": ("United States",),
    "German Federal Republic": ("Germany",),
    "Myanmar (Burma)": ("Myanmar",),
    "Cote d'Ivoire": ("Ivory Coast",),
    "Kyrgyz Republic": ("Kyrgyzstan",),
    "Tajkistan": ("Tajikistan",),
    "Surinam": ("Suriname",),
    "Bosnia-Herzegovina": ("Bosnia",),
    "Serbia (Yugoslavia)": ("Serbia", "Yugoslavia"),
    "Russia": ("Russia", "Soviet Union"),
    "Zimbabwe": ("Zimbabwe", "Rhodesia"),
    "Czech Republic": ("Czech Republic", "Czechoslovakia"),
    "Slovakia": ("Slovakia", "Czechoslovakia"),
}
#: Days between two accounts of one vote; a run-off is never nearer to another country's first round than this.
NEAR_DAYS = 20


def day_of(election: Election) -> date:
    return date(1970, 1, 1) + timedelta(days=election.day)


def our_days() -> dict[str, set[date]]:
    days: dict[str, set[date]] = {}
    for election in elections():
        days.setdefault(election.country, set()).add(day_of(election))
    return days


def reign_votes() -> Iterator[tuple[str, date, bool]]:
    """Country, day and whether it is a referendum, of every vote by the people whose day REIGN knows."""
    if not REIGN.is_file():
        pytest.skip("the data of REIGN is not at hand")
    with REIGN.open(encoding="utf-8", errors="replace", newline="") as file:
        for row in csv.DictReader(file):
            parts = [row[name].strip() for name in ("elec_year", "elec_month", "elec_day")]
            by_the_people = row["direct"] == "Y"
            if row["event"].startswith("Vote") and by_the_people and all(parts) and int(parts[0]) >= 1945:
                year, month, day = map(int, parts)
                yield row["country"].strip(), date(year, month, day), row["type"] == "R"


def disagreements() -> dict[tuple[str, date], tuple[date | None, str]]:
    found: dict[tuple[str, date], tuple[date | None, str]] = {}
    for line in rows(UNLIKE):
        country, theirs, ours, why = columns(line, 4)
        key = country, date.fromisoformat(theirs)
        assert key not in found, line
        found[key] = date.fromisoformat(ours) if ours else None, why
    return found


def unlike_ours() -> Iterator[tuple[str, date, date | None]]:
    """Votes of REIGN in our countries that we have on another day, or not; of referendums only the former."""
    ours = our_days()
    for country, day, is_referendum in reign_votes():
        names = COUNTRIES.get(country, (country,))
        days = set().union(*(ours.get(name, set()) for name in names))
        if not days or day in days:
            continue
        nearest = min(days, key=lambda other: abs(other - day))
        if abs(nearest - day) <= timedelta(NEAR_DAYS):
            yield names[0], day, nearest
        elif not is_referendum:
            yield names[0], day, None


def test_every_vote_is_a_day_since_1945_and_stands_once() -> None:
    keys = [(election.country, election.vote, election.day) for election in elections()]
    assert len(keys) == len(set(keys))
    assert all(date(1945, 1, 1) <= day_of(election) <= date(2040, 1, 1) for election in elections())


def test_sixty_countries_and_more_are_known_and_no_name_is_of_two() -> None:
    names: dict[str, str] = {}
    for election in elections():
        for name in election.names:
            assert names.setdefault(name, election.country) == election.country, name
    assert len(our_days()) >= 160


@pytest.mark.parametrize(
    ("country", "vote", "day"),
    [
        ("United States", Vote.PRESIDENTIAL, "2020-11-03"),
        ("United States", Vote.MIDTERM, "2010-11-02"),
        ("United Kingdom", Vote.REFERENDUM, "2016-06-23"),
        ("Germany", Vote.PARLIAMENTARY, "1990-12-02"),
        ("France", Vote.PRESIDENTIAL, "2002-05-05"),
        ("Belarus", Vote.PRESIDENTIAL, "2020-08-09"),
        ("South Africa", Vote.PARLIAMENTARY, "1994-04-27"),
        ("Japan", Vote.PARLIAMENTARY, "2009-08-30"),
        ("Chile", Vote.REFERENDUM, "1988-10-05"),
    ],
)
def test_a_well_known_vote_is_in_the_table(country: str, vote: Vote, day: str) -> None:
    found = {day_of(election) for election in elections() if (election.country, election.vote) == (country, vote)}
    assert date.fromisoformat(day) in found


def test_votes_in_the_united_states_are_on_the_tuesday_after_the_first_monday_of_november() -> None:
    for election in elections():
        if election.country == "United States":
            day = day_of(election)
            assert (day.month, day.weekday()) == (11, 1)
            assert 2 <= day.day <= 8


@pytest.mark.parametrize(
    "table",
    [
        "presidential | 2020-11-03\n",
        "[Ruritania]\nroyal | 2020-11-03\n",
        "[Ruritania]\npresidential | 2021-02-29\n",
        "[Ruritania]\npresidential 2020-11-03\n",
    ],
    ids=["no country", "unknown kind", "no such day", "no days"],
)
def test_a_line_that_is_no_vote_is_refused(table: str, tmp_path: Path) -> None:
    path = tmp_path / "elections.txt"
    path.write_text(table, encoding="utf-8")
    with pytest.raises(ValueError, match=r"."):
        list(votes(path))


def test_every_vote_of_reign_is_ours_to_the_day_or_the_difference_is_explained() -> None:
    explained = disagreements()
    unexplained = [
        (country, str(theirs), str(ours))
        for country, theirs, ours in unlike_ours()
        if explained.get((country, theirs), ("", ""))[0] != ours
    ]
    assert unexplained == []


def test_no_difference_is_explained_that_there_is_not() -> None:
    left = {(country, theirs) for country, theirs, _ in unlike_ours()}
    assert set(disagreements()) - left == set()


def test_most_votes_of_reign_are_ours_to_the_day() -> None:
    ours = our_days()
    same = sum(
        any(day in ours.get(name, ()) for name in COUNTRIES.get(country, (country,)))
        for country, day, _ in reign_votes()
    )
    assert same >= 2000
