"""Under which time a sentence stands, in a library as without one."""

from __future__ import annotations

from pathlib import Path

import pytest

from timeline_app.library import Library
from timeline_app.model import Article, Interval
from timeline_app.services import summary_material
from timeline_app.services.analysis import analyse

WRITTEN = Interval.day(2010, 8, 23)


@pytest.mark.parametrize(
    ("sentence", "time"),
    [
        ("A note ended the silence: all men trapped in the mine since August 5 are alive.", "2010-08-23"),
        ("The president, who took office on March 11, flew to Bogotá on Saturday.", "2010-08-21"),
        ("The mine (closed in 2007) was sold on Friday.", "2010-08-20"),
        ("Rescuers on Sunday found the men who had been missing since August 5.", "2010-08-22"),
        ("The foreman led the shift that went down on August 5.", "2010-08-05"),
        # Where nothing else dates it the limit does.
        ("The mine has been closed since 2007.", "2007"),
    ],
)
def test_a_sentence_stands_under_what_its_main_words_tell(sentence: str, time: str, tmp_path: Path) -> None:
    text = f"{sentence} The rescue is slow. Families wait at the gate of the mine."
    analysis = analyse(Article("Rescue", text, language="en"), reference=WRITTEN)
    found = summary_material.frames(analysis)
    assert found[0] is not None
    assert found[0].edtf() == time
    with Library.open(tmp_path / "news.timeline") as library:
        library.add(analysis)
        assert [row.interval for row in library.sentences()] == found
