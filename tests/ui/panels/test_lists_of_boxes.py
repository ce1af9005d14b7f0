"""The lists that boxes open: below the box, each row whole, with room for a hand."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage
from PySide6.QtWidgets import QApplication, QComboBox, QStyle, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from timeline_app.painting.painting_on import painting_on
from timeline_app.translation import Language, install
from timeline_app.ui.panels.summary import SummaryPanel
from timeline_app.ui.present import method_items
from timeline_app.ui.theme import UNIT_PX, Theme, palette_of, style_sheet

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture(params=[(Language.ENGLISH, 9), (Language.GERMAN, 9), (Language.GERMAN, 20)])
def panel(qtbot: QtBot, qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[SummaryPanel]:
    language, size_pt = request.param
    install(qapp, language)
    panel = SummaryPanel()
    qtbot.addWidget(panel)
    panel.setFont(QFont(panel.font().family(), size_pt))
    panel.setPalette(palette_of(Theme.LIGHT))
    panel.setStyleSheet(style_sheet(Theme.LIGHT))
    panel.set_methods(method_items(), method_items()[-1].name)
    panel.show()
    yield panel
    install(qapp, Language.ENGLISH)


def opened(box: QComboBox) -> list[QRect]:
    """The rows of the list that a box opens, in its viewport."""
    box.showPopup()
    QApplication.processEvents()
    model = box.view().model()
    return [box.view().visualRect(model.index(row, 0)) for row in range(box.count())]


def test_a_list_opens_below_its_box_whatever_is_chosen(panel: SummaryPanel) -> None:
    for box in (panel.length.unit, panel.method):
        box.setCurrentIndex(box.count() - 1)
        opened(box)
        top = box.view().mapToGlobal(QPoint(0, 0)).y()
        assert top >= box.mapToGlobal(box.rect().bottomLeft()).y(), "it does not hide what is chosen"
        box.hidePopup()


def test_rows_have_room_for_a_line_and_a_hand(panel: SummaryPanel) -> None:
    rows = opened(panel.length.unit)
    assert min(row.height() for row in rows) >= panel.fontMetrics().height() + 3 * UNIT_PX
    assert panel.length.unit.view().viewport().rect().contains(rows[-1])
    panel.length.unit.hidePopup()


def ink(box: QComboBox, row: int, *, height_px: int) -> tuple[int, int]:
    """The first and the last line of pixels of a row, drawn so high, on which something is written."""
    view = box.view()
    option = QStyleOptionViewItem()
    option.initFrom(view)
    option.widget, option.font = view, view.font()
    option.rect = QRect(0, 0, view.viewport().width(), height_px)
    option.state &= ~QStyle.StateFlag.State_Selected
    image = QImage(option.rect.size(), QImage.Format.Format_RGB32)
    ground = QColor(Qt.GlobalColor.white)
    image.fill(ground)
    with painting_on(image) as painter:
        box.itemDelegate().paint(painter, option, view.model().index(row, 0))
    wide = range(image.width())
    written = [y for y in range(height_px) if any(image.pixelColor(x, y) != ground for x in wide)]
    return written[0], written[-1]


def test_the_lines_of_a_method_fill_its_row_and_none_is_cut(panel: SummaryPanel) -> None:
    box = panel.method
    line_px = box.view().fontMetrics().height()
    for number, rect in enumerate(opened(box)):
        first, last = ink(box, number, height_px=rect.height())
        assert (first, last) == ink(box, number, height_px=3 * rect.height()), "nothing is cut"
        assert rect.height() - last <= line_px, "no line is empty"
    box.hidePopup()
