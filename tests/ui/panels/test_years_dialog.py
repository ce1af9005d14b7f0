"""One year for several articles: what will change is seen before it does."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from timeline_app.errors import DateError
from timeline_app.model import Interval, Origin, ReferenceDate
from timeline_app.services.redating import in_year, likely_years
from timeline_app.ui.panels.values import YearItem, YearScope
from timeline_app.ui.panels.years_dialog import YearsDialog
from timeline_app.ui.panels.years_model import Column


def item(number: int, year: int, month: int, day: int) -> YearItem:
    reference = ReferenceDate(Interval.day(year, month, day), Origin.DATELINE, 0.4, is_year_assumed=True)
    return YearItem(number, f"Article {number}", f"≈ {day}.{month}.{year}?", reference)


FOLDER = (item(1, 2026, 5, 4), item(2, 2024, 2, 29), item(3, 2026, 5, 6))
LIBRARY = (*FOLDER, YearItem(4, "Undated", "", None))
SCOPES = (
    YearScope("3 unsure dates in “dispatches”", FOLDER),
    YearScope("4 unsure dates in the library", LIBRARY),
)


def parse_year(text: str) -> int:
    if not text.isdecimal():
        raise DateError(f"“{text}” is not a year.")
    return int(text)


@pytest.fixture
def dialog(qtbot: QtBot) -> YearsDialog:
    dialog = YearsDialog(
        SCOPES, parse_year=parse_year, in_year=in_year, likely_years=likely_years, format_date=Interval.human
    )
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def shown(dialog: YearsDialog) -> list[tuple[str, str, str]]:
    model = dialog.model
    return [tuple(model.index(r, c).data() for c in range(3)) for r in range(model.rowCount())]


def test_every_date_is_shown_as_it_is_and_as_it_will_be(qtbot: QtBot, dialog: YearsDialog) -> None:
    assert shown(dialog)[0] == ("Article 1", "≈ 4.5.2026?", "")
    assert not dialog.ok_button.isEnabled()
    qtbot.keyClicks(dialog.field, "2020")
    assert shown(dialog) == [
        ("Article 1", "≈ 4.5.2026?", "→ 4 May 2020"),
        ("Article 2", "≈ 29.2.2024?", "→ 29 February 2020"),
        ("Article 3", "≈ 6.5.2026?", "→ 6 May 2020"),
    ]
    assert dialog.ok_button.text() == "Set 3 dates"


def test_year_and_enter_set_all_dates(qtbot: QtBot, dialog: YearsDialog) -> None:
    qtbot.keyClicks(dialog.field, "2020")
    with qtbot.waitSignal(dialog.dates_chosen) as told:
        qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    days = {1: Interval.day(2020, 5, 4), 2: Interval.day(2020, 2, 29), 3: Interval.day(2020, 5, 6)}
    assert told.args == [days]


def test_day_that_the_year_does_not_have_is_left_alone_and_said(qtbot: QtBot, dialog: YearsDialog) -> None:
    qtbot.keyClicks(dialog.field, "2021")
    assert shown(dialog)[1][2] == "no such day"
    assert dialog.answer.text() == "1 day does not exist in that year."
    assert dialog.ok_button.text() == "Set 2 dates"
    assert not dialog.model.index(1, Column.ARTICLE).flags() & Qt.ItemFlag.ItemIsUserCheckable
    assert dialog.model.dates().keys() == {1, 3}


def test_article_is_left_out_by_its_tick_whatever_year_is_typed(qtbot: QtBot, dialog: YearsDialog) -> None:
    dialog.field.setText("2020")
    dialog.table.setCurrentIndex(dialog.model.index(2, Column.ARTICLE))
    qtbot.keyClick(dialog.table, Qt.Key.Key_Space)
    assert dialog.model.dates().keys() == {1, 2}
    dialog.field.setText("2019")
    assert dialog.model.dates().keys() == {1}
    assert dialog.ok_button.text() == "Set 1 date"
    qtbot.keyClick(dialog.table, Qt.Key.Key_Space)
    assert dialog.model.dates().keys() == {1, 3}


def test_other_articles_are_chosen_and_keep_the_year(dialog: YearsDialog) -> None:
    dialog.field.setText("2020")
    dialog.scope.setCurrentIndex(1)
    assert shown(dialog)[3] == ("Undated", "no date", "→ 2020")
    assert dialog.ok_button.text() == "Set 4 dates"


def test_likely_years_are_one_click_away(qtbot: QtBot, dialog: YearsDialog) -> None:
    assert [choice.text() for choice in dialog.choices] == ["2026 · 16\u202f%", "2024 · 5\u202f%"]
    qtbot.mouseClick(dialog.choices[1], Qt.MouseButton.LeftButton)
    assert dialog.field.text() == "2024"
    assert dialog.ok_button.text() == "Set 3 dates"
    dialog.scope.setCurrentIndex(1)  # what has no date says nothing of its year
    assert [choice.text() for choice in dialog.choices] == ["2026 · 16\u202f%", "2024 · 5\u202f%"]


def test_what_is_no_year_is_explained(qtbot: QtBot, dialog: YearsDialog) -> None:
    qtbot.keyClicks(dialog.field, "next")
    assert dialog.answer.text() == "⚠ “next” is not a year."
    assert dialog.field.accessibleDescription() == dialog.answer.text()
    assert not dialog.ok_button.isEnabled()
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert dialog.isVisible()
    dialog.field.clear()
    assert dialog.answer.text() == ""
