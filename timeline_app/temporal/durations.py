"""Forms without a place of their own: durations, sets, and words for now, then and soon."""

from fractions import Fraction

from timeline_app.temporal import clock
from timeline_app.temporal.frame import Context
from timeline_app.temporal.lexer import Token
from timeline_app.temporal.parts import Parts
from timeline_app.temporal.relative import UNIT_NAMES, bound, unit_of
from timeline_app.temporal.resolved import Resolved
from timeline_app.temporal.vocabulary import vocabulary

_CLOCK_UNITS = {"S": "S", "M": "M", "H": "H"}
_LETTERS = {"D": "D", "W": "W", "MO": "M", "Q": "Q", "Y": "Y", "E": "E", "C": "C", "L": "L", "F": "W", "WE": "WE"}
#: how many of the next smaller unit a half is told in
_HALVES = {"Y": ("M", 12), "H": ("M", 60), "M": ("S", 60)}


def period(unit: str, count: Fraction | None) -> str:
    """The TIMEX3 period of so many units: P2Y6M, PT24H, PXD for an unknown number."""
    is_clock = unit in _CLOCK_UNITS
    prefix = "PT" if is_clock else "P"
    letter = _LETTERS[unit] if not is_clock else unit
    if count is None:
        return f"{prefix}X{letter}"
    if unit == "F":
        count *= 2
    whole = int(count)
    rest = count - whole
    if not rest:
        return f"{prefix}{whole}{letter}"
    if unit in _HALVES and (rest * _HALVES[unit][1]).denominator == 1:
        small, size = _HALVES[unit]
        return prefix + (f"{whole}{letter}" if whole else "") + f"{int(rest * size)}{small}"
    return f"{prefix}{float(count):g}{letter}"


def duration(parts: Parts, context: Context) -> Resolved | None:
    """Three years, a two-week, the last five months, for years, 12 to 18 months; a rate: $2 million a year."""
    unit = unit_of(parts)
    is_fraction = unit == "Q" and (parts.has("hyphen") or context.text[context.end : context.end + 4] == " of ")
    if not unit or is_fraction or (len(parts.tokens) == 1 and _are_minutes(context)):
        return None
    if len(parts.tokens) == 2 and parts.has("a", "an") and _is_rate(context):
        return Resolved("SET", period(unit, Fraction(1)), "So much in each such time", is_told=False)
    if unit == "H" and _is_military(parts, context):
        return clock.time(Parts((Token("number", int(parts.tokens[0].value), ""),)), context)
    whole = _compound(parts)
    if whole:
        return Resolved("DURATION", whole, "A length of time", bound(parts), is_told=False)
    count = _first_limit(parts).quantity() or parts.quantity()
    if count is not None and (count <= 0 or count > 10**9):
        return None
    return Resolved("DURATION", period(unit, count), "A length of time", bound(parts), is_told=False)


def _is_military(parts: Parts, context: Context) -> bool:
    """Whether it is a time of day: "at 1600 hours"."""
    is_clock = len(parts.tokens) == 2 and len(parts.tokens[0].text) == 4 and parts.tokens[0].text.isdigit()
    return is_clock and context.word_before in vocabulary().lists["at_hours"]


def _compound(parts: Parts) -> str:
    """The period of "four minutes and 15 seconds", PT4M15S; "" for one unit alone."""
    ends = [i for i, token in enumerate(parts.tokens) if token.name in UNIT_NAMES]
    if len(ends) != 2:
        return ""
    first, last = Parts(parts.tokens[: ends[0] + 1]), Parts(parts.tokens[ends[0] + 1 : ends[1] + 1])
    counts = first.quantity(), last.quantity()
    if counts[0] is None or counts[1] is None or not last.has(*_COUNTS):
        return ""
    longer, shorter = period(unit_of(first), counts[0]), period(unit_of(last), counts[1])
    if longer.startswith("PT") != shorter.startswith("PT"):
        return f"{longer}{shorter[1:]}" if shorter.startswith("PT") else ""
    return longer + shorter.removeprefix("PT").removeprefix("P")


_COUNTS = ("dom", "two", "number", "decimal", "one", "digit", "teen", "tens", "a", "an")


def _are_minutes(context: Context) -> bool:
    """The minutes of a meeting are no time."""
    return context.word_before == "the" and context.text.startswith("minutes of", context.start)


def _first_limit(parts: Parts) -> Parts:
    """The first end of "12 to 18 months", "6-8 weeks"; else all. "Twenty-four" has a hyphen, but no figures."""
    tokens = parts.tokens
    for i in range(1, len(tokens) - 1):
        is_hyphen = tokens[i].name == "hyphen" and {tokens[i - 1].name, tokens[i + 1].name} <= _FIGURES
        if is_hyphen or tokens[i].name in ("to", "or", "dash"):
            return Parts(tokens[:i])
    return parts


_FIGURES = frozenset({"dom", "two", "number", "decimal", "one", "digit", "teen"})


def _is_rate(context: Context) -> bool:
    """Four flights a week, not "within a week": a noun stands before."""
    word = context.word_before
    is_counted = word[-1:].isdigit() or word.endswith("%")
    return (
        (word.isalpha() or is_counted)
        and word not in vocabulary().lists["rates"]
        and context.text[context.start].islower()
    )


def set_form(parts: Parts, context: Context) -> Resolved | None:
    """Every Monday, each year, daily, twice a week, Tuesday nights."""
    value, freq = _again(parts), ""
    if not value or _is_title(parts, context):
        return None
    if parts.has("once", "times"):
        freq = f"{parts.first('once') or parts.before('times').quantity()}X"
    quant = str(parts.first("every", "each") or "")
    return Resolved("SET", value, "It comes again and again", quant=quant, freq=freq, is_told=False)


def _is_title(parts: Parts, context: Context) -> bool:
    """Whether it is the name of a paper: the Daily Mail, Monthly Review."""
    after = context.text[context.end : context.end + 2]
    return parts.has(*_RATES) and parts.tokens[0].text.istitle() and after[1:].isupper()


_RATES = ("daily", "weekly", "monthly")


def _again(parts: Parts) -> str:
    """The value of a set: a weekday, month or part of the day of any date, or how long from one to the next."""
    part, unit = parts.word("part", "midpart", "sunpart", "parts"), unit_of(parts)
    suffix = f"T{part}" if part else ""
    if parts.has(*_RATES):
        return parts.word(*_RATES)
    if parts.weekday is not None:
        return f"XXXX-WXX-{parts.weekday}{suffix}"
    if part and not unit:
        return f"XXXX-XX-XX{suffix}"
    if parts.has("weekend", "weekends"):
        return "XXXX-WXX-WE"
    if parts.month is not None:
        day = parts.day
        return f"XXXX-{parts.month:02d}" + (f"-{day:02d}" if day else "")
    if parts.has("season", "fall"):
        return f"XXXX-{parts.word('season', 'fall')}"
    return period(unit, _every(parts)) if unit else ""


def _every(parts: Parts) -> Fraction | None:
    if parts.has("once", "times"):
        return Fraction(1)
    if parts.has("alternate"):
        return Fraction(2)
    if parts.has("several", "few"):
        return None
    step = parts.number("ordinal", "second") if len(parts.tokens) > 2 else None
    return Fraction(step or 0) or parts.quantity() or Fraction(1)


def soon(_parts: Parts, context: Context) -> Resolved | None:
    """Soon: forward only beside a verb that looks so: "will soon vote", not "he was soon released"."""
    before = context.text[max(0, context.start - 4) : context.start].lower()
    after = context.text[context.end : context.end + 6].lower()
    clauses = context.frame.clauses
    if clauses is not None and clauses.look_of_word(context.end + 1) < 0:
        return None  # "that soon became a flood"
    is_ahead = context.direction > 0 or context.word_before in vocabulary().lists["modals"]
    if before.endswith("as ") or after.startswith((" after", " as")) or not is_ahead:
        return None
    return Resolved("DATE", "FUTURE_REF", "It speaks of the future without a date", is_told=False)


def present(parts: Parts, _context: Context) -> Resolved | None:
    """These days."""
    if unit_of(parts) != "D":
        return Resolved("DURATION", period(unit_of(parts), None), "A length of time", is_told=False)
    return Resolved("DATE", "PRESENT_REF", "It speaks of the present", is_told=False)


def ref(parts: Parts, _context: Context) -> Resolved | None:
    """Now, recently, soon, the future."""
    if parts.has("date"):
        return Resolved("DATE", "FUTURE_REF", "It speaks of the future without a date", is_told=False)
    if parts.has("current"):
        return Resolved("DATE", "PRESENT_REF", "It speaks of the present", is_told=False)
    if parts.has("recent", "past"):
        return Resolved("DATE", "PAST_REF", "It speaks of the past without a date", is_told=False)
    value = parts.word("now", "currently", "recently", "soon", "future")
    reason = {"PRESENT_REF": "It speaks of the present", "PAST_REF": "It speaks of the past without a date"}
    return Resolved("DATE", value, reason.get(value, "It speaks of the future without a date"), is_told=False)
