# SPDX-License-Identifier: MIT
"""Does the choice of normalisation, synthesis or method matter for an issue?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from mcda_app.analysis.phrases import listed, named
from mcda_app.analysis.ranking.decision_matrix import Problem
from mcda_app.analysis.ranking.issue_ranking import scores_of
from mcda_app.domain.issue import Option
from mcda_app.domain.method_settings import Method, MethodSettings, Normalisation, Synthesis
from mcda_app.domain.weights import Weights
from mcda_app.errors import MethodError
from mcda_app.i18n import LocalisedDict, tr
from mcda_app.methods.ranking import leaders, shared_ranks

_NAMES = LocalisedDict[Normalisation | Synthesis, str](
    lambda: {
        Normalisation.VECTOR: tr("vector normalisation"),
        Normalisation.MINMAX: tr("min-max normalisation"),
        Normalisation.ANCHORS: tr("fixed anchors"),
        Synthesis.IDEAL: tr("ideal mode"),
        Synthesis.DISTRIBUTIVE: tr("distributive mode"),
    }
)


class ChoiceResult(NamedTuple):
    """The ranking that one choice gives.

    choice   the normalisation (TOPSIS) or the synthesis (AHP)
    leaders  first place; none where nothing is ranked
    ranks    (option, rank) in the document's order
    failure  why it cannot rank this issue; empty if it can
    """

    choice: Normalisation | Synthesis
    leaders: tuple[Option, ...]
    ranks: tuple[tuple[Option, int], ...]
    failure: str = ""

    @property
    def name(self) -> str:
        return _NAMES[self.choice]


def compare_choices(problem: Problem, weights: Weights, settings: MethodSettings) -> tuple[ChoiceResult, ...]:
    """The ranking under each normalisation of TOPSIS and each synthesis of AHP, all else as it is."""
    return (
        *(
            _result(problem, weights, replace(settings, method=Method.TOPSIS, normalisation=n), n)
            for n in Normalisation
        ),
        *(_result(problem, weights, replace(settings, method=Method.AHP, synthesis=s), s) for s in Synthesis),
    )


def describe_choice(results: Sequence[ChoiceResult], settings: MethodSettings) -> str:
    """Whether the choice within the method in use matters, in one sentence."""
    topsis = settings.method is Method.TOPSIS
    kind = Normalisation if topsis else Synthesis
    what = tr("The normalisation") if topsis else tr("The choice of ideal or distributive mode")
    within = [r for r in results if isinstance(r.choice, kind) and r.ranks]
    if len(within) < 2:
        return tr("{what} makes no difference here, for too little is ranked.").format(what=what)
    if len({r.ranks for r in within}) == 1:
        return tr("{what} does not matter here: every choice gives the same order.").format(what=what)
    if len({r.leaders for r in within}) == 1:
        first = named(within[0].leaders)
        return tr("{what} changes the order behind first place here, which stays with {first}.").format(
            what=what, first=first
        )
    return tr("{what} matters here: {within}.").format(what=what, within=_by_leader(within))


def describe_method(results: Sequence[ChoiceResult], settings: MethodSettings) -> str:
    """Whether the other method would put others first, in one sentence."""
    own: Normalisation | Synthesis = settings.normalisation
    other: Normalisation | Synthesis = settings.synthesis
    names = "TOPSIS", "AHP"
    if settings.method is Method.AHP:
        own, other = other, own
        names = "AHP", "TOPSIS"
    by_choice = {r.choice: r for r in results}
    here, there = by_choice[own].leaders, by_choice[other].leaders
    if not here or not there:
        return tr("{names} cannot be compared with {names2} here, for one of them ranks nothing.").format(
            names=names[1], names2=names[0]
        )
    if here == there:
        return tr("{names} agrees with {names2} on first place.").format(names=names[1], names2=names[0])
    return tr("{names} would put {there} first, where {names2} has {here}.").format(
        names=names[1], there=named(there), names2=names[0], here=named(here)
    )


def _result(
    problem: Problem, weights: Weights, settings: MethodSettings, choice: Normalisation | Synthesis
) -> ChoiceResult:
    shares = [weights.share(c.id) for c in problem.criteria]
    rows = problem.rankable(shares)
    if not rows:
        return ChoiceResult(choice, (), (), tr("No option is scored on every criterion that has weight."))
    try:
        scores = scores_of(problem, shares, settings, rows)
    except MethodError as error:
        return ChoiceResult(choice, (), (), str(error))
    options = [problem.options[n] for n in rows]
    ranks = tuple(zip(options, shared_ranks(scores), strict=True))
    return ChoiceResult(choice, tuple(options[n] for n in leaders(scores)), ranks)


def _by_leader(results: Sequence[ChoiceResult]) -> str:
    """“Selective is first under vector normalisation and fixed anchors, Global under min-max”."""
    groups: dict[tuple[Option, ...], list[str]] = {}
    for result in results:
        groups.setdefault(result.leaders, []).append(result.name)
    told: list[str] = []
    for first, names in groups.items():
        if told:
            text = tr("{options} under {choices}")
        elif len(first) == 1:
            text = tr("{options} is first under {choices}")
        else:
            text = tr("{options} tie for first place under {choices}")
        told.append(text.format(options=named(first), choices=listed(names)))
    return ", ".join(told)
