# SPDX-License-Identifier: MIT
"""The data that the program writes come back as they were."""

from __future__ import annotations

import pytest

from mcda_app.analysis.ranking.evaluation import evaluate
from mcda_app.exchange.data.csv_table import long_csv
from mcda_app.exchange.tables.import_preview import Target, preview
from mcda_app.exchange.tables.layout import guess_orientation, layout_of
from mcda_app.exchange.tables.read import table_of
from mcda_app.exchange.tables.roles.propose import propose
from mcda_app.files import presets
from tests.exchange.tables.roles.reading import preview_of


@pytest.mark.parametrize("preset", [info.id for info in presets.available()])
@pytest.mark.parametrize("current", ["same", "blank"])
def test_the_programs_own_data_come_back(preset: str, current: str) -> None:
    project = presets.load(preset)
    here = project if current == "same" else presets.load("blank")
    grid = table_of(long_csv(project).encode(), "data.csv")[0]
    grid = guess_orientation(grid)
    import_preview = preview(
        here, grid, layout_of(grid, propose(grid, here.criteria)), Target.PROJECT, name="t"
    )
    assert not import_preview.faults
    imported_project = import_preview.accept()
    assert [i.title for i in imported_project.issues] == [i.title for i in project.issues]
    assert [(c.title, c.direction) for c in imported_project.criteria] == [
        (c.title, c.direction) for c in project.criteria
    ]
    mine, theirs = evaluate(imported_project), evaluate(project)
    for a, b in zip(imported_project.issues, project.issues, strict=True):
        scores = {
            o.title: s.score
            for o, s in zip(imported_project.options_of(a), mine[a.id].standings, strict=True)
        }
        for o, s in zip(project.options_of(b), theirs[b.id].standings, strict=True):
            assert scores[o.title] == (None if s.score is None else pytest.approx(s.score, abs=5e-5))


def test_own_weights_and_options_left_out_come_back_with_the_data() -> None:
    from dataclasses import replace

    from mcda_app.domain.edits.scores import set_weights
    from mcda_app.domain.frozendict import FrozenDict
    from mcda_app.domain.weights import Weights

    project = presets.load()
    issue = project.issues[2]
    shares = FrozenDict(dict(zip([c.id for c in project.criteria], (0.4, 0.3, 0.2, 0.1), strict=True)))
    project = set_weights(project, Weights(shares), issue.id)
    project = project.with_issue(
        replace(project.issue(issue.id), excluded=frozenset({project.options[1].id}))
    )
    grid = table_of(long_csv(project).encode(), "data.csv")[0]
    import_preview = preview_of(grid, propose(grid, project.criteria))
    added = import_preview.accept().issues[2]
    assert added.weights is not None
    assert list(added.weights.shares.values()) == pytest.approx([0.4, 0.3, 0.2, 0.1])
    assert len(added.excluded) == 1
    assert any(note.startswith(f"Excluded from “{issue.title}”") for note in import_preview.notes)
