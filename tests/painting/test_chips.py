"""What is out of view or has no date is counted at the edges, can be reached, and covers nothing."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, QPointF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from timeline_app.geometry import EventColumns, Row
from timeline_app.model import Interval, Ranges
from timeline_app.model import calendar as cal
from timeline_app.painting.areas import Areas
from timeline_app.painting.axis import axis_labels
from timeline_app.painting.chips import Chip, ChipName, make_chips
from timeline_app.painting.ranges import pills
from timeline_app.ui.timeline import TimelineView

COUNTS = st.sampled_from([0, 1, 12, 3_000, 1_000_000, 50_000_000])


def made(
    width: float, before: int, after: int, undated: int, *, locale: str, is_mirrored: bool
) -> tuple[Chip, ...]:
    font = QFont(QGuiApplication.font())
    areas = Areas.of(QSizeF(width, 300), QFontMetricsF(font), is_mirrored=is_mirrored)
    chips = make_chips(areas, font, before, after, undated, QLocale(locale))
    for chip in chips:
        assert areas.axis.contains(chip.rect)
    return chips


@pytest.mark.usefixtures("qapp")
@given(
    st.integers(120, 2000),
    COUNTS,
    COUNTS,
    COUNTS,
    st.sampled_from(["en_GB", "de_DE", "ru_RU", "ar_EG", "ja_JP"]),
    st.booleans(),
)
def test_each_count_has_a_chip_and_none_covers_another(
    width: int, before: int, after: int, undated: int, locale: str, is_mirrored: bool
) -> None:
    chips = made(width, before, after, undated, locale=locale, is_mirrored=is_mirrored)
    counts = {ChipName.BEFORE: before, ChipName.AFTER: after, ChipName.UNDATED: undated}
    assert {chip.name for chip in chips} == {name for name, count in counts.items() if count}
    for one, other in combinations(chips, 2):
        assert not one.rect.intersects(other.rect)
    places = {chip.name: chip.rect.left() for chip in chips}
    if before and after:
        assert places[ChipName.BEFORE] < places[ChipName.AFTER]


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("width", "texts"),
    [(600, ["‹ 12,345", "3 ›", "99 undated"]), (190, ["‹ 12,345", "3 ›", "99 ?"]), (125, ["‹", "›", "?"])],
)
def test_words_give_way_to_signs_where_there_is_no_room(width: int, texts: list[str]) -> None:
    chips = made(width, 12_345, 3, 99, locale="en_GB", is_mirrored=False)
    assert [chip.text for chip in chips] == texts


@pytest.fixture
def view(qtbot: QtBot) -> TimelineView:
    """A view that leaves out 20 days before it and 21 after it."""
    widget = TimelineView()
    qtbot.addWidget(widget)
    widget.resize(900, 300)
    first = Interval.day(2020, 1, 1)
    rows = (
        Row(first.start + n * cal.DAY, first.end + n * cal.DAY, first.granularity, 1, n + 1, 0.5)
        for n in range(61)
    )
    widget.set_columns(EventColumns.from_rows(rows))
    widget.set_undated(7)
    widget.set_view(first.start + 20 * cal.DAY, first.start + 40 * cal.DAY)
    return widget


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("has_range", [False, True])
def test_chips_cover_no_label_of_the_axis(
    view: TimelineView, direction: Qt.LayoutDirection, has_range: bool
) -> None:
    view.setLayoutDirection(direction)
    if has_range:
        view.set_ranges(Ranges.of([Interval.day(2020, 1, 22), Interval.day(2020, 1, 29)]))
    for day in range(15, 45):
        view.set_view(cal.seconds(2020, 1, 1) + day * cal.DAY, cal.seconds(2020, 1, 1) + (day + 20) * cal.DAY)
        frame = view.frame()
        taken = [chip.rect for chip in frame.chips] + [pill for pill, _ in pills(frame)]
        labels = axis_labels(frame, taken)
        assert {chip.name for chip in frame.chips} >= {ChipName.BEFORE, ChipName.UNDATED}
        for label in labels.fine + labels.coarse:
            words = label.rect.adjusted(0, 2, 0, -2)  # a pill reaches into the air between the rows
            assert not any(words.intersects(place) for place in taken)


def test_chips_say_how_many_there_are(view: TimelineView) -> None:
    assert {chip.name: chip.text for chip in view.chips()} == {
        ChipName.BEFORE: "‹ 20",
        ChipName.AFTER: "21 ›",
        ChipName.UNDATED: "7 undated",
    }


def test_a_sign_points_to_its_edge_whatever_the_language(view: TimelineView, qtbot: QtBot) -> None:
    def glyphs(direction: Qt.LayoutDirection) -> QImage:
        view.setLayoutDirection(direction)
        (chip,) = [chip for chip in view.chips() if chip.name is ChipName.BEFORE]
        image = view.grab().toImage()
        place = QPointF(chip.rect.topLeft()) * image.devicePixelRatio()
        size = chip.rect.size() * image.devicePixelRatio()
        return image.copy(round(place.x()), round(place.y()), round(size.width()), round(size.height()))

    assert glyphs(Qt.LayoutDirection.LeftToRight) == glyphs(Qt.LayoutDirection.RightToLeft)
