"""Colours of the timeline: text can be read, shapes are seen, lanes are told apart by everybody."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtGui import QColor

from timeline_app.painting.palette import TimelineColors, contrast
from timeline_app.painting.surfaces import Theme, palette_of

THEMES = [Theme.LIGHT, Theme.DARK, Theme.HIGH_CONTRAST]
Triple = tuple[float, float, float]
#: Machado, Oliveira and Fernandes 2009, "A physiologically-based model for simulation of color vision deficiency",
#: severity 1.0, on linear RGB.
VISIONS: dict[str, tuple[Triple, Triple, Triple]] = {
    "usual": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}


def linear(share: float) -> float:
    return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4


def lab(color: QColor, vision: str) -> Triple:
    """CIELAB (D65) of a colour as it is seen."""
    light = [linear(share) for share in (color.redF(), color.greenF(), color.blueF())]
    red, green, blue = (
        min(1.0, max(0.0, sum(weight * part for weight, part in zip(row, light, strict=True))))
        for row in VISIONS[vision]
    )
    x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505
    y = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089
    fx, fy, fz = (t ** (1 / 3) if t > 0.008856 else 7.787 * t + 16 / 116 for t in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


def difference(first: QColor, second: QColor, vision: str) -> float:
    """Of two colours in CIELAB; 2.3 is just noticed."""
    pairs = zip(lab(first, vision), lab(second, vision), strict=True)
    return sum((a - b) ** 2 for a, b in pairs) ** 0.5


@pytest.fixture(params=THEMES, ids=lambda theme: theme.name)
def colors(request: pytest.FixtureRequest) -> TimelineColors:
    return TimelineColors.from_palette(palette_of(request.param))


@pytest.mark.parametrize("vision", VISIONS)
def test_everybody_tells_neighbouring_lanes_apart(colors: TimelineColors, vision: str) -> None:
    inks = [lane.ink for lane in colors.lanes]
    for number, ink in enumerate(inks):
        assert difference(ink, inks[(number + 1) % len(inks)], vision) >= 30
    for one, other in combinations(inks, 2):
        assert difference(one, other, vision) >= 12


def test_the_measure_knows_what_colour_blind_people_mix_up() -> None:
    red, green = QColor("#d62728"), QColor("#8a7a00")
    assert difference(red, green, "usual") > 60
    assert difference(red, green, "deuteranopia") < 30


def test_all_text_can_be_read_where_it_stands(colors: TimelineColors) -> None:
    grounds = {
        "text": [colors.ground, colors.stripe, colors.chip, colors.outside, colors.range_ground, colors.weekend]
        + [one.ground for one in colors.lanes + colors.named]
        + [one.band for one in colors.lanes + colors.named],
        "muted": [colors.ground, colors.stripe, colors.outside, colors.range_ground, colors.weekend]
        + [one.ground for one in colors.lanes + colors.named],
        "today": [colors.ground, colors.range_ground],
        "accent_text": [colors.accent],
    }
    for name, places in grounds.items():
        for place in places:
            assert contrast(getattr(colors, name), place) >= 4.5, (name, place.name())


def test_all_shapes_are_seen_where_they_stand(colors: TimelineColors) -> None:
    for lane in colors.lanes + colors.named:
        assert contrast(lane.ink, colors.ground) >= 3
    for shape in (colors.accent, colors.frame, colors.today, colors.overview, colors.overview_important):
        assert contrast(shape, colors.ground) >= 3
    assert contrast(colors.frame, colors.outside) >= 3
    assert contrast(colors.overview_important, colors.overview) >= 1.6


def test_colours_come_round_again_after_the_last(colors: TimelineColors) -> None:
    assert colors.lane(len(colors.lanes)) == colors.lane(0)
    assert len({lane.ink.name() for lane in colors.lanes}) == 8
