# SPDX-License-Identifier: MIT
"""Whom to cooperate with, held against all coalitions computed one by one."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given, settings

from mcda_app.analysis.acceptability.badges import firmness
from mcda_app.analysis.acceptability.run import own_question, single_issue_project
from mcda_app.analysis.acceptability.weight_sampler import SampledWeights
from mcda_app.analysis.partners import answers as answers_module
from mcda_app.analysis.partners.answers import Membership, PartnerFinder, alike, are_drawn, partner_map
from mcda_app.analysis.partners.certainty import weight_draws, with_draws
from mcda_app.domain.acceptability_question import AcceptabilityQuestion, WeightVariation
from mcda_app.domain.edits.criteria import add_criterion
from mcda_app.domain.edits.partners.actor_ratings import type_rating
from mcda_app.domain.edits.partners.actors import add_actor, remove_actors, set_central_power
from mcda_app.domain.edits.partners.coalition_rules import clear_good, set_good, set_rule
from mcda_app.domain.edits.partners.forums import add_forum, set_forum_members
from mcda_app.domain.edits.project import set_robustness
from mcda_app.domain.membership.rules import ActorRating, Counting, GoodKind, MembershipRule
from mcda_app.domain.method_settings import Method, Normalisation
from mcda_app.domain.partners.actors import CriterionRule
from mcda_app.domain.project import Project
from mcda_app.errors import MethodError
from mcda_app.files import presets
from mcda_app.methods.coalitions.ranking import AS_GOOD, OFTEN, prepared_bytes
from mcda_app.methods.coalitions.scoring import AnchoredMethod
from tests.analysis.partners.problems import PROJECT, answers_of, brute, method_of, projects, weighted
from tests.domain.partner_projects import NAMES, without_partners
from tests.methods.coalitions.brute_force import TIE, mask, ranked

GOALS = presets.load("table-1-goals")


@settings(max_examples=60, deadline=None)
@given(projects())
def test_best_forums_and_losses_are_what_the_definitions_give(project: Project) -> None:
    answers = answers_of(project)
    all_of = brute(answers, method_of(project))
    first, problem = all_of.first(), answers.problem
    assert answers.ranking.best == mask(first[0])
    assert answers.ranking.score == pytest.approx(all_of.top, abs=1e-9)
    assert answers.alone.score == pytest.approx(all_of.scores[frozenset({0})], abs=1e-9)
    assert answers.everybody.score == pytest.approx(all_of.scores[frozenset(range(5))], abs=1e-9)
    assert answers.largest_tied == max(len(each) for each in first)
    for result in answers.forums:
        ids = {NAMES.index(actor.title) for actor in result.members}
        assert result.score.score == pytest.approx(all_of.scores[frozenset(ids)], abs=1e-9)
        assert ids ^ set(first[0]) == {NAMES.index(a.title) for a in (*result.lacks, *result.extra)}
    for n, actor in enumerate(problem.actors):
        if n == 0:
            continue
        assert answers.loss_without(actor) == pytest.approx(all_of.top - all_of.highest(outside=n), abs=1e-9)
        without = all_of.highest(outside=n) <= all_of.scores[frozenset({0})] + TIE
        assert (actor in answers.indispensable) == (without and n in first[0] and len(first[0]) > 1)
        joined = all_of.scores[first[0] | {n}] - all_of.top
        assert (actor in answers.only_costs) == (n not in first[0] and joined < -TIE)
        near = any(n in each for each in all_of.first(AS_GOOD))
        expected = Membership.BEST if n in first[0] else Membership.AS_GOOD if near else Membership.NONE
        assert answers.membership(actor) is expected


@settings(max_examples=40, deadline=None)
@given(projects())
def test_the_selective_coalition_is_the_best_of_two_or_more_that_misses_a_central_power(
    project: Project,
) -> None:
    answers = answers_of(project)
    all_of = brute(answers, method_of(project))
    allowed = {c: s for c, s in all_of.scores.items() if len(c) > 1 and not {1, 2} <= c}
    selective = answers.selective
    assert selective is not None
    assert selective.score == pytest.approx(max(allowed.values()), abs=1e-9)
    assert answers.problem.is_selective(selective.mask)


@settings(max_examples=30, deadline=None)
@given(projects())
def test_dropping_a_coalition_from_the_comparison_changes_no_score(project: Project) -> None:
    """A forum more or less changes the score of no other."""
    more = add_forum(project, "Pact", ["home", "cantor"])
    before, after = answers_of(project), answers_of(more)
    assert [r.score for r in after.forums[:-1]] == [r.score for r in before.forums]
    assert (after.ranking.best, after.ranking.score) == (before.ranking.best, before.ranking.score)


def test_who_is_often_first_is_what_each_draw_gives_by_the_definitions() -> None:
    question = AcceptabilityQuestion(WeightVariation.AROUND, samples=60)
    project = set_robustness(weighted(PROJECT, 1, 3, 1, 1), question)
    answers = answers_of(project)
    ids = [criterion.id for criterion in project.criteria]
    sampler = SampledWeights(
        single_issue_project(project, answers.issue), own_question(project, answers.issue)
    )
    weights, _ = sampler.page(0, squared=False, whole=False).of(answers.issue, ids)
    firsts: Counter[frozenset[int]] = Counter()
    stays = 0
    best = frozenset(n for n in range(5) if answers.ranking.best >> n & 1)
    for column in weights[:, :60].T:
        of_draw = ranked(answers.problem.arrays, AnchoredMethod.TOPSIS, (column / column.sum()).tolist())
        firsts.update(of_draw.first())
        stays += of_draw.scores[best] >= of_draw.top - AS_GOOD
    often = {n for coalition, count in firsts.items() if count >= OFTEN * 60 for n in coalition}
    draws = weight_draws(project, answers)
    assert draws.samples == 60
    assert draws.often == {answers.problem.actors[n].id for n in often}
    assert draws.stays == stays / 60
    assert draws.firmness is firmness(stays / 60, 1)
    with_them = replace(answers, draws=draws)
    for n, actor in enumerate(answers.problem.actors):
        membership = answers.membership(actor)
        expected = Membership.AS_GOOD if membership is Membership.NONE and n in often else membership
        assert with_them.membership(actor) is expected
    assert any(with_them.membership(a) is not answers.membership(a) for a in answers.problem.actors)


def test_rows_have_draws_all_or_none() -> None:
    partner_answers = partner_map(GOALS, PartnerFinder())
    rows = with_draws(GOALS, partner_answers)
    assert are_drawn(rows)
    mixed = [partner_answers[0], *rows[1:]]
    assert not are_drawn(mixed)
    assert all(row.answers is None or row.answers.draws is None for row in alike(mixed))
    # Weights may be drawn for the criterion without a rule, which has none now.
    without = set_rule(weighted(PROJECT, 0, 1, 1, 1), "effectiveness", None)
    every = set_robustness(without, AcceptabilityQuestion(WeightVariation.ALL, samples=50))
    trade = replace(every, issues=(every.issue("trade"),))
    plain_rows = partner_map(trade, PartnerFinder())
    assert plain_rows[0].answers is not None
    assert with_draws(trade, plain_rows) == plain_rows


def test_where_everybody_acts_at_home_nobodys_share_has_to_be_known() -> None:
    project = set_good(PROJECT, "trade", GoodKind.AT_HOME, Counting.REACH)
    for name in NAMES:
        project = type_rating(project, name.casefold(), ActorRating.REACH, "")
    answers = answers_of(project)
    assert not answers.problem.left_out
    assert answers.alone.effectiveness == 1.0
    assert answers.everybody.effectiveness == 0.0


def test_what_is_kept_between_weightings_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(answers_module, "PREPARED_BYTES", 2 * prepared_bytes(12, 4))
    finder, issues = PartnerFinder(), GOALS.issues[:3]

    def engines() -> list[object]:
        answers = [finder.answers(GOALS, issue) for issue in issues]
        return [each and each.engine for each in answers]

    before, after = engines(), engines()
    assert [x is y for x, y in zip(before, after, strict=True)] == [True, True, False]


def test_options_may_be_normalised_in_any_way_without_changing_coalitions() -> None:
    scores = set()
    for normalisation in Normalisation:
        changed = replace(PROJECT, settings=replace(PROJECT.settings, normalisation=normalisation))
        scores.add(answers_of(changed).ranking.score)
    assert len(scores) == 1
    ahp = replace(PROJECT, settings=replace(PROJECT.settings, method=Method.AHP))
    assert answers_of(ahp).ranking.score not in scores


def test_a_forum_without_us_is_compared_as_if_we_joined() -> None:
    project = set_forum_members(PROJECT, "round-table", ["ardland", "bergia"])
    result = answers_of(project).forums[0]
    assert result.joined
    assert [a.title for a in result.members] == ["Home", "Ardland", "Bergia"]


def test_an_actor_of_which_a_counting_rating_is_unknown_is_left_out_and_named() -> None:
    project = type_rating(PROJECT, "cantor", ActorRating.CAPACITY, "")
    answers = answers_of(project)
    assert [left.actor.title for left in answers.problem.left_out] == ["Cantor"]
    assert answers.membership(project.partners.actor("cantor")) is Membership.LEFT_OUT
    everybody = answers.forums[1]
    assert [a.title for a in everybody.unknown] == ["Cantor"]
    # Where its capacity does not count, it is there.
    assert not answers_of(weighted(project, 0, 1, 1, 0)).problem.left_out


def test_a_central_power_that_cannot_be_compared_leaves_nothing_selective_or_global() -> None:
    project = type_rating(PROJECT, "bergia", ActorRating.ALIGNMENT, "")
    assert answers_of(project).selective is None
    nobody = set_central_power(set_central_power(PROJECT, "ardland", False), "bergia", False)
    assert answers_of(nobody).selective is None


def refusal(project: Project, issue_id: str = "trade") -> str:
    with pytest.raises(MethodError) as error_info:
        answers_of(project, issue_id)
    return str(error_info.value)


def test_what_is_missing_is_said_in_a_sentence() -> None:
    others = [a.id for a in PROJECT.partners.actors if not a.us]
    assert "nobody to cooperate with yet" in refusal(without_partners(PROJECT))
    assert "nobody to cooperate with yet" in refusal(remove_actors(PROJECT, others))
    assert "how members add up on Trade" in refusal(clear_good(PROJECT, "trade"))
    assert "how members add up on Norms" in refusal(PROJECT, "norms")
    assert "how a coalition scores on Cost of coordination" in refusal(set_rule(PROJECT, "cost", None))
    fixed = set_rule(PROJECT, "cost", CriterionRule(MembershipRule.FIXED))
    assert "the same on Cost of coordination, but how much is missing" in refusal(fixed)
    assert "Home: Capacity is unknown" in refusal(type_rating(PROJECT, "home", ActorRating.CAPACITY, ""))
    unrated = remove_actors(add_actor(PROJECT, "Elbonia"), others)
    assert "No other actor is rated on all that counts" in refusal(unrated)


def test_a_criterion_without_weight_needs_no_rule() -> None:
    project = add_criterion(PROJECT, "Speed")
    assert answers_of(project).ranking.score == answers_of(PROJECT).ranking.score


def test_what_it_takes_to_win_us_over_may_be_unknown() -> None:
    project = type_rating(PROJECT, "home", ActorRating.EFFORT, "")
    assert answers_of(project).ranking.score == answers_of(PROJECT).ranking.score


def test_all_ratings_zero_is_said_and_no_fault_of_the_program() -> None:
    project = PROJECT
    for name in NAMES:
        project = type_rating(project, name.casefold(), ActorRating.CAPACITY, "none")
    assert "nobody has a share" in refusal(project)


def test_the_power_to_reach_a_threshold() -> None:
    """Capacities 2 4 4 1 0, of which 60 % is 6.6: a great power needs the other one, or both smaller ones."""
    power = answers_of(PROJECT).power()
    assert power is not None
    assert sum(power.banzhaf) == sum(power.shapley_shubik) == 1
    assert [str(share) for share in power.banzhaf] == ["1/6", "1/3", "1/3", "1/6", "0"]
    assert [str(share) for share in power.shapley_shubik] == ["1/6", "1/3", "1/3", "1/6", "0"]
    assert answers_of(set_good(PROJECT, "trade", GoodKind.SUMMATION)).power() is None
    both = answers_of(set_good(PROJECT, "trade", GoodKind.THRESHOLD, Counting.BOTH)).power()
    assert both is not None
    assert sum(both.banzhaf) == 1


def test_the_map_has_every_issue_with_its_answer_or_why_not() -> None:
    rows = partner_map(PROJECT, PartnerFinder())
    assert [row.issue.id for row in rows] == [issue.id for issue in PROJECT.issues]
    assert [row.issue.id for row in rows if row.answers is not None] == ["trade"]
    assert all(row.obstacle for row in rows if row.answers is None)
    assert all(row.answers is not None for row in partner_map(presets.load(), PartnerFinder()))


def test_answers_follow_every_edit_though_engines_are_kept() -> None:
    finder = PartnerFinder()
    steps = [
        PROJECT,
        weighted(PROJECT, 1, 5, 1, 1),
        type_rating(PROJECT, "bergia", ActorRating.EFFORT, "none", "trade"),
        set_good(PROJECT, "trade", GoodKind.SUMMATION),
        add_forum(PROJECT, "Pact", ["cantor"]),
        weighted(PROJECT, 1, 0, 0, 0),
        replace(PROJECT, settings=replace(PROJECT.settings, method=Method.AHP)),
        PROJECT,
    ]
    for project in steps:
        cached = finder.answers(project, project.issue("trade"))
        fresh = answers_of(project)
        assert cached is not None
        assert (cached.ranking.best, cached.ranking.score) == (fresh.ranking.best, fresh.ranking.score)
        assert [r.score for r in cached.forums] == [r.score for r in fresh.forums]
        own = project.with_issue(
            replace(project.issue("trade"), weights=weighted(project, 0, 1, 1, 1).weights)
        )
        cached = finder.answers(own, own.issue("trade"))
        assert cached is not None
        assert cached.ranking.score == answers_of(own).ranking.score
