"""Feasts whose day the calendar gives: Christmas, Easter Monday, Thanksgiving, Labor Day."""

import json
from functools import cache

from timeline_app.model import calendar as cal
from timeline_app.settings import resource
from timeline_app.temporal.dates import anchor_name, relative_year
from timeline_app.temporal.frame import Context
from timeline_app.temporal.parts import Parts
from timeline_app.temporal.resolved import Resolved, date, unresolved
from timeline_app.temporal.timex import day_value

#: So much nearer counts a feast that lies where the verb looks: enough to break a tie, not to skip the next one.
_TIE_DAYS = 60


def holiday(parts: Parts, context: Context) -> Resolved | None:
    """Last Thanksgiving, Christmas Eve 1989, New Year's Day; the nearest one where no year is told."""
    name = parts.word("holiday", "feast", "holy") or ("may day" if parts.has("may") else "new year")
    if parts.has("may") and not parts.tokens[-1].text.istitle() and parts.year is None:
        return None  # "they may day by day"
    if parts.weekday is not None:
        name = f"{name} {parts.weekday}"
    if name not in _feasts():
        return None  # Black Monday and Bloody Sunday are names of days long past
    shift = -1 if parts.has("eve") else 0
    year = parts.year
    if year is None and _is_name(parts, context):
        return None
    if year is None and parts.has("yearunit") and not parts.has("new"):
        year = relative_year(parts, context)
    if year is not None:
        year += name == "new year" and shift < 0  # the eve of the new year lies in the old
        return date(day_value(day_of(name, year) + shift), "The feast and its year are told")
    if context.reference is None:
        return unresolved("XXXX-XX-XX")
    now = cal.civil(context.reference)[0]
    days = [day_of(name, number) + shift for number in (now - 1, now, now + 1)]
    if parts.has("last", "past", "previous"):
        day = max(number for number in days if number < context.reference)
    elif parts.has("next", "coming"):
        day = min(number for number in days if number > context.reference)
    else:
        reference = context.reference
        day = min(days, key=lambda number: abs(number - reference - context.direction * _TIE_DAYS))
    return date(day_value(day), f"The feast of that name nearest to {anchor_name(context)}")


def _is_name(parts: Parts, context: Context) -> bool:
    """Whether the feast is a part of a name: the Easter Offensive, Christmas Island, "White Christmas"."""
    after = context.text[context.end : context.end + 2]
    return not parts.has("last", "this", "next", "yearunit", "eve") and after[:1] == " " and after[1:].isupper()


def day_of(name: str, year: int) -> int:
    """The day number of a feast (a name of `feasts.json`) in a year."""
    rule = _feasts()[name]
    if "easter" in rule:
        return _easter(year) + rule["easter"]
    if "day" in rule:
        return cal.day_number(year, rule["month"], rule["day"])
    month, weekday, nth = rule["month"], rule["weekday"] - 1, rule["nth"]
    if nth > 0:
        first = cal.day_number(year, month, 1)
        return first + (weekday - cal.weekday(first)) % 7 + 7 * (nth - 1) + rule.get("later", 0)
    last = cal.day_number(year + month // 12, month % 12 + 1, 1) - 1
    return last - (cal.weekday(last) - weekday) % 7


@cache
def _feasts() -> dict[str, dict[str, int]]:
    rules: dict[str, dict[str, int]] = json.loads(resource("temporal", "feasts.json").read_text(encoding="utf-8"))
    return rules


def _easter(year: int) -> int:
    """Easter Sunday of the western churches (Anonymous Gregorian algorithm, Meeus 1991)."""
    golden, century, rest = year % 19, year // 100, year % 100
    epact = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    shift = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    late = (golden + 11 * epact + 22 * shift) // 451
    month, day = divmod(epact + shift - 7 * late + 114, 31)
    return cal.day_number(year, month, day + 1)
