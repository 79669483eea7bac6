# SPDX-License-Identifier: MIT
from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mcda_app.analysis.acceptability.column_sampler import PageDraws, VaryingColumn, place_on
from mcda_app.analysis.acceptability.rank_sampler import RankSampler
from mcda_app.analysis.acceptability.results import IssueAcceptability
from mcda_app.analysis.acceptability.run import LiveAcceptability, acceptability, stream
from mcda_app.analysis.acceptability.weight_sampler import SampledWeights
from mcda_app.analysis.ranking.decision_matrix import issue_matrix
from mcda_app.analysis.ranking.evaluation import evaluate
from mcda_app.analysis.sensitivity.weight_tipping import weight_tippings
from mcda_app.domain.acceptability_question import AcceptabilityQuestion, WeightVariation
from mcda_app.domain.frozendict import FrozenDict
from mcda_app.domain.issue import Issue
from mcda_app.domain.method_settings import Method, MethodSettings, Normalisation
from mcda_app.domain.pairwise import Judgements
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Scale
from mcda_app.domain.score import Score
from mcda_app.domain.weights import Weights
from mcda_app.errors import MethodError
from tests.analysis.problems import ALL_SETTINGS, FIVE, project_of, projects

ALL, AROUND, CURRENT = WeightVariation.ALL, WeightVariation.AROUND, WeightVariation.CURRENT
KNOWN = ((1491, 3565, 4944), (6778, 2433, 789), (1834, 4050, 4116))
RIVALS = [[4.0, 1.0, 2.0], [1.0, 3.0, 3.0], [2.0, 2.0, 2.0]]


def answer_of(project: Project, question: AcceptabilityQuestion, **how) -> IssueAcceptability:
    return acceptability(project, question, **how)["i"]


def one_by_one(project: Project, question: AcceptabilityQuestion) -> tuple[list[list[int]], int]:
    """Rank counts by evaluating a project for each sample: its own weights, its own level values."""
    weights = SampledWeights(project, question)
    issue = project.issues[0]
    samples = weights.page(0, squared=False, whole=False).of(issue, [c.id for c in project.criteria])[0]
    problem = issue_matrix(project, issue)
    columns = [
        VaryingColumn(
            m,
            c,
            [row[m] for row in problem.values],
            project.settings,
            score_levels=question.score_levels,
            free_levels=question.free_levels,
        ).values(PageDraws(question.seed, 0))
        for m, c in enumerate(project.criteria)
    ]
    if question.free_levels:  # in place of the values that a function gives the levels
        plain = (replace(c, value_function=None) if c.scale.levels else c for c in project.criteria)
        project = replace(project, criteria=tuple(plain))
    size = len(problem.options)
    counts = [[0] * size for _ in range(size)]
    shared = 0
    for s in range(question.samples):
        total = sum(samples[:, s])
        shares = {c.id: samples[m, s] / total for m, c in enumerate(project.criteria)}
        scores = {
            (o.id, c.id): Score(number=float(columns[m][n, s]))
            for n, o in enumerate(problem.options)
            for m, c in enumerate(project.criteria)
        }
        at = replace(
            project,
            weights=Weights(FrozenDict(shares)),
            issues=(replace(issue, scores=FrozenDict(scores)),),
        )
        result = evaluate(at)["i"]
        shared += len(result.leaders) > 1
        for n, standing in enumerate(result.standings):
            assert standing.rank is not None
            counts[n][standing.rank - 1] += 1
    return counts, shared


@given(
    projects(gaps=False, locks=False),
    st.sampled_from((ALL, AROUND, CURRENT)),
    st.integers(0, 2),
    st.booleans(),
    st.integers(0, 2**53),
)
@settings(max_examples=60)
def test_counts_are_those_of_ranking_each_sample(
    project: Project, weights: WeightVariation, score_levels: int, free_levels: bool, seed: int
) -> None:
    question = AcceptabilityQuestion(
        weights, score_levels=score_levels, free_levels=free_levels, samples=25, seed=seed
    )
    result = answer_of(project, question)
    counts, shared = one_by_one(project, question)
    assert [list(row) for row in result.counts] == counts
    assert result.shared == shared


@pytest.mark.parametrize("settings_", ALL_SETTINGS)
def test_with_two_criteria_the_share_is_the_length_between_tipping_points(settings_: MethodSettings) -> None:
    project = project_of([[4.0, 1.0], [1.0, 3.0], [3.0, 2.0]], [1, 1], settings=settings_)
    tipping = weight_tippings(issue_matrix(project, project.issues[0]), project.weights, settings_)[0]
    result = answer_of(project, AcceptabilityQuestion(samples=100_000))
    for option in result.options:
        length = sum(s.high - s.low for s in tipping.intervals if option in s.leaders)
        assert result.share(option.id) == pytest.approx(length, abs=4 * result.standard_error(option.id))


class TestTables:
    @given(projects(), st.sampled_from((ALL, AROUND)), st.booleans())
    @settings(max_examples=40)
    def test_rows_sum_to_one_and_everything_hangs_together(
        self, project: Project, weights: WeightVariation, free: bool
    ) -> None:
        result = answer_of(project, AcceptabilityQuestion(weights, free_missing=free, samples=300))
        if result.failure:
            assert result.samples == 0
            return
        for n, option in enumerate(result.options):
            assert sum(result.counts[n]) == 300
            best, worst = result.rank_range(option.id)
            assert 1 <= best <= worst <= len(result.options)
            central, confidence = result.central[n], result.confidence[n]
            assert (central is None) == (result.counts[n][0] == 0)
            assert (confidence is None) == (central is None)
            if central is not None:
                assert sum(central.values()) == pytest.approx(1)
            assert result.wins[n][n] == 0
            for m in range(len(result.options)):
                assert result.wins[n][m] + result.wins[m][n] <= 1 + 1e-12
        assert sum(row[0] for row in result.counts) >= 300
        assert (sum(row[0] for row in result.counts) > 300) == (result.shared > 0)

    def test_central_weights_are_the_mean_of_the_winning_ones(self) -> None:
        project = project_of([[4.0, 0.0], [0.0, 4.0]], [1, 1], settings=ALL_SETTINGS[2])
        result = answer_of(project, AcceptabilityQuestion(samples=50_000))
        # First where its criterion weighs more than half, evenly: three quarters on average.
        assert result.central[0]["c0"] == pytest.approx(0.75, abs=0.005)
        assert result.central[1]["c1"] == pytest.approx(0.75, abs=0.005)
        assert result.confidence == (1.0, 1.0)
        assert result.share("a") == pytest.approx(0.5, abs=0.01)

    def test_standard_errors_are_those_of_shares_and_never_none(self) -> None:
        project = project_of([[4.0, 4.0], [0.0, 0.0]], [1, 1])
        result = answer_of(project, AcceptabilityQuestion(samples=1000))
        assert result.share("a") == 1
        assert 0 < result.standard_error("a") < 0.002
        rivals = answer_of(project_of(RIVALS, [1, 1, 1]), AcceptabilityQuestion(samples=1000))
        share = rivals.share("a")
        assert rivals.standard_error("a") == pytest.approx((share * (1 - share) / 1000) ** 0.5, rel=0.02)

    def test_identical_options_share_every_place(self) -> None:
        result = answer_of(project_of([[1.0, 2.0]] * 2, [1, 1]), AcceptabilityQuestion(samples=100))
        assert result.counts == ((100, 0), (100, 0))
        assert result.shared == 100
        assert result.wins == ((0.0, 0.0), (0.0, 0.0))

    def test_what_is_missing_leaves_an_option_out_or_varies(self) -> None:
        project = project_of([[4.0, None], [1.0, 3.0], [2.0, 2.0]], [1, 1])
        left_out = answer_of(project, AcceptabilityQuestion(samples=100))
        assert [o.id for o in left_out.options] == ["b", "c"]
        assert [o.id for o in left_out.left_out] == ["a"]
        free = answer_of(project, AcceptabilityQuestion(free_missing=True, samples=1000))
        assert [o.id for o in free.options] == ["a", "b", "c"]
        assert 0 < free.share("a") < 1

    def test_a_criterion_that_nothing_is_scored_on_takes_no_part(self) -> None:
        project = project_of([[4.0, 1.0, None], [1.0, 3.0, None]], [1, 1, 0])
        result = answer_of(project, AcceptabilityQuestion(samples=500))
        assert len(result.options) == 2
        assert all(c["c2"] == 0 for c in result.central if c)

    def test_an_issue_without_scores_says_why(self) -> None:
        result = answer_of(project_of([[None, None]] * 2, [1, 1]), AcceptabilityQuestion(samples=10))
        assert result.failure
        assert result.options == ()

    def test_judgements_that_say_too_little_say_so(self) -> None:
        ahp = project_of([[1.0, 2.0]] * 3, [1, 1], settings=MethodSettings(method=Method.AHP))
        issue = replace(ahp.issues[0], judgements=FrozenDict(c0=Judgements(FrozenDict({("a", "b"): 3.0}))))
        assert "links" in answer_of(ahp.with_issue(issue), AcceptabilityQuestion(samples=10)).failure

    def test_compared_criteria_do_not_vary_with_the_scores(self) -> None:
        ahp = project_of([[4.0], [0.0]], [1], settings=MethodSettings(method=Method.AHP))
        judged = FrozenDict(c0=Judgements(FrozenDict({("b", "a"): 3.0})))
        project = ahp.with_issue(replace(ahp.issues[0], judgements=judged))
        result = answer_of(project, AcceptabilityQuestion(score_levels=2, free_levels=True, samples=100))
        assert result.share("b") == 1


class TestSampling:
    def test_the_same_seed_gives_the_same_whatever_the_steps(self) -> None:
        question = AcceptabilityQuestion(AROUND, score_levels=1, free_levels=True, samples=43_456)
        project = project_of(RIVALS, [1, 2, 3])
        result = answer_of(project, question)
        sampler = RankSampler(question)
        sampler.prepare(project)
        for first, end in ((3, 5), (0, 1), (1, 3)):
            sampler.count(first, end)
        assert sampler.answer(complete=True)["i"] == result
        assert answer_of(project, question) == result
        assert answer_of(project, replace(question, seed=1)) != result

    def test_known_counts(self) -> None:
        """Stored results stay reproducible."""
        question = AcceptabilityQuestion(
            AROUND, 0.5, score_levels=1, free_levels=True, samples=10_000, seed=7
        )
        assert answer_of(project_of(RIVALS, [1, 2, 3]), question).counts == KNOWN

    def test_a_sampler_asked_again_answers_as_a_new_one(self) -> None:
        question = AcceptabilityQuestion(AROUND, free_levels=True, samples=3000)
        sampler = RankSampler(question)
        project = project_of(RIVALS, [1, 2, 3])
        better = replace(
            project.issues[0], scores=project.issues[0].scores.with_item(("c", "c1"), Score("l4"))
        )
        for changed in (
            project,
            replace(project, weights=project.weights.moved("c0", 0.6)),
            project.with_issue(better),
            replace(project, settings=MethodSettings(normalisation=Normalisation.ANCHORS)),
            replace(project, settings=MethodSettings(method=Method.AHP)),
            replace(project, issues=()),
            project,
        ):
            sampler.prepare(changed)
            sampler.count(0, sampler.pages)
            assert sampler.answer(complete=True) == acceptability(changed, question)

    def test_following_a_drag_is_asking_anew_but_for_confidence(self) -> None:
        question = AcceptabilityQuestion(AROUND, free_levels=True, samples=12_000)
        live = LiveAcceptability(question)
        project = project_of(RIVALS, [1, 2, 3])
        for share in (0.2, 0.5, 0.8):
            project = replace(project, weights=project.weights.moved("c1", share))
            asked_anew = answer_of(project, question)
            assert live.answer(project)["i"]._replace(confidence=asked_anew.confidence) == asked_anew
            fewer = answer_of(project, replace(question, samples=700))
            assert live.answer(project, 700)["i"].counts == fewer.counts

    def test_results_stream_in_and_end_complete(self) -> None:
        question = AcceptabilityQuestion(samples=90_000)
        answers = list(stream(project_of(RIVALS, [1, 1, 1]), question))
        sizes = [a.samples for a in answers]
        assert sizes == sorted(sizes)
        assert len(answers) > 2
        assert [a.complete for a in answers] == [False] * (len(answers) - 1) + [True]
        assert sizes[-1] == 90_000
        assert all(a["i"].samples == a.samples for a in answers)
        assert answers[0]["i"].confidence == (None, None, None)

    def test_it_can_be_given_up(self) -> None:
        progress_calls = []
        question = AcceptabilityQuestion(samples=200_000)
        result = acceptability(
            project_of(RIVALS, [1, 1, 1]),
            question,
            progress=lambda progress: progress_calls.append(progress) or len(progress_calls) < 2,
        )
        assert not result.complete
        assert result.samples < 200_000
        assert len(progress_calls) == 2

    def test_issues_with_weights_of_their_own_are_scattered_around_those(self) -> None:
        project = project_of([[4.0, 0.0], [0.0, 4.0]], [9, 1])
        own = replace(project.issues[0], id="own", weights=Weights(FrozenDict({"c0": 0.1, "c1": 0.9})))
        project = replace(project, issues=(*project.issues, own))
        result = acceptability(project, AcceptabilityQuestion(AROUND, samples=1000))
        assert result["i"].share("a") == 1
        assert result["own"].share("b") == 1

    def test_a_weight_of_zero_stays_zero(self) -> None:
        project = project_of([[4.0, 0.0], [3.0, None]], [1, 0])
        result = answer_of(project, AcceptabilityQuestion(AROUND, samples=100))
        assert result.counts == ((100, 0), (0, 100))


class TestWeightRules:
    PROJECT = project_of([[4.0, 0.0, 2.0], [0.0, 4.0, 2.0]], [1, 1, 1], settings=ALL_SETTINGS[2])

    def ask(self, **what) -> IssueAcceptability:
        return answer_of(self.PROJECT, AcceptabilityQuestion(samples=5000, **what))

    def test_an_order_of_importance(self) -> None:
        result = self.ask(weights=WeightVariation.ORDER, order=(("c0",), ("c2",), ("c1",)))
        assert result.share("a") == 1
        assert result.central[0] == pytest.approx({"c0": 11 / 18, "c2": 5 / 18, "c1": 2 / 18}, abs=0.02)

    def test_statements(self) -> None:
        result = self.ask(weights=WeightVariation.STATEMENTS, statements=(("c1", "c0"),))
        assert result.share("b") == 1

    def test_intervals(self) -> None:
        within = FrozenDict({"c0": (0.2, 0.3), "c1": (0.35, 0.5)})
        result = self.ask(weights=WeightVariation.WITHIN, within=within)
        assert result.share("b") == 1
        assert 0.2 < result.central[1]["c0"] < 0.3

    @pytest.mark.parametrize(
        ("what", "words"),
        [
            ({"weights": WeightVariation.ORDER, "order": (("c0",), ("c1",))}, "has no place"),
            ({"weights": WeightVariation.ORDER, "order": (("c0", "c1"), ("c1", "c2"))}, "two places"),
            (
                {"weights": WeightVariation.STATEMENTS, "statements": (("c0", "c1"), ("c1", "c0"))},
                "contradict",
            ),
            (
                {
                    "weights": WeightVariation.WITHIN,
                    "within": FrozenDict({"c0": (0.7, 1.0), "c1": (0.6, 1.0)}),
                },
                "130%",
            ),
            ({"weights": WeightVariation.WITHIN, "within": FrozenDict({"x": (0.0, 1.0)})}, "no criterion"),
            ({"samples": 0}, "between 1 and"),
            ({"seed": -1}, "seed"),
            ({"spread": -0.5}, "spread"),
            ({"score_levels": -1}, "cannot be negative"),
        ],
    )
    def test_what_cannot_be_drawn_is_refused_in_words(self, what: dict, words: str) -> None:
        with pytest.raises(Exception, match=words) as error_info:
            acceptability(self.PROJECT, AcceptabilityQuestion(**what))
        assert error_info.type.__module__ == MethodError.__module__


class TestVaryingScores:
    def column(self, values, scale: Scale = FIVE, **what) -> VaryingColumn:
        project = project_of([[v] for v in values], [1], scales=[scale])
        defaults = {"score_levels": 0, "free_levels": False}
        return VaryingColumn(0, project.criteria[0], values, project.settings, **(defaults | what))

    def test_scores_move_by_whole_levels_within_the_scale(self) -> None:
        values = self.column([0.0, 2.0, 4.0], score_levels=1).values(PageDraws(1, 0))
        assert set(values[0]) == {0.0, 1.0}
        assert set(values[1]) == {1.0, 2.0, 3.0}
        assert set(values[2]) == {3.0, 4.0}
        assert (values[1] == 2).mean() == pytest.approx(1 / 3, abs=0.05)

    def test_two_labels_stay_labels(self) -> None:
        two = Scale(FIVE.levels[:2])
        assert set(self.column([0.0, None], two, score_levels=1).values(PageDraws(1, 0)).ravel()) == {
            0.0,
            1.0,
        }

    def test_numbers_move_by_a_tenth_of_the_scale(self) -> None:
        values = self.column([0.0, 5.0], Scale(low=0.0, high=10.0), score_levels=2).values(PageDraws(1, 0))
        assert values[0].min() >= 0
        assert values[0].max() == pytest.approx(2, abs=0.05)
        assert values[1].min() == pytest.approx(3, abs=0.05)
        assert values[1].max() == pytest.approx(7, abs=0.05)

    def test_missing_scores_take_any_level_or_number(self) -> None:
        assert set(self.column([None, 1.0]).values(PageDraws(1, 0))[0]) == {0.0, 1.0, 2.0, 3.0, 4.0}
        numbers = self.column([None, 1.0], Scale(low=2.0, high=4.0)).values(PageDraws(1, 0))[0]
        assert numbers.min() == pytest.approx(2, abs=0.01)
        assert numbers.max() == pytest.approx(4, abs=0.01)

    def test_equal_labels_stay_equal_and_orders_are_kept(self) -> None:
        values = self.column([1.0, 3.0, 1.0, 0.0, 4.0, 1.5], free_levels=True).values(PageDraws(1, 0))
        assert (values[0] == values[2]).all()
        assert (values[0] <= values[5]).all()
        assert (values[5] <= values[1]).all()
        assert (values[3] == 0).all()
        assert (values[4] == 4).all()

    def test_the_same_label_has_the_same_number_on_every_issue(self) -> None:
        one, other = self.column([1.0, 2.0], free_levels=True), self.column([2.0, 1.0], free_levels=True)
        assert (one.values(PageDraws(1, 0))[0] == other.values(PageDraws(1, 0))[1]).all()

    @given(st.floats(0, 4))
    def test_places_are_level_numbers_with_fractions(self, value: float) -> None:
        assert place_on(FIVE, value) == pytest.approx(value)
        assert place_on(Scale(low=-4.0, high=4.0), value) == pytest.approx((value + 4) / 8)


def test_scores_outside_their_scale_are_told() -> None:
    project = project_of([[1.0], [2.0]], [1])
    wrong = FrozenDict({("a", "c0"): Score(number=9.0), ("b", "c0"): Score(number=1.0)})
    result = answer_of(
        project.with_issue(Issue("i", "Issue", scores=wrong)), AcceptabilityQuestion(samples=10)
    )
    assert "outside its scale" in result.failure
