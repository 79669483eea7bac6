# SPDX-License-Identifier: MIT
"""Where each option is strong."""

from __future__ import annotations

from mcda_app.analysis.ranking.decision_matrix import issue_matrix
from mcda_app.analysis.ranking.evaluation import evaluate
from mcda_app.analysis.ranking.profile import profile, share_of_scale
from mcda_app.analysis.ranking.verdict import leading_sentence
from mcda_app.domain.edits.issues import exclude_option
from mcda_app.domain.edits.scores import set_weights, type_score
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Criterion, Direction, Scale
from mcda_app.files import presets

START = presets.load("table-1-goals")
ISSUE = START.issues[0].id


def test_the_best_end_of_a_scale_is_one_whatever_the_direction() -> None:
    for direction, worst, best in ((Direction.BENEFIT, 2.0, 12.0), (Direction.COST, 12.0, 2.0)):
        criterion = Criterion("c", "C", direction, Scale((), 2.0, 12.0, "days"))
        assert share_of_scale(criterion, worst) == 0
        assert share_of_scale(criterion, best) == 1
        assert share_of_scale(criterion, 7.0) == 0.5


def test_a_path_has_a_place_for_each_score_and_none_for_a_missing_one() -> None:
    project = type_score(exclude_option(START, ISSUE, "unilateral", True), ISSUE, "global", "cost", "")
    paths = profile(issue_matrix(project, project.issue(ISSUE)))
    assert [o.id for o in paths.options] == ["selective", "global"]
    assert paths.paths[0][0] == 1
    assert paths.paths[1][1] is None


def test_one_sentence_says_who_leads_who_ties_and_who_is_alone() -> None:
    def sentence_on(project: Project) -> str:
        return leading_sentence(evaluate(project)[ISSUE])

    assert (
        sentence_on(START) == "Selective cooperation leads with 0.88, ahead of Unilateral regulation (0.51)."
    )
    alignment = set_weights(START, START.weights.moved("alignment", 1.0))
    assert sentence_on(alignment) == (
        "Unilateral regulation and Selective cooperation lead together with 1.00, "
        "ahead of Global cooperation (0.00)."
    )
    alone = START
    for option in ("unilateral", "global"):
        alone = exclude_option(alone, ISSUE, option, True)
    assert sentence_on(alone) == "Selective cooperation is the only option ranked."
    assert sentence_on(exclude_option(alone, ISSUE, "selective", True)).startswith("No ranking yet")
