# SPDX-License-Identifier: MIT
"""What is written for other programs can be read by them, and by this one again."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Mapping
from dataclasses import replace

import pytest

from mcda_app.analysis.partners.answers import PartnerFinder
from mcda_app.analysis.ranking.evaluation import evaluate
from mcda_app.domain.edits.issues import exclude_option, rename_option
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.project import Project
from mcda_app.exchange.data.csv_table import csv_text, long_csv
from mcda_app.exchange.data.json_results import results_json
from mcda_app.exchange.data.long_table import long_rows
from mcda_app.exchange.tables.import_preview import Target, preview
from mcda_app.exchange.tables.layout import guess_layout, guess_orientation
from mcda_app.exchange.tables.read import table_of
from mcda_app.exchange.tables.template import FILL, KINDS, template
from mcda_app.files import presets
from mcda_app.files.inputs_hash import inputs_hash
from mcda_app.files.project_file import loads


@pytest.fixture(scope="module")
def start() -> Project:
    return presets.load()


def test_the_long_table_has_every_score_with_its_result(start: Project) -> None:
    rows = list(long_rows(exclude_option(start, "alliances", "global", True)))
    assert len(rows) == len(start.issues) * len(start.options) * len(start.criteria)
    left_out = [r for r in rows if r.excluded]
    assert {(r.issue_id, r.option_id) for r in left_out} == {("alliances", "global")}
    assert all(r.rank is None and r.score is None for r in left_out)
    first = evaluate(start)["trade"].standing("selective")
    assert {r.score for r in rows if r.issue_id == "trade" and r.option_id == "selective"} == {first.score}


def test_csv_has_full_numbers_and_no_formulas(start: Project) -> None:
    hostile = rename_option(start, "global", "=HYPERLINK(1)")
    rows = list(csv.DictReader(io.StringIO(long_csv(hostile).removeprefix("\ufeff"))))
    assert {r["option"] for r in rows if r["option_id"] == "global"} == {"'=HYPERLINK(1)"}
    expected = evaluate(start)["trade"].standing("selective").score
    assert {float(r["score"]) for r in rows if (r["issue_id"], r["option_id"]) == ("trade", "selective")} == {
        expected
    }


def matrix_csv(project: Project, issue_id: str) -> str:
    """One issue as people write it: title, criteria, directions, weights, then one line an option."""
    issue = project.issue(issue_id)
    rows: list[list[object]] = [
        [issue.title],
        ["Option", *(c.title for c in project.criteria)],
        ["Direction", *(c.direction.value for c in project.criteria)],
        ["Weight", *(project.weights_of(issue).share(c.id) for c in project.criteria)],
    ]
    for option in project.options_of(issue):
        scores = [(c, issue.score(option.id, c.id)) for c in project.criteria]
        levels = [c.scale.level(score.level or "") for c, score in scores]
        cells = [
            level.label if level else score.value_on(c)
            for level, (c, score) in zip(levels, scores, strict=True)
        ]
        rows.append([option.title, *cells])
    return csv_text(rows)


@pytest.mark.parametrize("preset", [info.id for info in presets.available()])
def test_a_matrix_comes_back_as_the_same_scores(preset: str) -> None:
    project = presets.load(preset)
    project = rename_option(project, project.options[0].id, '=Ærø; "x", y')
    for issue in project.issues:
        (grid,) = table_of(matrix_csv(project, issue.id).encode("utf-8"), "t.csv")
        grid = guess_orientation(grid)
        import_preview = preview(project, grid, guess_layout(grid), Target.SCORES, issue_id=issue.id)
        assert not import_preview.faults
        assert import_preview.accept() == project


def test_json_holds_inputs_results_and_their_hash(start: Project) -> None:
    document = json.loads(results_json(start))
    assert document["inputs_hash"] == inputs_hash(start)
    result = next(r for r in document["results"] if r["issue"] == "trade")
    assert result["leaders"] == [o.id for o in evaluate(start)["trade"].leaders]
    again = loads(json.dumps({"format": "mcda-project", "version": 1, **document["project"]}))
    assert again == start


def test_json_holds_the_best_coalition_and_the_forums_of_each_issue(start: Project) -> None:
    rows = json.loads(results_json(start))["partners"]
    assert [row["issue"] for row in rows] == [issue.id for issue in start.issues]
    answers = PartnerFinder().answers(start, start.issue("trade"))
    assert answers is not None
    trade = next(row for row in rows if row["issue"] == "trade")
    assert (trade["best"], trade["score"]) == ([a.id for a in answers.best], answers.ranking.score)
    assert [f["score"] for f in trade["forums"]] == [f.score.score for f in answers.forums]
    unruled = replace(start, partners=replace(start.partners, rules=FrozenDict()))
    rows = json.loads(results_json(unruled))["partners"]
    assert all(row["obstacle"].startswith("Nothing says yet how a coalition scores on") for row in rows)
    assert json.loads(results_json(presets.load("blank")))["partners"] == []


@pytest.mark.parametrize("kind", KINDS)
def test_the_template_as_it_is_becomes_an_issue_without_scores(start: Project, kind: str) -> None:
    grids = table_of(template(start, kind), f"template{kind}")
    assert grids[0].name == str(FILL)
    import_preview = preview(start, grids[0], guess_layout(guess_orientation(grids[0])), Target.ISSUES)
    assert not import_preview.faults
    project = import_preview.accept()
    assert project.issues[-1].title == "Name of the issue"
    assert project.options_of(project.issues[-1]) == start.options
    assert not project.issues[-1].scores
    assert project.issues[-1].weights is None


def filled_excel(project: Project, cells: Mapping[tuple[int, int], str | float]) -> bytes:
    """The template with these in its cells, which are counted from 0."""
    from openpyxl import load_workbook

    book = load_workbook(io.BytesIO(template(project)))
    sheet = book[str(FILL)]
    for (row, column), value in cells.items():
        sheet.cell(row + 1, column + 1).value = value
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def filled_ods(project: Project, cells: Mapping[tuple[int, int], str | float]) -> bytes:
    """As `filled_excel`."""
    from odfdo import Document

    document = Document(io.BytesIO(template(project, ".ods")))
    sheet = document.body.get_table(name=str(FILL))
    assert sheet is not None
    for (row, column), value in cells.items():
        sheet.set_value((column, row), value)
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


@pytest.mark.parametrize("filled", [filled_excel, filled_ods])
def test_a_filled_template_becomes_the_same_project(
    start: Project, filled: Callable[[Project, Mapping[tuple[int, int], str | float]], bytes]
) -> None:
    cells: dict[tuple[int, int], str | float] = {}
    row = 5
    for issue in start.issues:
        for n, option in enumerate(start.options):
            if n == 0:
                cells[row, 0] = issue.title
            cells[row, 1] = option.title
            for k, criterion in enumerate(start.criteria, 2):
                score = issue.score(option.id, criterion.id)
                level = criterion.scale.level(score.level or "")
                value = level.label if level else score.number
                assert value is not None
                cells[row, k] = value
            row += 1
    grid = table_of(filled(start, cells), "t")[0]
    project = preview(start, grid, guess_layout(grid), Target.PROJECT).accept()
    assert [replace(c, id="", short="", description="") for c in project.criteria] == [
        replace(c, id="", short="", description="") for c in start.criteria
    ]
    mine, theirs = evaluate(project), evaluate(start)
    for a, b in zip(project.issues, start.issues, strict=True):
        assert [s.score for s in mine[a.id].standings] == pytest.approx(
            [s.score for s in theirs[b.id].standings]
        )


def test_a_template_is_the_same_after_a_workbook_was_exported(start: Project) -> None:
    from mcda_app.exchange.excel import workbook

    before = table_of(template(start), "template.xlsx")
    assert workbook(start) is not None
    assert table_of(template(start), "template.xlsx") == before
