# SPDX-License-Identifier: MIT
from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given

from mcda_app.analysis.ranking.cooperation_map import cooperation_map, map_cell
from mcda_app.analysis.ranking.evaluation import evaluate
from mcda_app.domain.edits.scores import apply_lens
from mcda_app.domain.project import Project
from mcda_app.domain.score import Evidence
from mcda_app.files import presets
from tests.analysis.problems import project_of, projects


def test_the_start_project_is_laid_out_as_the_paper_lays_it_out() -> None:
    goals, kinds = cooperation_map(evaluate(presets.load("start")))
    assert (len(goals.rows), goals.columns) == (7, ("",))
    assert len(kinds.rows) == 4
    assert kinds.columns == ("Development", "Deployment")
    places = [[[cell.issue.id for cell in cells] for cells in row] for row in kinds.cells]
    assert places[0] == [["foundation-development"], ["foundation-deployment"]]
    assert all(len(cells) == 1 for row in kinds.cells for cells in row)


def test_every_issue_has_its_place_once() -> None:
    start = presets.load("start")
    stray = replace(start.issues[0], id="stray", group="gone")
    project = replace(start, issues=(*start.issues, stray, replace(stray, id="free", group="")))
    sections = cooperation_map(evaluate(project))
    seen = [cell.issue.id for s in sections for row in s.cells for cells in row for cell in cells]
    assert sorted(seen) == sorted(issue.id for issue in project.issues)
    assert sections[-1].group is None


def test_a_tie_is_marked() -> None:
    start = presets.load("start")
    gross = apply_lens(start, start.lens("gross-benefit"))
    cell = map_cell(gross, evaluate(gross)["trade"])
    assert cell.tie
    assert [o.letter for o in cell.leaders] == ["S", "G"]


@given(projects())
def test_evidence_adds_up(project: Project) -> None:
    result = evaluate(project)["i"]
    cell = map_cell(project, result)
    assert bool(cell.evidence) == bool(result.ranked)
    if cell.evidence:
        assert sum(cell.evidence.values()) == pytest.approx(1)
        assert cell.score == result.ranked[0].score


def test_evidence_counts_by_weight() -> None:
    project = project_of([[4, 2], [2, 4]], [3, 1])
    issue = project.issues[0]
    cell = ("a", "c0")
    changed = issue.scores.with_item(cell, replace(issue.scores[cell], evidence=Evidence.ASSUMPTION))
    project = project.with_issue(replace(issue, scores=changed))
    found = map_cell(project, evaluate(project)["i"])
    assert found.evidence == pytest.approx({Evidence.ASSUMPTION: 0.375, Evidence.TABLE: 0.625})
    assert found.sourced == pytest.approx(0.625)
