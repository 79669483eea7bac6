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
    goals, kinds = cooperation_map(presets.load("start"))
    assert (len(goals.rows), goals.columns) == (7, ("",))
    assert len(kinds.rows) == 4
    assert kinds.columns == ("Development", "Deployment")
    assert kinds.cells[0] == ("foundation-development", "foundation-deployment")
    assert all(cell is not None for row in kinds.cells for cell in row)


def test_every_issue_has_its_place_once() -> None:
    start = presets.load("start")
    stray = replace(start.issues[0], id="stray", group="gone")
    project = replace(start, issues=(*start.issues, stray, replace(stray, id="free", group="")))
    sections = cooperation_map(project)
    issue_ids = [issue_id for section in sections for issue_id in section.issue_ids]
    assert sorted(issue_ids) == sorted(issue.id for issue in project.issues)
    assert sections[-1].group is None


def test_issues_with_other_options_stand_in_a_table_of_their_own() -> None:
    start = presets.load("start")
    first, second = start.issues[:2]
    narrowed = replace(second, options=start.options_of(second)[:2])
    before, after = cooperation_map(start), cooperation_map(start.with_issue(narrowed))
    assert len(after) == len(before) + 1
    apart = next(section for section in after if second.id in section.issue_ids)
    assert apart.issue_ids == [second.id]
    assert apart.options == start.options_of(second)[:2]
    assert (apart.group, apart.title) == (before[0].group, before[0].title)
    assert first.id in after[0].issue_ids


def test_an_issue_whose_place_is_taken_stands_beside_it_under_another_name() -> None:
    start = presets.load("start")
    one = replace(start.issues[0], row="Trade", column="", title="Trade in goods")
    issues = (one, *(replace(one, id=f"copy-{n}") for n in range(3)))
    (section,) = cooperation_map(replace(start, issues=issues))
    assert section.rows == ("Trade", "Trade in goods", "Trade in goods (2)", "Trade in goods (3)")
    assert section.cells == ((one.id,), ("copy-0",), ("copy-1",), ("copy-2",))


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
    map_entry = map_cell(project, evaluate(project)["i"])
    assert map_entry.evidence == pytest.approx({Evidence.ASSUMPTION: 0.375, Evidence.TABLE: 0.625})
    assert map_entry.sourced == pytest.approx(0.625)
