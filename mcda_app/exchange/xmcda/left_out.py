# SPDX-License-Identifier: MIT
"""What of a project XMCDA has no place for."""

from __future__ import annotations

from mcda_app.analysis.phrases import listed
from mcda_app.domain.project import Project
from mcda_app.i18n import plural, tr


def left_out(project: Project) -> str:
    """A sentence that names what an XMCDA file will lack; empty if nothing will be missing."""
    scores = [score for issue in project.issues for score in issue.scores.values()]
    partners = project.partners
    counted = (
        (len(partners.actors), tr("one actor"), tr("{count} actors")),
        (len(partners.forums), tr("one forum"), tr("{count} forums")),
        (len(partners.rules), tr("one rule for coalitions"), tr("{count} rules for coalitions")),
        (
            sum(issue.good is not None for issue in project.issues),
            tr("how members add up on one issue"),
            tr("how members add up on {count} issues"),
        ),
        (len(project.futures.futures), tr("one future"), tr("{count} futures")),
        (len(project.lenses), tr("one viewpoint"), tr("{count} viewpoints")),
        (
            sum(criterion.threshold is not None for criterion in project.criteria),
            tr("one threshold"),
            tr("{count} thresholds"),
        ),
        (
            sum(issue.decision is not None for issue in project.issues),
            tr("one decision taken"),
            tr("{count} decisions taken"),
        ),
    )
    parts = [plural(count, one, many).format(count=count) for count, one, many in counted if count]
    if any(issue.judgements for issue in project.issues):
        parts.append(tr("comparisons of options"))
    if any(score.reason_text or score.source_text for score in scores):
        parts.append(tr("what scores rest on"))
    if any(issue.exclusion_reasons for issue in project.issues):
        parts.append(tr("why options are left out"))
    if any(option.baseline for issue in project.issues for option in project.options_of(issue)):
        parts.append(tr("the baseline"))
    if project.option_pairs:
        parts.append(tr("how options depend on each other"))
    if project.deviations:
        parts.append(tr("where assessors differ"))
    if project.workshop is not None:
        parts.append(tr("the workshop"))
    if not parts:
        return ""
    return tr("XMCDA has no place for some of this project, which the file will lack: {parts}.").format(
        parts=listed(parts)
    )
