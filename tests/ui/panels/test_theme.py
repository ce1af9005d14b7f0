"""Themes: readable, complete, changed in one call."""

from dataclasses import asdict

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from timeline_app.settings import resource
from timeline_app.ui.theme import Theme, apply_theme, colors_of, palette_of, style_sheet

SHOWN = (Theme.LIGHT, Theme.DARK, Theme.HIGH_CONTRAST)
ROLE = QPalette.ColorRole


def luminance(color: QColor) -> float:
    """Relative luminance of WCAG 2.2."""
    parts = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in color.getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: QColor, other: QColor) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", SHOWN)
@pytest.mark.parametrize(
    ("text", "ground"),
    [
        (ROLE.WindowText, ROLE.Window), (ROLE.Text, ROLE.Base), (ROLE.Text, ROLE.AlternateBase),
        (ROLE.ButtonText, ROLE.Button), (ROLE.HighlightedText, ROLE.Highlight), (ROLE.Link, ROLE.Base),
        (ROLE.ToolTipText, ROLE.ToolTipBase), (ROLE.PlaceholderText, ROLE.Window),
    ],
)  # fmt: skip
def test_palette_is_readable(theme: Theme, text: ROLE, ground: ROLE) -> None:
    palette = palette_of(theme)
    wanted = 7 if theme is Theme.HIGH_CONTRAST else 4.5
    assert contrast(palette.color(text), palette.color(ground)) >= wanted


@pytest.mark.parametrize("theme", SHOWN)
def test_meaningful_colours_are_readable(theme: Theme) -> None:
    palette, wanted = palette_of(theme), 7 if theme is Theme.HIGH_CONTRAST else 4.5
    colors, base = colors_of(palette), palette.color(ROLE.Base)
    for name in ("muted", "marked", "assumed", "planned", "error"):
        assert contrast(QColor(getattr(colors, name)), base) >= wanted, name
    assert contrast(QColor(colors.marked), QColor(colors.marked_ground)) >= 4.5
    assert contrast(palette.color(ROLE.Text), QColor(colors.lit_ground)) >= wanted


def test_each_palette_finds_its_own_colours() -> None:
    assert len({colors_of(palette_of(theme)).error for theme in SHOWN}) == len(SHOWN)
    assert all(
        QColor(value).isValid() for theme in SHOWN for value in asdict(colors_of(palette_of(theme))).values()
    )


@pytest.mark.parametrize("theme", SHOWN)
def test_pictures_of_the_style_sheet_exist(theme: Theme) -> None:
    urls = [part.split('"')[0] for part in style_sheet(theme).split('url("')[1:]]
    assert urls
    folder = resource("ui")
    assert all((folder / url.rsplit("/", 1)[1]).is_file() for url in urls)


def test_theme_is_applied_to_the_whole_program(qtbot: QtBot, qapp: QApplication) -> None:
    before = qapp.palette(), qapp.styleSheet()
    try:
        apply_theme(qapp, Theme.DARK)
        assert qapp.palette().color(ROLE.Window) == palette_of(Theme.DARK).color(ROLE.Window)
        apply_theme(qapp, Theme.SYSTEM)
        assert qapp.palette().color(ROLE.Window) in [palette_of(theme).color(ROLE.Window) for theme in SHOWN]
    finally:
        qapp.setPalette(before[0])
        qapp.setStyleSheet(before[1])
