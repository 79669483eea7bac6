# SPDX-License-Identifier: MIT
"""The command ``mcda-app evidence``: which scores to check first."""

from __future__ import annotations

import json
from collections.abc import Iterator

from mcda_app.analysis.information import sentences as words
from mcda_app.analysis.information.check_questions import grounds, question
from mcda_app.analysis.information.group_names import group_name, group_sentence
from mcda_app.analysis.information.groups import GroupInformation
from mcda_app.analysis.information.issue_information import SAMPLES
from mcda_app.analysis.information.plan import CheckingPlan, checking_plan
from mcda_app.analysis.information.results import Aim, IssueInformation, ScoreInformation
from mcda_app.analysis.information.run import ProjectInformation, project_information
from mcda_app.domain.acceptability_question import FIRST_SEED
from mcda_app.domain.evidence.tasks import EvidenceTask, ScorePlace
from mcda_app.domain.project import Project
from mcda_app.i18n import tr

MAX_LISTED = 10
"""Scores and groups that the text lists."""


def evidence(
    project: Project, issue_ids: list[str] | None, draws: int | None, seed: int | None, as_json: bool
) -> str:
    """Which scores to check first, and what checking them is expected to bring.

    draws, seed  where combinations are too many; None for the usual

    Raises EditError for an unknown issue and MethodError for an invalid number of draws.
    """
    ids = dict.fromkeys(issue_ids or ())  # an issue named twice is reported once
    issues = None if issue_ids is None else [project.issue(i) for i in ids]
    answer = project_information(
        project,
        issues,
        samples=SAMPLES if draws is None else draws,
        seed=FIRST_SEED if seed is None else seed,
    )
    return _as_json(answer) if as_json else "\n".join(_lines(answer)).rstrip()


def _lines(answer: ProjectInformation) -> Iterator[str]:
    project = answer.project
    yield words.headline(answer)
    for aim in (Aim.FIRM, Aim.RIGHT):
        plan = words.plan_for(answer.issues, aim)
        if plan is not None:
            yield ""
            yield (
                tr("For as many firm results as possible, check:")
                if aim is Aim.FIRM
                else tr("To pick the right option as often as possible, check:")
            )
            by_place = {info.doubted.place: info for info in answer.scores}
            for place in plan.places:
                yield f"   {_score_line(by_place[place])}"
                yield f"      {question(by_place[place].doubted)}"
                yield f"      {grounds(by_place[place].doubted)}"
            yield f"   {words.plan_sentence(plan)}"
    yield ""
    yield words.firm_rule()
    yield words.precision(answer)
    missing = words.missing_note(project)
    if missing:
        yield missing
    yield ""
    for issue in answer.issues:
        yield f"{issue.issue.title}"
        yield f"   {words.issue_sentence(issue)}"
        note = words.expected_leader_note(issue)
        if note:
            yield f"   {note}"
    scores = [info for info in answer.scores if info.settling.scores][:MAX_LISTED]
    if scores:
        yield ""
        yield tr("Single scores, those that bring most first:")
        for info in scores:
            yield f"   {_score_line(info)}: {words.gain_words(info)}"
    groups = sorted(answer.groups, key=lambda group: -group.changes)[:MAX_LISTED]
    if groups:
        yield ""
        yield tr("Scores that one question may settle together:")
        for group in groups:
            yield f"   {group_name(group.group)} – {group_sentence(group)}"


def _score_line(info: ScoreInformation) -> str:
    doubted = info.doubted
    return f"{doubted.issue.label} · {words.score_name(doubted)} · {words.doubt_words(doubted)}"


def _as_json(answer: ProjectInformation) -> str:
    data = {
        "method": answer.project.settings.method.value,
        "draws": 0 if answer.exact else answer.samples,
        "seed": answer.seed,
        "headline": words.headline(answer),
        "plans": [
            _plan_data(checking_plan(answer.issues, checks, aim))
            for aim in Aim
            for checks in range(1, words.HEADLINE_CHECKS + 1)
        ],
        "issues": [_issue_data(issue) for issue in answer.issues],
        "groups": [_group_data(group) for group in answer.groups],
        "tasks": [_task_data(task) for task in answer.project.evidence_tasks],
    }
    return json.dumps(data, ensure_ascii=False, indent=2, allow_nan=False)


def _place_data(place: ScorePlace) -> dict[str, str]:
    return {"issue": place.issue, "option": place.option, "criterion": place.criterion}


def _plan_data(plan: CheckingPlan) -> dict[str, object]:
    return {
        "aim": plan.aim.value,
        "scores": [_place_data(place) for place in plan.places],
        "firm_now": plan.firm_now,
        "firm_if_confirmed": plan.if_confirmed,
        "firm_expected": plan.firm,
        "right_now": plan.right_now,
        "right_gain": plan.gain,
        "changes_expected": plan.changes,
        "issues": plan.issues,
        "best_of_all": plan.complete,
    }


def _issue_data(issue: IssueInformation) -> dict[str, object]:
    return {
        "id": issue.issue.id,
        "failure": issue.failure or None,
        "leaders": [option.id for option in issue.leaders],
        "really_first": dict(issue.shares or {}),
        "standard_error": issue.standard_error,
        "firmness": None if issue.firmness is None else issue.firmness.value,
        "proven": issue.proven,
        "all_settled": {
            "changes": issue.changes,
            "gain": issue.gain,
            "value": None if issue.value is None else issue.value.gain,
            "value_standard_error": None if issue.value is None else issue.value.standard_error,
        },
        "scores": [_score_data(info) for info in issue.scores],
    }


def _score_data(info: ScoreInformation) -> dict[str, object]:
    may_be, settling = info.doubted.plausible, info.settling
    return {
        "option": info.doubted.option.id,
        "criterion": info.doubted.criterion.id,
        "evidence": info.doubted.score.evidence.value,
        "now": may_be.now,
        "low": may_be.low,
        "high": may_be.high,
        "usual_doubt": may_be.usual,
        "bearing": info.bearing.value,
        "changes": settling.changes,
        "gain": settling.gain,
        "value": None if info.value is None else info.value.gain,
        "outcomes": [
            {
                "value": outcome.value,
                "chance": outcome.chance,
                "leaders": [option.id for option in outcome.leaders],
                "really_first": dict(outcome.shares),
            }
            for outcome in info.outcomes
        ],
    }


def _group_data(information: GroupInformation) -> dict[str, object]:
    group = information.group
    return {
        "kind": group.kind.value,
        "key": list(group.key),
        "scores": [_place_data(place) for place in group.places],
        "changes_expected": information.changes,
        "any_change": information.any_change,
        "gain": information.gain,
        "value": None if information.value is None else information.value.gain,
    }


def _task_data(task: EvidenceTask) -> dict[str, object]:
    return {
        "id": task.id,
        "scores": [_place_data(place) for place in task.places],
        "owner": task.owner,
        "ask": task.ask,
        "due": task.due or None,
        "result": task.result,
        "state": task.state.value,
    }
