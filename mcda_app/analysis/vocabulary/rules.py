# SPDX-License-Identifier: MIT
"""Labels of the rules of the house: why assessors differ, how options depend on each other, what is kept."""

from __future__ import annotations

from mcda_app.domain.archive_record import Appraisal
from mcda_app.domain.deviations.deviation import DeviationCause
from mcda_app.domain.pairs.option_pair import PairKind
from mcda_app.i18n import LocalisedDict, tr

APPRAISALS = LocalisedDict(
    lambda: {
        Appraisal.KEEP: tr("keep permanently"),
        Appraisal.TEMPORARY: tr("keep temporarily"),
        Appraisal.UNDECIDED: tr("to be decided"),
    }
)
DEVIATION_CAUSES = LocalisedDict(
    lambda: {
        DeviationCause.SCALE: tr("reading of the scale"),
        DeviationCause.EVIDENCE: tr("other evidence"),
        DeviationCause.SCOPE: tr("other scope"),
        DeviationCause.TYPING: tr("typing error"),
        DeviationCause.DISAGREEMENT: tr("genuine disagreement"),
    }
)
PAIR_KINDS = LocalisedDict(
    lambda: {
        PairKind.COMPLEMENTS: tr("works only together with"),
        PairKind.SUBSTITUTES: tr("can replace"),
    }
)
"""Between the titles of two options."""
