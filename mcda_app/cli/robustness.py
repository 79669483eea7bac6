# SPDX-License-Identifier: MIT
"""The commands ``mcda-app robustness`` and ``mcda-app map``."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import NamedTuple

from mcda_app.analysis.acceptability import sentences as words
from mcda_app.analysis.acceptability.badges import RULE, Badge, BadgeMaker
from mcda_app.analysis.acceptability.results import Acceptability
from mcda_app.analysis.acceptability.run import FIRST_SEED, own_acceptability
from mcda_app.analysis.phrases import named
from mcda_app.analysis.ranking.cooperation_map import cooperation_map
from mcda_app.analysis.ranking.evaluation import Evaluator
from mcda_app.analysis.ranking.paper_agreement import agreement, describe_agreement, describe_net
from mcda_app.analysis.sensitivity.critical_criterion import describe_critical
from mcda_app.analysis.sensitivity.rank_reversal import describe_drops, drop_one
from mcda_app.analysis.sensitivity.tipping_sentences import describe, describe_tips
from mcda_app.analysis.sensitivity.weight_tipping import Walk, walks
from mcda_app.domain.issue import Issue
from mcda_app.domain.project import Project
from mcda_app.i18n import localised, tr

MOST_TIPS = 3


def robustness(
    project: Project, issue_ids: list[str] | None, samples: int | None, seed: int | None, as_json: bool
) -> str:
    """What would change first place, and how often each option comes first when things vary.

    samples, seed  instead of those that the project asks for

    Raises EditError for an unknown issue and MethodError for a number of samples that cannot be drawn.
    """
    ids = dict.fromkeys(issue_ids or ())  # an issue named twice is told once
    issues = project.issues if issue_ids is None else tuple(project.issue(i) for i in ids)
    project = replace(project, issues=issues)
    evaluator = Evaluator()
    evaluation = evaluator.evaluate(project)
    found = [_look_into(project, issue, evaluator, samples, seed) for issue in issues]
    badges = BadgeMaker(FIRST_SEED if seed is None else seed).badges(project, evaluation)
    if as_json:
        return _as_json(found, badges)
    lines = []
    if found:
        answer = found[0].answer
        lines += [words.what_varies(answer.question), words.precision(answer)]
    lines += [RULE, ""]
    for each in found:
        badge = badges[each.issue.id]
        told = [f"{badge.firmness.sign} {badge.sentence}"] if badge is not None else []
        told += [describe(walk) for walk in each.walks]
        told += [describe_critical(each.walks), *each.tips, each.drops]
        told += [
            words.first_place(each.answer, each.issue.id, option, project)
            for option in each.answer[each.issue.id].options
        ]
        lines += [each.issue.title, *(f"   {text}" for text in told if text), ""]
    return "\n".join(lines).rstrip()


class _Found(NamedTuple):
    """What was found on one issue."""

    issue: Issue
    walks: tuple[Walk, ...]
    tips: list[str]
    drops: str
    answer: Acceptability


def _look_into(
    project: Project, issue: Issue, evaluator: Evaluator, samples: int | None, seed: int | None
) -> _Found:
    settings, weights = project.settings, project.weights_of(issue)
    problem = evaluator.problem(project, issue)
    return _Found(
        issue,
        walks(problem, weights, settings),
        describe_tips(problem, weights, settings, MOST_TIPS),
        describe_drops(drop_one(problem, weights, settings)),
        own_acceptability(project, issue, samples=samples, seed=seed),
    )


def _as_json(found: list[_Found], badges: dict[str, Badge | None]) -> str:
    held: dict[str, object] = {}
    if found:
        question = found[0].answer.question
        held = {
            "seed": question.seed,
            "samples": question.samples,
            "question": words.what_varies(question),
        }
    held["issues"] = [_as_data(each, badges[each.issue.id]) for each in found]
    return json.dumps(held, ensure_ascii=False, indent=2, allow_nan=False)


def _as_data(found: _Found, badge: Badge | None) -> dict[str, object]:
    shares = found.answer[found.issue.id]
    return {
        "id": found.issue.id,
        "badge": None if badge is None else badge.firmness.value,
        "tipping": [_walk(walk) for walk in found.walks],
        "single_scores": found.tips,
        "dropped": found.drops,
        "acceptability": {
            option.id: list(row) for option, row in zip(shares.options, shares.shares, strict=True)
        },
        "standard_error": {option.id: shares.standard_error(option.id) for option in shares.options},
        "central_weights": dict(zip((o.id for o in shares.options), shares.central, strict=True)),
        "confidence": dict(zip((o.id for o in shares.options), shares.confidence, strict=True)),
        "wins": {
            one.id: {
                other.id: share for other, share in zip(shares.options, row, strict=True) if other is not one
            }
            for one, row in zip(shares.options, shares.wins, strict=True)
        },
    }


def _walk(walk: Walk) -> dict[str, object]:
    """Where first place holds, and who leads below and above, up to and from where."""
    return {
        "criterion": walk.criterion.id,
        "now": walk.now,
        "leaders": [o.id for o in walk.leaders],
        "holds": list(walk.holds) if walk.holds is not None else None,
        "below": [o.id for o in walk.below.leaders] if walk.below is not None else None,
        "below_at": walk.below.high if walk.below is not None else None,
        "above": [o.id for o in walk.above.leaders] if walk.above is not None else None,
        "above_at": walk.above.low if walk.above is not None else None,
        "obstacle": walk.obstacle or None,
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
                    score = "  –  " if cell.score is None else localised(cell.score, ".3f")
                    label = f"{name}, {column}" if column else name
                    lines.append(f"   {score}  {label}: {named(cell.leaders)}")
        lines.append("")
    found = agreement(evaluation, evaluator)
    if found is not None:
        lines += [describe_agreement(found), describe_net(found)]
    return "\n".join(lines).rstrip()
