# SPDX-License-Identifier: MIT
"""What a developer needs to understand a fault: the log, and a text of versions, screen and last lines."""

from __future__ import annotations

import os
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from PySide6.QtCore import QLocale, QtMsgType, qInstallMessageHandler, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from mcda_app.files.activity_log import Log, describe_fault, without_quotes
from mcda_app.ui.core.app_folders import log_folder
from mcda_app.version import __version__

if TYPE_CHECKING:
    from mcda_app.domain.project import Project

LAST_LINES = 60
CRASH = "crash.txt"


class Diagnosis:
    """The log and what is told of this computer: no content of a project, no name of a file or user."""

    def __init__(self) -> None:
        self.log = Log(log_folder())
        self._crash: TextIO | None = None

    def begin(self) -> None:
        """Log this start, and from now on what Qt warns of, faults in threads and crashes."""
        self.log.note(f"start {__version__}, Python {sys.version.split()[0]}, Qt {qVersion()}")
        self._take_over_crash()
        threading.excepthook = self._thread_failed
        qInstallMessageHandler(self._qt_says)

    def _take_over_crash(self) -> None:
        """Note an earlier crash of the interpreter, and have a next one written down."""
        import faulthandler

        try:
            found, self._crash = self.log.crashes(CRASH)
            if found.strip():
                self.log.note("the program crashed before:\n" + _shortened(found))
            faulthandler.enable(self._crash)
        except OSError:
            self.log.note("crashes cannot be written down")

    def end(self) -> None:
        """Log that the program ends as it should."""
        self.log.note("end")
        if self._crash is not None:
            import faulthandler

            faulthandler.disable()
            self._crash.close()
            self._crash = None
            threading.excepthook = threading.__excepthook__
            qInstallMessageHandler(None)

    def _thread_failed(self, told: Any) -> None:
        if told.exc_value is not None:
            self.fault(told.exc_value)
        threading.__excepthook__(told)

    def _qt_says(self, kind: QtMsgType, _context: object, text: str) -> None:
        if sys.stderr is not None:  # a program without a console has none
            sys.stderr.write(f"{text}\n")
        if kind is not QtMsgType.QtDebugMsg:
            self.log.note(f"Qt {kind.name.removeprefix('Qt').removesuffix('Msg')}: {without_quotes(text)}")

    def fault(self, error: BaseException) -> None:
        """Log a fault of the program."""
        self.log.note(f"fault {describe_fault(error)}")

    def refused(self, error: Exception) -> None:
        """Log that something could not be done, for a reason that the user was told."""
        self.log.note(f"refused {describe_fault(error).splitlines()[0]}")

    def text(self, project: Project) -> str:
        """All of it, to be copied."""
        screens = ", ".join(
            f"{s.size().width()}×{s.size().height()} at {s.devicePixelRatio():g}"
            for s in QGuiApplication.screens()
        )
        told = {
            "Program": f"{__version__}{' (frozen)' if getattr(sys, 'frozen', False) else ''}",
            "Python": sys.version.split()[0],
            "Qt": f"{qVersion()}, {QGuiApplication.platformName()}, {QApplication.style().name()}",
            "Libraries": _libraries(),
            "System": _system(),
            "Screens": screens,
            "Theme": QGuiApplication.styleHints().colorScheme().name,
            "Letters": f"{QApplication.font().pointSizeF():g} pt",
            "Language": QLocale.system().name(),
            "Folder": redacted(str(Path(__file__).parents[2])),
            "Own folder": redacted(str(self.log.folder.parent)),
            "Project": f"{len(project.issues)} issues, {len(project.options)} options, "
            f"{len(project.criteria)} criteria, {'a' if project.workshop else 'no'} workshop",
        }
        lines = [f"{name}: {text}" for name, text in told.items()]
        log = [redacted(line) for line in self.log.tail(LAST_LINES)]
        return "\n".join([*lines, "", f"Last {len(log)} lines of the log", *log])


def redacted(text: str) -> str:
    """A text without the home folder's path, which tells the user's name."""
    homes = {str(Path.home()), os.path.realpath(Path.home())}
    for home in sorted(homes, key=len, reverse=True):
        if len(home) > 1:
            text = text.replace(home, "~")
    return text


def _shortened(trace: str) -> str:
    """A trace of the interpreter with folders cut off: they may tell the user's name."""
    lines = []
    for line in trace.splitlines()[:60]:
        head, quote, rest = line.partition('File "')
        path, end, tail = rest.partition('"')
        lines.append(f"{head}{quote}{_short(path)}{end}{tail}" if quote else line)
    return "\n".join(lines)


def _short(path: str) -> str:
    """The end of a path: from the program's own package on, or else three parts."""
    parts = Path(path).parts[-5:]
    return "/".join(parts[parts.index("mcda_app") :] if "mcda_app" in parts else parts[-3:])


def _libraries() -> str:
    from importlib import metadata

    found = []
    for name in ("PySide6-Essentials", "numpy", "pandas", "openpyxl", "XlsxWriter", "python-docx", "pymcdm"):
        try:
            found.append(f"{name} {metadata.version(name)}")
        except metadata.PackageNotFoundError:
            found.append(f"{name} unknown")
    return ", ".join(found)


def _system() -> str:
    import platform

    return f"{platform.system()} {platform.release()} {platform.machine()}"
