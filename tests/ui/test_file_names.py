"""What is typed as the name of a file becomes its name, with the suffix of its kind."""

from pathlib import Path

import pytest

from timeline_app.ui.file_names import with_suffix


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("report", "report.png"),
        ("Minsk v1.2", "Minsk v1.2.png"),
        ("report.SVG", "report.SVG"),
        ("report.pdf", "report.pdf"),
        ("report.", "report.png"),
        (".hidden", ".hidden.png"),
    ],
)
def test_a_suffix_is_added_where_none_of_a_known_kind_is(typed: str, name: str, tmp_path: Path) -> None:
    assert with_suffix(str(tmp_path / typed), {".png", ".svg", ".pdf"}, ".png") == tmp_path / name
