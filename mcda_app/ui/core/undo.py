# SPDX-License-Identifier: MIT
"""The only undo command: a document is a value, so undoing restores the old one."""

from __future__ import annotations

from collections.abc import Callable
from zlib import crc32

from PySide6.QtGui import QUndoCommand

from mcda_app.domain.program_texts import Retranslation
from mcda_app.domain.project import Project
from mcda_app.i18n import LazyText


class ReplaceProject(QUndoCommand):
    """Replaces one project by another. Edit ▸ Undo shows its text.

    Consecutive commands with the same merge key become one step, as during a drag.
    """

    def __init__(
        self,
        text: LazyText | str,
        old: Project,
        new: Project,
        show: Callable[[Project], None],
        merge: str = "",
    ) -> None:
        super().__init__(str(text))
        self._text = text
        self._old = old
        self._new = new
        self._show = show
        self._merge = merge

    def id(self) -> int:
        # Qt wants a non-negative int; -1 means "never merge".
        return crc32(self._merge.encode()) & 0x7FFFFFFF if self._merge else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, ReplaceProject) or other._merge != self._merge:
            return False
        self._new = other._new
        return True

    def translate(self, again: Retranslation) -> None:
        """Show the text and both projects in the current language.

        again  shared by all steps, for their projects share most of their content
        """
        self.setText(str(self._text))
        self._old, self._new = again.of(self._old), again.of(self._new)

    def redo(self) -> None:
        self._show(self._new)

    def undo(self) -> None:
        self._show(self._old)
