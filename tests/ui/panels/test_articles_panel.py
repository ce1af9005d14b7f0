"""The list of articles under a hand."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from timeline_app.model import Candidate, Interval, Origin, ReferenceDate
from timeline_app.ui.panels.article_delegate import option_for
from timeline_app.ui.panels.articles import ArticlesPanel, offered_dates
from timeline_app.ui.panels.doubt_sign import doubt_words
from timeline_app.ui.panels.values import ArticleItem, Doubt

YEARS = tuple(
    Candidate(Interval.day(year, 8, 19), Origin.DATELINE, 0.3, "the dateline") for year in (2026, 2020, 2020)
)
ASSUMED = ReferenceDate(
    Interval.day(2026, 8, 19),
    Origin.DATELINE,
    0.4,
    ("It is the latest <that> fits.",),
    YEARS,
    is_year_assumed=True,
)
ITEMS = [
    ArticleItem(7, "Kremlin emphasizes need", "TASS", "19 Aug 2026", Doubt.YEAR, ASSUMED, 14),
    ArticleItem(8, "Miners rescued", "Reuters", "13 Oct 2010", event_count=9, is_checked=False),
    ArticleItem(9, "<img src=x>", event_count=0, path_text="/home/a\nb.txt"),
]  # fmt: skip


@pytest.fixture
def panel(qtbot: QtBot) -> ArticlesPanel:
    panel = ArticlesPanel()
    qtbot.addWidget(panel)
    panel.resize(320, 400)
    panel.set_items(ITEMS)
    panel.show()
    return panel


def zone(panel: ArticlesPanel, name: str, row: int) -> QPoint:
    """The middle of a zone of a row, as the user sees it."""
    index = panel.view.model().index(row, 0)
    zones = panel.view._delegate.zones(option_for(panel.view, index), ITEMS[row])
    return getattr(zones, name).center()


def click(
    qtbot: QtBot, panel: ArticlesPanel, position: QPoint, button: Qt.MouseButton = Qt.MouseButton.LeftButton
) -> None:
    qtbot.mouseClick(panel.view.viewport(), button, pos=position)


def test_click_on_a_tick_tells_it_and_does_not_choose_the_article(qtbot: QtBot, panel: ArticlesPanel) -> None:
    chosen: list[int] = []
    panel.article_chosen.connect(chosen.append)
    with qtbot.waitSignal(panel.article_checked) as told:
        click(qtbot, panel, zone(panel, "check", 1))
    assert told.args == [8, True]
    with qtbot.waitSignal(panel.article_checked) as told:
        click(qtbot, panel, zone(panel, "check", 1))
    assert told.args == [8, False]
    assert chosen == []


def test_click_on_a_title_chooses_the_article(qtbot: QtBot, panel: ArticlesPanel) -> None:
    with qtbot.waitSignal(panel.article_chosen) as told:
        click(qtbot, panel, zone(panel, "title", 1))
    assert told.args == [8]
    assert panel.chosen() == 8


@pytest.mark.parametrize("name", ["date", "sign", "why"])
def test_click_on_a_date_or_its_sign_unfolds_it(qtbot: QtBot, panel: ArticlesPanel, name: str) -> None:
    chosen: list[int] = []
    panel.article_chosen.connect(chosen.append)
    with qtbot.waitSignal(panel.date_change_requested) as told:
        click(qtbot, panel, zone(panel, name, 0))
    assert told.args == [7]
    assert chosen == []


def test_click_where_no_date_is_asks_for_one(qtbot: QtBot, panel: ArticlesPanel) -> None:
    with qtbot.waitSignal(panel.date_change_requested) as told:
        click(qtbot, panel, zone(panel, "date", 2))
    assert told.args == [9]


@pytest.mark.parametrize("key", ["F2", "Alt+D"])
def test_keys_ask_to_change_the_date(qtbot: QtBot, panel: ArticlesPanel, key: str) -> None:
    panel.choose(8)
    panel.activateWindow()
    panel.view.setFocus()
    qtbot.waitUntil(panel.view.hasFocus)
    with qtbot.waitSignal(panel.date_change_requested) as told:
        if key == "F2":
            qtbot.keyClick(panel.view, Qt.Key.Key_F2)
        else:
            qtbot.keyClick(panel.view, Qt.Key.Key_D, Qt.KeyboardModifier.AltModifier)
    assert told.args == [8]


def test_key_for_the_date_is_the_lists_own_where_the_window_has_it_too(qtbot: QtBot, panel: ArticlesPanel) -> None:
    pressed: list[str] = []
    for_window = QAction("Edit", panel)
    for_window.setShortcut(QKeySequence("F2"))
    for_window.triggered.connect(lambda: pressed.append("window"))
    panel.addAction(for_window)
    panel.date_change_requested.connect(lambda number: pressed.append(f"article {number}"))
    panel.choose(8)
    panel.activateWindow()
    panel.view.setFocus()
    qtbot.waitUntil(panel.view.hasFocus)
    qtbot.keyClick(panel.view, Qt.Key.Key_F2)
    panel.view.clearFocus()
    qtbot.keyClick(panel, Qt.Key.Key_F2)
    assert pressed == ["article 8", "window"]


def test_arrows_choose_and_space_ticks(qtbot: QtBot, panel: ArticlesPanel) -> None:
    panel.choose(7)
    with qtbot.waitSignal(panel.article_chosen) as told:
        qtbot.keyClick(panel.view, Qt.Key.Key_Down)
    assert told.args == [8]
    with qtbot.waitSignal(panel.article_checked) as told:
        qtbot.keyClick(panel.view, Qt.Key.Key_Space)
    assert told.args == [8, True]


def test_space_ticks_all_that_are_selected(qtbot: QtBot, panel: ArticlesPanel) -> None:
    told: list[tuple[int, bool]] = []
    panel.article_checked.connect(lambda *args: told.append(args))
    panel.view.selectAll()
    panel.view.setFocus()
    qtbot.keyClick(panel.view, Qt.Key.Key_Space)
    assert told == [(7, False), (9, False)]


def test_box_above_ticks_all_and_shows_what_is_ticked(qtbot: QtBot, panel: ArticlesPanel) -> None:
    box = panel.findChild(QCheckBox)
    assert box.checkState() == Qt.CheckState.PartiallyChecked
    told: list[bool] = []
    panel.all_checked.connect(told.append)
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert box.checkState() == Qt.CheckState.Checked
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert box.checkState() == Qt.CheckState.Unchecked
    assert told == [True, False]


def test_delete_asks_to_remove_what_is_selected(qtbot: QtBot, panel: ArticlesPanel) -> None:
    panel.activateWindow()
    panel.view.setFocus()
    qtbot.waitUntil(panel.view.hasFocus)
    panel.view.selectAll()
    with qtbot.waitSignal(panel.remove_requested) as told:
        qtbot.keyClick(panel.view, Qt.Key.Key_Delete)
    assert told.args == [[7, 8, 9]]


def test_choosing_by_the_program_tells_nothing(panel: ArticlesPanel) -> None:
    told: list[int] = []
    panel.article_chosen.connect(told.append)
    panel.choose(9)
    panel.choose(404)
    assert panel.chosen() == 9
    assert told == []


def test_selection_stays_while_articles_come_and_go(panel: ArticlesPanel) -> None:
    told: list[int] = []
    panel.choose(8)
    panel.article_chosen.connect(told.append)
    panel.set_items([*ITEMS, replace(ITEMS[0], id=10)])
    assert panel.chosen() == 8
    panel.set_items([replace(ITEMS[0], id=5), *ITEMS])
    assert panel.chosen() == 8
    assert panel.view.selected_ids() == [8]
    panel.set_items(ITEMS[:1])
    assert panel.view.model().rowCount() == 1
    assert told == []


def test_scroll_position_stays_when_rows_are_put_before(panel: ArticlesPanel) -> None:
    many = [replace(ITEMS[1], id=number) for number in range(100, 200)]
    panel.set_items(many)
    panel.view.verticalScrollBar().setValue(700)
    panel.choose(150)
    scrolled = panel.view.verticalScrollBar().value()
    panel.set_items([replace(ITEMS[0], id=5), *many])
    assert panel.view.verticalScrollBar().value() == scrolled > 0


def test_row_of_a_doubtful_date_is_higher_whatever_was_shown_before(panel: ArticlesPanel) -> None:
    def heights() -> list[int]:
        model = panel.view.model()
        return [panel.view.visualRect(model.index(row, 0)).height() for row in range(model.rowCount())]

    panel.set_items(ITEMS[1:])
    low = heights()[0]
    assert heights() == [low, low]
    panel.set_items([ITEMS[1], ITEMS[0]])
    assert heights()[0] == low < heights()[1]


def test_search_hides_what_does_not_match(panel: ArticlesPanel) -> None:
    panel.choose(9)
    panel.set_matches(frozenset({9, 7}))
    assert panel.view.model().rowCount() == 2
    assert panel.chosen() == 9
    panel.set_matches(None)
    assert panel.view.model().rowCount() == 3


def spoken(panel: ArticlesPanel, row: int) -> str:
    return panel.view.model().index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_row_says_what_it_shows_to_a_screen_reader(panel: ArticlesPanel) -> None:
    assert spoken(panel, 0) == "Kremlin emphasizes need, TASS, 19 Aug 2026, year assumed, events: 14"
    panel.set_counts({7: 2})
    assert spoken(panel, 0).endswith("events in range: 2 of 14")
    assert spoken(panel, 1).endswith("events in range: 0 of 9")


def test_screen_reader_hears_why_a_date_is_in_doubt(panel: ArticlesPanel) -> None:
    described = [
        panel.view.model().index(row, 0).data(Qt.ItemDataRole.AccessibleDescriptionRole) for row in range(3)
    ]
    assert described == ["It is the latest <that> fits.", "", ""]


def test_doubtful_date_wears_a_sign_with_its_reason_where_it_stands(panel: ArticlesPanel) -> None:
    delegate, view = panel.view._delegate, panel.view
    assert delegate.date_words(ITEMS[0]) == "≈ 19 Aug 2026?"
    assert delegate.why_words(ITEMS[0]) == "It is the latest <that> fits."
    option = option_for(view, view.model().index(0, 0))
    for name in ("date", "sign", "why"):
        assert "&lt;that&gt;" in delegate.tooltip_at(zone(panel, name, 0), option, ITEMS[0])


@pytest.mark.parametrize(("doubt", "words"), [(Doubt.YEAR, "year assumed"), (Doubt.DATE, "date unsure")])
def test_sign_tells_by_words_what_is_in_doubt(panel: ArticlesPanel, doubt: Doubt, words: str) -> None:
    panel.set_items([replace(ITEMS[0], doubt=doubt)])
    assert words in spoken(panel, 0)
    assert doubt_words(doubt) == words


def test_sure_date_wears_no_sign(panel: ArticlesPanel) -> None:
    delegate, view = panel.view._delegate, panel.view
    zones = delegate.zones(option_for(view, view.model().index(1, 0)), ITEMS[1])
    assert zones.sign.isEmpty()
    assert zones.why.isEmpty()
    assert delegate.date_words(ITEMS[1]) == "13 Oct 2010"


def test_sign_is_drawn_in_a_shape_of_its_own(panel: ArticlesPanel) -> None:
    """The frame differs from the ground all around the words, whatever the colour."""
    index = panel.view.model().index(0, 0)
    sign = panel.view._delegate.zones(option_for(panel.view, index), ITEMS[0]).sign
    picture = panel.view.viewport().grab().toImage()
    scale = picture.devicePixelRatio()
    ground = picture.pixelColor(round((sign.right() + 3) * scale), round((sign.top() - 1) * scale))
    middle_x, middle_y = sign.center().x(), sign.center().y()
    edges = [(middle_x, sign.top()), (middle_x, sign.bottom()), (sign.left(), middle_y), (sign.right(), middle_y)]
    assert all(picture.pixelColor(round(x * scale), round(y * scale)) != ground for x, y in edges)


def test_place_of_a_date_on_the_screen_is_where_it_is_clicked(panel: ArticlesPanel) -> None:
    place = panel.view.date_rect(7)
    assert place.contains(panel.view.viewport().mapToGlobal(zone(panel, "date", 0)))
    assert place.contains(panel.view.viewport().mapToGlobal(zone(panel, "sign", 0)))
    assert panel.view.date_rect(404).isEmpty()
    panel.hide()
    assert panel.view.date_rect(7).isEmpty()


def test_tooltip_of_a_title_shows_markup_and_file_name_as_they_are(panel: ArticlesPanel) -> None:
    option = option_for(panel.view, panel.view.model().index(2, 0))
    shown = panel.view._delegate.tooltip_at(zone(panel, "title", 2), option, ITEMS[2])
    assert shown == "<p>&lt;img src=x&gt;</p><p>/home/a\\x0ab.txt</p>"


def test_zones_never_overlap_however_narrow(panel: ArticlesPanel) -> None:
    long = replace(ITEMS[0], title="very long " * 50, source="an even longer source " * 9)
    panel.set_items([long])
    for width in (90, 160, 240, 900):
        panel.resize(width, 200)
        option = option_for(panel.view, panel.view.model().index(0, 0))
        zones = panel.view._delegate.zones(option, long)
        shown = [
            z
            for z in (zones.check, zones.title, zones.count, zones.source, zones.date, zones.sign, zones.why)
            if not z.isEmpty()
        ]
        assert not any(a.intersects(b) for i, a in enumerate(shown) for b in shown[:i])


def test_zones_are_mirrored_in_a_window_from_right_to_left(panel: ArticlesPanel) -> None:
    before, middle = [zone(panel, name, 0).x() for name in ("check", "sign")], panel.view.viewport().width() / 2
    panel.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    after = [zone(panel, name, 0).x() for name in ("check", "sign")]
    assert max(before) < middle < min(after)
    assert not panel.view.viewport().grab().isNull()


def test_menu_offers_each_other_date_once(qtbot: QtBot, panel: ArticlesPanel) -> None:
    assert offered_dates(ITEMS[0]) == [Interval.day(2020, 8, 19)]
    menu = panel.menu_for(ITEMS[0])
    with qtbot.waitSignal(panel.date_picked) as told:
        menu.actions()[0].trigger()
    assert told.args == [7, Interval.day(2020, 8, 19)]
    with qtbot.waitSignal(panel.years_requested) as told:
        next(action for action in menu.actions() if "several" in action.text()).trigger()
    assert told.args == [7]


def test_a_long_title_takes_two_lines_where_the_list_is_narrow(panel: ArticlesPanel) -> None:
    long = replace(ITEMS[1], title="Kremlin emphasizes need to keep situation in Belarus within legal framework")
    panel.set_items([long, ITEMS[2]])
    first, second = (panel.view.visualRect(panel.view.model().index(row, 0)) for row in (0, 1))
    assert first.height() > second.height()
    panel.resize(1400, 400)
    assert panel.view.visualRect(panel.view.model().index(0, 0)).height() == second.height()


@pytest.mark.parametrize("doubt", [Doubt.NONE, Doubt.YEAR])
def test_every_row_of_a_long_list_is_equally_high_and_holds_all_of_it(panel: ArticlesPanel, doubt: Doubt) -> None:
    title = "Kremlin emphasizes need to keep situation in Belarus within legal framework"
    items = [replace(ITEMS[1], id=number, title=title * (number % 2)) for number in range(1, 400)]
    items[5] = replace(items[5], doubt=doubt, reference=ASSUMED)
    panel.set_items(items)
    view = panel.view
    for matches in (None, frozenset(range(1, 20))):
        panel.set_matches(matches)
        model = view.model()
        assert len({view.visualRect(model.index(row, 0)).height() for row in range(19)}) == 1
        index = model.index(5, 0)
        zones = view._delegate.zones(option_for(view, index), items[5])
        assert all(view.visualRect(index).contains(zone) for zone in (zones.title, zones.date, zones.sign) if zone)
