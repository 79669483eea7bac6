# SPDX-License-Identifier: MIT
"""From a table to a project: what is understood, what is refused and where."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcda_app.analysis.ranking.evaluation import evaluate
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Direction
from mcda_app.domain.score import Evidence
from mcda_app.errors import EditError, FileError
from mcda_app.exchange.tables.grid import Grid
from mcda_app.exchange.tables.import_preview import Preview, Target, preview
from mcda_app.exchange.tables.layout import Role, guess_layout, guess_orientation
from mcda_app.exchange.tables.read import table_of, table_of_clipboard
from mcda_app.exchange.tables.recognised_words import DecimalSign, guess_decimal, number
from mcda_app.files import presets

sys.path.insert(0, str(Path(__file__).parent))
from builders import xlsx


@pytest.fixture(scope="module")
def start() -> Project:
    return presets.load()


def clip(text: str) -> Grid:
    return table_of_clipboard(text.replace(" | ", "\t"))


def look(project: Project, grid: Grid, target: Target, **more: object) -> Preview:
    grid = guess_orientation(grid)
    return preview(project, grid, guess_layout(grid), target, **more)  # type: ignore[arg-type]


CARS = """Which car to lease?
Car | Price | Comfort | Range
Direction | min | max | max
Weight | 50 % | 30 % | 20 %
Alpha | 21.300,50 | high | 400
Beta | 18000,00 | low | 350
Gamma | 25000,00 | very high | n/a
"""


def test_a_new_project_with_directions_weights_labels_and_decimal_commas(start: Project) -> None:
    import_preview = look(start, clip(CARS), Target.PROJECT)
    assert not import_preview.faults
    project = import_preview.accept()
    assert [c.title for c in project.criteria] == ["Price", "Comfort", "Range"]
    assert [c.direction for c in project.criteria] == [Direction.COST, Direction.BENEFIT, Direction.BENEFIT]
    assert [project.weights.share(c.id) for c in project.criteria] == pytest.approx([0.5, 0.3, 0.2])
    issue = project.issues[0]
    assert issue.title == "Which car to lease?"
    assert issue.score("alpha", "price").number == 21300.5
    assert issue.score("gamma", "comfort").level == "very-high"
    assert issue.score("gamma", "range").missing
    assert "decimal comma" in " ".join(import_preview.notes)
    assert evaluate(project)[issue.id].ranked


def test_the_same_table_turned_is_understood_alike(start: Project) -> None:
    lines = [line.split(" | ") for line in CARS.splitlines()[1:]]
    turned = "\n".join(" | ".join(row) for row in zip(*lines, strict=True))
    project = look(start, clip(turned), Target.PROJECT).accept()
    straight = look(start, clip(CARS), Target.PROJECT).accept()
    assert project.criteria == straight.criteria
    assert project.weights == straight.weights
    keys = {k: (s.level, s.number) for k, s in project.issues[0].scores.items()}
    assert keys == {k: (s.level, s.number) for k, s in straight.issues[0].scores.items()}
    import_preview = look(start, clip(turned.replace("high", "purple", 1)), Target.PROJECT)
    assert import_preview.faults[0].where == "Sheet “Clipboard”, cell D3"


def test_each_part_has_a_role_to_colour() -> None:
    grid = clip(CARS)
    layout = guess_layout(grid)
    assert layout.role(0, 0) is Role.TITLE
    assert layout.role(1, 1) is Role.CRITERION
    assert layout.role(2, 2) is Role.DIRECTION
    assert layout.role(3, 2) is Role.WEIGHT
    assert layout.role(4, 0) is Role.OPTION
    assert layout.role(4, 3) is Role.SCORE
    assert layout.role(1, 0) is Role.UNUSED


def test_merged_group_headings_stand_above_the_criteria(start: Project) -> None:
    rows = [
        ["Procurement", None, None, None, None],
        ["Option", "Money", None, "Quality", None],
        [None, "Price", "Upkeep", "Comfort", "Range"],
        ["A", 1, 2, 3, 4],
        ["B", 4, 3, 2, 1],
    ]
    data = xlsx(rows, merge=["A1:E1", "B2:C2", "D2:E2", "A2:A3"])
    (grid,) = table_of(data, "t.xlsx")
    project = look(start, grid, Target.PROJECT).accept()
    assert [c.title for c in project.criteria] == ["Price", "Upkeep", "Comfort", "Range"]
    assert [o.title for o in project.options] == ["A", "B"]
    assert project.title == "Procurement"


def test_several_issues_in_one_table(start: Project) -> None:
    rows = [
        ["Issue", "Option", "Price", "Rank"],
        ["Bus", "A", 1, 1],
        [None, "B", 2, 2],
        ["Tram", "A", 3, 2],
        [None, "C", 2, 1],
    ]
    (grid,) = table_of(xlsx(rows, merge=["A2:A3", "A4:A5"]), "t.xlsx")
    import_preview = look(start, grid, Target.PROJECT)
    project = import_preview.accept()
    assert [i.title for i in project.issues] == ["Bus", "Tram"]
    assert [[o.title for o in project.options_of(i)] for i in project.issues] == [["A", "B"], ["A", "C"]]
    assert (
        "The column “Rank” will not be imported: it contains the result of an earlier calculation."
        in import_preview.notes
    )


def matrix(project: Project) -> str:
    head = "Option | " + " | ".join(c.title for c in project.criteria)
    return head + "\n" + "\n".join(f"{o.title} | 1 | low | 2 | medium" for o in project.options)


def test_a_new_issue_under_the_projects_criteria(start: Project) -> None:
    import_preview = look(start, clip(matrix(start)), Target.ISSUES, name="Fishing quotas")
    project = import_preview.accept()
    assert import_preview.changes[0] == "Add the issue “Fishing quotas”."
    assert len(project.issues) == len(start.issues) + 1
    added = project.issues[-1]
    assert project.options_of(added) == start.options
    assert added.weights is None
    score = added.score(start.options[0].id, start.criteria[1].id)
    assert score.level == "low"
    assert score.evidence is Evidence.USER
    assert "cell C2" in score.source_text


def test_own_weights_and_options_come_with_an_issue(start: Project) -> None:
    names = " | ".join(c.title for c in start.criteria)
    table = f"Option | {names}\nWeights | 1 | 1 | 1 | 7\nNobody | 1 | 1 | 1 | 1\nGlobal | 2 | 2 | 2 | 2"
    import_preview = look(start, clip(table), Target.ISSUES)
    added = import_preview.accept().issues[-1]
    assert added.weights is not None
    assert added.weights.share(start.criteria[3].id) == pytest.approx(0.7)
    assert added.options is not None
    assert added.options[0].title == "Nobody"
    assert any("gets its own options" in note for note in import_preview.notes)


def test_every_fault_is_told_by_its_cell_and_nothing_is_taken(start: Project) -> None:
    rows = [
        ["Option", *(c.title for c in start.criteria)],
        ["Unilateral", 99, "purple", 1, 1],
        ["Selective", 1, 1, 1, 1],
        ["Selective", 1, 1, 1, 1],
        [None, 1, 1, 1, 1],
    ]
    (grid,) = table_of(xlsx(rows), "t.xlsx")
    import_preview = look(start, grid, Target.ISSUES)
    assert [f.where.rpartition(" ")[2] for f in import_preview.faults] == ["B2", "C2", "A4", "A5"]
    assert import_preview.blocked
    with pytest.raises(EditError, match="B2"):
        import_preview.accept(skip_faults=True)


def test_the_rest_can_be_taken_with_unreadable_cells_left_missing(start: Project) -> None:
    table = matrix(start).replace("medium", "purple", 1)
    import_preview = look(start, clip(table), Target.ISSUES)
    assert [str(f).partition(": ")[0] for f in import_preview.faults] == ["Sheet “Clipboard”, cell E2"]
    assert not import_preview.blocked
    with pytest.raises(EditError, match="corrected first"):
        import_preview.accept()
    added = import_preview.accept(skip_faults=True).issues[-1]
    assert added.score(start.options[0].id, start.criteria[3].id).missing


def test_unknown_criteria_and_directions_that_disagree(start: Project) -> None:
    table = f"Option | {start.criteria[0].title} (cost) | Colour\nGlobal | 1 | 2"
    import_preview = look(start, clip(table), Target.ISSUES)
    assert "less is better" in import_preview.faults[0].text
    assert "“Colour” is not a criterion of this project" in import_preview.faults[1].text
    assert import_preview.blocked


def test_scores_of_the_chosen_issue_keep_what_the_table_leaves_empty(start: Project) -> None:
    issue = start.issues[0]
    first, second = start.criteria[:2]
    before = issue.score("global", second.id)
    table = f"Option | {first.title} | {second.title}\nGlobal | 2 | "
    project = look(start, clip(table), Target.SCORES, issue_id=issue.id).accept()
    after = project.issue(issue.id)
    assert after.score("global", second.id) == before
    score = after.score("global", first.id)
    assert score.value_on(first) == 2
    assert score.original == issue.score("global", first.id)
    import_preview = look(start, clip(table.replace("Global", "Nobody")), Target.SCORES, issue_id=issue.id)
    assert "not an option of" in import_preview.faults[0].text


@pytest.mark.parametrize(
    ("cell", "words"),
    [("#REF!", "error #REF!"), ("=1+1", "never calculated"), ("2,5", "decimal point")],
)
def test_cells_that_are_no_scores(start: Project, cell: str, words: str) -> None:
    rows = [["Option", start.criteria[0].title, start.criteria[1].title], ["Global", cell, "1.5"]]
    (grid,) = table_of(xlsx(rows), "t.xlsx")
    import_preview = look(start, grid, Target.ISSUES)
    assert words in import_preview.faults[0].text


def test_a_number_that_may_be_a_thousand_asks_for_the_decimal_sign(start: Project) -> None:
    grid = clip("Option | Price\nA | 1,234\nB | 5")
    import_preview = look(start, grid, Target.PROJECT)
    assert "may be read as thousands" in import_preview.faults[0].text
    for sign, value in ((DecimalSign.POINT, 1234.0), (DecimalSign.COMMA, 1.234)):
        project = look(start, grid, Target.PROJECT, sign=sign).accept()
        assert project.issues[0].score("a", "price").number == value


@pytest.mark.parametrize("text", ["just a sentence", "a\tb", "Option\nA\nB"])
def test_what_is_no_table_says_so(text: str) -> None:
    with pytest.raises(FileError, match="no table of options and criteria"):
        guess_layout(guess_orientation(table_of_clipboard(text)))


def test_headings_that_are_numbers_are_said_to_be() -> None:
    with pytest.raises(FileError, match=r"headings here are numbers.*Choose “criterion”"):
        guess_layout(table_of_clipboard("1\t2\n3\t4"))


def test_remarks_and_totals_below_the_table_are_left_out(start: Project) -> None:
    project = look(
        start, clip("Option | Price\nA | 1\nB | 2\nTotal | 3\n\nSource: own survey, 2026"), Target.PROJECT
    ).accept()
    assert [o.title for o in project.options] == ["A", "B"]


@given(st.floats(-1e9, 1e9, allow_nan=False), st.sampled_from([DecimalSign.POINT, DecimalSign.COMMA]))
def test_numbers_survive_writing_with_either_sign(value: float, sign: DecimalSign) -> None:
    text = f"{value:,.4f}"
    if sign is DecimalSign.COMMA:
        text = text.translate(str.maketrans(",.", ".,"))
    assert number(text, sign) == pytest.approx(value, abs=1e-4)


def test_the_decimal_sign_is_told_by_the_table() -> None:
    assert guess_decimal(["1,5", "2", "3,25"]) == (DecimalSign.COMMA, "")
    assert guess_decimal(["1.5", "1,234"]) == (DecimalSign.POINT, "")
    assert guess_decimal(["1.234.567,8"]) == (DecimalSign.COMMA, "")
    assert guess_decimal(["1,234"]) == (DecimalSign.POINT, "1,234")
    assert number("1 234,5 %", DecimalSign.COMMA) == 1234.5
    assert number("−3", DecimalSign.POINT) == -3
    assert number("1,2", DecimalSign.POINT) is None


@given(
    st.lists(
        st.lists(st.one_of(st.text(max_size=8), st.floats(-99, 99).map(str)), min_size=1, max_size=5),
        min_size=1,
        max_size=8,
    )
)
def test_any_table_is_understood_or_refused(rows: list[list[str]]) -> None:
    project = presets.load("blank")
    text = "\n".join("\t".join(cell.replace("\t", " ").replace("\n", " ") for cell in row) for row in rows)
    try:
        grid = guess_orientation(table_of_clipboard(text))
        layout = guess_layout(grid)
    except FileError:
        return
    for target in Target:
        import_preview = preview(project, grid, layout, target, issue_id="first-issue")
        if not import_preview.blocked:
            accepted = import_preview.accept(skip_faults=True)
            assert set(evaluate(accepted).results) == {issue.id for issue in accepted.issues}


def test_a_stray_word_in_a_column_of_numbers_is_the_only_fault(start: Project) -> None:
    import_preview = look(
        start, clip("Option | Range\nA | 400\nB | purple\nC | 300\nD | low"), Target.PROJECT
    )
    assert [f.where.rpartition(" ")[2] for f in import_preview.faults] == ["B3", "B5"]
    project = import_preview.accept(skip_faults=True)
    assert project.criteria[0].scale.bounds == (0, 400)


def test_words_with_a_few_numbers_between_them_keep_their_scale(start: Project) -> None:
    project = look(start, clip("Option | Taste\nA | low\nB | high\nC | 1"), Target.PROJECT).accept()
    assert [level.label for level in project.criteria[0].scale.levels] == ["low", "medium", "high"]
    assert project.issues[0].score("c", "taste").level == "medium"


def test_a_blank_sheet_or_file_name_names_nothing() -> None:
    from mcda_app.files.project_file import dumps, loads

    project = presets.load("blank")
    (grid,) = table_of(xlsx([["Option", "Price"], ["A", 1], ["B", 2]], sheet=" "), " .xlsx")
    imported_project = preview(project, grid, guess_layout(grid), Target.PROJECT, name=" ").accept()
    assert loads(dumps(imported_project)) == imported_project
