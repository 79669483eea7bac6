# SPDX-License-Identifier: MIT
"""Every enumeration that users meet has its labels in the vocabulary, once."""

from __future__ import annotations

import ast
from enum import Enum
from pathlib import Path
from typing import TypeGuard

import pytest

import mcda_app
from mcda_app.analysis.acceptability.badges import Firmness
from mcda_app.analysis.partners.answers import Membership
from mcda_app.analysis.ranking.first_places import FirstPlace
from mcda_app.analysis.ranking.paper_agreement import Verdict as PaperVerdict
from mcda_app.analysis.vocabulary import (
    ballots,
    certainty,
    directions,
    evidence,
    groups,
    methods,
    paper,
    partners,
    rounds,
    rules,
    tables,
    trade_offs,
    uncertainty,
    weighting,
)
from mcda_app.domain.acceptability_question import WeightVariation
from mcda_app.domain.archive_record import Appraisal
from mcda_app.domain.deviations.deviation import DeviationCause
from mcda_app.domain.edits.workshop.workshop import Aggregation
from mcda_app.domain.elicitation import WeightQuestion
from mcda_app.domain.membership.rules import Counting, MembershipRule
from mcda_app.domain.method_settings import Method, Normalisation, Prioritisation, Synthesis
from mcda_app.domain.pairs.option_pair import PairKind
from mcda_app.domain.scale import Direction
from mcda_app.domain.score import Evidence
from mcda_app.domain.trade_offs import Preference
from mcda_app.domain.workshop.workshop import AgendaStep, RoundState
from mcda_app.exchange.ballots.answer_fields import AnswerKind
from mcda_app.exchange.ballots.merge import Verdict as BallotVerdict
from mcda_app.exchange.tables.layout import Role
from mcda_app.exchange.tables.recognised_words import DecimalSign
from mcda_app.exchange.tables.roles.roles import ColumnRole, RowRole
from mcda_app.files.resources import resource
from mcda_app.i18n import LANGUAGES, LocalisedDict, install, load

PACKAGE = Path(mcda_app.__file__).parent
TABLES = [
    (AgendaStep, rounds.AGENDA_STEPS),
    (Aggregation, groups.AGGREGATION_NAMES),
    (Aggregation, groups.AGGREGATION_WORDS),
    (Direction, directions.DIRECTIONS),
    (Direction, directions.DIRECTION_CHOICES),
    (Direction, directions.DIRECTION_BUTTONS),
    (Direction, directions.MORE_OR_LESS),
    (Evidence, evidence.EVIDENCE_WORDS),
    (Evidence, evidence.EVIDENCE_SHORT),
    (Method, methods.METHODS),
    (Method, methods.SCORE_WORDS),
    (Normalisation, methods.NORMALISATIONS),
    (Prioritisation, methods.PRIORITISATIONS),
    (Prioritisation, methods.PRIORITISATIONS_IN_SENTENCES),
    (Prioritisation, methods.PRIORITISATION_FORMULAS),
    (Synthesis, methods.SYNTHESES),
    (MembershipRule, partners.RULES),
    (Counting, partners.COUNTINGS),
    (RoundState, rounds.ROUND_STATES),
    (Preference, trade_offs.PREFERENCES),
    (WeightQuestion, weighting.WAYS),
    (WeightQuestion, weighting.USE_WEIGHTS),
    (Appraisal, rules.APPRAISALS),
    (DeviationCause, rules.DEVIATION_CAUSES),
    (PairKind, rules.PAIR_KINDS),
    (WeightVariation, uncertainty.VARIATIONS_IN_SENTENCES),
]
BY_CODE = [
    (AnswerKind, ballots.ANSWER_UNITS),
    (BallotVerdict, ballots.VERDICTS),
    (ColumnRole, tables.COLUMN_WORDS),
    (DecimalSign, tables.SIGN_CHOICES),
    (Firmness, certainty.FIRMNESS),
    (FirstPlace, paper.NET_WORDS),
    (Membership, partners.MEMBERSHIPS),
    (PaperVerdict, paper.PAPER_VERDICTS),
    (Role, tables.ROLE_WORDS),
    (RowRole, tables.ROW_WORDS),
]
"""Enumerations of the layers above and beside the vocabulary, which it names by their codes."""
SENTENCES = {
    "analysis/acceptability/certainty.py",
    "analysis/acceptability/headline.py",
    "analysis/group/minutes.py",
    "analysis/information/task_texts.py",
    "analysis/partners/agreement.py",
    "analysis/ranking/knock_outs.py",
    "analysis/value_functions/consistency.py",
    "analysis/value_functions/sentences.py",
    "cli/evidence.py",
    "domain/voting/actor_questions.py",
    "exchange/report/annexes/kinds.py",
    "exchange/report/briefing/caveats.py",
    "domain/membership/rules.py",
    "exchange/ballots/paper_ballot.py",
    "ui/dialogs/shared_file.py",
    "ui/own_decision/delegate.py",
    "ui/shell/menus.py",
    "ui/value_functions/comparison_panel.py",
    "ui/workshop/console/next_action.py",
    "ui/workshop/projector/content.py",
}
"""Whole sentences for each member, entries and buttons with access keys, prompts in a grid, and what the
document itself needs for the reason of a computed score and for what a round asks."""


@pytest.mark.parametrize(("kind", "table"), TABLES, ids=lambda v: getattr(v, "__name__", ""))
def test_every_member_has_its_label(kind: type[Enum], table: LocalisedDict[Enum, object]) -> None:
    assert set(table) == set(kind)


def test_every_method_that_leaves_a_choice_names_it() -> None:
    assert set(methods.CHOICES_OF_METHODS) == set(Method) - {Method.VALUE}


@pytest.mark.parametrize(("kind", "table"), BY_CODE, ids=lambda v: getattr(v, "__name__", ""))
def test_every_code_has_its_label(kind: type[Enum], table: LocalisedDict[str, str]) -> None:
    assert set(table) == {member.value for member in kind}


@pytest.mark.parametrize("code", LANGUAGES)
def test_labels_of_a_list_tell_its_entries_apart(code: str) -> None:
    load(code, resource("translations"))
    try:
        for _, table in (*TABLES, *BY_CODE):
            labels = [str(label) for label in table.values()]
            assert len(set(labels)) == len(labels), labels
    finally:
        install("en", {})


def test_labels_stand_in_the_vocabulary_alone() -> None:
    modules = {
        path.relative_to(PACKAGE).as_posix(): [*ast.walk(ast.parse(path.read_text("utf-8")))]
        for path in PACKAGE.rglob("*.py")
    }
    kinds = {node.name for nodes in modules.values() for node in nodes if is_enumeration(node)}
    assert {"Direction", "RowRole", "AgendaStep", "Firmness"} <= kinds
    labelling = {name for name, nodes in modules.items() if any(labelled(node, kinds) for node in nodes)}
    assert {name for name in labelling if not name.startswith("analysis/vocabulary/")} == SENTENCES


@pytest.mark.parametrize(
    "source",
    [
        "{Direction.COST: tr('less'), Direction.BENEFIT: tr('more')}",
        "((Direction.COST, tr('less')), (Direction.BENEFIT, tr('more')))",
        "tr('less') if criterion.direction is Direction.COST else tr('more')",
    ],
)
def test_a_table_of_labels_is_recognised(source: str) -> None:
    assert labelled(ast.parse(source, mode="eval").body, {"Direction"})


def is_enumeration(node: ast.AST) -> TypeGuard[ast.ClassDef]:
    bases = node.bases if isinstance(node, ast.ClassDef) else []
    return any(isinstance(base, ast.Name) and base.id.endswith("Enum") for base in bases)


def labelled(node: ast.AST, kinds: set[str]) -> bool:
    """Whether an expression gives members of an enumeration their texts."""

    def member(part: ast.AST | None) -> bool:
        return isinstance(part, ast.Attribute) and isinstance(part.value, ast.Name) and part.value.id in kinds

    def text(part: ast.AST) -> bool:
        name = part.func if isinstance(part, ast.Call) else None
        return isinstance(name, ast.Name) and name.id in ("tr", "tr_lazy")

    match node:
        case ast.Dict(keys, values):
            return any(member(key) and text(value) for key, value in zip(keys, values, strict=True))
        case ast.Tuple(rows) | ast.List(rows):
            pairs = [row.elts for row in rows if isinstance(row, ast.Tuple)]
            return len(pairs) > 1 and all(any(map(member, row)) and any(map(text, row)) for row in pairs)
        case ast.IfExp(test=ast.Compare(comparators=comparators), body=body, orelse=other):
            return any(map(member, comparators)) and text(body) and text(other)
    return False
