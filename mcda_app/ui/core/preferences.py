# SPDX-License-Identifier: MIT
"""Settings that outlive a session. None of them concern a project's content."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6 import QtCore
from PySide6.QtCore import QSettings

from mcda_app.files.disk import NotAFileError, read_regular
from mcda_app.files.policy import policy
from mcda_app.i18n import LANGUAGES

MAX_RECENT = 8
MAX_PERSON = 120
"""Characters of a person's name, as in audit trails, which the start page does without."""
USUAL_ZOOM = 100
ZOOMS = (80, 90, USUAL_ZOOM, 110, 125, 150, 175, 200)
"""The sizes that the window can be shown in, in per cent."""
MAX_BYTES = 200_000
_BEGIN = rb"(?=[A-Za-z0-9/]|\\\\|@@|@ByteArray\(|@Invalid\(\))"
_ITEM = rb' *(?:"(?:%s(?:[^"\\]|\\.)*)?"|(?:%s(?:[^",;\\]|\\.)*)?)' % (_BEGIN, _BEGIN)
_LINE = re.compile(rb'(?:\[[^\[\]"\\]*\]|[^="\\;]+=%s(?:,%s)*)?' % (_ITEM, _ITEM))
"""A line as Qt writes it for this program: words, absolute paths, and bytes of window states."""

_NAME = "name "
"""Stands before a person's name, so that the value begins with a letter as `_LINE` demands."""


class Preferences:
    """Typed access to QSettings."""

    def __init__(self) -> None:
        path = _settings_path()
        usable = _harmless(path)  # before Qt opens it, which would block on a pipe
        if not usable:
            try:
                path.unlink()
                usable = True
            except OSError:
                usable = False
        self._store = _settings("mcda_app") if usable else QSettings("", QSettings.Format.IniFormat)

    @property
    def theme(self) -> str:
        stored = self._store.value("theme", "system")
        return stored if stored in ("light", "dark") else "system"

    @theme.setter
    def theme(self, value: str) -> None:
        self._store.setValue("theme", value)

    @property
    def language(self) -> str:
        """The code of the preferred language; empty for the system's."""
        stored = self._store.value("language", "")
        return stored if isinstance(stored, str) and stored in LANGUAGES else ""

    @language.setter
    def language(self, value: str) -> None:
        """Read by `i18n.preferred` at the next start."""
        self._store.setValue("language", value)

    @property
    def zoom(self) -> int:
        """The size of text and charts, in per cent of what the system asks for."""
        stored = self._store.value("zoom", USUAL_ZOOM)
        return next((zoom for zoom in ZOOMS if str(zoom) == str(stored)), USUAL_ZOOM)

    @zoom.setter
    def zoom(self, percent: int) -> None:
        self._store.setValue("zoom", percent)

    @property
    def person(self) -> str:
        """Who works at this computer, as audit trails name them; empty if no name was given."""
        stored = self._store.value("person", "")
        if not isinstance(stored, str) or not stored.startswith(_NAME):
            return ""
        return stored[len(_NAME) :][:MAX_PERSON]

    @person.setter
    def person(self, value: str) -> None:
        name = " ".join(value.split())[:MAX_PERSON]
        self._store.setValue("person", f"{_NAME}{name}" if name else "")

    @property
    def recent(self) -> list[Path]:
        stored = self._store.value("recent", [])
        names = [stored] if isinstance(stored, str) else stored if isinstance(stored, list) else []
        usable = (name for name in names if isinstance(name, str) and name and "\0" not in name)
        return [Path(name) for name in usable][:MAX_RECENT]

    def add_recent(self, path: Path) -> None:
        others = [p for p in self.recent if p != path]
        self._store.setValue("recent", [str(p) for p in (path, *others)][:MAX_RECENT])

    def forget_recent(self, path: Path) -> None:
        self._store.setValue("recent", [str(p) for p in self.recent if p != path])

    @property
    def folder(self) -> str:
        """Where the file dialogs open: where one was last, or at first where an administrator says."""
        stored = self._store.value("folder", "")
        return stored if isinstance(stored, str) and stored else policy().folder

    @folder.setter
    def folder(self, value: str) -> None:
        self._store.setValue("folder", value)

    @property
    def annexes(self) -> frozenset[str]:
        """The annexes that were last asked for with a briefing note, by their names."""
        stored = self._store.value("annexes", "")
        return frozenset(stored.split("+")) - {""} if isinstance(stored, str) else frozenset()

    @annexes.setter
    def annexes(self, names: frozenset[str]) -> None:
        self._store.setValue("annexes", "+".join(sorted(names)))

    def state(self, name: str) -> QtCore.QByteArray | None:
        """A saved window or splitter state."""
        stored = self._store.value(f"window/{name}")
        return stored if stored is not None and isinstance(stored, QtCore.QByteArray) else None

    def keep_state(self, name: str, state: QtCore.QByteArray) -> None:
        self._store.setValue(f"window/{name}", state)

    @property
    def file(self) -> Path:
        """The settings file."""
        return Path(self._store.fileName())

    def wipe(self) -> None:
        """Delete all settings."""
        self._store.clear()
        self._store.sync()


def _settings(name: str) -> QSettings:
    return QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "mcda_app", name)


def _settings_path() -> Path:
    """The path of the settings file, derived from settings that are never written: Qt opens what it names."""
    return Path(_settings("place").fileName()).with_name("mcda_app.ini")


def _harmless(path: Path) -> bool:
    """Whether a settings file contains only lines that this program writes.

    Qt for Python runs code that is pickled in a value, however it is spelt, so a file with anything else
    must not be read.
    """
    try:
        data = read_regular(path, MAX_BYTES, links=True)
    except NotAFileError:
        return False  # Qt would block on it
    except OSError:
        return True  # Qt cannot read it either
    return len(data) <= MAX_BYTES and all(map(_LINE.fullmatch, re.split(rb"[\r\n]+", data)))
