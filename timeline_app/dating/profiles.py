"""How often the press speaks of a thing before, during and after its days: log-odds over days.

A profile is the likelihood of a mention on a day beside that of one while the thing lasts. What lies before and
after is a table of (days away, likelihood from there outward). The least of them is what a wrong row of a table, a
namesake or a text about history makes likely, so that no single mention decides alone.
"""

from collections.abc import Sequence
from math import log

from timeline_app.dating.steps import Steps

#: (days away from the first or the last day, likelihood from there on)
Away = Sequence[tuple[int, float]]

_YEAR = 365


def profile(first: int | None, last: int | None, before: Away, after: Away, *, peak: float = 1.0) -> Steps:
    """The odds of a thing of the days `first` to `last`; None: it has no such end."""
    changes: list[tuple[int, float]] = []
    lowest = log(before[-1][1]) if first is not None and before else log(peak)
    if first is not None:
        outward = [days for days, _ in before[1:]]
        changes += [(first - days, log(value)) for days, (_, value) in zip(outward, before, strict=False)]
        changes.append((first, log(peak)))
    if last is not None:
        changes += [(last + 1 + days, log(value)) for days, value in after]
    return Steps.of(lowest, changes)


#: An office: the eve of a term is told of ("to become"), its end is looked back on.
OFFICE_BEFORE: Away = ((0, 0.08), (45, 0.01))
OFFICE_AFTER: Away = ((0, 0.4), (14, 0.08), (60, 0.03), (_YEAR, 0.015), (3 * _YEAR, 0.01))
#: "New", "newly elected": about the first day. "Outgoing": before the last.
NEW_BEFORE: Away = ((0, 0.8), (60, 0.15), (150, 0.02))
NEW_AFTER: Away = ((45, 0.6), (120, 0.25), (_YEAR, 0.08), (2 * _YEAR, 0.03))
LEAVING_BEFORE: Away = ((0, 1.0), (90, 0.3), (270, 0.1), (2 * _YEAR, 0.03))
#: "Former": between the terms and after them; before, and in office again, it is another office that is meant.
FORMER_BEFORE, FORMER_AGAIN = 0.04, 0.15
#: How prominent who is no head of state or government is beside one.
LESS_PROMINENT = 0.6
#: A full name alone: in the news some years before the first office and long after the last.
NAMED_BEFORE: Away = ((0, 0.7), (2 * _YEAR, 0.4), (6 * _YEAR, 0.2), (15 * _YEAR, 0.06))
NAMED_AFTER: Away = ((0, 0.7), (_YEAR, 0.45), (4 * _YEAR, 0.25), (15 * _YEAR, 0.15))
#: A mention that a sentence about the past makes: not before it.
PAST_BEFORE: Away = ((0, 0.05),)

HAPPENING_BEFORE: Away = ((0, 0.03), (3, 0.004))
HAPPENING_AFTER: Away = (
    (30, 0.6), (120, 0.35), (_YEAR, 0.05), (2 * _YEAR, 0.02), (5 * _YEAR, 0.01), (12 * _YEAR, 0.006)
)  # fmt: skip
SCHEDULED_BEFORE: Away = (
    (0, 0.6), (60, 0.35), (_YEAR, 0.18), (2 * _YEAR, 0.1), (4 * _YEAR, 0.04), (8 * _YEAR, 0.01)
)  # fmt: skip
SCHEDULED_AFTER: Away = ((30, 0.35), (180, 0.2), (_YEAR, 0.12), (3 * _YEAR, 0.07), (8 * _YEAR, 0.05))
#: An anniversary is told of on the day and about it, and little else of the year.
MARKED_BEFORE: Away = ((0, 0.6), (21, 0.3), (90, 0.06), (_YEAR, 0.005))
MARKED_AFTER: Away = ((7, 0.5), (30, 0.2), (90, 0.06), (_YEAR, 0.005))
PRODUCT_BEFORE: Away = ((0, 0.1), (120, 0.03), (_YEAR, 0.004))
#: … and where the text calls it new.
NEW_PRODUCT_AFTER: Away = ((60, 0.6), (180, 0.3), (_YEAR, 0.12), (2 * _YEAR, 0.04))
#: While a product is sold, a series runs, a service lasts, it is spoken of at least so often.
PRODUCT_RUNNING = 0.5
PRODUCT_AFTER: Away = (
    (60, 0.7), (180, 0.4), (_YEAR, 0.2),
    (2 * _YEAR, 0.13), (3 * _YEAR, 0.08), (5 * _YEAR, 0.03), (10 * _YEAR, 0.015)
)  # fmt: skip
WORD_BEFORE: Away = ((0, 0.05), (_YEAR, 0.012))
WORD_AFTER: Away = ((5 * _YEAR, 0.9), (12 * _YEAR, 0.8))
NAME_BEFORE: Away = ((0, 0.1), (_YEAR, 0.02))
NAME_AFTER: Away = ((180, 0.16), (2 * _YEAR, 0.06), (8 * _YEAR, 0.025))
#: A vote that a text looks forward to, back on, or merely names.
ELECTION_AHEAD: tuple[Away, Away] = (
    ((0, 1.0), (183, 0.5), (_YEAR, 0.25), (2 * _YEAR, 0.08)),
    ((0, 0.1), (30, 0.05)),
)
ELECTION_BACK: tuple[Away, Away] = (
    ((0, 0.05),),
    ((10, 0.6), (30, 0.4), (90, 0.2), (_YEAR, 0.08), (2 * _YEAR, 0.05)),
)
ELECTION_OPEN: tuple[Away, Away] = (
    ((0, 1.0), (90, 0.6), (_YEAR, 0.25), (2 * _YEAR, 0.1)),
    ((30, 0.6), (90, 0.35), (_YEAR, 0.15), (2 * _YEAR, 0.1)),
)
