"""A title keeps its own direction among words of another one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from timeline_app.geometry import EventColumns, Row
from timeline_app.model import Interval
from timeline_app.painting.bidi import isolated
from timeline_app.ui.timeline import TimelineView

ARABIC = "تحدث الرئيسان عبر الهاتف"


@pytest.mark.parametrize(
    ("text", "is_mirrored", "is_changed"),
    [
        ("33 men were buried.", False, False),
        ("33 men were buried.", True, True),
        (ARABIC, True, False),
        (ARABIC, False, True),
        ("Über den Fluss", False, False),
        ("1923", False, False),
        ("", True, True),
    ],
)
def test_only_what_runs_against_its_surroundings_is_set_apart(
    text: str, is_mirrored: bool, is_changed: bool
) -> None:
    found = isolated(text, is_mirrored=is_mirrored)
    assert found == (f"\u2068{text}\u2069" if is_changed else text)


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_title_of_a_band_stands_where_the_band_begins(qtbot: QtBot, direction: Qt.LayoutDirection) -> None:
    widget = TimelineView()
    qtbot.addWidget(widget)
    widget.resize(900, 300)
    widget.setLayoutDirection(direction)
    widget.set_titles(lambda ids: dict.fromkeys(ids, "Flood"))
    year = Interval.year(2020)
    widget.set_columns(EventColumns.from_rows([Row(year.start, year.end, year.granularity, 1, 1, 0.5)]))
    widget.set_view(year.start, year.end + (year.end - year.start))
    scene = widget.scene()
    assert scene is not None
    (band,) = scene.lanes[0].bands
    image, ratio = widget.grab().toImage(), widget.devicePixelRatioF()
    rows = range(round((band.top + 4) * ratio), round((band.bottom - 4) * ratio))

    def is_written(left: float, right: float) -> bool:
        """Whether there are dark pixels."""
        columns = range(round(left * ratio), round(right * ratio))
        return any(image.pixelColor(x, y).lightness() < 90 for x in columns for y in rows)

    left = widget.areas().lanes.left() + band.left
    assert is_written(left + 4, left + 60)
    assert not is_written(left + 250, widget.width() - 10)
