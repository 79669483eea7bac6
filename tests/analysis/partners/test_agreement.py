# SPDX-License-Identifier: MIT
"""What coalitions reach, beside what the paper prints: agreements, and each miss with its cause."""

from __future__ import annotations

import pytest

from mcda_app.analysis.partners.agreement import (
    Scope,
    agreement,
    agreement_sentence,
    nearest_level,
)
from mcda_app.domain.edits.partners.coalition_rules import set_good
from mcda_app.domain.membership.rules import GoodKind
from mcda_app.domain.project import Project
from mcda_app.domain.score import Evidence
from mcda_app.files import presets
from tests.analysis.partners.problems import PROJECT
from tests.domain.partner_projects import without_partners

# Selective and global, as printed (Table 1, Table 4, and the section on arms races) and as computed.
LEVELS = """
alliances              ++ −    ++ −
arms-races             −  ++   −  ++
proliferation          −  ++   −  ++
trade                  ++ ++   ++ ++
knowledge              +  ++   +  ++
norms                  ++ ++   ++ ++
externalities          +  ++   +  ++
foundation-development +  ++   +  ++
foundation-deployment  −  −    −  −
physical-development   +  ++   +  ++
physical-deployment    −  −    −  −
services-development   +  ++   +  ++
services-deployment    −  −    −  −
military-development   +  ++   −  ++
military-deployment    +  ++   −  ++
"""
MISSES = {
    ("norms", Scope.ALONE): "50% is enough: these members hold 12% of the whole (Reach).",
    ("foundation-deployment", Scope.ALONE): "alone, all is reached that can be.",
    ("physical-deployment", Scope.ALONE): "alone, all is reached that can be.",
    ("services-deployment", Scope.ALONE): "alone, all is reached that can be.",
    ("military-development", Scope.SELECTIVE): "the largest outside (China) has 100%",
    ("military-deployment", Scope.SELECTIVE): "the largest outside (China) has 100%",
}


@pytest.fixture(scope="module")
def project() -> Project:
    return presets.load()


def test_selective_and_global_reach_what_the_paper_prints_but_in_two_places(project: Project) -> None:
    rows = {(row.issue.id, row.scope): row for row in agreement(project)}
    lines = [line.split() for line in LEVELS.split("\n") if line]
    assert [name for name, *_ in lines] == [issue.id for issue in project.issues]
    for name, *marks in lines:
        both = [rows[name, scope] for scope in (Scope.SELECTIVE, Scope.GLOBAL)]
        assert [r.printed.mark for r in both] + [r.computed.mark for r in both] == marks, name
        assert all(r.evidence in (Evidence.TABLE, Evidence.TEXT) for r in both)


def test_the_coalitions_compared_are_what_the_paper_defines(project: Project) -> None:
    for row in agreement(project):
        ids = {actor.id for actor in row.members}
        match row.scope:
            case Scope.ALONE:
                assert ids == {"eu"}
            case Scope.SELECTIVE:
                assert len(ids) > 1
                assert not {"united-states", "china"} <= ids
            case Scope.GLOBAL:
                assert ids == {actor.id for actor in project.partners.actors}


def test_each_miss_has_its_cause_and_no_agreement_has_one(project: Project) -> None:
    rows = agreement(project)
    misses = {(row.issue.id, row.scope): row.cause for row in rows if not row.agrees}
    assert misses.keys() == MISSES.keys()
    assert all(MISSES[key] in cause for key, cause in misses.items())
    assert all((row.cause == "") == row.agrees for row in rows)
    text = agreement_sentence(rows)
    assert text.startswith(
        "What coalitions reach agrees with 34 of 40 ratings of the paper. It differs on Norms"
    )
    assert text.endswith("Military · use.")


@pytest.mark.parametrize(
    ("kind", "cause"),
    [
        (GoodKind.SUMMATION, "every member counts"),
        (GoodKind.BEST_SHOT, "one suffices: the largest member has"),
        (GoodKind.WEAKEST_LINK, "who is missing decides"),
        (GoodKind.AT_HOME, "an arrangement with others adds nothing"),
    ],
)
def test_another_kind_gives_another_cause(project: Project, kind: GoodKind, cause: str) -> None:
    rows = agreement(set_good(project, "alliances", kind))
    causes = [row.cause for row in rows if row.issue.id == "alliances" and not row.agrees]
    assert causes
    assert any(cause in text for text in causes)
    rival = agreement(set_good(project, "knowledge", GoodKind.RIVALRY, rivals=["russia"]))
    assert any("with a rival inside: Russia" in row.cause for row in rival)


def test_a_users_own_score_leaves_the_printed_one_to_compare_with(project: Project) -> None:
    from mcda_app.domain.edits.scores import type_score

    edited = type_score(project, "trade", "selective", "effectiveness", "not useful")
    assert [row.printed.mark for row in agreement(edited) if row.issue.id == "trade"] == ["++", "++"]


def test_of_two_levels_equally_near_the_lower_counts(project: Project) -> None:
    criterion = project.criterion("effectiveness")
    assert [nearest_level(criterion, x).mark for x in (0, 0.25, 0.2501, 0.75, 0.7501, 1)] == [
        "−",
        "−",
        "+",
        "+",
        "++",
        "++",
    ]


def test_without_actors_or_ratings_there_is_nothing_to_compare(project: Project) -> None:
    assert agreement(without_partners(project)) == ()
    assert agreement_sentence(()) == ""
    assert [row.issue.id for row in agreement(PROJECT)] == ["trade", "trade"]
