# SPDX-License-Identifier: MIT
"""Inputs and results as JSON, for other programs to read."""

from __future__ import annotations

import json

from mcda_app.analysis.futures.table import futures_table
from mcda_app.analysis.partners.answers import MapRow, PartnerFinder, partner_map
from mcda_app.analysis.ranking.evaluation import evaluate
from mcda_app.analysis.ranking.issue_ranking import IssueResult
from mcda_app.domain.project import Project
from mcda_app.exchange.data.futures_data import futures_data
from mcda_app.files.codec import encode
from mcda_app.files.inputs_hash import inputs_hash
from mcda_app.version import __version__

FORMAT, VERSION = "mcda-results", 1

Json = dict[str, object]


def results_json(project: Project) -> str:
    """The project as its own file has it, and beside it what follows from it for each issue.

    With actors, that is also the best coalition and the forums; without, ``partners`` is empty. With futures,
    it is every issue in every future; without, ``futures`` is null.
    Of a workshop, check codes and ballots not yet revealed are left out.
    """
    from mcda_app.domain.voting.ballots import (
        redacted_for_export,  # brings the workshop, which most projects lack
    )

    evaluation = evaluate(project)
    rows = partner_map(project, PartnerFinder()) if project.partners.actors else ()
    results: Json = {
        "format": FORMAT,
        "version": VERSION,
        "program": f"mcda-app {__version__}",
        "inputs_hash": inputs_hash(project),
        "results": [_result(evaluation[issue.id]) for issue in project.issues],
        "partners": [_partners(row) for row in rows],
        "futures": _futures(project),
        "project": encode.project(redacted_for_export(project)),
    }
    return json.dumps(results, ensure_ascii=False, indent=1, allow_nan=False) + "\n"


def _futures(project: Project) -> Json | None:
    if not project.futures.futures:
        return None
    return futures_data(futures_table(project), project.issues)


def _result(result: IssueResult) -> Json:
    return {
        "issue": result.issue.id,
        "title": result.issue.title,
        "leaders": [o.id for o in result.leaders],
        "idle_criteria": [c.id for c in result.idle],
        "failure": result.failure,
        "options": [
            {
                "option": s.option.id,
                "title": s.option.title,
                "rank": s.rank,
                "score": s.score,
                "excluded": s.excluded,
                "exclusion_reason": result.issue.exclusion_reasons.get(s.option.id, ""),
                "missing": [c.id for c in s.missing],
                "knocked_out": [c.id for c in s.knocked_out],
            }
            for s in result.standings
        ],
    }


def _partners(row: MapRow) -> Json:
    """The scores of coalitions on an issue, or why there are none."""
    answers, head = row.answers, {"issue": row.issue.id, "title": row.issue.title}
    if answers is None:
        return {**head, "obstacle": row.obstacle}
    return {
        **head,
        "best": [actor.id for actor in answers.best],
        "score": answers.ranking.score,
        "alone": answers.alone.score,
        "everybody": answers.everybody.score,
        "miss_a_threshold": answers.ranking.out,
        "alone_misses": [c.id for c in answers.missed(answers.alone)],
        "everybody_misses": [c.id for c in answers.missed(answers.everybody)],
        "forums": [
            {
                "forum": result.forum.id,
                "title": result.forum.title,
                "members": [actor.id for actor in result.members],
                "score": result.score.score,
                "rank": result.score.rank,
                "misses": [c.id for c in answers.missed(result.score)],
            }
            for result in answers.forums
        ],
        "left_out": [left.actor.id for left in answers.problem.left_out],
    }
