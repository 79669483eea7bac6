# SPDX-License-Identifier: MIT
"""Words of the workbook that its formulas compare and write."""

from __future__ import annotations

from mcda_app.i18n import tr

YES, NO = tr("yes"), tr("no")
NOT_RANKED = tr("not ranked")
NO_RANKING = tr("No ranking")
MOST_FAVOURED = tr("Most favoured with these weights: {leaders}")
