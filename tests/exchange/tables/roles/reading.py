# SPDX-License-Identifier: MIT
"""Tables as the import shows them first, for tests."""

from __future__ import annotations

from pathlib import Path

from mcda_app.analysis.ranking.evaluation import evaluate
from mcda_app.domain.project import Project
from mcda_app.exchange.tables.grid import Grid
from mcda_app.exchange.tables.import_preview import Preview, Target, preview
from mcda_app.exchange.tables.layout import guess_orientation, layout_of
from mcda_app.exchange.tables.read import read_table, table_of
from mcda_app.exchange.tables.roles.propose import propose
from mcda_app.exchange.tables.roles.roles import Roles
from mcda_app.files import presets

INPUTS = Path(__file__).parents[1] / "inputs"


def proposed(data: str | bytes | Path) -> tuple[Grid, Roles]:
    """A table as it is shown first."""
    if isinstance(data, Path):
        table = read_table(data)[0]
    else:
        table = table_of(data.encode() if isinstance(data, str) else data, "t")[0]
    grid = guess_orientation(table)
    return grid, propose(grid, presets.load().criteria)


def preview_of(grid: Grid, roles: Roles, **more: object) -> Preview:
    return preview(presets.load(), grid, layout_of(grid, roles), Target.PROJECT, name="t", **more)  # type: ignore[arg-type]


def ranking(project: Project) -> dict[str, float | None]:
    issue = project.issues[0]
    standings = evaluate(project)[issue.id].standings
    return {
        o.title: None if s.score is None else round(s.score, 4)
        for o, s in zip(project.options_of(issue), standings, strict=True)
    }


def names(project: Project) -> list[str]:
    return [c.title for c in project.criteria]
