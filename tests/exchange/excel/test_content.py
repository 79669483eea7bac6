# SPDX-License-Identifier: MIT
"""The workbook's content is gathered first; writing its sheets asks nothing of project or analysis again."""

from __future__ import annotations

import pytest

from mcda_app.analysis.partners.adoption import adopt_coalition
from mcda_app.domain.project import Project
from mcda_app.exchange.excel import workbook
from mcda_app.exchange.excel.content import WorkbookContent, gather
from mcda_app.files import presets
from tests.exchange.excel.reading.test_reimport import rich
from tests.exchange.report.test_workshop_report import voted
from tests.exchange.test_excel_pairs import BY_MEAN
from tests.tools.trip import called_since

WRITING = "exchange.excel.input_sheets"
"""The first module that writes cells."""
LABELS = {"domain.issue", "domain.thresholds.knock_out", "domain.doubts.doubt"}
"""Where issues and options have their short labels, and criteria the number of their threshold, which a sheet
may read from what it was given."""


@pytest.mark.parametrize(
    "project", [presets.load(), rich(), BY_MEAN, voted()], ids=["start", "rich", "pairs", "workshop"]
)
def test_sheets_are_written_from_the_gathered_content_alone(project: Project) -> None:
    called = called_since(lambda: workbook(project), WRITING)
    outside = {name for name in called if not name.startswith(("exchange.", "i18n", "french"))}
    assert "exchange.excel.issue_sheet" in called
    assert outside <= LABELS


def test_gathering_can_be_stopped_before_each_issue() -> None:
    project = presets.load()
    for issues_before in range(len(project.issues)):
        answers = iter([True] * issues_before + [False])
        assert gather(project, lambda _progress, _all, answers=answers: next(answers)) is None


def test_content_has_an_entry_for_each_issue_option_and_criterion() -> None:
    project = rich()
    content = gather(project)
    assert content is not None
    assert [issue.issue for issue in content.issues] == list(project.issues)
    assert len(content.issue_names) == len(set(content.issue_names)) == len(project.issues)
    for issue in content.issues:
        options, criteria = len(project.options_of(issue.issue)), len(project.criteria)
        for table in (issue.inputs, issue.values, issue.used):
            assert [len(row) for row in table] == [criteria] * options
        for columns in (issue.topsis.normalised, issue.topsis.weighted):
            assert [len(column) for column in columns] == [options] * criteria
        assert [len(column.priorities) for column in issue.ahp] == [options] * criteria
        assert len(issue.evidence) == options * criteria


def test_what_computed_means_is_explained_where_a_score_was() -> None:
    project = presets.load()
    assert not gathered(project).computed
    assert gathered(adopt_coalition(project, "trade", "selective", ["canada"])).computed


def gathered(project: Project) -> WorkbookContent:
    content = gather(project)
    assert content is not None
    return content
