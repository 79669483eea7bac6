# SPDX-License-Identifier: MIT
"""What a reader of a ranking is told about options that depend on each other."""

from __future__ import annotations

from dataclasses import replace

from mcda_app.analysis.ranking.evaluation import evaluate
from mcda_app.analysis.rules.pairs import pair_sentence, pair_warnings
from mcda_app.domain.edits.issues import exclude_option
from mcda_app.domain.edits.rules.pairs import set_pair
from mcda_app.domain.method_settings import Method, MethodSettings
from mcda_app.domain.pairs.option_pair import PairKind
from mcda_app.domain.project import Project
from tests.analysis.problems import project_of

SETTINGS = MethodSettings(method=Method.VALUE)
FOUR = project_of([[4], [3], [2], [1]], [1.0], settings=SETTINGS)
"""A is first, then B, C and D."""
COMPLEMENTS, SUBSTITUTES = PairKind.COMPLEMENTS, PairKind.SUBSTITUTES


def warnings(project: Project) -> list[str]:
    return pair_warnings(project, evaluate(project)["i"])


def test_substitutes_side_by_side_are_said_and_those_apart_are_not() -> None:
    (text,) = warnings(set_pair(FOUR, "c", "b", SUBSTITUTES))
    assert text.startswith("B and C stand side by side in the ranking")
    assert warnings(set_pair(FOUR, "a", "c", SUBSTITUTES)) == []
    assert warnings(exclude_option(set_pair(FOUR, "b", "c", SUBSTITUTES), "i", "c", True)) == []


def test_substitutes_that_share_a_rank_stand_side_by_side() -> None:
    tied = project_of([[4], [4], [4], [1]], [1.0], settings=SETTINGS)
    assert len(warnings(set_pair(tied, "a", "c", SUBSTITUTES))) == 1
    assert len(warnings(set_pair(tied, "c", "d", SUBSTITUTES))) == 1


def test_a_complement_that_is_left_out_is_missed() -> None:
    paired = set_pair(FOUR, "b", "d", COMPLEMENTS)
    assert warnings(paired) == []
    (text,) = warnings(exclude_option(paired, "i", "d", True))
    assert text.startswith("B is ranked without D")
    assert warnings(exclude_option(exclude_option(paired, "i", "d", True), "i", "b", True)) == []


def test_a_leader_that_needs_another_option_says_which_and_where_it_comes() -> None:
    (text,) = warnings(set_pair(FOUR, "d", "a", COMPLEMENTS))
    assert text.startswith("A leads, but works only together with D, which has rank 4")


def test_a_pair_is_said_with_its_reason() -> None:
    project = set_pair(FOUR, "a", "b", SUBSTITUTES, "One budget")
    result = evaluate(project)["i"]
    assert pair_sentence(result, project.option_pairs[0]) == (
        "A and B can replace each other (substitutes). Why: One budget."
    )
    bare = replace(project.option_pairs[0], reason="", kind=COMPLEMENTS)
    assert pair_sentence(result, bare) == "A and B work only together (complements)."
