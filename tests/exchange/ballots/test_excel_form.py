# SPDX-License-Identifier: MIT
"""An Excel form fits a screen, and in a second round it says what was answered in the first."""

from __future__ import annotations

from pathlib import Path

from openpyxl import load_workbook

from mcda_app.domain.elicitation import WeightQuestion
from mcda_app.exchange.ballots.distribute import hand_out
from mcda_app.exchange.ballots.excel_form import ANSWER, NUMBER, REASON
from mcda_app.exchange.ballots.merge import Verdict, collect
from tests.domain.workshops import AT, SEALER, code_of, named, sealed_answers
from tests.exchange.ballots.test_earlier_round import SWINGS, WHY, repeated

LETTER, MARGIN = 7, 5
"""Pixels of a letter and beside a column's content, as spreadsheets count at 100 %."""
BESIDE = 60
"""Pixels of row numbers and of the scroll bar."""


def test_a_form_is_in_view_and_tells_of_the_first_round(tmp_path: Path) -> None:
    project = repeated(named(), SWINGS, WHY, question=WeightQuestion.SWING)
    assert project.workshop is not None
    ada = project.workshop.participants[0]
    path = hand_out(project, tmp_path, [".xlsx"], codes={ada.id: code_of(ada)})[0]
    book = load_workbook(path)
    sheet = book.worksheets[0]
    widths = [sheet.column_dimensions[letter].width for letter in "ABCDE"]
    assert sum(width * LETTER + MARGIN for width in widths) + BESIDE <= 1280
    texts = [str(cell.value) for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert any("Round 1: you 60; all 20 to 100, middle 60" in text for text in texts)
    at = texts.index("Reasons given in round 1")
    assert texts[at + 1 : at + 3] == ["Costs are known", "Cost of coordination: We pay"]
    answers = iter((100, 50, 30, 20))
    for row in range(1, sheet.max_row + 1):
        if isinstance(sheet.cell(row, NUMBER + 1).value, int | float):
            sheet.cell(row, ANSWER + 1).value = next(answers)
            sheet.cell(row, REASON + 1).value = "as said"
    book.save(path)
    for other in tmp_path.glob("*.xlsx"):
        if other != path:
            other.unlink()
    collection = collect(project, tmp_path, AT, SEALER)
    assert [result.verdict for result in collection.results] == [Verdict.NEW]
    (person_answers,) = sealed_answers(collection.merged).values()
    assert list(person_answers.elicitation.swing.values()) == [100, 50, 30, 20]
