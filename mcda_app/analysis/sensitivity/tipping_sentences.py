# SPDX-License-Identifier: MIT
"""Sentences about tipping points of weights and scores."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import floor, log10

from mcda_app.analysis.phrases import counted, lead, named, percent, percents, put_first, sentence
from mcda_app.analysis.ranking.decision_matrix import IssueMatrix
from mcda_app.analysis.sensitivity.score_change import NARROW
from mcda_app.analysis.sensitivity.score_tipping import ScoreTip, smallest_first, tips_of_cells
from mcda_app.analysis.sensitivity.weight_tipping import Interval, WeightTipping
from mcda_app.domain.method_settings import Method, MethodSettings
from mcda_app.domain.scale import with_unit
from mcda_app.domain.weights import Weights
from mcda_app.errors import MethodError
from mcda_app.i18n import localised, plural, tr

_ROUNDING = 1e-12
"""Of half a scale: anything nearer to zero than this is zero but for rounding."""

DIGITS = 3
"""Digits of a number that has to be passed, as of other results,"""
NEAR = 1e-2
"""and more where it would be off by more than this part of the change."""


def describe(tipping: WeightTipping) -> str:
    """A sentence on how far the weight can move before first place changes.

    Such as “Selective stays first until Cost of coordination drops below 11 % (now 25 %); then Global
    leads.”
    """
    if tipping.obstacle:
        return tipping.obstacle
    if tipping.current is None:
        return _only_here(tipping)
    interval = tipping.intervals[tipping.current]
    if interval.is_point:
        return _only_at_end(tipping)
    below = tipping.below if tipping.below and not tipping.below.is_point else None
    above = tipping.above if tipping.above and not tipping.above.is_point else None
    who, what = _staying(tipping), tipping.criterion.title
    if below and above:
        now, low, high = percents(tipping.now, interval.low, interval.high)
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
        now, low = percents(tipping.now, interval.low)
        text = tr("{who} until {what} drops below {low} (now {now}); then {leaders}").format(
            who=who, what=what, low=low, now=now, leaders=lead(below.leaders)
        )
    elif above:
        now, high = percents(tipping.now, interval.high)
        text = tr("{who} until {what} rises above {high} (now {now}); then {leaders}").format(
            who=who, what=what, high=high, now=now, leaders=lead(above.leaders)
        )
    else:
        text = tr("{who} at any weight of {what} (now {now})").format(
            who=who, what=what, now=percent(tipping.now)
        )
    return sentence(text + _ends(tipping))


def describe_range(tipping: WeightTipping) -> str:
    """How far the weight can move before first place changes, in a few words: “holds up to 57 %”."""
    if tipping.obstacle:
        return tr("cannot move")
    if not tipping.leaders:
        return tr("no option can be ranked")
    if tipping.current is None or tipping.intervals[tipping.current].is_point:
        return tr("only at {now}").format(now=percent(tipping.now))
    interval = tipping.intervals[tipping.current]
    below = tipping.below is not None and not tipping.below.is_point
    above = tipping.above is not None and not tipping.above.is_point
    low, high = percents(interval.low, interval.high)
    if below and above:
        return tr("holds from {low} to {high}").format(low=low, high=high)
    if below:
        return tr("holds down to {low}").format(low=low)
    if above:
        return tr("holds up to {high}").format(high=high)
    if tipping.below or tipping.above:
        return tr("changes only at {share}").format(share=low if tipping.below else high)
    return tr("cannot change it")


def by_margin(tippings: Sequence[WeightTipping]) -> tuple[WeightTipping, ...]:
    """The weight that needs the smallest move to change first place first, those that cannot last."""

    def place(tipping: WeightTipping) -> tuple[int, float]:
        margin = tipping.margin
        if margin is not None:
            return 0, round(margin, 9)
        return (2 if tipping.obstacle else 1), 0.0

    return tuple(sorted(tippings, key=place))


def describe_intervals(tipping: WeightTipping) -> str:
    """Who leads from the minimum to the maximum weight, such as “Weight of Cost: 0 % to 11 % Global, …”."""
    if not tipping.intervals:
        return tipping.obstacle
    pieces = []
    bounds = [part.low for part in tipping.intervals] + [tipping.intervals[-1].high]
    text_of = dict(zip(bounds, percents(*bounds), strict=True))
    for part in tipping.intervals:
        low, high = text_of[part.low], text_of[part.high]
        shares = low if part.is_point else tr("{low} to {high}").format(low=low, high=high)
        pieces.append(f"{shares} {named(part.leaders)}")
    return sentence(
        tr("Weight of {criterion}: {pieces}").format(
            criterion=tipping.criterion.title, pieces=", ".join(pieces)
        )
    )


def _staying(tipping: WeightTipping) -> str:
    who = named(tipping.leaders)
    if not tipping.leaders:
        return tr("no option can be ranked")
    return (
        tr("{who} stays first").format(who=who)
        if len(tipping.leaders) == 1
        else tr("{who} are tied for first place").format(who=who)
    )


def _ends(tipping: WeightTipping) -> str:
    """What happens exactly at the ends of the line, if it differs from just beside them."""
    clauses = []
    if tipping.below and tipping.below.is_point:
        clauses.append(_at_point(tipping.below))
    if tipping.above and tipping.above.is_point:
        clauses.append(_at_point(tipping.above))
    return "".join(f"; {text}" for text in clauses)


def _at_point(end: Interval) -> str:
    return tr("at exactly {low} {leaders}").format(low=percent(end.low), leaders=lead(end.leaders))


def _only_at_end(tipping: WeightTipping) -> str:
    neighbour = tipping.above or tipping.below
    what, now = tipping.criterion.title, percent(tipping.now)
    leading = lead(tipping.leaders)
    if neighbour is None:
        return sentence(
            tr("{leading} at the only weight that {what} can have ({now})").format(
                leading=leading, what=what, now=now
            )
        )
    change = tr("any more") if tipping.above else tr("any less")
    return sentence(
        tr("{leading} only while {what} weighs exactly {now}; with {change} {leaders}").format(
            leading=leading, what=what, now=now, change=change, leaders=lead(neighbour.leaders)
        )
    )


def _only_here(tipping: WeightTipping) -> str:
    what, now = tipping.criterion.title, percent(tipping.now)
    tie = tr("{leaders} tie with {what} at {now}").format(leaders=named(tipping.leaders), what=what, now=now)
    below, above = tipping.below, tipping.above
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
    problem: IssueMatrix,
    weights: Weights,
    settings: MethodSettings,
    most: int,
    tips: Sequence[ScoreTip] | MethodError | None = None,
) -> list[str]:
    """The smallest changes of single scores that change first place, a sentence each; or that none does.

    tips  the tips of this matrix, or why there are none, if already known
    """
    if tips is None:
        *_, sentences = describing_tips(problem, weights, settings, most)
        assert sentences is not None
        return sentences
    rows = problem.rankable([weights.share(c.id) for c in problem.criteria])
    if not rows:
        return []
    if isinstance(tips, MethodError):
        return [describe_uncomputed_tips(tips)]
    return _tips_in_words(problem, settings, tips[:most], len(rows))


def describing_tips(
    problem: IssueMatrix, weights: Weights, settings: MethodSettings, most: int
) -> Iterator[list[str] | None]:
    """The same sentences as the last item; None after each cell before, so that the caller can stop early."""
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
        yield [describe_uncomputed_tips(error)]
        return
    yield _tips_in_words(problem, settings, smallest_first(problem, tips)[:most], len(rows))


def describe_uncomputed_tips(error: MethodError) -> str:
    """Why it is unknown which scores would change first place."""
    return tr("The effect of other scores cannot be computed. {why}").format(why=error)


def _tips_in_words(
    problem: IssueMatrix, settings: MethodSettings, tips: Sequence[ScoreTip], ranked: int
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
    return [text + " " + tr("Options without a score were not examined.")]


def describe_tip(tip: ScoreTip) -> str:
    """A sentence on the change of one score that would change first place.

    Such as “One level more for Global on Effectiveness (somewhat useful → very useful) would put Global
    first.”
    """
    what, option = tip.criterion, tip.option.label
    result = _effect(tip)
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
    template = plural(
        tip.levels,
        tr("{amount} for {option} on {what} ({change}) would {result}", "one level"),
        tr("{amount} for {option} on {what} ({change}) would {result}"),
    )
    return sentence(
        template.format(amount=amount, option=option, what=what.title, change=change, result=result)
    )


def _effect(tip: ScoreTip) -> str:
    """What a change would do, after “would”."""
    if tip.falls and not tip.leaders:
        return tr("eliminate it, so that no option is left")
    result = put_first(tip.leaders)
    if tip.falls:
        return tr("eliminate it by its threshold and {result}").format(result=result)
    return tr("meet its threshold and {result}").format(result=result) if tip.returns else result


def brief_tip(tip: ScoreTip) -> str:
    """The change of one score in a line: “Selective on Cost: low → very high, then Unilateral leads”."""
    what = tip.criterion
    if tip.levels is not None:
        after = what.describe(tip.after)
    else:
        after = _number(tip)
        if not tip.reached:
            beyond = tr("more than {number}") if tip.upward else tr("less than {number}")
            after = beyond.format(number=after)
    text = tr("{option} on {criterion}: {before} → {after}, then {leads}")
    if tip.falls:
        text = tr("{option} on {criterion}: {before} → {after}, then it is eliminated and {leads}")
    return text.format(
        option=tip.option.label,
        criterion=what.title,
        before=what.describe(tip.before),
        after=after,
        leads=lead(tip.leaders),
    )


def describe_no_tips(
    problem: IssueMatrix, weights: Weights, settings: MethodSettings, tips: Sequence[ScoreTip]
) -> str:
    """Why there are no tips to list; empty if there are some, or if no option can be ranked."""
    rows = problem.rankable([weights.share(c.id) for c in problem.criteria])
    return "" if tips or not rows else _tips_in_words(problem, settings, (), len(rows))[0]


def _number(tip: ScoreTip) -> str:
    """The number at which first place changes, with enough digits for its sentence to be true.

    A number that has to be met is written in full. One that has to be passed has three digits, or as many as
    it takes to distinguish it from the current score and the scale's ends and to stay close to it.
    """
    low, high = tip.criterion.scale.bounds
    span, change = high / 2 - low / 2, abs(tip.after / 2 - tip.before / 2)
    if change <= NARROW * span and not tip.reached:
        return with_unit(tip.before, "")  # written like the current score
    if not tip.reached and low < 0 < high and abs(tip.after) <= _ROUNDING * span:
        return "0"
    digits, rounded = DIGITS, tip.after
    for digits in range(DIGITS, 18):
        rounded = _rounded_beyond(tip.after, digits, upward=tip.upward)
        near = abs(rounded / 2 - tip.after / 2) <= NEAR * change
        if rounded == tip.after or (near and not tip.reached and low < rounded < high):
            break
    return localised(rounded, f".{digits}g") if not 1e-4 <= abs(rounded) < 1e15 else _plain(rounded, digits)


def _rounded_beyond(value: float, digits: int, *, upward: bool) -> float:
    """A number with this many digits that is not short of another one in a direction."""
    nearest = float(f"{value:.{digits}g}")
    if nearest == value or (nearest > value) == upward:
        return nearest
    step = 10.0 ** (floor(log10(abs(value))) - digits + 1)
    return float(f"{nearest + (step if upward else -step):.{digits}g}")


def _plain(value: float, digits: int) -> str:
    """A number with this many digits, without an exponent."""
    decimals = max(0, digits - 1 - floor(log10(abs(value))))
    text = localised(value, f".{decimals}f")
    return text.rstrip("0").rstrip(".,") if decimals else text
