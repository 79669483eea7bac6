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
    """What would change first place, and how often each option comes first under uncertainty.

    samples, seed  override the project's settings, and those of the certainties

    Raises EditError for an unknown issue and MethodError for an invalid number of samples.
    """
    ids = dict.fromkeys(issue_ids or ())  # an issue named twice is reported once
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
    for finding in findings:
        answer, tippings = finding.acceptability, finding.weight_tippings
        sentences = [finding.badge_sentence, *finding.tipping_sentences, describe_critical(tippings)]
        sentences += [*finding.tip_sentences(MAX_TIPS), finding.drops_sentence]
        sentences += words.eliminated_sentences(answer, finding.issue.id)
        sentences += [
            words.first_place(answer, finding.issue.id, option, project)
            for option in answer[finding.issue.id].options
        ]
        lines += [finding.issue.title, *(f"   {text}" for text in sentences if text), ""]
    return "\n".join(lines).rstrip()


def _as_json(findings: list[IssueFindings]) -> str:
    data: dict[str, object] = {}
    if findings:
        question = findings[0].acceptability.question
        data = {
            "seed": question.seed,
            "samples": question.samples,
            "question": words.what_varies(question),
        }
    data["issues"] = [_as_data(finding) for finding in findings]
    return json.dumps(data, ensure_ascii=False, indent=2, allow_nan=False)


def _as_data(finding: IssueFindings) -> dict[str, object]:
    shares, badge = finding.acceptability[finding.issue.id], finding.badge
    return {
        "id": finding.issue.id,
        "badge": None if badge is None else badge.firmness.value,
        "badge_samples": None if badge is None else badge.samples,
        "tipping": [_tipping_data(tipping) for tipping in finding.weight_tippings],
        "single_scores": finding.tip_sentences(MAX_TIPS),
        "dropped": finding.drops_sentence,
        "acceptability": {
            option.id: list(row) for option, row in zip(shares.options, shares.shares, strict=True)
        },
        "eliminated": dict(zip((o.id for o in shares.options), shares.eliminated, strict=True)),
        "all_eliminated": shares.empty / shares.samples if shares.samples else 0.0,
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


def _tipping_data(tipping: WeightTipping) -> dict[str, object]:
    """The weights between which first place holds, and the leaders below and above."""
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
    paper_agreement = agreement(evaluation, evaluator)
    if paper_agreement is not None:
        lines += [describe_agreement(paper_agreement), describe_net(paper_agreement)]
    return "\n".join(lines).rstrip()
