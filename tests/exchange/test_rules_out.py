# SPDX-License-Identifier: MIT
"""What the rules of the house ask for in the report and in the workbook."""

from __future__ import annotations

import io
import json
import warnings
from collections.abc import Collection
from dataclasses import replace
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from mcda_app.analysis.ranking.evaluation import evaluate
from mcda_app.domain.acceptability_question import STANDARD
from mcda_app.domain.decisions.decision import Decision
from mcda_app.domain.edits.issues import exclude_option, set_baseline, set_exclusion_reason
from mcda_app.domain.edits.project import set_robustness
from mcda_app.domain.edits.rules.decisions import set_decision, set_record
from mcda_app.domain.edits.rules.pairs import set_pair
from mcda_app.domain.edits.rules.thresholds import set_threshold
from mcda_app.domain.edits.scores import type_score
from mcda_app.domain.pairs.option_pair import PairKind
from mcda_app.domain.project import Project, Record
from mcda_app.domain.trade_offs import Preference, Step, TradeOff
from mcda_app.exchange.data.json_results import results_json
from mcda_app.exchange.data.long_table import long_rows
from mcda_app.exchange.excel import export_workbook, workbook
from mcda_app.exchange.excel.reading.reimport import reopen
from mcda_app.exchange.report.annexes.kinds import EVERY_ANNEX, Annex
from mcda_app.exchange.report.content import build
from mcda_app.exchange.report.document import Facts, Paragraph, Table
from mcda_app.exchange.verification.verify import verify
from mcda_app.exchange.xmcda.left_out import left_out as left_out_of_xmcda
from mcda_app.files import presets
from tests.domain.house_rules import with_rules
from tests.exchange.spreadsheet import recalculated, without_values

REASON = "No legal basis before 2028"


def small() -> Project:
    project = presets.load("table-1-goals")
    return replace(project, issues=(project.issue("trade"), project.issue("norms")))


def left_out(reason: str = REASON) -> Project:
    project = exclude_option(exclude_option(small(), "trade", "global", True), "norms", "unilateral", True)
    return set_exclusion_reason(project, "trade", "global", reason)


def sentences(project: Project, annexes: Collection[Annex] = EVERY_ANNEX) -> list[str]:
    nodes = build(project, date="2026-11-30", annexes=annexes).nodes
    return [node.text for node in nodes if isinstance(node, Paragraph)]


def book(project: Project) -> Any:
    data = workbook(project)
    assert data is not None
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of parts that the library does not read
        return openpyxl.load_workbook(io.BytesIO(data))


def column_of(sheet: Any, head: str) -> list[object]:
    """What stands below the first cell with a text."""
    cell = next(c for row in sheet.iter_rows() for c in row if c.value == head)
    return [sheet.cell(cell.row + n, cell.column).value for n in (1, 2, 3)]


def test_the_report_says_who_is_left_out_and_why_or_that_nobody_said() -> None:
    texts = sentences(left_out())
    assert f"Left out: Global cooperation, because: {REASON}." in texts
    assert "Left out: Unilateral regulation. No reason was given." in texts
    assert not any(text.startswith("Left out") for text in sentences(small()))


def test_the_workbook_has_the_reason_beside_the_option_and_comes_back_unchanged() -> None:
    project = left_out("=1+1")
    sheet = book(project).worksheets
    trade = next(s for s in sheet if any("Why it was left out" in row for row in s.values))
    assert column_of(trade, "Why it was left out") == [None, None, "=1+1"]
    cell = next(c for row in trade.iter_rows() for c in row if c.value == "=1+1")
    assert cell.data_type == "s"
    data = workbook(project)
    assert data is not None
    assert reopen(data, project).changes == ()


def tables(project: Project, caption: str) -> list[Table]:
    nodes = build(project, date="2026-11-30", annexes=EVERY_ANNEX).nodes
    return [node for node in nodes if isinstance(node, Table) and node.caption.startswith(caption)]


GAINS = "Gains and burdens against the baseline"


def test_the_report_compares_each_option_with_the_baseline() -> None:
    project = set_baseline(small(), "unilateral")
    both = tables(project, GAINS)
    assert len(both) == 2
    assert both[0].caption == f"{GAINS}, Unilateral regulation"
    assert [row[0].text for row in both[0].rows] == ["Selective cooperation", "Global cooperation"]
    assert both[0].rows[0][1].text == "better: not useful → very useful"
    assert not any("marked as the baseline" in text for text in sentences(project))


def test_the_note_says_once_where_there_is_no_baseline_and_so_does_its_annex() -> None:
    assert not tables(small(), GAINS)
    said = "No option that takes part is marked as the baseline"
    partly = exclude_option(set_baseline(small(), "unilateral"), "norms", "unilateral", True)
    for annexes, times in ((), 1), ([Annex.METHOD], 2):
        nowhere = [text for text in sentences(small(), annexes) if said in text]
        assert nowhere == [f"{said}, such as “no action”."] * times
        there = [text for text in sentences(partly, annexes) if said in text]
        assert there == [f"{said} on {partly.issue('norms').label}."] * times


def test_the_workbook_compares_by_formula(tmp_path: Path) -> None:
    project = exclude_option(set_baseline(small(), "unilateral"), "norms", "unilateral", True)
    project = type_score(project, "trade", "global", "cost", "")
    data = workbook(project)
    assert data is not None
    path = tmp_path / "baseline.xlsx"
    path.write_bytes(data)
    assert verify(path).agrees
    sheets = book(project).worksheets
    head = "Against the baseline, Unilateral regulation: above 0 is better"
    trade = [s for s in sheets if any(head in row for row in s.values)]
    assert len(trade) == 1


def fallen() -> Project:
    """Alignment of interests of two options on trade, below and at what is acceptable."""
    project = small()
    for option, level in (("unilateral", "low"), ("selective", "medium"), ("global", "high")):
        project = type_score(project, "trade", option, "alignment", level)
    return set_threshold(set_baseline(project, "selective"), "alignment", "medium")


def test_the_report_lists_who_falls_and_what_is_acceptable() -> None:
    project = fallen()
    texts = sentences(project)
    assert any(text.startswith("Unilateral regulation is eliminated before weighting") for text in texts)
    matrix = tables(project, "Scores and what they rest on")[0]
    assert matrix.rows[0][0].text == "Unilateral regulation (eliminated)"
    _brief, frame = tables(project, "Criteria, their ranges")
    assert any("acceptable: at least medium" in row[2].text for row in frame.rows)


@pytest.mark.libreoffice
def test_the_workbook_lets_options_fall_by_formula_as_libreoffice_works_it_out(
    tmp_path: Path,
) -> None:
    project = fallen()
    source, blank = tmp_path / "source.xlsx", tmp_path / "blank.xlsx"
    data = workbook(project)
    assert data is not None
    source.write_bytes(data)
    assert verify(source).agrees
    without_values(source, blank)
    (out,) = recalculated([blank], tmp_path / "soffice")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of parts that the library does not read
        book = openpyxl.load_workbook(out, data_only=True)
    trade = next(s for s in book.worksheets if any("Takes part" in row for row in s.values))
    assert column_of(trade, "Ranked (1 = yes)") == [0, 1, 1]
    gains = column_of(trade, "Score")
    assert evaluate(project)["trade"].standing("unilateral").score is None
    assert gains[0] in ("", None)


def test_report_and_workbook_print_the_decision_and_who_approved() -> None:
    project = set_decision(small(), "trade", Decision("", "global", "Ms Vos", "2026-12-01", "No budget"))
    project = set_record(project, Record(approver="Mr Bos", approved_on="2026-12-02"))
    texts = sentences(project)
    said = "Decided: Global cooperation, by Ms Vos on 2026-12-01."
    assert said in texts
    assert any(text.endswith("instead. Why it differs: No budget") for text in texts)
    note = build(project, ["trade"], date="2026-11-30")
    assert any(
        isinstance(node, Paragraph) and node.text.startswith(f"{said} The analysis recommends")
        for node in note.nodes
    )
    _cover, who = [node for node in note.nodes if isinstance(node, Facts)]
    assert {("Approver", "Mr Bos"), ("Approved on", "2026-12-02")} <= set(who.pairs)
    values = [value for sheet in book(project).worksheets for row in sheet.values for value in row]
    assert {said, "Why it differs: No budget", "Mr Bos, approved on 2026-12-02"} <= set(values)


def test_xmcda_names_what_it_has_no_place_for() -> None:
    project = set_decision(left_out(), "norms", Decision("", "global"))
    project = set_threshold(set_baseline(project, "selective"), "alignment", "medium")
    said = f"{left_out_of_xmcda(project)} {left_out_of_xmcda(with_rules(small()))}"
    for part in (
        *("one threshold", "one decision taken", "why options are left out", "the baseline"),
        *("how options depend on each other", "where assessors differ"),
    ):
        assert part in said
        assert part not in left_out_of_xmcda(small())


def test_dependent_options_overlap_and_parting_assessors_are_in_the_report_and_the_workbook(
    tmp_path: Path,
) -> None:
    project = set_pair(with_rules(small()), "unilateral", "selective", PairKind.SUBSTITUTES)
    texts = sentences(project)
    assert any("can replace each other (substitutes). Why: One budget." in text for text in texts)
    assert any("stand side by side in the ranking" in text for text in texts)
    nodes = build(project, date="2026-11-30", annexes=EVERY_ANNEX).nodes
    (table,) = (
        n for n in nodes if isinstance(n, Table) and n.caption == "Scores on which two assessors differ"
    )
    assert [cell.text for cell in table.rows[0]] == [
        *("Norms · Cost: Selective", "Ada: low", "Bea: high", "other scope"),
        *("Both years count", "Ms Vos", "2026-12-03"),
    ]
    assert not any(
        isinstance(n, Table) and n.caption == table.caption
        for n in build(project, ["trade"], date="2026-11-30", annexes=EVERY_ANNEX).nodes
    )
    path = tmp_path / "work.xlsx"
    export_workbook(project, path)
    sheet = [row[0].value for row in book(project)["Points to note"].iter_rows()]
    assert sheet[0] == "Points to note"
    assert any("One budget" in str(value) for value in sheet)
    assert "Norms · Cost: Selective" in sheet
    assert verify(path).agrees


def test_answers_to_trade_offs_are_printed_with_what_they_settle() -> None:
    project = small()
    answer = TradeOff(Step("cost"), Step("alignment"), Preference.MORE)
    statements = replace(project.elicitation.statements, trade_offs=(answer,))
    known = replace(project, elicitation=replace(project.elicitation, statements=statements))
    texts = sentences(known)
    assert "Cost of coordination from very high to none is worth more than" in " ".join(texts)
    assert any(text.startswith("Under weighted value: ") for text in texts)
    assert "Points to note" in book(known).sheetnames
    assert not any("Under weighted value:" in text for text in sentences(project))


def test_criteria_that_overlap_are_said_where_there_are_enough_scores() -> None:
    assert not any("go together" in text for text in sentences(small()))
    assert any(
        "Cost of coordination and Value alignment go together" in text for text in sentences(presets.load())
    )


def test_data_says_why_an_option_is_left_out_what_is_acceptable_and_who_falls() -> None:
    project = set_threshold(left_out(), "alignment", "medium")
    rows = [r for r in long_rows(project) if r.issue_id == "trade" and r.criterion_id == "alignment"]
    assert {r.option_id: r.exclusion_reason for r in rows} == {
        "unilateral": "",
        "selective": "",
        "global": REASON,
    }
    assert {r.threshold for r in rows} == {2.0}
    falling = {s.option.id for s in evaluate(project)["trade"].standings if s.knocked_out}
    assert {r.option_id for r in rows if r.falls} == falling
    results = json.loads(results_json(project))["results"][0]["options"]
    assert {o["option"]: o["exclusion_reason"] for o in results}["global"] == REASON


def test_the_workbook_says_how_often_draws_of_scores_eliminate_an_option(tmp_path: Path) -> None:
    project = set_robustness(fallen(), replace(STANDARD, score_levels=1, samples=2_000))
    path = tmp_path / "drawn.xlsx"
    data = workbook(project)
    assert data is not None
    path.write_bytes(data)
    cells = [str(c) for sheet in book(project).worksheets for row in sheet.values for c in row if c]
    texts = [text for text in cells if "misses a threshold in" in text]
    assert texts[0].startswith("Unilateral misses a threshold in 6")  # low or very low: 2 in 3
    assert "Selective misses a threshold in 3" in texts[0]  # medium may be low: 1 in 3
    assert verify(path).agrees
