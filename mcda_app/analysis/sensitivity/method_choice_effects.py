# SPDX-License-Identifier: MIT
"""The effect of normalisation, synthesis and method over all issues."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from mcda_app.analysis.phrases import issues, listed, sentence
from mcda_app.analysis.ranking.decision_matrix import issue_matrix
from mcda_app.analysis.sensitivity.method_choices import (
    ChoiceResult,
    compare_choices,
    describe_choice,
    describe_method,
)
from mcda_app.analysis.vocabulary.methods import CHOICES_OF_METHODS
from mcda_app.domain.choices import understands_choices
from mcda_app.domain.issue import Issue
from mcda_app.domain.method_settings import Method, Normalisation, Synthesis
from mcda_app.domain.project import Project
from mcda_app.i18n import tr


class Effect(Enum):
    """The effect of a choice on an issue's order; NOTHING_RANKED if there is no order to change."""

    NONE = "none"
    BEHIND_FIRST = "behind-first"
    FIRST = "first"
    NOTHING_RANKED = "nothing-ranked"


@dataclass(frozen=True, slots=True)
class ChoiceEffect:
    """One issue.

    effect    the effect of the choices within the method in use
    sentence  the same in words
    method    a sentence for each of the other methods on whether it would put others first
    """

    issue: Issue
    effect: Effect
    sentence: str
    method: str


def choice_effects(project: Project) -> tuple[ChoiceEffect, ...]:
    """One entry per issue, in document order."""
    return tuple(choice_effect(project, issue) for issue in project.issues)


def choice_effect(project: Project, issue: Issue) -> ChoiceEffect:
    """The effect on one issue of the choices within the method in use, and of the method itself."""
    settings = project.settings
    results = compare_choices(issue_matrix(project, issue), project.weights_of(issue), settings)
    if settings.method is Method.VALUE:  # nothing is to be chosen within it
        ranked = any(r.ranks for r in results if r.choice is Method.VALUE)
        effect = Effect.NONE if ranked else Effect.NOTHING_RANKED
    else:
        kind = Normalisation if settings.method is Method.TOPSIS else Synthesis
        effect = _effect([r for r in results if isinstance(r.choice, kind) and r.ranks])
    return ChoiceEffect(issue, effect, describe_choice(results, settings), describe_method(results, settings))


@understands_choices
def describe_effects(effects: tuple[ChoiceEffect, ...], method: Method) -> str:
    """A sentence or two on all issues."""
    ranked = [e for e in effects if e.effect is not Effect.NOTHING_RANKED]
    if not ranked:
        return tr("No issue is ranked, so there is nothing to compare.")
    if method is Method.VALUE:
        return tr("Weighted value has no settings that could change a ranking.")
    what = CHOICES_OF_METHODS[method]
    first = [e.issue.label for e in ranked if e.effect is Effect.FIRST]
    behind = sum(e.effect is Effect.BEHIND_FIRST for e in ranked)
    if first:
        text = tr("The {what} changes first place on {first_count} of {ranked_count}: {first}").format(
            what=what, first_count=len(first), ranked_count=issues(len(ranked)), first=listed(first)
        )
    else:
        text = tr("The {what} changes first place on none of {ranked_count}").format(
            what=what, ranked_count=issues(len(ranked))
        )
    if behind:
        text += (
            tr(", and on {behind} more the order below it")
            if first
            else tr(", and on {behind} the order below it")
        ).format(behind=behind)
    return sentence(text)


def _effect(within: list[ChoiceResult]) -> Effect:
    if len(within) < 2:
        return Effect.NOTHING_RANKED
    if len({r.leaders for r in within}) > 1:
        return Effect.FIRST
    return Effect.BEHIND_FIRST if len({r.ranks for r in within}) > 1 else Effect.NONE
