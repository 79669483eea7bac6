# SPDX-License-Identifier: MIT
"""Answers to trade-off questions, in words."""

from __future__ import annotations

from mcda_app.domain.trade_offs import Preference
from mcda_app.i18n import LocalisedDict, tr

PREFERENCES = LocalisedDict(
    lambda: {
        Preference.MORE: tr("{first} is worth more than {second}."),
        Preference.LESS: tr("{first} is worth less than {second}."),
        Preference.ABOUT: tr("{first} is worth about as much as {second}."),
        Preference.UNCLEAR: tr("Cannot tell: {first}, or {second}?"),
    }
)
"""An answer as a sentence on both steps."""
