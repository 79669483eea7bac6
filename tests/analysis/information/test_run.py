# SPDX-License-Identifier: MIT
"""Which scores to check first: against loops over everything with the ranking itself, and what is proven."""

from __future__ import annotations

from collections import deque
from dataclasses import replace
from itertools import combinations, product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mcda_app.analysis.acceptability.badges import Firmness
from mcda_app.analysis.information import sentences as words
from mcda_app.analysis.information.group_names import group_name, group_sentence
from mcda_app.analysis.information.groups import GroupKind
from mcda_app.analysis.information.plan import checking_plan
from mcda_app.analysis.information.results import Aim, Bearing
from mcda_app.analysis.information.run import InformationMaker, ProjectInformation, project_information
from mcda_app.analysis.ranking.decision_matrix import issue_matrix
from mcda_app.analysis.ranking.evaluation import evaluate
from mcda_app.analysis.ranking.issue_ranking import leaders_at, scores_of
from mcda_app.domain.doubts.doubt import Doubt
from mcda_app.domain.edits.evidence.doubts import set_doubts
from mcda_app.domain.edits.scores import set_judgements, set_weights
from mcda_app.domain.evidence.plausible import plausible
from mcda_app.domain.evidence.tasks import ScorePlace
from mcda_app.domain.method_settings import Method, MethodSettings
from mcda_app.domain.pairwise import Judgements
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Scale
from mcda_app.domain.score import Evidence
from mcda_app.domain.weights import Weights
from mcda_app.errors import MethodError
from mcda_app.files import presets
from tests.analysis.problems import ALL_SETTINGS, project_of


@pytest.fixture(scope="module")
def paper() -> ProjectInformation:
    return project_information(presets.load())


def in_doubt(project: Project, cells: list[tuple[str, str]]) -> Project:
    """The project with a level of doubt either way about these scores alone."""
    doubts = {}
    for option, criterion in cells:
        at = project.issue("i").score(option, criterion).value_on(project.criterion(criterion))
        low, high = (f"l{int(min(max(at + d, 0), 4))}" for d in (-1, 1))
        doubts[ScorePlace("i", option, criterion)] = Doubt(low, high)
    return set_doubts(project, doubts)


WAYS = tuple(dict.fromkeys((*ALL_SETTINGS, MethodSettings(method=Method.VALUE))))


@settings(max_examples=30, deadline=None)
@given(st.data(), st.sampled_from(WAYS))
def test_the_ranking_of_every_combination_gives_the_same(data: st.DataObject, chosen) -> None:
    level = st.integers(0, 4)
    scores = data.draw(st.lists(st.tuples(level, level), min_size=2, max_size=3))
    project = project_of(scores, [0.6, 0.4], signs=[1, -1], settings=chosen)
    cells = [(o.id, c.id) for o in project.options for c in project.criteria]
    project = in_doubt(project, data.draw(st.lists(st.sampled_from(cells), unique=True, max_size=3)))
    answer = project_information(project).issues[0]
    issue = project.issues[0]
    matrix, shares = issue_matrix(project, issue), [0.6, 0.4]
    places = [(info.doubted, info.doubted.plausible.values or ()) for info in answer.scores]
    now = leaders_at(matrix, shares, chosen)
    counts, changes, alone = (
        {o.id: 0 for o in project.options},
        0,
        {info.doubted.place: False for info in answer.scores},
    )
    outcomes = list(product(*(values for _, values in places)))
    for outcome in outcomes:
        changed = matrix
        for (doubted, _), value in zip(places, outcome, strict=True):
            row = [o.id for o in matrix.options].index(doubted.option.id)
            changed = changed.with_value(row, int(doubted.criterion.id[1:]), value)
        first = leaders_at(changed, shares, chosen)
        changes += first != now
        for option in first:
            counts[option.id] += 1
        different = [d.place for (d, _), v in zip(places, outcome, strict=True) if v != d.plausible.now]
        if len(different) == 1 and first != now:
            alone[different[0]] = True
    assert answer.exact
    assert answer.leaders == now
    assert answer.changes == pytest.approx(changes / len(outcomes))
    assert answer.shares == pytest.approx({key: n / len(outcomes) for key, n in counts.items()})
    assert {i.doubted.place: i.bearing is Bearing.ALONE for i in answer.scores} == alone


@settings(max_examples=15, deadline=None)
@given(st.data())
def test_what_settling_is_worth_under_weighted_value(data: st.DataObject) -> None:
    """Nested sums with the ranking's own scores give the same gain in their unit."""
    level = st.integers(0, 4)
    scores = data.draw(st.lists(st.tuples(level, level), min_size=2, max_size=3))
    chosen = MethodSettings(method=Method.VALUE)
    project = project_of(scores, [0.6, 0.4], signs=[1, -1], settings=chosen)
    cells = [(o.id, c.id) for o in project.options for c in project.criteria]
    doubted = data.draw(st.lists(st.sampled_from(cells), unique=True, min_size=1, max_size=3))
    project = in_doubt(project, doubted)
    answer = project_information(project).issues[0]
    matrix, rows = issue_matrix(project, project.issues[0]), tuple(range(len(scores)))

    def values(outcome: tuple[float, ...]) -> list[float]:
        changed = matrix
        for info, value in zip(answer.scores, outcome, strict=True):
            row = [o.id for o in matrix.options].index(info.doubted.option.id)
            changed = changed.with_value(row, int(info.doubted.criterion.id[1:]), value)
        return list(scores_of(changed, [0.6, 0.4], chosen, rows))

    outcomes = list(product(*(info.doubted.plausible.values for info in answer.scores)))
    every = {outcome: values(outcome) for outcome in outcomes}
    means = [sum(v[n] for v in every.values()) / len(every) for n in rows]
    perfect = sum(max(v) for v in every.values()) / len(every)
    assert answer.value is not None
    assert answer.value.gain == pytest.approx(perfect - max(means), abs=1e-9)
    assert list((answer.expected or {}).values()) == pytest.approx(means)
    for n, info in enumerate(answer.scores):
        partial = 0.0
        for value in info.doubted.plausible.values:
            known = [v for outcome, v in every.items() if outcome[n] == value]
            best = max(sum(v[k] for v in known) / len(known) for k in rows)
            partial += best / len(info.doubted.plausible.values)
        assert info.value is not None
        assert info.value.gain == pytest.approx(max(0.0, partial - max(means)), abs=1e-9)


def test_an_option_out_of_reach_is_proven_not_to_matter_under_weighted_value() -> None:
    project = project_of(
        [[4.0] * 9, [3.0] * 9, [0.0] * 9],
        [1 / 9] * 9,
        settings=MethodSettings(method=Method.VALUE),
        evidence=Evidence.ASSUMPTION,
    )
    answer = project_information(project, samples=200).issues[0]
    assert not answer.exact
    assert not answer.proven
    bearings = {o: {i.bearing for i in answer.scores if i.doubted.option.id == o} for o in "abc"}
    assert bearings["c"] == {Bearing.NEVER}
    assert Bearing.NEVER not in bearings["a"] | bearings["b"]


def test_what_the_start_project_hangs_on(paper: ProjectInformation) -> None:
    assert paper.exact
    assert len(paper.issues) == 15
    assert [i.leaders for i in paper.issues] == [r.leaders for r in evaluate(paper.project).results.values()]
    deployed = paper.issue("foundation-deployment")
    assert deployed is not None
    assert deployed.proven
    assert all(info.bearing is Bearing.NEVER for info in deployed.scores)
    knowledge = paper.issue("knowledge")
    assert knowledge is not None
    assert knowledge.firmness is Firmness.KNIFE_EDGE
    cost = next(i for i in knowledge.scores if i.doubted.place == ("knowledge", "selective", "cost"))
    assert cost.bearing is Bearing.ALONE
    assert cost.settling.changes == pytest.approx(1 / 3)
    assert paper.scores[0].settling.gain >= paper.scores[-1].settling.gain


def test_the_headline_is_true_of_the_project_it_proposes(paper: ProjectInformation) -> None:
    """Confirming the three scores leaves as many results firm as it says."""
    plan = checking_plan(paper.issues, 3, Aim.FIRM)
    assert len(plan.places) == 3
    confirmed = {}
    for place in plan.places:
        score = paper.project.issue(place.issue).score(place.option, place.criterion)
        confirmed[place] = Doubt(score.level, score.level)
    after = project_information(set_doubts(paper.project, confirmed))
    firm = sum(issue.firmness is Firmness.ROBUST for issue in after.issues)
    assert firm == plan.if_confirmed > plan.firm_now
    text = words.headline(paper)
    assert f"Check 3 of {len(paper.scores)} doubtful scores" in text
    assert f"{firm} of 15 results are firm instead of {plan.firm_now}" in text


def test_no_other_three_scores_are_better(paper: ProjectInformation) -> None:
    """The dynamic programme against trying all sets over three issues."""
    chosen = ("externalities", "trade", "military-development")
    project = replace(paper.project, issues=tuple(paper.project.issue(i) for i in chosen))
    doubtful = {("selective", "cost"), ("selective", "leverage"), ("unilateral", "effectiveness")}
    sure = {
        info.doubted.place: Doubt(info.doubted.score.level, info.doubted.score.level)
        for info in paper.scores
        if info.doubted.place.issue in chosen and info.doubted.place[1:] not in doubtful
    }
    project = set_doubts(project, sure)
    answer = project_information(project)
    for aim in Aim:
        plan = checking_plan(answer.issues, 2, aim)
        best = (-1.0,)
        everything = [info.doubted.place for issue in answer.issues for info in issue.scores]
        for chosen in combinations(everything, 2):
            firm = right = 0.0
            for issue in answer.issues:
                own = [p for p in chosen if p.issue == issue.issue.id]
                sets = _settled(project, own)
                firm += sum(chance * (a.firmness is Firmness.ROBUST) for chance, a in sets(issue.issue.id))
                right += sum(chance * a.surest_share for chance, a in sets(issue.issue.id))
            figures = (firm,) if aim is Aim.FIRM else (right,)
            best = max(best, tuple(round(f, 9) for f in figures))
        mine = plan.firm if aim is Aim.FIRM else plan.right_now + plan.gain
        assert mine == pytest.approx(best[0])


def _settled(project: Project, places: list[ScorePlace]):
    """Each outcome of some checks with its chance, and what is known then."""

    def outcomes(issue_id: str):
        one = replace(project, issues=(project.issue(issue_id),))
        key = (issue_id, tuple(places))
        if key not in _KNOWN:
            found = []
            levels = []
            for place in places:
                criterion = one.criterion(place.criterion)
                may_be = plausible(one.issue(issue_id).score(place.option, place.criterion), criterion)
                levels.append([criterion.scale.level_at(v).id for v in may_be.values])
            for outcome in product(*levels):
                changed = one.issue(issue_id)
                scores = dict(changed.scores)
                for place, level in zip(places, outcome, strict=True):
                    cell = (place.option, place.criterion)
                    scores[cell] = replace(scores[cell], level=level, doubt=Doubt(level, level))
                after = replace(one, issues=(replace(changed, scores=type(changed.scores)(scores)),))
                chance = 1.0
                for each in levels:
                    chance /= len(each)
                found.append((chance, project_information(after).issues[0]))
            _KNOWN[key] = found
        return _KNOWN[key]

    return outcomes


_KNOWN: dict[object, list] = {}


def test_scores_without_weight_or_with_comparisons_in_their_place_cannot_matter() -> None:
    project = project_of([[2, 3], [3, 2]], [1.0, 0.0], evidence=Evidence.ASSUMPTION)
    answer = project_information(project).issues[0]
    idle = [i for i in answer.scores if i.doubted.criterion.id == "c1"]
    assert [i.bearing for i in idle] == [Bearing.NEVER, Bearing.NEVER]
    assert all(i.settling.gain == 0 and not i.outcomes for i in idle)
    ahp = project_of(
        [[2, 3], [3, 2]], [0.5, 0.5], settings=MethodSettings(Method.AHP), evidence=Evidence.ASSUMPTION
    )
    compared = set_judgements(ahp, "i", "c0", Judgements().with_ratio("a", "b", 3.0))
    bearings = {i.doubted.criterion.id: i.bearing for i in project_information(compared).issues[0].scores}
    assert bearings["c0"] is Bearing.NEVER
    assert bearings["c1"] is not Bearing.NEVER


def test_a_clear_lead_is_proven_where_combinations_are_too_many() -> None:
    best, worst = [4.0] * 9, [0.0] * 9
    project = project_of([best, worst, worst], [1 / 9] * 9, evidence=Evidence.ASSUMPTION)
    answer = project_information(project, samples=200).issues[0]
    assert not answer.exact
    assert answer.proven
    assert {i.bearing for i in answer.scores} == {Bearing.NEVER}
    assert (
        words.headline(project_information(project, samples=200))
        == "No doubt about a score can change first place."
    )


def test_samples_are_repeated_by_their_seed_and_their_error_is_stated() -> None:
    rows = [[float((n * m + n) % 5) for m in range(9)] for n in range(3)]
    project = project_of(rows, [1 / 9] * 9, evidence=Evidence.ASSUMPTION)
    one, same, other = (project_information(project, samples=2_000, seed=seed) for seed in (1, 1, 2))
    assert not one.exact
    assert one.issues == same.issues
    assert one.issues != other.issues
    assert "seed 1" in words.precision(one)
    close = max(abs(one.issues[0].shares[k] - other.issues[0].shares[k]) for k in "abc")
    assert close < 6 * one.issues[0].standard_error


def test_numbers_in_doubt_by_a_tenth_of_their_scale() -> None:
    project = project_of([[40.0], [45.0]], [1.0], scales=[Scale(low=0.0, high=100.0)], evidence=Evidence.TEXT)
    answer = project_information(project).issues[0]
    assert [(i.doubted.plausible.low, i.doubted.plausible.high) for i in answer.scores] == [
        (30, 50),
        (35, 55),
    ]
    assert answer.exact
    assert 0.5 < answer.leader_share < 1
    assert answer.scores[0].bearing is Bearing.ALONE


def test_groups_say_what_one_question_settles(paper: ProjectInformation) -> None:
    by_key = {(g.group.kind, g.group.key): g for g in paper.groups}
    cost = by_key[GroupKind.PAIR, ("selective", "cost")]
    assert cost.issues == len(cost.group.scores) == 15
    assert group_name(cost.group) == "Cost of coordination: Selective cooperation"
    assert "15 scores on 15 issues" in group_sentence(cost)
    every = by_key[GroupKind.EVIDENCE, ("assumption",)]
    assert every.changes >= cost.changes > 0
    assert 0 < cost.any_change <= 1
    assert cost.gain is not None


def test_nothing_to_check() -> None:
    certain = project_of([[2, 3], [3, 2]], [0.6, 0.4], evidence=Evidence.TABLE)
    assert words.headline(project_information(certain)) == "No score is in doubt."
    empty = project_of([[None, None], [None, None]], [0.6, 0.4])
    answer = project_information(empty)
    assert words.headline(answer) == "Nothing can be ranked yet, so there is nothing to check."
    assert answer.issues[0].failure
    assert "4 scores are missing" in words.missing_note(empty)


def test_answers_are_kept_while_an_issue_stays_the_same() -> None:
    project = presets.load()
    maker = InformationMaker()
    before, after = (deque(maker.steps(each), maxlen=1).pop() for each in (project, in_trade(project)))
    kept = [b is a for b, a in zip(before.issues, after.issues, strict=True)]
    assert kept == [issue.id != "trade" for issue in project.issues]
    other = set_weights(project, Weights(project.lenses[1].shares))
    assert all(
        b is not a
        for b, a in zip(before.issues, deque(maker.steps(other), maxlen=1).pop().issues, strict=True)
    )


def in_trade(project: Project) -> Project:
    return set_doubts(project, {ScorePlace("trade", "global", "cost"): Doubt("medium", "very-high")})


def test_every_score_is_explained_with_its_figures(paper: ProjectInformation) -> None:
    for issue in paper.issues:
        for info in issue.scores:
            lines = words.explanation(info, issue)
            assert issue.issue.label in lines[0]
            assert len(lines) >= 3
            assert len([line for line in lines if line.startswith("If it is ")]) == len(info.outcomes)


@pytest.mark.parametrize(("samples", "seed"), [(99, 1), (10**7, 1), (1000, -1)])
def test_numbers_that_cannot_be_sampled(samples: int, seed: int) -> None:
    with pytest.raises(MethodError):
        InformationMaker(samples, seed)
