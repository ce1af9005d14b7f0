"""Forms within a day: clock times with their zones, mornings and nights."""

import re

from timeline_app.temporal import dates
from timeline_app.temporal.frame import Context
from timeline_app.temporal.parts import Parts
from timeline_app.temporal.relative import deictic, leans_on_text, relation
from timeline_app.temporal.resolved import Resolved, date
from timeline_app.temporal.timex import day_value
from timeline_app.temporal.vocabulary import vocabulary

_DAYS = {-1: "The day before", 0: "The day itself of", 1: "The day after"}
_UNKNOWN_DAY = "XXXX-XX-XX"
_CLOCK = re.compile(r"(\d{1,2})(?:[:.](\d\d)(?::(\d\d))?)?(am|pm)?", re.ASCII)


def _day(parts: Parts, context: Context) -> Resolved | None:
    """The day beside the time of day: named, pointed at, or the article's own."""
    if parts.has("today", "yesterday", "tomorrow", "tonight"):
        return dates.relday(parts, context)
    if parts.has("iso", "numeric_date"):
        return dates.written(parts, context)
    if parts.month is not None or parts.weekday is not None:
        return dates.calendar(parts, context)
    if parts.has("dayunit") and relation(parts)[0]:
        return deictic(parts, context)
    name, step = relation(parts)
    told, reference = context.frame.told_day, context.reference
    if told is not None and (
        leans_on_text(name, parts, context)
        or reference is None
        or context.frame.is_narrative
        or (name == "next" and parts.has("the"))
    ):
        return date(day_value(told + step), f"The day of {context.named(told)}, the date told before")
    if reference is None:
        return None
    return date(day_value(reference + step), f"{_DAYS[step]} {dates.anchor_name(context)}")


def daypart(parts: Parts, context: Context) -> Resolved | None:
    """Tuesday night, this morning, last night, the night of August 5, midnight Friday, tonight."""
    part = parts.word("part", "midpart", "sunpart") or ("MO" if parts.has("units") else "NI")
    day = _day(parts, context)
    value = day.value if day is not None else _UNKNOWN_DAY
    if "T" in value or not re.search(r"-(\d\d|XX)-(\d\d|XX)$|^XXXX-WXX-\d$", value):
        return None
    reason = day.reason if day is not None else "The day is not told"
    return Resolved("TIME", f"{value}T{part}", reason, dates.edge(parts))


def time(parts: Parts, context: Context) -> Resolved | None:
    """3 p.m., 15:00 GMT Saturday, 1400 GMT; how long a race took: in 3:07:35."""
    if _is_result(parts, context):
        return _result(parts.word("clock"))
    clock = _clock(parts)
    if clock is None or (len(parts.tokens) == 1 and parts.has("clock") and not _is_led_to(context)):
        return None
    day = _day(_without_clock(parts), context)
    value = day.value if day is not None else _UNKNOWN_DAY
    if "T" in value:
        return None
    reason = day.reason if day is not None else "The day is not told"
    # TIMEX3 marks Greenwich time alone; another zone is the wall clock of the place told of
    zone = "Z" if parts.word("zone") == "Z" else ""
    return Resolved("TIME", f"{value}T{clock}{zone}", reason, is_told=_names_day(parts))


def _names_day(parts: Parts) -> bool:
    """Whether a time of day stands with its day: "9 a.m. on Tuesday"; alone it leaves the telling where it is."""
    rest = _without_clock(parts)
    return rest.month is not None or rest.weekday is not None or rest.has("iso", "numeric_date")


def _is_led_to(context: Context) -> bool:
    """Whether a bare 12:10 is a time of day: "at 12:10"; a score and a verse (John 3:16) are none."""
    return not context.word_before or context.word_before in vocabulary().lists["before_clock"]


def _is_result(parts: Parts, context: Context) -> bool:
    """Whether a clock tells how long a race took: "in 3:07:35", "a time of 5:40:51"."""
    return len(parts.tokens) == 1 and parts.word("clock").count(":") == 2 and context.word_before in ("in", "of")


def _result(clock: str) -> Resolved | None:
    hours, minutes, seconds = (int(part) for part in clock.split(":"))
    if minutes > 59 or seconds > 59:
        return None
    return Resolved("DURATION", f"PT{hours}H{minutes}M{seconds}S", "The time that it took", is_told=False)


def _hour_at(parts: Parts) -> int:
    """Which word of a span is the hour: the clock, or the number before "p.m.", "o'clock", "in the evening"."""
    tokens = parts.tokens
    names = [token.name for token in tokens]
    for name in ("clock", "clock_ap"):
        if name in names:
            return names.index(name)
    for i, name in enumerate(names[1:], 1):
        is_mark = name in ("pm", "am", "p", "oclock") or (name == "a" and names[i + 1 : i + 2] == ["dot"])
        if is_mark or (name in ("in", "this") and "part" in names[i:]):
            return i - 1
    if "zone" in names:
        return next(
            (i for i, name in enumerate(names) if name in ("year", "number") and names[i + 1 :][:1] == ["zone"]), 0
        )
    return 0


def _without_clock(parts: Parts) -> Parts:
    """The words that name the day: the number before "p.m." is no day of the month, 1400 GMT no year."""
    hour = _hour_at(parts)
    return Parts(tuple(token for i, token in enumerate(parts.tokens) if i != hour))


def _military(number: int) -> str | None:
    """1400 GMT as HH:MM; None where it is no time of day."""
    hour, minute = divmod(number, 100)
    return f"{hour:02d}:{minute:02d}" if hour < 25 and minute < 60 else None


def _clock(parts: Parts) -> str | None:
    """HH:MM[:SS] of the time that is written; None where it is no time of day."""
    token = parts.tokens[_hour_at(parts)]
    if token.name in ("year", "number"):
        return _military(int(token.value))
    found = _CLOCK.fullmatch(str(token.value))
    if found is None:
        return None
    hour, minute, second = int(found[1]), found[2] or "00", found[3]
    is_late = parts.word("part") in ("AF", "EV") or (
        hour < 12 and (parts.has("tonight") or parts.word("part") == "NI")
    )
    is_pm = found[4] == "pm" or parts.has("pm", "p") or is_late
    is_am = found[4] == "am" or parts.has("am") or (parts.has("m") and not is_pm)
    if (is_pm or is_am) and hour > 12:
        return None
    hour = hour % 12 + 12 * is_pm if is_pm or is_am else hour
    if hour > 24 or int(minute) > 59:
        return None
    return f"{hour:02d}:{minute}" + (f":{second}" if second else "")
