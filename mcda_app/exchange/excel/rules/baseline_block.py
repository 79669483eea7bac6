# SPDX-License-Identifier: MIT
"""On an issue's sheet: by how much each option is better than the baseline."""

from __future__ import annotations

from collections.abc import Sequence

from mcda_app.exchange.excel.issue_content import IssueContent
from mcda_app.exchange.excel.references import Block
from mcda_app.exchange.excel.styled_workbook import Sheet
from mcda_app.i18n import tr


def baseline_index(content: IssueContent) -> int | None:
    """Which of the options that take part is the baseline; None without one."""
    options, excluded = content.options, content.issue.excluded
    return next((n for n, o in enumerate(options) if o.baseline and o.id not in excluded), None)


def write_baseline(
    sheet: Sheet, content: IssueContent, place: Block, base: int, numbers: Block, scores: Sequence[str]
) -> None:
    """The differences in each criterion's numbers and in the score.

    place    where they go; one more column than there are criteria
    base     which option is the baseline
    numbers  the numbers behind the scores
    scores   (options,) the cells of the scores by the method in use
    """
    last = place.column + len(content.criteria)
    sheet.text(place.row - 1, last, tr("Score", "of an option as a whole"), "head")
    standings = content.result.standings
    for k, standing in enumerate(standings):
        for j, criterion in enumerate(content.criteria):
            before, after = numbers.at(base, j), numbers.at(k, j)
            sign = criterion.direction.sign
            gain = f"{after}-{before}" if sign > 0 else f"{before}-{after}"
            x, y = content.values[base][j], content.values[k][j]
            value = None if x is None or y is None else sign * (y - x)
            formula = f'IF(OR({before}="",{after}=""),"",{gain})'
            sheet.formula(place.row + k, place.column + j, formula, value)
        first, own = standings[base].score, standing.score
        lead = None if first is None or own is None else own - first
        formula = f'IF(OR({scores[k]}="",{scores[base]}=""),"",{scores[k]}-{scores[base]})'
        sheet.formula(place.row + k, last, formula, lead)
