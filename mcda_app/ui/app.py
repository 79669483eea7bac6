# SPDX-License-Identifier: MIT
"""Starting the window."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTimer, QTranslator
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

import mcda_app
from mcda_app import language
from mcda_app.files import presets
from mcda_app.files.resources import resource
from mcda_app.ui.guard import catch_unexpected
from mcda_app.ui.preferences import Preferences
from mcda_app.ui.session import Session
from mcda_app.ui.theme import apply_theme
from mcda_app.ui.window import MainWindow


def make_window(app: QApplication) -> MainWindow:
    """The window with the start project, dressed as preferred, not yet shown."""
    preferences = Preferences()
    apply_theme(app, preferences.theme)
    window = MainWindow(Session(presets.load()), preferences)
    app.styleHints().colorSchemeChanged.connect(lambda _scheme: window.apply_theme())
    return window


def main(path: Path | None = None, arguments: Sequence[str] = ()) -> int:
    """Run the program until its window is closed; returns the exit code."""
    QApplication.setApplicationName("mcda_app")
    QApplication.setApplicationDisplayName("MCDA")
    QApplication.setApplicationVersion(mcda_app.__version__)
    QApplication.setDesktopFileName("mcda-app")
    QApplication.setStyle("Fusion")
    app = QApplication([sys.argv[0], *arguments])
    speak_as_chosen(app)
    window = make_window(app)
    window.show()
    catch_unexpected(window)
    QTimer.singleShot(0, lambda: after_first_paint(window, path))
    QTimer.singleShot(200, window.offer_recovery)
    return app.exec()


def speak_as_chosen(app: QApplication) -> None:
    """Numbers, dates and Qt's own texts in the language of the program's."""
    code = language.current()
    if QLocale.system().name()[:2] != code:  # otherwise the system's, which knows the country
        QLocale.setDefault(QLocale("en_GB" if code == "en" else code))
    app.setLayoutDirection(QLocale().textDirection())
    if code != "en":
        translator = QTranslator(app)
        if translator.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            app.installTranslator(translator)


def after_first_paint(window: MainWindow, path: Path | None = None) -> None:
    """What can wait until there is something to see."""
    # A collection that goes through every object there is takes 30 ms: two frames of a drag. What lives
    # as long as the program is let alone from now on, and the rest is gone through less often.
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 50)
    window.setWindowIcon(QIcon(str(resource("icons", "mcda-app.svg"))))
    window.badges.start()
    window.keep_recovery()
    window.controller.diagnosis.begin()
    window.controller.sharing.look()
    if path is not None:
        window.open_path(path)
