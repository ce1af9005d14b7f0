"""The axis says the truth at every scale and in every language, and its words never lie on each other."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, QRectF, QSizeF
from PySide6.QtGui import QFont, QFontMetricsF, QGuiApplication, QImage, QPainter

from timeline_app.geometry import Viewport
from timeline_app.geometry.viewport import FIRST_MOMENT, LAST_MOMENT
from timeline_app.model import Granularity, Ranges
from timeline_app.model import calendar as cal
from timeline_app.painting.areas import Areas
from timeline_app.painting.axis import AxisLabel, axis_labels, axis_of
from timeline_app.painting.frame import Frame
from timeline_app.painting.grounds import weekends
from timeline_app.painting.painter import paint
from timeline_app.painting.palette import TimelineColors
from timeline_app.painting.picture import Picture
from timeline_app.painting.surfaces import Theme, palette_of

LOCALES = ("en_GB", "en_US", "de_DE", "ru_RU", "ar_EG", "ja_JP")
MIDNIGHT = cal.seconds(2020, 8, 18)


def frame_of(
    start_s: float,
    end_s: float,
    *,
    width: int = 1000,
    locale: str = "en_GB",
    today: float = MIDNIGHT,
    pt: float = 9,
) -> Frame:
    """A timeline without events."""
    font = QFont(QGuiApplication.font())
    font.setPointSizeF(pt)
    viewport = Viewport.of(start_s, end_s, width)
    return Frame(
        areas=Areas.of(QSizeF(width, 300), QFontMetricsF(font)),
        viewport=viewport,
        axis=axis_of(viewport, font, QLocale(locale), finest=Granularity.SECOND),
        scene=None,
        picture=Picture(font),
        colors=TimelineColors.from_palette(palette_of(Theme.LIGHT)),
        font=font,
        locale=QLocale(locale),
        ranges=Ranges(),
        hovered=None,
        today=today,
        chips=(),
        empty_text="",
        lane_names=(),
    )


def years(first: int, last: int, **options: object) -> Frame:
    """A view from the beginning of one year to that of another."""
    return frame_of(cal.seconds(first), cal.seconds(last), **options)  # type: ignore[arg-type]  # passed on as they are


def words(labels: tuple[AxisLabel, ...]) -> list[str]:
    return [label.text for label in labels]


def everything(frame: Frame, taken: tuple[QRectF, ...] = ()) -> list[AxisLabel]:
    found = axis_labels(frame, taken)
    return [*found.fine, *found.coarse, *((found.today,) if found.today is not None else ())]


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("locale", "start", "end", "fine", "coarse"),
    [
        ("en_GB", (2020, 8, 18, 12, 0), (2020, 8, 18, 12, 10), "12:05", "Tuesday, 18 August 2020"),
        ("en_US", (2020, 8, 18), (2020, 8, 18, 9), "3:00\u202fAM", "Tuesday, August 18, 2020"),
        ("de_DE", (2020, 8, 18), (2020, 8, 18, 9), "03:00", "Dienstag, 18. August 2020"),
        ("ja_JP", (2020, 8, 18), (2020, 8, 18, 9), "3:00", "2020年8月18日火曜日"),
        ("ru_RU", (2020, 8, 18), (2020, 8, 18, 9), "03:00", "вторник, 18 августа 2020\u202fг."),
        ("ar_EG", (2020, 8, 18), (2020, 8, 18, 9), "٣:٠٠\u202fص", "الثلاثاء، ١٨ أغسطس ٢٠٢٠"),
        ("en_GB", (2020, 8, 1), (2020, 8, 25), "11", "August 2020"),
        ("ja_JP", (2020, 8, 1), (2020, 8, 25), "11", "2020年8月"),
        ("ru_RU", (2020, 8, 1), (2020, 8, 25), "11", "август 2020\u202fг."),
        ("ar_EG", (2020, 8, 1), (2020, 8, 25), "١١", "أغسطس ٢٠٢٠"),
        ("de_DE", (2020, 1, 1), (2020, 12, 1), "Aug", "2020"),
        ("ja_JP", (2020, 1, 1), (2020, 12, 1), "8月", "2020"),
        ("en_GB", (1995,), (2004,), "1997", "the 1990s"),
        ("en_GB", (-200,), (300,), "100 BC", "the 1st millennium BC"),
        ("en_GB", (-90,), (90,), "40 BC", "the 1st century BC"),
        ("en_GB", (-90,), (90,), "40", "the 1st century"),
        ("en_GB", (-12,), (6,), "2 BC", "10 BC – 1 BC"),
    ],
)  # fmt: skip
def test_both_rows_speak_the_language_of_the_user(
    locale: str, start: tuple[int, ...], end: tuple[int, ...], fine: str, coarse: str
) -> None:
    labels = axis_labels(frame_of(cal.seconds(*start), cal.seconds(*end), locale=locale))
    assert fine.replace("\u202f", " ") in [
        text.replace("\u202f", " ").replace("\xa0", " ") for text in words(labels.fine)
    ]
    assert coarse.replace("\u202f", " ") in [text.replace("\u202f", " ") for text in words(labels.coarse)]


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("pt", [9, 18])
@pytest.mark.parametrize("middle", [FIRST_MOMENT, cal.seconds(-600), cal.seconds(1), MIDNIGHT, LAST_MOMENT])
@pytest.mark.parametrize("width", [260, 1600])
def test_labels_never_lie_on_each_other_at_any_scale(locale: str, pt: float, middle: int, width: int) -> None:
    for power in range(12, 80):
        length = 60 * 2 ** ((power - 12) / 2)
        frame = frame_of(middle - length / 2, middle + length / 2, width=width, locale=locale, pt=pt)
        labels = everything(frame)
        assert labels or width < 300, length
        for label in labels:
            assert frame.areas.axis.left() <= label.rect.left()
            assert label.rect.right() <= frame.areas.axis.right()
        for one, other in combinations(labels, 2):
            assert not one.rect.intersects(other.rect), (one, other, length)


@pytest.mark.usefixtures("qapp")
@given(st.floats(0, 900), st.floats(20, 500), st.integers(0, 1), st.floats(6, 40), st.floats(-200, 200))
def test_labels_leave_free_what_chips_and_pills_take(
    left: float, width: float, row: int, log_length: float, shift: float
) -> None:
    length = min(60 * 2**log_length, 6e11)
    frame = frame_of(MIDNIGHT + (shift / 200 - 0.5) * length, MIDNIGHT + (shift / 200 + 0.5) * length)
    line = QFontMetricsF(frame.font).height()
    taken = QRectF(left, frame.areas.axis.top() + 5 + row * line, width, line)
    words = taken.adjusted(0, 2, 0, -2)
    assert not any(label.rect.intersects(words) for label in everything(frame, (taken,)))


@pytest.mark.usefixtures("qapp")
def test_a_pill_above_leaves_the_name_of_the_month_where_it_is() -> None:
    frame = frame_of(cal.seconds(2020, 7, 10), cal.seconds(2020, 9, 20))
    pill = QRectF(400, frame.areas.axis.top() + 3, 80, QFontMetricsF(frame.font).height() + 3)
    assert axis_labels(frame, (pill,)).coarse == axis_labels(frame).coarse


@pytest.mark.usefixtures("qapp")
def test_what_gives_way_to_a_chip_stays_within_its_own_stretch() -> None:
    frame = frame_of(cal.seconds(2020, 7, 10), cal.seconds(2020, 9, 20))
    line = QFontMetricsF(frame.font).height()
    starts = [frame.viewport.to_px(tick.moment) for tick in frame.axis.coarse]
    for left in range(0, 900, 20):
        chip = QRectF(left, frame.areas.axis.top() + 5 + line, 90, line)
        for label in axis_labels(frame, (chip,)).coarse:
            month = max(start for start in [0, *starts] if start <= label.rect.left())
            after = min([start for start in starts if start > month + 1], default=1000)
            assert label.rect.right() <= after


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(("first", "last"), [(-6, 6), (-60, 60), (-600, 600), (-9999, 9999)])
def test_there_is_no_year_zero(first: int, last: int) -> None:
    labels = axis_labels(years(first, last, width=1600))
    assert "0" not in words(labels.fine)
    assert not any(text.startswith(("0 ", "-", "−")) for text in words(labels.fine) + words(labels.coarse))
    assert "1" in words(labels.fine)


@pytest.mark.usefixtures("qapp")
def test_today_is_named_where_it_is_and_nowhere_else() -> None:
    frame = frame_of(MIDNIGHT - 9 * cal.DAY, MIDNIGHT + 11 * cal.DAY)
    today = axis_labels(frame).today
    assert today is not None
    assert today.text == "Today"
    assert 0 <= today.rect.left() - frame.viewport.to_px(MIDNIGHT) < 10
    assert axis_labels(years(1900, 1950)).today is None


@pytest.mark.usefixtures("qapp")
def test_today_stands_on_the_other_side_of_its_line_where_there_is_no_room() -> None:
    for days in range(1, 20):  # the view ends so many hours after today
        frame = frame_of(MIDNIGHT - 19 * cal.DAY, MIDNIGHT + days * cal.HOUR)
        today, line = axis_labels(frame).today, frame.viewport.to_px(MIDNIGHT)
        assert today is not None
        assert today.rect.right() < line
        assert line - today.rect.right() < 10


@pytest.mark.usefixtures("qapp")
@given(st.floats(-400, 400), st.floats(16, 38))
def test_no_word_of_the_upper_row_crosses_a_line_of_the_lower(days: float, log_length: float) -> None:
    start = MIDNIGHT + days * cal.DAY
    frame = frame_of(start, min(start + 2.0**log_length, float(LAST_MOMENT)))
    found = axis_labels(frame)
    lines = [frame.viewport.to_px(tick.moment) for tick in frame.axis.coarse]
    for label in (*found.fine, *((found.today,) if found.today else ())):
        assert not any(label.rect.left() < line < label.rect.right() for line in lines)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("locale", "weekend"),
    [("en_GB", ("2020-08-22", 2)), ("ar_EG", ("2020-08-21", 2)), ("he_IL", ("2020-08-21", 2))],
)
def test_weekends_are_those_of_the_country(locale: str, weekend: tuple[str, int]) -> None:
    viewport = Viewport.of(cal.seconds(2020, 8, 17), cal.seconds(2020, 8, 24), 700)
    year, month, day = map(int, weekend[0].split("-"))
    start = cal.seconds(year, month, day)
    assert weekends(viewport, QLocale(locale))[-1] == (start, start + weekend[1] * cal.DAY)


@pytest.mark.parametrize("length", [cal.HOUR, cal.DAY, 400 * cal.DAY, 9_000 * cal.DAY])
def test_weekends_are_left_out_where_they_do_not_help(length: int) -> None:
    assert weekends(Viewport.of(MIDNIGHT, MIDNIGHT + length, 1000), QLocale("en_GB")) == []


@pytest.mark.usefixtures("qapp")
def test_weekends_and_today_are_seen_in_the_picture() -> None:
    frame = frame_of(cal.seconds(2020, 8, 17), cal.seconds(2020, 8, 24), today=cal.seconds(2020, 8, 19, 12))
    image = QImage(1000, 300, QImage.Format.Format_RGB32)
    image.fill(frame.colors.ground)
    painter = QPainter(image)
    paint(painter, frame)
    painter.end()
    day = 1000 / 7
    assert image.pixelColor(round(2.2 * day), 5) == frame.colors.ground
    assert image.pixelColor(round(5.2 * day), 5).name() == frame.colors.weekend.name()
    line = {image.pixelColor(round(2.5 * day) + dx, y).name() for dx in (-1, 0, 1) for y in range(20)}
    assert frame.colors.today.name() in line


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("days", [3, 10, 20, 28, 33, 37, 42, 60, 300])
def test_no_day_month_or_year_of_a_row_is_left_out(locale: str, days: int) -> None:
    frame = frame_of(
        cal.seconds(2020, 8, 1, 1), cal.seconds(2020, 8, 1, 1) + days * cal.DAY, locale=locale, today=0
    )
    found = axis_labels(frame).fine
    width = max(label.rect.width() for label in found) + 6
    starts = [frame.viewport.to_px(tick.moment) for tick in frame.axis.fine]
    lines = [frame.viewport.to_px(tick.moment) for tick in frame.axis.coarse]
    free = [x for x in starts if 0 <= x < 990 - width and not any(x + 3 < line < x + width + 6 for line in lines)]
    assert len(found) >= len(free)


@pytest.mark.usefixtures("qapp")
def test_a_long_date_is_shortened_before_it_crosses_the_next_line() -> None:
    frame = frame_of(cal.seconds(2010, 10, 9), cal.seconds(2010, 10, 16), width=1300, today=0)
    found = axis_labels(frame).coarse
    lines = [frame.viewport.to_px(tick.moment) for tick in frame.axis.coarse]
    assert {tick.unit for tick in frame.axis.coarse} == {Granularity.DAY}
    assert len(found) == 7
    for label in found:
        assert not any(label.rect.left() < line < label.rect.right() for line in lines)
    assert "13 Oct 2010" in words(found)
