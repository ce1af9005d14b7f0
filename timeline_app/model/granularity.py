"""How finely a time is known."""

from enum import IntEnum


class Granularity(IntEnum):
    """Calendar units in order of size; comparison compares sizes (`DAY < MONTH`)."""

    SECOND = 0
    MINUTE = 1
    HOUR = 2
    DAY_PART = 3
    DAY = 4
    WEEK = 5
    MONTH = 6
    QUARTER = 7
    SEASON = 8
    HALF = 9
    YEAR = 10
    DECADE = 11
    CENTURY = 12
    MILLENNIUM = 13
