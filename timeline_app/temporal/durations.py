"""Forms without a place of their own: durations, sets, and words for now, then and soon."""

from fractions import Fraction

from timeline_app.temporal.frame import Context
from timeline_app.temporal.parts import Parts
from timeline_app.temporal.relative import bound, unit_of
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
    if not unit or is_fraction:
        return None
    if len(parts.tokens) == 2 and parts.has("a", "an") and _is_rate(context):
        return Resolved("SET", period(unit, Fraction(1)), "So much in each such time", is_told=False)
    limits = parts.before("to", "or", "dash")
    count = limits.quantity() if len(limits.tokens) < len(parts.tokens) and limits.quantity() else parts.quantity()
    if count is not None and (count <= 0 or count > 10**9):
        return None
    return Resolved("DURATION", period(unit, count), "A length of time", bound(parts), is_told=False)


def _is_rate(context: Context) -> bool:
    """Four flights a week, not "within a week": a noun stands before."""
    word = context.word_before
    return word.isalpha() and word not in vocabulary().lists["rates"] and context.text[context.start].islower()


def set_form(parts: Parts, _context: Context) -> Resolved | None:
    """Every Monday, each year, daily, twice a week, Tuesday nights."""
    quant = str(parts.first("every", "each") or "")
    reason = "It comes again and again"
    rate = parts.word("daily", "weekly", "monthly")
    if rate:
        return Resolved("SET", rate, reason, is_told=False)
    part = parts.word("part", "midpart", "sunpart", "parts")
    suffix = f"T{part}" if part else ""
    if parts.weekday is not None:
        return Resolved("SET", f"XXXX-WXX-{parts.weekday}{suffix}", reason, quant=quant, is_told=False)
    if parts.has("weekend", "weekends"):
        return Resolved("SET", "XXXX-WXX-WE", reason, quant=quant, is_told=False)
    if parts.month is not None:
        return Resolved("SET", f"XXXX-{parts.month:02d}", reason, quant=quant, is_told=False)
    if parts.has("season", "fall"):
        return Resolved("SET", f"XXXX-{parts.word('season', 'fall')}", reason, quant=quant, is_told=False)
    unit = unit_of(parts)
    if not unit:
        return None
    freq = ""
    if parts.has("once", "times"):
        count = parts.first("once") or parts.before("times").quantity()
        freq = f"{count}X"
        every: Fraction | None = Fraction(1)
    elif parts.has("alternate"):
        every = Fraction(2)
    else:
        every = parts.quantity() or Fraction(1)
    return Resolved("SET", period(unit, every), reason, quant=quant, freq=freq, is_told=False)


def soon(_parts: Parts, context: Context) -> Resolved | None:
    """Soon: forward only beside a verb that looks so: "will soon vote", not "he was soon released"."""
    before = context.text[max(0, context.start - 4) : context.start].lower()
    after = context.text[context.end : context.end + 6].lower()
    if before.endswith("as ") or after.startswith((" after", " as")) or context.direction <= 0:
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
