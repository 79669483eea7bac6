# SPDX-License-Identifier: MIT
"""How much of an issue is ranked yet, in words."""

from __future__ import annotations

from mcda_app.analysis.phrases import listed
from mcda_app.analysis.ranking.issue_ranking import IssueResult
from mcda_app.i18n import plural, tr


def completeness(result: IssueResult) -> str:
    """Which options lack scores, in one sentence; empty if every option that is not left out is ranked."""
    taking_part = [s for s in result.standings if not s.excluded and not s.knocked_out]
    if result.failure:
        return result.failure
    if not taking_part or not result.weights.shares:
        return tr("It appears here as soon as one option has all its scores.")
    waiting = [s for s in taking_part if s.missing]
    if not waiting:
        return ""
    if len(waiting) == len(taking_part):
        return tr("It appears here as soon as one option has all its scores.")
    so_far = tr("{ranked} of {all} options").format(
        ranked=len(taking_part) - len(waiting), all=len(taking_part)
    )
    if len(waiting) > 1:
        names = listed(s.option.title for s in waiting[:3]) if len(waiting) <= 3 else ""
        lacking = (
            tr("{options} lack scores").format(options=names)
            if names
            else tr("{count} options lack scores").format(count=len(waiting))
        )
    else:
        count = len(waiting[0].missing)
        text = plural(count, tr("{option} lacks one score"), tr("{option} lacks {count} scores"))
        lacking = text.format(option=waiting[0].option.title, count=count)
    return tr("{so_far}; {lacking}").format(so_far=so_far, lacking=lacking)
