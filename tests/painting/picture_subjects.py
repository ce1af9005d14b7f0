"""Subjects for pictures: events in bursts, as news has them, with titles and lanes."""

import random
from collections.abc import Sequence

from PySide6.QtCore import QLocale
from PySide6.QtGui import QFont

from timeline_app.geometry import EventColumns, Row
from timeline_app.geometry.columns import Flag
from timeline_app.model import Interval
from timeline_app.painting.export import sheet_font
from timeline_app.painting.palette import TimelineColors
from timeline_app.painting.sheets import Look, Subject
from timeline_app.painting.surfaces import Theme, palette_of

WORDS = (
    "court", "parliament", "minister", "resigned", "protest", "election", "declared", "strike", "workers",
    "against", "president", "visited", "talks", "about", "pipeline", "ended", "without", "agreement", "police",
)  # fmt: skip
HOSTILE = (
    "<script>alert('x')</script>",
    "a & b < c > d \"e\" 'f'",
    "]]> <![CDATA[ <!-- &amp; &#0; -->",
    "control \x00\x01\x0b\x1b characters \x7f here",
    "\u202eright to left\u202c and עברית and العربية",
    "emoji 🎉🇩🇪 and 日本語 and e\u0301",
    "lone \ud800 surrogate \ufffe\uffff",
    "x" * 3_000,
)


def row(interval: Interval, number: int, *, flags: Flag = Flag.NONE, lane: int = 0, sources: int = 1) -> Row:
    """An event of an interval."""
    when = (interval.start, interval.end, int(interval.granularity))
    return Row(*when, 1, number, 0.5, int(flags), lane, 0, sources)


def subject_of(
    rows: Sequence[Row],
    titles: Sequence[str],
    lanes: Sequence[str] = ("",),
    *,
    title: str = "",
    source: str = "",
    made: str = "",
) -> Subject:
    """A subject of events whose ids count from 1, with these titles."""
    columns = EventColumns.from_rows(rows, lanes)
    return Subject(columns, lambda ids: {n: titles[n - 1] for n in ids}, title=title, source=source, made=made)


def news(count: int, lanes: Sequence[str] = ("",), *, seed: int = 1, title: str = "") -> Subject:
    """So many events in bursts over 30 years: most known to the day, some to the month or the year."""
    chance = random.Random(seed)
    bursts = [(chance.randrange(1990, 2020), chance.randrange(1, 13)) for _ in range(max(2, count // 20))]
    rows, titles = [], []
    for number in range(1, count + 1):
        year, month = chance.choice(bursts)
        kind = chance.random()
        day = Interval.day(year, month, chance.randrange(1, 29))
        interval = day if kind < 0.7 else Interval.month(year, month) if kind < 0.93 else Interval.year(year)
        flags = chance.choices((Flag.NONE, *Flag), (20, 1, 1, 1, 1, 1, 1))[0]
        rows.append(row(interval, number, flags=flags, lane=chance.randrange(len(lanes))))
        titles.append(" ".join(chance.choices(WORDS, k=chance.randrange(3, 12))).capitalize())
    return subject_of(rows, titles, lanes, title=title)


def look(theme: Theme = Theme.LIGHT, *, size_px: int = 13, margin_px: float = 28.0) -> Look:
    """How pictures look in the tests."""
    colors = TimelineColors.from_palette(palette_of(theme))
    return Look(colors, sheet_font(QFont(), size_px), QLocale("en_GB"), margin_px, is_paper=margin_px > 30)
