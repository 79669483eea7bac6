# SPDX-License-Identifier: MIT
"""Enters undoable steps in the document's audit trail while one is kept.

Edits of the workshop are no undoable steps and leave no entry: votes are secret, and the minutes record the
rest.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer

from mcda_app.domain.audit.trail import AuditTrail, StepKind
from mcda_app.domain.project import Project
from mcda_app.i18n import LazyText
from mcda_app.ui.core.timestamps import timestamp

SETTLE_MS = 500
"""How long after the last change of a drag it is entered, as one step."""


@dataclass(slots=True)
class _Drag:
    """A step that may go on, such as the drag of a slider."""

    key: str
    at: str
    text: LazyText | str
    before: Project
    after: Project


class AuditRecorder(QObject):
    """Makes entries of steps.

    present  the project as it is now
    keep     takes the trail with its new entries
    person   whose computer this is; empty if no name was given
    """

    def __init__(
        self,
        present: Callable[[], Project],
        keep: Callable[[AuditTrail], None],
        person: Callable[[], str],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._present, self._keep, self._person = present, keep, person
        self._drag: _Drag | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLE_MS)
        self._timer.timeout.connect(self.settle)

    @property
    def _keeping(self) -> bool:
        trail = self._present().audit
        return trail is not None and trail.keeping

    def done(self, text: LazyText | str, before: Project, after: Project, merge: str) -> None:
        """Enter a step that was done.

        merge  steps of one key that follow each other without a pause are one entry; empty to enter it now
        """
        if not self._keeping:
            return
        if self._drag is not None and merge and self._drag.key == merge:
            self._drag.at, self._drag.after = timestamp(), after
            self._timer.start()
            return
        self.settle()
        if merge:
            self._drag = _Drag(merge, timestamp(), text, before, after)
            self._timer.start()
        else:
            self._enter(StepKind.STEP, timestamp(), text, before, after)

    def undone(self, text: LazyText | str, before: Project, after: Project) -> None:
        """Enter that a step was undone, from one state to an earlier one."""
        self.settle()
        self._enter(StepKind.UNDONE, timestamp(), text, before, after)

    def redone(self, text: LazyText | str, before: Project, after: Project) -> None:
        """Enter that a step was done again."""
        self.settle()
        self._enter(StepKind.REDONE, timestamp(), text, before, after)

    def settle(self) -> None:
        """Enter the drag under way, if there is one."""
        self._timer.stop()
        drag, self._drag = self._drag, None
        if drag is not None:
            self._enter(StepKind.STEP, drag.at, drag.text, drag.before, drag.after)

    def forget(self) -> None:
        """Let go of a drag that belongs to a document which is no longer open."""
        self._timer.stop()
        self._drag = None

    def _enter(self, kind: StepKind, at: str, text: LazyText | str, before: Project, after: Project) -> None:
        trail = self._present().audit
        if trail is None or not trail.keeping:
            return
        # not needed before a trail is kept
        from mcda_app.analysis.audit.field_changes import field_changes
        from mcda_app.domain.audit.trail import AuditEntry, step_text
        from mcda_app.files.audit_chain import extended
        from mcda_app.files.inputs_hash import inputs_hash

        changes, omitted = field_changes(before, after)
        if not changes:
            return  # a drag that ended where it began, or what the trail says nothing of
        step = step_text(text)
        entry = AuditEntry(at, kind, self._person(), step, changes, omitted, inputs_hash(after))
        self._keep(extended(trail, entry))
