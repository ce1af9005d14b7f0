"""Which language is spoken, and how dates and numbers are written beside its words."""

from collections.abc import Generator

import pytest

pytest.importorskip(
    "PySide6.QtCore", reason="the system lacks what Qt needs: run “make system”", exc_type=ImportError
)

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from timeline_app.translation import Language, install, language_of, locale_of, preferred


@pytest.fixture
def app(qapp: QApplication) -> Generator[QApplication, None, None]:
    yield qapp
    install(qapp, Language.ENGLISH)


@pytest.mark.parametrize(
    ("wanted", "spoken"),
    [
        (["de-AT", "de", "en"], Language.GERMAN),
        (["fr-FR", "fr", "de-DE", "en-US"], Language.GERMAN),
        (["en-GB", "de"], Language.ENGLISH),
        (["de_DE"], Language.GERMAN),
        (["fr-FR", "fr"], Language.ENGLISH),
        (["C"], Language.ENGLISH),
        ([], Language.ENGLISH),
        (["den-CA"], Language.ENGLISH),  # Slavey is no German
    ],
)
def test_the_dearest_language_that_is_known_is_spoken(wanted: list[str], spoken: Language) -> None:
    assert preferred(wanted) is spoken


@pytest.mark.parametrize(
    ("name", "language"),
    [("de", Language.GERMAN), ("en", Language.ENGLISH), ("system", Language.SYSTEM), ("xx", Language.SYSTEM)],
)
def test_a_language_that_nobody_knows_is_the_systems(name: str, language: Language) -> None:
    assert language_of(name) is language


@pytest.mark.parametrize(
    ("language", "system", "name"),
    [
        (Language.GERMAN, "de_AT", "de_AT"),
        (Language.GERMAN, "en_US", "de_DE"),
        (Language.GERMAN, "C", "de_DE"),
        (Language.GERMAN, "fr_CH", "de_CH"),
        (Language.ENGLISH, "en_GB", "en_GB"),
        (Language.ENGLISH, "de_DE", "en_DE"),
        (Language.ENGLISH, "eo_001", "en_001"),
        (Language.ENGLISH, "C", "C"),
    ],
)
def test_dates_are_written_in_the_language_of_the_words(language: Language, system: str, name: str) -> None:
    assert locale_of(language, QLocale(system)).name() == name


def test_german_changes_words_plurals_months_and_qts_own_buttons(app: QApplication) -> None:
    install(app, Language.GERMAN)
    translate = QCoreApplication.translate
    assert translate("RangeBar", "%Ln events", None, 1) == "1 Ereignis"
    assert translate("RangeBar", "%Ln events", None, 12_345) == "12.345 Ereignisse"
    assert translate("QPlatformTheme", "Cancel") == "Abbrechen"
    assert QLocale().toString(QDate(2020, 3, 19), "d. MMMM yyyy") == "19. März 2020"


def test_english_counts_one_event_and_two_events(app: QApplication) -> None:
    install(app, Language.GERMAN)
    install(app, Language.ENGLISH)
    translate = QCoreApplication.translate
    assert [translate("RangeBar", "%Ln events", None, n) for n in (0, 1, 2)] == ["0 events", "1 event", "2 events"]
    assert translate("RangeBar", "Cancel") == "Cancel"


def test_choosing_again_and_again_leaves_the_translators_of_one_language(app: QApplication) -> None:
    for _ in range(3):
        install(app, Language.GERMAN)
    assert len(app.findChildren(QTranslator)) == 2
