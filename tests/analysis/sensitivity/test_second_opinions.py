# SPDX-License-Identifier: MIT
"""Second opinions on the issues of a project, from its scores to the sentence."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mcda_app.analysis.ranking.evaluation import evaluate
from mcda_app.analysis.sensitivity.second_opinions import (
    IssueOpinions,
    MethodOpinion,
    describe_opinions,
    opinions_on,
)
from mcda_app.analysis.vocabulary.methods import METHODS
from mcda_app.domain.edits.issues import exclude_option
from mcda_app.domain.edits.scores import apply_lens, type_score
from mcda_app.domain.method_settings import Method
from mcda_app.errors import MethodError
from mcda_app.files import presets


def test_each_method_ranks_the_ranked_options_or_says_why_not() -> None:
    project = presets.load()
    result = evaluate(project)
    for issue in project.issues:
        opinions = opinions_on(project, issue)
        assert opinions.leaders == result[issue.id].leaders
        assert opinions.ranks == tuple(result[issue.id].standing(o.id).rank for o in opinions.options)
        for opinion in opinions.opinions:
            assert bool(opinion.ranks) != bool(opinion.cannot)
            if opinion.ranks:
                assert min(opinion.ranks) == 1
                assert len(opinion.ranks) == len(opinions.options)


def test_all_agree_where_one_option_dominates() -> None:
    project = presets.load()
    for option, levels in (("unilateral", "1"), ("selective", "2"), ("global", "0")):
        project = type_score(project, "trade", option, "effectiveness", levels)
    lens = project.lens("gross-benefit")
    project = apply_lens(project, lens)
    opinions = opinions_on(project, project.issue("trade"))
    assert all(o.same_first for o in opinions.able)
    assert describe_opinions(opinions).startswith(
        f"All {len(opinions.able)} other methods also favour Selective."
    )


@pytest.mark.parametrize("method", Method)
def test_the_other_main_methods_come_first_and_rank_as_they_would_in_use(method: Method) -> None:
    project = presets.load()
    project = replace(project, settings=replace(project.settings, method=method))
    others = [other for other in Method if other is not method]
    for issue in project.issues:
        opinions = opinions_on(project, issue)
        for other, opinion in zip(others, opinions.opinions, strict=False):
            by_other = evaluate(replace(project, settings=replace(project.settings, method=other)))[issue.id]
            assert opinion.method == METHODS[other].name
            assert opinion.ranks == tuple(by_other.standing(o.id).rank for o in opinions.options)
            assert opinion.same_first == (by_other.leaders == opinions.leaders)


def test_an_option_without_a_rank_has_no_column() -> None:
    project = presets.load()
    project = exclude_option(project, "trade", "global", True)
    opinions = opinions_on(project, project.issue("trade"))
    assert [o.id for o in opinions.options] == ["unilateral", "selective"]
    project = exclude_option(project, "trade", "selective", True)
    with pytest.raises(MethodError, match="Fewer than two options"):
        opinions_on(project, project.issue("trade"))


def test_the_sentence_counts() -> None:
    project = presets.load()
    yes = MethodOpinion("A", "", "", (1, 2, 3), True)
    no = MethodOpinion("B", "", "", (2, 1, 3), False)
    silent = MethodOpinion("C", "", "", cannot="it cannot")
    leaders = project.options[:1]

    def sentence_on(*opinions: MethodOpinion) -> str:
        return describe_opinions(
            IssueOpinions(project.issues[0], project.options, (1, 2, 3), leaders, opinions)
        )

    assert sentence_on(yes, no, yes) == "2 of 3 other methods also favour Unilateral."
    assert sentence_on(yes, no, no) == "1 of 3 other methods also favours Unilateral."
    assert sentence_on(yes, silent) == (
        "The one other method also puts Unilateral first. 1 more cannot rank this issue."
    )
    assert sentence_on(no) == "The one other method does not put Unilateral first."
    assert sentence_on(silent) == "No other method can rank this issue."
