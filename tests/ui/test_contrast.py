"""Every colour pair of the program, in every theme: 4.5:1 for text, 3:1 for what is not text (WCAG 2.2, AA).

Text of what is switched off is exempt there (1.4.3, 1.4.11: inactive components), and from these tests.
"""

import re

import pytest
from PySide6.QtGui import QColor, QPalette

from timeline_app.painting.palette import EVENT_COLOURS, TimelineColors, contrast
from timeline_app.ui.theme import Theme, colors_of, palette_of, style_sheet

SHOWN = (Theme.LIGHT, Theme.DARK, Theme.HIGH_CONTRAST)
TEXT, GRAPHIC = 4.5, 3.0
ROLE = QPalette.ColorRole
GROUNDS = (ROLE.Window, ROLE.Base, ROLE.AlternateBase, ROLE.Button)
#: A rule of a style sheet: what it is for, and what it says.
_RULE = re.compile(r"([^{}]+)\{([^}]*)\}")


def least(theme: Theme, wanted: float) -> float:
    """High contrast promises more for text."""
    return 7.0 if theme is Theme.HIGH_CONTRAST and wanted == TEXT else wanted


def too_faint(pairs: list[tuple[str, QColor, QColor, float]]) -> list[str]:
    return [
        f"{name}: {one.name()} on {ground.name()} {contrast(one, ground):.2f}:1"
        for name, one, ground, wanted in pairs
        if contrast(one, ground) < wanted
    ]


@pytest.mark.parametrize("theme", SHOWN)
def test_text_of_the_palette_is_read_on_each_of_its_grounds(theme: Theme) -> None:
    palette, wanted = palette_of(theme), least(theme, TEXT)
    texts = (ROLE.WindowText, ROLE.Text, ROLE.ButtonText, ROLE.PlaceholderText, ROLE.Link, ROLE.LinkVisited)
    pairs = [(f"{t.name} on {g.name}", palette.color(t), palette.color(g), wanted) for t in texts for g in GROUNDS]
    pairs += [
        (f"{t.name} on {g.name}", palette.color(t), palette.color(g), wanted)
        for t, g in ((ROLE.HighlightedText, ROLE.Highlight), (ROLE.ToolTipText, ROLE.ToolTipBase))
    ]
    assert too_faint(pairs) == []


@pytest.mark.parametrize("theme", SHOWN)
def test_words_with_a_meaning_are_read_wherever_they_stand(theme: Theme) -> None:
    palette, colors, wanted = palette_of(theme), colors_of(palette_of(theme)), least(theme, TEXT)
    grounds = {role.name: palette.color(role) for role in GROUNDS} | {
        "hover": QColor(colors.hover),
        "marked_ground": QColor(colors.marked_ground),
    }
    pairs = [
        (f"{name} on {ground}", QColor(getattr(colors, name)), color, wanted)
        for name in ("muted", "marked", "assumed", "planned", "error")
        for ground, color in grounds.items()
        if theme is not Theme.HIGH_CONTRAST or ground != "hover"
    ]
    pairs.append(("link on hover", QColor(colors.accent), QColor(colors.hover), wanted))
    pairs.append(("text on lit", palette.color(ROLE.Text), QColor(colors.lit_ground), wanted))
    pairs.append(("marked on lit", QColor(colors.marked), QColor(colors.lit_ground), TEXT))
    assert too_faint(pairs) == []


@pytest.mark.parametrize("theme", SHOWN)
def test_what_can_be_pressed_or_filled_in_is_bounded_by_what_is_seen(theme: Theme) -> None:
    palette, colors = palette_of(theme), colors_of(palette_of(theme))
    pairs = [
        (f"{name} on {role.name}", QColor(getattr(colors, name)), palette.color(role), GRAPHIC)
        for name in ("edge", "accent")
        for role in GROUNDS
    ]
    assert too_faint(pairs) == []


@pytest.mark.parametrize("theme", SHOWN)
def test_each_rule_of_the_style_sheet_with_text_and_ground_is_read(theme: Theme) -> None:
    pairs = []
    for selector, body in _RULE.findall(style_sheet(theme)):
        said = dict(re.findall(r"([a-z-]+): [^;]*?(#[0-9a-f]{6})", body))
        if "color" in said and "background" in said and ":disabled" not in selector:
            ground = QColor(said["background"])
            pairs.append((selector.strip(), QColor(said["color"]), ground, least(theme, TEXT)))
    assert len(pairs) >= 3
    assert too_faint(pairs) == []


@pytest.mark.parametrize("theme", SHOWN)
def test_focus_is_shown_by_a_line_that_is_seen(theme: Theme) -> None:
    palette = palette_of(theme)
    rules = [body for selector, body in _RULE.findall(style_sheet(theme)) if ":focus" in selector]
    pairs = [
        (body.strip(), QColor(color), palette.color(role), GRAPHIC)
        for body in rules
        for color in re.findall(r"border(?:-color)?: [^;]*?(#[0-9a-f]{6})", body)
        for role in GROUNDS
    ]
    assert len(pairs) >= 5 * len(GROUNDS)
    assert too_faint(pairs) == []


@pytest.mark.parametrize("theme", SHOWN)
def test_the_timeline_is_read(theme: Theme) -> None:
    colors, wanted = TimelineColors.from_palette(palette_of(theme)), least(theme, TEXT)
    pairs = [
        ("text", colors.text, colors.ground, wanted),
        ("text on stripe", colors.text, colors.stripe, wanted),
        ("text on chip", colors.text, colors.chip, wanted),
        ("text in a range", colors.text, colors.range_ground, wanted),
        ("muted", colors.muted, colors.ground, TEXT),
        ("muted on stripe", colors.muted, colors.stripe, TEXT),
        ("muted in a range", colors.muted, colors.range_ground, TEXT),
        ("accent text", colors.accent_text, colors.accent, TEXT),
        ("accent", colors.accent, colors.ground, GRAPHIC),
        ("accent on a range", colors.accent, colors.range_ground, GRAPHIC),
        ("today", colors.today, colors.ground, GRAPHIC),
    ]
    for name, lanes in (("lane", colors.lanes), ("colour", colors.named)):
        for number, lane in enumerate(lanes):
            pairs += [
                (f"{name} {number}: text on card", colors.text, lane.ground, wanted),
                (f"{name} {number}: date on card", colors.muted, lane.ground, TEXT),
                (f"{name} {number}: text on band", colors.text, lane.band, TEXT),
                (f"{name} {number}: mark", lane.ink, colors.ground, GRAPHIC),
                (f"{name} {number}: spine on card", lane.ink, lane.ground, GRAPHIC),
            ]
    assert too_faint(pairs) == []
    assert len(colors.named) == len(EVENT_COLOURS)
