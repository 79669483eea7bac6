# SPDX-License-Identifier: MIT
"""Starting the window."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QLocale, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from mcda_app import i18n
from mcda_app.files import presets
from mcda_app.files.resources import resource
from mcda_app.ui.core.error_reporting import catch_unexpected
from mcda_app.ui.core.preferences import Preferences
from mcda_app.ui.core.session import Session
from mcda_app.ui.shell.main_window import MainWindow
from mcda_app.ui.widgets.theme import apply_theme
from mcda_app.version import __version__

ON_SCREEN, LONGEST = 20, 1000
"""Milliseconds in which a painted window reaches the screen, and to wait for the painting at most."""


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
    QApplication.setApplicationVersion(__version__)
    QApplication.setDesktopFileName("mcda-app")
    # By name: QApplication.setStyle returns the style, for which Qt for Python makes 11 enumerations.
    app = QApplication([sys.argv[0], "-style", "fusion", *arguments])
    speak_as_chosen(app)
    window = make_window(app)

    def begin() -> None:
        after_first_paint(window, path)
        QTimer.singleShot(200, window.offer_recovery)

    window.show()
    catch_unexpected(window)
    if path is None:
        WhenPainted(window, begin)
    else:  # what is painted first is the file asked for
        QTimer.singleShot(0, begin)
    return app.exec()


class WhenPainted(QObject):
    """Has something done once, when a window has been seen; or soon, where it is minimised or covered."""

    def __init__(self, window: QWidget, work: Callable[[], None]) -> None:
        super().__init__(window)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(work)
        self._timer.start(LONGEST)
        window.installEventFilter(self)

    def eventFilter(self, window: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            window.removeEventFilter(self)
            QTimer.singleShot(0, lambda: self._timer.start(ON_SCREEN))  # once the picture is whole
        return False


def speak_as_chosen(app: QApplication) -> None:
    """Numbers, dates and Qt's own texts in the language of the program's."""
    code = i18n.current()
    if QLocale.system().name()[:2] != code:  # otherwise the system's, which knows the country
        QLocale.setDefault(QLocale("en_GB" if code == "en" else code))
    app.setLayoutDirection(QLocale().textDirection())
    if code != "en":
        from PySide6.QtCore import QLibraryInfo, QTranslator

        translator = QTranslator(app)
        if translator.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            app.installTranslator(translator)


def after_first_paint(window: MainWindow, path: Path | None = None) -> None:
    """What can wait until there is something to see."""
    from PySide6.QtGui import QIcon

    # A collection that goes through every object there is takes 30 ms: two frames of a drag. What lives
    # as long as the program is let alone from now on, and the rest is gone through less often.
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 50)
    gc.enable()
    # Qt would try thousands of paths of the system's for every icon of a file dialog, and then draw its own.
    # Lists without an entry would mean the system's again.
    QIcon.setThemeSearchPaths([":/icons"])
    QIcon.setFallbackSearchPaths([":/icons"])
    window.setWindowIcon(QIcon(str(resource("icons", "mcda-app.svg"))))
    window.badges.start()
    window.keep_recovery()
    window.controller.diagnosis.begin()
    window.controller.sharing.look()
    if path is not None:
        window.open_path(path)
