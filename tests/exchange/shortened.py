# SPDX-License-Identifier: MIT
"""Projects with few issues: what a test does to one sheet of an issue, it need not do to fifteen."""

from __future__ import annotations

from dataclasses import replace

from mcda_app.domain.edits.futures.upkeep import without_orphans
from mcda_app.domain.project import Project


def shortened(project: Project, *issue_ids: str) -> Project:
    """The project with these of its issues alone."""
    kept = tuple(issue for issue in project.issues if issue.id in issue_ids)
    assert len(kept) == len(issue_ids)
    return without_orphans(replace(project, issues=kept))
