"""What is written at the ticks of an axis, in the user's locale, and how wide it can get."""

from __future__ import annotations

from functools import cached_property, lru_cache

from PySide6.QtCore import QLocale, QTime
from PySide6.QtGui import QFont, QFontMetricsF

from timeline_app.geometry import Tick
from timeline_app.model import Granularity, Interval
from timeline_app.model import calendar as cal
from timeline_app.model.units import unit_at
from timeline_app.painting.dates import format_interval, long_day, long_month

_SHORT = QLocale.FormatType.ShortFormat
#: Labels are asked for in every frame.
_KEPT = 2_048
#: Years whose labels are about the widest ones, in astronomical counting.
_WIDE_AD, _WIDE_BC = 2888, -8887


@lru_cache(maxsize=_KEPT)
def fine_label(tick: Tick, locale: QLocale, *, has_weekday: bool = False) -> str:
    """The label of a tick of the fine row: "14:35", "18" or "Tue 18", "Aug", "2020", "44 BC"."""
    _, month, day, hour, minute, second = cal.fields(tick.moment)
    if tick.unit is Granularity.SECOND:
        return locale.toString(QTime(hour, minute, second), "HH:mm:ss")
    if tick.unit <= Granularity.HOUR:
        return locale.toString(QTime(hour, minute), _SHORT)
    if tick.unit in (Granularity.DAY, Granularity.WEEK):
        number = locale.toString(day)
        return f"{_weekday(cal.weekday(tick.moment // cal.DAY), locale)} {number}" if has_weekday else number
    if tick.unit in (Granularity.MONTH, Granularity.QUARTER):
        return locale.standaloneMonthName(month, _SHORT)
    return format_interval(Interval.around(tick.moment, Granularity.YEAR), locale)


@lru_cache(maxsize=_KEPT)
def coarse_label(tick: Tick, locale: QLocale) -> str:
    """The label of a tick of the coarse row: "Tuesday, 18 Aug 2020", "August 2020", "the 1990s"."""
    if tick.unit is Granularity.DAY:
        return long_day(tick.moment, locale)
    if tick.unit is Granularity.MONTH:
        return long_month(tick.moment, locale)
    if tick.unit > Granularity.DECADE:  # the first of AD is a year short: there is no year 0
        return format_interval(Interval(*unit_at(tick.moment, tick.unit), tick.unit), locale)
    return format_interval(Interval(tick.moment, tick.end, tick.unit), locale)


@lru_cache(maxsize=_KEPT)
def whole_label(tick: Tick, locale: QLocale) -> str:
    """The label of a tick that stands alone, with all of its date: "18 Aug 2020", "Aug 2020", "2020"."""
    if tick.unit > Granularity.YEAR:
        return coarse_label(tick, locale)
    grain = Granularity.DAY if tick.unit in (Granularity.DAY, Granularity.WEEK) else tick.unit
    grain = Granularity.MONTH if grain is Granularity.QUARTER else grain
    return format_interval(Interval.around(tick.moment, grain), locale)


def _weekday(number: int, locale: QLocale) -> str:
    return locale.standaloneDayName(number + 1, _SHORT)


class LabelWidths:
    """How wide the labels of each unit get in a font and a locale, in pixels, so that all of them have room."""

    def __init__(self, font: QFont, locale: QLocale) -> None:
        self._metrics, self._locale = QFontMetricsF(font), locale
        self._kept: dict[tuple[Granularity, bool, bool], float] = {}
        self._advances: dict[str, float] = {}

    def fine(self, unit: Granularity, has_bc: bool) -> float:
        """Of the fine row of two."""
        return self._widest(unit, has_bc, is_whole=False)

    def whole(self, unit: Granularity, has_bc: bool) -> float:
        """Of labels with all of the date."""
        return self._widest(unit, has_bc, is_whole=True)

    @cached_property
    def weekday(self) -> float:
        """Of days with their weekdays."""
        texts = (f"{_weekday(day, self._locale)} {self._locale.toString(28)}" for day in range(7))
        return max(map(self._metrics.horizontalAdvance, texts))

    def advance(self, text: str) -> float:
        """How wide a text is; measured once."""
        if text not in self._advances:
            if len(self._advances) > _KEPT:
                self._advances.clear()
            self._advances[text] = self._metrics.horizontalAdvance(text)
        return self._advances[text]

    def _widest(self, unit: Granularity, has_bc: bool, *, is_whole: bool) -> float:
        key = (unit, has_bc, is_whole)
        if key not in self._kept:
            year = _WIDE_BC if has_bc else _WIDE_AD
            write = whole_label if is_whole else fine_label
            ticks = (Tick(moment, moment + 1, unit) for moment in _samples(unit, year))
            self._kept[key] = max(self._metrics.horizontalAdvance(write(tick, self._locale)) for tick in ticks)
        return self._kept[key]


def _samples(unit: Granularity, year: int) -> list[int]:
    """Moments whose labels are about the widest of a unit."""
    if unit >= Granularity.YEAR:
        return [cal.seconds(year)]
    return [cal.seconds(year, month, 28, 20, 48, 48) for month in range(1, 13)]


@lru_cache(maxsize=16)
def _label_widths(font: str, locale: QLocale) -> LabelWidths:
    described = QFont()
    described.fromString(font)
    return LabelWidths(described, locale)


def label_widths(font: QFont, locale: QLocale) -> LabelWidths:
    """The widths in a font and a locale, measured once."""
    return _label_widths(font.toString(), locale)
