# SPDX-License-Identifier: MIT
"""What the rows and columns of tables are, what is told of them, and how a user changes it."""

from __future__ import annotations

import pytest

from mcda_app.domain.scale import Direction
from mcda_app.errors import FileError
from mcda_app.exchange.tables.import_preview import Target, preview
from mcda_app.exchange.tables.layout import layout_of
from mcda_app.exchange.tables.read import table_of
from mcda_app.exchange.tables.roles.propose import change_column, change_row, propose
from mcda_app.exchange.tables.roles.roles import ColumnRole, RowRole
from tests.exchange.tables.roles.reading import INPUTS, names, preview_of, proposed


def test_a_criterion_called_weight_turns_nothing_and_is_told() -> None:
    grid, roles = proposed(INPUTS / "bikes.csv")
    assert not grid.transposed
    import_preview = preview_of(grid, roles)
    project = import_preview.accept()
    assert names(project) == ["Price", "Range", "Weight"]
    assert {round(project.weights.share(c.id), 6) for c in project.criteria} == {0.333333}
    assert any(note.startswith("“Weight” is read as a criterion.") for note in import_preview.notes)
    # even if the weights of the things add up as weights of criteria do
    grid, _ = proposed("Bike,Weight,Price,Range\nAlder,30,1900,80\nBirch,30,2600,120\nCedar,40,1400,55\n")
    assert not grid.transposed


def test_a_running_number_and_results_are_left_out_and_told() -> None:
    for name, left_out in (
        ("phones.csv", ["The column “S.No.” will not be imported: it numbers or identifies the rows."]),
        (
            "funds.csv",
            [
                "The column “Topsis Score” will not be imported: it contains the result of an earlier "
                "calculation.",
                "The column “Rank” will not be imported: it contains the result of an earlier calculation.",
            ],
        ),
        (
            "vans.csv",
            [
                "The column “Code” will not be imported: it numbers or identifies the rows.",
                "The column “Maker” will not be imported: its texts do not belong to any known scale.",
            ],
        ),
    ):
        assert [n for n in preview_of(*proposed(INPUTS / name)).notes if "not be imported" in n] == left_out


def test_numbers_with_currency_and_unit_keep_it() -> None:
    import_preview = preview_of(*proposed(INPUTS / "laptops.csv"))
    project = import_preview.accept()
    scores = project.issues[0].scores
    assert [scores["alder", c.id].number for c in project.criteria] == [1499, 16, 1.4]
    assert [c.scale.unit for c in project.criteria] == ["$", "GB", "kg"]
    assert "The scales will use these units: Price “$”, Memory “GB”, Mass “kg”." in import_preview.notes


def test_signs_of_statistics_offices_are_missing_scores_and_told() -> None:
    import_preview = preview_of(*proposed(INPUTS / "countries.csv"))
    assert not import_preview.faults
    issue = import_preview.accept().issues[0]
    missing = {(o, c) for o, c in (("alderland", "debt"), ("birchland", "literacy"), ("dogland", "debt"))}
    assert all(issue.score(*key).missing for key in missing)
    assert "Read as missing: “:” in C3, “..” in D2, “NaN” in D5." in import_preview.notes


def test_a_hidden_row_is_left_out_told_and_can_be_taken() -> None:
    grid, roles = proposed(INPUTS / "tenders.xlsx")
    row = next(r for r in grid.rows if grid.text(r, 0) == "Cedar (withdrawn)")
    assert roles.rows[row] is RowRole.IGNORE
    assert (
        "The row “Cedar (withdrawn)” will not be imported: hidden in the file."
        in preview_of(grid, roles).notes
    )
    project = preview_of(grid, change_row(grid, roles, row, RowRole.SCORES)).accept()
    assert len(project.options) == 4


def test_units_are_kept_wherever_their_row_stands() -> None:
    for name in ("cars.csv", "cars-named.csv"):
        project = preview_of(*proposed(INPUTS / name)).accept()
        assert [c.scale.unit for c in project.criteria] == ["EUR", "km", "km/h"]


def test_one_score_a_line_is_gathered() -> None:
    import_preview = preview_of(*proposed(INPUTS / "long.csv"))
    project = import_preview.accept()
    assert [o.title for o in project.options] == ["Alder", "Birch"]
    assert names(project) == ["Cost", "Quality"]
    numbers = {key: score.number for key, score in project.issues[0].scores.items()}
    assert numbers == {
        ("alder", "cost"): 5, ("alder", "quality"): 7, ("birch", "cost"): 3, ("birch", "quality"): 6,
    }  # fmt: skip
    assert any("one score per line" in note for note in import_preview.notes)


@pytest.mark.parametrize(
    "title",
    [
        "Price",
        "Total cost",
        "Kaufpreis",
        "Betriebskosten",
        "Verwaltungsaufwand",
        "Gebühren",
        "Tarif",
        "Aanschafprijs",
        "Kosten",
        "Tarief",
        "Uitgaven",
        "Prix",
        "Coût",
        "Frais",
        "Dépenses",
        "Risiko",
        "Risque",
        "Risico",
    ],
)
def test_words_for_money_and_risk_are_costs_told_and_changeable(title: str) -> None:
    grid, roles = proposed(f"Who;{title};Quality\nAlder;120;7\nBirch;95;5\n")
    import_preview = preview_of(grid, roles)
    assert [c.direction for c in import_preview.accept().criteria] == [Direction.COST, Direction.BENEFIT]
    assert any(title in note and "less is assumed to be better" in note for note in import_preview.notes)
    assert import_preview.proposed == {1, 2}
    chosen = preview_of(grid, roles, better={title.casefold(): Direction.BENEFIT})
    assert [c.direction for c in chosen.accept().criteria] == [Direction.BENEFIT] * 2
    assert chosen.proposed == {2}


@pytest.mark.parametrize(
    "title", ["Pricey feel", "Reisezeit", "Ertrag", "Smart features", "No smoking", "Rang of colours"]
)
def test_words_that_only_resemble_them_are_benefits(title: str) -> None:
    project = preview_of(*proposed(f"Who;{title};Quality\nAlder;120;7\nBirch;95;5\n")).accept()
    first = project.criteria[0]
    assert (first.title, first.direction) == (title, Direction.BENEFIT)


@pytest.mark.parametrize(
    ("cells", "fault"),
    [
        (("5 kg", "6 kg", "7 t"), "“7 t” is given in “t”, but Load is in “kg”. Convert the number."),
        (("€5", "€6", "$7"), "“$7” is given in “$”, but Load is in “€”. Convert the number."),
        (("5", "6", "7 b"), "“7 b” has the unit “b”, which other numbers on Load do not have."),
        (("5", "6", "> 7"), "“> 7” on Load is neither a number nor a label of a known scale."),
    ],
)
def test_a_number_that_cannot_be_compared_is_a_fault_with_its_cell(
    cells: tuple[str, ...], fault: str
) -> None:
    lines = "\n".join(f"O{n};{text};{n}" for n, text in enumerate(cells))
    import_preview = preview_of(*proposed(f"Option;Load;Other\n{lines}\n"))
    assert [f.where for f in import_preview.faults] == ["Cell B4"]
    assert import_preview.faults[0].text.startswith(fault)


def test_units_that_are_written_in_two_ways_are_one() -> None:
    project = preview_of(*proposed("Option;Load\nA;5 EUR\nB;€ 6\nC;7 €\n")).accept()
    assert [s.number for s in project.issues[0].scores.values()] == [5, 6, 7]


def test_negative_numbers_of_accountants_are_read_and_told() -> None:
    import_preview = preview_of(*proposed("Option;Profit;Other\nA;($1,200.50);1\nB;$300.00;2\n"))
    project = import_preview.accept()
    assert project.issues[0].score("a", "profit").number == -1200.5
    assert "Numbers in brackets are read as negative, such as “($1,200.50)”." in import_preview.notes


def test_a_weighted_column_of_text_is_a_fault_and_not_dropped() -> None:
    import_preview = preview_of(*proposed("Option;Price;Comfort\nWeight;60;40\nA;1;plush\nB;2;bare\n"))
    assert [f.where for f in import_preview.faults] == ["Cell C3", "Cell C4"]


def test_numbers_that_add_up_as_weights_deserve_a_question() -> None:
    import_preview = preview_of(*proposed("Site;A;B\nNorth;40;60\nSouth;20;70\nEast;50;30\nWest;45;61\n"))
    assert len(import_preview.accept().options) == 4
    assert any("add up to 1 or 100. If they are weights" in note for note in import_preview.notes)
    grid, roles = proposed("Site;A;B\nNorth;40;60\nSouth;20;70\nEast;50;30\nWest;45;61\n")
    project = preview_of(grid, change_row(grid, roles, 1, RowRole.WEIGHTS)).accept()
    assert project.weights.share("a") == pytest.approx(0.4)
    assert len(project.options) == 3


def test_points_that_add_up_to_something_else_are_told() -> None:
    import_preview = preview_of(*proposed("Option;Price;Quality\nWeight;5;3\nA;120;7\nB;95;5\n"))
    assert import_preview.accept().weights.share("price") == pytest.approx(5 / 8)
    assert any("row 2 do not add up to 1 or 100" in note for note in import_preview.notes)


def test_a_rank_gives_away_the_score_beside_it() -> None:
    values = ((5, 0.9, 1), (4, 0.2, 5), (9, 0.6, 3), (1, 0.7, 2), (2, 0.3, 4))
    lines = "".join(f"O{n};{v};{s};{r}\n" for n, (v, s, r) in enumerate(values))
    import_preview = preview_of(*proposed(f"Option;Yield;Outcome;Rank\n{lines}"))
    assert names(import_preview.accept()) == ["Yield"]
    assert any(
        "“Outcome” will not be imported: it orders the options" in note for note in import_preview.notes
    )


def test_roles_that_the_user_chooses_change_the_result() -> None:
    grid, roles = proposed(INPUTS / "funds.csv")
    roles = change_column(grid, roles, 4, ColumnRole.CRITERION)
    assert names(preview_of(grid, roles).accept()) == ["Growth", "Fee", "Yield", "Topsis Score"]
    roles = change_column(grid, roles, 2, ColumnRole.IGNORE)
    assert names(preview_of(grid, roles).accept()) == ["Growth", "Yield", "Topsis Score"]
    roles = change_row(grid, roles, 1, RowRole.WEIGHTS)
    project = preview_of(grid, roles).accept()
    assert [o.title for o in project.options] == ["Birch", "Cedar"]
    assert project.weights.share("growth") == pytest.approx(6.1 / (6.1 + 3.4 + 0.41))
    again = change_row(grid, roles, 2, RowRole.WEIGHTS)
    assert again.rows[1] is RowRole.IGNORE
    assert (
        "The row “Alder” will not be imported: another one was chosen instead."
        in preview_of(grid, again).notes
    )


def test_another_row_of_names_can_be_pointed_at() -> None:
    grid, roles = proposed("Survey;2024;north\nOption;Price;Quality\nA;1;2\nB;2;4\n")
    roles = change_row(grid, roles, 1, RowRole.NAMES)
    assert names(preview_of(grid, roles).accept()) == ["Price", "Quality"]


def test_headings_that_are_numbers_can_be_taken_for_names() -> None:
    grid, roles = proposed("Who;1;2\nA;3;4\nB;5;6\n")
    with pytest.raises(FileError, match="headings here are numbers"):
        layout_of(grid, roles)
    for column in (1, 2):
        roles = change_column(grid, roles, column, ColumnRole.CRITERION)
    assert names(preview_of(grid, roles).accept()) == ["1", "2"]


def test_a_column_without_heading_that_is_chosen_gets_a_name() -> None:
    grid, roles = proposed("Option;A;\nX;1;2\nY;3;4\n")
    roles = change_column(grid, roles, 2, ColumnRole.CRITERION)
    assert names(preview_of(grid, roles).accept()) == ["A", "Column C"]


def test_a_table_can_be_made_one_with_a_score_a_line_and_back() -> None:
    grid, roles = proposed("Who;What;Much;When\nA;x;1;1999\nA;y;2;2000\nB;x;3;2000\nB;y;4;1999\n")
    assert not roles.long
    roles = change_column(grid, roles, 1, ColumnRole.NAMES)
    assert roles.long
    assert names(preview_of(grid, roles).accept()) == ["x", "y"]
    assert not change_column(grid, roles, 2, ColumnRole.CRITERION).long


def test_years_tell_lines_with_the_same_option_and_criterion_apart() -> None:
    lines = "".join(
        f"{o};{c};{y};{n}\n"
        for n, (o, c, y) in enumerate((o, c, y) for y in (2019, 2020) for o in "AB" for c in ("GDP", "Debt"))
    )
    project = preview_of(*proposed("Country;Indicator;Year;Value\n" + lines)).accept()
    assert [i.title for i in project.issues] == ["2019", "2020"]


def test_a_table_that_looks_turned_says_so() -> None:
    import_preview = preview_of(*proposed(";North;South;East\nReach;1200;950;1400\nPace;7;5;9\n"))
    assert any(
        note.startswith("The numbers in each row are of similar size") for note in import_preview.notes
    )


def test_numbers_of_an_option_that_add_up_stay_an_option() -> None:
    project = preview_of(*proposed("Option;A;B\nV;1;1\nX;0.5;0.2\nY;0.1;0.9\n")).accept()
    assert [o.title for o in project.options] == ["V", "X", "Y"]


def test_units_on_criteria_that_have_none_must_be_the_same() -> None:
    project = preview_of(*proposed("Option;Load;Care\nA;5;1\nB;8;2\n")).accept()
    for last, faults in (("7 kg", []), ("7 t", ["Cell B3"])):
        grid = table_of(f"Option;Load;Care\nA;6 kg;1\nB;{last};2\n".encode(), "t")[0]
        layout = layout_of(grid, propose(grid, project.criteria))
        import_preview = preview(project, grid, layout, Target.SCORES, issue_id=project.issues[0].id)
        assert [f.where for f in import_preview.faults] == faults
        assert (
            "The unit “kg” of Load will not be imported, since the criteria do not change."
            in import_preview.notes
        )


def test_lines_that_contradict_each_other_are_faults_with_their_place() -> None:
    table = (
        "Option,Criterion,Direction,Value\nA,Cost,min,5\nA,Quality,max,7\nB,Cost,max,3\nB,Quality,max,6\n"
        "B,Quality,max,8\n"
    )
    import_preview = preview_of(*proposed(table))
    assert [f.where for f in import_preview.faults] == ["Cell C4", "Cell D6"]
    assert import_preview.blocked
