# SPDX-License-Identifier: MIT
"""Whether the choice of normalisation, synthesis or method matters for an issue."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Literal, NamedTuple

from mcda_app.analysis.phrases import capital, listed, named
from mcda_app.analysis.ranking.decision_matrix import IssueMatrix
from mcda_app.analysis.ranking.issue_ranking import scores_of
from mcda_app.analysis.vocabulary.methods import CHOICES_IN_SENTENCES, METHODS_IN_SENTENCES
from mcda_app.domain.issue import Option
from mcda_app.domain.method_settings import Method, MethodSettings, Normalisation, Synthesis
from mcda_app.domain.weights import Weights
from mcda_app.errors import MethodError
from mcda_app.i18n import tr
from mcda_app.methods.ranking import leaders, shared_ranks

AnyChoice = Normalisation | Synthesis | Literal[Method.VALUE]


class ChoiceResult(NamedTuple):
    """The ranking under one choice.

    choice   the normalisation (TOPSIS) or the synthesis (AHP); weighted value has none, and is itself one
    leaders  first place; none if nothing is ranked
    ranks    (option, rank) in document order
    failure  why it cannot rank this issue; empty if it can
    """

    choice: AnyChoice
    leaders: tuple[Option, ...]
    ranks: tuple[tuple[Option, int], ...]
    failure: str = ""

    @property
    def name(self) -> str:
        if self.choice is Method.VALUE:
            return str(METHODS_IN_SENTENCES[self.choice])
        return CHOICES_IN_SENTENCES[self.choice]


def compare_choices(
    matrix: IssueMatrix, weights: Weights, settings: MethodSettings
) -> tuple[ChoiceResult, ...]:
    """The ranking under each normalisation of TOPSIS, each synthesis of AHP and by weighted value."""
    return (
        *(
            _result(matrix, weights, replace(settings, method=Method.TOPSIS, normalisation=n), n)
            for n in Normalisation
        ),
        *(_result(matrix, weights, replace(settings, method=Method.AHP, synthesis=s), s) for s in Synthesis),
        _result(matrix, weights, replace(settings, method=Method.VALUE), Method.VALUE),
    )


def describe_choice(results: Sequence[ChoiceResult], settings: MethodSettings) -> str:
    """A sentence on whether the choice within the method in use matters."""
    if settings.method is Method.VALUE:
        return tr(
            "Weighted value has no normalisation to choose: scores count between the ends of their scales."
        )
    topsis = settings.method is Method.TOPSIS
    kind = Normalisation if topsis else Synthesis
    what = tr("The normalisation") if topsis else tr("The choice of ideal or distributive mode")
    within = [r for r in results if isinstance(r.choice, kind) and r.ranks]
    if len(within) < 2:
        return tr("{what} makes no difference here: too few options are ranked.").format(what=what)
    if len({r.ranks for r in within}) == 1:
        return tr("{what} does not matter here: every choice gives the same order.").format(what=what)
    if len({r.leaders for r in within}) == 1:
        first = named(within[0].leaders)
        return tr(
            "{what} changes only the order below first place here; first place stays with {first}."
        ).format(what=what, first=first)
    return tr("{what} matters here: {within}.").format(what=what, within=_by_leader(within))


def describe_method(results: Sequence[ChoiceResult], settings: MethodSettings) -> str:
    """A sentence for each of the other methods on whether it would put others first."""
    by_choice = {r.choice: r for r in results}
    in_use: dict[Method, AnyChoice] = {
        Method.TOPSIS: settings.normalisation,
        Method.AHP: settings.synthesis,
        Method.VALUE: Method.VALUE,
    }
    leaders_by = {method: by_choice[choice].leaders for method, choice in in_use.items()}
    others = [method for method in in_use if method is not settings.method]
    return " ".join(_against(settings.method, other, leaders_by) for other in others)


def _against(method: Method, other: Method, leaders_by: Mapping[Method, tuple[Option, ...]]) -> str:
    current, other_leaders = leaders_by[method], leaders_by[other]
    names, names2 = capital(str(METHODS_IN_SENTENCES[other])), METHODS_IN_SENTENCES[method]
    if not current or not other_leaders:
        return tr(
            "{names} cannot be compared with {names2} here because one of them ranks no option."
        ).format(names=names, names2=names2)
    if current == other_leaders:
        return tr("{names} agrees with {names2} on first place.").format(names=names, names2=names2)
    return tr("{names} would put {other} first, where {names2} has {current}.").format(
        names=names, other=named(other_leaders), names2=names2, current=named(current)
    )


def _result(
    matrix: IssueMatrix, weights: Weights, settings: MethodSettings, choice: AnyChoice
) -> ChoiceResult:
    shares = [weights.share(c.id) for c in matrix.criteria]
    rows = matrix.rankable(shares)
    if not rows:
        return ChoiceResult(choice, (), (), tr("No option is scored on every criterion that has weight."))
    try:
        scores = scores_of(matrix, shares, settings, rows)
    except MethodError as error:
        return ChoiceResult(choice, (), (), str(error))
    options = [matrix.options[n] for n in rows]
    ranks = tuple(zip(options, shared_ranks(scores), strict=True))
    return ChoiceResult(choice, tuple(options[n] for n in leaders(scores)), ranks)


def _by_leader(results: Sequence[ChoiceResult]) -> str:
    """“Selective is first under vector normalisation and fixed anchors, Global under min-max”."""
    groups: dict[tuple[Option, ...], list[str]] = {}
    for result in results:
        groups.setdefault(result.leaders, []).append(result.name)
    parts: list[str] = []
    for first, names in groups.items():
        if parts:
            text = tr("{options} under {choices}")
        elif len(first) == 1:
            text = tr("{options} is first under {choices}")
        else:
            text = tr("{options} tie for first place under {choices}")
        parts.append(text.format(options=named(first), choices=listed(names)))
    return ", ".join(parts)
