# SPDX-License-Identifier: MIT
"""On an issue's sheet: the thresholds of the criteria, and which options fall by them."""

from __future__ import annotations

from mcda_app.domain.thresholds.knock_out import threshold_value
from mcda_app.exchange.excel.issue_content import IssueContent
from mcda_app.exchange.excel.references import Block, InputReferences, fixed
from mcda_app.exchange.excel.styled_workbook import Sheet
from mcda_app.i18n import tr

Thresholds = dict[int, str]
"""The cells of the thresholds by the places of their criteria."""


def write_thresholds(
    sheet: Sheet, content: IssueContent, row: int, first: int, inputs: InputReferences
) -> Thresholds:
    """A row with the number of each threshold; levels follow the numbers on the sheet Levels.

    first    the column of the first criterion
    returns  nothing, and writes nothing, if no criterion has a threshold
    """
    places: Thresholds = {}
    for j, criterion in enumerate(content.criteria):
        value, threshold = threshold_value(criterion), criterion.threshold
        if value is None:
            continue
        places[j] = fixed(row, first + j)
        if isinstance(threshold, str):
            at = [level.id for level in criterion.scale.levels].index(threshold) + 1
            formula = f"INDEX({inputs.levels[criterion.id].numbers},{at})"
            sheet.formula(row, first + j, formula, value, "figure")
        else:
            sheet.number(row, first + j, value, "figure")
    if places:
        sheet.text(row, 0, tr("Acceptable (at least; for a cost, at most)"), "name")
    return places


def misses(content: IssueContent, numbers: Block, option: int, thresholds: Thresholds) -> str:
    """A formula that counts the thresholds that an option misses; a missing score misses none."""
    terms = []
    for j, threshold in thresholds.items():
        number = numbers.at(option, j)
        worse = "<" if content.criteria[j].direction.sign > 0 else ">"
        terms.append(f'IF({number}="",0,IF({number}{worse}{threshold},1,0))')
    return "+".join(terms)
