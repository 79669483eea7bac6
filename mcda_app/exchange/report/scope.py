# SPDX-License-Identifier: MIT
"""What a document is to be about: some issues, all of them, or the workshop."""

from __future__ import annotations

from typing import NamedTuple, overload

from mcda_app.domain.project import Project
from mcda_app.exchange.report.annexes.kinds import Annex
from mcda_app.exchange.report.content import build
from mcda_app.exchange.report.document import Progress, Report
from mcda_app.exchange.report.workshop_record import build_record


class ReportScope(NamedTuple):
    """issue_ids is None for all issues; workshop asks for the workshop's record instead of a note.

    annexes  what follows a note
    """

    issue_ids: tuple[str, ...] | None = None
    workshop: bool = False
    annexes: frozenset[Annex] = frozenset()

    @overload
    def build(self, project: Project, *, date: str) -> Report: ...

    @overload
    def build(self, project: Project, *, date: str, progress: Progress) -> Report | None: ...

    def build(self, project: Project, *, date: str, progress: Progress | None = None) -> Report | None:
        """The document; None if it was stopped. Raises EditError as `build` and `build_record` do."""
        if self.workshop:
            return build_record(project, date=date)
        if progress is None:
            return build(project, self.issue_ids, date=date, annexes=self.annexes)
        return build(project, self.issue_ids, date=date, annexes=self.annexes, progress=progress)
