# SPDX-License-Identifier: MIT
"""Tipping points of weights and of scores, told in sentences."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import floor, log10

from mcda_app.analysis.phrases import counted, lead, named, percent, percents, put_first, sentence
from mcda_app.analysis.ranking.decision_matrix import Problem
from mcda_app.analysis.sensitivity.score_change import NARROW
from mcda_app.analysis.sensitivity.score_tipping import ScoreTip, smallest_first, tips_of_cells
from mcda_app.analysis.sensitivity.weight_tipping import Stretch, Walk
from mcda_app.domain.method_settings import Method, MethodSettings
from mcda_app.domain.weights import Weights
from mcda_app.errors import MethodError
from mcda_app.i18n import localised, plural, tr


def describe(walk: Walk) -> str:
    """How far the weight can move before first place changes, in a sentence.

    Such as “Selective stays first until Cost of coordination drops below 11 % (now 25 %); then Global
    leads.”
    """
    if walk.obstacle:
        return walk.obstacle
    if walk.at is None:
        return _only_here(walk)
    held = walk.stretches[walk.at]
    if held.point:
        return _only_at_end(walk)
    below = walk.below if walk.below and not walk.below.point else None
    above = walk.above if walk.above and not walk.above.point else None
    who, what = _staying(walk), walk.criterion.title
    if below and above:
        now, low, high = percents(walk.now, held.low, held.high)
        text = tr(
            "{who} while {what} weighs between {low} and {high} (now {now}); below that {leaders}, "
            "above it {leaders2}"
        ).format(
            who=who,
            what=what,
            low=low,
            high=high,
            now=now,
            leaders=lead(below.leaders),
            leaders2=lead(above.leaders),
        )
    elif below:
        now, low = percents(walk.now, held.low)
        text = tr("{who} until {what} drops below {low} (now {now}); then {leaders}").format(
            who=who, what=what, low=low, now=now, leaders=lead(below.leaders)
        )
    elif above:
        now, high = percents(walk.now, held.high)
        text = tr("{who} until {what} rises above {high} (now {now}); then {leaders}").format(
            who=who, what=what, high=high, now=now, leaders=lead(above.leaders)
        )
    else:
        text = tr("{who} at any weight of {what} (now {now})").format(
            who=who, what=what, now=percent(walk.now)
        )
    return sentence(text + _ends(walk))


def describe_way(walk: Walk) -> str:
    """Who leads from the least to the most weight, such as “Weight of Cost: 0 % to 11 % Global, …”."""
    if not walk.stretches:
        return walk.obstacle
    pieces = []
    bounds = [part.low for part in walk.stretches] + [walk.stretches[-1].high]
    told = dict(zip(bounds, percents(*bounds), strict=True))
    for part in walk.stretches:
        low, high = told[part.low], told[part.high]
        pieces.append(
            f"{low if part.point else tr('{low} to {high}').format(low=low, high=high)} {named(part.leaders)}"
        )
    return sentence(
        tr("Weight of {criterion}: {pieces}").format(criterion=walk.criterion.title, pieces=", ".join(pieces))
    )


def _staying(walk: Walk) -> str:
    who = named(walk.leaders)
    if not walk.leaders:
        return tr("no option can be ranked")
    return (
        tr("{who} stays first").format(who=who)
        if len(walk.leaders) == 1
        else tr("{who} stay level in first place").format(who=who)
    )


def _ends(walk: Walk) -> str:
    """What happens exactly at the ends of the way, where it differs from just beside them."""
    told = []
    if walk.below and walk.below.point:
        told.append(_at_point(walk.below))
    if walk.above and walk.above.point:
        told.append(_at_point(walk.above))
    return "".join(f"; {text}" for text in told)


def _at_point(end: Stretch) -> str:
    return tr("at exactly {low} {leaders}").format(low=percent(end.low), leaders=lead(end.leaders))


def _only_at_end(walk: Walk) -> str:
    beside = walk.above or walk.below
    what, now = walk.criterion.title, percent(walk.now)
    here = lead(walk.leaders)
    if beside is None:
        return sentence(
            tr("{here} at the only weight that {what} can have ({now})").format(here=here, what=what, now=now)
        )
    change = tr("any more") if walk.above else tr("any less")
    return sentence(
        tr("{here} only while {what} weighs exactly {now}; with {change} {leaders}").format(
            here=here, what=what, now=now, change=change, leaders=lead(beside.leaders)
        )
    )


def _only_here(walk: Walk) -> str:
    what, now = walk.criterion.title, percent(walk.now)
    tie = tr("{leaders} tie with {what} at {now}").format(leaders=named(walk.leaders), what=what, now=now)
    below, above = walk.below, walk.above
    if below and above and below.leaders != above.leaders:
        return sentence(
            tr("{tie}; with any less {leaders}, with any more {leaders2}").format(
                tie=tie, leaders=lead(below.leaders), leaders2=lead(above.leaders)
            )
        )
    either = below or above
    return sentence(
        tr("{tie}; with any other weight {leaders}").format(tie=tie, leaders=lead(either.leaders))
        if either
        else tie
    )


def describe_tips(
    problem: Problem,
    weights: Weights,
    settings: MethodSettings,
    most: int,
    tips: Sequence[ScoreTip] | MethodError | None = None,
) -> list[str]:
    """The smallest changes of single scores that change first place, a sentence each; or that none does.

    tips  those of this problem, or why there are none, if that is at hand from before
    """
    if tips is None:
        *_, sentences = describing_tips(problem, weights, settings, most)
        assert sentences is not None
        return sentences
    rows = problem.rankable([weights.share(c.id) for c in problem.criteria])
    if not rows:
        return []
    if isinstance(tips, MethodError):
        return [_not_worked_out(tips)]
    return _tips_in_words(problem, settings, tips[:most], len(rows))


def describing_tips(
    problem: Problem, weights: Weights, settings: MethodSettings, most: int
) -> Iterator[list[str] | None]:
    """The same, at the end; None after each cell before it, for whoever may have to stop on the way."""
    rows = problem.rankable([weights.share(c.id) for c in problem.criteria])
    if not rows:
        yield []
        return
    tips: list[ScoreTip | None] = []
    try:
        for tip in tips_of_cells(problem, weights, settings):
            tips.append(tip)
            yield None
    except MethodError as error:
        yield [_not_worked_out(error)]
        return
    yield _tips_in_words(problem, settings, smallest_first(problem, tips)[:most], len(rows))


def _not_worked_out(error: MethodError) -> str:
    return tr("What other scores would do cannot be worked out. {why}").format(why=error)


def _tips_in_words(
    problem: Problem, settings: MethodSettings, tips: Sequence[ScoreTip], ranked: int
) -> list[str]:
    if tips:
        return [describe_tip(tip) for tip in tips]
    stepped = settings.method is Method.AHP and any(not c.scale.levels for c in problem.criteria)
    text = (
        tr("No change of a single score was found to change first place.")
        if stepped
        else tr("No change of a single score changes first place.")
    )
    if ranked == len(problem.options):
        return [text]
    return [text + " " + tr("Options that lack a score were not looked at.")]


def describe_tip(tip: ScoreTip) -> str:
    """What one score would have to become for first place to change.

    Such as “One level more for Global on Effectiveness (somewhat useful → very useful) would put Global
    first.”
    """
    what, option = tip.criterion, tip.option.label
    result = put_first(tip.leaders)
    if tip.levels is None:
        place = _number(tip)
        if not tip.reached:
            beyond = tr("more than {number}") if tip.upward else tr("less than {number}")
            place = beyond.format(number=place)
        now = what.describe(tip.before)
        return sentence(
            tr("{place} for {option} on {what} (now {now}) would {result}").format(
                place=place, option=option, what=what.title, now=now, result=result
            )
        )
    levels = counted(tip.levels, tr("level"), tr("levels"))
    amount = (tr("{levels} more") if tip.upward else tr("{levels} less")).format(levels=levels)
    change = f"{what.describe(tip.before)} → {what.describe(tip.after)}"
    told = plural(
        tip.levels,
        tr("{amount} for {option} on {what} ({change}) would {result}", "one level"),
        tr("{amount} for {option} on {what} ({change}) would {result}"),
    )
    return sentence(told.format(amount=amount, option=option, what=what.title, change=change, result=result))


def _number(tip: ScoreTip) -> str:
    """The number at which first place changes, in as many digits as its sentence needs to be right.

    One that has to be met is written out. One that has to be passed has four digits, or as many more as keep
    it apart from the score now and from the scale's ends, and near to where it is.
    """
    low, high = tip.criterion.scale.bounds
    span, moved = high / 2 - low / 2, abs(tip.after / 2 - tip.before / 2)
    if moved <= NARROW * span and not tip.reached:
        return localised(tip.before, "g")  # as the score now is written
    digits, shown = 4, tip.after
    for digits in range(4, 18):
        shown = float(f"{tip.after:.{digits}g}")
        near = abs(shown / 2 - tip.after / 2) <= 1e-3 * moved
        if shown == tip.after or (near and not tip.reached and low < shown < high):
            break
    return localised(shown, f".{digits}g") if not 1e-4 <= abs(shown) < 1e15 else _plain(shown, digits)


def _plain(value: float, digits: int) -> str:
    """A number of so many digits without a power of ten."""
    decimals = max(0, digits - 1 - floor(log10(abs(value))))
    text = localised(value, f".{decimals}f")
    return text.rstrip("0").rstrip(".,") if decimals else text
