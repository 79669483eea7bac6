# SPDX-License-Identifier: MIT
"""The Excel workbook: the analysis itself, in formulas, with the program's numbers to check it by."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from mcda_app.analysis.ranking.evaluation import Evaluator
from mcda_app.domain.acceptability_question import STANDARD
from mcda_app.domain.project import Project
from mcda_app.files.project_file import write_atomically

Progress = Callable[[int, int], bool]


def export_workbook(project: Project, path: Path, *, progress: Progress | None = None) -> bool:
    """Write the workbook, all of it or nothing; returns whether it was written.

    progress is called with (issues done, issues in all) and returns False to stop, which leaves no file.
    Raises FileError where the file cannot be written.
    """
    data = workbook(project, progress)
    if data is None:
        return False
    write_atomically(path, data)
    return True


def workbook(project: Project, progress: Progress | None = None) -> bytes | None:
    """The workbook's bytes; None if progress stopped it."""
    from mcda_app.analysis.issue_findings import findings_of
    from mcda_app.exchange.excel.ahp_sheet import AhpSheet
    from mcda_app.exchange.excel.cached_values import work
    from mcda_app.exchange.excel.input_sheets import write_inputs
    from mcda_app.exchange.excel.issue_sheet import IssueSheet
    from mcda_app.exchange.excel.reserved_sheet_names import reserved
    from mcda_app.exchange.excel.robustness_sheet import write_elicitation, write_robustness
    from mcda_app.exchange.excel.sheet_names import sheet_names
    from mcda_app.exchange.excel.styled_workbook import Book
    from mcda_app.exchange.excel.summary_sheets import (
        SUMMARY,
        write_check,
        write_project,
        write_sources,
        write_summary,
    )
    from mcda_app.exchange.excel.workshop_sheet import write_workshop

    evaluator = Evaluator()
    evaluation = evaluator.evaluate(project)
    stream = io.BytesIO()
    book = Book(stream, project.title)
    summary = book.sheet(str(SUMMARY), tab="#12436D")
    refs = write_inputs(book, project)
    names = sheet_names((issue.label for issue in project.issues), reserved())
    worked = [work(evaluation, evaluator, issue) for issue in project.issues]
    sheets = [
        IssueSheet(book, number, name, project, w, refs)
        for number, (name, w) in enumerate(zip(names, worked, strict=True), 1)
    ]
    ahp = AhpSheet(book, evaluation)
    found = []
    for n, sheet in enumerate(sheets):
        if progress is not None and not progress(n, len(sheets)):
            return None
        found.append(sheet.write(ahp))
    write_summary(summary, evaluation, worked, found)
    write_check(book, worked, found)
    write_robustness(book, findings_of(project, evaluator), project.robustness or STANDARD)
    write_elicitation(book, project)
    checksum = write_workshop(book, project, evaluator)
    write_sources(book, project)
    write_project(book, replace(project, workshop=None), checksum)
    summary.raw.activate()
    book.workbook.close()
    if progress is not None and not progress(len(sheets), len(sheets)):
        return None
    return stream.getvalue()
