"""The filter panel: sections of values with counts, chosen by hand, by keys and by what is typed."""

from collections.abc import Iterable

import pytest
from PySide6.QtCore import QLocale, QModelIndex, QPoint, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from timeline_app.model import Anchor, ParticipantKind, Status
from timeline_app.services.filters import CONFIDENCE_STEPS, NOTHING_ASKED, Facet, Facets, FacetValue, Filter
from timeline_app.ui.panels.filter_model import FilterModel, RowKind, fold
from timeline_app.ui.panels.filter_panel import FilterPanel
from timeline_app.ui.panels.filter_signs import draw_kind
from timeline_app.ui.panels.filter_words import filter_words

KEY = Qt.Key
MANY = [(f"Person {number:02}", 40 - number) for number in range(30)]


def _values(*pairs: tuple[str, int], kind: ParticipantKind = ParticipantKind.UNKNOWN) -> tuple[FacetValue, ...]:
    return tuple(FacetValue(name, count, kind) for name, count in pairs)


def _facets(who: Iterable[tuple[str, int]] = (("Vladimir Putin", 3), ("Zoë Łukasz", 2)), **more: object) -> Facets:
    values = {
        Facet.PARTICIPANT: _values(*who, kind=ParticipantKind.PERSON),
        Facet.PLACE: _values(("Minsk", 2), ("Moscow", 1)),
        Facet.SOURCE: _values(("TASS", 4)),
        Facet.TAG: (),
        Facet.LANE: _values(("", 4)),
        Facet.STATUS: _values(*zip(Status, (3, 1, 0, 0), strict=True)),
        Facet.ANCHOR: _values(*zip(Anchor, (3, 1, 0, 0), strict=True)),
    }
    return Facets(values, (4, 3, 2, 1)[: len(CONFIDENCE_STEPS)], 4, 4)


@pytest.fixture
def panel(qtbot: QtBot) -> FilterPanel:
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    shown = FilterPanel()
    qtbot.addWidget(shown)
    shown.resize(320, 700)
    shown.show()
    shown.set_facets(_facets())
    shown.wanted_changed.connect(shown.set_wanted)  # as the session answers
    shown.cleared.connect(lambda: shown.set_wanted(NOTHING_ASKED))
    return shown


def _model(panel: FilterPanel) -> FilterModel:
    model = panel.view.model()
    assert isinstance(model, FilterModel)
    return model


def _rows(panel: FilterPanel) -> dict[str, list[str]]:
    """The labels of the values by the titles of their sections."""
    model = _model(panel)
    heads = [model.index(place, 0) for place in range(model.rowCount())]
    return {
        head.data(): [model.index(row, 0, head).data() for row in range(model.rowCount(head))] for head in heads
    }


def _index(panel: FilterPanel, label: str) -> QModelIndex:
    model = _model(panel)
    for place in range(model.rowCount()):
        head = model.index(place, 0)
        for row in range(model.rowCount(head)):
            if model.index(row, 0, head).data() == label:
                return model.index(row, 0, head)
    raise AssertionError(f"{label} is not listed: {_rows(panel)}")


def _click(panel: FilterPanel, index: QModelIndex) -> None:
    panel.view.scrollTo(index)
    place = panel.view.visualRect(index).center()
    QTest.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_facets_without_a_choice_are_left_out_and_closed_ones_are_told_whole(panel: FilterPanel) -> None:
    assert _rows(panel) == {
        "Who": ["Vladimir Putin", "Zoë Łukasz"],
        "Where": ["Minsk", "Moscow"],
        "Source": ["TASS"],
        "Did it happen?": ["It happened", "Planned", "Denied", "Conditional"],
        "Dated by": ["Its own words", "The text before it", "The article's date", "You"],
        "How sure": [
            "Sure or not",
            "Likely: 50\u202f% and more",
            "Sure: 75\u202f% and more",
            "Very sure: 90\u202f% and more",
        ],
    }


@pytest.mark.parametrize(
    ("label", "wanted"),
    [
        ("Vladimir Putin", Filter(participants=frozenset({"Vladimir Putin"}))),
        ("Minsk", Filter(places=frozenset({"Minsk"}))),
        ("TASS", Filter(sources=frozenset({"TASS"}))),
        ("Planned", Filter(statuses=frozenset({Status.PLANNED}))),
        ("The article's date", Filter(anchors=frozenset({Anchor.REFERENCE}))),
        ("Sure: 75\u202f% and more", Filter(least_confidence=0.75)),
    ],
)
def test_click_on_a_row_chooses_it(qtbot: QtBot, panel: FilterPanel, label: str, wanted: Filter) -> None:
    with qtbot.waitSignal(panel.wanted_changed) as told:
        _click(panel, _index(panel, label))
    assert told.args == [wanted]
    assert _index(panel, label).data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked


def test_second_click_takes_a_value_back_and_two_quick_ones_are_two(panel: FilterPanel) -> None:
    told: list[Filter] = []
    panel.wanted_changed.connect(told.append)
    _click(panel, _index(panel, "Minsk"))
    viewport, place = panel.view.viewport(), panel.view.visualRect(_index(panel, "Minsk")).center()
    QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=place)  # the press alone
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=place)
    assert [sorted(wanted.places) for wanted in told] == [["Minsk"], []]


def test_space_chooses_and_arrows_move_through_values_and_heads(panel: FilterPanel) -> None:
    told: list[Filter] = []
    panel.wanted_changed.connect(told.append)
    panel.view.setFocus()
    panel.view.setCurrentIndex(_index(panel, "Zoë Łukasz"))
    for key in (KEY.Key_Space, KEY.Key_Down, KEY.Key_Down, KEY.Key_Space):
        QTest.keyClick(panel.view, key)
    assert told[-1] == Filter(participants=frozenset({"Zoë Łukasz"}), places=frozenset({"Minsk"}))


def test_only_one_step_of_how_sure_is_chosen(panel: FilterPanel) -> None:
    told: list[Filter] = []
    panel.wanted_changed.connect(told.append)
    for label in ("Very sure: 90\u202f% and more", "Sure: 75\u202f% and more", "Sure or not"):
        _click(panel, _index(panel, label))
    assert [wanted.least_confidence for wanted in told] == [0.9, 0.75, 0.0]


def test_long_list_shows_its_first_values_and_more_on_demand(panel: FilterPanel) -> None:
    panel.set_facets(_facets(who=MANY))
    assert _rows(panel)["Who"] == [*(name for name, _ in MANY[:8]), "22 more…"]
    _click(panel, _index(panel, "22 more…"))
    assert _rows(panel)["Who"] == [name for name, _ in MANY]


def test_list_that_is_hardly_longer_than_the_first_values_is_shown_whole(panel: FilterPanel) -> None:
    panel.set_facets(_facets(who=MANY[:10]))
    assert _rows(panel)["Who"] == [name for name, _ in MANY[:10]]


def test_chosen_value_stays_listed_beyond_the_first_and_without_any_event(panel: FilterPanel) -> None:
    panel.set_facets(_facets(who=MANY))
    panel.set_wanted(Filter(participants=frozenset({"Person 20", "Nobody"})))
    assert _rows(panel)["Who"] == [*(name for name, _ in MANY[:8]), "Person 20", "Nobody", "21 more…"]
    panel.set_facets(_facets(who=[*MANY, ("Nobody", 0)]))
    assert _rows(panel)["Who"] == [*(name for name, _ in MANY[:8]), "Person 20", "Nobody", "21 more…"]
    _click(panel, _index(panel, "Person 20"))
    assert "Person 20" in _rows(panel)["Who"], "what was chosen once can be chosen again"


def test_typing_in_the_list_finds_values_whatever_their_accents(panel: FilterPanel) -> None:
    panel.view.setFocus()
    QTest.keyClicks(panel.view, "z")
    QTest.keyClicks(panel.field, "oe")
    assert panel.field.text() == "zoe"
    assert panel.field.hasFocus()
    assert _rows(panel) == {"Who": ["Zoë Łukasz"]}
    QTest.keyClick(panel.field, KEY.Key_Return)
    assert _index(panel, "Zoë Łukasz").data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
    QTest.keyClick(panel.field, KEY.Key_Escape)
    assert len(_rows(panel)) == 6


def test_tab_goes_from_clearing_to_the_field_to_the_values_and_space_chooses_one(
    qtbot: QtBot, panel: FilterPanel
) -> None:
    panel.set_wanted(Filter().with_values(Facet.PARTICIPANT, ("Vladimir Putin",)))
    first = QLineEdit()  # where the way begins, and where it ends: it must not go round within the panel
    around = QWidget()
    layout = QVBoxLayout(around)
    layout.addWidget(first)
    layout.addWidget(panel)
    qtbot.addWidget(around)
    with qtbot.waitActive(around):
        around.show()
        panel.show()
        around.activateWindow()
    first.setFocus()
    QTest.keyClick(first, KEY.Key_Tab)
    assert panel.clear_button.hasFocus()
    QTest.keyClick(panel.clear_button, KEY.Key_Tab)
    assert panel.field.hasFocus()
    QTest.keyClick(panel.field, KEY.Key_Tab)
    assert panel.view.hasFocus()
    told: list[Filter] = []
    panel.wanted_changed.connect(told.append)
    for _ in range(3):  # the section, and the first value of it
        if panel.view.currentIndex() != _index(panel, "Zoë Łukasz"):
            QTest.keyClick(panel.view, KEY.Key_Down)
    QTest.keyClick(panel.view, KEY.Key_Space)
    assert told[-1].values(Facet.PARTICIPANT) == {"Vladimir Putin", "Zoë Łukasz"}
    QTest.keyClick(panel.view, KEY.Key_Tab)
    assert first.hasFocus()
    QTest.keyClick(first, KEY.Key_Backtab)
    QTest.keyClick(panel.view, KEY.Key_Backtab)
    assert panel.field.hasFocus()
    panel.setParent(None)  # it goes by itself


def test_down_goes_from_the_field_to_the_list_and_up_comes_back(panel: FilterPanel) -> None:
    panel.focus_find()
    QTest.keyClick(panel.field, KEY.Key_Down)
    assert panel.view.hasFocus()
    panel.view.setCurrentIndex(_model(panel).index(0, 0))
    QTest.keyClick(panel.view, KEY.Key_Up)
    assert panel.field.hasFocus()


def test_what_is_not_found_is_said(panel: FilterPanel) -> None:
    panel.field.setText("xyzzy")
    assert _rows(panel) == {}
    assert not panel.view.isVisible()
    panel.field.clear()
    assert panel.view.isVisible()


def test_folded_section_stays_folded_and_the_hand_stands_where_it_stood(panel: FilterPanel) -> None:
    where = _index(panel, "Minsk").parent()
    _click(panel, where)
    assert not panel.view.isExpanded(where)
    panel.view.setCurrentIndex(_index(panel, "Planned"))
    panel.set_facets(_facets(who=MANY))
    assert panel.view.currentIndex().data() == "Planned"
    assert not panel.view.isExpanded(_index(panel, "Minsk").parent())
    assert panel.view.isExpanded(_index(panel, "Planned").parent())
    panel.field.setText("minsk")
    assert panel.view.isExpanded(_index(panel, "Minsk").parent()), "what is found is seen"
    panel.field.clear()
    assert not panel.view.isExpanded(_index(panel, "Minsk").parent())


def test_new_counts_alone_move_nothing(qtbot: QtBot, panel: FilterPanel) -> None:
    resets: list[None] = []
    _model(panel).modelReset.connect(lambda: resets.append(None))
    panel.set_facets(_facets(who=(("Vladimir Putin", 9), ("Zoë Łukasz", 8))))
    assert resets == []
    assert "9" in _index(panel, "Vladimir Putin").data(Qt.ItemDataRole.AccessibleTextRole)


def test_clear_is_offered_while_something_is_asked(qtbot: QtBot, panel: FilterPanel) -> None:
    assert not panel.clear_button.isEnabled()
    panel.set_wanted(Filter(places=frozenset({"Minsk"})))
    assert panel.clear_button.isEnabled()
    with qtbot.waitSignal(panel.cleared):
        panel.clear_button.click()
    assert not panel.clear_button.isEnabled()


def test_screen_reader_hears_what_a_row_is_and_whether_it_is_chosen(panel: FilterPanel) -> None:
    said = _index(panel, "Vladimir Putin").data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Vladimir Putin, person, events: 3"
    panel.set_wanted(Filter(participants=frozenset({"Vladimir Putin"})))
    head = _model(panel).index(0, 0)
    assert head.data(Qt.ItemDataRole.AccessibleTextRole) == "Who, chosen: 1"
    tree = QAccessible.queryAccessibleInterface(panel.view)
    assert tree is not None
    names = [tree.child(number).text(QAccessible.Text.Name) for number in range(tree.childCount())]
    assert said in names
    assert names[0] == "Filter", "the one column has a name"
    assert panel.field.accessibleName()


def test_names_from_outside_stay_the_text_that_they_are(panel: FilterPanel) -> None:
    hostile = "<b>Bob</b>\n\u202eevil"
    panel.set_facets(_facets(who=((hostile, 1), ("x" * 5_000, 1))))
    first, second = _rows(panel)["Who"]
    assert first == "<b>Bob</b> evil"
    assert len(second) <= 120
    panel.grab()


def test_another_library_begins_with_nothing_chosen_or_looked_for(panel: FilterPanel) -> None:
    panel.set_wanted(Filter(places=frozenset({"Minsk", "Nowhere"})))
    panel.field.setText("min")
    panel.forget()
    assert _rows(panel) == {}
    panel.set_facets(_facets())
    assert _rows(panel)["Where"] == ["Minsk", "Moscow"]


def test_rows_fit_in_a_narrow_panel_and_a_mirrored_one(panel: FilterPanel) -> None:
    panel.resize(150, 400)
    panel.set_facets(_facets(who=(("A name that is far too long for a narrow panel", 12_345),)))
    panel.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    panel.view.setFocus()
    panel.view.setCurrentIndex(_index(panel, "Minsk"))
    panel.grab()
    assert panel.view.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("kind", list(ParticipantKind))
def test_each_known_kind_has_a_sign_of_its_own(panel: FilterPanel, kind: ParticipantKind) -> None:
    signs = {other: _sign(other) for other in ParticipantKind}
    is_drawn = signs[kind] != _sign(ParticipantKind.UNKNOWN)
    assert is_drawn == (kind is not ParticipantKind.UNKNOWN)
    assert sum(sign == signs[kind] for sign in signs.values()) == 1


def _sign(kind: ParticipantKind) -> bytes:
    image = QImage(16, 16, QImage.Format.Format_ARGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    draw_kind(painter, image.rect().toRectF(), kind, QColor("black"))
    painter.end()
    return bytes(image.constBits())


@pytest.mark.parametrize(
    ("wanted", "words"),
    [
        (NOTHING_ASKED, ""),
        (
            Filter(
                participants=frozenset({"Putin", "Lukashenko"}),
                places=frozenset({"Minsk"}),
                statuses=frozenset({Status.PLANNED}),
            ),
            "Lukashenko or Putin, in Minsk, planned",
        ),
        (
            Filter(
                sources=frozenset({"TASS", ""}),
                tags=frozenset({"gas"}),
                lanes=frozenset({"", "Kremlin"}),
                anchors=frozenset({Anchor.USER, Anchor.EXPRESSION}),
                least_confidence=0.75,
            ),
            "from an unnamed source or TASS, tag gas, lane Kremlin or main, dated by its own words or you, "
            "at least 75\u202f% sure",
        ),
    ],
)
def test_filter_is_told_in_a_line(qapp: object, wanted: Filter, words: str) -> None:
    assert filter_words(wanted, QLocale("en_GB")) == words


def test_folding_forgets_case_accents_and_blanks_around() -> None:
    assert fold(" Zoë ÅNGSTRÖM ") == "zoe angstrom"


def test_rows_of_one_key_are_one_row(panel: FilterPanel) -> None:
    model = _model(panel)
    keys = [model.row_at(model.index(place, 0)).key for place in range(model.rowCount())]
    assert len(set(keys)) == len(keys)
    assert model.index_of((RowKind.VALUE, Facet.PLACE, "Nowhere", 0.0)) == QModelIndex()
    assert panel.view.indexAt(QPoint(5, 5)).isValid()
