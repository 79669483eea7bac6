# SPDX-License-Identifier: MIT
"""Snapshots keep a state of weights and method, and give it back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from mcda_app.domain.edits import snapshots as edits
from mcda_app.domain.edits.criteria import add_criterion, remove_criterion
from mcda_app.domain.edits.issues import remove_issue
from mcda_app.domain.edits.scores import apply_lens, own_weights, set_weights
from mcda_app.domain.method_settings import Method, Normalisation
from mcda_app.domain.project import Project
from mcda_app.errors import EditError
from mcda_app.files import presets
from mcda_app.files.project_file import open_project, save_project

WHEN = "2026-03-01 10:15"


@pytest.fixture
def project() -> Project:
    return presets.load()


def test_a_snapshot_gives_back_weights_method_and_own_weights(project: Project) -> None:
    before = own_weights(project, "trade", True)
    moved = before.issue("trade").weights
    assert moved is not None
    before = set_weights(before, moved.moved("effectiveness", 0.7), "trade")
    changed_project = edits.add_snapshot(before, "As agreed", WHEN)
    changed = apply_lens(changed_project, changed_project.lenses[1])
    changed = own_weights(changed, "trade", False)
    changed = own_weights(changed, "norms", True)
    changed = replace(
        changed, settings=replace(changed.settings, method=Method.AHP, normalisation=Normalisation.MINMAX)
    )
    back = edits.apply_snapshot(changed, "as-agreed")
    assert back == changed_project
    assert changed.snapshots == changed_project.snapshots


def test_snapshots_are_added_never_overwritten(project: Project) -> None:
    one = edits.add_snapshot(project, "First", WHEN)
    two = edits.add_snapshot(apply_lens(one, one.lenses[1]), "Second", WHEN)
    assert [s.title for s in two.snapshots] == ["First", "Second"]
    assert two.snapshots[0] == one.snapshots[0]
    assert two.snapshots[0].weights != two.snapshots[1].weights
    with pytest.raises(EditError, match="Another snapshot is already called"):
        edits.add_snapshot(two, " second ", WHEN)
    with pytest.raises(EditError, match="needs a name"):
        edits.add_snapshot(two, "  ", WHEN)


def test_rename_and_remove(project: Project) -> None:
    two = edits.add_snapshot(edits.add_snapshot(project, "First", WHEN), "Second", WHEN)
    named = edits.rename_snapshot(two, "first", "Monday")
    assert [(s.id, s.title) for s in named.snapshots] == [("first", "Monday"), ("second", "Second")]
    with pytest.raises(EditError):
        edits.rename_snapshot(named, "first", "Second")
    assert edits.remove_snapshot(named, "first").snapshots == two.snapshots[1:]
    for edit in (edits.remove_snapshot, edits.apply_snapshot):
        with pytest.raises(EditError, match="no snapshot"):
            edit(named, "gone")
    with pytest.raises(EditError, match="no snapshot"):
        edits.rename_snapshot(named, "gone", "Other")


def test_a_snapshot_outlives_issues_and_criteria(project: Project) -> None:
    changed_project = edits.add_snapshot(own_weights(project, "trade", True), "Then", WHEN)
    later = remove_issue(remove_criterion(add_criterion(changed_project, "Speed"), "cost"), "trade")
    back = edits.apply_snapshot(later, "then")
    assert set(back.weights.shares) == {c.id for c in later.criteria}
    assert sum(back.weights.shares.values()) == pytest.approx(1)
    assert back.weights.share("speed") == 0
    assert all(i.weights is None for i in back.issues)


def test_an_undisturbed_issue_keeps_its_identity(project: Project) -> None:
    changed_project = edits.add_snapshot(project, "Then", WHEN)
    back = edits.apply_snapshot(apply_lens(changed_project, changed_project.lenses[1]), "then")
    assert all(a is b for a, b in zip(back.issues, project.issues, strict=True))


def test_snapshots_are_in_the_file(project: Project, tmp_path: Path) -> None:
    with_snapshot = own_weights(project, "trade", True)
    with_snapshot = replace(with_snapshot, settings=replace(with_snapshot.settings, method=Method.AHP))
    with_snapshot = edits.add_snapshot(edits.add_snapshot(with_snapshot, "Πρώτη", WHEN), "Second", WHEN)
    save_project(with_snapshot, tmp_path / "kept.mcda")
    assert open_project(tmp_path / "kept.mcda").snapshots == with_snapshot.snapshots
