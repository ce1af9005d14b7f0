"""The dateline: where, when and for whom a report was filed, before its first sentence.

Agencies write it in few forms ("MOSCOW, August 19. /TASS/. ", "LONDON, Oct 5 (Reuters) - ", "(CNN) -- "), and no
sentence splitter knows any of them. One pattern reads its parts, all of them optional: place, region, date,
agency, closing mark; `_is_dateline` says which of them together make one. Chinese agencies run all of them
together ("新华社北京9月15日电"), and a script without capitals shows by its agency alone what it is. Agencies and
words in capitals that are no places ("UPDATE: …") are data in `resources/text/dateline.json`, months and weekdays
in `resources/dating/calendar.json`.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from timeline_app.settings import resource

#: A dateline is looked for at the head of this many lines, and no further than so many characters into each.
_HEAD_LINES = 12
_REACH = 160
#: A line of so many characters that ends a sentence is body text: nothing below it is the head of an article.
_BODY_LENGTH, _TITLE_LENGTH = 60, 25

_LOWER = re.compile(r"[^\W\d_A-Z]")
#: behind a place in small letters there is an agency, a date or a dash in a dateline
_SIGN = re.compile(r"[(\[/:\d–—―_‑-]")
_YEAR = re.compile(r"\d{4}")
#: Chinese, Japanese and Korean name the units behind the figures.
_COUNTED = r"(?:\d{4}[年년][ ]?)?\d{1,2}[月월][ ]?\d{1,2}[日일]"
_OPENERS = "\"“”‘’'«„`([$€£ "


@dataclass(frozen=True, slots=True)
class Dateline:
    """Offsets of a dateline and of its date in a text.

    `end` is where the body begins, after the blank. `date_start == date_end` where it has no date; `place` and
    `agency` are "" where it has none.
    """

    start: int
    end: int
    place: str = ""
    date_start: int = 0
    date_end: int = 0
    agency: str = ""

    @property
    def has_date(self) -> bool:
        """Whether a date is written in it."""
        return self.date_end > self.date_start


def find_dateline(text: str) -> Dateline | None:
    """The dateline at the head of an article, looked for past title, furniture and byline; None for none."""
    for start, end in _head_lines(text):
        found = match_dateline(text, start) or _lone_date(text, start, end)
        if found:
            return found
        if _is_body(text, start, end):
            return None
    return None


def find_closing_date(text: str) -> tuple[int, int] | None:
    """Offsets of a date with its year that is all of the last line, but for an agency or a label; None for none.

    "Published Sept. 10, 2019", "(dpa, 16.09.2019)", "Friday, Sept. 13, 2019".
    """
    end = len(text.rstrip())
    start = text.rfind("\n", 0, end) + 1
    if not start or end - start > _BODY_LENGTH:
        return None
    start = _past_blanks(text, start)
    found = _lone_pattern().fullmatch(text, start, end) or _credit_pattern().fullmatch(text, start, end)
    return found.span("date") if found and _YEAR.search(found["date"]) else None


def match_dateline(text: str, start: int) -> Dateline | None:
    """The dateline that begins exactly at `start`, with a place or an agency; None for none."""
    head = text[start : start + 2]
    if len(head) < len("A.") or head[0].islower() or not (head[0] in "(/[（【" or head[0].isalpha()):
        return None
    line_end = text.find("\n", start, start + _REACH)
    limit = line_end if line_end >= 0 else min(len(text), start + _REACH)
    if not head.isupper() and not _SIGN.search(text, start, limit):
        return None
    wire = _wire_pattern().match(text, start, limit)
    if wire:
        return Dateline(start, _past_blanks(text, wire.end()), wire["place"], *wire.span("date"), wire["agency"])
    for pattern in _patterns():
        found = pattern.match(text, start, limit)
        if found and (end := _body_start(text, found)) and _is_dateline(found, _begins_body(text, end)):
            agency = _agency(found)
            return Dateline(start, end, _place(found), *_date_span(found), "" if _is_undated(agency) else agency)
    return None


def _is_dateline(found: re.Match[str], begins_body: bool) -> bool:
    """Whether the parts that were read make a dateline, and what follows it reads as the body of an article."""
    place, agency, has_date = found["place"], _agency(found), found["date"] is not None
    if place in _vocabulary()["not_places"] or not begins_body:
        return False
    if agency in _vocabulary()["agencies"] or _is_undated(agency):
        return True
    if place and place.lower() == place.upper():
        return False  # without capitals any words may stand before a dash
    mark = (found["mark"] or found[0][-1]).strip()
    if mark == ":":
        return place.isupper() and not agency
    if mark == "." or not found["mark"]:
        is_named = place.isupper() or (has_date and place.istitle() and bool(_YEAR.search(found["date"])))
        return is_named and has_date and mark in "./)]"
    return bool(place) and (place.isupper() or has_date)


def _body_start(text: str, found: re.Match[str]) -> int | None:
    """Where the text goes on after the blank; None where the parts run into a word or are none at all."""
    end = found.end()
    if end == found.start() or (end < len(text) and not text[end].isspace() and not found["mark"]):
        return None
    return _past_blanks(text, end)


def _past_blanks(text: str, end: int) -> int:
    while end < len(text) and text[end].isspace():
        end += 1
    return end


def _begins_body(text: str, start: int) -> bool:
    """Whether a sentence can begin here: a capital or a figure, and small letters soon after; or the end."""
    while start < len(text) and text[start] in _OPENERS:
        start += 1
    if start >= len(text):
        return True
    first = text[start]
    return not first.islower() and first.isalnum() and bool(_LOWER.search(text, start + 1, start + 60))


def _agency(found: re.Match[str]) -> str:
    return next(filter(None, found.group("round", "slash", "square", "behind")), "").strip()


def _is_undated(agency: str) -> bool:
    """Wires that were filed from nowhere say "(Undated)" where others name the agency."""
    return agency.lower() == "undated"


def _place(found: re.Match[str]) -> str:
    """Place and region; the period that closes "MOSCOW. Aug 19" is no part of it, that of "D.C." is."""
    place: str = found["place"] + found["region"]
    return place if "." in place[:-1] else place.rstrip(".")


def _date_span(found: re.Match[str]) -> tuple[int, int]:
    if not found["date"]:
        return 0, 0
    start, end = found.span("date")
    return start, end - found["date"].endswith(".")


def _head_lines(text: str) -> Iterator[tuple[int, int]]:
    """Offsets of the first lines that are not blank, trimmed."""
    position = 0
    for _ in range(_HEAD_LINES):
        while position < len(text) and text[position].isspace():
            position += 1
        if position == len(text):
            return
        end = text.find("\n", position)
        end = len(text) if end < 0 else end
        stop = end
        while text[stop - 1].isspace():
            stop -= 1
        yield position, stop
        position = end


def _is_body(text: str, start: int, end: int) -> bool:
    """Whether a line is told in sentences: titles may end in a question mark, and rarely in a period."""
    length = end - start
    return (length > _BODY_LENGTH and text[end - 1] in '.!?…"”') or (
        length > _TITLE_LENGTH and text[end - 1] == "."
    )


def _lone_date(text: str, start: int, end: int) -> Dateline | None:
    """A line that is a date ("January 09 , 2008"), perhaps behind a label ("Published: 5 May 2010") or byline."""
    if end - start > _BODY_LENGTH:
        return None
    found = _lone_pattern().fullmatch(text, start, end)
    if not found:
        return None
    return Dateline(start, _past_blanks(text, end), "", *found.span("date"))


@cache
def _vocabulary() -> dict[str, frozenset[str]]:
    words = json.loads(resource("text", "dateline.json").read_text(encoding="utf-8"))
    calendar = json.loads(resource("dating", "calendar.json").read_text(encoding="utf-8"))
    months = [name for key in ("months", "short_months") for names in calendar[key].values() for name in names]
    weekdays = [name for names in calendar["weekdays"].values() for name in names]
    lists = {**words, "months": months, "weekdays": weekdays}
    return {name: frozenset(values) for name, values in lists.items()}


def _alternatives(name: str) -> str:
    words = sorted(_vocabulary()[name], key=lambda word: (-len(word), word))
    return "|".join(re.escape(word) for word in words)


@cache
def _date() -> str:
    """Day and month in every order, with or without the year and the weekday; figures only with the year."""
    month = rf"(?i:{_alternatives('months')})\b\.?"
    weekday = rf"(?:(?i:{_alternatives('weekdays')})\b\.?[ ]?,?[ ]{{0,2}})?"
    day = r"\d{1,2}(?:st|nd|rd|th|er|º|\.)?"
    year = rf"(?:[ ]{{0,2}},?[ ]{{0,2}}(?:de[ ])?\d{{4}}\b(?:[ ](?:{_alternatives('year_marks')})(?!\w))?)?"
    return (
        rf"{weekday}(?:{month}[ ]{{1,2}}\d{{1,2}}(?:st|nd|rd|th)?\b{year}"
        rf"|{day}[ ]{{1,2}}(?:of[ ]|de[ ])?{month}{year}"
        rf"|{_COUNTED}|\d{{4}}-\d{{1,2}}-\d{{1,2}}\b|\d{{1,2}}[./]\d{{1,2}}[./]\d{{4}}\b)"
    )


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    """The parts after a place in capitals, after a place in small letters, and without a place."""
    letter = r"[^\W\d_]"
    word = rf"{letter}(?:{letter}|['’.\-](?={letter}))*+\.?"
    capital = r"[^\W\d_a-zß-ÿ]"
    capitals = rf"{capital}(?:{capital}|['’.\-](?={capital}))*+(?!{letter})\.?"
    region = rf"(?:[ ]?,[ ]{{0,2}}(?!{_date()}){word}(?:[ ]{word}){{0,4}}?)?"
    name = rf"{letter}[\w .&/\-]{{0,30}}?"
    agency = rf"(?:\([ ]?(?P<round>{name})[ ]?\)|//?[ ]?(?P<slash>{name})[ ]?//?|\[(?P<square>{name})\])"
    parts = (
        rf"(?P<region>{region})(?:[ ]?[,.]?[ ]{{0,2}}\(?(?P<date>{_date()})\)?\.?)?"
        rf"(?:[ ]{{0,2}},?[ ]{{0,2}}{agency})?"
        r"(?P<mark>[ ]{0,2}\.?(?:[ ]{0,2}--?|[ ]{0,2}[—–―_‑]{1,2})(?![\w\-])|[ ]?[.:](?=\s|\Z))?"
        rf"(?:(?<=[\-—–―_‑])[ ]{{0,2}}(?P<behind>{_alternatives('agencies')})(?:,[ ][^.\n]{{2,40}})?[.:](?=\s))?"
    )
    return (
        re.compile(rf"(?P<place>{capitals}(?:(?:[ ]?/[ ]?|[ ]){capitals}){{0,4}}){parts}"),
        re.compile(rf"(?P<place>{word}(?:[ /]{word}){{0,4}}?){parts}(?<=[\]\)/.\-—–―_‑:])"),
        re.compile(rf"(?P<place>){parts}"),
    )


@cache
def _wire_pattern() -> re.Pattern[str]:
    """Agency, place, date and the word for a telegram, perhaps with who reports it."""
    return re.compile(
        rf"[（(【]?(?P<agency>{_alternatives('wires')})(?P<place>[^\W\d_]{{0,16}}?)(?P<date>{_COUNTED})"
        r"(?:专|專)?(?:电|電|讯|訊|消息)[）)】]?(?:[ ]?[（(][^（）()\n]{1,60}[）)])?[：:]?"
    )


@cache
def _credit_pattern() -> re.Pattern[str]:
    """A date in brackets, behind an agency or a label: "(dpa, 16.09.2019)"."""
    return re.compile(
        rf"[(\[]?(?:©?[ ]?(?:{_alternatives('agencies')})[ ]?[,/:|–-]?[ ]?)?"
        rf"(?:(?i:{_alternatives('labels')})[ ]?:?[ ]{{1,2}})?(?P<date>{_date()})[)\]]?\.?"
    )


@cache
def _lone_pattern() -> re.Pattern[str]:
    clock = r"\d{1,2}[:.]\d\d(?::\d\d)?(?:[ ]?[ap]\.?m\.?)?(?:[ ][A-Z]{2,4})?"
    return re.compile(
        rf"(?:(?i:{_alternatives('labels')})[ ]?:?[ ]{{1,2}}|(?:{_alternatives('bylines')})[ ][^,]{{2,50}},[ ])?"
        rf"(?P<date>{_date()})"
        rf"(?:[ ]?[,|–-]?[ ]?(?:at[ ])?{clock})?\.?"
    )
