# SPDX-License-Identifier: MIT
"""How the answers of several people become one, in words."""

from __future__ import annotations

from mcda_app.domain.elicitation import Aggregation
from mcda_app.i18n import LocalisedDict, tr

AGGREGATION_NAMES = LocalisedDict(
    lambda: {
        Aggregation.JUDGEMENTS: tr("Mean of judgements"),
        Aggregation.PRIORITIES_ARITHMETIC: tr("Mean of weights"),
        Aggregation.PRIORITIES_GEOMETRIC: tr("Geometric mean of weights"),
    }
)
AGGREGATION_WORDS = LocalisedDict(
    lambda: {
        Aggregation.JUDGEMENTS: tr("geometric mean of judgements"),
        Aggregation.PRIORITIES_ARITHMETIC: tr("arithmetic mean of weights"),
        Aggregation.PRIORITIES_GEOMETRIC: tr("geometric mean of weights"),
    }
)
"""What was adopted, inside a sentence."""
