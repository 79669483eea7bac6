# SPDX-License-Identifier: MIT
"""Edits of snapshots, the named states of weights and method: functions from one project to the next.

Snapshots are never overwritten, only added. Anything that cannot be done raises EditError.
"""

from __future__ import annotations

from dataclasses import replace

from mcda_app.domain.checks import whole_text
from mcda_app.domain.project import Project, Snapshot
from mcda_app.domain.titles import checked_rename, checked_title, slug
from mcda_app.errors import EditError
from mcda_app.i18n import tr


def snapshot(project: Project, snapshot_id: str) -> Snapshot:
    """The snapshot with this id. Raises EditError if there is none."""
    match = next((s for s in project.snapshots if s.id == snapshot_id), None)
    if match is None:
        raise EditError(
            tr("There is no snapshot “{snapshot_id}” in this project.").format(snapshot_id=snapshot_id)
        )
    return match


def add_snapshot(project: Project, title: str, created: str) -> Project:
    """Store the current weights and method under a name, after the earlier snapshots.

    created  the time it was taken, as the user will read it
    """
    title = checked_title(title, tr("snapshot"), (s.title for s in project.snapshots))
    added = Snapshot(
        slug(title, [s.id for s in project.snapshots]),
        title,
        whole_text(created),
        project.weights,
        project.settings,
        tuple((issue.id, issue.weights) for issue in project.issues if issue.weights is not None),
    )
    return replace(project, snapshots=(*project.snapshots, added))


def rename_snapshot(project: Project, snapshot_id: str, title: str) -> Project:
    """Another name for a snapshot; its id stays."""
    title = checked_rename(project.snapshots, snapshot_id, title, tr("snapshot"))
    renamed = replace(snapshot(project, snapshot_id), title=title)
    return replace(project, snapshots=tuple(renamed if s.id == snapshot_id else s for s in project.snapshots))


def remove_snapshot(project: Project, snapshot_id: str) -> Project:
    snapshot(project, snapshot_id)
    return replace(project, snapshots=tuple(s for s in project.snapshots if s.id != snapshot_id))


def apply_snapshot(project: Project, snapshot_id: str) -> Project:
    """The project with a snapshot's weights and method.

    Issues that had their own weights then get them back; all others use the project's. Scores, options and
    the snapshots themselves are unchanged.
    """
    restored = snapshot(project, snapshot_id)
    own = dict(restored.issue_weights)
    issues = tuple(
        issue if issue.weights == own.get(issue.id) else replace(issue, weights=own.get(issue.id))
        for issue in project.issues
    )
    return replace(project, weights=restored.weights, settings=restored.settings, issues=issues)
