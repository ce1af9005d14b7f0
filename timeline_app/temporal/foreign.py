"""Dates of the languages that have no grammar of their own.

The spans are found by one pattern made of the words that dateparser's locale data have, for dateparser's own
search takes "die", "mit" and "so" for weekdays. A bare abbreviation is never a date. What a span is worth is said
by the forms that English has: dateparser's parser answers with a moment where a week or a month is meant, and not
at all to "mardi dernier" or "hace tres días".
"""

import re
from collections.abc import Iterable, Mapping
from functools import cache

from timeline_app.model import TimeExpression
from timeline_app.temporal import ranges
from timeline_app.temporal.dates import calendar, relday, week_day, written, year
from timeline_app.temporal.days import day_alone
from timeline_app.temporal.expression import expression
from timeline_app.temporal.foreign_words import (
    FULL_NAME,
    NUMBER,
    POINTERS,
    Relative,
    names,
    relative,
    weeks,
    words,
)
from timeline_app.temporal.frame import Context, Frame
from timeline_app.temporal.lexer import Token
from timeline_app.temporal.parts import Parts
from timeline_app.temporal.relative import deictic, shift
from timeline_app.temporal.resolved import Resolved
from timeline_app.temporal.vocabulary import WordValue
from timeline_app.text.folding import fold

_NUMERIC = r"(?<![\w./-])(?:(?P<iso>\d{4}-\d\d-\d\d)|(?P<dotted>\d{1,2}[./]\d{1,2}[./]\d{4}))(?![\w/-])"
_STEPS = {**POINTERS, "ago": -1, "hence": 1}
#: groups whose weekday looks back or ahead: "i tisdags", "på tisdag"
_LEANING = {"passed": "last", "coming": "next"}
_DIGITS = re.compile(r"\d{1,3}")


def tag_foreign(text: str, reference: int | None, language: str) -> list[TimeExpression]:
    """The dates in a text; `reference` is the day number of the article's date."""
    frame, found = Frame(reference), []
    for match in _pattern(language).finditer(text):
        context = Context(text, match.start(), match.end(), frame, language)
        resolved = _resolve(match, context)
        if resolved is None:
            continue
        found.append(expression(text, match.start(), match.end(), resolved))
        frame.tell(resolved.value, found[-1].interval, match.end())
        if frame.told_to == match.end():
            frame.told_from = match.start()
    return ranges.joined(text, found, language)


def _resolve(match: re.Match[str], context: Context) -> Resolved | None:
    groups = {name: value for name, value in match.groupdict().items() if value}
    if "iso" in groups:
        return written(Parts((Token("iso", groups["iso"], groups["iso"]),)), context)
    if "dotted" in groups:
        dotted = groups["dotted"].replace("/", ".")
        return written(Parts((Token("numeric_date", dotted, dotted),)), context)
    if "near" in groups:
        return _near(groups["near"], context)
    if "told" in groups:
        return _told(groups["told"], context)
    if groups.keys() == {"day_5"}:
        return day_alone(int(groups["day_5"]), context)
    tokens = []
    for group, value in groups.items():
        token = _token(group.partition("_")[0], value, context.language)
        if token is None:
            return None
        tokens.append(token)
        if group in _LEANING:
            tokens.append(_step(_LEANING[group]))
    return _of_words(Parts(tuple(tokens)), context)


def _of_words(parts: Parts, context: Context) -> Resolved | None:
    if parts.has("week"):
        return _of_week(parts, context)
    if parts.has("ago", "hence"):
        # English says "ago" last, and so the form expects it.
        return shift(Parts(tuple(sorted(parts.tokens, key=lambda token: token.name in _STEPS))), context)
    if parts.has("units"):
        return deictic(parts, context)
    return calendar(parts, context) if parts.month or parts.weekday else year(parts, context)


def _of_week(parts: Parts, context: Context) -> Resolved | None:
    """Next week Friday: a day of another week."""
    step = parts.number("week")
    pointer = next(name for name, value in POINTERS.items() if value == step)
    return week_day(Parts((*parts.tokens, _step(pointer), Token("unit", "W", ""))), context)


def _near(phrase: str, context: Context) -> Resolved | None:
    """Yesterday, the day after tomorrow, last week, this year."""
    found = _near_phrases(context.language).get(fold(phrase))
    if found is None:
        return None
    unit, step = found
    if unit == "D" and step == 1 and context.word_before in relative(context.language).not_behind:
        return None
    if abs(step) > 1:
        return _counted(abs(step), unit, "ago" if step < 0 else "hence", context)
    if unit == "D":
        return relday(Parts((Token("today", step, phrase),)), context)
    pointer = next(name for name, value in POINTERS.items() if value == step)
    return deictic(Parts((_step(pointer), Token("units", unit, phrase))), context)


def _told(phrase: str, context: Context) -> Resolved | None:
    """Il y a 3 jours, 3 dni temu."""
    number = _DIGITS.search(phrase)
    unit = _values(context.language)["told"].get(fold(_DIGITS.sub(NUMBER, phrase)))
    return _counted(int(number[0]), str(unit), "ago", context) if number and unit else None


def _counted(count: int, unit: str, way: str, context: Context) -> Resolved | None:
    return shift(Parts((Token("number", count, ""), Token("units", unit, ""), _step(way))), context)


def _token(kind: str, text: str, language: str) -> Token | None:
    """The word of a group; None where no list has it."""
    if kind in _STEPS:
        return _step(kind)
    if kind in ("day", "year", "number", "month") and text.isdecimal():
        value: WordValue | None = int(text)
    else:
        value = _values(language)[kind].get(fold(text))
    name = {"day": "dom", "unit": "units", "passed": "weekday", "coming": "weekday"}.get(kind, kind)
    return None if value is None else Token(name, value, text)


@cache
def _values(language: str) -> dict[str, dict[str, WordValue]]:
    """What the words of each group stand for, by their folded spelling."""
    known, pointing = names(language), relative(language)
    tables: dict[str, Mapping[str, WordValue]] = {
        "weekday": known.weekdays,
        "coming": known.weekdays,
        "passed": known.passed,
        "week": weeks(language),
        "month": known.months,
        "number": pointing.numbers,
        "unit": pointing.units,
        "units": pointing.counted,
        "told": known.ago,
    }
    return {kind: {fold(word): value for word, value in table.items()} for kind, table in tables.items()}


@cache
def _near_phrases(language: str) -> dict[str, tuple[str, int]]:
    return {fold(phrase): place for phrase, place in names(language).near.items()}


def _step(name: str) -> Token:
    return Token(name, _STEPS[name], name)


@cache
def _pattern(language: str) -> re.Pattern[str]:
    """Full dates first, then less and less; every blank is bounded, so that the pattern is linear."""
    counted = words("counted_years", language)
    if counted:
        return _counted_pattern(counted, language)
    known = names(language)
    month, weekday = _any(known.months), _any(known.weekdays)
    unwanted = words("not_bare_months", language)
    full = _any(word for word in known.months if len(word) >= FULL_NAME and word not in unwanted)
    linking, marks = _any(words("linking", language)), _any(words("day_marks", language))
    year_marks = _any(words("year_marks", language))
    between = rf"[\s\xa0]{{1,3}}(?:{linking}[\s\xa0]{{0,2}})?"
    day = rf"(?P<day_@>\d{{1,2}})(?:{marks})?"
    year = r"(?P<year_@>\d{4})(?!\d)"
    after = rf"(?:,?{between}{year})?(?:[\s\xa0]{{1,2}}(?:{year_marks})(?!\w))?"
    lead = rf"(?:(?P<weekday_@>{weekday}),?{between})?"
    forms = [
        _NUMERIC,
        rf"(?<!\w){_fill(lead, 1)}{_fill(day, 1)}{between}(?P<month_1>{month})(?:\.(?=\s\d))?(?!\w)"
        rf"{_fill(after, 1)}",
        rf"(?<!\w)(?P<year_2>\d{{4}})\.?(?:[\s\xa0](?:{year_marks}))?[\s\xa0](?P<month_2>{month})\.?[\s\xa0]"
        rf"{_fill(day, 2)}(?!\w)",
        rf"(?<!\w)(?P<month_3>{month})\.?[\s\xa0]{_fill(day, 3)}(?!\w),?{between}{_fill(year, 3)}",
        rf"(?<!\w)(?P<month_4>{month})(?!\w)\.?{between}{_fill(year, 4)}",
        *_week_forms(language, weekday),
        rf"(?<!\w)(?P<near>{_any(known.near)})(?!\w)",
        rf"(?<!\w)(?P<passed>{_any(known.passed)})(?!\w)",
        *_relative_forms(relative(language), weekday),
        rf"(?<!\w)(?P<told>{_templates(known.ago)})(?!\w)",
        *_coming_forms(language),
        rf"(?<!\w)(?P<weekday_5>{weekday})(?!\w)",
        rf"(?<!\w)(?P<month_6>{full})(?!\w)",
        rf"(?<=\s){_before_year(language)}(?P<year_7>(?:1[5-9]|20)\d\d)(?![\w%.,:/-]*\d)",
    ]
    return re.compile("|".join(forms), re.IGNORECASE)


def _coming_forms(language: str) -> list[str]:
    """På tisdag, which is to come; "på tisdagskvällen" was."""
    parts = tuple(words("parts_of_weekdays", language))
    bare = _any(day for day in names(language).weekdays if not day.endswith(parts))
    leading = words("before_coming", language)
    return [rf"(?<=\b{re.escape(word)}\s)(?P<coming>{bare})(?!\w)" for word in leading]


def _week_forms(language: str, weekday: str) -> list[str]:
    """Nächste Woche Freitag, volgende week op vrijdag, vendredi de la semaine prochaine."""
    week, on, of = _any(weeks(language)), _any(words("on", language)), _any(words("of_week", language))
    return [
        rf"(?<!\w)(?P<week_12>{week}),?\s(?:{on}\s)?(?P<weekday_12>{weekday})(?!\w)",
        rf"(?<!\w)(?P<weekday_13>{weekday})\s(?:{of}\s)?(?P<week_13>{week})(?!\w)",
    ]


def _relative_forms(pointing: Relative, weekday: str) -> list[str]:
    """Letzten Dienstag, mardi prochain, la semaine passée; vor drei Tagen, три года назад, dentro de un mes."""
    pointer = "|".join(f"(?P<{name}_@>{_any(written)})" for name, written in pointing.pointers.items())
    what = f"(?:(?P<weekday_@>{weekday})|(?P<unit_@>{_any(pointing.units)}))"
    count = rf"(?P<number_@>\d{{1,3}}|{_any(pointing.numbers)})\s(?P<units_@>{_any(pointing.counted)})"
    before = f"(?:(?P<ago_@>{_any(pointing.before)})|(?P<hence_@>{_any(pointing.hence_before)}))"
    forms = (
        rf"(?:{pointer})\s{what}",
        rf"{what}\s(?:{pointer})",
        rf"{before}\s{count}",
        rf"{count}\s(?P<ago_@>{_any(pointing.after)})",
    )
    return [rf"(?<!\w){_fill(form, number)}(?!\w)" for number, form in enumerate(forms, 8)]


def _counted_pattern(counted: list[str], language: str) -> re.Pattern[str]:
    """2020年8月18日, 8월 18일: numbers with their units after them."""
    year, month, day = (f"[{letters}]" for letters in counted)
    weekday = _any(names(language).weekdays)
    beside = rf"(?:\s?[（(]?(?P<weekday_@>{weekday})[）)]?)?"
    forms = [
        _NUMERIC,
        rf"(?<!\d)(?P<year_1>\d{{4}})\s?{year}\s?(?P<month_1>\d{{1,2}})\s?{month}(?:\s?(?P<day_1>\d{{1,2}})\s?{day}"
        rf"{_fill(beside, 1)})?",
        rf"(?<!\d)(?P<month_2>\d{{1,2}})\s?{month}\s?(?P<day_2>\d{{1,2}})\s?{day}{_fill(beside, 2)}",
        rf"(?<!\d)(?P<year_3>(?:1[5-9]|20)\d\d)\s?{year}",
        rf"{_no_repetition(language)}(?:(?P<week_4>{_any(weeks(language))})[のに的 ]?)?"
        rf"(?P<weekday_4>{weekday})(?!{_any(words('counted_weeks', language))})",
        rf"(?P<near>{_any(names(language).near)})",
        rf"(?<!\d)(?P<told>{_templates(names(language).ago)})",
        *_bare_days(day, language),
    ]
    return re.compile("|".join(forms))


def _bare_days(day: str, language: str) -> list[str]:
    """11日, a day of the month that is told of; "11日間" counts days."""
    behind = words("counted_days", language)
    before = "".join(rf"(?<!{re.escape(word)})" for word in words("before_counted_days", language))
    return [rf"(?<![\d.,]){before}(?P<day_5>\d{{1,2}}){day}(?!{_any(behind)})"] if behind else []


def _no_repetition(language: str) -> str:
    """No word for "every", and no number, stands before: "每周二", "两周一次"."""
    return "".join(rf"(?<!{re.escape(word)})" for word in words("before_repetition", language))


def _templates(templates: Iterable[str]) -> str:
    """As `_any`, for phrases with a number in them."""
    return _any(templates).replace(re.escape(NUMBER), _DIGITS.pattern)


def _before_year(language: str) -> str:
    """A bare year counts only behind a word that leads to one; the words stay outside of the span."""
    leading = words("before_year", language)
    return "(?:" + "|".join(rf"(?<=\s{re.escape(word)}\s)" for word in leading) + ")" if leading else "(?!)"


def _fill(form: str, number: int) -> str:
    """The groups of one form, told apart by its number."""
    return form.replace("@>", f"{number}>")


def _any(alternatives: Iterable[str]) -> str:
    """An alternation, the longest first; one that never matches for no words."""
    ordered = sorted(alternatives, key=len, reverse=True)
    return f"(?:{'|'.join(map(re.escape, ordered)) or '(?!)'})"
