"""A large library in which much is to be merged is shown at once, and merged behind what is shown."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.windows import Settle
from timeline_app.library import Library
from timeline_app.model import Analysis, Article, Event, Interval, Participant
from timeline_app.settings import Settings
from timeline_app.ui.snapshot import Snapshot
from timeline_app.ui.window import MainWindow

DAYS, YEARS = 100, range(2011, 2016)
TITLE = "Ana Sousa opened the dam of Castelo {} in Porto"


def _analysis(folder: Path, name: str) -> Analysis:
    """An article that tells one happening on each of a hundred days of each of five years."""
    text, events = "", []
    for number, (year, day) in enumerate((year, day) for year in YEARS for day in range(DAYS)):
        start, title = len(text), TITLE.format(number)
        text += f"{title}, the {name} wrote. "
        interval = Interval.day_at(Interval.day(year, 2, 1).start // 86_400 + day)
        cast = (Participant("Ana Sousa"), Participant(f"Castelo {number}"))
        span = (start, len(text) - 1)
        events.append(Event(title, interval, "", start, start + 3, *span, cast=cast, place="Porto", lemma="open"))
    spans = tuple((event.sentence_start, event.sentence_end) for event in events)
    return Analysis(Article(name, text, path=folder / f"{name}.txt"), spans, (), tuple(events))


@pytest.fixture
def unmerged(tmp_path: Path) -> Path:
    path = tmp_path / "large.timeline"
    with Library.open(path) as library:
        for name in ("courier", "herald"):
            found = _analysis(tmp_path, name)
            assert found.article.path is not None
            library.add_file(found.article.path, [found])
    return path


def test_all_events_are_shown_before_they_are_merged(
    qtbot: QtBot, settings: Settings, settle: Settle, unmerged: Path
) -> None:
    shown: list[Snapshot] = []
    said: list[str] = []
    window = MainWindow(settings, library=unmerged)
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.painted):
        window.show()
    window.begin(())
    window.work.session.refreshed.connect(shown.append)
    bar = window.work.parts.range_bar
    window.work.session.merging_began.connect(lambda: said.append(bar.message.text()))
    settle(window)
    assert ["being merged" in words for words in said] == [True]
    assert len(shown[0]) == 2 * DAYS * len(YEARS)
    assert len(shown[-1]) == DAYS * len(YEARS)
    assert (shown[-1].columns.sources == 2).all()
    assert window.work.session.library.unsettled() == []
    assert window.work.session.summary is not None
    window.close()


def test_a_window_that_closes_while_it_merges_leaves_a_whole_library(
    qtbot: QtBot, settings: Settings, settle: Settle, unmerged: Path
) -> None:
    window = MainWindow(settings, library=unmerged)
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.painted):
        window.show()
    window.begin(())
    qtbot.waitUntil(lambda: window.work.session.snapshot is not None)
    window.close()
    again = MainWindow(settings, library=unmerged)
    qtbot.addWidget(again)
    with qtbot.waitSignal(again.painted):
        again.show()
    again.begin(())
    settle(again)
    assert len(again.work.session.ids_in_range()) == DAYS * len(YEARS)  # it is settled
    again.close()
