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

    before, after  the project before and after the step
    show           takes the step, the state it starts from and the one to show
    """

    def __init__(
        self,
        text: LazyText | str,
        before: Project,
        after: Project,
        show: Callable[[ReplaceProject, Project, Project], None],
        merge: str = "",
    ) -> None:
        super().__init__(str(text))
        self.step = text
        self.before = before
        self.after = after
        self._show = show
        self._merge = merge

    def id(self) -> int:
        # Qt wants a non-negative int; -1 means "never merge".
        return crc32(self._merge.encode()) & 0x7FFFFFFF if self._merge else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, ReplaceProject) or other._merge != self._merge:
            return False
        self.after = other.after
        return True

    def translate(self, again: Retranslation) -> None:
        """Show the text and both projects in the current language.

        again  shared by all steps, for their projects share most of their content
        """
        self.setText(str(self.step))
        self.before, self.after = again.of(self.before), again.of(self.after)

    def redo(self) -> None:
        self._show(self, self.before, self.after)

    def undo(self) -> None:
        self._show(self, self.after, self.before)
