# SPDX-License-Identifier: MIT
"""A snapshot gets a name that says what it holds, and that no other has."""

from __future__ import annotations

from dataclasses import replace

from mcda_app.analysis.weighting.snapshot_names import proposed_name
from mcda_app.domain.edits.snapshots import add_snapshot
from mcda_app.domain.weights import BY_HAND
from mcda_app.files import presets


def test_a_snapshot_of_a_viewpoint_is_named_after_it_and_the_method() -> None:
    project = presets.load()
    lens = project.lenses[0].title
    for number in ("", " (2)", " (3)"):
        name = proposed_name(project)
        assert name == f"{lens}, TOPSIS{number}"
        project = add_snapshot(project, name, "2026-03-04 10:00")


def test_a_snapshot_of_other_weights_is_numbered() -> None:
    project = presets.load()
    weights = project.weights.with_shares(project.lenses[1].shares, BY_HAND)
    project = replace(project, weights=weights, lenses=())
    project = add_snapshot(project, "snapshot 1", "2026-03-04 10:00")
    assert proposed_name(project) == "Snapshot 2"
