# SPDX-License-Identifier: MIT
"""The command ``mcda-app partners``."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import replace

from mcda_app.analysis.partners.agreement import agreement, agreement_sentence
from mcda_app.analysis.partners.answers import (
    MapRow,
    Membership,
    PartnerAnswers,
    PartnerFinder,
    are_drawn,
    partner_map,
)
from mcda_app.analysis.partners.assumptions import assumption_sentences, quick_dependence
from mcda_app.analysis.partners.certainty import with_draws
from mcda_app.analysis.partners.problem import method_sentence
from mcda_app.analysis.partners.sentences import enough_sentence, sentences
from mcda_app.analysis.phrases import listed
from mcda_app.analysis.ranking.evaluation import evaluate
from mcda_app.analysis.vocabulary.partners import legend
from mcda_app.cli.partner_details import (
    draw_data,
    draw_lines,
    power_data,
    power_lines,
    tie_lines,
    tipping_lines,
)
from mcda_app.domain.partners.actors import Actor
from mcda_app.domain.project import Project
from mcda_app.errors import MethodError
from mcda_app.i18n import localised, tr

SIGNS = {
    Membership.BEST: "●",
    Membership.AS_GOOD: "◐",
    Membership.NONE: "○",
    Membership.LEFT_OUT: "–",
}


def partners(project: Project, issue_ids: list[str] | None, as_json: bool, draws: int | None = None) -> str:
    """With whom to cooperate on each issue: a table, or for the issues named all that is known.

    draws  how many draws of weights and ratings to tell how sure that is; None for none

    Raises EditError for an unknown issue and MethodError for a project without actors.
    """
    ids = dict.fromkeys(issue_ids or ())  # an issue named twice is reported once
    whole = project
    if issue_ids is not None:
        project = replace(project, issues=tuple(project.issue(i) for i in ids))
    if len(project.partners.actors) < 2:
        raise MethodError(tr("There is nobody to cooperate with yet."), remedy=tr("Add at least two actors."))
    if draws is not None and issue_ids is None and not as_json:
        raise MethodError(
            tr("Draws are made issue by issue."), remedy=tr("Name an issue with --issue, or ask for --json.")
        )
    finder = PartnerFinder()
    rows = with_draws(project, partner_map(project, finder))
    if as_json:
        return _as_json(project, rows, draws)
    lines = [*_table(project, rows), "", legend(are_drawn(rows)), method_sentence(project.settings), ""]
    if issue_ids is not None:
        for row in rows:
            lines += [*_details(project, row, draws), ""]
        return "\n".join(lines).rstrip()
    lines += [row.obstacle if row.answers is None else enough_sentence(row.answers) for row in rows]
    lines += ["", agreement_sentence(agreement(whole, finder))]
    return "\n".join(lines).rstrip()


def _table(project: Project, rows: Sequence[MapRow]) -> list[str]:
    actors = project.partners.actors
    heads = [tr("{actor} (us)").format(actor=actor.label) if actor.us else actor.label for actor in actors]
    first = max((len(row.issue.label) for row in rows), default=0)
    lines = [" ".join([" " * first, *heads])]
    for row in rows:
        signs = ("?" if row.answers is None else SIGNS[row.answers.membership(actor)] for actor in actors)
        cells = (sign.center(len(head)) for sign, head in zip(signs, heads, strict=True))
        lines.append(" ".join([row.issue.label.ljust(first), *cells]).rstrip())
    return lines


def _details(project: Project, row: MapRow, draws: int | None) -> list[str]:
    answers = row.answers
    if answers is None:
        return [row.issue.title, f"   {row.obstacle}"]
    dependence = quick_dependence(answers)
    leaders = evaluate(project)[row.issue.id].leaders
    texts = (*sentences(answers, leaders), *assumption_sentences(answers, dependence))
    lines = [row.issue.title, *(f"   {text}" for text in texts), *tie_lines(answers)]
    lines += ["", tr("   Members  Net    Gross  The best coalition of this size")]
    for size in answers.ranking.sizes:
        gross = "  –  " if size.gross is None else localised(size.gross, ".3f")
        names = ", ".join(actor.label for actor in answers.problem.members(size.mask))
        lines.append(f"   {size.size:7d}  {localised(size.net, '.3f')}  {gross}  {names}")
    if answers.forums:
        lines += ["", tr("   Forum, members, score, what it lacks (+) and could do without (−)")]
    wide = max((len(result.forum.label) for result in answers.forums), default=0)
    for result in answers.forums:
        lacks = [f"+{actor.label}" for actor in result.lacks]
        extra = [f"−{actor.label}" for actor in result.extra]
        parts = [f"{result.forum.label:{wide}}  {len(result.members):3d}"]
        missed = [c.title for c in answers.missed(result.score)]
        out = tr("(misses: {criteria})").format(criteria=listed(missed)) if missed else ""
        parts += [localised(result.score.score, ".3f"), " ".join(filter(None, [*lacks, *extra, out]))]
        lines.append("   " + "  ".join(parts).rstrip())
    lines += [*power_lines(answers), *tipping_lines(project, answers)]
    return lines if draws is None else [*lines, *draw_lines(project, answers, draws)]


def _as_json(project: Project, rows: Sequence[MapRow], draws: int | None) -> str:
    data: dict[str, list[dict[str, object]]] = {"issues": []}
    for row in rows:
        issue = _issue_data(row)
        if draws is not None and row.answers is not None:
            issue["draws"] = draw_data(project, row.answers, draws)
        data["issues"].append(issue)
    return json.dumps(data, ensure_ascii=False, indent=2, allow_nan=False)


def _issue_data(row: MapRow) -> dict[str, object]:
    head: dict[str, object] = {"id": row.issue.id, "title": row.issue.title}
    answers = row.answers
    if answers is None:
        return {**head, "obstacle": row.obstacle, "best": [], "score": None, "sizes": [], "forums": []}
    problem = answers.problem
    return {
        **head,
        "best": _ids(answers.best),
        "score": answers.ranking.score,
        "as_good": _ids(a for a in problem.actors if answers.membership(a) is Membership.AS_GOOD),
        "alone": answers.alone.score,
        "everybody": answers.everybody.score,
        "miss_a_threshold": answers.ranking.out,
        "alone_misses": [c.id for c in answers.missed(answers.alone)],
        "everybody_misses": [c.id for c in answers.missed(answers.everybody)],
        "selective": _selective(answers),
        "power": power_data(answers),
        "left_out": _ids(left.actor for left in problem.left_out),
        "sizes": [
            {
                "members": size.size,
                "net": size.net,
                "gross": size.gross,
                "best": _ids(problem.members(size.mask)),
            }
            for size in answers.ranking.sizes
        ],
        "forums": [
            {
                "id": result.forum.id,
                "title": result.forum.title,
                "members": _ids(result.members),
                "score": result.score.score,
                "rank": result.score.rank,
                "misses": [c.id for c in answers.missed(result.score)],
                "lacks": _ids(result.lacks),
                "extra": _ids(result.extra),
            }
            for result in answers.forums
        ],
    }


def _selective(answers: PartnerAnswers) -> dict[str, object] | None:
    """The best coalition that misses a central power."""
    best = answers.selective
    if best is None:
        return None
    return {"members": _ids(answers.problem.members(best.mask)), "score": best.score}


def _ids(actors: Iterable[Actor]) -> list[str]:
    return [actor.id for actor in actors]
