"""Where a search finds nothing, the panes that it empties say so; they speak of ranges where a range does it."""

from pathlib import Path

from tests.ui.shown_texts import shown_texts
from tests.ui.windows import NOTE, Open, Settle
from timeline_app.model import Interval, Ranges
from timeline_app.services.filters import Filter
from timeline_app.ui.window import MainWindow

TOLD = "Nothing found for “nobody has written this”. Search for other words, or clear the search."


def _shown(window: MainWindow) -> list[str]:
    return [text.strip() for text, _ in shown_texts(window)]


def test_table_filter_and_summary_speak_of_the_search_that_finds_nothing(
    open_window: Open, settle: Settle, tmp_path: Path
) -> None:
    note = tmp_path / "note.txt"
    note.write_text(NOTE, encoding="utf-8")
    window = open_window(note)
    session, parts = window.work.session, window.work.parts
    parts.show_events()
    session.set_filter(Filter(participants=frozenset({"Nobody"})))
    session.set_search("nobody has written this")
    settle(window)
    assert _shown(window).count(TOLD) == 3
    assert parts.timeline.frame().empty_text == "Nothing found for “nobody has written this”"
    session.set_search("")
    session.set_filter(Filter())
    session.set_ranges(Ranges.of([Interval.day(1950, 1, 1)]))
    settle(window)
    assert TOLD not in _shown(window)
    assert "No events here. Choose a longer range, clear it with Esc, or clear the filter." in _shown(window)
