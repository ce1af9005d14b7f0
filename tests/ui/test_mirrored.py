"""In languages from the right the window leaves room where Qt puts things."""

import pytest

from timeline_app.ui.theme import Theme, style_sheet


@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK, Theme.HIGH_CONTRAST])
@pytest.mark.parametrize(("is_mirrored", "side"), [(False, "right"), (True, "left")])
def test_the_arrow_of_a_menu_has_room_where_it_stands(theme: Theme, is_mirrored: bool, side: str) -> None:
    rules = [rule for rule in style_sheet(theme, is_mirrored=is_mirrored).split("}") if "popupMode" in rule]
    assert rules
    for rule in rules:
        assert f"padding-{side}: 2" in rule
