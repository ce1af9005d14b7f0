"""How a source is cited in one line: title, publisher and date, location."""

import pytest

from timeline_app.services.summary_formats import (
    Wording,
    html_citation,
    markdown_citation,
    text_citation,
)
from timeline_app.services.summary_layout import cited
from timeline_app.services.summary_values import Source


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        ("The mine is open", "The mine is open. AP"),
        ("The mine is open.", "The mine is open. AP"),
        ("Встреча с канцлером…", "Встреча с канцлером… AP"),
        ("They met on 5…", "They met on 5… AP"),
        ("代表団は東京へ行った。", "代表団は東京へ行った。 AP"),
        ("「代表団は東京へ行った。」", "「代表団は東京へ行った。」 AP"),
        ("And then...", "And then... AP"),
        ("Who did it?", "Who did it? AP"),
        ("“Who did it?”", "“Who did it?” AP"),
        ("वह गया।", "वह गया। AP"),
        ("Made in the U.S.", "Made in the U.S. AP"),
    ],
)
def test_no_second_stop_stands_behind_a_title(title: str, shown: str) -> None:
    source = Source(1, title, "AP", None, "a.txt", 1)
    assert text_citation(cited(source, Wording(), is_numbered=False)) == f"{shown}. a.txt"
    assert markdown_citation(cited(source, Wording(), is_numbered=False)).startswith(shown[:-2])
    assert html_citation(cited(source, Wording(), is_numbered=False), "p").startswith(f"<p>{shown[:-2]}")
