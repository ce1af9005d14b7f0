"""What the tests of a whole window share: how it is opened, an article, and what it shows."""

from collections.abc import Callable, Mapping
from pathlib import Path

from timeline_app.library import Library
from timeline_app.reading import read
from timeline_app.services.analysis import analyse
from timeline_app.services.merging import settle
from timeline_app.ui.window import MainWindow

Open = Callable[..., MainWindow]
Settle = Callable[[MainWindow], None]

NOTE = """Minister opens bridge in Arendal

ARENDAL, May 4, 2021. /Longitude/. The transport minister opened the new bridge on Monday.

The first lorry crossed it on Tuesday morning, the police said. The old bridge had collapsed on 12 March 2019.
"""


def rows_of(window: MainWindow) -> list[tuple[str, str]]:
    """The date, as EDTF, and the title of every event that is shown."""
    details = window.work.session.details(window.work.session.ids_in_range())
    return [(d.event.interval.edtf() if d.event.interval else "", d.event.title) for d in details]


def read_into(folder: Path, articles: Mapping[str, str]) -> Path:
    """A library in a folder, as it is after these articles (names and texts of files) were read and merged."""
    with Library.open(folder / "read.timeline") as library:
        for name, text in articles.items():
            path = folder / name
            path.write_text(text, encoding="utf-8")
            library.add_file(path, [analyse(article) for article in read(path)])
        settle(library)
        library.save_as(folder / "kept.timeline")
    return folder / "kept.timeline"
