# SPDX-License-Identifier: MIT
"""Diagnosis for developers: the log, and a text with versions, screens and last log lines."""

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
from mcda_app.files.policy import Policy, policy
from mcda_app.home import home_folder
from mcda_app.ui.core.app_folders import log_folder
from mcda_app.version import __version__

if TYPE_CHECKING:
    from mcda_app.domain.project import Project

LAST_LINES = 60
CRASH = "crash.txt"


class Diagnosis:
    """The log and facts about this computer, without project content, file names or user names."""

    def __init__(self) -> None:
        self.log = Log(log_folder())
        self._crash: TextIO | None = None

    def begin(self) -> None:
        """Log this start, and from now on Qt warnings, errors in threads and crashes."""
        self.log.note(f"start {__version__}, Python {sys.version.split()[0]}, Qt {qVersion()}")
        self._take_over_crash()
        threading.excepthook = self._thread_failed
        qInstallMessageHandler(self._qt_says)

    def _take_over_crash(self) -> None:
        """Log an earlier crash of the interpreter, and record the next one."""
        import faulthandler

        try:
            report, self._crash = self.log.crashes(CRASH)
            if report.strip():
                self.log.note("the program crashed before:\n" + _shortened(report))
            faulthandler.enable(self._crash)
        except OSError:
            self.log.note("crashes cannot be written down")

    def end(self) -> None:
        """Log that the program ends normally."""
        self.log.note("end")
        if self._crash is not None:
            import faulthandler

            faulthandler.disable()
            self._crash.close()
            self._crash = None
            threading.excepthook = threading.__excepthook__
            qInstallMessageHandler(None)

    def _thread_failed(self, failure: Any) -> None:
        if failure.exc_value is not None:
            self.fault(failure.exc_value)
        threading.__excepthook__(failure)

    def _qt_says(self, kind: QtMsgType, _context: object, text: str) -> None:
        if sys.stderr is not None:  # a program without a console has none
            sys.stderr.write(f"{text}\n")
        if kind is not QtMsgType.QtDebugMsg:
            self.log.note(f"Qt {kind.name.removeprefix('Qt').removesuffix('Msg')}: {without_quotes(text)}")

    def fault(self, error: BaseException) -> None:
        """Log an internal error."""
        self.log.note(f"fault {describe_fault(error)}")

    def refused(self, error: Exception) -> None:
        """Log a failure whose reason was shown to the user."""
        self.log.note(f"refused {describe_fault(error).splitlines()[0]}")

    def text(self, project: Project) -> str:
        """The whole diagnosis as text."""
        screens = ", ".join(
            f"{s.size().width()}×{s.size().height()} at {s.devicePixelRatio():g}"
            for s in QGuiApplication.screens()
        )
        facts = {
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
            "Policy": _policy(),
            "Project": f"{len(project.issues)} issues, {len(project.options)} options, "
            f"{len(project.criteria)} criteria, {'a' if project.workshop else 'no'} workshop",
        }
        lines = [f"{name}: {value}" for name, value in facts.items()]
        log = [redacted(line) for line in self.log.tail(LAST_LINES)]
        return "\n".join([*lines, "", f"Last {len(log)} lines of the log", *log])


def _policy() -> str:
    """What an administrator's file says, and what in it cannot be understood."""
    set_here = policy()
    if set_here.fault:
        return f"{set_here.path}: {set_here.fault}"
    if set_here.ignored:
        return f"{set_here.path}, without the lines {'; '.join(set_here.ignored)}"
    return str(set_here.path) if set_here != Policy(set_here.path) else "none"


def redacted(text: str) -> str:
    """A text without the home folder's path, which contains the user's name."""
    homes = {str(home_folder()), os.path.realpath(home_folder())}
    for home in sorted(homes, key=len, reverse=True):
        if len(home) > 1:
            text = text.replace(home, "~")
    return text


def _shortened(trace: str) -> str:
    """A traceback with shortened paths, since folders may contain the user's name."""
    lines = []
    for line in trace.splitlines()[:60]:
        head, quote, rest = line.partition('File "')
        path, end, tail = rest.partition('"')
        lines.append(f"{head}{quote}{_short(path)}{end}{tail}" if quote else line)
    return "\n".join(lines)


def _short(path: str) -> str:
    """The end of a path: from the program's package on, or the last three parts."""
    parts = Path(path).parts[-5:]
    return "/".join(parts[parts.index("mcda_app") :] if "mcda_app" in parts else parts[-3:])


def _libraries() -> str:
    from importlib import metadata

    versions = []
    documents = ("openpyxl", "XlsxWriter", "python-docx", "odfdo", "typst")
    for name in ("PySide6-Essentials", "numpy", "pandas", *documents, "pymcdm"):
        try:
            versions.append(f"{name} {metadata.version(name)}")
        except metadata.PackageNotFoundError:
            versions.append(f"{name} unknown")
    return ", ".join(versions)


def _system() -> str:
    import platform

    return f"{platform.system()} {platform.release()} {platform.machine()}"
