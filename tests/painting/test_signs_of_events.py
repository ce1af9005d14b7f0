"""What is to be seen of an event beside its place: status, colour, sources, lane; never by colour alone."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, QPointF
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from timeline_app.geometry import EventColumns, Flag, Row
from timeline_app.geometry.viewport import FIRST_MOMENT, LAST_MOMENT
from timeline_app.model import Interval
from timeline_app.painting.palette import EVENT_COLOURS, TimelineColors, contrast
from timeline_app.painting.picture import Picture
from timeline_app.painting.shapes import fading
from timeline_app.ui.theme import Theme, palette_of
from timeline_app.ui.timeline import TimelineView

DAY = Interval.day(2020, 8, 18)
ENGLISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)


def row(**looks: int) -> Row:
    return Row(DAY.start, DAY.end, DAY.granularity, 1, 1, 0.5, **looks)


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[TimelineView]:
    widget = TimelineView()
    qtbot.addWidget(widget)
    widget.resize(900, 300)
    widget.setPalette(palette_of(Theme.LIGHT))
    widget.set_titles(lambda ids: dict.fromkeys(ids, "Talks about the dam"))
    widget.set_view(Interval.day(2020, 8, 14).start, Interval.day(2020, 8, 24).end)
    yield widget


def drawn(view: TimelineView, *rows: Row, lanes: tuple[str, ...] = ("",)) -> QImage:
    view.set_columns(EventColumns.from_rows(rows, lanes))
    view.set_view(Interval.day(2020, 8, 14).start, Interval.day(2020, 8, 24).end)
    return view.grab().toImage()


def middle_of_mark(view: TimelineView, image: QImage) -> QColor:
    scene = view.scene()
    assert scene is not None
    lane = scene.lanes[0]
    mark = lane.marks[0]
    origin = view.areas().lanes.topLeft()
    place = origin + QPointF((mark.left + mark.right) / 2 - 12, (lane.strip_top + lane.strip_bottom) / 2)
    return image.pixelColor((place * image.devicePixelRatio()).toPoint())


@pytest.mark.parametrize(
    ("looks", "forms"),
    [
        ({}, ("18 Aug 2020",)),
        ({"flags": Flag.ASSUMED_YEAR}, ("≈ 18 Aug 2020?",)),
        ({"flags": Flag.PLANNED}, ("18 Aug 2020 · planned", "18 Aug 2020")),
        ({"flags": Flag.DENIED}, ("18 Aug 2020 · denied", "18 Aug 2020")),
        ({"flags": Flag.CONDITIONAL}, ("18 Aug 2020 · conditional", "18 Aug 2020")),
        ({"flags": Flag.DOUBTFUL}, ("18 Aug 2020 · doubtful", "18 Aug 2020")),
        ({"flags": Flag.DOUBTFUL | Flag.PLANNED}, ("18 Aug 2020 · planned", "18 Aug 2020")),
        ({"colour": 3}, ("18 Aug 2020",)),
        ({"sources": 3}, ("18 Aug 2020 · 3 sources", "18 Aug 2020 · ×3", "18 Aug 2020")),
        (
            {"flags": Flag.DENIED, "sources": 2},
            (
                "18 Aug 2020 · denied · 2 sources",
                "18 Aug 2020 · denied · ×2",
                "18 Aug 2020 · denied",
                "18 Aug 2020",
            ),
        ),
    ],
)
def test_a_card_says_status_and_sources_in_words_as_far_as_there_is_room(
    qapp: QApplication, looks: dict[str, int], forms: tuple[str, ...]
) -> None:
    picture = Picture(qapp.font())
    picture.set_columns(EventColumns.from_rows([row(**looks)]))
    assert picture.headlines(0, ENGLISH) == forms


def test_every_sign_changes_the_picture_in_a_way_of_its_own(view: TimelineView) -> None:
    looks: list[dict[str, int]] = [
        {},
        {"flags": 2},
        {"flags": 8},
        {"flags": 16},
        {"flags": 32},
        {"sources": 2},
        {"colour": 1},
    ]
    images = [drawn(view, row(**look)) for look in looks]
    for number, image in enumerate(images):
        assert all(image != other for other in images[number + 1 :]), looks[number]


def test_what_is_planned_or_conditional_is_hollow(view: TimelineView) -> None:
    ground = view.palette().base().color()
    assert middle_of_mark(view, drawn(view, row(flags=Flag.PLANNED))) == ground
    assert middle_of_mark(view, drawn(view, row(flags=Flag.CONDITIONAL))) == ground
    assert middle_of_mark(view, drawn(view, row(flags=Flag.DENIED))) != ground


@pytest.mark.parametrize("number", range(1, len(EVENT_COLOURS) + 1))
def test_an_event_wears_the_colour_that_the_user_gave_it(view: TimelineView, number: int) -> None:
    image = drawn(view, row(colour=number))
    assert middle_of_mark(view, image) == view.colors.event(0, number).ink


@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK, Theme.HIGH_CONTRAST])
def test_all_colours_of_events_are_seen_on_every_ground_and_are_unlike(theme: Theme) -> None:
    colors = TimelineColors.from_palette(palette_of(theme))
    inks = [colors.event(0, number).ink for number in range(1, len(EVENT_COLOURS) + 1)]
    assert len({ink.name() for ink in inks}) == len(EVENT_COLOURS)
    assert all(contrast(ink, colors.ground) >= 3 for ink in inks)
    assert colors.event(2, 0) == colors.lane(2)
    assert colors.event(2, 99) == colors.lane(2)


def test_lanes_have_titles_once_there_are_two(view: TimelineView) -> None:
    drawn(view, row())
    assert view.frame().areas.headers.width() == 0
    drawn(view, row(), row()._replace(event_id=2, lane=1), lanes=("", "Court"))
    assert view.frame().lane_names == ("Main lane", "Court")
    assert view.frame().areas.headers.width() > 0


@pytest.mark.parametrize("width", [-30.0, -1.0, 0.0, 0.2, 1.0, 3.0, 12.0, 900.0, 1e9])
@pytest.mark.parametrize("fade_px", [-9.0, 0.0, 0.1, 10.0, 300.0])
def test_a_colour_fades_over_every_width(width: float, fade_px: float) -> None:
    places = [place for place, _ in fading(5.0, 5.0 + width, QColor("red"), fade_px).stops()]
    assert places == sorted(places)
    assert (places[0], places[-1]) == (0.0, 1.0)


def test_a_soft_band_is_drawn_wherever_the_view_stands(view: TimelineView) -> None:
    month, start = Interval.month(2020, 8), Interval.month(2020, 8).start
    soft = Row(month.start, month.end, month.granularity, 1, 1, 0.5, flags=Flag.APPROXIMATE)
    view.set_columns(EventColumns.from_rows([soft], ("",)))
    for days in (30, 400, 4_000):
        for share in range(-20, 21):
            left = start + share * days * 8_640
            view.set_view(left, left + days * 86_400)
            assert not view.grab().isNull()


@pytest.mark.parametrize(("is_begun", "is_endless"), [(False, True), (True, False)])
def test_an_open_end_fades_and_the_other_does_not(view: TimelineView, is_begun: bool, is_endless: bool) -> None:
    since, until = Interval.year(2019).start, Interval.year(2021).end
    start, end = (since, LAST_MOMENT) if is_endless else (FIRST_MOMENT, until)
    view.set_columns(EventColumns.from_rows([Row(start, end, Interval.year(2020).granularity, 1, 1, 0.5)]))
    view.set_view(Interval.year(2018).start, Interval.year(2022).end)
    assert view.frame().picture.open_ends(0) == (is_begun, is_endless)
    scene = view.scene()
    assert scene is not None
    (band,) = scene.lanes[0].bands
    image, area = view.grab().toImage(), view.areas().lanes
    y = round(band.bottom - 3)
    left, right = round(max(band.left, 0) + 16), round(min(band.right, area.width()) - 16)
    middle = image.pixelColor(round((left + right) / 2), y)
    ends = [image.pixelColor(left, y) == middle, image.pixelColor(right, y) == middle]
    assert ends == [not is_begun, not is_endless]
