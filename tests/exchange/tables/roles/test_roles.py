# SPDX-License-Identifier: MIT
"""What the rows and columns of tables are: each input gives its right ranking, and so do its siblings."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest
from openpyxl import Workbook

from mcda_app.analysis.ranking.evaluation import evaluate
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Direction
from mcda_app.errors import FileError
from mcda_app.exchange.data.csv_table import long_csv
from mcda_app.exchange.tables.grid import Grid
from mcda_app.exchange.tables.import_preview import Preview, Target, preview
from mcda_app.exchange.tables.layout import guess_orientation, layout_of
from mcda_app.exchange.tables.read import read_table, table_of
from mcda_app.exchange.tables.roles.propose import change_column, change_row, propose
from mcda_app.exchange.tables.roles.roles import ColumnRole, Roles, RowRole
from mcda_app.files import presets

sys.path.insert(0, str(Path(__file__).parents[1]))
from builders import ods, raw_xlsx, sheet_xml, xlsx

INPUTS = Path(__file__).parents[1] / "inputs"


def proposed(data: str | bytes | Path) -> tuple[Grid, Roles]:
    """A table as it is shown first."""
    if isinstance(data, Path):
        found = read_table(data)[0]
    else:
        found = table_of(data.encode() if isinstance(data, str) else data, "t")[0]
    grid = guess_orientation(found)
    return grid, propose(grid, presets.load().criteria)


def seen(grid: Grid, roles: Roles, **more: object) -> Preview:
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


RIGHT: dict[str, dict[str, float]] = {
    "bikes.csv": {"Alder": 0.4609, "Birch": 0.5174, "Cedar": 0.4826},
    "suppliers.csv": {"Alder": 0.3797, "Birch": 0.6905, "Cedar": 0.3095},
    "plants.csv": {"Alder": 0.7817, "Birch": 0.0768, "Cedar": 0.3770},
    "phones.csv": {"Alder": 0.3531, "Birch": 0.2582, "Cedar": 0.7418},
    "funds.csv": {"Alder": 0.5149, "Birch": 0.7615, "Cedar": 0.2385},
    "years.csv": {"Alderland": 0.2512, "Birchland": 0.6518, "Cedarland": 0.4055},
    "vans.csv": {"Alder": 0.4953, "Birch": 0.4486, "Cedar": 0.5047},
    "strings.xlsx": {"Alder": 0.4720, "Birch": 0.5032, "Cedar": 0.4968},
    "backslashes.xlsx": {"Alder": 0.4720, "Birch": 0.5032, "Cedar": 0.4968},
    "tenders.xlsx": {"Alder": 0.4720, "Birch": 0.5032, "Dogwood": 0.4968},
    "cars.csv": {"Alder": 0.5261, "Birch": 0.4739},
    "cars-named.csv": {"Alder": 0.5261, "Birch": 0.4739},
    "angebote.csv": {"Alder": 0.4720, "Birch": 0.5032, "Cedar": 0.4968},
    "offertes.csv": {"Alder": 0.4720, "Birch": 0.5032, "Cedar": 0.4968},
    "offres.csv": {"Alder": 0.4720, "Birch": 0.5032, "Cedar": 0.4968},
}


@pytest.mark.parametrize("name", RIGHT)
def test_each_table_gives_its_right_ranking(name: str) -> None:
    shown = seen(*proposed(INPUTS / name))
    assert not shown.faults
    assert ranking(shown.accept()) == RIGHT[name]


def test_a_criterion_called_weight_turns_nothing_and_is_told() -> None:
    grid, roles = proposed(INPUTS / "bikes.csv")
    assert not grid.transposed
    shown = seen(grid, roles)
    made = shown.accept()
    assert names(made) == ["Price", "Range", "Weight"]
    assert {round(made.weights.share(c.id), 6) for c in made.criteria} == {0.333333}
    assert any(note.startswith("“Weight” is read as a criterion.") for note in shown.notes)
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
        assert [n for n in seen(*proposed(INPUTS / name)).notes if "not be imported" in n] == left_out


def test_numbers_with_currency_and_unit_keep_it() -> None:
    shown = seen(*proposed(INPUTS / "laptops.csv"))
    made = shown.accept()
    scores = made.issues[0].scores
    assert [scores["alder", c.id].number for c in made.criteria] == [1499, 16, 1.4]
    assert [c.scale.unit for c in made.criteria] == ["$", "GB", "kg"]
    assert "The scales will use these units: Price “$”, Memory “GB”, Mass “kg”." in shown.notes


def test_signs_of_statistics_offices_are_missing_scores_and_told() -> None:
    shown = seen(*proposed(INPUTS / "countries.csv"))
    assert not shown.faults
    issue = shown.accept().issues[0]
    missing = {(o, c) for o, c in (("alderland", "debt"), ("birchland", "literacy"), ("dogland", "debt"))}
    assert all(issue.score(*key).missing for key in missing)
    assert "Read as missing: “:” in C3, “..” in D2, “NaN” in D5." in shown.notes


def test_a_hidden_row_is_left_out_told_and_can_be_taken() -> None:
    grid, roles = proposed(INPUTS / "tenders.xlsx")
    row = next(r for r in grid.rows if grid.text(r, 0) == "Cedar (withdrawn)")
    assert roles.rows[row] is RowRole.IGNORE
    assert "The row “Cedar (withdrawn)” will not be imported: hidden in the file." in seen(grid, roles).notes
    made = seen(grid, change_row(grid, roles, row, RowRole.SCORES)).accept()
    assert len(made.options) == 4


def test_units_are_kept_wherever_their_row_stands() -> None:
    for name in ("cars.csv", "cars-named.csv"):
        made = seen(*proposed(INPUTS / name)).accept()
        assert [c.scale.unit for c in made.criteria] == ["EUR", "km", "km/h"]


def test_one_score_a_line_is_gathered() -> None:
    shown = seen(*proposed(INPUTS / "long.csv"))
    made = shown.accept()
    assert [o.title for o in made.options] == ["Alder", "Birch"]
    assert names(made) == ["Cost", "Quality"]
    numbers = {key: score.number for key, score in made.issues[0].scores.items()}
    assert numbers == {
        ("alder", "cost"): 5, ("alder", "quality"): 7, ("birch", "cost"): 3, ("birch", "quality"): 6,
    }  # fmt: skip
    assert any("one score per line" in note for note in shown.notes)


# Siblings: each is this table written in another way, and gives its ranking.
SAME = {"Alder": 0.4720, "Birch": 0.5032, "Cedar": 0.4968}
SCORES = "Alder,120,7\nBirch,95,5\nCedar,140,9\n"
SIBLINGS = {
    "Gewicht": "Anbieter,Preis,Qualität\nGewicht,60,40\n" + SCORES,
    "Gewichtung in Prozent": "Anbieter,Preis,Qualität\nGewichtung in Prozent,60,40\n" + SCORES,
    "Weightage": "Vendor,Price,Quality\nWeightage,60%,40%\n" + SCORES,
    "Poids (%)": "Offre,Prix,Qualité\nPoids (%),60,40\n" + SCORES,
    "Wegingsfactor": "Aanbieder,Prijs,Kwaliteit\nWegingsfactor,3,2\n" + SCORES,
    "Pondération at the end": "Offre,Coût,Qualité\n" + SCORES + "Pondération,0.6,0.4\n",
    "importance in brackets": "Vendor,Price,Quality\nImportance [points],60,40\n" + SCORES,
    "weights without a name": "Vendor,Price,Quality\n,0.6,0.4\n" + SCORES,
    "weights by another word": "Vendor,Price,Quality\nCoeff.,0.6,0.4\n" + SCORES,
    "weights by no known word": "Vendor,Price,Quality\nStake,0.6,0.4\n" + SCORES,
    "max/min": "Vendor,Outlay,Quality\nOptimum,min,max\nWeight,0.6,0.4\n" + SCORES,
    "beneficial": "Vendor,Outlay,Quality\nNature,Non-beneficial,Beneficial\nWeight,0.6,0.4\n" + SCORES,
    "plus and minus": "Vendor,Outlay,Quality\n,-,+\nWeight,0.6,0.4\n" + SCORES,
    "plus and minus named": "Vendor,Outlay,Quality\nImpact,−,+\nWeight,0.6,0.4\n" + SCORES,
    "ones at the end": "Vendor,Outlay,Quality\n" + SCORES + "w,0.6,0.4\ncriteria type,-1,1\n",
    "ones without a name": "Vendor,Outlay,Quality\n,-1,1\nWeight,0.6,0.4\n" + SCORES,
    "je mehr desto besser": (
        "Anbieter,Ausgabe,Güte\nRichtung,je weniger desto besser,je mehr desto besser\nGewicht,60,40\n"
        + SCORES
    ),
    "minimaliseren": "Bod,Bedrag,Kwaliteit\nDoel,minimaliseren,maximaliseren\nGewicht,60,40\n" + SCORES,
    "à minimiser": "Offre,Montant,Qualité\nObjectif,à minimiser,à maximiser\nPoids,60,40\n" + SCORES,
    "directions in headings": "Vendor,Outlay (-),Quality (+)\nWeight,0.6,0.4\n" + SCORES,
    "units at the end": "Vendor,Price,Quality\nWeight,0.6,0.4\n" + SCORES + "Einheit,EUR,points\n",
    "units above the names": ",EUR,points\nVendor,Price,Quality\nWeight,0.6,0.4\n" + SCORES,
    "units in brackets below": "Vendor,Price,Quality\n,(EUR),(points)\nWeight,0.6,0.4\n" + SCORES,
    "index of pandas": (
        "Unnamed: 0,Vendor,Price,Quality\n0,Weight,0.6,0.4\n1,Alder,120,7\n2,Birch,95,5\n3,Cedar,140,9\n"
    ),
    "index without a heading": (
        ",Vendor,Price,Quality\n0,Alder,120,7\n1,Birch,95,5\n2,Cedar,140,9\n,Weight,0.6,0.4\n"
    ),
    "lfd. Nr.": (
        "lfd. Nr.,Anbieter,Preis,Güte\n,Gewicht,60,40\n1,Alder,120,7\n2,Birch,95,5\n3,Cedar,140,9\n"
    ),
    "ID to the right": (
        "Vendor,Price,Quality,ID\nWeight,60,40,\nAlder,120,7,311\nBirch,95,5,205\nCedar,140,9,96\n"
    ),
    "numbers beside names": (
        "Lot,Vendor,Price,Quality\n,Weight,60,40\n1,Alder,120,7\n2,Birch,95,5\n3,Cedar,140,9\n"
    ),
    "results at the left": (
        "Rank,Closeness coefficient,Vendor,Price,Quality\n,,Weight,60,40\n"
        "3,0.47,Alder,120,7\n1,0.50,Birch,95,5\n2,0.49,Cedar,140,9\n"
    ),
    "Rang und Gesamtpunktzahl": (
        "Anbieter,Preis,Güte,Gesamtpunktzahl,Rang\nGewicht,60,40,,\n"
        "Alder,120,7,0.47,3\nBirch,95,5,0.50,1\nCedar,140,9,0.49,2\n"
    ),
    "Classement": (
        "Offre,Prix,Qualité,Note finale,Classement\nPoids,60,40,,\n"
        "Alder,120,7,0.47,3\nBirch,95,5,0.50,1\nCedar,140,9,0.49,2\n"
    ),
    "Eindscore": (
        "Aanbieder,Prijs,Kwaliteit,Eindscore,Rangorde\nGewicht,60,40,,\n"
        "Alder,120,7,0.47,3\nBirch,95,5,0.50,1\nCedar,140,9,0.49,2\n"
    ),
    "decimal commas": (
        "Anbieter;Preis;Güte\nGewicht;0,6;0,4\nAlder;120,0;7,0\nBirch;95,0;5,0\nCedar;140,0;9,0\n"
    ),
    "a mean and a total": (
        "Vendor,Price,Quality\nWeight,0.6,0.4\n" + SCORES + "Mittelwert,118.3,7\nTotaal,355,21\n"
    ),
    "a total by its numbers": "Vendor,Price,Quality\nWeight,0.6,0.4\n" + SCORES + "All,355,21\n",
    "blank rows": "\n\nVendor,Price,Quality\n\nWeight,0.6,0.4\n\n" + SCORES,
    "two rows of headings": ",Money,Merit\nVendor,Price,Quality\nWeight,0.6,0.4\n" + SCORES,
    "remarks and a source": (
        "Vendor,Price,Quality,Remarks\nWeight,0.6,0.4,\nAlder,120,7,fine\nBirch,95,5,late\nCedar,140,9,\n"
        "\nSource: own survey\n"
    ),
    "mark of UTF-8": "\ufeffVendor,Price,Quality\nWeight,0.6,0.4\n" + SCORES,
    "tabs": ("Vendor,Price,Quality\nWeight,0.6,0.4\n" + SCORES).replace(",", "\t"),
    "euros": (
        'Anbieter;Preis;Güte\nGewicht;60 %;40 %\nAlder;"120,00 €";7\nBirch;"95,00 €";5\nCedar;"140,00 €";9\n'
    ),
    "thousands and apostrophes": (
        "Vendor;Price;Quality\nWeight;0.6;0.4\nAlder;CHF 120'000.-;7\nBirch;CHF 95'000.-;5\n"
        "Cedar;CHF 140'000.-;9\n"
    ),
    "Indian groups": (
        "Vendor;Price;Quality\nWeight;0.6;0.4\nAlder;₹12,00,000;7\nBirch;₹9,50,000;5\nCedar;₹14,00,000;9\n"
    ),
    "turned": (
        "Criterion,Weight,Direction,Alder,Birch,Cedar\nOutlay,60,min,120,95,140\nQuality,40,max,7,5,9\n"
    ),
    "turned without directions": "Kriterium,Gewicht,Alder,Birch,Cedar\nPreis,60,120,95,140\nGüte,40,7,5,9\n",
    "turned with units": (
        "Critère,Unité,Poids,Alder,Birch,Cedar\nPrix,EUR,60,120,95,140\nQualité,points,40,7,5,9\n"
    ),
    "turned by weights that add up": "Item,Weight,Alder,Birch,Cedar\nPrice,60,120,95,140\nQuality,40,7,5,9\n",
    "turned with names alone": (",Alder,Birch,Cedar,Weighting\nPrice,120,95,140,60\nQuality,7,5,9,40\n"),
    "weights and signs without names at the end": "Vendor,Outlay,Quality\n" + SCORES + ",0.6,0.4\n,-1,1\n",
    "options called types": "Type,Price,Quality\nWeight,60,40\n" + SCORES,
    "one score per line": (
        "Option,Criterion,Weight,Value\nAlder,Price,0.6,120\nAlder,Quality,0.4,7\nBirch,Price,0.6,95\n"
        "Birch,Quality,0.4,5\nCedar,Price,0.6,140\nCedar,Quality,0.4,9\n"
    ),
    "eine Bewertung je Zeile": (
        "Kriterium;Alternative;Wert;Gewicht\nPreis;Alder;120;60\nPreis;Birch;95;60\nPreis;Cedar;140;60\n"
        "Güte;Alder;7;40\nGüte;Birch;5;40\nGüte;Cedar;9;40\n"
    ),
    "codes as well as names": (
        "ID,Vendor,Price,Quality\n,Weight,0.6,0.4\nA-17,Alder,120,7\nB-03,Birch,95,5\nC-44,Cedar,140,9\n"
    ),
}


@pytest.mark.parametrize("kind", SIBLINGS)
def test_the_same_table_in_other_ways_ranks_alike(kind: str) -> None:
    shown = seen(*proposed(SIBLINGS[kind]))
    assert not shown.faults, shown.faults
    made = shown.accept()
    assert len(made.criteria) == 2
    assert ranking(made) == SAME


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
    shown = seen(grid, roles)
    assert [c.direction for c in shown.accept().criteria] == [Direction.COST, Direction.BENEFIT]
    assert any(title in note and "less is assumed to be better" in note for note in shown.notes)
    assert shown.proposed == {1, 2}
    chosen = seen(grid, roles, better={title.casefold(): Direction.BENEFIT})
    assert [c.direction for c in chosen.accept().criteria] == [Direction.BENEFIT] * 2
    assert chosen.proposed == {2}


@pytest.mark.parametrize(
    "title", ["Pricey feel", "Reisezeit", "Ertrag", "Smart features", "No smoking", "Rang of colours"]
)
def test_words_that_only_resemble_them_are_benefits(title: str) -> None:
    made = seen(*proposed(f"Who;{title};Quality\nAlder;120;7\nBirch;95;5\n")).accept()
    first = made.criteria[0]
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
    shown = seen(*proposed(f"Option;Load;Other\n{lines}\n"))
    assert [f.where for f in shown.faults] == ["Cell B4"]
    assert shown.faults[0].text.startswith(fault)


def test_units_that_are_written_in_two_ways_are_one() -> None:
    made = seen(*proposed("Option;Load\nA;5 EUR\nB;€ 6\nC;7 €\n")).accept()
    assert [s.number for s in made.issues[0].scores.values()] == [5, 6, 7]


def test_negative_numbers_of_accountants_are_read_and_told() -> None:
    shown = seen(*proposed("Option;Profit;Other\nA;($1,200.50);1\nB;$300.00;2\n"))
    made = shown.accept()
    assert made.issues[0].score("a", "profit").number == -1200.5
    assert "Numbers in brackets are read as negative, such as “($1,200.50)”." in shown.notes


def test_a_weighted_column_of_text_is_a_fault_and_not_dropped() -> None:
    shown = seen(*proposed("Option;Price;Comfort\nWeight;60;40\nA;1;plush\nB;2;bare\n"))
    assert [f.where for f in shown.faults] == ["Cell C3", "Cell C4"]


def test_numbers_that_add_up_as_weights_deserve_a_question() -> None:
    shown = seen(*proposed("Site;A;B\nNorth;40;60\nSouth;20;70\nEast;50;30\nWest;45;61\n"))
    assert len(shown.accept().options) == 4
    assert any("add up to 1 or 100. If they are weights" in note for note in shown.notes)
    grid, roles = proposed("Site;A;B\nNorth;40;60\nSouth;20;70\nEast;50;30\nWest;45;61\n")
    made = seen(grid, change_row(grid, roles, 1, RowRole.WEIGHTS)).accept()
    assert made.weights.share("a") == pytest.approx(0.4)
    assert len(made.options) == 3


def test_points_that_add_up_to_something_else_are_told() -> None:
    shown = seen(*proposed("Option;Price;Quality\nWeight;5;3\nA;120;7\nB;95;5\n"))
    assert shown.accept().weights.share("price") == pytest.approx(5 / 8)
    assert any("row 2 do not add up to 1 or 100" in note for note in shown.notes)


def test_a_rank_gives_away_the_score_beside_it() -> None:
    values = ((5, 0.9, 1), (4, 0.2, 5), (9, 0.6, 3), (1, 0.7, 2), (2, 0.3, 4))
    lines = "".join(f"O{n};{v};{s};{r}\n" for n, (v, s, r) in enumerate(values))
    shown = seen(*proposed(f"Option;Yield;Outcome;Rank\n{lines}"))
    assert names(shown.accept()) == ["Yield"]
    assert any("“Outcome” will not be imported: it orders the options" in note for note in shown.notes)


def test_roles_that_the_user_chooses_change_the_result() -> None:
    grid, roles = proposed(INPUTS / "funds.csv")
    roles = change_column(grid, roles, 4, ColumnRole.CRITERION)
    assert names(seen(grid, roles).accept()) == ["Growth", "Fee", "Yield", "Topsis Score"]
    roles = change_column(grid, roles, 2, ColumnRole.IGNORE)
    assert names(seen(grid, roles).accept()) == ["Growth", "Yield", "Topsis Score"]
    roles = change_row(grid, roles, 1, RowRole.WEIGHTS)
    made = seen(grid, roles).accept()
    assert [o.title for o in made.options] == ["Birch", "Cedar"]
    assert made.weights.share("growth") == pytest.approx(6.1 / (6.1 + 3.4 + 0.41))
    again = change_row(grid, roles, 2, RowRole.WEIGHTS)
    assert again.rows[1] is RowRole.IGNORE
    assert "The row “Alder” will not be imported: another one was chosen instead." in seen(grid, again).notes


def test_another_row_of_names_can_be_pointed_at() -> None:
    grid, roles = proposed("Survey;2024;north\nOption;Price;Quality\nA;1;2\nB;2;4\n")
    roles = change_row(grid, roles, 1, RowRole.NAMES)
    assert names(seen(grid, roles).accept()) == ["Price", "Quality"]


def test_headings_that_are_numbers_can_be_taken_for_names() -> None:
    grid, roles = proposed("Who;1;2\nA;3;4\nB;5;6\n")
    with pytest.raises(FileError, match="headings here are numbers"):
        layout_of(grid, roles)
    for column in (1, 2):
        roles = change_column(grid, roles, column, ColumnRole.CRITERION)
    assert names(seen(grid, roles).accept()) == ["1", "2"]


def test_a_column_without_heading_that_is_chosen_gets_a_name() -> None:
    grid, roles = proposed("Option;A;\nX;1;2\nY;3;4\n")
    roles = change_column(grid, roles, 2, ColumnRole.CRITERION)
    assert names(seen(grid, roles).accept()) == ["A", "Column C"]


def test_a_table_can_be_made_one_with_a_score_a_line_and_back() -> None:
    grid, roles = proposed("Who;What;Much;When\nA;x;1;1999\nA;y;2;2000\nB;x;3;2000\nB;y;4;1999\n")
    assert not roles.long
    roles = change_column(grid, roles, 1, ColumnRole.NAMES)
    assert roles.long
    assert names(seen(grid, roles).accept()) == ["x", "y"]
    assert not change_column(grid, roles, 2, ColumnRole.CRITERION).long


def test_years_tell_lines_with_the_same_option_and_criterion_apart() -> None:
    lines = "".join(
        f"{o};{c};{y};{n}\n"
        for n, (o, c, y) in enumerate((o, c, y) for y in (2019, 2020) for o in "AB" for c in ("GDP", "Debt"))
    )
    made = seen(*proposed("Country;Indicator;Year;Value\n" + lines)).accept()
    assert [i.title for i in made.issues] == ["2019", "2020"]


def test_a_table_that_looks_turned_says_so() -> None:
    shown = seen(*proposed(";North;South;East\nReach;1200;950;1400\nPace;7;5;9\n"))
    assert any(note.startswith("The numbers in each row are of similar size") for note in shown.notes)


def test_numbers_of_an_option_that_add_up_stay_an_option() -> None:
    made = seen(*proposed("Option;A;B\nV;1;1\nX;0.5;0.2\nY;0.1;0.9\n")).accept()
    assert [o.title for o in made.options] == ["V", "X", "Y"]


def test_units_on_criteria_that_have_none_must_be_the_same() -> None:
    made = seen(*proposed("Option;Load;Care\nA;5;1\nB;8;2\n")).accept()
    for last, faults in (("7 kg", []), ("7 t", ["Cell B3"])):
        grid = table_of(f"Option;Load;Care\nA;6 kg;1\nB;{last};2\n".encode(), "t")[0]
        layout = layout_of(grid, propose(grid, made.criteria))
        shown = preview(made, grid, layout, Target.SCORES, issue_id=made.issues[0].id)
        assert [f.where for f in shown.faults] == faults
        assert "The unit “kg” of Load will not be imported, since the criteria do not change." in shown.notes


@pytest.mark.parametrize("preset", [info.id for info in presets.available()])
@pytest.mark.parametrize("current", ["same", "blank"])
def test_the_programs_own_data_come_back(preset: str, current: str) -> None:
    project = presets.load(preset)
    here = project if current == "same" else presets.load("blank")
    grid = table_of(long_csv(project).encode(), "data.csv")[0]
    grid = guess_orientation(grid)
    shown = preview(here, grid, layout_of(grid, propose(grid, here.criteria)), Target.PROJECT, name="t")
    assert not shown.faults
    made = shown.accept()
    assert [i.title for i in made.issues] == [i.title for i in project.issues]
    assert [(c.title, c.direction) for c in made.criteria] == [
        (c.title, c.direction) for c in project.criteria
    ]
    mine, theirs = evaluate(made), evaluate(project)
    for a, b in zip(made.issues, project.issues, strict=True):
        held = {o.title: s.score for o, s in zip(made.options_of(a), mine[a.id].standings, strict=True)}
        for o, s in zip(project.options_of(b), theirs[b.id].standings, strict=True):
            assert held[o.title] == (None if s.score is None else pytest.approx(s.score, abs=5e-5))


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
    shown = seen(grid, propose(grid, project.criteria))
    added = shown.accept().issues[2]
    assert added.weights is not None
    assert list(added.weights.shares.values()) == pytest.approx([0.4, 0.3, 0.2, 0.1])
    assert len(added.excluded) == 1
    assert any(note.startswith(f"Excluded from “{issue.title}”") for note in shown.notes)


def test_lines_that_contradict_each_other_are_faults_with_their_place() -> None:
    table = (
        "Option,Criterion,Direction,Value\nA,Cost,min,5\nA,Quality,max,7\nB,Cost,max,3\nB,Quality,max,6\n"
        "B,Quality,max,8\n"
    )
    shown = seen(*proposed(table))
    assert [f.where for f in shown.faults] == ["Cell C4", "Cell D6"]
    assert shown.blocked


# Workbooks


def test_hidden_columns_rows_and_sheets_are_left_out_and_told() -> None:
    book = Workbook()
    page = book.active
    for line in (["Option", "Price", "Secret", "Quality"], ["A", 1, 9, 2], ["B", 2, 9, 4], ["C", 3, 9, 1]):
        page.append(line)
    page.column_dimensions["C"].hidden = True
    page.row_dimensions[4].hidden = True
    extra = book.create_sheet("Drafts")
    extra.append(["x"])
    extra.sheet_state = "hidden"
    held = io.BytesIO()
    book.save(held)
    shown = seen(*proposed(held.getvalue()))
    made = shown.accept()
    assert names(made) == ["Price", "Quality"]
    assert [o.title for o in made.options] == ["A", "B"]
    for note in (
        "The column “Secret” will not be imported: hidden in the file.",
        "The row “C” will not be imported: hidden in the file.",
        "Hidden sheets are not read: “Drafts”.",
    ):
        assert note in shown.notes


def test_rows_and_columns_of_no_size_are_hidden() -> None:
    def row(n: int, *cells: object, more: str = "") -> str:
        inner = "".join(
            f'<c r="{"ABC"[k]}{n}"><v>{c}</v></c>'
            if isinstance(c, int)
            else f'<c r="{"ABC"[k]}{n}" t="str"><v>{c}</v></c>'
            for k, c in enumerate(cells)
        )
        return f'<row r="{n}"{more}>{inner}</row>'

    body = row(1, "Option", "Price", "Secret") + row(2, "A", 1, 2) + row(3, "B", 3, 4, more=' ht="0"')
    sheet = sheet_xml(body + row(4, "C", 5, 6)).replace(
        "<sheetData>", '<cols><col min="3" max="16384" width="0"/></cols><sheetData>'
    )
    grid, roles = proposed(raw_xlsx(sheet))
    made = seen(grid, roles).accept()
    assert names(made) == ["Price"]
    assert [o.title for o in made.options] == ["A", "C"]


def test_hidden_parts_of_an_opendocument_spreadsheet_are_left_out_and_told() -> None:
    def row(*cells: object, hidden: str = "") -> str:
        look = f' table:visibility="{hidden}"' if hidden else ""
        inner = "".join(
            f'<table:table-cell office:value-type="float" office:value="{c}"/>'
            if isinstance(c, int)
            else f'<table:table-cell office:value-type="string"><text:p>{c}</text:p></table:table-cell>'
            for c in cells
        )
        return f"<table:table-row{look}>{inner}</table:table-row>"

    columns = (
        '<table:table-column/><table:table-column table:visibility="collapse"/><table:table-column '
        'table:number-columns-repeated="2"/>'
    )
    lines = row("Option", "Secret", "Price", "Quality") + row("A", 9, 1, 2) + row("B", 9, 2, 4)
    lines += row("C", 9, 5, 5, hidden="filter")
    shown = seen(*proposed(ods(f'<table:table table:name="T">{columns}{lines}</table:table>')))
    assert names(shown.accept()) == ["Price", "Quality"]
    assert "The row “C” will not be imported: hidden in the file." in shown.notes
    assert "The column “Secret” will not be imported: hidden in the file." in shown.notes


def test_texts_that_a_workbook_does_not_hold_are_a_fault_with_their_cell() -> None:
    data = raw_xlsx(sheet_xml('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>1</v></c></row>'))
    with pytest.raises(FileError, match="text of cell A1 cannot be found"):
        table_of(data, "t.xlsx")


def test_parts_that_differ_by_case_alone_are_refused() -> None:
    data = raw_xlsx(sheet_xml(""), **{"xl__Workbook.xml": "<workbook/>"})
    with pytest.raises(FileError, match="damaged"):
        table_of(data, "t.xlsx")


def test_an_error_that_says_not_available_is_a_missing_score() -> None:
    shown = seen(*proposed(xlsx([["Option", "A", "B"], ["X", 1, "#N/A"], ["Y", 2, 3], ["Z", 4, 4]])))
    assert not shown.faults
    assert "Read as missing: “#N/A” in C2." in shown.notes
