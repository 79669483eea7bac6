# SPDX-License-Identifier: MIT
"""What ``mcda-app partners --issue`` adds about one issue: ties, power, tipping points and draws."""

from __future__ import annotations

from mcda_app.analysis.partners.answers import PartnerAnswers
from mcda_app.analysis.partners.certainty import certainty, empty_sentence
from mcda_app.analysis.partners.tipping import (
    rating_membership,
    rating_sentence,
    weight_memberships,
    weight_sentence,
)
from mcda_app.analysis.phrases import percent
from mcda_app.domain.membership.rules import ActorRating
from mcda_app.domain.project import Project
from mcda_app.errors import MethodError
from mcda_app.i18n import localised, plural, tr
from mcda_app.methods.coalitions.ranking import OFTEN

RATING_LEVELS = 1
"""By how many levels ratings vary in draws."""

_MAX_LISTED = 20


def tie_lines(answers: PartnerAnswers) -> list[str]:
    """The coalitions that share first place; empty unless there are several."""
    ranking = answers.ranking
    if ranking.tied < 2:
        return []
    masks = ranking.good_masks[: min(ranking.tied, _MAX_LISTED)].tolist()
    text = tr("   {count} coalitions share first place; the answers name the first of them:")
    lines = ["", text.format(count=localised(ranking.tied, ","))]
    for mask in masks:
        lines.append("   " + ", ".join(actor.label for actor in answers.problem.members(mask)))
    return lines if ranking.tied == len(masks) else [*lines, "   …"]


def power_lines(answers: PartnerAnswers) -> list[str]:
    """Each actor's power, where a threshold is to be reached; empty elsewhere."""
    power = answers.power()
    if power is None:
        return []
    lines = ["", tr("   Power to reach the threshold: Banzhaf, Shapley–Shubik")]
    actors = answers.problem.actors
    wide = max(len(actor.label) for actor in actors)
    for actor, banzhaf, shapley in zip(actors, power.banzhaf, power.shapley_shubik, strict=True):
        shares = "  ".join(percent(float(share)).rjust(8) for share in (banzhaf, shapley))
        lines.append(f"   {actor.label:{wide}}  {shares}")
    return lines


def tipping_lines(project: Project, answers: PartnerAnswers) -> list[str]:
    """The weights and efforts at which an actor comes in or drops out; those that never do are left out."""
    issue = answers.issue
    sentences = []
    for criterion in project.criteria:
        try:
            memberships = weight_memberships(project, issue, criterion.id, answers.frontiers)
        except MethodError:  # as for a criterion without weight now, and without a rule
            continue
        if memberships is None:
            continue
        for actor in answers.problem.others:
            if len({each.in_all for each in memberships.actors.get(actor.id, ())}) > 1:
                sentences.append(weight_sentence(issue, actor, memberships))
    for actor in answers.problem.others:
        if project.rating_of(issue, actor, ActorRating.EFFORT).missing:
            continue
        membership = rating_membership(answers, actor, ActorRating.EFFORT)
        if membership is not None and any(inside is not membership.now for _, inside in membership.levels):
            sentences.append(rating_sentence(issue, membership))
    if not sentences:
        return []
    head = tr("   What would change it (where coalitions tie, an actor has to be in each of them)")
    return ["", head, *(f"   {text}" for text in sentences)]


def draw_lines(project: Project, answers: PartnerAnswers, draws: int) -> list[str]:
    """How often each actor and each coalition is in the best over draws."""
    answer = certainty(project, answers.issue, rating_levels=RATING_LEVELS, samples=draws)
    assert answer is not None  # nothing stops it
    actors = answer.problem.actors
    wide = max(len(actor.label) for actor in actors)
    text = plural(
        draws,
        tr("   In the best coalition, in one draw of weights and ratings (seed {seed})"),
        tr("   In the best coalition, share of {count} draws of weights and ratings (seed {seed})"),
    )
    lines = ["", text.format(count=localised(draws, ","), seed=answer.question.seed)]
    lines += [f"   {actor.label:{wide}}  {percent(answer.share(actor)).rjust(7)}" for actor in actors]
    often = answer.counts.often_first(OFTEN)
    if often:
        text = tr("   Coalitions that were best in at least {share} of draws")
        lines += ["", text.format(share=percent(OFTEN))]
    for mask, share in often:
        names = ", ".join(actor.label for actor in answer.problem.members(mask))
        lines.append(f"   {percent(share).rjust(7)}  {names}")
    empty = empty_sentence(answer)
    return [*lines, "", f"   {empty}"] if empty else lines


def draw_data(project: Project, answers: PartnerAnswers, draws: int) -> dict[str, object]:
    """The same for other programs."""
    answer = certainty(project, answers.issue, rating_levels=RATING_LEVELS, samples=draws)
    assert answer is not None  # nothing stops it
    return {
        "samples": answer.counts.samples,
        "seed": answer.question.seed,
        "rating_levels": answer.rating_levels,
        "all_miss_a_threshold": answer.counts.empty / answer.counts.samples,
        "actors": [{"id": actor.id, "share": answer.share(actor)} for actor in answer.problem.actors],
        "coalitions": [
            {"members": [actor.id for actor in answer.problem.members(mask)], "share": share}
            for mask, share in answer.counts.often_first(OFTEN)
        ],
    }


def power_data(answers: PartnerAnswers) -> dict[str, dict[str, float]] | None:
    """Actor id to its two indices of power; None where no threshold is to be reached."""
    power = answers.power()
    if power is None:
        return None
    rows = zip(answers.problem.actors, power.banzhaf, power.shapley_shubik, strict=True)
    return {actor.id: {"banzhaf": float(b), "shapley_shubik": float(s)} for actor, b, s in rows}
