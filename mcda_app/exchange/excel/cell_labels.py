# SPDX-License-Identifier: MIT
"""Words of the workbook that its formulas compare and write."""

from __future__ import annotations

from mcda_app.i18n import tr_lazy

YES, NO = tr_lazy("yes"), tr_lazy("no")
NOT_RANKED = tr_lazy("not ranked")
NO_RANKING = tr_lazy("No ranking")
MOST_FAVOURED = tr_lazy("Most favoured with these weights: {leaders}")
