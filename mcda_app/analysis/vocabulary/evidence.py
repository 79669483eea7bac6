# SPDX-License-Identifier: MIT
"""What scores rest on, in words."""

from __future__ import annotations

from mcda_app.domain.choices import understands_choices
from mcda_app.domain.score import Evidence
from mcda_app.i18n import LocalisedDict, plural, tr

EVIDENCE_WORDS = LocalisedDict(
    lambda: {
        Evidence.TABLE: tr("printed in a table of the paper"),
        Evidence.TEXT: tr("follows from a passage of the paper"),
        Evidence.ASSUMPTION: tr("an assumption of the preset"),
        Evidence.USER: tr("entered by you"),
        Evidence.COMPUTED: tr("computed for a coalition"),
    }
)
EVIDENCE_SHORT = LocalisedDict(
    lambda: {
        Evidence.TABLE: tr("table"),
        Evidence.TEXT: tr("text"),
        Evidence.ASSUMPTION: tr("assumption"),
        Evidence.USER: tr("yours"),
        Evidence.COMPUTED: tr("computed"),
    }
)
"""Where there is room for a word."""
EVIDENCE_LEGEND = LocalisedDict(
    lambda: {
        Evidence.TABLE: tr("printed in the paper"),
        Evidence.TEXT: tr("from the paper's text"),
        Evidence.ASSUMPTION: tr("assumption", "legend of a mark"),
        Evidence.USER: tr("entered by you"),
        Evidence.COMPUTED: tr("computed for a coalition"),
    }
)
"""Beside the mark that stands for it."""
EVIDENCE_REPORTED = LocalisedDict(
    lambda: {
        Evidence.TABLE: tr("table"),
        Evidence.TEXT: tr("text"),
        Evidence.ASSUMPTION: tr("assumption"),
        Evidence.USER: tr("own judgement"),
        Evidence.COMPUTED: tr("computed"),
    }
)
"""For readers who did not enter anything themselves."""
EVIDENCE_COUNTED = LocalisedDict(
    lambda: {
        Evidence.TABLE: (tr("{count} printed in a table", "one score"), tr("{count} printed in a table")),
        Evidence.TEXT: (tr("{count} drawn from a text", "one score"), tr("{count} drawn from a text")),
        Evidence.ASSUMPTION: (tr("{count} assumption"), tr("{count} assumptions")),
        Evidence.USER: (tr("{count} own judgement"), tr("{count} own judgements")),
        Evidence.COMPUTED: (tr("{count} computed", "one score"), tr("{count} computed")),
    }
)
"""Of one score, and of several."""
EVIDENCE_CELLS = LocalisedDict(
    lambda: {
        Evidence.TABLE: tr("printed in a table"),
        Evidence.TEXT: tr("drawn from the text"),
        Evidence.ASSUMPTION: tr("that are assumptions"),
        Evidence.USER: tr("entered by the user"),
        Evidence.COMPUTED: tr("computed for a coalition"),
    }
)
"""What follows “cells” in a sentence."""


@understands_choices
def scores_by_evidence(kind: Evidence, count: int) -> str:
    """How many scores rest on one kind of evidence, as part of a list."""
    one, many = EVIDENCE_COUNTED[kind]
    return plural(count, one, many).format(count=count)
