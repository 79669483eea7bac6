# SPDX-License-Identifier: MIT
"""Would the order among the rest change if an option or criterion were dropped, or an option added?

TOPSIS and AHP may reverse options when another comes or goes, for normalisation and ideals depend on who
is present (Belton & Gear 1983, Omega 11(3), 228-230; García-Cascales & Lamata 2012, Mathematical and
Computer Modelling 56(5-6), 123-132). These checks say whether they do so here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations, product
from typing import NamedTuple

from mcda_app.analysis.phrases import lead, listed, put_first, sentence
from mcda_app.analysis.ranking.decision_matrix import Problem
from mcda_app.analysis.ranking.issue_ranking import scores_of
from mcda_app.domain.issue import Option
from mcda_app.domain.method_settings import Method, MethodSettings
from mcda_app.domain.scale import Criterion
from mcda_app.domain.weights import Weights
from mcda_app.errors import MethodError
from mcda_app.i18n import plural, tr
from mcda_app.methods.ranking import TIE_TOLERANCE

_MOST_CORNERS = 6
_MANY = 12
_NEW = "\0added"

Scores = Mapping[str, float]


class Change(NamedTuple):
    """What one option or criterion less, or one option more, does to the order of the rest.

    what          the option or criterion dropped, or a description of the option added
    leaders       first place among the rest then; empty if they cannot be ranked
    first_changes whether first place among the rest is another than before
    pairs         two options whose order is another than before, ties among them
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


def drop_one(problem: Problem, weights: Weights, settings: MethodSettings) -> tuple[Change, ...]:
    """One entry for each ranked option and each criterion with weight, if anything is left without it.

    The weight of a dropped criterion goes to the others in proportion. Only options ranked both
    with and without it are compared.
    """
    before = _scores(problem, weights, settings)
    found = []
    dropped = [o for o in problem.options if o.id in before and len(before) > 1]
    smaller = [_without(problem, option) for option in dropped]
    _prepare(smaller, settings)
    for option, rest in zip(dropped, smaller, strict=True):
        found.append(_change(problem, option, before, _scores(rest, weights, settings)))
    for criterion in problem.criteria:
        others = [c.id for c in problem.criteria if c is not criterion]
        if weights.share(criterion.id) > 0 and others and before:
            after = _scores(problem, weights.for_criteria(others), settings)
            found.append(_change(problem, criterion, before, after))
    return tuple(found)


def add_one(problem: Problem, weights: Weights, settings: MethodSettings) -> tuple[Change, ...]:
    """What adding an option would do to the order of those present.

    Tried are a copy of each ranked option, and options at the scales' ends: each combination of best and
    worst on the criteria with weight or, beyond six criteria, the best and the worst on all and on all
    but one. None are tried with AHP where comparisons were edited, for nobody compared the new option.
    """
    before = _scores(problem, weights, settings)
    if not before or (settings.method is Method.AHP and problem.issue.judgements):
        return ()
    found = []
    additions = list(_additions(problem, weights, before))
    larger = [
        replace(
            problem,
            options=(*problem.options, Option(_NEW, name)),
            values=(*problem.values, row),
            _priorities={},
        )
        for name, row in additions
    ]
    _prepare(larger, settings)
    for (name, _), added in zip(additions, larger, strict=True):
        after = _scores(added, weights, settings)
        if after:
            found.append(_change(problem, name, before, after))
    return tuple(found)


def describe_drops(changes: Sequence[Change]) -> str:
    """The check in one sentence."""
    if not changes:
        return tr("There is nothing to drop: too little is ranked.")
    told = [c for c in changes if c.changes]
    if not told:
        return tr("Dropping any one option or criterion would not change the order of the rest.")
    by_leaders: dict[tuple[Option, ...], list[str]] = {}
    for change in told:
        if change.first_changes:
            by_leaders.setdefault(change.leaders, []).append(change.name)
    parts = [
        tr("without {names}, {leaders}").format(names=_or(names), leaders=lead(leaders))
        for leaders, names in by_leaders.items()
    ]
    behind = [c.name for c in told if not c.first_changes]
    if behind:
        parts.append(tr("without {behind}, the order behind first place changes").format(behind=_or(behind)))
    return sentence("; ".join(parts))


def describe_additions(changes: Sequence[Change]) -> str:
    """The check in one sentence."""
    if not changes:
        return tr("Adding an option was not tried.")
    told = [c for c in changes if c.changes]
    if not told:
        return tr("Adding a copy of an option, or one at the ends of the scales, would not change the order.")
    first = [c for c in told if c.first_changes]
    shown = (first or told)[0]
    effect = put_first(shown.leaders) if first else tr("change the order behind first place")
    more = (
        plural(
            len(told),
            tr("; {told_count} of {changes_count} options tried changes the order"),
            tr("; {told_count} of {changes_count} options tried change the order"),
        ).format(told_count=len(told), changes_count=len(changes))
        if len(told) > 1
        else ""
    )
    return sentence(
        tr("Adding {shown} would {effect}{more}").format(shown=shown.name, effect=effect, more=more)
    )


def _prepare(problems: Sequence[Problem], settings: MethodSettings) -> None:
    """Work out the priorities of many options at once, where one after another takes seconds."""
    if settings.method is Method.AHP and problems and len(problems[0].options) >= _MANY:
        from mcda_app.analysis.ranking.vectorised_evaluation import (
            work_out_priorities,  # needs numpy, which few options do without
        )

        work_out_priorities(problems, problems[0].criteria, settings)


def _scores(problem: Problem, weights: Weights, settings: MethodSettings) -> Scores:
    shares = [weights.share(c.id) for c in problem.criteria]
    rows = problem.rankable(shares)
    if not rows:
        return {}
    try:
        scores = scores_of(problem, shares, settings, rows)
    except MethodError:
        return {}
    return {problem.options[n].id: score for n, score in zip(rows, scores, strict=True)}


def _without(problem: Problem, option: Option) -> Problem:
    at = problem.options.index(option)
    options = (*problem.options[:at], *problem.options[at + 1 :])
    values = (*problem.values[:at], *problem.values[at + 1 :])
    gaps = {n - (n > at): gap for n, gap in problem.gaps.items() if n != at}
    return replace(problem, options=options, values=values, gaps=gaps, _priorities={})


def _change(problem: Problem, what: Option | Criterion | str, before: Scores, after: Scores) -> Change:
    if not after:  # such as where what was dropped had linked the comparisons of the rest
        return Change(what, (), True, ())
    common = [o for o in problem.options if o.id in before and o.id in after]
    pairs = tuple(
        (a, b)
        for a, b in combinations(common, 2)
        if _order(before[a.id] - before[b.id]) != _order(after[a.id] - after[b.id])
    )
    first, then = _first(common, before), _first(common, after)
    return Change(what, then, first != then, pairs)


def _order(gap: float) -> int:
    return 0 if abs(gap) <= TIE_TOLERANCE else 1 if gap > 0 else -1


def _first(options: Sequence[Option], scores: Scores) -> tuple[Option, ...]:
    bar = max((scores[o.id] for o in options), default=0.0) - TIE_TOLERANCE
    return tuple(o for o in options if scores[o.id] >= bar)


def _additions(
    problem: Problem, weights: Weights, ranked: Scores
) -> Iterator[tuple[str, tuple[float | None, ...]]]:
    for option, row in zip(problem.options, problem.values, strict=True):
        if option.id in ranked:
            yield tr("a copy of {option}").format(option=option.label), row
    weighty = [m for m, c in enumerate(problem.criteria) if weights.share(c.id) > 0]
    if len(weighty) <= _MOST_CORNERS:
        ends: list[tuple[int, ...]] = list(product((1, 0), repeat=len(weighty)))
    else:
        ends = [tuple(side for _ in weighty) for side in (1, 0)]
        ends += [tuple(side ^ (m == n) for m in weighty) for side in (1, 0) for n in weighty]
    for sides in ends:
        row = tuple(
            c.worst_best[sides[weighty.index(m)] if m in weighty else 0]
            for m, c in enumerate(problem.criteria)
        )
        best = [problem.criteria[m].title for m, side in zip(weighty, sides, strict=True) if side]
        if len(best) == len(weighty):
            yield tr("an option at the best of every scale"), row
        elif not best:
            yield tr("an option at the worst of every scale"), row
        else:
            yield (
                tr("an option at the best of {best} and the worst of the rest").format(best=listed(best)),
                row,
            )


def _or(words: Sequence[str]) -> str:
    return (
        tr("{words} or {words2}").format(words=", ".join(words[:-1]), words2=words[-1])
        if len(words) > 1
        else words[0]
    )
