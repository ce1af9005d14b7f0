"""The language that the program speaks: which there are, which is wanted, its words and dates put in place.

Only QtCore is needed: the window and the pictures that the command line draws share it.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from timeline_app.settings import resource


class Language(StrEnum):
    """What the user can choose; the values are kept in the window's state."""

    SYSTEM = "system"
    ENGLISH = "en"
    GERMAN = "de"


#: Our translators are found again by this name when another language is chosen.
_OBJECT_NAME = "timeline-catalogue"


def install(app: QCoreApplication, language: Language = Language.SYSTEM) -> Language:
    """Let the program speak this language; returns the one that it is.

    Words come from our catalogue and from Qt's own (the buttons of its dialogs), dates, numbers and names of
    months from the default locale. English has a catalogue, too: its plurals ("1 event", "2 events"). To be
    called before the words are made; what is shown already stays as it is.
    """
    spoken = preferred(QLocale.system().uiLanguages()) if language is Language.SYSTEM else language
    for old in app.findChildren(QTranslator, _OBJECT_NAME):
        app.removeTranslator(old)
        old.setParent(None)  # nobody holds it any more
    QLocale.setDefault(locale_of(spoken, QLocale.system()))
    qt_folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for path in (qt_folder / f"qtbase_{spoken}.qm", catalogue_path(spoken)):
        translator = QTranslator(app)
        translator.setObjectName(_OBJECT_NAME)
        if translator.load(str(path)):  # a system's Qt may come without its catalogues
            app.installTranslator(translator)
    return spoken


def language_of(name: str) -> Language:
    """The language of this name; the system's where there is none."""
    return next((language for language in Language if language.value == name), Language.SYSTEM)


def catalogue_path(language: Language) -> Path:
    """The compiled catalogue of a language."""
    return resource("translations", f"timeline_{language}.qm")


def preferred(wanted: Sequence[str]) -> Language:
    """The first of the wanted languages ("de-AT", the dearest first) that the program speaks, else English."""
    spoken = {language.value: language for language in Language if language is not Language.SYSTEM}
    codes = (name.replace("_", "-").split("-")[0].lower() for name in wanted)
    return next((spoken[code] for code in codes if code in spoken), Language.ENGLISH)


def locale_of(language: Language, system: QLocale) -> QLocale:
    """How dates and numbers are written beside words of this language.

    The system's own way where it is of the language; else the language as it is written in the system's
    country, where that is known; else as in its own country, English as between countries ("19 August 2020").
    """
    spoken = QLocale(language.value).language()
    is_plain = system.language() is QLocale.Language.C and spoken is QLocale.Language.English
    if system.language() is spoken or is_plain:
        return system
    there = QLocale(spoken, system.territory())
    if system.language() is not QLocale.Language.C and there.territory() is system.territory():
        return there
    if spoken is QLocale.Language.English:
        return QLocale(spoken, QLocale.Country.World)
    return QLocale(spoken)
