"""The tables of offices against REIGN (Rulers, Elections, and Irregular Governance), 1945 to March 2021.

REIGN follows the one leader in power, the tables the offices. A term of REIGN agrees where an office of that state
knows the person from within a month of its first day to within a month of its last month. Where it does not agree,
`reign_disagreements.txt` says why; what stands there and agrees after all fails as well.
"""

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cache
from itertools import groupby
from pathlib import Path

import pytest

from timeline_app.dating.offices import Term, tables, terms
from timeline_app.dating.phrases import phrase
from timeline_app.dating.tables import columns, items, rows
from timeline_app.model import calendar as cal

HERE = Path(__file__).resolve().parent
LEADERS = HERE.parents[2] / "shared" / "data" / "dating" / "reign-leaders-2021-03.csv"
LAST_MONTH = (2021, 3)

STATES = {
    state: tuple(items(names)) for state, names in (columns(row, 2) for row in rows(HERE / "reign_states.txt"))
}
NO_STATES = {"companies", "organisations", "sport"}
NO_HEAD = re.compile(r"(?i)(?<!prime )minister|vice|deputy|governor|secretary of|attorney|justice|speaker|mayor")

#: Days that an account may differ from another, and how alike two spellings of a name are at least.
A_MONTH = 31
ALIKE = 0.72


@dataclass(frozen=True, slots=True)
class Reign:
    """A leader's term as REIGN has it: days of its beginning and of its last month's first and last day.

    `is_early` and `is_late`: it is cut off by where REIGN's account of that state begins or ends.
    """

    state: str
    leader: str
    first: int
    last: tuple[int, int]
    is_early: bool
    is_late: bool

    @property
    def key(self) -> tuple[str, str]:
        return self.state, "{:04}-{:02}-{:02}".format(*cal.civil(self.first))


def _day(row: dict[str, str]) -> int:
    year, month = int(row["syear"]), int(row["smonth"])
    return cal.day_number(year, month, min(max(int(row["sdate"] or 1), 1), cal.days_in_month(year, month)))


def _month(row: dict[str, str]) -> tuple[int, int]:
    """The last month; who has none is in power still."""
    return (int(row["eyear"]), int(row["emonth"])) if row["emonth"].strip() else LAST_MONTH


def reigns() -> Iterator[Reign]:
    with LEADERS.open(encoding="latin-1", newline="") as file:
        listed = [row for row in csv.DictReader(file) if row["stateabb"] in STATES]
    for state, group in groupby(sorted(listed, key=lambda row: row["stateabb"]), key=lambda row: row["stateabb"]):
        members = list(group)
        earliest, latest = min(map(_day, members)), max(map(_month, members))
        for row in members:
            first, (year, month) = _day(row), _month(row)
            if year >= 1945:
                last = cal.day_number(year, month, 1), cal.day_number(year, month, cal.days_in_month(year, month))
                early = first == earliest or first < cal.day_number(1945, 1, 31)
                yield Reign(state, row["leader"], first, last, early, (year, month) == latest)


@cache
def heads() -> dict[str, list[Term]]:
    """The terms of who headed a state or its government, by the state's names."""
    found: dict[str, list[Term]] = {}
    for path in tables():
        if path.stem not in NO_STATES:
            for term in terms(path):
                if not any(NO_HEAD.search(title) for title in term.office.titles):
                    for body in term.office.bodies:
                        found.setdefault(body, []).append(term)
    return found


def words(name: str) -> list[str]:
    found = [word.lower() for word in phrase(name)]
    return [word for word in found if len(word) > 2] or found


def is_same(leader: str, term: Term) -> bool:
    return any(
        SequenceMatcher(None, here, there).ratio() >= ALIKE
        for here in words(leader)
        for name in term.names
        for there in words(name)
    )


def agrees(reign: Reign) -> bool:
    theirs = [
        term for body in STATES[reign.state] for term in heads().get(body, []) if is_same(reign.leader, term)
    ]
    within = [
        term for term in theirs if term.first <= reign.last[1] and (term.last is None or term.last >= reign.first)
    ]
    begins = (reign.is_early and bool(within)) or any(abs(term.first - reign.first) <= A_MONTH for term in within)
    ends = (reign.is_late and any(term.last is None or term.last >= reign.last[0] for term in within)) or any(
        term.last is not None and reign.last[0] - A_MONTH <= term.last <= reign.last[1] + A_MONTH
        for term in within
    )
    return begins and ends


def explained() -> dict[tuple[str, str], str]:
    """Why a term is another one here: `[reason]` and below it `state | first day in REIGN | leader`."""
    reasons: dict[tuple[str, str], str] = {}
    reason = ""
    for row in rows(HERE / "reign_disagreements.txt"):
        if row.startswith("["):
            reason = row.strip("[]")
            continue
        state, first, _ = columns(row, 3)
        reasons[state, first] = reason
    return reasons


def test_each_disagreement_is_explained_by_a_sentence() -> None:
    assert all(re.fullmatch(r"[A-Z].{20,}\.", reason) for reason in explained().values())


@pytest.mark.skipif(
    not LEADERS.is_file(), reason="REIGN's leaders are not beside this checkout (../shared/data/dating)"
)
@pytest.mark.parametrize("state", sorted(STATES))
def test_the_heads_of_a_state_are_those_of_reign(state: str) -> None:
    differing = {reign.key: reign.leader for reign in all_reigns() if reign.state == state and not agrees(reign)}
    assert set(differing) == {key for key in explained() if key[0] == state}, differing


@cache
def all_reigns() -> tuple[Reign, ...]:
    return tuple(reigns())
