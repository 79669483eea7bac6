# SPDX-License-Identifier: MIT
"""Weighted value against published figures, each seen in a stored copy of its source."""

from __future__ import annotations

from types import MappingProxyType

import pytest

from mcda_app.analysis.ranking.decision_matrix import issue_matrix
from mcda_app.analysis.ranking.evaluation import evaluate
from mcda_app.analysis.sensitivity.weight_tipping import weight_tippings
from mcda_app.domain.method_settings import Method, MethodSettings
from mcda_app.domain.project import Project
from mcda_app.domain.scale import Scale
from mcda_app.methods.value import weighted_value
from tests.analysis.problems import project_of

VALUE = MethodSettings(method=Method.VALUE)


class TestQuarterbacks:
    """Values and weights of eight players on seven measures, and the scores from them.

    R package DecisionAnalysis 1.1.0 (Deehr 2020), tests/testthat/test_MAVF_scores.R; method and weights after
    Kirkwood (1997), "Strategic Decision Making", Wadsworth.
    """

    WEIGHTS = (0.096, 0.224, 0.092, 0.138, 0.152, 0.228, 0.07)
    VALUES = MappingProxyType(
        {
            "McElroy": (0.414, 0.45, 0.473, 0.366, 0.553, 0.395, 0.839),
            "Gabbert": (0.557, 0.607, 0.688, 0.537, 0.582, 0.726, 0.817),
            "Ponder": (0.414, 0.552, 0.669, 0.7, 0.611, 0.621, 0.664),
            "Stanzi": (0.557, 0.485, 0.446, 0.383, 0.525, 0.469, 0.56),
            "Dalton": (0.414, 0.391, 0.482, 0.528, 0.367, 0.37, 0.539),
            "Mallett": (0.775, 0.8, 0.128, 0.0, 0.117, 0.0, 0.478),
            "Newton": (0.629, 0.751, 0.737, 0.613, 0.67, 0.888, 0.38),
            "Locker": (0.485, 0.574, 0.786, 0.671, 0.67, 0.596, 0.36),
        }
    )
    SCORES = MappingProxyType(
        {
            "Newton": 0.711910,
            "Gabbert": 0.638024,
            "Locker": 0.602974,
            "Ponder": 0.602480,
            "Stanzi": 0.481930,
            "McElroy": 0.467414,
            "Dalton": 0.422410,
            "Mallett": 0.316620,
        }
    )

    def test_scores(self) -> None:
        steps = weighted_value(list(self.VALUES.values()), self.WEIGHTS)
        scores = dict(zip(self.VALUES, steps.overall, strict=True))
        assert scores == pytest.approx(dict(self.SCORES), abs=5e-7)

    def test_ranking(self) -> None:
        unit = Scale(low=0.0, high=1.0)
        project = project_of(list(self.VALUES.values()), self.WEIGHTS, scales=[unit] * 7, settings=VALUE)
        order = [list(self.VALUES)[ord(s.option.id) - ord("a")] for s in evaluate(project)["i"].ranked]
        assert order == list(self.SCORES)


class TestVehicles:
    """Improvement over a vehicle in per cent, in four categories, under two sets of weights.

    Congressional Budget Office (2013), "The Army's Ground Combat Vehicle Program and Alternatives", tables
    2-2 and A-3. CBO adds up rounded per cents without value functions: here they are scores on one scale, so
    that its sum is a value on that scale.
    """

    LOW, HIGH = -50.0, 150.0
    NAMES = ("GCV", "Namer", "upgraded Bradley", "Puma", "Bradley")
    PRIMARY = ((27, -7, 24, 29), (33, -36, 4, 29), (27, 60, 15, 0), (28, 103, 22, -14), (0, 0, 0, 0))
    SECONDARY = ((27, -7, 24, 100), (33, -36, 4, 100), (27, 60, 15, 0), (28, 103, 22, 0), (0, 0, 0, 0))

    def project(self, scores: tuple[tuple[int, ...], ...], weights: tuple[float, ...]) -> Project:
        scale = Scale(low=self.LOW, high=self.HIGH)
        return project_of(scores, weights, scales=[scale] * 4, settings=VALUE)

    def sums(self, project: Project) -> dict[str, float]:
        """CBO's overall improvement of each vehicle, first place first."""
        return {
            self.NAMES[ord(s.option.id) - ord("a")]: self.LOW + (self.HIGH - self.LOW) * s.score
            for s in evaluate(project)["i"].ranked
            if s.score is not None
        }

    def test_the_first_set_of_weights_ranks_as_published(self) -> None:
        sums = self.sums(self.project(self.PRIMARY, (0.4, 0.3, 0.2, 0.1)))
        assert list(sums) == ["Puma", "upgraded Bradley", "GCV", "Namer", "Bradley"]

    def test_equal_weights_put_the_puma_slightly_ahead_and_two_others_at_25(self) -> None:
        sums = self.sums(self.project(self.SECONDARY, (0.25, 0.25, 0.25, 0.25)))
        assert list(sums)[:2] == ["Puma", "GCV"]
        assert sums["Puma"] - sums["GCV"] == pytest.approx(2.25)
        assert sums["Namer"] == pytest.approx(25, abs=1)
        assert sums["upgraded Bradley"] == pytest.approx(25, abs=1)
        assert sums["Bradley"] == pytest.approx(0)

    def test_how_little_more_weight_on_the_full_squad_puts_the_gcv_first(self) -> None:
        """0.0165 by a published recomputation of the report; exactly 109/409 - 1/4."""
        project = self.project(self.SECONDARY, (0.25, 0.25, 0.25, 0.25))
        tipping = weight_tippings(issue_matrix(project, project.issues[0]), project.weights, VALUE)[3]
        assert tipping.above is not None
        assert [option.id for option in tipping.above.leaders] == ["a"]
        assert tipping.above.low == pytest.approx(109 / 409, abs=1e-9)
        assert tipping.above.low - 0.25 == pytest.approx(0.0165, abs=5e-5)


class TestNutzwertanalyse:
    """The Nutzwertanalyse as the German federal ministry of finance has it, on published examples.

    Arbeitsanleitung Einführung in Wirtschaftlichkeitsuntersuchungen (BMF, 12 January 2011), steps 1 to 3:
    weights that add up to 100, 0 to 10 points on each criterion, the utility as the sum of points times
    weights. The ministry's own table was not seen.
    """

    def utilities(self, points: dict[str, tuple[int, ...]], weights: tuple[int, ...]) -> dict[str, float]:
        """Of each alternative, on the scale of the points, the first place first."""
        scale = Scale(low=0.0, high=10.0)
        project = project_of(list(points.values()), weights, scales=[scale] * len(weights), settings=VALUE)
        return {
            list(points)[ord(s.option.id) - ord("a")]: 10 * s.score
            for s in evaluate(project)["i"].ranked
            if s.score is not None
        }

    def test_two_variants_of_a_course_for_trainees(self) -> None:
        """IT-Wiki, "Nutzwertanalyse (Scoring-Methode)", 2.1.1 Rechenbeispiel (it-wiki.juztim.dev)."""
        utilities = self.utilities({"A": (8, 5, 7, 6, 9), "B": (6, 9, 7, 8, 5)}, (25, 30, 20, 15, 10))
        assert list(utilities) == ["B", "A"]
        assert utilities == pytest.approx({"A": 6.70, "B": 7.30})

    def test_four_options_of_an_investment_proposal(self) -> None:
        """DWM Bean Counter, "Cost-Benefit Analysis", sheet Multi-Criteria Analysis; to one decimal."""
        points = {"1": (3, 5, 4, 4), "2": (5, 9, 6, 3), "3": (5, 0, 8, 5), "4": (5, 6, 8, 8)}
        utilities = self.utilities(points, (50, 25, 15, 10))
        assert list(utilities) == ["4", "2", "3", "1"]
        assert utilities == pytest.approx({"1": 3.8, "2": 6.0, "3": 4.2, "4": 6.0}, abs=0.0501)
        assert utilities == pytest.approx({"1": 3.75, "2": 5.95, "3": 4.2, "4": 6.0})
