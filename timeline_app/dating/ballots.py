"""The elections that a text speaks of: "the Belarusian presidential election" is near one that was held."""

from collections.abc import Iterator
from functools import cache

from timeline_app.dating import profiles
from timeline_app.dating.clues import Clues
from timeline_app.dating.elections import Election, Vote, countries
from timeline_app.dating.evidence import Evidence, Family
from timeline_app.dating.passages import words as listed
from timeline_app.dating.phrases import Phrases
from timeline_app.dating.profiles import profile
from timeline_app.dating.steps import highest
from timeline_app.model import Interval, Origin

#: A country stands so many words before or after its election.
_REACH = 6
#: A reason tells of votes up to so many years back.
_TOLD_YEARS, _TOLD = 12, 4

_Ballot = tuple[str, tuple[Vote, ...]]


def from_elections(clues: Clues) -> Iterator[Evidence]:
    """One piece for each country and kind of vote, by how the first sentence that names it looks at it."""
    found: dict[_Ballot, tuple[profiles.Away, profiles.Away]] = {}
    for index, word in enumerate(clues.words):
        if word.form.lower() in listed("elections") and not clues.passages.past_years(word.start):
            for ballot in _ballots(clues, index):
                found.setdefault(ballot, _view(clues, index))
    for (country, votes), (before, after) in found.items():
        days = [one.day for one in _votes_of(country) if one.vote in votes]
        if days:
            odds = highest([profile(day, day, before, after) for day in days])
            yield Evidence(odds, Origin.INFERRED, _reason(country, votes, days, clues), Family.ELECTIONS)


def _ballots(clues: Clues, index: int) -> Iterator[_Ballot]:
    """The country that stands nearest to the word for an election, with the kinds of vote that are meant."""
    first, end = clues.passages.bounds(clues.words[index].start)
    near = [
        at
        for at in range(max(0, index - _REACH), min(len(clues.words), index + _REACH))
        if first <= clues.words[at].start < end
    ]
    votes = _votes({clues.words[other].form.lower() for other in near})
    for at in sorted(near, key=lambda at: abs(at - index)):
        country = _names().at(clues.passages.text, clues.words, at)
        if country is not None:
            yield country[1][0], votes
            return
    if votes == (Vote.MIDTERM,):
        yield from ((country, votes) for country in listed("country_of_midterms"))


def _votes(said: set[str]) -> tuple[Vote, ...]:
    if said & {"referendum"}:
        return (Vote.REFERENDUM,)
    if said & listed("midterms"):
        return (Vote.MIDTERM,)
    if said & listed("congressional"):
        return (Vote.MIDTERM, Vote.PRESIDENTIAL, Vote.PARLIAMENTARY)
    if said & listed("presidential"):
        return (Vote.PRESIDENTIAL,)
    if said & listed("parliamentary"):
        return (Vote.PARLIAMENTARY,)
    return (Vote.PRESIDENTIAL, Vote.PARLIAMENTARY)


def _view(clues: Clues, index: int) -> tuple[profiles.Away, profiles.Away]:
    """How the sentence looks at its election: by the nearest word that tells."""
    first, end = clues.passages.bounds(clues.words[index].start)
    for distance in range(1, 2 * _REACH):
        for at in (index - distance, index + distance):
            if 0 <= at < len(clues.words) and first <= clues.words[at].start < end:
                form = clues.words[at].form.lower()
                if form in listed("after_election"):
                    return profiles.ELECTION_BACK
                if form in listed("before_election"):
                    return profiles.ELECTION_AHEAD
    return profiles.ELECTION_OPEN


def _reason(country: str, votes: tuple[Vote, ...], days: list[int], clues: Clues) -> str:
    kind = f"{votes[0].value} " if len(votes) == 1 and votes[0] is not Vote.REFERENDUM else ""
    noun = "a referendum" if votes[0] is Vote.REFERENDUM else f"a {kind}election" if kind else "an election"
    since = clues.latest - _TOLD_YEARS * 366
    last = [day for day in sorted(days) if since < day <= clues.latest][-_TOLD:] or sorted(days)[-_TOLD:]
    told = ", ".join(Interval.day_at(day).human() for day in reversed(last))
    return f"The text speaks of {noun} in {country}; such were on {told}."


@cache
def _votes_of(country: str) -> tuple[Election, ...]:
    return tuple(countries()[country].elections())


@cache
def _names() -> Phrases[str]:
    known: Phrases[str] = Phrases()
    for key, country in countries().items():
        for name in country.names:
            known.add(name, key)
    return known
