# SPDX-License-Identifier: MIT
"""Name the issues that an export has no ranking for, and why; the rest is still written."""

from __future__ import annotations

from collections.abc import Collection

from mcda_app.analysis.ranking.evaluation import evaluate
from mcda_app.domain.project import Project
from mcda_app.i18n import tr


def unranked(project: Project, issue_ids: Collection[str] | None = None) -> list[str]:
    """A sentence for each issue that the method cannot rank, out of the given ones or all."""
    evaluation = evaluate(project)
    return [
        tr("No ranking on {issue}: {failure}").format(issue=issue.label, failure=evaluation[issue.id].failure)
        for issue in project.issues
        if evaluation[issue.id].failure and (issue_ids is None or issue.id in issue_ids)
    ]
