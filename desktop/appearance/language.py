"""The interface's language: chosen in the preferences or the system's, with its direction and translations."""

from __future__ import annotations

from importlib.resources import as_file, files
from typing import Final

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from db.errors import Defect
from db.wording import LANGUAGES
from desktop import preferences as settings
from desktop.preferences import Preferences

_RIGHT_TO_LEFT: Final = frozenset({"ar"})


def interface_language(preferences: Preferences) -> str:
    """A BCP 47 tag such as "en-GB" or "ar-SY-u-nu-latn".

    The region is the system's where the languages agree: it decides month names and digits.
    """
    chosen = preferences.get(settings.LANGUAGE)
    system = QLocale.system().bcp47Name()
    primary = system.split("-")[0]
    tag = system if chosen in ("system", primary) else chosen
    if tag.split("-")[0] not in LANGUAGES:
        tag = LANGUAGES[0]
    digits = preferences.get(settings.DIGITS)
    return tag if digits == "language" else f"{tag}-u-nu-{digits}"


def speak(application: QGuiApplication, language: str) -> None:
    """Make the application speak a language: its translator, its direction, Qt's own words.

    Raises:
        Defect: the compiled translation is missing from the program.
    """
    primary = language.split("-", maxsplit=1)[0]
    for translator in application.findChildren(QTranslator):
        application.removeTranslator(translator)
        translator.deleteLater()
    words_of_qt = QTranslator(application)
    if words_of_qt.load(f"qtbase_{primary}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(words_of_qt)  # ours, installed later, go first
    translator = QTranslator(application)
    with as_file(files("resources").joinpath("translations", f"tasalsul.{primary}.qm")) as compiled:
        if not translator.load(str(compiled)):
            raise Defect(f"the translation for {primary} cannot be read")
    application.installTranslator(translator)
    QLocale.setDefault(QLocale(language.split("-u-", maxsplit=1)[0]))
    right_to_left = primary in _RIGHT_TO_LEFT
    application.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
