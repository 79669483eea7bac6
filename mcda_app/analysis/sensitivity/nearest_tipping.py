# SPDX-License-Identifier: MIT
"""The tipping point nearest to the current weights, in one short sentence."""

from __future__ import annotations

from collections.abc import Sequence

from mcda_app.analysis.phrases import lead, named, percents, sentence
from mcda_app.analysis.sensitivity.tipping_sentences import describe
from mcda_app.analysis.sensitivity.weight_tipping import WeightTipping
from mcda_app.i18n import tr


def nearest_tipping(tippings: Sequence[WeightTipping]) -> str:
    """How long first place lasts: “Selective leads here until Cost passes 57 %; then Unilateral leads.”

    Empty unless a single option leads.
    """
    if not tippings or len(tippings[0].leaders) != 1:
        return ""
    margins = [(tipping.margin, n) for n, tipping in enumerate(tippings) if tipping.margin is not None]
    if not margins:
        return tr("No single weight can change first place.")
    return _in_short(tippings[min(margins)[1]])


def _in_short(tipping: WeightTipping) -> str:
    if tipping.current is None or tipping.intervals[tipping.current].is_point:
        return describe(tipping)
    below, above = tipping.below, tipping.above
    if above is not None and (below is None or above.low - tipping.now <= tipping.now - below.high):
        beyond, bound = above, above.low
        text = tr("{who} leads here until {what} passes {share}; then {leaders}")
    elif below is not None:
        beyond, bound = below, below.high
        text = tr("{who} leads here until {what} falls below {share}; then {leaders}")
    else:
        return describe(tipping)
    if beyond.is_point:  # only at the very end of the track
        return describe(tipping)
    criterion = tipping.criterion
    return sentence(
        text.format(
            who=named(tipping.leaders),
            what=criterion.short or criterion.title,
            share=percents(tipping.now, bound)[1],
            leaders=lead(beyond.leaders),
        )
    )
