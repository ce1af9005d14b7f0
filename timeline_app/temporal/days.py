"""Days that lean on the text around them: the 11th of no month, a weekday beside the day that it is."""

from timeline_app.model import Interval
from timeline_app.model import calendar as cal
from timeline_app.temporal.foreign_words import words
from timeline_app.temporal.frame import Context
from timeline_app.temporal.resolved import Resolved, date
from timeline_app.temporal.timex import day_value

#: The article's own month is meant unless the day lies so far ahead: "30日" in an article of the 2nd.
_AHEAD = 15
#: A weekday stands within so many characters of the day that it names, with such signs between them.
_BREATH, _JOINTS = 6, " ,(،"


def day_alone(day: int, context: Context) -> Resolved | None:
    """The 11th: near the day that its line has told, else of the article's month; None where neither is known."""
    told = context.frame.told_day
    if told is not None and "\n" not in context.text[context.frame.told_to : context.start]:
        days = [number for step in (-1, 0, 1) if (number := _of_month(told, step, day)) is not None]
        nearest = min(days, key=lambda number: abs(number - told), default=None)
        anchor = f"{context.named(told)}, the date told before"
    elif context.reference is not None:
        reference = context.reference
        days = [number for step in (0, -1) if (number := _of_month(reference, step, day)) is not None]
        nearest = next((number for number in days if number - reference <= _AHEAD), None)
        anchor = f"{context.named(reference)}, the article's date"
    else:
        return None
    if nearest is None:
        return None
    return date(day_value(nearest), f"{Interval.day_at(nearest).human()}, the nearest to {anchor}")


def _of_month(base: int, step: int, day: int) -> int | None:
    """The day number of a day of the month that is `step` after that of `base`; None where it has none."""
    year, month, _ = cal.civil(base)
    count = year * 12 + month - 1 + step
    year, month = count // 12, count % 12 + 1
    return cal.day_number(year, month, day) if day and cal.is_day(year, month, day) else None


def is_told_beside(weekday: int, context: Context) -> bool:
    """Whether a weekday (0 is Monday) only names the day told just before: "tomorrow, Saturday"."""
    told, end = context.frame.told_day, context.frame.told_to
    if told is None or context.start - end > _BREATH or cal.weekday(told) != weekday:
        return False
    between = context.text[end : context.start]
    return between != between.strip(_JOINTS) and between.strip(_JOINTS) in ("", *words("on", context.language))
