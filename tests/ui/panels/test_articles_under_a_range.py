"""The list of articles while a range is dragged: what is drawn anew, and that it is right."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFont, QImage, QPaintEvent, QRegion
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from timeline_app.ui.panels.articles import ArticlesPanel
from timeline_app.ui.panels.values import ArticleItem, Doubt

ITEMS = [
    ArticleItem(1, "Miners rescued", "Reuters", "13 Oct 2010", event_count=14),
    ArticleItem(2, "Kremlin emphasizes need", "TASS", "19 Aug 2026", Doubt.YEAR, event_count=1_200),
    ArticleItem(3, "Nobody says when", event_count=7),
]  # fmt: skip


class Painted(QObject):
    """Collects what of a widget is drawn anew."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.region = QRegion()
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        if isinstance(event, QPaintEvent):
            self.region = self.region.united(event.region())
        return False


def shown(qtbot: QtBot, font: QFont | None = None) -> ArticlesPanel:
    """A panel of which no row has the keys: only one window can have them."""
    panel = ArticlesPanel()
    qtbot.addWidget(panel)
    panel.setFont(font or panel.font())
    panel.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    panel.resize(320, 400)
    panel.set_items(ITEMS)
    panel.show()
    QApplication.processEvents()
    return panel


@pytest.fixture
def panel(qtbot: QtBot) -> Iterator[ArticlesPanel]:
    yield shown(qtbot)


def picture(panel: ArticlesPanel) -> QImage:
    return panel.view.viewport().grab().toImage()


def test_only_a_row_whose_count_is_another_is_drawn_anew(panel: ArticlesPanel) -> None:
    panel.set_counts({1: 2, 2: 11})
    QApplication.processEvents()
    painted = Painted(panel.view.viewport())
    panel.set_counts({1: 3, 2: 11})
    QApplication.processEvents()
    row = panel.view.visualRect(panel.view.model().index(0, 0))
    assert painted.region.boundingRect() == row & panel.view.viewport().rect()


def test_nothing_is_drawn_where_all_counts_in_sight_stay(panel: ArticlesPanel) -> None:
    panel.set_counts({1: 2, 2: 11})
    QApplication.processEvents()
    painted = Painted(panel.view.viewport())
    panel.set_counts({1: 2, 2: 11})
    QApplication.processEvents()
    assert painted.region.isEmpty()


@pytest.mark.parametrize(
    "counts", [{1: 2, 2: 11}, {1: 3, 2: 999}, {2: 12}, {1: 14, 2: 1_000, 3: 7}, {}, None], ids=str
)
def test_rows_look_as_if_drawn_for_the_first_time(
    qtbot: QtBot, panel: ArticlesPanel, counts: dict[int, int] | None
) -> None:
    for before in ({1: 4, 2: 10}, {1: 4, 2: 111, 3: 1}, {3: 0}):
        panel.set_counts(before)
        picture(panel)
    panel.set_counts(counts)
    fresh = shown(qtbot)
    fresh.set_counts(counts)
    assert picture(panel) == picture(fresh)


def test_a_tick_is_seen_at_once(qtbot: QtBot, panel: ArticlesPanel) -> None:
    picture(panel)
    index = panel.view.model().index(0, 0)
    panel.view.model().setData(index, Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    fresh = shown(qtbot)
    assert picture(panel) != picture(fresh)
    fresh.set_items([replace(ITEMS[0], is_checked=False), *ITEMS[1:]])
    assert picture(panel) == picture(fresh)


def test_a_larger_font_is_seen_at_once(qtbot: QtBot, panel: ArticlesPanel) -> None:
    picture(panel)
    font = panel.font()
    font.setPointSizeF(1.5 * font.pointSizeF())
    panel.setFont(font)
    QApplication.processEvents()
    assert picture(panel) == picture(shown(qtbot, font))


def many(count: int, title: str = "Report") -> list[ArticleItem]:
    return [replace(ITEMS[0], id=number, title=f"{title} {number}") for number in range(1, count + 1)]


DEEDS: dict[str, Callable[[ArticlesPanel], object]] = {
    "scrolled": lambda panel: panel.view.verticalScrollBar().setValue(700),
    "higher": lambda panel: panel.resize(320, 700),
    "lower rows": lambda panel: panel.set_items(many(60, "R")),
    "higher rows": lambda panel: panel.set_items(many(60, "A title that takes two lines of the list")),
    "fewer": lambda panel: panel.set_items(many(3)),
    "more": lambda panel: panel.set_items(many(80)),
    "found": lambda panel: panel.set_matches(frozenset(range(30, 60))),
}


@pytest.mark.parametrize("is_shown_between", [True, False])
@pytest.mark.parametrize("name", DEEDS)
def test_rows_that_have_come_into_sight_follow_as_well(
    panel: ArticlesPanel, name: str, is_shown_between: bool
) -> None:
    view = panel.view
    panel.set_items(many(60, "A title that needs more"))
    QApplication.processEvents()
    for count in (1, 2):
        panel.set_counts(dict.fromkeys(range(100), count))
        QApplication.processEvents()
    DEEDS[name](panel)
    if is_shown_between:
        QApplication.processEvents()
    painted = Painted(view.viewport())
    panel.set_counts(dict.fromkeys(range(100), 3))
    QApplication.processEvents()
    rows = [view.visualRect(view.model().index(row, 0)) for row in range(view.model().rowCount())]
    in_sight = [rect & view.viewport().rect() for rect in rows if rect.intersects(view.viewport().rect())]
    assert len(in_sight) > 2
    assert all(QRegion(rect).subtracted(painted.region).isEmpty() for rect in in_sight)
