"""Text from outside, made safe to show."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.ui.safetext import one_line, tooltip, visible_name


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("plain.txt", "plain.txt"),
        ("a\u202etxt.exe", "a\\u202etxt.exe"),
        ("two\nlines.txt", "two\\x0alines.txt"),
        ("نامه.txt", "نامه.txt"),
        ("می\u200cخواهم.txt", "می\u200cخواهم.txt"),
        ("\ud800.txt", "\\ud800.txt"),
        ("\U000e0001.txt", "\\U000e0001.txt"),
    ],
)
def test_file_name_shows_what_is_hidden_in_it(name: str, shown: str) -> None:
    assert visible_name(name) == shown


def test_line_is_one_line_without_direction_marks() -> None:
    assert one_line("  Kremlin\n\t emphasizes\u202e need ") == "Kremlin emphasizes need"


def test_long_line_is_cut_with_a_sign() -> None:
    assert one_line("a" * 600, limit=10) == "a" * 9 + "…"
    assert one_line("a" * 10, limit=10) == "a" * 10


@given(st.text(st.characters(), max_size=300), st.integers(1, 50))
def test_no_text_escapes_its_line(text: str, limit: int) -> None:
    line = one_line(text, limit=limit)
    assert len(line) <= limit
    assert not any(unicodedata.category(c) in {"Cc", "Zl", "Zp", "Cs"} for c in line)


def test_tooltip_shows_markup_as_text() -> None:
    assert tooltip("<img src=x>", "", "a & b") == "<p>&lt;img src=x&gt;</p><p>a &amp; b</p>"
    assert tooltip("", "  ") == ""
