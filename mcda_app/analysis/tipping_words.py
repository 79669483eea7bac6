# SPDX-License-Identifier: MIT
"""Tipping points of weights and of scores, told in sentences."""

from __future__ import annotations

from mcda_app.analysis.score_tipping import ScoreTip
from mcda_app.analysis.tipping import Stretch, Walk
from mcda_app.analysis.wording import counted, lead, named, percent, percents, put_first, sentence


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
        text = (
            f"{who} while {what} weighs between {low} and {high} (now {now}); "
            f"below that {lead(below.leaders)}, above it {lead(above.leaders)}"
        )
    elif below:
        now, low = percents(walk.now, held.low)
        text = f"{who} until {what} drops below {low} (now {now}); then {lead(below.leaders)}"
    elif above:
        now, high = percents(walk.now, held.high)
        text = f"{who} until {what} rises above {high} (now {now}); then {lead(above.leaders)}"
    else:
        text = f"{who} at any weight of {what} (now {percent(walk.now)})"
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
        pieces.append(f"{low if part.point else f'{low} to {high}'} {named(part.leaders)}")
    return sentence(f"Weight of {walk.criterion.title}: {', '.join(pieces)}")


def _staying(walk: Walk) -> str:
    who = named(walk.leaders)
    if not walk.leaders:
        return "no option can be ranked"
    return f"{who} stays first" if len(walk.leaders) == 1 else f"{who} stay level in first place"


def _ends(walk: Walk) -> str:
    """What happens exactly at the ends of the way, where it differs from just beside them."""
    told = []
    if walk.below and walk.below.point:
        told.append(_at_point(walk.below))
    if walk.above and walk.above.point:
        told.append(_at_point(walk.above))
    return "".join(f"; {text}" for text in told)


def _at_point(end: Stretch) -> str:
    return f"at exactly {percent(end.low)} {lead(end.leaders)}"


def _only_at_end(walk: Walk) -> str:
    beside = walk.above or walk.below
    what, now = walk.criterion.title, percent(walk.now)
    here = lead(walk.leaders)
    if beside is None:
        return sentence(f"{here} at the only weight that {what} can have ({now})")
    change = "any more" if walk.above else "any less"
    return sentence(f"{here} only while {what} weighs exactly {now}; with {change} {lead(beside.leaders)}")


def _only_here(walk: Walk) -> str:
    what, now = walk.criterion.title, percent(walk.now)
    tie = f"{named(walk.leaders)} tie with {what} at {now}"
    below, above = walk.below, walk.above
    if below and above and below.leaders != above.leaders:
        return sentence(f"{tie}; with any less {lead(below.leaders)}, with any more {lead(above.leaders)}")
    either = below or above
    return sentence(f"{tie}; with any other weight {lead(either.leaders)}" if either else tie)


def describe_tip(tip: ScoreTip) -> str:
    """What one score would have to become for first place to change.

    Such as “One level more on Effectiveness (somewhat useful → very useful) would put Global first.”
    The option that is scored goes without saying where it is the one put first.
    """
    what, option = tip.criterion, tip.option.label
    result = put_first(tip.leaders)
    more = "more" if tip.upward else "less"
    if tip.levels is None:
        place = f"{tip.after:.4g}" if tip.reached else f"{more} than {tip.after:.4g}"
        now = what.describe(tip.before)
        return sentence(f"{place} for {option} on {what.title} (now {now}) would {result}")
    amount = f"{counted(tip.levels, 'level')} {more}"
    whose = "" if tip.leaders == (tip.option,) else f" for {option}"
    change = f"{what.describe(tip.before)} → {what.describe(tip.after)}"
    return sentence(f"{amount}{whose} on {what.title} ({change}) would {result}")
