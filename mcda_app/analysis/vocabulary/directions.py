# SPDX-License-Identifier: MIT
"""What is better on a criterion, in words."""

from __future__ import annotations

from mcda_app.domain.scale import Direction
from mcda_app.i18n import LocalisedDict, tr

DIRECTIONS = LocalisedDict(
    lambda: {Direction.BENEFIT: tr("more is better"), Direction.COST: tr("less is better")}
)
DIRECTION_CHOICES = LocalisedDict(
    lambda: {
        Direction.BENEFIT: tr("More is better (benefit)"),
        Direction.COST: tr("Less is better (cost)"),
    }
)
"""What a list offers."""
DIRECTION_BUTTONS = LocalisedDict(
    lambda: {Direction.BENEFIT: tr("More is better"), Direction.COST: tr("Less is better")}
)
MORE_OR_LESS = LocalisedDict(lambda: {Direction.BENEFIT: tr("more"), Direction.COST: tr("less")})
"""What is better, inside a sentence that says “is better” itself."""
