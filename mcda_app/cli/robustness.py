# SPDX-License-Identifier: MIT
"""The commands ``mcda-app robustness`` and ``mcda-app map``."""

from __future__ import annotations

import json
from dataclasses import replace

from mcda_app.analysis.acceptability import sentences as words
from mcda_app.analysis.acceptability.badges import rule
from mcda_app.analysis.issue_findings import IssueFindings, findings_of
from mcda_app.analysis.phrases import named
from mcda_app.analysis.ranking.cooperation_map import cooperation_map, map_cell
from mcda_app.analysis.ranking.evaluation import Evaluator
from mcda_app.analysis.ranking.paper_agreement import agreement, describe_agreement, describe_net
from mcda_app.analysis.sensitivity.critical_criterion import describe_critical
from mcda_app.analysis.sensitivity.weight_tipping import WeightTipping
from mcda_app.domain.project import Project
from mcda_app.i18n import localised

MAX_TIPS = 3


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
    evaluator.evaluate(project)  # all issues at once, which is faster than one by one
    findings = list(findings_of(project, evaluator, samples=samples, seed=seed).values())
    if as_json:
        return _as_json(findings)
    lines = []
    if findings:
        answer = findings[0].acceptability
        lines += [words.what_varies(answer.question), words.precision(answer)]
    lines += [rule(), ""]
    for found in findings:
        answer = found.acceptability
        told = [found.badge_sentence, *found.tipping_sentences, describe_critical(found.weight_tippings)]
        told += [*found.tip_sentences(MAX_TIPS), found.drops_sentence]
        told += [
            words.first_place(answer, found.issue.id, option, project)
            for option in answer[found.issue.id].options
        ]
        lines += [found.issue.title, *(f"   {text}" for text in told if text), ""]
    return "\n".join(lines).rstrip()


def _as_json(findings: list[IssueFindings]) -> str:
    held: dict[str, object] = {}
    if findings:
        question = findings[0].acceptability.question
        held = {
            "seed": question.seed,
            "samples": question.samples,
            "question": words.what_varies(question),
        }
    held["issues"] = [_as_data(found) for found in findings]
    return json.dumps(held, ensure_ascii=False, indent=2, allow_nan=False)


def _as_data(found: IssueFindings) -> dict[str, object]:
    shares, badge = found.acceptability[found.issue.id], found.badge
    return {
        "id": found.issue.id,
        "badge": None if badge is None else badge.firmness.value,
        "tipping": [_weight_tipping(tipping) for tipping in found.weight_tippings],
        "single_scores": found.tip_sentences(MAX_TIPS),
        "dropped": found.drops_sentence,
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


def _weight_tipping(tipping: WeightTipping) -> dict[str, object]:
    """Where first place holds, and who leads below and above, up to and from where."""
    return {
        "criterion": tipping.criterion.id,
        "now": tipping.now,
        "leaders": [o.id for o in tipping.leaders],
        "holds": list(tipping.holds) if tipping.holds is not None else None,
        "below": [o.id for o in tipping.below.leaders] if tipping.below is not None else None,
        "below_at": tipping.below.high if tipping.below is not None else None,
        "above": [o.id for o in tipping.above.leaders] if tipping.above is not None else None,
        "above_at": tipping.above.low if tipping.above is not None else None,
        "obstacle": tipping.obstacle or None,
    }


def coop_map(project: Project) -> str:
    """The cooperation map as text, with agreement with the paper where the project has it."""
    evaluator = Evaluator()
    evaluation = evaluator.evaluate(project)
    lines = []
    for section in cooperation_map(project):
        lines.append(section.title)
        for name, row in zip(section.rows, section.cells, strict=True):
            for column, issue_id in zip(section.columns, row, strict=True):
                if issue_id is not None:
                    cell = map_cell(project, evaluation[issue_id])
                    score = "  –  " if cell.score is None else localised(cell.score, ".3f")
                    label = f"{name}, {column}" if column else name
                    lines.append(f"   {score}  {label}: {named(cell.leaders)}")
        lines.append("")
    found = agreement(evaluation, evaluator)
    if found is not None:
        lines += [describe_agreement(found), describe_net(found)]
    return "\n".join(lines).rstrip()
