"""How likely each day is before anything is known of an article: what lies in people's folders.

Most is of the last decades, and the more recent the more; nothing is of after the file's own time.
"""

import math
from dataclasses import dataclass
from functools import lru_cache
from math import exp, log

from timeline_app.dating.steps import Steps
from timeline_app.model import Interval
from timeline_app.model import calendar as cal

#: The years that are told apart; articles of others are known by a written date alone.
FIRST_YEAR = 1600
#: From here on articles have been files from the beginning; what is older was typed in or scanned later, the less
#: often the older it is.
_FIRST_FILES, _OLDER_HALVES = 1995, 10.0
#: So many years back, half as many articles.
_RECENCY_HALVES = 15.0
_LEAST, _ANCIENT = 1e-5, 1e-9
#: After a file's own time, and after today: the clock of the one may be wrong, that of the other hardly.
_AFTER_FILE, _AFTER_TODAY = 0.05, 0.0005

FIRST_DAY = cal.day_number(cal.MIN_YEAR, 1, 1)
LAST_DAY = cal.day_number(cal.MAX_YEAR, 12, 31) + 1


@dataclass(frozen=True, slots=True)
class Prior:
    """`odds`: the logarithm of the probability of each day. `latest`: the last day that an article can be of."""

    odds: Steps
    latest: int

    def mass(self, interval: Interval) -> float:
        """The probability of an interval as if nothing bounded it: a date after the file's time is one too."""
        first, end = interval.start // cal.DAY, max(interval.start // cal.DAY + 1, -(-interval.end // cal.DAY))
        middle = min((first + end) // 2, self.latest)
        return min(1.0, (end - first) * exp(self.odds.at(middle)))


def prior(latest: int, *, is_file: bool) -> Prior:
    """The prior of an article that is not after day `latest`, the file's own (`is_file`) or today."""
    return _prior(latest, _AFTER_FILE if is_file else _AFTER_TODAY)


@lru_cache(maxsize=64)
def _prior(latest: int, after: float) -> Prior:
    last_year = cal.civil(latest)[0]
    weights = {year: _weight(year, last_year) for year in range(FIRST_YEAR, last_year + 1)}
    whole = 365.25 * sum(weights.values())
    changes = [(cal.day_number(year, 1, 1), log(weight / whole)) for year, weight in weights.items()]
    next_year = cal.day_number(last_year + 1, 1, 1)
    unlikely = log(weights[last_year] / whole * after)
    changes += [(next_year, log(_ANCIENT / whole)), (latest + 1, unlikely)]
    if latest + 1 < next_year:
        changes.append((next_year, unlikely))
    changes.append((cal.day_number(last_year + 2, 1, 1), log(_ANCIENT / whole)))
    return Prior(Steps.of(log(_ANCIENT / whole), changes), latest)


def _weight(year: int, last_year: int) -> float:
    halvings = max(0, _FIRST_FILES - year) / _OLDER_HALVES + (last_year - year) / _RECENCY_HALVES
    return max(_LEAST, math.pow(0.5, halvings))
