# SPDX-License-Identifier: MIT
"""Rank reversal: would dropping an option or criterion, or adding an option, change the order of the rest?

Weighted value never reverses options: each is valued on its own, between the ends of the scales. TOPSIS and
AHP may reverse them when another is added or removed, since normalisation and ideals depend on the options
present (Belton & Gear 1983, Omega 11(3), 228-230; García-Cascales & Lamata 2012, Mathematical and Computer
Modelling 56(5-6), 123-132).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import product
from typing import NamedTuple

from mcda_app.analysis.phrases import lead, listed, put_first, sentence
from mcda_app.analysis.ranking.decision_matrix import IssueMatrix
from mcda_app.analysis.ranking.issue_ranking import scores_of
from mcda_app.analysis.sensitivity.weight_moves import WeightMoves
from mcda_app.domain.issue import Option
from mcda_app.domain.method_settings import Method, MethodSettings
from mcda_app.domain.scale import Criterion
from mcda_app.domain.weights import Weights
from mcda_app.errors import MethodError
from mcda_app.i18n import plural, tr
from mcda_app.methods.ranking import TIE_TOLERANCE

_MAX_CORNERS = 6
_MANY = 12
_NEW = "\0added"

Scores = Mapping[str, float]


class Change(NamedTuple):
    """The effect of removing one option or criterion, or adding one option, on the order of the rest.

    what          the option or criterion dropped, or a description of the option added
    leaders       first place among the rest afterwards; empty if they cannot be ranked
    first_changes whether first place among the rest changes
    pairs         pairs of options whose order changes, ties included
    """

    what: Option | Criterion | str
    leaders: tuple[Option, ...]
    first_changes: bool
    pairs: tuple[tuple[Option, Option], ...]

    @property
    def changes(self) -> bool:
        return self.first_changes or bool(self.pairs)

    @property
    def name(self) -> str:
        if isinstance(self.what, Option):
            return self.what.label
        return self.what if isinstance(self.what, str) else self.what.title


def drop_one(
    matrix: IssueMatrix, weights: Weights, settings: MethodSettings, moves: WeightMoves | None = None
) -> tuple[Change, ...]:
    """One entry for each ranked option and each criterion with weight, if anything remains without it.

    The others share the weight of a dropped criterion in proportion. Only options ranked both with and
    without it are compared.

    moves  of these weights, if already known
    """
    before = _scores(matrix, weights, settings)
    without = (moves or WeightMoves(weights, matrix.criteria)).without
    topsis = settings.method is Method.TOPSIS
    if topsis and not matrix.gaps and len(matrix.options) >= _MANY and len(before) == len(matrix.options):
        return _drops_at_once(matrix, weights, settings, before, without)
    changes = []
    dropped = [o for o in matrix.options if o.id in before and len(before) > 1]
    smaller = [_without(matrix, option) for option in dropped]
    _prepare(smaller, settings)
    for option, rest in zip(dropped, smaller, strict=True):
        changes.append(_change(matrix, option, before, _scores(rest, weights, settings)))
    for criterion, shares in zip(matrix.criteria, without, strict=True):
        if shares is not None and before:
            changes.append(_change(matrix, criterion, before, _scores_under(matrix, shares, settings)))
    return tuple(changes)


def _drops_at_once(
    matrix: IssueMatrix,
    weights: Weights,
    settings: MethodSettings,
    before: Scores,
    without: Sequence[Sequence[float] | None],
) -> tuple[Change, ...]:
    """The same for many options, all of which are ranked; one by one they would take seconds."""
    import numpy as np  # slow to import, and few options do not need it

    from mcda_app.analysis.sensitivity.vectorised_drops import (
        changes_of_order,
        scores_under,
        scores_without_options,
    )

    options = matrix.options
    scores = [before[option.id] for option in options]
    after = scores_without_options(matrix, [weights.share(c.id) for c in matrix.criteria], settings)
    dropped: list[Option | Criterion] = [*options]
    lighter = [(c, shares) for c, shares in zip(matrix.criteria, without, strict=True) if shares is not None]
    if lighter:
        dropped += [criterion for criterion, _ in lighter]
        after = np.concatenate([after, scores_under(matrix, [shares for _, shares in lighter], settings)])
    changes = []
    leaders_of_all = _first(options, before)
    for what, (first, pairs) in zip(dropped, changes_of_order(scores, after), strict=True):
        leaders, leaders_before = tuple(options[n] for n in first), leaders_of_all
        if what in leaders_of_all:
            leaders_before = _first([o for o in options if o is not what], before)
        moved = tuple((options[i], options[k]) for i, k in pairs)
        changes.append(Change(what, leaders, leaders_before != leaders, moved))
    return tuple(changes)


def add_one(matrix: IssueMatrix, weights: Weights, settings: MethodSettings) -> tuple[Change, ...]:
    """The effect of adding an option on the order of the existing ones.

    Tests a copy of each ranked option and options at the ends of the scales: every combination of best and
    worst on the criteria with weight or, beyond six criteria, best or worst on all or on all but one. With
    AHP none are tested if comparisons were edited, since nobody compared the new option.
    """
    before = _scores(matrix, weights, settings)
    if not before or (settings.method is Method.AHP and matrix.issue.judgements):
        return ()
    changes = []
    additions = list(_additions(matrix, weights, before))
    larger = [
        replace(
            matrix,
            options=(*matrix.options, Option(_NEW, name)),
            values=(*matrix.values, row),
            _priorities={},
        )
        for name, row in additions
    ]
    _prepare(larger, settings)
    for (name, _), added in zip(additions, larger, strict=True):
        after = _scores(added, weights, settings)
        if after:
            changes.append(_change(matrix, name, before, after))
    return tuple(changes)


def describe_drops(changes: Sequence[Change], most: int | None = None) -> str:
    """The check in one sentence.

    most  so many names at a time, beside a table that has them all; None for all names
    """
    if not changes:
        return tr("There is nothing to drop: too few options are ranked.")
    effective = [c for c in changes if c.changes]
    if not effective:
        return tr("Dropping any one option or criterion would not change the order of the rest.")
    by_leaders: dict[tuple[Option, ...], list[str]] = {}
    for change in effective:
        if change.first_changes:
            by_leaders.setdefault(change.leaders, []).append(change.name)
    parts = [
        tr("without {names}, {leaders}").format(names=_or(names, most), leaders=lead(leaders))
        for leaders, names in by_leaders.items()
    ]
    behind = [c.name for c in effective if not c.first_changes]
    if behind:
        parts.append(
            tr("without {behind}, the order below first place changes").format(behind=_or(behind, most))
        )
    return sentence("; ".join(parts))


def describe_additions(changes: Sequence[Change]) -> str:
    """The check in one sentence."""
    if not changes:
        return tr("Adding an option was not tested.")
    effective = [c for c in changes if c.changes]
    if not effective:
        return tr("Adding a copy of an option, or one at the ends of the scales, would not change the order.")
    first = [c for c in effective if c.first_changes]
    example = (first or effective)[0]
    effect = put_first(example.leaders) if first else tr("change the order below first place")
    more = (
        plural(
            len(effective),
            tr("; {effective_count} of {changes_count} options tested changes the order"),
            tr("; {effective_count} of {changes_count} options tested change the order"),
        ).format(effective_count=len(effective), changes_count=len(changes))
        if len(effective) > 1
        else ""
    )
    return sentence(
        tr("Adding {option} would {effect}{more}").format(option=example.name, effect=effect, more=more)
    )


def no_reversal_sentence(settings: MethodSettings) -> str:
    """Why no option's coming or going reverses others, by a method of which that holds; else empty."""
    if settings.method is not Method.VALUE:
        return ""
    return tr(
        "Weighted value scores each option by itself, so adding or removing one never changes the "
        "order of the others."
    )


def _prepare(matrices: Sequence[IssueMatrix], settings: MethodSettings) -> None:
    """Compute the priorities of many options in batches; one by one would take seconds."""
    if settings.method is Method.AHP and matrices and len(matrices[0].options) >= _MANY:
        from mcda_app.analysis.ranking.vectorised_evaluation import (
            work_out_priorities,  # needs numpy, which few options do not need
        )

        work_out_priorities(matrices, matrices[0].criteria, settings)


def _scores(matrix: IssueMatrix, weights: Weights, settings: MethodSettings) -> Scores:
    return _scores_under(matrix, [weights.share(c.id) for c in matrix.criteria], settings)


def _scores_under(matrix: IssueMatrix, shares: Sequence[float], settings: MethodSettings) -> Scores:
    rows = matrix.rankable(shares)
    if not rows:
        return {}
    try:
        scores = scores_of(matrix, shares, settings, rows)
    except MethodError:
        return {}
    return {matrix.options[n].id: score for n, score in zip(rows, scores, strict=True)}


def _without(matrix: IssueMatrix, option: Option) -> IssueMatrix:
    index = matrix.options.index(option)
    options = (*matrix.options[:index], *matrix.options[index + 1 :])
    values = (*matrix.values[:index], *matrix.values[index + 1 :])
    gaps = {n - (n > index): gap for n, gap in matrix.gaps.items() if n != index}
    return replace(matrix, options=options, values=values, gaps=gaps, _priorities={})


def _change(matrix: IssueMatrix, what: Option | Criterion | str, before: Scores, after: Scores) -> Change:
    if not after:  # such as if only the dropped option linked the comparisons of the rest
        return Change(what, (), True, ())
    common = [o for o in matrix.options if o.id in before and o.id in after]
    pairs = tuple(_reversed(common, before, after))
    first_before, first_after = _first(common, before), _first(common, after)
    return Change(what, first_after, first_before != first_after, pairs)


def _reversed(options: Sequence[Option], before: Scores, after: Scores) -> Iterator[tuple[Option, Option]]:
    """Pairs in another order than before: another leads, or they lead and are equal."""
    scores = [(before[o.id], after[o.id]) for o in options]
    for i, (earlier, now) in enumerate(scores):
        for k in range(i + 1, len(scores)):
            was, is_ = earlier - scores[k][0], now - scores[k][1]
            if (was > TIE_TOLERANCE) != (is_ > TIE_TOLERANCE) or (was < -TIE_TOLERANCE) != (
                is_ < -TIE_TOLERANCE
            ):
                yield options[i], options[k]


def _first(options: Sequence[Option], scores: Scores) -> tuple[Option, ...]:
    bar = max((scores[o.id] for o in options), default=0.0) - TIE_TOLERANCE
    return tuple(o for o in options if scores[o.id] >= bar)


def _additions(
    matrix: IssueMatrix, weights: Weights, ranked: Scores
) -> Iterator[tuple[str, tuple[float | None, ...]]]:
    for option, row in zip(matrix.options, matrix.values, strict=True):
        if option.id in ranked:
            yield tr("a copy of {option}").format(option=option.label), row
    weighty = [m for m, c in enumerate(matrix.criteria) if weights.share(c.id) > 0]
    if len(weighty) <= _MAX_CORNERS:
        ends: list[tuple[int, ...]] = list(product((1, 0), repeat=len(weighty)))
    else:
        ends = [tuple(side for _ in weighty) for side in (1, 0)]
        ends += [tuple(side ^ (m == n) for m in weighty) for side in (1, 0) for n in weighty]
    for sides in ends:
        row = tuple(
            c.worst_best[sides[weighty.index(m)] if m in weighty else 0]
            for m, c in enumerate(matrix.criteria)
        )
        best = [matrix.criteria[m].title for m, side in zip(weighty, sides, strict=True) if side]
        if len(best) == len(weighty):
            yield tr("an option at the best of every scale"), row
        elif not best:
            yield tr("an option at the worst of every scale"), row
        else:
            yield (
                tr("an option at the best of {best} and the worst of the rest").format(best=listed(best)),
                row,
            )


def _or(words: Sequence[str], most: int | None = None) -> str:
    if most is not None and len(words) > most + 1:  # counting a single one would not be shorter
        return tr("{names} (and {count} more)").format(names=_or(words[:most]), count=len(words) - most)
    return (
        tr("{words} or {words2}").format(words=", ".join(words[:-1]), words2=words[-1])
        if len(words) > 1
        else words[0]
    )
