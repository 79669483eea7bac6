# SPDX-License-Identifier: MIT
"""The commands ``mcda-app robustness`` and ``mcda-app map``."""

from __future__ import annotations

import json
from dataclasses import replace

from mcda_app.analysis import sentences_robustness as words
from mcda_app.analysis.acceptability import (
    Acceptability,
    AcceptabilityQuestion,
    WeightVariation,
    acceptability,
)
from mcda_app.analysis.agreement import agreement, describe_agreement, describe_net
from mcda_app.analysis.badges import RULE, BadgeMaker
from mcda_app.analysis.coopmap import cooperation_map
from mcda_app.analysis.drop_one import describe_drops, drop_one
from mcda_app.analysis.evaluation import Evaluator
from mcda_app.analysis.score_tipping import score_tips
from mcda_app.analysis.tipping import Walk, walks
from mcda_app.analysis.tipping_words import describe, describe_tip
from mcda_app.analysis.wording import named
from mcda_app.domain.issue import Issue
from mcda_app.domain.project import Project
from mcda_app.language import tr

MOST_TIPS = 3


def robustness(project: Project, issue_ids: list[str] | None, samples: int, seed: int, as_json: bool) -> str:
    """What would change first place, and how often each option comes first.

    Raises EditError for an unknown issue and MethodError for a number of samples that cannot be drawn.
    """
    issues = project.issues if issue_ids is None else tuple(project.issue(i) for i in issue_ids)
    project = replace(project, issues=tuple(issues))
    evaluator = Evaluator()
    evaluation = evaluator.evaluate(project)
    question = AcceptabilityQuestion(WeightVariation.AROUND, free_levels=True, samples=samples, seed=seed)
    answer = acceptability(project, question)
    badges = BadgeMaker(seed).badges(project, evaluation)
    if as_json:
        held = [_as_data(project, evaluator, issue, answer) for issue in issues]
        return json.dumps({"seed": seed, "samples": samples, "issues": held}, ensure_ascii=False, indent=2)
    lines = [words.what_varies(question), words.precision(answer), RULE, ""]
    for issue in issues:
        problem, weights = evaluator.problem(project, issue), project.weights_of(issue)
        badge = badges[issue.id]
        lines.append(issue.title)
        told = [f"{badge.firmness.sign} {badge.sentence}"] if badge is not None else []
        told += [describe(walk) for walk in walks(problem, weights, project.settings)]
        told += [describe_tip(t) for t in score_tips(problem, weights, project.settings)[:MOST_TIPS]]
        told.append(describe_drops(drop_one(problem, weights, project.settings)))
        found = answer[issue.id]
        told += [words.first_place(answer, issue.id, option, project) for option in found.options]
        lines += [f"   {text}" for text in told if text]
        lines.append("")
    return "\n".join(lines).rstrip()


def _as_data(
    project: Project, evaluator: Evaluator, issue: Issue, answer: Acceptability
) -> dict[str, object]:
    problem = evaluator.problem(project, issue)
    found = answer[issue.id]
    ways = walks(problem, project.weights_of(issue), project.settings)
    return {
        "id": issue.id,
        "tipping": [_walk(walk) for walk in ways],
        "acceptability": {
            option.id: list(shares) for option, shares in zip(found.options, found.shares, strict=True)
        },
    }


def _walk(walk: Walk) -> dict[str, object]:
    return {
        "criterion": walk.criterion.id,
        "now": walk.now,
        "holds": list(walk.holds) if walk.holds is not None else None,
        "below": [o.id for o in walk.below.leaders] if walk.below is not None else None,
        "above": [o.id for o in walk.above.leaders] if walk.above is not None else None,
    }


def coop_map(project: Project) -> str:
    """The cooperation map as text, with agreement with the paper where the project has it."""
    evaluator = Evaluator()
    evaluation = evaluator.evaluate(project)
    lines = []
    for section in cooperation_map(evaluation):
        lines.append(section.group.title if section.group else tr("Issues"))
        for name, places in zip(section.rows, section.cells, strict=True):
            for column, cells in zip(section.columns, places, strict=True):
                for cell in cells:
                    score = "  –  " if cell.score is None else f"{cell.score:.3f}"
                    label = f"{name}, {column}" if column else name
                    lines.append(f"   {score}  {label}: {named(cell.leaders)}")
        lines.append("")
    found = agreement(evaluation, evaluator)
    if found is not None:
        lines += [describe_agreement(found), describe_net(found)]
    return "\n".join(lines).rstrip()
