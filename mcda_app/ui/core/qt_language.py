# SPDX-License-Identifier: MIT
"""Qt's own texts, numbers and dates in the program's language."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from mcda_app.i18n import current_language

NAME = "qtbase"


def apply_language(app: QApplication) -> None:
    """Give Qt and the windows there are the language in use, with its numbers, dates and direction."""
    _use_locale()
    _translate_qt(app, current_language())
    app.setLayoutDirection(QLocale().textDirection())
    for window in app.topLevelWidgets():
        window.setLocale(QLocale())


def apply_first_language(app: QApplication) -> None:
    """Give Qt the language in use before there is a window, all but the direction of its script.

    Once, for nothing of another language is taken back.
    """
    _use_locale()
    if current_language() != "en":
        _translate_qt(app, current_language())


def _use_locale() -> None:
    code = current_language()
    system = QLocale.system()  # includes the country, if its language is the current one
    plain = QLocale("en_GB" if code == "en" else code)
    QLocale.setDefault(system if system.name()[:2] == code else plain)


def _translate_qt(app: QApplication, code: str) -> None:
    """Replace the translations of Qt's own buttons and menus."""
    from PySide6.QtCore import QLibraryInfo, QTranslator

    for old in app.findChildren(QTranslator, NAME):
        app.removeTranslator(old)
        old.setObjectName("")
        old.deleteLater()
    if code == "en":
        return
    translator = QTranslator(app)
    translator.setObjectName(NAME)
    if translator.load(f"{NAME}_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(translator)
