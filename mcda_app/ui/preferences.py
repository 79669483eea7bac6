# SPDX-License-Identifier: MIT
"""What the program remembers between two starts. None of it is about a project's content."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from mcda_app.language import LANGUAGES

MOST_RECENT = 8


class Preferences:
    """A typed face on QSettings."""

    def __init__(self) -> None:
        self._store = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "mcda_app", "mcda_app")

    @property
    def theme(self) -> str:
        found = self._store.value("theme", "system")
        return found if found in ("light", "dark") else "system"

    @theme.setter
    def theme(self, value: str) -> None:
        self._store.setValue("theme", value)

    @property
    def language(self) -> str:
        """The code of the language chosen; empty for the system's."""
        found = self._store.value("language", "")
        return found if isinstance(found, str) and found in LANGUAGES else ""

    @language.setter
    def language(self, value: str) -> None:
        """Read by `language.preferred` at the next start."""
        self._store.setValue("language", value)

    @property
    def recent(self) -> list[Path]:
        found = self._store.value("recent", [])
        names = [found] if isinstance(found, str) else found if isinstance(found, list) else []
        return [Path(name) for name in names if isinstance(name, str) and name][:MOST_RECENT]

    def add_recent(self, path: Path) -> None:
        others = [p for p in self.recent if p != path]
        self._store.setValue("recent", [str(p) for p in (path, *others)][:MOST_RECENT])

    def forget_recent(self, path: Path) -> None:
        self._store.setValue("recent", [str(p) for p in self.recent if p != path])

    @property
    def folder(self) -> str:
        """Where the file dialogs open."""
        found = self._store.value("folder", "")
        return found if isinstance(found, str) else ""

    @folder.setter
    def folder(self, value: str) -> None:
        self._store.setValue("folder", value)

    def state(self, name: str) -> QByteArray | None:
        """A saved window or splitter state."""
        found = self._store.value(f"window/{name}")
        return found if isinstance(found, QByteArray) else None

    def keep_state(self, name: str, state: QByteArray) -> None:
        self._store.setValue(f"window/{name}", state)

    @property
    def file(self) -> Path:
        """Where all this is kept."""
        return Path(self._store.fileName())

    def wipe(self) -> None:
        """Forget all of it."""
        self._store.clear()
        self._store.sync()
