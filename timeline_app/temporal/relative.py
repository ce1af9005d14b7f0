"""Forms counted from a day: last week, next year, three days ago, two weeks later."""

from fractions import Fraction

from timeline_app.model import Granularity, Interval
from timeline_app.model import calendar as cal
from timeline_app.model.units import next_unit
from timeline_app.temporal.dates import anchor_name, edge, weekday
from timeline_app.temporal.frame import Context, Frame
from timeline_app.temporal.parts import MONTH_CLASSES, Parts
from timeline_app.temporal.resolved import Resolved, date, unresolved
from timeline_app.temporal.timex import day_value, month_value, week_value, year_value
from timeline_app.temporal.vocabulary import vocabulary

#: unit letter of the vocabulary -> granularity
SIZES = {
    "S": Granularity.SECOND, "M": Granularity.MINUTE, "H": Granularity.HOUR, "D": Granularity.DAY,
    "W": Granularity.WEEK, "MO": Granularity.MONTH, "Q": Granularity.QUARTER, "Y": Granularity.YEAR,
    "E": Granularity.DECADE, "C": Granularity.CENTURY, "L": Granularity.MILLENNIUM, "F": Granularity.WEEK,
}  # fmt: skip
UNKNOWN_VALUE = {"D": "XXXX-XX-XX", "W": "XXXX-WXX", "MO": "XXXX-XX", "Q": "XXXX-QX", "WE": "XXXX-WXX-WE"}
_LONGEST_MONTH = 31
UNIT_NAMES = ("unit", "units", "yearunit", "dayunit", "second", "quarter", "quarters", "weekend")
#: classes of words that point, the ones that decide first
RELATIONS = (
    "last",
    "past",
    "previous",
    "next",
    "coming",
    "following",
    "same",
    "current",
    "present",
    "this",
    "that",
    "these",
    "those",
)


def value_at(start: int, granularity: Granularity) -> str:
    """The TIMEX3 value of the unit that begins at `start` seconds."""
    number = start // cal.DAY
    year, month, _ = cal.civil(number)
    if granularity is Granularity.WEEK:
        return week_value(number)
    if granularity is Granularity.MONTH:
        return month_value(year, month)
    if granularity is Granularity.QUARTER:
        return f"{year_value(year)}-Q{(month + 2) // 3}"
    if granularity is Granularity.YEAR:
        return year_value(year)
    if granularity is Granularity.DECADE and year > 0:
        return f"{year // 10:03d}"
    if granularity >= Granularity.CENTURY and year > 0:
        return f"{year // 100:02d}"
    return day_value(number) if granularity <= Granularity.DAY else year_value(year)


def unit_of(parts: Parts) -> str:
    """The letter of the unit named last: D, W, MO, Q, Y, …; "" without one."""
    found = [token for token in parts.tokens if token.name in UNIT_NAMES]
    if not found:
        return ""
    return "S" if found[-1].name == "second" else str(found[-1].value)


def relation(parts: Parts) -> tuple[str, int]:
    """The word that points ("last", "that", "following") and how many units away."""
    for name in RELATIONS:
        if parts.has(name):
            value = parts.first(name)
            return name, value if isinstance(value, int) else 0
    return "", 0


def leans_on_text(name: str, parts: Parts, context: Context) -> bool:
    """Whether the anchor is the date told last: "that year", "the following month", "the next day"."""
    if name in ("that", "those", "same", "following", "previous"):
        return True
    return context.is_history and parts.has("the") and name in ("next", "last")


def nth_day(parts: Parts, context: Context) -> Resolved | None:
    """On the 20th: of the month that was told to the day before, else the nearest to which the clause looks."""
    day, told, reference = parts.day, context.frame.told_day, context.reference
    if day is None or not 1 <= day <= _LONGEST_MONTH:
        return None
    if told is not None:
        year, month, _ = cal.civil(told)
        if cal.is_day(year, month, day):
            return date(day_value(cal.day_number(year, month, day)), f"Of the month of {context.named(told)}")
    if reference is None:
        return unresolved(f"XXXX-XX-{day:02d}")
    year, month, now = cal.civil(reference)
    step = (day < now) if context.direction > 0 else -(day > now)
    for _ in range(2):  # one month in two has 31 days
        index = year * 12 + month - 1 + step
        if cal.is_day(index // 12, index % 12 + 1, day):
            break
        step += 1 if context.direction > 0 else -1
    else:
        return None
    number = cal.day_number(index // 12, index % 12 + 1, day)
    return date(day_value(number), f"{Interval.day_at(number).human()}, the nearest to {anchor_name(context)}")


def deictic(parts: Parts, context: Context) -> Resolved | None:
    """Last week, this month, the following year, that day, next weekend."""
    unit, (name, step) = unit_of(parts), relation(parts)
    if not unit or not name or unit in ("S", "M"):
        return None
    mod = edge(parts)
    told = context.frame.told_place
    is_next_day = unit == "D" and name == "next" and parts.has("the")
    if (leans_on_text(name, parts, context) or is_next_day) and told is not None:
        base, anchor = told.start, f"{told.human()}, the date told before"
    elif context.reference is not None:
        base, anchor = context.reference * cal.DAY, anchor_name(context)
    else:
        return unresolved(UNKNOWN_VALUE.get(unit, "XXXX"), mod)
    size = Granularity.WEEK if unit == "WE" else SIZES[unit]
    if unit == "D" and told is not None and base == told.start and told.granularity > Granularity.DAY and not step:
        month = f"{context.frame.told}-XX" if told.granularity is Granularity.MONTH else UNKNOWN_VALUE["D"]
        return date(month, f"A day in {told.human()}, the date told before", mod)
    start = next_unit(base, size, step)
    if not 1 <= cal.fields(start)[0] <= cal.MAX_YEAR:
        return None
    value = value_at(start, size) + ("-WE" if unit == "WE" else "")
    word = {-1: "before", 0: "of", 1: "after"}[step]
    what = "weekend" if unit == "WE" else size.name.lower()
    return date(value, f"The {what} {word} {anchor}", mod)


def year_end(parts: Parts, context: Context) -> Resolved | None:
    """Year end, year's end: of the article's year; year-end 1991."""
    if parts.year is not None:
        return date(year_value(parts.year), "The year is written", "END")
    found = whole(Parts(tuple(token for token in parts.tokens if token.name == "yearunit")), context)
    return None if found is None else found.with_mod("END")


def shift(parts: Parts, context: Context) -> Resolved | None:
    """Three days ago, a year earlier, two weeks later, two years from now, the week before last."""
    unit = unit_of(parts)
    step = 1 if parts.has("from") else parts.number(*_STEPS)
    if not unit or step is None:
        return None
    if (parts.has("last") or parts.has("next")) and parts.weekday is None:
        return _but_one(unit, step, context)
    count = _count(parts)
    frame = context.frame
    if unit == "Y" and count == 1 and step < 0 and frame.is_quarterly and not frame.is_narrative:
        return year_earlier(frame.quarter)
    if count is None:
        value = "PAST_REF" if step < 0 else "FUTURE_REF"
        return Resolved("DATE", value, "No number says how long before or after", is_told=False)
    base = _base(unit, parts, context)
    if base is None:
        return unresolved(UNKNOWN_VALUE.get(unit, "XXXX"))
    start, anchor = base
    return _shifted(start, unit, count * step, anchor, _bound_of_point(bound(parts), step))


_STEPS = ("ago", "earlier", "later", "hence", "before", "after")


def _count(parts: Parts) -> Fraction | None:
    """How many units; one where only the unit is said ("the day before"); None for "several", "a few", "years"."""
    count = parts.before(*_STEPS, "from").quantity()
    is_bare = not parts.has("a", "an") and count is None and not parts.has("several", "few", "units")
    return Fraction(1) if is_bare else count


def _base(unit: str, parts: Parts, context: Context) -> tuple[int, str] | None:
    """The second from which the units are counted, and its name; None where only the article's date would tell."""
    if parts.weekday is not None:
        day = weekday(parts, context)
        return (day.interval.start, day.interval.human()) if day is not None and day.interval is not None else None
    told = _told_for(unit, context.frame)
    if told is not None and not parts.has("ago", "hence", "from", "yesterday", "tomorrow"):
        return told.start, f"{told.human()}, the date told before"
    if context.reference is None:
        return None
    step = parts.number("yesterday", "tomorrow", "today") or 0
    return (context.reference + step) * cal.DAY, anchor_name(context)


def _but_one(unit: str, step: int, context: Context) -> Resolved:
    """The week before last, the year after next."""
    if context.reference is None:
        return unresolved(UNKNOWN_VALUE.get(unit, "XXXX"))
    size = Granularity.WEEK if unit == "WE" else SIZES[unit]
    value = value_at(next_unit(context.reference * cal.DAY, size, 2 * step), size)
    what = f"{'weekend' if unit == 'WE' else size.name.lower()} {'before last' if step < 0 else 'after next'}"
    return date(value + ("-WE" if unit == "WE" else ""), f"The {what}, counted from {anchor_name(context)}")


def _bound_of_point(mod: str, step: int) -> str:
    """More than a year ago is before that day, less than a year ago after it (TIMEX3 1.2.1: mod of dates)."""
    return {"MORE_THAN": "BEFORE" if step < 0 else "AFTER", "LESS_THAN": "AFTER" if step < 0 else "BEFORE"}.get(
        mod, mod
    )


#: units that are counted from a day, not from a year
_SHORT_UNITS = frozenset({"S", "M", "H", "D", "W", "F"})


def _told_for(unit: str, frame: Frame) -> Interval | None:
    """The date told last that is fine enough to count such units from: no days are counted from a decade."""
    told = frame.told_place
    if told is None or unit not in _SHORT_UNITS or told.granularity <= Granularity.WEEK:
        return told
    if frame.day is not None:
        return Interval.day_at(frame.day)
    return told if frame.is_narrative and told.granularity <= Granularity.MONTH else None


def bound(parts: Parts) -> str:
    """The mod of "more than", "at least", "nearly", "about"; "" for none."""
    denied = parts.has("no", "not") and parts.has("than")
    mod = parts.word("more", "less", "least", "most", "nearly", "almost", "about", "circa")
    if denied:
        return {"MORE_THAN": "EQUAL_OR_LESS", "LESS_THAN": "EQUAL_OR_MORE"}.get(mod, mod)
    return mod or ("EQUAL_OR_LESS" if parts.has("up") else "")


def year_earlier(quarter: str) -> Resolved:
    """Earnings news sets a quarter beside "a year ago", "a year earlier": the same quarter of the year before."""
    year, _, rest = quarter.partition("-")
    reason = f"The same quarter a year before {quarter}, the quarter told before"
    return Resolved("DATE", f"{int(year) - 1:04d}-{rest}", reason, is_told=False)


def whole(parts: Parts, context: Context) -> Resolved | None:
    """The year, the full year, the week, the weekend, the end of the month: the one that is being told of."""
    unit = unit_of(parts)
    if unit not in ("Y", "MO", "W", "WE", "C", "E"):
        return None
    words = context.text[context.end : context.end + 12].split()
    is_ended = len(words) > 1 and words[0] in vocabulary().lists["ending"] and _is_date(words[1])
    if unit in ("Y", "W") and is_ended and len(parts.tokens) == 2:
        return Resolved("DURATION", f"P1{unit}", "A length of time", is_told=False)
    told = context.frame.told_place
    if context.is_history and told is not None and unit in ("Y", "MO"):
        base, anchor = told.start, f"{told.human()}, the date told before"
    elif context.reference is None:
        return unresolved(UNKNOWN_VALUE.get(unit, "XXXX"), edge(parts))
    else:
        base, anchor = context.reference * cal.DAY, anchor_name(context)
    size = Granularity.WEEK if unit == "WE" else SIZES[unit]
    is_last = unit == "WE" and context.direction <= 0 and cal.weekday(base // cal.DAY) < 5
    value = value_at(next_unit(base, size, -1 if is_last else 0), size)
    what = "weekend" if unit == "WE" else size.name.lower()
    word = "before" if is_last else "of"
    return date(value + ("-WE" if unit == "WE" else ""), f"The {what} {word} {anchor}", edge(parts))


#: more units than this lead out of the calendar
_FARTHEST = 20_000
#: in what half a unit is counted, and how many of it
_SMALLER = {
    Granularity.CENTURY: (Granularity.YEAR, 100), Granularity.MILLENNIUM: (Granularity.YEAR, 1000),
    Granularity.YEAR: (Granularity.MONTH, 12), Granularity.MONTH: (Granularity.DAY, 30),
    Granularity.WEEK: (Granularity.DAY, 7), Granularity.QUARTER: (Granularity.MONTH, 3),
}  # fmt: skip


def _is_date(word: str) -> bool:
    return word[:1].isdigit() or vocabulary().look_up(word.rstrip("."))[0] in MONTH_CLASSES


def _shifted(base: int, unit: str, count: Fraction, anchor: str, mod: str) -> Resolved | None:
    if unit == "F":
        unit, count = "W", count * 2
    size = SIZES[unit]
    if size is Granularity.DECADE:
        size, count = Granularity.YEAR, count * 10
    if size < Granularity.DAY:
        seconds = int(count * {"S": 1, "M": 60, "H": 3600}[unit])
        # a day alone says no hour to count from
        base, days = (base + seconds, 0) if base % cal.DAY else (base, int(Fraction(seconds, cal.DAY)))
        size, count = Granularity.DAY, Fraction(days)
    if count.denominator > 1 and size in _SMALLER:
        size, times = _SMALLER[size]
        count *= times
    if abs(count) > _FARTHEST:
        return None
    start = next_unit(base, size, int(count))
    if not cal.MIN_YEAR <= cal.fields(start)[0] <= cal.MAX_YEAR:
        return None
    shown = Interval.around(start, size).human()
    way = "back" if count < 0 else "on"
    return date(value_at(start, size), f"{shown}, counted {way} from {anchor}", mod)
