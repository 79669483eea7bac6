# SPDX-License-Identifier: MIT
"""The slide on futures: who leads on each issue of a group today and in every future."""

from __future__ import annotations

from mcda_app.analysis.futures.sentences import basis_sentence, headline, state_titles, summary
from mcda_app.analysis.futures.table import IssueInFutures, futures_table
from mcda_app.analysis.phrases import named
from mcda_app.domain.issue import colour_indices
from mcda_app.domain.project import Project
from mcda_app.i18n import tr
from mcda_app.ui.presentation.slides import FutureCell, FutureLine, FuturesSlide


def futures_slide(project: Project, group: str) -> FuturesSlide:
    """The issues of a group that are ranked today; there is at least one.

    group  its id; empty for issues without one
    """
    table = futures_table(project)
    shown = [each for each in table.issues.values() if each.issue.group == group and each.leaders]
    answer = headline(shown[0]) if len(table.issues) == 1 else summary(table)
    return FuturesSlide(
        next((each.title for each in project.groups if each.id == group), ""),
        tr("Does it hold if the world changes?"),
        f"{answer}.",
        state_titles(shown[0]),
        tuple(_line(each) for each in shown),
        basis_sentence(project.futures),
    )


def _line(each: IssueInFutures) -> FutureLine:
    colours = colour_indices([standing.option for standing in each.results[0].standings])
    cells = [
        FutureCell(
            named(result.leaders) if result.leaders else "–",
            tuple(colours[option.id] for option in result.leaders),
            holds,
        )
        for result, holds in zip(each.results, (True, *each.holds), strict=True)
    ]
    return FutureLine(each.issue.label, tuple(cells))
