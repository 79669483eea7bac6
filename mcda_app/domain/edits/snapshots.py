# SPDX-License-Identifier: MIT
"""Edits of snapshots, the named states of weights and method: functions from one project to the next.

A snapshot is never overwritten: taking another adds one. Whatever cannot be done raises EditError.
"""

from __future__ import annotations

from dataclasses import replace

from mcda_app.domain.checks import whole_text
from mcda_app.domain.project import Project, Snapshot
from mcda_app.domain.titles import checked_rename, checked_title, slug
from mcda_app.errors import EditError
from mcda_app.i18n import tr


def snapshot(project: Project, snapshot_id: str) -> Snapshot:
    """The snapshot of this id. Raises EditError if there is none."""
    found = next((s for s in project.snapshots if s.id == snapshot_id), None)
    if found is None:
        raise EditError(
            tr("There is no snapshot “{snapshot_id}” in this project.").format(snapshot_id=snapshot_id)
        )
    return found


def add_snapshot(project: Project, title: str, created: str) -> Project:
    """The weights and method as they now are, kept under a name after the earlier snapshots.

    created  when it was taken, as the user will read it
    """
    title = checked_title(title, tr("snapshot"), (s.title for s in project.snapshots))
    taken = Snapshot(
        slug(title, [s.id for s in project.snapshots]),
        title,
        whole_text(created),
        project.weights,
        project.settings,
        tuple((issue.id, issue.weights) for issue in project.issues if issue.weights is not None),
    )
    return replace(project, snapshots=(*project.snapshots, taken))


def rename_snapshot(project: Project, snapshot_id: str, title: str) -> Project:
    """Another name for a snapshot; its id stays."""
    title = checked_rename(project.snapshots, snapshot_id, title, tr("snapshot"))
    renamed = replace(snapshot(project, snapshot_id), title=title)
    return replace(project, snapshots=tuple(renamed if s.id == snapshot_id else s for s in project.snapshots))


def remove_snapshot(project: Project, snapshot_id: str) -> Project:
    snapshot(project, snapshot_id)
    return replace(project, snapshots=tuple(s for s in project.snapshots if s.id != snapshot_id))


def apply_snapshot(project: Project, snapshot_id: str) -> Project:
    """The project under a snapshot's weights and method.

    Issues that had weights of their own then have them again, others share the project's. Scores,
    options and the snapshots themselves stay as they are.
    """
    held = snapshot(project, snapshot_id)
    own = dict(held.issue_weights)
    issues = tuple(
        issue if issue.weights == own.get(issue.id) else replace(issue, weights=own.get(issue.id))
        for issue in project.issues
    )
    return replace(project, weights=held.weights, settings=held.settings, issues=issues)
