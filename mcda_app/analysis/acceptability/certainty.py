# SPDX-License-Identifier: MIT
"""How sure results are, in plain words: firm, open or fragile (robust, contested, on a knife-edge)."""

from __future__ import annotations

from collections.abc import Collection

from mcda_app.analysis.acceptability.badges import Firmness
from mcda_app.analysis.phrases import capital, counted
from mcda_app.domain.choices import understands_choices
from mcda_app.i18n import tr


@understands_choices
def describe_certainty(degrees: Collection[Firmness], ties: int) -> str:
    """How sure the results of several issues are, the least sure first; empty without any.

    ties  how many of the issues have several options in first place, which counts as fragile
    """
    fragile = sum(degree is Firmness.KNIFE_EDGE for degree in degrees)
    uncertain = sum(degree is Firmness.CONTESTED for degree in degrees)
    if not degrees:
        return ""
    if len(degrees) == 1:
        return _describe_one(*degrees, tied=bool(ties))
    if fragile:
        text = capital(counted(fragile, tr("result is fragile"), tr("results are fragile")))
        if ties == fragile:
            return tr("{text}: options tie.").format(text=text)
        if ties:
            reason = tr(
                "{text}: options tie, or plausible changes of weights and scores often overturn them."
            )
            return reason.format(text=text)
        if fragile == 1:
            return tr("{text}: plausible changes of weights and scores often overturn it.").format(text=text)
        return tr("{text}: plausible changes of weights and scores often overturn them.").format(text=text)
    if uncertain:
        text = capital(counted(uncertain, tr("result is open"), tr("results are open")))
        if uncertain == 1:
            return tr("{text}: plausible changes of weights and scores sometimes overturn it.").format(
                text=text
            )
        return tr("{text}: plausible changes of weights and scores sometimes overturn them.").format(
            text=text
        )
    return tr("All results are firm: plausible changes of weights and scores hardly ever overturn them.")


def _describe_one(degree: Firmness, *, tied: bool) -> str:
    if tied:
        return tr("The result is fragile: options tie.")
    return {
        Firmness.ROBUST: tr(
            "The result is firm: plausible changes of weights and scores hardly ever overturn it."
        ),
        Firmness.CONTESTED: tr(
            "The result is open: plausible changes of weights and scores sometimes overturn it."
        ),
        Firmness.KNIFE_EDGE: tr(
            "The result is fragile: plausible changes of weights and scores often overturn it."
        ),
    }[degree]
