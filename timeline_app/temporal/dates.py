"""Forms of the calendar: full dates, month and day, months, weekdays, years, decades, centuries."""

from timeline_app.model import Interval
from timeline_app.model import calendar as cal
from timeline_app.temporal.days import is_told_beside
from timeline_app.temporal.frame import Context
from timeline_app.temporal.names import counts, is_address, is_in_name, is_model, is_name, is_tail
from timeline_app.temporal.parts import MONTH_CLASSES, Parts
from timeline_app.temporal.resolved import Resolved, date, unresolved
from timeline_app.temporal.timex import day_value, interval_of, month_value, year_value
from timeline_app.temporal.vocabulary import vocabulary

#: earlier and later years need a word that leads to one
_EARLIEST_BARE_YEAR, _LATEST_BARE_YEAR = 1500, 2050
_EARLIEST_CENTURY_BC = 99
#: FY60 and later are of the twentieth century
_FISCAL_TURN = 60
#: classes of the words that spell a year
SPOKEN = ("teen", "tens", "digit", "one", "power")
_EDGES = ("early", "late", "mid", "start", "end", "turn")
_LEANS = {"earlier": "START", "later": "END"}
_EDGE_WORDS = frozenset((*_EDGES, *_LEANS))


def edge(parts: Parts) -> str:
    """The mod that "early", "mid-", "the end of", "later" give; "" without such a word."""
    if parts.places.keys().isdisjoint(_EDGE_WORDS):
        return ""
    return parts.word(*_EDGES) or next(mod for name, mod in _LEANS.items() if name in parts.places)


def written(parts: Parts, _context: Context) -> Resolved | None:
    """2020-08-19, 19/8/2020, 8/19/2020, 19.08.2020."""
    if parts.has("iso"):
        text = parts.word("iso")
        day, _, clock = text.partition("T")
        if interval_of(day) is None:
            return None
        return Resolved(
            "TIME" if clock else "DATE", f"{day}T{clock}" if clock else day, "The date is written in full"
        )
    return _numeric(parts.word("numeric_date"))


def _numeric(text: str) -> Resolved | None:
    """Day and month in the order that fits; with both possible the article's slash is American, its dot is not."""
    mark = "/" if "/" in text else "."
    first, second, third = (int(part) for part in text.split(mark))
    if first > 31:
        year, month, day = first, second, third
    elif mark == "." or first > 12:
        day, month, year = first, second, third
    else:
        month, day, year = first, second, third
    if year < 100:
        year += 2000 if year < 50 else 1900
    if not cal.is_day(year, month, day):
        return None
    how = "day first" if day == first and day != month else "month first"
    return date(day_value(cal.day_number(year, month, day)), f"The date is written in full, read {how}")


def calendar(parts: Parts, context: Context) -> Resolved | None:
    """Any of weekday, day, month and year, together or alone."""
    mod = edge(parts)
    month, year = parts.month, parts.year
    if year is None and parts.has("yearunit"):
        year = relative_year(parts, context)
        if year is None:
            return None
    if month is None:
        return weekday(parts, context)
    day = parts.day
    if day is not None and year is None and context.word_before == "in" and counts(context):
        return None  # "in May 20 people died"
    if day is not None:
        return _day(month, day, year, parts, context, mod)
    spoken = Parts(tuple(token for token in parts.tokens if token.name in SPOKEN))
    if year is None and spoken.tokens:
        year = spoken_year(spoken)
    if year is not None:
        said = "The month and year are written" if not parts.has("yearunit") else _month_reason(context)
        return date(month_value(year, month), said, mod)
    return month_form(parts, context)


def _month_reason(context: Context) -> str:
    return f"The month is named; its year is counted from {anchor_name(context)}"


def anchor_name(context: Context) -> str:
    """How reasons call the article's date."""
    if context.reference is None:
        return "the article's date, which is not known"
    return f"{context.named(context.reference)}, the article's date"


def relative_year(parts: Parts, context: Context) -> int | None:
    """The year of "last year", "of that year": counted from the article's date or from the date told last."""
    if parts.has("that", "same", "following", "previous"):
        told, step = context.frame.told_place, parts.number("following", "previous") or 0
        if told is not None:
            return cal.fields(told.start)[0] + step
    if context.reference is None:
        return None
    return cal.civil(context.reference)[0] + (parts.number("last", "next", "past", "previous", "following") or 0)


def _day(month: int, day: int, year: int | None, parts: Parts, context: Context, mod: str) -> Resolved | None:
    if not 1 <= day <= 31 or not cal.is_day(2000 if year is None else year, month, day):
        return None
    if year is not None:
        value = day_value(cal.day_number(year, month, day))
        return date(value, "The date is written in full" if parts.year else _month_reason(context), mod)
    found = _year_of_day(month, day, parts.weekday, context)
    if found is None:
        return unresolved(f"XXXX-{month:02d}-{day:02d}", mod)
    number, reason = found
    return date(day_value(number), reason, mod)


def _year_of_day(month: int, day: int, weekday: int | None, context: Context) -> tuple[int, str] | None:
    """The year that brings the day nearest to the article's date; in history, the year told last."""
    beside = context.year_beside(month)
    if beside is not None and cal.is_day(beside, month, day):
        return cal.day_number(beside, month, day), "The year of the date told beside it"
    told = context.told_year(month)
    if told is not None and context.is_history:
        year = next((y for y in (told, told + 1, told - 1) if cal.is_day(y, month, day)), None)
        return None if year is None else (cal.day_number(year, month, day), _told_reason(year))
    reference = context.reference
    if reference is None:
        return None
    year = cal.civil(reference)[0]
    days = [cal.day_number(y, month, day) for y in (year - 1, year, year + 1) if cal.is_day(y, month, day)]
    if weekday is not None:
        days = [number for number in days if cal.weekday(number) == weekday - 1] or days
    if context.word_before == "since":
        days = [number for number in days if number <= reference] or days
    if not days:
        return None
    nearest = min(days, key=lambda number: _cost(number - reference, context))
    return nearest, f"{Interval.day_at(nearest).human()}, the nearest to {anchor_name(context)}"


def _told_reason(year: int) -> str:
    return f"{Interval.year(year).human()} is the year that the text tells of"


def _cost(distance: int, context: Context) -> float:
    """Days away; the other way than the verb looks counts for more."""
    against = context.direction * distance < 0
    return abs(distance) * (2.5 if against and abs(distance) > 31 else 1.0)


def weekday(parts: Parts, context: Context) -> Resolved | None:
    """A weekday: the nearest one on the side to which the clause looks, the article's own day included."""
    wanted = parts.weekday
    if wanted is None:
        return None
    if len(parts.tokens) == 1 and is_in_name(context):
        return None
    mod = edge(parts)
    told, reference = context.frame.told_day, context.reference
    leans = context.frame.is_narrative or parts.has("following", "previous") or is_told_beside(wanted - 1, context)
    if told is not None and leans:
        ahead = (wanted - 1 - cal.weekday(told)) % 7
        number = told + (ahead - 7 if parts.has("previous") else ahead or 7 * parts.has("following"))
        way = "before" if number < told else "on or after"
        reason = f"The {_DAY_NAMES[wanted - 1]} {way} {context.named(told)}, the date told before"
        return date(day_value(number), reason, mod)
    begins = context.range_begins
    if begins is not None:
        number = begins + (wanted - 1 - cal.weekday(begins)) % 7
        reason = f"{_DAY_NAMES[wanted - 1]} on or after {context.named(begins)}, where the range begins"
        return date(day_value(number), reason, mod)
    if reference is None:
        return unresolved(f"XXXX-WXX-{wanted}", mod)
    back = (cal.weekday(reference) - (wanted - 1)) % 7
    ahead = parts.has("next", "coming") or (
        not parts.has("last", "past") and not is_attribute(context) and context.direction > 0
    )
    name = _DAY_NAMES[wanted - 1]
    if parts.has("last", "past") and back <= (_JUST_PAST if context.language == "en" else 0):
        back += 7
    if ahead and (back or parts.has("next", "coming")):
        number = reference + 7 - back
        return date(day_value(number), f"{name} after {anchor_name(context)}", mod)
    number = reference - back
    where = f"{name}, {anchor_name(context)} itself" if back == 0 else f"{name} before {anchor_name(context)}"
    return date(day_value(number), where, mod)


def week_day(parts: Parts, context: Context) -> Resolved | None:
    """Tuesday next week, last week Monday."""
    wanted, step = parts.weekday, parts.number("last", "next", "this")
    if parts.word("unit") != "W" or wanted is None or step is None:
        return None
    if context.reference is None:
        return unresolved(f"XXXX-WXX-{wanted}")
    number = context.reference - cal.weekday(context.reference) + 7 * step + wanted - 1
    reason = f"{_DAY_NAMES[wanted - 1]} of the week {_WEEKS[step]} {anchor_name(context)}"
    part = parts.word("part", "midpart", "sunpart")
    if part:
        return Resolved("TIME", f"{day_value(number)}T{part}", reason)
    return date(day_value(number), reason)


_WEEKS = {-1: "before that of", 0: "of", 1: "after that of"}


def nth_weekday(parts: Parts, context: Context) -> Resolved | None:
    """The first Monday in November, the last Friday of May 2019."""
    month, wanted = parts.month, parts.weekday
    inner = Parts(tuple(token for token in parts.tokens if token.name in (*MONTH_CLASSES, "year", "apos")))
    place = calendar(inner, context)
    if month is None or wanted is None or place is None or place.interval is None:
        return None
    first, end = place.interval.start // cal.DAY, place.interval.end // cal.DAY
    days = [day for day in range(first, end) if cal.weekday(day) == wanted - 1]
    index = -1 if parts.has("last") else (parts.number("ordinal", "second") or 1) - 1
    if index >= len(days):
        return None
    return date(day_value(days[index]), f"Counted in {place.interval.human()}")


def last_day(parts: Parts, context: Context) -> Resolved | None:
    """The last day of May, of 2019."""
    inner = Parts(parts.tokens[3:])
    place = (calendar if inner.month is not None else year)(inner, context)
    if place is None or place.interval is None:
        return None
    return date(day_value(place.interval.end // cal.DAY - 1), f"The last day of {place.interval.human()}")


def is_attribute(context: Context) -> bool:
    """Whether the expression describes a noun that is known: "Wednesday's ruling", "the Tuesday vote"."""
    after, before = (
        context.text[context.end : context.end + 2],
        context.text[max(0, context.start - 5) : context.start],
    )
    return after in ("'s", "’s") or before.lower().endswith(" the ")


#: a day ago it was "yesterday": who says "last Tuesday" on a Wednesday means the one of the week before
_JUST_PAST = 1
_DAY_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def month_form(parts: Parts, context: Context) -> Resolved | None:
    """A month without its year: behind the article's date unless the clause looks forward."""
    month, mod = parts.month, edge(parts)
    if month is None or (len(parts.tokens) == 1 and context.language == "en" and is_name(parts, context)):
        return None
    told, beside = context.told_year(month), context.year_beside(month)
    if beside is not None and not parts.has("last", "next", "this"):
        return date(month_value(beside, month), "The year of the month told beside it", mod)
    is_told = context.is_history
    if told is not None and is_told and not parts.has("last", "next", "this"):
        return date(month_value(told, month), _told_reason(told), mod)
    if context.reference is None:
        return unresolved(f"XXXX-{month:02d}", mod)
    year, now, _ = cal.civil(context.reference)
    if parts.has("next", "coming"):
        year += month <= now
        way = "after"
    elif parts.has("last", "past", "previous"):
        year -= month >= now
        way = "before"
    elif parts.has("this"):
        way = "in the year of"
    elif (month - now) % 12 <= _ahead_months(context):
        year += month < now
        way = "after"
    else:
        year -= month > now
        way = "before"
    return date(
        month_value(year, month),
        f"{Interval.month(year, month).human()}, the nearest {way} {anchor_name(context)}",
        mod,
    )


def _ahead_months(context: Context) -> int:
    """How many months ahead a month may lie, by its verb; without one, next month beats a year ago."""
    if is_attribute(context):
        return 0 if context.text[context.end : context.end + 2] in ("'s", "’s") else 2
    return {1: 9, 0: 2, -1: 0}[context.direction]


def relday(parts: Parts, context: Context) -> Resolved | None:
    """Yesterday, today, tomorrow."""
    if len(parts.tokens) == 1 and parts.tokens[0].text.istitle() and context.is_after_name:
        return None  # USA Today
    step = parts.number("today", "yesterday", "tomorrow", "tonight") or 0
    if context.reference is None:
        return unresolved("XXXX-XX-XX", edge(parts))
    where = {-1: "The day before", 0: "The day itself of", 1: "The day after"}[step]
    return date(day_value(context.reference + step), f"{where} {anchor_name(context)}", edge(parts))


def year(parts: Parts, context: Context) -> Resolved | None:
    """A year in figures or words: 1998, '98, 44 BC, nineteen ninety-six, fiscal 1989."""
    is_about = parts.tokens[0].name in ("circa", "c") or context.word_before in vocabulary().lists["about"]
    mod = "APPROX" if is_about else edge(parts)
    if parts.has("bc", "ad", "b", "d"):
        number = parts.year
        if number is None or not cal.MIN_YEAR <= number <= cal.MAX_YEAR:
            return None
        return date(year_value(number), "The year is written with its era", mod)
    number = parts.year or spoken_year(parts) or _short_year(parts)
    if number is None or not (1000 <= number < 2100 or parts.has("the")):
        return None
    return date(year_value(number), "The year is written", mod)


def _short_year(parts: Parts) -> int | None:
    """The year 476; FY18, which is 2018."""
    number = parts.number("number", "two", "dom")
    if any("," in token.text for token in parts.tokens):
        return None  # "for the year 1,200 shops closed"
    if number is None or not parts.has("fy"):
        return number
    return 2000 + number if number < _FISCAL_TURN else 1900 + number


def spoken_year(parts: Parts) -> int | None:
    """Nineteen ninety-six, two thousand and one; None where the words make no year."""
    words = [token for token in parts.tokens if token.name in SPOKEN]
    if not words:
        return None
    if len(words) > 1 and words[1].name == "power":
        sizes = [int(token.value) for token in words]
        return sizes[0] * sizes[1] + sum(sizes[2:])
    return int(words[0].value) * 100 + sum(int(token.value) for token in words[1:])


def bare_year(parts: Parts, context: Context) -> Resolved | None:
    """Four figures alone: a year where the words around do not count or number something."""
    number, before = parts.year, context.word_before
    lists = vocabulary().lists
    if number is None or before in lists["before_number"] or is_tail(context) or is_address(context):
        return None
    if counts(context) and not context.is_led_to_a_year:
        return None
    is_likely = _EARLIEST_BARE_YEAR <= number <= _LATEST_BARE_YEAR and not is_model(context)
    if is_likely or before in lists["before_year"]:
        mod = "APPROX" if before in lists["about"] else ""
        return date(year_value(number), "The year is written", mod)
    return None


def decade(parts: Parts, _context: Context) -> Resolved | None:
    """The 1990s, the '60s, the nineties; "the 1800s" is the century."""
    number = parts.number("decade")
    if (
        number is not None
        and parts.tokens[-1].text[:1].isdigit()
        and len(parts.tokens[-1].text) == 3
        and not parts.has("the")
    ):
        return None  # "in his 30s" is an age
    if number is None:
        tens = parts.number("decade_word")
        number = None if tens is None else 1900 + tens
    if number is None:
        return None
    value = f"{number // 100}" if number % 100 == 0 and number < 2000 else f"{number // 10}"
    return date(value, "The decade is written" if len(value) == 3 else "The century is written", edge(parts))


def century(parts: Parts, _context: Context) -> Resolved | None:
    """The 20th century, the nineteenth century, the 12th century BC (whose value counts back: BC11)."""
    number = parts.ordinal
    is_before = parts.has("bc", "b")
    if (
        parts.word("unit", "units") != "C"
        or not number
        or not 1 <= number <= (_EARLIEST_CENTURY_BC if is_before else 21)
    ):
        return None
    return date(f"{'BC' if is_before else ''}{number - 1:02d}", "The century is written", edge(parts))
