# SPDX-License-Identifier: MIT
"""The workbook: the analysis itself, in formulas, with the program's numbers to check it by.

What it says is gathered first (`content`, `issue_content`); then each sheet is laid out from that, by the
module that is called after it; `xlsx` and `ods` write the file.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from mcda_app.domain.project import Project
from mcda_app.exchange.rare_collections import rare_collections
from mcda_app.files.project_file import write_atomically

if TYPE_CHECKING:
    from mcda_app.exchange.excel.content import Progress
    from mcda_app.exchange.excel.partners_content import PartnerChoice
    from mcda_app.exchange.excel.styled_workbook import Book

XLSX, ODS = ".xlsx", ".ods"
KINDS = (XLSX, ODS)
"""The kinds of workbooks, by the suffixes of their files: Excel's and OpenDocument's."""


def export_workbook(
    project: Project, path: Path, *, progress: Progress | None = None, audit_trail: bool = False
) -> bool:
    """Write the workbook, all of it or nothing; returns whether it was written.

    path         its suffix says which kind of workbook, one of `KINDS`
    audit_trail  whether to add a sheet with the audit trail, if the project keeps one
    progress is called with (issues done, issues in all) and returns False to stop, which leaves no file.
    Raises FileError where the file cannot be written.
    """
    data = workbook(project, progress, kind=path.suffix.lower(), audit_trail=audit_trail)
    if data is None:
        return False
    write_atomically(path, data)
    return True


@rare_collections()
def workbook(
    project: Project,
    progress: Progress | None = None,
    *,
    choice: PartnerChoice | None = None,
    kind: str = XLSX,
    audit_trail: bool = False,
) -> bytes | None:
    """The workbook's bytes; None if progress stopped it.

    kind         one of `KINDS`
    choice       the coalition that is switched on; None for the best on the first issue that has one
    audit_trail  whether to add a sheet with the audit trail, if the project keeps one
    """
    from mcda_app.exchange.excel.ahp_sheet import AhpSheet
    from mcda_app.exchange.excel.content import gather
    from mcda_app.exchange.excel.futures.sheet import write_futures
    from mcda_app.exchange.excel.input_sheets import write_inputs
    from mcda_app.exchange.excel.issue_sheet import IssueSheet
    from mcda_app.exchange.excel.partners_sheet import write_partners
    from mcda_app.exchange.excel.report_sheets import write_cautions, write_records, write_tasks
    from mcda_app.exchange.excel.robustness_sheet import write_elicitation, write_robustness
    from mcda_app.exchange.excel.styled_workbook import Book
    from mcda_app.exchange.excel.summary_sheets import (
        write_check,
        write_glance,
        write_project,
        write_sources,
        write_summary,
    )

    content = gather(project, progress, choice, audit_trail=audit_trail)
    if content is None:
        return None
    total = len(content.issues)
    book = Book(project.title)
    glance = book.sheet(content.names.glance, landscape=False, tab="#12436D")
    summary = book.sheet(content.names.summary, tab="#12436D")
    inputs = write_inputs(book, content)
    sheets = [IssueSheet(book, content, number, inputs) for number in range(1, total + 1)]
    ahp = AhpSheet(book, content)
    issues = []
    for done, sheet in enumerate(sheets):
        if progress is not None and not progress(done, total):
            return None
        issues.append(sheet.write(ahp))
    write_glance(glance, content, write_summary(summary, content, issues))
    if content.partners is not None:
        write_partners(book, content.names.partners, content.partners, inputs, issues)
    if content.futures is not None:
        write_futures(book, content.names.futures, content.futures)
    write_check(book, content, issues)
    write_robustness(book, content)
    write_elicitation(book, content)
    write_tasks(book, content)
    write_cautions(book, content)
    checksums = write_records(book, content)
    write_sources(book, content)
    write_project(book, content, checksums)
    glance.activate()
    data = _bytes(book, kind)
    if progress is not None and not progress(total, total):
        return None
    return data


def _bytes(book: Book, kind: str) -> bytes:
    """The file of a workbook. Raises FileError if it were too large to be read back."""
    from mcda_app.exchange.excel.limits import require_readable_file, require_readable_sheets

    require_readable_sheets({sheet.name: sum(map(len, sheet.cells.values())) for sheet in book.sheets})
    if kind == ODS:
        from mcda_app.exchange.excel.ods.writer import ods_bytes

        data = ods_bytes(book)
    else:
        from mcda_app.exchange.excel.xlsx.writer import xlsx_bytes

        data = xlsx_bytes(book)
    require_readable_file(data)
    return data
