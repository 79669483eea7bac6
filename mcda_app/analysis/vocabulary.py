# SPDX-License-Identifier: MIT
"""What the window calls the kinds of evidence."""

from __future__ import annotations

from mcda_app.domain.score import Evidence
from mcda_app.i18n import LocalisedDict, tr

EVIDENCE_WORDS = LocalisedDict(
    lambda: {
        Evidence.TABLE: tr("printed in a table of the paper"),
        Evidence.TEXT: tr("follows from a passage of the paper"),
        Evidence.ASSUMPTION: tr("an assumption of the preset"),
        Evidence.USER: tr("entered by you"),
    }
)
EVIDENCE_SHORT = LocalisedDict(
    lambda: {
        Evidence.TABLE: tr("table"),
        Evidence.TEXT: tr("text"),
        Evidence.ASSUMPTION: tr("assumption"),
        Evidence.USER: tr("yours"),
    }
)
