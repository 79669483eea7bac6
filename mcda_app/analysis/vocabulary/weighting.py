# SPDX-License-Identifier: MIT
"""The ways of asking for weights: label, question and explanation."""

from __future__ import annotations

from typing import NamedTuple

from mcda_app.domain.elicitation import WeightQuestion
from mcda_app.i18n import LocalisedDict, tr, tr_lazy


class Way(NamedTuple):
    """One way of asking.

    label    on its button
    question what it asks, in a sentence
    term     what “?” explains, and explanation in two sentences
    """

    label: str
    question: str
    term: str
    explanation: str


WAYS = LocalisedDict(
    lambda: {
        WeightQuestion.DIRECT: Way(
            tr("By hand"),
            tr("Set each weight by hand on the bar."),
            tr("Direct weights"),
            tr(
                "You state directly what share of the decision each criterion has. This is quick, but "
                "it is easy to forget how much each criterion can really change, so look at its range "
                "first."
            ),
        ),
        WeightQuestion.SWING: Way(
            tr("Swing"),
            tr(
                "Imagine an option that is worst on everything. Which single change from worst to best "
                "would you want most? It gets 100 points; give each other change points in proportion."
            ),
            tr("Swing weights"),
            tr(
                "A weight here answers: how much is the whole step from worst to best on this criterion "
                "worth, compared with the step on the most important one? A criterion that matters in "
                "general gets few points if the step on it is small."
            ),
        ),
        WeightQuestion.ORDER: Way(
            tr("Order"),
            tr(
                "Put the changes from worst to best in order of importance; "
                "the order alone gives the weights."
            ),
            tr("Rank-order weights"),
            tr(
                "Saying what matters more is easier than saying how much more. A rule turns the order "
                "into weights; the rules differ in how steeply weights fall from first to last."
            ),
        ),
        WeightQuestion.PAIRWISE: Way(
            tr("Pairwise"),
            tr("For each pair: which whole step from worst to best matters more, and how much more?"),
            tr("Pairwise comparison"),
            tr(
                "Two criteria at a time are compared on a scale from 1 (equally important) to 9 "
                "(extremely more important), as in the Analytic Hierarchy Process (AHP). There are more "
                "questions than strictly needed, so that contradictions show."
            ),
        ),
        WeightQuestion.OBJECTIVE: Way(
            tr("From the scores"),
            tr("Derive weights from the decision matrix of the chosen issue."),
            tr("Weights from the scores"),
            tr(
                "These weights tell where the scores of this issue differ and overlap. They cannot tell "
                "what matters to you, and they change with every score: use them to question your "
                "weights, not to set them."
            ),
        ),
        WeightQuestion.TRADE_OFFS: Way(
            tr("Ask until decided"),
            tr("One question at a time, until first place is settled."),
            tr("Ask until decided"),
            tr(
                "Each answer rules out some weights. The program asks the question expected to narrow "
                "down first place most, and stops once one option leads under all weights that agree "
                "with your answers. Weights need not be known exactly for that."
            ),
        ),
    }
)
USE_WEIGHTS = {
    WeightQuestion.DIRECT: tr_lazy("Use the direct weights"),
    WeightQuestion.SWING: tr_lazy("Use the swing weights"),
    WeightQuestion.PAIRWISE: tr_lazy("Use the weights from the comparisons"),
    WeightQuestion.ORDER: tr_lazy("Use the rank-order weights"),
    WeightQuestion.OBJECTIVE: tr_lazy("Use the weights from the scores"),
    WeightQuestion.TRADE_OFFS: tr_lazy("Use the weights from the trade-offs"),
}
"""Names of the undo step."""
