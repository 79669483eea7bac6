# SPDX-License-Identifier: MIT
"""What a report says of a workshop's results keeps to the issues that the workshop is about."""

from __future__ import annotations

from mcda_app.analysis.ranking.evaluation import Evaluator
from mcda_app.domain.edits.workshop.agenda import choose_issues
from mcda_app.domain.edits.workshop.minutes import add_dissent
from mcda_app.domain.workshop.workshop import RoundKind
from mcda_app.exchange.report.workshop_chapter import workshop_nodes
from mcda_app.exchange.report.workshop_record import build_record
from tests.domain.workshops import named, revealed


def test_dissent_and_discussion_are_about_today_s_issues() -> None:
    project = revealed(named(7), RoundKind.WEIGHTS)
    project = add_dissent(project, "Norms take time.", issue_id="norms")
    others = [issue.label for issue in project.issues if issue.id not in ("trade", "norms")]
    for issues, expected in (((), True), (("trade",), False)):
        chosen = choose_issues(project, issues)
        record = repr(build_record(chosen, date="4 March 2026").nodes)
        chapter = repr(tuple(workshop_nodes(chosen, Evaluator())))
        for text in (record, chapter):
            assert any(f"{label}" in text for label in others) is expected
            assert "Norms: Norms take time." in text, "a reason on record stays with its issue"
