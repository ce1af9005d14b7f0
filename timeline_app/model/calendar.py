"""The proleptic Gregorian calendar on plain integers, astronomical years (44 BC is -43).

The two conversions are Howard Hinnant's `days_from_civil` and `civil_from_days`
(http://howardhinnant.github.io/date_algorithms.html): exact for every year, no tables.
"""

MINUTE = 60
HOUR = 60 * MINUTE
DAY = 24 * HOUR

MIN_YEAR = -9999
MAX_YEAR = 9999

_MONTH_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def is_leap(year: int) -> bool:
    """Whether the astronomical `year` has a 29 February."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def days_in_month(year: int, month: int) -> int:
    """How many days month 1…12 of `year` has."""
    return 29 if month == 2 and is_leap(year) else _MONTH_DAYS[month - 1]


def is_day(year: int, month: int, day: int) -> bool:
    """Whether there is such a day in the calendar, within the years that the program knows."""
    return MIN_YEAR <= year <= MAX_YEAR and 1 <= month <= 12 and 1 <= day <= days_in_month(year, month)


def day_number(year: int, month: int, day: int) -> int:
    """Days from 1970-01-01 to the given day; negative before."""
    year -= month <= 2
    era = year // 400
    year_of_era = year - era * 400
    day_of_year = (153 * (month + (-3 if month > 2 else 9)) + 2) // 5 + day - 1
    day_of_era = year_of_era * 365 + year_of_era // 4 - year_of_era // 100 + day_of_year
    return era * 146097 + day_of_era - 719468


def civil(number: int) -> tuple[int, int, int]:
    """Year, month and day of a day number; the inverse of `day_number`."""
    number += 719468
    era = number // 146097
    day_of_era = number - era * 146097
    year_of_era = (day_of_era - day_of_era // 1460 + day_of_era // 36524 - day_of_era // 146096) // 365
    day_of_year = day_of_era - (365 * year_of_era + year_of_era // 4 - year_of_era // 100)
    shifted_month = (5 * day_of_year + 2) // 153
    day = day_of_year - (153 * shifted_month + 2) // 5 + 1
    month = shifted_month + (3 if shifted_month < 10 else -9)
    return year_of_era + era * 400 + (month <= 2), month, day


def weekday(number: int) -> int:
    """0 for Monday … 6 for Sunday, as `date.weekday`."""
    return (number + 3) % 7


def iso_week(number: int) -> tuple[int, int]:
    """ISO 8601 year and week (1…53) of a day number."""
    thursday = number - weekday(number) + 3
    year = civil(thursday)[0]
    return year, (thursday - day_number(year, 1, 1)) // 7 + 1


def iso_week_start(year: int, week: int) -> int:
    """Day number of the Monday that begins an ISO week."""
    fourth = day_number(year, 1, 4)
    return fourth - weekday(fourth) + 7 * (week - 1)


def add_months(year: int, month: int, count: int) -> tuple[int, int]:
    """Year and month `count` months after (or before) the given month."""
    total = year * 12 + month - 1 + count
    return total // 12, total % 12 + 1


def seconds(year: int, month: int = 1, day: int = 1, hour: int = 0, minute: int = 0, second: int = 0) -> int:
    """Seconds from 1970-01-01T00:00:00 to the given moment."""
    return day_number(year, month, day) * DAY + hour * HOUR + minute * MINUTE + second


def fields(moment: int) -> tuple[int, int, int, int, int, int]:
    """Year, month, day, hour, minute, second of a moment in seconds."""
    number, rest = divmod(moment, DAY)
    return (*civil(number), rest // HOUR, rest % HOUR // MINUTE, rest % MINUTE)


#: The first moment of the calendar and the end of its last, in seconds: a stretch that reaches there is open.
FIRST_MOMENT, LAST_MOMENT = seconds(MIN_YEAR), seconds(MAX_YEAR + 1)
